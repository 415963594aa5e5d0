//! X-SAMPA: the IPA in ASCII (J. C. Wells, *Computer-coding the IPA*, 1995,
//! <https://www.phon.ucl.ac.uk/home/sampa/x-sampa.htm>). Affricates other than `tS` and `dZ` and
//! their kin that English has in two sounds are tied with `_`; the separator `-` parts two signs that
//! would be read as one.

use super::{Rows, Written, by_sound, ipa, longest, unknown};
use crate::error::Result;
use crate::phoneme::pronunciation::{Builder, Pronunciation, Stress};
use crate::phoneme::sound::{Phoneme, Sound};

const ROWS: Rows = &[
    ("p", "p"),
    ("b", "b"),
    ("t", "t"),
    ("d", "d"),
    ("k", "k"),
    ("ɡ", "g"),
    ("f", "f"),
    ("v", "v"),
    ("θ", "T"),
    ("ð", "D"),
    ("s", "s"),
    ("z", "z"),
    ("ʃ", "S"),
    ("ʒ", "Z"),
    ("h", "h"),
    ("tʃ", "tS"),
    ("dʒ", "dZ"),
    ("m", "m"),
    ("n", "n"),
    ("ŋ", "N"),
    ("l", "l"),
    ("ɹ", "r\\"),
    ("j", "j"),
    ("w", "w"),
    ("q", "q"),
    ("ɢ", "G\\"),
    ("c", "c"),
    ("ɟ", "J\\"),
    ("ʈ", "t`"),
    ("ɖ", "d`"),
    ("ʔ", "?"),
    ("ɸ", "p\\"),
    ("β", "B"),
    ("ɬ", "K"),
    ("ɮ", "K\\"),
    ("ɕ", "s\\"),
    ("ʑ", "z\\"),
    ("ʂ", "s`"),
    ("ʐ", "z`"),
    ("ç", "C"),
    ("ʝ", "j\\"),
    ("x", "x"),
    ("ɣ", "G"),
    ("χ", "X"),
    ("ʁ", "R"),
    ("ħ", "X\\"),
    ("ʕ", "?\\"),
    ("ɦ", "h\\"),
    ("t͡s", "t_s"),
    ("d͡z", "d_z"),
    ("tɕ", "ts\\"),
    ("dʑ", "dz\\"),
    ("tʂ", "ts`"),
    ("dʐ", "dz`"),
    ("ɱ", "F"),
    ("ɳ", "n`"),
    ("ɲ", "J"),
    ("ɴ", "N\\"),
    ("ɭ", "l`"),
    ("ʎ", "L"),
    ("r", "r"),
    ("ɾ", "4"),
    ("ʀ", "R\\"),
    ("ɻ", "r\\`"),
    ("ɽ", "r`"),
    ("ʋ", "P"),
    ("ʋ", "v\\"),
    ("ɰ", "M\\"),
    ("ɥ", "H"),
    ("ʍ", "W"),
    ("i", "i"),
    ("ɪ", "I"),
    ("eɪ", "eI"),
    ("ɛ", "E"),
    ("æ", "{"),
    ("ɑ", "A"),
    ("ɒ", "Q"),
    ("ɔ", "O"),
    ("oʊ", "oU"),
    ("əʊ", "@U"),
    ("ʊ", "U"),
    ("u", "u"),
    ("ʌ", "V"),
    ("ə", "@"),
    ("ɚ", "@`"),
    ("ɝ", "3`"),
    ("aɪ", "aI"),
    ("aʊ", "aU"),
    ("ɔɪ", "OI"),
    ("ɪə", "I@"),
    ("eə", "e@"),
    ("eə", "E@"),
    ("ʊə", "U@"),
    ("ɜ", "3"),
    ("a", "a"),
    ("e", "e"),
    ("o", "o"),
    ("y", "y"),
    ("ʏ", "Y"),
    ("ø", "2"),
    ("œ", "9"),
    ("ɶ", "&"),
    ("ɨ", "1"),
    ("ʉ", "}"),
    ("ɯ", "M"),
    ("ɤ", "7"),
    ("ɘ", "@\\"),
    ("ɵ", "8"),
    ("ɞ", "3\\"),
    ("ɐ", "6"),
];

