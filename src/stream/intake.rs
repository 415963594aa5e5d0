//! What has come and is still of use: as given, as cleaned, and the way back.

use crate::clean;
use crate::text::{OffsetMap, Source, Span};

/// The text at hand. All offsets are into it, not into the whole text.
#[derive(Debug, Default)]
pub(super) struct Intake {
    given: String,
    clean: String,
    map: OffsetMap,
    /// How much of what was given is cleaned.
    cleaned: usize,
    /// Where what is at hand begins in the whole text.
    origin: usize,
}

impl Intake {
    /// Takes in what has come.
    pub fn push(&mut self, text: &str) {
        self.given.push_str(text);
        self.clean_to(self.cleaned + clean::whole_clusters(&self.given[self.cleaned..]));
    }

    /// Nothing more comes to the last sign.
    pub fn settle(&mut self) {
        self.clean_to(self.given.len());
    }

    fn clean_to(&mut self, end: usize) {
        clean::push_clean(&self.given[self.cleaned..end], self.cleaned, &mut self.clean, &mut self.map);
        self.cleaned = end;
    }

    /// The cleaned text.
    pub fn clean(&self) -> &str {
        &self.clean
    }

    /// A stretch of the cleaned text as a source of its own.
    pub fn source(&self, span: Span) -> Source<'static> {
        let (start, skew) = self.boundary(span.start);
        // What is taken out at the end of what has come belongs to what is before it.
        let end = if span.end == self.clean.len() { self.cleaned } else { self.boundary(span.end).0 };
        let (given, clean) = (&self.given[start..end], span.of(&self.clean));
        let source = if given == clean {
            Source::untouched(given.to_owned())
        } else {
            Source::changed(given.to_owned(), clean.to_owned(), self.map.part(span, start, skew))
        };
        source.at(self.origin + start)
    }

    /// Where a byte of the cleaned text stood: the boundary of signs there, and how far beyond it.
    fn boundary(&self, clean: usize) -> (usize, usize) {
        let given = self.map.given(clean);
        let start = crate::segment::floor_boundary(&self.given, given);
        (start, given.min(self.given.len()) - start)
    }

    /// Forgets what stands before a byte of the cleaned text.
    pub fn forget(&mut self, clean: usize) {
        let (given, skew) = self.boundary(clean);
        self.map.forget(clean, given, skew);
        self.clean.drain(..clean);
        self.given.drain(..given);
        self.cleaned -= given;
        self.origin += given;
    }
}
