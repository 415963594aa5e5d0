//! Czech.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "cs", rule: "origin:cs", name: "Czech", also: &["sk"], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
