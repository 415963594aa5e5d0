use super::cardinal::{UNITS, below_hundred};
use super::say;

/// How the digit 0 is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zero {
    /// `zero`, in numbers and codes.
    Zero,
    /// `oh`, in times, years and room numbers.
    Oh,
    /// `nought`, in British decimals.
    Nought,
}

impl Zero {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Zero::Zero => "zero",
            Zero::Oh => "oh",
            Zero::Nought => "nought",
        }
    }
}

/// Appends each digit of `written`, in order; what is no digit is passed over.
///
/// ```
/// use sayable::words::{self, Zero};
/// let mut out = String::new();
/// words::digits("97301", Zero::Oh, &mut out);
/// assert_eq!(out, "nine seven three oh one");
/// ```
pub fn digits(written: &str, zero: Zero, out: &mut String) {
    for byte in written.bytes().filter(u8::is_ascii_digit) {
        let n = usize::from(byte - b'0');
        say(if n == 0 { zero.word() } else { UNITS[n] }, out);
    }
}

/// Appends digits two by two, as house numbers and flights are read: 1420 → `fourteen twenty`,
/// 305 → `three oh five`, 747 → `seven forty-seven`.
///
/// More than four digits, and numbers such as 2000 or 07 that have no such reading, are said
/// digit by digit or as a cardinal.
///
/// ```
/// use sayable::words;
/// let mut out = String::new();
/// words::pairs("1175", &mut out);
/// assert_eq!(out, "eleven seventy-five");
/// ```
pub fn pairs(written: &str, out: &mut String) {
    let n: u32 = match written.parse() {
        Ok(n) if written.len() <= 4 && !written.starts_with('0') => n,
        _ => return digits(written, Zero::Oh, out),
    };
    let (high, low) = (n / 100, n % 100);
    if n < 100 {
        return below_hundred(n, out);
    }
    if low == 0 {
        return if high.is_multiple_of(10) && high > 0 {
            say(UNITS[(high / 10) as usize], out);
            say("thousand", out);
        } else {
            below_hundred(high, out);
            say("hundred", out);
        };
    }
    below_hundred(high, out);
    if low < 10 {
        say("oh", out);
    }
    below_hundred(low, out);
}

/// Appends the name of one letter or digit as it is said alone: `A`, `seven`.
pub fn letter(c: char, out: &mut String) {
    match c {
        '0'..='9' => digits(c.encode_utf8(&mut [0; 4]), Zero::Zero, out),
        _ => {
            let mut buffer = [0; 4];
            let upper = c.to_uppercase().next().unwrap_or(c);
            say(upper.encode_utf8(&mut buffer), out);
        }
    }
}

/// Appends letters and digits one by one: FBI → `F B I`.
///
/// ```
/// let mut out = String::new();
/// sayable::words::letters("FBI", &mut out);
/// assert_eq!(out, "F B I");
/// ```
pub fn letters(written: &str, out: &mut String) {
    for c in written.chars().filter(|c| c.is_alphanumeric()) {
        letter(c, out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_read_as_house_numbers_are() {
        for (written, want) in [
            ("7", "seven"),
            ("42", "forty-two"),
            ("305", "three oh five"),
            ("747", "seven forty-seven"),
            ("800", "eight hundred"),
            ("1420", "fourteen twenty"),
            ("1900", "nineteen hundred"),
            ("2000", "two thousand"),
            ("2005", "twenty oh five"),
            ("007", "oh oh seven"),
            ("12345", "one two three four five"),
        ] {
            let mut out = String::new();
            pairs(written, &mut out);
            assert_eq!(out, want);
        }
    }
}
