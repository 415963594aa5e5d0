//! Greek.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "el", rule: "origin:el", name: "Greek", also: &[], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
