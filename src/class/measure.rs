//! Measures: 5 km, 50-lb, 300,000 km/s, 8 m², 100 °C, 6'2", 14", 5–10 kg.

mod aperture;
mod attributive;
mod bare;
mod company;
mod compass;
mod compound;
mod feet;
mod furlong;
mod sides;
mod warmth;

use super::{After, Class, Context, Match, Numeral, Start, fraction, signed};
use crate::lexicon::unit::Unit;
use crate::words::say;
pub(super) use compass::of_wind;
use compound::compound;
pub(super) use compound::{Compound, is_power_divisor, is_unit, say_divisor, unit_after};
use feet::feet_and_inches;
pub(super) use feet::opened;
use sides::Sides;

/// What stands after the number of a measure; after digits alone a stroke too.
const FOLLOWS: &[After] = &[
    After::Comma,
    After::Name,
    After::Number,
    After::Sign,
    After::WideSign,
    After::Letter,
    After::Compound,
    After::Hyphen,
    After::Degree,
    After::Wide,
    After::Other,
];

/// The class.
pub static CLASS: Class = Class {
    name: "measure",
    about: "numbers with units; the units are lexicon/units.tsv, powers and quotients are made by rule",
    example: ("at 300 km/h", "at three hundred kilometers per hour"),
    starts: &[
        Start::Digits(FOLLOWS),
        Start::Digits(&[After::Stroke]),
        Start::Parted(FOLLOWS),
        Start::Sign(b'-'),
        Start::Sign(b'+'),
        Start::Sign(b'~'),
        Start::Sign(b'.'),
        Start::Wide,
        Start::Word(followers),
    ],
    words: || bare::UNITS.to_vec(),
    recognise,
};

