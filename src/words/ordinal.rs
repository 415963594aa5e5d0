use super::cardinal;
use crate::options::Locale;

/// Appends an ordinal: 24 → `twenty-fourth`.
///
/// ```
/// use sayable::{Locale, words};
/// let mut out = String::new();
/// words::ordinal(1_000_000, Locale::EnUs, &mut out);
/// assert_eq!(out, "one millionth");
/// ```
pub fn ordinal(n: u128, locale: Locale, out: &mut String) {
    cardinal(n, locale, out);
    make_ordinal(out);
}

/// Appends an ordinal written in digits only, of any length.
pub fn ordinal_of_digits(written: &str, locale: Locale, out: &mut String) {
    super::cardinal_digits(written, locale, out);
    make_ordinal(out);
}

/// Turns the cardinal that a string ends with into its ordinal.
fn make_ordinal(out: &mut String) {
    const IRREGULAR: [(&str, &str); 7] =
        [("one", "first"), ("two", "second"), ("three", "third"), ("five", "fifth"), ("eight", "eighth"), ("nine", "ninth"), ("twelve", "twelfth")];
    let word = out.rfind([' ', '-', '\n']).map_or(0, |at| at + 1);
    if let Some((_, ordinal)) = IRREGULAR.iter().find(|(cardinal, _)| *cardinal == &out[word..]) {
        out.truncate(word);
        out.push_str(ordinal);
    } else if out.ends_with('y') {
        out.pop();
        out.push_str("ieth");
    } else {
        out.push_str("th");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinals() {
        for (n, want) in [
            (0, "zeroth"),
            (1, "first"),
            (2, "second"),
            (3, "third"),
            (5, "fifth"),
            (8, "eighth"),
            (9, "ninth"),
            (11, "eleventh"),
            (12, "twelfth"),
            (20, "twentieth"),
            (21, "twenty-first"),
            (42, "forty-second"),
            (100, "one hundredth"),
            (112, "one hundred twelfth"),
            (1000, "one thousandth"),
        ] {
            let mut out = String::new();
            ordinal(n, Locale::EnUs, &mut out);
            assert_eq!(out, want);
        }
    }
}
