//! Arabic.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "ar", rule: "origin:ar", name: "Arabic", also: &[], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
