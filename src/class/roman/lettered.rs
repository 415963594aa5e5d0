//! Numerals with a letter behind them: stage IIIB, a Type VIIC boat, Table IVa.

use super::value;
use crate::class::{Context, Match};
use crate::words;

/// What is numbered so.
const LETTERED: [&str; 21] = [
    "apple", "stage", "stages", "type", "types", "class", "grade", "table", "figure", "fig", "part", "section", "mark", "mk", "group", "phase", "article",
    "appendix", "level", "zone", "category",
];

/// A numeral and one letter up to E; no word is written so.
pub(super) fn lettered(context: &Context, at: usize, word: &str, out: &mut String) -> Option<Match> {
    let letter = char::from(*word.as_bytes().last()?);
    if !matches!(word.as_bytes()[0], b'I' | b'V' | b'X') || !matches!(letter, 'A'..='E' | 'a'..='e') {
        return None;
    }
    let n = value(word.get(..word.len() - 1)?).filter(|n| *n <= 20)?;
    // "a type ID", "class VA": words of two letters.
    if matches!(word, "ID" | "VA") || !context.after_any(at, &LETTERED) || context.is_word(at + word.len()) {
        return None;
    }
    words::cardinal(n, context.locale(), out);
    words::letter(letter, out);
    Some(Match::likely(at + word.len(), "roman-lettered"))
}
