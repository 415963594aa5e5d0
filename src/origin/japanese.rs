//! Japanese.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "ja", rule: "origin:ja", name: "Japanese", also: &[], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
