//! Kazakh.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language = Language {
    code: "kk",
    rule: "origin:kk",
    name: "Kazakh",
    also: &["ky", "tt", "ba"],
    cues: &[],
    given: "",
    rules: &[],
    stress: Stress::Penultimate,
    source: "",
};
