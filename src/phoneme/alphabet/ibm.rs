//! IBM's Symbolic Phonetic Representation, for its US and UK English voices
//! (<https://cloud.ibm.com/docs/text-to-speech?topic=text-to-speech-symbols>): a letter a sound,
//! and before each syllable a point and the digit of its stress: `.1gAn.0Jx`. R is /ɝ/ where
//! stressed and /ɚ/ where not.

use super::{Rows, Written, by_sound, longest, phonemes_of, sayable, unknown};
use crate::error::Result;
use crate::phoneme::pronunciation::{Builder, Pronunciation, Stress};
use crate::phoneme::sound::{Phoneme, Sound};

const ROWS: Rows = &[
    ("ɑ", "a"),
    ("æ", "A"),
    ("eɪ", "e"),
    ("ɛ", "E"),
    ("i", "i"),
    ("ɪ", "I"),
    ("oʊ", "o"),
    ("ɔ", "c"),
    ("ɒ", "@"),
    ("u", "u"),
    ("ʊ", "U"),
    ("ʌ", "H"),
    ("ɝ", "R"),
    ("ɚ", "R"),
    ("ɔɪ", "O"),
    ("aʊ", "W"),
    ("aɪ", "Y"),
    ("ə", "x"),
    ("ɨ", "X"),
    ("b", "b"),
    ("tʃ", "C"),
    ("d", "d"),
    ("ð", "D"),
    ("f", "f"),
    ("ɾ", "F"),
    ("ɡ", "g"),
    ("ŋ", "G"),
    ("h", "h"),
    ("dʒ", "J"),
    ("k", "k"),
    ("l", "l"),
    ("l̩", "L"),
    ("m", "m"),
    ("m̩", "M"),
    ("n", "n"),
    ("n̩", "N"),
    ("p", "p"),
    ("ɹ", "r"),
    ("s", "s"),
    ("ʃ", "S"),
    ("t", "t"),
    ("θ", "T"),
    ("v", "v"),
    ("w", "w"),
    ("j", "y"),
    ("z", "z"),
    ("ʒ", "Z"),
    ("ʔ", "?"),
];

const SIGNS: [&str; Sound::ALL.len()] = by_sound(ROWS);
const PHONEMES: [Phoneme; ROWS.len()] = phonemes_of(ROWS);

/// Reads SPR. A syllable that has no point before it starts where English syllables do.
pub(in crate::phoneme) fn read(text: &str) -> Result<Pronunciation> {
    let mut builder = Builder::for_text(text.len());
    let mut stressed = false;
    for (at, c) in text.char_indices() {
        match c {
            '.' => {
                stressed = false;
                builder.boundary();
            }
            '0' => stressed = false,
            '1' => {
                stressed = true;
                builder.stress(Stress::Primary);
            }
            '2' => {
                stressed = true;
                builder.stress(Stress::Secondary);
            }
            ' ' => {
                stressed = false;
                builder.word();
            }
            'R' if !stressed => builder.push(Sound::Letter.into()),
            _ => {
                let (phoneme, _) = longest(ROWS, &text[at..]).ok_or_else(|| unknown("ibm", text, at))?;
                builder.push(phoneme);
                if phoneme.is_nucleus() {
                    stressed = false;
                }
            }
        }
    }
    Ok(builder.finish())
}

/// Writes SPR.
pub(in crate::phoneme) fn write(pronunciation: &Pronunciation) -> Written {
    let (said, mut lost) = sayable(pronunciation, &PHONEMES);
    let mut text = String::with_capacity(said.phonemes().len() * 2);
    for syllable in said.syllables() {
        if syllable.starts_word && !text.is_empty() {
            text.push(' ');
        }
        text.push_str(match syllable.stress {
            Stress::None => ".0",
            Stress::Primary => ".1",
            Stress::Secondary => ".2",
        });
        for &phoneme in syllable.onset.iter().chain(&syllable.nucleus).chain(syllable.coda) {
            text.push_str(sign(phoneme));
            let r_coloured = if syllable.stress == Stress::None { Sound::Nurse } else { Sound::Letter };
            if phoneme.sound == r_coloured {
                lost.push(phoneme);
            }
        }
    }
    Written { text, lost }
}

fn sign(phoneme: Phoneme) -> &'static str {
    if phoneme.marks == 0 {
        return SIGNS[phoneme.sound as usize];
    }
    ROWS.iter().zip(PHONEMES).find(|(_, of)| *of == phoneme).map_or("", |((_, sign), _)| sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        for (ipa, want) in [("təˈmeɪtoʊ", ".0tx.1me.0to"), ("ˈɡændʒə", ".1gAn.0Jx"), ("hɑɹutunˈjɑn", ".0ha.0ru.0tun.1yan"), ("ˈbɝd ˈbʌtɚ", ".1bRd .1bH.0tR")]
        {
            let name = Pronunciation::from_ipa(ipa).unwrap();
            assert_eq!(write(&name).text, want, "{ipa}");
            assert_eq!(read(want).unwrap(), name, "{ipa}");
        }
        assert_eq!(read(".1gAn.0Jé").unwrap_err().place(), Some((1, 9)));
    }
}
