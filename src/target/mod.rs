//! Targets: what an engine reads. One file a target; [`TARGETS`] is the registry.

mod azure;
mod dialect;
mod document;
mod elevenlabs;
mod espeak_ng;
mod flite;
mod google;
mod ibm;
mod jsonl;
mod kokoro;
mod piper;
mod polly;
mod progress;
mod settings;
mod ssml;
pub mod text;
mod writer;

pub use dialect::{Dialect, Limit, Unit};
pub use document::Document;
pub use progress::Progress;
pub use settings::{Marks, Pauses, Pronunciations, Readings, Settings};
pub(crate) use writer::stable_hash;

use crate::error::{Error, Result};
use crate::script::Script;

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
    /// Its SSML; `None` for one that has none.
    pub dialect: Option<&'static Dialect>,
    /// The limits of a request.
    pub limits: &'static [Limit],
    /// Where its facts are from.
    pub source: &'static str,
    /// What could not be verified.
    pub unverified: &'static [&'static str],
    /// Whether each script is a record: pieces of one would be several.
    pub records: bool,
    /// Writes what stands before the first script.
    pub begin: fn(&Settings, &mut String),
    /// Writes a script; several in a row make one document, and so do the pieces of one.
    pub write: fn(&Script, &Settings, &mut Progress, &mut String),
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

    /// A pronunciation in IPA with the phonemes that the engine has.
    #[must_use]
    pub fn pronounceable(&self, ipa: &str, locale: crate::Locale) -> String {
        let inventory = self.dialect.and_then(|dialect| dialect.inventory(locale));
        match (inventory, crate::phoneme::Pronunciation::from_ipa(ipa)) {
            (Some(inventory), Ok(said)) => crate::phoneme::project(&said, inventory).pronunciation.to_string(),
            _ => ipa.to_owned(),
        }
    }

    /// How a pronunciation in IPA is written for the engine, and what was changed on the way.
    ///
    /// ```
    /// use sayable::target::{self, Settings};
    /// let azure = target::find("azure")?;
    /// let written = azure.trace("ˈbɑx", &Settings::default());
    /// assert_eq!(written, "ˈbɑk, /x/ as /k/");
    /// # Ok::<(), sayable::Error>(())
    /// ```
    #[must_use]
    pub fn trace(&self, ipa: &str, settings: &Settings) -> String {
        let Some(dialect) = self.dialect else { return "as the engine says it".to_owned() };
        let mut out = match writer::said(dialect, settings, ipa) {
            writer::Said::Phonemes(written) => written,
            writer::Said::Respelt(letters) => format!("respelt {letters}"),
            writer::Said::Plain => "as it is spelt".to_owned(),
        };
        if let (Some(inventory), Ok(said)) = (dialect.inventory(settings.locale), crate::phoneme::Pronunciation::from_ipa(ipa)) {
            let projection = crate::phoneme::project(&said, inventory);
            for (from, to) in &projection.changed {
                let to: String = to.iter().map(ToString::to_string).collect();
                out.push_str(&if to.is_empty() { format!(", /{from}/ left out") } else { format!(", /{from}/ as /{to}/") });
            }
            for lost in &projection.lost {
                out.push_str(&format!(", /{lost}/ lost"));
            }
        }
        out
    }

    /// Entries for as many pronunciation lexicons as the engine's limit of their size asks for:
    /// 4,000 characters at Polly, 100 KB at Azure.
    #[must_use]
    pub fn lexicon_files(&self, entries: Vec<crate::lexicon::Entry>) -> Vec<Vec<crate::lexicon::Entry>> {
        let most = if self.name.starts_with("polly") { 4_000 } else { 100_000 };
        let mut files = vec![Vec::new()];
        let mut size = 400;
        for entry in entries {
            let length = entry.name.len() + entry.ipa.len() + 90;
            if size + length > most && !files.iter().all(Vec::is_empty) {
                files.push(Vec::new());
                size = 400;
            }
            size += length;
            if let Some(file) = files.last_mut() {
                file.push(entry);
            }
        }
        files
    }

    /// Appends a whole document of one script.
    pub fn write_document(&self, script: &Script, settings: &Settings, out: &mut String) {
        (self.begin)(settings, out);
        (self.write)(script, settings, &mut Progress::default(), out);
        (self.end)(settings, out);
    }
}

/// The targets.
pub static TARGETS: &[&Target] = &[
    &ssml::TARGET,
    &azure::TARGET,
    &google::TARGET,
    &polly::TARGET,
    &polly::STANDARD_TARGET,
    &polly::GENERATIVE_TARGET,
    &ibm::TARGET,
    &espeak_ng::TARGET,
    &flite::TARGET,
    &elevenlabs::TARGET,
    &kokoro::TARGET,
    &piper::TARGET,
    &text::TARGET,
    &jsonl::TARGET,
];

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
