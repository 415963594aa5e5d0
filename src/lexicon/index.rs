use std::borrow::Cow;
use std::collections::HashMap;

use super::entry::{Case, Entry};
use super::inflect::{self, Ending};

/// Entries that can be asked by name, in one look-up a word.
#[derive(Clone, Debug, Default)]
pub struct Index {
    entries: Vec<Entry>,
    names: HashMap<Cow<'static, str>, u32, foldhash::fast::FixedState>,
    /// For a first word of several: how many words the longest such name has.
    firsts: HashMap<Cow<'static, str>, u8, foldhash::fast::FixedState>,
}

/// What a look-up found.
#[derive(Clone, Copy, Debug)]
pub struct Found<'i> {
    /// The entry.
    pub entry: &'i Entry,
    /// The ending that the text adds to the entry's name.
    pub ending: Ending,
    /// The byte after the match.
    pub end: usize,
}

impl Index {
    /// An index over entries; of two entries for one name the later one wins.
    #[must_use]
    pub fn new(entries: Vec<Entry>) -> Self {
        let mut index = Index::default();
        index.names.reserve(entries.len() * 5 / 4);
        for entry in entries {
            index.add(entry);
        }
        index
    }

    /// Adds an entry.
    pub fn add(&mut self, entry: Entry) {
        let id = self.entries.len() as u32;
        self.add_key(entry.name.clone(), id);
        for other in &entry.also {
            self.add_key(other.clone(), id);
        }
        self.entries.push(entry);
    }

    fn add_key(&mut self, name: Cow<'static, str>, id: u32) {
        let words = 1 + name.bytes().filter(|b| matches!(b, b' ' | b'-')).count();
        if words > 1 {
            let key = key(&name);
            let first = key.split(' ').next().unwrap_or_default().to_owned();
            let longest = self.firsts.entry(Cow::Owned(first)).or_insert(0);
            *longest = (*longest).max(words.min(255) as u8);
            self.names.insert(Cow::Owned(key.into_owned()), id);
        } else {
            let plain = match name.contains('’') {
                true => Cow::Owned(name.replace('’', "'")),
                false => name,
            };
            self.names.insert(plain, id);
        }
    }

    /// The entries, in the order in which they were added.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The longest name that stands at an offset of a text, whose first word ends at `word_end`.
    #[must_use]
    pub fn find(&self, text: &str, at: usize, word_end: usize) -> Option<Found<'_>> {
        let word = &text[at..word_end];
        if let Some(words) = self.firsts.get(fold_apostrophe(word).as_ref())
            && let Some(found) = self.find_long(text, at, word_end, *words)
        {
            return Some(found);
        }
        self.find_word(word).map(|(entry, ending)| Found { entry, ending, end: word_end })
    }

    /// The entry of one word, with any ending.
    fn find_word(&self, word: &str) -> Option<(&Entry, Ending)> {
        if let Some(entry) = self.get(word) {
            return Some((entry, Ending::None));
        }
        inflect::bases(word).find_map(|(base, ending)| self.get(base).map(|entry| (entry, ending)))
    }

    /// The entry whose name is exactly this, in a case that it allows.
    fn get(&self, name: &str) -> Option<&Entry> {
        let found = match self.names.get(name) {
            Some(id) => Some(*id),
            None if name.contains('’') => self.names.get(name.replace('’', "'").as_str()).copied(),
            None => None,
        };
        if let Some(id) = found {
            return self.entries.get(id as usize);
        }
        // Entries of any case are kept in lower case.
        if name.bytes().any(|b| b.is_ascii_uppercase()) {
            let id = *self.names.get(name.to_lowercase().as_str())?;
            let entry = self.entries.get(id as usize)?;
            return (entry.case == Case::Any).then_some(entry);
        }
        None
    }

    fn find_long(&self, text: &str, at: usize, word_end: usize, words: u8) -> Option<Found<'_>> {
        // The ends of the words that follow, each parted by one space or hyphen.
        let mut ends = [word_end; 8];
        let mut count = 1;
        let mut end = word_end;
        while count < ends.len().min(usize::from(words)) {
            let rest = &text[end..];
            let Some(gap) = rest.chars().next().filter(|c| matches!(c, ' ' | '-' | '\u{a0}' | '\u{2011}' | '\u{2010}' | '–' | '\n')) else {
                break;
            };
            let start = end + gap.len_utf8();
            let next = crate::pass::word_end(text, start);
            if next == start {
                break;
            }
            end = next;
            ends[count] = end;
            count += 1;
        }
        for n in (1..count).rev() {
            let whole = key(&text[at..ends[n]]);
            if let Some(id) = self.names.get(whole.as_ref()) {
                return self.entries.get(*id as usize).map(|entry| Found { entry, ending: Ending::None, end: ends[n] });
            }
            for (base, ending) in inflect::bases(&whole) {
                if let Some(id) = self.names.get(base) {
                    return self.entries.get(*id as usize).map(|entry| Found { entry, ending, end: ends[n] });
                }
            }
        }
        None
    }
}

/// How a name of several words is kept: every hyphen and space is one plain space, and
/// apostrophes are straight.
fn key(name: &str) -> Cow<'_, str> {
    if !name.bytes().any(|b| b == b'-' || b == b'\n' || b >= 0x80) {
        return Cow::Borrowed(name);
    }
    Cow::Owned(
        name.chars()
            .map(|c| match c {
                '-' | '\u{a0}' | '\u{2011}' | '\u{2010}' | '–' | '\n' => ' ',
                '’' => '\'',
                _ => c,
            })
            .collect(),
    )
}

fn fold_apostrophe(word: &str) -> Cow<'_, str> {
    if word.contains('’') { Cow::Owned(word.replace('’', "'")) } else { Cow::Borrowed(word) }
}
