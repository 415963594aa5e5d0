//! Decades: the 1990s, '80s, the mid-1970s, in his 40s, 1990s'.

use super::{After, Class, Context, Match, Start};
use crate::words::{self, say};

/// The class.
pub static CLASS: Class = Class {
    name: "decade",
    about: "decades and ages by tens",
    example: ("the early 1990s", "the early nineteen nineties"),
    starts: &[Start::Digits(&[After::Number, After::Letter, After::Wide, After::Other]), Start::Parted(&[After::Letter]), Start::Sign(b'\''), Start::Wide],
    words: super::no_words,
    recognise,
};

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if !context.free_before(at) {
        return None;
    }
    let short = context.byte(at) == b'\'' || context.has(at, "’") || context.has(at, "‘");
    let start = if short { context.after_sign(at) } else { at };
    // 1,000s of them: the plural of a number in groups.
    if let Some(number) = context.numeral(start).filter(|number| !short && number.grouped && !number.is_decimal() && context.byte(number.end()) == b's') {
        let end = number.end() + 1;
        if !context.free_at(end) {
            return None;
        }
        number.say_whole(context, out);
        words_plural(out);
        // "thousands", not "one thousands".
        if number.whole.is_some_and(|n| [1000, 1_000_000].contains(&n)) {
            let one = out.rfind("one ")?;
            out.replace_range(one..one + 4, "");
        }
        return Some(Match::likely(end, "number-plural"));
    }
    let digits = context.digits(start);
    let mut end = start + digits.len();
    if digits.is_empty() || digits.len() > 4 {
        return None;
    }
    let curly = context.has(end, "’s");
    let apostrophe = if curly { 3 } else { usize::from(context.byte(end) == b'\'') };
    // 1990s, 1990's
    if context.byte(end + apostrophe) != b's' || context.is_word(end + apostrophe + 1) {
        return short_year(context, at, start, digits, short, out);
    }
    let n: u32 = digits.parse().ok()?;
    end += apostrophe + 1;
    if digits.len() == 2 && apostrophe == 0 && !short && in_seconds(context, at, end) {
        return None;
    }
    let decade = match digits.len() {
        // "2020's lockdown" was that year's; "the 1970's" were ten.
        4 => {
            let told = || context.after_any(at, &["the", "early", "late", "mid", "a", "an", "very", "so"]);
            (1000..=2990).contains(&n) && n.is_multiple_of(10) && (apostrophe == 0 || n < 2000 || told())
        }
        2 => {
            let told = context.after_any(at, &["his", "her", "their", "my", "our", "your", "the", "early", "late", "mid", "low", "high", "upper"]);
            n.is_multiple_of(10) && (n > 0 || short || told) && (apostrophe == 0 || short || told || n > 10)
        }
        3 => n.is_multiple_of(10) && apostrophe == 0,
        _ => false,
    };
    // "the class of '09's reunion"
    if !decade && short && apostrophe > 0 {
        return short_year(context, at, start, digits, short, out);
    }
    // "100s of them", "tens of 1000s"
    let next_of = context.has(end, " of ");
    if matches!(n, 100 | 1000) && apostrophe == 0 && !short && (next_of || context.after_any(at, &["of"]) && !context.before_any(end, &["bc"])) {
        words::say(if n == 100 { "hundreds" } else { "thousands" }, out);
        return Some(Match::likely(end, "number-plural"));
    }
    if decade {
        match digits.len() {
            2 if n == 0 => words::say("two thousands", out),
            // 100s of people, in her 100s
            3 if n == 100 => words::say("hundreds", out),
            3 => {
                words::year(n, context.locale(), context.options.year, out);
                words_plural(out);
            }
            _ => words::decade(n, context.locale(), out),
        }
        // The possessive of a plural has no sound of its own.
        let silent = context.byte(end) == b'\'' || context.has(end, "’");
        let end = if silent && !context.is_word(context.after_sign(end)) && !quoted(context, at) { context.after_sign(end) } else { end };
        // 1960s–1980s
        let next = end + context.dash(end);
        // 1850s–'80s
        let next = if next > end { next + context.quote(next, false) } else { next };
        let second = context.digits(next);
        if next > end
            && (second.len() == digits.len() || second.len() == 2)
            && second.ends_with('0')
            && context.byte(next + second.len()) == b's'
            && context.free_at(next + second.len() + 1)
        {
            words::say("to", out);
            words::decade(second.parse().ok()?, context.locale(), out);
            return Some(Match::certain(next + second.len() + 1, "decade-range"));
        }
        // "in their 60s+"
        if context.byte(end) == b'+' && context.free_at(end + 1) {
            words::say("plus", out);
            return Some(Match::certain(end + 1, "decade"));
        }
        return Some(Match::certain(end, "decade"));
    }
    if digits.len() == 4 && (1000..=2999).contains(&n) && apostrophe > 0 {
        // "2019's best film": the year's possessive.
        words::year(n, context.locale(), context.options.year, out);
        out.push_str("'s");
        return Some(Match::certain(end, "year-possessive"));
    }
    // "the '08s", "the '68s": cars, wines and pupils of a year.
    if short && apostrophe == 0 && digits.len() == 2 {
        words::year_in_words(n, out);
        words_plural(out);
        return Some(Match::likely(end, "short-years"));
    }
    if apostrophe > 0 || short {
        return None;
    }
    // 747s, 10s, size 8s: the plural of a number.
    if digits.len() == 3 || digits.len() == 4 && !n.is_multiple_of(10) {
        words::pairs(digits, out);
    } else {
        words::cardinal(u128::from(n), context.locale(), out);
    }
    words_plural(out);
    Some(Match::likely(end, "number-plural"))
}

