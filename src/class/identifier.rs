//! Identifiers and models: Flight UA 1175, PIN 4821, gate B12, F-16, A320neo, v2.4, Q2, CO2.

use super::{Class, Context, Match, Start, decade};
use crate::words::{self, Zero, say};

/// The class.
pub static CLASS: Class = Class {
    name: "identifier",
    about: "codes, flights, models, versions and formulas: letters and digits together",
    example: ("Two F-16s left gate B12", "Two F sixteens left gate B twelve"),
    starts: &[Start::Digit, Start::Capital, Start::Small],
    words: super::no_words,
    recognise,
};

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if !context.free_before(at) || matches!(context.byte_before(at), b'.' | b',') && at > 1 && context.is_digit(at - 2) {
        return None;
    }
    if context.is_digit(at) {
        return spelt(context, at, out).or_else(|| mixed(context, at, out));
    }
    flight(context, at, out).or_else(|| version(context, at, out)).or_else(|| mixed(context, at, out))
}

/// Whether a type and series of aircraft stand at an offset: `737-800`, `747-8`.
pub(super) fn is_aircraft(context: &Context, at: usize) -> bool {
    let digits = context.digits(at);
    let series = context.digits(at + digits.len() + 1);
    let typed = digits.len() == 3 && digits.starts_with('7') && digits.ends_with('7') || context.after_any(at, &["Boeing", "Airbus"]);
    typed && digits.len() == 3 && context.byte(at + 3) == b'-' && (1..=3).contains(&series.len()) && context.free_at(at + 4 + series.len())
}

