use super::builtin;
use super::condition::{Seen, neighbours_fit};
use super::entry::Entry;
use super::format::{Document, Place, Test};
use super::index::{Candidate, Found, Index, Sight};
use super::table::Table;
use crate::Locale;
use crate::text::Run;

/// The name of the layer that comes with the program.
pub const BUILT_IN: &str = "built-in";

/// One layer of a lexicon: where it comes from, and its entries.
#[derive(Clone, Debug)]
pub struct Layer {
    /// `built-in`, `house`, `project`, `command line`, …
    pub name: &'static str,
    /// The file that it was read from; empty where there is none.
    pub file: String,
    /// Its entries.
    pub index: Index,
    /// Where each entry stands in the file.
    pub places: Vec<Place>,
    /// The tests that it brings.
    pub tests: Vec<Test>,
}

/// A lexicon in layers: a nearer layer wins over a farther one.
///
/// ```
/// use sayable::lexicon::{Entry, Lexicon};
/// let mut lexicon = Lexicon::built_in();
/// lexicon.add_layer("user", vec![Entry::new("Baku", "ˈbɑku")]);
/// let (layer, found) = lexicon.find("Baku's mayor", 0, 6).unwrap();
/// assert_eq!((layer, found.entry.ipa.as_ref()), ("user", "ˈbɑku"));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    layers: Vec<Layer>,
}

/// What the built-in lexicon has at a place of a text.
pub(crate) enum Said<'l> {
    /// A name of one word as it is spelt: its pronunciation.
    Word(&'static str),
    /// Any other.
    Name(Found<'l>),
}

/// An entry that a name may mean, and whether it wins.
#[derive(Clone, Debug)]
pub struct Explained<'l> {
    /// The layer that it is in.
    pub layer: &'l Layer,
    /// The entry.
    pub found: Found<'l>,
    /// Where it stands in the layer's file, where it comes from one.
    pub place: Option<Place>,
    /// Why it loses; `None` for the entry that wins.
    pub loses: Option<&'static str>,
}

impl Lexicon {
    /// A lexicon with no entries.
    #[must_use]
    pub fn empty() -> Self {
        Lexicon::default()
    }

    /// The lexicon that comes with the program.
    #[must_use]
    pub fn built_in() -> Self {
        let index = Index::built_in(Table::shared());
        Lexicon { layers: vec![Layer { name: BUILT_IN, file: String::new(), index, places: Vec::new(), tests: Vec::new() }] }
    }

    /// Adds a layer that is nearer than all before it.
    pub fn add_layer(&mut self, name: &'static str, entries: Vec<Entry>) {
        self.add_document(name, String::new(), Document::of(entries));
    }

    /// Adds what a file holds as a layer that is nearer than all before it.
    pub fn add_document(&mut self, name: &'static str, file: String, document: Document) {
        let Document { entries, places, tests, .. } = document;
        self.layers.push(Layer { name, file, index: Index::new(entries), places, tests });
    }

    /// The layers, from the farthest to the nearest.
    #[must_use]
    pub fn layers(&self) -> &[Layer] {
        &self.layers
    }

    /// The name that stands at an offset, whose first word ends at `word_end`, and the layer it
    /// is from. The longest match wins; of equal ones the nearest layer. Offsets are of the
    /// sentence that `text` is.
    #[must_use]
    pub fn find(&self, text: &str, at: usize, word_end: usize) -> Option<(&'static str, Found<'_>)> {
        self.find_counted(text, at, word_end, &mut Seen::default())
    }

    /// Like [`find`](Self::find) in a text that is read from its beginning, so that entries for
    /// one occurrence are found at that one.
    pub fn find_counted(&self, text: &str, at: usize, word_end: usize, seen: &mut Seen) -> Option<(&'static str, Found<'_>)> {
        let mut best: Option<(&'static str, Found<'_>)> = None;
        for (number, layer) in self.layers.iter().enumerate().rev() {
            if !layer.index.may_begin(text, at) {
                continue;
            }
            let least = best.as_ref().map_or(at, |(_, found)| found.end);
            layer.index.search(text, at, word_end, &mut |candidate| {
                // The layer's longest is shown first: what is no longer than the best is of no use.
                if candidate.end <= least || !seen.is_meant(&candidate.entry, (number, candidate.id), text, at, candidate.end) {
                    return false;
                }
                best = Some((layer.name, found(candidate)));
                true
            });
        }
        best
    }

