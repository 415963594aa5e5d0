//! The words about an occurrence of a homograph.

use super::part::{Tag, tag};

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

/// Words on one side, nearest first.
#[derive(Default)]
pub(super) struct Words<'t> {
    words: [&'t str; REACH],
    /// A bit for each word that a mark parts from the one nearer to the homograph.
    parted: u16,
    count: usize,
    /// Whether a mark stands right beside the homograph.
    pub edge: bool,
    /// The distance of the word that begins the sentence: its capital says nothing.
    opener: Option<usize>,
}

impl<'t> Words<'t> {
    /// The word at a distance, 0 the nearest; empty where there is none.
    pub fn word(&self, distance: usize) -> &'t str {
        self.words.get(distance).copied().unwrap_or("")
    }

    /// What the word at a distance is; an edge where a mark stands between.
    pub fn tag(&self, distance: usize) -> Tag {
        if distance >= self.count || self.parted >> distance & 1 == 1 { Tag::Edge } else { tag(self.word(distance), self.opener != Some(distance)) }
    }

    pub fn all(&self) -> &[&'t str] {
        &self.words[..self.count]
    }

    fn push(&mut self, word: &'t str, parted: bool) {
        if self.count < REACH {
            self.words[self.count] = word;
            self.parted |= u16::from(parted) << self.count;
            self.edge |= parted && self.count == 0;
            self.count += 1;
        }
    }
}

impl<'t> Company<'t> {
    /// The company of the word at `start..end` of a sentence, with so many words after it at most.
    pub fn of(text: &'t str, start: usize, end: usize, most_after: usize) -> Company<'t> {
        let mut before = Words::default();
        let mut at = start;
        while before.count < REACH {
            let Some((from, to)) = word_before(text, at) else {
                before.opener = before.count.checked_sub(1);
                break;
            };
            before.push(&text[from..to], parts(&text[to..at]));
            at = from;
        }
        let mut after = Words::default();
        let mut at = end;
        while after.count < most_after.min(REACH) {
            let Some((from, to)) = word_after(text, at) else { break };
            after.push(&text[from..to], parts(&text[at..from]));
            at = to;
        }
        let opens = before.count == 0;
        after.edge |= after.count == 0;
        before.edge |= opens;
        Company { before, after, opens, capital: text[start..].starts_with(char::is_uppercase) }
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
        let company = Company::of(text, at, at + 6, REACH);
        assert_eq!(company.before.all(), ["owners", "café", "Baku", "In"]);
        assert_eq!(company.after.all()[..2], ["the", "very"]);
        assert_eq!(company.before.tag(0), Tag::Plural);
    }
}
