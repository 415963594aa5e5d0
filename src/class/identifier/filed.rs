//! Numbers under which something is filed, in groups: docket 19-cv-4471, claim 4410-7792.

use crate::class::{Context, Match};
use crate::words::{self, Zero};

/// What is filed under a number of two groups.
const FILED: [&str; 16] = [
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

/// Where two groups of digits end that are no amounts: "claim 4410-7792", "the account 55-9083".
fn groups(context: &Context, at: usize) -> Option<usize> {
    let first = context.digits(at).len();
    if first == 0 || context.byte(at + first) != b'-' {
        return None;
    }
    let second = context.digits(at + first + 1).len();
    let end = at + first + 1 + second;
    let long = matches!(second, 3..=7) && first + second > 5 && context.free_at(end) && context.byte(end) != b'-';
    (long && context.after_any(at, &FILED)).then_some(end)
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
    groups(context, at).is_some() || stroked(context, at).is_some()
}

/// Says two groups of digits, one by one.
pub(super) fn filed(context: &Context, at: usize, out: &mut String) -> Option<Match> {
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
    let end = groups(context, at)?;
    let (first, second) = context.slice(at, end).split_once('-')?;
    words::digits(first, Zero::Zero, out);
    out.push(',');
    words::digits(second, Zero::Zero, out);
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
