//! Phonetic alphabets. One file an alphabet; [`ALPHABETS`] is the registry.

pub mod arpabet;
pub mod espeak;
pub mod ibm;
pub mod ipa;
pub mod misaki;
pub mod respelling;
pub mod x_sampa;

use std::borrow::Cow;

use super::project::project_onto;
use super::pronunciation::Pronunciation;
use super::sound::{Phoneme, Sound};
use crate::error::{Error, Result};

/// A phonetic alphabet: a way to write pronunciations down.
///
/// ```
/// use sayable::phoneme::alphabet;
///
/// let ganja = (alphabet::find("ipa")?.read)("ˈɡændʒə")?;
/// let arpabet = alphabet::find("arpabet")?;
/// let written = (arpabet.write)(&ganja);
/// assert_eq!(written.text, "G AE1 N JH AH0");
/// assert!(written.lost.is_empty());
/// assert!((arpabet.read)(&written.text)?.sounds_like(&ganja));
/// # Ok::<(), sayable::Error>(())
/// ```
#[derive(Debug)]
pub struct Alphabet {
    /// Its name on the command line.
    pub name: &'static str,
    /// What it is, in a line.
    pub about: &'static str,
    /// Reads a text. An unknown sign is an error with its byte column, counted from 1.
    pub read: fn(&str) -> Result<Pronunciation>,
    /// Writes a pronunciation.
    pub write: fn(&Pronunciation) -> Written,
}

/// A pronunciation as an alphabet writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// The text.
    pub text: String,
    /// Phonemes that the alphabet has no sign of their own for, in order: the text has the nearest
    /// instead, or nothing. Where there are none, reading the text gives the same sounds.
    pub lost: Vec<Phoneme>,
}

/// The alphabets.
pub static ALPHABETS: &[Alphabet] = &[
    Alphabet { name: "ipa", about: "International Phonetic Alphabet", read: ipa::read, write: ipa::write },
    Alphabet { name: "x-sampa", about: "IPA in ASCII, for SSML", read: x_sampa::read, write: x_sampa::write },
    Alphabet { name: "arpabet", about: "phones of the CMU dictionary, with stress digits", read: arpabet::read, write: arpabet::write },
    Alphabet { name: "espeak", about: "mnemonics of espeak-ng's English voices", read: espeak::read, write: espeak::write },
    Alphabet { name: "misaki", about: "phonemes of Kokoro", read: misaki::read, write: misaki::write },
    Alphabet { name: "ibm", about: "Symbolic Phonetic Representation of IBM Watson", read: ibm::read, write: ibm::write },
    Alphabet { name: "respelling", about: "broadcasters' respelling: GAN-juh", read: respelling::read, write: respelling::write },
];

/// The alphabet of a name.
///
/// # Errors
///
/// An unknown name; the message lists the known ones.
pub fn find(name: &str) -> Result<&'static Alphabet> {
    ALPHABETS.iter().find(|alphabet| alphabet.name == name).ok_or_else(|| {
        let names: Vec<&str> = ALPHABETS.iter().map(|alphabet| alphabet.name).collect();
        Error::new(format!("there is no alphabet `{name}`")).advise(format!("the alphabets are {}", names.join(", ")))
    })
}

/// The signs of an alphabet for phonemes in IPA. The first row of a phoneme is written; all are read.
pub(super) type Rows = &'static [(&'static str, &'static str)];

/// For each sound the sign that writes it, empty for none. Rows with marks are passed over.
const fn by_sound(rows: Rows) -> [&'static str; Sound::ALL.len()] {
    let mut signs = [""; Sound::ALL.len()];
    let mut at = rows.len();
    while at > 0 {
        at -= 1;
        let phoneme = Phoneme::of(rows[at].0);
        if phoneme.marks == 0 {
            signs[phoneme.sound as usize] = rows[at].1;
        }
    }
    signs
}

/// The phonemes of rows.
const fn phonemes_of<const N: usize>(rows: Rows) -> [Phoneme; N] {
    let mut all = [Phoneme { sound: Sound::P, marks: 0 }; N];
    let mut at = 0;
    while at < N {
        all[at] = Phoneme::of(rows[at].0);
        at += 1;
    }
    all
}

/// The phoneme of the longest sign that a text starts with, and the sign.
fn longest(rows: Rows, text: &str) -> Option<(Phoneme, &'static str)> {
    // Of several rows with a sign, the first is meant.
    let found = rows.iter().filter(|(_, sign)| text.starts_with(sign)).rev().max_by_key(|(_, sign)| sign.len());
    found.map(|&(ipa, sign)| (Phoneme::of(ipa), sign))
}

/// A pronunciation in an alphabet's phonemes, and those that it has none for.
fn sayable<'a>(pronunciation: &'a Pronunciation, phonemes: &[Phoneme]) -> (Cow<'a, Pronunciation>, Vec<Phoneme>) {
    let missing = |phoneme: &&Phoneme| !phonemes.contains(*phoneme);
    let lost: Vec<Phoneme> = pronunciation.phonemes().iter().filter(missing).copied().collect();
    if lost.is_empty() {
        return (Cow::Borrowed(pronunciation), lost);
    }
    (Cow::Owned(project_onto(pronunciation, phonemes).pronunciation), lost)
}

/// The error for a sign that an alphabet does not have, at a byte offset.
fn unknown(alphabet: &str, text: &str, at: usize) -> Error {
    let sign = text[at..].split(' ').next().unwrap_or_default();
    let sign: String = sign.chars().take(8).collect();
    Error::new(format!("{alphabet} has no sign `{}`", sign.escape_debug())).advise("check the alphabet that the pronunciation is written in").at(1, at + 1)
}
