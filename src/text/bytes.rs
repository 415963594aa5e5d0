//! A 256-entry table that says what a byte may begin.

/// What a byte is, for the pass that looks for the next place where something may happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// A control, or a byte of no interest.
    Other,
    /// A space, a tab, a line end.
    Space,
    /// `a` to `z`.
    Lower,
    /// `A` to `Z`.
    Upper,
    /// `0` to `9`.
    Digit,
    /// Punctuation that never begins a reading: `,` `;` `?` `"` `)` …
    Mark,
    /// Punctuation and symbols that may begin a reading: `$` `#` `@` `+` `-` `~` `.` …
    Symbol,
    /// A byte of a sign outside ASCII.
    Wide,
}

const fn kind_of(byte: u8) -> Kind {
    match byte {
        b' ' | b'\t' | b'\n' | b'\r' | 0x0c => Kind::Space,
        b'a'..=b'z' => Kind::Lower,
        b'A'..=b'Z' => Kind::Upper,
        b'0'..=b'9' => Kind::Digit,
        b'$' | b'#' | b'@' | b'+' | b'-' | b'~' | b'.' | b'&' | b'%' | b'*' | b'/' | b'<' | b'=' | b'>' | b'^' | b'_' | b'{' | b'|' | b'\\' | b'\'' | b'('
        | b'!' => Kind::Symbol,
        0x80.. => Kind::Wide,
        b'!'..=b'~' => Kind::Mark,
        _ => Kind::Other,
    }
}

/// The kind of each byte.
pub static KINDS: [Kind; 256] = {
    let mut table = [Kind::Other; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = kind_of(byte as u8);
        byte += 1;
    }
    table
};

/// The kind of one byte.
///
/// ```
/// use sayable::text::bytes::{Kind, kind};
/// assert_eq!(kind(b'7'), Kind::Digit);
/// ```
#[inline]
#[must_use]
pub fn kind(byte: u8) -> Kind {
    KINDS[byte as usize]
}

/// Whether a word that this byte follows stands by itself, with nothing joined to it; a full stop may be
/// its own.
#[inline]
pub(crate) fn ends_word(next: u8) -> bool {
    matches!(next, b' ' | b',' | b'\n' | b';' | b'!' | b'?' | b')' | b'"')
}

/// Whether a sign is one of the dashes, quotation marks, dots and spaces of General Punctuation, which
/// are the most frequent signs outside ASCII and neither letters nor digits.
///
/// ```
/// assert!(sayable::text::bytes::is_punctuation('—') && !sayable::text::bytes::is_punctuation('é'));
/// ```
#[inline]
#[must_use]
pub fn is_punctuation(sign: char) -> bool {
    ('\u{2000}'..'\u{2070}').contains(&sign)
}

/// Whether a sign outside ASCII is a letter, as far as a glance tells: of Latin and Cyrillic letters, and of
/// the punctuation and the symbols beside them.
#[inline]
fn letter_at_a_glance(sign: char) -> Option<bool> {
    match sign {
        'ª' | 'µ' | 'º' => Some(true),
        '²' | '³' | '¹' | '¼' | '½' | '¾' => None,
        '\u{80}'..='\u{bf}' | '×' | '÷' => Some(false),
        '\u{c0}'..='\u{24f}' | '\u{400}'..='\u{481}' => Some(true),
        sign if is_punctuation(sign) => Some(false),
        _ => None,
    }
}

/// Whether a sign is a letter, like [`char::is_alphabetic`].
///
/// ```
/// use sayable::text::bytes::is_letter;
/// assert!(is_letter('ß') && is_letter('წ') && !is_letter('²') && !is_letter('—'));
/// ```
#[inline]
#[must_use]
pub fn is_letter(sign: char) -> bool {
    if sign.is_ascii() { sign.is_ascii_alphabetic() } else { letter_at_a_glance(sign).unwrap_or_else(|| sign.is_alphabetic()) }
}

/// Whether a sign is a letter or a digit, like [`char::is_alphanumeric`].
///
/// ```
/// use sayable::text::bytes::is_of_word;
/// assert!(is_of_word('7') && is_of_word('²') && is_of_word('é') && !is_of_word('°'));
/// ```
#[inline]
#[must_use]
pub fn is_of_word(sign: char) -> bool {
    if sign.is_ascii() { sign.is_ascii_alphanumeric() } else { letter_at_a_glance(sign).unwrap_or_else(|| sign.is_alphanumeric()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_glance_tells_what_unicode_does() {
        for sign in '\0'..='\u{ffff}' {
            assert_eq!(is_letter(sign), sign.is_alphabetic(), "{sign:?}");
            assert_eq!(is_of_word(sign), sign.is_alphanumeric(), "{sign:?}");
        }
    }
}
