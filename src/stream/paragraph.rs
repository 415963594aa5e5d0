//! A paragraph that is still coming: its lines, and the sentence at hand.

use memchr::memchr;

use crate::script::Role;
use crate::segment::{Search, goes_on, long_space, role, search};
use crate::text::Span;

/// A paragraph of which the end is not known. Offsets are into the clean text at hand.
#[derive(Debug)]
pub(super) struct Open {
    /// Where it begins; of no use once it has begun.
    pub start: usize,
    /// Whether it has been given that it begins.
    pub begun: bool,
    /// Up to where the sentence at hand has been said already.
    pub said: Option<usize>,
    /// From where the early end of a clause is to be looked for.
    pub clause_from: usize,
    /// Up to where the text is known to belong to it.
    pub known: usize,
    /// Whether it ends at `known`.
    ended: bool,
    /// The line at hand: where it begins, how many signs of it have been forgotten, where its end is
    /// looked for, and where it is.
    line: usize,
    forgotten: usize,
    scanned: usize,
    line_end: Option<usize>,
    /// From where long white space is looked for in the line.
    spaces: usize,
    /// Where the sentence at hand, or the space before it, begins.
    sentence: usize,
    /// From where its end is looked for, and where it is.
    from: usize,
    end: Option<(usize, usize)>,
}

/// What the paragraph has ready.
pub(super) enum Found {
    /// A sentence; for the last one, what the paragraph is.
    Sentence { span: Span, last: Option<Role> },
    /// Nothing yet: up to `from` the sentence at hand does not end.
    Nothing { from: usize },
}

impl Open {
    /// A paragraph that begins at an offset.
    pub fn at(start: usize) -> Self {
        Open {
            start,
            begun: false,
            said: None,
            clause_from: start,
            known: start,
            ended: false,
            line: start,
            forgotten: 0,
            scanned: start,
            line_end: None,
            spaces: start,
            sentence: start,
            from: start,
            end: None,
        }
    }

    /// The next sentence, where what has come decides it. `whole` where nothing more comes.
    pub fn find(&mut self, clean: &str, whole: bool) -> Found {
        if !self.ended {
            self.lines(clean, whole);
        }
        let text = &clean[..self.known];
        let start = text.len() - text[self.sentence..].trim_start().len();
        self.from = self.from.max(start);
        if start == text.len() {
            return Found::Nothing { from: start };
        }
        if self.end.is_none() {
            match search(text, start, self.from, self.ended) {
                Search::Ends { end, next } => self.end = Some((end, next)),
                Search::Open { from } => self.from = from,
            }
        }
        let Some((end, next)) = self.end else { return Found::Nothing { from: self.from } };
        // Of white space that ends the paragraph some may have been counted in.
        let next = next.min(text.len());
        let goes_on = !text[next..].trim_start().is_empty();
        if !goes_on && !self.ended {
            return Found::Nothing { from: self.from.min(end) };
        }
        let last = (!goes_on).then(|| if self.begun { Role::Body } else { role(&text[self.start..end]) });
        self.sentence = next;
        self.from = next;
        self.end = None;
        Found::Sentence { span: Span::new(start, end), last }
    }

    /// Takes in the lines that are known to belong to the paragraph.
    fn lines(&mut self, clean: &str, whole: bool) {
        loop {
            if self.line_end.is_none() {
                self.line_end = memchr(b'\n', &clean.as_bytes()[self.scanned..]).map(|at| self.scanned + at);
                self.scanned = clean.len();
            }
            let end = self.line_end.unwrap_or(clean.len());
            if let Some(space) = long_space(clean, self.spaces, end) {
                return self.end_at(clean, space);
            }
            self.spaces += clean[self.spaces..end].trim_end().len();
            let Some(end) = self.line_end else {
                self.known = clean.len();
                if whole {
                    self.end_at(clean, clean.len());
                }
                return;
            };
            self.known = end;
            let next = &clean[end + 1..];
            let next_end = memchr(b'\n', next.as_bytes());
            match goes_on(&clean[self.line..end], self.forgotten, &next[..next_end.unwrap_or(next.len())], whole || next_end.is_some()) {
                None => return,
                Some(false) => return self.end_at(clean, end),
                Some(true) => {
                    self.line = end + 1;
                    self.forgotten = 0;
                    self.scanned = end + 1;
                    self.spaces = end + 1;
                    self.line_end = None;
                }
            }
        }
    }

    fn end_at(&mut self, clean: &str, end: usize) {
        self.known = clean[..end].trim_end().len().max(self.sentence);
        self.ended = true;
    }

    /// From where on the text is still of use, where all before `done` has been given.
    pub fn keep(&mut self, done: usize, clean: &str) -> usize {
        // What is said of a sentence is read again for its company.
        let keep = if self.said.is_some() { self.start.min(done) } else { done };
        if self.line < keep {
            self.forgotten = (self.forgotten + clean[self.line..keep].chars().count()).min(1 << 16);
            self.line = keep;
        }
        keep
    }

    /// Moves all offsets, as text before them has been forgotten.
    pub fn shift(&mut self, by: usize) {
        for at in
            [&mut self.start, &mut self.clause_from, &mut self.known, &mut self.line, &mut self.scanned, &mut self.spaces, &mut self.sentence, &mut self.from]
        {
            *at = at.saturating_sub(by);
        }
        let moved = |at: Option<usize>| at.map(|at| at.saturating_sub(by));
        self.line_end = moved(self.line_end);
        self.said = moved(self.said);
        self.end = self.end.map(|(end, next)| (end.saturating_sub(by), next.saturating_sub(by)));
    }
}
