mod counted;

use super::memory::Memory;
use super::numeral::{self, Numeral};
use crate::options::{Locale, Options};
use crate::text::Run;
use crate::text::WordList;
use crate::text::bytes::{is_letter, is_of_word};

/// A sentence as a recogniser sees it: bytes, words before and after, and the options.
///
/// All offsets are byte offsets into [`Context::text`].
#[derive(Clone, Copy)]
pub struct Context<'c> {
    /// The sentence.
    pub text: &'c str,
    /// What the user chose.
    pub options: &'c Options,
    /// What has been read of the sentence.
    pub(super) memory: &'c Memory,
}

impl<'c> Context<'c> {
    /// A sentence, with what has been read of it so far: at first nothing.
    #[must_use]
    pub fn new(text: &'c str, options: &'c Options, memory: &'c Memory) -> Self {
        Context { text, options, memory }
    }

    /// The locale that is spoken.
    #[must_use]
    pub fn locale(&self) -> Locale {
        self.options.locale
    }

    /// The byte at an offset; 0 outside the sentence.
    #[inline]
    #[must_use]
    pub fn byte(&self, at: usize) -> u8 {
        self.text.as_bytes().get(at).copied().unwrap_or(0)
    }

    /// The byte before an offset; 0 at the start.
    #[inline]
    #[must_use]
    pub fn byte_before(&self, at: usize) -> u8 {
        if at == 0 { 0 } else { self.byte(at - 1) }
    }

