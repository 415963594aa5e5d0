//! SSML: typed elements in builder style, and the fast writer that the targets use.

pub mod check;
mod element;
mod reader;
mod writer;

pub use element::{Break, Content, Contents, Emphasis, Lang, Mark, Paragraph, Phoneme, Prosody, SayAs, Sentence, Speak, Sub, Voice};
pub(crate) use writer::Plain;
pub use writer::{Writer, escape};
