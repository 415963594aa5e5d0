//! Kurdish: Kurmanji letters and Sorani as news writes it: Öcalan, Barzani, Rojava.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language = Language {
    code: "ku",
    rule: "origin:ku",
    name: "Kurdish",
    also: &["ckb", "kmr"],
    cues: &[
        ("[xw]", 3.0),
        ("[ê]", 2.0),
        ("[û]", 1.5),
        ("[îv]", 1.5),
        ("[rwan]", 1.5),
        ("[bwar]", 2.0),
        ("[hevr]", 2.0),
        ("[shwan]", 1.5),
        ("[ə]", -6.0),
        ("[ğ]", -3.0),
        ("[ov]#", -2.0),
        ("[ck]", -2.0),
        ("[th]", -2.0),
        ("[man]#", -1.0),
        ("[ş]", 2.0),
    ],
    shared_cues: &[],
    given: "masoud masrour nechirvan bafel barham qubad jalal mazloum abdullah hoshyar fuad selahattin leyla ferhat berivan rojda \
            rojin zilan dilan dilsoz delal hevrin hewa hiwa karwan kosrat nawshirwan rebwar rezan rizgar sherko sherzad shirin shwan \
            siyamend sipan siyar welat xelil zana zerdest zinar zozan aram arin asya awat azad baran behar berfin bese cegerxwin \
            ciwan dara dersim dilovan evin gulistan hejar helin heval jiyan kawa khalid lana mahabad mehmud mizgin nalin newroz \
            nesrin peshraw runahi sakine serok serhat soran viyan",
    rules: &[
        ("[xw]", "kw"),
        ("[kh]", "k"),
        ("[x]", "k"),
        ("[q]", "k"),
        ("[ch]", "tʃ"),
        ("[c]", "dʒ"),
        ("[ç]", "tʃ"),
        ("[ş]", "ʃ"),
        ("[j]", "ʒ"),
        ("[ê]", "eɪ"),
        ("[î]", "i"),
        ("[û]", "u"),
        ("[ei]", "eɪ"),
        ("[ey]", "eɪ"),
        ("[e]wC", "ɛ"),
        ("[e]CV", "ɛ~ə"),
        ("[e]#", "eɪ"),
        ("[e]", "ɛ"),
        ("[o]CV", "oʊ"),
        ("[o]C#", "oʊ"),
        ("[u]", "u"),
    ],
    stress: Stress::LastIfClosed,
    source: "The Hawar alphabet of 1932; newsreaders' usage",
};
