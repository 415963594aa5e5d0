//! Norwegian.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language = Language {
    code: "no",
    rule: "origin:no",
    name: "Norwegian",
    also: &["nb", "nn"],
    cues: &[],
    given: "",
    rules: &[],
    stress: Stress::Penultimate,
    source: "",
};
