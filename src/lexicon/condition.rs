//! In what company, and at which of its occurrences, an entry is meant.

use std::collections::HashMap;

use super::entry::{Entry, More};

/// How often the entries that are meant once have occurred so far in a text.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    counts: HashMap<(usize, u32), u32, foldhash::fast::FixedState>,
}

impl Seen {
    /// Whether an entry is meant at a place of a text; counts the occurrence, where that matters.
    /// `whose` tells entries apart.
    pub(super) fn is_meant(&mut self, entry: &Entry, whose: (usize, u32), text: &str, at: usize, end: usize) -> bool {
        if !entry.is_conditional() {
            return true;
        }
        if !neighbours_fit(entry.more(), text, at, end) {
            return false;
        }
        let once = entry.more().once;
        if once == 0 {
            return true;
        }
        let count = self.counts.entry(whose).or_insert(0);
        *count += 1;
        *count == once
    }
}

/// Whether a word stands beside a span as an entry asks.
pub(super) fn neighbours_fit(more: &More, text: &str, at: usize, end: usize) -> bool {
    let any = |words: &[String], word: &str| words.is_empty() || !word.is_empty() && words.iter().any(|wanted| same(wanted, word));
    any(&more.before, next_word(text, end))
        && any(&more.after, last_word(text, at))
        && (more.parts.is_empty() || crate::homograph::is_part_of_speech(text, at, end, &more.parts))
}

fn same(wanted: &str, word: &str) -> bool {
    wanted.eq_ignore_ascii_case(word) || super::key::key(wanted).to_lowercase() == super::key::key(word).to_lowercase()
}

/// What may stand between neighbours: no comma, and no end of a sentence.
fn is_between(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, '-' | '\u{2010}' | '\u{2011}' | '"' | '“' | '”' | '‘' | '(' | ')')
}

fn next_word(text: &str, end: usize) -> &str {
    let rest = &text[end..];
    let start = end + rest.len() - rest.trim_start_matches(is_between).len();
    &text[start..crate::pass::word_end(text, start)]
}

fn last_word(text: &str, at: usize) -> &str {
    let head = text[..at].trim_end_matches(is_between);
    let start = head.char_indices().rev().take_while(|(_, sign)| sign.is_alphanumeric() || matches!(sign, '\'' | '’')).last().map_or(head.len(), |(at, _)| at);
    head[start..].trim_start_matches(['\'', '’'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_neighbours() {
        let text = "The “nail” polish, (Polish) isn’t it";
        assert_eq!(last_word(text, text.find("polish").unwrap()), "nail");
        assert_eq!(next_word(text, text.find("polish").unwrap() + 6), "");
        assert_eq!(last_word(text, text.find("Polish").unwrap()), "");
        assert_eq!(next_word(text, text.find("Polish").unwrap() + 6), "isn’t");
        assert_eq!((last_word(text, 0), next_word(text, text.len())), ("", ""));
    }
}
