//! The homographs; the table is `lexicon/homographs.tsv`.

use std::sync::{LazyLock, OnceLock};

use super::part::Parts;
use crate::error::{Error, Result};
use crate::lexicon::ending_sound;
use crate::text::Looks;

const TABLE: &str = include_str!("../../lexicon/homographs.tsv");

/// A word that is said in more than one way.
#[derive(Debug)]
pub struct Homograph {
    /// The word, in small letters.
    pub word: &'static str,
    /// Its readings, in the table's order.
    pub readings: Vec<Reading>,
    /// Whether it is left alone in small letters: its readings that are marked are those of names.
    pub(crate) is_plain_in_small: bool,
}

/// One way to say a homograph, and what tells that it is meant.
#[derive(Debug)]
pub struct Reading {
    /// Its name in the table: `noun`, `past`, `metal`.
    pub name: &'static str,
    /// How it is said, in the lexicon's IPA.
    pub ipa: &'static str,
    /// How likely it is where nothing tells, in points.
    pub prior: i32,
    /// The parts of speech that it can be.
    pub(super) parts: Parts,
    /// Words right before it.
    pub(super) previous: Listed,
    /// Words right after it.
    pub(super) next: Listed,
    /// Words within eight of it.
    pub(super) near: Listed,
    /// Set phrases, word for word, with `_` for the homograph.
    pub(super) phrases: Vec<Vec<&'static str>>,
    /// Whether it is capitalised inside a sentence: yes, no, or either.
    pub(super) capital: Option<bool>,
    /// Whether it is likely where a sentence begins with it.
    pub(super) first: bool,
    /// Whether it is not marked, as every engine says it so.
    pub(crate) unmarked: bool,
}

/// The words of a cue, in the order of what they look like.
#[derive(Debug, Default)]
pub(super) struct Listed {
    words: Vec<&'static str>,
    looks: Looks,
    /// Where the words of each kind of looks begin, and where the last end.
    starts: [u16; KINDS + 1],
}

/// How many kinds of looks are told apart: a list has a hundred words and more.
const KINDS: usize = 31;

/// The kind of a word's looks.
#[inline]
fn kind(word: &str) -> usize {
    Looks::look(word) % KINDS
}

impl Listed {
    fn of(mut words: Vec<&'static str>) -> Listed {
        words.sort_by_key(|word| kind(word));
        let mut starts = [0; KINDS + 1];
        for word in &words {
            starts[kind(word) + 1] += 1;
        }
        for kind in 0..KINDS {
            starts[kind + 1] += starts[kind];
        }
        Listed { looks: Looks::of(&words), words, starts }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether a word is one of them, in any case.
    #[inline]
    pub fn has(&self, word: &str) -> bool {
        self.has_of(Looks::look(word), word)
    }

    /// Whether a word of some looks is one of them, in any case.
    #[inline]
    pub fn has_of(&self, look: usize, word: &str) -> bool {
        if !self.looks.has(look) {
            return false;
        }
        let kind = look % KINDS;
        let alike = usize::from(self.starts[kind])..usize::from(self.starts[kind + 1]);
        self.words[alike].iter().any(|other| other.eq_ignore_ascii_case(word))
    }
}

/// The form in which a homograph stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As the table has it.
    Base,
    /// With an s: the noun's plural, or the verb after he and she.
    S,
}

struct Row {
    word: &'static str,
    lines: &'static str,
    /// Whether one of its readings is left alone.
    unmarked: bool,
    /// Read when the word is first met: most texts meet few.
    homograph: OnceLock<Homograph>,
}

static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let mut rows: Vec<Row> = Vec::with_capacity(320);
    let mut rest = TABLE;
    while let Some((line, after)) = rest.split_once('\n') {
        let word = line.split('\t').next().unwrap_or("");
        if line.starts_with('#') || word.is_empty() {
            rest = after;
            continue;
        }
        // The rows of one word stand together.
        let mut length = 0;
        let mut unmarked = false;
        for line in rest.split_inclusive('\n').take_while(|line| line.strip_prefix(word).is_some_and(|cells| cells.starts_with('\t'))) {
            length += line.len();
            unmarked |= line.trim_ascii_end().ends_with("unmarked");
        }
        rows.push(Row { word, lines: &rest[..length], unmarked, homograph: OnceLock::new() });
        rest = &rest[length..];
    }
    rows
});

/// Every form that a homograph takes, with its number for [`find`].
pub(crate) fn forms() -> impl Iterator<Item = (std::borrow::Cow<'static, str>, usize, Form)> {
    use std::borrow::Cow;
    // Few words of the table end in s.
    let plurals: Vec<&str> = ROWS.iter().map(|row| row.word).filter(|word| word.ends_with('s')).collect();
    let listed = move |word: &str| plurals.contains(&word);
    ROWS.iter().enumerate().flat_map(move |(number, row)| {
        let nominal = row.lines.contains("\tnoun") || row.lines.contains("+noun");
        let verbal = row.lines.contains("\tverb\t") || row.lines.contains("\tverb+");
        let with_s = (nominal && verbal && !row.word.ends_with('s')).then(|| add_s(row.word)).filter(|plural| !listed(plural));
        std::iter::once((Cow::Borrowed(row.word), number, Form::Base)).chain(with_s.map(|plural| (Cow::Owned(plural), number, Form::S)))
    })
}

fn add_s(word: &str) -> String {
    let hissing = ["s", "x", "z", "ch", "sh"].iter().any(|end| word.ends_with(end));
    match word.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u'])) {
        Some(stem) => format!("{stem}ies"),
        None => format!("{word}{}", if hissing { "es" } else { "s" }),
    }
}

