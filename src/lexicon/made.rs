//! The look-up table over the built-in lexicon, made when the program is built: the build script reads
//! the rows, so that the program need not at its start.

use std::collections::BTreeMap;

use super::files::FILES;
use super::key::{self, ANY_INITIAL, Initials, hash, initial};
use crate::text::{Filter, Run};

/// What the build script writes: two hash tables, two filters, and a list of words.
#[derive(Clone, Debug)]
pub(crate) struct Made {
    /// The upper half of a slot is that of the key's hash, the lower one the row: the file's number
    /// in 8 bits, the row's first byte in 24, all of it one more than it is; 0 for an empty slot.
    pub slots: Vec<u64>,
    /// The hashes of first pieces of names of several, each with the number of the longest such
    /// name's pieces in its lowest byte. Not more is kept: a wrong one costs a vain look-up.
    pub firsts: Vec<u64>,
    /// The words of small letters that names begin with, each with the [`Initials`] of what follows in those.
    pub small_words: BTreeMap<&'static str, Initials>,
    /// The letters that names of one word begin with, and those of first pieces, as [`Run::before_another`].
    pub words: Filter,
    /// The letters that the first two pieces of longer names begin with.
    pub pairs: Filter,
}

impl Made {
    /// The table over the lexicon's files.
    pub fn new() -> Self {
        let bytes: usize = FILES.iter().map(|(_, text)| text.len()).sum();
        // A row has about 70 bytes and a third of them have two keys: the table is at most half full.
        let size = (bytes / 16).next_power_of_two().max(64);
        let mut table = Made { slots: vec![0; size], firsts: vec![0; size / 4], small_words: BTreeMap::new(), words: Filter::new(), pairs: Filter::new() };
        for (number, (_, text)) in FILES.iter().enumerate() {
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
            let end = bytes.iter().position(|b| matches!(b, b' ' | b'-')).unwrap_or(bytes.len());
            *self.small_words.entry(&name[..end]).or_insert(0) |= bytes.get(end + 1).map_or(ANY_INITIAL, |next| initial(*next));
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
            self.words.add_run(Run::letters(first.as_bytes(), 0).before_another());
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
}

fn row_id(file: usize, at: usize) -> u64 {
    (file << 24 | at) as u64 + 1
}
