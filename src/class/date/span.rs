//! From one day to another, as two numbers with a stroke: 3/2–3/9, from 5/1 to 5/7.

use super::digits::{numeric_day, valid};
use super::say_date;
use super::stroke::{counted, is_fraction};
use crate::class::{Context, Match};
use crate::options::Locale;
use crate::words;

/// 3/2–3/9, 3/2–3/9/2024, 5/25–27: two days that a dash joins, where they can be no two fractions,
/// of which the second would be more.
pub(super) fn dashed_span(context: &Context, at: usize, (a, b): (u32, u32), end: usize, out: &mut String) -> Option<Match> {
    let spaced = context.skip_space(end);
    let dash = context.dash(spaced);
    let next = context.skip_space(spaced + dash);
    let first = context.digits(next);
    if dash == 0 || (spaced > end) != (next > spaced + dash) || !matches!(first.len(), 1 | 2) {
        return None;
    }
    let days = |a, b| if context.locale() == Locale::EnUs { (a, b) } else { (b, a) };
    let (number, day) = days(a, b);
    if !valid(number, day) {
        return None;
    }
    let mark = next + first.len();
    let second = context.digits(mark + 1);
    let after = mark + 1 + second.len();
    // 5/25–27: to a later day of the month.
    if context.byte(mark) != b'/' {
        let last: u32 = first.parse().ok()?;
        let later = days(a, b) == (a, b) && last > day && valid(number, last) && spaced == end && !is_fraction(a, b);
        if !later || !context.free_at(mark) || matches!(context.byte(mark), b'"' | b'%' | b':' | b'-') || counted(context, mark) {
            return None;
        }
        say_date(context, at, (day, number, None), false, out);
        words::say("to", out);
        words::ordinal(u128::from(last), context.locale(), out);
        return Some(Match::likely(mark, "numeric-date-span"));
    }
    if context.byte(after) == b'/' {
        say_date(context, at, (day, number, None), context.locale() == Locale::EnGb, out);
        words::say("to", out);
        let last = numeric_day(context, next, out)?;
        return Some(Match::likely(last.end, "numeric-date-span"));
    }
    if !context.free_at(after) || context.byte(after) == b'"' || counted(context, after) {
        return None;
    }
    let (c, d) = (first.parse().ok()?, second.parse().ok()?);
    let (last_number, last_day) = days(c, d);
    if !valid(last_number, last_day)
        || is_fraction(a, b) && is_fraction(c, d) && !(b > 4 && a * d > c * b)
        || (last_number, last_day) <= (number, day) && !(number == 12 && last_number < 3)
    {
        return None;
    }
    say_date(context, at, (day, number, None), context.locale() == Locale::EnGb, out);
    words::say("to", out);
    say_date(context, at, (last_day, last_number, None), context.locale() == Locale::EnGb, out);
    Some(Match::likely(after, "numeric-date-span"))
}

/// The second of two days in digits, from the end of the first: from 5/1 to 5/7.
pub(super) fn after_span(context: &Context, end: usize) -> Option<(u32, u32, usize)> {
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
pub(super) fn before_span(context: &Context, at: usize) -> Option<(u32, u32, usize)> {
    let head = context.slice(0, at).trim_end();
    let head = ["to", "through", "until", "and"].iter().find_map(|joiner| head.strip_suffix(joiner))?.trim_end();
    let start = head.rfind(' ')?;
    if !["from", "between", "From", "Between"].contains(&context.word_before(start)) {
        return None;
    }
    let (first, second) = head[start + 1..].split_once('/')?;
    Some((first.parse().ok()?, second.parse().ok()?, head.len()))
}
