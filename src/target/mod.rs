//! Targets: what an engine reads. One file a target; [`TARGETS`] is the registry.

mod espeak_ng;
mod jsonl;
mod ssml;
pub mod text;

use crate::error::{Error, Result};
use crate::script::{Role, Script};

/// A target: its name, what it can do, and its writer.
#[derive(Debug)]
pub struct Target {
    /// Its name on the command line.
    pub name: &'static str,
    /// What it is, in a line.
    pub about: &'static str,
    /// The extension of its files, without the point.
    pub extension: &'static str,
    /// The phonetic alphabet that its documents are written in; empty for none.
    pub alphabet: &'static str,
    /// Writes what stands before the first script.
    pub begin: fn(&Settings, &mut String),
    /// Writes a script; several in a row make one document.
    pub write: fn(&Script, &Settings, &mut String),
    /// Writes what stands after the last script.
    pub end: fn(&Settings, &mut String),
}

impl Target {
    /// A whole document of one script.
    #[must_use]
    pub fn document(&self, script: &Script, settings: &Settings) -> String {
        let mut out = String::with_capacity(script.source().text().len() * 2);
        self.write_document(script, settings, &mut out);
        out
    }

    /// Appends a whole document of one script.
    pub fn write_document(&self, script: &Script, settings: &Settings, out: &mut String) {
        (self.begin)(settings, out);
        (self.write)(script, settings, out);
        (self.end)(settings, out);
    }
}

/// What a user may choose about how a document is written.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Settings {
    /// The English that is spoken.
    pub locale: crate::Locale,
    /// The pause after a heading, in milliseconds.
    pub heading_pause: u32,
    /// Whether the document is to stand on one line.
    pub one_line: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Settings { locale: crate::Locale::default(), heading_pause: 600, one_line: false }
    }
}

impl Settings {
    /// The pause after a paragraph of a role, in milliseconds; 0 for the engine's own.
    #[must_use]
    pub fn pause_after(&self, role: Role) -> u32 {
        match role {
            Role::Body => 0,
            Role::Heading => self.heading_pause,
        }
    }
}

/// The targets.
pub static TARGETS: &[&Target] = &[&ssml::TARGET, &espeak_ng::TARGET, &text::TARGET, &jsonl::TARGET];

/// The target of a name.
///
/// # Errors
///
/// An unknown name; the message says how to list the known ones.
pub fn find(name: &str) -> Result<&'static Target> {
    TARGETS
        .iter()
        .copied()
        .find(|target| target.name == name)
        .ok_or_else(|| Error::new(format!("there is no target `{name}`")).advise("`sayable targets` lists them"))
}

/// Writes nothing.
fn nothing(_: &Settings, _: &mut String) {}
