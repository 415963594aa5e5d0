//! Korean.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "ko", rule: "origin:ko", name: "Korean", also: &[], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
