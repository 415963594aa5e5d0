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
    let mut sound = (engine.speak)(&document, locale)?;
    complete_header(&mut sound);
    if arguments.output.is_none() && std::io::stdout().is_terminal() {
        return play(&sound);
    }
    files::write(arguments.output.as_deref(), &sound)
}

/// Writes the sizes into a WAV header that was written before they were known.
fn complete_header(sound: &mut [u8]) {
    if sound.len() < 44 || !sound.starts_with(b"RIFF") {
        return;
    }
    let whole = u32::try_from(sound.len() - 8).unwrap_or(u32::MAX);
    sound[4..8].copy_from_slice(&whole.to_le_bytes());
    if &sound[36..40] == b"data" {
        sound[40..44].copy_from_slice(&(whole - 36).to_le_bytes());
    }
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
