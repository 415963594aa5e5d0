//! Measures: 5 km, 50-lb, 300,000 km/s, 8 m², 100 °C, 6'2", 14", 5–10 kg.

mod feet;

use super::{After, Class, Context, Match, Numeral, Start, fraction, signed};
use crate::lexicon::unit::{self, Unit};
use crate::options::Locale;
use crate::words::say;
use feet::{feet_and_inches, opened};

/// The class.
pub static CLASS: Class = Class {
    name: "measure",
    about: "numbers with units; the units are lexicon/units.tsv, powers and quotients are made by rule",
    example: ("at 300 km/h", "at three hundred kilometers per hour"),
    starts: &[
        Start::Digits(&[
            After::Comma,
            After::Word,
            After::Name,
            After::Number,
            After::Sign,
            After::WideSign,
            After::Letter,
            After::Hyphen,
            After::Stroke,
            After::Wide,
            After::Other,
        ]),
        Start::Parted(&[
            After::Comma,
            After::Word,
            After::Name,
            After::Number,
            After::Sign,
            After::WideSign,
            After::Letter,
            After::Hyphen,
            After::Wide,
            After::Other,
        ]),
        Start::Sign(b'-'),
        Start::Sign(b'+'),
        Start::Sign(b'~'),
        Start::Sign(b'.'),
        Start::Wide,
    ],
    words: super::no_words,
    recognise,
};

/// A unit with its power and what it is divided by.
struct Compound {
    unit: &'static Unit,
    power: Option<&'static str>,
    below: Option<(&'static Unit, Option<&'static str>)>,
    end: usize,
}

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if !context.free_before(at) || (context.byte_before(at) == b'.' && at > 1 && context.is_digit(at - 2)) {
        return None;
    }
    let start = if context.is_digit(at) || fraction::sign_at(context, at).is_some() { at } else { signed::sign(context, at, out)? };
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
    let (value_end, one) = value(context, start, out)?;
    let mut end = value_end;
    let mut several = !one;
    // A range takes the unit once: 5–10 km, 5 to 10 km, 5 x 10 cm.
    let spaced = context.skip_space(value_end);
    let dash = context.dash(spaced);
    let ranged = dash > 0 && context.is_digit(context.skip_space(spaced + dash));
    if ranged || compound(context, value_end).is_none() {
        let (joiner, next) = joiner(context, value_end)?;
        say(joiner, out);
        let (second_end, _) = value(context, next, out)?;
        several = true;
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
        return Some(Match::likely(end + quote, "inches-range"));
    }
    let compound = compound(context, end)?;
    // "a 12V battery" and "12V batteries".
    const RATED: [&str; 18] = [
        "battery",
        "batteries",
        "fuse",
        "bulb",
        "bulbs",
        "charger",
        "outlet",
        "outlets",
        "adapter",
        "motor",
        "supply",
        "plug",
        "socket",
        "cable",
        "amplifier",
        "speaker",
        "speakers",
        "panel",
    ];
    let engine = compound.unit.written == "cc"
        && context.before_any(compound.end, &["engine", "engines", "motorcycle", "bike", "class", "motor", "twin", "single", "racing", "scooter"]);
    let rated = engine || matches!(compound.unit.written, "V" | "W" | "A" | "kW" | "kV" | "mAh" | "Ah") && context.before_any(compound.end, &RATED);
    let singular = rated || context.byte(end) == b'-' || context.is_attributive(at, compound.end);
    say_compound(context, &compound, several && !singular, out);
    let mut end = super::money::per(context, compound.end, out);
    // 7 L/100 km: by so many of another unit.
    if context.byte(end) == b'/'
        && compound.below.is_none()
        && let Some(number) = context.numeral(end + 1).filter(|number| matches!(number.plain(), Some(10 | 100 | 1000 | 100_000)))
        && let Some(below) = self::compound(context, number.end())
    {
        say("per", out);
        number.say(context, out);
        say_compound(context, &below, !number.is_one(), out);
        return Some(Match::certain(below.end, "measure-per"));
    }
    // 2 m x 1.5 m x 1 m
    while let Some(after) = second_measure(context, end, compound.unit, out) {
        end = after;
    }
    Some(Match::certain(end, "measure"))
}

