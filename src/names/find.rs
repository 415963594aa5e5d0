//! Finds the names of documents, each once, with where it stands and what about it tells of it.

use std::collections::{HashMap, HashSet};

use foldhash::fast::FixedState;

use super::kind::{About, NameKind, Votes, votes};
use super::place::{Place, looks_english, place};
use super::unit::{Token, is_title, tokens, unit};
use super::{is_english, is_ordinary};
use crate::lexicon::{Ending, bases};
use crate::origin::{self, Evidence, LANGUAGES};
use crate::pass::Sayable;
use crate::script::{Kind, Script};

/// The most characters of a sentence that are kept on each side of a name.
const CONTEXT: usize = 120;

/// A place in a document: line and column are counted from 1, the column in characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sighting {
    /// The document, as it was named.
    pub document: String,
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// What a lexicon says of a name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Its pronunciation in IPA; empty where the lexicon leaves it to the engine.
    pub ipa: String,
    /// The language that it comes from, by its code.
    pub origin: String,
}

/// A name of one document or several.
#[derive(Clone, Debug)]
pub struct Name {
    /// As written, without the ending of a possessive.
    pub text: String,
    /// What it names.
    pub kind: NameKind,
    /// Everywhere it stands, in order.
    pub sightings: Vec<Sighting>,
    /// The sentence in which it stands first, in three pieces: what is before it, it, what is after it.
    pub context: [String; 3],
    /// What the lexicon says of it, where it has it.
    pub known: Option<Known>,
    /// The names that stand right beside it, or in a list with it, each once.
    pub neighbours: Vec<String>,
}

/// What was seen of a name so far.
#[derive(Debug)]
struct Seen {
    name: Name,
    votes: Votes,
    /// Whether it stands where only names have capitals.
    telling: bool,
    /// Whether, where it does not, something else speaks for a name.
    supported: bool,
}

/// Finds the names of documents.
///
/// A name is a capitalised word, with what particles and hyphens join to it, that is neither an ordinary
/// English word nor a name that English engines say right. Where any word has a capital, such as
/// at the beginning of a sentence, something must speak for a name: the document has it elsewhere, its
/// spelling is foreign, a verb of persons follows. A word that the documents have in small letters too is none.
///
/// ```
/// use sayable::Sayable;
/// use sayable::names::Finder;
///
/// let sayable = Sayable::default();
/// let mut finder = Finder::default();
/// finder.add("a.txt", &sayable.script("Harutunyan left Vardenis. Mr Harutunyan's car stayed."), &sayable);
/// let names = finder.finish();
/// assert_eq!(names[0].text, "Harutunyan");
/// assert_eq!(names[0].sightings.len(), 2);
/// assert_eq!(names[1].text, "Vardenis");
/// ```
#[derive(Debug, Default)]
pub struct Finder {
    seen: Vec<Seen>,
    by_name: HashMap<String, usize, FixedState>,
    /// The words that stand in small letters.
    small: HashSet<String, FixedState>,
    /// The words that stand in capitals alone, with their places.
    capitals: HashMap<String, Vec<Sighting>, FixedState>,
    /// Names that stand in one list, by number: "Goris, Sisian and Berd".
    lists: Vec<(usize, usize)>,
}

impl Finder {
    /// Adds a document: its name for reports, its script, made by the reader whose lexicon tells what is known.
    pub fn add(&mut self, document: &str, script: &Script, sayable: &Sayable) {
        let mut lines = Lines::new(script.source().given());
        let mut start = None;
        for (number, event) in script.events().iter().enumerate() {
            match event.kind {
                Kind::Sentence => start = Some((number, event.span.start)),
                Kind::SentenceEnd => {
                    let Some((from, start)) = start.take() else { continue };
                    let text = &script.source().text()[start..event.span.start];
                    let sentence = Sentence { document, text, start, script, events: from..number, sayable };
                    self.sentence(&sentence, &mut lines);
                }
                _ => {}
            }
        }
    }

