//! Hashtags, handles and number signs: #SnowDay, @cityhall, #1.

use super::spell::spell;
use crate::class::{Context, Match};
use crate::lexicon::initialism::{self, How};
use crate::words::{self, Zero, say};

/// Things that go by a number of many digits.
const NUMBERED: [&str; 15] =
    ["order", "invoice", "ticket", "case", "ref", "reference", "confirmation", "tracking", "item", "model", "part", "claim", "policy", "booking", "lot"];

/// Rooms of a house, which go by their floor and their number on it.
const ROOMS: [&str; 6] = ["room", "apartment", "apt", "unit", "suite", "flat"];

/// #SnowDay; #1.
pub(super) fn hashtag(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let tag = context.alphanumerics(at + 1);
    let end = at + 1 + tag.len();
    // "the #-sign"
    if context.byte(at + 1) == b'-' && matches!(context.letters(at + 2), "sign" | "key" | "symbol" | "mark") {
        say("hash", out);
        return Some(Match::likely(at + 1, "sign-named"));
    }
    if tag.is_empty() {
        // "# 24": a number after a space.
        let digits = context.digits(at + 2);
        if context.byte(at + 1) != b' ' || digits.is_empty() || context.is_word(at + 2 + digits.len()) {
            return None;
        }
        say("number", out);
        if digits.len() > 4 || digits.len() > 1 && digits.starts_with('0') {
            words::digits(digits, Zero::Zero, out);
        } else {
            words::cardinal_digits(digits, context.locale(), out);
        }
        return Some(Match::likely(at + 2 + digits.len(), "number-sign"));
    }
    if is_color(context, tag) {
        say("hash", out);
        words::letters(tag, out);
        return Some(Match::likely(end, "color"));
    }
    if tag.bytes().all(|b| b.is_ascii_digit()) {
        // #1: a number; a long one is said by its digits.
        say("number", out);
        // "#77-3412"
        let second = if context.byte(end) == b'-' { context.digits(end + 1) } else { "" };
        let last = end + 1 + second.len();
        if matches!(second.len(), 3..=7) && tag.len() + second.len() > 5 && context.free_at(last) && context.byte(last) != b'-' {
            words::digits(tag, Zero::Zero, out);
            out.push(',');
            words::digits(second, Zero::Zero, out);
            return Some(Match::likely(last, "number-sign"));
        }
        if tag.len() > 4
            || tag.len() > 1 && tag.starts_with('0')
            || context.after_any(at, &["account", "acct"])
            || tag.len() == 4 && context.after_any(at, &NUMBERED)
        {
            // "invoice #4417"
            words::digits(tag, Zero::Zero, out);
        } else if (tag.len() == 4 && !tag.ends_with("000") || tag.len() == 3 && !tag.ends_with("00")) && context.after_any(at, &ROOMS) {
            // "apartment #305"
            words::pairs(tag, out);
        } else {
            words::cardinal_digits(tag, context.locale(), out);
        }
        return Some(Match::likely(end, "number-sign"));
    }
    // "order #A1-20934": a code, which is read next.
    let coded = tag.bytes().any(|b| b.is_ascii_digit()) || context.byte(end) == b'-' && context.is_digit(end + 1);
    // "#A-7742" is a number wherever it stands.
    let lettered = tag.len() <= 3 && tag.bytes().all(|b| b.is_ascii_uppercase()) && context.byte(end) == b'-' && context.is_digit(end + 1);
    if lettered || coded && (context.after_any(at, &NUMBERED) || context.after_any(at, &ROOMS)) {
        say("number", out);
        return Some(Match::likely(at + 1, "number-sign"));
    }
    say("hashtag", out);
    camel(context, tag, out);
    // "#save_the_bees": words that underscores part.
    let mut end = end;
    while context.byte(end) == b'_' && context.is_word(end + 1) {
        let part = context.alphanumerics(end + 1);
        camel(context, part, out);
        end += 1 + part.len();
    }
    Some(Match::certain(end, "hashtag"))
}

/// Whether a tag is a color of a screen, #1e90ff, where the text tells of one.
fn is_color(context: &Context, tag: &str) -> bool {
    const TOLD: [&str; 14] =
        ["color", "colors", "colour", "colours", "hex", "background", "fill", "shade", "css", "brand", "logo", "palette", "stroke", "font"];
    tag.len() == 6 && tag.bytes().all(|b| b.is_ascii_hexdigit()) && context.mentions(&TOLD)
}

/// @cityhall.
pub(super) fn handle(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    // "@12": at a price or a time, which is read next. "@-mentions": the sign by its name.
    if context.is_digit(at + 1) || context.byte(at + 1) == b'$' || context.byte(at + 1) == b'-' && context.is_letter(at + 2) {
        say("at", out);
        return Some(Match::likely(at + 1, "at-sign"));
    }
    let rest = context.rest(at + 1);
    let length = rest.bytes().position(|b| !(b.is_ascii_alphanumeric() || b == b'_' || b == b'.')).unwrap_or(rest.len());
    // "@_lina_" has its signs on both sides; "_@lina_" is marked up.
    let name = if rest.starts_with('_') { rest[..length].trim_end_matches('.') } else { rest[..length].trim_end_matches(['.', '_']) };
    if !name.trim_start_matches('_').starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    say("at", out);
    let camels = name.bytes().all(|b| b.is_ascii_alphanumeric())
        && name.as_bytes().windows(2).any(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase())
        || name.len() > 4
            && name.bytes().all(|b| b.is_ascii_alphanumeric())
            && name.as_bytes()[..2].iter().all(u8::is_ascii_uppercase)
            && name.ends_with(|c: char| c.is_ascii_lowercase());
    if camels {
        camel(context, name, out);
    } else {
        spell(context, name, out);
    }
    Some(Match::certain(at + 1 + name.len(), "handle"))
}

/// CamelCase as words: SnowDay2024 → Snow Day twenty twenty-four.
fn camel(context: &Context, tag: &str, out: &mut String) {
    let mut from = 0;
    let bytes = tag.as_bytes();
    for at in 1..=tag.len() {
        let cut = at == tag.len()
            || tag.is_char_boundary(at)
                && (bytes[at].is_ascii_uppercase() && (!bytes[at - 1].is_ascii_uppercase() || bytes.get(at + 1).is_some_and(u8::is_ascii_lowercase))
                    || bytes[at].is_ascii_digit() != bytes[at - 1].is_ascii_digit());
        if cut {
            let piece = &tag[from..at];
            if bytes[from].is_ascii_digit() {
                match piece.parse::<u32>() {
                    Ok(year @ 1900..=2099) => words::year(year, context.locale(), context.options.year, out),
                    _ => words::cardinal_digits(piece, context.locale(), out),
                }
            } else if piece.len() > 1 && initialism::lookup(piece) == Some(How::Letters) {
                words::letters(piece, out);
            } else {
                say(piece, out);
            }
            from = at;
        }
    }
}
