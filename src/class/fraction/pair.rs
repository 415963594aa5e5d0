//! Two numbers with a stroke that are no part of a whole: a screw's thread, a meter, a model.

use super::stroke_parts;
use crate::class::Context;
use crate::words;

/// 1/4-20, 3/8-16: the width of a screw and its threads to the inch.
pub(super) fn thread(context: &Context, at: usize, out: &mut String) -> Option<usize> {
    const SCREWS: [&str; 18] = [
        "bolt", "bolts", "screw", "screws", "nut", "nuts", "thread", "threads", "threaded", "tap", "stud", "studs", "socket", "tripod", "unc", "unf", "rod",
        "hole",
    ];
    let (over, under, end) = stroke_parts(context, at).filter(|(over, under, _)| over < under && matches!(under, 2 | 4 | 8 | 16))?;
    let threads = if context.byte(end) == b'-' { context.digits(end + 1) } else { "" };
    let last = end + 1 + threads.len();
    if threads.len() != 2 || !context.free_at(last) || matches!(context.byte(last), b'/' | b'"' | b'-') || !context.mentions(&SCREWS) {
        return None;
    }
    words::fraction(over, under, context.locale(), out);
    words::cardinal_digits(threads, context.locale(), out);
    Some(last)
}

/// Whether a fraction is the meter of music: in 3/4 time, a march in 6/8.
pub(super) fn is_meter(context: &Context, at: usize, (over, under, end): (u128, u128, usize)) -> bool {
    if !matches!(under, 2 | 4 | 8 | 16) || !(2..=15).contains(&over) || !context.free_at(end) {
        return false;
    }
    let named = context.before_any(end, &["time", "meter", "metre", "signature", "rhythm", "groove", "beat", "feel", "swing"]);
    let works = context.mentions(&["work", "works", "worked", "job", "employee", "position", "salary"]);
    const MUSIC: [&str; 23] = [
        "sonata", "symphony", "concerto", "minuet", "bpm", "waltz", "march", "jig", "reel", "polka", "tune", "song", "tempo", "rhythm", "beat", "bars",
        "music", "meter", "metre", "movement", "drums", "melody", "chorus",
    ];
    named && !works
        || context.after_any(at, &["in", "to", "of"])
            && !context.before_any(end, &["of", "inch", "inches", "cup", "mile"])
            && (matches!((over, under), (4, 4) | (6, 8) | (12, 8)) || context.mentions(&MUSIC) || after_meter(context, at))
}

/// Whether a name with a capital stands right before, inside a sentence.
pub(super) fn named_before(context: &Context, at: usize) -> bool {
    let (start, end) = context.word_span_before(at);
    let inside = context.slice(0, start).trim_end().ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | '\'' | '’'));
    end + 1 == at && inside && context.slice(start, end).len() > 2 && context.slice(start, end).starts_with(char::is_uppercase)
}

/// Whether "time to" stands before: from 5/4 time to 7/8.
fn after_meter(context: &Context, at: usize) -> bool {
    context.slice(0, at).trim_end().ends_with("time to")
}
