//! The built-in lexicon's look-up table, which the build script makes: its rows stay text until they
//! are asked for.

use std::borrow::Cow;
use std::sync::LazyLock;

use super::entry::{Case, Entry};
use super::index::{Names, lower};
use super::key::{ANY_INITIAL, Initials, hash};
use super::{builtin, cut, key};
use crate::text::{Filter, Run};

/// A hash table over the rows of files; what its parts are, `Made` tells.
#[derive(Clone, Debug)]
pub(crate) struct Table {
    small_words: Vec<(&'static str, Initials)>,
    words: Filter,
    pairs: Filter,
}

/// The slots of a hash table as they lie in the program, of which few are ever looked at.
struct Slots(&'static [[u8; 8]]);

static SLOTS: Slots = Slots(include_bytes!(concat!(env!("OUT_DIR"), "/slots")).as_chunks().0);
static FIRSTS: Slots = Slots(include_bytes!(concat!(env!("OUT_DIR"), "/firsts")).as_chunks().0);

impl Slots {
    /// The slots from the place of a hash on, up to the next empty one.
    fn from(&self, hash: u64) -> impl Iterator<Item = u64> {
        let mask = self.0.len() - 1;
        (hash as usize & mask..).map(move |at| u64::from_le_bytes(self.0[at & mask])).take_while(|slot| *slot != 0)
    }
}

impl Table {
    /// The table over the built-in lexicon's files.
    pub fn shared() -> &'static Table {
        static TABLE: LazyLock<Table> = LazyLock::new(|| Table {
            small_words: include_str!(concat!(env!("OUT_DIR"), "/small-words"))
                .lines()
                .filter_map(|line| line.split_once(' '))
                .map(|(word, initials)| (word, initials.parse().unwrap_or(ANY_INITIAL)))
                .collect(),
            words: Filter::of_bytes(include_bytes!(concat!(env!("OUT_DIR"), "/words"))),
            pairs: Filter::of_bytes(include_bytes!(concat!(env!("OUT_DIR"), "/pairs"))),
        });
        &TABLE
    }

    /// The words of small letters that names begin with, and the initials of what follows in those.
    pub fn small_words(&self) -> &[(&'static str, Initials)] {
        &self.small_words
    }

    /// Whether a name may begin with a word of some letters, after which no letter or sign goes on.
    #[inline]
    pub fn may_begin(&self, letters: Run) -> bool {
        self.words.may_have(letters.before_another()) || self.words.may_have_inflected(letters)
    }

    /// What may stand at an offset, with an ending or without, in a word that begins with some letters and ends
    /// at `word_end`: a quick look that errs on the side of more.
    #[inline]
    pub(super) fn may_have(&self, text: &str, at: usize, first: Run, word_end: usize) -> Look {
        let bytes = text.as_bytes();
        let end = at + first.length;
        let next = bytes.get(end + 1).copied().unwrap_or(b' ');
        // Most words are letters alone, after which a space and others follow, or a mark that ends the name.
        let spaced = match bytes.get(end) {
            Some(b' ') if next.is_ascii_alphabetic() => true,
            None | Some(b',' | b';' | b')' | b'\n') => false,
            Some(b'.') if next == b' ' => false,
            _ => return self.may_have_signs(text, first, end, word_end),
        };
        let may_go_on = self.words.may_have(first.before_another());
        if first.length == 0 || end != word_end || may_go_on && !spaced {
            return self.may_have_signs(text, first, end, word_end);
        }
        if may_go_on {
            let second = Run::letters(bytes, end + 1);
            if self.pairs.may_have_pair(first, second) || is_mark(bytes, end + 1 + second.length) {
                return Look::Any;
            }
        }
        if self.words.may_have_inflected(first) { Look::Word } else { Look::None }
    }

    /// What may stand where other signs than letters do.
    #[inline(never)]
    fn may_have_signs(&self, text: &str, first: Run, end: usize, word_end: usize) -> Look {
        let bytes = text.as_bytes();
        // Names that begin with other signs are few, and a letter that a mark is yet to change may be any.
        if first.length == 0 || is_mark(bytes, end) || self.words.may_have_inflected(first) || goes_on(bytes, end) && self.words.may_have(first.cut_short()) {
            return Look::Any;
        }
        let next = match bytes.get(word_end) {
            None => return Look::None,
            Some(b' ' | b'-' | b'\n') => word_end + 1,
            Some(0x80..) => match text[word_end..].chars().next() {
                Some(sign) if key::is_gap(sign) => word_end + sign.len_utf8(),
                _ => word_end,
            },
            Some(_) => word_end,
        };
        let second = Run::letters(bytes, next);
        if is_mark(bytes, next + second.length) || self.pairs.may_have_pair(first, second) { Look::Any } else { Look::None }
    }

    /// The row of a word as it is spelt.
    pub fn word(&self, word: &str) -> Option<&'static str> {
        self.row(word).map(|(row, _)| row)
    }

    /// Whether a word of letters may stand in the table in small letters, as names of any case do.
    pub fn may_have_small(&self, word: &str) -> bool {
        const LONGEST: usize = 24;
        let mut small = [0; LONGEST];
        let Some(small) = small.get_mut(..word.len()) else { return true };
        small.copy_from_slice(word.as_bytes());
        small.make_ascii_lowercase();
        str::from_utf8(small).is_ok_and(|small| self.row(small).is_some())
    }

    /// The row of a key.
    fn row(&self, key: &str) -> Option<(&'static str, u32)> {
        let hash = hash(key);
        SLOTS.from(hash).filter(|slot| slot >> 32 == hash >> 32).find_map(|slot| {
            let id = slot as u32 - 1;
            row(id).filter(|row| has_key(row, key)).map(|row| (row, id))
        })
    }
}

/// What may stand at a place of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// No name.
    None,
    /// A name of one word, in letters alone.
    Word,
    /// A name of one word or of several, or one with other signs.
    Any,
}

