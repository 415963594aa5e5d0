//! Units that follow no digits: five km, a few kg, per kg, in mg/L.

use super::compound::{self, Compound};
use crate::class::{Context, Match};

/// Units that are no words, by which such a measure begins, the sign between two sides, and that of an aperture.
pub(super) const UNITS: [&str; 39] = [
    "pt", "qt", "tsp", "tbsp", "x", "f", "km", "kg", "mg", "cm", "mm", "ml", "mL", "mcg", "lb", "lbs", "oz", "ft", "sq", "mph", "kph", "kW", "kWh", "MWh",
    "GWh", "MW", "yd", "kms", "kgs", "hr", "hrs", "yrs", "m", "m2", "m3", "km2", "cm2", "cm3", "mm2",
];

/// Words of quantity before a unit.
const SEVERAL: [&str; 38] = [
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "fifteen",
    "sixteen",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
    "hundred",
    "thousand",
    "million",
    "billion",
    "few",
    "several",
    "many",
    "extra",
    "dozen",
    "more",
    "fewer",
    "some",
    "thirteen",
    "fourteen",
    "seventeen",
    "eighteen",
    "nineteen",
];

/// Words that a single one follows.
const ONE: [&str; 9] = ["half", "a", "an", "one", "per", "each", "every", "first", "last"];

/// Says the unit at an offset, where the word before it tells how many there are.
pub(super) fn bare(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let found = unit(context, at)?;
    // "per m²", but "per m" is seldom one.
    if found.unit.written == "m" && found.is_plain() {
        return None;
    }
    let (start, end) = context.word_span_before(at);
    let word = context.slice(start, end);
    let is = |words: &[&str]| words.iter().any(|known| known.eq_ignore_ascii_case(word));
    // "a few km", but "Mr. Five kg".
    let parted = context.slice(end, at);
    if parted.is_empty() || parted.contains('.') {
        return None;
    }
    let several = is(&SEVERAL) || word == "in" && measured(context, start, &found) || word == "to" && context.mentions(&["convert", "conversion"]);
    if !several && !is(&ONE) {
        return None;
    }
    found.say(context, several, out);
    Some(Match::likely(found.end, "unit-alone"))
}

/// Whether "in" before a unit tells how something is measured: "in km/h", "measured in kg".
fn measured(context: &Context, before: usize, found: &Compound) -> bool {
    // "How much is 5'7" in cm?"
    let asked = || (context.byte(found.end) == b'?' || found.end == context.text.len()) && context.mentions(&["how", "what", "convert"]);
    !found.is_undivided()
        || asked()
        || context.after_any(before, &["measured", "given", "expressed", "reported", "height", "weight", "length", "distance", "distances", "speed"])
}

/// The unit that begins at an offset.
fn unit(context: &Context, at: usize) -> Option<Compound> {
    if !context.free_before(at) || context.space(at.saturating_sub(1)) == 0 {
        return None;
    }
    // The space before it is what parts a unit from its number.
    compound::compound(context, at - 1)
}
