//! The sounds that a pronunciation is made of: English phonemes, and the phones of other languages
//! that names bring along.
//!
//! Consonants of English have their phonetic names; vowels of English have the key words of
//! J. C. Wells's lexical sets (*Accents of English*, 1982); the rest are named after their place
//! and manner in the chart of the International Phonetic Association.

use super::feature::{Features, Manner::*, Place::*, consonant as c, diphthong as d, rhotic as r, vowel as v};

macro_rules! sounds {
    ($($name:ident $ipa:literal $features:expr;)*) => {
        /// A sound, without marks such as length.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum Sound {
            $(#[doc = concat!("`", $ipa, "`")] $name,)*
        }

        impl Sound {
            /// All sounds.
            pub const ALL: &'static [Sound] = &[$(Sound::$name),*];
            const IPA: &'static [&'static str] = &[$($ipa),*];
            const FEATURES: &'static [Features] = &[$($features),*];
        }
    };
}

sounds! {
    P "p" c(Bilabial, Stop, false);
    B "b" c(Bilabial, Stop, true);
    T "t" c(Alveolar, Stop, false);
    D "d" c(Alveolar, Stop, true);
    K "k" c(Velar, Stop, false);
    G "ɡ" c(Velar, Stop, true);
    F "f" c(Labiodental, Fricative, false);
    V "v" c(Labiodental, Fricative, true);
    Theta "θ" c(Dental, Fricative, false);
    Eth "ð" c(Dental, Fricative, true);
    S "s" c(Alveolar, Fricative, false);
    Z "z" c(Alveolar, Fricative, true);
    Esh "ʃ" c(Postalveolar, Fricative, false);
    Ezh "ʒ" c(Postalveolar, Fricative, true);
    H "h" c(Glottal, Fricative, false);
    Tesh "tʃ" c(Postalveolar, Affricate, false);
    Dezh "dʒ" c(Postalveolar, Affricate, true);
    M "m" c(Bilabial, Nasal, true);
    N "n" c(Alveolar, Nasal, true);
    Eng "ŋ" c(Velar, Nasal, true);
    L "l" c(Alveolar, Lateral, true);
    R "ɹ" c(Alveolar, Approximant, true);
    Yod "j" c(Palatal, Approximant, true);
    W "w" c(LabialVelar, Approximant, true);

    UvularStop "q" c(Uvular, Stop, false);
    VoicedUvularStop "ɢ" c(Uvular, Stop, true);
    PalatalStop "c" c(Palatal, Stop, false);
    VoicedPalatalStop "ɟ" c(Palatal, Stop, true);
    RetroflexStop "ʈ" c(Retroflex, Stop, false);
    VoicedRetroflexStop "ɖ" c(Retroflex, Stop, true);
    GlottalStop "ʔ" c(Glottal, Stop, false);
    BilabialFricative "ɸ" c(Bilabial, Fricative, false);
    VoicedBilabialFricative "β" c(Bilabial, Fricative, true);
    LateralFricative "ɬ" c(Alveolar, LateralFricative, false);
    VoicedLateralFricative "ɮ" c(Alveolar, LateralFricative, true);
    AlveoloPalatalFricative "ɕ" c(AlveoloPalatal, Fricative, false);
    VoicedAlveoloPalatalFricative "ʑ" c(AlveoloPalatal, Fricative, true);
    RetroflexFricative "ʂ" c(Retroflex, Fricative, false);
    VoicedRetroflexFricative "ʐ" c(Retroflex, Fricative, true);
    PalatalFricative "ç" c(Palatal, Fricative, false);
    VoicedPalatalFricative "ʝ" c(Palatal, Fricative, true);
    VelarFricative "x" c(Velar, Fricative, false);
    VoicedVelarFricative "ɣ" c(Velar, Fricative, true);
    UvularFricative "χ" c(Uvular, Fricative, false);
    VoicedUvularFricative "ʁ" c(Uvular, Fricative, true);
    PharyngealFricative "ħ" c(Pharyngeal, Fricative, false);
    VoicedPharyngealFricative "ʕ" c(Pharyngeal, Fricative, true);
    VoicedGlottalFricative "ɦ" c(Glottal, Fricative, true);
    AlveolarAffricate "t͡s" c(Alveolar, Affricate, false);
    VoicedAlveolarAffricate "d͡z" c(Alveolar, Affricate, true);
    AlveoloPalatalAffricate "tɕ" c(AlveoloPalatal, Affricate, false);
    VoicedAlveoloPalatalAffricate "dʑ" c(AlveoloPalatal, Affricate, true);
    RetroflexAffricate "tʂ" c(Retroflex, Affricate, false);
    VoicedRetroflexAffricate "dʐ" c(Retroflex, Affricate, true);
    LabiodentalNasal "ɱ" c(Labiodental, Nasal, true);
    RetroflexNasal "ɳ" c(Retroflex, Nasal, true);
    PalatalNasal "ɲ" c(Palatal, Nasal, true);
    UvularNasal "ɴ" c(Uvular, Nasal, true);
    RetroflexLateral "ɭ" c(Retroflex, Lateral, true);
    PalatalLateral "ʎ" c(Palatal, Lateral, true);
    Trill "r" c(Alveolar, Trill, true);
    Tap "ɾ" c(Alveolar, Trill, true);
    UvularTrill "ʀ" c(Uvular, Trill, true);
    RetroflexApproximant "ɻ" c(Retroflex, Approximant, true);
    RetroflexTap "ɽ" c(Retroflex, Trill, true);
    LabiodentalApproximant "ʋ" c(Labiodental, Approximant, true);
    VelarApproximant "ɰ" c(Velar, Approximant, true);
    LabialPalatalApproximant "ɥ" c(LabialVelar, Approximant, true);
    VoicelessLabialVelar "ʍ" c(LabialVelar, Approximant, false);

    Fleece "i" v(0, 0, false);
    Kit "ɪ" v(1, 1, false);
    Face "eɪ" d(2, 0, false, 1, 1);
    Dress "ɛ" v(4, 0, false);
    Trap "æ" v(5, 0, false);
    Palm "ɑ" v(6, 4, false);
    Lot "ɒ" v(6, 4, true);
    Thought "ɔ" v(4, 4, true);
    Goat "oʊ" d(2, 4, true, 1, 3);
    BritishGoat "əʊ" d(3, 2, false, 1, 3);
    Foot "ʊ" v(1, 3, true);
    Goose "u" v(0, 4, true);
    Strut "ʌ" v(4, 4, false);
    Schwa "ə" v(3, 2, false);
    Letter "ɚ" r(3, 2);
    Nurse "ɝ" r(4, 2);
    Price "aɪ" d(6, 1, false, 1, 1);
    Mouth "aʊ" d(6, 1, false, 1, 3);
    Choice "ɔɪ" d(4, 4, true, 1, 1);
    Near "ɪə" d(1, 1, false, 3, 2);
    Square "eə" d(3, 0, false, 3, 2);
    Cure "ʊə" d(1, 3, true, 3, 2);
    OpenMidCentral "ɜ" v(4, 2, false);

    FrontOpen "a" v(6, 1, false);
    FrontCloseMid "e" v(2, 0, false);
    BackCloseMidRounded "o" v(2, 4, true);
    FrontCloseRounded "y" v(0, 0, true);
    FrontNearCloseRounded "ʏ" v(1, 1, true);
    FrontCloseMidRounded "ø" v(2, 0, true);
    FrontOpenMidRounded "œ" v(4, 0, true);
    FrontOpenRounded "ɶ" v(6, 0, true);
    CentralClose "ɨ" v(0, 2, false);
    CentralCloseRounded "ʉ" v(0, 2, true);
    BackClose "ɯ" v(0, 4, false);
    BackCloseMid "ɤ" v(2, 4, false);
    CentralCloseMid "ɘ" v(2, 2, false);
    CentralCloseMidRounded "ɵ" v(2, 2, true);
    CentralOpenMidRounded "ɞ" v(4, 2, true);
    CentralNearOpen "ɐ" v(5, 2, false);
}

