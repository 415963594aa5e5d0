//! misaki's phonemes, which Kokoro reads
//! (<https://github.com/hexgrad/misaki/blob/main/EN_PHONES.md>): IPA with a capital for each
//! diphthong, ligatures for affricates, and the stress mark right before the vowel. The r-coloured
//! vowels are written in two letters.

use super::{Rows, Written, by_sound, longest, phonemes_of, sayable, unknown};
use crate::error::Result;
use crate::phoneme::pronunciation::{Builder, Pronunciation, Stress};
use crate::phoneme::sound::{Phoneme, Sound, phonemes};

const ROWS: Rows = &[
    ("b", "b"),
    ("d", "d"),
    ("f", "f"),
    ("h", "h"),
    ("j", "j"),
    ("k", "k"),
    ("l", "l"),
    ("m", "m"),
    ("n", "n"),
    ("p", "p"),
    ("s", "s"),
    ("t", "t"),
    ("v", "v"),
    ("w", "w"),
    ("z", "z"),
    ("ɡ", "ɡ"),
    ("ŋ", "ŋ"),
    ("ɹ", "ɹ"),
    ("ʃ", "ʃ"),
    ("ʒ", "ʒ"),
    ("ð", "ð"),
    ("θ", "θ"),
    ("tʃ", "ʧ"),
    ("dʒ", "ʤ"),
    ("ɾ", "ɾ"),
    ("ə", "ə"),
    ("ə", "ᵊ"),
    ("i", "i"),
    ("u", "u"),
    ("ɑ", "ɑ"),
    ("ɔ", "ɔ"),
    ("ɛ", "ɛ"),
    ("ɪ", "ɪ"),
    ("ʊ", "ʊ"),
    ("ʌ", "ʌ"),
    ("ɒ", "ɒ"),
    ("æ", "æ"),
    ("æ", "a"),
    ("ɨ", "ᵻ"),
    ("eɪ", "A"),
    ("aɪ", "I"),
    ("aʊ", "W"),
    ("ɔɪ", "Y"),
    ("oʊ", "O"),
    ("əʊ", "Q"),
    ("ɝ", "ɜɹ"),
    ("ɚ", "əɹ"),
    ("ɜː", "ɜː"),
    ("iː", "iː"),
    ("uː", "uː"),
    ("ɑː", "ɑː"),
    ("ɔː", "ɔː"),
    ("ɛː", "ɛː"),
];

const SIGNS: [&str; Sound::ALL.len()] = by_sound(ROWS);
const PHONEMES: [Phoneme; ROWS.len()] = phonemes_of(ROWS);

/// The phonemes of Kokoro's American voices.
pub(in crate::phoneme) const AMERICAN: &[Phoneme] = phonemes!("b d f h j k l m n p s t v w z ɡ ŋ ɹ ʃ ʒ ð θ tʃ dʒ ɾ ə i u ɑ ɔ ɛ ɪ ʊ ʌ æ ɨ eɪ aɪ aʊ ɔɪ oʊ ɝ ɚ");

/// The phonemes of Kokoro's British voices.
pub(in crate::phoneme) const BRITISH: &[Phoneme] =
    phonemes!("b d f h j k l m n p s t v w z ɡ ŋ ɹ ʃ ʒ ð θ tʃ dʒ ə i iː uː ɑː ɔː ɜː ɛː ɛ ɪ ʊ ʌ ɒ æ eɪ aɪ aʊ ɔɪ əʊ");

/// Reads misaki's phonemes.
pub(in crate::phoneme) fn read(text: &str) -> Result<Pronunciation> {
    let mut builder = Builder::for_text(text.len());
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        at += if let Some((phoneme, sign)) = longest(ROWS, rest) {
            // An r before a vowel is a consonant of its own: əɹaʊnd. (ɜ does not stand alone.)
            let own = sign == "əɹ" && longest(ROWS, rest[sign.len()..].trim_start_matches(['ˈ', 'ˌ'])).is_some_and(|(next, _)| next.is_nucleus());
            builder.push(if own { Sound::Schwa.into() } else { phoneme });
            if own { "ə".len() } else { sign.len() }
        } else {
            match first {
                'ˈ' => builder.stress(Stress::Primary),
                'ˌ' => builder.stress(Stress::Secondary),
                ' ' => _ = builder.word(),
                _ => return Err(unknown("misaki", text, at)),
            }
            first.len_utf8()
        };
    }
    Ok(builder.finish())
}

/// Writes misaki's phonemes, with `æ` as American voices have it.
pub(in crate::phoneme) fn write(pronunciation: &Pronunciation) -> Written {
    write_with(pronunciation, "æ")
}

/// Writes misaki's phonemes as British voices have them: TRAP is `a`.
pub(in crate::phoneme) fn write_british(pronunciation: &Pronunciation) -> Written {
    write_with(pronunciation, "a")
}

fn write_with(pronunciation: &Pronunciation, trap: &str) -> Written {
    let (said, mut lost) = sayable(pronunciation, &PHONEMES);
    let mut text = String::with_capacity(said.phonemes().len() * 3);
    // The letters of ɚ and of ə and ɹ are the same: which of them is read, a vowel after them decides.
    for word in said.words() {
        let word: Vec<_> = word.collect();
        let phonemes: Vec<Phoneme> = word.iter().flat_map(|syllable| syllable.onset.iter().chain(&syllable.nucleus).chain(syllable.coda)).copied().collect();
        for (at, &phoneme) in phonemes.iter().enumerate() {
            let r = phonemes.get(at + 1).is_some_and(|next| next.sound == Sound::R);
            let vowel = |at: usize| phonemes.get(at).is_some_and(|next| next.is_nucleus());
            if phoneme.sound == Sound::Letter && vowel(at + 1) || phoneme.sound == Sound::Schwa && r && !vowel(at + 2) {
                lost.push(phoneme);
            }
        }
        if !text.is_empty() {
            text.push(' ');
        }
        for syllable in word {
            for &phoneme in syllable.onset.iter().chain(&syllable.nucleus).chain(syllable.coda) {
                if phoneme.is_nucleus() {
                    text.push_str(match syllable.stress {
                        Stress::None => "",
                        Stress::Primary => "ˈ",
                        Stress::Secondary => "ˌ",
                    });
                }
                text.push_str(if phoneme.sound == Sound::Trap { trap } else { sign(phoneme) });
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
        for (ipa, want) in [
            ("ˈɡændʒə", "ɡˈænʤə"),
            ("hɑɹutunˈjɑn", "hɑɹutunjˈɑn"),
            ("ˌɑzɚbaɪˈdʒɑn", "ˌɑzəɹbIʤˈɑn"),
            ("ˈbɝd", "bˈɜɹd"),
            ("əˈɹaʊnd", "əɹˈWnd"),
            ("ˈʃɑnˌʃi", "ʃˈɑnʃˌi"),
        ] {
            let name = Pronunciation::from_ipa(ipa).unwrap();
            let written = write(&name);
            assert_eq!(written.text, want, "{ipa}");
            assert!(written.lost.is_empty());
            assert!(read(want).unwrap().sounds_like(&name), "{ipa}");
        }
        assert_eq!(read("bˈ7").unwrap_err().place(), Some((1, 4)));
    }
}
