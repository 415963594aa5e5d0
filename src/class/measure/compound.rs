//! Units after numbers, with what they are raised to, multiplied by and divided by: m², N·m,
//! mL/kg/h, W/(m·K), m s⁻¹.

use super::company::{fits, whole};
use crate::class::{Context, money};
use crate::lexicon::unit::{self, Unit};
use crate::options::Locale;
use crate::words::say;

/// A unit with its power, and the units that it is multiplied and divided by.
#[derive(Clone, Copy, Debug)]
pub(in crate::class) struct Compound {
    /// The first unit.
    pub(super) unit: &'static Unit,
    power: Option<&'static str>,
    /// Whether it is so many for each unit: 3,300 cm⁻¹.
    inverse: bool,
    further: [Option<Part>; MOST],
    /// Where it ends.
    pub(super) end: usize,
}

/// No compound has more units after its first.
const MOST: usize = 3;

/// One of the further units of a compound.
#[derive(Clone, Copy, Debug)]
struct Part {
    unit: &'static Unit,
    power: Option<&'static str>,
    /// Whether the units before it are divided by it; else they are multiplied.
    per: bool,
}

impl Compound {
    /// Whether nothing is done to the unit.
    pub(super) fn is_plain(&self) -> bool {
        self.power.is_none() && self.is_undivided()
    }

    /// Whether no other unit stands in it.
    pub(super) fn is_undivided(&self) -> bool {
        self.further[0].is_none()
    }

    /// Says it, as of one or of several.
    pub(super) fn say(&self, context: &Context, several: bool, out: &mut String) {
        // Newton meters: the last of what is multiplied takes the number.
        let factors = self.further.iter().flatten().take_while(|part| !part.per).count();
        let number = |place: usize, unit: &'static Unit| if several && place == factors { unit.many } else { unit.one };
        if self.inverse {
            // Spectra are told in inverse centimeters.
            let wave = self.unit.one == "centimeter" && self.power.is_none();
            say(if wave { "inverse" } else { "per" }, out);
            self.power.iter().for_each(|power| say(power, out));
            say_unit(context, if wave { self.unit.many } else { self.unit.one }, out);
            for part in self.further.iter().flatten() {
                say("per", out);
                part.power.iter().for_each(|power| say(power, out));
                say_unit(context, part.unit.one, out);
            }
            return;
        }
        if let Some(power) = self.power {
            say(power, out);
        }
        say_unit(context, number(0, self.unit), out);
        for (place, part) in self.further.iter().flatten().enumerate() {
            if part.per {
                say("per", out);
            }
            // Per second squared, but per square meter.
            let squared = part.per && part.power == Some("square") && part.unit.one == "second";
            if let Some(power) = part.power.filter(|_| !squared) {
                say(power, out);
            }
            say_unit(context, number(place + 1, part.unit), out);
            if squared {
                say("squared", out);
            }
        }
    }
}

/// Says the unit that stands after an offset, as of several, and returns where it ends.
pub(in crate::class) fn unit_after(context: &Context, at: usize, out: &mut String) -> Option<usize> {
    let compound = compound(context, at).filter(|_| context.space(at) > 0)?;
    compound.say(context, true, out);
    Some(compound.end)
}

/// Whether a unit of several letters stands after an offset.
pub(in crate::class) fn is_unit(context: &Context, at: usize) -> bool {
    compound(context, at).is_some_and(|found| found.unit.written.len() > 1)
}

/// What is measured by the spoon.
const COOKED: [&str; 20] = [
    "salt",
    "sugar",
    "butter",
    "oil",
    "flour",
    "pepper",
    "vinegar",
    "vanilla",
    "honey",
    "cinnamon",
    "paprika",
    "cumin",
    "yeast",
    "cornstarch",
    "mustard",
    "soy",
    "baking",
    "milk",
    "cream",
    "water",
];

/// Whether what a kitchen measures by the spoon follows.
pub(super) fn is_cooked(context: &Context, end: usize) -> bool {
    let end = end + usize::from(context.byte(end) == b'.');
    context.space(end) > 0 && COOKED.contains(&context.word_after(end))
}

/// The unit after a number, after any one space or hyphen.
#[inline]
pub(super) fn compound(context: &Context, at: usize) -> Option<Compound> {
    context.memory.compound(at, || read(context, at))
}

