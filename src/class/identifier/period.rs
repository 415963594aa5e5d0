//! Halves and quarters of business years: 2H22, 1H 2024, 3Q23.

use crate::class::{Context, Match};
use crate::words::{self, say};

/// The half or the quarter that stands at an offset, with its year.
pub(super) fn period(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let part = match (context.byte(at), context.byte(at + 1)) {
        (b'1', b'H') => "first half",
        (b'2', b'H') => "second half",
        (b'1', b'Q') => "first quarter",
        (b'2', b'Q') => "second quarter",
        (b'3', b'Q') => "third quarter",
        (b'4', b'Q') => "fourth quarter",
        _ => return None,
    };
    let start = at + 2 + context.space(at + 2);
    let digits = context.digits(start);
    let end = start + digits.len();
    let year = match (digits.len(), digits.parse().ok()?) {
        (2, year) if start == at + 2 => 2000 + year,
        (4, year @ 1900..2100) => year,
        _ => return None,
    };
    // "2H2O" is water, "1H 2024-05" no half.
    if !context.free_at(end) || context.byte(end) == b'-' && context.is_digit(end + 1) {
        return None;
    }
    say(part, out);
    words::year(year, context.locale(), context.options.year, out);
    Some(Match::likely(end, "period"))
}
