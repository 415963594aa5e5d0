//! Spanish.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "es", rule: "origin:es", name: "Spanish", also: &["ca", "gl"], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
