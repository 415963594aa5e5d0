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
    let (numeral, letter) = word.split_at_checked(word.len().checked_sub(1)?)?;
    let n = value(numeral).filter(|n| *n <= 20)?;
    let letter = char::from(*letter.as_bytes().first()?);
    // "a type ID", "class VA": words of two letters.
    if matches!(word, "ID" | "VA") || !matches!(letter, 'A'..='E' | 'a'..='e') || !context.after_any(at, &LETTERED) || context.is_word(at + word.len()) {
        return None;
    }
    words::cardinal(n, context.locale(), out);
    words::letter(letter, out);
    Some(Match::likely(at + word.len(), "roman-lettered"))
}
