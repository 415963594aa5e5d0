//! Words that are made wholly of a language's syllables: pinyin, Hepburn's Japanese, romanised Korean,
//! the open syllables of Bantu languages and of Polynesia.
//!
//! A cue `{pinyin}` fits such a word of two syllables or more, `{!pinyin}` any other.

/// Finals that each initial of pinyin has.
const PINYIN: &[(&str, &str)] = &[
    ("b", "a o ai ei ao an en ang eng i ie iao ian in ing u"),
    ("p", "a o ai ei ao ou an en ang eng i ie iao ian in ing u"),
    ("m", "a o ai ei ao ou an en ang eng i ie iao iu ian in ing u"),
    ("f", "a o ei ou an en ang eng u"),
    ("d", "a e ai ei ao ou an ang eng ong i ie iao iu ian ing u uo ui uan un"),
    ("t", "a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un"),
    ("n", "a ai ei ao an en ang eng ong i ie iao iu ian in iang ing u uo uan ü üe"),
    ("l", "a e ai ei ao ou an ang eng ong i ie iao iu ian in iang ing u uo uan un ü üe"),
    ("g", "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang"),
    ("k", "a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang"),
    ("h", "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang"),
    ("j", "i ia ie iao iu ian in iang ing iong u ue uan un"),
    ("q", "i ia ie iao iu ian in iang ing iong u ue uan un"),
    ("x", "i ia ie iao iu ian in iang ing iong u ue uan un"),
    ("zh", "a e ai ao ou an en ang eng ong i u ua uo uai ui uan un uang"),
    ("ch", "a e ai ao ou an en ang eng ong i u uo uai ui uan un uang"),
    ("sh", "a e ai ao ou an en ang eng i u ua uo uai ui uan un uang"),
    ("r", "e ao ou an en ang eng ong i u uo ui uan un"),
    ("z", "a e ai ei ao ou an en ang eng ong i u uo ui uan un"),
    ("c", "a e ai ao ou an en ang eng ong i u uo ui uan un"),
    ("s", "a e ai ao ou an en ang eng ong i u uo ui uan un"),
    ("y", "a e ao ou an ang ong i in ing u ue uan un"),
    ("w", "a o ai ei an en ang eng u"),
    ("", "a ai ao an ang e en er ou"),
];

/// Whether the second letters are a syllable of a shape behind the first.
type IsSyllable = fn(&str, &str) -> bool;

/// A shape's name, and whether letters are a syllable of it behind those before them.
const SHAPES: &[(&str, IsSyllable)] =
    &[("pinyin", is_pinyin), ("hepburn", is_hepburn), ("hangul", is_hangul), ("bantu", is_bantu), ("polynesian", is_polynesian)];

/// Whether a word is of the shape of a name; with `!` before the name, whether it is not.
pub(super) fn is_whole(shape: &str, word: &str) -> bool {
    match shape.strip_prefix('!') {
        Some(shape) => !is_whole(shape, word),
        None => SHAPES.iter().any(|(name, is_syllable)| *name == shape && parses(word, *is_syllable)),
    }
}

/// The longest syllable, in letters.
const LONGEST: usize = 6;

/// Whether a word is a sequence of two or more syllables: `is_syllable` is asked about letters, and
/// those before them.
fn parses(word: &str, is_syllable: fn(&str, &str) -> bool) -> bool {
    let word: String = word.chars().filter_map(plain).collect();
    let ends: Vec<usize> = word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
    // How many syllables each beginning of the word has at most; 0 for none.
    let mut counts = vec![0usize; ends.len()];
    for (number, &end) in ends.iter().enumerate().skip(1) {
        for from in number.saturating_sub(LONGEST)..number {
            if (from == 0 || counts[from] > 0) && is_syllable(&word[..ends[from]], &word[ends[from]..end]) {
                counts[number] = counts[number].max(counts[from] + 1);
            }
        }
    }
    counts.last().is_some_and(|count| *count >= 2)
}

/// A letter without the marks of tone and length; apostrophes part syllables.
fn plain(letter: char) -> Option<char> {
    Some(match letter {
        'ā' | 'á' | 'ǎ' | 'à' => 'a',
        'ē' | 'é' | 'ě' | 'è' => 'e',
        'ī' | 'í' | 'ǐ' | 'ì' => 'i',
        'ō' | 'ó' | 'ǒ' | 'ò' | 'ô' | 'ŏ' => 'o',
        'ū' | 'ú' | 'ǔ' | 'ù' | 'û' | 'ŭ' => 'u',
        '’' | '\'' | 'ʼ' => '\'',
        _ => letter,
    })
}

fn is_pinyin(before: &str, syllable: &str) -> bool {
    if syllable == "'" {
        return before.ends_with(|letter: char| letter.is_alphabetic());
    }
    // Within a word a syllable without an initial follows an apostrophe; news leaves it out after n and ng.
    let bare = before.is_empty() || before.ends_with(['\'', 'n', 'g']);
    PINYIN.iter().any(|(initial, finals)| {
        let rest = syllable.strip_prefix(initial).filter(|_| bare || !initial.is_empty());
        rest.is_some_and(|rest| finals.split(' ').any(|one| one == rest))
    })
}

