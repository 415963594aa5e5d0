//! espeak-ng's phoneme mnemonics, as its English voices have them.
//!
//! The mnemonics are documented with the program
//! (<https://github.com/espeak-ng/espeak-ng/blob/master/docs/phonemes.md>) and were checked by
//! asking the program what it says for each. An unknown one makes it drop the rest.

use super::{Rows, Written, by_sound, longest, phonemes_of, sayable, unknown};
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
    ("n", "n;"),
    ("ŋ", "N"),
    ("l", "l"),
    ("ɹ", "r"),
    ("j", "j"),
    ("w", "w"),
    ("x", "x"),
    ("χ", "X"),
    ("ɣ", "Q"),
    ("ç", "C"),
    ("ʝ", "J^"),
    ("ɲ", "n^"),
    ("ʎ", "l^"),
    ("ɬ", "l#"),
    ("β", "B"),
    ("c", "c"),
    ("ɟ", "J"),
    ("q", "q"),
    ("ʔ", "?"),
    ("ɾ", "*"),
    ("ʍ", "w#"),
    ("ɕ", "S;"),
    ("ʑ", "Z;"),
    ("tɕ", "tS;"),
    ("dʑ", "dZ;"),
    ("ʂ", "s."),
    ("ʐ", "z."),
    ("ɳ", "n."),
    ("ɭ", "l."),
    ("ʋ", "v#"),
    ("n̩", "n-"),
    ("l̩", "l-"),
    ("m̩", "m-"),
    ("i", "i:"),
    ("i", "i"),
    ("ɪ", "I"),
    ("eɪ", "eI"),
    ("ɛ", "E"),
    ("æ", "a"),
    ("ɑ", "A:"),
    ("ɒ", "0"),
    ("ɔ", "O:"),
    ("oʊ", "oU"),
    ("ʊ", "U"),
    ("u", "u:"),
    ("ʌ", "V"),
    ("ə", "@"),
    ("ə", "@2"),
    ("ɚ", "3"),
    ("ɝ", "3:"),
    ("aɪ", "aI"),
    ("aʊ", "aU"),
    ("ɔɪ", "OI"),
    ("ɨ", "I#"),
    ("ɐ", "a#"),
    ("ɑ̃", "A~"),
    ("ɔ̃", "O~"),
];

const SIGNS: [&str; Sound::ALL.len()] = by_sound(ROWS);
pub(in crate::phoneme) const PHONEMES: &[Phoneme] = &phonemes_of::<{ ROWS.len() }>(ROWS);

/// Mnemonics of a vowel and the r after it, where no vowel follows; the first of each is written.
const RHOTIC: &[(&str, &str)] = &[("ɑ", "A@"), ("ɔ", "O@"), ("oʊ", "o@"), ("ɛ", "e@"), ("ɪ", "i@3"), ("ʊ", "U@")];

/// The mnemonic of a vowel and the r after it, and whether it is that of this vowel alone.
fn rhotic(vowel: Phoneme) -> Option<(&'static str, bool)> {
    use Sound::*;
    if vowel.marks != 0 {
        return None;
    }
    Some(match vowel.sound {
        Palm => ("A@", true),
        Thought => ("O@", true),
        Goat => ("o@", true),
        Dress => ("e@", true),
        Face => ("e@", false),
        Kit => ("i@3", true),
        Fleece => ("i@3", false),
        Foot => ("U@", true),
        Goose => ("U@", false),
        Schwa => ("3", false),
        OpenMidCentral => ("3:", false),
        Price => ("aI3", false),
        _ => return None,
    })
}

/// Reads mnemonics.
pub(in crate::phoneme) fn read(text: &str) -> Result<Pronunciation> {
    let mut builder = Builder::for_text(text.len());
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        let rhotic = RHOTIC.iter().find(|(_, sign)| rest.starts_with(sign));
        let plain = longest(ROWS, rest);
        at += match (rhotic, plain) {
            (Some(&(vowel, sign)), _) => {
                builder.push(Phoneme::of(vowel));
                builder.push(Sound::R.into());
                sign.len()
            }
            (None, Some((phoneme, sign))) => {
                builder.push(phoneme);
                sign.len()
            }
            (None, None) => {
                match first {
                    '\'' => builder.stress(Stress::Primary),
                    ',' => builder.stress(Stress::Secondary),
                    ' ' => _ = builder.word(),
                    '|' => {}
                    _ => return Err(unknown("espeak", text, at)),
                }
                first.len_utf8()
            }
        };
    }
    Ok(builder.finish())
}

