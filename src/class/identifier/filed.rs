//! Numbers under which something is filed, in groups: docket 19-cv-4471, claim 4410-7792.

use crate::class::{Context, Match};
use crate::text::WordList;
use crate::words::{self, Zero};

/// What is filed under a number of two groups.
const FILED: [&str; 18] = [
    "complaint",
    "citation",
    "claim",
    "account",
    "policy",
    "order",
    "ticket",
    "booking",
    "permit",
    "reference",
    "ref",
    "registration",
    "licence",
    "license",
    "part",
    "patent",
    "invoice",
    "file",
];

/// Whether a word names what somebody is given a number by: a student number, a membership number.
pub(super) fn is_issued(word: &str) -> bool {
    const ISSUED: WordList = WordList::new(&[
        "student",
        "employee",
        "membership",
        "member",
        "customer",
        "client",
        "patient",
        "passport",
        "licence",
        "license",
        "registration",
        "policy",
        "order",
        "tracking",
        "confirmation",
        "booking",
        "reservation",
        "library",
        "card",
        "ticket",
        "roll",
        "staff",
        "payroll",
        "service",
        "security",
        "insurance",
        "tax",
        "company",
        "charity",
        "enrolment",
        "enrollment",
        "reference",
        "file",
        "part",
        "model",
        "batch",
        "vat",
        "claim",
        "po",
        "purchase",
        "invoice",
        "check",
        "cheque",
    ]);
    ISSUED.has_in_any_case(word)
}

/// Where two groups of digits end that are no amounts: "claim 4410-7792", "the account 55-9083", "Claim No. 88-2204-C".
fn groups(context: &Context, at: usize) -> Option<usize> {
    let first = context.digits(at).len();
    if first == 0 || context.byte(at + first) != b'-' {
        return None;
    }
    let second = context.digits(at + first + 1).len();
    let mut end = at + first + 1 + second;
    // A capital may close it.
    if context.byte(end) == b'-' && context.byte(end + 1).is_ascii_uppercase() {
        end += 2;
    }
    let long = matches!(second, 3..=7) && first + second > 5 && context.free_at(end) && context.byte(end) != b'-';
    let filed = || {
        let before = context.word_span_before(at).0;
        context.after_any(at, &FILED)
            || context.after_any(at, &["no", "number"]) && context.after_any(before, &FILED)
            || context.after_any(at, &["is", "was"]) && context.after_any(before, &["no", "number"])
            || ["P/N ", "S/N "].iter().any(|short| context.slice(0, at).ends_with(short))
    };
    (long && filed()).then_some(end)
}

/// Where groups of digits end that spaces part and that a card, a parcel or a passport has: "9400 1118 9922 3344", "no. 513 998 204".
fn spaced(context: &Context, at: usize) -> Option<usize> {
    const MOST: usize = 6;
    let width = context.digits(at).len();
    if !matches!(width, 3 | 4) || context.byte(at + width) != b' ' {
        return None;
    }
    let (mut end, mut count) = (at + width, 1);
    while count < MOST && context.byte(end) == b' ' && context.digits(end + 1).len() == width {
        end += 1 + width;
        count += 1;
    }
    // "1914 1918 1939 1945" are years.
    let years = || context.slice(at, end).split(' ').all(|group| group.starts_with("1") || group.starts_with("20"));
    let grouped = width == 4 && count >= 4 && !years() || width == 3 && count == 3 && context.after_any(at, &["no", "number", "passport"]);
    (grouped && context.free_at(end)).then_some(end)
}

/// Where a number ends whose groups are of two widths or more: "VAT Reg. No. 123 4567 89".
fn registered(context: &Context, at: usize) -> Option<usize> {
    const MOST: usize = 6;
    if !matches!(context.digits(at).len(), 2..=4) || !context.after_any(at, &["no", "number"]) {
        return None;
    }
    let (mut end, mut count) = (at + context.digits(at).len(), 1);
    while count < MOST && context.byte(end) == b' ' && (2..=4).contains(&context.digits(end + 1).len()) {
        end += 1 + context.digits(end + 1).len();
        count += 1;
    }
    (count >= 3 && end - at > 9 && context.free_at(end)).then_some(end)
}

/// Where a case of a court ends, its year above its number: "No. 70-18".
fn case(context: &Context, at: usize) -> Option<usize> {
    let (year, number) = (context.digits(at), if context.byte(at + 2) == b'-' { context.digits(at + 3) } else { "" });
    let end = at + 3 + number.len();
    let fits = year.len() == 2 && (1..=2).contains(&number.len()) && (year.len() > number.len() || year > number);
    (fits && context.slice(0, at).ends_with("No. ") && context.free_at(end) && context.dash(end) == 0).then_some(end)
}

/// Where a code of the police's radio ends: "a 10-54 at Oak and Third".
fn ten_code(context: &Context, at: usize) -> Option<usize> {
    const RADIO: [&str; 14] =
        ["officer", "officers", "police", "dispatch", "dispatcher", "patrol", "radio", "radioed", "sheriff", "deputy", "squad", "cop", "trooper", "backup"];
    if !context.has(at, "10-") {
        return None;
    }
    let code = context.digits(at + 3).len();
    let end = at + 3 + code;
    let cued = || context.after_any(at, &["a", "an", "code", "that", "possible"]) && context.mentions(&RADIO);
    ((1..=2).contains(&code) && context.free_at(end) && context.byte(end) != b'-' && cued()).then_some(end)
}

