//! Telephone numbers: (617) 555-0178, ext. 42; +1 212 555 0199; 1-800-555-0100; dial 911.

mod keypad;
mod short;

use super::{After, Class, Context, Match, Start};
use crate::words::{self, Zero, say};
use short::{DIALLED, SHORT_CODES, area_code, emergency, is_three_counted};

/// The class.
pub static CLASS: Class = Class {
    name: "telephone",
    about: "telephone numbers with country codes and extensions",
    example: ("Call 555-0134.", "Call five five five, oh one three four."),
    starts: &[
        Start::Digits(&[After::Hyphen, After::Number, After::Sign, After::WideSign, After::Glued, After::Stroke, After::Wide, After::Other]),
        Start::Long(After::ANY),
        Start::Chain(After::ANY),
        Start::Sign(b'('),
        Start::Sign(b'+'),
        Start::Sign(b'*'),
        Start::Sign(b'#'),
    ],
    words: super::no_words,
    recognise,
};

const CUES: [&str; 26] = [
    "landline",
    "pager",
    "switchboard",
    "call",
    "dial",
    "phone",
    "telephone",
    "tel",
    "ph",
    "ring",
    "text",
    "fax",
    "mobile",
    "cell",
    "hotline",
    "ext",
    "extension",
    "whatsapp",
    "number",
    "at",
    "or",
    "us",
    "helpline",
    "line",
    "contact",
    "use",
];

