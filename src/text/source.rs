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
    given: &'t str,
    clean: Cow<'t, str>,
    map: OffsetMap,
}

impl<'t> Source<'t> {
    /// A text that needs no cleaning.
    #[must_use]
    pub fn untouched(given: &'t str) -> Self {
        Source { given, clean: Cow::Borrowed(given), map: OffsetMap::default() }
    }

    /// A text that was changed, with the map back to what was given.
    #[must_use]
    pub fn changed(given: &'t str, clean: String, map: OffsetMap) -> Self {
        Source { given, clean: Cow::Owned(clean), map }
    }

    /// The cleaned text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.clean
    }

    /// The text as it was given.
    #[must_use]
    pub fn given(&self) -> &'t str {
        self.given
    }

    /// The span of the given text that a span of the cleaned text stands for.
    #[must_use]
    pub fn given_span(&self, span: Span) -> Span {
        if let Cow::Borrowed(_) = self.clean {
            return span;
        }
        let start = self.map.given(span.start);
        let end = if span.end >= self.clean.len() {
            self.given.len()
        } else if span.is_empty() {
            start
        } else {
            self.map.given(span.end)
        };
        Span::new(start, end)
    }
}