const SIGNS: [&str; Sound::ALL.len()] = by_sound(ROWS);

/// Marks, in the order they are written; the first sign of each is written.
const MARKS: &[(u8, &str)] = &[
    (Phoneme::NASAL, "~"),
    (Phoneme::SYLLABIC, "="),
    (Phoneme::ASPIRATED, "_h"),
    (Phoneme::PALATALISED, "_j"),
    (Phoneme::PALATALISED, "'"),
    (Phoneme::LONG, ":"),
];

/// Reads X-SAMPA.
pub(crate) fn read(text: &str) -> Result<Pronunciation> {
    let mut builder = Builder::for_text(text.len());
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        let mark = MARKS.iter().find(|(_, sign)| rest.starts_with(sign));
        at += if let Some((phoneme, sign)) = longest(ROWS, rest) {
            builder.push(phoneme);
            sign.len()
        } else if let (Some(&(mark, sign)), Some(last)) = (mark, builder.last()) {
            last.marks |= mark;
            sign.len()
        } else {
            match first {
                '"' => builder.stress(Stress::Primary),
                '%' => builder.stress(Stress::Secondary),
                '.' => builder.boundary(),
                ' ' => _ = builder.word(),
                '-' => {}
                _ => return Err(unknown("x-sampa", text, at)),
            }
            first.len_utf8()
        };
    }
    Ok(builder.finish())
}

/// Writes X-SAMPA.
pub(crate) fn write(pronunciation: &Pronunciation) -> Written {
    // Boundaries and marks of stress stand as in IPA; the letters are put in their place.
    let mut text = String::with_capacity(pronunciation.phonemes().len() * 3);
    let ipa = ipa::write(pronunciation).text;
    let mut phonemes = pronunciation.phonemes().iter();
    let mut rest = ipa.as_str();
    let mut sign = String::new();
    let mut last = "";
    while let Some(first) = rest.chars().next() {
        match first {
            'ˈ' => text.push('"'),
            'ˌ' => text.push('%'),
            '.' | ' ' => text.push(first),
            ipa::APART => {}
            _ => {
                let Some(&phoneme) = phonemes.next() else { break };
                let own = SIGNS[phoneme.sound as usize];
                let both = [last, own].concat();
                if !last.is_empty() && longest(ROWS, &both).is_some_and(|(_, sign)| sign.len() > last.len()) {
                    text.push('-');
                }
                text.push_str(own);
                last = if phoneme.marks == 0 { own } else { "" };
                let mut marks = 0;
                for &(mark, sign) in MARKS {
                    if phoneme.has(mark) && marks & mark == 0 {
                        text.push_str(sign);
                        marks |= mark;
                    }
                }
                sign.clear();
                _ = std::fmt::Write::write_fmt(&mut sign, format_args!("{phoneme}"));
                rest = &rest[sign.len()..];
                continue;
            }
        }
        if first != ipa::APART {
            last = "";
        }
        rest = &rest[first.len_utf8()..];
    }
    Written { text, lost: Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        for (ipa, want) in [
            ("ˈɡændʒə", "\"g{ndZ@"),
            ("hɑɹutunˈjɑn", "hAr\\utun\"jAn"),
            ("ˌɑzɚbaɪˈdʒɑn", "%Az@`baI\"dZAn"),
            ("hɑːɾutʰunˈjɑn", "hA:4ut_hun\"jAn"),
            ("ˈnɔɹt.ʃɚ", "\"nOr\\t.S@`"),
            ("vʁɔt͡swaf", "vROt_swaf"),
            ("vrɔtswaf", "vrOtswaf"),
            ("bɔ̃ˈʒuʁ", "bO~\"ZuR"),
            ("ˈbʌtn̩ ˈɕi", "\"bVtn= \"s\\i"),
        ] {
            let name = Pronunciation::from_ipa(ipa).unwrap();
            assert_eq!(write(&name).text, want, "{ipa}");
            assert_eq!(read(want).unwrap(), name, "{ipa}");
        }
        assert_eq!(read("g{n!").unwrap_err().place(), Some((1, 4)));
    }
}
