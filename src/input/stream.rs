use encoding_rs::{DecoderResult, UTF_8};

use crate::error::{Error, Result};

/// Decodes text that is still coming: UTF-8, or UTF-16 where a byte order mark says so.
///
/// An older encoding can only be guessed from the whole text, so that it is refused here.
///
/// ```
/// let mut decoder = sayable::input::Decoder::default();
/// let mut text = String::new();
/// decoder.push(b"caf\xc3", &mut text)?;
/// decoder.push(b"\xa9", &mut text)?;
/// decoder.finish(&mut text)?;
/// assert_eq!(text, "café");
/// # Ok::<(), sayable::Error>(())
/// ```
pub struct Decoder {
    inner: encoding_rs::Decoder,
    /// How many bytes have come before.
    before: usize,
}

impl Default for Decoder {
    fn default() -> Self {
        Decoder { inner: UTF_8.new_decoder(), before: 0 }
    }
}

impl std::fmt::Debug for Decoder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Decoder").field("before", &self.before).finish_non_exhaustive()
    }
}

impl Decoder {
    /// Decodes the next bytes, which may end within a sign; what they say is appended.
    ///
    /// # Errors
    ///
    /// Bytes that are no text in UTF-8.
    pub fn push(&mut self, bytes: &[u8], out: &mut String) -> Result<()> {
        self.decode(bytes, false, out)
    }

    /// Tells that no more bytes come.
    ///
    /// # Errors
    ///
    /// A sign that was cut off.
    pub fn finish(mut self, out: &mut String) -> Result<()> {
        self.decode(&[], true, out)
    }

    fn decode(&mut self, bytes: &[u8], last: bool, out: &mut String) -> Result<()> {
        out.reserve(self.inner.max_utf8_buffer_length_without_replacement(bytes.len()).unwrap_or(bytes.len() * 3 + 16));
        let (result, read) = self.inner.decode_to_string_without_replacement(bytes, out, last);
        self.before += read;
        match result {
            DecoderResult::InputEmpty => Ok(()),
            _ => {
                let message = format!("byte {} of the stream is no UTF-8", self.before);
                Err(Error::new(message).advise("convert the text to UTF-8, or give it as a whole, whose encoding can be guessed"))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Decoder;

    #[test]
    fn decodes_byte_by_byte() {
        for (bytes, text) in [(&b"\xef\xbb\xbfna\xc3\xafve \xe2\x80\x99"[..], "naïve ’"), (b"\xff\xfeh\0i\0", "hi"), (b"", "")] {
            let mut decoder = Decoder::default();
            let mut out = String::new();
            for byte in bytes {
                decoder.push(&[*byte], &mut out).expect("text");
            }
            decoder.finish(&mut out).expect("a whole text");
            assert_eq!(out, text);
        }
    }

    #[test]
    fn refuses_other_encodings_and_half_signs() {
        assert!(Decoder::default().push(b"It\x92s", &mut String::new()).unwrap_err().to_string().contains("no UTF-8"));
        let mut decoder = Decoder::default();
        let mut out = String::new();
        decoder.push(b"caf\xc3", &mut out).expect("text");
        assert!(decoder.finish(&mut out).is_err());
    }
}
