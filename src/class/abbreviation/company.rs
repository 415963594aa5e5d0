//! What the company of a short form tells: patients of a clinic, stops of a timetable, stitches of a pattern.

use crate::class::Context;

/// Words of patterns that are crocheted.
pub(super) const CROCHETED: [&str; 12] = ["dc", "sc", "hdc", "tr", "rnd", "rnds", "sts", "st", "hook", "crochet", "yarn", "sl"];

/// Whether a "pt." is one who is treated: no number follows, and what is done to patients does.
pub(super) fn is_patient(context: &Context, at: usize, next: usize) -> bool {
    const TREATED: [&str; 20] = [
        "is",
        "was",
        "has",
        "had",
        "denies",
        "denied",
        "reports",
        "reported",
        "states",
        "stated",
        "complains",
        "complained",
        "presents",
        "presented",
        "admitted",
        "seen",
        "tolerated",
        "advised",
        "to",
        "given",
    ];
    let word = context.letters(next);
    TREATED.contains(&word) && (context.after_any(at, &["the", "this"]) || context.word_before(at).is_empty() || context.byte_before(at) == b'(')
        || context.has(next, "c/o")
        || context.mentions(&["hx", "meds", "admitted", "vitals", "bp", "discharged", "diagnosis"]) && context.byte(next).is_ascii_lowercase() && word.len() > 3
}

/// Whether a place of a timetable stands at an offset: an airport's three capitals with no word after
/// them, or a name with a time.
pub(super) fn is_stop(context: &Context, at: usize) -> bool {
    let code = context.alphanumerics(at);
    let time = context.skip_space(at + code.len());
    let hour = context.digits(time).len();
    if code.starts_with(char::is_uppercase) && (1..=2).contains(&hour) && context.byte(time + hour) == b':' {
        return true;
    }
    code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase()) && !context.is_letter(context.skip_space(at + 3))
}
