use std::collections::HashSet;
use std::sync::LazyLock;

use super::inflection::is_form;

type Words = HashSet<&'static str, foldhash::fast::FixedState>;

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut all = words(include_str!("../../lexicon/english/words.txt"));
    all.extend(words(include_str!("../../lexicon/english/rare.txt")));
    all
});

static NAMES: LazyLock<Words> = LazyLock::new(|| words(include_str!("../../lexicon/english/names.txt")));

fn words(list: &'static str) -> Words {
    list.lines().filter(|line| !line.starts_with('#')).collect()
}

/// Whether a word, in whatever case, is an ordinary English one, or a form of one.
///
/// ```
/// use sayable::names::is_ordinary;
/// assert!(is_ordinary("Right"));
/// assert!(is_ordinary("Gardeners"));
/// assert!(!is_ordinary("Mammadov"));
/// ```
#[must_use]
pub fn is_ordinary(word: &str) -> bool {
    let small = word.to_lowercase().replace('’', "'");
    is_form(&small, &|word| WORDS.contains(word))
}

/// Whether a word is a name that English engines say right, or its plural.
///
/// ```
/// use sayable::names::is_english;
/// assert!(is_english("Thompson") && is_english("Americans"));
/// assert!(!is_english("Mammadov"));
/// ```
#[must_use]
pub fn is_english(name: &str) -> bool {
    NAMES.contains(name) || name.strip_suffix('s').is_some_and(|one| NAMES.contains(one) || one.strip_suffix('e').is_some_and(|one| NAMES.contains(one)))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_lists_are_sorted_and_of_words() {
        for (name, list) in [("words", include_str!("../../lexicon/english/words.txt")), ("rare", include_str!("../../lexicon/english/rare.txt"))] {
            let rows: Vec<&str> = list.lines().filter(|line| !line.starts_with('#')).collect();
            for pair in rows.windows(2) {
                assert!(pair[0] < pair[1], "{name}: `{}` stands before `{}`", pair[0], pair[1]);
            }
            assert!(rows.iter().all(|word| word.chars().all(|sign| sign.is_lowercase() || matches!(sign, '\'' | '-'))), "{name}");
        }
    }
}
