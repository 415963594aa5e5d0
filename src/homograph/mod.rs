//! Homographs: words that are spelt alike and said differently (read, lead, record, Polish).
//!
//! The data's order: the table names each word's readings and their cues (`table`); the words
//! about an occurrence are gathered and guessed at (`company`, `part`); the readings are
//! weighed ([`choose()`]). Where no reading leads, none is chosen and the engine decides.

mod choose;
mod company;
mod part;
mod table;

pub(crate) use choose::is_part_of_speech;
pub use choose::{Choice, Weighed, choose, weigh_all};
pub use table::{Form, Homograph, Reading, lookup};
pub(crate) use table::{check, find, forms, is_plain_in_small, named};