    fn sentence(&mut self, sentence: &Sentence, lines: &mut Lines) {
        let text = sentence.text;
        let mut tokens = tokens(text);
        let marked = sentence.cover(&mut tokens);
        let title = is_title(&tokens);
        let mut before: Option<usize> = None;
        let mut listed: Option<(usize, usize)> = None;
        let mut at = 0;
        while at < tokens.len() {
            let token = tokens[at];
            if !token.covered {
                if !token.is_capitalised() {
                    self.small.insert(token.base.replace('’', "'"));
                } else if token.is_capitals() {
                    let sighting = sentence.sighting(token.start, lines);
                    self.capitals.entry(token.base.to_owned()).or_default().push(sighting);
                }
            }
            let found = match marked.iter().find(|(start, _)| *start == token.start) {
                Some((_, end)) => Some((at, tokens[at..].iter().take_while(|token| token.start < *end).count() + at - 1)),
                None => unit(text, &tokens, at),
            };
            let Some((first, last)) = found else {
                before = None;
                at += 1;
                continue;
            };
            // A particle before which English words were passed over.
            if !tokens[at].is_capitalised() && first > at {
                self.small.insert(tokens[at].base.to_owned());
            }
            let run = before.filter(|_| first > 0 && text.get(tokens[first - 1].end..tokens[first].start) == Some(" "));
            before = self.name(sentence, &tokens, (first, last), run, title, lines);
            if let (Some((earlier, end)), Some(number)) = (listed, before)
                && matches!(&text[end..tokens[first].start], ", " | " and " | ", and " | " or ")
            {
                self.lists.push((earlier, number));
            }
            listed = before.map(|number| (number, tokens[last].end));
            at = last + 1;
        }
    }

    /// Counts the name of some words; returns its number.
    fn name(
        &mut self,
        sentence: &Sentence,
        tokens: &[Token],
        (first, last): (usize, usize),
        run: Option<usize>,
        title: bool,
        lines: &mut Lines,
    ) -> Option<usize> {
        let text = sentence.text;
        let (start, end) = (tokens[first].start, tokens[last].base_end());
        let telling = !title && place(text, start) == Place::Telling;
        let (name, known, entry_kind) = match sentence.known(start, end) {
            Some(known) => known,
            None => (&text[start..end], None, None),
        };
        let ordinary = || is_ordinary(name) || is_ordinary(&text[start..end]);
        if known.is_some() && (entry_kind.is_none() || !telling && ordinary() || !name.contains(char::is_uppercase)) {
            return None;
        }
        let number = match self.by_name.get(name) {
            Some(number) => *number,
            None => {
                let context = [clip_start(&text[..start]), name.to_owned(), clip_end(&text[start + name.len()..])];
                let name = Name { text: name.to_owned(), kind: NameKind::Unknown, sightings: Vec::new(), context, known: None, neighbours: Vec::new() };
                self.by_name.insert(name.text.clone(), self.seen.len());
                self.seen.push(Seen { name, votes: Votes::default(), telling: false, supported: false });
                self.seen.len() - 1
            }
        };
        let about = about(text, tokens, first, last, run.is_some());
        let seen = &mut self.seen[number];
        seen.name.sightings.push(sentence.sighting(start, lines));
        seen.telling |= telling;
        seen.supported |= !title && (tokens[last].is_possessive() || supports(&about));
        if known.is_some() {
            seen.name.known = known;
        }
        votes(&seen.name.text, &about, &mut seen.votes);
        if let Some(kind) = entry_kind {
            seen.votes.add(kind, 3);
        }
        if let Some(other) = run.filter(|other| *other != number) {
            let (one, two) = (self.seen[number].name.text.clone(), self.seen[other].name.text.clone());
            add_neighbour(&mut self.seen[number].name, two);
            add_neighbour(&mut self.seen[other].name, one);
            // "Leyla Aliyeva": two names in a row at the beginning are hardly a word and a name.
            self.seen[other].supported |= !title;
        }
        Some(number)
    }

