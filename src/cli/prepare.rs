//! `sayable prepare`.

use std::path::Path;

use sayable::split::{self, Manifest};
use sayable::target::{self, Settings, Target};
use sayable::{Sayable, clean};

use super::arguments::Prepare;
use super::files::{self, Failure};
use super::layers::Readers;

/// Runs the command.
pub fn run(arguments: &Prepare) -> Result<(), Failure> {
    let target = target::find(&arguments.to)?;
    let readers = Readers::of(&arguments.reading)?;
    let settings = Settings { one_line: arguments.lines, ..arguments.writing.settings(readers.options().locale)? };
    let folder = arguments.output.as_deref().filter(|path| path.is_dir() || path.as_os_str().to_string_lossy().ends_with(['/', '\\']));
    if folder.is_some() || arguments.changed_since.is_some() {
        return in_parts(arguments, target, &readers, &settings, folder);
    }
    let mut out = String::new();
    if !arguments.lines {
        (target.begin)(&settings, &mut out);
    }
    for path in &arguments.reading.files {
        let bytes = files::read(path)?;
        let text = files::decode(path, &bytes)?;
        let own = readers.of_document(path)?;
        let sayable = own.as_ref().unwrap_or(readers.plain());
        if arguments.lines {
            for line in text.lines() {
                one_line(target, sayable, line, &settings, &mut out);
            }
        } else {
            (target.write)(&sayable.script_of(clean::clean(&text)), &settings, &mut out);
        }
    }
    if !arguments.lines {
        (target.end)(&settings, &mut out);
    }
    files::write(arguments.output.as_deref(), out.as_bytes())
}

/// Writes numbered parts and a manifest into a folder, or lists the parts that changed.
fn in_parts(arguments: &Prepare, target: &Target, readers: &Readers, settings: &Settings, folder: Option<&Path>) -> Result<(), Failure> {
    let mut manifest = Manifest::new(target);
    let mut parts = Vec::new();
    for path in &arguments.reading.files {
        let bytes = files::read(path)?;
        let text = files::decode(path, &bytes)?;
        let own = readers.of_document(path)?;
        let sayable = own.as_ref().unwrap_or(readers.plain());
        for part in split::split(&sayable.script_of(clean::clean(&text)), target, settings) {
            let file = manifest.add(&part, &path.display().to_string(), target);
            parts.push((file, part.document));
        }
    }
    if let Some(path) = &arguments.changed_since {
        let bytes = files::read(path)?;
        let earlier = Manifest::read(&files::decode(path, &bytes)?).map_err(|error| Failure::Other(format!("{}: {error}", path.display())))?;
        let lines: String = manifest.changed_since(&earlier).iter().map(|part| format!("{}\t{}\n", part.file, part.id)).collect();
        return files::write(None, lines.as_bytes());
    }
    let Some(folder) = folder else { return Ok(()) };
    std::fs::create_dir_all(folder).map_err(|error| Failure::file(folder, "make the folder", error))?;
    for (file, document) in &parts {
        files::write(Some(&folder.join(file)), document.as_bytes())?;
    }
    // Last, so that a manifest lists no part that is not there.
    files::write(Some(&folder.join("manifest.json")), manifest.write().as_bytes())
}

/// Writes the one line that stands for a line of the input; a blank one for a blank one.
fn one_line(target: &Target, sayable: &Sayable, line: &str, settings: &Settings, out: &mut String) {
    if line.trim().is_empty() {
        out.push('\n');
        return;
    }
    let from = out.len();
    target.write_document(&sayable.script(line), settings, out);
    let inner_end = out.trim_end_matches('\n').len().max(from);
    if out[from..inner_end].contains('\n') {
        let joined = out[from..inner_end].replace('\n', " ");
        out.truncate(from);
        out.push_str(&joined);
    } else {
        out.truncate(inner_end);
    }
    out.push('\n');
}
