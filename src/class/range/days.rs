//! Days of the week by their first letters: Tu–Th 9–5, M–F.

use crate::class::{Context, Match};
use crate::words::say;

/// M–Th 9–9, F–Sa, Tu-Th: days of the week by one letter or two, before their hours.
pub(super) fn short_days(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    const DAYS: [(&str, &str); 10] = [
        ("M", "Monday"),
        ("Tu", "Tuesday"),
        ("T", "Tuesday"),
        ("W", "Wednesday"),
        ("Th", "Thursday"),
        ("F", "Friday"),
        ("Sa", "Saturday"),
        ("S", "Saturday"),
        ("Su", "Sunday"),
        ("Mo", "Monday"),
    ];
    let named = |word: &str| DAYS.iter().find(|(written, _)| *written == word).map(|(_, said)| *said);
    let first = context.letters(at);
    let dash = context.dash(at + first.len());
    if dash == 0 || first.len() > 2 || !context.free_before(at) {
        return None;
    }
    let last = context.letters(at + first.len() + dash);
    let end = at + first.len() + dash + last.len();
    let hours = context.skip_space(end + usize::from(matches!(context.byte(end), b':' | b',')));
    // "9-5, M–F": the hours may go before.
    let work = first == "M" && last == "F" && context.free_at(end);
    let before = context.slice(0, at).trim_end().trim_end_matches(',');
    let timed = work && (before.ends_with(|c: char| c.is_ascii_digit()) || ["pm", "p.m.", "PM", "am"].iter().any(|half| before.ends_with(half)));
    if first.len() + last.len() < 3 && !work || first == last || (hours == end || !context.is_digit(hours)) && !timed {
        return None;
    }
    say(named(first)?, out);
    say("to", out);
    say(named(last)?, out);
    Some(Match::likely(end, "days"))
}
