use crate::lexicon::abbreviation::{self, Ends};
use crate::text::Span;
use crate::text::cut_decimal;

/// A sentence longer than this many bytes is cut at a space, so that the pass needs bounded
/// memory whatever it is given.
pub(crate) const LONGEST: usize = 8192;

/// Walks through the sentences of a paragraph.
///
/// A sentence ends in `.`, `!`, `?` or `…` with the quotes and brackets that close after it,
/// followed by white space and a sign that may begin one. Abbreviations, initials, decimals and
/// a question inside a sentence do not end it.
///
/// ```
/// use sayable::segment::Sentences;
/// let text = "Dr. Ames left at 5 p.m. on Monday. “Why?” she asked. No. 5 won.";
/// let found: Vec<&str> = Sentences::new(text).map(|s| s.of(text)).collect();
/// assert_eq!(found, ["Dr. Ames left at 5 p.m. on Monday.", "“Why?” she asked.", "No. 5 won."]);
/// ```
#[derive(Clone, Debug)]
pub struct Sentences<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Sentences<'t> {
    /// The sentences of one paragraph.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        Sentences { text, at: 0 }
    }
}

impl Iterator for Sentences<'_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        let rest = &self.text[self.at..];
        let start = self.at + (rest.len() - rest.trim_start().len());
        if start >= self.text.len() {
            return None;
        }
        let limit = floor_boundary(self.text, start.saturating_add(LONGEST));
        let bytes = &self.text.as_bytes()[..limit];
        let mut from = start;
        while let Some(end) = next_stop(bytes, from) {
            if let Some(after) = ends_here(self.text, start, end) {
                self.at = after;
                return Some(Span::new(start, after));
            }
            from = end + 1;
        }
        let end = if limit < self.text.len() { cut(self.text, start, limit) } else { limit };
        self.at = end;
        let body = self.text[start..end].trim_end();
        Some(Span::new(start, start + body.len()))
    }
}

/// The next byte that may end a sentence.
fn next_stop(bytes: &[u8], mut from: usize) -> Option<usize> {
    loop {
        let found = from + memchr::memchr3(b'.', b'!', b'?', bytes.get(from..)?)?;
        // Only white space, the end or a closing sign may follow.
        match bytes.get(found + 1) {
            Some(b) if b.is_ascii_alphanumeric() || matches!(b, b'.' | b',' | b'-' | b'/' | b'@' | b'?' | b'!') => from = found + 1,
            _ => return Some(found),
        }
    }
}

/// Where the sentence ends that the stop at `stop` may end: after its closing signs.
fn ends_here(text: &str, start: usize, stop: usize) -> Option<usize> {
    let after = &text[stop + 1..];
    let closed = after.trim_start_matches(['"', '”', '’', '\'', ')', ']', '»', '*', '_']);
    let end = text.len() - closed.len();
    let mut rest = closed.chars();
    match rest.next() {
        None => return Some(end),
        Some(c) if !c.is_whitespace() => return None,
        Some(_) => {}
    }
    let next = closed.trim_start();
    let first = next.trim_start_matches(['"', '“', '‘', '\'', '(', '[', '«', '¿', '¡', '—', '–', '-', '*', '_']);
    let Some(first) = first.chars().next() else { return Some(end) };
    if first.is_lowercase() {
        return None;
    }
    let stop_byte = text.as_bytes()[stop];
    let quoted = closed.len() < after.len();
    if stop_byte != b'.' {
        return Some(end);
    }
    if quoted && first.is_uppercase() {
        return Some(end);
    }
    if first.is_ascii_digit() && cut_decimal(&text[start..], stop - start).is_some() {
        return None;
    }
    let word_start = text[start..stop]
        .rfind(|c: char| c.is_whitespace() || matches!(c, '(' | '[' | '"' | '\'' | '“' | '‘' | '—' | '–' | '/'))
        .map_or(start, |at| start + at + text[start + at..].chars().next().map_or(1, char::len_utf8));
    let word = &text[word_start..stop];
    match abbreviation::ends(word) {
        Ends::Always => Some(end),
        Ends::Never => None,
        // After "No." or "p." a number goes on.
        Ends::UnlessNumber => (!first.is_ascii_digit() && !is_roman(next)).then_some(end),
        // "Inc. The", "p.m. She", "U.S. Senate": a common opener tells.
        Ends::IfOpener => (first.is_ascii_punctuation() || opens_sentence(next)).then_some(end),
        Ends::Initial => {
            let before = text[start..word_start].trim_end();
            let lonely = before.is_empty();
            // "plan B. They": a letter after a word of lower case ends the sentence if an opener follows.
            let after_lower = before.rsplit(char::is_whitespace).next().is_some_and(|w| w.starts_with(char::is_lowercase));
            (!lonely && after_lower && opens_sentence(next)).then_some(end)
        }
    }
}