/// Whether a unit, a second number with one, or a scale follows the number at an offset: most
/// numbers have none, and need not be said to find that out.
fn goes_on(context: &Context, at: usize) -> bool {
    if fraction::goes_on(context, at) {
        return true;
    }
    let Some(number) = context.numeral(at) else { return false };
    let end = super::cardinal::scale_before_unit(context, number.end(), &mut String::new());
    let begins_number = |at: usize| matches!(context.byte(at), b'0'..=b'9' | b'.' | 0x80..);
    compound(context, end).is_some() || joiner(context, end).is_some_and(|(_, next)| begins_number(next))
}

/// Says the unit that stands after an offset, as of several, and returns where it ends.
pub(super) fn unit_after(context: &Context, at: usize, out: &mut String) -> Option<usize> {
    let compound = compound(context, at).filter(|_| context.space(at) > 0)?;
    say_compound(context, &compound, true, out);
    Some(compound.end)
}

/// The second of two measures that a dash or a times sign joins: `5kg–10kg`, `2 m x 3 m`.
fn second_measure(context: &Context, at: usize, unit: &Unit, out: &mut String) -> Option<usize> {
    let (word, next) = joiner(context, at).filter(|(word, _)| matches!(*word, "to" | "by"))?;
    if !context.is_digit(next) || word == "to" && context.dash(context.skip_space(at)) == 0 {
        return None;
    }
    let from = out.len();
    say(word, out);
    let second = value(context, next, out).and_then(|(end, one)| Some((compound(context, end)?, one)));
    match second {
        Some((second, one)) if second.unit.one == unit.one || word == "by" && both_lengths(unit, second.unit) => {
            say_compound(context, &second, !one, out);
            Some(second.end)
        }
        _ => {
            out.truncate(from);
            None
        }
    }
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
        end = next + 1;
    }
    Some(Match::certain(end, "angle"))
}

/// Says a number, with a fraction after it, and returns where it ends and whether it is one.
fn value(context: &Context, at: usize, out: &mut String) -> Option<(usize, bool)> {
    if let Some(end) = fraction::mixed(context, at, out) {
        // "half a mile" is one; "two and a half miles" are several.
        let written = context.slice(at, end);
        let mixed = written.contains([' ', '-']) || context.is_digit(at) && !written.is_ascii();
        let one = !mixed && ["half", "quarter", "third"].iter().any(|part| out.ends_with(part));
        return Some((end, one));
    }
    let number: Numeral = context.numeral(at)?;
    if number.leading_zero && !number.is_decimal() {
        return None;
    }
    number.say(context, out);
    let end = super::cardinal::scale_before_unit(context, number.end(), out);
    Some((end, number.is_one() && end == number.end()))
}

