//! Verses of scripture: John 3:16, Gen. 1:1-3, 1 Cor. 13:4, Surah 2:255.

use super::{After, Class, Context, Match, Start};
use crate::words::{self, say};

/// The class.
pub static CLASS: Class = Class {
    name: "verse",
    about: "chapters and verses of scripture",
    example: ("as 1 Cor. 13:4-5 says", "as First Corinthians thirteen four to five says"),
    starts: &[Start::Digits(&[After::Name, After::Wide])],
    words: || BOOKS.iter().flat_map(|(name, short)| [*name, *short]).filter(|word| !word.is_empty()).collect(),
    recognise,
};

/// The books that are cited by chapter and verse, with their usual short forms.
const BOOKS: [(&str, &str); 48] = [
    ("Genesis", "Gen"),
    ("Exodus", "Exod"),
    ("Leviticus", "Lev"),
    ("Numbers", "Num"),
    ("Deuteronomy", "Deut"),
    ("Joshua", "Josh"),
    ("Judges", "Judg"),
    ("Ruth", ""),
    ("Samuel", "Sam"),
    ("Kings", "Kgs"),
    ("Chronicles", "Chron"),
    ("Chronicles", "Chr"),
    ("Ezra", ""),
    ("Nehemiah", "Neh"),
    ("Esther", "Esth"),
    ("Job", ""),
    ("Psalm", "Ps"),
    ("Psalms", "Pss"),
    ("Proverbs", "Prov"),
    ("Ecclesiastes", "Eccl"),
    ("Isaiah", "Isa"),
    ("Jeremiah", "Jer"),
    ("Lamentations", "Lam"),
    ("Ezekiel", "Ezek"),
    ("Daniel", "Dan"),
    ("Hosea", "Hos"),
    ("Amos", ""),
    ("Micah", "Mic"),
    ("Malachi", "Mal"),
    ("Matthew", "Matt"),
    ("Mark", "Mk"),
    ("Luke", "Lk"),
    ("John", "Jn"),
    ("Acts", ""),
    ("Romans", "Rom"),
    ("Corinthians", "Cor"),
    ("Galatians", "Gal"),
    ("Ephesians", "Eph"),
    ("Philippians", "Phil"),
    ("Colossians", "Col"),
    ("Thessalonians", "Thess"),
    ("Timothy", "Tim"),
    ("Titus", ""),
    ("Hebrews", "Heb"),
    ("James", "Jas"),
    ("Peter", "Pet"),
    ("Revelation", "Rev"),
    ("Surah", "Sura"),
];

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if !context.free_before(at) {
        return None;
    }
    // 1 Corinthians, 2 Kings: the first and the second book of a name.
    if context.is_digit(at) {
        let ordinal = match context.digits(at) {
            "1" => "First",
            "2" => "Second",
            "3" => "Third",
            _ => return None,
        };
        let start = at + 1 + context.space(at + 1);
        let (name, end) = book(context, start).filter(|_| start > at + 1)?;
        if !matches!(name, "Samuel" | "Kings" | "Chronicles" | "Corinthians" | "Thessalonians" | "Timothy" | "Peter" | "John") {
            return None;
        }
        let chapter = end + context.space(end);
        // "2 Kings 4", but "2 kings" and "1 Samuel" are other things.
        context.is_digit(chapter).then_some(())?;
        say(ordinal, out);
        say(name, out);
        let end = passage(context, chapter, out).unwrap_or_else(|| {
            let digits = context.digits(chapter);
            words::cardinal_digits(digits, context.locale(), out);
            chapter + digits.len()
        });
        return Some(Match::certain(end, "verse"));
    }
    let (name, end) = book(context, at)?;
    say(name, out);
    let start = end + context.space(end);
    if let Some(end) = passage(context, start, out) {
        return Some(Match::certain(end, "verse"));
    }
    // "Luke vi. 20", "Ps. xxiii. 4": a chapter in small numerals, as old Bibles cite.
    if context.byte(start).is_ascii_lowercase()
        && start > end
        && let Some(end) = small_chapter(context, start, out)
    {
        return Some(Match::certain(end, "verse"));
    }
    // Rom. 8: a short form with its full stop, and a chapter, where no other word is so shortened.
    let chapter = context.digits(start);
    let short = context.byte(end - 1) == b'.'
        && start > end
        && !matches!(context.letters(at), "Gen" | "Num" | "Col" | "Rev" | "Jas" | "Sam" | "Dan" | "Tim" | "Phil" | "Matt" | "Josh" | "Jer");
    // "Thm. 4, Cor. 5": a corollary, no epistle.
    if context.letters(at) == "Cor" && context.mentions(&["thm", "theorem", "theorems", "lemma", "lem", "prop", "proposition", "proof", "corollary"]) {
        return None;
    }
    let after = start + chapter.len();
    if !short || chapter.is_empty() || chapter.len() > 3 || !context.free_at(after) || matches!(context.byte(after), b':' | b'/' | b'%') {
        return None;
    }
    words::cardinal_digits(chapter, context.locale(), out);
    Some(Match::likely(after, "chapter"))
}

