//! Dates with the day before its month: 8 October 2020, the 8th of October, 8–10 October.

use super::{day_at, month_at, say_date, say_day, year_after};
use crate::class::calendar::{self, MONTHS};
use crate::class::{Context, Match};
use crate::options::Locale;
use crate::words::say;

/// 8 October 2020 · 8th of October · 8–10 October · 8-Oct-2020.
pub(super) fn day_first(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let (day, mut end, ordinal) = day_at(context, at)?;
    let mut last = None;
    let spaced = context.skip_space(end);
    let dash = context.dash(spaced);
    // The night of 14/15 April: a day and the next one.
    if context.byte(end) == b'/'
        && let Some((second, after, _)) = day_at(context, end + 1)
    {
        if second != day + 1 && !(second == 1 && day >= 28) {
            return None;
        }
        last = Some(second);
        end = after;
    } else if dash > 0 {
        let next = context.skip_space(spaced + dash);
        if let Some((second, after, _)) = day_at(context, next) {
            last = Some(second);
            end = after;
        } else if let Some((number, after)) = (spaced == end).then(|| month_at(context, next)).flatten() {
            return hyphenated(context, at, day, number, after, out);
        } else {
            return None;
        }
    } else if spaced > end && ["and ", "or ", "to ", "& "].iter().any(|joiner| context.has(spaced, joiner)) {
        let joiner = context.letters(spaced);
        let next = context.skip_space(spaced + joiner.len().max(1));
        if let Some((second, after, written)) = day_at(context, next) {
            let space = context.skip_space(after);
            let month = if context.has(space, "of ") { space + 3 } else { space };
            if space > after && month_at(context, month).is_some_and(|(number, _)| takes_days(context, month, number)) {
                article(context, at, out);
                say_day(context, day, out);
                say(if joiner.is_empty() { "and" } else { joiner }, out);
                // "the 8th or 9th of September" has its one article.
                return if ordinal && written { finish_bare(context, second, month, out) } else { finish_day_first(context, second, month, out) };
            }
        }
        return None;
    }
    let space = context.skip_space(end);
    if space == end {
        return None;
    }
    let of = if context.has(space, "of ") { space + 3 } else { space };
    let (number, _) = month_at(context, of)?;
    if !takes_days(context, of, number) || day > calendar::days(number) {
        return None;
    }
    article(context, at, out);
    say_day(context, day, out);
    if let Some(last) = last {
        say("to", out);
        return finish_day_first(context, last, of, out);
    }
    let name = MONTHS[number as usize - 1];
    let (_, month_end) = month_at(context, of)?;
    say("of", out);
    say(name, out);
    let end = second_date(context, month_end, out);
    let end = year_after(context, end, out);
    Some(Match::certain(end, "day-month"))
}

/// `– 3 June` after `8 May`.
fn second_date(context: &Context, end: usize, out: &mut String) -> usize {
    let spaced = context.skip_space(end);
    let dash = context.dash(spaced);
    if dash == 0 {
        return end;
    }
    let next = context.skip_space(spaced + dash);
    if let Some((day, after, _)) = day_at(context, next) {
        let start = context.skip_space(after);
        if let Some((number, month_end)) = month_at(context, start) {
            say("to the", out);
            say_day(context, day, out);
            say("of", out);
            say(MONTHS[number as usize - 1], out);
            return month_end;
        }
    }
    end
}

pub(super) fn finish_day_first(context: &Context, day: u32, month_start: usize, out: &mut String) -> Option<Match> {
    if ["to", "and", "or"].iter().any(|joiner| out.ends_with(joiner)) {
        say("the", out);
    }
    finish_bare(context, day, month_start, out)
}

/// Says the last of several days, its month and its year.
fn finish_bare(context: &Context, day: u32, month_start: usize, out: &mut String) -> Option<Match> {
    let (number, month_end) = month_at(context, month_start)?;
    if day > calendar::days(number) {
        return None;
    }
    say_day(context, day, out);
    say("of", out);
    say(MONTHS[number as usize - 1], out);
    let end = year_after(context, month_end, out);
    Some(Match::certain(end, "days-month"))
}

/// Whether a word that may be a month is one after a day: "the 5 May elections" is, "5 May have
/// left" is not.
pub(super) fn takes_days(context: &Context, month_start: usize, number: u32) -> bool {
    let (_, end) = month_at(context, month_start).unwrap_or((number, month_start));
    let word = context.letters(month_start);
    if word == "Mar" && is_marine(context, context.skip_space(end)) {
        return false;
    }
    if word.len() == 3 && word != "May" && context.byte(month_start + 3) != b'.' {
        // "8 Sun": "8 Mar" needs its full stop, a year, or an end.
        let next = context.skip_space(end);
        return context.is_digit(next)
            || context.free_at(next)
            || matches!(word, "Jan" | "Feb" | "Apr" | "Jun" | "Jul" | "Aug" | "Sep" | "Oct" | "Nov" | "Dec");
    }
    !matches!(word, "May" | "March") || {
        let next = context.letters(context.skip_space(end));
        !["have", "be", "not", "also", "has", "with"].contains(&next)
    }
}

/// "1st Mar. Div.": whether a unit of marines follows their short form.
pub(super) fn is_marine(context: &Context, next: usize) -> bool {
    ["Div", "Division", "Regt", "Bde", "Brigade", "Bn"].contains(&context.letters(next))
}

/// "the" before an ordinal day, unless it is there already.
pub(super) fn article(context: &Context, at: usize, out: &mut String) {
    let before = context.word_before(at);
    // "the 5th, 12th and 19th of June": the first has it for all.
    let listed = context.slice(0, at).strip_suffix(", ").is_some_and(|head| {
        let number = head.trim_end_matches(|c: char| c.is_ascii_lowercase());
        head.len() == number.len() + 2 && number.ends_with(|c: char| c.is_ascii_digit()) && ["st", "nd", "rd", "th"].contains(&&head[number.len()..])
    });
    let there = listed || ["the", "The", "this", "that", "each", "every", "next", "last"].contains(&before);
    if !there {
        let opens = context.slice(0, at).trim_matches(|c: char| !c.is_alphanumeric()).is_empty();
        say(if opens { "The" } else { "the" }, out);
    }
}

/// 8-Oct-2020, 08-Oct-20.
fn hyphenated(context: &Context, at: usize, day: u32, number: u32, month_end: usize, out: &mut String) -> Option<Match> {
    let dash = context.dash(month_end);
    let digits = context.digits(month_end + dash);
    if dash == 0 || !matches!(digits.len(), 2 | 4) || day > calendar::days(number) {
        return None;
    }
    let year: u32 = digits.parse().ok()?;
    let end = month_end + dash + digits.len();
    say_date(context, at, (day, number, Some((year, digits.len()))), context.locale() == Locale::EnGb, out);
    context.free_at(end).then_some(Match::certain(end, "day-month-year"))
}
