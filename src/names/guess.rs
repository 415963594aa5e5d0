use std::collections::HashMap;

use super::place::{Place, looks_english, may_be_name, place};
use super::{is_english, is_ordinary};
use crate::lexicon::{Ending, bases};
use crate::origin::{self, Evidence, Guess};

/// What was guessed of a document's names so far: the same name is always said the same.
#[derive(Clone, Debug, Default)]
pub(crate) struct Guesses {
    evidence: Evidence,
    known: HashMap<String, Option<Guess>, foldhash::fast::FixedState>,
}

/// How many names are remembered, so that a stream of any length takes no more memory.
const MOST_KNOWN: usize = 10_000;

impl Guesses {
    /// Counts a name of the lexicon, by the language that it comes from.
    pub fn count(&mut self, origin: &str) {
        self.evidence.add_known(origin);
    }

    /// The guess for the word at `at..end` of a sentence, with the ending that the text adds to it, if
    /// it is a name and the guess is at least so sure.
    pub fn of(&mut self, text: &str, at: usize, end: usize, least: f32) -> Option<(&Guess, Ending)> {
        let word = &text[at..end];
        // Only what an apostrophe parts from the name is surely an ending.
        let (base, ending) = bases(word).find(|(_, ending)| matches!(ending, Ending::Possessive | Ending::Silent)).unwrap_or((word, Ending::None));
        if base.chars().count() < 3 || !may_be_name(base) || is_english(base) || looks_english(base) && place(text, at) == Place::Free {
            return None;
        }
        if !self.known.contains_key(base) {
            if self.known.len() >= MOST_KNOWN {
                self.known.clear();
            }
            let mut evidence = self.evidence.clone();
            neighbours(text, at, end).for_each(|neighbour| evidence.add_neighbour(neighbour));
            let guess = origin::guess(base, &evidence);
            if let Some(guess) = guess.as_ref().filter(|guess| guess.confidence >= 0.8) {
                self.evidence.add_known(guess.language.code);
            }
            self.known.insert(base.to_owned(), guess);
        }
        let guess = self.known.get(base)?.as_ref()?;
        (guess.confidence >= least).then_some((guess, ending))
    }
}

/// The capitalised words right before and after `at..end`, one space or hyphen away.
fn neighbours(text: &str, at: usize, end: usize) -> impl Iterator<Item = &str> {
    let gap = [' ', '-', '\u{a0}'];
    let before = text[..at]
        .strip_suffix(gap)
        .map(|head| &head[head.rfind(|c: char| !c.is_alphabetic()).map_or(0, |at| at + head[at..].chars().next().map_or(1, char::len_utf8))..]);
    let after = text[end..].strip_prefix(gap).map(|tail| &tail[..tail.find(|c: char| !c.is_alphabetic()).unwrap_or(tail.len())]);
    before.into_iter().chain(after).filter(|word| word.starts_with(char::is_uppercase) && !is_ordinary(word))
}
