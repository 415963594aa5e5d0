//! What is keyed into a telephone: dial *67, press 1#, press #.

use crate::class::{Context, Match};
use crate::words::{self, Zero, say};

/// No code is longer.
const LONGEST: usize = 16;

/// Digits with a star or a pound sign, or one of these alone, after a word that tells of keys.
pub(super) fn keypad(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let bytes = context.text.as_bytes();
    let length = bytes[at..].iter().take(LONGEST).position(|b| !(b.is_ascii_digit() || matches!(b, b'*' | b'#'))).unwrap_or(bytes.len() - at);
    let keys = context.slice(at, at + length.min(LONGEST));
    let end = at + keys.len();
    if !keys.contains(['*', '#']) || context.is_word(end) || !pressed(context, at) {
        return None;
    }
    let mut rest = keys;
    while let Some(first) = rest.chars().next() {
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        if digits > 0 {
            words::digits(&rest[..digits], Zero::Zero, out);
        } else {
            say(if first == '*' { "star" } else { "pound" }, out);
        }
        rest = &rest[digits.max(1)..];
    }
    Some(Match::likely(end, "keypad"))
}

/// Whether keys are pressed: "press", "dial", or one of these in the sentence and a joining word before.
fn pressed(context: &Context, at: usize) -> bool {
    const KEYED: &[&str] = &["press", "dial", "dialing", "dialling", "dialed", "dialled", "pressing", "pressed", "punch"];
    context.after_any(at, KEYED)
        // "hit #", but "he hit #2" is a rank.
        || context.after_any(at, &["hit"]) && !context.is_digit(at + 1)
        || context.after_any(at, &["or", "and", "then", "the", "by", "with", "enter", "key", "code"])
            && context.mentions(&["press", "dial", "dialing", "dialling", "pressing", "pressed", "keypad", "phone", "call", "voicemail"])
        // "The gate code is 4471#."
        || context.after_any(at, &["is", "was"]) && context.mentions(&["code", "pin", "passcode"])
}
