//! What a document being written has to remember from one piece of its text to the next.

use super::settings::Pauses;
use super::writer::Written;
use crate::script::Role;

/// How far a document has been written: what its writer has to know of the pieces before the next
/// one, so that a text in pieces makes the same document as the text at once.
///
/// [`Document`](super::Document) keeps one.
#[derive(Debug, Default)]
pub struct Progress {
    /// What the paragraph is that is being written.
    pub(super) role: Role,
    /// Whether the text has had its title.
    pub(super) titled: bool,
    /// Whether the paragraph has had a sentence, whose pause is still to be written.
    pub(super) after_sentence: bool,
    /// Whether anything has been said before in the text.
    pub(super) begun: bool,
    /// Whether a reading was the last thing said.
    pub(super) after_reading: bool,
    /// How the paragraph begins.
    pub(super) opening: Opening,
    /// The sentence that is being written: where it begins in the text, and what is said so far.
    pub(super) sentence: (usize, String),
    /// What the writer of SSML has worked out or counted.
    pub(super) written: Written,
}

impl Progress {
    /// Another text begins in the same document: it has a title of its own.
    pub(super) fn next_text(&mut self) {
        *self = Progress { written: std::mem::take(&mut self.written), ..Progress::default() };
    }

    /// The pause after the paragraph that ends, by the part that it plays, in milliseconds.
    pub(super) fn pause_after(&mut self, pauses: &Pauses) -> u32 {
        if self.opening.is_scene_break() {
            return pauses.scene_break;
        }
        match self.role {
            _ if self.opening.is_item() => pauses.list_item,
            Role::Heading if !self.titled => {
                self.titled = true;
                pauses.title
            }
            Role::Heading => pauses.heading,
            Role::Body if self.opening.is_dialogue() => pauses.dialogue,
            Role::Body => pauses.paragraph,
        }
    }

    /// A paragraph begins.
    pub(super) fn paragraph(&mut self, role: Role) {
        self.role = role;
        self.after_sentence = false;
        self.opening.begin();
    }
}

/// How many bytes of a paragraph tell how it begins.
const ENOUGH: usize = 8;

/// How a paragraph begins: all that its pause depends on.
#[derive(Debug, Default)]
pub(super) struct Opening {
    /// Its first bytes, no more than it takes to tell an item of a list.
    signs: String,
    /// Whether it has more than the stars and dashes that part scenes.
    worded: bool,
    /// Whether no more of the paragraph need be taken in.
    pub(super) known: bool,
}

impl Opening {
    /// A paragraph begins.
    fn begin(&mut self) {
        self.signs.clear();
        self.worded = false;
        self.known = false;
    }

    /// Takes in the text of the paragraph's next event.
    pub(super) fn add(&mut self, text: &str) {
        self.worded |= !text.chars().all(|c| matches!(c, '*' | '#' | '-' | '–' | '—' | '⁂' | '~' | '_') || c.is_whitespace());
        let mut enough = text.len().min(ENOUGH.saturating_sub(self.signs.len()));
        while !text.is_char_boundary(enough) {
            enough += 1;
        }
        self.signs.push_str(&text[..enough]);
        self.known = self.worded && self.signs.len() >= ENOUGH;
    }

    /// Whether the paragraph is an item of a list.
    pub(super) fn is_item(&self) -> bool {
        let text = self.signs.as_str();
        text.starts_with(['•', '‣', '◦']) || text.starts_with("- ") || text.starts_with("* ") || {
            let digits = text.bytes().take_while(u8::is_ascii_digit).count();
            (1..=3).contains(&digits) && (text[digits..].starts_with(". ") || text[digits..].starts_with(") "))
        }
    }

    /// Whether the paragraph is a line of stars or dashes alone.
    pub(super) fn is_scene_break(&self) -> bool {
        !self.worded && !self.signs.is_empty()
    }

    /// Whether the paragraph opens with a quotation.
    pub(super) fn is_dialogue(&self) -> bool {
        self.signs.starts_with(['“', '"', '‘', '«'])
    }
}
