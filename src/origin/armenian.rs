//! Armenian.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "hy", rule: "origin:hy", name: "Armenian", also: &[], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