fn read(context: &Context, at: usize) -> Option<Compound> {
    let space = context.space(at);
    let hyphen = usize::from(context.byte(at) == b'-');
    let start = at + space.max(hyphen);
    let (unit, mut end) = unit_at(context, start, space > 0)?;
    // "a 60-W bulb": a lone capital after a hyphen needs its noun.
    if hyphen > 0 && unit.written.len() == 1 && !matches!(unit.written, "m" | "g" | "T" | "A" | "J") {
        // "a 9-V.": nothing else that a hyphen joins to a number is a V.
        let last = unit.written == "V" && matches!(context.byte(end), b'.' | b',' | b')' | b';' | 0);
        let noun = last
            || matches!(unit.written, "W" | "V" | "L" | "h") && context.space(end) > 0 && {
                // "a 120-V AC motor": what is rated may be an initialism.
                let noun = context.letters(context.skip_space(end));
                noun.starts_with(char::is_lowercase) || noun.len() > 1 && noun.bytes().all(|b| b.is_ascii_uppercase())
            };
        if !noun {
            return None;
        }
    }
    // Knots blow and sail; kilotons explode.
    let unit = match unit.written {
        "kt" if !super::company::explodes(context, end) => unit::lookup("kn")?,
        // A ship 40 nm off is no wave's length away.
        "nm" if space > 0 && super::company::sails(context) => unit::lookup("nmi")?,
        // 1.6 × 10⁻¹⁹ C: no degrees are so few.
        "C" if space > 0 && super::company::raised_before(context, start) => unit::lookup("coul")?,
        // The length of a gene is told in bases.
        "kb" | "Mb" | "Gb" if super::company::inherits(context) => unit::lookup(match unit.written {
            "kb" => "kbase",
            "Mb" => "Mbase",
            _ => "Gbase",
        })?,
        // "1 T salt and 2 t pepper": spoons of what a kitchen has.
        // "200 gr flour": grams.
        "gr" if is_cooked(context, end) => unit::lookup("g")?,
        "T" | "t" if space > 0 && is_cooked(context, end) => unit::lookup(if unit.written == "T" { "tbsp" } else { "tsp" })?,
        _ => unit,
    };
    // 10W-30 is an oil.
    if unit.written == "W" && space == 0 && context.byte(end) == b'-' && context.is_digit(end + 1) {
        return None;
    }
    // "a 1-in-10 chance", but "a 6-ft.-4 guard".
    if hyphen > 0 && unit.one != "foot" && context.byte(end) == b'-' && context.is_digit(end + 1) {
        return None;
    }
    if space > 0
        && context.has(end, "⁻")
        && let Some((power, end)) = below_nought(context, end)
    {
        // cm⁻² s⁻¹
        let mut further = [None; MOST];
        let mut end = end;
        for place in &mut further {
            let Some((part, after)) = inverse(context, end) else { break };
            *place = Some(part);
            end = after;
        }
        return Some(Compound { unit, power, inverse: true, further, end });
    }
    // "1,650 cm−1": a wave's number.
    if space > 0
        && unit.written == "cm"
        && context.dash(end) > 0
        && let Some((power, end)) = below_nought(context, end)
    {
        return Some(Compound { unit, power, inverse: true, further: [None; MOST], end });
    }
    let power = power(context, &mut end);
    let further = further(context, unit, &mut end)?;
    let found = Compound { unit, power, inverse: false, further, end };
    if context.is_word(end) || (context.byte(end) == b'.' && context.is_letter(end + 1)) {
        return None;
    }
    // "Route 9W", "seat 22C": a letter of a road or a place.
    const PLACES: [&str; 29] = [
        "runway",
        "runways",
        "rwy",
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
        "terminal",
        "deck",
        "ward",
        "flat",
        "iphone",
        "class",
    ];
    let point = matches!(unit.written, "N" | "W" | "A" | "C" | "F");
    if (space == 0 || point) && unit.written.len() == 1 && unit.written.as_bytes()[0].is_ascii_uppercase() && found.is_plain() {
        let (number, _) = context.word_span_before(start);
        if context.after_any(number, &PLACES) {
            return None;
        }
    }
    // "subsection 6d", "question 4m": a letter of what is listed.
    const LISTED: [&str; 16] = [
        "section",
        "sections",
        "subsection",
        "paragraph",
        "clause",
        "item",
        "figure",
        "fig",
        "table",
        "question",
        "article",
        "rule",
        "appendix",
        "schedule",
        "exercise",
        "footnote",
    ];
    if space == 0 && hyphen == 0 && unit.written.len() == 1 && found.is_plain() && context.after_any(context.word_span_before(start).0, &LISTED) {
        return None;
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
        let day = crate::class::calendar::weekday(context.letters(next)).is_some();
        // "2 Tbsp. Dijon mustard": what a recipe measures may have a name.
        let kitchen = matches!(unit.one, "teaspoon" | "tablespoon") && context.sign(next).is_some_and(char::is_uppercase);
        let goes_on = day || kitchen || context.sign(next).is_some_and(|c| c.is_lowercase() || c.is_ascii_digit() || matches!(c, '(' | '='));
        end += usize::from(goes_on && next > end + 1 || matches!(context.byte(end + 1), b',' | b';' | b')'));
    }
    // "4m people" are millions.
    if space == 0 && hyphen == 0 && unit.written == "m" && found.is_plain() && (context.is_counted(end) || crate::class::cardinal::is_million(context, start)) {
        return None;
    }
    // "55 W. 5th St.", "40 t h": an initial or a cut token, no unit.
    if unit.written.len() == 1 && found.is_plain() {
        let goes_on = context.byte(end) == b'.' && context.is_word(context.skip_space(end + 1));
        let single = context.letters(context.skip_space(end));
        if goes_on || unit.written == "t" && single.len() == 1 {
            return None;
        }
    }
    // "5 in the morning", "a 5 m away": letters that are words too.
    if unit.place == "any"
        && space > 0
        && unit.written.len() == 1
        && found.is_plain()
        && matches!(unit.written, "h" | "s" | "l")
        && context.is_letter(context.skip_space(end))
        && context.after_any(at, &["the"])
    {
        return None;
    }
    Some(Compound { end, ..found })
}

