//! Georgian.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "ka", rule: "origin:ka", name: "Georgian", also: &[], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
