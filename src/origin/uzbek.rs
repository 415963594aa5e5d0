//! Uzbek.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "uz", rule: "origin:uz", name: "Uzbek", also: &["tk", "ug"], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
