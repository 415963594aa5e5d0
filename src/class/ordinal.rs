//! Ordinals: 42nd, 1,000th, 21ST, 3º.

use super::{After, Class, Context, Match, Start};
use crate::words::{self, Zero};

/// The class.
pub static CLASS: Class = Class {
    name: "ordinal",
    about: "ordinals in digits",
    example: ("the 42nd time", "the forty-second time"),
    starts: &[
        Start::Digits(&[After::Number, After::Ordinal, After::Letter, After::Wide, After::Other]),
        Start::Parted(&[After::Ordinal, After::Letter, After::Wide]),
        Start::Word(|| vec!["th", "st", "nd", "rd"]),
    ],
    words: super::no_words,
    recognise,
};

/// Endings that are written above the line: 20ᵗʰ.
const RAISED: [(&str, &str); 6] = [("º", "th"), ("ˢᵗ", "st"), ("ⁿᵈ", "nd"), ("ʳᵈ", "rd"), ("ᵗʰ", "th"), ("ª", "th")];

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if !context.free_before(at) {
        return None;
    }
    let number = context.numeral(at)?;
    if number.is_decimal() {
        return of_decimal(context, number, out);
    }
    let end = number.end();
    // "12 th": two letters after a space, and no third.
    if context.byte(end) == b' ' && !(matches!(context.byte(end + 2), b't' | b'd' | b'h') && context.free_at(end + 3)) {
        return None;
    }
    let letters = context.letters(end);
    let suffix = RAISED.iter().find(|(raised, _)| *raised == letters).map_or(letters, |(_, plain)| *plain);
    if suffix.is_empty() && context.byte(end) != b' ' {
        return None;
    }
    let plural = matches!(suffix, "ths" | "rds" | "nds" | "sts");
    let spaced = suffix.is_empty() && matches!(context.letters(end + 1), letters if letters.len() == 2 && suffix_fits(number.whole?, letters, true));
    let fits = short_form(context, end.saturating_sub(1)).is_some()
        || !suffix.is_empty() && suffix_fits(number.whole?, suffix.strip_suffix('s').filter(|_| plural).unwrap_or(suffix), false);
    if !fits && !spaced {
        return None;
    }
    // "000th" is what is left of a number that was written amiss.
    if number.whole == Some(0) && number.leading_zero {
        words::digits(number.whole_span.of(context.text), Zero::Zero, out);
        words::letters(letters, out);
        return Some(Match::guess(end + letters.len(), "zeros"));
    }
    words::ordinal(number.whole?, context.locale(), out);
    // "his 1,000th visit": with "the" or a possessive before, the "one" goes.
    if plural {
        out.push('s');
    }
    let end = if spaced { end + 3 } else { end + letters.len() };
    // 12th–13th centuries
    let dash = context.dash(end);
    if dash > 0
        && let Some(second) = context.numeral(end + dash).filter(|second| !second.is_decimal() && second.whole > number.whole)
        && suffix_fits(second.whole?, context.letters(second.end()), true)
    {
        words::say("to", out);
        words::ordinal(second.whole?, context.locale(), out);
        return Some(Match::likely(second.end() + 2, "ordinal-range"));
    }
    Some(Match::certain(end, "ordinal"))
}

/// 99.9th: a percentile, whose last digit is the ordinal.
fn of_decimal(context: &Context, number: super::Numeral, out: &mut String) -> Option<Match> {
    let letters = context.letters(number.end());
    let last = context.byte(number.end() - 1).wrapping_sub(b'0');
    if !matches!(letters, "th" | "st" | "nd" | "rd") || !suffix_fits(u128::from(last), letters, false) {
        return None;
    }
    number.say_whole(context, out);
    words::say("point", out);
    words::digits(context.slice(number.fraction.start, number.end() - 1), words::Zero::Zero, out);
    words::ordinal(u128::from(last), context.locale(), out);
    Some(Match::certain(number.end() + 2, "ordinal-decimal"))
}

/// Where the short form of an ordinal ends whose last digit is at an offset: the 2d Cavalry, the 3d of May.
pub(super) fn short_form(context: &Context, last: usize) -> Option<usize> {
    let end = last + 1;
    if !matches!(context.byte(last), b'2' | b'3') || context.byte(end) != b'd' || !context.free_at(end + 1) {
        return None;
    }
    let teen = last > 0 && context.byte(last - 1) == b'1';
    let (start, _) = context.word_span_before(end + 1);
    let next = context.skip_space(end + 1);
    let month = |at: usize| super::calendar::month(context.letters(at)).is_some();
    const NTH: [&str; 20] = [
        "son",
        "daughter",
        "child",
        "wife",
        "husband",
        "brother",
        "sister",
        "day",
        "night",
        "time",
        "edition",
        "volume",
        "part",
        "floor",
        "verse",
        "instant",
        "inst",
        "ult",
        "regiment",
        "battalion",
    ];
    let named =
        next > end + 1 && (context.byte(next).is_ascii_uppercase() || context.has(next, "of ") && month(next + 3) || NTH.contains(&context.letters(next)));
    // A series of law reports: 482 P.3d 117, 12 So. 2d 8.
    let reports = {
        let head = context.slice(0, start).trim_end();
        let name = head.strip_suffix('.').and_then(|head| head.rsplit([' ', '.']).next()).unwrap_or("");
        (next > end + 1 && context.is_digit(next) || context.byte(end + 1) == b',')
            && matches!(name, "Jur" | "Rptr" | "P" | "F" | "A" | "So" | "E" | "W" | "Supp" | "Ed" | "S" | "Cal" | "Ill" | "App")
    };
    if !teen && reports {
        return Some(end + 1);
    }
    // "(2d Cir. 1969)"
    let court = context.byte_before(start) == b'(' && matches!(context.letters(next), "Cir" | "Dist" | "Dept");
    (!teen && named && (court || context.after_any(start, &["the", "his", "her", "their", "a"]))).then_some(end + 1)
}

/// The letters that make an ordinal of a number, by its last two digits.
pub(super) fn ending(last_two: u32) -> &'static str {
    match (last_two % 10, last_two) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    }
}

/// Whether the letters are the ending of a number's ordinal.
fn suffix_fits(n: u128, suffix: &str, exact: bool) -> bool {
    let n = (n % 100) as u32;
    let right = ending(n);
    if exact {
        return suffix == right;
    }
    // 2d and 3d are the law's short forms; wrong endings are read as they were meant.
    suffix.eq_ignore_ascii_case(right) || suffix.eq_ignore_ascii_case("th") || suffix.eq_ignore_ascii_case("st") && n % 10 == 1
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("ordinal", include_str!("../../tests/class/ordinal.tsv"));
    }
}
