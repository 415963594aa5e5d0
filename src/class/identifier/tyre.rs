//! Sizes of tyres: 205/55 R16, 225/45ZR17 91W (ISO metric code).

use crate::class::{Context, Match};
use crate::words::{self, say};

/// A width in millimetres, a height in hundredths of it, the letters of how it is built, and the rim in inches;
/// then what it bears and how fast it may run.
pub(super) fn tyre(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let width = context.digits(at);
    let stroke = at + width.len();
    if width.len() != 3 || context.byte(stroke) != b'/' {
        return None;
    }
    let height = context.digits(stroke + 1);
    let height_end = stroke + 1 + height.len();
    let build = height_end + context.space(height_end);
    let letters = context.letters(build);
    let rim_start = build + letters.len();
    let rim = context.digits(rim_start);
    let mut end = rim_start + rim.len();
    if height.len() != 2 || !matches!(letters, "R" | "ZR" | "B" | "D") || rim.len() != 2 || !context.free_at(end) || !width.ends_with(['0', '5']) {
        return None;
    }
    words::pairs(width, out);
    words::cardinal_digits(height, context.locale(), out);
    words::letters(letters, out);
    words::cardinal_digits(rim, context.locale(), out);
    // 91W: the index of its load, and the letter of its speed.
    let load_start = end + context.space(end);
    let load = context.digits(load_start);
    let speed = load_start + load.len();
    if load_start > end && matches!(load.len(), 2 | 3) && context.byte(speed).is_ascii_uppercase() && context.free_at(speed + 1) {
        out.push(',');
        words::cardinal_digits(load, context.locale(), out);
        say(context.slice(speed, speed + 1), out);
        end = speed + 1;
    }
    Some(Match::certain(end, "tyre"))
}
