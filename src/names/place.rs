//! What the place of a capitalised word tells: inside a sentence a capital makes a name; where every
//! word has one it tells nothing.

use super::{is_english, is_ordinary};

/// How much a capital tells where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    /// Any word has a capital here: a sentence, a quotation or a line of verse begins, or it is a title.
    Free,
    /// Only names have one here.
    Telling,
}

/// The place of the word at an offset of a sentence, told by what stands right before it.
pub(crate) fn place(sentence: &str, at: usize) -> Place {
    let head = &sentence[..at];
    let gap = head.len() - head.trim_end_matches(|sign: char| !sign.is_alphanumeric()).len();
    let between = &head[head.len() - gap..];
    // A hyphen or an inner apostrophe parts no words.
    let opens = |sign: char| matches!(sign, ':' | '“' | '"' | '‘' | '«' | '(' | '[' | '—' | '–' | '…' | '!' | '?' | ';' | '/' | '•' | '\n' | '*' | '_');
    if gap == head.len() || between.contains(opens) || between.starts_with('.') && !is_short_word(&head[..head.len() - gap]) || between.ends_with(" '") {
        Place::Free
    } else {
        Place::Telling
    }
}

/// Whether a text ends in a word that an abbreviation may be: `Mr`, `Gen`, `J`.
fn is_short_word(text: &str) -> bool {
    let word = text.rsplit(|sign: char| !sign.is_alphanumeric()).next().unwrap_or("");
    word.len() < 5 && word.starts_with(char::is_uppercase)
}

/// Whether a word can be a name by its looks: a capital and small letters, no sound of a voice, no word of
/// English, no name that engines say right.
pub(crate) fn may_be_name(word: &str) -> bool {
    let mut signs = word.chars();
    let first = signs.next().is_some_and(char::is_uppercase);
    first && word.chars().any(char::is_lowercase) && word.chars().all(is_letter) && !is_sound(word) && !is_ordinary(word) && !is_english(word)
}

/// Whether a word, free to have a capital, looks like a rare word of English by its ending.
pub(crate) fn looks_english(word: &str) -> bool {
    const ENDINGS: [&str; 22] = [
        "ness", "nesses", "tion", "tions", "sion", "sions", "less", "ful", "ously", "ing", "ingly", "edly", "ably", "ibly", "ically", "fully", "lessly",
        "ward", "wards", "ship", "hood", "ised",
    ];
    word.len() > 6 && ENDINGS.iter().any(|ending| word.ends_with(ending)) || word.contains(['\'', '’']) && word.ends_with(['\'', '’'])
}

/// The letters of names, with their apostrophes and marks.
fn is_letter(sign: char) -> bool {
    sign.is_alphabetic() || matches!(sign, '\'' | '’' | 'ʼ' | 'ʻ' | '‘' | '`') || unicode_normalization::char::is_combining_mark(sign)
}

/// What is no word but a sound: `Hmm`, `Psst`, `Nooo`.
fn is_sound(word: &str) -> bool {
    let small = word.to_lowercase();
    let bytes = small.as_bytes();
    let vowel = |sign: char| !sign.is_ascii() || "aeiouy".contains(sign);
    !small.contains(vowel) && small.len() != 2 || bytes.windows(3).any(|three| three[0] == three[1] && three[1] == three[2])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places() {
        for (sentence, word, want) in [
            ("Harutunyan spoke.", "Harutunyan", Place::Free),
            ("He met Harutunyan.", "Harutunyan", Place::Telling),
            ("He met Mr. Harutunyan.", "Harutunyan", Place::Telling),
            ("“Harutunyan spoke.”", "Harutunyan", Place::Free),
            ("He said: Harutunyan.", "Harutunyan", Place::Free),
            ("Arayik Harutunyan spoke.", "Harutunyan", Place::Telling),
            ("in Goris, Sisian and Berd", "Sisian", Place::Telling),
            ("the sea\nThrummed", "Thrummed", Place::Free),
        ] {
            assert_eq!(place(sentence, sentence.find(word).unwrap()), want, "{sentence}");
        }
    }

    #[test]
    fn looks() {
        for word in ["Harutunyan", "Ng", "Əliyev", "O'Sulla", "Goris"] {
            assert!(may_be_name(word), "{word}");
        }
        for word in ["Hmm", "Psst", "Nooo", "NATO", "Thompson", "Gardeners", "Don't", "I", "harbour", "Mp3"] {
            assert!(!may_be_name(word), "{word}");
        }
    }
}
