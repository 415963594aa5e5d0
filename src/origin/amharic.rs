//! Amharic and Tigrinya: Tewodros, Gebremariam, Mekonnen.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language = Language {
    code: "am",
    rule: "origin:am",
    name: "Amharic",
    also: &["ti", "om"],
    cues: &[
        ("#[gebr]", 4.0),
        ("#[ghebr]", 4.0),
        ("#[haile]", 3.0),
        ("#[tes]f", 3.0),
        ("#[tewo]", 3.0),
        ("#[mek]", 0.7),
        ("[selassie]", 5.0),
        ("[mariam]#", 2.0),
        ("[giorgis]#", 3.0),
        ("#[wolde]", 4.0),
        ("#[welde]", 4.0),
        ("[tsion]", 3.0),
        ("[egn]", 1.0),
        ("[awi]#", 0.3),
        ("[bebe]", 1.0),
        ("#[ye]", 0.3),
        ("[x]", -2.0),
        ("[c]k", -3.0),
        ("[ö]", -4.0),
    ],
    shared_cues: &[],
    given: "abebe abebech abiy afework alem alemayehu almaz amanuel aster ayele bekele belay berhane biniam birhanu birtukan biruk \
            dawit debebe demeke derartu desta desalegn eskinder fikru fasil gebre genzebe getachew girma gudaf haile hailemariam \
            hagos henok hirut isaias kebede kenenisa kidane lemma letesenbet liya makonnen mekonnen melaku meles mengistu menelik \
            meseret mulugeta negasso sahle selam selemon seyoum sisay tadesse taye tedros tekle tesfaye tewodros tigist tilahun \
            tirunesh tsegaye worku yared yohannes zenawi zerihun zewde",
    rules: &[
        ("[selassie]#", "səˈlɑsi"),
        ("[gn]", "n"),
        ("[ch]", "tʃ"),
        ("[sh]", "ʃ"),
        ("[ts]", "ts"),
        ("[kh]", "k"),
        ("[q]", "k"),
        ("[x]", "ks"),
        ("[aye]h", "əˈjɛ"),
        ("[aye]", "aɪɛ"),
        ("C[ay]#", "ˈaɪ"),
        ("[ai]", "aɪ"),
        ("[ay]", "aɪ"),
        ("[ie]#", "i"),
        ("[ew]#", "oʊ"),
        ("[ey]#", "ˈeɪ"),
        ("[ei]", "eɪ"),
        ("[e]#", "eɪ"),
        ("[e]CV", "ɛ"),
        ("[e]", "ɛ"),
        ("[i]C#", "ɪ"),
        ("[o]C#", "oʊ"),
        ("[u]", "u"),
        ("[a]C#", "ɑ"),
    ],
    stress: Stress::Penultimate,
    source: "BGN/PCGN romanisation of Amharic (1967); newsreaders' usage",
};
