//! Input: from bytes to text, one file a format.

mod plain;
mod stream;

pub use plain::decode;
pub use stream::Decoder;
