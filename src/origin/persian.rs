//! Persian.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language = Language {
    code: "fa",
    rule: "origin:fa",
    name: "Persian",
    also: &["tg", "ps", "prs"],
    cues: &[],
    given: "",
    rules: &[],
    stress: Stress::Penultimate,
    source: "",
};
