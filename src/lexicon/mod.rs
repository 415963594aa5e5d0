//! The pronunciation lexicon: names and how they are said, in layers.

pub mod abbreviation;
mod builtin;
mod condition;
pub mod currency;
mod entry;
mod files;
pub mod format;
mod index;
mod inflect;
pub mod initialism;
mod key;
mod layers;
pub mod lint;
#[cfg(test)]
mod made;
pub mod merge;
mod not_name;
mod prefix;
mod table;
pub mod test;
pub mod unit;
pub mod word;

pub use condition::Seen;
pub use entry::{Case, Entry, More, Say};
pub use index::{Found, Index};
pub(crate) use inflect::bases;
pub use inflect::{Ending, ending_sound};
pub(crate) use key::{Initials, initial};
pub(crate) use layers::Said;
pub use layers::{BUILT_IN, Explained, Layer, Lexicon};
pub(crate) use table::Table;

/// Whether a cell holds nothing but words to be said: letters, apostrophes, hyphens, single spaces.
#[cfg(test)]
fn is_spoken(words: &str) -> bool {
    !words.is_empty() && words.split(' ').all(|word| !word.is_empty() && word.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '-' | '.')))
}

/// The names of the built-in rows, with the code of the language that each comes from.
pub(crate) fn origins() -> Vec<(&'static str, &'static str)> {
    builtin::FILES
        .iter()
        .flat_map(|(_, text)| text.lines())
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut cells = line.split('\t');
            Some((cells.next()?, cells.nth(2)?))
        })
        .collect()
}

/// What stands in a text before a byte, and what after it, if it is there. Tables are read at every
/// start and rows at every name, so that this is quicker than `split`.
fn cut(text: &str, byte: u8) -> (&str, Option<&str>) {
    match memchr::memchr(byte, text.as_bytes()) {
        Some(at) => (&text[..at], Some(&text[at + 1..])),
        None => (text, None),
    }
}

/// The rows of a table of the program's own data: its lines but for comments and empty ones.
fn table_rows(table: &'static str) -> impl Iterator<Item = &'static str> {
    let mut rest = Some(table);
    let lines = std::iter::from_fn(move || {
        let (line, after) = cut(rest?, b'\n');
        rest = after;
        Some(line)
    });
    lines.filter(|line| !matches!(line.as_bytes().first(), None | Some(b'#')))
}

/// The cells of a row, if it has so many.
fn cells<const COUNT: usize>(row: &'static str) -> Option<[&'static str; COUNT]> {
    let mut cells = [""; COUNT];
    let mut rest = Some(row);
    for cell in &mut cells {
        (*cell, rest) = cut(rest?, b'\t');
    }
    rest.is_none().then_some(cells)
}

/// A map keyed by words of the program's own data.
pub(crate) type WordMap<V> = std::collections::HashMap<&'static str, V, foldhash::fast::FixedState>;
