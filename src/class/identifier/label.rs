//! Labels from one to another: seats 1A–6F, Figs. 3a–c, gates B12–B20, panels A–C.

use crate::class::{Context, Match};
use crate::words::{self, say};

/// Things that are labelled, after which a hyphen is a dash too.
const LABELLED: [&str; 60] = [
    "seat",
    "seats",
    "row",
    "rows",
    "fig",
    "figs",
    "figure",
    "figures",
    "panel",
    "panels",
    "gate",
    "gates",
    "room",
    "rooms",
    "unit",
    "units",
    "apartment",
    "apartments",
    "apt",
    "apts",
    "flat",
    "flats",
    "section",
    "sections",
    "secs",
    "§§",
    "item",
    "items",
    "part",
    "parts",
    "table",
    "tables",
    "question",
    "questions",
    "exhibit",
    "exhibits",
    "appendix",
    "appendices",
    "bay",
    "bays",
    "cell",
    "cells",
    "column",
    "columns",
    "locker",
    "lockers",
    "suite",
    "suites",
    "group",
    "groups",
    "plate",
    "plates",
    "terminal",
    "terminals",
    "zone",
    "zones",
    "class",
    "classes",
    "slots",
    "stands",
];

/// A label: its letter before or after its number, either of which may be missing.
#[derive(Clone, Copy)]
struct Label {
    letter: u8,
    number: Option<u32>,
    letter_first: bool,
    end: usize,
}

/// Whether a number that is a chapter's and a number in it stands at an offset: Figure 3-1, Table 6-2.
pub(in crate::class) fn is_numbered(context: &Context, at: usize) -> bool {
    const NUMBERED: [&str; 19] = [
        "ex",
        "exercise",
        "figure",
        "fig",
        "table",
        "exhibit",
        "diagram",
        "listing",
        "chart",
        "problem",
        "map",
        "plate",
        "photo",
        "equation",
        "eq",
        "illustration",
        "tbl",
        "form",
        "theorem",
    ];
    let first = context.digits(at).len();
    if context.byte(at + first) != b'-' {
        return false;
    }
    if is_employer(context, at) {
        return true;
    }
    let second = context.digits(at + first + 1).len();
    let end = at + first + 1 + second;
    let of_congress = || {
        let head = context.slice(0, at).trim_end();
        (2..=3).contains(&first) && (["Pub. L.", "P.L.", "Pub. L. No.", "Public Law", "Public Law No."]).iter().any(|law| head.ends_with(law))
    };
    (1..=3).contains(&second) && context.free_at(end) && ((1..=2).contains(&first) && context.after_any(at, &NUMBERED) || of_congress())
}

/// Whether an American employer's number stands at an offset: EIN 12-3456789.
fn is_employer(context: &Context, at: usize) -> bool {
    let second = context.digits(at + 3);
    context.digits(at).len() == 2 && context.byte(at + 2) == b'-' && second.len() == 7 && !second.ends_with("0000") && context.free_at(at + 10)
}

/// Figure 3-1: the chapter's number and the figure's; Pub. L. 111-148: the Congress and the law's.
pub(super) fn numbered(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if is_employer(context, at) {
        words::digits(context.digits(at), words::Zero::Zero, out);
        out.push(',');
        words::digits(context.digits(at + 3), words::Zero::Zero, out);
        return Some(Match::likely(at + 10, "employer"));
    }
    if !is_numbered(context, at) {
        return None;
    }
    let first = context.digits(at);
    let second = context.digits(at + first.len() + 1);
    words::cardinal_digits(first, context.locale(), out);
    say("dash", out);
    words::cardinal_digits(second, context.locale(), out);
    Some(Match::likely(at + first.len() + 1 + second.len(), "numbered"))
}

/// 88-104-B: where two groups of digits and a capital behind them end, which are no range.
pub(in crate::class) fn lettered_end(context: &Context, at: usize) -> Option<usize> {
    let first = context.digits(at).len();
    let second = if first > 0 && context.byte(at + first) == b'-' { context.digits(at + first + 1).len() } else { 0 };
    let mark = at + first + 1 + second;
    let lettered = second > 0 && context.byte(mark) == b'-' && context.byte(mark + 1).is_ascii_uppercase() && context.free_at(mark + 2);
    (lettered && first < 7 && second < 7 && context.byte(mark + 2) != b'-' && context.byte_before(at) != b'-').then_some(mark + 2)
}