/// Whether a mark that changes the letter before it stands at an offset.
#[inline]
fn is_mark(bytes: &[u8], at: usize) -> bool {
    matches!(bytes.get(at), Some(0xcc | 0xcd))
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

fn row(id: u32) -> Option<&'static str> {
    let (_, text) = builtin::FILES.get((id >> 24) as usize)?;
    let rest = text.get((id & 0xff_ffff) as usize..)?;
    Some(&rest[..memchr::memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len())])
}

/// Whether a row is found under a key: the hash of another may be the same.
fn has_key(row: &str, wanted: &str) -> bool {
    let is = |name: &str| {
        name == wanted || {
            let spelt = key::key(name);
            spelt == wanted || key::joined(&spelt, false).is_some_and(|joined| joined == wanted)
        }
    };
    is(cut(row, b'\t').0)
        || row.rsplit('\t').next().unwrap_or_default().split(';').filter_map(|option| option.strip_prefix("also=")).any(|names| names.split(',').any(is))
}

impl Names for Table {
    fn longest(&self, first: &str) -> usize {
        let hash = hash(first);
        FIRSTS.from(hash).find(|slot| slot >> 8 == hash >> 8).map_or(1, |slot| (slot & 255) as usize)
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
    use crate::lexicon::index::{Index, Sight};

    #[test]
    fn the_table_is_of_these_rows() {
        let made = crate::lexicon::made::Made::new();
        let bytes = |slots: &[u64]| slots.iter().map(|slot| slot.to_le_bytes()).collect::<Vec<_>>();
        assert!(bytes(&made.slots) == SLOTS.0 && bytes(&made.firsts) == FIRSTS.0, "the build script did not run again");
        assert_eq!(made.small_words.into_iter().collect::<Vec<_>>(), Table::shared().small_words);
    }

    #[test]
    fn a_quick_look_misses_no_name() {
        let index = Index::built_in(Table::shared());
        for entry in builtin::entries() {
            for name in std::iter::once(&entry.name).chain(&entry.also) {
                // Nobody has several of what ends in a letter alone.
                let several = if name.chars().rev().nth(1) == Some(' ') { name.to_string() } else { format!("{name}s, they") };
                for text in [name.to_string(), several, format!("{name}'s"), name.to_uppercase(), format!("{name} said")] {
                    let end = crate::pass::word_end(&text, 0);
                    let seen = !matches!(index.look(&text, 0, Run::letters(text.as_bytes(), 0), end), Sight::Nothing);
                    assert!(seen || index.find(&text, 0, end).is_none(), "{text}");
                }
            }
        }
    }

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
        let full = SLOTS.0.iter().filter(|slot| **slot != [0; 8]).count();
        assert!(full >= count && full * 2 <= SLOTS.0.len(), "{full} of {}", SLOTS.0.len());
        let vain = ["Mill", "Somebody", "The", "Perhaps", "Agnes"]
            .iter()
            .filter(|word| table.may_have(&format!("{word} went"), 0, Run::letters(word.as_bytes(), 0), word.len()) != Look::None);
        assert!(vain.count() < 3);
        assert!(FIRSTS.0.iter().filter(|slot| **slot != [0; 8]).count() * 2 <= FIRSTS.0.len());
    }
}
