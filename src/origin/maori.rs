//! Māori, Hawaiian and the other languages of Polynesia: Waititi, Rangitoto, Kamehameha.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language = Language {
    code: "mi",
    rule: "origin:mi",
    name: "Māori",
    also: &["haw", "sm", "to", "ty"],
    cues: &[
        ("{polynesian}", 0.7),
        ("{!polynesian}", -4.0),
        ("#[wh]a", 2.0),
        ("#[wai]", 1.5),
        ("#[nga]", 1.5),
        ("#[te]#", 1.0),
        ("[aeo]", 2.0),
        ("[ao]", 0.3),
        ("[ahu]", 1.0),
        ("[uahu]", 1.0),
        ("[ʻ]", 2.0),
        ("[ā]", 0.5),
        ("#[puk]e", 1.0),
        ("#[roto]", 1.5),
        ("#[rangi]", 2.0),
        ("[hine]", 1.0),
        ("[ine]#", -2.0),
        ("[oe]#", -1.0),
    ],
    shared_cues: &[],
    given: "aroha anahera ariana awhina hana hemi hine hinemoa hone hohepa huia ihaia kahu kahurangi kiri mana manaia manu maraea \
            marama matiu mere mikaere ngaio ngaire paora pania rangi rawiri rewi rua tama tane taika tamati tariana tipene tui \
            wiremu wikitoria whetu alana haunani hoku iolana kai kailani kalani kaleo kamaka kanoa kapena keala keanu keola kekoa \
            kiana lani liliuokalani loke makana malia makoa mahina mele moana nalani noelani pua puanani nohea ulani wailani",
    rules: &[
        ("[wh]", "f"),
        ("#[ng]", "n"),
        ("[ng]", "ŋ"),
        ("[ai]", "aɪ"),
        ("[ae]", "aɪ"),
        ("[au]", "aʊ"),
        ("[ao]", "aʊ"),
        ("[ei]", "eɪ"),
        ("[oi]", "ɔɪ"),
        ("[oe]", "oʊi"),
        ("[ou]", "oʊ"),
        ("[ea]#", "eɪə"),
        ("[e]V", "eɪ"),
        ("[e]#", "eɪ"),
        ("[e]CV", "eɪ~ɛ"),
        ("[e]", "ɛ"),
        ("[i]", "i"),
        ("[o]", "oʊ"),
        ("[u]", "u"),
    ],
    stress: Stress::Penultimate,
    source: "W. Bauer, Māori (1993); M. Pukui and S. Elbert, Place Names of Hawaii (1974); newsreaders' usage",
};