/// Whether a word is the name or the short form of a book of scripture.
pub(crate) fn is_book(word: &str) -> bool {
    !word.is_empty() && BOOKS.iter().any(|(name, short)| *name == word || *short == word)
}

/// The book whose name or short form stands at an offset, and where that ends.
fn book(context: &Context, at: usize) -> Option<(&'static str, usize)> {
    let word = context.letters(at);
    let first = word.as_bytes().first()?;
    let (name, _) = BOOKS.iter().filter(|(name, _)| name.as_bytes()[0] == *first).find(|(name, short)| *name == word || *short == word && !short.is_empty())?;
    let end = at + word.len();
    let stop = *name != word && context.byte(end) == b'.';
    Some((name, end + usize::from(stop)))
}

/// A chapter in small numerals with a verse behind it: `vi. 20`, `xxiii, 4–6`.
fn small_chapter(context: &Context, at: usize, out: &mut String) -> Option<usize> {
    let numeral = context.letters(at);
    let chapter = super::roman::value(&numeral.to_ascii_uppercase()).filter(|n| *n <= 150 && numeral.len() < 9)?;
    let mark = at + numeral.len();
    if !matches!(context.byte(mark), b'.' | b':' | b',') {
        return None;
    }
    let start = mark + 1 + context.space(mark + 1);
    let verse = context.digits(start);
    let end = start + verse.len();
    if !(1..=3).contains(&verse.len()) || !context.free_at(end) {
        return None;
    }
    words::cardinal(chapter, context.locale(), out);
    words::cardinal_digits(verse, context.locale(), out);
    let dash = context.dash(end);
    let last = context.digits(end + dash);
    if dash == 0 || !(1..=3).contains(&last.len()) {
        return Some(end);
    }
    say("to", out);
    words::cardinal_digits(last, context.locale(), out);
    Some(end + dash + last.len())
}

/// `3:16`, `1:1-3`, `13:4, 7`.
fn passage(context: &Context, at: usize, out: &mut String) -> Option<usize> {
    let chapter = context.digits(at);
    let verse_start = at + chapter.len() + 1;
    let verse = context.digits(verse_start);
    if chapter.is_empty() || chapter.len() > 3 || context.byte(verse_start - 1) != b':' || verse.is_empty() || verse.len() > 3 {
        return None;
    }
    let mut end = verse_start + verse.len();
    if context.byte(end) == b':' || context.is_word(end) {
        return None;
    }
    words::cardinal_digits(chapter, context.locale(), out);
    words::cardinal_digits(verse, context.locale(), out);
    let dash = context.dash(end);
    let last = context.digits(end + dash);
    if dash > 0 && !last.is_empty() && last.len() <= 3 {
        say("to", out);
        words::cardinal_digits(last, context.locale(), out);
        end += dash + last.len();
        // Gen. 1:1–2:3
        let verse = if context.byte(end) == b':' { context.digits(end + 1) } else { "" };
        if !verse.is_empty() && verse.len() <= 3 && context.free_at(end + 1 + verse.len()) {
            words::cardinal_digits(verse, context.locale(), out);
            end += 1 + verse.len();
        }
    }
    Some(end)
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("verse", include_str!("../../tests/class/verse.tsv"));
    }
}
