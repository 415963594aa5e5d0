//! Russian.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "ru", rule: "origin:ru", name: "Russian", also: &[], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
