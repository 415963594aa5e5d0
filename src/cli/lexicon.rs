//! `sayable lexicon`: what each of its commands does is in a file of its own.

pub mod convert;
mod explain;
mod lint;
mod list;
mod merge;
mod say;
mod test;

use super::arguments::{self, LexiconCommand};
use super::files::Failure;

/// Runs the command.
pub fn run(arguments: &arguments::Lexicon) -> Result<(), Failure> {
    match &arguments.command {
        LexiconCommand::Say(arguments) => say::run(arguments),
        LexiconCommand::Explain(arguments) => explain::run(arguments),
        LexiconCommand::List(arguments) => list::run(arguments),
        LexiconCommand::Lint(arguments) => lint::run(arguments),
        LexiconCommand::Test(arguments) => test::run(arguments),
        LexiconCommand::Import(arguments) => convert::import(arguments),
        LexiconCommand::Export(arguments) => convert::export(arguments),
        LexiconCommand::Merge(arguments) => merge::run(arguments),
    }
}