    /// The names, in the order in which they were first seen.
    #[must_use]
    pub fn finish(self) -> Vec<Name> {
        let Finder { mut seen, by_name, small, capitals, lists } = self;
        for (one, other) in lists.iter().copied().chain(lists.iter().rev().map(|(one, other)| (*other, *one))) {
            let (peer, text) = (seen[one].votes, seen[one].name.text.clone());
            seen[other].votes.add_peer(peer);
            if one != other {
                add_neighbour(&mut seen[other].name, text);
            }
        }
        let is_name = |seen: &Seen| {
            if seen.name.known.is_some() {
                return true;
            }
            let text = &seen.name.text;
            if small.contains(&text.to_lowercase().replace('’', "'")) {
                return false;
            }
            if seen.telling {
                return true;
            }
            let foreign = || origin::guess(text, &Evidence::default()).is_some_and(|guess| guess.confidence >= origin::LIKELY);
            let plain = ["ed", "ing", "ly"].iter().any(|ending| text.ends_with(ending));
            !looks_english(text) && (seen.supported && !plain || foreign())
        };
        let mut kept: Vec<Option<Seen>> = seen.into_iter().map(|seen| is_name(&seen).then_some(seen)).collect();
        for number in 0..kept.len() {
            // "Azerbaijanis" and "Azerbaijani" are one name.
            let one = kept[number].as_ref().and_then(|seen| seen.name.text.strip_suffix('s')).and_then(|one| by_name.get(one)).copied();
            if let Some(one) = one.filter(|one| kept[*one].is_some())
                && let Some(plural) = kept[number].take()
                && let (earlier, Some(one)) = (one, &mut kept[one])
            {
                let Name { sightings, context, .. } = plural.name;
                if number < earlier {
                    one.name.context = context;
                }
                one.name.sightings.splice(if number < earlier { 0..0 } else { one.name.sightings.len()..one.name.sightings.len() }, sightings);
            }
        }
        let mut names: Vec<Name> = Vec::new();
        for mut seen in kept.into_iter().flatten() {
            seen.name.kind = seen.votes.winner();
            if let Some(places) = capitals.get(&seen.name.text.to_uppercase()) {
                seen.name.sightings.extend(places.iter().cloned());
            }
            names.push(seen.name);
        }
        names
    }
}

fn add_neighbour(name: &mut Name, other: String) {
    if !name.neighbours.contains(&other) && name.neighbours.len() < 8 {
        name.neighbours.push(other);
    }
}

/// What stands about the words from `first` to `last`.
fn about<'s>(text: &'s str, tokens: &[Token<'s>], first: usize, last: usize, beside_name: bool) -> About<'s> {
    let close = |gap: &str| gap.trim_matches(['.', ',']).trim().is_empty() && gap.len() < 4;
    let mut before = [""; 2];
    for (place, at) in before.iter_mut().zip((0..first).rev()) {
        if !close(&text[tokens[at].end..tokens[at + 1].start]) {
            break;
        }
        *place = tokens[at].base;
    }
    let mut after = [""; 2];
    for (place, at) in after.iter_mut().zip(last + 1..tokens.len()) {
        let gap = &text[tokens[at - 1].end..tokens[at].start];
        if gap == "-" {
            *place = &text[tokens[at].start - 1..tokens[at].end];
        } else if gap == " " || gap == ", " || gap == "” " {
            *place = tokens[at].base;
        } else {
            break;
        }
    }
    let given = |word: &str| is_english(word) && !is_ordinary(word) || LANGUAGES.iter().any(|language| language.has_given(&word.to_lowercase()));
    let after_given = before[0].starts_with(char::is_uppercase) && first > 0 && &text[tokens[first - 1].end..tokens[first].start] == " " && given(before[0]);
    About { before, after, beside_name, after_given }
}

/// Whether what stands about a word that any word could be speaks for a name.
fn supports(about: &About) -> bool {
    const VERBS: &[&str] = &[
        "said",
        "says",
        "told",
        "asked",
        "replied",
        "added",
        "wrote",
        "who",
        "knew",
        "thought",
        "looked",
        "laughed",
        "nodded",
        "smiled",
        "answered",
        "sighed",
        "shrugged",
        "whispered",
        "won",
        "lost",
        "hosted",
        "himself",
        "herself",
    ];
    // "Vardenis-based", but "Spun-sugar".
    let joined = |word: &str| word.starts_with('-') && ["ed", "born", "made"].iter().any(|ending| word.ends_with(ending));
    VERBS.contains(&about.after[0]) || about.after_given || about.beside_name || joined(about.after[0])
}

/// One sentence of a script.
struct Sentence<'s> {
    document: &'s str,
    text: &'s str,
    /// Where it begins in the cleaned text.
    start: usize,
    script: &'s Script<'s>,
    events: std::ops::Range<usize>,
    sayable: &'s Sayable,
}

