//! Serbo-Croatian.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language = Language {
    code: "sr",
    rule: "origin:sr",
    name: "Serbo-Croatian",
    also: &["hr", "bs", "sl", "mk", "cnr"],
    cues: &[],
    given: "",
    rules: &[],
    stress: Stress::Penultimate,
    source: "",
};
