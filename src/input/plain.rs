use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::Encoding;

use crate::error::{Error, Result};

/// Decodes plain text in any encoding.
///
/// A byte order mark decides; without one, valid UTF-8 is taken as it is and anything else is
/// guessed from its bytes (as browsers do, by chardetng).
///
/// ```
/// assert_eq!(sayable::input::decode(b"caf\xe9 au lait, s'il vous pla\xeet").unwrap(), "café au lait, s'il vous plaît");
/// ```
///
/// # Errors
///
/// Bytes that are no text, such as a picture or an archive.
pub fn decode(bytes: &[u8]) -> Result<Cow<'_, str>> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let (text, bad) = encoding.decode_without_bom_handling(&bytes[mark..]);
        return if bad { Err(no_text()) } else { Ok(text) };
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return if is_binary(bytes) { Err(no_text()) } else { Ok(Cow::Borrowed(text)) };
    }
    if is_binary(bytes) {
        return Err(no_text());
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let encoding = detector.guess(None, Utf8Detection::Deny);
    let (text, bad) = encoding.decode_without_bom_handling(bytes);
    if bad { Err(no_text()) } else { Ok(text) }
}

/// Text has next to no control bytes; a picture or an archive has many.
fn is_binary(bytes: &[u8]) -> bool {
    let sample = &bytes[..bytes.len().min(8192)];
    let controls = sample.iter().filter(|b| matches!(b, 0..=8 | 14..=26 | 28..=31)).count();
    controls * 20 > sample.len() || sample.starts_with(b"\x89PNG") || sample.starts_with(b"PK\x03\x04")
}

fn no_text() -> Error {
    Error::new("these bytes are no text").advise("give a text file (UTF-8 is best), or convert it to text first")
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn reads_byte_order_marks() {
        assert_eq!(decode(b"\xef\xbb\xbfhello").unwrap(), "hello");
        assert_eq!(decode(b"\xff\xfeh\0i\0").unwrap(), "hi");
        assert_eq!(decode(b"\xfe\xff\0h\0i").unwrap(), "hi");
    }

    #[test]
    fn guesses_an_old_encoding() {
        assert_eq!(decode(b"It\x92s \x93fine\x94, she said.").unwrap(), "It’s “fine”, she said.");
    }

    #[test]
    fn refuses_what_is_no_text() {
        let error = decode(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").unwrap_err();
        assert!(error.to_string().contains("no text"));
        assert!(decode(&[0u8; 64]).is_err());
    }
}
