use std::borrow::Cow;

use super::Span;

/// Where bytes of a cleaned text came from in the text as given.
///
/// Empty where nothing was changed. Otherwise a list of points, in order: from `clean` on, the
/// cleaned text runs parallel to the given text from `given` on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OffsetMap {
    points: Vec<(usize, usize)>,
}

impl OffsetMap {
    /// Says that the byte at `clean` of the cleaned text came from the byte at `given`.
    pub fn push(&mut self, clean: usize, given: usize) {
        match self.points.last_mut() {
            Some(last) if last.0 == clean => last.1 = given,
            _ => self.points.push((clean, given)),
        }
    }

    /// The part of the map for a stretch of the cleaned text, as if both texts began there. The
    /// stretch begins `skew` bytes into its given text.
    pub(crate) fn part(&self, clean: Span, given: usize, skew: usize) -> OffsetMap {
        let from = self.points.partition_point(|point| point.0 <= clean.start);
        let to = self.points.partition_point(|point| point.0 <= clean.end);
        let first = (skew > 0).then_some((0, skew));
        OffsetMap { points: first.into_iter().chain(self.points[from..to].iter().map(|(c, g)| (c - clean.start, g - given))).collect() }
    }

    /// Forgets all before a byte of the cleaned text, `skew` bytes into what was given from `given` on.
    pub(crate) fn forget(&mut self, clean: usize, given: usize, skew: usize) {
        *self = self.part(Span::new(clean, usize::MAX), given, skew);
    }

    /// Where the byte at offset `clean` stood in the text as given.
    #[must_use]
    pub fn given(&self, clean: usize) -> usize {
        match self.points.partition_point(|point| point.0 <= clean) {
            0 => clean,
            n => {
                let (from, to) = self.points[n - 1];
                // Past a point the texts run parallel, but never past the next point's origin.
                let limit = self.points.get(n).map_or(usize::MAX, |next| next.1);
                (to + (clean - from)).min(limit)
            }
        }
    }
}

/// A text ready for the later stages: cleaned, and able to say where each byte came from.
///
/// ```
/// use sayable::text::{Source, Span};
/// let source = sayable::clean::clean("co\u{ad}operate");
/// assert_eq!(source.text(), "cooperate");
/// assert_eq!(source.given_span(Span::new(0, 9)), Span::new(0, 11));
/// ```
#[derive(Clone, Debug)]
pub struct Source<'t> {
    given: Cow<'t, str>,
    /// The cleaned text, where it differs.
    clean: Option<Cow<'t, str>>,
    map: Cow<'t, OffsetMap>,
    /// Where it begins, if it is a piece of a longer text.
    origin: usize,
}

impl<'t> Source<'t> {
    /// A text that needs no cleaning.
    #[must_use]
    pub fn untouched(given: impl Into<Cow<'t, str>>) -> Self {
        Source { given: given.into(), clean: None, map: Cow::default(), origin: 0 }
    }

    /// A text that was changed, with the map back to what was given.
    #[must_use]
    pub fn changed(given: impl Into<Cow<'t, str>>, clean: String, map: OffsetMap) -> Self {
        Source { given: given.into(), clean: Some(clean.into()), map: Cow::Owned(map), origin: 0 }
    }

    /// The same source as a piece of a longer text, in which it begins at a byte: the spans of what
    /// was given are those of the longer text.
    ///
    /// ```
    /// use sayable::text::{Source, Span};
    /// let piece = Source::untouched("She left.").at(100);
    /// assert_eq!(piece.given_span(Span::new(4, 8)), Span::new(104, 108));
    /// assert_eq!(piece.given_text(Span::new(4, 8)), "left");
    /// ```
    #[must_use]
    pub fn at(self, origin: usize) -> Self {
        Source { origin, ..self }
    }

    /// The same source, borrowed.
    pub(crate) fn borrowed(&self) -> Source<'_> {
        Source { given: (&*self.given).into(), clean: self.clean.as_deref().map(Cow::Borrowed), map: Cow::Borrowed(&self.map), origin: self.origin }
    }

    /// The cleaned text.
    #[must_use]
    pub fn text(&self) -> &str {
        self.clean.as_deref().unwrap_or(&self.given)
    }

    /// The text as it was given.
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }

    /// Where the text begins in the longer text that it is a piece of; 0 for a whole one.
    #[must_use]
    pub fn origin(&self) -> usize {
        self.origin
    }

    /// The span of the given text that a span of the cleaned text stands for.
    #[must_use]
    pub fn given_span(&self, span: Span) -> Span {
        self.local_span(span).shifted(self.origin)
    }

    /// What was given for a span of the cleaned text.
    #[must_use]
    pub fn given_text(&self, span: Span) -> &str {
        self.local_span(span).of(&self.given)
    }

    /// Where in the given text a span ends that ends at an offset of the cleaned text.
    #[must_use]
    pub(crate) fn given_end(&self, end: usize) -> usize {
        self.origin + if end >= self.text().len() { self.given.len() } else { self.map.given(end) }
    }

    fn local_span(&self, span: Span) -> Span {
        if self.clean.is_none() {
            return span;
        }
        let start = self.map.given(span.start);
        let end = if span.is_empty() && span.end < self.text().len() { start } else { self.given_end(span.end) - self.origin };
        Span::new(start, end)
    }
}
