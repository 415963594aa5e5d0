//! `sayable lexicon say`: how names are pronounced, a line each.

use std::path::Path;

use sayable::lexicon::BUILT_IN;
use sayable::phoneme::{Alphabet, Pronunciation, alphabet};
use sayable::{Kind, Names, Options, Sayable};

use crate::cli::arguments::Say;
use crate::cli::files::{self, Failure};
use crate::cli::layers;

/// Runs the command.
pub fn run(arguments: &Say) -> Result<(), Failure> {
    let project = layers::project(&arguments.layers)?.options;
    let locale = arguments.locale.unwrap_or(project.locale);
    let options = Options { locale, homographs: false, markup: false, names: arguments.guesses.max(Names::Lexicon), ..Options::default() };
    let sayable = Sayable::new(options, layers::lexicon(&arguments.layers)?)?;
    let alphabet = alphabet::find(&arguments.alphabet)?;
    let mut out = String::new();
    for name in &arguments.names {
        if name == "-" {
            let path = Path::new("-");
            let bytes = files::read(path)?;
            for line in files::decode(path, &bytes)?.lines() {
                line_of(line.trim(), &sayable, alphabet, &mut out);
            }
        } else {
            line_of(name, &sayable, alphabet, &mut out);
        }
    }
    files::write(None, out.as_bytes())
}

/// A line a name: name, pronunciation, where from. A name of several words is known if each word is.
fn line_of(name: &str, sayable: &Sayable, alphabet: &Alphabet, out: &mut String) {
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
                // The user's layers are told apart by `explain`.
                from = match event.rule {
                    BUILT_IN => BUILT_IN,
                    rule if rule.starts_with("origin:") => rule,
                    _ => "user",
                };
            }
            Kind::Text | Kind::Reading(_) => whole &= script.text(event).trim_matches(['-', ' ', '.']).is_empty(),
            _ => {}
        }
    }
    if !whole || ipa.is_empty() {
        (ipa, from) = (String::new(), "none");
    }
    match Pronunciation::from_ipa(&ipa) {
        Ok(pronunciation) if alphabet.name != "ipa" && !ipa.is_empty() => out.push_str(&(alphabet.write)(&pronunciation).text),
        _ => out.push_str(&ipa),
    }
    out.push('\t');
    out.push_str(from);
    out.push('\n');
}