/// "ref. 2025/91443", "ref. 214/25": a year or a number, and another.
fn stroked(context: &Context, at: usize) -> Option<usize> {
    let first = context.digits(at).len();
    if !(2..=4).contains(&first) || context.byte(at + first) != b'/' {
        return None;
    }
    let second = context.digits(at + first + 1).len();
    let end = at + first + 1 + second;
    let fits = (2..=6).contains(&second) && first + second > 4 && context.free_at(end) && !matches!(context.byte(end), b'/' | b'-');
    (fits && context.after_any(at, &["ref", "reference", "docket", "application"])).then_some(end)
}

/// Whether two groups of digits under which something is filed stand at an offset.
pub(in crate::class) fn is_filed(context: &Context, at: usize) -> bool {
    groups(context, at).or_else(|| ten_code(context, at)).or_else(|| stroked(context, at)).or_else(|| case(context, at)).is_some() || is_docketed(context, at)
}

/// "Docket 22-1450", "Case 21-345": a court's year and number, which are no range.
fn is_docketed(context: &Context, at: usize) -> bool {
    let number = context.digits(at + 3);
    context.digits(at).len() == 2
        && context.byte(at + 2) == b'-'
        && (3..=6).contains(&number.len())
        && context.free_at(at + 3 + number.len())
        && matches!(context.word_before(at), "Docket" | "docket" | "Case")
}

/// Says groups of digits, one by one.
pub(super) fn filed(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let mark = at + context.digits(at).len();
    if !matches!(context.byte(mark), b'-' | b'/') && !(context.byte(mark) == b' ' && context.is_digit(mark + 1)) {
        return None;
    }
    if let Some(end) = ten_code(context, at) {
        words::cardinal_digits("10", context.locale(), out);
        words::cardinal_digits(context.slice(at + 3, end), context.locale(), out);
        return Some(Match::likely(end, "radio-code"));
    }
    if let Some(end) = stroked(context, at) {
        let (first, second) = context.slice(at, end).split_once('/')?;
        match first.parse::<u32>() {
            Ok(year @ 1900..=2099) => words::year(year, context.locale(), context.options.year, out),
            _ => words::digits(first, Zero::Zero, out),
        }
        words::say("slash", out);
        words::digits(second, Zero::Zero, out);
        return Some(Match::likely(end, "code"));
    }
    if let Some(end) = case(context, at) {
        let (year, number) = context.slice(at, end).split_once('-')?;
        words::cardinal_digits(year, context.locale(), out);
        words::say("dash", out);
        words::cardinal_digits(number, context.locale(), out);
        return Some(Match::likely(end, "docket"));
    }
    let end = groups(context, at).or_else(|| spaced(context, at)).or_else(|| registered(context, at))?;
    for (n, group) in context.slice(at, end).split(['-', ' ']).enumerate() {
        if group.starts_with(|c: char| c.is_ascii_digit()) {
            if n > 0 {
                out.push(',');
            }
            words::digits(group, Zero::Zero, out);
        } else {
            words::letters(group, out);
        }
    }
    Some(Match::likely(end, "code"))
}

/// AB/1234/C, PO/2024/0031: capitals and numbers that strokes part, three groups or more.
pub(super) fn shelved(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    const MOST: usize = 6;
    let first = context.alphanumerics(at);
    let mut end = at + first.len();
    if context.byte(end) != b'/' || first.len() > MOST {
        return None;
    }
    let (mut count, mut long) = (1, false);
    while context.byte(end) == b'/' && count < MOST {
        let group = context.alphanumerics(end + 1);
        let number = group.bytes().all(|b| b.is_ascii_digit());
        if group.is_empty() || group.len() > MOST || !number && !group.bytes().all(|b| b.is_ascii_uppercase()) {
            return None;
        }
        long |= number && group.len() > 2;
        end += 1 + group.len();
        count += 1;
    }
    if count < 3 || !long || !first.bytes().all(|b| b.is_ascii_uppercase()) || !context.free_at(end) || context.byte(end) == b'/' {
        return None;
    }
    for (n, group) in context.slice(at, end).split('/').enumerate() {
        if n > 0 {
            words::say("slash", out);
        }
        if group.starts_with(|c: char| c.is_ascii_digit()) {
            words::pairs(group, out);
        } else {
            words::letters(group, out);
        }
    }
    Some(Match::likely(end, "code"))
}

/// 19-cv-4471: the year, the kind and the number of a case before a court.
pub(super) fn docket(context: &Context, year: &str, kind: usize, out: &mut String) -> Option<Match> {
    let letters = context.letters(kind + 1);
    let number = context.digits(kind + 4);
    let end = kind + 4 + number.len();
    if !matches!(letters, "cv" | "cr" | "mc" | "md" | "mj" | "ap" | "bk" | "op" | "ms") || !(2..=6).contains(&number.len()) || !context.free_at(end) {
        return None;
    }
    words::cardinal_digits(year, context.locale(), out);
    words::letters(letters, out);
    if number.starts_with('0') || number.len() > 4 {
        words::digits(number, Zero::Zero, out);
    } else {
        words::pairs(number, out);
    }
    Some(Match::likely(end, "docket"))
}