/// The small words after a number that may be of a measure: units, scales, and what joins a second number.
fn followers() -> Vec<&'static str> {
    crate::lexicon::unit::written().chain(super::cardinal::SCALE_WORDS).chain(["to", "or", "and", "by", "x"]).collect()
}

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    match context.byte(at) {
        // ".50-cal." is a bore.
        b'.' if super::decimal::caliber(context, at).is_some() => return None,
        b'x' => return sides::between(context, at, out),
        0xc3 if context.has(at, "×") => return sides::between(context, at, out),
        b'a'..=b'z' | b'A'..=b'Z' => return aperture::f_number(context, at, out).or_else(|| bare::bare(context, at, out)),
        _ => {}
    }
    if !context.free_before(at) || (context.byte_before(at) == b'.' && at > 1 && context.is_digit(at - 2)) {
        return None;
    }
    if context.is_digit(at) && (another_word_follows(context, at) || context.has(at + context.digits(at).len(), "-year-old")) {
        return None;
    }
    let start = if context.is_digit(at) || fraction::sign_at(context, at).is_some() { at } else { signed::sign(context, at, out)? };
    if let Some(found) = furlong::distance(context, start, out) {
        return Some(found);
    }
    // Feet, inches and degrees have their sign right behind the number.
    if context.numeral(start).is_some_and(|number| !matches!(context.byte(number.end()), b' ' | b'-' | b'a'..=b'z' | b'A'..=b'Z'))
        && let Some(found) = feet_and_inches(context, start, out).or_else(|| angle(context, start, out))
    {
        return Some(found);
    }
    // 802.11a is no area, "1º de julho" no angle.
    let digits_end = start + context.digits(start).len();
    if !goes_on(context, start) || context.byte(digits_end) == 0xc2 && context.has(digits_end, "º de ") || super::identifier::is_standard(context, start) {
        return None;
    }
    let (value_end, mut amount) = value(context, start, out)?;
    let mut end = value_end;
    // 350 cells/µL
    if let Some((noun, after)) = compound::counted(context, value_end) {
        say(noun, out);
        let end = compound::say_divisor(context, after, out)?;
        return Some(Match::certain(super::money::after_own_stop(context, end), "counted-per"));
    }
    // 20+ km
    if context.byte(value_end) == b'+'
        && let Some(unit) = compound(context, value_end + 1)
    {
        say("plus", out);
        unit.say(context, context.byte(value_end + 1) != b'-' && !attributive::qualifies(context, unit.unit, at, unit.end), out);
        return Some(Match::certain(unit.end, "measure-plus"));
    }
    // "20-odd km"
    if context.has(value_end, "-odd ")
        && let Some(unit) = compound(context, value_end + "-odd".len())
    {
        out.push_str("-odd");
        unit.say(context, true, out);
        return Some(Match::certain(unit.end, "measure-odd"));
    }
    // A range takes the unit once: 5–10 km, 5 to 10 km, 5 x 10 cm.
    let spaced = context.skip_space(value_end);
    let dash = context.dash(spaced);
    let ranged = dash > 0 && context.is_digit(context.skip_space(spaced + dash));
    if ranged || compound(context, value_end).is_none() {
        let (joiner, next) = joiner(context, value_end)?;
        say(joiner, out);
        let (second_end, second) = value(context, next, out)?;
        // "from 280 ppm in 1750 to 420 ppm": a year, and then the second amount.
        if joiner == "to" && context.after_any(at, &["in"]) && falls_from_year(context, start, next) {
            return None;
        }
        // "one eighth to one quarter inch", but "one to one inches".
        amount = if second.is_under_one() && amount.is_under_one() { Amount::Part } else { Amount::Several };
        end = second_end;
        // 30 × 20 × 10 cm
        if joiner == "by"
            && let Some((_, next)) = self::joiner(context, end).filter(|(word, _)| *word == "by")
        {
            say("by", out);
            end = value(context, next, out)?.0;
        }
    }
    // 10-12" long
    let quote = context.quote(end, true);
    if end > value_end && quote > 0 && !opened(context, at) {
        say("inches", out);
        return Some(Match::likely(super::money::per(context, end + quote, out), "inches-range"));
    }
    // Depth 30–35': where no quotation is open.
    let foot = context.quote(end, false);
    if foot > 0 && ranged && end > value_end && feet::may_be_foot(context, at, end + foot) {
        say("feet", out);
        return Some(Match::likely(end + foot, "feet-range"));
    }
    let compound = compound(context, end)?;
    if compound.unit.one == "foot"
        && end == value_end
        && let Some(end) = feet::before_noun(context, at, compound.end, out)
    {
        return Some(Match::certain(end, "feet-inches"));
    }
    let singular = attributive::qualifies(context, compound.unit, at, compound.end)
        || context.byte(end) == b'-'
        || context.byte(compound.end) == b'+' && attributive::after_plus(context, compound.unit, at, compound.end + 1);
    // "three quarters of a pound", but "a three quarter pound burger".
    if amount == Amount::Part && !singular && compound.is_undivided() && !attributive::of_what_follows(context, compound.end) {
        say(if takes_an(compound.unit.one) { "of an" } else { "of a" }, out);
    }
    let sides_lean = !singular && sides::lean(context, at, compound.end);
    compound.say(context, amount == Amount::Several && !singular && !sides_lean, out);
    let mut end = super::money::per(context, compound.end, out);
    // 30°+, 20 km+
    if context.byte(end) == b'+' && matches!(context.byte(end + 1), b' ' | b'.' | b',' | b';' | b')' | 0) {
        say("plus", out);
        return Some(Match::certain(end + 1, "measure-plus"));
    }
    // 5V/2A: what a device takes or gives.
    let electric = |unit: &str| matches!(unit, "volt" | "amp" | "ampere" | "watt" | "hertz" | "milliamp" | "kilowatt");
    if context.byte(end) == b'/'
        && electric(compound.unit.one)
        && let Some(number) = context.numeral(end + 1)
        && let second_end = number.end() + context.letters(number.end()).len()
        && let Some(second) = crate::lexicon::unit::lookup(context.letters(number.end())).filter(|second| electric(second.one))
        && context.free_at(second_end)
    {
        number.say(context, out);
        say(if number.is_one() { second.one } else { second.many }, out);
        return Some(Match::likely(second_end, "measure-pair"));
    }
    // 70 mL/beat
    if let Some(thing) = compound::each_thing(context, end) {
        say("per", out);
        say(thing, out);
        return Some(Match::certain(end + 1 + thing.len(), "measure-per"));
    }
    // 6-ft.-4: inches after feet.
    let inches = if compound.unit.one == "foot" && context.byte(end) == b'-' { context.digits(end + 1) } else { "" };
    if inches.len() <= 2 && inches.parse().is_ok_and(|n: u32| n < 12) && context.free_at(end + 1 + inches.len()) {
        crate::words::cardinal_digits(inches, context.locale(), out);
        let end = end + 1 + inches.len();
        // a 6-ft-4-in forward
        let unit = ["-in", "-inch"].iter().find(|unit| context.has(end, unit) && context.free_at(end + unit.len()));
        if let Some(unit) = unit {
            say("inch", out);
            return Some(Match::certain(end + unit.len(), "feet-inches"));
        }
        return Some(Match::certain(end, "feet-inches"));
    }
    // 7 L/100 km, 90 mL/min/1.73 m²: by so many of another unit, and by the surface of a body.
    if context.byte(end) == b'/'
        && let Some(number) = context.numeral(end + 1)
        && (compound.is_undivided() && matches!(number.plain(), Some(10 | 100 | 1000 | 100_000)) && !compound.unit.one.starts_with("degree")
            || context.has(end, "/1.73"))
        && let Some(below) = compound::compound(context, number.end())
    {
        say("per", out);
        number.say(context, out);
        below.say(context, !number.is_one(), out);
        return Some(Match::certain(below.end, "measure-per"));
    }
    // 36 in. W x 12 in. D
    let named = sides::letter(context, end, false, out);
    if named > end {
        return Some(Match::certain(sides::further(context, named, Sides { named: true, singular: false }, out), "measure-sides"));
    }
    let pointed = compass::direction(context, compound.unit, end, out);
    if pointed > end {
        return Some(Match::certain(pointed, "measure-compass"));
    }
    // 2 m x 1.5 m x 1 m
    while let Some(after) = second_measure(context, end, (compound.unit, sides_lean), out) {
        end = after;
    }
    Some(Match::certain(end, "measure"))
}

