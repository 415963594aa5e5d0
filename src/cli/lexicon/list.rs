//! `sayable lexicon list`: the entries of the layers.

use std::fmt::Write as _;

use crate::cli::arguments::List;
use crate::cli::files::{self, Failure};
use crate::cli::layers;

/// Runs the command: a line an entry, with its name, what is said, its kind, its layer.
pub fn run(arguments: &List) -> Result<(), Failure> {
    let lexicon = layers::lexicon(&arguments.layers)?;
    if let Some(name) = &arguments.layer {
        let known = ["built-in", "house", "project", "command-line"];
        if !known.contains(&name.as_str()) {
            return Err(Failure::Other(format!("there is no layer `{name}`; choose one of: {}", known.join(" "))));
        }
    }
    let mut out = String::new();
    for layer in lexicon.layers().iter().rev().filter(|layer| arguments.layer.as_ref().is_none_or(|name| layer.name == name)) {
        for entry in layer.index.entries().filter(|entry| entry.name.starts_with(&arguments.beginning)) {
            let said = if entry.ipa.is_empty() { &entry.alias } else { &entry.ipa };
            let _ = writeln!(out, "{}\t{said}\t{}\t{}", entry.name, entry.kind, layer.name);
        }
    }
    files::write(None, out.as_bytes())
}
