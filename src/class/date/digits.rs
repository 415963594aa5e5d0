//! Dates that are written in digits alone.

use super::say_date;
use crate::class::calendar::{self, weekday};
use crate::class::{Context, Match};
use crate::options::Locale;
use crate::words;

/// 2020-10-08, 2015/08/09, 2020.10.08, with or without a time after T. ISO 8601.
pub(super) fn iso(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let year = context.digits(at);
    if year.len() != 4 {
        return None;
    }
    let mark = context.byte(at + 4);
    let (length, is_mark) = match mark {
        b'-' | b'/' | b'.' => (1, true),
        _ => (context.dash(at + 4), context.dash(at + 4) > 0),
    };
    if !is_mark {
        return None;
    }
    let month_start = at + 4 + length;
    let month = context.digits(month_start);
    let second = context.slice(at + 4, at + 4 + length);
    if month.is_empty() || month.len() > 2 || !context.has(month_start + month.len(), second) {
        return None;
    }
    let day_start = month_start + month.len() + length;
    let day = context.digits(day_start);
    let end = day_start + day.len();
    let (year, number, day_number): (u32, u32, u32) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    // 2011-04-01/2012-03-31: from one day to another.
    let interval = mark == b'-' && context.byte(end) == b'/' && context.digits(end + 1).len() == 4 && context.byte(end + 5) == b'-';
    let goes_on = context.is_digit(end) || (context.has(end, second) && context.is_digit(end + length));
    if day.len() > 2 || !(1..=12).contains(&number) || !(1..=31).contains(&day_number) || goes_on || !(1000..=2999).contains(&year) {
        return None;
    }
    let time = context.byte(end) == b'T' && context.is_digit(end + 1);
    if !time && context.is_letter(end) {
        return None;
    }
    say_date(context, at, (day_number, number, Some((year, 4))), context.locale() == Locale::EnGb, out);
    if time {
        out.push(',');
        let end = crate::class::time::iso(context, end + 1, out)?;
        return Some(Match::certain(end, "iso-date-time"));
    }
    if interval {
        let from = out.len();
        words::say("to", out);
        match iso(context, end + 1, out) {
            Some(last) => return Some(Match::certain(last.end, "iso-interval")),
            None => out.truncate(from),
        }
    }
    Some(Match::certain(end, "iso-date"))
}

/// 2022-08: a month of a year after a preposition, where it can be no span of years.
pub(super) fn iso_month(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    const IN_TIME: [&str; 11] = ["in", "since", "of", "from", "until", "to", "by", "for", "during", "before", "after"];
    let (year, month) = (context.digits(at), context.digits(at + 5));
    let end = at + 7;
    if year.len() != 4 || month.len() != 2 || context.byte(at + 4) != b'-' || !context.free_at(end) || context.dash(end) > 0 || context.byte(end) == b'/' {
        return None;
    }
    let (year, number): (u32, usize) = (year.parse().ok()?, month.parse().ok()?);
    if !(2000..2100).contains(&year) || !(1..=12).contains(&number) || number as u32 > year % 100 || !context.after_any(at, &IN_TIME) {
        return None;
    }
    words::say(calendar::MONTHS[number - 1], out);
    words::year(year, context.locale(), context.options.year, out);
    Some(Match::likely(end, "iso-month"))
}

