//! `sayable speak`.

use std::io::IsTerminal;
use std::io::Write;
use std::process::{Command, Stdio};

use sayable::target::{self, Document, Settings};
use sayable::{clean, engine};

use super::arguments::Speak;
use super::files::{self, Failure};
use super::layers::Readers;

/// Runs the command.
pub fn run(arguments: &Speak) -> Result<(), Failure> {
    let engine = engine::find(&arguments.engine)?;
    let target = target::find(engine.target)?;
    let readers = Readers::of(&arguments.reading)?;
    let locale = readers.options().locale;
    let settings = Settings { locale, ..Settings::default() };
    let mut writer = Document::new(target, &settings);
    let mut document = writer.begin().to_owned();
    for path in &arguments.reading.files {
        let bytes = files::read(path)?;
        let text = files::decode(path, &bytes)?;
        let own = readers.of_document(path)?;
        let sayable = own.as_ref().unwrap_or(readers.plain());
        document.push_str(writer.write(&sayable.script_of(clean::clean(&text))));
        writer.next_text();
    }
    document.push_str(writer.end());
    let sound = (engine.speak)(&document, locale)?;
    if arguments.output.is_none() && std::io::stdout().is_terminal() {
        return play(&sound);
    }
    files::write(arguments.output.as_deref(), &sound)
}

/// Plays sound with the first player that the machine has.
fn play(sound: &[u8]) -> Result<(), Failure> {
    const PLAYERS: [(&str, &[&str]); 4] =
        [("paplay", &[]), ("aplay", &["-q", "-"]), ("play", &["-q", "-t", "wav", "-"]), ("ffplay", &["-nodisp", "-autoexit", "-loglevel", "quiet", "-"])];
    for (player, arguments) in PLAYERS {
        let Ok(mut child) = Command::new(player).args(arguments).stdin(Stdio::piped()).spawn() else { continue };
        if let Some(mut stdin) = child.stdin.take() {
            // A player that stops early has said why itself.
            let _ = stdin.write_all(sound);
        }
        if child.wait().is_ok_and(|status| status.success()) {
            return Ok(());
        }
    }
    Err(Failure::Other("there is no program here to play sound; write a file with `-o speech.wav`, or pipe the output to a player".to_owned()))
}
