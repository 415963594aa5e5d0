//! Apertures of lenses by their f-number: f/2.8, f/11.

use crate::class::{Context, Match};
use crate::words::say;

/// The f-number at an offset: the focal length by so much, which is read as letter and number.
pub(super) fn f_number(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if context.byte(at) != b'f' || context.byte(at + 1) != b'/' || !context.free_before(at) {
        return None;
    }
    let number = context.numeral(at + 2).filter(|number| !number.leading_zero || number.is_decimal())?;
    // The whole stops of the scale (ISO 517); any other whole number may be a page.
    let whole = [1, 2, 4, 8, 11, 16, 22, 32, 45, 64];
    if !context.free_at(number.end()) || !number.is_decimal() && !number.whole.is_some_and(|n| whole.contains(&n)) {
        return None;
    }
    say("F", out);
    number.say(context, out);
    Some(Match::likely(number.end(), "f-number"))
}
