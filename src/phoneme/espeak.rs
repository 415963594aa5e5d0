//! IPA to espeak-ng's phoneme mnemonics for its English voices.
//!
//! The mnemonics are those of espeak-ng's `ph_english` table, as documented with the program
//! (<https://github.com/espeak-ng/espeak-ng/blob/master/docs/phonemes.md>), and were checked by
//! asking the program what it says for each.

/// Sounds with the mnemonic that says them, or the nearest one. Of several that fit, the longest wins.
const SOUNDS: &[(&str, &str)] = &[
    ("p", "p"),
    ("b", "b"),
    ("t", "t"),
    ("d", "d"),
    ("k", "k"),
    ("ɡ", "g"),
    ("g", "g"),
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
    ("ʧ", "tS"),
    ("ʤ", "dZ"),
    ("m", "m"),
    ("n", "n"),
    ("ŋ", "N"),
    ("l", "l"),
    ("ɹ", "r"),
    ("r", "r"),
    ("j", "j"),
    ("w", "w"),
    ("x", "x"),
    ("χ", "X"),
    ("ɣ", "Q"),
    ("ç", "C"),
    ("ɲ", "n^"),
    ("ʎ", "l^"),
    ("ɬ", "l#"),
    ("β", "B"),
    ("c", "c"),
    ("ɟ", "J"),
    ("q", "q"),
    ("ʔ", "?"),
    ("ɾ", "*"),
    ("ʁ", "r"),
    ("ʀ", "r"),
    ("ħ", "h"),
    ("ɦ", "h"),
    ("ʍ", "w#"),
    ("ɕ", "S;"),
    ("ʑ", "Z;"),
    ("ts", "ts"),
    ("dz", "dz"),
    ("i", "i:"),
    ("ɪ", "I"),
    ("eɪ", "eI"),
    ("ɛ", "E"),
    ("æ", "a"),
    ("ɑ", "A:"),
    ("ɒ", "0"),
    ("ɔ", "O:"),
    ("oʊ", "oU"),
    ("əʊ", "oU"),
    ("ʊ", "U"),
    ("u", "u:"),
    ("ʌ", "V"),
    ("ə", "@"),
    ("ɚ", "3"),
    ("ɝ", "3:"),
    ("ɜ", "3:"),
    ("aɪ", "aI"),
    ("aʊ", "aU"),
    ("ɔɪ", "OI"),
    ("e", "E"),
    ("o", "oU"),
    ("a", "A:"),
    ("ɐ", "a#"),
    ("y", "u:"),
    ("ø", "3:"),
    ("œ", "3:"),
    ("ɨ", "I"),
    ("ɯ", "U"),
    ("ʉ", "u:"),
    ("ɪə", "i@"),
    ("eə", "e@"),
    ("ʊə", "U@"),
];

/// A vowel with an r after it, before a consonant or at the end.
const RHOTIC: &[(&str, &str)] = &[
    ("ɑɹ", "A@"),
    ("ɔɹ", "O@"),
    ("oʊɹ", "o@"),
    ("oɹ", "o@"),
    ("ɛɹ", "e@"),
    ("eɪɹ", "e@"),
    ("ɪɹ", "i@3"),
    ("iɹ", "i@3"),
    ("ʊɹ", "U@"),
    ("uɹ", "U@"),
    ("ɜɹ", "3:"),
    ("əɹ", "3"),
    ("aɪɹ", "aI3"),
    ("aɪɚ", "aI3"),
];

const VOWELS: &str = "iɪeɛæɑɒɔoʊuʌəɚɝɜaɐyøœɨɯʉ";

/// Appends a pronunciation in espeak-ng's mnemonics. Marks that it has no sign for are left out.
///
/// ```
/// let mut out = String::new();
/// sayable::phoneme::espeak("hɑɹutunˈjɑn", &mut out);
/// assert_eq!(out, "hA:ru:tu:n'jA:n");
/// ```
pub fn espeak(ipa: &str, out: &mut String) {
    let mut rest = ipa;
    while let Some(first) = rest.chars().next() {
        let rhotic = longest(RHOTIC, rest).filter(|(sound, _)| {
            // The r belongs to the next syllable where a vowel follows.
            let after = rest[sound.len()..].trim_start_matches(['ˈ', 'ˌ', '.']);
            !after.starts_with(|c| VOWELS.contains(c)) || sound.ends_with('ɚ')
        });
        if let Some((sound, mnemonic)) = rhotic.or_else(|| longest(SOUNDS, rest)) {
            // A bar keeps two mnemonics from being read as one longer one.
            if out.ends_with(['t', 'd']) && mnemonic.starts_with(['S', 'Z', 's', 'z'])
                || out.ends_with(['a', 'e', 'O', '0']) && mnemonic.starts_with(['I', 'U', '@'])
            {
                out.push('|');
            }
            out.push_str(mnemonic);
            rest = &rest[sound.len()..];
            continue;
        }
        match first {
            'ˈ' => out.push('\''),
            'ˌ' => out.push(','),
            ' ' => out.push(' '),
            _ => {}
        }
        rest = &rest[first.len_utf8()..];
    }
}

fn longest(table: &'static [(&'static str, &'static str)], text: &str) -> Option<(&'static str, &'static str)> {
    table.iter().filter(|(sound, _)| text.starts_with(sound)).max_by_key(|(sound, _)| sound.len()).copied()
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
            ("nəˈɡɔɹnoʊ kɑɹəˈbɑk", "n@'gO@noU kA:r@'bA:k"),
        ] {
            let mut out = String::new();
            espeak(ipa, &mut out);
            assert_eq!(out, want, "{ipa}");
        }
    }
}
