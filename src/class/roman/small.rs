//! Roman numerals in small letters: Scene ii, chapter iv, pages xi–xiv.

use super::value;
use crate::class::{Context, Match};
use crate::words::{self, say};

/// The numerals as plays, books and prefaces have them.
pub(super) const NUMERALS: [&str; 43] = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi", "xxii", "xxiii",
    "xxiv", "xxv", "xxvi", "xxvii", "xxviii", "xxix", "xxx", "xxxi", "xxxii", "xxxiii", "xxxiv", "xxxv", "xxxvi", "xxxvii", "xxxviii", "xxxix", "xl", "xli",
    "xlii", "xliii",
];

/// What they number.
const NUMBERED: [&str; 42] = [
    "column",
    "columns",
    "row",
    "rows",
    "question",
    "answer",
    "degree",
    "slide",
    "slides",
    "appendix",
    "table",
    "exhibit",
    "article",
    "rule",
    "level",
    "phase",
    "stage",
    "type",
    "class",
    "chapter",
    "part",
    "act",
    "scene",
    "volume",
    "book",
    "section",
    "canto",
    "page",
    "pages",
    "line",
    "lines",
    "verse",
    "stanza",
    "movement",
    "clause",
    "paragraph",
    "item",
    "step",
    "note",
    "footnote",
    "plate",
    "figure",
];

/// A numeral after what it numbers; one letter only where no word can be meant.
pub(super) fn small(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let before = context.word_before(at).to_ascii_lowercase();
    let signed = || before.is_empty() && context.slice(0, at).trim_end().ends_with(['§', '¶']);
    if context.space(at.checked_sub(1)?) == 0 || !NUMBERED.contains(&before.as_str()) && !signed() {
        return None;
    }
    let numeral = context.letters(at);
    let end = at + numeral.len();
    let n = value(&numeral.to_ascii_uppercase())?;
    // "page x of y", "the part i played"
    let pause = matches!(context.byte(end), b',' | b';' | b':' | b')' | b'.' | b'?' | b'!' | 0);
    let part = context.has(end, " of ") && ["act", "scene", "part", "chapter", "book", "section", "volume"].contains(&before.as_str()) && numeral == "i";
    // "lines i–x"
    let dash = context.dash(end);
    let last = context.letters(end + dash);
    let range = || dash > 0 && last.bytes().all(|b| b.is_ascii_lowercase()) && value(&last.to_ascii_uppercase()).is_some_and(|second| second > n);
    if numeral.len() == 1 && !pause && !part && !range() && !(numeral != "i" && ["act", "scene", "chapter", "canto"].contains(&before.as_str())) {
        return None;
    }
    // "Type vi" starts an editor.
    if context.is_word(end) || numeral == "vi" && before == "type" {
        return None;
    }
    words::cardinal(n, context.locale(), out);
    if dash > 0
        && last.starts_with(|c: char| c.is_ascii_lowercase())
        && let Some(second) = value(&last.to_ascii_uppercase()).filter(|second| *second > n)
    {
        say("to", out);
        words::cardinal(second, context.locale(), out);
        return Some(Match::likely(end + dash + last.len(), "roman-range"));
    }
    Some(Match::certain(end, "roman-small"))
}
