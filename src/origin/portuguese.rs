//! Portuguese.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "pt", rule: "origin:pt", name: "Portuguese", also: &[], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
