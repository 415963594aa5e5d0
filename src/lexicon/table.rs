//! The built-in lexicon's look-up table: its rows stay text until they are asked for, so that
//! making the table costs little more than finding the line ends.

use std::borrow::Cow;
use std::hash::BuildHasher;
use std::sync::LazyLock;

use super::entry::{Case, Entry};
use super::index::{Names, lower};
use super::{builtin, key};
use crate::text::{Filter, Run};

/// A hash table over the rows of files.
#[derive(Clone, Debug)]
pub(super) struct Table {
    /// The upper half of a slot is that of the key's hash, the lower one the row: the file's number
    /// in 8 bits, the row's first byte in 24, all of it one more than it is; 0 for an empty slot.
    slots: Vec<u64>,
    /// The hashes of first pieces of names of several, each with the number of the longest such
    /// name's pieces in its lowest byte. Not more is kept: a wrong one costs a vain look-up.
    firsts: Vec<u64>,
    small_words: Vec<&'static str>,
    /// The letters that names of one word begin with.
    words: Filter,
    /// The letters that the first two pieces of longer names begin with.
    pairs: Filter,
}

const HASH: foldhash::fast::FixedState = foldhash::fast::FixedState::with_seed(0);

fn hash(key: &str) -> u64 {
    HASH.hash_one(key.as_bytes())
}

impl Table {
    /// The table over the built-in lexicon's files.
    pub fn shared() -> &'static Table {
        static TABLE: LazyLock<Table> = LazyLock::new(|| Table::new(builtin::FILES));
        &TABLE
    }

    /// A table over files of rows.
    pub fn new(files: &[(&'static str, &'static str)]) -> Self {
        let bytes: usize = files.iter().map(|(_, text)| text.len()).sum();
        // A row has about 70 bytes and a third of them have two keys: the table is at most half full.
        let size = (bytes / 16).next_power_of_two().max(64);
        let mut table = Table {
            slots: vec![0; size],
            firsts: vec![0; size / 4],
            small_words: Vec::new(),
            words: Filter::of_bits(size * 4),
            pairs: Filter::of_bits(size * 2),
        };
        for (number, (_, text)) in files.iter().enumerate() {
            let bytes = text.as_bytes();
            let mut start = 0;
            for end in memchr::memchr_iter(b'\n', bytes) {
                if bytes[start] != b'#'
                    && let Some(tab) = memchr::memchr(b'\t', &bytes[start..end])
                {
                    table.add(&text[start..start + tab], row_id(number, start));
                }
                start = end + 1;
            }
            // Only options hold this sign.
            for at in memchr::memmem::find_iter(bytes, b"also=") {
                let end = memchr::memchr2(b';', b'\n', &bytes[at..]).map_or(bytes.len(), |length| at + length);
                let start = memchr::memrchr(b'\n', &bytes[..at]).map_or(0, |line| line + 1);
                for other in text[at + "also=".len()..end].split(',') {
                    table.add(other, row_id(number, start));
                }
            }
        }
        table
    }

    fn add(&mut self, name: &'static str, id: u64) {
        let bytes = name.as_bytes();
        if bytes.first().is_some_and(u8::is_ascii_lowercase) {
            self.small_words.push(&name[..bytes.iter().position(|b| matches!(b, b' ' | b'-')).unwrap_or(bytes.len())]);
        }
        if bytes.iter().all(|b| b.is_ascii_alphabetic()) {
            self.words.add_word(name);
            return self.insert(hash(name), id);
        }
        let spelt = key::key(name);
        self.insert(hash(&spelt), id);
        let (first, pieces) = key::pieces(&spelt);
        if pieces == 1 {
            self.words.add_word(&spelt);
        } else {
            let rest = &spelt[first.len()..];
            self.pairs.add_pair(first, rest.strip_prefix(' ').unwrap_or(rest));
            self.insert_first(hash(first), pieces);
            if let Some(joined) = key::joined(&spelt, false) {
                self.words.add_word(&joined);
                self.insert(hash(&joined), id);
            }
        }
    }

    fn insert(&mut self, hash: u64, id: u64) {
        let mask = self.slots.len() - 1;
        let mut at = hash as usize & mask;
        while self.slots[at] != 0 {
            at = (at + 1) & mask;
        }
        self.slots[at] = hash >> 32 << 32 | id;
    }

    fn insert_first(&mut self, hash: u64, pieces: usize) {
        let mask = self.firsts.len() - 1;
        let pieces = pieces.min(255) as u64;
        let mut at = hash as usize & mask;
        loop {
            let slot = self.firsts[at];
            if slot == 0 || slot >> 8 == hash >> 8 {
                self.firsts[at] = hash >> 8 << 8 | pieces.max(slot & 255);
                return;
            }
            at = (at + 1) & mask;
        }
    }

    /// The words of small letters that names begin with.
    pub fn small_words(&self) -> &[&'static str] {
        &self.small_words
    }

    /// Whether a name may stand at an offset, with an ending or without, whose first word ends at
    /// `word_end`: a quick look that errs on the side of yes.
    #[inline]
    pub fn may_have(&self, text: &str, at: usize, word_end: usize) -> bool {
        let bytes = text.as_bytes();
        let first = Run::letters(bytes, at);
        // Names that begin with other signs are few, and a letter that a mark is yet to change may be any.
        let marked = |end: usize| matches!(bytes.get(end), Some(0xcc | 0xcd));
        let end = at + first.length;
        if first.length == 0 || marked(end) || self.words.may_have_inflected(first) || goes_on(bytes, end) && self.words.may_have(first.cut_short()) {
            return true;
        }
        let next = match bytes.get(word_end) {
            None => return false,
            Some(b' ' | b'-' | b'\n') => word_end + 1,
            Some(0x80..) => match text[word_end..].chars().next() {
                Some(sign) if key::is_gap(sign) => word_end + sign.len_utf8(),
                _ => word_end,
            },
            Some(_) => word_end,
        };
        let second = Run::letters(bytes, next);
        marked(next + second.length) || self.pairs.may_have_pair(first, second)
    }

    /// The row of a key.
    fn row(&self, key: &str) -> Option<(&'static str, u32)> {
        let hash = hash(key);
        let mask = self.slots.len() - 1;
        let mut at = hash as usize & mask;
        while self.slots[at] != 0 {
            let slot = self.slots[at];
            if slot >> 32 == hash >> 32 {
                let id = slot as u32 - 1;
                let row = row(id)?;
                if has_key(row, key) {
                    return Some((row, id));
                }
            }
            at = (at + 1) & mask;
        }
        None
    }
}