/// Numbers that are said by digits or by pairs, by the word before them.
fn spelt(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    const DIGITS: [&str; 18] = [
        "pin",
        "code",
        "serial",
        "isbn",
        "account",
        "password",
        "zip",
        "postcode",
        "id",
        "passcode",
        "badge",
        "invoice",
        "ssn",
        "imei",
        "vin",
        "combination",
        "extension",
        "ext",
    ];
    const PAIRS: &[&str] = &["flight", "exit", "room", "boeing", "suite", "apartment"];
    let digits = context.digits(at);
    let end = at + digits.len();
    if context.is_word(end) || matches!(context.byte(end), b',' | b'.' | b':' | b'%' | b'/') && context.is_digit(end + 1) {
        return None;
    }
    // Boeing 737-800: the type by pairs, the series as a number.
    if is_aircraft(context, at) {
        let series = context.digits(end + 1);
        words::pairs(digits, out);
        words::cardinal_digits(series, context.locale(), out);
        return Some(Match::likely(end + 1 + series.len(), "aircraft"));
    }
    let (start, _) = context.word_span_before(at);
    let mut word = context.word_before(at).to_lowercase();
    if ["is", "number", "was", "of", "in", "no"].contains(&word.as_str()) {
        let before = context.word_before(start).to_lowercase();
        let ending_in = word == "in" && before == "ending";
        if ending_in || DIGITS.contains(&before.as_str()) {
            word = "code".to_owned();
        }
    }
    if DIGITS.contains(&word.as_str()) && digits.len() >= 3 {
        // ISBN 978-0-306-40615-7: groups of digits parted by hyphens.
        let mut end = end;
        words::digits(digits, Zero::Zero, out);
        while context.byte(end) == b'-' && context.is_word(end + 1) {
            let group = context.alphanumerics(end + 1);
            words::letters(group, out);
            end += 1 + group.len();
        }
        return Some(Match::likely(end, "code"));
    }
    if PAIRS.contains(&word.as_str()) && (3..=4).contains(&digits.len()) && !digits.ends_with("00") && context.byte(end) != b'-' {
        words::pairs(digits, out);
        return Some(Match::likely(end, "pairs"));
    }
    None
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

/// v2.4, version numbers after a v.
fn version(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if !matches!(context.byte(at), b'v' | b'V') || !context.is_digit(at + 1) {
        return None;
    }
    say(if context.byte(at) == b'v' { "version" } else { "V" }, out);
    let mut end = at + 1;
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
    (!context.is_word(end)).then_some(Match::certain(end, "version"))
}

/// Letters and digits in one token, with hyphens between them: each letter by its name unless
/// the letters are a word, each run of digits as a number or by pairs.
fn mixed(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let rest = context.rest(at);
    let mut end = 0;
    let mut has_digit = false;
    let mut has_letter = false;
    let subscript = |c: char| ('₀'..='₉').contains(&c);
    for (n, c) in rest.char_indices() {
        if c.is_ascii_digit() || subscript(c) {
            has_digit = true;
        } else if c.is_ascii_alphabetic() {
            // After a hyphen only short letters belong: F-16A, but not 16-bit.
            has_letter = true;
        } else if c == '-' && !rest[..n].ends_with('-') {
            let next = &rest[n + 1..];
            let letters = next.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(next.len());
            let digit = next.starts_with(|c: char| c.is_ascii_digit());
            let capitals = letters > 0 && letters <= 3 && next[..letters].bytes().all(|b| b.is_ascii_uppercase());
            if !(digit && has_letter && !has_digit || capitals && has_digit && has_letter || digit && has_digit && has_letter) {
                break;
            }
        } else {
            if c.is_alphanumeric() {
                return None;
            }
            break;
        }
        end = n + c.len_utf8();
    }
    let token = &rest[..end];
    if !has_digit || !has_letter || token.len() > 40 {
        return None;
    }
    // "mid-1990s", "covid-19" in small letters, "top-10": a word before the hyphen is a word.
    let first = context.letters(at);
    if first.len() > 4 && !first.bytes().all(|b| b.is_ascii_uppercase())
        || first.len() > 1 && first.bytes().all(|b| b.is_ascii_lowercase()) && token.as_bytes().get(first.len()) == Some(&b'-')
    {
        return None;
    }
    if first.len() > 1
        && first.as_bytes()[0].is_ascii_uppercase()
        && first[1..].bytes().all(|b| b.is_ascii_lowercase())
        && token.as_bytes().get(first.len()) == Some(&b'-')
    {
        return None;
    }
    let mut pieces = token;
    let mut last_digits = false;
    while let Some(c) = pieces.chars().next() {
        let digit = c.is_ascii_digit();
        let length = if c == '-' {
            1
        } else if subscript(c) {
            c.len_utf8()
        } else {
            pieces.find(|other: char| other.is_ascii_digit() != digit || !other.is_ascii_alphanumeric()).unwrap_or(pieces.len())
        };
        let piece = &pieces[..length];
        let after = &pieces[length..];
        if subscript(c) {
            words::cardinal(u128::from(c as u32 - '₀' as u32), context.locale(), out);
        } else if digit {
            let zero_first = piece.starts_with('0') && piece.len() > 1;
            if zero_first || piece.len() > 4 {
                words::digits(piece, Zero::Zero, out);
            } else if piece.len() >= 3 && !piece.ends_with("00") && !piece.ends_with("000") {
                match piece.parse::<u32>() {
                    Ok(n @ 1900..=2099) => words::year(n, context.locale(), context.options.year, out),
                    _ => words::pairs(piece, out),
                }
            } else {
                words::cardinal_digits(piece, context.locale(), out);
            }
        } else if c != '-' {
            if piece == "s" && after.is_empty() && last_digits {
                decade::words_plural(out);
            } else if piece.len() > 2 && (piece.bytes().skip(1).all(|b| b.is_ascii_lowercase())) || piece == "COVID" || piece.len() > 4 {
                say(piece, out);
            } else {
                words::letters(piece, out);
            }
        }
        last_digits = digit;
        pieces = after;
    }
    Some(Match::likely(at + end, "mixed"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("identifier", include_str!("../../tests/class/identifier.tsv"));
    }
}
