//! Letters that are units only in the right company: 15 A, 9.8 N, 5 in., 18 ct, 200C.

use super::warmth::warmth;
use crate::class::Context;
use crate::lexicon::unit::Unit;

/// Whether a unit ends where its letters do.
pub(super) fn whole(context: &Context, unit: &Unit, end: usize) -> bool {
    let written = unit.written;
    let lettered = written.ends_with(char::is_alphabetic);
    if lettered && context.is_letter(end) {
        return false;
    }
    // "the 5 W's of news"
    let plural = || ["'s", "’s"].iter().any(|mark| context.has(end, mark));
    if written.len() == 1 && written.as_bytes()[0].is_ascii_uppercase() && matches!(context.byte(end), b'\'' | 0xe2) && plural() {
        return false;
    }
    // "m2" and "m3" are powers; other digits belong to a code.
    let raised = matches!(context.byte(end), b'2' | b'3') && context.free_at(end + 1) && matches!(written, "m" | "cm" | "mm" | "km" | "ft" | "s" | "in");
    if lettered && context.is_digit(end) && !raised {
        return false;
    }
    // A unit's own full stop is left to the sentence where that ends.
    !(written.ends_with('.') && context.is_last(end))
}

/// Whether what stands around the letters at `at..end` lets them be a unit.
pub(super) fn fits(context: &Context, unit: &Unit, at: usize, end: usize, spaced: bool) -> bool {
    let divided = || context.byte(end) == b'/' && context.is_letter(end + 1);
    match unit.written {
        // "1 c. sugar": a cup is of something.
        "c." => spaced && before_noun(context, end),
        // "¼ pt." of a rate
        "pt" => !spaced || context.mentions(&["rate", "rates", "fed", "poll", "polls", "yield", "yields"]),
        // "1 pt. cream", but a point of type.
        "pt." | "pts." => {
            spaced
                && context.mentions(&[
                    "cream",
                    "milk",
                    "water",
                    "drank",
                    "drink",
                    "lager",
                    "beer",
                    "ale",
                    "cider",
                    "stock",
                    "berries",
                    "strawberries",
                    "blood",
                    "vinegar",
                    "wine",
                    "brandy",
                    "rum",
                    "gin",
                    "sherry",
                    "broth",
                    "oil",
                    "juice",
                    "syrup",
                    "suet",
                    "butter",
                    "flour",
                    "sugar",
                    "oysters",
                ])
        }
        // "pulled 1.1 g in turns": of gravity.
        "g" => !context.after_any(
            context.slice(0, at).trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ' ')).len(),
            &["pulled", "pull", "pulls", "pulling"],
        ),
        // "the 2d of May", "the 3d Cavalry": an ordinal of the law's kind.
        "d" if crate::class::ordinal::short_form(context, at.saturating_sub(1)).is_some() => false,
        // "a 3d model"
        "d" if !spaced && context.before_any(end, &SOLID) => false,
        // "10 mg for 7 d": at an end.
        "d" if spaced
            && !before_noun(context, end)
            && !before_capital(context, end)
            && context.after_any(context.word_span_before(at).0, &["for", "within"]) =>
        {
            true
        }
        "d" => !spaced || context.mentions(&["life", "lives", "orbit", "orbits", "orbital", "period", "incubated", "incubation"]),
        // "19 Gt. Portland St." is Great.
        // "Take 5 Mt. Vernon buses" names a mount.
        "Mt" if spaced => {
            !(context.byte(end) == b'.' && context.space(end + 1) > 0 && !context.is_last(end))
                && !(before_capital(context, end) && !context.has(end + 1, "CO"))
                && (is_decimal_before(context, at) || explodes(context, end))
        }
        // "115 gr bullets" are weighed in grains.
        "gr" => super::compound::is_cooked(context, end) || context.mentions(&SHOT),
        "Gt" if context.byte(end) == b'.' && context.space(end + 1) > 0 => false,
        "in" => !spaced || divided() || inches(context, end) || after_feet(context, at),
        // An ampere's letter is an article and a mark too.
        "A" => spaced == (context.space(at.saturating_sub(1)) > 0) && (divided() || amperes(context, at, end)),
        // Newtons pull and weigh; other Ns are norths and numbers.
        "N" => {
            context.has(end, "/m")
                || context.mentions(&[
                    "weigh", "weighs", "weighed", "force", "newtons", "pull", "pulls", "push", "pushes", "tension", "thrust", "gravity", "exerts", "spring",
                ])
        }
        "J" => {
            const WORK: [&str; 16] = [
                "energy", "joule", "joules", "work", "heat", "kinetic", "pulse", "pulses", "released", "releases", "laser", "shock", "impact", "absorbs",
                "burns", "gives",
            ];
            divided() || raised_before(context, at) || !before_capital(context, end) && context.mentions(&WORK)
        }
        // "5 T shirts" are none.
        "T" if spaced && super::compound::is_cooked(context, end) => true,
        "T" => {
            !divided()
                && teslas(context, at, end)
                && context.mentions(&["magnet", "magnets", "magnetic", "tesla", "field", "mri", "scanner", "superconducting"])
        }
        "U" => divided(),
        "C" if spaced && raised_before(context, at) => true,
        // "T 98.9 F": a patient's.
        "F" if spaced && is_decimal_before(context, at) && !before_noun(context, end) => true,
        "C" | "F" => warmth(context, at, end, spaced),
        "K" => {
            const STORED: &[&str] = &["memory", "store", "stored", "disk", "cache", "bytes", "file", "files", "ram", "buffer", "kernel", "download"];
            // "7 IP, 9 K": batters that a pitcher strikes out.
            const PITCHED: &[&str] = &["ip", "bb", "er", "inning", "innings", "inn", "era", "whip", "pitcher", "struck"];
            spaced && !context.mentions(STORED) && !context.mentions(PITCHED)
                || !before_noun(context, end)
                    && context.mentions(&["temperature", "temperatures", "cooled", "superconducting", "helium", "nitrogen", "kelvin", "cryogenic"])
        }
        "ct" | "ct." => context.mentions(&["diamond", "diamonds", "gold", "ring", "emerald", "sapphire", "ruby", "stone", "gem", "solitaire"]),
        "NM" => context.mentions(&["flight", "aircraft", "pilot", "pilots", "vessel", "ship", "runway", "sail", "coast", "boat", "radar", "approach"]),
        // Pages have no milliliter.
        "pg" => divided() || is_decimal_before(context, at),
        "Ga" => is_decimal_before(context, at),
        // "At 5 Mya went to school."
        "ka" | "kya" | "Mya" | "mya" | "bya" => {
            const PAST: [&str; 14] = [
                "fossil",
                "fossils",
                "species",
                "diverged",
                "evolved",
                "extinct",
                "extinction",
                "lineage",
                "ancestor",
                "ancestors",
                "epoch",
                "dated",
                "glacial",
                "million",
            ];
            is_decimal_before(context, at) || context.mentions(&PAST)
        }
        // "5 CM Punk fans"
        "CM" | "KM" | "KG" | "FT" | "HP" | "OZ" => !spaced || !before_capital(context, end),
        // √(b² − 4ac) is no field.
        "ac" => !context.text.contains(['√', '²']),
        // 11st 7lb: the stone beside its number, with pounds after it.
        "st" => spaced || pounds_follow(context, end),
        // "The report runs to 312 pp."
        "pp" => spaced && context.mentions(&["runs", "ran", "report", "novel", "bill", "thesis", "memo", "manuscript"]),
        // A 0.5 M solution
        "M" => {
            const DISSOLVED: [&str; 12] = ["solution", "solutions", "nacl", "hcl", "naoh", "kcl", "h2so4", "sucrose", "urea", "glucose", "tris", "acid"];
            spaced && context.before_any(end, &DISSOLVED)
        }
        // 6.2 y: a mean of years.
        "y" => is_decimal_before(context, at) && !before_noun(context, end),
        // 9.58s: the second, where a decimal can be no decade.
        "s" => {
            // "two 9.5s from the judges" are marks.
            let marks =
                || context.after_any(context.slice(0, at).trim_end_matches(|c: char| c.is_ascii_digit() || c == '.').len(), &crate::class::decimal::MARKS);
            spaced || is_decimal_before(context, at) && !marks() || {
                let number = context.slice(0, at).trim_end_matches(|c: char| c.is_ascii_digit()).len();
                at - number == 2 && crate::class::decade::in_seconds(context, number, end)
            }
        }
        _ => match unit.place {
            "close" => !spaced,
            "space" => spaced,
            _ => true,
        },
    }
}