    /// The name that stands at an offset in the layer that comes with the program.
    #[must_use]
    pub(crate) fn find_built_in(&self, text: &str, at: usize, word_end: usize) -> Option<Found<'_>> {
        self.built_in_index()?.find_after_look(text, at, word_end)
    }

    /// As [`find_built_in`](Self::find_built_in) where some letters stand, but of a name of one word no more than
    /// how it is said.
    #[must_use]
    pub(crate) fn say_built_in(&self, text: &str, at: usize, letters: Run, word_end: usize, locale: Locale) -> Option<Said<'_>> {
        let index = self.built_in_index()?;
        match index.look(text, at, letters, word_end) {
            Sight::Nothing => None,
            Sight::Row(row) => builtin::ipa(row, locale).map(Said::Word),
            Sight::Something => index.find(text, at, word_end).map(Said::Name),
        }
    }

    /// The table of the layer that comes with the program, if that is there.
    pub(crate) fn built_in_table(&self) -> Option<&'static Table> {
        self.built_in_index().map(|_| Table::shared())
    }

    /// The layer that comes with the program: no other is farther.
    fn built_in_index(&self) -> Option<&Index> {
        self.layers.first().filter(|layer| layer.name == BUILT_IN).map(|layer| &layer.index)
    }

    /// Whether a layer of the user's own may have a name that begins at an offset: a quick look
    /// that errs on the side of yes.
    #[must_use]
    pub(crate) fn may_begin_near(&self, text: &str, at: usize) -> bool {
        self.layers.iter().any(|layer| layer.name != BUILT_IN && layer.index.may_begin(text, at))
    }

    /// Every entry that a name may mean, the winner first, then as far as it loses.
    ///
    /// ```
    /// use sayable::lexicon::{Entry, Lexicon};
    /// let mut lexicon = Lexicon::built_in();
    /// lexicon.add_layer("user", vec![Entry::new("Baku", "ˈbɑku")]);
    /// let all = lexicon.explain("Baku");
    /// assert_eq!((all[0].layer.name, all[0].loses), ("user", None));
    /// assert_eq!((all[1].layer.name, all[1].loses), ("built-in", Some("a nearer layer has it")));
    /// ```
    #[must_use]
    pub fn explain(&self, name: &str) -> Vec<Explained<'_>> {
        let mut all: Vec<Explained<'_>> = Vec::new();
        for layer in self.layers.iter().rev() {
            layer.index.search(name, 0, super::key::piece_end(name, 0), &mut |candidate| {
                let place = layer.places.get(candidate.id as usize).copied().filter(|place| place.line > 0);
                let winner = all.iter().find(|other| other.loses.is_none());
                let loses = match winner {
                    _ if candidate.end < name.len() => Some("it is a part of the name"),
                    _ if !neighbours_fit(candidate.entry.more(), name, 0, candidate.end) => Some("it asks for other words beside it"),
                    _ if candidate.entry.more().once > 1 => Some("it asks for another occurrence"),
                    None => None,
                    Some(winner) if winner.layer.name != layer.name || winner.layer.file != layer.file => Some("a nearer layer has it"),
                    Some(winner) if winner.found.ending == super::Ending::None && candidate.ending != super::Ending::None => Some("the name stands as it is"),
                    Some(winner) if winner.found.entry.is_conditional() => Some("one with conditions comes first"),
                    Some(_) => Some("a later entry has it"),
                };
                all.push(Explained { layer, found: found(candidate), place, loses });
                false
            });
        }
        // The winner first; the rest keep their order.
        all.sort_by_key(|explained| explained.loses.is_some());
        all
    }
}

fn found(candidate: Candidate<'_>) -> Found<'_> {
    let Candidate { entry, form, ending, end, .. } = candidate;
    Found { entry, form, ending, end }
}