/// The most digits that a number has.
const MOST_DIGITS: usize = 16;

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if is_count(context, at) {
        return None;
    }
    if !context.free_before(at) || (matches!(context.byte_before(at), b'-' | b'.' | b'/' | b'$') && at > 1) {
        return None;
    }
    if matches!(context.byte(at), b'*' | b'#') || matches!(context.byte(at + context.digits(at).len()), b'*' | b'#') {
        return keypad::keypad(context, at, out);
    }
    if !may_be(context, at) {
        return None;
    }
    if is_three_counted(context, at) {
        return None;
    }
    // No number has more groups than it has digits.
    let mut all = [""; MOST_DIGITS];
    let mut marks = [0; MOST_DIGITS];
    let mut count = 0;
    let mut cursor = at;
    let plus = context.byte(at) == b'+';
    cursor += usize::from(plus);
    let mut bracketed = false;
    let mut after_group = cursor;
    loop {
        let open = context.byte(cursor) == b'(' && context.is_digit(cursor + 1);
        let start = cursor + usize::from(open);
        let digits = context.digits(start);
        if digits.is_empty() || digits.len() > 11 {
            break;
        }
        let mut end = start + digits.len();
        if open {
            if context.byte(end) != b')' {
                // "(24 hours)" after a number is no part of it.
                if count == 0 {
                    return None;
                }
                cursor = after_group;
                break;
            }
            end += 1;
            bracketed = true;
        }
        if count == MOST_DIGITS {
            return None;
        }
        all[count] = digits;
        count += 1;
        cursor = end;
        after_group = end;
        let mark = context.byte(cursor);
        let length = match mark {
            b'-' | b'.' | b' ' => 1,
            // 907/555-0136
            b'/' if count == 1 && all[0].len() == 3 => 1,
            0xe2 => context.dash(cursor),
            0xc2 => context.space(cursor),
            _ => 0,
        };
        let next = cursor + length;
        let spaced = if mark == b'-' && context.byte(next) == b' ' { next + 1 } else { next };
        let opens = context.byte(spaced) == b'(' && context.is_digit(spaced + 1);
        if !(context.is_digit(spaced) || opens) || (length == 0 && !open && !(opens && plus)) {
            break;
        }
        marks[count - 1] = mark;
        cursor = spaced;
    }
    let end = cursor;
    let groups = &all[..count];
    let separators = &marks[..count.saturating_sub(1)];
    if let Some(end) = vanity(context, groups, end, out) {
        return Some(Match::certain(end, "telephone-letters"));
    }
    // "555-0143/0144": a second line.
    let second = if context.byte(end) == b'/' && groups.len() > 1 && all[count - 1].len() == 4 { context.digits(end + 1) } else { "" };
    if context.is_word(end) || groups.is_empty() || matches!(context.byte(end), b'%' | b'/') && second.len() != 4 {
        return None;
    }
    let mut lengths = all.map(str::len);
    let lengths = &mut lengths[..count];
    let total: usize = lengths.iter().sum();
    let same = separators.windows(2).all(|pair| pair[0] == pair[1]);
    // "My cell: 415 555 0134"
    let cued = || {
        let labelled = context.slice(0, at).trim_end().strip_suffix(':').map_or(at, str::len);
        // "Her number's 555 0142", "my cell is 415 555 0134"
        let (start, end) = context.word_span_before(labelled);
        let word = context.slice(start, end);
        let word = if word == "is" { context.word_before(start) } else { word.trim_end_matches("'s").trim_end_matches("’s") };
        CUES.contains(&word.to_lowercase().as_str())
            && context.mentions(&[
                "call",
                "dial",
                "phone",
                "telephone",
                "tel",
                "ring",
                "text",
                "fax",
                "mobile",
                "cell",
                "hotline",
                "helpline",
                "contact",
                "emergency",
                "reach",
                "reached",
                "number",
            ])
    };
    let shape = match *lengths {
        // Social security numbers are read the same way.
        [3, 2, 4] => separators.iter().all(|mark| *mark == b'-'),
        // 1 800 555 0182: no thousands have four digits.
        [1, 3, 3, 4] if groups[0] == "1" && separators.iter().all(|mark| *mark == b' ') => true,
        [7 | 10 | 11] if separators.is_empty() && !plus => {
            const WHOSE: [&str; 16] =
                ["my", "his", "her", "our", "their", "your", "phone", "telephone", "cell", "mobile", "fax", "new", "old", "home", "work", "whose"];
            // "catalogue number 0650410" is none.
            let (start, _) = context.word_span_before(at);
            let number = match context.word_before(at) {
                "number" => context.after_any(start, &WHOSE),
                "is" => context.after_any(start, &["number"]) && context.after_any(context.word_span_before(start).0, &WHOSE),
                _ => true,
            };
            // "Call 6175550178 now"
            let called = || context.after_any(at, &["call", "calling", "dial", "text", "ring", "phone", "fax"]) && groups[0].starts_with(|c: char| c >= '2');
            number && cued() && (stands(context, end) || called())
        }
        [3, 3, 4] if separators == &b"/-"[..] => true,
        // 310 555 0155: an area and an exchange, as no thousands have four digits.
        [3, 3, 4] if separators == &b"  "[..] && groups[..2].iter().all(|group| group.starts_with(|c: char| c >= '2')) => true,
        // "1-555-0100"
        [1, 3, 4] if groups[0] == "1" && groups[1] == "555" => same,
        [3, 3, 4] | [1, 3, 3, 4] => !separators.contains(&b'/') && bracketed || (same || lengths.len() == 4) && (!separators.contains(&b' ') || cued() || plus),
        // "dial 1-415 first"
        [1, 3] => {
            let dialled = context.after_any(at, &["dial", "dialed", "dialled", "dialing", "dialling"]);
            // "a 1-800 number"
            let free = || {
                matches!(groups[1], "800" | "888" | "877" | "866" | "855" | "844" | "833" | "900")
                    && context.before_any(end, &["number", "numbers", "line", "lines"])
            };
            groups[0] == "1" && separators == &b"-"[..] && (dialled || free() || context.mentions(&["area"]) && context.mentions(&["code", "codes"]))
        }
        // 03 9555 0142
        [2, 4, 4] if groups[0].starts_with('0') && same => true,
        // (020) 7946-0123
        [5, 6] if groups[0].starts_with('0') && separators == &[b' '][..] => true,
        [3, 4, 4] | [5, 6] if bracketed && groups[0].starts_with('0') => true,
        [3, 4] if separators[0] == b' ' => groups[0] == "555" || cued(),
        [3, 4] => {
            separators[0] != b'/' && groups[0] == "555" || separators[0] == b'-' && groups[0].starts_with(|c| c != '0') || separators[0] != b'/' && cued()
        }
        // "text JOIN to 555-888"
        [3, 3] => separators[0] == b'-' && context.after_any(at, &["to", "text"]) && context.mentions(&["text", "texting", "sms"]),
        [1, 1, 1] => matches!(groups[..], ["9", "1", "1"] | ["9", "9", "9"] | ["9", "8", "8"]),
        // 98765 43210: a mobile in India, as amounts have commas.
        [5, 5] => same && separators != &b"."[..] && groups[0].starts_with(|c: char| c >= '6') && !groups[1].starts_with("00000"),
        // A short code for texts.
        [5 | 6] => {
            (context.after_any(at, &["text", "texting"])
                || context.after_any(at, &["is", "was", "line", "code"])
                    && context.mentions(&["text", "sms"])
                    && context.mentions(&["line", "code", "hotline"])
                || context.after_any(at, &["to"]) && context.mentions(&["text", "texting", "sms"]))
                && separators.is_empty()
        }
        // "ring 123", "dial 1471": what is dialled and does not count things.
        [3 | 4] if context.after_any(at, &DIALLED) && stands(context, end) => true,
        // "a 212 number"
        [3] if context.before_any(end, &["number", "numbers", "prefix", "exchange", "overlay"])
            && context.after_any(at, &["a", "the", "his", "her", "my", "from"])
            && groups[0].starts_with(|c: char| c >= '2')
            && !groups[0].ends_with("00") =>
        {
            true
        }
        // "a 917 area code"
        [3] if context.has(end, " area code") && groups[0].starts_with(|c: char| c >= '2') => true,
        [3] if area_code(context, groups[0], at) && context.mentions(&["area"]) && context.mentions(&["code", "codes"]) => true,
        [3] => {
            SHORT_CODES.contains(&groups[0])
                && (emergency(context, groups[0], end)
                    || context.slice(0, at).trim_end().ends_with(':') && context.mentions(&["tty", "tdd", "relay", "police", "fire", "ambulance"])
                    || context.after_any(
                        at,
                        &["dial", "call", "called", "calls", "calling", "dialed", "dialled", "dials", "ring", "rang", "phone", "text", "texted"],
                    )
                    || context.after_any(at, &["or", "then", "and", "not"]) && context.mentions(&["dial", "call", "called", "ring", "rang", "phone"]))
        }
        _ => {
            // 0800 555 0111, 01632 960 001: no other number begins with a nought.
            groups.len() > 1
                && groups[0].starts_with('0')
                && (10..=12).contains(&total)
                && (3..=5).contains(&groups[0].len())
                && separators.iter().all(|mark| matches!(mark, b' ' | b'-'))
                && groups.iter().all(|group| group.len() >= 3)
                || plus && total >= 7 && groups.len() > 1
                || plus && total >= 9
                || groups.len() > 2 && groups[0].starts_with("00") && groups[0].len() > 2 && (11..=16).contains(&total)
                || groups.len() > 2 && groups[0] == "00" && (9..=15).contains(&total) && (groups.len() > 3 && groups[1] != "00" || cued())
                || groups.len() > 1 && (7..=12).contains(&total) && (groups[0].starts_with('0') || groups.len() > 2) && cued()
        }
    };
    // 123-123-5678-1: groups of digits that are no date, score or range.
    let chain = || {
        !plus
            && !bracketed
            && groups.len() >= 4
            && total >= 9
            && separators.iter().all(|mark| *mark == b'-')
            && context.byte(end) != b'-'
            && !context.mentions(&["isbn", "issn", "ismn"])
    };
    if total > MOST_DIGITS || !(shape || chain()) {
        return None;
    }
    if plus {
        say("plus", out);
    }
    let from = out.len();
    for (n, group) in groups.iter().enumerate() {
        if n > 0 && out.len() > from && lengths.len() * 2 <= total {
            out.push(',');
        }
        // A toll-free prefix is said as a number: 1-800, but not 07700 900.
        let leads = n == 0 || n == 1 && groups[0] == "1";
        if leads && (*group == "800" || *group == "900") {
            words::cardinal_digits(group, context.locale(), out);
        } else {
            words::digits(group, Zero::Oh, out);
        }
    }
    if !second.is_empty() && context.free_at(end + 5) {
        say("slash", out);
        words::digits(second, Zero::Oh, out);
        return Some(Match::certain(end + 5, "telephone"));
    }
    let end = extension(context, end, out);
    Some(Match::certain(end, "telephone"))
}

