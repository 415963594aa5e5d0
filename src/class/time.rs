//! Times of the day and durations: 3:30 p.m., 15:00 GMT, 11.27 pm, 2–5pm, 1:01:01.

mod duration;
mod match_minute;
mod military;
mod network;
mod pointed;
mod span;
mod zone;

use super::{After, Class, Context, Match, Start};
use crate::words::{self, say};
use duration::{lettered, long_duration, with_seconds};
use match_minute::match_minute;
use military::military;
use pointed::pointed;
use span::span;
use zone::{ZONES, zone, zone_offset};

/// The class.
pub static CLASS: Class = Class {
    name: "time",
    about: "times of the day, spans of them, and durations",
    example: ("at 3:30 p.m. today", "at three thirty P M today"),
    starts: &[
        Start::Digits(&[
            After::End,
            After::Comma,
            After::Marks,
            After::Name,
            After::Sign,
            After::WideSign,
            After::Letter,
            After::Hyphen,
            After::Stroke,
            After::Colon,
            After::Wide,
            After::Other,
        ]),
        Start::Pointed(&[
            After::End,
            After::Comma,
            After::Marks,
            After::Word,
            After::Name,
            After::Sign,
            After::WideSign,
            After::Letter,
            After::Hyphen,
            After::Colon,
            After::Wide,
            After::Other,
        ]),
        Start::Joined,
        Start::Word(|| vec!["a", "am", "h", "p", "pm", "to"]),
    ],
    words: super::no_words,
    recognise,
};

/// An hour with what else is written of it.
#[derive(Clone, Copy)]
struct Clock {
    hour: u32,
    minute: Option<u32>,
    second: Option<u32>,
    /// Written with two digits for the hour, as the 24-hour clock is.
    padded: bool,
    end: usize,
}

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if !context.is_digit(at) {
        return zone_offset(context, at, out);
    }
    if !context.free_before(at) || (matches!(context.byte_before(at), b':' | b'.' | b',' | b'/') && at > 1 && context.is_digit(at - 2)) {
        return None;
    }
    if matches!(context.byte_before(at), b'$' | b'#') {
        return None;
    }
    if !goes_on(context, at) {
        return None;
    }
    let digits = context.digits(at).len();
    // Four digits that end there are an hour and its minutes, or none.
    if digits == 4 && matches!(context.byte(at + 4), b' ' | b'.') {
        return military(context, at, out);
    }
    super::first_rule(&[network::zones, military, lettered_clock, lettered, span, single, match_minute], context, at, out)
}

/// Whether what follows an hour's digits may make them a time: most numbers are none.
fn goes_on(context: &Context, at: usize) -> bool {
    let digits = context.digits(at).len();
    let end = at + digits;
    match context.byte(end) {
        b':' | b'-' | b'+' | b'\'' | 0xe2 => true,
        b'/' => network::goes_on(context, end),
        // 0530
        _ if context.byte(at) == b'0' && digits == 4 => true,
        // 11.27, and "at 0530."
        b'.' => digits == 4 || digits <= 2 && context.digits(end + 1).len() == 2,
        b'h' | b'm' | b's' | b'a' | b'p' | b'A' | b'P' | b'Z' => true,
        _ if context.space(end) == 0 || digits > 4 || digits == 3 => false,
        // 0600 hours, 0117 GMT, the 0615 ferry
        _ if digits == 4 => matches!(context.byte(context.skip_space(end)), b'b' | b'e' | b'f' | b'h' | b's' | b't' | b'A'..=b'Z'),
        // 3 p.m., 3 – 5 pm, 2 to 5pm, 14 GMT
        _ => {
            let next = context.skip_space(end);
            match context.byte(next) {
                b'-' | 0xe2 => true,
                b'a' | b'A' | b'p' | b'P' if matches!(context.byte(next + 1), b'm' | b'M' | b'.') => true,
                b't' => context.has(next, "to "),
                b'h' => context.byte(next + 1) == b' ' && context.is_digit(next + 2),
                b'A'..=b'Z' => context.byte(next + 1).is_ascii_uppercase(),
                _ => false,
            }
        }
    }
}

