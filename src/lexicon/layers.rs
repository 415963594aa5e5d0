use super::builtin;
use super::entry::Entry;
use super::index::{Found, Index};

/// One layer of a lexicon: where it comes from, and its entries.
#[derive(Clone, Debug)]
pub struct Layer {
    /// `built-in`, `user`, …
    pub name: &'static str,
    /// Its entries.
    pub index: Index,
}

/// A lexicon in layers: a nearer layer wins over a farther one.
///
/// ```
/// use sayable::lexicon::{Entry, Lexicon};
/// let mut lexicon = Lexicon::built_in();
/// lexicon.add_layer("user", vec![Entry { name: "Baku".into(), ipa: "ˈbɑku".into(), ..Entry::default() }]);
/// let (layer, found) = lexicon.find("Baku's mayor", 0, 6).unwrap();
/// assert_eq!((layer, found.entry.ipa.as_ref()), ("user", "ˈbɑku"));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    layers: Vec<Layer>,
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
        Lexicon { layers: vec![Layer { name: "built-in", index: Index::new(builtin::entries().collect()) }] }
    }

    /// Adds a layer that is nearer than all before it.
    pub fn add_layer(&mut self, name: &'static str, entries: Vec<Entry>) {
        self.layers.push(Layer { name, index: Index::new(entries) });
    }

    /// The layers, from the farthest to the nearest.
    #[must_use]
    pub fn layers(&self) -> &[Layer] {
        &self.layers
    }

    /// The name that stands at an offset, whose first word ends at `word_end`, and the layer it
    /// is from. The longest match wins; of equal ones the nearest layer.
    #[must_use]
    pub fn find(&self, text: &str, at: usize, word_end: usize) -> Option<(&'static str, Found<'_>)> {
        let mut best: Option<(&'static str, Found<'_>)> = None;
        for layer in self.layers.iter().rev() {
            if let Some(found) = layer.index.find(text, at, word_end)
                && best.as_ref().is_none_or(|(_, other)| found.end > other.end)
            {
                best = Some((layer.name, found));
            }
        }
        best
    }
}
