//! JSON Lines: a record a document, for programs.

use serde::Serialize;

use super::{Progress, Settings, Target};
use crate::script::{Kind, Script};

/// The target.
pub static TARGET: Target = Target {
    name: "jsonl",
    about: "a JSON record a document: what is said, its sentences, and every reading with its rule",
    extension: "jsonl",
    alphabet: "ipa",
    dialect: None,
    limits: &[],
    source: "",
    unverified: &[],
    records: true,
    begin: super::nothing,
    write,
    end: super::nothing,
};

#[derive(Serialize)]
struct Record<'s> {
    spoken: String,
    sentences: Vec<Sentence>,
    events: Vec<Event<'s>>,
}

#[derive(Serialize)]
struct Sentence {
    start: usize,
    end: usize,
    spoken: String,
}

#[derive(Serialize)]
struct Event<'s> {
    start: usize,
    end: usize,
    kind: &'s str,
    source: &'s str,
    spoken: &'s str,
    #[serde(skip_serializing_if = "Option::is_none")]
    ipa: Option<&'s str>,
    rule: &'s str,
    sure: &'s str,
}

fn write(script: &Script, _: &Settings, progress: &mut Progress, out: &mut String) {
    let source = script.source();
    // Nothing but white space between two pieces of a text.
    if script.is_piece() && script.events().iter().all(|event| event.kind == Kind::Gap) {
        return;
    }
    let mut record = Record { spoken: script.spoken(), sentences: Vec::new(), events: Vec::new() };
    let (start, spoken) = &mut progress.sentence;
    for event in script.events() {
        match event.kind {
            Kind::Sentence => {
                *start = source.given_span(event.span).start;
                spoken.clear();
            }
            Kind::SentenceEnd => {
                let end = source.given_end(event.span.end);
                record.sentences.push(Sentence { start: *start, end, spoken: std::mem::take(spoken) });
            }
            Kind::Text => spoken.push_str(script.text(event)),
            Kind::Reading(_) | Kind::Name | Kind::Homograph => {
                let span = source.given_span(event.span);
                spoken.push_str(script.said(event));
                record.events.push(Event {
                    start: span.start,
                    end: span.end,
                    kind: event.kind.name(),
                    source: source.given_text(event.span),
                    spoken: script.said(event),
                    ipa: script.ipa(event),
                    rule: event.rule,
                    sure: event.sure.name(),
                });
            }
            _ => {}
        }
    }
    // Strings and numbers alone: this cannot fail.
    out.push_str(&serde_json::to_string(&record).unwrap_or_default());
    out.push('\n');
}
