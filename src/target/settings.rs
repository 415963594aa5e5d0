//! What a user may choose about how a document is written.

use crate::Locale;
use crate::error::{Error, Result};

crate::options::words! {
    Readings "way to write readings" { Sub = "sub", Inline = "inline", SayAs = "say-as" }
    Marks "thing to mark" { None = "none", Sentence = "sentence", Word = "word" }
    Pronunciations "place for pronunciations" { Inline = "inline", Pls = "pls" }
}

/// How readings other than the text's own are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Readings {
    /// As `sub` where the engine has it: the text stays in the document.
    #[default]
    Sub,
    /// As plain text.
    Inline,
    /// As `say-as` for the classes that the engine reads itself, else as `sub`.
    SayAs,
}

/// What is marked for the engine to report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Marks {
    /// Nothing.
    #[default]
    None,
    /// Each sentence.
    Sentence,
    /// Each word.
    Word,
}

/// Where pronunciations are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pronunciations {
    /// In the document.
    #[default]
    Inline,
    /// In a pronunciation lexicon beside it (W3C PLS), to which the document refers where the
    /// engine has that.
    Pls,
}

/// Pauses after what plays a part in a document, in milliseconds; 0 leaves the pause to the engine.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Pauses {
    /// After the first heading of a document.
    pub title: u32,
    /// After a heading.
    pub heading: u32,
    /// After a paragraph.
    pub paragraph: u32,
    /// After a sentence.
    pub sentence: u32,
    /// After an item of a list.
    pub list_item: u32,
    /// After a paragraph of direct speech.
    pub dialogue: u32,
    /// At a dash between words.
    pub dash: u32,
    /// At a line of stars or dashes that parts scenes.
    pub scene_break: u32,
}

impl Default for Pauses {
    fn default() -> Self {
        Pauses { title: 600, heading: 600, paragraph: 0, sentence: 0, list_item: 0, dialogue: 0, dash: 0, scene_break: 0 }
    }
}

impl Pauses {
    /// Sets the pause of a role: `heading`, `scene-break`.
    ///
    /// # Errors
    ///
    /// An unknown role; the message lists the known ones.
    pub fn set(&mut self, role: &str, milliseconds: u32) -> Result<()> {
        let pause = match role {
            "title" => &mut self.title,
            "heading" => &mut self.heading,
            "paragraph" => &mut self.paragraph,
            "sentence" => &mut self.sentence,
            "list-item" => &mut self.list_item,
            "dialogue" => &mut self.dialogue,
            "dash" => &mut self.dash,
            "scene-break" => &mut self.scene_break,
            _ => {
                let known = "choose one of: title heading paragraph sentence list-item dialogue dash scene-break";
                return Err(Error::new(format!("no pause is called `{role}`")).advise(known));
            }
        };
        *pause = milliseconds;
        Ok(())
    }
}

/// What a user may choose about how a document is written.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Settings {
    /// The English that is spoken.
    pub locale: Locale,
    /// The voice, by the engine's name for it; empty for the engine's own.
    pub voice: String,
    /// The rate of speech, as SSML has it: `slow`, `90%`; empty for the engine's own.
    pub rate: String,
    /// The pitch, as SSML has it: `low`, `+2st`; empty for the engine's own.
    pub pitch: String,
    /// The pauses.
    pub pauses: Pauses,
    /// How readings are written.
    pub readings: Readings,
    /// What is marked.
    pub marks: Marks,
    /// Where pronunciations are written.
    pub pronunciations: Pronunciations,
    /// The addresses of the pronunciation lexicons, where pronunciations are written in such.
    pub lexicons: Vec<String>,
    /// Whether W3C SSML is written as version 1.0 rather than 1.1.
    pub ssml_1_0: bool,
    /// Whether the document is to stand on one line.
    pub one_line: bool,
}
