//! Italian.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "it", rule: "origin:it", name: "Italian", also: &[], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
