//! Broadcasters' respelling: English letters, a hyphen between syllables, the stressed one in
//! capitals: `hah-roo-toon-YAHN`.
//!
//! It can be read aloud by anyone, and it is read back here. Secondary stress is not written, as
//! newsrooms do not write it. A short vowel that is stressed takes the next consonant into its
//! syllable, since nobody reads an open `a` as short: `AF-rih-kuh`.

use super::{Rows, Written, sayable, unknown};
use crate::error::Result;
use crate::phoneme::pronunciation::{Builder, Pronunciation, Stress};
use crate::phoneme::sound::{Phoneme, Sound, phonemes};

const CONSONANTS: Rows = &[
    ("p", "p"),
    ("b", "b"),
    ("t", "t"),
    ("d", "d"),
    ("k", "k"),
    ("ɡ", "g"),
    ("f", "f"),
    ("v", "v"),
    ("θ", "th"),
    ("ð", "dh"),
    ("s", "s"),
    ("z", "z"),
    ("ʃ", "sh"),
    ("ʒ", "zh"),
    ("h", "h"),
    ("tʃ", "ch"),
    ("dʒ", "j"),
    ("m", "m"),
    ("n", "n"),
    ("ŋ", "ng"),
    ("l", "l"),
    ("ɹ", "r"),
    ("j", "y"),
    ("w", "w"),
    ("x", "kh"),
];

/// Vowels, alone or with the r after them.
const VOWELS: &[(&[Phoneme], &str)] = &[
    (phonemes!("i"), "ee"),
    (phonemes!("ɪ"), "ih"),
    (phonemes!("ɪ"), "i"),
    (phonemes!("eɪ"), "ay"),
    (phonemes!("ɛ"), "eh"),
    (phonemes!("ɛ"), "e"),
    (phonemes!("æ"), "a"),
    (phonemes!("ɑ"), "ah"),
    (phonemes!("ɒ"), "o"),
    (phonemes!("ɔ"), "aw"),
    (phonemes!("oʊ"), "oh"),
    (phonemes!("ʊ"), "uu"),
    (phonemes!("u"), "oo"),
    (phonemes!("ə"), "uh"),
    (phonemes!("ɚ"), "ur"),
    (phonemes!("aɪ"), "eye"),
    (phonemes!("aɪ"), "y"),
    (phonemes!("aʊ"), "ow"),
    (phonemes!("ɔɪ"), "oy"),
    (phonemes!("ɔ ɹ"), "or"),
    (phonemes!("ɛ ɹ"), "air"),
    (phonemes!("ɪ ɹ"), "eer"),
];

const PHONEMES: &[Phoneme] = phonemes!("p b t d k ɡ f v θ ð s z ʃ ʒ h tʃ dʒ m n ŋ l ɹ j w x i ɪ eɪ ɛ æ ɑ ɒ ɔ oʊ ʊ u ʌ ə ɚ ɝ aɪ aʊ ɔɪ");

/// Reads a respelling.
pub(crate) fn read(text: &str) -> Result<Pronunciation> {
    let mut builder = Builder::for_text(text.len());
    let mut at = 0;
    let lower = text.to_ascii_lowercase();
    for word in text.split(' ') {
        builder.word();
        for syllable in word.split('-') {
            let stressed = syllable.contains(|c: char| c.is_ascii_uppercase());
            let end = at + syllable.len();
            let mut nucleus = false;
            let start = at;
            while at < end {
                let rest = &lower[at..end];
                if rest.starts_with('\'') {
                    at += 1;
                    continue;
                }
                let vowel = if nucleus || at == start && rest.starts_with('y') { None } else { vowel(rest) };
                at += if let Some((phonemes, sign)) = vowel {
                    nucleus = true;
                    for &phoneme in phonemes {
                        let own = match phoneme.sound {
                            Sound::Schwa if stressed => Sound::Strut,
                            Sound::Letter if stressed => Sound::Nurse,
                            sound => sound,
                        };
                        builder.push(own.into());
                        if stressed && own.is_vowel() {
                            builder.stress_last(Stress::Primary);
                        }
                    }
                    sign.len()
                } else if let Some((phoneme, sign)) = super::longest(CONSONANTS, rest) {
                    builder.push(phoneme);
                    sign.len()
                } else {
                    return Err(unknown("the respelling", text, at));
                };
            }
            // The hyphen or the space.
            at = end + 1;
        }
    }
    Ok(builder.finish())
}

/// The vowel that a syllable goes on with. A y is one where no other vowel and no apostrophe follows.
fn vowel(text: &str) -> Option<(&'static [Phoneme], &'static str)> {
    if text.starts_with('y') && text[1..].contains(['a', 'e', 'i', 'o', 'u', 'y', '\'']) {
        return None;
    }
    VOWELS.iter().filter(|(_, sign)| text.starts_with(sign)).max_by_key(|(_, sign)| sign.len()).copied()
}

