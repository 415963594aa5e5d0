//! Icelandic.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "is", rule: "origin:is", name: "Icelandic", also: &[], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
