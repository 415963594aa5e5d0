//! Albanian: Xhaka, Gjirokastër, Haradinaj.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language = Language {
    code: "sq",
    rule: "origin:sq",
    name: "Albanian",
    also: &[],
    cues: &[
        ("[xh]", 3.0),
        ("[gj]", 2.0),
        ("[ë]", 2.0),
        ("[aj]#", 2.5),
        ("[qi]", 1.0),
        ("[q]e", 1.0),
        ("[hx]", 2.0),
        ("[llu]", 1.0),
        ("[shq]", 4.0),
        ("[xho]", -3.0),
        ("[rr]#", 0.5),
        ("[dh]e", 0.3),
        ("[nj]", 0.5),
        ("[x]V", -0.5),
        ("[w]", -4.0),
        ("[ck]", -3.0),
        ("[ch]", -2.5),
        ("[kh]", -3.0),
    ],
    shared_cues: &[],
    given: "adem afrim agim agron albin albina alban arben arta artan atifete bajram besa besnik blerim blerta bujar dardan drita \
            edi elira elvana enver erion etrit fatmir fatos faton fisnik flamur gezim gjergj granit hajdin hashim hyrije ibrahim \
            ilir isa ismail jetmir kadri kastriot kreshnik kujtim lekë liridon lirim luan majlinda mentor mergim mirela naim \
            nexhmije pandeli petrit ramush rexhep sali shaban shkelzen shpend skender skenderbeg skënder sokol teuta valon veton \
            vjosa xhavit xherdan ylli zana",
    rules: &[
        ("[xh]", "dʒ"),
        ("[gj]", "dʒ"),
        ("[zh]", "ʒ"),
        ("[sh]", "ʃ"),
        ("[th]", "θ"),
        ("[dh]", "ð"),
        ("[nj]", "nj"),
        ("[ll]", "l"),
        ("[rr]", "ɹ"),
        ("[x]", "dz"),
        ("[q]", "tʃ"),
        ("[ç]", "tʃ"),
        ("[ci]#", "tʃi"),
        ("[c]", "ts"),
        ("[aj]#", "aɪ"),
        ("[aj]C", "aɪ"),
        ("[ej]C", "eɪ"),
        ("[ej]#", "eɪ"),
        ("[j]", "j"),
        ("[ër]#", "ɚ"),
        ("[er]#", "ɚ"),
        ("[ë]#", ""),
        ("[ë]", "ə"),
        ("[y]", "u"),
        ("[e]#", "eɪ"),
        ("[e]CV", "ɛ"),
        ("[e]", "ɛ"),
        ("[o]CV", "oʊ"),
    ],
    stress: Stress::Penultimate,
    source: "the Albanian alphabet (Monastir, 1908); newsreaders' usage",
};
