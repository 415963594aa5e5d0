//! Time zones: 3 p.m. EST, 15:00 (GMT+1), UTC+5:30.

use crate::class::{Context, Match};
use crate::words::{self, say};

/// Time zones that follow a time.
pub(super) const ZONES: [&str; 27] = [
    "UTC", "GMT", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "BST", "CET", "CEST", "EET", "EEST", "IST", "JST", "KST", "AEST", "AEDT", "ET", "PT",
    "MT", "CT", "MSK", "HKT", "SGT",
];

/// UTC+3, GMT−5, UTC+5:30: the time of a place by that of Greenwich.
pub(super) fn zone_offset(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if !matches!(context.byte(at), b'U' | b'G') || !context.free_before(at) {
        return None;
    }
    let word = context.letters(at);
    let end = at + word.len();
    if !matches!(word, "UTC" | "GMT") || !(context.byte(end) == b'+' || context.dash(end) > 0) {
        return None;
    }
    words::letters(word, out);
    offset(context, word, end, out).map(|end| Match::certain(end, "zone-offset"))
}

/// Says what is added to the time of Greenwich or taken from it, and returns where it ends.
fn offset(context: &Context, word: &str, at: usize, out: &mut String) -> Option<usize> {
    let minus = context.dash(at);
    let sign = minus.max(usize::from(context.byte(at) == b'+'));
    let hours = context.digits(at + sign);
    if !matches!(word, "GMT" | "UTC") || sign == 0 || !matches!(hours.len(), 1 | 2) {
        return None;
    }
    let end = at + sign + hours.len();
    let minutes = if context.byte(end) == b':' { context.digits(end + 1) } else { "" };
    say(if minus > 0 { "minus" } else { "plus" }, out);
    words::cardinal(hours.parse().ok()?, context.locale(), out);
    if minutes.len() == 2 {
        if minutes != "00" {
            words::pairs(minutes, out);
        }
        return Some(end + 3);
    }
    Some(end)
}

/// Says the zone after a time, and returns where it ends.
pub(super) fn zone(context: &Context, at: usize, out: &mut String) -> usize {
    let start = at + context.space(at);
    if start == at {
        return at;
    }
    let open = context.byte(start) == b'(';
    let word = context.letters(start + usize::from(open));
    // "p.m. e.s.t."
    if word.len() == 1 && context.byte(start + 1) == b'.' {
        let dotted = context.rest(start).get(..5).unwrap_or("");
        let letters: String = dotted.chars().filter(char::is_ascii_alphabetic).collect::<String>().to_uppercase();
        if dotted.matches('.').count() == 2 && ZONES.contains(&letters.as_str()) && context.free_at(start + 5) {
            words::letters(&letters, out);
            return start + 5;
        }
    }
    if !open && ZONES.contains(&word) {
        words::letters(word, out);
        let end = start + word.len();
        return offset(context, word, end, out).unwrap_or(end);
    }
    at
}
