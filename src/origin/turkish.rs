//! Turkish.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "tr", rule: "origin:tr", name: "Turkish", also: &[], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
