//! Romanian.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "ro", rule: "origin:ro", name: "Romanian", also: &[], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
