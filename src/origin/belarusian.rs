//! Belarusian.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "be", rule: "origin:be", name: "Belarusian", also: &[], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