/// Whether genes are told of, whose length is in bases.
pub(super) fn inherits(context: &Context) -> bool {
    const GENES: [&str; 20] = [
        "gene",
        "genes",
        "genome",
        "genomes",
        "genomic",
        "dna",
        "rna",
        "mrna",
        "exon",
        "exons",
        "intron",
        "introns",
        "chromosome",
        "chromosomes",
        "plasmid",
        "locus",
        "transcript",
        "sequence",
        "sequenced",
        "nucleotides",
    ];
    context.mentions(&GENES)
}

/// Whether the sentence is of the sea or the air, where distances are in nautical miles.
pub(super) fn sails(context: &Context) -> bool {
    context.mentions(&[
        "ship",
        "ships",
        "vessel",
        "vessels",
        "boat",
        "boats",
        "tanker",
        "coast",
        "offshore",
        "sailed",
        "sailing",
        "yacht",
        "harbour",
        "harbor",
        "buoy",
        "aircraft",
        "pilot",
        "runway",
        "squall",
        "convoy",
        "destroyer",
        "submarine",
        "fleet",
        "trawler",
        "lifeboat",
        "cruising",
        "knots",
        "kn",
        "kt",
        "vis",
        "visibility",
        "lighthouse",
    ])
}

/// Whether a kt is a kiloton: of a bomb, or of what is mined.
pub(super) fn explodes(context: &Context, end: usize) -> bool {
    context.before_any(end, &["of"])
        || context.mentions(&[
            "bomb",
            "bombs",
            "warhead",
            "warheads",
            "nuclear",
            "yield",
            "yields",
            "yielded",
            "blast",
            "explosion",
            "explosive",
            "tnt",
            "device",
            "weapon",
            "weapons",
            "detonated",
            "detonation",
            "tonnes",
            "emissions",
            "ore",
            "copper",
            "zinc",
            "nickel",
            "aluminium",
            "production",
            "output",
        ])
}

