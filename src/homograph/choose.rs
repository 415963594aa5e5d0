//! Weighs the readings of a homograph by its company.

use super::company::{Company, REACH};
use super::part::{Parts, Tag};
use super::table::{Form, Homograph, Reading};
use crate::script::Sure;

/// A reading that was chosen, and why.
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// The reading.
    pub reading: &'static Reading,
    /// The kind of cue that told most: `phrase`, `previous-word`, `next-word`, `near-word`,
    /// `capital`, `first-word`, `part-of-speech`, or `commonest` where none did.
    pub rule: &'static str,
    /// How sure the choice is.
    pub sure: Sure,
}

/// Points for a cue of each kind.
const PHRASE: i32 = 8;
const NEIGHBOUR: i32 = 4;
const NEAR: i32 = 3;
const CAPITAL: i32 = 5;
const SMALL: i32 = 3;
const FIRST: i32 = 5;

/// A reading's points in some company.
#[derive(Clone, Debug)]
pub struct Weighed {
    /// The reading.
    pub reading: &'static Reading,
    /// Its points: what it has where nothing tells, and what the cues give.
    pub points: i32,
    /// The cues that fired: the kind, the words that are meant, the points.
    pub cues: Vec<(&'static str, String, i32)>,
}

/// Chooses the reading of the homograph that stands at `start..end` of a sentence; `None` where
/// no reading leads.
#[must_use]
pub fn choose(homograph: &'static Homograph, form: Form, text: &str, start: usize, end: usize) -> Option<Choice> {
    let company = Company::of(text, start, end);
    let evidence = Evidence::of(&company, form);
    let mut best: Option<(i32, &Reading, &'static str)> = None;
    let mut second = i32::MIN;
    for reading in readings(homograph, form) {
        let mut score = reading.prior;
        let mut most = (0, "commonest");
        weigh(reading, &company, &evidence, |rule, points, _| {
            score += points;
            if points > most.0 {
                most = (points, rule);
            }
        });
        match best {
            Some((most, ..)) if score <= most => second = second.max(score),
            _ => {
                second = best.map_or(second, |(most, ..)| most.max(second));
                best = Some((score, reading, most.1));
            }
        }
    }
    let (score, reading, rule) = best?;
    let lead = score.saturating_sub(second);
    if lead <= 0 {
        return None;
    }
    let sure = match lead {
        8.. => Sure::Certain,
        3.. => Sure::Likely,
        _ => Sure::Guess,
    };
    Some(Choice { reading, rule, sure })
}

/// Every reading of the homograph that stands at `start..end` of a sentence with its points and the
/// cues that gave them, in the table's order.
///
/// ```
/// use sayable::homograph::{lookup, weigh_all};
/// let (homograph, form) = lookup("lead").unwrap();
/// let weighed = weigh_all(homograph, form, "lead pipes", 0, 4);
/// let metal = weighed.iter().find(|weighed| weighed.reading.name == "metal").unwrap();
/// assert!(metal.cues.iter().any(|(kind, words, _)| *kind == "next-word" && words == "pipes"));
/// ```
#[must_use]
pub fn weigh_all(homograph: &'static Homograph, form: Form, text: &str, start: usize, end: usize) -> Vec<Weighed> {
    let company = Company::of(text, start, end);
    let evidence = Evidence::of(&company, form);
    let weighed = |reading: &'static Reading| {
        let mut weighed = Weighed { reading, points: reading.prior, cues: Vec::new() };
        weigh(reading, &company, &evidence, |rule, points, words| {
            weighed.points += points;
            weighed.cues.push((rule, words.join(" "), points));
        });
        weighed
    };
    readings(homograph, form).map(weighed).collect()
}

/// Whether the company of the word at `start..end` of a sentence speaks for one of some parts of
/// speech: `noun`, `verb`, `adjective`, `past`. A noun before a noun is as good as an adjective.
pub(crate) fn is_part_of_speech(text: &str, start: usize, end: usize, parts: &[String]) -> bool {
    let evidence = Evidence::of(&Company::of(text, start, end), Form::Base);
    let points = [("noun", evidence.noun), ("verb", evidence.verb), ("adjective", evidence.adjective), ("past", evidence.past)];
    let wanted = |part: &str| parts.iter().any(|wanted| wanted == part);
    let nominal = wanted("noun") || wanted("adjective");
    let most = |of: &dyn Fn(&str) -> bool| points.iter().filter(|(part, _)| of(part)).map(|(_, points)| *points).max().unwrap_or(0);
    let rivals = most(&|part| !wanted(part) && !(nominal && matches!(part, "noun" | "adjective")));
    let asked = most(&|part| wanted(part));
    asked > 0 && asked >= rivals
}

/// The readings that a homograph has in a form: only nouns and verbs take an s.
fn readings(homograph: &'static Homograph, form: Form) -> impl Iterator<Item = &'static Reading> {
    homograph.readings.iter().filter(move |reading| form == Form::Base || reading.parts.has(Parts::NOUN | Parts::VERB))
}

/// Tells each cue of a reading that fires: its kind, its points, and the words that are meant.
fn weigh(reading: &Reading, company: &Company, evidence: &Evidence, mut add: impl FnMut(&'static str, i32, &[&str])) {
    if !company.before.edge && reading.previous.has(company.before.word(0)) {
        add("previous-word", NEIGHBOUR, &[company.before.word(0)]);
    }
    if !company.after.edge && reading.next.has(company.after.word(0)) {
        add("next-word", NEIGHBOUR, &[company.after.word(0)]);
    }
    if !reading.near.is_empty() {
        let mut words = [""; 2 * REACH];
        let mut count = 0;
        for side in [&company.before, &company.after] {
            for (_, word) in side.all().filter(|(look, word)| reading.near.has_of(*look, word)) {
                words[count] = word;
                count += 1;
            }
        }
        if count > 0 {
            add("near-word", NEAR + 2 * (count as i32 - 1).min(3), &words[..count]);
        }
    }
    if let Some(phrase) = reading.phrases.iter().find(|phrase| stands(phrase, company)) {
        add("phrase", PHRASE, phrase);
    }
    if reading.first && company.opens {
        add("first-word", FIRST, &[]);
    }
    match reading.capital {
        Some(true) if company.capital && !company.opens => add("capital", CAPITAL, &[]),
        Some(false) if !company.capital => add("capital", SMALL, &[]),
        Some(true) if !company.capital => add("capital", -CAPITAL, &[]),
        _ => {}
    }
    match evidence.of_parts(reading.parts) {
        0 => {}
        points => add("part-of-speech", points, &[]),
    }
}

/// Whether a set phrase stands about the homograph.
fn stands(phrase: &[&str], company: &Company) -> bool {
    let Some(place) = phrase.iter().position(|word| *word == "_") else { return false };
    let before = phrase[..place].iter().rev().enumerate().all(|(n, word)| matches(word, company.before.word(n)));
    let after = phrase[place + 1..].iter().enumerate().all(|(n, word)| matches(word, company.after.word(n)));
    before && after
}

/// A word of a phrase; `'s` is any possessive.
fn matches(wanted: &str, word: &str) -> bool {
    if wanted == "'s" { word.ends_with("'s") || word.ends_with("’s") } else { wanted.eq_ignore_ascii_case(word) }
}

/// How the company speaks for each part of speech, in points.
#[derive(Debug, Default)]
struct Evidence {
    noun: i32,
    verb: i32,
    adjective: i32,
    past: i32,
}

impl Evidence {
    fn of(company: &Company, form: Form) -> Evidence {
        let mut evidence = Evidence::default();
        evidence.weigh_before(company, form);
        evidence.weigh_after(company, form);
        evidence
    }

    /// The most of what speaks for any of some parts.
    fn of_parts(&self, parts: Parts) -> i32 {
        [(Parts::NOUN, self.noun), (Parts::VERB, self.verb), (Parts::ADJECTIVE, self.adjective), (Parts::PAST, self.past)]
            .iter()
            .filter(|(part, _)| parts.has(*part))
            .map(|(_, points)| *points)
            .max()
            .unwrap_or(0)
    }

    fn add(&mut self, noun: i32, verb: i32, adjective: i32, past: i32) {
        self.noun += noun;
        self.verb += verb;
        self.adjective += adjective;
        self.past += past;
    }

    fn weigh_before(&mut self, company: &Company, form: Form) {
        let before = &company.before;
        let first = before.tag(0);
        let base = form == Form::Base;
        // "does anyone object", "why do children rebel", "let me read that", "watched him tear it".
        let asked = matches!(
            before.word(1),
            "do" | "does" | "did" | "Do" | "Does" | "Did" | "let" | "Let" | "make" | "made" | "watched" | "saw" | "hear" | "heard" | "see"
        );
        if base && asked && matches!(first, Tag::ObjectPronoun | Tag::Plural | Tag::PluralPronoun | Tag::SingularPronoun | Tag::Other | Tag::Name) {
            self.add(-4, 6, -2, -2);
            return;
        }
        match first {
            Tag::Edge => self.add(0, i32::from(company.opens), 0, 0),
            // "many associate": one noun cannot be many.
            Tag::Determiner if base && matches!(before.word(0), "many" | "Many" | "few" | "Few" | "both" | "Both") => self.add(-4, 4, 4, 0),
            Tag::Determiner => self.add(6, -6, 5, -5),
            Tag::Possessive => self.add(6, -5, 5, -3),
            Tag::Preposition => self.add(4, -4, 3, -3),
            // "access to", "due to": a noun follows as well as a verb.
            Tag::To => {
                let nominal = matches!(
                    before.word(1),
                    "due"
                        | "access"
                        | "according"
                        | "subject"
                        | "prior"
                        | "related"
                        | "close"
                        | "opposed"
                        | "similar"
                        | "response"
                        | "respect"
                        | "contrast"
                        | "addition"
                        | "return"
                        | "returned"
                        | "leading"
                        | "led"
                        | "leads"
                );
                if nominal || !base { self.add(4, -1, 1, -3) } else { self.add(-3, 7, -3, -5) }
            }
            Tag::Modal => self.add(-5, 8, -4, -4),
            Tag::PluralPronoun => self.add(-4, if base { 6 } else { 0 }, -3, 3),
            Tag::SingularPronoun => self.add(-3, if base { 0 } else { 7 }, -2, 4),
            Tag::Relative => self.add(-2, if base && before.tag(1) == Tag::Plural { 7 } else { 3 }, -1, 2),
            Tag::Be => self.add(0, -4, 4, 5),
            Tag::Have => self.add(2, -4, 2, 5),
            Tag::ObjectPronoun => self.add(0, 2, 0, 0),
            Tag::Degree => self.add(1, -1, 5, 0),
            Tag::Adjective | Tag::Number => self.add(5, -3, 1, -2),
            Tag::Gerund => self.add(2, -3, 1, -2),
            Tag::Past => self.add(2, -2, 2, -2),
            Tag::Noun | Tag::Name | Tag::Other => self.add(2, if base { -1 } else { 2 }, 0, 1),
            Tag::Plural => self.add(if base { -1 } else { 1 }, if base { 4 } else { -2 }, 0, 2),
            Tag::Adverb => self.after_adverb(before.tag(1), base),
            Tag::Conjunction => self.after_conjunction(company, base),
        }
    }

    /// "to quickly record", "was recently separate": the word before the adverb tells.
    fn after_adverb(&mut self, tag: Tag, base: bool) {
        match tag {
            Tag::To | Tag::Modal => self.add(-4, 7, -3, -3),
            Tag::PluralPronoun => self.add(-3, if base { 5 } else { 0 }, -1, 3),
            Tag::SingularPronoun | Tag::Relative => self.add(-3, if base { 0 } else { 5 }, -1, 3),
            Tag::Be => self.add(-1, -2, 4, 4),
            Tag::Determiner | Tag::Possessive => self.add(2, -4, 5, 0),
            Tag::Plural => self.add(-1, if base { 3 } else { 0 }, 1, 2),
            Tag::Have => self.add(-1, -2, 1, 5),
            _ => self.add(-1, 2, 1, 1),
        }
    }

    /// "to write and record", "sights and record sales": what is joined is of one kind.
    fn after_conjunction(&mut self, company: &Company, base: bool) {
        let before = &company.before;
        let other = before.tag(1);
        // A verb's object may stand between: "to write songs and record them".
        let verbal = (2..=5).any(|n| matches!(before.tag(n), Tag::To | Tag::Modal));
        match other {
            Tag::Adjective => self.add(1, -1, 3, 0),
            Tag::Past => self.add(-1, 0, 1, 4),
            Tag::Adverb => self.add(0, 2, 0, 1),
            Tag::Noun | Tag::Plural | Tag::Gerund => self.add(3, i32::from(verbal) * 3 - 1, 0, 0),
            _ if verbal && base => self.add(0, 4, -1, 0),
            _ => self.add(1, 0, 1, 1),
        }
        if !base && (2..=5).any(|n| matches!(before.tag(n), Tag::SingularPronoun | Tag::Relative)) {
            self.add(0, 3, 0, 0);
        }
    }

    fn weigh_after(&mut self, company: &Company, form: Form) {
        let after = &company.after;
        let base = form == Form::Base;
        if after.edge {
            self.add(2, -1, 1, 0);
            return;
        }
        match after.tag(0) {
            Tag::Determiner | Tag::Possessive => self.add(-3, 4, -3, 3),
            Tag::ObjectPronoun => self.add(-4, 5, -3, 3),
            Tag::Preposition => match after.word(0) {
                "of" => self.add(4, -3, -2, -2),
                "as" | "into" | "with" | "from" => self.add(0, 1, -1, 1),
                _ => self.add(1, 0, -1, 1),
            },
            Tag::Be | Tag::Have | Tag::Modal => self.add(4, -4, -3, -2),
            Tag::Relative => match after.word(0) {
                "that" => self.add(1, 2, -1, 1),
                _ => self.add(3, -2, -1, 0),
            },
            Tag::To => self.add(1, 0, 0, 1),
            Tag::Conjunction => self.add(1, 0, 1, 0),
            Tag::Adverb => self.add(0, 1, -1, 1),
            // "separate buildings", "record sales", but "record songs".
            Tag::Noun | Tag::Plural | Tag::Other | Tag::Gerund => self.add(i32::from(base) - 1, if base { 1 } else { 0 }, 3, -1),
            Tag::Adjective | Tag::Number => self.add(-1, 2, 1, 0),
            Tag::Name | Tag::PluralPronoun | Tag::SingularPronoun => self.add(0, 1, 0, 1),
            Tag::Past => self.add(2, -2, 0, -1),
            Tag::Degree => self.add(0, 1, -1, 1),
            Tag::Edge => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::table::{find, forms};
    use super::*;

    fn said(sentence: &str, word: &str) -> Option<&'static str> {
        let (_, number, form) = forms().find(|(form, ..)| form.eq_ignore_ascii_case(word)).expect("a homograph");
        let at = sentence.find(word).expect("the word");
        choose(find(number)?, form, sentence, at, at + word.len()).map(|choice| choice.reading.name)
    }

    #[test]
    fn nouns_and_verbs() {
        for (sentence, word, expected) in [
            ("They record songs in Baku.", "record", "verb"),
            ("It broke the record of 1990.", "record", "noun"),
            ("He will object to it.", "object", "verb"),
            ("The lead pipes were old.", "lead", "metal"),
            ("She read it aloud yesterday.", "read", "past"),
            ("The wind blew hard.", "wind", "air"),
        ] {
            assert_eq!(said(sentence, word), Some(expected), "{sentence}");
        }
    }
}
