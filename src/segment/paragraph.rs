use memchr::memchr;

use crate::script::Role;
use crate::text::Span;

/// A paragraph: its text without the white space around it, and what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// Byte offsets into the text.
    pub span: Span,
    /// Running text, or a heading: a line of its own, of one sentence, that ends in no full stop.
    pub role: Role,
}

/// Walks through a text's paragraphs.
///
/// A blank line parts paragraphs, and so do 8 KB of white space in a line. A single line end does too, so that headlines and bylines
/// stand alone, unless the text is hard-wrapped there: the line is nearly full, or the next one
/// goes on in lower case.
///
/// ```
/// use sayable::segment::Paragraphs;
/// let text = "The headline\nBy a writer\n\nThe story begins\nhere.";
/// let found: Vec<&str> = Paragraphs::new(text).map(|p| p.span.of(text)).collect();
/// assert_eq!(found, ["The headline", "By a writer", "The story begins\nhere."]);
/// ```
#[derive(Clone, Debug)]
pub struct Paragraphs<'t> {
    text: &'t str,
    at: usize,
}

/// A line this long or longer may have been broken by a machine.
const WRAPPED_FROM: usize = 50;
/// Hard-wrapped text is seldom wider than this.
const WRAPPED_TO: usize = 100;
/// A line is full where the next word would have made it wider than this.
const FULL: usize = 64;

/// White space this long in a line, or before the next one, ends a paragraph, so that what comes after
/// it need not be waited for.
pub(crate) const WHITE_SPACE: usize = 1 << 13;

impl<'t> Paragraphs<'t> {
    /// The paragraphs of a text.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        Paragraphs { text, at: 0 }
    }
}

impl Iterator for Paragraphs<'_> {
    type Item = Paragraph;

    fn next(&mut self) -> Option<Paragraph> {
        let rest = &self.text[self.at..];
        let start = self.at + (rest.len() - rest.trim_start().len());
        if start >= self.text.len() {
            return None;
        }
        let mut line_start = start;
        loop {
            let line_end = memchr(b'\n', &self.text.as_bytes()[line_start..]).map_or(self.text.len(), |n| line_start + n);
            let line_end = long_space(self.text, line_start, line_end).unwrap_or(line_end);
            if self.text.as_bytes().get(line_end) != Some(&b'\n') || line_end >= self.text.len() || !next_goes_on(self.text, line_start, line_end) {
                self.at = line_end;
                let body = self.text[start..line_end].trim_end();
                return Some(Paragraph { span: Span::new(start, start + body.len()), role: role(body) });
            }
            line_start = line_end + 1;
        }
    }
}

/// Whether the line from `start` to `end` goes on in the next one, where all of that is at hand.
fn next_goes_on(text: &str, start: usize, end: usize) -> bool {
    let next_end = memchr(b'\n', &text.as_bytes()[end + 1..]).map_or(text.len(), |n| end + 1 + n);
    goes_on(&text[start..end], 0, &text[end + 1..next_end], true).unwrap_or(false)
}

/// Whether a line goes on in the next one, which is there as far as it has come, or `whole`. `None`
/// where what is still to come decides. The line is `before` signs longer than what is at hand of it.
pub(crate) fn goes_on(line: &str, before: usize, next: &str, whole: bool) -> Option<bool> {
    let line = line.trim_end();
    let (blank, next) = (next.len() - next.trim_start().len(), next.trim_start());
    if blank >= WHITE_SPACE {
        return Some(false);
    }
    let Some(first) = next.chars().next() else { return whole.then_some(false) };
    if line.is_empty() {
        return Some(false);
    }
    if first.is_lowercase() && !line.ends_with(['.', '!', '?', ':']) {
        return Some(true);
    }
    // A list item, a heading or a line of dialogue begins anew.
    if matches!(first, '-' | '*' | '•' | '#' | '—' | '–') {
        return Some(false);
    }
    // "[19/11/2025, 21:04] Bex: home yet?": a message with its time; "[12]" alone is a note's.
    if let Some(stamp) = next.strip_prefix('[').map(|stamp| stamp.trim_start_matches(|c: char| c.is_ascii_digit()))
        && stamp.len() + 1 < next.len()
    {
        if stamp.is_empty() && !whole {
            return None;
        }
        if stamp.starts_with(['/', ':', '.', '-']) {
            return Some(false);
        }
    }
    let width = before + width(line);
    // "Wed 10: 10am Mass" under "Sun 7: 8am Mass": items of a list, each with its label.
    if before == 0 && is_labelled(line) {
        if next.len() < LABEL + 1 && !whole {
            return None;
        }
        if is_labelled(next) {
            return Some(false);
        }
    }
    if !(WRAPPED_FROM..=WRAPPED_TO).contains(&width) {
        return Some(false);
    }
    let word = next.split(char::is_whitespace).next().unwrap_or("");
    if width + 1 + self::width(word) <= FULL {
        return if whole || word.len() < next.len() { Some(false) } else { None };
    }
    // A wrapped paragraph has neighbours of the same width; one long headline has none.
    let next_width = self::width(next.trim_end());
    if next_width > WRAPPED_TO {
        return Some(false);
    }
    let closed = line.ends_with(['.', '!', '?', '”', '"']);
    let fits = if closed { next_width >= WRAPPED_FROM } else { !line.ends_with(':') };
    whole.then_some(fits)
}

