//! `sayable lexicon import` and `export`: from format to format.

use std::path::Path;

use sayable::lexicon::Lexicon;
use sayable::lexicon::format::{self, Document, Format, MOST_BYTES};

use crate::cli::arguments::{Export, Import};
use crate::cli::files::{self, Failure};

/// Reads a lexicon file in a format, or in that of its extension.
pub fn read(path: &Path, from: Option<&str>) -> Result<Document, Failure> {
    let format = match from {
        Some(name) => format::find(name)?,
        None => of_path(path).ok_or_else(|| {
            let message = format!("{}: its extension is that of no lexicon format; name the format: tsv, toml, pls or cmudict", path.display());
            Failure::Other(message)
        })?,
    };
    // A file that is too big is not even read.
    if std::fs::metadata(path).is_ok_and(|data| data.is_file() && data.len() > MOST_BYTES as u64) {
        return Err(Failure::Other(format!("{}: a lexicon may have {MOST_BYTES} bytes; split it, or leave out what engines say right", path.display())));
    }
    let bytes = files::read(path)?;
    format.read(&bytes).map_err(|faults| Failure::Faults { path: path.display().to_string(), faults })
}

fn of_path(path: &Path) -> Option<&'static Format> {
    format::of_path(path.to_str()?)
}

/// Runs `import`.
pub fn import(arguments: &Import) -> Result<(), Failure> {
    let document = read(&arguments.file, arguments.from.as_deref())?;
    write(&document, arguments.to.as_deref(), arguments.output.as_deref())
}

/// Runs `export`.
pub fn export(arguments: &Export) -> Result<(), Failure> {
    let mut all = Document::default();
    for path in &arguments.files {
        let mut document = read(path, None)?;
        all.entries.append(&mut document.entries);
        all.tests.append(&mut document.tests);
    }
    if arguments.files.is_empty() {
        all = Document::of(
            Lexicon::built_in().layers().iter().flat_map(|layer| layer.index.entries().map(std::borrow::Cow::into_owned).collect::<Vec<_>>()).collect(),
        );
    }
    write(&all, arguments.to.as_deref(), arguments.output.as_deref())
}

fn write(document: &Document, to: Option<&str>, output: Option<&Path>) -> Result<(), Failure> {
    let format = match to {
        Some(name) => format::find(name)?,
        None => output.and_then(of_path).map_or_else(|| format::find("tsv"), Ok)?,
    };
    let mut out = String::new();
    let lost = format.write(document, &mut out);
    files::write(output, out.as_bytes())?;
    for line in lost {
        anstream::eprintln!("warning: not written: {line}");
    }
    Ok(())
}
