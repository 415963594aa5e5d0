//! Words that look like a name of the built-in lexicon, or like its plural, and are none: `This` is
//! no plural of `Thi`. The list is `lexicon/english/not-names.txt`.

use std::collections::HashSet;
use std::sync::LazyLock;

const LIST: &str = include_str!("../../lexicon/english/not-names.txt");

static WORDS: LazyLock<HashSet<&'static str, foldhash::fast::FixedState>> = LazyLock::new(|| words().collect());

fn words() -> impl Iterator<Item = &'static str> {
    LIST.lines().filter(|line| !line.starts_with('#'))
}

fn has(word: &str) -> bool {
    WORDS.contains(word)
}

/// Whether what stands at `at..end` of a sentence is another word than the name that it is spelt like.
pub(super) fn is_another_word(text: &str, at: usize, end: usize) -> bool {
    let word = &text[at..end];
    let base = ["'s", "’s", "'", "’"].iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or(word);
    has(base) || !has_words(&text[..at]) && has_words(&text[end..]) && base == word && has(&base.to_lowercase())
}

/// Whether a text has a letter or a digit: most have one of ASCII.
fn has_words(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_alphanumeric()) || text.contains(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Kind, Sayable};

    fn marks(text: &str) -> bool {
        Sayable::default().script(text).events().iter().any(|event| event.kind == Kind::Name)
    }

    #[test]
    fn the_list_is_sorted() {
        for pair in words().collect::<Vec<_>>().windows(2) {
            assert!(pair[0] < pair[1], "lexicon/english/not-names.txt: `{}` stands before `{}`", pair[0], pair[1]);
        }
    }

    /// A word with a capital because a sentence begins is no name.
    #[test]
    fn ordinary_words_begin_sentences() {
        let sayable = Sayable::default();
        let mut wrong = Vec::new();
        for word in include_str!("../../lexicon/english/words.txt").lines().filter(|line| !line.starts_with('#')) {
            let mut titled = word.to_owned();
            if let Some(first) = titled.get_mut(..1) {
                first.make_ascii_uppercase();
            }
            let marked = |text: &str| sayable.script(text).events().iter().any(|event| event.kind == Kind::Name);
            // The same word, with a capital or without.
            if ["marathon", "ramadan", "zeppelin"].contains(&word) {
                continue;
            }
            if marked(&format!("{titled} was there.")) && !marked(&format!("It was {word}.")) {
                wrong.push(titled);
            }
        }
        assert!(wrong.is_empty(), "{wrong:?}: write them into lexicon/english/not-names.txt");
    }

    /// A name that engines say right is no plural of another.
    #[test]
    fn common_names_are_no_plurals() {
        let sayable = Sayable::default();
        let rows: std::collections::HashSet<std::borrow::Cow<str>> =
            crate::lexicon::builtin::entries().flat_map(|entry| std::iter::once(entry.name).chain(entry.also)).collect();
        let names = include_str!("../../lexicon/english/names.txt").lines().filter(|line| !line.starts_with('#'));
        let wrong: Vec<&str> = names
            .filter(|name| name.ends_with('s') && !rows.contains(*name))
            .filter(|name| sayable.script(&format!("It was {name} there.")).events().iter().any(|event| event.kind == Kind::Name))
            .collect();
        assert!(wrong.is_empty(), "{wrong:?}: write them into lexicon/english/not-names.txt");
    }

    #[test]
    fn other_words_and_names() {
        for text in ["This is it.", "“Glass breaks.”", "The Chaos Computer Club", "Jarvis spoke.", "Gallant soldiers died.", "Wales’s coast", "Prince of Wales"]
        {
            assert!(!marks(text), "{text}");
        }
        for text in ["Yoav Gallant spoke.", "Gallant", "They flew to Hue.", "The mayor of Tamale"] {
            assert!(marks(text), "{text}");
        }
    }
}
