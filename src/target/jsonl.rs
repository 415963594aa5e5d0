//! JSON Lines: a record a document, for programs.

use serde::Serialize;

use super::{Settings, Target};
use crate::script::{Kind, Script};
use crate::text::Span;

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

fn write(script: &Script, _: &Settings, out: &mut String) {
    let mut record = Record { spoken: script.spoken(), sentences: Vec::new(), events: Vec::new() };
    let mut sentence_start = 0;
    let mut spoken = String::new();
    for event in script.events() {
        match event.kind {
            Kind::Sentence => {
                sentence_start = event.span.start;
                spoken.clear();
            }
            Kind::SentenceEnd => {
                let span = script.source().given_span(Span::new(sentence_start, event.span.end));
                record.sentences.push(Sentence { start: span.start, end: span.end, spoken: spoken.clone() });
            }
            Kind::Text => spoken.push_str(script.text(event)),
            Kind::Reading(_) | Kind::Name | Kind::Homograph => {
                let span = script.source().given_span(event.span);
                spoken.push_str(script.said(event));
                record.events.push(Event {
                    start: span.start,
                    end: span.end,
                    kind: event.kind.name(),
                    source: span.of(script.source().given()),
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
