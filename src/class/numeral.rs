//! Numbers as they are written: groups, decimal part, leading zeros.

use super::Context;
use crate::options::Locale;
use crate::text::Span;
use crate::text::cut_decimal;
use crate::words::{self, Zero, say};

/// A number as written: where it stands, and what its digits are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numeral {
    /// All of it.
    pub span: Span,
    /// The value of the whole part; `None` where it is too long for 128 bits.
    pub whole: Option<u128>,
    /// The digits of the whole part, with separators where grouped.
    pub whole_span: Span,
    /// The digits after the point; empty where there are none.
    pub fraction: Span,
    /// How many digits the whole part has.
    pub length: usize,
    /// Whether thousands are set apart.
    pub grouped: bool,
    /// Whether the whole part begins with a 0 and goes on.
    pub leading_zero: bool,
}

impl Numeral {
    /// The byte after it.
    #[must_use]
    pub fn end(&self) -> usize {
        self.span.end
    }

    /// Whether there is a decimal part.
    #[must_use]
    pub fn is_decimal(&self) -> bool {
        !self.fraction.is_empty()
    }

    /// Whether it is the plain number 1, with no decimal part.
    #[must_use]
    pub fn is_one(&self) -> bool {
        self.whole == Some(1) && !self.is_decimal()
    }

    /// Its value where it is whole and plain: no groups, no leading zero, no decimal part.
    #[must_use]
    pub fn plain(&self) -> Option<u128> {
        if self.grouped || self.leading_zero || self.is_decimal() { None } else { self.whole }
    }

    /// Appends it in words: a cardinal, or a decimal with each digit after `point`.
    pub fn say(&self, context: &Context, out: &mut String) {
        let locale = context.locale();
        if !self.whole_span.is_empty() {
            if self.leading_zero && self.length > 1 && !self.is_decimal() {
                words::digits(self.whole_span.of(context.text), Zero::Zero, out);
            } else {
                self.say_whole(context, out);
            }
        }
        if self.is_decimal() {
            say("point", out);
            let zero = if locale == Locale::EnGb { Zero::Nought } else { Zero::Zero };
            words::digits(self.fraction.of(context.text), zero, out);
        }
    }

    /// Appends its whole part as a cardinal.
    pub fn say_whole(&self, context: &Context, out: &mut String) {
        match self.whole {
            // Thirteen digits or more with no groups are a code, unless they end in round zeros.
            Some(n) if self.length >= 13 && !self.grouped && !n.is_multiple_of(1000) => words::digits(self.whole_span.of(context.text), Zero::Zero, out),
            Some(0) if self.is_decimal() && context.locale() == Locale::EnGb => say("nought", out),
            Some(n) if n < words::LARGEST => words::cardinal(n, context.locale(), out),
            _ => words::digits(self.whole_span.of(context.text), Zero::Zero, out),
        }
    }
}

