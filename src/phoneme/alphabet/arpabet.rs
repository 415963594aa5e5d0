//! ARPABET as the CMU Pronouncing Dictionary writes it
//! (<http://www.speech.cs.cmu.edu/cgi-bin/cmudict>): phones parted by spaces, each vowel with 0, 1
//! or 2 for its stress. AH is /ʌ/ where stressed and /ə/ where not, ER likewise /ɝ/ and /ɚ/.
//! Words are parted by a bar, since CMU has no sign for that.

use super::{Rows, Written, by_sound, phonemes_of, sayable, unknown};
use crate::error::Result;
use crate::phoneme::pronunciation::{Builder, Pronunciation, Stress};
use crate::phoneme::sound::{Phoneme, Sound};

const ROWS: Rows = &[
    ("ɑ", "AA"),
    ("æ", "AE"),
    ("ʌ", "AH"),
    ("ə", "AH"),
    ("ɔ", "AO"),
    ("aʊ", "AW"),
    ("aɪ", "AY"),
    ("b", "B"),
    ("tʃ", "CH"),
    ("d", "D"),
    ("ð", "DH"),
    ("ɛ", "EH"),
    ("ɝ", "ER"),
    ("ɚ", "ER"),
    ("eɪ", "EY"),
    ("f", "F"),
    ("ɡ", "G"),
    ("h", "HH"),
    ("ɪ", "IH"),
    ("i", "IY"),
    ("dʒ", "JH"),
    ("k", "K"),
    ("l", "L"),
    ("m", "M"),
    ("n", "N"),
    ("ŋ", "NG"),
    ("oʊ", "OW"),
    ("ɔɪ", "OY"),
    ("p", "P"),
    ("ɹ", "R"),
    ("s", "S"),
    ("ʃ", "SH"),
    ("t", "T"),
    ("θ", "TH"),
    ("ʊ", "UH"),
    ("u", "UW"),
    ("v", "V"),
    ("w", "W"),
    ("j", "Y"),
    ("z", "Z"),
    ("ʒ", "ZH"),
];

const SIGNS: [&str; Sound::ALL.len()] = by_sound(ROWS);
pub(in crate::phoneme) const PHONEMES: &[Phoneme] = &phonemes_of::<{ ROWS.len() }>(ROWS);

/// Reads ARPABET, in either case.
pub(crate) fn read(text: &str) -> Result<Pronunciation> {
    let mut builder = Builder::for_text(text.len());
    let mut at = 0;
    for phone in text.split(' ') {
        let name = phone.trim_end_matches(['0', '1', '2']);
        let upper = name.to_ascii_uppercase();
        let stress = match &phone[name.len()..] {
            "1" => Stress::Primary,
            "2" => Stress::Secondary,
            "0" | "" => Stress::None,
            _ => return Err(unknown("arpabet", text, at)),
        };
        let sound = match upper.as_str() {
            "|" => {
                builder.word();
                None
            }
            "" => None,
            "AH" if stress == Stress::None => Some(Sound::Schwa),
            "ER" if stress == Stress::None => Some(Sound::Letter),
            upper => {
                let found = ROWS.iter().find(|(_, sign)| *sign == upper).map(|(ipa, _)| Phoneme::of(ipa).sound);
                Some(found.ok_or_else(|| unknown("arpabet", text, at))?)
            }
        };
        if let Some(sound) = sound {
            builder.push(sound.into());
            if sound.is_vowel() {
                builder.stress_last(stress);
            } else if phone != name {
                return Err(unknown("arpabet", text, at));
            }
        }
        at += phone.len() + 1;
    }
    Ok(builder.finish())
}

/// Writes ARPABET in capitals.
pub(crate) fn write(pronunciation: &Pronunciation) -> Written {
    let (said, mut lost) = sayable(pronunciation, PHONEMES);
    let mut text = String::with_capacity(said.phonemes().len() * 4);
    for syllable in said.syllables() {
        if syllable.starts_word && !text.is_empty() {
            text.push_str(" |");
        }
        let (digit, stressed) = match syllable.stress {
            Stress::None => ('0', false),
            Stress::Primary => ('1', true),
            Stress::Secondary => ('2', true),
        };
        for &phoneme in syllable.onset.iter().chain(&syllable.nucleus).chain(syllable.coda) {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(SIGNS[phoneme.sound as usize]);
            if phoneme.is_nucleus() {
                text.push(digit);
                let back = match phoneme.sound {
                    Sound::Schwa | Sound::Letter => stressed,
                    Sound::Strut | Sound::Nurse => !stressed,
                    _ => false,
                };
                if back {
                    lost.push(phoneme);
                }
            }
        }
    }
    Written { text, lost }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        for (ipa, want) in [
            ("ˈɡændʒə", "G AE1 N JH AH0"),
            ("hɑɹutunˈjɑn", "HH AA0 R UW0 T UW0 N Y AA1 N"),
            ("ˌɑzɚbaɪˈdʒɑn", "AA2 Z ER0 B AY0 JH AA1 N"),
            ("ˈbɝd ˈʌv", "B ER1 D | AH1 V"),
        ] {
            let name = Pronunciation::from_ipa(ipa).unwrap();
            assert_eq!(write(&name).text, want, "{ipa}");
            assert!(read(want).unwrap().sounds_like(&name), "{ipa}");
        }
        assert_eq!(write(&Pronunciation::from_ipa("bax").unwrap()).lost, [Phoneme::of("a"), Phoneme::of("x")]);
        assert_eq!(read("G AE1 QX").unwrap_err().place(), Some((1, 7)));
    }
}
