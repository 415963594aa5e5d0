//! Names in a text: which words are some, and what is guessed of those that no lexicon has.

mod find;
mod guess;
mod inflection;
mod kind;
mod ordinary;
mod place;
mod unit;

pub use find::{Finder, Known, Name, Sighting};
pub(crate) use guess::Guesses;
pub use kind::NameKind;
pub use ordinary::{is_english, is_ordinary};