/// Says the sides that follow one: 2 1/2" × 18".
pub(super) fn further_sides(context: &Context, at: usize, singular: bool, out: &mut String) -> usize {
    let named = sides::letter(context, at, false, out);
    sides::further(context, named, Sides { named: named > at, singular }, out)
}

/// Whether the first of two numbers could be a year, and the second is less.
fn falls_from_year(context: &Context, first: usize, second: usize) -> bool {
    let plain = |at: usize| context.numeral(at).and_then(|number| number.plain());
    let year = plain(first).filter(|n| (1100..2100).contains(n) && context.digits(first).len() == 4);
    year.is_some_and(|year| plain(second).is_none_or(|n| n < year))
}

/// Whether a unit, a second number with one, or a scale may follow the number at an offset: most
/// numbers have none, and need not be said to find that out.
fn goes_on(context: &Context, at: usize) -> bool {
    if fraction::goes_on(context, at) {
        return true;
    }
    let Some(number) = context.numeral(at) else { return false };
    let end = number.end();
    if context.byte(end) == b'+' {
        return compound(context, end + 1).is_some();
    }
    if context.has(end, "-odd ") {
        return true;
    }
    let end = super::cardinal::scale_before_unit(context, end, &mut String::new());
    compound(context, end).is_some() || compound::counted(context, end).is_some() || joiner(context, end).is_some_and(|(_, next)| second_goes_on(context, next))
}

/// Whether a small word follows the number at an offset that is no unit, no scale, and joins no second number.
fn another_word_follows(context: &Context, at: usize) -> bool {
    let Some(number) = context.numeral(at) else { return false };
    let mut word = number.end() + 1;
    if context.byte(word + 1) == b'i' && matches!(context.byte(word), b'm' | b'b') {
        let scale = context.letters(word);
        let end = word + scale.len();
        if matches!(scale, "million" | "billion") && context.byte(number.end()) == b' ' {
            if context.byte(end) == b',' && context.byte(end + 1) == b' ' {
                return true;
            }
            word = end + 1;
        }
    }
    let next = context.byte(word);
    context.byte(word - 1) == b' '
        && next.is_ascii_lowercase()
        && !matches!(next, b'a' | b'b' | b'm' | b'o' | b't' | b'x')
        && !crate::lexicon::unit::may_begin(context.rest(word))
        && context.byte(word + context.letters(word).len()) != b'/'
}

