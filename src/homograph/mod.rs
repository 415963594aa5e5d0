//! Homographs: words that are spelt alike and said differently (read, lead, record, Polish).
//!
//! The data's order: the table names each word's readings and their cues (`table`); the words
//! about an occurrence are gathered and guessed at (`company`, `part`); the readings are
//! weighed ([`choose()`]). Where no reading leads, none is chosen and the engine decides.

mod choose;
mod company;
mod part;
mod table;

pub use choose::{Choice, choose};
pub use table::{Form, Homograph, Reading};
pub(crate) use table::{find, forms};
