//! `sayable lexicon lint`: what is wrong with lexicons, with line and column.

use std::fmt::Write as _;

use sayable::lexicon::Lexicon;
use sayable::lexicon::lint::lint;

use super::convert;
use crate::cli::arguments::Lint;
use crate::cli::files::{self, Failure};

/// Runs the command. Faults and warnings make it fail; that a nearer layer says a name otherwise
/// than a farther one is a note, as layers are for that.
pub fn run(arguments: &Lint) -> Result<(), Failure> {
    let mut out = String::new();
    let mut found = 0;
    let mut lexicon = if arguments.no_builtin { Lexicon::empty() } else { Lexicon::built_in() };
    for path in &arguments.files {
        let path_shown = path.display();
        match convert::read(path, None) {
            Ok(document) => {
                for finding in lint(&document, &lexicon) {
                    found += usize::from(!finding.is_note);
                    let kind = if finding.is_note { "note" } else { "warning" };
                    let _ = writeln!(out, "{path_shown}:{}:{}: {kind}: {}; {}", finding.place.line, finding.place.column, finding.message, finding.fix);
                }
                lexicon.add_document("command-line", path_shown.to_string(), document);
            }
            Err(Failure::Faults { faults, .. }) => {
                found += faults.count();
                for fault in faults.list() {
                    let (line, column) = fault.place().unwrap_or((1, 1));
                    let message = fault.to_string();
                    let message = message.strip_prefix(&format!("line {line}, column {column}: ")).unwrap_or(&message);
                    let _ = writeln!(out, "{path_shown}:{line}:{column}: error: {message}");
                }
                if faults.count() > faults.list().len() {
                    let _ = writeln!(out, "{path_shown}: and {} more", faults.count() - faults.list().len());
                }
            }
            Err(other) => return Err(other),
        }
    }
    files::write(None, out.as_bytes())?;
    if found > 0 { Err(Failure::Found) } else { Ok(()) }
}