/// Whether the second of two numbers has what the first lacks: a unit, a fraction, an inch's mark, or a third.
fn second_goes_on(context: &Context, at: usize) -> bool {
    let Some(number) = context.numeral(at) else { return context.byte(at) >= 0x80 };
    let end = super::cardinal::scale_before_unit(context, number.end(), &mut String::new());
    fraction::goes_on(context, at)
        || compound(context, end).is_some()
        || context.quote(end, true) > 0
        || context.quote(end, false) > 0
        || joiner(context, end).is_some()
}

/// The second of two measures that a dash or a times sign joins: `5kg–10kg`, `2 m x 3 m`.
fn second_measure(context: &Context, at: usize, (unit, singular): (&Unit, bool), out: &mut String) -> Option<usize> {
    let (word, next) = joiner(context, at).filter(|(word, _)| matches!(*word, "to" | "by"))?;
    if !context.is_digit(next) || word == "to" && context.dash(context.skip_space(at)) == 0 {
        return None;
    }
    let from = out.len();
    say(word, out);
    let second = value(context, next, out).and_then(|(end, amount)| Some((compound(context, end)?, amount, context.byte(end) == b'-')));
    match second {
        // "a 4-ft by 8-ft panel": a hyphen leans the second on the noun too.
        Some((second, amount, hyphened))
            if second.unit.one == unit.one || word == "to" && same_kind(unit, second.unit) || word == "by" && both_lengths(unit, second.unit) =>
        {
            second.say(context, amount == Amount::Several && !singular && !hyphened, out);
            Some(second.end)
        }
        _ => {
            out.truncate(from);
            None
        }
    }
}

/// Whether two units measure the same, one by thousands of the other: 40 Hz–4 kHz.
fn same_kind(first: &Unit, second: &Unit) -> bool {
    const KINDS: [&str; 9] = ["hertz", "byte", "bit", "gram", "meter", "liter", "watt", "volt", "pascal"];
    KINDS.iter().any(|kind| first.one.ends_with(kind) && second.one.ends_with(kind))
}

/// Whether two units are of length, as of the sides of a thing: 2 m × 50 cm.
fn both_lengths(first: &Unit, second: &Unit) -> bool {
    [first, second].iter().all(|unit| unit.one.ends_with("meter") || matches!(unit.one, "foot" | "inch" | "yard" | "mile"))
}

/// Degrees of an angle or of the globe: `45°30'`, `40°26′46″ N`, `40° N`.
fn angle(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let degrees = context.numeral(at).filter(|number| context.has(number.end(), "°"))?;
    let mut end = degrees.end() + "°".len();
    let mut parts = Vec::new();
    for (double, one, many) in [(false, "minute", "minutes"), (true, "second", "seconds")] {
        let next = context.skip_space(end);
        let Some(number) = context.numeral(next) else { break };
        let quote = context.quote(number.end(), double);
        if quote == 0 {
            break;
        }
        parts.push((number, if number.is_one() { one } else { many }));
        end = number.end() + quote;
    }
    let next = end + context.space(end);
    let direction = match context.byte(next) {
        b'N' => "north",
        b'S' => "south",
        b'E' => "east",
        b'W' => "west",
        _ => "",
    };
    let directed = !direction.is_empty() && context.free_at(next + 1) && context.byte(next + 1) != b'-';
    if parts.is_empty() && !directed {
        return None;
    }
    degrees.say(context, out);
    say(if degrees.is_one() { "degree" } else { "degrees" }, out);
    for (number, unit) in parts {
        number.say(context, out);
        say(unit, out);
    }
    if directed {
        say(direction, out);
        end = super::money::after_own_stop(context, next + 1);
    }
    Some(Match::certain(end, "angle"))
}

