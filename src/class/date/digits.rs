//! Dates that are written in digits alone.

use super::{say_date, stroke};
use crate::class::calendar;
use crate::class::{Context, Match, Rule};
use crate::options::Locale;
use crate::words;

/// 2020-10-08, 2015/08/09, 2020.10.08, with or without a time after T, and from one day to another:
/// 2011-04-01/2012-03-31, 2025-01-13 – 2025-01-17. ISO 8601.
pub(super) fn iso(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let found = iso_day(context, at, out)?;
    let last = through(context, found.end, context.byte(at + 4) == b'-', iso_day, out);
    Some(last.map_or(found, |end| Match::certain(end, "iso-interval")))
}

/// The second of two days: after a dash, or a stroke where days have none of their own.
fn through(context: &Context, end: usize, stroke: bool, rule: Rule, out: &mut String) -> Option<usize> {
    let spaced = context.skip_space(end);
    let mark = if stroke && context.byte(end) == b'/' { 1 } else { context.dash(spaced) };
    let next = context.skip_space(spaced + mark);
    if mark == 0 || (spaced > end) != (next > spaced + mark) || !context.is_digit(next) {
        return None;
    }
    let from = out.len();
    words::say("to", out);
    let last = rule(context, next, out);
    if last.is_none() {
        out.truncate(from);
    }
    last.map(|last| last.end)
}

fn iso_day(context: &Context, at: usize, out: &mut String) -> Option<Match> {
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
    let goes_on = context.is_digit(end) || (context.has(end, second) && context.is_digit(end + length));
    if day.len() > 2 || !(1..=12).contains(&number) || !(1..=31).contains(&day_number) || goes_on || !(1000..=2999).contains(&year) {
        return None;
    }
    // "Release 2023.1.2": no day, but where its month and day are written out in two digits.
    let released = || context.after_any(at, &["release", "version", "ver", "build", "update", "patch", "edition", "firmware"]);
    if mark == b'.' && (month.len() < 2 || day.len() < 2) && released() {
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
    Some(Match::certain(end, "iso-date"))
}

/// 2022-08: a month of a year after a preposition, where it can be no span of years.
pub(super) fn iso_month(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    const IN_TIME: [&str; 12] = ["in", "on", "since", "of", "from", "until", "to", "by", "for", "during", "before", "after"];
    let (year, month) = (context.digits(at), context.digits(at + 5));
    let end = at + 7;
    if year.len() != 4 || month.len() != 2 || context.byte(at + 4) != b'-' || !context.free_at(end) || context.dash(end) > 0 || context.byte(end) == b'/' {
        return None;
    }
    let (year, number): (u32, usize) = (year.parse().ok()?, month.parse().ok()?);
    // "from 2003-05 to 2009-11": two of a kind are no spans of years.
    let like = |at: usize| context.digits(at).len() == 4 && context.byte(at + 4) == b'-' && context.digits(at + 5).len() == 2 && context.free_at(at + 7);
    let next = context.skip_space(end);
    let paired = ["to ", "until ", "through ", "and "].iter().any(|joiner| {
        context.has(next, joiner) && like(next + joiner.len()) || at > 8 + joiner.len() && context.slice(0, at).ends_with(joiner) && like(at - joiner.len() - 8)
    });
    let told = context.after_any(at, &IN_TIME) && (number as u32 <= year % 100 || paired) || paired && context.after_any(at, &["between", "and", "through"]);
    // "Joined: 2009-03;": no span of years falls.
    let told = told || (number as u32) < year % 100 && number < 10 && context.slice(0, at).ends_with(": ") && !context.is_word(context.skip_space(end));
    // "the 2020-09 release": a thing of its month.
    let told = told || (number as u32) < year % 100 && context.after_any(at, &["the"]) && context.space(end) > 0 && context.is_letter(context.skip_space(end));
    if !(2000..2100).contains(&year) || !(1..=12).contains(&number) || !told {
        return None;
    }
    words::say(calendar::MONTHS[number - 1], out);
    words::year(year, context.locale(), context.options.year, out);
    Some(Match::likely(end, "iso-month"))
}

/// 2016-W35: a week of a year. ISO 8601.
pub(super) fn iso_week(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let (year, week) = (context.digits(at), context.digits(at + 6));
    let (year, number): (u32, u32) = (year.parse().ok()?, week.parse().ok()?);
    if !context.has(at + 4, "-W") || week.len() != 2 || !(1..=53).contains(&number) || !context.free_at(at + 8) || context.byte(at + 8) == b'-' {
        return None;
    }
    words::say("week", out);
    words::cardinal(u128::from(number), context.locale(), out);
    words::say("of", out);
    words::year(year, context.locale(), context.options.year, out);
    Some(Match::likely(at + 8, "iso-week"))
}

/// 3/14/2019, 28/02/2024, 12/31/99, 3.14.2019, and from one to another; 10/2 with a cue, 9/11.
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
    if second.is_empty() && matches!(context.byte(second_start), b'i' | b'v' | b'x' | b'I' | b'V' | b'X') {
        return roman_month(context, at, first, mark, out);
    }
    if second.is_empty() || second.len() > 2 {
        return None;
    }
    if context.byte(second_start + second.len()) == mark {
        let found = numeric_day(context, at, out)?;
        let last = through(context, found.end, false, numeric_day, out);
        return Some(last.map_or(found, |end| Match::certain(end, "numeric-date-span")));
    }
    if mark == b'/' { stroke::day(context, at, (first, second), second_start + second.len(), out) } else { None }
}

