//! `sayable lexicon test`: the tests that lexicons bring.

use std::fmt::Write as _;

use sayable::lexicon::{Lexicon, test};
use sayable::{Options, Sayable};

use crate::cli::arguments::TestLexicons;
use crate::cli::files::{self, Failure};
use crate::cli::layers;

/// Runs the command: a line for each test that fails, and a last line with their number.
pub fn run(arguments: &TestLexicons) -> Result<(), Failure> {
    let mut lexicon = if arguments.no_builtin { Lexicon::empty() } else { Lexicon::built_in() };
    layers::add(&mut lexicon, "command-line", &arguments.files)?;
    let files: Vec<_> = lexicon.layers().iter().filter(|layer| !layer.file.is_empty()).map(|layer| (layer.file.clone(), layer.tests.clone())).collect();
    let sayable = Sayable::new(Options { locale: arguments.locale.unwrap_or_default(), ..Options::default() }, lexicon)?;
    let mut out = String::new();
    let (mut all, mut wrong) = (0, 0);
    for (file, tests) in &files {
        all += tests.len();
        for failed in test::run(tests, &sayable) {
            wrong += 1;
            let place = failed.test.place;
            let _ = writeln!(
                out,
                "{file}:{}:{}: `{}` is said `{}`, and should be `{}`",
                place.line, place.column, failed.test.text, failed.shown, failed.test.said
            );
        }
    }
    let _ = writeln!(out, "{} of {all} tests pass", all - wrong);
    self::files::write(None, out.as_bytes())?;
    if wrong > 0 { Err(Failure::Found) } else { Ok(()) }
}