/// How much of a unit there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Amount {
    /// One, or (where so) a half, a third or a quarter of one.
    One(bool),
    /// Another part of one.
    Part,
    Several,
}

impl Amount {
    fn is_several(self) -> bool {
        self == Amount::Several
    }

    fn is_under_one(self) -> bool {
        matches!(self, Amount::One(true) | Amount::Part)
    }
}

/// Whether a unit's name begins with a vowel's sound.
fn takes_an(name: &str) -> bool {
    name.starts_with(['a', 'e', 'i', 'o']) || name == "hour"
}

/// Says a number, with a fraction after it, and returns where it ends and how much it is.
fn value(context: &Context, at: usize, out: &mut String) -> Option<(usize, Amount)> {
    if let Some(end) = alternatives(context, at, out) {
        return Some((end, Amount::Several));
    }
    if let Some(end) = fraction::mixed(context, at, out) {
        // "half a mile" is one; "two and a half miles" are several.
        let written = context.slice(at, end);
        let amount = match written {
            "1/2" | "1/3" | "1/4" | "½" | "⅓" | "¼" => Amount::One(true),
            _ if fraction::is_under_one(written) => Amount::Part,
            _ => Amount::Several,
        };
        return Some((end, amount));
    }
    let number: Numeral = context.numeral(at)?;
    if number.leading_zero && !number.is_decimal() {
        return None;
    }
    number.say(context, out);
    let end = super::cardinal::scale_before_unit(context, number.end(), out);
    Some((end, if number.is_one() && end == number.end() { Amount::One(false) } else { Amount::Several }))
}

/// 50/60 Hz, 110/220 V: what a device takes, one or the other; 24/26 mg: the strengths of two drugs in one tablet.
fn alternatives(context: &Context, at: usize, out: &mut String) -> Option<usize> {
    let first = context.digits(at);
    let mark = at + first.len();
    if context.byte(mark) != b'/' {
        return None;
    }
    let second = context.digits(mark + 1);
    let end = mark + 1 + second.len();
    let unit = context.letters(end + context.space(end));
    // Wind 240/15 kt: where from, and how fast.
    if first.len() == 3 && second.len() == 2 && matches!(unit, "kt" | "kts" | "knots") {
        crate::words::digits(first, crate::words::Zero::Zero, out);
        say("at", out);
        crate::words::cardinal_digits(second, context.locale(), out);
        return Some(end);
    }
    let strengths = matches!(unit, "mg" | "mcg") && !first.is_empty() && (second.len() > 1 || first.len() > 1) && first != "1";
    if strengths {
        crate::words::cardinal_digits(first, context.locale(), out);
        say("slash", out);
        crate::words::cardinal_digits(second, context.locale(), out);
        return Some(end);
    }
    if first.len() < 2
        || second.len() < 2
        || second.len() > 3
        || first.len() > 3
        || !matches!(unit, "Hz" | "V" | "VAC" | "kHz" | "MHz" | "volts" | "mpg" | "MPG")
    {
        return None;
    }
    crate::words::cardinal_digits(first, context.locale(), out);
    crate::words::cardinal_digits(second, context.locale(), out);
    Some(end)
}

/// What joins two numbers that share a unit, and where the second begins.
fn joiner(context: &Context, at: usize) -> Option<(&'static str, usize)> {
    let spaced = context.skip_space(at);
    let dash = context.dash(spaced);
    if dash > 0 {
        return Some(("to", context.skip_space(spaced + dash)));
    }
    if spaced > at {
        for word in ["to", "or", "and", "by"] {
            if context.has(spaced, word) && context.byte(spaced + word.len()) == b' ' {
                return Some((word, spaced + word.len() + 1));
            }
        }
    }
    for times in ["×", "x", "X"] {
        if context.has(spaced, times) {
            let next = context.skip_space(spaced + times.len());
            if context.is_digit(next) && (spaced > at) == (next > spaced + times.len()) {
                return Some(("by", next));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("measure", include_str!("../../tests/class/measure.tsv"));
    }
}
