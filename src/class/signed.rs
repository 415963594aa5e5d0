//! Signs before numbers: minus, plus, about, plus or minus.

use super::Context;
use crate::words::say;

/// Signs that stand before a number, and what is said for them.
const SIGNS: [(&str, &str); 9] = [
    ("±", "plus or minus"),
    ("+/-", "plus or minus"),
    ("~", "about"),
    ("≈", "approximately"),
    ("∼", "about"),
    ("−", "minus"),
    ("–", "minus"),
    ("-", "minus"),
    ("+", "plus"),
];

/// Says the sign at an offset, if one stands there, and returns where the number begins.
///
/// `None` where what stands there is no sign of a number: a hyphen after a word, a dash between
/// numbers.
pub(super) fn sign(context: &Context, at: usize, out: &mut String) -> Option<usize> {
    if context.is_digit(at) || context.byte(at) == b'.' {
        return context.free_before(at).then_some(at);
    }
    let (written, said) = SIGNS.iter().find(|(written, _)| context.has(at, written))?;
    let mut next = at + written.len();
    // "≈ 40": an approximate sign may stand apart.
    if matches!(*written, "≈" | "±" | "+/-" | "~" | "∼") && context.is_digit(next + context.space(next)) {
        next += context.space(next);
    }
    let digit = context.is_digit(next) || (context.byte(next) == b'.' && context.is_digit(next + 1)) || starts_money(context, next);
    let free = match context.sign_before(at) {
        None => true,
        Some(c) => c.is_whitespace() || matches!(c, '(' | '[' | '“' | '"' | '‘' | ',' | '?' | '!' | ';' | ':' | '/' | '=' | '<' | '>' | '|'),
    };
    // After a number and a space, a dash is between numbers.
    let between = *said == "minus" && at > 0 && context.slice(0, at).trim_end().ends_with(|c: char| c.is_ascii_digit() || c == '%');
    // "1/4"-20", "3"–5" of snow": after inches.
    let pitch = matches!(*written, "-" | "–") && at > 1 && context.byte_before(at) == b'"' && context.is_digit(at - 2);
    // "1 mi ≈ 1.6 km" compares.
    let compares = *written == "≈" && super::math::operand(context.slice(0, at).trim_end().rsplit(' ').next().unwrap_or(""));
    if !digit || !free || between || pitch || compares {
        return None;
    }
    say(said, out);
    Some(next)
}

fn starts_money(context: &Context, at: usize) -> bool {
    matches!(context.sign(at), Some('$' | '£' | '€' | '¥' | '₹')) && context.is_digit(context.after_sign(at))
}
