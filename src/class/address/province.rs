//! Canadian provinces by their two letters, before a postcode or after a place: Ottawa, ON K1M 1M4.

use crate::class::{Context, Match};
use crate::words::say;

const PROVINCES: [(&str, &str); 11] = [
    ("ON", "Ontario"),
    ("QC", "Quebec"),
    ("BC", "British Columbia"),
    ("AB", "Alberta"),
    ("MB", "Manitoba"),
    ("SK", "Saskatchewan"),
    ("NS", "Nova Scotia"),
    ("NB", "New Brunswick"),
    ("NL", "Newfoundland"),
    ("PE", "Prince Edward Island"),
    ("YT", "Yukon"),
];

/// A province's two letters after a place and a comma, where a postcode, a comma or an end follows.
pub(super) fn province(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let word = context.letters(at);
    if word.len() != 2 || context.is_word(at + 2) {
        return None;
    }
    let (_, said) = PROVINCES.iter().find(|(short, _)| *short == word)?;
    let code = context.skip_space(at + 2);
    let coded = context.byte(code).is_ascii_uppercase() && context.is_digit(code + 1) && context.byte(code + 2).is_ascii_uppercase();
    let pause = context.rest(at + 2).is_empty() || matches!(context.byte(at + 2), b',' | b'.' | b')');
    let head = context.slice(0, at).trim_end();
    let place = head.strip_suffix(',').or(coded.then_some(head))?;
    let name = place.rsplit(' ').next().unwrap_or("");
    let named = name.len() > 3 && name.starts_with(char::is_uppercase) && name.ends_with(char::is_lowercase);
    if !named || !(coded || pause) {
        return None;
    }
    say(said, out);
    Some(Match::likely(at + 2, "province"))
}
