//! Two numbers with a sign of times between: 2×4, 3 x 5.

use crate::class::{Context, Match, decade};
use crate::words::{self, say};

/// 2×4, 3 x 5.
pub(super) fn product(context: &Context, first: &str, mut next: usize, out: &mut String) -> Option<Match> {
    // 0x80070005 is a number of base sixteen.
    if first == "0" && context.byte(next - 1) == b'x' {
        return None;
    }
    let second = context.digits(next);
    let after = next + second.len();
    // 5 × 10^3: the power is read first.
    if context.byte(after) == b'^' || context.sign(after).is_some_and(|c| "⁰¹²³⁴⁵⁶⁷⁸⁹⁻".contains(c)) {
        return None;
    }
    // 100 × 1.05
    if matches!(context.byte(after), b'.' | b',') && context.is_digit(after + 1) {
        return None;
    }
    // two 2×4s: boards, of which there may be more.
    let plural = context.byte(after) == b's' && context.free_at(after + 1);
    if second.is_empty() || context.is_letter(after) && !plural && !context.has(after, "x") {
        return None;
    }
    // 7 × 8 = 56: multiplied.
    let asked =
        || context.before_any(next + second.len(), &["is", "equals", "makes"]) || context.mentions(&["what", "calculate", "compute", "multiply", "product"]);
    // "What is 7 x 8?", "2 + 2 x 3"
    let at = next - first.len() - 3;
    let reckoned = context.has(next - 3, " x ")
        && (context.after_any(at, &["is", "calculate", "compute", "multiply"]) && context.byte(after) == b'?'
            || matches!(context.slice(0, at).trim_end().bytes().next_back(), Some(b'+' | b'-')));
    let by = if context.text.contains('=') || reckoned || context.has(next - 3, "× ") && asked() { "times" } else { "by" };
    words::cardinal_digits(first, context.locale(), out);
    say(by, out);
    words::cardinal_digits(second, context.locale(), out);
    next += second.len();
    if plural {
        decade::words_plural(out);
        return Some(Match::likely(next + 1, "product-plural"));
    }
    for sign in [" x ", " × ", "x", "×"] {
        if context.has(next, sign) && context.is_digit(next + sign.len()) {
            let third = context.digits(next + sign.len());
            say(by, out);
            words::cardinal_digits(third, context.locale(), out);
            next += sign.len() + third.len();
            // Lumber: 1x8x10'
            if context.byte(next) == b'\'' && context.free_at(next + 1) {
                say("feet", out);
                next += 1;
            }
            break;
        }
    }
    Some(Match::likely(next, "product"))
}
