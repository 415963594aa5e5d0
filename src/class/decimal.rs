//! Decimals: 37.2, .312, 4,512.60, and signed numbers.

use super::{After, Class, Context, Match, Start};
use crate::text::cut_decimal;
use crate::words::say;

/// The class.
pub static CLASS: Class = Class {
    name: "decimal",
    about: "decimals and signed numbers",
    example: ("at -37.2", "at minus thirty-seven point two"),
    starts: &[
        Start::Digits(&[After::Comma]),
        Start::Parted(After::ANY),
        Start::Sign(b'.'),
        Start::Sign(b'-'),
        Start::Sign(b'+'),
        Start::Sign(b'~'),
        Start::Wide,
    ],
    words: super::no_words,
    recognise,
};

/// Words before several marks of a judge.
pub(super) const MARKS: [&str; 9] = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "straight"];

/// Where the "cal" of a gun's bore ends: ".50-cal.", ".45 cal".
pub(super) fn caliber(context: &Context, at: usize) -> Option<usize> {
    let bore = context.digits(at + 1);
    let unit = at + 1 + bore.len();
    let unit = unit + usize::from(matches!(context.byte(unit), b'-' | b' '));
    (context.byte(at) == b'.' && (2..=3).contains(&bore.len()) && context.has(unit, "cal") && context.free_at(unit + 3)).then_some(unit + 3)
}

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if context.byte(at) == b'.'
        && let Some(end) = caliber(context, at)
    {
        crate::words::pairs(context.digits(at + 1), out);
        say("caliber", out);
        let stop = context.byte(end) == b'.' && !context.is_last(end + 1);
        return Some(Match::certain(end + usize::from(stop), "bore"));
    }
    if let Some(found) = cut(context, at, out) {
        return Some(found);
    }
    // A .22-caliber rifle, a .357 Magnum: the bore is said as a number.
    let bore = context.digits(at + 1);
    if context.byte(at) == b'.'
        && (2..=3).contains(&bore.len())
        && (context.before_any(
            at + 1 + bore.len(),
            &["caliber", "calibre", "Magnum", "rifle", "pistol", "revolver", "slug", "slugs", "bullet", "bullets", "Colt", "handgun"],
        ) || context.after_any(at, &["Colt", "Webley", "Winchester", "Vickers", "Remington", "Derringer", "Wesson", "Enfield", "Beretta"])
            || matches!(bore, "22" | "25" | "32" | "38" | "44" | "45" | "357")
                && context.after_any(at, &["a", "his", "her", "my"])
                && (matches!(context.byte(at + 1 + bore.len()), b',' | b';' | b'!' | b'?' | 0)
                    || context.byte(at + 1 + bore.len()) == b'.' && !context.is_word(at + 2 + bore.len())))
    {
        crate::words::pairs(bore, out);
        return Some(Match::likely(at + 1 + bore.len(), "bore"));
    }
    // .30-06, .45-70: a cartridge by its two numbers.
    let second = context.digits(at + 4);
    if context.byte(at) == b'.' && bore.len() == 2 && context.byte(at + 3) == b'-' && second.len() == 2 && context.free_at(at + 6) {
        crate::words::pairs(bore, out);
        crate::words::pairs(second, out);
        return Some(Match::likely(at + 6, "cartridge"));
    }
    // Two .280s and a .45: guns by their bores.
    let plural = at + 1 + bore.len();
    if context.byte(at) == b'.' && (2..=3).contains(&bore.len()) && context.byte(plural) == b's' && context.free_at(plural + 1) {
        say("point", out);
        crate::words::pairs(bore, out);
        super::decade::words_plural(out);
        return Some(Match::likely(plural + 1, "bores"));
    }
    let start = super::signed::sign(context, at, out)?;
    let number = context.numeral(start)?;
    let signed = start > at;
    if !signed && !number.is_decimal() {
        return None;
    }
    let end = number.end();
    if !signed && context.is_digit(start) && context.byte(end) == b'.' && context.is_digit(end + 1) {
        return Some(Match::certain(chain(context, number.span.start, out), "chain"));
    }
    number.say(context, out);
    // "By-law 7.3(b)"
    if !signed && context.byte(end) == b'(' && context.byte(end + 1).is_ascii_lowercase() && context.byte(end + 2) == b')' {
        return Some(Match::likely(super::identifier::points(context, end, out), "decimal-section"));
    }
    if !signed && let Some(end) = stage(context, end, out) {
        return Some(Match::likely(end, "pre-release"));
    }
    // "two 9.5s from the judges": several of a mark.
    if !signed && context.byte(end) == b's' && context.free_at(end + 1) && context.after_any(at, &MARKS) {
        super::decade::words_plural(out);
        return Some(Match::likely(end + 1, "number-plural"));
    }
    // "13.4 bn light years"
    if context.byte(end) == b' ' && matches!(context.letters(end + 1), "bn" | "tn") && context.free_at(end + 3) {
        return Some(Match::likely(super::cardinal::scale(context, end + 1, out), "decimal-scale"));
    }
    // 1.5× as far, 2.5x faster
    let x = if context.has(number.end(), "×") { "×".len() } else { usize::from(context.byte(number.end()) == b'x') };
    // "1.4x EBITDA", "a book-to-bill of 1.12x"
    let ratio = || !signed && at > 0 && context.free_at(number.end() + x) && !context.is_digit(context.skip_space(number.end() + x));
    if x > 0 && (super::cardinal::times(context, number.end() + x) || ratio()) {
        say("times", out);
        return Some(Match::likely(number.end() + x, "times"));
    }
    let end = super::cardinal::scale(context, number.end(), out);
    if let Some(end) = super::cardinal::any_release(context, end, out) {
        return Some(Match::likely(end, "any-release"));
    }
    if let Some(end) = super::money::rate(context, end, out) {
        return Some(Match::likely(end, "rate"));
    }
    // TLS 1.2+, "13.0+ is advanced"
    if context.byte(end) == b'+' && !context.is_word(end + 1) && context.byte(end + 1) != b'+' {
        say("plus", out);
        return Some(Match::likely(end + 1, "decimal-plus"));
    }
    Some(Match::certain(end, if signed { "signed" } else { "decimal" }))
}

