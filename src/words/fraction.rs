use super::{cardinal, ordinal, say};
use crate::options::Locale;

/// Appends a denominator: 2 → `half` or `halves`, 4 → `quarter` or `quarters`, 3 → `third(s)`.
pub fn denominator(n: u128, plural: bool, locale: Locale, out: &mut String) {
    match (n, plural) {
        (2, false) => say("half", out),
        (2, true) => say("halves", out),
        (4, false) => say("quarter", out),
        (4, true) => say("quarters", out),
        _ => {
            ordinal(n, locale, out);
            if plural {
                out.push('s');
            }
        }
    }
}

/// Appends a fraction: 1/2 → `one half`, 3/4 → `three quarters`, 7/100 → `seven hundredths`.
///
/// Where the denominator is long and not round (22/371), it is said with `over`, unless there is but
/// one of it (1/125).
///
/// ```
/// use sayable::{Locale, words};
/// let mut out = String::new();
/// words::fraction(2, 3, Locale::EnUs, &mut out);
/// assert_eq!(out, "two thirds");
/// ```
pub fn fraction(numerator: u128, denominator_: u128, locale: Locale, out: &mut String) {
    cardinal(numerator, locale, out);
    let round = denominator_ <= 100 || matches!(denominator_, 1_000 | 10_000 | 100_000 | 1_000_000);
    let one_of_many = numerator == 1 && (denominator_ < 1_000 || denominator_.is_multiple_of(100));
    if denominator_ < 2 || !(round || one_of_many) {
        say("over", out);
        cardinal(denominator_, locale, out);
    } else if denominator_ == 100 || denominator_ == 1000 {
        say(if denominator_ == 100 { "hundredth" } else { "thousandth" }, out);
        if numerator != 1 {
            out.push('s');
        }
    } else {
        denominator(denominator_, numerator != 1, locale, out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fractions() {
        for (numerator, below, want) in [
            (1, 2, "one half"),
            (3, 2, "three halves"),
            (1, 3, "one third"),
            (3, 4, "three quarters"),
            (5, 8, "five eighths"),
            (1, 20, "one twentieth"),
            (3, 100, "three hundredths"),
            (1, 125, "one one hundred twenty-fifth"),
            (22, 371, "twenty-two over three hundred seventy-one"),
            (1, 0, "one over zero"),
        ] {
            let mut out = String::new();
            fraction(numerator, below, Locale::EnUs, &mut out);
            assert_eq!(out, want);
        }
    }
}
