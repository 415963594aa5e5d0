//! Filipino names that are not Spanish: Macapagal, Dimaculangan, Magsaysay, Batangas.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language = Language {
    code: "tl",
    rule: "origin:tl",
    name: "Filipino",
    also: &["ceb", "ilo"],
    cues: &[
        ("#[mag]C", 0.7),
        ("#[dima]", 2.5),
        ("#[maca]", 1.0),
        ("#[pang]", 0.7),
        ("[ngan]#", 1.5),
        ("[angan]", 1.5),
        ("#[cata]", 0.5),
        ("[bakal]#", 2.0),
        ("[quiao]#", 3.0),
        ("[pamp]", 0.3),
        ("[v]i", -0.5),
        ("[h]#", -1.5),
        ("[sh]", -2.5),
        ("[w]s", -2.0),
        ("[x]", -3.0),
    ],
    given: "althea angelito arnel bayani benigno bong bongbong corazon dakila datu diwata efren emmanuel ferdinand gloria hidilyn \
            imee imelda isko jejomar jinggoy jomari joselito junjun kris lapulapu leila leni ligaya liwayway luzviminda \
            luningning makisig malaya manny mayumi miguel narciso ninoy noli noynoy panfilo ping rodrigo rosario salvador sara \
            sonny tala teodoro tirso vilma zubiri",
    rules: &[
        ("[ng]", "ŋ"),
        ("[quiao]#", "ˈkjaʊ"),
        ("[quia]", "kjɑ"),
        ("[qui]", "ki"),
        ("[que]", "keɪ"),
        ("[gui]", "ɡi"),
        ("[gue]", "ɡeɪ"),
        ("[ay]#", "aɪ"),
        ("[ay]C", "aɪ"),
        ("[ao]#", "ˈaʊ"),
        ("[oy]#", "ɔɪ"),
        ("[ñ]", "nj"),
        ("[ll]", "lj"),
        ("[j]", "h"),
        ("[z]", "s"),
        ("[as]#", "əs"),
        ("[a]C#", "ɑ"),
        ("[e]CV", "eɪ~ɛ"),
        ("[e]C#", "ɛ"),
        ("[i]", "i"),
        ("[oi]", "oʊi"),
        ("C[ua]", "wɑ"),
        ("[os]#", "oʊs"),
        ("[o]CV", "oʊ"),
        ("[u]", "u"),
    ],
    stress: Stress::Penultimate,
    source: "the spelling of Filipino (1987) and the Spanish one before it; newsreaders' usage",
};
