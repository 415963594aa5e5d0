//! Segmenting: paragraphs, then sentences.

mod paragraph;
mod sentence;

pub use paragraph::{Paragraph, Paragraphs};
pub use sentence::Sentences;
