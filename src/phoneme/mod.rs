//! Phonemes: from IPA to the alphabets that engines read.

mod espeak;

pub use espeak::espeak;

/// How many syllables a word in IPA has: its vowels, a diphthong counted once.
///
/// ```
/// assert_eq!(sayable::phoneme::syllables("hɑɹutunˈjɑn"), 4);
/// assert_eq!(sayable::phoneme::syllables("ˈmaɪn"), 1);
/// ```
#[must_use]
pub fn syllables(word: &str) -> usize {
    let mut count = 0;
    let mut last = ' ';
    for c in word.chars() {
        let glide = matches!((last, c), ('a' | 'e' | 'ɔ', 'ɪ') | ('a' | 'o', 'ʊ'));
        if "iɪeɛæɑɒɔoʊuʌəɚɝɜa".contains(c) && !glide {
            count += 1;
        }
        last = c;
    }
    count
}