/// Reads the number at an offset: `48,310`, `61 500`, `0.05`, `.312`, `1,00,000`, `1'000`.
pub(super) fn numeral(context: &Context, at: usize) -> Option<Numeral> {
    let bytes = context.text.as_bytes();
    let first = context.digits(at);
    if first.is_empty() {
        let point = context.byte(at) == b'.' && context.is_digit(at + 1) && context.free_before(at) && context.byte_before(at) != b'.';
        if !point {
            return None;
        }
        let fraction = Span::new(at + 1, at + 1 + context.digits(at + 1).len());
        let whole_span = Span::new(at, at);
        return Some(Numeral { span: Span::new(at, fraction.end), whole: Some(0), whole_span, fraction, length: 0, grouped: false, leading_zero: false });
    }
    let mut end = at + first.len();
    // Most numbers are nothing but digits.
    if first.len() <= 19 && !goes_on(bytes, end) {
        let whole = first.bytes().fold(0, |n, digit| n * 10 + u64::from(digit - b'0'));
        return Some(Numeral {
            span: Span::new(at, end),
            whole: Some(u128::from(whole)),
            whole_span: Span::new(at, end),
            fraction: Span::new(end, end),
            length: first.len(),
            grouped: false,
            leading_zero: first.len() > 1 && first.starts_with('0'),
        });
    }
    if let Some(number) = common(bytes, at, end) {
        return Some(number);
    }
    let mut grouped = false;
    if first.len() <= 3
        && !(first.starts_with('0'))
        && let Some(grouped_end) = groups(context, at, end)
    {
        end = grouped_end;
        grouped = true;
    }
    let whole_span = Span::new(at, end);
    let mut fraction = Span::new(end, end);
    if bytes.get(end) == Some(&b'.') && context.is_digit(end + 1) {
        fraction = Span::new(end + 1, end + 1 + context.digits(end + 1).len());
        end = fraction.end;
    }
    // A decimal comma: "3,5 million", "12,5%".
    let pointed = grouped && bytes.get(at + first.len()) == Some(&b'.');
    if fraction.is_empty() && (!grouped || pointed) && bytes.get(end) == Some(&b',') && decimal_comma(context, at, end) {
        fraction = Span::new(end + 1, end + 1 + context.digits(end + 1).len());
        end = fraction.end;
    }
    // Text that was cut into tokens: "86. 7 males", "6. 6%".
    if fraction.is_empty() && end - at <= 3 && cut_decimal(context.text, end).is_some() {
        fraction = Span::new(end + 2, end + 2 + context.digits(end + 2).len());
        end = fraction.end;
    }
    let digits = || bytes[whole_span.start..whole_span.end].iter().filter(|b| b.is_ascii_digit()).map(|b| b - b'0');
    let length = digits().count();
    let whole = match length {
        // Nineteen digits fit into 64 bits, which are faster.
        ..=19 => Some(u128::from(digits().fold(0, |n, digit| n * 10 + u64::from(digit)))),
        _ => digits().try_fold(0u128, |n, digit| n.checked_mul(10)?.checked_add(u128::from(digit))),
    };
    Some(Numeral { span: Span::new(at, end), whole, whole_span, fraction, length, grouped, leading_zero: length > 1 && first.starts_with('0') })
}

/// The numbers with marks that are met most: `4.2`, `0.25`, `12,500`.
fn common(bytes: &[u8], at: usize, first_end: usize) -> Option<Numeral> {
    let digits = |at: usize| bytes.iter().skip(at).take_while(|byte| byte.is_ascii_digit()).count();
    let value = |from: usize, to: usize| bytes[from..to].iter().filter(|byte| byte.is_ascii_digit()).fold(0, |n, digit| n * 10 + u64::from(digit - b'0'));
    let (zero, length) = (bytes[at] == b'0', first_end - at);
    let (whole_end, end) = match bytes.get(first_end) {
        // Three decimals may be thousands.
        Some(b'.') if length < 16 => (first_end, Some(first_end + 1 + digits(first_end + 1)).filter(|end| matches!(end - first_end, 2 | 3))?),
        Some(b',') if length <= 3 && !zero && digits(first_end + 1) == 3 => (first_end + 4, first_end + 4),
        _ => return None,
    };
    // More groups, and more decimals, are looked at with care.
    if end == whole_end && matches!(bytes.get(end), Some(b',' | b'.')) && digits(end + 1) > 0 {
        return None;
    }
    Some(Numeral {
        span: Span::new(at, end),
        whole: Some(u128::from(value(at, whole_end))),
        whole_span: Span::new(at, whole_end),
        fraction: if end > whole_end { Span::new(whole_end + 1, end) } else { Span::new(end, end) },
        length: if end > whole_end { length } else { length + 3 },
        grouped: end == whole_end,
        leading_zero: length > 1 && zero,
    })
}

/// Whether groups or decimals may follow a number's first digits: a mark and a digit, or a mark, a space
/// and a digit, as in text that was cut into tokens.
#[inline]
fn goes_on(bytes: &[u8], end: usize) -> bool {
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    match bytes.get(end) {
        Some(b'.' | b',') => digit(end + 1) || digit(end + 2),
        Some(b' ' | b'\t' | b'\n' | b'\'') => digit(end + 1),
        Some(0x80..) => true,
        _ => false,
    }
}

