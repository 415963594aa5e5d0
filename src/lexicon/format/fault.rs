use std::fmt;

use super::Place;
use crate::error::Error;

/// How many faults are kept; more are only counted.
const KEPT: usize = 100;

/// All that is wrong with a file, in the order of its lines.
#[derive(Debug, Default)]
pub struct Faults {
    kept: Vec<Error>,
    count: usize,
}

impl Faults {
    /// The first hundred of them.
    #[must_use]
    pub fn list(&self) -> &[Error] {
        &self.kept
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.count
    }

    /// The faults in the order of their places.
    pub(super) fn in_order(mut self) -> Self {
        self.kept.sort_by_key(Error::place);
        self
    }

    pub(crate) fn push(&mut self, error: Error) {
        self.count += 1;
        if self.kept.len() < KEPT {
            self.kept.push(error);
        }
    }

    /// A fault at a place, with what to do about it.
    pub(crate) fn add(&mut self, place: Place, message: impl Into<String>, advice: impl Into<String>) {
        if self.kept.len() < KEPT {
            self.kept.push(Error::new(message).at(place.line, place.column).advise(advice));
        }
        self.count += 1;
    }
}

impl fmt::Display for Faults {
    /// A line each.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, error) in self.kept.iter().enumerate() {
            write!(f, "{}{error}", if n > 0 { "\n" } else { "" })?;
        }
        match self.count - self.kept.len() {
            0 => Ok(()),
            more => write!(f, "\nand {more} more"),
        }
    }
}

impl std::error::Error for Faults {}

/// The bytes as text without a byte order mark; or where they stop being UTF-8.
pub(crate) fn utf8(bytes: &[u8]) -> Result<&str, Error> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let advice = "save the file as UTF-8";
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(Error::new("the file is UTF-16").at(1, 1).advise(advice));
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let good = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        let place = place(&good, good.len());
        let byte = bytes.get(error.valid_up_to()).copied().unwrap_or_default();
        Error::new(format!("the byte {byte:#04x} is no UTF-8")).at(place.line, place.column).advise(advice)
    })
}

/// Line and column of a byte.
pub(super) fn place(text: &str, at: usize) -> Place {
    let before = text.get(..at.min(text.len())).unwrap_or(text);
    let line = memchr::memchr_iter(b'\n', before.as_bytes()).count() + 1;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    Place { line, column: before[start..].chars().count() + 1 }
}

/// Lines and columns of bytes that are asked for in order, each found from the one before.
#[derive(Debug)]
pub(super) struct Places<'t> {
    text: &'t str,
    /// A byte whose line is known, at that line's start.
    start: usize,
    line: usize,
}

impl<'t> Places<'t> {
    pub fn new(text: &'t str) -> Self {
        Places { text, start: 0, line: 1 }
    }

    /// The place of a byte. One before an earlier one costs a walk from the beginning.
    pub fn at(&mut self, at: usize) -> Place {
        let at = at.min(self.text.len());
        if at < self.start {
            (self.start, self.line) = (0, 1);
        }
        while let Some(end) = memchr::memchr(b'\n', &self.text.as_bytes()[self.start..at]) {
            self.start += end + 1;
            self.line += 1;
        }
        let column = self.text.get(self.start..at).map_or(0, |text| text.chars().count()) + 1;
        Place { line: self.line, column }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bad_bytes_have_a_place() {
        let error = utf8(b"Ganja\nB\xc3\xa4k\xff").unwrap_err();
        assert_eq!(error.place(), Some((2, 4)));
        assert!(utf8(b"\xff\xfeG\0").unwrap_err().to_string().contains("UTF-16"));
    }

    #[test]
    fn places_are_the_same_in_any_order() {
        let text = "ab\nçd\n\nx";
        let mut places = Places::new(text);
        for at in [0, 1, 3, 5, 7, 8, 2, 0, 8] {
            assert_eq!(places.at(at), place(text, at), "{at}");
        }
    }

    #[test]
    fn many_faults_are_counted() {
        let mut faults = Faults::default();
        for line in 1..=1000 {
            faults.add(Place { line, column: 1 }, "wrong", "right it");
        }
        assert!(faults.to_string().ends_with("\nand 900 more"));
        assert!(faults.to_string().starts_with("line 1, column 1: wrong; right it\n"));
    }
}
