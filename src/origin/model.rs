//! The letters of each language's names, learnt from the lexicon's own rows.
//!
//! A letter is as likely as it was after the two letters before it, with less weight after the one
//! before it, and alone: an interpolated trigram model (I. H. Witten, T. C. Bell, 1991).

use std::collections::HashMap;
use std::sync::LazyLock;

use super::language::Language;
use super::{LANGUAGES, english};
use crate::lexicon;

/// Names of one origin.
pub(super) struct Class {
    /// The language with rules, where there are such.
    pub language: Option<&'static Language>,
    /// What in a spelling speaks for it or against it, in lists.
    pub cues: [&'static [(&'static str, f32)]; 2],
    /// How likely the origin is before the name is seen, as a logarithm.
    pub prior: f32,
}

/// What was learnt.
pub(super) struct Model {
    /// English, then each of [`LANGUAGES`] in their order, then those without rules.
    pub classes: Vec<Class>,
    /// For one, two or three letters: how often each class has them.
    grams: HashMap<[char; 3], Vec<u16>, foldhash::fast::FixedState>,
    /// How many letters each class has.
    totals: Vec<f32>,
}

/// English words and names that engines say right, which names from elsewhere are told from.
const ENGLISH: &[&str] = &[include_str!("../../lexicon/english/names.txt"), include_str!("../../lexicon/english/words.txt")];

/// English is likelier than any other origin before a name is seen.
const ENGLISH_PRIOR: f32 = 3.0;

/// How much the shorter context counts beside what was seen after the longer one.
const BACKOFF: f32 = 4.0;

/// How many letters there may be.
const ALPHABET: f32 = 60.0;

/// The fewest rows from which a language without rules is told.
const FEWEST: usize = 25;

/// How many rows an origin has whose names are neither common nor rare.
const TYPICAL: f32 = 300.0;

/// The model, learnt when it is first asked for.
pub(super) fn model() -> &'static Model {
    static MODEL: LazyLock<Model> = LazyLock::new(learn);
    &MODEL
}

fn learn() -> Model {
    let rows = lexicon::origins();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for (_, code) in &rows {
        *counts.entry(code).or_default() += 1;
    }
    // English stands first, then the languages, then those without rules in the order of their codes.
    let mut classes = vec![Class { language: None, cues: [english::CUES, &[]], prior: ENGLISH_PRIOR }];
    classes.extend(LANGUAGES.iter().map(|language| Class { language: Some(language), cues: [language.cues, language.shared_cues], prior: 0.0 }));
    let known = |code: &str| LANGUAGES.iter().position(|language| language.code == code || language.also.contains(&code)).map(|at| at + 1);
    let mut others: Vec<&str> = counts.iter().filter(|(code, count)| **count >= FEWEST && known(code).is_none()).map(|(code, _)| *code).collect();
    others.retain(|code| !matches!(*code, "en" | "mul"));
    others.sort_unstable();
    classes.extend(others.iter().map(|_| Class { language: None, cues: [&[], &[]], prior: 0.0 }));
    let class_of = |code: &str| match code {
        "en" => Some(0),
        code => known(code).or_else(|| Some(others.binary_search(&code).ok()? + 1 + LANGUAGES.len())),
    };
    // Rows are many and codes few: each code's class is looked for once.
    let numbers: HashMap<&str, usize> = counts.keys().filter_map(|code| Some((*code, class_of(code)?))).collect();
    // An origin is as likely as it has rows, beside one of three hundred.
    let mut sizes = vec![0usize; classes.len()];
    for (code, count) in &counts {
        if let Some(number) = numbers.get(code) {
            sizes[*number] += count;
        }
    }
    for (class, size) in classes.iter_mut().zip(sizes).skip(1) {
        class.prior = (size.max(1) as f32 / TYPICAL).ln();
    }
    let mut model = Model { totals: vec![0.0; classes.len()], classes, grams: HashMap::default() };
    for (name, code) in &rows {
        if let Some(&class) = numbers.get(code) {
            super::words(name).for_each(|word| model.add(&word.to_lowercase(), class));
        }
    }
    for name in ENGLISH.iter().flat_map(|list| list.lines()).filter(|line| !line.starts_with('#')) {
        super::words(name).for_each(|word| model.add(&word.to_lowercase(), 0));
    }
    model
}

/// Three letters at a time: each with the two before it, `#` before the first and after the last.
fn grams(word: &str) -> impl Iterator<Item = [char; 3]> {
    let mut before = [' ', '#'];
    word.chars().chain(['#']).map(move |letter| {
        let gram = [before[0], before[1], letter];
        before = [before[1], letter];
        gram
    })
}

/// Stands for a letter that a gram leaves open.
const ANY: char = '*';

impl Model {
    fn add(&mut self, word: &str, class: usize) {
        let classes = self.totals.len();
        for [first, second, letter] in grams(word) {
            self.totals[class] += 1.0;
            for gram in [[first, second, letter], [first, second, ANY], [ANY, second, letter], [ANY, second, ANY], [ANY, ANY, letter]] {
                let counts = self.grams.entry(gram).or_insert_with(|| vec![0; classes]);
                counts[class] = counts[class].saturating_add(1);
            }
        }
    }

    /// For each class the logarithm of how likely a word in small letters is as one of its names.
    pub fn scores(&self, word: &str) -> Vec<f32> {
        let classes = self.totals.len();
        let mut scores = vec![0.0; classes];
        let none = vec![0; classes];
        let get = |gram: [char; 3]| self.grams.get(&gram).unwrap_or(&none);
        for [first, second, letter] in grams(word) {
            let (three, after_two) = (get([first, second, letter]), get([first, second, ANY]));
            let (two, after_one) = (get([ANY, second, letter]), get([ANY, second, ANY]));
            let one = get([ANY, ANY, letter]);
            for class in 0..classes {
                let shared = (f32::from(one[class]) + 1.0) / (self.totals[class] + ALPHABET);
                let after = (f32::from(two[class]) + BACKOFF * shared) / (f32::from(after_one[class]) + BACKOFF);
                let likely = (f32::from(three[class]) + BACKOFF * after) / (f32::from(after_two[class]) + BACKOFF);
                scores[class] += likely.ln();
            }
        }
        scores
    }
}
