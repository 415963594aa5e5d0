//! German.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "de", rule: "origin:de", name: "German", also: &[], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