/// What joins two numbers that share a unit, and where the second begins.
fn joiner(context: &Context, at: usize) -> Option<(&'static str, usize)> {
    let spaced = context.skip_space(at);
    let dash = context.dash(spaced);
    if dash > 0 {
        return Some(("to", context.skip_space(spaced + dash)));
    }
    if spaced > at {
        for word in ["to", "or", "and"] {
            if context.has(spaced, word) && context.byte(spaced + word.len()) == b' ' {
                return Some((
                    if word == "to" {
                        "to"
                    } else if word == "or" {
                        "or"
                    } else {
                        "and"
                    },
                    spaced + word.len() + 1,
                ));
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

/// The unit after a number, after any one space or hyphen.
fn compound(context: &Context, at: usize) -> Option<Compound> {
    let space = context.space(at);
    let hyphen = usize::from(context.byte(at) == b'-');
    let start = at + space.max(hyphen);
    let (unit, mut end) = unit_at(context, start, space > 0)?;
    // "a 60-W bulb": a lone capital after a hyphen needs its noun.
    if hyphen > 0 && unit.written.len() == 1 && !matches!(unit.written, "m" | "g") {
        let noun =
            matches!(unit.written, "W" | "V" | "L") && context.space(end) > 0 && context.letters(context.skip_space(end)).starts_with(char::is_lowercase);
        if !noun {
            return None;
        }
    }
    // Knots blow and sail; kilotons explode.
    let unit = match unit.written {
        "kt" if context.mentions(&["wind", "winds", "gust", "gusts", "gusting", "sail", "sailed", "ship", "boat", "speed", "airspeed", "sea", "current"]) => {
            unit::lookup("kn")?
        }
        _ => unit,
    };
    // "a 1-in-10 chance"
    if hyphen > 0 && context.byte(end) == b'-' && context.is_digit(end + 1) {
        return None;
    }
    let power = power(context, &mut end);
    let mut below = None;
    if matches!(context.byte(end), b'/') || context.has(end, "⁄") {
        let next = end + if context.byte(end) == b'/' { 1 } else { 3 };
        if let Some((second, mut second_end)) = unit_at(context, next, false).or_else(|| unit_at(context, next, true)) {
            let second_power = self::power(context, &mut second_end);
            below = Some((second, second_power));
            end = second_end;
        } else if !context.is_digit(next) && super::money::per(context, end, &mut String::new()) == end {
            // 180 °C/350 °F: the other number has a unit of its own.
            return None;
        }
    } else if context.has(end, "·") || context.has(end, "⋅") {
        return None;
    }
    if context.is_word(end) || (context.byte(end) == b'.' && context.is_letter(end + 1)) {
        return None;
    }
    // "Route 9W", "seat 22C": a letter of a road or a place.
    const PLACES: [&str; 20] = [
        "route",
        "rte",
        "rt",
        "highway",
        "hwy",
        "gate",
        "seat",
        "exit",
        "apartment",
        "apt",
        "room",
        "suite",
        "unit",
        "platform",
        "row",
        "section",
        "block",
        "line",
        "no",
        "number",
    ];
    let point = matches!(unit.written, "N" | "W");
    if (space == 0 || point) && unit.written.len() == 1 && unit.written.as_bytes()[0].is_ascii_uppercase() && power.is_none() && below.is_none() {
        let (number, _) = context.word_span_before(start);
        if context.after_any(number, &PLACES) {
            return None;
        }
    }
    // "312 yds. and": the full stop is the unit's own where the sentence goes on.
    if context.byte(end) == b'.'
        && power.is_none()
        && unit.written.len() > 1
        && unit.written != unit.one
        && unit.written != unit.many
        && !unit.written.ends_with('.')
    {
        let next = context.skip_space(end + 1);
        let day = super::calendar::weekday(context.letters(next)).is_some();
        let goes_on = day || context.sign(next).is_some_and(|c| c.is_lowercase() || c.is_ascii_digit() || matches!(c, '(' | '='));
        end += usize::from(goes_on && next > end + 1 || matches!(context.byte(end + 1), b',' | b';'));
    }
    // "4m people" are millions.
    if space == 0 && hyphen == 0 && unit.written == "m" && below.is_none() && power.is_none() && context.is_counted(end) {
        return None;
    }
    // "55 W. 5th St.", "40 t h": an initial or a cut token, no unit.
    if unit.written.len() == 1 && power.is_none() && below.is_none() {
        let goes_on = context.byte(end) == b'.' && context.is_word(context.skip_space(end + 1));
        let single = context.letters(context.skip_space(end));
        if goes_on || unit.written == "t" && single.len() == 1 {
            return None;
        }
    }
    // "5 in the morning", "a 5 m away": letters that are words too.
    if unit.place == "any"
        && space > 0
        && power.is_none()
        && below.is_none()
        && unit.written.len() == 1
        && matches!(unit.written, "h" | "s" | "l")
        && context.is_letter(context.skip_space(end))
        && context.after_any(at, &["the"])
    {
        return None;
    }
    Some(Compound { unit, power, below, end })
}

/// The longest unit that the table has at an offset.
fn unit_at(context: &Context, at: usize, spaced: bool) -> Option<(&'static Unit, usize)> {
    if !unit::may_begin(context.rest(at)) {
        return None;
    }
    unit::beginnings(context.rest(at)).map(|unit| (unit, at + unit.written.len())).find(|(unit, end)| {
        let written = unit.written;
        // "1 c. sugar": a cup is of something.
        let cup = written != "c." || context.space(*end) > 0 && context.letters(context.skip_space(*end)).starts_with(char::is_lowercase);
        let whole = cup && (!context.is_letter(*end) || !written.ends_with(char::is_alphabetic));
        // "m2" and "m3" are powers; other digits belong to a code.
        let raised = matches!(context.byte(*end), b'2' | b'3') && context.free_at(*end + 1) && matches!(written, "m" | "cm" | "mm" | "km" | "ft" | "s" | "in");
        let digit = context.is_digit(*end) && written.ends_with(char::is_alphabetic) && !raised;
        let fits = || match unit.place {
            // "the 2d of May", "the 3d Cavalry": an ordinal of the law's kind.
            _ if written == "d" && super::ordinal::short_form(context, at.saturating_sub(1)).is_some() => false,
            "close" => !spaced || written == "in" && (inches(context, *end) || after_feet(context, at)),
            // An ampere's letter is an article and a mark too.
            _ if written == "A" => spaced == (context.space(at.saturating_sub(1)) > 0) && amperes(context, at, *end),
            // Newtons pull and weigh; other Ns are norths and numbers.
            _ if written == "N" => {
                context.mentions(&["weigh", "weighs", "weighed", "force", "newtons", "pull", "pulls", "push", "pushes", "tension", "thrust", "gravity"])
            }
            // 11st 7lb: the stone beside its number, with pounds after it.
            "space" if written == "st" => spaced || pounds_follow(context, *end),
            // 9.58s: the second, where a decimal can be no decade.
            "space" => spaced || written == "s" && is_decimal_before(context, at),
            _ => true,
        };
        // A unit's own full stop is left to the sentence where that ends.
        let stop = || written.ends_with('.') && context.rest(*end).trim_matches(|c: char| !c.is_alphanumeric()).is_empty();
        whole && !digit && fits() && !stop()
    })
}

/// Whether "in" after a number and a space is the inch: something measured follows, or an end.
fn inches(context: &Context, end: usize) -> bool {
    let next = context.word_after(end);
    context.byte(end) == b')'
        || context.byte(context.skip_space(end)) == b'='
        || context.byte(end) == b','
        || ["long", "wide", "tall", "high", "thick", "deep", "x", "by", "of"].contains(&next)
        || context.rest(end).trim_matches(|c: char| !c.is_alphanumeric()).is_empty()
}

/// Whether an A is the ampere's: after a decimal, or before what carries a current.
fn amperes(context: &Context, at: usize, end: usize) -> bool {
    is_decimal_before(context, at)
        || context.before_any(end, &["fuse", "fuses", "charger", "charging", "breaker", "circuit", "plug", "socket", "current", "supply"])
}

/// Whether pounds follow stones: 11st 7lb.
fn pounds_follow(context: &Context, at: usize) -> bool {
    let next = context.skip_space(at);
    let digits = context.digits(next);
    !digits.is_empty() && context.has(context.skip_space(next + digits.len()), "lb")
}

/// Whether the number before a unit comes after feet: 6 ft 2 in.
fn after_feet(context: &Context, unit: usize) -> bool {
    let (number, _) = context.word_span_before(unit);
    context.after_any(number, &["ft", "feet", "foot"])
}

/// Whether a decimal ends right before an offset.
fn is_decimal_before(context: &Context, at: usize) -> bool {
    let head = context.slice(0, at).trim_end_matches(|c: char| c.is_ascii_digit());
    head.len() < at && head.ends_with('.') && head[..head.len() - 1].ends_with(|c: char| c.is_ascii_digit())
}

/// A square or a cube after a unit.
fn power(context: &Context, end: &mut usize) -> Option<&'static str> {
    for (written, said) in [("²", "square"), ("³", "cubic"), ("^2", "square"), ("^3", "cubic"), ("2", "square"), ("3", "cubic")] {
        if context.has(*end, written) && !context.is_word(*end + written.len()) {
            *end += written.len();
            return Some(said);
        }
    }
    None
}

fn say_compound(context: &Context, compound: &Compound, several: bool, out: &mut String) {
    if let Some(power) = compound.power {
        say(power, out);
    }
    say_unit(context, if several { compound.unit.many } else { compound.unit.one }, out);
    if let Some((below, power)) = compound.below {
        say("per", out);
        // Per second squared, but per square meter.
        let squared = power == Some("square") && below.one == "second";
        if let Some(power) = power.filter(|_| !squared) {
            say(power, out);
        }
        say_unit(context, below.one, out);
        if squared {
            say("squared", out);
        }
    }
}

/// Says a unit as the locale spells it.
fn say_unit(context: &Context, name: &str, out: &mut String) {
    if context.locale() == Locale::EnGb && (name.contains("meter") || name.contains("liter")) {
        say(&name.replace("meter", "metre").replace("liter", "litre"), out);
    } else {
        say(name, out);
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("measure", include_str!("../../tests/class/measure.tsv"));
    }
}
