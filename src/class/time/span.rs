//! Spans of hours: 2–5pm, 10:00-11:30, 9 a.m.–3 p.m., 7 a.m.-noon.

use super::{clock, half, say_clock, zone};
use crate::class::{Context, Match};
use crate::words::say;

/// 2–5pm, 10:00-11:30, 9 a.m.–3 p.m.
pub(super) fn span(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let first = clock(context, at)?;
    if let Some(found) = lettered(context, first, out) {
        return Some(found);
    }
    let first_half = half(context, first.end);
    let first_end = first_half.map_or(first.end, |(_, end)| end);
    let spaced = context.skip_space(first_end);
    let mut dash = context.dash(spaced);
    let mut word = false;
    if dash == 0 && context.has(spaced, "—") && first_half.is_some() {
        dash = 3;
    }
    if dash == 0 {
        // "2 to 5pm": the first number is an hour too.
        if spaced > first_end && context.has(spaced, "to ") && first_half.is_none() && first.minute.is_none() {
            word = true;
            dash = 2;
        } else {
            return None;
        }
    }
    let next = context.skip_space(spaced + dash);
    // 7 a.m.-noon, 8pm–late
    let word_end = next + context.letters(next).len();
    const UNTIL: [&str; 9] = ["noon", "midnight", "late", "close", "closing", "dusk", "dawn", "sunset", "sunrise"];
    if let Some((said, _)) = first_half.filter(|_| !word && UNTIL.contains(&context.letters(next)) && first.hour <= 12) {
        say_clock(context, first, true, out);
        say(said, out);
        say("to", out);
        say(context.letters(next), out);
        return Some(Match::certain(word_end, "time-span"));
    }
    let second = clock(context, next)?;
    let second_half = half(context, second.end);
    let coloned = context.byte(first.end.saturating_sub(3)) == b':'
        && first.minute.is_some()
        && context.byte(second.end.saturating_sub(3)) == b':'
        && second.minute.is_some();
    // "Open daily, 10.00–17.00": both with a point, where hours are told.
    let pointed = !word
        && context.free_at(second.end)
        && first.padded
        && [&first, &second].iter().all(|clock| clock.minute.is_some() && context.byte(clock.end - 3) == b'.')
        && first_half.is_none()
        || !word
            && [&first, &second].iter().all(|clock| clock.minute.is_some() && context.byte(clock.end - 3) == b'.')
            && first_half.is_none()
            && context.free_at(second.end)
            && !matches!(context.byte(second.end), b'%' | b'-')
            && context.mentions(&[
                "open",
                "opens",
                "closed",
                "daily",
                "weekdays",
                "opening",
                "desk",
                "hours",
                "lunch",
                "evenings",
                "mornings",
                "saturdays",
                "sundays",
                "mondays",
                "surgery",
                "exam",
                "exams",
                "class",
                "classes",
                "session",
                "sessions",
                "lecture",
                "workshop",
                "rehearsal",
                "rehearsals",
                "clinic",
                "morning",
                "afternoon",
                "evening",
            ]);
    // 6:30–9: to the hour, where nothing else follows.
    let to_hour = !word
        && first.minute.is_some()
        && context.byte(first.end.saturating_sub(3)) == b':'
        && first.hour <= 12
        && second.minute.is_none()
        && (1..=12).contains(&second.hour)
        && context.free_at(second.end)
        && !matches!(context.byte(second.end), b'-' | b'/' | b'%' | b':')
        && !(context.byte(second.end) == b'.' && context.is_digit(second.end + 1))
        && context.space(first.end) == 0
        && context.dash(second.end) == 0;
    // 6–8:30: from the hour, where nothing else follows.
    let from_hour = !word
        && first.minute.is_none()
        && (1..=12).contains(&first.hour)
        && !first.padded
        && second.minute.is_some()
        && second.second.is_none()
        && (1..=12).contains(&second.hour)
        && context.byte(second.end.saturating_sub(3)) == b':'
        && context.free_at(second.end)
        && !matches!(context.byte(second.end), b'-' | b'/' | b'%' | b':')
        && !(context.byte(second.end) == b'.' && context.is_digit(second.end + 1))
        && context.space(first.end) == 0
        && context.dash(second.end) == 0;
    if second_half.is_none() && !(coloned && first.second.is_none() && second.second.is_none()) && !to_hour && !from_hour && !pointed {
        return None;
    }
    if first.hour > 24 || (second_half.is_some() && second.hour > 12) || (first.minute.is_none() && first.hour > 12) {
        return None;
    }
    if coloned && second_half.is_none() && context.is_word(second.end) {
        return None;
    }
    let halved = first_half.is_some() || second_half.is_some();
    say_clock(context, first, halved, out);
    if let Some((said, _)) = first_half {
        say(said, out);
    }
    say("to", out);
    say_clock(context, second, halved, out);
    let mut end = second.end;
    if let Some((said, after)) = second_half {
        say(said, out);
        end = after;
    }
    let end = zone(context, end, out);
    Some(Match::certain(end, if word { "hours-to" } else { "time-span" }))
}

/// 7a–3p, 10a-2:30p: halves of the day by one letter each, as timetables have it.
fn lettered(context: &Context, first: super::Clock, out: &mut String) -> Option<Match> {
    let letter = |at: usize| match context.byte(at) {
        b'a' => Some("A M"),
        b'p' => Some("P M"),
        _ => None,
    };
    let half = letter(first.end)?;
    let dash = context.dash(first.end + 1);
    let second = if dash > 0 { clock(context, first.end + 1 + dash)? } else { return None };
    let last = letter(second.end).filter(|_| context.free_at(second.end + 1))?;
    if !(1..=12).contains(&first.hour) || !(1..=12).contains(&second.hour) || context.byte(second.end + 1) == b'-' {
        return None;
    }
    say_clock(context, first, true, out);
    say(half, out);
    say("to", out);
    say_clock(context, second, true, out);
    say(last, out);
    Some(Match::likely(second.end + 1, "time-span"))
}
