//! Durations: 1h 23m 45s, 2:08:44, 48:12, 3:27.45.

use super::{Clock, say_clock, zone};
use crate::class::{Context, Match};
use crate::words::{self, Zero, say};

/// 1h 23m 45s, 2h30m: hours, minutes and seconds by their letters.
pub(super) fn lettered(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let mut end = at;
    let mut parts = Vec::new();
    for (letter, unit) in [(b'h', "hour"), (b'm', "minute"), (b's', "second")] {
        let start = if parts.is_empty() { end } else { context.skip_space(end) };
        let digits = context.digits(start);
        let written = start + digits.len();
        // "5 h 20 m": no meters stand behind hours.
        let spaced = context.byte(written) == b' ' && (letter == b'h' || parts.first().is_some_and(|(_, unit)| *unit == "hour"));
        let mark = written + usize::from(spaced);
        if !digits.is_empty() && digits.len() <= 3 && context.byte(mark) == letter && !context.is_letter(mark + 1) {
            parts.push((digits.parse().ok()?, unit));
            end = mark + 1;
        }
    }
    // One alone may be a length in meters, or the plural of a number.
    if parts.len() < 2 || context.is_word(end) {
        return None;
    }
    // 00h 42m: a star's place and a clock have their hour, though it is none.
    if parts[0] == (0, "hour") {
        say("zero hours", out);
    }
    units(context, &parts, out);
    Some(Match::certain(end, "duration-letters"))
}

/// How far before a time in a list the "at" of them all may stand, in bytes.
const LISTED: usize = 32;

/// 2:08:44 is a duration after "in", "of" or "time", else a time of the day.
pub(super) fn with_seconds(context: &Context, at: usize, clock: Clock, out: &mut String) -> Option<Match> {
    let fraction = if context.byte(clock.end) == b'.' { context.digits(clock.end + 1) } else { "" };
    // 01:01:01 with nothing beside it is what a counter shows.
    let alone = at == 0 && clock.end == context.text.len() && clock.second.is_some_and(|second| second > 0);
    let (day, day_end) = context.word_span_before(at);
    // 2020-12-31 23:59:59
    let dated = matches!(context.byte_before(day), b'-' | b'/') && context.slice(day, day_end).bytes().all(|b| b.is_ascii_digit());
    let of_day = clock.padded && !alone
        || dated
        // "at 7:00:00, 7:02:30 and 7:05:00"
        || !context.after_any(at, &["in", "of", "time"])
            && context.text.as_bytes()[at.saturating_sub(LISTED)..at].windows(5).any(|five| five.starts_with(b" at ") && five[4].is_ascii_digit())
        || context.after_any(at, &["at", "by", "until", "till", "from"])
        || context.before_any(clock.end, &["sharp", "when"])
        || !context.text[clock.end..].trim_start().is_empty() && zone(context, clock.end, &mut String::new()) > clock.end;
    if of_day && fraction.is_empty() {
        say_clock(context, clock, false, out);
        let end = zone(context, clock.end, out);
        return Some(Match::likely(end, "clock-seconds"));
    }
    units(context, &[(clock.hour, "hour"), (clock.minute.unwrap_or(0), "minute")], out);
    last_unit(context, clock.second.unwrap_or(0), fraction, out);
    let end = if fraction.is_empty() { clock.end } else { clock.end + 1 + fraction.len() };
    Some(Match::likely(end, "duration"))
}

/// 48:12:09 or 3:27.45: a duration that no clock shows.
pub(super) fn long_duration(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let first = context.digits(at);
    let first_end = at + first.len();
    if first.is_empty() || first.len() > 3 || context.byte(first_end) != b':' {
        return None;
    }
    let second = context.digits(first_end + 1);
    let second_end = first_end + 1 + second.len();
    if second.len() != 2 || second.parse::<u32>().ok()? > 59 {
        return None;
    }
    let first_number: u32 = first.parse().ok()?;
    if context.byte(second_end) == b':' {
        let third = context.digits(second_end + 1);
        if third.len() != 2 {
            return None;
        }
        units(context, &[(first_number, "hour"), (second.parse().ok()?, "minute")], out);
        last_unit(context, third.parse().ok()?, "", out);
        return Some(Match::likely(second_end + 3, "duration"));
    }
    if context.byte(second_end) == b'.' && context.is_digit(second_end + 1) {
        let fraction = context.digits(second_end + 1);
        // "a 4:01.2 mile": before what is run in it, by its numbers.
        let run = second_end + 1 + fraction.len();
        if context.after_any(at, &["a", "an", "his", "her", "the"]) && context.space(run) > 0 && context.byte(context.skip_space(run)).is_ascii_lowercase() {
            words::cardinal_digits(first, context.locale(), out);
            words::pairs(second, out);
            say("point", out);
            words::digits(fraction, Zero::Zero, out);
            return Some(Match::likely(run, "duration"));
        }
        units(context, &[(first_number, "minute")], out);
        last_unit(context, second.parse().ok()?, fraction, out);
        return Some(Match::likely(second_end + 1 + fraction.len(), "duration"));
    }
    // 48:12 alone: minutes and seconds where it is timed.
    if first_number > 24 && context.after_any(at, &["in", "of", "at", "time"]) {
        units(context, &[(first_number, "minute")], out);
        last_unit(context, second.parse().ok()?, "", out);
        return Some(Match::likely(second_end, "duration"));
    }
    None
}

pub(super) fn units(context: &Context, parts: &[(u32, &str)], out: &mut String) {
    for (n, unit) in parts {
        if *n == 0 {
            continue;
        }
        words::cardinal(u128::from(*n), context.locale(), out);
        say(unit, out);
        if *n != 1 {
            out.push('s');
        }
    }
}

fn last_unit(context: &Context, seconds: u32, fraction: &str, out: &mut String) {
    if seconds == 0 && fraction.is_empty() {
        return;
    }
    if out.ends_with("hour") || out.ends_with("minute") || out.ends_with('s') {
        say("and", out);
    }
    words::cardinal(u128::from(seconds), context.locale(), out);
    if !fraction.is_empty() {
        say("point", out);
        words::digits(fraction, Zero::Zero, out);
    }
    say(if seconds == 1 && fraction.is_empty() { "second" } else { "seconds" }, out);
}
