//! French.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "fr", rule: "origin:fr", name: "French", also: &[], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
