//! Text as the later stages see it: spans, byte tables, and the cleaned source with its offset map.
//!
//! Nothing here knows about speech.

pub mod bytes;
mod cut;
mod filter;
mod source;
mod span;
mod word_list;

pub use source::{OffsetMap, Source};
pub use span::Span;
pub(crate) use word_list::Looks;
pub use word_list::WordList;

pub(crate) use cut::cut_decimal;
pub(crate) use filter::{Filter, Run};
