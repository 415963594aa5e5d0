//! Irish.

use super::{Language, Stress};

/// The language.
pub static LANGUAGE: Language =
    Language { code: "ga", rule: "origin:ga", name: "Irish", also: &["gd"], cues: &[], given: "", rules: &[], stress: Stress::Penultimate, source: "" };
