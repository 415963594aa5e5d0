//! Ukrainian.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "uk", rule: "origin:uk", name: "Ukrainian", also: &[], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
