//! Dates that begin with their month: Oct. 8, 2020, and months alone.

use super::{counts, day_at, day_first, days_after, digits, list, month_at, say_day, say_year, year_after, year_at, year_range};
use crate::class::calendar::MONTHS;
use crate::class::{Context, Match};
use crate::options::Locale;
use crate::words::say;

/// October 8, 2020 · Oct. 8 · October 8th–10th · October 2020 · May 5–June 3.
pub(super) fn month_first(context: &Context, at: usize, word: &str, out: &mut String) -> Option<Match> {
    let (number, month_end) = month_at(context, at)?;
    let name = MONTHS[number as usize - 1];
    let shortened = word.len() < name.len();
    let start = context.skip_space(month_end);
    if word == "Mar" && day_first::is_marine(context, start) {
        return None;
    }
    if start == month_end && !shortened && context.dash(start) == 0 {
        return None;
    }
    if let Some((day, mut end, ordinal)) = day_at(context, start) {
        if (context.byte(end) == b':' && context.is_digit(end + 1)) || (context.byte(end) == b',' && context.digits(end + 1).len() == 3) {
            return lone_month(context, at, word, name, month_end, out);
        }
        // "May 3 percent of …", "in March 12 people": an amount follows, not a day.
        if !ordinal && counts(context, end) {
            return lone_month(context, at, word, name, month_end, out);
        }
        // "March 1.5 miles"
        if context.byte(end) == b'.' && context.is_digit(end + 1) {
            return None;
        }
        let begun = out.len();
        say(name, out);
        if context.locale() == Locale::EnGb {
            say("the", out);
        }
        say_day(context, day, out);
        if context.byte(end) == b',' {
            let said = out.len();
            match list::more_days(context, end, day, out) {
                Some(last) => end = last,
                None => out.truncate(said),
            }
        } else {
            end = days_after(context, end, out);
        }
        // "Jan 5–14°C": what a month's weather is.
        if !ordinal && context.has(context.skip_space(end), "°") {
            out.truncate(begun);
            say(name, out);
            return shortened.then_some(Match::likely(month_end, "short-month"));
        }
        end = year_after(context, end, out);
        return Some(Match::certain(end, "month-day"));
    }
    // Feb.–Mar. 2012, May-June: from month to month.
    let dash = context.dash(month_end);
    if dash > 0
        && let Some((second, end)) = month_at(context, month_end + dash)
    {
        // A May–December romance is one of old and young.
        if name == "May" && second == 12 && context.before_any(end, &["romance", "marriage", "affair", "couple", "relationship", "wedding", "pairing"]) {
            return None;
        }
        say(name, out);
        say("to", out);
        say(MONTHS[second as usize - 1], out);
        if let Some((year, after)) = year_at(context, context.skip_space(end)).filter(|_| context.space(end) > 0) {
            say_year(context, year, out);
            return Some(Match::certain(after, "month-range"));
        }
        return Some(Match::certain(end, "month-range"));
    }
    // Jan/Feb: an issue of two months.
    if shortened
        && context.byte(month_end) == b'/'
        && let Some((second, end)) = month_at(context, month_end + 1)
        && context.free_at(end)
        && context.byte(end) != b'/'
    {
        say(name, out);
        say(MONTHS[second as usize - 1], out);
        return Some(Match::likely(end, "month-pair"));
    }
    // Jan-15: a day after a hyphen.
    if start == month_end && shortened && context.byte(start) == b'-' {
        if let Some((year, end)) = digits::table_year(context, start + 1) {
            say(name, out);
            say_year(context, year, out);
            return Some(Match::likely(end, "month-of-year"));
        }
        let (day, end, _) = day_at(context, start + 1)?;
        if context.free_at(end) && context.byte(end) != b'-' {
            say(name, out);
            say_day(context, day, out);
            return Some(Match::likely(end, "month-day-hyphen"));
        }
    }
    if let Some((year, end)) = year_at(context, start) {
        say(name, out);
        say_year(context, year, out);
        let end = year_range(context, end, out);
        return Some(Match::certain(end, "month-year"));
    }
    if let Some(end) = comma_year(context, month_end) {
        say(name, out);
        out.push(',');
        let (year, end) = year_at(context, end)?;
        say_year(context, year, out);
        return Some(Match::certain(end, "month-year"));
    }
    lone_month(context, at, word, name, month_end, out)
}

/// A short month with nothing that belongs to it after it: said in full where it has its full
/// stop, or stands after a day or beside another month.
fn lone_month(context: &Context, at: usize, word: &str, name: &str, end: usize, out: &mut String) -> Option<Match> {
    if word.len() == name.len() {
        return None;
    }
    // "late Mar to late Oct"
    if at + word.len() == end {
        let told = context.after_any(at, &["late", "early", "mid"])
            && (context.before_any(end, &["to", "and", "or", "until", "through"]) || matches!(context.byte(end), b',' | b';' | b')') || context.is_last(end));
        if told {
            say(name, out);
        }
        return told.then_some(Match::likely(end, "short-month"));
    }
    if matches!(word, "Mar" | "Jun" | "Jul" | "Dec" | "Jan" | "Feb" | "Apr" | "Aug" | "Sep" | "Sept" | "Oct" | "Nov") {
        // "in Oct. and", "last Dec."; at an end it may be a name: "with Jan."
        const BEFORE: &[&str] = &[
            "in", "since", "until", "till", "by", "last", "next", "this", "early", "late", "mid", "from", "to", "of", "during", "every", "thru", "through",
            "before", "after",
        ];
        let last = context.rest(end).trim().is_empty();
        // "maybe Apr.": these are nothing else.
        let month_only = matches!(word, "Feb" | "Apr" | "Oct" | "Nov");
        if last && !month_only && !context.after_any(at, BEFORE) && !context.slice(0, at).ends_with("mid-") {
            return None;
        }
        say(name, out);
        if last {
            out.push('.');
        }
        return Some(Match::likely(end, "short-month"));
    }
    None
}

fn comma_year(context: &Context, at: usize) -> Option<usize> {
    if context.byte(at) != b',' {
        return None;
    }
    let start = context.skip_space(at + 1);
    (start > at + 1 && year_at(context, start).is_some()).then_some(start)
}
