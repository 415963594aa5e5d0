//! Reports that a person reads: the sheet of a text's names.
//!
//! One file a format; [`FORMATS`] is the registry. What a person decides in a sheet is read back by
//! [`decisions`].

mod decision;
mod delimited;
mod html;
mod json;
mod sheet;
mod table;

pub use decision::{Decision, decisions};
pub use sheet::{Candidate, Row, Sheet, Status};

use crate::error::{Error, Result};

/// A way to write a sheet.
pub struct Format {
    /// Its name on the command line.
    pub name: &'static str,
    /// What it is, in a line.
    pub about: &'static str,
    /// The extension of its files, without the point.
    pub extension: &'static str,
    /// Writes a sheet; the number is how many columns of a terminal a line may take.
    write: fn(&Sheet, usize, &mut String),
}

/// The formats.
pub static FORMATS: &[&Format] = &[&table::FORMAT, &delimited::TSV, &delimited::CSV, &json::FORMAT, &html::FORMAT];

/// The format of a name.
///
/// # Errors
///
/// An unknown name; the message lists the known ones.
pub fn find(name: &str) -> Result<&'static Format> {
    FORMATS.iter().copied().find(|format| format.name == name).ok_or_else(|| {
        let names: Vec<&str> = FORMATS.iter().map(|format| format.name).collect();
        Error::new(format!("there is no format `{name}` for a sheet of names")).advise(format!("choose one of: {}", names.join(" ")))
    })
}

/// The format that a file's extension speaks for.
///
/// ```
/// assert_eq!(sayable::report::of_path("sheet.csv").unwrap().name, "csv");
/// ```
#[must_use]
pub fn of_path(path: &str) -> Option<&'static Format> {
    let (_, extension) = path.rsplit_once('.')?;
    FORMATS.iter().copied().skip(1).find(|format| format.extension.eq_ignore_ascii_case(extension))
}

impl Format {
    /// Appends a sheet; `width` is how many columns of a terminal a line of a table may take.
    pub fn write(&self, sheet: &Sheet, width: usize, out: &mut String) {
        (self.write)(sheet, width, out);
    }
}

impl std::fmt::Debug for Format {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}
