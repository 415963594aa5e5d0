//! Short forms of units with no numeral before them.

use crate::class::Context;
use crate::lexicon::abbreviation::Abbreviation;

/// A unit with no numeral before it: "a yr. ago", "per hr.", "twelve hrs.".
pub(super) fn unit(context: &Context, at: usize, stop: bool, entry: &Abbreviation) -> Option<&'static str> {
    const ONE: [&str; 10] = ["half", "a", "an", "per", "each", "every", "one", "last", "next", "this"];
    const MANY: [&str; 26] = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty", "thirty", "forty", "fifty", "sixty",
        "few", "several", "many", "some", "hundred", "thousand", "past", "recent", "these",
    ];
    // "in" and its like are words where no full stop and no square or cube tells.
    let beside_square = matches!(context.byte(at.saturating_sub(2)), b'q' | b'u' | b'.');
    if !stop && !beside_square && !matches!(entry.written, "hrs" | "yrs" | "wks" | "mins" | "lbs" | "yds") {
        return None;
    }
    // "per sq. ft.", "many sq. ft.": the word before the square tells.
    let square = context.after_any(at, &["sq", "cu"]);
    let at = if square { context.word_span_before(at).0 } else { at };
    // "a one-yr. warranty"
    let numbered = || {
        let head = context.slice(0, at - 1);
        let word = &head[head.trim_end_matches(|c: char| c.is_ascii_alphabetic()).len()..];
        MANY.iter().chain(&ONE).any(|number| number.eq_ignore_ascii_case(word)) || matches!(word, "half" | "Half" | "multi" | "Multi")
    };
    if stop && context.byte_before(at) == b'-' && entry.written != "in" && numbered() {
        return crate::lexicon::unit::lookup(entry.written).map(|unit| unit.one);
    }
    // "give or take an in.", "by the lb."
    let one = entry.written == "in" && context.after_any(at, &["an"])
        || context.after_any(at, &["the"]) && context.after_any(context.word_span_before(at).0, &["by"]);
    if stop && one {
        return crate::lexicon::unit::lookup(entry.written).map(|unit| unit.one);
    }
    // "the wk. of May 3"
    if stop && matches!(entry.written, "yr" | "wk" | "mo" | "hr") && context.after_any(at, &["the"]) {
        return crate::lexicon::unit::lookup(entry.written).map(|unit| unit.one);
    }
    // "a min. age" is of the least, "an in. of rain" a slip.
    if entry.written == "in" && !square || !(stop || square || matches!(entry.written, "hrs" | "yrs" | "wks" | "mins" | "lbs" | "yds")) {
        return None;
    }
    let found = crate::lexicon::unit::lookup(entry.written)?;
    if context.after_any(at, &MANY)
        || (stop && !context.after_any(at, &["at"]) || context.after_any(at, &["our", "office", "opening", "business"]))
            && matches!(entry.written, "hrs" | "yrs" | "wks" | "mins" | "lbs" | "kts" | "tsps" | "tbsps")
    {
        return Some(found.many);
    }
    if square {
        let one = context.after_any(at, &ONE) || context.slice(0, at).trim_end().ends_with('/');
        return Some(if one { found.one } else { found.many });
    }
    let least = entry.written == "min" && !context.after_any(at, &["per", "every", "each"]);
    (context.after_any(at, &ONE) && !least).then_some(found.one)
}
