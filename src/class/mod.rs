//! Semiotic classes: what is not said as it is written, and how it is said.
//!
//! One file a class, with its recogniser, its verbaliser and its tests. [`CLASSES`] is the
//! registry: a new class is one file and one word in it.

mod after;
mod context;
mod dispatch;
mod memory;
mod numeral;

mod abbreviation;
mod address;
mod calendar;
mod cardinal;
mod date;
mod decade;
mod decimal;
mod electronic;
mod emoji;
mod foreign;
mod fraction;
mod identifier;
mod initialism;
pub(crate) mod markup;
mod math;
mod measure;
mod money;
mod ordinal;
mod percent;
mod range;
mod roman;
mod score;
mod signed;
mod symbol;
mod telephone;
mod time;
mod verse;
mod year;

pub(crate) use abbreviation::{is_plain_in, is_plain_word};
pub(crate) use after::stands_alone;
pub use after::{After, Ahead, Form};
pub use context::Context;
pub(crate) use dispatch::Dispatch;
pub(crate) use identifier::{may_be_group, may_be_isotope};
pub use memory::Memory;
pub use numeral::Numeral;
pub(crate) use verse::is_book;

use crate::error::{Error, Result};
use crate::script::Sure;

/// What a recogniser found: up to where, by what rule, how surely.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match {
    /// The byte after the last one of the match.
    pub end: usize,
    /// The rule, for the trace.
    pub rule: &'static str,
    /// How sure the reading is.
    pub sure: Sure,
}

impl Match {
    /// A match that can be read in one way only.
    #[must_use]
    pub fn certain(end: usize, rule: &'static str) -> Self {
        Match { end, rule, sure: Sure::Certain }
    }

    /// A match for which the context speaks.
    #[must_use]
    pub fn likely(end: usize, rule: &'static str) -> Self {
        Match { end, rule, sure: Sure::Likely }
    }

    /// A match that could well be read otherwise.
    #[must_use]
    pub fn guess(end: usize, rule: &'static str) -> Self {
        Match { end, rule, sure: Sure::Guess }
    }
}

