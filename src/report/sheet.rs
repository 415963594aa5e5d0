//! The sheet of a text's names: what is proposed for each.

use crate::names::{Name, NameKind, Sighting};
use crate::origin::{self, Evidence};
use crate::phoneme::Pronunciation;
use crate::phoneme::alphabet::respelling;

/// Where the proposal for a name comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// A lexicon has it.
    Known,
    /// Its origin was guessed, and the pronunciation with it.
    Guess,
    /// Nothing is proposed: the engine says it.
    Unknown,
}

impl Status {
    /// The word for it in sheets.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Status::Known => "known",
            Status::Guess => "guess",
            Status::Unknown => "unknown",
        }
    }
}

/// A way to say a name.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// The language, by its code; empty where it is not known.
    pub origin: String,
    /// How sure the language is, from 0 to 1; 1 for what a lexicon has.
    pub confidence: f32,
    /// The pronunciation in IPA.
    pub ipa: String,
    /// The same for anyone to read: `hah-roo-toon-YAHN`.
    pub respelling: String,
}

/// A name of a sheet.
#[derive(Clone, Debug)]
pub struct Row {
    /// As written.
    pub name: String,
    /// What it names.
    pub kind: NameKind,
    /// Everywhere it stands.
    pub sightings: Vec<Sighting>,
    /// The sentence in which it stands first: what is before it, it, what is after it.
    pub context: [String; 3],
    /// Where the proposal comes from.
    pub status: Status,
    /// The proposal, if there is one, then up to three that other origins would give.
    pub candidates: Vec<Candidate>,
}

impl Row {
    /// What is proposed.
    #[must_use]
    pub fn proposal(&self) -> Option<&Candidate> {
        self.candidates.first().filter(|_| self.status != Status::Unknown)
    }

    /// The sentence in which the name stands first.
    #[must_use]
    pub fn sentence(&self) -> String {
        self.context.concat()
    }

    /// Where it stands first, as `article.txt:3:14`.
    #[must_use]
    pub fn place(&self) -> String {
        self.sightings.first().map(place).unwrap_or_default()
    }
}

/// A place as `article.txt:3:14`.
fn place(sighting: &Sighting) -> String {
    format!("{}:{}:{}", sighting.document, sighting.line, sighting.column)
}

/// How many times a name counts for the others, at most.
const MOST: usize = 4;

/// The names of documents, each with what is proposed.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// The rows, in the order in which the names first stand.
    pub rows: Vec<Row>,
}

impl Sheet {
    /// The sheet of names. Each is guessed in the light of all the others, most of all of those beside it.
    ///
    /// ```
    /// use sayable::Sayable;
    /// use sayable::lexicon::Lexicon;
    /// use sayable::names::Finder;
    /// use sayable::report::{Sheet, Status};
    ///
    /// let sayable = Sayable::new(Default::default(), Lexicon::empty())?;
    /// let mut finder = Finder::default();
    /// finder.add("a.txt", &sayable.script("We met Mr Mammadzade."), &sayable);
    /// let sheet = Sheet::new(finder.finish());
    /// assert_eq!(sheet.rows[0].status, Status::Guess);
    /// assert_eq!(sheet.rows[0].proposal().unwrap().origin, "az");
    /// # Ok::<(), sayable::Error>(())
    /// ```
    #[must_use]
    pub fn new(names: Vec<Name>) -> Self {
        let mut evidence = Evidence::default();
        for name in &names {
            // What the text is about stands in it often.
            for _ in 0..name.sightings.len().min(MOST) {
                match &name.known {
                    Some(known) if !known.origin.is_empty() => evidence.add_known(&known.origin),
                    _ => evidence.add(&name.text),
                }
            }
        }
        Sheet { rows: names.into_iter().map(|name| row(name, &evidence)).collect() }
    }
}

fn row(name: Name, evidence: &Evidence) -> Row {
    let Name { text, kind, sightings, context, known, neighbours } = name;
    let (status, candidates) = match known {
        Some(known) => (Status::Known, Vec::from_iter(candidate(&known.origin, 1.0, &known.ipa))),
        None => {
            let mut evidence = evidence.clone();
            neighbours.iter().for_each(|neighbour| evidence.add_neighbour(neighbour));
            let guess = origin::guess(&text, &evidence);
            let guessed = guess.as_ref().map(|guess| guess.language.code);
            let others = origin::candidates(&text, &evidence).into_iter().filter(|other| Some(other.language.code) != guessed);
            let mut candidates: Vec<Candidate> = Vec::new();
            for guess in guess.into_iter().chain(others) {
                // What sounds the same is one candidate.
                if candidates.len() < 4 && candidates.iter().all(|other| other.ipa != guess.ipa) {
                    candidates.extend(candidate(guess.language.code, guess.confidence, &guess.ipa));
                }
            }
            (if guessed.is_some() { Status::Guess } else { Status::Unknown }, candidates)
        }
    };
    Row { name: text, kind, sightings, context, status, candidates }
}

fn candidate(origin: &str, confidence: f32, ipa: &str) -> Option<Candidate> {
    (!ipa.is_empty()).then(|| Candidate { origin: origin.to_owned(), confidence, ipa: ipa.to_owned(), respelling: respell(ipa) })
}

/// A pronunciation in IPA for anyone to read; empty where it cannot be written so.
pub(super) fn respell(ipa: &str) -> String {
    Pronunciation::from_ipa(ipa).map(|pronunciation| respelling::write(&pronunciation).text).unwrap_or_default()
}