/// Whether a comma at an offset parts decimals: one or two digits, then a scale word or a percent
/// or euro sign, which no list of numbers has, or cents beside a currency that is written so.
fn decimal_comma(context: &Context, start: usize, at: usize) -> bool {
    let end = at + 1 + context.digits(at + 1).len();
    let cents = end - at == 3 && !(context.byte(end) == b',' && context.is_digit(end + 1));
    matches!(end - at, 2 | 3)
        && (matches!(context.sign(end), Some('%' | '€'))
            || context.space(end) > 0 && matches!(context.word_after(end), "million" | "billion" | "trillion")
            || cents && (euro_before(context, start) || context.space(end) > 0 && before_continental(context, end + context.space(end))))
}

/// Whether a euro sign stands before a number.
fn euro_before(context: &Context, start: usize) -> bool {
    let gap = usize::from(context.byte_before(start) == b' ');
    start >= gap + "€".len() && context.has(start - gap - "€".len(), "€")
}

/// Whether a currency of the Continent stands at an offset, where a comma parts its hundredths.
fn before_continental(context: &Context, at: usize) -> bool {
    ["€", "EUR", "euro", "kr", "zł", "Kč"].iter().any(|written| context.has(at, written))
}

/// Where the groups of thousands that follow a number's first digits end.
fn groups(context: &Context, start: usize, first_end: usize) -> Option<usize> {
    let separator = |at: usize| -> usize {
        match context.byte(at) {
            b',' | b' ' | b'\'' | b'.' => 1,
            _ => context.space(at),
        }
    };
    let length = separator(first_end);
    if length == 0 {
        return None;
    }
    let mark = context.slice(first_end, first_end + length);
    let mut end = first_end;
    let mut last = 0;
    let mut count = 0;
    while context.has(end, mark) {
        let group = context.digits(end + mark.len()).len();
        // Indian groups: pairs, then three at the end (1,00,000).
        let fits = group == 3 || (group == 2 && mark == "," && (last != 3 || count == 0));
        if !fits || (last == 3 && group == 2) || (count > 0 && last == 2 && group == 3 && mark != ",") {
            break;
        }
        last = group;
        count += 1;
        end += mark.len() + group;
    }
    if count == 0 || last != 3 {
        return None;
    }
    match mark {
        // A point parts thousands only where there are several: 1.234.567.
        "." => {
            // €1.250 and 1.250 €; but €1.859 a liter and €1.250 billion are decimals.
            let after = context.skip_space(end);
            // "€1.600 a month" is rent.
            let timed = || {
                let next = context.skip_space(after + context.letters(after).len());
                matches!(context.letters(next), "month" | "year" | "week" | "night" | "day" | "person" | "head")
            };
            let euros = context.has(after, "€")
                || euro_before(context, start)
                    && (context.byte(end) == b',' && context.digits(end + 1).len() == 2
                        || context.byte(end) != b'/'
                            && !context.is_letter(end)
                            && match context.letters(after) {
                                "a" | "per" => timed(),
                                word => !matches!(word, "million" | "billion" | "bn"),
                            });
            return ((count > 1 || euros) && !context.is_digit(end) && !(context.has(end, ".") && context.is_digit(end + 1))).then_some(end);
        }
        // Plain spaces: the number before must not belong to a word of its own (May 15 300 people).
        " " => {
            let ordinal = matches!(context.letters(end), "th" | "st" | "nd" | "rd");
            let goes_on = context.is_word(end) && !ordinal || matches!(context.byte(end), b'-' | b'/' | b':') && context.is_digit(end + 1);
            let own = context.word_before(start);
            // Germany's 84 000 000 people
            let round = count > 1 && context.slice(end - 3, end) == "000";
            // "Nearly 20 000 runners": a sentence's first word has its capital from there.
            let about = ["Nearly", "About", "Some", "Over", "Almost", "Around", "Roughly", "Only", "With", "The", "Of", "In"].contains(&own);
            let taken = !round && !about && own.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
                || ["page", "room", "route", "number", "no", "pages", "and", "plus"].contains(&own)
                || context.byte_before(start) == b'-';
            if goes_on || taken {
                return None;
            }
        }
        _ => {}
    }
    (!context.is_digit(end)).then_some(end)
}
