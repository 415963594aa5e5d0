use std::collections::HashSet;
use std::sync::LazyLock;

const LIST: &str = include_str!("../../lexicon/english/words.txt");

static WORDS: LazyLock<HashSet<&'static str, foldhash::fast::FixedState>> = LazyLock::new(|| LIST.lines().filter(|line| !line.starts_with('#')).collect());

/// Whether a word, in whatever case, is an ordinary English one.
///
/// ```
/// use sayable::names::is_ordinary;
/// assert!(is_ordinary("Right"));
/// assert!(!is_ordinary("Mammadov"));
/// ```
#[must_use]
pub fn is_ordinary(word: &str) -> bool {
    WORDS.contains(word.to_lowercase().as_str())
}
