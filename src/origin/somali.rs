//! Somali: Abdirahman, Warsame, Xasan.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language = Language {
    code: "so",
    rule: "origin:so",
    name: "Somali",
    also: &[],
    cues: &[
        ("#[abdi]", 3.0),
        ("[aar]#", 1.0),
        ("[uur]", 1.5),
        ("[dheer]", 3.0),
        ("[xa]", 1.0),
        ("[cad]", 0.5),
        ("#[war]s", 1.5),
        ("[oow]", 2.0),
        ("[aad]#", 0.7),
        ("[ey]#", 0.3),
        ("[p]", -4.0),
        ("[v]", -4.0),
        ("[z]", -1.5),
    ],
    shared_cues: &[],
    given: "abdi abdihakim abdikadir abdirahman abdirashid abdirizak abdiwali abdiweli abdulkadir abdullahi abshir aden ahmednur ali \
            amina amran asad ayaan aweys barkhad barre bashir bihi bile cabdi deqa dahir egal farah farmajo faduma fardowsa \
            fowsiyo fowzia guled halimo hamza hassan hawa hibaq hirsi hodan hussein idil ifrah ikran ilhan iman ismail jama \
            khadar khadra ladan mahad mohamud muse nimco nuh nur omar osman sahal sahra samatar samsam shire siad suleiman \
            ubah warsame warsan xasan yusuf zakariye",
    rules: &[
        ("[gu]E", "ɡ"),
        ("[a]yV", "ɑ~ə"),
        ("[ow]", "aʊ"),
        ("[im]#", "ˈim"),
        ("[aa]C#", "ˈɑ"),
        ("[aa]", "ɑ"),
        ("[ee]", "eɪ"),
        ("[ii]", "i"),
        ("[oo]", "oʊ"),
        ("[uu]", "u"),
        ("[dh]", "d"),
        ("[kh]", "k"),
        ("[sh]", "ʃ"),
        ("[x]", "h"),
        // c is a sound of the throat, which English leaves out.
        ("[c]", ""),
        ("[q]", "k"),
        ("[e]#", "eɪ"),
        ("[e]C", "ɛ"),
        ("[a]rC", "ɑ"),
        ("[a]C#", "ɑ"),
        ("[i]C#", "ɪ"),
        ("[u]", "u"),
        ("[o]CV", "oʊ"),
    ],
    stress: Stress::Penultimate,
    source: "the Somali alphabet (1972); newsreaders' usage",
};
