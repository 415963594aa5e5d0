use super::say;
use crate::options::Locale;

/// The first number that has no word of ours: 10^36, a thousand decillion.
///
/// Names of the short scale up to decillion, as general dictionaries list them.
pub const LARGEST: u128 = 1_000_000_000_000_000_000_000_000_000_000_000_000;

pub(super) const UNITS: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];

pub(super) const TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// A ten, and it with each unit.
macro_rules! with_units {
    ($ten:literal) => {
        [
            $ten,
            concat!($ten, "-one"),
            concat!($ten, "-two"),
            concat!($ten, "-three"),
            concat!($ten, "-four"),
            concat!($ten, "-five"),
            concat!($ten, "-six"),
            concat!($ten, "-seven"),
            concat!($ten, "-eight"),
            concat!($ten, "-nine"),
        ]
    };
}

/// The numbers from twenty on under a hundred, ten by ten.
const FROM_TWENTY: [[&str; 10]; 8] = [
    with_units!("twenty"),
    with_units!("thirty"),
    with_units!("forty"),
    with_units!("fifty"),
    with_units!("sixty"),
    with_units!("seventy"),
    with_units!("eighty"),
    with_units!("ninety"),
];

const SCALES: [&str; 12] =
    ["", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion", "sextillion", "septillion", "octillion", "nonillion", "decillion"];

/// Appends a cardinal: 1234 → `one thousand two hundred thirty-four`, in en-GB
/// `one thousand two hundred and thirty-four`.
///
/// A number of [`LARGEST`] or more is said digit by digit.
///
/// ```
/// use sayable::{Locale, words};
/// let mut out = String::new();
/// words::cardinal(250_000, Locale::EnUs, &mut out);
/// assert_eq!(out, "two hundred fifty thousand");
/// ```
pub fn cardinal(n: u128, locale: Locale, out: &mut String) {
    if n >= LARGEST {
        return super::digits(&n.to_string(), super::Zero::Zero, out);
    }
    if n < 1000 {
        return below_thousand(n as u32, locale, false, out);
    }
    let mut groups = [0u32; SCALES.len()];
    let mut count = 0;
    let mut left = n;
    // Few numbers are so large that they need the slow arithmetic.
    while left > u128::from(u64::MAX) {
        groups[count] = (left % 1000) as u32;
        left /= 1000;
        count += 1;
    }
    let mut left = left as u64;
    while left > 0 {
        groups[count] = (left % 1000) as u32;
        left /= 1000;
        count += 1;
    }
    for scale in (0..count).rev() {
        if groups[scale] == 0 {
            continue;
        }
        below_thousand(groups[scale], locale, scale == 0, out);
        if scale > 0 {
            say(SCALES[scale], out);
        }
    }
}

/// Appends a cardinal written in digits only, of any length.
pub fn cardinal_digits(written: &str, locale: Locale, out: &mut String) {
    let parsed = if written.len() < 20 { written.parse::<u64>().map(u128::from) } else { written.parse::<u128>() };
    match parsed {
        Ok(n) if n < LARGEST => cardinal(n, locale, out),
        _ => super::digits(written, super::Zero::Zero, out),
    }
}

fn below_thousand(n: u32, locale: Locale, last_of_more: bool, out: &mut String) {
    let (hundreds, rest) = (n / 100, n % 100);
    if hundreds > 0 {
        say(UNITS[hundreds as usize], out);
        say("hundred", out);
    }
    if rest > 0 && locale == Locale::EnGb && (hundreds > 0 || last_of_more) {
        say("and", out);
    }
    if rest > 0 || n == 0 {
        below_hundred(rest, out);
    }
}

/// Appends a number under 100.
pub(super) fn below_hundred(n: u32, out: &mut String) {
    say(if n < 20 { UNITS[n as usize] } else { FROM_TWENTY[(n / 10 - 2) as usize][(n % 10) as usize] }, out);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(n: u128, locale: Locale) -> String {
        let mut out = String::new();
        cardinal(n, locale, &mut out);
        out
    }

    /// Reads number words back; knows nothing of how they are made.
    fn parse(words: &str) -> Option<u128> {
        let (mut total, mut group) = (0u128, 0u128);
        for word in words.split([' ', '-']) {
            if word == "and" {
                continue;
            }
            if let Some(n) = UNITS.iter().position(|u| *u == word) {
                group += n as u128;
            } else if let Some(n) = TENS.iter().skip(2).position(|t| *t == word) {
                group += (n as u128 + 2) * 10;
            } else if word == "hundred" {
                group *= 100;
            } else {
                let scale = SCALES.iter().skip(1).position(|s| *s == word)? as u32 + 1;
                total += group * 1000u128.pow(scale);
                group = 0;
            }
        }
        Some(total + group)
    }

    #[test]
    fn says_what_a_reader_says() {
        for (n, us, gb) in [
            (0, "zero", "zero"),
            (13, "thirteen", "thirteen"),
            (45, "forty-five", "forty-five"),
            (100, "one hundred", "one hundred"),
            (101, "one hundred one", "one hundred and one"),
            (1_001, "one thousand one", "one thousand and one"),
            (1_100, "one thousand one hundred", "one thousand one hundred"),
            (30_000, "thirty thousand", "thirty thousand"),
            (1_000_016, "one million sixteen", "one million and sixteen"),
            (
                2_345_678,
                "two million three hundred forty-five thousand six hundred seventy-eight",
                "two million three hundred and forty-five thousand six hundred and seventy-eight",
            ),
        ] {
            assert_eq!(said(n, Locale::EnUs), us);
            assert_eq!(said(n, Locale::EnGb), gb);
        }
    }

    #[test]
    fn every_number_to_a_million_reads_back() {
        let mut out = String::new();
        for locale in [Locale::EnUs, Locale::EnGb] {
            for n in 0..=1_000_000u128 {
                out.clear();
                cardinal(n, locale, &mut out);
                assert_eq!(parse(&out), Some(n), "{n}: {out}");
            }
        }
    }

    #[test]
    fn large_numbers_read_back() {
        let mut n: u128 = 7;
        let mut steps = 0;
        while n < LARGEST {
            for probe in [n, n + 1, n - 1, n / 1000 * 1000] {
                assert_eq!(parse(&said(probe, Locale::EnUs)), Some(probe));
                assert_eq!(parse(&said(probe, Locale::EnGb)), Some(probe));
            }
            n = n * 13 / 11 + 3;
            steps += 1;
        }
        assert!(steps > 400);
        assert_eq!(said(10u128.pow(33), Locale::EnUs), "one decillion");
        assert_eq!(said(LARGEST, Locale::EnUs).split(' ').count(), 37);
    }
}
