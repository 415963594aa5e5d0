//! `sayable prepare`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use sayable::lexicon::Entry;
use sayable::lexicon::format;
use sayable::split::{self, Manifest};
use sayable::target::{self, Document, Pronunciations, Settings, Target};
use sayable::{Kind, clean};

use super::arguments::{Format, Prepare};
use super::files::{self, Failure};
use super::layers::Readers;
use super::output::Output;

/// Runs the command.
pub fn run(arguments: &Prepare) -> Result<(), Failure> {
    let format = arguments.corpus.format();
    let default = if matches!(format, None | Some(Format::Lines)) { "ssml" } else { "text" };
    let target = target::find(arguments.to.as_deref().unwrap_or(default))?;
    let readers = Readers::of(&arguments.reading)?;
    let mut settings = Settings { one_line: format.is_some(), ..arguments.writing.settings(readers.options().locale)? };
    let folder = arguments.output.as_deref().filter(|path| path.is_dir() || path.as_os_str().to_string_lossy().ends_with(['/', '\\']));
    if (arguments.stream || arguments.corpus.resume) && (folder.is_some() || settings.pronunciations == Pronunciations::Pls) {
        return Err(Failure::Other("this is written as it is read: name a file with `-o FILE`, and leave out `--pronunciations`".to_owned()));
    }
    if arguments.stream {
        return super::stream::run(arguments, target, &readers, &settings);
    }
    let beside = pronunciations(arguments, target, &readers, &settings)?;
    for (path, pls) in &beside {
        settings.lexicons.extend(path.file_name().map(|name| name.to_string_lossy().into_owned()));
        files::write(Some(path), pls.as_bytes())?;
    }
    if let Some(format) = format {
        return super::corpus::run(arguments, format, target, &readers, &settings);
    }
    if folder.is_some() || arguments.changed_since.is_some() {
        return in_parts(arguments, target, &readers, &settings, folder);
    }
    whole(arguments, target, &readers, &settings)
}

/// Writes one document.
fn whole(arguments: &Prepare, target: &Target, readers: &Readers, settings: &Settings) -> Result<(), Failure> {
    let mut output = Output::to(arguments.output.as_deref())?;
    let mut document = Document::new(target, settings);
    let mut begun = false;
    for path in &arguments.reading.files {
        let bytes = files::read(path)?;
        let text = files::decode(path, &bytes)?;
        let own = readers.of_document(path)?;
        let sayable = own.as_ref().unwrap_or(readers.plain());
        if !std::mem::replace(&mut begun, true) {
            output.write(document.begin().as_bytes())?;
        }
        let source = clean::clean(&text);
        if target.records {
            output.write(document.write(&sayable.script_of(source)).as_bytes())?;
        } else {
            for piece in sayable.pieces(&source) {
                output.write(document.write(&piece).as_bytes())?;
            }
        }
        document.next_text();
    }
    output.write(document.end().as_bytes())?;
    output.finish()
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
        pls.write(&format::Document::of(entries), &mut text);
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
