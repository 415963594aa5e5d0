//! The program espeak-ng, run as a process of its own.

use std::io::{ErrorKind, Write};
use std::process::{Command, Stdio};

use super::Engine;
use crate::Locale;
use crate::error::{Error, Result};

/// The engine.
pub static ENGINE: Engine = Engine { name: "espeak-ng", target: "espeak-ng", speak };

fn speak(document: &str, locale: Locale) -> Result<Vec<u8>> {
    let voice = match locale {
        Locale::EnUs => "en-us",
        Locale::EnGb => "en-gb",
    };
    let mut child = Command::new("espeak-ng")
        .args(["-m", "-v", voice, "--stdin", "--stdout"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| match error.kind() {
            ErrorKind::NotFound => Error::new("the program espeak-ng is not installed")
                .advise("install it (Debian: `apt install espeak-ng`) or write a file with `sayable prepare --to espeak-ng`"),
            _ => Error::new(format!("cannot run espeak-ng: {error}")).advise("check that it runs on its own"),
        })?;
    let stdin = child.stdin.take();
    let output = std::thread::scope(|scope| {
        // Written beside the reading, so that neither side waits for the other.
        scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(document.as_bytes())));
        child.wait_with_output()
    })
    .map_err(|error| Error::new(format!("cannot read what espeak-ng says: {error}")).advise("try again"))?;
    if !output.status.success() || output.stdout.len() < 44 {
        let why = String::from_utf8_lossy(&output.stderr);
        return Err(Error::new(format!("espeak-ng failed: {}", why.trim())).advise("check that `espeak-ng -m` works on its own"));
    }
    let mut sound = output.stdout;
    complete_header(&mut sound);
    Ok(sound)
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
