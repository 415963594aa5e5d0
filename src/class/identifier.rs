//! Identifiers and models: Flight UA 1175, PIN 4821, gate B12, F-16, A320neo, v2.4, Q2, CO2.

mod chess;
mod cited;
mod code_point;
mod filed;
mod formula;
mod graded;
mod label;
mod mixed;
mod nuclide;
mod period;
mod spelt;
mod tyre;

use super::{After, Class, Context, Match, Start};
use crate::words::{self, say};
use chess::chess;
pub(super) use cited::points;
use cited::{cited, lettered_part};
use code_point::code_point;
pub(super) use filed::is_filed;
use filed::shelved;
pub(super) use formula::is_formula;
use formula::{formula, isotope};
pub(crate) use formula::{may_be_group, may_be_isotope};
use graded::graded;
pub(super) use label::{is_numbered, lettered_end};
use label::{labels, lettered, numbered};
use mixed::mixed;
use nuclide::nuclide;
use period::period;
use spelt::spelt;
pub(super) use spelt::{is_aircraft, is_law, keyed, say_variant};

/// The class.
pub static CLASS: Class = Class {
    name: "identifier",
    about: "codes, flights, models, versions and formulas: letters and digits together",
    example: ("Two F-16s left gate B12", "Two F sixteens left gate B twelve"),
    starts: &[
        Start::Digits(&[
            After::End,
            After::Comma,
            After::Marks,
            After::Glued,
            After::Number,
            After::Letter,
            After::Compound,
            After::Hyphen,
            After::Stroke,
            After::Colon,
            After::Wide,
            After::Other,
        ]),
        Start::Long(After::ANY),
        Start::Chain(After::ANY),
        Start::Joined,
        Start::Small,
    ],
    words: nuclide::names,
    recognise,
};

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if !context.free_before(at) || matches!(context.byte_before(at), b'.' | b',') && at > 1 && context.is_digit(at - 2) {
        return None;
    }
    if context.is_digit(at) {
        let end = at + context.digits(at).len();
        // What ends at its digits is no code but for what stands beside it; one or two digits are none then.
        match context.byte(end) {
            b' ' | b';' | b'!' | b'?' | b')' | 0 => return if end > at + 2 || context.is_digit(end + 1) { spelt(context, at, out) } else { None },
            b',' if context.is_digit(end + 1) => return None,
            b'.' if context.is_digit(end + 1) => return standard(context, at, out),
            b'.' | b',' => return super::first_rule(&[chess, spelt], context, at, out),
            _ => {}
        }
        let signed = match context.byte(end) {
            b'L' | b'R' | b'C' if context.free_at(end + 1) && end <= at + 2 => runway(context, at, out),
            b'G' => gusts(context, at, out),
            b'H' | b'Q' => period(context, at, out),
            b'/' => tyre::tyre(context, at, out),
            _ => None,
        };
        if signed.is_some() {
            return signed;
        }
        // "34-year-old": a word of three letters or more is no part of a code.
        if end <= at + 3 && context.byte(end) == b'-' && context.text.as_bytes()[end + 1..].iter().take(3).filter(|byte| byte.is_ascii_lowercase()).count() == 3
        {
            return None;
        }
        // "450K likes" are counted, no code.
        if matches!(context.byte(end), b'k' | b'K' | b'm' | b'M' | b'B') && (context.is_counted(end + 1) || context.before_any(end + 1, &["square", "cubic"]))
            || matches!(context.byte(end), b'k' | b'K' | b'M') && context.free_at(end + 1) && super::cardinal::is_crowd(context, at, end + 1)
            || matches!(context.letters(end), "bn" | "tn" | "trn" | "mn" | "mln" | "bln") && context.free_at(end + context.letters(end).len())
            || context.byte(end) == b'm' && super::cardinal::is_million(context, end)
            || context.byte(end) == b'x' && context.free_at(end + 1) && super::cardinal::times(context, end + 1)
        {
            return None;
        }
        return super::first_rule(&[cited, standard, numbered, spelt, lettered, labels, mixed], context, at, out);
    }
    super::first_rule(
        &[nuclide, code_point, lettered_part, shelved, flight, flight_level, chess, version, labels, isotope, formula, graded, motorway, mixed],
        context,
        at,
        out,
    )
}

/// Runway 27L: by its digits, and the side on which it lies.
fn runway(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let digits = context.digits(at);
    let end = at + digits.len();
    let named = context.after_any(at, &["runway", "runways", "rwy"]) || context.after_any(at, &["and", "or"]) && context.mentions(&["runway", "runways"]);
    if !named {
        return None;
    }
    words::digits(digits, words::Zero::Zero, out);
    say(
        match context.byte(end) {
            b'L' => "left",
            b'R' => "right",
            _ => "center",
        },
        out,
    );
    Some(Match::likely(end + 1, "runway"))
}

/// Whether a standard of local networks stands at an offset: 802.11ac, 802.3.
pub(super) fn is_standard(context: &Context, at: usize) -> bool {
    context.has(at, "802.") && (context.has(at + 4, "11") || context.has(at + 4, "15") || context.has(at + 4, "1") || context.has(at + 4, "3"))
}

