//! Phonemes: what a pronunciation is made of, the alphabets that write it down, and the sets of
//! phonemes that engines accept.
//!
//! ```
//! use sayable::phoneme::{Pronunciation, alphabet};
//!
//! let name = Pronunciation::from_ipa("hɑɹutunˈjɑn")?;
//! assert_eq!((alphabet::find("respelling")?.write)(&name).text, "hah-roo-toon-YAHN");
//! # Ok::<(), sayable::Error>(())
//! ```

pub mod alphabet;
mod feature;
mod inflect;
pub mod inventory;
mod project;
mod pronunciation;
mod sound;
mod substitute;
mod syllabify;

pub use alphabet::{ALPHABETS, Alphabet, Written, ipa};
pub use feature::{Features, Manner, Place, distance};
pub use inflect::{ending, with_ending};
pub use inventory::{INVENTORIES, Inventory};
pub use project::{Projection, project};
pub use pronunciation::{Pronunciation, Stress, Syllable};
pub use sound::{Phoneme, Sound};

/// Appends a pronunciation in espeak-ng's mnemonics. What is no IPA in it is passed over, and a
/// sound that the program lacks is said as the nearest.
///
/// ```
/// let mut out = String::new();
/// sayable::phoneme::espeak("hɑɹutunˈjɑn", &mut out);
/// assert_eq!(out, "hA:ru:tu:n'jA:n");
/// ```
pub fn espeak(ipa: &str, out: &mut String) {
    alphabet::espeak::write_into(&ipa::read_past_faults(ipa).0, out);
}

/// How many syllables a word in IPA has: its vowels, a diphthong counted once.
///
/// ```
/// assert_eq!(sayable::phoneme::syllables("hɑɹutunˈjɑn"), 4);
/// assert_eq!(sayable::phoneme::syllables("ˈmaɪn"), 1);
/// ```
#[must_use]
pub fn syllables(word: &str) -> usize {
    ipa::read_past_faults(word).0.phonemes().iter().filter(|phoneme| phoneme.is_nucleus()).count()
}
