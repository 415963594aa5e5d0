use super::cardinal::{TENS, UNITS, below_hundred};
use super::{cardinal, say};
use crate::options::{Locale, YearStyle};

/// Appends a year as a person says it: 1988 → `nineteen eighty-eight`, 1905 → `nineteen oh five`,
/// 1900 → `nineteen hundred`, 2005 → `two thousand five`, 2024 → `twenty twenty-four`.
///
/// Years under 1000 and over 9999 are cardinals.
///
/// ```
/// use sayable::{Locale, YearStyle, words};
/// let mut out = String::new();
/// words::year(2024, Locale::EnUs, YearStyle::Pairs, &mut out);
/// assert_eq!(out, "twenty twenty-four");
/// ```
pub fn year(n: u32, locale: Locale, style: YearStyle, out: &mut String) {
    let (century, rest) = (n / 100, n % 100);
    let thousands = (2000..2010).contains(&n) || n.is_multiple_of(1000) || (1000..1010).contains(&n);
    if n >= 10_000 || century == 0 || thousands || (style == YearStyle::Thousands && (2000..2100).contains(&n)) {
        return cardinal(u128::from(n), locale, out);
    }
    if n < 1000 {
        return cardinal(u128::from(n), locale, out);
    }
    below_hundred(century, out);
    match rest {
        0 => say("hundred", out),
        1..=9 => {
            say("oh", out);
            say(UNITS[rest as usize], out);
        }
        _ => below_hundred(rest, out),
    }
}

/// Appends the two-digit rest of a year: 07 → `oh seven`, 88 → `eighty-eight`.
pub fn year_in_words(two_digits: u32, out: &mut String) {
    match two_digits {
        0 => say("two thousand", out),
        1..=9 => {
            say("oh", out);
            say(UNITS[two_digits as usize], out);
        }
        _ => below_hundred(two_digits % 100, out),
    }
}

/// Appends a decade: 1990 → `nineteen nineties`, 2000 → `two thousands`, 1900 → `nineteen hundreds`.
///
/// ```
/// use sayable::{Locale, words};
/// let mut out = String::new();
/// words::decade(1980, Locale::EnUs, &mut out);
/// assert_eq!(out, "nineteen eighties");
/// ```
pub fn decade(n: u32, locale: Locale, out: &mut String) {
    if n.is_multiple_of(1000) {
        cardinal(u128::from(n), locale, out);
        out.push('s');
    } else if n.is_multiple_of(100) {
        below_hundred(n / 100, out);
        say("hundreds", out);
    } else {
        if n >= 100 {
            below_hundred(n / 100, out);
        }
        decade_plural(n % 100, out);
    }
}

/// Appends the plural of a number under 100: 80 → `eighties`, 12 → `twelves`, 6 → `sixes`.
pub fn decade_plural(n: u32, out: &mut String) {
    if n >= 20 && n.is_multiple_of(10) {
        let word = TENS[(n / 10) as usize];
        say(&word[..word.len() - 1], out);
        out.push_str("ies");
        return;
    }
    below_hundred(n, out);
    if out.ends_with('x') {
        out.push_str("es");
    } else if out.ends_with('y') {
        out.pop();
        out.push_str("ies");
    } else {
        out.push('s');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(n: u32, locale: Locale) -> String {
        let mut out = String::new();
        year(n, locale, YearStyle::Pairs, &mut out);
        out
    }

    #[test]
    fn years() {
        for (n, us, gb) in [
            (44, "forty-four", "forty-four"),
            (476, "four hundred seventy-six", "four hundred and seventy-six"),
            (800, "eight hundred", "eight hundred"),
            (1000, "one thousand", "one thousand"),
            (1066, "ten sixty-six", "ten sixty-six"),
            (1100, "eleven hundred", "eleven hundred"),
            (1492, "fourteen ninety-two", "fourteen ninety-two"),
            (1900, "nineteen hundred", "nineteen hundred"),
            (1905, "nineteen oh five", "nineteen oh five"),
            (1988, "nineteen eighty-eight", "nineteen eighty-eight"),
            (2000, "two thousand", "two thousand"),
            (2005, "two thousand five", "two thousand and five"),
            (2010, "twenty ten", "twenty ten"),
            (2024, "twenty twenty-four", "twenty twenty-four"),
            (2100, "twenty-one hundred", "twenty-one hundred"),
        ] {
            assert_eq!(said(n, Locale::EnUs), us);
            assert_eq!(said(n, Locale::EnGb), gb);
        }
    }

    /// Reads a year back by the two ways in which people say years.
    fn parse(words: &str) -> u32 {
        let mut total = 0;
        let mut group: Option<u32> = None;
        for word in words.split([' ', '-']) {
            let unit = UNITS.iter().position(|u| *u == word).map(|n| n as u32);
            let ten = TENS.iter().skip(2).position(|t| *t == word).map(|n| (n as u32 + 2) * 10);
            match word {
                "oh" | "and" => {}
                "hundred" => {
                    total += group.take().unwrap_or(0) * 100;
                }
                "thousand" => {
                    total += group.take().unwrap_or(0) * 1000;
                }
                _ => {
                    let n = unit.or(ten).unwrap_or_else(|| panic!("{word} in {words}"));
                    group = match group {
                        // A unit completes a ten; anything else begins the second pair.
                        Some(g) if g >= 20 && g % 10 == 0 && n < 10 && !words.contains("oh") => Some(g + n),
                        Some(g) => {
                            total += g * 100;
                            Some(n)
                        }
                        None => Some(n),
                    };
                }
            }
        }
        total + group.unwrap_or(0)
    }

    #[test]
    fn every_year_reads_back() {
        for n in 1000..=2100 {
            for locale in [Locale::EnUs, Locale::EnGb] {
                let words = said(n, locale);
                assert_eq!(parse(&words), n, "{words}");
                let pairs = !(1000..1010).contains(&n) && !(2000..2010).contains(&n);
                assert_eq!(pairs, !words.contains("thousand"), "{words}");
            }
        }
    }

    #[test]
    fn decades() {
        for (n, want) in [(1990, "nineteen nineties"), (1900, "nineteen hundreds"), (2000, "two thousands"), (2010, "twenty tens"), (80, "eighties")] {
            let mut out = String::new();
            decade(n, Locale::EnUs, &mut out);
            assert_eq!(out, want);
        }
    }
}
