//! Mandarin.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "zh", rule: "origin:zh", name: "Mandarin", also: &[], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