/// Whether the combination of a lock stands at an offset: "combination 12-24-36", "Locker code: 12-24-36", "the code is 12-24-36".
fn is_combination(context: &Context, at: usize) -> bool {
    const LOCKED: [&str; 5] = ["combination", "combo", "code", "lock", "locker"];
    let head = context.slice(0, at).trim_end();
    let head = head.strip_suffix(':').or_else(|| head.strip_suffix(" is")).or_else(|| head.strip_suffix(" was")).unwrap_or(head);
    let word = context.word_before(head.len());
    LOCKED.iter().any(|locked| locked.eq_ignore_ascii_case(word))
}

/// A day, a month and a year, each after the same mark.
pub(super) fn numeric_day(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let first = context.digits(at);
    let mark = context.byte(at + first.len());
    let second_start = at + first.len() + 1;
    let second = context.digits(second_start);
    let second_end = second_start + second.len();
    let year = context.digits(second_end + 1);
    let end = second_end + 1 + year.len();
    if !matches!(mark, b'/' | b'.' | b'-') || context.byte(second_end) != mark || first.len() > 2 || second.len() > 2 || !matches!(year.len(), 2 | 4) {
        return None;
    }
    if context.is_word(end) || context.byte(end) == mark && context.is_digit(end + 1) {
        return None;
    }
    // The combination of a lock.
    if mark == b'-' && year.len() == 2 && is_combination(context, at) {
        return None;
    }
    let told = mark == b'-'
        && context.after_any(
            at,
            &[
                "dated", "born", "died", "on", "since", "until", "filed", "heard", "issued", "signed", "updated", "posted", "received", "expires", "expired",
                "due",
            ],
        );
    // "the minutes of 14.1.25", "dated 3.2.25", but "running on 4.2.10"
    let minuted = || {
        mark == b'.'
            && (context.after_any(at, &["dated", "born", "died"])
                || context.after_any(at, &["of", "on"]) && context.mentions(&["minutes", "meeting", "letter", "email", "dated", "hearing", "council"]))
    };
    if year.len() == 2 && mark != b'/' && !told && !minuted() && !(first.len() == 2 && second.len() == 2) {
        return None;
    }
    let (a, b): (u32, u32) = (first.parse().ok()?, second.parse().ok()?);
    let written = year.parse().ok()?;
    if year.len() == 4 && !(1000..=2999).contains(&written) {
        return None;
    }
    // A line of points, rebounds and assists, and the parts of a fertilizer, are no days.
    if year.len() == 2 && is_three(context, mark, end) {
        for (index, part) in [first, second, year].into_iter().enumerate() {
            if index > 0 {
                out.push(',');
            }
            words::cardinal_digits(part, context.locale(), out);
        }
        return Some(Match::likely(end, "three-numbers"));
    }
    // A point parts day from month in the European order.
    let american = context.locale() == Locale::EnUs && mark != b'.';
    let (number, day) = match (valid(a, b), valid(b, a)) {
        (true, true) if american && !beside_day_first(context, at, end, mark) => (a, b),
        (true, true) => (b, a),
        (true, false) => (a, b),
        (false, true) => (b, a),
        _ => return None,
    };
    // Where points part it, the European order is kept: the fifteenth of January.
    let day_first = mark == b'.' && day == a || context.locale() == Locale::EnGb;
    say_date(context, at, (day, number, Some((written, year.len()))), day_first, out);
    let sure = if a <= 12 && b <= 12 && a != b { Match::likely } else { Match::certain };
    Some(sure(end, "numeric-date"))
}

/// How far from a date another is looked for that tells in which order both are written, in bytes.
const NEAR: usize = 48;

/// Whether near by stands a date whose first number can be no month: from 30/11/2011 to 2/12/2011.
fn beside_day_first(context: &Context, at: usize, end: usize, mark: u8) -> bool {
    let bytes = context.text.as_bytes();
    let day_first = |window: &[u8]| {
        window.windows(6).any(|six| {
            let month = usize::from(six[4] != mark);
            matches!(six[0], b'1'..=b'3')
                && six[1].is_ascii_digit()
                && (six[0], six[1]) > (b'1', b'2')
                && six[2] == mark
                && six[3].is_ascii_digit()
                && six[4 + month] == mark
                && (month == 0 || six[4].is_ascii_digit())
        })
    };
    day_first(&bytes[at.saturating_sub(NEAR)..at]) || day_first(&bytes[end..bytes.len().min(end + NEAR)])
}

