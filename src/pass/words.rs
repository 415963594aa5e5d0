//! The plain words at which something may happen, and quick looks that most words do not pass.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::class::{Dispatch, is_plain_in};
use crate::homograph::{self, Form};
use crate::lexicon::{Initials, Lexicon, abbreviation, initial};
use crate::options::{Names, Options};
use crate::text::{Filter, Run};

/// The words in one table for one look.
#[derive(Clone, Debug)]
pub(super) struct Words {
    table: HashMap<Cow<'static, str>, Word, foldhash::fast::FixedState>,
    /// Those of one or two small letters, by these: "a" and "in" are met at every turn.
    brief: Vec<Option<Word>>,
    /// What the words begin with, and the abbreviations: most words of a text are none of them.
    pub known: Filter,
    /// The homographs.
    pub homographs: Filter,
    /// The words of small letters at which something may happen though no sign is joined to them.
    pub plain: Filter,
}

/// What a plain word may be.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Word {
    /// The semiotic classes that begin with it, a bit each.
    pub begins: u32,
    /// The homograph that it is, by number, and its form.
    pub homograph: Option<(usize, Form)>,
    /// With what the rest of a name may begin that begins with it; nothing where the lexicon has none.
    pub named: Initials,
}

/// How many letters there are, and the lack of one.
const LETTERS: usize = 27;

/// The place of a word of one or two small letters.
#[inline]
fn brief(word: &[u8]) -> Option<usize> {
    let letter = |byte: u8| byte.is_ascii_lowercase().then(|| usize::from(byte - b'a') + 1);
    match *word {
        [only] => letter(only),
        [first, second] => Some(letter(first)? * LETTERS + letter(second)?),
        _ => None,
    }
}

impl Words {
    /// The words of the classes that are on, of the homographs and of the lexicon's names.
    pub fn new(options: &Options, dispatch: &Dispatch, lexicon: &Lexicon) -> Words {
        // So many words, about, that it need not grow.
        let mut table: HashMap<Cow<'static, str>, Word, _> = HashMap::with_capacity_and_hasher(5000, foldhash::fast::FixedState::default());
        for (word, class) in dispatch.words() {
            table.entry(Cow::Borrowed(word)).or_default().begins |= class;
        }
        if options.homographs {
            for (word, number, form) in homograph::forms() {
                table.entry(word).or_default().homograph = Some((number, form));
            }
        }
        if options.names >= Names::Lexicon {
            for (word, initials) in lexicon.layers().iter().flat_map(|layer| layer.index.small_words()) {
                table.entry(Cow::Borrowed(word)).or_default().named |= initials;
            }
        }
        let mut known = Filter::new();
        let mut plain = Filter::new();
        let mut homographs = Filter::new();
        let mut in_brief = vec![None; LETTERS * LETTERS];
        for (spelt, word) in &table {
            let run = Run::letters(spelt.as_bytes(), 0);
            known.add_run(run);
            if word.homograph.is_some() {
                homographs.add_run(run);
            }
            // "said" is a name only where it is written as one, but for an author who says how it is read.
            let read = word.homograph.is_some_and(|(number, _)| !homograph::is_plain_in_small(number) || !options.readings.is_empty());
            if !spelt.starts_with(|c: char| c.is_ascii_uppercase()) && (read || word.begins > 0 || word.named > 0) {
                plain.add_run(run);
            }
            if let Some(place) = brief(spelt.as_bytes()) {
                in_brief[place] = Some(*word);
            }
        }
        for word in abbreviation::all() {
            known.add(word);
        }
        Words { table, brief: in_brief, known, homographs, plain }
    }

    /// Passes over plain words of small letters at which nothing happens, and returns where it stopped.
    #[inline]
    pub fn pass_over(&self, bytes: &[u8], mut at: usize) -> usize {
        loop {
            at = self.plain.pass_over(bytes, at);
            // "in" and "a" begin names of several words, and seldom this one.
            let length = match bytes[at..] {
                [b'a', b' ', ..] => 1,
                [b'i', b'n', b' ', ..] if is_plain_in(bytes, at) => 2,
                _ => return at,
            };
            let next = bytes.get(at + length + 1).copied().unwrap_or(b' ');
            let goes_on = brief(&bytes[at..at + length]).and_then(|place| self.brief[place]).is_some_and(|word| {
                let begins = word.begins > 0 && length == 1;
                begins || word.homograph.is_some() || word.named & initial(next) > 0
            });
            if goes_on {
                return at;
            }
            at += length + 1;
        }
    }

    /// What a word may be, if anything.
    #[inline]
    pub fn get(&self, word: &str) -> Option<Word> {
        match brief(word.as_bytes()) {
            Some(place) => self.brief[place],
            None => self.table.get(word).copied(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_commonest_words_are_passed_over() {
        let words = Words::new(&Options::default(), &Dispatch::new(&[]).unwrap(), &Lexicon::built_in());
        let common = "the of and to is was that it for on with as be at by this had not are but from or have an they which you were her all she";
        let taken: Vec<&str> = common.split(' ').filter(|word| words.get(word).is_none() && words.plain.may_have(Run::small(word.as_bytes(), 0))).collect();
        assert!(taken.is_empty(), "the hash takes them for others: {taken:?}");
    }
}
