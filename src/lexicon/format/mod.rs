//! The files that lexicons come in. One file a format; [`FORMATS`] is the registry.
//!
//! A file is used whole or not at all: reading it gives all its entries, or all its faults.

mod alphabet;
mod check;
mod cmudict;
mod fault;
mod option;
mod pls;
mod toml;
mod tsv;

pub use fault::Faults;
pub(crate) use fault::utf8;

use super::Entry;
use crate::error::{Error, Result};

/// The most bytes that a file may have.
pub const MOST_BYTES: usize = 64 << 20;

/// The most entries that a file may have.
pub const MOST_ENTRIES: usize = 500_000;

/// Where something stands in a file: line and column, counted from 1, the column in characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// A sentence that a lexicon brings, and how it must be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Test {
    /// The sentence.
    pub text: String,
    /// How it must be said: the words, names in IPA between slashes; `…` stands for anything.
    pub said: String,
    /// Where it stands.
    pub place: Place,
}

/// What a file holds.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// The entries, in order.
    pub entries: Vec<Entry>,
    /// Where each entry stands.
    pub places: Vec<Place>,
    /// The tests, in order.
    pub tests: Vec<Test>,
    /// Other lexicons that the file asks for, as paths from its folder.
    pub includes: Vec<(String, Place)>,
}

impl Document {
    /// A document of entries that come from no file.
    #[must_use]
    pub fn of(entries: Vec<Entry>) -> Self {
        Document { places: vec![Place::default(); entries.len()], entries, ..Document::default() }
    }

    fn push(&mut self, entry: Entry, place: Place) {
        self.entries.push(entry);
        self.places.push(place);
    }
}

/// A format: its name, its files, and how it is read and written.
pub struct Format {
    /// Its name on the command line.
    pub name: &'static str,
    /// What it is, in a line.
    pub about: &'static str,
    /// The extensions of its files, without the point.
    pub extensions: &'static [&'static str],
    read: fn(&str, &mut Faults) -> Document,
    write: fn(&Document, &mut String) -> Vec<String>,
}

/// The formats.
pub static FORMATS: &[&Format] = &[&tsv::FORMAT, &toml::FORMAT, &pls::FORMAT, &cmudict::FORMAT];

/// The format of a name.
///
/// # Errors
///
/// An unknown name; the message lists the known ones.
pub fn find(name: &str) -> Result<&'static Format> {
    FORMATS.iter().copied().find(|format| format.name == name).ok_or_else(|| {
        let names: Vec<&str> = FORMATS.iter().map(|format| format.name).collect();
        Error::new(format!("there is no lexicon format `{name}`")).advise(format!("choose one of: {}", names.join(" ")))
    })
}

/// The format that a file's extension speaks for.
///
/// ```
/// use sayable::lexicon::format;
/// assert_eq!(format::of_path("names.pls").unwrap().name, "pls");
/// assert!(format::of_path("names.doc").is_none());
/// ```
#[must_use]
pub fn of_path(path: &str) -> Option<&'static Format> {
    let (_, extension) = path.rsplit_once('.')?;
    FORMATS.iter().copied().find(|format| format.extensions.iter().any(|known| known.eq_ignore_ascii_case(extension)))
}

impl Format {
    /// Reads a file's bytes.
    ///
    /// ```
    /// let tsv = sayable::lexicon::format::find("tsv").unwrap();
    /// assert_eq!(tsv.read("Ganja\tˈɡændʒə\n".as_bytes()).unwrap().entries[0].name, "Ganja");
    /// let faults = tsv.read(b"Ganja\n\tk\n").unwrap_err();
    /// assert_eq!(faults.count(), 2);
    /// ```
    ///
    /// # Errors
    ///
    /// All faults of the file; a file that has any gives no entries.
    pub fn read(&self, bytes: &[u8]) -> std::result::Result<Document, Faults> {
        let mut faults = Faults::default();
        if bytes.len() > MOST_BYTES {
            let why = format!("the file has {} bytes, and a lexicon may have {MOST_BYTES}", bytes.len());
            faults.push(Error::new(why).advise("split it, or leave out what engines say right"));
            return Err(faults);
        }
        let document = match fault::utf8(bytes) {
            Ok(text) => (self.read)(text, &mut faults),
            Err(error) => {
                faults.push(error);
                return Err(faults);
            }
        };
        if faults.count() == 0 { Ok(document) } else { Err(faults.in_order()) }
    }

    /// Writes a document; returns what the format cannot hold, a line each.
    pub fn write(&self, document: &Document, out: &mut String) -> Vec<String> {
        (self.write)(document, out)
    }
}

impl std::fmt::Debug for Format {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}
