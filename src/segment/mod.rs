//! Segmenting: paragraphs, then sentences.

mod closing;
mod paragraph;
mod sentence;

pub use paragraph::{Paragraph, Paragraphs};
pub(crate) use paragraph::{WHITE_SPACE, goes_on, long_space, role};
pub use sentence::Sentences;
pub(crate) use sentence::{Search, floor_boundary, search};