/// Whether one digit or two stand alone, as most numbers do, with no more digits in reach: nobody calls them.
#[inline]
fn is_count(context: &Context, at: usize) -> bool {
    if !context.is_digit(at) {
        return false;
    }
    let end = at + 1 + usize::from(context.is_digit(at + 1));
    // "4.2%", "3.5 million": one point, and nothing of a number behind the decimals.
    if context.byte(end) == b'.' && context.is_digit(end + 1) {
        let decimals = end + 1 + context.digits(end + 1).len();
        return context.byte(decimals) == b'%' || context.byte(decimals) == b' ' && context.is_letter(decimals + 1);
    }
    match context.byte(end) {
        b' ' | b'.' | b'-' => {
            !matches!(context.byte(end + 1), b'0'..=b'9' | b'(' | b' ' | b'A'..=b'Z') || context.byte(end) == b' ' && context.is_letter(end + 1)
        }
        b'0'..=b'9' | b'/' | b'(' | b'*' | b'#' | 0x80.. => false,
        _ => true,
    }
}

/// Whether digits may be a telephone number: of seven digits or more, a short code, or 9-1-1.
fn may_be(context: &Context, at: usize) -> bool {
    const SHORTEST: usize = 7;
    let first = context.digits(at).len();
    if !context.is_digit(at) || matches!(first, 3 | 5 | 6) || first == 1 && context.byte(at + 1) == b'-' {
        return true;
    }
    // "dial 1471"
    if first == 4 && context.after_any(at, &DIALLED) {
        return true;
    }
    let of_number = |byte: &&u8| matches!(byte, b'0'..=b'9' | b'-' | b'.' | b' ' | b'(' | b')' | 0x80..);
    context.text.as_bytes()[at..].iter().take_while(of_number).filter(|byte| byte.is_ascii_digit()).nth(SHORTEST - 1).is_some()
}

