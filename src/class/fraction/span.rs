//! Two amounts of which one has a fraction: 2½–3, 1/4-1/2, 8½ x 11.

use super::{mixed, sign_at, stroke_parts};
use crate::class::Context;
use crate::words::{self, say};

/// 2½–3, 1/2–3/4: what stands after a fraction and a dash.
pub(super) fn to_second(context: &Context, end: usize, out: &mut String) -> Option<usize> {
    let dash = context.dash(end);
    let next = end + dash;
    if dash == 0 || !context.is_digit(next) && sign_at(context, next).is_none() {
        return None;
    }
    let from = out.len();
    say("to", out);
    let last = mixed(context, next, out).or_else(|| {
        let number = context.numeral(next).filter(|number| number.length <= 3 && context.byte(number.end()) != b'/')?;
        number.say(context, out);
        Some(number.end())
    });
    let leans = |last: usize| context.dash(last) == 0 || context.byte(last) == b'-' && context.is_letter(last + 1);
    let Some(last) = last.filter(|&last| context.free_at(last) && leans(last) && context.byte(last) != b'/') else {
        out.truncate(from);
        return None;
    };
    if context.byte(last) == b'%' {
        say("percent", out);
        return Some(last + 1);
    }
    Some(last)
}

/// 8½ x 11: the side that follows one with a fraction.
pub(super) fn by_second(context: &Context, end: usize, out: &mut String) -> Option<usize> {
    let space = context.space(end);
    let times = ["x", "×", "X"].iter().find(|times| context.has(end + space, times))?;
    let next = end + space + times.len();
    let gap = context.space(next);
    if (space > 0) != (gap > 0) || !context.is_digit(next + gap) && sign_at(context, next + gap).is_none() || context.text.contains('=') {
        return None;
    }
    let from = out.len();
    say("by", out);
    let last = mixed(context, next + gap, out).or_else(|| {
        let number = context.numeral(next + gap)?;
        number.say(context, out);
        Some(number.end())
    });
    if last.is_none_or(|last| !context.free_at(last)) {
        out.truncate(from);
        return None;
    }
    last
}

/// 2–2½, ½–¾, 1/4-1/2: two amounts of which one has a fraction.
pub(super) fn span(context: &Context, at: usize, out: &mut String) -> Option<usize> {
    let from = out.len();
    let end = span_from(context, at, out);
    if end.is_none() {
        out.truncate(from);
    }
    end
}

fn span_from(context: &Context, at: usize, out: &mut String) -> Option<usize> {
    let (first_end, first) = side(context, at, out)?;
    let dash = context.dash(first_end);
    // "1-1/2" is one and a half.
    if dash == 0 || !first && dash == 1 && stroke_parts(context, first_end + 1).is_some() {
        return None;
    }
    say("to", out);
    let (end, second) = side(context, first_end + dash, out)?;
    let goes_on = context.byte(end) == b'/' || context.byte(end) == b'.' && context.is_digit(end + 1);
    ((first || second) && context.free_at(end) && !goes_on).then_some(end)
}

/// Says a number or a fraction that may be one side of a range; where it ends, and whether it has a fraction.
fn side(context: &Context, at: usize, out: &mut String) -> Option<(usize, bool)> {
    if let Some((over, under, end)) = stroke_parts(context, at).filter(|(over, under, _)| over < under) {
        words::fraction(over, under, context.locale(), out);
        return Some((end, true));
    }
    if sign_at(context, at).is_none() {
        let number = context.numeral(at)?;
        let spaced = number.end() + context.space(number.end());
        let part = sign_at(context, spaced).is_some() || spaced > number.end() && stroke_parts(context, spaced).is_some_and(|(over, under, _)| over < under);
        if !part {
            number.plain()?;
            number.say(context, out);
            return Some((number.end(), false));
        }
    }
    Some((mixed(context, at, out)?, true))
}
