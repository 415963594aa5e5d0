//! Dutch.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "nl", rule: "origin:nl", name: "Dutch", also: &["af"], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
