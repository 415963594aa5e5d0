//! Vietnamese.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "vi", rule: "origin:vi", name: "Vietnamese", also: &[], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