/// 802.11ac: by its parts, and the letters of its amendment.
fn standard(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if let Some(end) = dated_standard(context, at, out) {
        return Some(Match::certain(end, "standard"));
    }
    if !is_standard(context, at) {
        return None;
    }
    let part = context.digits(at + 4);
    let letters = context.letters(at + 4 + part.len());
    let end = at + 4 + part.len() + letters.len();
    if part.len() > 2 || letters.len() > 2 || context.is_word(end) {
        return None;
    }
    say("eight oh two point", out);
    words::cardinal_digits(part, context.locale(), out);
    words::letters(letters, out);
    Some(Match::certain(end, "standard"))
}

/// ISO 9001:2015: a standard's number and the year of its edition.
fn dated_standard(context: &Context, at: usize, out: &mut String) -> Option<usize> {
    let number = context.digits(at);
    let colon = at + number.len();
    let year = if context.byte(colon) == b':' { context.digits(colon + 1) } else { return None };
    let end = colon + 1 + year.len();
    let edition = year.parse().ok().filter(|year| (1950..2100).contains(year))?;
    if !context.free_at(end) || !context.after_any(at, &["iso", "iec", "en", "bs", "din", "ansi", "astm", "ieee"]) {
        return None;
    }
    words::cardinal_digits(number, context.locale(), out);
    out.push(',');
    words::year(edition, context.locale(), context.options.year, out);
    Some(end)
}

/// Flight UA 1175, BA 117, I-80.
fn flight(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let letters = context.letters(at);
    if letters.len() != 2 || !letters.bytes().all(|b| b.is_ascii_uppercase()) || !(context.after_any(at, &["flight"])) {
        return None;
    }
    let start = context.skip_space(at + 2);
    let digits = context.digits(start);
    if digits.is_empty() || digits.len() > 4 {
        return None;
    }
    words::letters(letters, out);
    words::pairs(digits, out);
    Some(Match::certain(start + digits.len(), "flight"))
}

/// 15G25 kt: a wind and its gusts.
fn gusts(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let wind = context.digits(at);
    let mark = at + wind.len();
    let gust = context.digits(mark + 1);
    let unit = context.skip_space(mark + 1 + gust.len());
    let knots = context.letters(unit);
    if !(1..=2).contains(&wind.len()) || gust.len() != 2 || !matches!(knots, "kt" | "kts" | "knots" | "KT" | "KTS") {
        return None;
    }
    words::cardinal_digits(wind, context.locale(), out);
    say("gusting", out);
    words::cardinal_digits(gust, context.locale(), out);
    say("knots", out);
    Some(Match::certain(unit + knots.len(), "gusts"))
}

/// FL350: a height in hundreds of feet, by its digits.
fn flight_level(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let digits = if context.has(at, "FL") { context.digits(at + 2) } else { "" };
    let end = at + 2 + digits.len();
    if digits.len() != 3 || !digits.ends_with(['0', '5']) || !context.free_at(end) || context.byte(end) == b'-' {
        return None;
    }
    say("flight level", out);
    words::digits(digits, words::Zero::Zero, out);
    Some(Match::likely(end, "flight-level"))
}

/// A1(M), A308(M): a road that is a motorway there.
fn motorway(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let digits = context.digits(at + 1);
    let end = at + 1 + digits.len();
    if context.byte(at) != b'A' || digits.is_empty() || !context.has(end, "(M)") || !context.free_at(end + 3) {
        return None;
    }
    words::letter('A', out);
    words::pairs(digits, out);
    words::letter('M', out);
    Some(Match::certain(end + 3, "motorway"))
}

/// v2.4, version numbers after a v.
fn version(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if !matches!(context.byte(at), b'v' | b'V') {
        return None;
    }
    // "v. 5.1": a release's number has a point.
    let stopped = context.byte(at + 1) == b'.' && {
        let number = context.digits(context.skip_space(at + 2));
        let point = context.skip_space(at + 2) + number.len();
        !number.is_empty() && number.len() < 3 && context.byte(point) == b'.' && context.is_digit(point + 1)
    };
    let mut end = if stopped { context.skip_space(at + 2) } else { at + 1 };
    if !context.is_digit(end) {
        return None;
    }
    say(if context.byte(at) == b'v' || stopped { "version" } else { "V" }, out);
    loop {
        let digits = context.digits(end);
        words::cardinal_digits(digits, context.locale(), out);
        end += digits.len();
        if context.byte(end) != b'.' || !context.is_digit(end + 1) {
            break;
        }
        say("point", out);
        end += 1;
    }
    // v9.x: any release of the ninth; v1.0.3b: the letter of a release.
    if let Some(end) = super::cardinal::any_release(context, end, out).or_else(|| super::decimal::stage(context, end, out)) {
        return Some(Match::certain(end, "version"));
    }
    if context.byte(end).is_ascii_lowercase() && !context.is_word(end + 1) && context.slice(at, end).contains('.') {
        words::letter(char::from(context.byte(end)), out);
        end += 1;
    }
    (!context.is_word(end)).then_some(Match::certain(end, "version"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("identifier", include_str!("../../tests/class/identifier.tsv"));
    }
}