fn is_roman(text: &str) -> bool {
    let word = text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    word.len() > 1 && word.bytes().all(|b| b"IVXLC".contains(&b))
}

/// Whether a text begins with a word that often begins a sentence and seldom follows an
/// abbreviation inside one.
fn opens_sentence(text: &str) -> bool {
    const OPENERS: [&str; 78] = [
        "A",
        "After",
        "All",
        "Also",
        "Although",
        "An",
        "And",
        "Another",
        "Any",
        "As",
        "At",
        "Because",
        "Before",
        "Both",
        "But",
        "By",
        "Can",
        "Did",
        "Do",
        "Does",
        "Each",
        "Even",
        "Every",
        "First",
        "For",
        "From",
        "Go",
        "Had",
        "Has",
        "He",
        "Her",
        "Here",
        "His",
        "How",
        "However",
        "I",
        "If",
        "In",
        "Is",
        "It",
        "Its",
        "Last",
        "Let",
        "Many",
        "Meanwhile",
        "Most",
        "My",
        "No",
        "Nobody",
        "Not",
        "Now",
        "On",
        "One",
        "Other",
        "Our",
        "She",
        "Since",
        "So",
        "Some",
        "Still",
        "That",
        "The",
        "Their",
        "Then",
        "There",
        "These",
        "They",
        "This",
        "Those",
        "To",
        "Today",
        "Was",
        "We",
        "What",
        "When",
        "While",
        "Who",
        "You",
    ];
    let word = text.trim_start_matches(|c: char| !c.is_alphanumeric()).split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    OPENERS.binary_search(&word).is_ok()
}

/// Where to cut a sentence that is too long: at its last space, else at the limit.
fn cut(text: &str, start: usize, limit: usize) -> usize {
    text[start..limit].rfind(char::is_whitespace).map_or(limit, |at| start + at).max(start + 1)
}

fn floor_boundary(text: &str, mut at: usize) -> usize {
    at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Vec<&str> {
        Sentences::new(text).map(|s| s.of(text)).collect()
    }

    #[test]
    fn what_ends_a_sentence() {
        for (text, count) in [
            ("He came. She left.", 2),
            ("He came… She left.", 1),
            ("“Stop!” He ran.", 2),
            ("“Stop!” he cried, and ran.", 1),
            ("It costs $3.50. It is worth it.", 2),
            ("Mr. Smith met Gen. Lee.", 1),
            ("J. R. R. Tolkien wrote it.", 1),
            ("The U.S. Senate voted.", 1),
            ("He left the U.S. The Senate voted.", 2),
            ("She came at 5 p.m. The door was shut.", 2),
            ("Acme Inc. said no. Nobody cared.", 2),
            ("See p. 5 and vol. 2 first.", 1),
            ("He wrote to No. 10 again. No answer came.", 2),
            ("(He left.) She stayed.", 2),
            ("We need a plan B. They have one.", 2),
            ("It was 1990. 20 people came.", 2),
        ] {
            assert_eq!(parts(text).len(), count, "{:?}", parts(text));
        }
    }

    #[test]
    fn openers_are_sorted() {
        assert!(opens_sentence("A dog") && opens_sentence("You go") && opens_sentence("“However, …") && !opens_sentence("Senate"));
    }

    #[test]
    fn a_sentence_without_end_is_cut() {
        let text = "word ".repeat(10_000);
        let spans: Vec<Span> = Sentences::new(&text).collect();
        assert!(spans.iter().all(|s| s.len() <= LONGEST));
        assert_eq!(spans.iter().map(|s| s.of(&text).split_whitespace().count()).sum::<usize>(), 10_000);
        let solid = "é".repeat(20_000);
        assert!(parts(&solid).iter().all(|s| s.len() <= LONGEST));
    }
}
