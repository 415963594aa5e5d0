//! Three digits that are called or that stand for an area, and those that count something.

use super::stands;
use crate::class::Context;

/// What is done with a number that is called, and with no other.
pub(super) const DIALLED: [&str; 6] = ["dial", "dialed", "dialled", "dialing", "dialling", "ring"];

/// Numbers of three digits that services answer.
pub(super) const SHORT_CODES: [&str; 12] = ["711", "911", "999", "112", "101", "111", "211", "311", "411", "511", "811", "988"];

/// Whether three digits stand alone that neither are a short code nor have a word beside them that makes a
/// telephone number or an area code of them.
pub(super) fn is_three_counted(context: &Context, at: usize) -> bool {
    let digits = context.digits(at);
    let end = at + digits.len();
    let alone = match context.byte(end) {
        b' ' => context.is_letter(end + 1),
        b',' | b'.' | b';' | b'?' | b'!' | 0 => !context.is_digit(end + 1),
        _ => false,
    };
    digits.len() == 3
        && alone
        && !SHORT_CODES.contains(&digits)
        && !matches!(context.byte(end + 1), b'n' | b'p' | b'e' | b'o' | b'a')
        && !area_code(context, digits, at)
        && !context.after_any(at, &DIALLED)
}

/// Whether a three-digit number is one to call where another is dialled: "311 for potholes and 911
/// for fires", "dialed 411, then 911".
pub(super) fn emergency(context: &Context, digits: &str, end: usize) -> bool {
    let dialled = context.mentions(&[
        "dial",
        "dialed",
        "dialled",
        "dialing",
        "dialling",
        "hotline",
        "operator",
        "operators",
        "dispatcher",
        "dispatchers",
        "emergency",
        "emergencies",
        "lifeline",
        "helpline",
    ]);
    let called = (digits == "911" || matches!(digits, "999" | "112") && context.mentions(&["landline", "mobile", "police", "ambulance"]))
        && context.mentions(&["call", "called", "calls", "calling", "caller", "callers", "ring", "ringing", "rang", "phone", "phoned"]);
    // "for the police, 911"
    let named = digits == "911" && context.mentions(&["police", "ambulance"]) && context.slice(0, end - digits.len()).trim_end().ends_with([',', ':']);
    // "the crisis line, 988, never closes"
    let lifeline = || digits == "988" && context.mentions(&["crisis", "suicide"]);
    (dialled || called || named || lifeline()) && stands(context, end)
}

/// Whether a number between area codes is another: "Area code 312 covers downtown; 773 covers the rest".
pub(super) fn area_code(context: &Context, digits: &str, at: usize) -> bool {
    let head = context.slice(0, at).trim_end();
    digits.starts_with(|c: char| ('2'..='9').contains(&c))
        && (head.ends_with([',', ';', '(', '/'])
            || context.after_any(
                at,
                &["and", "or", "to", "from", "the", "is", "was", "are", "were", "code", "codes", "with", "even", "like", "including", "exchange"],
            ))
}
