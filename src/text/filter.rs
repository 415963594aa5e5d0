//! A quick look at a word, before it is looked up.

/// The letters A to Z, in any case, that stand at an offset: how many, and a hash that tells most
/// such runs apart.
///
/// The hash ignores case, and takes in no more than the first sixteen letters and their number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Run {
    pub length: usize,
    first: u64,
    second: u64,
}

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;
/// Makes small letters of capitals.
const SMALL: u64 = 0x2020_2020_2020_2020;

/// The eight bytes at an offset, zeros past the end.
#[inline]
fn eight(bytes: &[u8], at: usize) -> u64 {
    match bytes.get(at..).and_then(|rest| rest.first_chunk()) {
        Some(eight) => u64::from_le_bytes(*eight),
        None => last_bytes(bytes, at),
    }
}

/// The fewer than eight bytes from an offset on, and zeros.
#[inline]
fn last_bytes(bytes: &[u8], at: usize) -> u64 {
    let count = bytes.len().saturating_sub(at) as u32;
    match bytes.last_chunk() {
        Some(last) => u64::from_le_bytes(*last).checked_shr(64 - count * 8).unwrap_or(0),
        None => bytes.iter().skip(at).rev().fold(0, |eight, byte| eight << 8 | u64::from(*byte)),
    }
}

/// How many of eight bytes, from the first on, are small letters.
#[inline]
fn small_letters(eight: u64) -> usize {
    // In each byte the highest bit tells: whether it is at least `a`, and whether it is past `z`.
    let low = eight & !HIGH;
    let from_a = low + ONES * (0x80 - b'a' as u64);
    let past_z = low + ONES * (0x80 - b'z' as u64 - 1);
    let others = (!(from_a & !past_z) | eight) & HIGH;
    others.trailing_zeros() as usize / 8
}

#[inline]
fn first_bytes(eight: u64, count: usize) -> u64 {
    if count < 8 { eight & ((1 << (count * 8)) - 1) } else { eight }
}

/// The length of the space that stands at the end of a word, whose first byte is at hand, or of a comma and
/// its space, which say nothing either.
#[inline]
fn gap(first: u8, bytes: &[u8], at: usize) -> Option<usize> {
    match first {
        b' ' => Some(1),
        b',' if bytes.get(at + 1) == Some(&b' ') => Some(2),
        _ => None,
    }
}

impl Run {
    /// The small letters at an offset.
    #[inline]
    pub fn small(bytes: &[u8], at: usize) -> Run {
        let first = eight(bytes, at);
        let length = small_letters(first);
        if length < 8 { Run { length, first: first_bytes(first, length), second: 0 } } else { Run::long(bytes, at, first, 0) }
    }

    /// The letters at an offset, in any case.
    #[inline]
    pub fn letters(bytes: &[u8], at: usize) -> Run {
        let first = eight(bytes, at) | SMALL;
        let length = small_letters(first);
        // A control sign or a digit is no letter, though it may look like one with the bit set.
        debug_assert!(length == 8 || !bytes.get(at + length).is_some_and(u8::is_ascii_alphabetic));
        if length < 8 { Run { length, first: first_bytes(first, length), second: 0 } } else { Run::long(bytes, at, first, SMALL) }
    }

    /// A capital, and the small letters behind it, as the letters that they are.
    #[inline]
    pub fn capitalised(bytes: &[u8], at: usize) -> Run {
        let first = eight(bytes, at);
        // Past the eighth there is none.
        let length = 1 + small_letters(first >> 8);
        if length < 8 {
            Run { length, first: first_bytes(first | SMALL, length), second: 0 }
        } else {
            let length = 1 + Run::small(bytes, at + 1).length;
            Run { length, first: first | SMALL, second: first_bytes(eight(bytes, at + 8) | SMALL, (length - 8).min(8)) }
        }
    }

    /// How many letters stand at an offset, in any case.
    #[inline]
    pub fn letters_length(bytes: &[u8], at: usize) -> usize {
        let mut length = 0;
        loop {
            let more = small_letters(eight(bytes, at + length) | SMALL);
            length += more;
            if more < 8 {
                return length;
            }
        }
    }

    /// How many letters stand at an offset, where they are fewer than eight and no sign outside ASCII follows.
    #[inline]
    pub fn short_length(bytes: &[u8], at: usize) -> Option<usize> {
        let first = eight(bytes, at);
        let length = small_letters(first | SMALL);
        (length < 8 && (first >> (length * 8)) & 0x80 == 0).then_some(length)
    }