/// `18h30`.
fn lettered_clock(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let digits = context.digits(at);
    let end = at + digits.len();
    if !(1..=2).contains(&digits.len()) || context.byte(end) != b'h' || context.digits(end + 1).len() != 2 || !context.free_at(end + 3) {
        return None;
    }
    let (hour, minute): (u32, u32) = (digits.parse().ok()?, context.digits(end + 1).parse().ok()?);
    if hour > 24 || minute > 59 {
        return None;
    }
    // "The film runs 2h15": so long, not so late.
    if context.after_any(at, &["runs", "ran", "run", "lasts", "lasted", "takes", "took", "in", "for", "about", "nearly", "almost", "over", "under", "of"])
        && hour < 10
    {
        duration::units(context, &[(hour, "hour"), (minute, "minute")], out);
        return Some(Match::likely(end + 3, "duration-letters"));
    }
    say_clock(context, Clock { hour, minute: Some(minute), second: None, padded: false, end: end + 3 }, false, out);
    Some(Match::likely(end + 3, "clock-h"))
}

/// Reads H, H:MM, H:MM:SS or H.MM at an offset.
fn clock(context: &Context, at: usize) -> Option<Clock> {
    let hours = context.digits(at);
    if hours.is_empty() || hours.len() > 2 {
        return None;
    }
    let hour: u32 = hours.parse().ok()?;
    let mut clock = Clock { hour, minute: None, second: None, padded: hours.len() == 2 && hours.starts_with('0'), end: at + hours.len() };
    let mark = context.byte(clock.end);
    if matches!(mark, b':' | b'.') {
        let minutes = context.digits(clock.end + 1);
        if minutes.len() == 2 {
            let minute = minutes.parse().ok()?;
            if minute < 60 {
                clock.minute = Some(minute);
                clock.end += 3;
                let seconds = context.digits(clock.end + 1);
                if mark == b':' && context.byte(clock.end) == b':' && seconds.len() == 2 {
                    clock.second = Some(seconds.parse().ok()?);
                    clock.end += 3;
                }
            }
        }
    }
    // 1:50,000 is a scale.
    let scale = clock.minute.is_some() && context.byte(clock.end) == b',' && context.digits(clock.end + 1).len() == 3;
    (hour <= 24 && !scale).then_some(clock)
}

/// `a.m.`, `am`, `AM`, `A.M.`, `p.m.` … at an offset, after any one space.
fn half(context: &Context, at: usize) -> Option<(&'static str, usize)> {
    let start = at + context.space(at);
    // "5:30a–11:45p": as timetables have it.
    if start == at && at > 3 && context.byte(at - 3) == b':' && context.free_at(at + 1) {
        match context.byte(at) {
            b'a' => return Some(("A M", at + 1)),
            b'p' => return Some(("P M", at + 1)),
            _ => {}
        }
    }
    let first = context.byte(start).to_ascii_lowercase();
    let said = match first {
        b'a' => "A M",
        b'p' => "P M",
        _ => return None,
    };
    let mut end = start + 1;
    let stop = context.byte(end) == b'.';
    end += usize::from(stop);
    if stop && context.byte(end) == b' ' && matches!(context.byte(end + 1), b'm' | b'M') && context.byte(end + 2) == b'.' {
        end += 1;
    }
    if !context.byte(end).eq_ignore_ascii_case(&b'm') || context.is_word(end + 1) {
        return None;
    }
    // "I am": a space needs a mark of its own, or digits right before.
    end += 1;
    if stop && context.byte(end) == b'.' {
        // At the sentence's end the full stop is the sentence's too.
        let last = context.is_last(end + 1);
        if !last {
            end += 1;
        }
    }
    Some((said, end))
}

/// What leaves at a time that stands before it: the 6.40 train.
const SERVICES: [&str; 16] = [
    "train",
    "express",
    "bus",
    "ferry",
    "flight",
    "service",
    "boat",
    "sailing",
    "Eucharist",
    "Mass",
    "Communion",
    "Evensong",
    "Mattins",
    "Matins",
    "Service",
    "screening",
];

