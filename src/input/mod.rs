//! Input: from bytes to text, one file a format.

mod plain;

pub use plain::decode;
