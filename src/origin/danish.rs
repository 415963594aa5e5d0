//! Danish.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "da", rule: "origin:da", name: "Danish", also: &[], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
