//! Common words, which stay words when they are set in capitals; the list is `lexicon/words.tsv`.

use std::sync::LazyLock;

const LIST: &str = include_str!("../../lexicon/words.tsv");

static WORDS: LazyLock<Vec<&'static str>> = LazyLock::new(|| LIST.lines().filter(|line| !line.starts_with('#')).collect());

/// Whether a token in capitals is a common word.
///
/// ```
/// use sayable::lexicon::word::is_common;
/// assert!(is_common("RIGHT"));
/// assert!(!is_common("FBI"));
/// ```
#[must_use]
pub fn is_common(token: &str) -> bool {
    token.len() <= 5 && WORDS.binary_search_by(|word| word.bytes().cmp(token.bytes().map(|b| b.to_ascii_lowercase()))).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::initialism::{How, lookup};

    #[test]
    fn the_list_is_sorted_and_of_words() {
        for pair in WORDS.windows(2) {
            assert!(pair[0] < pair[1], "lexicon/words.tsv: `{}` stands before `{}`", pair[0], pair[1]);
        }
        for word in WORDS.iter() {
            assert!((1..=5).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_lowercase()), "lexicon/words.tsv: `{word}`");
            // These are read by their company.
            let both = ["led", "us", "who"].contains(word);
            assert!(both || lookup(&word.to_uppercase()) != Some(How::Letters), "lexicon/words.tsv: `{word}` is said by letters in lexicon/initialisms.tsv");
        }
    }
}