/// The most bytes that the label of a line has, with its colon.
const LABEL: usize = 24;

/// Whether a line begins with a short label and a colon: `Thu 4: choir`, `Admitted: 3 May`.
fn is_labelled(line: &str) -> bool {
    let head = &line.as_bytes()[..line.len().min(LABEL)];
    let Some(colon) = memchr(b':', head) else { return false };
    let label = &head[..colon];
    label.first().is_some_and(u8::is_ascii_uppercase)
        && line.as_bytes().get(colon + 1) == Some(&b' ')
        && label.iter().filter(|b| **b == b' ').count() <= 4
        && label.iter().all(|b| b.is_ascii_alphanumeric() || matches!(b, b' ' | b',' | b'/' | b'(' | b')' | b'&' | b'-'))
}

/// Where the first white space of [`WHITE_SPACE`] bytes or more begins in a stretch of a line.
pub(crate) fn long_space(text: &str, from: usize, to: usize) -> Option<usize> {
    const STEP: usize = WHITE_SPACE / 2;
    // It covers one of the bytes that are looked at.
    let mut at = from + STEP;
    while at < to {
        let here = super::floor_boundary(text, at);
        let right = to - text[here..to].trim_start().len();
        if right > here {
            let left = from + text[from..here].trim_end().len();
            if right - left >= WHITE_SPACE {
                return Some(left);
            }
        }
        at = right.max(at) + STEP;
    }
    None
}

/// The width of a line in signs, as far as that matters.
fn width(text: &str) -> usize {
    text.chars().take(WRAPPED_TO + 1).count()
}

/// What a whole paragraph is: a heading is short, on one line, of one sentence and not closed.
pub(crate) fn role(body: &str) -> Role {
    let closed = body.trim_end_matches(['"', '”', '’', '\'', ')', ']', '»']);
    let open = !closed.ends_with(['.', '!', '?', '…', ':', ';', ',']);
    if open && may_be_heading(body) && super::Sentences::new(body).nth(1).is_none() { Role::Heading } else { Role::Body }
}

/// Whether a paragraph that begins so may still be a heading.
fn may_be_heading(body: &str) -> bool {
    body.len() < 200 && !body.contains('\n')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Vec<&str> {
        Paragraphs::new(text).map(|p| p.span.of(text)).collect()
    }

    #[test]
    fn lines_of_a_news_page_stand_alone() {
        assert_eq!(parts("Baku\n24 July 2024 09:03\nOpinion by A. B.\n\nText."), ["Baku", "24 July 2024 09:03", "Opinion by A. B.", "Text."]);
    }

    #[test]
    fn labelled_lines_stand_alone() {
        let text = "Sun 7 Dec: 8am Holy Communion in the old chapel; 6pm Evensong & Sermon\nWed 10 Dec: 10am Holy Communion, followed by coffee in the Hall\n";
        assert_eq!(parts(text).len(), 2);
    }

    #[test]
    fn hard_wrapped_lines_are_joined() {
        let text = "It was the best of times, it was the worst of times, said the\nCaptain, who had seen both, and went on to fold up the map of\nthe coast.";
        assert_eq!(parts(text).len(), 1);
    }

    #[test]
    fn white_space_alone_is_nothing() {
        assert!(parts(" \n\n \t\n").is_empty());
    }

    #[test]
    fn endless_white_space_ends_a_paragraph() {
        let space = |length: usize| " \u{a0}".repeat(length / 3 + 1);
        assert_eq!(parts(&format!("a{}b", space(WHITE_SPACE))), ["a", "b"]);
        assert_eq!(parts(&format!("{}{}b", "a".repeat(5000), space(WHITE_SPACE))).len(), 2);
        assert_eq!(parts(&format!("a{}b", space(WHITE_SPACE - 100))).len(), 1);
        assert_eq!(parts(&format!("a\n{}b", space(WHITE_SPACE))), ["a", "b"]);
        assert_eq!(parts(&format!("a{}\n{}b", space(5000), space(5000))).len(), 1);
    }

    #[test]
    fn a_line_without_a_full_stop_is_a_heading() {
        let roles: Vec<Role> = Paragraphs::new("Rain ahead\n\nIt rained.").map(|p| p.role).collect();
        assert_eq!(roles, [Role::Heading, Role::Body]);
    }
}