/// Whether three numbers are a player's line ("31/8/11 on 12-20 shooting") or a fertilizer's (10-10-10).
fn is_three(context: &Context, mark: u8, end: usize) -> bool {
    match mark {
        b'/' => {
            context.mentions(&["shooting", "rebounds", "assists", "averaged", "averaging", "blazing", "headshots"])
                && !context.is_digit(context.skip_space(end))
        }
        b'-' => context.mentions(&["fertilizer", "fertiliser", "fertilize", "fertilise", "fert", "npk", "feed"]),
        _ => false,
    }
}

/// 03/2026, 8/2019: a month and its year.
fn month_year(context: &Context, at: usize, first: &str, second: &str, mark: u8, out: &mut String) -> Option<Match> {
    let end = at + first.len() + 1 + second.len();
    let (month, year): (usize, u32) = (first.parse().ok()?, second.parse().ok()?);
    // "Regulation 1/2003", "No. 5/2006": what is numbered within a year.
    const NUMBERED: [&str; 16] = [
        "no",
        "number",
        "resolution",
        "regulation",
        "act",
        "law",
        "directive",
        "case",
        "decree",
        "application",
        "order",
        "decision",
        "report",
        "rule",
        "opinion",
        "bill",
    ];
    let fits = mark == b'/' && second.len() == 4 && (1900..2100).contains(&year) && (1..=12).contains(&month);
    if !fits || context.after_any(at, &NUMBERED) || !context.free_at(end) || context.byte(end) == b'/' || context.before_any(end, &["of"]) {
        return None;
    }
    words::say(calendar::MONTHS[month - 1], out);
    words::year(year, context.locale(), context.options.year, out);
    // 8/2014–2/2019
    let next = end + context.dash(end);
    let month = context.digits(next).len();
    if next > end && (1..=2).contains(&month) && context.byte(next + month) == b'/' && context.digits(next + month + 1).len() == 4 {
        words::say("to", out);
        return Some(Match::likely(next, "month-year"));
    }
    Some(Match::likely(end, "month-year"))
}

/// 12/iv/1904, 3.xi.1921: the month in Roman numerals, as archives and labels have it.
fn roman_month(context: &Context, at: usize, first: &str, mark: u8, out: &mut String) -> Option<Match> {
    const MONTHS: [&str; 12] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
    let start = at + first.len() + 1;
    let letters = context.letters(start);
    let number = MONTHS.iter().position(|month| month.eq_ignore_ascii_case(letters))? as u32 + 1;
    let year_start = start + letters.len() + 1;
    let digits = context.digits(year_start);
    let end = year_start + digits.len();
    let day: u32 = first.parse().ok()?;
    let year: u32 = digits.parse().ok()?;
    if context.byte(year_start - 1) != mark || digits.len() != 4 || !(1000..2100).contains(&year) || !valid(number, day) || !context.free_at(end) {
        return None;
    }
    super::say_date(context, at, (day, number, Some((year, 4))), context.locale() == Locale::EnGb, out);
    Some(Match::certain(end, "roman-month"))
}

/// 20210315: a day in eight digits, as files are named.
pub(in crate::class) fn compact(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let digits = context.digits(at);
    let part = |range: std::ops::Range<usize>| digits.get(range)?.parse::<u32>().ok();
    let (year, number, day) = (part(0..4)?, part(4..6)?, part(6..8)?);
    if digits.len() != 8 || !(1900..2100).contains(&year) || !valid(number, day) || !context.free_at(at + 8) {
        return None;
    }
    super::say_date(context, at, (day, number, Some((year, 4))), context.locale() == Locale::EnGb, out);
    Some(Match::likely(at + 8, "iso-compact"))
}

/// Mar-98: the year of a month in a table; of what is traded, the Mar-25 contract too.
pub(super) fn table_year(context: &Context, at: usize) -> Option<(u32, usize)> {
    const TRADED: [&str; 7] = ["contract", "contracts", "futures", "expiry", "expiries", "maturity", "fiscal"];
    let digits = context.digits(at);
    let year: u32 = digits.parse().ok().filter(|_| digits.len() == 2)?;
    let end = at + 2;
    let told = year > 31 || year > 18 && context.mentions(&TRADED);
    (told && context.free_at(end) && context.byte(end) != b'-').then_some((if year < 50 { 2000 + year } else { 1900 + year }, end))
}

/// Whether a month has such a day.
pub(super) fn valid(month: u32, day: u32) -> bool {
    (1..=12).contains(&month) && (1..=calendar::days(month)).contains(&day)
}
