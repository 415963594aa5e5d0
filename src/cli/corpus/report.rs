//! What is told of a run: bad and slow records as they come, how far it is, and numbers at the end.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use indicatif::{ProgressBar, ProgressStyle};

use super::super::arguments::{self, Corpus};
use super::super::files::Failure;
use super::record::{Done, Recipe};

/// What has been told and counted so far.
pub struct Report {
    strict: bool,
    quiet: bool,
    slow: bool,
    /// Records that an earlier run did.
    before: usize,
    records: u64,
    changed: u64,
    unhandled: usize,
    guesses: usize,
    bad: u64,
    slow_ones: u64,
    progress: Option<ProgressBar>,
}

impl Report {
    /// Of a run that goes on after some records.
    pub fn new(corpus: &Corpus, files: &[PathBuf], before: usize) -> Self {
        let progress = (!corpus.quiet && std::io::stderr().is_terminal()).then(|| bar(files)).flatten();
        Report {
            strict: corpus.strict,
            quiet: corpus.quiet,
            slow: corpus.report_slow.is_some(),
            before,
            records: 0,
            changed: 0,
            unhandled: 0,
            guesses: 0,
            bad: 0,
            slow_ones: 0,
            progress,
        }
    }

    /// Takes in what was done, in order.
    pub fn add(&mut self, done: &Done, recipe: &Recipe, files: &[PathBuf]) -> Result<(), Failure> {
        let path = files.get(done.file).map(|path| path.display().to_string()).unwrap_or_default();
        for (line, why) in &done.bad {
            if self.strict {
                return Err(Failure::Other(format!("{path}:{line}: {why}")));
            }
            self.tell(&format!("{path}:{line}: {why}"));
        }
        for (line, took) in &done.slow {
            self.tell(&format!("{path}:{line}: took {took} ms, longer than {}", recipe.slow.unwrap_or_default()));
        }
        self.records += done.records;
        self.changed += done.changed;
        self.unhandled += done.tally.unhandled;
        self.guesses += done.tally.guesses;
        self.bad += done.bad.len() as u64;
        self.slow_ones += done.slow.len() as u64;
        if let Some(progress) = &self.progress {
            progress.inc(done.read as u64);
            progress.set_message(format!("{} records", self.records));
        }
        Ok(())
    }

    fn tell(&self, what: &str) {
        let tell = || anstream::eprintln!("{}warning:{} {what}", arguments::WARNING, arguments::WARNING.render_reset());
        match &self.progress {
            Some(progress) => progress.suspend(tell),
            None => tell(),
        }
    }

    /// Tells the numbers.
    pub fn finish(self) -> Result<(), Failure> {
        if let Some(progress) = &self.progress {
            progress.finish_and_clear();
        }
        if !self.quiet {
            let Report { records, changed, unhandled, guesses, bad, .. } = self;
            let after = if self.before > 0 { format!(" after {}", self.before) } else { String::new() };
            let slow = if self.slow { format!(", slow {}", self.slow_ones) } else { String::new() };
            anstream::eprintln!("records {records}{after}, changed {changed}, words unhandled {unhandled}, guesses {guesses}, bad {bad}{slow}");
        }
        if self.bad > 0 { Err(Failure::BadRecords) } else { Ok(()) }
    }
}

/// A bar over all that is to be read, or a count where that is not known.
fn bar(files: &[PathBuf]) -> Option<ProgressBar> {
    let sizes: Option<u64> = files.iter().map(|path| (path != Path::new("-")).then(|| path.metadata().ok().map(|data| data.len())).flatten()).sum();
    let (bar, template) = match sizes {
        Some(size) => (ProgressBar::new(size), "{bar:30} {bytes}/{total_bytes} {msg}, {eta} left"),
        None => (ProgressBar::new_spinner(), "{bytes} {msg}, {elapsed}"),
    };
    bar.set_style(ProgressStyle::with_template(template).ok()?);
    Some(bar)
}
