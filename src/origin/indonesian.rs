//! Indonesian.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language = Language {
    code: "id",
    rule: "origin:id",
    name: "Indonesian",
    also: &["ms", "jv"],
    cues: &[],
    given: "",
    rules: &[],
    stress: Stress::Penultimate,
    source: "",
};