/// Where a class may begin.
#[derive(Clone, Copy, Debug)]
pub enum Start {
    /// At a digit, whatever the number.
    Digit,
    /// At a number of nothing but digits that one of some things follows: `7 km`, `1984.`
    Digits(&'static [After]),
    /// As `Digits`, at three digits or more: `1984.`
    Long(&'static [After]),
    /// At a number with points or commas in it that one of some things follows: `1,500 m`, `7.5%`
    Parted(&'static [After]),
    /// As `Parted`, but for amounts with commas at their thousands: `7.5`, `10.0.0.5`.
    Pointed(&'static [After]),
    /// As `Pointed`, but for amounts with one point behind a digit or two: `10.0.0.5`, `555.0142`.
    Chain(&'static [After]),
    /// At a number that one of some small words follows after a space: `7 km`, `8 to 10`. After a number of
    /// four digits or more any word does, and so do words that other signs are joined to: `7 km/h`.
    Word(fn() -> Vec<&'static str>),
    /// Before all other classes, at a number right behind one of some words: `since 1984`.
    Ahead(&'static Ahead),
    /// At a capital that begins no plain capitalised word: `FBI`, `B12`, `U.S.`, `IV`, `x`.
    Capital,
    /// As `Capital`, but for letters that stand alone: `B12`, `UTC+4`, `EUR 5`.
    Joined,
    /// At a small letter that begins no plain word: `iPhone`, `v2`, `e.g.`, `www.`.
    Small,
    /// At one ASCII sign.
    Sign(u8),
    /// At a sign outside ASCII.
    Wide,
}

/// A semiotic class: what it is, where it may begin, and how it is recognised and said.
#[derive(Debug)]
pub struct Class {
    /// Its name in reports, options and markup.
    pub name: &'static str,
    /// What it covers, in a line.
    pub about: &'static str,
    /// What is written, and what is said.
    pub example: (&'static str, &'static str),
    /// Where it may begin.
    pub starts: &'static [Start],
    /// Plain words that begin it (`January`, `Chapter`), listed when the tables are built.
    pub words: fn() -> Vec<&'static str>,
    /// Recognises what stands at an offset and appends what is said. What is appended before
    /// `None` is thrown away by the caller.
    pub recognise: fn(&Context, usize, &mut String) -> Option<Match>,
}

/// The classes, in the order in which they are tried.
pub static CLASSES: &[&Class] = &[
    // An author's word goes before all others.
    &markup::CLASS,
    &emoji::CLASS,
    &electronic::CLASS,
    &telephone::CLASS,
    &date::CLASS,
    // A verse's colon is no clock's.
    &verse::CLASS,
    &time::CLASS,
    &money::CLASS,
    &percent::CLASS,
    // The house 33-15 of a street is no score, and 2001 L Street no measure.
    &address::CLASS,
    // A decade's s is no second, and a measure's unit no operand.
    &decade::CLASS,
    &measure::CLASS,
    &math::CLASS,
    // Scores before fractions and ranges, which take any two numbers.
    &score::CLASS,
    &fraction::CLASS,
    &range::CLASS,
    &ordinal::CLASS,
    // Flights and codes before years: Flight 2024 is none.
    &identifier::CLASS,
    &year::CLASS,
    // Titles before initialisms, so that Dr. and St. are no letters.
    &abbreviation::CLASS,
    &roman::CLASS,
    &initialism::CLASS,
    &symbol::CLASS,
    // A lone Greek letter has a name; longer words of other scripts have none.
    &foreign::CLASS,
    &decimal::CLASS,
    &cardinal::CLASS,
];

/// The class of a name.
///
/// # Errors
///
/// An unknown name; the message lists the known ones.
pub fn find(name: &str) -> Result<&'static Class> {
    CLASSES
        .iter()
        .copied()
        .find(|class| class.name == name)
        .ok_or_else(|| Error::new(format!("there is no class `{name}`")).advise("`sayable classes` lists them"))
}

/// One of the rules of a class; what it appends before `None` does not count.
type Rule = fn(&Context, usize, &mut String) -> Option<Match>;

/// Tries rules one after another, each on what was said before all of them.
fn first_rule(rules: &[Rule], context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let from = out.len();
    rules.iter().find_map(|rule| {
        if out.len() > from {
            out.truncate(from);
        }
        rule(context, at, out)
    })
}

/// A class that no plain word begins.
fn no_words() -> Vec<&'static str> {
    Vec::new()
}

/// Checks a table of cases: class, text, accepted readings parted by ` | `.
#[cfg(test)]
pub(crate) fn check_cases(class: &str, table: &str) {
    check_cases_of(&crate::Sayable::default(), class, table);
}

/// Checks a table of cases as one reader says them.
#[cfg(test)]
fn check_cases_of(sayable: &crate::Sayable, class: &str, table: &str) {
    let mut wrong = Vec::new();
    let mut count = 0;
    for line in table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [name, text, readings] = cells[..] else { panic!("three cells, not {}: {line}", cells.len()) };
        assert_eq!(name, class, "{line}");
        let said = sayable.script(text).spoken();
        if !readings.split(" | ").any(|reading| reading == said) {
            wrong.push(format!("  text {text}\n  said {said}\n  want {readings}"));
        }
        count += 1;
    }
    assert!(count > 0, "tests/class/{class}.tsv holds no case");
    assert!(wrong.is_empty(), "{} of {count} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_class_reads_its_own_example() {
        let sayable = crate::Sayable::default();
        for class in CLASSES {
            let script = sayable.script(class.example.0);
            assert_eq!(script.spoken(), class.example.1, "{}", class.name);
            assert!(script.events().iter().any(|event| event.kind.name() == class.name), "{}: another class reads `{}`", class.name, class.example.0);
        }
    }

    /// Text in which several classes meet.
    #[test]
    fn mixed_text() {
        check_cases("mixed", include_str!("../../tests/class/mixed.tsv"));
    }

    /// What a British reader says otherwise.
    #[test]
    fn british_text() {
        let options = crate::Options { locale: crate::Locale::EnGb, ..crate::Options::default() };
        let sayable = crate::Sayable::new(options, crate::lexicon::Lexicon::built_in()).expect("the options are sound");
        check_cases_of(&sayable, "en-gb", include_str!("../../tests/class/en-gb.tsv"));
    }

    #[test]
    fn names_are_unique() {
        let mut names: Vec<_> = CLASSES.iter().map(|class| class.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), CLASSES.len());
    }
}
