//! Phonetic features, and how far apart they set two sounds.

use super::sound::{Phoneme, Sound};

/// Where a consonant is made, from the lips to the throat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Place {
    Bilabial = 0,
    Labiodental = 1,
    Dental = 3,
    Alveolar = 4,
    Postalveolar = 6,
    AlveoloPalatal = 7,
    Retroflex = 5,
    Palatal = 8,
    LabialVelar = 9,
    Velar = 10,
    Uvular = 11,
    Pharyngeal = 13,
    Glottal = 14,
}

/// How a consonant is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Manner {
    Stop,
    Affricate,
    Fricative,
    LateralFricative,
    Nasal,
    Lateral,
    Approximant,
    /// Trills, taps and flaps.
    Trill,
}

/// The features of a sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Features {
    /// A consonant.
    Consonant {
        /// Where it is made.
        place: Place,
        /// How it is made.
        manner: Manner,
        /// Whether the voice sounds.
        voiced: bool,
    },
    /// A vowel or a diphthong.
    Vowel {
        /// 0 for close to 6 for open.
        height: i16,
        /// 0 for front to 4 for back.
        back: i16,
        /// Whether the lips are rounded.
        round: bool,
        /// Whether it has the colour of an r.
        rhotic: bool,
        /// Height and backness where a diphthong ends.
        glide: Option<(i16, i16)>,
    },
}

pub(super) const fn consonant(place: Place, manner: Manner, voiced: bool) -> Features {
    Features::Consonant { place, manner, voiced }
}

pub(super) const fn vowel(height: i16, back: i16, round: bool) -> Features {
    Features::Vowel { height, back, round, rhotic: false, glide: None }
}

pub(super) const fn rhotic(height: i16, back: i16) -> Features {
    Features::Vowel { height, back, round: false, rhotic: true, glide: None }
}

pub(super) const fn diphthong(height: i16, back: i16, round: bool, to_height: i16, to_back: i16) -> Features {
    Features::Vowel { height, back, round, rhotic: false, glide: Some((to_height, to_back)) }
}

/// How unlike two phonemes sound: 0 for the same, 100 and more for a vowel and a consonant.
///
/// ```
/// use sayable::phoneme::{Sound, distance};
/// assert!(distance(Sound::PalatalFricative.into(), Sound::Esh.into()) < distance(Sound::PalatalFricative.into(), Sound::B.into()));
/// ```
#[must_use]
pub fn distance(a: Phoneme, b: Phoneme) -> i16 {
    let marks = a.marks ^ b.marks;
    let weights = [(Phoneme::LONG, 1), (Phoneme::NASAL, 3), (Phoneme::SYLLABIC, 20), (Phoneme::ASPIRATED, 1), (Phoneme::PALATALISED, 2)];
    let marks: i16 = weights.iter().filter(|(mark, _)| marks & mark != 0).map(|(_, weight)| weight).sum();
    marks + between(a.sound, b.sound)
}

fn between(a: Sound, b: Sound) -> i16 {
    let differ = |yes: bool, weight: i16| if yes { weight } else { 0 };
    match (a.features(), b.features()) {
        (Features::Consonant { place: p, manner: m, voiced: v }, Features::Consonant { place: q, manner: n, voiced: w }) => {
            (p as i16 - q as i16).abs() * 2 + manners(m, n) + differ(v != w, 5)
        }
        (Features::Vowel { height: h, back: b, round: r, rhotic: x, glide: g }, Features::Vowel { height: i, back: c, round: s, rhotic: y, glide: k }) => {
            let glides = match (g, k) {
                (None, None) => 0,
                (Some((h, b)), Some((i, c))) => (h - i).abs() + (b - c).abs(),
                _ => 5,
            };
            (h - i).abs() * 2 + (b - c).abs() * 2 + differ(r != s, 3) + differ(x != y, 7) + glides
        }
        _ => 100,
    }
}

fn manners(a: Manner, b: Manner) -> i16 {
    use Manner::*;
    if a == b {
        return 0;
    }
    match (a, b) {
        (Stop, Affricate) | (Affricate, Stop | Fricative) | (Fricative, Affricate) | (Approximant, Trill) | (Trill, Approximant) => 4,
        (Lateral | Trill, Lateral | Trill | Approximant | LateralFricative) | (Approximant | LateralFricative, Lateral) => 5,
        (Fricative | LateralFricative, Approximant | Fricative | LateralFricative) | (Approximant, Fricative) => 7,
        (Fricative, Stop) | (Stop, Fricative) => 7,
        _ => 12,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_and_far() {
        for (sound, near, far) in [("x", "k", "ʃ"), ("ɲ", "n", "m"), ("ɕ", "ʃ", "s"), ("y", "i", "ɑ"), ("ɯ", "ʊ", "ɛ"), ("ʎ", "l", "k"), ("ɐ", "æ", "i")]
        {
            let [sound, near, far] = [sound, near, far].map(Phoneme::of);
            assert!(distance(sound, near) < distance(sound, far), "{sound} {near} {far}");
            assert_eq!(distance(sound, near), distance(near, sound));
        }
    }
}
