//! Engines: programs that turn a target's document into sound.

mod espeak_ng;
mod joined;

pub use joined::Joined;

use crate::error::{Error, Result};

/// An engine: the target that it reads, and how it is run.
#[derive(Debug)]
pub struct Engine {
    /// Its name on the command line.
    pub name: &'static str,
    /// The name of the target that it reads.
    pub target: &'static str,
    /// Turns a document into a WAV file's bytes.
    pub speak: fn(&str, crate::Locale) -> Result<Vec<u8>>,
}

/// The engines.
pub static ENGINES: &[&Engine] = &[&espeak_ng::ENGINE];

/// The engine of a name.
///
/// # Errors
///
/// An unknown name; the message lists the known ones.
pub fn find(name: &str) -> Result<&'static Engine> {
    ENGINES.iter().copied().find(|engine| engine.name == name).ok_or_else(|| {
        let known: Vec<&str> = ENGINES.iter().map(|engine| engine.name).collect();
        Error::new(format!("there is no engine `{name}`")).advise(format!("choose one of: {}", known.join(" ")))
    })
}