    /// One of more than eight letters; `fold` is set in each byte.
    #[inline(never)]
    fn long(bytes: &[u8], at: usize, first: u64, fold: u64) -> Run {
        let second = eight(bytes, at + 8) | fold;
        let mut length = 8 + small_letters(second);
        let second = first_bytes(second, length - 8);
        while length >= 16 && length.is_multiple_of(8) {
            let more = small_letters(eight(bytes, at + length) | fold);
            length += more;
            if more == 0 {
                break;
            }
        }
        Run { length, first, second }
    }

    /// Its last letter, of the first sixteen.
    #[inline]
    fn last(self) -> u8 {
        let (piece, at) = if self.length > 8 { (self.second, self.length - 9) } else { (self.first, self.length - 1) };
        (piece >> ((at & 7) * 8)) as u8
    }

    /// Whether it may be another word with an s.
    #[inline]
    fn may_be_inflected(self) -> bool {
        self.length > 2 && (self.last() == b's' || self.length > 16)
    }

    /// The same run with fewer letters.
    #[inline]
    fn cut(self, length: usize) -> Run {
        if length < 8 {
            Run { length, first: first_bytes(self.first, length), second: 0 }
        } else {
            Run { length, first: self.first, second: first_bytes(self.second, length - 8) }
        }
    }

    /// This run as the beginning of a longer word, which goes on in other signs: the A of `Ağrı`.
    #[inline]
    pub fn cut_short(self) -> Run {
        Run { first: self.first ^ HIGH, ..self }
    }

    /// This run as the first of two.
    #[inline]
    pub fn before_another(self) -> Run {
        Run { first: self.first ^ ONES, ..self }
    }

    /// This run as the second of two.
    #[inline]
    fn after(self, first: Run) -> Run {
        Run { length: self.length, first: self.first ^ first.hash(), second: self.second }
    }

    #[inline]
    fn hash(self) -> u64 {
        (self.first ^ self.second.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ self.length as u64).wrapping_mul(0xc4ce_b9fe_1a85_ec53)
    }
}

/// Words, as a bit each: what has no bit is none of them. It errs on the side of yes: of ten thousand words it
/// lets one other in thirty pass.
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    bits: Box<[u64; PIECES]>,
}

/// The bits of a filter, as 64-bit pieces: the highest bits of a hash number one.
const PIECES: usize = 1 << 12;

/// The piece and the bit of a hash.
#[inline]
fn place(hash: u64) -> (usize, u64) {
    ((hash >> 52) as usize, hash >> 46 & 63)
}

impl Filter {
    /// A filter that no word passes.
    pub fn new() -> Filter {
        Filter { bits: Box::new([0; PIECES]) }
    }

    /// The filter whose bits were kept as bytes.
    pub fn of_bytes(bytes: &[u8; PIECES * 8]) -> Filter {
        let mut filter = Filter::new();
        for (bits, eight) in filter.bits.iter_mut().zip(bytes.as_chunks().0) {
            *bits = u64::from_le_bytes(*eight);
        }
        filter
    }

    /// Its bits as bytes.
    #[allow(dead_code, reason = "the build script calls it")]
    pub fn to_bytes(&self) -> Vec<u8> {
        self.bits.iter().flat_map(|bits| bits.to_le_bytes()).collect()
    }

    /// Adds the letters that a word begins with; tells how many they are.
    pub fn add(&mut self, word: &str) -> usize {
        self.add_run(Run::letters(word.as_bytes(), 0))
    }

    /// Adds a word that is found by its letters, or by those that it begins with as [`Run::cut_short`].
    #[allow(dead_code, reason = "the build script calls it")]
    pub fn add_word(&mut self, word: &str) {
        let run = Run::letters(word.as_bytes(), 0);
        self.add_run(if run.length < word.len() { run.cut_short() } else { run });
    }

    /// Adds a run of letters; tells how many they are.
    pub fn add_run(&mut self, run: Run) -> usize {
        let (piece, bit) = place(run.hash());
        self.bits[piece] |= 1 << bit;
        run.length
    }

    /// Adds the letters that two words begin with, of which one follows the other.
    #[allow(dead_code, reason = "the build script calls it")]
    pub fn add_pair(&mut self, first: &str, second: &str) {
        self.add_run(Run::letters(second.as_bytes(), 0).after(Run::letters(first.as_bytes(), 0)));
    }

    /// Whether letters may be those that one of the words begins with.
    #[inline]
    pub fn may_have(&self, run: Run) -> bool {
        let (piece, bit) = place(run.hash());
        self.bits[piece] >> bit & 1 == 1
    }

