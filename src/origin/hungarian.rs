//! Hungarian.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "hu", rule: "origin:hu", name: "Hungarian", also: &[], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
