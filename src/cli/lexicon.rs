//! `sayable lexicon`: what each of its commands does is in a file of its own.

mod convert;

use std::path::Path;

use sayable::lexicon::Lexicon;
use sayable::{Kind, Options, Sayable};

use super::arguments::{self, LexiconCommand};
use super::files::{self, Failure};

/// Runs the command.
pub fn run(arguments: &arguments::Lexicon) -> Result<(), Failure> {
    match &arguments.command {
        LexiconCommand::Say { names, locale, no_builtin } => {
            let lexicon = if *no_builtin { Lexicon::empty() } else { Lexicon::built_in() };
            let options = Options { locale: *locale, off: Vec::new(), ..Options::default() };
            say(names, &Sayable::new(options, lexicon)?)
        }
        LexiconCommand::Import(arguments) => convert::import(arguments),
        LexiconCommand::Export(arguments) => convert::export(arguments),
    }
}

fn say(names: &[String], sayable: &Sayable) -> Result<(), Failure> {
    let mut out = String::new();
    for name in names {
        if name == "-" {
            let path = Path::new("-");
            let bytes = files::read(path)?;
            for line in files::decode(path, &bytes)?.lines() {
                say_one(line.trim(), sayable, &mut out);
            }
        } else {
            say_one(name, sayable, &mut out);
        }
    }
    files::write(None, out.as_bytes())
}

/// A line a name: name, IPA, where from. A name of several words is known if each word is.
fn say_one(name: &str, sayable: &Sayable, out: &mut String) {
    out.push_str(name);
    out.push('\t');
    let mut from = "none";
    let mut ipa = String::new();
    let mut whole = true;
    let script = sayable.script(name);
    for event in script.events() {
        match event.kind {
            Kind::Name => {
                if !ipa.is_empty() {
                    ipa.push(' ');
                }
                ipa.push_str(script.ipa(event).unwrap_or_default());
                from = event.rule;
            }
            Kind::Text | Kind::Reading(_) => whole &= script.text(event).trim_matches(['-', ' ', '.']).is_empty(),
            _ => {}
        }
    }
    if whole && !ipa.is_empty() {
        out.push_str(&ipa);
        out.push('\t');
        out.push_str(from);
    } else {
        out.push_str("\tnone");
    }
    out.push('\n');
}