fn is_hepburn(before: &str, syllable: &str) -> bool {
    let short = match syllable {
        "n" => return before.ends_with(is_vowel),
        "'" => return before.ends_with('n'),
        // Otani as Ohtani.
        "oh" => return before.is_empty(),
        _ => syllable,
    };
    let Some(vowel) = short.chars().next_back().filter(|letter| is_vowel(*letter)) else { return false };
    let onset = &short[..short.len() - 1];
    // A long consonant is written twice: kk, ssh, tch.
    let onset = match onset.as_bytes() {
        [one, other, ..] if one == other && before.ends_with(is_vowel) && b"kgstpdzj".contains(one) => &onset[1..],
        [b't', b'c', b'h'] if before.ends_with(is_vowel) => &onset[1..],
        _ => onset,
    };
    match onset {
        "" | "k" | "g" | "n" | "b" | "p" | "m" | "r" => true,
        "s" | "z" => vowel != 'i',
        "t" | "d" => matches!(vowel, 'a' | 'e' | 'o'),
        "h" => vowel != 'u',
        "f" | "ts" => vowel == 'u',
        "y" => matches!(vowel, 'a' | 'u' | 'o'),
        "w" => vowel == 'a',
        "sh" | "ch" | "j" => vowel != 'e',
        "ky" | "gy" | "ny" | "hy" | "by" | "py" | "my" | "ry" => matches!(vowel, 'a' | 'u' | 'o'),
        _ => false,
    }
}

fn is_hangul(before: &str, syllable: &str) -> bool {
    if syllable == "'" {
        return before.ends_with(|letter: char| letter.is_alphabetic());
    }
    let onsets = ["kk", "tt", "pp", "ss", "jj", "ch", "sh", "g", "k", "n", "d", "t", "r", "l", "m", "b", "p", "s", "j", "h", ""];
    let nuclei =
        ["yeo", "yae", "wae", "woo", "eo", "ae", "ya", "ye", "yo", "yu", "yoo", "wa", "wo", "we", "wi", "oe", "eu", "ui", "oo", "ee", "a", "e", "o", "u", "i"];
    let codas = ["", "k", "g", "ng", "n", "t", "d", "l", "m", "p", "b"];
    onsets.iter().filter_map(|onset| syllable.strip_prefix(onset)).any(|rest| {
        let mut rimes = nuclei.iter().filter_map(|nucleus| rest.strip_prefix(nucleus));
        rimes.any(|coda| codas.contains(&coda))
    })
}

/// Open syllables, with a nasal before the consonant or w and y after it: mwa, ndo, nye.
fn is_bantu(_: &str, syllable: &str) -> bool {
    let Some(onset) = syllable.strip_suffix(is_vowel) else { return matches!(syllable, "m" | "n") };
    let onset = onset.strip_suffix(['w', 'y']).unwrap_or(onset);
    let onset = onset.strip_prefix(['m', 'n']).unwrap_or(onset);
    let consonants =
        ["", "b", "p", "t", "d", "k", "g", "ch", "j", "sh", "s", "z", "f", "v", "l", "r", "h", "m", "n", "ny", "ng", "th", "dh", "gh", "kh", "ts", "tsh", "'"];
    consonants.contains(&onset)
}

/// Open syllables of few consonants.
fn is_polynesian(_: &str, syllable: &str) -> bool {
    let onset = syllable.strip_suffix(is_vowel).map(|onset| onset.trim_start_matches(['\'', 'ʻ']));
    onset.is_some_and(|onset| ["", "h", "k", "l", "m", "n", "ng", "p", "r", "t", "v", "w", "wh"].contains(&onset))
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cues_name_shapes_or_letters() {
        for language in crate::origin::LANGUAGES {
            for (cue, _) in language.cues.iter().chain(language.shared_cues) {
                let shape = cue.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
                let known = shape.is_some_and(|shape| SHAPES.iter().any(|(name, _)| *name == shape.trim_start_matches('!')));
                assert!(known || cue.contains('[') && cue.contains(']'), "{}: {cue}", language.code);
            }
        }
    }

    #[test]
    fn wholes() {
        for (shape, word, want) in [
            ("pinyin", "zhengzhou", true),
            ("pinyin", "xi'an", true),
            ("pinyin", "tiananmen", true),
            ("pinyin", "wang", false),
            ("pinyin", "sumerian", false),
            ("pinyin", "kashgar", false),
            ("!pinyin", "kashgar", true),
            ("hepburn", "hokkaido", true),
            ("hepburn", "ken'ichi", true),
            ("hepburn", "ohtani", true),
            ("hepburn", "hatchi", true),
            ("hepburn", "marina", true),
            ("hepburn", "martina", false),
            ("hepburn", "lima", false),
            ("hangul", "pyeongchang", true),
            ("hangul", "gwangju", true),
            ("hangul", "vienna", false),
            ("bantu", "mwanza", true),
            ("bantu", "nkurunziza", true),
            ("bantu", "kildare", false),
            ("polynesian", "waikato", true),
            ("polynesian", "liliʻuokalani", true),
            ("polynesian", "nagasaki", false),
        ] {
            assert_eq!(is_whole(shape, word), want, "{shape}: {word}");
        }
    }
}
