//! A document written piece by piece.

use super::{Progress, Settings, Target};
use crate::script::Script;

/// A document being written, a script or a piece of one at a time: what each call returns is what
/// has come to the document, and together they are the document.
///
/// ```
/// use sayable::target::{self, Document, Settings};
///
/// let sayable = sayable::Sayable::default();
/// let settings = Settings::default();
/// let mut document = Document::new(target::find("ssml")?, &settings);
/// let mut sent = document.begin().to_owned();
/// let mut stream = sayable.stream();
/// for token in ["They paid ", "$5. ", "It was a lot."] {
///     for piece in stream.push(token) {
///         sent.push_str(document.write(&piece));
///     }
/// }
/// for piece in stream.finish() {
///     sent.push_str(document.write(&piece));
/// }
/// sent.push_str(document.end());
///
/// let whole = sayable.script("They paid $5. It was a lot.");
/// assert_eq!(sent, target::find("ssml")?.document(&whole, &settings));
/// # Ok::<(), sayable::Error>(())
/// ```
#[derive(Debug)]
pub struct Document<'d> {
    target: &'d Target,
    settings: &'d Settings,
    progress: Progress,
    /// The end of what was returned, as writers look back a little, and what comes to it.
    out: String,
    /// Up to where that was returned.
    returned: usize,
}

/// Writers look back no further than at the sign before.
const LOOK_BACK: usize = 16;

impl<'d> Document<'d> {
    /// A document of which nothing is written.
    #[must_use]
    pub fn new(target: &'d Target, settings: &'d Settings) -> Self {
        Document { target, settings, progress: Progress::default(), out: String::new(), returned: 0 }
    }

    /// Writes what stands before the first script.
    pub fn begin(&mut self) -> &str {
        self.forget();
        (self.target.begin)(self.settings, &mut self.out);
        self.give(self.out.len())
    }

    /// Writes a script, or the next piece of one. Elements in which nothing has been said yet are kept
    /// for the next call: where they stay empty, they are taken back.
    pub fn write(&mut self, script: &Script) -> &str {
        self.forget();
        (self.target.write)(script, self.settings, &mut self.progress, &mut self.out);
        let settled = super::writer::settled(&self.out);
        self.give(settled.max(self.returned))
    }

    /// Tells that the next script is another text, with a title of its own.
    pub fn next_text(&mut self) {
        self.progress.next_text();
    }

    /// Writes what stands after the last script.
    pub fn end(&mut self) -> &str {
        self.forget();
        (self.target.end)(self.settings, &mut self.out);
        self.give(self.out.len())
    }

    /// What was written and not returned yet, up to an offset.
    fn give(&mut self, to: usize) -> &str {
        let from = std::mem::replace(&mut self.returned, to);
        &self.out[from..to]
    }

    /// Drops what was returned, but for its end.
    fn forget(&mut self) {
        let mut drop = self.returned.saturating_sub(LOOK_BACK);
        while !self.out.is_char_boundary(drop) {
            drop -= 1;
        }
        self.out.drain(..drop);
        self.returned -= drop;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Sayable;
    use crate::target::TARGETS;

    /// Paragraphs in which nothing is said for longer than a piece: their elements are taken back.
    #[test]
    fn what_stays_empty_is_taken_back() {
        let sayable = Sayable::default();
        let mut settings = Settings::default();
        settings.pauses.paragraph = 700;
        for sign in ["-", "я ", "* "] {
            let text = format!("One.\n\n{}\n\nTwo.", sign.repeat(40_000));
            for target in TARGETS.iter().filter(|target| !target.records) {
                let mut document = Document::new(target, &settings);
                let mut whole = document.begin().to_owned();
                let mut stream = sayable.stream();
                for piece in stream.push(&text) {
                    whole.push_str(document.write(&piece));
                }
                for piece in stream.finish() {
                    whole.push_str(document.write(&piece));
                }
                whole.push_str(document.end());
                let wanted = target.document(&sayable.script(&text), &settings);
                let at = whole.bytes().zip(wanted.bytes()).take_while(|(a, b)| a == b).count();
                assert!(
                    whole == wanted,
                    "{}: {sign:?}: {:?} and not {:?}",
                    target.name,
                    whole.get(at.saturating_sub(20)..at + 20),
                    wanted.get(at.saturating_sub(20)..at + 20)
                );
                assert!(whole == sayable.document(&text, target, &settings), "{}: {sign:?}", target.name);
            }
        }
    }
}