/// Writes mnemonics.
pub(in crate::phoneme) fn write(pronunciation: &Pronunciation) -> Written {
    let mut text = String::with_capacity(pronunciation.phonemes().len() * 2);
    let (said, mut lost) = sayable(pronunciation, PHONEMES);
    append(&said, &mut text, &mut |phoneme| lost.push(phoneme));
    Written { text, lost }
}

/// Appends a pronunciation in mnemonics.
#[inline]
pub(in crate::phoneme) fn write_into(pronunciation: &Pronunciation, out: &mut String) {
    let (said, _) = sayable(pronunciation, PHONEMES);
    append(&said, out, &mut |_| {});
}

fn append(pronunciation: &Pronunciation, out: &mut String, lost: &mut dyn FnMut(Phoneme)) {
    let start = out.len();
    let mut syllables = pronunciation.syllables().peekable();
    let mut last = "";
    // What the sign before would become before this one, and where it ends.
    let mut open: Option<(&str, usize)> = None;
    let mut push = |mnemonic: &'static str, last: &mut &'static str, out: &mut String| {
        if let Some((before, end)) = open {
            match before {
                "@" if mnemonic.starts_with('r') => out.insert(end, '2'),
                "n" if mnemonic.starts_with(['k', 'g']) => out.insert(end, ';'),
                _ => {}
            }
        }
        push(mnemonic, last, out);
        open = Some((mnemonic, out.len()));
    };
    while let Some(syllable) = syllables.next() {
        if syllable.starts_word && out.len() > start {
            out.push(' ');
            last = "";
        }
        match syllable.stress {
            Stress::None => {}
            Stress::Primary => {
                out.push('\'');
                last = "";
            }
            Stress::Secondary => {
                out.push(',');
                last = "";
            }
        }
        for &phoneme in syllable.onset {
            push(sign(phoneme), &mut last, out);
        }
        let mut coda = syllable.coda;
        if let Some(vowel) = syllable.nucleus {
            // The r belongs to a vowel that follows at once.
            let links = coda.len() == 1 && syllables.peek().is_some_and(|next| !next.starts_word && next.onset.is_empty());
            match rhotic(vowel).filter(|_| coda.first().is_some_and(|r| *r == Sound::R.into()) && !links) {
                Some((mnemonic, own)) => {
                    push(mnemonic, &mut last, out);
                    if !own {
                        lost(vowel);
                    }
                    coda = &coda[1..];
                }
                None => push(sign(vowel), &mut last, out),
            }
        }
        for &phoneme in coda {
            push(sign(phoneme), &mut last, out);
        }
    }
}

#[inline]
fn sign(phoneme: Phoneme) -> &'static str {
    if phoneme.marks == 0 {
        return SIGNS[phoneme.sound as usize];
    }
    ROWS.iter().zip(PHONEMES).find(|(_, of)| **of == phoneme).map_or("", |((_, sign), _)| sign)
}

/// Appends a mnemonic. Before r the program makes /ə/ an [ɚ], but not the `@2` of "the"; before k it
/// makes /n/ an [ŋ], but not `n;`. A bar keeps two from being read as others; which pairs would be, was found by
/// asking the program for all of them.
#[inline]
fn push(mnemonic: &'static str, last: &mut &'static str, out: &mut String) {
    let joins = match *last {
        "t" | "d" => mnemonic.starts_with(['S', 'Z']),
        "a" => mnemonic.starts_with(['a', 'I', 'U']),
        "U" | "aU" => mnemonic == "@",
        "aI" => mnemonic == "3:",
        "*" => mnemonic == "*",
        _ => false,
    };
    if joins {
        out.push('|');
    }
    out.push_str(mnemonic);
    *last = mnemonic;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        for (ipa, want) in [
            ("ˈɡændʒə", "'gandZ@"),
            ("ˌɑzɚbaɪˈdʒɑn", ",A:z3baI'dZA:n"),
            ("ˈɡɔɹis", "'gO:ri:s"),
            ("vɑɹˈdɛnɪs", "vA@'dEnIs"),
            ("ˈbɛɹd", "'be@d"),
            ("ˈhʌtʃɪt", "'hVtSIt"),
            ("ˈnɔɹt.ʃɚ", "'nO@t|S3"),
            ("lɑnˈkoʊm", "lA:n;'koUm"),
            ("ˈælfə ɹoʊˈmeɪoʊ", "'alf@2 roU'meIoU"),
            ("nəˈɡɔɹnoʊ kɑɹəˈbɑk", "n@'gO@noU kA:r@'bA:k"),
            ("hɑɹutunˈjɑn", "hA:ru:tu:n'jA:n"),
            ("ˈpɪtsə", "'pIts@"),
        ] {
            assert_eq!(write(&Pronunciation::from_ipa(ipa).unwrap()).text, want, "{ipa}");
        }
    }
}
