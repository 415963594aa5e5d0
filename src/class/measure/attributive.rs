//! Measures that qualify a noun, whose unit is said in the singular: a 12V battery, 400g tins.

use crate::class::Context;
use crate::lexicon::unit::Unit;

/// Things that a voltage, a power or a current rates.
const RATED: [&str; 32] = [
    "battery",
    "batteries",
    "fuse",
    "bulb",
    "bulbs",
    "charger",
    "chargers",
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
    "panels",
    "sockets",
    "plugs",
    "fuses",
    "motors",
    "cables",
    "adapters",
    "amplifiers",
    "lamp",
    "lamps",
    "heater",
    "heaters",
    "circuits",
];

/// Things that are told by their size, sorted.
const SIZED: [&str; 147] = [
    "alloys",
    "bag",
    "bags",
    "ball",
    "balls",
    "barrel",
    "barrels",
    "bars",
    "batten",
    "battens",
    "beam",
    "beams",
    "bit",
    "block",
    "blocks",
    "boards",
    "bolt",
    "bolts",
    "bottle",
    "bottles",
    "box",
    "boxes",
    "bucket",
    "buckets",
    "canister",
    "cans",
    "canvas",
    "canvases",
    "capsule",
    "capsules",
    "card",
    "cards",
    "carton",
    "cartons",
    "container",
    "crate",
    "crates",
    "cylinder",
    "dash",
    "disk",
    "drive",
    "drives",
    "dumbbell",
    "dumbbells",
    "envelope",
    "envelopes",
    "fillet",
    "fillets",
    "frame",
    "frames",
    "gun",
    "guns",
    "hank",
    "hanks",
    "hose",
    "ingot",
    "ingots",
    "jar",
    "jars",
    "jug",
    "keg",
    "kettlebell",
    "kettlebells",
    "lens",
    "lenses",
    "monitor",
    "nails",
    "pack",
    "package",
    "packet",
    "packets",
    "packs",
    "pan",
    "panel",
    "panels",
    "pans",
    "paper",
    "photo",
    "photos",
    "pipe",
    "pipes",
    "pistol",
    "plank",
    "planks",
    "plate",
    "plates",
    "pole",
    "poles",
    "portion",
    "portions",
    "poster",
    "posters",
    "pouch",
    "print",
    "prints",
    "race",
    "races",
    "reel",
    "reels",
    "rims",
    "roll",
    "rolls",
    "rope",
    "rounds",
    "rug",
    "rugs",
    "sachet",
    "sachets",
    "sack",
    "sacks",
    "screen",
    "screws",
    "seas",
    "sheet",
    "sheets",
    "shells",
    "skein",
    "skeins",
    "slab",
    "slabs",
    "spool",
    "spools",
    "sprint",
    "steak",
    "steaks",
    "swell",
    "swells",
    "tablet",
    "tablets",
    "tank",
    "telly",
    "tile",
    "tiles",
    "tin",
    "tins",
    "tires",
    "tray",
    "trays",
    "tub",
    "tube",
    "tubs",
    "tyres",
    "vial",
    "vials",
    "waves",
    "weights",
    "wheels",
];

/// Whether the unit of a measure at `at..end` is said in the singular, as a noun leans on it.
pub(super) fn qualifies(context: &Context, unit: &Unit, at: usize, end: usize) -> bool {
    const ENGINES: [&str; 10] = ["engine", "engines", "motorcycle", "bike", "class", "motor", "twin", "single", "racing", "scooter"];
    let space = context.space(end);
    let noun = if space > 0 { context.letters(end + space) } else { "" };
    // "its 95 deg here"
    if matches!(noun, "here" | "there" | "outside" | "inside" | "today" | "tonight" | "now") {
        return false;
    }
    if context.byte(end) == b'-' || context.is_attributive(at, end) || before_second(context, at, end) {
        return true;
    }
    const CALIBERED: [&str; 10] = ["pistols", "handgun", "handguns", "rifle", "rounds", "ammunition", "ammo", "bullet", "bullets", "cartridges"];
    match unit.written {
        _ if noun.is_empty() => false,
        // "a 9mm Glock": a caliber leans on its gun.
        "mm" if context.is_digit(end.saturating_sub(3)) && (CALIBERED.contains(&noun) || noun.starts_with(char::is_uppercase)) => true,
        "MP" if matches!(noun, "camera" | "cameras" | "sensor" | "sensors" | "shot" | "shots" | "photo" | "photos" | "image" | "images") => true,
        "cc" if ENGINES.contains(&noun) => true,
        "y.o." | "yo" | "y/o" => matches!(noun, "woman" | "man" | "male" | "female" | "boy" | "girl" | "patient" | "child" | "lady" | "gentleman"),
        "V" | "W" | "A" | "kW" | "kV" | "mAh" | "Ah" if RATED.contains(&noun) => true,
        _ => SIZED.binary_search(&noun).is_ok(),
    }
}

/// Whether a noun leans on a measure and its plus: ten 90°+ days.
pub(super) fn after_plus(context: &Context, unit: &Unit, at: usize, end: usize) -> bool {
    const WEATHER: [&str; 9] = ["days", "nights", "heat", "weather", "temperatures", "temps", "winds", "gusts", "summers"];
    context.before_any(end, &WEATHER) || qualifies(context, unit, at, end)
}

/// Whether a second measure of the same noun follows after a comma: "a 12 V, 7 Ah battery".
fn before_second(context: &Context, at: usize, end: usize) -> bool {
    if context.byte(end) != b',' || !context.after_any(at, &["a", "an"]) {
        return false;
    }
    let start = context.skip_space(end + 1);
    let Some(number) = context.numeral(start) else { return false };
    super::compound::compound(context, number.end()).is_some_and(|second| {
        let noun = second.end + context.space(second.end);
        noun > second.end && context.byte(noun).is_ascii_lowercase() && !matches!(context.letters(noun), "and" | "or" | "of" | "in" | "to" | "at" | "with")
    })
}

/// Whether what is measured follows without an "of": ¾ tsp salt.
pub(super) fn of_what_follows(context: &Context, end: usize) -> bool {
    const NOT_MEASURED: [&str; 44] = [
        "of", "in", "on", "at", "and", "or", "to", "from", "for", "by", "with", "is", "was", "as", "than", "into", "each", "if", "but", "wide", "tall", "high",
        "deep", "thick", "long", "left", "right", "away", "off", "up", "down", "above", "below", "over", "under", "apart", "ago", "later", "before", "after",
        "across", "more", "less", "per",
    ];
    let space = context.space(end);
    let next = if space > 0 { context.letters(end + space) } else { "" };
    next.len() > 1 && next.starts_with(char::is_lowercase) && !NOT_MEASURED.contains(&next)
}

#[cfg(test)]
mod tests {
    #[test]
    fn things_are_sorted() {
        assert!(super::SIZED.is_sorted());
    }
}
