//! Forms of English words: `gardeners` is found from `garden`, `carelessly` from `care`.

/// An ending, the fewest letters before it, and what may stand in its place in the base.
type Ending = (&'static str, usize, &'static [&'static str]);

/// The endings; `=` stands for the letters before it with their doubled last one single.
const ENDINGS: &[Ending] = &[
    ("ies", 2, &["y", "ie"]),
    ("ves", 2, &["f", "fe", "ve"]),
    ("es", 3, &["", "e"]),
    ("s", 3, &[""]),
    ("ied", 2, &["y"]),
    ("ed", 3, &["", "e", "="]),
    ("ing", 3, &["", "e", "="]),
    ("in'", 3, &["", "e", "="]),
    ("ier", 3, &["y"]),
    ("er", 3, &["", "e", "="]),
    ("or", 4, &["", "e"]),
    ("iest", 3, &["y"]),
    ("est", 3, &["", "e", "="]),
    ("ily", 3, &["y"]),
    ("ically", 4, &["ic", "ics", "y"]),
    ("ical", 4, &["ic", "ics", "y"]),
    ("ly", 3, &["", "le", "l"]),
    ("iness", 3, &["y"]),
    ("ness", 3, &[""]),
    ("less", 3, &[""]),
    ("ful", 3, &[""]),
    ("iful", 3, &["y"]),
    ("ment", 4, &["", "e"]),
    ("able", 4, &["", "e", "="]),
    ("ible", 4, &["", "e"]),
    ("ance", 4, &["", "e", "ant"]),
    ("ancy", 4, &["ant"]),
    ("ence", 4, &["", "e", "ent"]),
    ("ency", 4, &["ent"]),
    ("ication", 3, &["y"]),
    ("ation", 4, &["", "e"]),
    ("ion", 4, &["", "e"]),
    ("ive", 4, &["", "e"]),
    ("ity", 4, &["", "e"]),
    ("ism", 4, &["", "e"]),
    ("ist", 4, &["", "e"]),
    ("ise", 4, &["", "y"]),
    ("ize", 4, &["", "y"]),
    ("ous", 4, &["", "e"]),
    ("al", 4, &["", "e"]),
    ("ish", 4, &["", "e", "="]),
    ("dom", 3, &[""]),
    ("hood", 3, &[""]),
    ("ship", 4, &[""]),
    ("like", 3, &[""]),
    ("wise", 4, &[""]),
    ("ward", 3, &[""]),
    ("wards", 3, &[""]),
    ("y", 3, &["", "e", "="]),
];

/// What an apostrophe joins to a word.
const JOINED: [&str; 7] = ["s", "ll", "d", "re", "ve", "m", "t"];

/// What stands before a word to make another.
const BEGINNINGS: [&str; 16] = ["un", "re", "non", "over", "under", "out", "mis", "dis", "pre", "anti", "inter", "semi", "fore", "mid", "super", "counter"];

/// The endings of sciences, of those who pursue them, of instruments, ills and beasts: no list has all of their words.
const LEARNED: [&str; 18] = [
    "ology",
    "ologies",
    "ologist",
    "ologists",
    "ological",
    "ography",
    "ographies",
    "ographer",
    "ographers",
    "ographic",
    "ometer",
    "ometers",
    "oscope",
    "oscopes",
    "ectomy",
    "ophobia",
    "osaur",
    "osaurs",
];

/// What makes a person of a word: the sport, the trade, the people of it.
const PERSONS: [&str; 3] = ["men", "woman", "women"];

/// Whether a word in small letters is one of a list, or a form of one: inflected, derived by a common
/// ending or beginning, or put together of two.
pub(super) fn is_form(word: &str, list: &impl Fn(&str) -> bool) -> bool {
    let learned = |ending: &&str| word.strip_suffix(*ending).is_some_and(|stem| stem.len() > 3);
    let person = |ending: &&str| word.strip_suffix(*ending).is_some_and(|stem| stem.len() > 3 && (list(stem) || ends_form(stem, 1, list)));
    if list(word) || LEARNED.iter().any(learned) || PERSONS.iter().any(person) {
        return true;
    }
    if let Some((head, tail)) = word.split_once('\'') {
        return JOINED.contains(&tail) && (is_form(head, list) || tail == "t" && head.strip_suffix('n').is_some_and(list))
            || tail.is_empty() && (ends_form(word, 1, list) || is_form(head, list));
    }
    word.len() > 3 && word.is_ascii() && (ends_form(word, 2, list) || begins_form(word, list) || is_compound(word, list))
}

/// Whether a word is a listed one with up to so many endings.
fn ends_form(word: &str, depth: usize, list: &impl Fn(&str) -> bool) -> bool {
    ENDINGS.iter().any(|(ending, fewest, bases)| {
        let Some(stem) = word.strip_suffix(ending).filter(|stem| stem.len() >= *fewest && stem.is_ascii()) else { return false };
        bases.iter().any(|base| {
            let whole = match *base {
                "=" => match single(stem) {
                    Some(stem) => stem.to_owned(),
                    None => return false,
                },
                // "Hamed" is no form of "ham", which doubles its m.
                "" if *ending != "es" && ending.starts_with(['e', 'i', 'y']) && is_short(stem) => return false,
                base => format!("{stem}{base}"),
            };
            list(&whole) || depth > 1 && whole.len() > 4 && ends_form(&whole, depth - 1, list)
        })
    })
}

fn begins_form(word: &str, list: &impl Fn(&str) -> bool) -> bool {
    BEGINNINGS.iter().any(|beginning| word.strip_prefix(beginning).is_some_and(|rest| rest.len() > 3 && (list(rest) || ends_form(rest, 1, list))))
}

/// Whether a word is put together of two that are long enough for that to be no chance.
fn is_compound(word: &str, list: &impl Fn(&str) -> bool) -> bool {
    (3..word.len().saturating_sub(2)).any(|at| {
        let (one, other) = word.split_at(at);
        one.len() + other.len() > 7 && one.len().min(other.len()) > 2 && list(one) && (list(other) || other.len() > 4 && ends_form(other, 2, list))
    })
}

/// A stem without the doubling of its last letter: `stopp` as `stop`.
fn single(stem: &str) -> Option<&str> {
    let bytes = stem.as_bytes();
    let last = *bytes.last()?;
    (bytes.len() > 3 && bytes[bytes.len() - 2] == last && !b"aeiou".contains(&last)).then(|| &stem[..stem.len() - 1])
}

/// Whether a stem of one syllable doubles its last letter before a vowel.
fn is_short(stem: &str) -> bool {
    let vowel = |byte: &u8| b"aeiouy".contains(byte);
    match stem.as_bytes() {
        [head @ .., before, last] => !head.iter().any(vowel) && vowel(before) && !vowel(last) && !b"wx".contains(last),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_found_from_their_words() {
        const WORDS: [&str; 15] = ["keep", "bus", "garden", "care", "stop", "happy", "light", "house", "do", "ham", "wolf", "tell", "gentle", "right", "she"];
        let list = |word: &str| WORDS.contains(&word);
        for word in [
            "gardeners",
            "carelessly",
            "stopped",
            "happiness",
            "lighthouse",
            "lighthouses",
            "don't",
            "wolves",
            "retelling",
            "lightkeepers",
            "gently",
            "she'll",
            "tellin'",
            "keeperwomen",
            "choreographer",
            "brontosaurs",
        ] {
            assert!(is_form(word, &list), "{word}");
        }
        for word in ["hamed", "ganja", "hajiyeva", "harutunyan", "stoper", "lighthousov"] {
            assert!(!is_form(word, &list), "{word}");
        }
    }
}