/// The units by which one is multiplied and divided, up to `end`; `None` where what stands there
/// cannot follow a unit.
fn further(context: &Context, unit: &Unit, end: &mut usize) -> Option<[Option<Part>; MOST]> {
    let mut parts = [None; MOST];
    // Most units stand alone.
    if !matches!(context.byte(*end), b'/' | b' ' | 0x80..) {
        return Some(parts);
    }
    for place in 0..MOST {
        let found = divisor(context, *end).or_else(|| factor(context, *end)).or_else(|| inverse(context, *end));
        let Some((part, after)) = found else { break };
        parts[place] = Some(part);
        let bracketed = context.slice(*end, after).contains('(');
        *end = after;
        // kg/(s): a bracket is closed with the unit only where one was opened before it.
        if bracketed && context.byte(after) == b')' {
            *end += 1;
            break;
        }
        // W/(m·K): all of what is in brackets divides.
        if part.per && context.byte(after) != b'/' && opened(context, after) {
            let inner = after + dot(context, after).max(context.space(after));
            let (unit, mut inner_end) = unit_at(context, inner, true)?;
            let power = power(context, &mut inner_end);
            if place + 1 == MOST || context.byte(inner_end) != b')' {
                return None;
            }
            parts[place + 1] = Some(Part { unit, power, per: false });
            *end = inner_end + 1;
            break;
        }
    }
    if parts[0].is_none() {
        let stroke = if context.byte(*end) == b'/' { 1 } else { usize::from(context.has(*end, "⁄")) * 3 };
        // 180 °C/350 °F: the other number has a unit of its own.
        let degrees = unit.one.starts_with("degree");
        let each = stroke == 1 && each_thing(context, *end).is_some();
        if stroke > 0 && !degrees && !each && !context.is_digit(*end + stroke) && money::per(context, *end, &mut String::new()) == *end {
            return None;
        }
        if dot(context, *end) > 0 {
            return None;
        }
    }
    Some(parts)
}

/// The thing after a stroke for each of which so much is measured: 70 mL/beat, 5 mg/tablet.
pub(super) fn each_thing<'c>(context: &Context<'c>, at: usize) -> Option<&'c str> {
    let word = if context.byte(at) == b'/' { context.letters(at + 1) } else { "" };
    let end = at + 1 + word.len();
    let thing = word.len() > 3 && word.bytes().all(|b| b.is_ascii_lowercase()) && !word.ends_with('s');
    (thing && context.free_at(end) && context.byte(end) != b'/' && context.byte(end) != b'-').then_some(word)
}

/// Things in the plural that are counted by a unit, after a space: the noun of `350 cells/µL`, and
/// where the stroke stands.
pub(super) fn counted<'c>(context: &Context<'c>, at: usize) -> Option<(&'c str, usize)> {
    let space = context.space(at);
    if space == 0 || !context.byte(at + space).is_ascii_lowercase() {
        return None;
    }
    let noun = context.letters(at + space);
    let end = at + space + noun.len();
    // "100 req/min"
    let noun = if matches!(noun, "req" | "reqs") { "requests" } else { noun };
    let plural = noun.len() > 3 && (noun.ends_with('s') || noun == "people");
    let counted = plural
        && context.byte(end) == b'/'
        && (divisor(context, end).is_some_and(|(_, after)| !context.is_word(after)) || money::per(context, end, &mut String::new()) > end);
    counted.then_some((noun, end))
}

