//! The words about an occurrence of a homograph.

use std::cell::Cell;

use super::part::{Tag, tag};
use crate::text::Looks;

/// How many words are looked at on each side.
pub(super) const REACH: usize = 8;

/// The words about a homograph, nearest first.
pub(super) struct Company<'t> {
    pub before: Words<'t>,
    pub after: Words<'t>,
    /// Whether the homograph begins its sentence.
    pub opens: bool,
    /// Whether it is capitalised.
    pub capital: bool,
}

/// Words on one side, nearest first. They are looked for when they are first asked for: most cues ask
/// for the nearest alone.
pub(super) struct Words<'t> {
    text: &'t str,
    /// Looks for the next word farther off.
    step: fn(&str, usize) -> Option<(usize, usize)>,
    /// Whether words are looked for towards the sentence's beginning.
    backward: bool,
    words: [Cell<&'t str>; REACH],
    /// What those look like, as [`Looks::look`] tells.
    looks: [Cell<u8>; REACH],
    /// A bit for each word that a mark parts from the one nearer to the homograph.
    parted: Cell<u16>,
    count: Cell<usize>,
    /// Where the farthest word that was found ends on its far side.
    at: Cell<usize>,
    /// Whether there is no further word.
    ended: Cell<bool>,
    /// Whether a mark, or nothing, stands right beside the homograph.
    pub edge: bool,
}

impl<'t> Words<'t> {
    fn new(text: &'t str, at: usize, backward: bool) -> Words<'t> {
        let mut words = Words {
            text,
            step: if backward { word_before } else { word_after },
            backward,
            words: [const { Cell::new("") }; REACH],
            looks: [const { Cell::new(0) }; REACH],
            parted: Cell::new(0),
            count: Cell::new(0),
            at: Cell::new(at),
            ended: Cell::new(false),
            edge: false,
        };
        words.edge = words.count(1) == 0 || words.parted.get() & 1 == 1;
        words
    }

    /// How many words there are of so many.
    #[inline(always)]
    fn count(&self, wanted: usize) -> usize {
        if self.count.get() >= wanted || self.ended.get() { self.count.get().min(wanted) } else { self.look(wanted) }
    }

    /// Looks for so many words; how many there are of them.
    #[inline(never)]
    fn look(&self, wanted: usize) -> usize {
        while self.count.get() < wanted.min(REACH) && !self.ended.get() {
            let at = self.at.get();
            let Some((from, to)) = (self.step)(self.text, at) else {
                self.ended.set(true);
                break;
            };
            let count = self.count.get();
            let between = if self.backward { &self.text[to..at] } else { &self.text[at..from] };
            let word = &self.text[from..to];
            self.words[count].set(word);
            self.looks[count].set(Looks::look(word) as u8);
            self.parted.set(self.parted.get() | u16::from(parts(between)) << count);
            self.count.set(count + 1);
            self.at.set(if self.backward { from } else { to });
        }
        self.count.get().min(wanted)
    }

    /// The word at a distance, 0 the nearest; empty where there is none.
    #[inline]
    pub fn word(&self, distance: usize) -> &'t str {
        if self.count(distance + 1) > distance { self.words.get(distance).map_or("", Cell::get) } else { "" }
    }

    /// What the word at a distance is; an edge where a mark stands between.
    pub fn tag(&self, distance: usize) -> Tag {
        if self.count(distance + 1) <= distance || self.parted.get() >> distance & 1 == 1 {
            return Tag::Edge;
        }
        // The capital of a sentence's first word says nothing.
        let first = self.backward && distance + 1 < REACH && self.count(distance + 2) == distance + 1;
        tag(self.word(distance), !first)
    }

    /// All words within reach, with what they look like.
    pub fn all(&self) -> impl Iterator<Item = (usize, &'t str)> {
        let count = self.count(REACH);
        self.looks[..count].iter().zip(&self.words[..count]).map(|(look, word)| (usize::from(look.get()), word.get()))
    }
}

impl<'t> Company<'t> {
    /// The company of the word at `start..end` of a sentence.
    pub fn of(text: &'t str, start: usize, end: usize) -> Company<'t> {
        let before = Words::new(text, start, true);
        let after = Words::new(text, end, false);
        Company { opens: before.count(1) == 0, before, after, capital: text[start..].starts_with(char::is_uppercase) }
    }
}

/// Whether what stands between two words parts them: more than spaces, hyphens and quotation marks.
fn parts(between: &str) -> bool {
    // Between most words stands one space.
    between != " " && between.bytes().any(|b| matches!(b, b',' | b'.' | b';' | b':' | b'(' | b')' | b'!' | b'?'))
}

fn of_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\'' | '’')
}

/// What a byte of ASCII is: of a word, an apostrophe, neither; other bytes are looked at as signs.
#[derive(Clone, Copy, PartialEq)]
enum Byte {
    Word,
    Apostrophe,
    Between,
    Wide,
}

#[inline]
fn byte(bytes: &[u8], at: usize) -> Byte {
    BYTES[usize::from(bytes[at])]
}

const BYTES: [Byte; 256] = {
    let mut table = [Byte::Between; 256];
    let mut at = 0;
    while at < 256 {
        table[at] = match at as u8 {
            0x80.. => Byte::Wide,
            b'\'' => Byte::Apostrophe,
            byte if byte.is_ascii_alphanumeric() => Byte::Word,
            _ => Byte::Between,
        };
        at += 1;
    }
    table
};

fn word_before(text: &str, at: usize) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let mut to = at;
    while to > 0 && matches!(byte(bytes, to - 1), Byte::Between | Byte::Apostrophe) {
        to -= 1;
    }
    let mut from = to;
    while from > 0 && byte(bytes, from - 1) == Byte::Word {
        from -= 1;
    }
    if from < to && (from == 0 || byte(bytes, from - 1) == Byte::Between) {
        return Some((from, to));
    }
    let head = &text[..to];
    let to = head.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
    let from = head[..to].char_indices().rev().take_while(|(_, c)| of_word(*c)).last().map_or(to, |(from, _)| from);
    trim(text, from, to)
}

fn word_after(text: &str, at: usize) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let mut from = at;
    while from < bytes.len() && matches!(byte(bytes, from), Byte::Between | Byte::Apostrophe) {
        from += 1;
    }
    let mut to = from;
    while to < bytes.len() && byte(bytes, to) == Byte::Word {
        to += 1;
    }
    if from < to && (to == bytes.len() || byte(bytes, to) == Byte::Between) {
        return Some((from, to));
    }
    let from = from + text[from..].find(char::is_alphanumeric)?;
    let to = from + text[from..].find(|c| !of_word(c)).unwrap_or(text.len() - from);
    trim(text, from, to)
}

/// Cuts dashes and quotation marks off a word's ends.
fn trim(text: &str, from: usize, to: usize) -> Option<(usize, usize)> {
    let word = text.get(from..to)?;
    let cut = word.trim_matches(|c: char| !c.is_alphanumeric());
    let cut_end = word.trim_end_matches(|c: char| !c.is_alphanumeric());
    if cut.is_empty() {
        return None;
    }
    let start = from + cut_end.len() - cut.len();
    Some((start, start + cut.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_on_both_sides() {
        let text = "In Baku, “café” owners record the—very loud—songs.";
        let at = text.find("record").expect("the word");
        let company = Company::of(text, at, at + 6);
        assert!(company.before.all().map(|(_, word)| word).eq(["owners", "café", "Baku", "In"]));
        assert!(company.after.all().map(|(_, word)| word).take(2).eq(["the", "very"]));
        assert_eq!(company.before.tag(0), Tag::Plural);
    }
}
