//! Names in a text: which words are some, and what is guessed of those that no lexicon has.

mod guess;
mod ordinary;

pub(crate) use guess::Guesses;
pub use ordinary::is_ordinary;
