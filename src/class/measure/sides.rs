//! The sides of a thing, each with its mark and its letter: 10" L × 6" W × 4" H.

use super::{compound, joiner, value};
use crate::class::{Context, Match};
use crate::words::say;

/// What the letter after a side stands for.
fn name(letter: u8) -> Option<&'static str> {
    Some(match letter {
        b'L' | b'l' => "long",
        b'W' | b'w' => "wide",
        b'H' | b'h' => "high",
        b'D' | b'd' => "deep",
        _ => return None,
    })
}

/// Says the letter that names a side, where another side follows or `named` were before, and returns
/// where it ends.
pub(super) fn letter(context: &Context, at: usize, named: bool, out: &mut String) -> usize {
    let letter = at + context.space(at);
    let end = letter + 1;
    let Some(name) = name(context.byte(letter)) else { return at };
    if context.is_word(end) || context.byte(end) == b'\'' || !(named || by(context, end).is_some()) {
        return at;
    }
    say(name, out);
    end
}

/// Where the next side begins, after a sign that multiplies.
fn by(context: &Context, at: usize) -> Option<usize> {
    joiner(context, at).filter(|(word, _)| *word == "by").map(|(_, next)| next)
}

/// Whether a noun leans on the sides of which the first ends at an offset: "a 2 m × 3 m rug".
pub(super) fn lean(context: &Context, at: usize, end: usize) -> bool {
    let Some(mut next) = by(context, end) else { return false };
    loop {
        let Some(number) = context.numeral(next) else { return false };
        let Some(found) = compound(context, number.end()) else { return false };
        match by(context, found.end) {
            Some(further) => next = further,
            None => return context.is_attributive(at, found.end) || super::attributive::qualifies(context, found.unit, at, found.end),
        }
    }
}

/// "20 cm wide × 30 cm deep", "an M8 x 40 mm bolt": the sign between sides that words part.
pub(super) fn between(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let sign = if context.byte(at) == b'x' { 1 } else { "×".len() };
    let next = at + sign + context.space(at + sign);
    let before = context.word_before(at);
    let thread = before.starts_with('M') && before.len() > 1 && before[1..].bytes().all(|b| b.is_ascii_digit());
    // L 20 cm × W 15 cm
    let letter = name(context.byte(next)).is_some() && context.byte(next).is_ascii_uppercase() && context.space(next + 1) > 0;
    // W 60 × D 45 × H 90 cm
    let numbered = || {
        let (number, _) = context.word_span_before(at);
        context.is_digit(number) && matches!(context.word_before(number), "W" | "D" | "H" | "L")
    };
    // 60 cm (W) × 45 cm (D)
    let bracketed = ["(W) ", "(D) ", "(H) ", "(L) "].iter().any(|side| context.slice(0, at).ends_with(side));
    if bracketed && context.is_digit(next) {
        say("by", out);
        return Some(Match::likely(at + sign, "sides-by"));
    }
    if letter && context.is_digit(next + 1 + context.space(next + 1)) && (matches!(before, "cm" | "mm" | "m" | "in" | "ft") || numbered()) {
        say("by", out);
        return Some(Match::likely(at + sign, "sides-by"));
    }
    let side = matches!(before, "wide" | "deep" | "high" | "long" | "tall" | "thick" | "W" | "D" | "H" | "L" | "inch" | "inches" | "foot" | "feet");
    if !(thread || side)
        || next == at + sign
        || !context.is_digit(next) && crate::class::fraction::sign_at(context, next).is_none()
        || context.space(at.saturating_sub(1)) == 0
    {
        return None;
    }
    say("by", out);
    Some(Match::likely(at + sign, "sides-by"))
}

/// How the sides of a thing are said.
#[derive(Clone, Copy)]
pub(super) struct Sides {
    /// Whether letters name them.
    pub(super) named: bool,
    /// Whether a noun leans on them: a four inch by six inch photo.
    pub(super) singular: bool,
}

/// Says the sides that follow one, with their marks, units and letters, and returns where they end.
pub(super) fn further(context: &Context, mut at: usize, sides: Sides, out: &mut String) -> usize {
    while let Some(next) = by(context, at) {
        let from = out.len();
        say("by", out);
        let Some(end) = side(context, next, sides.singular, out) else {
            out.truncate(from);
            break;
        };
        at = letter(context, end, sides.named, out);
    }
    at
}

/// Says one side: a number with an inch mark, a foot mark or a unit.
fn side(context: &Context, at: usize, singular: bool, out: &mut String) -> Option<usize> {
    let (end, amount) = value(context, at, out)?;
    let number = |several: bool, one: &'static str, many: &'static str| if several && !singular { many } else { one };
    let inches = context.quote(end, true);
    if inches > 0 {
        say(number(amount.is_several(), "inch", "inches"), out);
        return Some(end + inches);
    }
    let feet = context.quote(end, false);
    if feet > 0 {
        say(number(amount.is_several(), "foot", "feet"), out);
        // 10' 3"
        let next = end + feet + context.space(end + feet);
        let part = context.digits(next);
        let mark = context.quote(next + part.len(), true);
        if !part.is_empty() && part.len() <= 2 && mark > 0 {
            crate::words::cardinal_digits(part, context.locale(), out);
            say(number(part != "1", "inch", "inches"), out);
            return Some(next + part.len() + mark);
        }
        return Some(end + feet);
    }
    let compound = compound(context, end)?;
    compound.say(context, amount.is_several() && !singular, out);
    Some(compound.end)
}
