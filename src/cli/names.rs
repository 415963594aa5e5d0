//! `sayable names`: the sheet of a text's names, what they sound like, and whether all are approved.

use std::fmt::Write as _;
use std::io::IsTerminal;

use anstream::ColorChoice;
use indicatif::{ProgressBar, ProgressStyle};
use sayable::engine::{self, Joined};
use sayable::lexicon::Entry;
use sayable::names::Finder;
use sayable::report::{self, Sheet, Status};
use sayable::target::{self, Settings};
use sayable::{Names as Which, Sayable, clean};

use super::arguments::NamesSheet;
use super::files::{self, Failure};
use super::layers::Readers;

/// The pause between a name alone and its sentence, and that after the sentence, in milliseconds.
const PAUSES: [u32; 2] = [600, 1500];

/// How wide a table is that goes to no terminal.
const WIDTH: usize = 160;

/// Runs the command.
pub fn run(arguments: &NamesSheet) -> Result<(), Failure> {
    // What is guessed is for the sheet to say.
    let readers = Readers::with(&arguments.reading, |options| options.names = Which::Lexicon)?;
    let mut finder = Finder::default();
    for path in &arguments.reading.files {
        let bytes = files::read(path)?;
        let text = files::decode(path, &bytes)?;
        let own = readers.of_document(path)?;
        let sayable = own.as_ref().unwrap_or(readers.plain());
        finder.add(&path.display().to_string(), &sayable.script_of(clean::clean(&text)), sayable);
    }
    let sheet = Sheet::new(finder.finish());
    if arguments.check {
        return check(&sheet);
    }
    let path = arguments.output.as_deref();
    let terminal = path.is_none() && std::io::stdout().is_terminal();
    let format = match (&arguments.format, path.and_then(|path| report::of_path(path.to_str()?))) {
        (Some(name), _) => report::find(name)?,
        (None, Some(format)) => format,
        (None, None) => report::find(if terminal { "table" } else { "tsv" })?,
    };
    let width = terminal_size::terminal_size().filter(|_| terminal).map_or(WIDTH, |(width, _)| usize::from(width.0));
    let mut out = String::new();
    format.write(&sheet, width, &mut out);
    if format.name == "table" && (path.is_some() || anstream::AutoStream::choice(&std::io::stdout()) == ColorChoice::Never) {
        out = anstream::adapter::strip_str(&out).to_string();
    }
    if let Some(sound) = &arguments.audition {
        files::write(Some(sound), &audition(&sheet, arguments, readers.plain())?)?;
        // Without a place for the sheet, the sound alone was asked for, unless somebody looks on.
        if path.is_none() && arguments.format.is_none() && !terminal {
            return Ok(());
        }
    }
    files::write(path, out.as_bytes())
}

/// A line for each name that no lexicon has, where it first stands.
fn check(sheet: &Sheet) -> Result<(), Failure> {
    let mut out = String::new();
    for row in sheet.rows.iter().filter(|row| row.status != Status::Known) {
        let _ = write!(out, "{}: `{}` is not approved", row.place(), row.name);
        let _ = match row.proposal() {
            Some(candidate) => writeln!(out, "; the proposal is {} /{}/", candidate.respelling, candidate.ipa),
            None => writeln!(out, "; nothing is proposed"),
        };
    }
    files::write(None, out.as_bytes())?;
    if out.is_empty() { Ok(()) } else { Err(Failure::Found) }
}

/// Says each name alone, after its number, and then in its sentence.
fn audition(sheet: &Sheet, arguments: &NamesSheet, reader: &Sayable) -> Result<Vec<u8>, Failure> {
    let engine = engine::find(&arguments.engine)?;
    let target = target::find(engine.target)?;
    let entry = |row: &report::Row| row.proposal().map(|candidate| Entry::new(row.name.clone(), candidate.ipa.clone()));
    let mut lexicon = reader.lexicon().clone();
    lexicon.add_layer("command-line", sheet.rows.iter().filter_map(entry).collect());
    let sayable = Sayable::new(reader.options().clone(), lexicon)?;
    let settings = Settings { locale: sayable.options().locale, ..Settings::default() };
    let mut joined = Joined::default();
    let progress = ProgressBar::new(sheet.rows.len() as u64);
    // Hidden where the standard error is no terminal.
    if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} {msg}") {
        progress.set_style(style);
    }
    for (number, row) in sheet.rows.iter().enumerate() {
        progress.set_message(row.name.clone());
        let alone = format!("{}.\n\n{}.", number + 1, row.name);
        for (text, pause) in [alone, row.sentence()].iter().zip(PAUSES) {
            joined.push(&(engine.speak)(&target.document(&sayable.script(text), &settings), settings.locale)?)?;
            joined.pause(pause);
        }
        progress.inc(1);
    }
    progress.finish_and_clear();
    Ok(joined.finish()?)
}
