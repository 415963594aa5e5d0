//! The command line: one file a command.

mod arguments;
mod check;
mod corpus;
mod explain;
mod files;
mod layers;
mod lexicon;
mod lists;
mod names;
mod output;
mod pages;
mod prepare;
mod project;
mod speak;
mod stream;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};

/// Runs the command that the arguments ask for.
pub fn run() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Prepare(arguments) => prepare::run(&arguments),
        Command::Speak(arguments) => speak::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Names(arguments) => names::run(&arguments),
        Command::Lexicon(arguments) => lexicon::run(&arguments),
        Command::Targets { name } => lists::targets(name.as_deref()),
        Command::Classes => lists::classes(),
        Command::Completions { shell } => pages::completions(shell),
        Command::Man => pages::man(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) if failure.is_closed_pipe() => ExitCode::SUCCESS,
        Err(files::Failure::Found) => ExitCode::FAILURE,
        Err(files::Failure::BadRecords) => ExitCode::from(3),
        Err(failure) => {
            anstream::eprintln!("{}error:{} {failure}", arguments::ERROR, arguments::ERROR.render_reset());
            ExitCode::FAILURE
        }
    }
}
