//! Hours as American television gives them, in the East and an hour earlier in the middle: 9/8c, 8/7 Central.

use crate::class::{Context, Match};
use crate::words::{self, say};

/// What follows the second hour: the end of what stands for central time.
fn central(context: &Context, end: usize) -> Option<usize> {
    let word = if context.byte(end) == b'c' || context.byte(end) == b'C' { end } else { end + context.space(end) };
    let letters = context.letters(word);
    let told = matches!(letters, "c" | "C" | "Central" | "central") && (word > end || letters.len() == 1);
    told.then_some(word + letters.len())
}

/// Whether a second hour and central time follow a stroke.
pub(super) fn goes_on(context: &Context, stroke: usize) -> bool {
    central(context, stroke + 1 + context.digits(stroke + 1).len()).is_some()
}

/// 9/8c: the hour in the East, then that of central time.
pub(super) fn zones(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let east = context.digits(at);
    let stroke = at + east.len();
    let middle = if context.byte(stroke) == b'/' { context.digits(stroke + 1) } else { return None };
    let hours: (u32, u32) = (east.parse().ok()?, middle.parse().ok()?);
    if !(1..=12).contains(&hours.0) || hours.1 != (hours.0 + 10) % 12 + 1 {
        return None;
    }
    let end = central(context, stroke + 1 + middle.len())?;
    words::cardinal_digits(east, context.locale(), out);
    out.push(',');
    words::cardinal_digits(middle, context.locale(), out);
    say("central", out);
    Some(Match::likely(end, "network-hours"))
}