/// 3/14/2019, 28/02/2024, 12/31/99, 3.14.2019, 10/2 with a cue, 9/11.
pub(super) fn numeric(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let first = context.digits(at);
    let mark = context.byte(at + first.len());
    if first.is_empty() || first.len() > 2 || !matches!(mark, b'/' | b'.' | b'-') {
        return None;
    }
    let second_start = at + first.len() + 1;
    let second = context.digits(second_start);
    if let Some(found) = month_year(context, at, first, second, mark, out) {
        return Some(found);
    }
    if second.is_empty() || second.len() > 2 {
        return None;
    }
    let (a, b): (u32, u32) = (first.parse().ok()?, second.parse().ok()?);
    let second_end = second_start + second.len();
    if context.byte(second_end) == mark {
        let year = context.digits(second_end + 1);
        let end = second_end + 1 + year.len();
        let goes_on = context.is_word(end) || (context.byte(end) == mark && context.is_digit(end + 1));
        if !matches!(year.len(), 2 | 4) || goes_on {
            return None;
        }
        if year.len() == 2 && mark != b'/' && !(first.len() == 2 && second.len() == 2) {
            return None;
        }
        let written = year.parse().ok()?;
        if year.len() == 4 && !(1000..=2999).contains(&written) {
            return None;
        }
        // A point parts day from month in the European order.
        let american = context.locale() == Locale::EnUs && mark != b'.';
        let (number, day) = match (valid(a, b), valid(b, a)) {
            (true, true) => {
                if american {
                    (a, b)
                } else {
                    (b, a)
                }
            }
            (true, false) => (a, b),
            (false, true) => (b, a),
            _ => return None,
        };
        // Where points part it, the European order is kept: the fifteenth of January.
        let day_first = mark == b'.' && day == a || context.locale() == Locale::EnGb;
        say_date(context, at, (day, number, Some((written, year.len()))), day_first, out);
        let sure = if a <= 12 && b <= 12 && a != b { Match::likely } else { Match::certain };
        return Some(sure(end, "numeric-date"));
    }
    if let Some(found) = dashed_span(context, at, (a, b), second_end, out) {
        return Some(found);
    }
    if mark != b'/'
        || !context.free_at(second_end)
        || matches!(context.byte(second_end), b'/' | b'%')
        || context.dash(second_end) > 0 && context.is_digit(second_end + 1)
    {
        return None;
    }
    // Odds of 10/1 are no day.
    if context.mentions(&crate::class::fraction::ODDS) {
        return None;
    }
    // 9/11 and 7/7: the events, where nothing makes them a fraction.
    if (first, second) == ("9", "11") || ((first, second) == ("7", "7") && context.after_any(at, &["the", "after", "since"])) {
        if context.before_any(second_end, &["of", "inch", "inches"]) || context.after_any(at, &["on", "by", "until", "due"]) && !context.after_any(at, &["on"])
        {
            return None;
        }
        words::cardinal(u128::from(a), context.locale(), out);
        words::cardinal(u128::from(b), context.locale(), out);
        return Some(Match::likely(second_end, "event-date"));
    }
    // A card expires oh nine twenty-seven.
    if first.len() == 2 && second.len() == 2 && a <= 12 && context.after_any(at, &["expires", "expire", "expired", "expiry", "expiration", "exp", "thru"]) {
        words::pairs(first, out);
        words::year_in_words(b, out);
        return Some(Match::likely(second_end, "expiry"));
    }
    let (number, day) = if context.locale() == Locale::EnUs { (a, b) } else { (b, a) };
    // "REPORT 9/20: …" heads a note with its day.
    let heads = context.has(second_end, ": ") && second.len() == 2;
    // "from 1/2 to 3/4 of it" are fractions unless one of them cannot be.
    let (from, to) = (context.after_any(at, &["from", "between"]), context.after_any(at, &["to", "through", "until", "and"]));
    let spanned = from.then(|| after_span(context, second_end)).flatten().or_else(|| to.then(|| before_span(context, at)).flatten());
    if let Some((c, d, end)) = spanned {
        let (c, d) = if context.locale() == Locale::EnUs { (c, d) } else { (d, c) };
        if !(valid(number, day) && valid(c, d)) || is_fraction(a, b) && is_fraction(c, d) || counted(context, second_end) || counted(context, end) {
            return None;
        }
        say_date(context, at, (day, number, None), context.locale() == Locale::EnGb, out);
        return Some(Match::likely(second_end, "numeric-date-span"));
    }
    // "the 10/31 party": a day's own event. "A 3/5 vote" is a fraction.
    const EVENTS: [&str; 15] = [
        "party",
        "dinner",
        "hearing",
        "hearings",
        "meeting",
        "meetings",
        "attack",
        "attacks",
        "deadline",
        "riot",
        "rally",
        "episode",
        "committee",
        "memo",
        "appointment",
    ];
    const MORE: [&str; 14] =
        ["game", "show", "edition", "issue", "event", "concert", "class", "session", "launch", "sale", "call", "filing", "report", "flight"];
    let determined = context.after_any(at, &["the", "a", "this", "our", "his", "her", "their"]);
    let event = determined && context.before_any(second_end, &EVENTS)
        || !is_fraction(a, b) && (determined && context.before_any(second_end, &MORE) || context.after_any(at, &["the"]) && a > 1 && b > 16);
    let cue = heads
        || event
        || context.after_any(at, &["due", "until", "till", "by", "dated", "since", "from", "starting", "through", "before", "after"])
        || context.after_any(at, &["of"]) && context.slice(0, at).trim_end().ends_with("week of")
        || context.after_any(at, &["on"]) && !context.before_any(second_end, &["of", "time"])
        || weekday(context.word_before(at)).is_some()
        || weekday(context.word_before(context.slice(0, at).trim_end_matches([' ', ',', '.']).len())).is_some();
    if valid(number, day) && cue && !counted(context, second_end) {
        say_date(context, at, (day, number, None), context.locale() == Locale::EnGb, out);
        return Some(Match::likely(second_end, "numeric-date"));
    }
    None
}

