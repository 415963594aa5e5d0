//! `sayable prepare` on a corpus: many records, each a document of its own, in order.
//!
//! Records are read in chunks, chunks are worked on by as many threads as are asked for, and what
//! comes of them is written in the order in which they were read. No more than a few chunks are held.

mod csv;
mod json;
mod lines;
mod parallel;
mod record;
mod report;
mod resume;

use std::path::{Path, PathBuf};

use sayable::Sayable;
use sayable::target::{Settings, Target};

use super::arguments::{Format, Prepare};
use super::files::Failure;
use super::layers::Readers;
use super::output::Output;
use record::{Chunk, Recipe, Source};
use report::Report;

/// How many bytes of records are worked on at once.
const CHUNK: usize = 1 << 18;

/// Runs the command.
pub fn run(arguments: &Prepare, format: Format, target: &Target, readers: &Readers, settings: &Settings) -> Result<(), Failure> {
    let corpus = &arguments.corpus;
    let needs_field = matches!(format, Format::Jsonl | Format::Csv);
    let Some(field) = corpus.field.as_deref().or((!needs_field).then_some("")) else {
        return Err(Failure::Other("name the field that is to be read with `--field NAME`".to_owned()));
    };
    let into = corpus.into.clone().unwrap_or_else(|| format!("{field}_spoken"));
    let own = readers.of_documents(&arguments.reading.files)?;
    let recipe = Recipe { format, field, into: &into, target, settings, max_bytes: corpus.max_bytes, slow: corpus.report_slow };
    let mut source = Source::new(&recipe, &arguments.reading.files);
    let (mut output, done) = start(arguments, &recipe, &mut source)?;
    let jobs = corpus.jobs.or_else(|| std::thread::available_parallelism().ok()).map_or(1, usize::from);
    let mut report = Report::new(corpus, &arguments.reading.files, done);
    let reader = |chunk: &Chunk| own[chunk.file].as_ref().unwrap_or(readers.plain());
    parallel::run(
        jobs,
        || source.next(),
        |chunk: Chunk| {
            let sayable: &Sayable = reader(&chunk);
            recipe.work(sayable, chunk)
        },
        |done| {
            report.add(&done, &recipe, &arguments.reading.files)?;
            output.write(&done.bytes)
        },
    )?;
    output.finish()?;
    report.finish()
}

/// Opens the output, and skips what of the input has been done, where an earlier run is gone on with.
fn start(arguments: &Prepare, recipe: &Recipe, source: &mut Source) -> Result<(Output, usize), Failure> {
    let path: Option<&PathBuf> = arguments.output.as_ref();
    let Some(path) = path.filter(|path| arguments.corpus.resume && path.as_path() != Path::new("-")) else {
        return Ok((Output::to(arguments.output.as_deref())?, 0));
    };
    let (records, bytes) = resume::whole_records(path, recipe.format)?;
    source.skip(records, path)?;
    Ok((Output::go_on(path, bytes)?, records))
}