/// What is shot, with what; it is weighed in grains.
const SHOT: [&str; 16] = [
    "bullet",
    "bullets",
    "ammo",
    "ammunition",
    "rifle",
    "rifles",
    "cartridge",
    "cartridges",
    "arrow",
    "arrows",
    "broadhead",
    "powder",
    "load",
    "loads",
    "pistol",
    "pistols",
];

/// Things that are of two or three dimensions.
const SOLID: [&str; 24] = [
    "model",
    "models",
    "modelling",
    "modeling",
    "printer",
    "printers",
    "printing",
    "printed",
    "print",
    "graphics",
    "movie",
    "movies",
    "film",
    "films",
    "glasses",
    "image",
    "images",
    "imaging",
    "game",
    "games",
    "animation",
    "scan",
    "scanner",
    "effects",
];

/// Whether a noun in small letters follows.
fn before_noun(context: &Context, end: usize) -> bool {
    context.space(end) > 0 && context.letters(context.skip_space(end)).starts_with(char::is_lowercase)
}

/// Whether a capitalised word follows.
fn before_capital(context: &Context, end: usize) -> bool {
    context.space(end) > 0 && context.letters(context.skip_space(end)).starts_with(char::is_uppercase)
}

/// Whether a T can be the tesla's: a decimal or an end, or what has a field.
fn teslas(context: &Context, at: usize, end: usize) -> bool {
    let alone = !before_noun(context, end) && !before_capital(context, end) && context.byte(end) != b'-';
    alone
        || is_decimal_before(context, at)
        || context.before_any(end, &["magnet", "magnets", "magnetic", "field", "fields", "scanner", "mri", "and", "or", "at", "in", "for"])
}

