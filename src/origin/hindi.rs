//! Hindi.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language = Language {
    code: "hi",
    rule: "origin:hi",
    name: "Hindi",
    also: &["ur", "pa", "mr", "gu", "ne", "bn", "si", "sa", "ta", "te", "ml", "kn"],
    cues: &[],
    given: "",
    rules: &[],
    stress: Stress::Penultimate,
    source: "",
};
