//! Two sides, which look like products: 8.5 x 11, 1,200 × 800, 1920x1080.

use crate::class::{Context, Match};
use crate::words::{self, say};

/// 8.5 x 11, 1,200 × 800: two sides, of which one is a decimal or grouped, where nothing is reckoned.
pub(super) fn sides(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let first = context.numeral(at)?;
    let spaced = first.end() + context.space(first.end());
    let times = ["×", "x"].iter().find(|times| context.has(spaced, times))?;
    let gap = context.space(spaced + times.len());
    let second = context.numeral(spaced + times.len() + gap)?;
    let long = [&first, &second].iter().any(|number| number.is_decimal() || number.grouped);
    let end = second.end();
    let power = context.byte(end) == b'^' || context.sign(end).is_some_and(|c| "⁰¹²³⁴⁵⁶⁷⁸⁹⁻".contains(c));
    let power = power || context.dash(end) > 0 && context.is_digit(end + context.dash(end));
    if !long || (spaced > first.end()) != (gap > 0) || !context.free_at(end) || power || context.text.contains(['=', '+', '÷']) {
        return None;
    }
    first.say(context, out);
    say("by", out);
    second.say(context, out);
    Some(Match::likely(end, "sides"))
}

/// 1920x1080: the columns and rows of a picture, by pairs.
pub(super) fn resolution(context: &Context, first: &str, mark: usize, out: &mut String) -> Option<Match> {
    let times = [" × ", " x ", "x", "×", "X"].iter().find(|times| context.has(mark, times))?;
    let second = context.digits(mark + times.len());
    let end = mark + times.len() + second.len();
    let spaced = times.starts_with(' ')
        && (first.len() < 4 || context.text.contains('='))
        && !context.before_any(end, &["pixels", "pixel", "px"])
        && !context.mentions(&["resolution", "screen", "display", "video"]);
    if spaced
        || !(3..=4).contains(&first.len())
        || !(3..=4).contains(&second.len())
        || first.len() + second.len() < 7
        || !context.free_at(end) && !context.has(end, "p")
    {
        return None;
    }
    say_lines(first, context, out);
    say("by", out);
    say_lines(second, context, out);
    Some(Match::likely(end, "resolution"))
}

fn say_lines(digits: &str, context: &Context, out: &mut String) {
    if digits.ends_with("00") || digits.len() < 4 && digits.ends_with('0') && !digits.starts_with(['7', '4']) {
        words::cardinal_digits(digits, context.locale(), out);
    } else {
        words::pairs(digits, out);
    }
}
