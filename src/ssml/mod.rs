//! SSML: the fast writer.

mod writer;

pub use writer::{Writer, escape};
