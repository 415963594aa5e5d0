//! Swedish.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "sv", rule: "origin:sv", name: "Swedish", also: &[], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
