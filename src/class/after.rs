//! What stands after a number: most classes that begin at a number need one thing of it there, and
//! are not asked where it is missing.

use crate::text::Run;
use crate::text::bytes::ends_word;

/// What stands right after the digits of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    /// The end of a sentence, or a mark that closes and a letter after it: `in 7.`, `(7) and`.
    End,
    /// A comma or a full stop with a space, or a mark and then a digit: `7, 8`, `86. 7`.
    Comma,
    /// Marks, one behind another: `7."`, `7),`.
    Marks,
    /// A mark with a letter or a sign right behind it: `4.x`, `7)th`.
    Glued,
    /// A space, then a small letter.
    Word,
    /// A space, then a capital.
    Name,
    /// A space, then a digit.
    Number,
    /// A space, then a sign of ASCII: `7 - 3`, `7 (`.
    Sign,
    /// A space, then a sign outside ASCII: `7 –`, `7 ½`, `7 €`.
    WideSign,
    /// A letter.
    Letter,
    /// A hyphen.
    Hyphen,
    /// A stroke.
    Stroke,
    /// A colon.
    Colon,
    /// A percent sign.
    Percent,
    /// A sign outside ASCII, a no-break space among them: `7–9`, `7°`, `7’s`.
    Wide,
    /// Any other sign: `7'`, `7"`, `7$`, `7~`.
    Other,
}

impl After {
    /// Whatever stands there.
    pub const ANY: &[After] = &[
        After::Word,
        After::End,
        After::Comma,
        After::Marks,
        After::Glued,
        After::Name,
        After::Number,
        After::Sign,
        After::WideSign,
        After::Letter,
        After::Hyphen,
        After::Stroke,
        After::Colon,
        After::Percent,
        After::Wide,
        After::Other,
    ];

    /// Whatever stands there but a small word.
    pub const NO_WORD: &[After] = match After::ANY {
        [After::Word, others @ ..] => others,
        all => all,
    };
}

/// How many things may stand after a number.
pub(super) const AFTERS: usize = After::ANY.len();

/// A number, as far as a quick look tells which classes may read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Site {
    /// What stands after it.
    pub after: After,
    /// Whether it has points or commas in it: `1,500`, `7.5`, `10.0.0.5`.
    pub parted: bool,
    /// Where it ends.
    pub end: usize,
}

impl Site {
    /// The small word that decides which classes are asked, where one does: after a space, with nothing
    /// else joined to it. A number of four digits or more may be a year, an hour or a code, whatever
    /// word follows.
    #[inline]
    pub fn word(self, text: &str, at: usize) -> Option<&str> {
        if self.after != After::Word || !self.parted && self.end > at + 3 {
            return None;
        }
        let bytes = text.as_bytes();
        let start = self.end + 1;
        let end = start + Run::small(bytes, start).length;
        let next = |at: usize| bytes.get(at).copied().unwrap_or(b' ');
        let alone = match next(end) {
            b'.' => !next(end + 1).is_ascii_alphanumeric(),
            sign => ends_word(sign),
        };
        if alone { text.get(start..end) } else { None }
    }
}

/// The number whose first digit is at an offset.
pub(super) fn site(bytes: &[u8], at: usize) -> Site {
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(0);
    let mut end = at;
    let mut parted = false;
    loop {
        while byte(end).is_ascii_digit() {
            end += 1;
        }
        if !(matches!(byte(end), b',' | b'.') && byte(end + 1).is_ascii_digit()) {
            break;
        }
        parted = true;
        end += 1;
    }
    let next = byte(end + 1);
    let after = match byte(end) {
        0 => After::End,
        b' ' | b'\n' | b'\t' => match next {
            b'a'..=b'z' => After::Word,
            b'A'..=b'Z' => After::Name,
            b'0'..=b'9' => After::Number,
            0x80.. => After::WideSign,
            _ => After::Sign,
        },
        mark @ (b'.' | b',' | b';' | b'?' | b')' | b']') => match next {
            0 => After::End,
            b' ' | b'\n' if mark == b',' || byte(end + 2).is_ascii_digit() || byte(end + 2) >= 0x80 => After::Comma,
            b' ' | b'\n' => After::End,
            b'"' | b'\'' | b')' | b']' | b',' | b'.' => After::Marks,
            _ => After::Glued,
        },
        b'a'..=b'z' | b'A'..=b'Z' => After::Letter,
        b'-' => After::Hyphen,
        b'/' => After::Stroke,
        b':' => After::Colon,
        b'%' => After::Percent,
        0x80.. => After::Wide,
        _ => After::Other,
    };
    Site { after, parted, end }
}

#[cfg(test)]
mod tests {
    use super::{After, site};

    #[test]
    fn what_stands_after_a_number() {
        for (text, expected, parted) in [
            ("7", After::End, false),
            ("7. Then", After::End, false),
            ("1,500.", After::End, true),
            ("7, and", After::Comma, false),
            ("86. 7", After::Comma, false),
            ("7).", After::Marks, false),
            ("4.x", After::Glued, false),
            ("10.0.0.5 is", After::Word, true),
            ("8 October", After::Name, false),
            ("3 1/2", After::Number, false),
            ("7 - 3", After::Sign, false),
            ("7 – 3", After::WideSign, false),
            ("7th", After::Letter, false),
            ("5-9", After::Hyphen, false),
            ("1/2", After::Stroke, false),
            ("3:30", After::Colon, false),
            ("4.5%", After::Percent, true),
            ("7°", After::Wide, false),
            ("6'2\"", After::Other, false),
        ] {
            let site = site(text.as_bytes(), 0);
            assert_eq!((site.after, site.parted), (expected, parted), "{text}");
        }
    }

    #[test]
    fn a_word_alone_decides() {
        for (text, word) in [
            ("7 chairs", Some("chairs")),
            ("7 mi. north", Some("mi")),
            ("1,500 m", Some("m")),
            ("7 km/h", None),
            ("7 a.m.", None),
            ("7 kWh", None),
            ("7 m² of", None),
            ("1984 chairs", None),
            ("7 Chairs", None),
            ("7, chairs", None),
        ] {
            assert_eq!(site(text.as_bytes(), 0).word(text, 0), word, "{text}");
        }
    }
}