fn say_clock(context: &Context, clock: Clock, halved: bool, out: &mut String) {
    let locale = context.locale();
    let hour = u128::from(clock.hour);
    let minute = clock.minute.unwrap_or(0);
    if clock.hour == 0 && !halved {
        say("zero", out);
    } else {
        words::cardinal(hour, locale, out);
    }
    match minute {
        0 if clock.minute.is_none() || halved => {}
        0 if (clock.hour == 0 || clock.hour > 12) && clock.second.is_none_or(|second| second == 0) => return say("hundred", out),
        0 if clock.padded && clock.second.is_none() => say("o'clock", out),
        0 => {}
        1..=9 => {
            say("oh", out);
            words::cardinal(u128::from(minute), locale, out);
        }
        _ => words::cardinal(u128::from(minute), locale, out),
    }
    // 7:00:00 is seven o'clock.
    if minute == 0 && clock.second == Some(0) && !halved && (1..=12).contains(&clock.hour) {
        return say("o'clock", out);
    }
    if let Some(second) = clock.second.filter(|second| !(halved && *second == 0)) {
        if minute == 0 {
            say("oh oh", out);
        }
        match second {
            0 => say("oh oh", out),
            1..=9 => {
                say("oh", out);
                words::cardinal(u128::from(second), locale, out);
            }
            _ => words::cardinal(u128::from(second), locale, out),
        }
    }
}

fn single(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let clock = match clock(context, at) {
        Some(clock) => clock,
        None => return long_duration(context, at, out),
    };
    let colon = clock.minute.is_some() && context.byte(at + context.digits(at).len()) == b':';
    if colon && super::score::is_scale(context, clock.end) {
        return None;
    }
    if colon && (context.before_any(clock.end, &["ratio", "mix", "mixture", "dilution", "scale", "odds"]) || super::score::by_weight(context, clock.end)) {
        return None;
    }
    // "Dilute it 1:10", "odds of 9:20": a ratio, unless it is a time that something happens at.
    const RATIO: [&str; 15] = [
        "slope",
        "gradient",
        "incline",
        "ramp",
        "ramps",
        "dilute",
        "diluted",
        "dilution",
        "ratio",
        "ratios",
        "odds",
        "proportion",
        "proportions",
        "outnumber",
        "outnumbered",
    ];
    const CLOCK: [&str; 8] = ["at", "by", "until", "before", "after", "from", "since", "till"];
    if colon
        && clock.second.is_none()
        && half(context, clock.end).is_none()
        && !context.after_any(at, &CLOCK)
        && (context.mentions(&RATIO) || clock.hour == 1 && context.mentions(&["scale", "brew", "brewed"]))
    {
        return None;
    }
    let point = clock.minute.is_some() && !colon;
    if let Some((said, end)) = half(context, clock.end) {
        let bare_am = said == "A M" && clock.minute.is_none() && context.has(clock.end, " am") && !context.has(clock.end, " am.");
        if clock.hour <= 12 && !(bare_am && context.after_any(at, &["I", "number"])) || (colon && clock.hour < 24) {
            let halved = clock.hour <= 12;
            say_clock(context, clock, halved, out);
            say(said, out);
            let end = zone(context, end, out);
            return Some(Match::certain(end, "clock-half"));
        }
    }
    if clock.minute.is_none() {
        return oclock(context, clock, out);
    }
    // 10:40P, 6:05a
    if colon && (1..=12).contains(&clock.hour) && context.free_at(clock.end + 1) && matches!(context.byte(clock.end), b'A' | b'P' | b'a' | b'p') {
        say_clock(context, clock, true, out);
        say(if context.byte(clock.end).eq_ignore_ascii_case(&b'a') { "A M" } else { "P M" }, out);
        return Some(Match::certain(clock.end + 1, "clock-half"));
    }
    // "at 6:30ish"
    if colon && clock.second.is_none() && context.letters(clock.end) == "ish" && clock.hour < 24 {
        say_clock(context, clock, clock.hour <= 12, out);
        out.push_str("-ish");
        return Some(Match::likely(clock.end + "ish".len(), "clock-about"));
    }
    if context.is_word(clock.end) && !context.has(clock.end, "h") {
        return None;
    }
    if point {
        return pointed(context, at, clock, out);
    }
    if context.byte(clock.end) == b':' || (context.byte(clock.end) == b'.' && context.is_digit(clock.end + 1) && clock.second.is_none()) {
        return long_duration(context, at, out);
    }
    if clock.second.is_some() {
        return with_seconds(context, at, clock, out);
    }
    if clock.hour > 24 {
        return None;
    }
    // A duration: "ran it in 4:32", "(3:45)" after a song's name.
    let timed = context.after_any(at, &["in"]) && context.mentions(&["ran", "finished", "mile", "race", "lap", "record", "won", "marathon", "clocked"])
        || context.after_any(at, &["of"]) && context.mentions(&["time", "record"]);
    if timed && clock.hour < 24 {
        words::cardinal(u128::from(clock.hour), context.locale(), out);
        let minute = clock.minute.unwrap_or(0);
        if minute < 10 {
            say("oh", out);
        }
        if minute > 0 || clock.hour > 0 {
            words::cardinal(u128::from(minute), context.locale(), out);
        }
        return Some(Match::likely(clock.end, "duration-short"));
    }
    say_clock(context, clock, false, out);
    // "the 8:00 show"
    if clock.minute == Some(0)
        && (1..=12).contains(&clock.hour)
        && !clock.padded
        && context.space(clock.end) > 0
        && context.after_any(at, &["the", "a", "an", "his", "her", "our"])
        && context
            .before_any(clock.end, &["show", "meeting", "news", "train", "bus", "class", "service", "mass", "game", "start", "slot", "performance", "flight"])
    {
        say("o'clock", out);
    }
    // 8:05/mi: a runner's pace.
    let pace = [("/mi", "per mile"), ("/mile", "per mile"), ("/km", "per kilometer"), ("/lap", "per lap"), ("/100", "per hundred")];
    if context.byte(clock.end) == b'/'
        && let Some((written, said)) = pace.into_iter().find(|(written, _)| context.has(clock.end, written) && context.free_at(clock.end + written.len()))
    {
        say(said, out);
        return Some(Match::certain(clock.end + written.len(), "pace"));
    }
    let after = if context.has(clock.end, "h") && context.free_at(clock.end + 1) { clock.end + 1 } else { clock.end };
    let end = zone(context, after, out);
    Some(Match::certain(end, "clock"))
}