/// A version or a section number, each part of it a number: 3.2.1, 1.20.4.
fn chain(context: &Context, at: usize, out: &mut String) -> usize {
    let mut end = at + context.digits(at).len();
    let first = context.slice(at, end);
    match first.parse::<u32>() {
        // "inv. 1987.114.3", "release 2024.1.2": the year of a thing comes first.
        Ok(year @ 1800..=2099) => crate::words::year(year, context.locale(), context.options.year, out),
        _ => crate::words::cardinal_digits(first, context.locale(), out),
    }
    while context.byte(end) == b'.' && context.is_digit(end + 1) {
        say("point", out);
        let digits = context.digits(end + 1);
        if digits.len() > 1 && digits.starts_with('0') {
            crate::words::digits(digits, crate::words::Zero::Zero, out);
        } else {
            crate::words::cardinal_digits(digits, context.locale(), out);
        }
        end += 1 + digits.len();
    }
    // 1.8.0_292: an update of a release.
    if context.byte(end) == b'_' && context.is_digit(end + 1) {
        say("underscore", out);
        let digits = context.digits(end + 1);
        crate::words::pairs(digits, out);
        return end + 1 + digits.len();
    }
    super::cardinal::any_release(context, end, out).or_else(|| stage(context, end, out)).unwrap_or(end)
}

/// Says the stage of a release before it is out, and where that ends: 5.0b2, 2.0.1-rc.3, 3.0-beta.
pub(super) fn stage(context: &Context, at: usize, out: &mut String) -> Option<usize> {
    let hyphen = usize::from(context.byte(at) == b'-');
    let name = context.letters(at + hyphen);
    if !matches!(name, "a" | "b" | "rc" | "RC" | "alpha" | "beta") || hyphen > 0 && name.len() == 1 {
        return None;
    }
    let end = at + hyphen + name.len();
    let point = usize::from(hyphen > 0 && matches!(context.byte(end), b'.' | b'-') && context.is_digit(end + 1));
    let release = context.digits(end + point);
    let end = end + point + release.len();
    if release.is_empty() && (hyphen == 0 || context.byte(end) == b'-') || !context.free_at(end) {
        return None;
    }
    if name.len() > 2 {
        say(name, out);
    } else {
        crate::words::letters(name, out);
    }
    if !release.is_empty() {
        crate::words::cardinal_digits(release, context.locale(), out);
    }
    Some(end)
}

/// "batted. 217", "percentage (. 608)": three decimals with no whole part, in text that was cut into tokens.
fn cut(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if context.is_digit(at.wrapping_sub(1)) {
        return None;
    }
    let end = cut_decimal(context.text, at)?;
    say("point", out);
    crate::words::digits(context.digits(at + 2), crate::words::Zero::Zero, out);
    Some(Match::likely(end, "cut-decimal"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("decimal", include_str!("../../tests/class/decimal.tsv"));
    }
}
