//! Kurdish.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language = Language {
    code: "ku",
    rule: "origin:ku",
    name: "Kurdish",
    also: &["ckb", "kmr"],
    cues: &[],
    given: "",
    rules: &[],
    stress: Stress::Penultimate,
    source: "",
};