    /// The text from an offset on.
    #[inline]
    #[must_use]
    pub fn rest(&self, at: usize) -> &'c str {
        self.text.get(at..).unwrap_or("")
    }

    /// The text between two offsets.
    #[inline]
    #[must_use]
    pub fn slice(&self, start: usize, end: usize) -> &'c str {
        self.text.get(start..end).unwrap_or("")
    }

    /// Whether the text goes on with a piece at an offset.
    #[inline]
    #[must_use]
    pub fn has(&self, at: usize, piece: &str) -> bool {
        // Most pieces fail at their first byte.
        let bytes = self.text.as_bytes();
        piece.is_empty() || bytes.get(at) == piece.as_bytes().first() && bytes[at..].starts_with(piece.as_bytes())
    }

    /// The sign at an offset.
    #[inline]
    #[must_use]
    pub fn sign(&self, at: usize) -> Option<char> {
        let byte = *self.text.as_bytes().get(at)?;
        if byte < 0x80 { Some(byte as char) } else { self.rest(at).chars().next() }
    }

    /// The sign before an offset.
    #[inline]
    #[must_use]
    pub fn sign_before(&self, at: usize) -> Option<char> {
        let byte = self.byte_before(at);
        if at == 0 {
            None
        } else if byte < 0x80 {
            Some(byte as char)
        } else {
            self.text.get(..at)?.chars().next_back()
        }
    }

    /// The offset after the sign at an offset.
    #[must_use]
    pub fn after_sign(&self, at: usize) -> usize {
        at + self.sign(at).map_or(0, char::len_utf8)
    }

    /// Whether a letter or a digit stands at an offset.
    #[inline]
    #[must_use]
    pub fn is_word(&self, at: usize) -> bool {
        let byte = self.byte(at);
        byte.is_ascii_alphanumeric() || byte >= 0x80 && self.is_wide_word(at)
    }

    #[inline(never)]
    fn is_wide_word(&self, at: usize) -> bool {
        self.sign(at).is_some_and(is_of_word)
    }

    /// Whether a letter stands at an offset.
    #[inline]
    #[must_use]
    pub fn is_letter(&self, at: usize) -> bool {
        let byte = self.byte(at);
        byte.is_ascii_alphabetic() || (byte >= 0x80 && self.sign(at).is_some_and(is_letter))
    }

    /// Whether a digit stands at an offset.
    #[inline]
    #[must_use]
    pub fn is_digit(&self, at: usize) -> bool {
        self.byte(at).is_ascii_digit()
    }

    /// Whether no letter or digit stands right before an offset.
    #[inline]
    #[must_use]
    pub fn free_before(&self, at: usize) -> bool {
        let byte = self.byte_before(at);
        if byte < 0x80 { !byte.is_ascii_alphanumeric() } else { self.free_before_wide(at) }
    }

    #[inline(never)]
    fn free_before_wide(&self, at: usize) -> bool {
        !self.sign_before(at).is_some_and(is_of_word)
    }

    /// Whether no letter or digit stands at an offset.
    #[inline]
    #[must_use]
    pub fn free_at(&self, at: usize) -> bool {
        !self.is_word(at)
    }

    /// The length in bytes of the one space at an offset: plain, no-break, thin or figure space.
    #[inline]
    #[must_use]
    pub fn space(&self, at: usize) -> usize {
        match self.byte(at) {
            b' ' | b'\t' | b'\n' => 1,
            0xc2 if self.byte(at + 1) == 0xa0 => 2,
            0xe2 => match (self.byte(at + 1), self.byte(at + 2)) {
                (0x80, 0x80..=0x8a | 0xaf) => 3,
                _ => 0,
            },
            _ => 0,
        }
    }

    /// The offset after any spaces at an offset.
    #[inline]
    #[must_use]
    pub fn skip_space(&self, mut at: usize) -> usize {
        loop {
            match self.space(at) {
                0 => return at,
                length => at += length,
            }
        }
    }

    /// The length in bytes of the hyphen, dash or minus sign at an offset, but for the em dash.
    #[inline]
    #[must_use]
    pub fn dash(&self, at: usize) -> usize {
        match self.byte(at) {
            b'-' => 1,
            0xe2 => match (self.byte(at + 1), self.byte(at + 2)) {
                (0x80, 0x90..=0x93) | (0x88, 0x92) => 3,
                _ => 0,
            },
            _ => 0,
        }
    }

    /// The length of a prime, double prime or the quote that stands for it.
    #[must_use]
    pub fn quote(&self, at: usize, double: bool) -> usize {
        if double {
            match self.byte(at) {
                b'"' => 1,
                b'\'' if self.byte(at + 1) == b'\'' => 2,
                0xe2 if self.has(at, "″") || self.has(at, "”") => 3,
                _ => 0,
            }
        } else {
            match self.byte(at) {
                b'\'' if self.byte(at + 1) != b'\'' => 1,
                0xe2 if self.has(at, "′") || self.has(at, "’") => 3,
                _ => 0,
            }
        }
    }

    /// The letters from an offset on; empty where none stands there.
    #[inline]
    #[must_use]
    pub fn letters(&self, at: usize) -> &'c str {
        let first = self.byte(at);
        if first.is_ascii_alphabetic() || first >= 0x80 { self.letters_from(at) } else { "" }
    }

    fn letters_from(&self, at: usize) -> &'c str {
        // Most words are short, and of ASCII alone.
        match Run::short_length(self.text.as_bytes(), at) {
            Some(length) => self.slice(at, at + length),
            None => self.long_letters(at),
        }
    }

    /// Letters of which there are many, or some outside ASCII.
    #[inline(never)]
    fn long_letters(&self, at: usize) -> &'c str {
        let bytes = self.text.as_bytes();
        let mut end = at + Run::letters_length(bytes, at);
        while bytes.get(end).is_some_and(|byte| *byte >= 0x80) {
            match self.sign(end) {
                Some(sign) if is_letter(sign) => end += sign.len_utf8(),
                _ => break,
            }
            end += Run::letters_length(bytes, end);
        }
        self.slice(at, end)
    }

    /// The letters and digits from an offset on.
    #[must_use]
    pub fn alphanumerics(&self, at: usize) -> &'c str {
        let rest = self.rest(at);
        let end = rest.bytes().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(rest.len());
        // Most words are of ASCII alone.
        if rest.as_bytes().get(end).is_none_or(|byte| *byte < 0x80) {
            return &rest[..end];
        }
        let end = rest.find(|sign| !is_of_word(sign)).unwrap_or(rest.len());
        &rest[..end]
    }

    /// The ASCII digits from an offset on.
    #[inline]
    #[must_use]
    pub fn digits(&self, at: usize) -> &'c str {
        let bytes = self.text.as_bytes();
        let mut end = at;
        while end < bytes.len() && bytes[end].is_ascii_digit() {
            end += 1;
        }
        self.slice(at, end)
    }

    /// The number written at an offset.
    #[inline]
    #[must_use]
    pub fn numeral(&self, at: usize) -> Option<Numeral> {
        self.memory.numeral(at, || numeral::numeral(self, at))
    }

    /// The word before an offset, parted from it by spaces only: letters, digits, inner
    /// apostrophes and hyphens' last part, with the full stop of an abbreviation left out.
    #[must_use]
    pub fn word_before(&self, at: usize) -> &'c str {
        let (start, end) = self.word_span_before(at);
        self.slice(start, end)
    }

    /// The span of [`Context::word_before`].
    #[must_use]
    pub fn word_span_before(&self, at: usize) -> (usize, usize) {
        self.memory.word_before(at, || {
            let trimmed = match self.text.as_bytes().get(..at) {
                // Most words are of ASCII, one space away.
                Some([.., last, b' ']) if last.is_ascii_alphanumeric() => self.slice(0, at - 1),
                _ => self.slice(0, at).trim_end(),
            };
            let end = trimmed.strip_suffix('.').map_or(trimmed.len(), str::len);
            let bytes = trimmed.as_bytes();
            let of_ascii = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'\'';
            let start = bytes[..end].iter().rposition(|byte| !of_ascii(byte)).map_or(0, |at| at + 1);
            if start == 0 || bytes[start - 1] < 0x80 {
                return (start, end);
            }
            let of_word = |c: &char| c.is_alphanumeric() || matches!(c, '\'' | '’');
            (trimmed[..end].char_indices().rev().take_while(|(_, c)| of_word(c)).last().map_or(end, |(start, _)| start), end)
        })
    }

    /// The word after an offset, parted from it by spaces or one hyphen.
    #[must_use]
    pub fn word_after(&self, at: usize) -> &'c str {
        let (start, end) = self.memory.word_after(at, || {
            let start = self.skip_space(at);
            let start = if start == at && self.byte(at) == b'-' { at + 1 } else { start };
            (start, start + self.alphanumerics(start).len())
        });
        self.slice(start, end)
    }

    /// Whether a quantity between two offsets qualifies the noun after it: "a $5 bill", "the 10 km
    /// race", so that its unit is said in the singular.
    #[must_use]
    pub fn is_attributive(&self, start: usize, end: usize) -> bool {
        const NO_NOUN: WordList = WordList::new(&[
            "x", "of", "to", "in", "on", "at", "and", "or", "per", "from", "for", "by", "with", "is", "was", "a", "an", "the", "as", "than", "into", "each",
            "if", "but", "he", "she", "it",
        ]);
        const DIMENSIONS: WordList =
            WordList::new(&["diagonal", "diagonally", "wide", "tall", "high", "deep", "thick", "across", "apart", "x", "longer", "shorter"]);
        const NO_NOUN_AFTER_THE: WordList = WordList::new(&[
            "were", "are", "has", "have", "had", "will", "would", "could", "can", "may", "might", "must", "should", "that", "which", "who", "when", "more",
            "less", "away", "long", "ago", "later", "before", "after", "above", "below", "under", "over", "between", "through", "up", "down", "out", "off",
            "they", "we", "you", "until", "till", "while", "because", "since", "during", "once", "so", "then",
        ]);
        let space = self.space(end);
        // "a 6.1" 120Hz screen": another quality stands before the noun.
        let digits = self.digits(end + space);
        if space > 0 && !digits.is_empty() && self.is_letter(end + space + digits.len()) {
            return self.after_any(start, &["a", "an", "another"]);
        }
        let next = self.letters(end + space);
        if space == 0 || next.is_empty() || NO_NOUN.has(next) {
            return false;
        }
        // The mark of feet or inches leans on its noun: 5/8" bolts.
        if matches!(self.byte(end - 1), b'"' | b'\'') && next.starts_with(char::is_lowercase) && !NO_NOUN_AFTER_THE.has(next) && !DIMENSIONS.has(next) {
            return true;
        }
        if self.after_any(start, &["a", "an", "another"]) || self.byte(start.saturating_sub(2)) == b',' && self.after_qualifier(start - 2) {
            return true;
        }
        // "NASA's $10bn telescope": whose it is; "Tom's 6 feet tall" is Tom is.
        const OTHERWISE: WordList = WordList::new(&[
            "old", "older", "younger", "taller", "heavier", "lighter", "richer", "poorer", "closer", "farther", "further", "north", "south", "behind", "past",
            "beyond", "across", "inside", "outside", "along", "cheaper", "dearer", "better", "worse", "east", "west", "due", "NE", "NW", "SE", "SW", "NNE",
            "NNW", "ENE", "ESE", "SSE", "SSW", "WNW", "WSW",
        ]);
        let before = self.word_before(start);
        let owned = (before.ends_with("'s") || before.ends_with("’s"))
            && ![
                "It", "He", "She", "That", "There", "What", "Who", "Here", "Let", "it", "he", "she", "that", "there", "what", "who", "here", "let", "where",
                "how",
            ]
            .contains(&&before[..before.len() - if before.ends_with("'s") { 2 } else { 4 }])
            && !DIMENSIONS.has(next)
            && !OTHERWISE.has(next);
        (owned || self.after_any(start, &["the", "this", "that", "each", "every", "his", "her", "its", "their", "our", "my", "your"]))
            && (next.starts_with(char::is_lowercase) || next.len() > 1 && next.bytes().all(|b| b.is_ascii_uppercase()))
            && !NO_NOUN_AFTER_THE.has(next)
            && !(next.ends_with("ed") && next.len() > 4)
            && !next.ends_with("ly")
            && !next.ends_with("ing")
    }

    /// Whether a measure that qualifies a noun ends before an offset: "a 5-year, $40 million deal".
    fn after_qualifier(&self, end: usize) -> bool {
        const DETERMINERS: [&str; 8] = ["a", "an", "the", "his", "her", "its", "their", "new"];
        let qualifier = |end: usize| {
            let head = self.slice(0, end);
            let start = head.rfind(' ').map_or(0, |space| space + 1);
            let (number, unit) = head[start..].split_once('-')?;
            (number.bytes().all(|b| b.is_ascii_alphanumeric()) && !unit.is_empty()).then_some(start)
        };
        let Some(start) = qualifier(end) else { return false };
        // "an 11-year, 7-month-long, $2bn probe": of two before it, the first has the article.
        let second = || start > 1 && self.byte(start - 2) == b',' && qualifier(start - 2).is_some_and(|first| self.after_any(first, &DETERMINERS));
        self.after_any(start, &DETERMINERS) || second()
    }

    /// Whether a comma at an offset parts a quality from a second one of the same noun, which begins with a
    /// number and its hyphen: "a £250k, 5-yr. loan", "a 6'2", 210-lb. linebacker".
    #[must_use]
    pub fn is_listed(&self, end: usize) -> bool {
        let next = self.skip_space(end + 1);
        let hyphen = next + self.digits(next).len();
        self.byte(end) == b',' && hyphen > next && self.byte(hyphen) == b'-' && self.is_letter(hyphen + 1)
    }

    /// Whether nothing but marks stands from an offset on.
    #[must_use]
    pub fn is_last(&self, at: usize) -> bool {
        let rest = self.rest(at);
        // Most often a space and a word follow.
        !rest.bytes().take(3).any(|byte| byte.is_ascii_alphanumeric()) && rest.trim_matches(|c: char| !c.is_alphanumeric()).is_empty()
    }

    /// Whether one of some words, in any case, stands right before an offset.
    #[must_use]
    pub fn after_any(&self, at: usize, words: &[&str]) -> bool {
        has_in_any_case(words, self.word_before(at))
    }

    /// Whether one of some words, in any case, stands right after an offset.
    #[must_use]
    pub fn before_any(&self, at: usize, words: &[&str]) -> bool {
        has_in_any_case(words, self.word_after(at))
    }

    /// Whether one of some lower-case words stands anywhere in the sentence as a whole word.
    #[must_use]
    pub fn mentions(&self, words: &'static [&'static str]) -> bool {
        self.memory.mentions(words, || self.find_mention(words))
    }

    /// Whether a word of ASCII stands in the sentence as a whole one, in any case.
    fn stands(&self, word: &str) -> bool {
        let (bytes, wanted) = (self.text.as_bytes(), word.as_bytes());
        let Some(first) = wanted.first() else { return false };
        memchr::memchr2_iter(first.to_ascii_lowercase(), first.to_ascii_uppercase(), bytes).any(|at| {
            bytes.get(at..at + wanted.len()).is_some_and(|word| word.eq_ignore_ascii_case(wanted)) && self.free_before(at) && self.free_at(at + wanted.len())
        })
    }

    fn find_mention(&self, words: &[&str]) -> bool {
        // For one word the others are not worth a look.
        let few = words.len() < 2 && !self.memory.has_words();
        words.iter().any(|word| (few || self.memory.may_hold(self.text, word)) && self.stands(word))
    }
}

/// Whether a word is one of some, in any case: most have another length or another first letter.
#[inline]
fn has_in_any_case(words: &[&str], word: &str) -> bool {
    let Some(first) = word.as_bytes().first() else { return false };
    words.iter().any(|one| one.len() == word.len() && one.as_bytes()[0] | 0x20 == first | 0x20 && one.eq_ignore_ascii_case(word))
}