/// The homograph of a number that [`forms`] gave.
pub(crate) fn find(number: usize) -> Option<&'static Homograph> {
    let row = ROWS.get(number)?;
    Some(row.homograph.get_or_init(|| {
        let readings: Vec<Reading> = row.lines.lines().filter_map(reading).collect();
        let is_plain_in_small = readings.iter().all(|reading| reading.unmarked || reading.capital == Some(true));
        Homograph { word: row.word, readings, is_plain_in_small }
    }))
}

/// Whether the homograph of a number is left alone in small letters, which most are not.
pub(crate) fn is_plain_in_small(number: usize) -> bool {
    // Only the rows that may be are read for it.
    ROWS.get(number).is_some_and(|row| row.unmarked) && find(number).is_some_and(|homograph| homograph.is_plain_in_small)
}

/// The homograph that a word is, in its base form or with an s, in any case.
///
/// ```
/// use sayable::homograph::{Form, lookup};
/// let (homograph, form) = lookup("Records").unwrap();
/// assert_eq!((homograph.word, form), ("record", Form::S));
/// assert!(lookup("table").is_none());
/// ```
#[must_use]
pub fn lookup(word: &str) -> Option<(&'static Homograph, Form)> {
    let (_, number, form) = forms().find(|(known, ..)| known.eq_ignore_ascii_case(word))?;
    Some((find(number)?, form))
}

/// The reading of a word that has a name, and the word's form.
pub(crate) fn named(word: &str, reading: &str) -> Option<(&'static Reading, Form)> {
    let (homograph, form) = lookup(word)?;
    Some((homograph.reading(reading)?, form))
}

/// Checks that a word is a homograph with a reading of some name; gives the word as the table has it.
pub(crate) fn check(word: &str, reading: &str) -> Result<&'static str> {
    let Some((homograph, _)) = lookup(word) else {
        return Err(Error::new(format!("`{word}` is no homograph that the program knows")).advise("lexicon/homographs.tsv lists them"));
    };
    if homograph.reading(reading).is_none() {
        let names: Vec<&str> = homograph.readings.iter().map(|reading| reading.name).collect();
        return Err(Error::new(format!("`{word}` has no reading `{reading}`")).advise(format!("choose one of: {}", names.join(" "))));
    }
    Ok(homograph.word)
}

impl Homograph {
    /// The reading of a name.
    #[must_use]
    pub fn reading(&self, name: &str) -> Option<&Reading> {
        self.readings.iter().find(|reading| reading.name == name)
    }
}

impl Reading {
    /// Appends how it is said in a form, in IPA.
    pub fn push_ipa(&self, form: Form, out: &mut String) {
        out.push_str(self.ipa);
        if form == Form::S {
            out.push_str(ending_sound(self.ipa));
        }
    }
}

/// A row that cannot be read gives nothing; a test sees to it that there is none.
fn reading(line: &'static str) -> Option<Reading> {
    let mut cells = line.split('\t');
    let (_, name, parts, prior, ipa) = (cells.next()?, cells.next()?, cells.next()?, cells.next()?, cells.next()?);
    let mut reading = Reading {
        name,
        ipa,
        prior: prior.parse().ok()?,
        parts: Parts::of(parts)?,
        previous: Listed::default(),
        next: Listed::default(),
        near: Listed::default(),
        phrases: Vec::new(),
        capital: None,
        first: false,
        unmarked: false,
    };
    for cue in cells.next().unwrap_or("").split(';').map(str::trim).filter(|cue| !cue.is_empty()) {
        let list = |words: &'static str| Listed::of(words.split(',').map(str::trim).collect());
        match cue.split_once('=') {
            Some(("p", words)) => reading.previous = list(words),
            Some(("n", words)) => reading.next = list(words),
            Some(("near", words)) => reading.near = list(words),
            Some(("phrase", phrases)) => reading.phrases = phrases.split('|').map(|phrase| phrase.split(' ').collect()).collect(),
            None if cue == "unmarked" => reading.unmarked = true,
            None if cue == "first" => reading.first = true,
            None if cue == "capital" => reading.capital = Some(true),
            None if cue == "small" => reading.capital = Some(false),
            _ => return None,
        }
    }
    cells.next().is_none().then_some(reading)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_tell_which_are_plain_in_small() {
        for number in 0..ROWS.len() {
            let homograph = find(number).unwrap();
            assert_eq!(is_plain_in_small(number), homograph.is_plain_in_small, "{}: `unmarked` is the last of its cues", homograph.word);
        }
        assert!(lookup("said").unwrap().0.is_plain_in_small);
    }

    #[test]
    fn every_row_can_be_read() {
        const SIGNS: &str = "pbtdkɡfvθðszʃʒhmnŋlɹjwiɪeɛæɑɔoʊuʌəɚɝaˈˌ";
        let mut last = "";
        for (number, row) in ROWS.iter().enumerate() {
            assert!(last < row.word, "lexicon/homographs.tsv: `{}` stands after `{last}`", row.word);
            last = row.word;
            let homograph = find(number).expect("a row");
            assert!(homograph.readings.len() > 1 && homograph.readings.len() == row.lines.lines().count(), "{}: a row cannot be read", row.word);
            for reading in &homograph.readings {
                assert_eq!(reading.ipa.matches('ˈ').count(), 1, "{}: {}", row.word, reading.ipa);
                assert!(reading.ipa.chars().all(|c| SIGNS.contains(c)), "{}: {}", row.word, reading.ipa);
                for phrase in &reading.phrases {
                    assert_eq!(phrase.iter().filter(|word| **word == "_").count(), 1, "{}: {phrase:?}", row.word);
                }
            }
        }
        assert!(ROWS.len() >= 300, "{}", ROWS.len());
    }
}
