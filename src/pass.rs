//! The one pass: from cleaned text to events.
//!
//! A byte table says where something may happen; all else is skipped and copied by span. What a
//! class, the lexicon or a homograph rule finds is never matched again.

mod capitals;
mod name;
mod pieces;
mod walk;
mod word;
mod words;

use crate::class::{Dispatch, Memory};
use crate::error::Result;
use crate::homograph;
use crate::lexicon::{BUILT_IN, Lexicon, Table};
use crate::options::{Names, Options};
use crate::script::{Recording, Script};
use crate::text::Source;
pub use pieces::Pieces;
use pieces::Reading;
use walk::Walk;
pub(crate) use word::word_end;
use words::Words;

/// Turns text into scripts: the options, the classes that are on, and the lexicon.
///
/// Building one costs a millisecond or so; using it costs nothing but the text's length. It can
/// be shared between threads.
///
/// ```
/// let sayable = sayable::Sayable::default();
/// assert_eq!(sayable.script("They paid for 20 tickets.").spoken(), "They paid for twenty tickets.");
/// ```
#[derive(Clone, Debug)]
pub struct Sayable {
    options: Options,
    dispatch: Dispatch,
    lexicon: Lexicon,
    words: Words,
    /// The readings that the options force, by homograph.
    forced: std::collections::HashMap<&'static str, String, foldhash::fast::FixedState>,
    /// What tells which words begin names, where no others are guessed at.
    names: Option<&'static Table>,
    /// Whether the lexicon has layers besides the built-in one, which win over the classes.
    near: bool,
}

impl Default for Sayable {
    fn default() -> Self {
        Sayable::new(Options { off: Vec::new(), ..Options::default() }, Lexicon::built_in()).unwrap_or_else(|_| unreachable!())
    }
}

impl Sayable {
    /// Makes ready to read text with some options and a lexicon.
    ///
    /// # Errors
    ///
    /// A class that is to be off and does not exist, or a reading that a homograph does not have.
    pub fn new(options: Options, lexicon: Lexicon) -> Result<Self> {
        let dispatch = Dispatch::new(&options.off)?;
        let forced = options.readings.iter().map(|(word, reading)| Ok((homograph::check(word, reading)?, reading.clone()))).collect::<Result<_>>()?;
        let words = Words::new(&options, &dispatch, &lexicon);
        let names = lexicon.built_in_table().filter(|_| options.names == Names::Lexicon);
        let near = options.names >= Names::Lexicon && lexicon.layers().iter().any(|layer| layer.name != BUILT_IN);
        Ok(Sayable { options, dispatch, lexicon, words, forced, names, near })
    }

    /// The options.
    #[must_use]
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// The lexicon.
    #[must_use]
    pub fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    /// Reads a text. This cannot fail: any text gives speech.
    #[must_use]
    pub fn script<'t>(&self, text: &'t str) -> Script<'t> {
        self.script_of(crate::clean::clean(text))
    }

    /// Reads a text that is clean already.
    #[must_use]
    pub fn script_of<'t>(&self, source: Source<'t>) -> Script<'t> {
        let mut script = Script::new(source);
        let (text, mut recording) = script.parts();
        Reading::of(text).read(self, &mut recording, usize::MAX);
        script
    }

    /// Reads a sentence that stands at an offset of its source, from a byte of it on.
    pub(crate) fn sentence(&self, text: &str, offset: usize, from: usize, recording: &mut Recording) {
        Walk { sayable: self, recording, memory: &Memory::default(), text, offset, plain: from }.run(from, text.len());
    }

    /// Reads the beginning of a sentence, up to a byte; `false` where something spans that byte.
    pub(crate) fn clause(&self, text: &str, offset: usize, to: usize, recording: &mut Recording) -> bool {
        Walk { sayable: self, recording, memory: &Memory::default(), text, offset, plain: 0 }.run(0, to)
    }
}
