//! Phonemes: from IPA to the alphabets that engines read.

mod espeak;

pub use espeak::espeak;
