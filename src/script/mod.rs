//! The one noun in the middle: what is said, in order, and why.
//!
//! Everything before makes a [`Script`]; everything after only reads it.

mod event;
mod tally;

pub use event::{Event, Kind, Role, Sure};
pub use tally::Tally;

use crate::segment::WHITE_SPACE;
use crate::text::{Source, Span};

/// A text made ready to be said: ordered events over a cleaned source.
///
/// In order, the spans of the events cover the source, so nothing is lost. Events that say
/// something else than their source hold what is said in the script's own store.
///
/// ```
/// let script = sayable::Sayable::default().script("It began on 8 May 2021.");
/// assert_eq!(script.spoken(), "It began on the eighth of May twenty twenty-one.");
/// ```
#[derive(Clone, Debug)]
pub struct Script<'t> {
    source: Source<'t>,
    store: String,
    events: Vec<Event>,
    /// Whether it is a piece of a longer script.
    piece: bool,
}

impl<'t> Script<'t> {
    /// A script over a source, with no events yet.
    #[must_use]
    pub fn new(source: Source<'t>) -> Self {
        // Room for a short text at once: to grow step by step costs threads a lock of the allocator each.
        let length = source.text().len();
        let events = Vec::with_capacity((length / 12 + 8).min(640));
        let store = String::with_capacity((length / 2 + 64).min(16_384));
        Script { source, store, events, piece: false }
    }

    /// A piece of a longer script, as a stream gives it.
    pub(crate) fn piece(source: Source<'t>) -> Self {
        Script { piece: true, ..Script::new(source) }
    }

    /// Whether it is a piece of a longer script, which may begin or end within a paragraph.
    #[must_use]
    pub fn is_piece(&self) -> bool {
        self.piece
    }

    /// The source that the spans are offsets into.
    #[must_use]
    pub fn source(&self) -> &Source<'t> {
        &self.source
    }

    /// The events, in order.
    #[must_use]
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// The text that an event stands for, as cleaned.
    #[must_use]
    pub fn text(&self, event: &Event) -> &str {
        event.span.of(self.source.text())
    }

    /// What is said for an event: its reading, or its text.
    #[must_use]
    #[inline]
    pub fn said(&self, event: &Event) -> &str {
        match event.kind {
            Kind::Text | Kind::Name | Kind::Homograph => self.text(event),
            Kind::Reading(_) => event.spoken.of(&self.store),
            _ => "",
        }
    }

    /// All that is said instead of text, and how names are pronounced, a line each.
    pub(crate) fn store(&self) -> &str {
        &self.store
    }

    /// How an event is pronounced, in IPA, where that is known.
    #[must_use]
    pub fn ipa(&self, event: &Event) -> Option<&str> {
        (!event.ipa.is_empty()).then(|| event.ipa.of(&self.store))
    }

    /// All that is said, with a line end between paragraphs.
    #[must_use]
    pub fn spoken(&self) -> String {
        let mut out = String::with_capacity(self.source.text().len() + self.store.len());
        crate::target::text::write_spoken(self, &mut out);
        out
    }

    /// The cleaned text, the events and the store, for the pass that makes the script.
    pub(crate) fn parts(&mut self) -> (&str, Recording<'_>) {
        (self.source.text(), Recording { events: &mut self.events, store: &mut self.store, told: Told::default() })
    }
}

/// A script being made: events are pushed, and what is said is appended to the store.
pub(crate) struct Recording<'r> {
    pub events: &'r mut Vec<Event>,
    pub store: &'r mut String,
    pub told: Told,
}

/// What the text so far tells of what is still to come: it goes from one piece of a script to the next.
#[derive(Clone, Debug, Default)]
pub(crate) struct Told {
    /// What the lexicon has counted.
    pub seen: crate::lexicon::Seen,
    /// What was guessed of names.
    pub guesses: crate::names::Guesses,
}

impl Recording<'_> {
    /// Pushes an event that says its own text, or nothing.
    #[inline]
    pub fn push(&mut self, kind: Kind, span: Span) {
        let empty = Span::default();
        self.events.push(Event { kind, span, spoken: empty, ipa: empty, rule: "", sure: Sure::Certain });
    }

    /// Pushes the white space between two paragraphs, no more than [`WHITE_SPACE`] bytes an event, so
    /// that a stream need not hold more of it.
    pub fn white_space(&mut self, text: &str, mut from: usize, to: usize) {
        while to - from > WHITE_SPACE {
            let end = crate::segment::floor_boundary(text, from + WHITE_SPACE);
            self.gap(from, end);
            from = end;
        }
        self.gap(from, to);
    }

    /// Pushes a gap, where there is one.
    pub fn gap(&mut self, from: usize, to: usize) {
        if to > from {
            self.push(Kind::Gap, Span::new(from, to));
        }
    }
}
