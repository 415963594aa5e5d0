//! Nuclides by the name of their element: uranium-238, cesium-137, technetium-99m.

use crate::class::{Context, Match};
use crate::words::{self, say};

/// Elements whose nuclides are written with a mass of three digits, or that stay excited a while.
const NAMES: [&str; 50] = [
    "Actinium",
    "actinium",
    "Americium",
    "americium",
    "Barium",
    "barium",
    "Bismuth",
    "bismuth",
    "Californium",
    "californium",
    "Caesium",
    "caesium",
    "Cesium",
    "cesium",
    "Curium",
    "curium",
    "Gadolinium",
    "gadolinium",
    "Gold",
    "gold",
    "Iodine",
    "iodine",
    "Iridium",
    "iridium",
    "Lead",
    "lead",
    "Lutetium",
    "lutetium",
    "Neptunium",
    "neptunium",
    "Plutonium",
    "plutonium",
    "Polonium",
    "polonium",
    "Protactinium",
    "protactinium",
    "Radium",
    "radium",
    "Radon",
    "radon",
    "Samarium",
    "samarium",
    "Technetium",
    "technetium",
    "Thorium",
    "thorium",
    "Uranium",
    "uranium",
    "Xenon",
    "xenon",
];

/// The words that may begin one.
pub(super) fn names() -> Vec<&'static str> {
    NAMES.to_vec()
}

/// uranium-238: by pairs; technetium-99m: with its letter.
pub(super) fn nuclide(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let name = context.letters(at);
    let mark = at + name.len();
    if context.byte(mark) != b'-' || !context.is_digit(mark + 1) || !NAMES.contains(&name) {
        return None;
    }
    let mass = context.digits(mark + 1);
    let end = mark + 1 + mass.len();
    let excited = context.byte(end) == b'm' && context.free_at(end + 1);
    if !(mass.len() == 3 && mass < "300" || mass.len() == 2 && excited)
        || !(excited || context.free_at(end))
        || context.byte(end + usize::from(excited)) == b'-'
    {
        return None;
    }
    out.push_str(name);
    words::pairs(mass, out);
    if excited {
        say("M", out);
    }
    Some(Match::likely(end + usize::from(excited), "nuclide"))
}
