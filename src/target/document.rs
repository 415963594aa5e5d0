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
}

/// Writers look back no further than at the sign before.
const LOOK_BACK: usize = 16;

impl<'d> Document<'d> {
    /// A document of which nothing is written.
    #[must_use]
    pub fn new(target: &'d Target, settings: &'d Settings) -> Self {
        Document { target, settings, progress: Progress::default(), out: String::new() }
    }

    /// Writes what stands before the first script.
    pub fn begin(&mut self) -> &str {
        let from = self.forget();
        (self.target.begin)(self.settings, &mut self.out);
        &self.out[from..]
    }

    /// Writes a script, or the next piece of one.
    pub fn write(&mut self, script: &Script) -> &str {
        let from = self.forget();
        (self.target.write)(script, self.settings, &mut self.progress, &mut self.out);
        &self.out[from..]
    }

    /// Tells that the next script is another text, with a title of its own.
    pub fn next_text(&mut self) {
        self.progress.next_text();
    }

    /// Writes what stands after the last script.
    pub fn end(&mut self) -> &str {
        let from = self.forget();
        (self.target.end)(self.settings, &mut self.out);
        &self.out[from..]
    }

    /// Drops what was returned, but for its end; how long that is.
    fn forget(&mut self) -> usize {
        let mut drop = self.out.len().saturating_sub(LOOK_BACK);
        while !self.out.is_char_boundary(drop) {
            drop -= 1;
        }
        self.out.drain(..drop);
        self.out.len()
    }
}
