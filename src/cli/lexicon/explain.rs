//! `sayable lexicon explain`: which entry wins for a name, and which lose and why.

use std::fmt::Write as _;

use sayable::lexicon::Explained;

use crate::cli::arguments::ExplainName;
use crate::cli::files::{self, Failure};
use crate::cli::layers;

/// Runs the command.
pub fn run(arguments: &ExplainName) -> Result<(), Failure> {
    let lexicon = layers::lexicon(&arguments.layers)?;
    let mut out = String::new();
    for name in &arguments.names {
        let all = lexicon.explain(name);
        let _ = writeln!(out, "{name}");
        if all.is_empty() {
            out.push_str("  no layer has it: the engine says it\n");
        }
        for explained in &all {
            line_of(explained, &mut out);
        }
    }
    files::write(None, out.as_bytes())
}

fn line_of(explained: &Explained, out: &mut String) {
    let entry = &explained.found.entry;
    let said = if entry.ipa.is_empty() { format!("“{}”", entry.alias) } else { format!("/{}/", explained.found.ipa(sayable::Locale::EnUs)) };
    let verdict = explained.loses.map_or_else(|| "wins".to_owned(), |why| format!("loses: {why}"));
    let _ = write!(out, "  {} {said} {verdict} ({}", entry.name, explained.layer.name);
    if !explained.layer.file.is_empty() {
        let _ = write!(out, ", {}", explained.layer.file);
    }
    if let Some(place) = explained.place {
        let _ = write!(out, ":{}:{}", place.line, place.column);
    }
    for fact in [&entry.kind, &entry.origin, &entry.source] {
        if !fact.is_empty() {
            let _ = write!(out, ", {fact}");
        }
    }
    out.push_str(")\n");
}
