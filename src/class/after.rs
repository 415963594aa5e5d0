//! What stands after a number: most classes that begin at a number need one thing of it there, and
//! are not asked where it is missing.

use super::{Context, ordinal};
use crate::text::bytes::ends_word;
use crate::text::{Run, WordList};

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
    /// The letters of an ordinal: `7th`, `23rd`, but not those of `21st`, which may be stones.
    Ordinal,
    /// Any other letter.
    Letter,
    /// A hyphen with a small letter behind it: `34-year-old`.
    Compound,
    /// Any other hyphen.
    Hyphen,
    /// A stroke.
    Stroke,
    /// A colon.
    Colon,
    /// A percent sign.
    Percent,
    /// The sign of degrees, with a space before it or without: `7°`, `7 °C`.
    Degree,
    /// Any other sign outside ASCII, a no-break space among them: `7–9`, `7’s`.
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
        After::Ordinal,
        After::Letter,
        After::Compound,
        After::Hyphen,
        After::Stroke,
        After::Colon,
        After::Percent,
        After::Degree,
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

/// Words right behind which a number is nearly always of one class, and the numbers that this holds for.
#[derive(Debug)]
pub struct Ahead {
    /// The words, parted from the number by a space.
    pub behind: WordList,
    /// Words that make something else of a number when they stand before those: `ending in 1984`.
    pub except: WordList,
    /// How the number is written.
    pub form: Form,
    /// What stands after it.
    pub after: &'static [After],
}

impl Ahead {
    /// Whether a number stands right behind one of the words.
    #[inline]
    pub(super) fn holds(&self, context: &Context, at: usize) -> bool {
        let (start, end) = context.word_span_before(at);
        // With nothing but a space between: no full stop.
        end + 1 == at && self.behind.has(context.slice(start, end)) && !self.except.has(context.word_before(start))
    }
}

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// One digit or two: `7`, `45`.
    Few,
    /// Three digits or more: `1984`.
    Long,
    /// With commas at its thousands: `1,500`, `1,500.25`.
    Grouped,
    /// With one point behind a digit or two: `7.5`.
    Decimal,
    /// Any other with points or commas in it: `10.0.0.5`, `555.0142`, `1,2,3`.
    Chain,
}

impl Form {
    /// Every form.
    pub const ALL: [Form; 5] = [Form::Few, Form::Long, Form::Grouped, Form::Decimal, Form::Chain];

    /// Whether there are points or commas in it.
    #[inline]
    pub fn is_parted(self) -> bool {
        matches!(self, Form::Grouped | Form::Decimal | Form::Chain)
    }
}

/// A number, as far as a quick look tells which classes may read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Site {
    /// What stands after it.
    pub after: After,
    /// How it is written.
    pub form: Form,
    /// Where it ends.
    pub end: usize,
}

impl Site {
    /// The small word that decides which classes are asked, where one does: after a space, with nothing
    /// else joined to it. A number of four digits or more may be a year, an hour or a code, whatever
    /// word follows.
    #[inline]
    pub fn word(self, text: &str, at: usize) -> Option<&str> {
        if self.after != After::Word || !self.form.is_parted() && self.end > at + 3 { None } else { self.small_word(text) }
    }

