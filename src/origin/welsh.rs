//! Welsh.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "cy", rule: "origin:cy", name: "Welsh", also: &["br", "kw"], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