impl<'s> Sentence<'s> {
    /// Marks the words that are no plain text; returns where the lexicon's names stand.
    fn cover(&self, tokens: &mut [Token]) -> Vec<(usize, usize)> {
        let mut marked = Vec::new();
        let mut at = 0;
        for event in &self.script.events()[self.events.clone()] {
            if !matches!(event.kind, Kind::Reading(_) | Kind::Name | Kind::Homograph) {
                continue;
            }
            let (start, end) = (event.span.start - self.start, event.span.end - self.start);
            while at < tokens.len() && tokens[at].end <= start {
                at += 1;
            }
            while at < tokens.len() && tokens[at].start < end {
                tokens[at].covered = true;
                at += 1;
            }
            if event.kind == Kind::Name && event.rule != "author" {
                marked.push((start, end));
            }
        }
        marked
    }

    /// What the lexicon says of the name at `start..end`: as it is written, what is said, what it names if it
    /// names anything.
    #[allow(clippy::type_complexity)]
    fn known(&self, start: usize, end: usize) -> Option<(&'s str, Option<Known>, Option<NameKind>)> {
        let word_end = crate::pass::word_end(self.text, start);
        let (_, found) = self.sayable.lexicon().find(self.text, start, word_end)?;
        if found.end < end {
            return None;
        }
        let written = &self.text[start..found.end];
        let base = match found.ending {
            Ending::None => written,
            ending => bases(written).find(|(_, other)| *other == ending).map_or(written, |(base, _)| base),
        };
        let ipa = found.ipa(self.sayable.options().locale).to_owned();
        let kind = NameKind::of_entry(&found.entry.kind);
        Some((base, Some(Known { ipa, origin: found.entry.origin.clone().into_owned() }), kind))
    }

    fn sighting(&self, at: usize, lines: &mut Lines) -> Sighting {
        let span = crate::text::Span::new(self.start + at, self.start + at + 1);
        let (line, column) = lines.at(self.script.source().given_span(span).start);
        Sighting { document: self.document.to_owned(), line, column }
    }
}

/// Lines and columns of bytes that are asked for in order, each told from the one before.
struct Lines<'t> {
    text: &'t str,
    at: usize,
    line: usize,
    column: usize,
}

impl<'t> Lines<'t> {
    fn new(text: &'t str) -> Self {
        Lines { text, at: 0, line: 1, column: 1 }
    }

    fn at(&mut self, at: usize) -> (usize, usize) {
        let passed = self.text.get(self.at..at).unwrap_or_default();
        match passed.rfind('\n') {
            Some(end) => {
                self.line += memchr::memchr_iter(b'\n', passed.as_bytes()).count();
                self.column = passed[end + 1..].chars().count() + 1;
            }
            None => self.column += passed.chars().count(),
        }
        self.at = self.at.max(at);
        (self.line, self.column)
    }
}

/// The end of a text, cut at a space where it is long, on one line.
fn clip_start(text: &str) -> String {
    let text = one_line(text);
    match text.char_indices().rev().nth(CONTEXT) {
        Some((at, _)) => format!("…{}", &text[text[at..].find(' ').map_or(at, |space| at + space)..]),
        None => text,
    }
}

/// The beginning of a text, cut at a space where it is long, on one line.
fn clip_end(text: &str) -> String {
    let text = one_line(text);
    match text.char_indices().nth(CONTEXT) {
        Some((at, _)) => format!("{} …", &text[..text[..at].rfind(' ').unwrap_or(at)]),
        None => text,
    }
}

fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            sign if sign.is_whitespace() => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            sign if sign.is_control() => {}
            sign => out.push(sign),
        }
    }
    out
}