/// Whether a number counts nothing: what follows it is a pause, a word between phrases, or one who answers.
fn stands(context: &Context, end: usize) -> bool {
    const AFTER: [&str; 32] = [
        "for",
        "if",
        "when",
        "and",
        "or",
        "from",
        "to",
        "in",
        "on",
        "call",
        "calls",
        "first",
        "at",
        "is",
        "was",
        "will",
        "but",
        "because",
        "then",
        "before",
        "after",
        "instead",
        "immediately",
        "again",
        "rather",
        "operator",
        "operators",
        "dispatcher",
        "dispatchers",
        "caller",
        "callers",
        "center",
    ];
    matches!(context.byte(end), b'.' | b',' | b';' | b'!' | b'?' | b')' | 0) || context.before_any(end, &AFTER)
}

/// 1-800-FLOWERS: a toll-free prefix, then a word that stands for digits.
fn vanity(context: &Context, groups: &[&str], end: usize, out: &mut String) -> Option<usize> {
    let (prefix, exchange, one) = match groups {
        ["1", prefix] => (*prefix, "", true),
        [prefix] => (*prefix, "", false),
        // 1-800-555-FOOD: the exchange in digits.
        ["1", prefix, exchange] if exchange.len() == 3 => (*prefix, *exchange, true),
        [prefix, exchange] if exchange.len() == 3 => (*prefix, *exchange, false),
        _ => return None,
    };
    if !matches!(prefix, "800" | "888" | "877" | "866" | "855" | "844" | "833" | "900") || context.byte(end) != b'-' {
        return None;
    }
    let rest = context.rest(end + 1);
    let length = rest.bytes().position(|b| !(b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'-')).unwrap_or(rest.len());
    let word = rest[..length].trim_end_matches('-');
    if word.bytes().filter(u8::is_ascii_uppercase).count() < 3 || context.is_word(end + 1 + word.len()) {
        return None;
    }
    if one {
        out.push_str("one,");
    }
    if prefix.ends_with("00") {
        words::cardinal_digits(prefix, context.locale(), out);
    } else {
        words::digits(prefix, Zero::Oh, out);
    }
    out.push(',');
    if !exchange.is_empty() {
        words::digits(exchange, Zero::Oh, out);
        out.push(',');
    }
    for part in word.split('-') {
        if part.starts_with(|c: char| c.is_ascii_digit()) {
            words::letters(part, out);
        } else {
            say(part, out);
        }
    }
    Some(end + 1 + word.len())
}

/// `, ext. 42`, ` x42`.
fn extension(context: &Context, end: usize, out: &mut String) -> usize {
    let comma = usize::from(context.byte(end) == b',');
    let start = context.skip_space(end + comma);
    for written in ["extension ", "ext. ", "ext.", "ext ", "Ext. ", "Ext ", "ext: ", "extn. ", "extn ", "x. ", "x ", "x"] {
        if context.has(start, written) {
            let digits = context.digits(start + written.len());
            if !digits.is_empty() && digits.len() <= 6 {
                out.push_str(", extension");
                if digits.len() <= 2 {
                    words::cardinal_digits(digits, context.locale(), out);
                } else {
                    words::digits(digits, Zero::Oh, out);
                }
                return start + written.len() + digits.len();
            }
        }
    }
    end
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("telephone", include_str!("../../tests/class/telephone.tsv"));
    }
}