/// Whether a quotation with single marks was opened before an offset.
fn quoted(context: &Context, at: usize) -> bool {
    context.slice(0, at).contains(['‘', '\''])
}

/// '99, ’68: a year of two digits after an apostrophe.
fn short_year(context: &Context, at: usize, start: usize, digits: &str, short: bool, out: &mut String) -> Option<Match> {
    let end = start + digits.len();
    if !short {
        return None;
    }
    let opened = matches!(context.sign_before(at), None | Some(' ' | '(' | '-' | '–' | '/' | '\u{a0}'));
    let closes = context.has(at, "‘") && context.rest(end).contains(['\'', '’']);
    if digits.len() != 2 || !context.free_at(end) || !opened || closes || context.dash(end) > 0 && context.is_letter(end + 1) {
        return None;
    }
    // '20,000 leagues': an opened quotation, no year.
    if matches!(context.byte(end), b',' | b'.') && context.is_digit(end + 1) || context.byte(end) == b'%' {
        return None;
    }
    words::year_in_words(digits.parse().ok()?, out);
    // '03–'09: from one to the other.
    let dash = context.dash(end);
    let second = context.quote(end + dash, false);
    let last = if dash > 0 && second > 0 { context.digits(end + dash + second) } else { "" };
    let after = end + dash + second + last.len();
    if last.len() == 2 && context.free_at(after) {
        say("to", out);
        words::year_in_words(last.parse().ok()?, out);
        return Some(Match::likely(after, "short-years"));
    }
    Some(Match::likely(end, "short-year"))
}

/// Makes the number that a string ends with a plural: sixes, forties, sevens.
pub(super) fn words_plural(out: &mut String) {
    if out.ends_with("six") {
        out.push_str("es");
    } else if out.ends_with('y') && !out.ends_with("ay") {
        out.pop();
        out.push_str("ies");
    } else {
        out.push('s');
    }
}

/// Whether the s right behind a number that ends before `end` is the second's: "timeout 30s -> 10s", "took 20s".
pub(super) fn in_seconds(context: &Context, at: usize, end: usize) -> bool {
    const TIMED: [&str; 9] = ["timeout", "timeouts", "delay", "interval", "latency", "within", "every", "took", "wait"];
    context.after_any(at, &TIMED) || context.has(end, " ->") || context.slice(0, at).ends_with("-> ")
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("decade", include_str!("../../tests/class/decade.tsv"));
    }
}
