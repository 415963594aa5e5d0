//! Powers: 10^6, 10⁻⁶, x², e^x, 6.02e23; isotopes and charges, which are raised too.

use crate::class::{Context, Match};
use crate::words::{self, say};

const SUPERSCRIPTS: &str = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/// Whether a sign raises what is before it: a digit, a minus or a letter above the line.
pub(super) fn is_raised(sign: char) -> bool {
    SUPERSCRIPTS.contains(sign) || matches!(sign, '⁻' | 'ⁿ' | 'ˣ')
}

/// 10^6, 10⁻⁶, x², mc².
pub(super) fn power(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let digits = context.digits(at);
    // 10⁸ m/s: the unit belongs to the power.
    let with_unit = |end: usize, out: &mut String| match crate::class::measure::unit_after(context, end, out) {
        Some(after) => after,
        // 10⁹/L
        None => crate::class::money::per(context, end, out),
    };
    let superscript = |at: usize| context.byte(at) >= 0x80 && context.sign(at).is_some_and(is_raised);
    if digits.is_empty() {
        if let Some(found) = isotope(context, at, out) {
            return Some(found);
        }
        // x²: the letter was copied already; only the sign is read.
        if !superscript(at) || !context.sign_before(at).is_some_and(|c| c.is_alphanumeric() || matches!(c, ')' | '∂')) {
            return None;
        }
        let from = out.len();
        let end = exponent(context, at, out)?;
        // Ca²⁺: a charge.
        if let Some(charge @ ('⁺' | '⁻')) = context.sign(end) {
            out.truncate(from);
            let digit = SUPERSCRIPTS.chars().position(|sign| context.sign(at) == Some(sign)).unwrap_or(0);
            words::cardinal(digit as u128, context.locale(), out);
            say(if charge == '⁺' { "plus" } else { "minus" }, out);
            return Some(Match::likely(end + charge.len_utf8(), "charge"));
        }
        return Some(Match::likely(end, "power"));
    }
    let base_end = at + digits.len();
    let caret = context.byte(base_end) == b'^';
    if !caret && !superscript(base_end) || !context.free_before(at) {
        return None;
    }
    words::cardinal_digits(digits, context.locale(), out);
    let end = if caret {
        let start = base_end + 1;
        let minus = context.byte(start) == b'-';
        let exponent = context.digits(start + usize::from(minus));
        if exponent.is_empty() {
            return None;
        }
        say_exponent(context, exponent, minus, out);
        start + usize::from(minus) + exponent.len()
    } else {
        exponent(context, base_end, out)?
    };
    Some(Match::certain(with_unit(end, out), "power"))
}

/// ¹⁴C, ²³⁸U: an isotope is told by its element, then its mass.
fn isotope(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    const ELEMENTS: [(&str, &str); 32] = [
        ("H", "hydrogen"),
        ("He", "helium"),
        ("Li", "lithium"),
        ("Be", "beryllium"),
        ("C", "carbon"),
        ("N", "nitrogen"),
        ("O", "oxygen"),
        ("F", "fluorine"),
        ("Na", "sodium"),
        ("Al", "aluminum"),
        ("Si", "silicon"),
        ("P", "phosphorus"),
        ("S", "sulfur"),
        ("Ar", "argon"),
        ("K", "potassium"),
        ("Ca", "calcium"),
        ("Fe", "iron"),
        ("Co", "cobalt"),
        ("Ni", "nickel"),
        ("Rb", "rubidium"),
        ("Sr", "strontium"),
        ("Tc", "technetium"),
        ("I", "iodine"),
        ("Xe", "xenon"),
        ("Cs", "cesium"),
        ("Pb", "lead"),
        ("Rn", "radon"),
        ("Ra", "radium"),
        ("Th", "thorium"),
        ("U", "uranium"),
        ("Pu", "plutonium"),
        ("Am", "americium"),
    ];
    if context.sign_before(at).is_some_and(char::is_alphanumeric) {
        return None;
    }
    let mut end = at;
    let mut mass = String::new();
    while let Some(value) = context.sign(end).and_then(|c| SUPERSCRIPTS.chars().position(|s| s == c)) {
        mass.push(char::from(b'0' + value as u8));
        end = context.after_sign(end);
    }
    let symbol = context.letters(end);
    let (_, name) = ELEMENTS.iter().find(|(written, _)| *written == symbol)?;
    let after = end + symbol.len();
    if mass.is_empty() || mass.len() > 3 || !context.free_at(after) {
        return None;
    }
    say(name, out);
    if mass.len() == 3 && !mass[1..].starts_with('0') {
        words::pairs(&mass, out);
    } else {
        words::cardinal_digits(&mass, context.locale(), out);
    }
    Some(Match::likely(after, "isotope"))
}

