//! `sayable prepare --stream`: each sentence is written as soon as it has come.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use sayable::input::Decoder;
use sayable::target::{Document, Settings, Target};

use super::arguments::Prepare;
use super::files::Failure;
use super::layers::Readers;
use super::output::Output;

/// Runs the command.
pub fn run(arguments: &Prepare, target: &Target, readers: &Readers, settings: &Settings) -> Result<(), Failure> {
    let mut output = Output::to(arguments.output.as_deref())?;
    let mut document = Document::new(target, settings);
    output.write(document.begin().as_bytes())?;
    output.flush()?;
    for path in &arguments.reading.files {
        let own = readers.of_document(path)?;
        let sayable = own.as_ref().unwrap_or(readers.plain());
        let mut stream = sayable.stream().with_first_clause(arguments.first_clause.unwrap_or(0));
        let mut input = open(path)?;
        let mut decoder = Decoder::default();
        let mut bytes = vec![0; 1 << 16];
        let mut text = String::new();
        let not_text = |error| Failure::Other(format!("{}: {error}", path.display()));
        loop {
            let read = match input.read(&mut bytes) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                read => read.map_err(|error| Failure::file(path, "read", error))?,
            };
            if read == 0 {
                break;
            }
            text.clear();
            decoder.push(&bytes[..read], &mut text).map_err(not_text)?;
            for piece in stream.push(&text) {
                output.write(document.write(&piece).as_bytes())?;
            }
            output.flush()?;
        }
        text.clear();
        decoder.finish(&mut text).map_err(not_text)?;
        for piece in stream.finish() {
            output.write(document.write(&piece).as_bytes())?;
        }
        output.flush()?;
        document.next_text();
    }
    output.write(document.end().as_bytes())?;
    output.finish()
}

/// Opens a file to be read as it comes; `-` is the standard input.
pub fn open(path: &Path) -> Result<Box<dyn Read + Send>, Failure> {
    if path == Path::new("-") {
        return Ok(Box::new(io::stdin()));
    }
    let fail = |error| Failure::file(path, "read", error);
    if path.is_dir() {
        return Err(fail(io::ErrorKind::IsADirectory.into()));
    }
    Ok(Box::new(File::open(path).map_err(fail)?))
}