impl Sound {
    /// The sound in IPA, affricates and diphthongs in two letters.
    #[must_use]
    pub const fn ipa(self) -> &'static str {
        Sound::IPA[self as usize]
    }

    /// Its phonetic features.
    #[must_use]
    pub const fn features(self) -> Features {
        Sound::FEATURES[self as usize]
    }

    /// Whether it is an affricate, a stop and a fricative in one.
    #[must_use]
    pub const fn is_affricate(self) -> bool {
        matches!(self.features(), Features::Consonant { manner: Affricate, .. })
    }

    /// Whether it is a vowel or a diphthong.
    #[must_use]
    pub const fn is_vowel(self) -> bool {
        self as u8 >= Sound::Fleece as u8
    }
}

/// A phoneme: a sound and its marks. Two bytes.
///
/// ```
/// use sayable::phoneme::{Phoneme, Sound};
/// let long = Phoneme::from(Sound::Goose).with(Phoneme::LONG);
/// assert_eq!(long.to_string(), "uː");
/// assert!(long.is_nucleus());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Phoneme {
    /// The sound.
    pub sound: Sound,
    /// Its marks: a sum of [`Phoneme::LONG`] and the like, 0 for none.
    pub marks: u8,
}

impl Phoneme {
    /// Long: `ː`.
    pub const LONG: u8 = 1;
    /// Nasal: a tilde above.
    pub const NASAL: u8 = 2;
    /// The nucleus of a syllable, although a consonant: a stroke below.
    pub const SYLLABIC: u8 = 4;
    /// Aspirated: `ʰ`.
    pub const ASPIRATED: u8 = 8;
    /// Palatalised: `ʲ`.
    pub const PALATALISED: u8 = 16;
    /// The marks and their signs in IPA, in the order they are written.
    pub const MARKS: [(u8, &str); 5] =
        [(Self::NASAL, "\u{303}"), (Self::SYLLABIC, "\u{329}"), (Self::ASPIRATED, "ʰ"), (Self::PALATALISED, "ʲ"), (Self::LONG, "ː")];

