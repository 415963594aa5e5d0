//! Numbers to words, with no eye for context.
//!
//! Every function appends to a string, with one space before it where the string already ends in
//! a word. Compound numbers are hyphenated as in print: `twenty-four`.

mod cardinal;
mod digits;
mod fraction;
mod ordinal;
mod year;

pub use cardinal::{LARGEST, cardinal, cardinal_digits};
pub use digits::{Zero, digits, letter, letters, pairs};
pub use fraction::{denominator, fraction};
pub use ordinal::{ordinal, ordinal_of_digits};
pub use year::{decade, decade_plural, year, year_in_words};

/// Appends a word, with a space before it where one is needed.
///
/// ```
/// let mut out = String::from("ten");
/// sayable::words::say("percent", &mut out);
/// assert_eq!(out, "ten percent");
/// ```
#[inline]
pub fn say(word: &str, out: &mut String) {
    if word.is_empty() {
        return;
    }
    if let Some(last) = out.as_bytes().last()
        && !matches!(last, b' ' | b'-' | b'\n' | b'(' | b'[')
    {
        out.push(' ');
    }
    out.push_str(word);
}