/// Whether "in" after a number and a space is the inch: something measured follows, or an end.
fn inches(context: &Context, end: usize) -> bool {
    let next = context.word_after(end);
    context.byte(end) == b')'
        || context.byte(context.skip_space(end)) == b'='
        || context.byte(end) == b','
        || next == "to" && context.mentions(&["convert"])
        || ["long", "wide", "tall", "high", "thick", "deep", "x", "by", "of"].contains(&next)
        || context.has(context.skip_space(end), "×")
        || is_told_in_metric(context, end)
        || context.is_last(end)
}

/// Whether the same is told in metric units after a stroke or in brackets: 8 in/20 cm, 21 in (533 mm).
fn is_told_in_metric(context: &Context, end: usize) -> bool {
    let mark = context.skip_space(end);
    if !matches!(context.byte(mark), b'/' | b'(') {
        return false;
    }
    context.numeral(mark + 1).is_some_and(|number| matches!(context.letters(context.skip_space(number.end())), "cm" | "mm" | "m"))
}

/// Whether an A is the ampere's: after a decimal, or where a current flows.
fn amperes(context: &Context, at: usize, end: usize) -> bool {
    const CURRENT: [&str; 20] = [
        "amp",
        "amps",
        "ampere",
        "amperes",
        "current",
        "currents",
        "kv",
        "v",
        "volts",
        "voltage",
        "circuit",
        "circuits",
        "cable",
        "wire",
        "wiring",
        "battery",
        "draws",
        "fuse",
        "generator",
        "coil",
    ];
    is_decimal_before(context, at)
        || context.before_any(end, &["fuse", "fuses", "charger", "charging", "breaker", "circuit", "plug", "socket", "current", "supply"])
        || !before_noun(context, end) && !before_capital(context, end) && context.mentions(&CURRENT)
        || context.before_any(end, &["at", "and", "of", "from", "when", "per", "for", "on", "in", "or", "through"]) && context.mentions(&CURRENT)
}

/// Whether pounds follow stones: 11st 7lb.
fn pounds_follow(context: &Context, at: usize) -> bool {
    let next = context.skip_space(at);
    let digits = context.digits(next);
    !digits.is_empty() && context.has(context.skip_space(next + digits.len()), "lb")
}

/// Whether the number before a unit comes after feet: 6 ft 2 in.
fn after_feet(context: &Context, unit: usize) -> bool {
    // "6 ft. 4 in his socks"
    const WEARING: [&str; 8] = ["his", "her", "my", "their", "your", "stockinged", "socks", "heels"];
    let (number, _) = context.word_span_before(unit);
    !context.before_any(unit + "in".len(), &WEARING) && context.after_any(number, &["ft", "feet", "foot"])
}

/// Whether a decimal ends right before an offset.
fn is_decimal_before(context: &Context, at: usize) -> bool {
    let head = context.slice(0, at).trim_end();
    let whole = head.trim_end_matches(|c: char| c.is_ascii_digit());
    whole.len() < head.len() && whole.ends_with('.') && whole[..whole.len() - 1].ends_with(|c: char| c.is_ascii_digit())
}

/// Whether a power ends before an offset: 10^12, 10⁻⁶.
pub(super) fn raised_before(context: &Context, at: usize) -> bool {
    let head = context.slice(0, at).trim_end();
    let base = head.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-');
    head.ends_with(|c: char| "⁰¹²³⁴⁵⁶⁷⁸⁹".contains(c)) || base.len() < head.len() && base.ends_with('^')
}
