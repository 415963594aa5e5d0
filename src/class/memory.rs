//! What was read of a sentence already: many classes ask the same of the same place.

use std::cell::Cell;

use super::Numeral;
use super::measure::Compound;

/// How many numerals are remembered, each at the offset that leaves its number.
const NUMERALS: usize = 4;

/// Bits in the table of a sentence's words, as 64-bit pieces.
const PIECES: usize = 64;

/// What the recognisers have read of one sentence. Make a new one for each sentence.
#[derive(Debug)]
pub struct Memory {
    /// What the sentence adds to its offsets, so that those of others need not be forgotten one by one.
    base: Cell<usize>,
    numerals: [Cell<(usize, Option<Numeral>)>; NUMERALS],
    /// The unit that was asked for last, and after which offset.
    compound: Cell<(usize, Option<Compound>)>,
    word_before: Cell<(usize, usize, usize)>,
    word_after: Cell<(usize, usize, usize)>,
    /// A bit for each word, by a hash that ignores case: a word without its bit is not there.
    words: [Cell<u64>; PIECES],
    /// A bit for what each word begins with, in any case, and its length: it spares most words the look at theirs.
    shapes: [Cell<u64>; SHAPES],
    has_words: Cell<bool>,
    /// Lists of words, each with whether the sentence holds one of them.
    mentions: [Cell<(Words, bool)>; MENTIONS],
    has_mentions: Cell<bool>,
}

/// Bits for the first letters and the lengths of a sentence's words, as 64-bit pieces.
const SHAPES: usize = 8;

/// A list of words that is part of the program: the same list is the same stretch of memory.
type Words = &'static [&'static str];

/// How many lists are remembered, each at a place that its address decides.
const MENTIONS: usize = 32;

/// No offset of a text.
const NOWHERE: usize = usize::MAX;
/// More than the length of any sentence.
const APART: usize = 1 << (usize::BITS / 2);

impl Default for Memory {
    fn default() -> Self {
        Memory {
            base: Cell::new(0),
            numerals: [const { Cell::new((NOWHERE, None)) }; NUMERALS],
            compound: Cell::new((NOWHERE, None)),
            word_before: Cell::new((NOWHERE, 0, 0)),
            word_after: Cell::new((NOWHERE, 0, 0)),
            words: [const { Cell::new(0) }; PIECES],
            shapes: [const { Cell::new(0) }; SHAPES],
            has_words: Cell::new(false),
            has_mentions: Cell::new(false),
            mentions: [const { Cell::new((&[] as Words, false)) }; MENTIONS],
        }
    }
}

impl Memory {
    /// Forgets all, for the next sentence.
    pub(crate) fn clear(&self) {
        self.base.set(self.base.get().wrapping_add(APART));
        self.has_words.set(false);
        if self.has_mentions.replace(false) {
            self.mentions.iter().for_each(|known| known.set((&[], false)));
        }
    }

    /// Whether the sentence holds one of some words, looked for once.
    #[inline]
    pub(super) fn mentions(&self, words: Words, find: impl FnOnce() -> bool) -> bool {
        let place = &self.mentions[words.as_ptr().addr() / size_of::<&str>() % MENTIONS];
        let (known, found) = place.get();
        if std::ptr::eq(known, words) && !words.is_empty() {
            return found;
        }
        let found = find();
        place.set((words, found));
        self.has_mentions.set(true);
        found
    }

    /// An offset of this sentence, other than those of all sentences before it.
    #[inline]
    fn here(&self, at: usize) -> usize {
        self.base.get().wrapping_add(at)
    }

    /// The numeral at an offset, read once.
    #[inline]
    pub(super) fn numeral(&self, at: usize, read: impl FnOnce() -> Option<Numeral>) -> Option<Numeral> {
        let known = &self.numerals[at % NUMERALS];
        let here = self.here(at);
        let (place, numeral) = known.get();
        if place == here {
            return numeral;
        }
        let numeral = read();
        known.set((here, numeral));
        numeral
    }

    /// The unit after an offset, read once.
    #[inline]
    pub(super) fn compound(&self, at: usize, read: impl FnOnce() -> Option<Compound>) -> Option<Compound> {
        let here = self.here(at);
        let (place, compound) = self.compound.get();
        if place == here {
            return compound;
        }
        let compound = read();
        self.compound.set((here, compound));
        compound
    }

    /// The span of the word before an offset, read once.
    #[inline]
    pub(super) fn word_before(&self, at: usize, read: impl FnOnce() -> (usize, usize)) -> (usize, usize) {
        once(&self.word_before, self.here(at), read)
    }

    /// The span of the word after an offset, read once.
    #[inline]
    pub(super) fn word_after(&self, at: usize, read: impl FnOnce() -> (usize, usize)) -> (usize, usize) {
        once(&self.word_after, self.here(at), read)
    }

    /// Whether the words of the sentence are known.
    pub(super) fn has_words(&self) -> bool {
        self.has_words.get()
    }

    /// Whether a word may stand in a sentence, in any case: errs on the side of yes.
    #[inline]
    pub(super) fn may_hold(&self, text: &str, word: &str) -> bool {
        if !self.has_words.get() {
            self.read_words(text);
        }
        let bytes = word.as_bytes();
        let has = |bits: &[Cell<u64>], bit: usize| bits[bit / 64].get() >> (bit % 64) & 1 == 1;
        bytes.first().is_some_and(|first| has(&self.shapes, shape(*first, bytes.len()))) && has(&self.words, bit(bytes))
    }

    fn read_words(&self, text: &str) {
        self.words.iter().chain(&self.shapes).for_each(|piece| piece.set(0));
        let add = |bits: &[Cell<u64>], bit: usize| bits[bit / 64].set(bits[bit / 64].get() | 1 << (bit % 64));
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let start = at;
            while at < bytes.len() && bytes[at].is_ascii_alphanumeric() {
                at += 1;
            }
            if at > start {
                add(&self.shapes, shape(bytes[start], at - start));
                add(&self.words, bit(&bytes[start..at]));
            }
            at += 1;
        }
        self.has_words.set(true);
    }
}

/// A span that belongs to an offset, read once.
#[inline]
fn once(known: &Cell<(usize, usize, usize)>, at: usize, read: impl FnOnce() -> (usize, usize)) -> (usize, usize) {
    let (place, start, end) = known.get();
    if place == at {
        return (start, end);
    }
    let (start, end) = read();
    known.set((at, start, end));
    (start, end)
}

/// The bit of a word's first byte, in any case, and its length.
#[inline]
fn shape(first: u8, length: usize) -> usize {
    usize::from(first & 31) << 4 | length.min(15)
}

/// The bit of a word, by its length, its first two letters and its last in any case.
#[inline]
fn bit(word: &[u8]) -> usize {
    let small = |at: usize| u32::from(word.get(at).copied().unwrap_or(0) | 0x20);
    let key = small(0) | small(1) << 8 | small(word.len().wrapping_sub(1)) << 16 | (word.len() as u32) << 24;
    (key.wrapping_mul(0x9e37_79b1) >> 20) as usize % (64 * PIECES)
}

#[cfg(test)]
mod tests {
    use super::Memory;

    #[test]
    fn words_are_there_in_any_case() {
        let memory = Memory::default();
        let text = "“Won” 3-2, NAÏVE ratio: s";
        for word in ["won", "Ratio", "s", "3"] {
            assert!(memory.may_hold(text, word), "{word}");
        }
        assert!(!memory.may_hold(text, "score"));
        memory.clear();
        assert!(memory.may_hold("a score", "score") && !memory.may_hold("a score", "won"));
    }
}
