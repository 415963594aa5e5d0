//! `sayable prepare`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use sayable::lexicon::Entry;
use sayable::lexicon::format::{self, Document};
use sayable::split::{self, Manifest};
use sayable::target::{self, Pronunciations, Settings, Target};
use sayable::{Kind, Sayable, clean};

use super::arguments::Prepare;
use super::files::{self, Failure};
use super::layers::Readers;

/// Runs the command.
pub fn run(arguments: &Prepare) -> Result<(), Failure> {
    let target = target::find(&arguments.to)?;
    let readers = Readers::of(&arguments.reading)?;
    let mut settings = Settings { one_line: arguments.lines, ..arguments.writing.settings(readers.options().locale)? };
    let beside = pronunciations(arguments, target, &readers, &settings)?;
    for (path, pls) in &beside {
        settings.lexicons.extend(path.file_name().map(|name| name.to_string_lossy().into_owned()));
        files::write(Some(path), pls.as_bytes())?;
    }
    let folder = arguments.output.as_deref().filter(|path| path.is_dir() || path.as_os_str().to_string_lossy().ends_with(['/', '\\']));
    if folder.is_some() || arguments.changed_since.is_some() {
        return in_parts(arguments, target, &readers, &settings, folder);
    }
    let mut out = String::new();
    let mut document = target::Document::new(target, &settings);
    if !arguments.lines {
        out.push_str(document.begin());
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
            out.push_str(document.write(&sayable.script_of(clean::clean(&text))));
            document.next_text();
        }
    }
    if !arguments.lines {
        out.push_str(document.end());
    }
    files::write(arguments.output.as_deref(), out.as_bytes())
}

/// The pronunciation lexicons that go beside an output, in PLS: the names that the texts hold, as the
/// engine can say them, in as many files as it takes to keep each within the engine's limit.
fn pronunciations(arguments: &Prepare, target: &Target, readers: &Readers, settings: &Settings) -> Result<Vec<(PathBuf, String)>, Failure> {
    if settings.pronunciations != Pronunciations::Pls {
        return Ok(Vec::new());
    }
    let Some(output) = arguments.output.as_deref().filter(|path| *path != Path::new("-")) else {
        return Err(Failure::Other("a lexicon is written beside the output: name that with `-o PATH`".to_owned()));
    };
    let mut names = BTreeMap::new();
    for path in &arguments.reading.files {
        let bytes = files::read(path)?;
        let text = files::decode(path, &bytes)?;
        let own = readers.of_document(path)?;
        let script = own.as_ref().unwrap_or(readers.plain()).script_of(clean::clean(&text));
        for event in script.events().iter().filter(|event| event.kind == Kind::Name) {
            if let Some(ipa) = script.ipa(event) {
                names.insert(script.text(event).to_owned(), ipa.to_owned());
            }
        }
    }
    let entries: Vec<Entry> = names.into_iter().map(|(name, ipa)| Entry::new(name, target.pronounceable(&ipa, settings.locale))).collect();
    let pls = format::find("pls")?;
    let folder = output.is_dir() || output.as_os_str().to_string_lossy().ends_with('/');
    let mut files = Vec::new();
    for (number, entries) in target.lexicon_files(entries).into_iter().enumerate() {
        let mut text = String::new();
        pls.write(&Document::of(entries), &mut text);
        let name = if number == 0 { "pls".to_owned() } else { format!("{}.pls", number + 1) };
        files.push((if folder { output.join(format!("names.{name}")) } else { output.with_extension(name) }, text));
    }
    if folder {
        std::fs::create_dir_all(output).map_err(|error| Failure::file(output, "make the folder", error))?;
    }
    Ok(files)
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
