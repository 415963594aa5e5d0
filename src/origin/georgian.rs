//! Georgian: -shvili and -dze, and many consonants at a word's start.

use super::{Language, Shape, Stress};

/// The language.
pub static LANGUAGE: Language = Language {
    code: "ka",
    rule: "origin:ka",
    name: "Georgian",
    also: &[],
    cues: &[
        ("[shvili]#", 5.0),
        ("[chvili]#", 4.0),
        ("[dze]#", 4.0),
        ("[tskh]", 4.0),
        ("#[mts]", 4.0),
        ("#[mtk]", 4.0),
        ("#[mkh]", 1.5),
        ("#[kv]", 1.5),
        ("#[gv]", 1.5),
        ("#[zhv]", 2.0),
        ("#[dz]", 1.0),
        ("[urdia]#", 3.0),
        ("[khelia]#", 3.0),
        ("[khia]#", 2.0),
        ("[geti]#", 1.0),
        ("[kheti]#", 3.0),
        ("[reti]#", 0.5),
        ("[avari]#", 1.0),
        ("[auri]#", 1.0),
        ("[teli]#", 0.5),
        ("[veli]#", 0.5),
        ("[uli]#", 0.5),
        ("[kh]V", 0.3),
        ("[w]", -4.0),
        ("[ov]#", -1.5),
        ("[x]", -2.0),
        ("[th]", -2.0),
        ("[ck]", -2.0),
        ("[ian]#", -2.0),
        ("[pia]#", -1.0),
    ],
    shared_cues: &[],
    given: "giorgi irakli levan zurab mikheil bidzina salome nino nika khvicha tamar davit vakhtang guram otar nodar mamuka tornike \
            lasha luka saba sandro sergo shota temur tengiz vano vaso vazha zaza zviad elguja eka ekaterine elene gela gia giga goga gocha \
            gogi grigol ilia jaba jumber kakha kakhaber keti ketevan khatia lado lali lana lela maka manana mariam merab mzia \
            natia nona nugzar nutsa paata paliashvili rati revaz rezo rusudan shalva sofiko sopho sopo soso sulkhan tako tamaz tea teona \
            tinatin archil avtandil akaki aleko amiran anri badri beka beso dato dimitri kobe natela",
    rules: &[
        ("[shvili]#", "ʃˈvili"),
        ("[chvili]#", "ʃˈvili"),
        ("[adze]#", "ˈɑdzeɪ"),
        ("[idze]#", "ˈidzeɪ"),
        ("[dze]#", "<dzeɪ"),
        // Mingrelian surnames.
        ("C[ia]#", "<iə"),
        ("C[ua]#", "<uə"),
        ("[a]shvili#", "ɑ"),
        ("[i]shvili#", "ɪ"),
        ("[dj]", "dʒ"),
        ("[j]", "dʒ"),
        ("[ng]#", "ŋ"),
        ("[q]", "k"),
        ("[eil]#", "ˈeɪl"),
        ("[a]iC", "ɑ~ə"),
        ("[eu]", "eɪu"),
        ("[ei]", "eɪ"),
        ("[ey]", "eɪ"),
        ("[oi]", "ɔɪ"),
        ("[oy]", "ɔɪ"),
        ("[e]CV", "ɛ~ə"),
        ("[e]CCV", "ɛ~ə"),
        ("[i]CV", "i~ɪ"),
        ("[i]khV", "i~ɪ"),
        ("[i]chV", "i~ɪ"),
        ("[i]shV", "i~ɪ"),
        ("[o]C#", "oʊ"),
        ("[o]CCV", "oʊ"),
        ("[u]", "u"),
    ],
    stress: Stress::By(stress),
    source: "The national romanisation of 2002; newsreaders' usage",
};

/// The last but one; in short names that a consonant ends the last, Levan, in longer ones the first.
fn stress(shape: &Shape) -> usize {
    match (shape.count(), shape.consonants.last()) {
        (2, Some(1..)) => 1,
        (3, Some(1..)) => 0,
        (count, _) => count.saturating_sub(2),
    }
}
