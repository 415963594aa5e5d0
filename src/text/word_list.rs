//! Lists of words that most words are told at a glance not to stand in.

/// A list of words with a bit for what each of them looks like: a word whose bit is missing is none of
/// them, and the list need not be gone through.
///
/// ```
/// use sayable::text::WordList;
/// const TITLES: WordList = WordList::new(&["king", "queen", "pope"]);
/// assert!(TITLES.has("pope") && !TITLES.has("Pope") && TITLES.has_in_any_case("Pope"));
/// assert!(!TITLES.has("rope") && !TITLES.has(""));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct WordList {
    words: &'static [&'static str],
    looks: Looks,
}

impl WordList {
    /// A list; made as a constant, its bits are set when the program is built.
    #[must_use]
    pub const fn new(words: &'static [&'static str]) -> WordList {
        WordList { words, looks: Looks::of(words) }
    }

    /// Whether a word is one of the list.
    #[inline]
    #[must_use]
    pub fn has(&self, word: &str) -> bool {
        self.looks.may_have(word) && self.words.contains(&word)
    }

    /// Whether a word is one of the list, whichever of its ASCII letters are capitals.
    #[inline]
    #[must_use]
    pub fn has_in_any_case(&self, word: &str) -> bool {
        self.looks.may_have(word) && self.words.iter().any(|one| one.eq_ignore_ascii_case(word))
    }
}

/// What the words of a list look like, a bit each.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Looks([u64; 4]);

impl Looks {
    /// The looks of some words.
    pub const fn of(words: &[&str]) -> Looks {
        let mut looks = [0; 4];
        let mut at = 0;
        while at < words.len() {
            let look = look(words[at].as_bytes());
            looks[look / 64] |= 1 << (look % 64);
            at += 1;
        }
        Looks(looks)
    }

    /// What a word looks like: a number from 0 to 255.
    #[inline]
    pub fn look(word: &str) -> usize {
        look(word.as_bytes())
    }

    /// Whether a word may be one of them, in any case: errs on the side of yes.
    #[inline]
    pub fn may_have(&self, word: &str) -> bool {
        self.has(look(word.as_bytes()))
    }

    /// Whether one of them looks so.
    #[inline]
    pub fn has(&self, look: usize) -> bool {
        self.0[look / 64 % 4] >> (look % 64) & 1 == 1
    }
}

/// A number from 0 to 255 of a word's length, its first letter and its last, in any case.
#[inline]
const fn look(word: &[u8]) -> usize {
    if word.is_empty() {
        return 0;
    }
    let (first, last) = (word[0] | 0x20, word[word.len() - 1] | 0x20);
    let mixed = (first as u32 | (last as u32) << 8 | (word.len() as u32) << 16).wrapping_mul(0x9e37_79b1);
    (mixed >> 24) as usize
}
