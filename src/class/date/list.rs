//! Several days of a month: 3, 5 and 8 March; June 5, 12, 19 and 26.

use super::day_first::{article, finish_day_first, takes_days};
use super::{day_at, month_at, say_day};
use crate::class::{Context, Match};
use crate::words::say;

/// A month has no more days than are ever listed.
const MOST: usize = 12;

/// Days parted by commas, the last after "and", before their month.
pub(super) fn days(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let (first, end, _) = day_at(context, at)?;
    // A comma after a number is seldom one between days.
    if context.byte(end) != b',' || !context.is_digit(context.skip_space(end + 1)) {
        return None;
    }
    article(context, at, out);
    say_day(context, first, out);
    let (mut end, mut last) = (end, first);
    for _ in 0..MOST {
        let comma = context.byte(end) == b',';
        let spaced = context.skip_space(end + usize::from(comma));
        let joiner = ["and ", "& ", "or "].into_iter().find(|joiner| context.has(spaced, joiner));
        if !comma && joiner.is_none() || spaced == end {
            return None;
        }
        let next = context.skip_space(spaced + joiner.map_or(0, str::len));
        let (day, after, _) = day_at(context, next)?;
        // Days of one month rise.
        if day <= last {
            return None;
        }
        if let Some(joiner) = joiner {
            let month = context.skip_space(after);
            if month == after || !month_at(context, month).is_some_and(|(number, _)| takes_days(context, month, number)) {
                return None;
            }
            say(if joiner == "or " { "or" } else { "and" }, out);
            return finish_day_first(context, day, month, out);
        }
        out.push(',');
        say("the", out);
        say_day(context, day, out);
        (last, end) = (day, after);
    }
    None
}

/// Days parted by commas after their month and its first day, the last after "and": June 5, 12 and 19.
pub(super) fn more_days(context: &Context, end: usize, first: u32, out: &mut String) -> Option<usize> {
    const GOES_ON: [&str; 22] = [
        "at", "in", "of", "when", "for", "and", "with", "as", "after", "before", "by", "on", "during", "are", "were", "is", "was", "will", "from", "to", "the",
        "but",
    ];
    let (mut end, mut last) = (end, first);
    for _ in 0..MOST {
        if context.byte(end) != b',' && !context.has(end, " and ") && !context.has(end, " & ") {
            return None;
        }
        let spaced = context.skip_space(end + usize::from(context.byte(end) == b','));
        let joiner = ["and ", "& "].into_iter().find(|joiner| context.has(spaced, joiner));
        let next = context.skip_space(spaced + joiner.map_or(0, str::len));
        let (day, after, ordinal) = day_at(context, next)?;
        if day <= last || next == end || context.dash(after) > 0 || matches!(context.byte(after), b':' | b'%' | b'/') {
            return None;
        }
        if joiner.is_some() {
            say("and", out);
        } else {
            out.push(',');
        }
        say_day(context, day, out);
        if joiner.is_some() {
            let word = context.letters(context.skip_space(after));
            return (ordinal || word.is_empty() || GOES_ON.contains(&word)).then_some(after);
        }
        (last, end) = (day, after);
    }
    None
}