/// SKU 88-104-B: a code of digits by pairs, and its letter.
pub(super) fn lettered(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let end = lettered_end(context, at)?;
    for group in context.slice(at, end).split('-') {
        if group.len() <= 4 && group.as_bytes()[0].is_ascii_digit() {
            words::pairs(group, out);
        } else {
            words::letters(group, out);
        }
    }
    Some(Match::likely(end, "lettered"))
}

/// Labels from one to another, the second of them later; other tokens with dashes are codes.
pub(super) fn labels(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    // Most words and numbers end before they are labels.
    let number = context.digits(at).len();
    if !matches!((number, context.byte(at + number + 1)), (0, b'0'..=b'9') | (_, b'-' | 0xe2)) {
        return None;
    }
    let first = label(context, at)?;
    let dash = context.dash(first.end);
    if dash == 0 {
        return None;
    }
    let Some(second) = label(context, first.end + dash) else { return half_lettered(context, at, first, first.end + dash, out) };
    if context.is_word(second.end) || context.dash(second.end) > 0 {
        return None;
    }
    let rising = match (first.number, second.number) {
        // 1A–6F, 3a–3c, B12–B20
        (Some(low), Some(high)) if first.letter_first == second.letter_first => {
            let letters = if first.letter_first {
                first.letter == second.letter || dash > 1 && first.letter < second.letter && low <= high
            } else {
                first.letter.is_ascii_uppercase() == second.letter.is_ascii_uppercase()
            };
            letters && (low < high || low == high && first.letter < second.letter)
        }
        // 3a–c
        (Some(_), None) => !first.letter_first && first.letter.is_ascii_uppercase() == second.letter.is_ascii_uppercase() && first.letter < second.letter,
        (None, None) => first.letter < second.letter,
        _ => false,
    };
    let told = || context.after_any(at, &LABELLED);
    if !rising || (dash == 1 || first.number.is_none()) && !told() {
        return None;
    }
    say_label(first, out);
    say("to", out);
    say_label(second, out);
    Some(Match::likely(second.end, "labels"))
}

/// "zones 5b–8": the second of them is whole.
fn half_lettered(context: &Context, at: usize, first: Label, second: usize, out: &mut String) -> Option<Match> {
    let digits = context.digits(second);
    let end = second + digits.len();
    let rising = !first.letter_first && digits.len() < 4 && first.number? < digits.parse().ok()?;
    if !rising || !context.free_at(end) || context.dash(end) > 0 || context.byte(end) == b'.' && context.is_digit(end + 1) || !context.after_any(at, &LABELLED)
    {
        return None;
    }
    say_label(first, out);
    say("to", out);
    words::cardinal_digits(digits, context.locale(), out);
    Some(Match::likely(end, "labels"))
}

fn say_label(label: Label, out: &mut String) {
    let letter = char::from(label.letter);
    if label.letter_first {
        words::letter(letter, out);
    }
    if let Some(number) = label.number {
        words::pairs(&number.to_string(), out);
    }
    if !label.letter_first {
        words::letter(letter, out);
    }
}

fn label(context: &Context, at: usize) -> Option<Label> {
    let digits = context.digits(at);
    let letter_at = at + digits.len();
    let letter = context.byte(letter_at);
    if digits.len() > 3 || digits.starts_with('0') || !letter.is_ascii_alphabetic() {
        return None;
    }
    let after = context.digits(letter_at + 1);
    if digits.is_empty() {
        let number = if after.is_empty() { None } else { Some(after.parse().ok().filter(|_| after.len() < 4 && !after.starts_with('0'))?) };
        return Some(Label { letter, number, letter_first: true, end: letter_at + 1 + after.len() });
    }
    after.is_empty().then_some(Label { letter, number: Some(digits.parse().ok()?), letter_first: false, end: letter_at + 1 })
}
