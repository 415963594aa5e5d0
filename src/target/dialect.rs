//! What an engine's SSML is: plain facts, which the writer, the splitter and the linter read alike.

use crate::Locale;
use crate::phoneme::inventory::{self, Inventory};

/// An engine's dialect of SSML.
#[derive(Debug)]
pub struct Dialect {
    /// Attributes that the root must have; `{locale}` stands for the language tag, `{version}` for that of SSML.
    pub root: &'static [(&'static str, &'static str)],
    /// Whether the document begins with the XML declaration.
    pub declaration: bool,
    /// The voice that the document must name where the user names none, for each English; empty
    /// where none is needed.
    pub voice: [&'static str; 2],
    /// The elements that are understood, each with its attributes, parted by spaces.
    pub elements: &'static [(&'static str, &'static str)],
    /// The alphabets of `phoneme`; the first is written.
    pub alphabets: &'static [&'static str],
    /// The name under which the engine's phonemes are listed; empty where any IPA goes.
    pub inventory: &'static str,
    /// Values of `say-as interpret-as` that stand for semiotic classes: class, value.
    pub say_as: &'static [(&'static str, &'static str)],
    /// The element and the attribute of a mark; empty where there is none.
    pub mark: (&'static str, &'static str),
    /// The longest break, in milliseconds; 0 where none is named.
    pub longest_break: u32,
}

impl Dialect {
    /// Whether an element is understood.
    #[must_use]
    pub fn has(&self, element: &str) -> bool {
        self.elements.iter().any(|(name, _)| *name == element)
    }

    /// The phonemes that are accepted for a locale; `None` where any go.
    #[must_use]
    pub fn inventory(&self, locale: Locale) -> Option<&'static Inventory> {
        if self.inventory.is_empty() { None } else { inventory::find(self.inventory, locale) }
    }
}

/// What an engine counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Bytes of the whole document in UTF-8.
    Bytes,
    /// Characters of the whole document.
    Characters,
    /// Characters of its text alone, without tags.
    BilledCharacters,
    /// Seconds of sound, estimated at fifteen characters of text a second.
    Seconds,
}

/// A limit of one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// What is counted.
    pub unit: Unit,
    /// How many there may be.
    pub most: usize,
}

/// How many characters of text are spoken in a second, a little under a fast newsreader's.
const CHARACTERS_A_SECOND: usize = 15;

impl Unit {
    /// The count of a document.
    ///
    /// ```
    /// use sayable::target::Unit;
    /// assert_eq!(Unit::Characters.count("<s>é</s>"), 8);
    /// assert_eq!(Unit::Bytes.count("<s>é</s>"), 9);
    /// assert_eq!(Unit::BilledCharacters.count("<s>a &amp; b</s>"), 5);
    /// ```
    #[must_use]
    pub fn count(self, document: &str) -> usize {
        match self {
            Unit::Bytes => document.len(),
            Unit::Characters => document.chars().count(),
            Unit::BilledCharacters => billed(document),
            Unit::Seconds => billed(document).div_ceil(CHARACTERS_A_SECOND),
        }
    }

    /// Its name in tables.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Unit::Bytes => "bytes",
            Unit::Characters => "characters",
            Unit::BilledCharacters => "billed characters",
            Unit::Seconds => "seconds",
        }
    }
}

/// Characters outside tags, an entity counted as one.
fn billed(document: &str) -> usize {
    let (mut count, mut in_tag, mut in_entity) = (0, false, false);
    for sign in document.chars() {
        match sign {
            '<' => in_tag = true,
            '>' if in_tag => in_tag = false,
            _ if in_tag => {}
            '&' => (in_entity, count) = (true, count + 1),
            ';' if in_entity => in_entity = false,
            _ if in_entity && sign.is_alphanumeric() || in_entity && sign == '#' => {}
            _ => (in_entity, count) = (false, count + 1),
        }
    }
    count
}