/// 03/2026, 8/2019: a month and its year, where it is padded or told.
fn month_year(context: &Context, at: usize, first: &str, second: &str, mark: u8, out: &mut String) -> Option<Match> {
    let end = at + first.len() + 1 + second.len();
    let (month, year): (usize, u32) = (first.parse().ok()?, second.parse().ok()?);
    let told =
        context.after_any(at, &["by", "in", "since", "until", "from", "to", "expires", "exp", "expiry", "expiration", "dated", "before", "after", "ending"]);
    let fits = mark == b'/' && second.len() == 4 && (1900..2100).contains(&year) && (1..=12).contains(&month);
    if !fits || !(told || first.len() == 2 && month < 10) || !context.free_at(end) || context.byte(end) == b'/' || context.before_any(end, &["of"]) {
        return None;
    }
    words::say(calendar::MONTHS[month - 1], out);
    words::year(year, context.locale(), context.options.year, out);
    Some(Match::likely(end, "month-year"))
}

/// Whether two numbers look like a fraction: a part of a common whole.
fn is_fraction(over: u32, under: u32) -> bool {
    over < under && matches!(under, 2..=10 | 12 | 16 | 20 | 25)
}

/// Whether what follows is measured or told of: a cup, an inch, "of it".
fn counted(context: &Context, end: usize) -> bool {
    const COUNTED: [&str; 20] = [
        "of",
        "cup",
        "cups",
        "inch",
        "inches",
        "mile",
        "miles",
        "teaspoon",
        "tablespoon",
        "time",
        "pound",
        "pounds",
        "ounce",
        "ounces",
        "yard",
        "yards",
        "hour",
        "hours",
        "point",
        "points",
    ];
    matches!(context.byte(end), b'"') && context.slice(0, end).matches('"').count().is_multiple_of(2)
        || context.has(end, "″")
        || context.before_any(end, &COUNTED)
        || crate::class::measure::is_unit(context, end)
}

/// 3/2–3/9: two days that a dash joins, where they can be no two fractions.
fn dashed_span(context: &Context, at: usize, (a, b): (u32, u32), end: usize, out: &mut String) -> Option<Match> {
    let dash = context.dash(end);
    let first = context.digits(end + dash);
    let mark = end + dash + first.len();
    let second = context.digits(mark + 1);
    let after = mark + 1 + second.len();
    if dash == 0 || context.byte(mark) != b'/' || !context.free_at(after) || matches!(context.byte(after), b'/' | b'"') || counted(context, after) {
        return None;
    }
    let (c, d) = (first.parse().ok()?, second.parse().ok()?);
    let days = |a, b| if context.locale() == Locale::EnUs { (a, b) } else { (b, a) };
    let ((number, day), (last_number, last_day)) = (days(a, b), days(c, d));
    if !valid(number, day) || !valid(last_number, last_day) || is_fraction(a, b) && is_fraction(c, d) || (last_number, last_day) <= (number, day) {
        return None;
    }
    say_date(context, at, (day, number, None), context.locale() == Locale::EnGb, out);
    words::say("to", out);
    say_date(context, at, (last_day, last_number, None), context.locale() == Locale::EnGb, out);
    Some(Match::likely(after, "numeric-date-span"))
}

/// The second of two days in digits, from the end of the first: from 5/1 to 5/7.
fn after_span(context: &Context, end: usize) -> Option<(u32, u32, usize)> {
    let joiner = ["to ", "through ", "until ", "and "].into_iter().find(|joiner| context.has(context.skip_space(end), joiner))?;
    let at = context.skip_space(end) + joiner.len();
    let first = context.digits(at);
    let second = context.digits(at + first.len() + 1);
    let end = at + first.len() + 1 + second.len();
    let day = context.byte(at + first.len()) == b'/' && context.free_at(end) && context.byte(end) != b'/' && second.len() <= 2;
    day.then_some(())?;
    Some((first.parse().ok()?, second.parse().ok()?, end))
}

/// The first of two days in digits, from where the second begins.
fn before_span(context: &Context, at: usize) -> Option<(u32, u32, usize)> {
    let head = context.slice(0, at).trim_end();
    let head = ["to", "through", "until", "and"].iter().find_map(|joiner| head.strip_suffix(joiner))?.trim_end();
    let start = head.rfind(' ')?;
    if !["from", "between", "From", "Between"].contains(&context.word_before(start)) {
        return None;
    }
    let (first, second) = head[start + 1..].split_once('/')?;
    Some((first.parse().ok()?, second.parse().ok()?, head.len()))
}

fn valid(month: u32, day: u32) -> bool {
    (1..=12).contains(&month) && (1..=calendar::days(month)).contains(&day)
}
