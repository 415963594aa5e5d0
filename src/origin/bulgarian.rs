//! Bulgarian.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "bg", rule: "origin:bg", name: "Bulgarian", also: &[], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
