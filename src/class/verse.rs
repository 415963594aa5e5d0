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
const BOOKS: [(&str, &str); 49] = [
    ("Genesis", "Gen"),
    ("Exodus", "Exod"),
    ("Exodus", "Ex"),
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

/// Words beside a chapter of Genesis.
const SCRIPTURE: [&str; 20] = [
    "genesis",
    "bible",
    "scripture",
    "hebrew",
    "creation",
    "flood",
    "eden",
    "adam",
    "eve",
    "noah",
    "abraham",
    "isaac",
    "jacob",
    "fall",
    "verse",
    "verses",
    "sermon",
    "god",
    "exod",
    "babel",
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
        // "1 Cor. xiii. 4"
        let small = context.letters(chapter);
        let roman = context.byte(end - 1) == b'.' && context.byte(chapter + small.len()) == b'.' && super::roman::value(&small.to_ascii_uppercase()).is_some();
        (context.is_digit(chapter) || roman && small.starts_with(|c: char| c.is_ascii_lowercase())).then_some(())?;
        say(ordinal, out);
        say(name, out);
        if let Some(end) = passage(context, chapter, out) {
            return Some(Match::certain(end, "verse"));
        }
        let digits = context.digits(chapter);
        words::cardinal_digits(digits, context.locale(), out);
        return (!digits.is_empty()).then_some(Match::certain(chapter + digits.len(), "verse"));
    }
    let (name, end) = book(context, at)?;
    say(name, out);
    let start = end + context.space(end);
    // "Ex. 4" is an exercise or an example, and no book but with a chapter and a verse.
    if context.letters(at) == "Ex" {
        let colon = start + context.digits(start).len();
        (context.byte(colon) == b':' && context.is_digit(colon + 1)).then_some(())?;
    }
    if let Some(end) = passage(context, start, out) {
        return Some(Match::certain(end, "verse"));
    }
    // Rom. 8: a short form with its full stop, and a chapter, where no other word is so shortened.
    let chapter = context.digits(start);
    // "Ps 122": nothing else is so short and counted.
    let short = (context.byte(end - 1) == b'.' || matches!(context.letters(at), "Ps" | "Pss"))
        && start > end
        && !matches!(context.letters(at), "Gen" | "Num" | "Col" | "Rev" | "Jas" | "Sam" | "Dan" | "Tim" | "Phil" | "Matt" | "Josh" | "Jer");
    // "Gen. 1–3": chapters from one to another, which no general and no prophet's namesake has.
    let dash = context.dash(start + chapter.len());
    let last = context.digits(start + chapter.len() + dash);
    let rising = dash > 0 && matches!((chapter.parse::<u32>(), last.parse::<u32>()), (Ok(low), Ok(high)) if low < high && high <= 150);
    let several = rising && matches!(context.letters(at), "Gen" | "Dan" | "Jer" | "Josh" | "Matt" | "Sam" | "Rev");
    // "Gen. 3 describes the fall": where scripture is spoken of.
    let sacred = || context.letters(at) == "Gen" && (context.mentions(&SCRIPTURE) || context.slice(0, at).contains("Gen. "));
    // "2 Sam. 11:2 and Matt. 5": beside another passage.
    let beside = || context.letters(at) == "Matt" && context.text[..at].contains(':') && context.after_any(at, &["and", "also", "see", "cf"]);
    let stopped = context.byte(end - 1) == b'.' && start > end;
    let short = short || stopped && (several || sacred() || beside());
    // "Thm. 4, Cor. 5": a corollary, no epistle.
    if context.letters(at) == "Cor" && context.mentions(&["thm", "theorem", "theorems", "lemma", "lem", "prop", "proposition", "proof", "corollary"]) {
        return None;
    }
    let after = start + chapter.len();
    if !short || chapter.is_empty() || chapter.len() > 3 || !context.free_at(after) || matches!(context.byte(after), b':' | b'/' | b'%') {
        return None;
    }
    words::cardinal_digits(chapter, context.locale(), out);
    if rising && context.free_at(after + dash + last.len()) {
        say("to", out);
        words::cardinal_digits(last, context.locale(), out);
        return Some(Match::likely(after + dash + last.len(), "chapters"));
    }
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

/// `3:16`, `1:1-3`, `13:4, 7`; `2.1-5`, `24: 36`, `xiv. 14` and `2:4b` too.
fn passage(context: &Context, at: usize, out: &mut String) -> Option<usize> {
    let small = context.letters(at);
    let roman = if small.starts_with(|c: char| c.is_ascii_lowercase()) { super::roman::value(&small.to_ascii_uppercase()) } else { None };
    let chapter = if roman.is_some() { small } else { context.digits(at) };
    let mark = at + chapter.len();
    let verse_start = context.skip_space(mark + 1);
    let verse = context.digits(verse_start);
    if chapter.is_empty() || chapter.len() > if roman.is_some() { 7 } else { 3 } || verse.is_empty() || verse.len() > 3 {
        return None;
    }
    let mut end = verse_start + verse.len();
    // "Isa. 2.1-5": a point, where the book's short form or a second verse tells that it is no decimal.
    let pointed = || context.byte(at.saturating_sub(2)) == b'.' || context.dash(end) > 0 && context.is_digit(end + context.dash(end));
    let fits = match context.byte(mark) {
        b':' => true,
        b'.' => roman.is_some() || verse_start == mark + 1 && pointed(),
        _ => false,
    };
    // "Isa. 2:4b": the second part of a verse.
    let part = usize::from(matches!(context.byte(end), b'a'..=b'c') && context.free_at(end + 1));
    if !fits || context.byte(end) == b':' || part == 0 && context.is_word(end) || context.byte(mark + 1) == b'\n' {
        return None;
    }
    match roman {
        Some(n) => words::cardinal(n, context.locale(), out),
        None => words::cardinal_digits(chapter, context.locale(), out),
    }
    words::cardinal_digits(verse, context.locale(), out);
    if part > 0 {
        words::letter(char::from(context.byte(end)), out);
        end += 1;
    }
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
