//! Polish.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "pl", rule: "origin:pl", name: "Polish", also: &[], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