fn exponent(context: &Context, at: usize, out: &mut String) -> Option<usize> {
    if let Some(letter @ ('ⁿ' | 'ˣ')) = context.sign(at) {
        say(if letter == 'ⁿ' { "to the n" } else { "to the x" }, out);
        return Some(context.after_sign(at));
    }
    let mut end = at;
    let mut minus = false;
    let mut digits = String::new();
    while let Some(c) = context.sign(end) {
        if c == '⁻' && digits.is_empty() {
            minus = true;
        } else if let Some(value) = SUPERSCRIPTS.chars().position(|s| s == c) {
            digits.push(char::from(b'0' + value as u8));
        } else {
            break;
        }
        end += c.len_utf8();
    }
    if digits.is_empty() {
        return None;
    }
    say_exponent(context, &digits, minus, out);
    Some(end)
}

fn say_exponent(context: &Context, digits: &str, minus: bool, out: &mut String) {
    match (digits, minus) {
        ("2", false) => say("squared", out),
        ("3", false) => say("cubed", out),
        (_, true) => {
            say("to the minus", out);
            words::cardinal_digits(digits, context.locale(), out);
        }
        _ => {
            say("to the", out);
            words::ordinal_of_digits(digits, context.locale(), out);
        }
    }
}

/// x^2, 2^n, e^{-x}: what stands after a caret that follows a letter, a number or a bracket.
pub(super) fn caret(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if context.byte(at) != b'^' || !context.sign_before(at).is_some_and(|c| c.is_alphanumeric() || c == ')') {
        return None;
    }
    // "word^1" has a note.
    let base = context.slice(0, at).rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    if base.chars().count() > 2 {
        return None;
    }
    let braced = usize::from(matches!(context.byte(at + 1), b'{' | b'('));
    let minus = context.dash(at + 1 + braced);
    let start = at + 1 + braced + minus;
    let word = context.alphanumerics(start);
    let end = start + word.len();
    let closed = braced == 0 || matches!(context.byte(end), b'}' | b')');
    if word.is_empty() || word.len() > 3 || !closed {
        return None;
    }
    if word.bytes().all(|b| b.is_ascii_digit()) {
        say_exponent(context, word, minus > 0, out);
    } else if let Some((_, said)) = [("iπ", "i pi"), ("iθ", "i theta"), ("iφ", "i phi"), ("ix", "i x")].iter().find(|(written, _)| *written == word) {
        say(if minus > 0 { "to the minus" } else { "to the" }, out);
        say(said, out);
    } else if word.chars().filter(|c| c.is_alphabetic()).count() == 1 {
        say(if minus > 0 { "to the minus" } else { "to the" }, out);
        match context.numeral(start) {
            Some(factor) => {
                factor.say(context, out);
                say(&word[context.digits(start).len()..], out);
            }
            None => say(word, out),
        }
    } else {
        return None;
    }
    Some(Match::likely(end + braced, "caret"))
}

/// 6.02e23, 1.6E-19: a number with its power of ten.
pub(super) fn scientific(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let number = context.numeral(at)?;
    let mark = number.end();
    if !matches!(context.byte(mark), b'e' | b'E') || !context.free_before(at) {
        return None;
    }
    let minus = context.dash(mark + 1);
    let sign = minus.max(usize::from(context.byte(mark + 1) == b'+'));
    let exponent = context.digits(mark + 1 + sign);
    let end = mark + 1 + sign + exponent.len();
    // "3e5" may be a code.
    let clear = number.is_decimal() || sign > 0 && number.length == 1 || number.is_one() && context.byte(mark) == b'e' && exponent.len() <= 2;
    if !clear || exponent.is_empty() || exponent.len() > 3 || !context.free_at(end) || context.byte(end) == b'-' && context.is_word(end + 1) {
        return None;
    }
    number.say(context, out);
    say("times ten", out);
    say_exponent(context, exponent.trim_start_matches('0'), minus > 0, out);
    let end = crate::class::measure::unit_after(context, end, out).unwrap_or(end);
    Some(Match::likely(end, "scientific"))
}
