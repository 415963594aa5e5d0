//! The pronunciation lexicon: names and how they are said, in layers.

pub mod abbreviation;
mod builtin;
pub mod currency;
mod entry;
mod index;
mod inflect;
pub mod initialism;
mod layers;
pub mod unit;
pub mod word;

pub use entry::{Case, Entry};
pub use index::{Found, Index};
pub use inflect::{Ending, ending_sound};
pub use layers::{Layer, Lexicon};

/// Whether a cell holds nothing but words to be said: letters, apostrophes, hyphens, single spaces.
#[cfg(test)]
fn is_spoken(words: &str) -> bool {
    !words.is_empty() && words.split(' ').all(|word| !word.is_empty() && word.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '-' | '.')))
}

/// A map keyed by words of the program's own data.
pub(crate) type WordMap<V> = std::collections::HashMap<&'static str, V, foldhash::fast::FixedState>;
