//! Minutes of a match: 90+4', the 67' goal.

use crate::class::{Context, Match};
use crate::words::{self, say};

/// The minutes after which time is added.
const ADDED: [&str; 4] = ["45", "90", "105", "120"];

/// A minute with its mark: what is added to a half, or any where goals are told of.
pub(super) fn match_minute(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    const TOLD: [&str; 26] = [
        "pen",
        "pens",
        "goal",
        "goals",
        "scored",
        "scores",
        "scorer",
        "scorers",
        "equalised",
        "equaliser",
        "equalized",
        "equalizer",
        "penalty",
        "penalties",
        "header",
        "headed",
        "substitute",
        "substituted",
        "booked",
        "booking",
        "striker",
        "keeper",
        "offside",
        "netted",
        "midfielder",
        "winger",
    ];
    let digits = context.digits(at);
    let end = at + digits.len();
    let added = if context.byte(end) == b'+' && ADDED.contains(&digits) { context.digits(end + 1) } else { "" };
    let mark = end + if added.is_empty() { 0 } else { 1 + added.len() };
    let quote = context.quote(mark, false);
    let shaped = digits.len() <= 3 && added.len() <= 2 && (quote > 0 || !added.is_empty());
    if !shaped || context.is_word(mark + quote) || context.byte(mark) == b'+' {
        return None;
    }
    let quoted = context.byte(mark) == b'\'' && (context.text.starts_with('\'') || context.slice(0, at).contains(" '"));
    if added.is_empty() && (quoted || digits.len() > 2 || context.after_any(at, &["a", "an"]) || !context.mentions(&TOLD)) {
        return None;
    }
    // "the 67' goal" came in that minute; a list of scorers has the number alone.
    let minutes = context.before_any(mark + quote, &["minute", "minutes", "min", "mins"]);
    let attributive = context.after_any(at, &["the"]);
    let ordinal = attributive && !minutes || context.before_any(mark + quote, &["minute"]);
    let (first, second): (u128, u128) = (digits.parse().ok()?, added.parse().unwrap_or(0));
    if added.is_empty() && ordinal {
        words::ordinal(first, context.locale(), out);
    } else {
        words::cardinal(first, context.locale(), out);
    }
    if !added.is_empty() {
        say("plus", out);
        if ordinal {
            words::ordinal(second, context.locale(), out);
        } else {
            words::cardinal(second, context.locale(), out);
        }
    }
    if attributive && !minutes && quote > 0 {
        say("minute", out);
    }
    Some(Match::likely(mark + quote, "match-minute"))
}
