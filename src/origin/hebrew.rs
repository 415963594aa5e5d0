//! Hebrew.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "he", rule: "origin:he", name: "Hebrew", also: &[], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