/// `15h`, `5 o'clock` need no help; a bare hour is only a time with its zone: `14 GMT`.
fn oclock(context: &Context, clock: Clock, out: &mut String) -> Option<Match> {
    let start = context.skip_space(clock.end);
    let word = context.letters(start);
    if start > clock.end && word.len() > 2 && ZONES.contains(&word) && clock.hour < 24 {
        say_clock(context, clock, false, out);
        let end = zone(context, clock.end, out);
        return Some(Match::likely(end, "hour-zone"));
    }
    None
}

/// The time of an ISO 8601 date and time, after its T: 14:30:00Z, 14:30+02:00.
pub(super) fn iso(context: &Context, at: usize, out: &mut String) -> Option<usize> {
    let clock = clock(context, at)?;
    clock.minute?;
    say_clock(context, Clock { second: clock.second.filter(|s| *s > 0), ..clock }, false, out);
    let mut end = clock.end;
    if context.byte(end) == b'.' {
        end += 1 + context.digits(end + 1).len();
    }
    if context.byte(end) == b'Z' {
        say("U T C", out);
        end += 1;
    } else if matches!(context.byte(end), b'+' | b'-') && context.digits(end + 1).len() == 2 {
        let hours: u32 = context.digits(end + 1).parse().ok()?;
        say(if context.byte(end) == b'+' { "U T C plus" } else { "U T C minus" }, out);
        words::cardinal(u128::from(hours), context.locale(), out);
        end += 3;
        if context.byte(end) == b':' {
            end += 1 + context.digits(end + 1).len();
        }
    }
    Some(end)
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("time", include_str!("../../tests/class/time.tsv"));
    }
}
