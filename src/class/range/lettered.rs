//! Ranges of what is numbered in more than digits: paras 398–399A, ss 117A-117D, cheques 001342–001347.

use crate::class::{Context, Match};
use crate::text::WordList;
use crate::words::{self, Zero, say};

/// What is numbered, and has letters behind its numbers where one was put in later.
const NUMBERED: WordList = WordList::new(&[
    "s",
    "ss",
    "sec",
    "secs",
    "section",
    "sections",
    "art",
    "arts",
    "article",
    "articles",
    "para",
    "paras",
    "paragraph",
    "paragraphs",
    "rule",
    "rules",
    "reg",
    "regs",
    "regulations",
    "clauses",
    "cl",
    "cls",
    "nos",
    "numbers",
    "flats",
    "units",
    "plots",
    "plot",
    "rooms",
    "seats",
    "gates",
    "pp",
    "pages",
    "figs",
    "figures",
    "tables",
    "questions",
]);

/// 398–399A, 117A-117D, 12A–D: one of the two, or both, with a letter.
pub(super) fn lettered(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let first = context.digits(at);
    let mut mark = at + first.len();
    let letter = context.byte(mark);
    let led = letter.is_ascii_uppercase();
    mark += usize::from(led);
    let dash = context.dash(mark);
    if dash == 0 || first.is_empty() || first.len() > 3 {
        return None;
    }
    let next = mark + dash;
    let second = context.digits(next);
    let last = context.byte(next + second.len());
    let followed = last.is_ascii_uppercase();
    let end = next + second.len() + usize::from(followed);
    if second.is_empty() || !(led || followed) || !context.free_at(end) || context.dash(end) > 0 || context.byte(end) == b'/' {
        return None;
    }
    let rising = match (first.parse::<u32>(), second.parse::<u32>()) {
        (Ok(low), Ok(high)) => low < high && high - low < 100 || low == high && followed && letter < last,
        _ => false,
    };
    let before = context.word_before(at).to_ascii_lowercase();
    if !rising || !NUMBERED.has(&before) {
        return None;
    }
    words::pairs(first, out);
    if led {
        words::letter(char::from(letter), out);
    }
    say("to", out);
    words::pairs(second, out);
    if followed {
        words::letter(char::from(last), out);
    }
    Some(Match::likely(end, "lettered-range"))
}

/// 001342–001347: numbers that were filled up with zeros are said by their digits.
pub(super) fn filled(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let first = context.digits(at);
    let mark = at + first.len();
    let dash = context.dash(mark);
    let next = mark + dash;
    let second = context.digits(next);
    let end = next + second.len();
    if dash == 0 || first.len() < 4 || second.len() != first.len() || second <= first || !context.free_at(end) || context.dash(end) > 0 {
        return None;
    }
    // A hyphen may be inside of a code.
    if dash == 1 && !matches!(context.word_before(at), "cheques" | "checks" | "Cheques" | "Checks" | "nos" | "Nos" | "numbers" | "tickets" | "invoices") {
        return None;
    }
    words::digits(first, Zero::Zero, out);
    say("to", out);
    words::digits(second, Zero::Zero, out);
    Some(Match::likely(end, "filled-range"))
}
