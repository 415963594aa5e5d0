//! Integrals with their bounds: ∫₀¹, ∫_0^∞.

use crate::class::{Context, Match};
use crate::words::{self, say};

/// What stands below the line, and above it.
const SMALL: [(&str, &str); 2] = [("₀₁₂₃₄₅₆₇₈₉", "₋ₐₓₙ"), ("⁰¹²³⁴⁵⁶⁷⁸⁹", "⁻ᵃˣⁿᵇ∞")];

/// An integral from one bound to another; one without bounds is a sign like others.
pub(super) fn integral(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if !context.has(at, "∫") {
        return None;
    }
    // "the integral ∫₀¹"
    if !context.after_any(at, &["integral"]) {
        say("the integral", out);
    }
    say("from", out);
    let end = bound(context, at + "∫".len(), '_', SMALL[0], out)?;
    say("to", out);
    let end = bound(context, end, '^', SMALL[1], out)?;
    say("of", out);
    Some(Match::likely(end, "integral"))
}

/// Says one bound, which is small or has its mark before it, and returns where it ends.
fn bound(context: &Context, at: usize, mark: char, (digits, letters): (&str, &str), out: &mut String) -> Option<usize> {
    let sign = context.sign(at)?;
    if sign == mark {
        if context.has(at + 1, "∞") {
            say("infinity", out);
            return Some(at + 1 + "∞".len());
        }
        let minus = context.dash(at + 1);
        let word = context.alphanumerics(at + 1 + minus);
        if word.is_empty() || word.len() > 2 {
            return None;
        }
        say_bound(context, minus > 0, word, out);
        return Some(at + 1 + minus + word.len());
    }
    let mut end = at;
    let mut value = String::new();
    let mut minus = false;
    while let Some(sign) = context.sign(end).filter(|_| value.len() < 3) {
        if let Some(digit) = digits.chars().position(|small| small == sign) {
            value.push(char::from(b'0' + digit as u8));
        } else if matches!(sign, '₋' | '⁻') && value.is_empty() {
            minus = true;
        } else if letters.contains(sign) && value.is_empty() {
            end += sign.len_utf8();
            say(
                match sign {
                    'ₐ' | 'ᵃ' => "A",
                    'ₓ' | 'ˣ' => "X",
                    'ₙ' | 'ⁿ' => "N",
                    'ᵇ' => "B",
                    _ => "infinity",
                },
                out,
            );
            return Some(end);
        } else {
            break;
        }
        end += sign.len_utf8();
    }
    if value.is_empty() {
        return None;
    }
    say_bound(context, minus, &value, out);
    Some(end)
}

fn say_bound(context: &Context, minus: bool, word: &str, out: &mut String) {
    if minus {
        say("minus", out);
    }
    if word.bytes().all(|b| b.is_ascii_digit()) {
        words::cardinal_digits(word, context.locale(), out);
    } else {
        words::letters(word, out);
    }
}
