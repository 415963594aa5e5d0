//! Hours and minutes in four digits: 0600 hours, at 0530, 0900–1700, the 0615 ferry.

use super::{Clock, SERVICES, ZONES, say_clock, zone};
use crate::class::{Context, Match};
use crate::words::{self, say};

/// What stands in two pairs of digits, where they may be an hour and its minutes.
fn pairs<'c>(context: &Context<'c>, at: usize) -> Option<(&'c str, &'c str)> {
    let digits = context.digits(at);
    let (hour, minute) = (digits.get(..2)?, digits.get(2..)?);
    (minute.len() == 2 && hour <= "24" && minute <= "59").then_some((hour, minute))
}

/// A time in four digits, with its hours or where something happens at it.
pub(super) fn military(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let (hour, minute) = pairs(context, at)?;
    let end = at + 4;
    if let Some(found) = span(context, at, out) {
        return Some(found);
    }
    // 1600Z: by the clock of Greenwich.
    if context.byte(end) == b'Z' && context.free_at(end + 1) {
        say_pairs(context, at, (hour, minute), out);
        say("zulu", out);
        return Some(Match::likely(end + 1, "military-time"));
    }
    let hours = context.word_after(end);
    // 0117 GMT
    let zoned = context.space(end) > 0 && hours.len() > 2 && ZONES.contains(&hours);
    let padded = hour.starts_with('0') && (hour, minute) != ("00", "00");
    // "at 0530, …", "until 0615 and then"
    let met = padded
        && !context.mentions(&["extension", "code", "ext", "pin"])
        && context.after_any(at, &["at", "by", "seen", "until", "before", "after", "from", "to", "till", "between"])
        && (matches!(context.byte(end), b'.' | b',' | b';' | b')' | 0) && !context.is_digit(end + 1)
            || context.before_any(
                end,
                &[
                    "sharp", "and", "the", "local", "when", "for", "but", "he", "she", "they", "we", "to", "until", "on", "in", "tomorrow", "today", "tonight",
                    "every",
                ],
            ));
    // "begins at 2300": a verb of coming or beginning tells.
    const TIMED: [&str; 20] = [
        "lands", "land", "landed", "departs", "depart", "departed", "arrives", "arrive", "arrived", "leaves", "leave", "left", "begins", "begin", "began",
        "starts", "start", "started", "sails", "meet",
    ];
    let late = ("13".."24").contains(&hour);
    let alone = || matches!(context.byte(end), b'.' | b',' | b';' | b')' | 0) && !context.is_digit(end + 1) || matches!(hours, "and" | "on" | "sharp");
    let begun = late && alone() && context.after_any(at, &["at"]) && (hours == "sharp" || context.after_any(context.word_span_before(at).0, &TIMED));
    // "H-hour was 0630"
    const HOURS: [&str; 12] =
        ["hour", "reveille", "takeoff", "departure", "curfew", "muster", "rendezvous", "lights", "kickoff", "shift", "arrival", "briefing"];
    let set = padded && context.after_any(at, &["is", "was"]) && alone() && context.mentions(&HOURS);
    // "Low water 0412, high water 1030", "Zero hour: 0545"
    let told = alone() && context.after_any(at, &["water", "hour", "sunrise", "sunset", "moonrise", "dusk", "dawn", "reveille", "muster", "tide", "due"]);
    // "the 0615 ferry"
    let bound = || matches!(hours, "to" | "from") && context.byte(context.skip_space(context.skip_space(end) + hours.len())).is_ascii_uppercase();
    let sails = padded && context.after_any(at, &["the", "a"]) && (SERVICES.contains(&hours) || bound());
    if (zoned || met || begun || set || told || sails) && !matches!(hours, "hours" | "hrs" | "hr") {
        say_pairs(context, at, (hour, minute), out);
        return Some(Match::likely(zone(context, end, out), "military-time"));
    }
    if !(matches!(hours, "hours" | "hrs" | "hr") && (hour.starts_with('0') || hours != "hours" || minute != "00" || appointed(context, at, end))) {
        return None;
    }
    say_pairs(context, at, (hour, minute), out);
    say("hours", out);
    let end = context.skip_space(end) + hours.len();
    Some(Match::likely(if hours == "hours" { end } else { crate::class::money::after_own_stop(context, end) }, "military-hours"))
}

/// 0900–1700: where the first begins with a nought, or hours are told.
fn span(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let end = at + 4;
    let dash = context.dash(end);
    let next = end + dash;
    if dash == 0 {
        return None;
    }
    // "Invoice 2023-0417" is no span of hours.
    if crate::class::identifier::is_filed(context, at) {
        return None;
    }
    let (first, second) = (pairs(context, at)?, pairs(context, next)?);
    let after = next + 4;
    let hours = context.word_after(after);
    let told = context.space(after) > 0 && (matches!(hours, "hours" | "hrs") || hours.len() > 2 && ZONES.contains(&hours));
    if !(first.0.starts_with('0') || second.0.starts_with('0') || told) || !context.free_at(after) || context.dash(after) > 0 || context.byte(after) == b'/' {
        return None;
    }
    say_pairs(context, at, first, out);
    say("to", out);
    say_pairs(context, next, second, out);
    if matches!(hours, "hours" | "hrs") && context.space(after) > 0 {
        say("hours", out);
        return Some(Match::likely(context.skip_space(after) + hours.len(), "military-span"));
    }
    Some(Match::likely(zone(context, after, out), "military-span"))
}

/// Oh six hundred, fourteen thirty, oh five thirty.
fn say_pairs(context: &Context, at: usize, (hour, minute): (&str, &str), out: &mut String) {
    let number = |digits: &str| digits.parse::<u32>().unwrap_or(0);
    let clock = Clock { hour: number(hour), minute: Some(number(minute)), second: None, padded: false, end: at + 4 };
    if hour.starts_with('0') && clock.hour > 0 {
        say("oh", out);
    }
    if (1..=12).contains(&clock.hour) && minute == "00" {
        words::cardinal(u128::from(clock.hour), context.locale(), out);
        say("hundred", out);
    } else {
        say_clock(context, clock, false, out);
    }
}

/// Whether round hundreds of hours are a time of the day: "at 2100 hours".
fn appointed(context: &Context, at: usize, end: usize) -> bool {
    let after = context.letters(context.skip_space(context.skip_space(end) + "hours".len()));
    // "at 0800, 1600 and 2400 hours"
    let listed = || {
        context.text.as_bytes()[at.saturating_sub(24)..at].windows(5).any(|five| five[0] == b' ' && five[1] == b'0' && five[2..].iter().all(u8::is_ascii_digit))
    };
    // "from 1200 to 1500 hours"
    let spanned = || {
        let head = context.slice(0, at).trim_end();
        let first = head.strip_suffix(" to").or_else(|| head.strip_suffix(" and")).map(|head| context.word_span_before(head.len()));
        first.is_some_and(|(start, end)| end == start + 4 && pairs(context, start).is_some() && context.after_any(start, &["from", "between"]))
    };
    (context.after_any(at, &["at", "until", "till"]) || listed() || spanned()) && !matches!(after, "of" | "per" | "a" | "each" | "worked")
}
