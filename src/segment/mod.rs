//! Segmenting: paragraphs, then sentences.

mod paragraph;
mod sentence;

pub use paragraph::{Paragraph, Paragraphs};
pub(crate) use paragraph::{goes_on, role};
pub use sentence::Sentences;
pub(crate) use sentence::{Search, floor_boundary, search};
