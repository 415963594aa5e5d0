//! Code points of Unicode: U+00E9, U+1F600.

use crate::class::{Context, Match};
use crate::words::{self, say};

/// U+00E9: its digits one by one.
pub(super) fn code_point(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if !context.has(at, "U+") {
        return None;
    }
    let digits = context.alphanumerics(at + 2);
    let end = at + 2 + digits.len();
    let hexadecimal = digits.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'A'..=b'F'));
    if !(4..=6).contains(&digits.len()) || !hexadecimal || !context.free_at(end) {
        return None;
    }
    words::letter('U', out);
    say("plus", out);
    words::letters(digits, out);
    Some(Match::certain(end, "code-point"))
}
