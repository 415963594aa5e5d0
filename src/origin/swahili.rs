//! Swahili.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language = Language {
    code: "sw",
    rule: "origin:sw",
    name: "Swahili",
    also: &["ki", "lg", "rw"],
    cues: &[],
    given: "",
    rules: &[],
    stress: Stress::Penultimate,
    source: "",
};