    /// The small word after the number and a space, with nothing else joined to it.
    #[inline]
    pub fn small_word(self, text: &str) -> Option<&str> {
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

/// Whether two letters are those of the ordinal of a number.
#[inline]
fn makes_ordinal(number: &[u8], letters: [u8; 2]) -> bool {
    let digit = |byte: u8| if byte.is_ascii_digit() { u32::from(byte - b'0') } else { 0 };
    let last_two = number.iter().rev().take(2).zip([1, 10]).map(|(byte, place)| digit(*byte) * place).sum();
    ordinal::ending(last_two).as_bytes() == letters
}

/// Whether what begins with a capital is letters alone, or initials with their points, that no digit or
/// sign follows: `NATO said`, `U.S.`, but not `B12`, `BA 117`, `A-level`.
pub(crate) fn stands_alone(bytes: &[u8], at: usize) -> bool {
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(0);
    let mut end = at + Run::letters(bytes, at).length;
    if end == at + 1 {
        while byte(end) == b'.' && byte(end + 1).is_ascii_uppercase() && byte(end + 2) == b'.' {
            end += 2;
        }
    }
    end += usize::from(byte(end) == b'.');
    match byte(end) {
        0 => true,
        b' ' => byte(end + 1).is_ascii_alphabetic(),
        next => ends_word(next),
    }
}

/// The number whose first digit is at an offset.
pub(super) fn site(bytes: &[u8], at: usize) -> Site {
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(0);
    let digits_end = |mut at: usize| {
        while byte(at).is_ascii_digit() {
            at += 1;
        }
        at
    };
    let mut end = digits_end(at);
    let mut form = if end <= at + 2 { Form::Few } else { Form::Long };
    let mut pointed = false;
    while matches!(byte(end), b',' | b'.') && byte(end + 1).is_ascii_digit() {
        let group = digits_end(end + 1);
        form = match (byte(end), form) {
            _ if pointed => Form::Chain,
            (b',', Form::Few | Form::Long) if group == end + 4 && end <= at + 3 => Form::Grouped,
            (b',', Form::Grouped) if group == end + 4 => Form::Grouped,
            (b'.', Form::Few) => Form::Decimal,
            (b'.', Form::Grouped) => Form::Grouped,
            _ => Form::Chain,
        };
        pointed |= byte(end) == b'.';
        end = group;
    }
    let next = byte(end + 1);
    let after = match byte(end) {
        0 => After::End,
        b' ' | b'\n' | b'\t' => match next {
            b'a'..=b'z' => After::Word,
            b'A'..=b'Z' => After::Name,
            b'0'..=b'9' => After::Number,
            0xc2 if byte(end + 2) == 0xb0 => After::Degree,
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
        b'n' | b'r' | b't' if makes_ordinal(&bytes[at..end], [byte(end), next]) && !byte(end + 2).is_ascii_alphanumeric() => After::Ordinal,
        b'a'..=b'z' | b'A'..=b'Z' => After::Letter,
        b'-' if next.is_ascii_lowercase() => After::Compound,
        b'-' => After::Hyphen,
        b'/' => After::Stroke,
        b':' => After::Colon,
        b'%' => After::Percent,
        0xc2 if next == 0xb0 => After::Degree,
        0x80.. => After::Wide,
        _ => After::Other,
    };
    Site { after, form, end }
}

#[cfg(test)]
mod tests {
    use super::{After, Form, site, stands_alone};

    #[test]
    fn what_stands_after_a_number() {
        for (text, expected) in [
            ("7", After::End),
            ("7. Then", After::End),
            ("1,500.", After::End),
            ("7, and", After::Comma),
            ("86. 7", After::Comma),
            ("7).", After::Marks),
            ("4.x", After::Glued),
            ("10.0.0.5 is", After::Word),
            ("8 October", After::Name),
            ("3 1/2", After::Number),
            ("7 - 3", After::Sign),
            ("7 – 3", After::WideSign),
            ("7th", After::Ordinal),
            ("11st", After::Letter),
            ("5-9", After::Hyphen),
            ("5-year-old", After::Compound),
            ("1/2", After::Stroke),
            ("3:30", After::Colon),
            ("4.5%", After::Percent),
            ("7°", After::Degree),
            ("7 °C", After::Degree),
            ("7–9", After::Wide),
            ("6'2\"", After::Other),
        ] {
            assert_eq!(site(text.as_bytes(), 0).after, expected, "{text}");
        }
    }

    #[test]
    fn capitals_alone() {
        for (text, alone) in [
            ("NATO said", true),
            ("U.S.", true),
            ("U.S. troops", true),
            ("FBI, and", true),
            ("A.", true),
            ("B12", false),
            ("BA 117", false),
            ("A-level", false),
            ("MI5", false),
            ("README.md", false),
            ("U.S.-led", false),
            ("C$5", false),
        ] {
            assert_eq!(stands_alone(text.as_bytes(), 0), alone, "{text}");
        }
    }

    #[test]
    fn how_a_number_is_written() {
        for (form, texts) in [
            (Form::Few, &["7", "45.", "7, 8", "86. 7"][..]),
            (Form::Long, &["305", "1984", "90210,"]),
            (Form::Grouped, &["1,500", "12,345,678.90", "250,000."]),
            (Form::Decimal, &["7.5", "11.27", "0.125"]),
            (Form::Chain, &["10.0.0.5", "555.0142", "1,2,3", "1,50", "1500,000", "1.500,20", "1,500,2000", "1.2.3", "1,500.2.3"]),
        ] {
            for text in texts {
                assert_eq!(site(text.as_bytes(), 0).form, form, "{text}");
            }
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
