//! Points of the compass after a distance: 35 km SSW of the city, 12 mi W.

use crate::class::{Context, Match};
use crate::lexicon::unit::Unit;
use crate::words::say;

/// The points and their names.
const POINTS: [(&str, &str); 16] = [
    ("N", "north"),
    ("NNE", "north-northeast"),
    ("NE", "northeast"),
    ("ENE", "east-northeast"),
    ("E", "east"),
    ("ESE", "east-southeast"),
    ("SE", "southeast"),
    ("SSE", "south-southeast"),
    ("S", "south"),
    ("SSW", "south-southwest"),
    ("SW", "southwest"),
    ("WSW", "west-southwest"),
    ("W", "west"),
    ("WNW", "west-northwest"),
    ("NW", "northwest"),
    ("NNW", "north-northwest"),
];

/// A point of the compass in capitals that a wind blows from, or that parts of a land lie in: "NW wind",
/// "Wind SW, 25 mph", "over SE Manitoba".
pub(in crate::class) fn of_wind(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let letters = context.letters(at);
    let (_, said) = POINTS.iter().find(|(point, _)| *point == letters)?;
    let end = at + letters.len();
    let next = context.skip_space(end);
    let blows = next > end && matches!(context.letters(next), "wind" | "winds" | "gale" | "gales" | "breeze" | "breezes" | "swell" | "airflow" | "gusts")
        || context.after_any(at, &["wind", "winds"]) && (letters.len() > 1 || context.is_digit(next))
        || letters.len() > 1 && context.after_any(at, &["becoming", "veering", "backing", "lifts", "drifting", "tracking", "blowing", "heading", "moving"]);
    let (_, before) = context.word_span_before(at);
    let land = letters.len() == 2
        && next > end
        && before + 1 == at
        && context.after_any(at, &["in", "over", "across", "near", "throughout", "into", "of"])
        && context.letters(next).len() > 3
        && context.byte(next).is_ascii_uppercase()
        && context.letters(next)[1..].bytes().all(|b| b.is_ascii_lowercase());
    // "NW of the town", "SW 7 to severe gale 9", "clearing from the W by noon"
    let placed = letters.len() > 1
        && next > end
        && (context.has(next, "of ") && !context.after_any(at, &["the"]) || context.is_digit(next) && context.mentions(&["gale", "force", "beaufort"]));
    let clears = || {
        before + 1 == at
            && context.after_any(at, &["the"])
            && context.after_any(context.word_span_before(at).0, &["from"])
            && (matches!(context.byte(end), b',' | b';')
                || context.before_any(end, &["by", "and", "at", "this", "later", "tonight", "with", "during", "after"]))
    };
    if !(blows || land || placed || clears()) || context.byte(end) == b'.' {
        return None;
    }
    say(said, out);
    Some(Match::likely(end, "compass"))
}

/// Says the point that stands after a distance, and returns where it ends; without one, `end`.
pub(super) fn direction(context: &Context, unit: &Unit, end: usize, out: &mut String) -> usize {
    let start = end + context.space(end);
    if start == end
        || !matches!(context.byte(start), b'N' | b'E' | b'S' | b'W')
        || !matches!(unit.one, "kilometer" | "mile" | "nautical mile" | "meter" | "yard")
    {
        return end;
    }
    let letters = context.letters(start);
    let after = start + letters.len();
    let Some((_, said)) = POINTS.iter().find(|(point, _)| *point == letters) else { return end };
    // An initial has its full stop inside the sentence: "ran 5 km S. Mora won".
    let closes = matches!(context.byte(after), 0 | b',' | b';' | b')') || context.byte(after) == b'.' && context.rest(after + 1).trim().is_empty();
    if !closes && !context.before_any(after, &["of", "on", "from", "and", "along", "at", "to", "into", "towards", "toward"]) {
        return end;
    }
    say(said, out);
    after
}
