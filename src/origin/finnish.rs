//! Finnish.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "fi", rule: "origin:fi", name: "Finnish", also: &["et"], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
