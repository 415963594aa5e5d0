//! `sayable completions` and `sayable man`: made from the one argument parser.

use std::path::Path;

use clap::CommandFactory;

use super::arguments::Arguments;
use super::files::{self, Failure};

/// Writes completions for a shell.
pub fn completions(shell: clap_complete::Shell) -> Result<(), Failure> {
    let mut out = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "sayable", &mut out);
    files::write(None, &out)
}

/// Writes the manual page, with a section for each command.
pub fn man() -> Result<(), Failure> {
    let mut out = Vec::new();
    clap_mangen::Man::new(Arguments::command()).render(&mut out).map_err(|error| Failure::file(Path::new("manual page"), "write", error))?;
    files::write(None, &out)
}
