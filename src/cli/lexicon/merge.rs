//! `sayable lexicon merge`: what a person decided in sheets of names, taken into a lexicon.

use std::fmt::Write as _;
use std::path::Path;

use sayable::lexicon::Entry;
use sayable::lexicon::format::{self, Document, Place};
use sayable::lexicon::merge;
use sayable::report;

use super::convert;
use crate::cli::arguments::Merge;
use crate::cli::files::{self, Failure};

/// Runs the command.
pub fn run(arguments: &Merge) -> Result<(), Failure> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut places: Vec<(&Path, Place)> = Vec::new();
    for path in &arguments.sheets {
        let bytes = files::read(path)?;
        let faults = |faults| Failure::Faults { path: path.display().to_string(), faults };
        for decision in report::decisions(&bytes).map_err(faults)? {
            entries.push(decision.entry);
            places.push((path, decision.place));
        }
    }
    if let Some(twice) = differing(&entries) {
        let [one, other] = twice.map(|number| shown(places[number].0, places[number].1));
        return Err(Failure::Other(format!("{other}: `{}` was decided otherwise in {one}; keep one of the two rows", entries[twice[0]].name)));
    }
    let output = arguments.output.as_deref();
    let (text, document, format) = match output.filter(|path| path.exists()) {
        Some(path) => {
            let document = convert::read(path, None)?;
            let bytes = files::read(path)?;
            let format = path.to_str().and_then(format::of_path).map_or_else(|| format::find("tsv"), Ok)?;
            (files::decode(path, &bytes)?.into_owned(), document, format)
        }
        None => {
            let format = output.and_then(|path| format::of_path(path.to_str()?)).map_or_else(|| format::find("tsv"), Ok)?;
            (String::new(), Document::default(), format)
        }
    };
    let merged = merge::merge(&text, &document, format, &entries, arguments.replace).map_err(|conflicts| {
        let mut message =
            String::from("the lexicon says names otherwise than the sheet; nothing was written. Take the rows out, or let them win with --replace:");
        for conflict in conflicts {
            let entry = &entries[conflict.number];
            let (sheet, place) = places[conflict.number];
            let said = if entry.ipa.is_empty() { entry.alias.to_string() } else { format!("/{}/", entry.ipa) };
            let there = shown(output.unwrap_or(Path::new("-")), conflict.place);
            let _ = write!(message, "\n  {there}: `{}` is {}, and {said} in {}", entry.name, conflict.said, shown(sheet, place));
        }
        Failure::Other(message)
    })?;
    // What cannot be read again is not written.
    format.read(merged.text.as_bytes()).map_err(|faults| Failure::Faults { path: "the merged lexicon".to_owned(), faults })?;
    files::write(output, merged.text.as_bytes())?;
    for line in &merged.lost {
        anstream::eprintln!("warning: not written: {line}");
    }
    let to = output.map_or_else(String::new, |path| format!(" in {}", path.display()));
    anstream::eprintln!("{} new, {} replaced, {} there already{to}", merged.added, merged.replaced, merged.same);
    Ok(())
}

/// The first two entries that say one name in two ways.
fn differing(entries: &[Entry]) -> Option<[usize; 2]> {
    let mut first = std::collections::HashMap::new();
    entries.iter().enumerate().find_map(|(number, entry)| {
        let earlier = *first.entry(&entry.name).or_insert(number);
        (entries[earlier].ipa != entry.ipa).then_some([earlier, number])
    })
}

fn shown(path: &Path, place: Place) -> String {
    format!("{}:{}:{}", path.display(), place.line, place.column)
}