/// Writes a respelling.
pub(crate) fn write(pronunciation: &Pronunciation) -> Written {
    let (said, mut lost) = sayable(pronunciation, PHONEMES);
    let mut text = String::with_capacity(said.phonemes().len() * 3);
    let mut syllables = said.syllables().peekable();
    let mut taken = 0;
    while let Some(syllable) = syllables.next() {
        if !text.is_empty() {
            text.push(if syllable.starts_word { ' ' } else { '-' });
        }
        let from = text.len();
        let onset = &syllable.onset[taken..];
        taken = 0;
        let stressed = syllable.stress == Stress::Primary;
        let short = syllable.nucleus.is_some_and(|vowel| matches!(vowel.sound, Sound::Trap | Sound::Dress | Sound::Kit | Sound::Foot | Sound::Strut));
        let mut coda = syllable.coda.to_vec();
        if short
            && coda.is_empty()
            && syllable.stress != Stress::None
            && let Some(&first) = syllables.peek().filter(|next| !next.starts_word).and_then(|next| next.onset.first())
        {
            coda.push(first);
            taken = 1;
        }
        let mut signs: Vec<&str> = onset.iter().map(|phoneme| consonant(*phoneme)).collect();
        let mut rest = &coda[..];
        if let Some(vowel) = syllable.nucleus {
            let with_r = rest.first() == Some(&Sound::R.into());
            let y = !signs.is_empty() && !signs.contains(&"y") && !coda.contains(&Sound::Yod.into());
            let (sign, takes_r) = vowel_sign(vowel.sound, y, with_r, coda.is_empty());
            let back = if stressed { matches!(vowel.sound, Sound::Schwa | Sound::Letter) } else { matches!(vowel.sound, Sound::Strut | Sound::Nurse) };
            if back {
                lost.push(vowel);
            }
            signs.push(sign);
            if takes_r {
                rest = &rest[1..];
            }
        }
        signs.extend(rest.iter().map(|phoneme| consonant(*phoneme)));
        if syllable.nucleus.is_none() && signs.contains(&"y") {
            // Without a vowel, y would be one.
            signs.push("'");
        }
        join(&signs, &mut text);
        if stressed {
            text[from..].make_ascii_uppercase();
        }
    }
    Written { text, lost }
}

fn consonant(phoneme: Phoneme) -> &'static str {
    const SIGNS: [&str; Sound::ALL.len()] = super::by_sound(CONSONANTS);
    SIGNS[phoneme.sound as usize]
}

/// The letters of a vowel, `y` for /aɪ/ if that can be read, and whether they say the r after it as well.
fn vowel_sign(vowel: Sound, y: bool, with_r: bool, open: bool) -> (&'static str, bool) {
    use Sound::*;
    let sign = match vowel {
        Thought if with_r => return ("or", true),
        Dress if with_r => return ("air", true),
        Kit if with_r => return ("eer", true),
        Kit if open => "ih",
        Kit => "i",
        Dress if open => "eh",
        Dress => "e",
        Schwa | Strut => "uh",
        Letter | Nurse => "ur",
        Price if y => "y",
        Price => "eye",
        Fleece => "ee",
        Face => "ay",
        Trap => "a",
        Palm => "ah",
        Thought => "aw",
        Lot => "o",
        Goat => "oh",
        Foot => "uu",
        Goose => "oo",
        Mouth => "ow",
        Choice => "oy",
        _ => "",
    };
    (sign, false)
}

/// Joins the signs of a syllable, with an apostrophe where two would be read as others.
fn join(signs: &[&str], text: &mut String) {
    for (at, sign) in signs.iter().enumerate() {
        if at > 0 {
            let last = signs[at - 1];
            let both = [last, sign].concat();
            let longer = |found: Option<usize>| found.is_some_and(|length| length > last.len());
            let consonants = super::longest(CONSONANTS, &both).map(|(_, sign)| sign.len());
            let vowels = VOWELS.iter().filter(|(_, sign)| both.starts_with(sign)).map(|(_, sign)| sign.len()).max();
            let is_vowel = VOWELS.iter().any(|(_, sign)| *sign == last) && last != "y" || last == "y" && at == signs.len() - 1;
            if if is_vowel { longer(vowels) } else { longer(consonants) } {
                text.push('\'');
            }
        }
        text.push_str(sign);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        for (ipa, want) in [
            ("hɑɹutunˈjɑn", "hah-roo-toon-YAHN"),
            ("ˈɡændʒə", "GAN-juh"),
            ("ˌɑzɚbaɪˈdʒɑn", "ah-zur-by-JAHN"),
            ("nəˈɡɔɹnoʊ kɑɹəˈbɑk", "nuh-GOR-noh kah-ruh-BAHK"),
            ("ˈæfɹɪkə", "AF-rih-kuh"),
            ("ˈbɛɹd", "BAIRD"),
            ("ˈaɪɚlənd", "EYE-ur-luhnd"),
            ("ˈbaɪdən", "BY-duhn"),
            ("ˈhʌŋɡəɹi", "HUHNG-guh-ree"),
            ("zeɪˈlɛnski", "zay-LEN-skee"),
            ("ˈʃʌɹwʊd", "SHUHR-wuud"),
            ("ˈnuˌjɔɹk", "NOO-york"),
        ] {
            let name = Pronunciation::from_ipa(ipa).unwrap();
            let written = write(&name);
            assert_eq!(written.text, want, "{ipa}");
            assert_eq!(read(want).unwrap().phonemes(), name.phonemes(), "{ipa}");
        }
        assert_eq!(read("BÜ-luh").unwrap_err().place(), Some((1, 2)));
    }
}