/// Whether a word may go on in other signs than letters at an offset.
#[inline]
fn goes_on(bytes: &[u8], at: usize) -> bool {
    match bytes.get(at) {
        None | Some(b' ' | b',' | b'\n') => false,
        Some(b'.') => bytes.get(at + 1).is_some_and(|next| next.is_ascii_alphanumeric() || *next >= 0x80),
        Some(_) => true,
    }
}

fn row_id(file: usize, at: usize) -> u64 {
    (file << 24 | at) as u64 + 1
}

fn row(id: u32) -> Option<&'static str> {
    let (_, text) = builtin::FILES.get((id >> 24) as usize)?;
    let rest = text.get((id & 0xff_ffff) as usize..)?;
    Some(&rest[..memchr::memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len())])
}

/// Whether a row is found under a key: the hash of another may be the same.
fn has_key(row: &str, wanted: &str) -> bool {
    let is = |name: &str| {
        let spelt = key::key(name);
        spelt == wanted || key::joined(&spelt, false).is_some_and(|joined| joined == wanted)
    };
    let name = row.split('\t').next().unwrap_or_default();
    is(name) || row.rsplit('\t').next().unwrap_or_default().split(';').filter_map(|option| option.strip_prefix("also=")).any(|names| names.split(',').any(is))
}

impl Names for Table {
    fn longest(&self, first: &str) -> usize {
        let get = |first: &str| {
            let hash = hash(first);
            let mask = self.firsts.len() - 1;
            let mut at = hash as usize & mask;
            while self.firsts[at] != 0 {
                if self.firsts[at] >> 8 == hash >> 8 {
                    return (self.firsts[at] & 255) as usize;
                }
                at = (at + 1) & mask;
            }
            1
        };
        get(first)
    }

    fn has_signs(&self) -> bool {
        // St. Croix, E. coli.
        true
    }

    fn visit<'i>(&'i self, key: &str, take: &mut dyn FnMut(Cow<'i, Entry>, Option<usize>, u32) -> bool) -> bool {
        if let Some((row, id)) = self.row(key) {
            return builtin::entry(row).is_some_and(|entry| take(Cow::Owned(entry), None, id));
        }
        // Entries of any case are kept in small letters.
        if let Cow::Owned(small) = lower(key)
            && small != key
            && let Some((row, id)) = self.row(&small)
            && let Some(entry) = builtin::entry(row)
        {
            return entry.case == Case::Any && take(Cow::Owned(entry), None, id);
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::index::Index;

    #[test]
    fn every_row_is_found_by_its_names() {
        let table = Table::shared();
        let index = Index::built_in(table);
        let mut count = 0;
        for entry in builtin::entries() {
            for name in std::iter::once(&entry.name).chain(&entry.also) {
                let mut found = false;
                let wanted = key::key(name);
                table.visit(&wanted, &mut |other, _, _| {
                    found = std::iter::once(&other.name).chain(&other.also).any(|name| key::key(name) == wanted);
                    true
                });
                assert!(found, "{name}");
                count += 1;
                let text = format!("of {name} was");
                let found = index.find(&text, 3, key::piece_end(&text, 3)).unwrap_or_else(|| panic!("{name} is not found in a text"));
                assert_eq!(found.end, 3 + name.len(), "{name}");
            }
        }
        let full = table.slots.iter().filter(|slot| **slot != 0).count();
        assert!(full >= count && full * 2 <= table.slots.len(), "{full} of {}", table.slots.len());
        let vain = ["Mill", "Somebody", "The", "Perhaps", "Agnes"].iter().filter(|word| table.may_have(&format!("{word} went"), 0, word.len()));
        assert!(vain.count() < 3);
        assert!(table.firsts.iter().filter(|slot| **slot != 0).count() * 2 <= table.firsts.len());
    }
}