    /// The phoneme with a mark more.
    #[must_use]
    pub const fn with(self, mark: u8) -> Phoneme {
        Phoneme { sound: self.sound, marks: self.marks | mark }
    }

    /// The phoneme without a mark.
    #[must_use]
    pub const fn without(self, mark: u8) -> Phoneme {
        Phoneme { sound: self.sound, marks: self.marks & !mark }
    }

    /// Whether it has a mark.
    #[must_use]
    pub const fn has(self, mark: u8) -> bool {
        self.marks & mark != 0
    }

    /// Whether it makes a syllable: a vowel, or a syllabic consonant.
    #[must_use]
    pub const fn is_nucleus(self) -> bool {
        self.sound.is_vowel() || self.has(Self::SYLLABIC)
    }

    /// The phoneme of a sign in IPA, marks in the order of [`Phoneme::MARKS`]; for tables, which
    /// the compiler then checks.
    pub(super) const fn of(ipa: &str) -> Phoneme {
        let ipa = ipa.as_bytes();
        let mut best = 0;
        let mut length = 0;
        let mut at = 0;
        while at < Sound::IPA.len() {
            let candidate = Sound::IPA[at].as_bytes();
            if candidate.len() > length && starts_with(ipa, 0, candidate) {
                best = at;
                length = candidate.len();
            }
            at += 1;
        }
        assert!(length > 0, "no sound has this sign");
        let mut marks = 0;
        let mut mark = 0;
        while mark < Self::MARKS.len() {
            let (bit, sign) = Self::MARKS[mark];
            if starts_with(ipa, length, sign.as_bytes()) {
                marks |= bit;
                length += sign.len();
            }
            mark += 1;
        }
        assert!(length == ipa.len(), "signs after the phoneme");
        Phoneme { sound: Sound::ALL[best], marks }
    }
}

/// How many phonemes a text in IPA parted by spaces has; for [`phonemes!`].
pub(super) const fn count(ipa: &str) -> usize {
    let bytes = ipa.as_bytes();
    let mut spaces = 0;
    let mut at = 0;
    while at < bytes.len() {
        spaces += (bytes[at] == b' ') as usize;
        at += 1;
    }
    spaces + 1
}

/// The phonemes of a text in IPA parted by spaces; for [`phonemes!`].
pub(super) const fn list<const N: usize>(ipa: &str) -> [Phoneme; N] {
    let mut all = [Phoneme { sound: Sound::P, marks: 0 }; N];
    let mut rest = ipa;
    let mut at = 0;
    while at < N {
        let mut end = 0;
        while end < rest.len() && rest.as_bytes()[end] != b' ' {
            end += 1;
        }
        let (one, after) = rest.split_at(end);
        all[at] = Phoneme::of(one);
        rest = if after.is_empty() { after } else { after.split_at(1).1 };
        at += 1;
    }
    all
}

/// A static slice of phonemes, written in IPA with spaces between, checked by the compiler.
macro_rules! phonemes {
    ($ipa:literal) => {{
        const ALL: &[$crate::phoneme::Phoneme] = &$crate::phoneme::sound::list::<{ $crate::phoneme::sound::count($ipa) }>($ipa);
        ALL
    }};
}
pub(super) use phonemes;

const fn starts_with(text: &[u8], from: usize, start: &[u8]) -> bool {
    if text.len() < from + start.len() {
        return false;
    }
    let mut at = 0;
    while at < start.len() {
        if text[from + at] != start[at] {
            return false;
        }
        at += 1;
    }
    true
}

impl From<Sound> for Phoneme {
    fn from(sound: Sound) -> Self {
        Phoneme { sound, marks: 0 }
    }
}

impl std::fmt::Display for Phoneme {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.sound.ipa())?;
        for (mark, sign) in Self::MARKS {
            if self.has(mark) {
                f.write_str(sign)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_of_one_sound_each() {
        for &sound in Sound::ALL {
            assert_eq!(Phoneme::of(sound.ipa()), sound.into(), "{}", sound.ipa());
        }
        assert_eq!(Phoneme::of("ɑ̃ː"), Phoneme::from(Sound::Palm).with(Phoneme::NASAL).with(Phoneme::LONG));
        assert!(Sound::Fleece.is_vowel() && !Sound::VoicelessLabialVelar.is_vowel());
    }
}