/// Says what is divided by after a stroke, and returns where it ends.
pub(in crate::class) fn say_divisor(context: &Context, at: usize, out: &mut String) -> Option<usize> {
    let Some((part, end)) = divisor(context, at).filter(|(_, end)| !context.is_word(*end)) else {
        let end = money::per(context, at, out);
        return (end > at).then_some(end);
    };
    say("per", out);
    part.power.iter().for_each(|power| say(power, out));
    say_unit(context, part.unit.one, out);
    Some(end)
}

/// Whether a square or a cube is divided by at a stroke: 43/km², $45/m².
pub(in crate::class) fn is_power_divisor(context: &Context, at: usize) -> bool {
    divisor(context, at).is_some_and(|(part, end)| part.power.is_some() && !context.is_word(end))
}

/// The length of the dot that multiplies units.
fn dot(context: &Context, at: usize) -> usize {
    ["·", "⋅", "∙"].iter().find(|dot| context.has(at, dot)).map_or(0, |dot| dot.len())
}

/// Whether a bracket that stands open right before a unit's name holds what stands at an offset.
fn opened(context: &Context, at: usize) -> bool {
    (dot(context, at) > 0 || context.space(at) > 0) && context.slice(at.saturating_sub(8), at).contains("/(")
}

/// `/s`, `/m²`, `/(m`: what the units before are divided by.
fn divisor(context: &Context, at: usize) -> Option<(Part, usize)> {
    let next = match context.byte(at) {
        b'/' => at + 1,
        0xe2 if context.has(at, "⁄") => at + 3,
        _ => return None,
    };
    let next = next + usize::from(context.byte(next) == b'(');
    let (unit, mut end) = unit_at(context, next, false).or_else(|| unit_at(context, next, true))?;
    let power = power(context, &mut end);
    Some((Part { unit, power, per: true }, end))
}

/// `·m`: what the units before are multiplied by, or divided by where its power is less than nought.
fn factor(context: &Context, at: usize) -> Option<(Part, usize)> {
    let dot = dot(context, at);
    let next = at + dot;
    if dot == 0 {
        return None;
    }
    let (unit, mut end) = unit_at(context, next, false).or_else(|| unit_at(context, next, true))?;
    if let Some((power, end)) = below_nought(context, end) {
        return Some((Part { unit, power, per: true }, end));
    }
    let power = power(context, &mut end);
    Some((Part { unit, power, per: false }, end))
}

/// ` s⁻¹`, ` m−2`, ` L-1`: a unit whose power is less than nought divides.
fn inverse(context: &Context, at: usize) -> Option<(Part, usize)> {
    let space = context.space(at);
    let letters = if space > 0 { context.letters(at + space) } else { "" };
    let end = at + space + letters.len();
    if letters.is_empty() || letters.len() > 4 || !matches!(context.byte(end), b'-' | b'^' | 0x80..) {
        return None;
    }
    let (power, after) = below_nought(context, end)?;
    let (unit, _) = unit_at(context, at + space, true).filter(|(_, unit_end)| *unit_end == end)?;
    Some((Part { unit, power, per: true }, after))
}

/// A power that is less than nought: `⁻¹`, `−2`, `-3`, `^-1`; what is said for its digit, and its end.
fn below_nought(context: &Context, at: usize) -> Option<(Option<&'static str>, usize)> {
    let start = at + usize::from(context.byte(at) == b'^');
    let high = context.has(start, "⁻");
    let minus = if high { "⁻".len() } else { context.dash(start) };
    let digit = start + minus;
    let value = context.sign(digit).filter(|_| minus > 0)?;
    let said = match (value, high) {
        ('¹', true) | ('1', false) => None,
        ('²', true) | ('2', false) => Some("square"),
        ('³', true) | ('3', false) => Some("cubic"),
        _ => return None,
    };
    let end = digit + value.len_utf8();
    context.free_at(end).then_some((said, end))
}

/// The longest unit that the table has at an offset.
pub(super) fn unit_at(context: &Context, at: usize, spaced: bool) -> Option<(&'static Unit, usize)> {
    if !unit::may_begin(context.rest(at)) {
        return None;
    }
    unit::beginnings(context.rest(at))
        .map(|unit| (unit, at + unit.written.len()))
        .find(|(unit, end)| whole(context, unit, *end) && fits(context, unit, at, *end, spaced))
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

/// Says a unit as the locale spells it.
fn say_unit(context: &Context, name: &str, out: &mut String) {
    if context.locale() == Locale::EnGb && (name.contains("meter") || name.contains("liter")) {
        say(&name.replace("meter", "metre").replace("liter", "litre"), out);
    } else {
        say(name, out);
    }
}