    /// Passes over words of small letters that are none of these, each with the space or the comma and the space
    /// after it, and stops eight bytes before the end at the latest; returns where it stopped.
    #[inline]
    pub fn pass_over(&self, bytes: &[u8], mut at: usize) -> usize {
        while let Some(eight) = bytes.get(at..).and_then(|rest| rest.first_chunk()) {
            let first = u64::from_le_bytes(*eight);
            let length = small_letters(first);
            if length == 8 {
                match self.pass_over_long(bytes, at, first) {
                    Some(next) => at = next,
                    None => break,
                }
                continue;
            }
            let end = at + length;
            let Some(gap) = gap((first >> (length * 8)) as u8, bytes, end) else { break };
            if self.may_have(Run { length, first: first_bytes(first, length), second: 0 }) {
                break;
            }
            at = end + gap;
        }
        at
    }

    /// The same for one word of eight letters or more, of which the first eight are at hand, if it is passed over.
    #[inline(never)]
    fn pass_over_long(&self, bytes: &[u8], at: usize, first: u64) -> Option<usize> {
        let run = Run::long(bytes, at, first, 0);
        let end = at + run.length;
        let gap = gap(*bytes.get(end)?, bytes, end)?;
        (!self.may_have(run)).then_some(end + gap)
    }

    /// Whether letters may be those of one of the words, or of one with an s or es.
    #[inline]
    pub fn may_have_inflected(&self, run: Run) -> bool {
        self.may_have(run) || run.may_be_inflected() && self.may_have_bases(run, |run| run)
    }

    /// Whether letters, and those of the next word, may be those of a pair, the second with s or es or without.
    #[inline]
    pub fn may_have_pair(&self, first: Run, second: Run) -> bool {
        self.may_have(second.after(first)) || second.may_be_inflected() && self.may_have_bases(second, |run| run.after(first))
    }

    #[inline(never)]
    fn may_have_bases(&self, run: Run, of: impl Fn(Run) -> Run) -> bool {
        // Past the sixteenth letter nothing is known.
        if run.length > 16 {
            return true;
        }
        let base = run.cut(run.length - 1);
        self.may_have(of(base)) || base.last() == b'e' && self.may_have(of(base.cut(base.length - 1)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_end_where_letters_do() {
        for (text, small, letters) in [
            ("read it", 4, 4),
            ("Read", 0, 4),
            ("misunderstanding, all", 16, 16),
            ("misunderstandings", 17, 17),
            ("antidisestablishmentarianism!", 28, 28),
            ("NATO2", 0, 4),
            ("caf\u{e9}", 3, 3),
            ("abcdefgh", 8, 8),
            ("abcdefgh\u{1}", 8, 8),
            ("ab@", 2, 2),
            ("ab[", 2, 2),
            ("ab{", 2, 2),
            ("ab`", 2, 2),
            ("", 0, 0),
        ] {
            assert_eq!(Run::small(text.as_bytes(), 0).length, small, "{text}");
            assert_eq!(Run::letters(text.as_bytes(), 0).length, letters, "{text}");
        }
        for text in ["I", "The", "London.", "Germans", "Hamburg, ", "Washington", "Misunderstandings", "Antidisestablishmentarianism", "NATO", "Ba-ku"] {
            let run = Run::capitalised(text.as_bytes(), 0);
            let letters = Run::letters(&text.as_bytes()[..run.length], 0);
            assert_eq!(run, letters, "{text}");
            assert!(!text[run.length..].starts_with(|c: char| c.is_ascii_lowercase()), "{text}");
        }
        let text = "x".repeat(100);
        assert_eq!(Run::small(text.as_bytes(), 3).length, 97);
    }

    #[test]
    fn every_sign_is_told_from_letters() {
        for byte in 0..=0x7f_u8 {
            let text = [b'a', byte];
            assert_eq!(Run::small(&text, 0).length, 1 + usize::from(byte.is_ascii_lowercase()), "{byte:#x}");
            assert_eq!(Run::letters(&text, 0).length, 1 + usize::from(byte.is_ascii_alphabetic()), "{byte:#x}");
        }
    }

    #[test]
    fn words_are_found_with_their_endings() {
        let mut filter = Filter::new();
        let words = ["Ganja", "O'Neill", "Quiz", "counterrevolution", "misunderstanding"];
        for word in words {
            assert!(filter.add(word) > 0);
        }
        filter.add_pair("New", "York");
        let has = |text: &str| filter.may_have_inflected(Run::letters(text.as_bytes(), 0));
        for text in ["ganja", "GANJA", "Ganjas", "O’Brian", "quizes", "Counterrevolution", "counterrevolutions", "misunderstandings"] {
            assert!(has(text), "{text}");
        }
        let pair = |first: &str, second: &str| filter.may_have_pair(Run::letters(first.as_bytes(), 0), Run::letters(second.as_bytes(), 0));
        assert!(pair("NEW", "Yorks") && pair("New", "York’s") && !pair("New", "Yor") && !pair("York", "New"));
        assert!(!has("table") && !has("gan") && !has("misunderstanders"));
    }
}
