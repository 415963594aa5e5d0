//! Splitting: a script in parts that each fit a request of the target's engine.
//!
//! Where parts begin is decided by the text alone, so that a changed pronunciation changes no part
//! but those that hold it; a part that does not fit after all is halved on its own (`halve`): at
//! a paragraph, a sentence, a clause. A quotation that fits is kept whole.

mod halve;
mod manifest;

pub use manifest::{Manifest, Record};

use crate::script::{Event, Kind, Role, Script};
use crate::target::{Settings, Target, Unit, stable_hash};
use crate::text::Span;

/// A part of a document: what one request takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its name: the same as long as its text is, whatever stands before it.
    pub id: String,
    /// The hash of its document.
    pub hash: String,
    /// What it covers of the text as given, in bytes.
    pub span: Span,
    /// Its document.
    pub document: String,
}

/// Splits a script into documents that keep to the target's limits.
///
/// ```
/// use sayable::target::{self, Settings};
/// let text = "She counted the boats.\n\n".repeat(400);
/// let script = sayable::Sayable::default().script(&text);
/// let google = target::find("google").unwrap();
/// let parts = sayable::split::split(&script, google, &Settings::default());
/// assert!(parts.len() > 1 && parts.iter().all(|part| part.document.len() <= 5000));
/// ```
#[must_use]
pub fn split(script: &Script, target: &Target, settings: &Settings) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut seen = std::collections::HashMap::new();
    for blocks in pack(script, target) {
        halve::until_it_fits(script, target, settings, blocks, &mut |blocks, document| {
            let span = span_of(&blocks);
            let hash = stable_hash(span.of(script.source().text()).as_bytes());
            let count = seen.entry(hash).or_insert(0);
            *count += 1;
            let id = if *count == 1 { format!("{hash:016x}") } else { format!("{hash:016x}-{count}") };
            parts.push(Part { id, hash: format!("{:016x}", stable_hash(document.as_bytes())), span: script.source().given_span(span), document });
        });
    }
    parts
}

/// A paragraph or a piece of one: the events of its sentences.
#[derive(Clone, Debug)]
struct Block {
    role: Role,
    sentences: Vec<Vec<Event>>,
}

/// Whether a document keeps to a target's limits.
#[must_use]
pub fn fits(target: &Target, document: &str) -> bool {
    target.limits.iter().all(|limit| limit.unit.count(document) <= limit.most)
}

fn span_of(blocks: &[Block]) -> Span {
    let mut events = blocks.iter().flat_map(|block| &block.sentences).flatten();
    let start = events.next().map_or(0, |event| event.span.start);
    let end = blocks.iter().flat_map(|block| &block.sentences).flatten().last().map_or(start, |event| event.span.end);
    Span::new(start, end)
}

fn blocks(script: &Script) -> Vec<Block> {
    let mut blocks = Vec::new();
    for event in script.events() {
        match event.kind {
            Kind::Paragraph(role) => blocks.push(Block { role, sentences: Vec::new() }),
            Kind::Sentence => blocks.iter_mut().for_each_last(|block| block.sentences.push(Vec::new())),
            Kind::SentenceEnd | Kind::ParagraphEnd | Kind::Gap => {}
            _ => blocks.iter_mut().for_each_last(|block| block.sentences.iter_mut().for_each_last(|sentence| sentence.push(*event))),
        }
    }
    blocks.retain(|block| block.sentences.iter().any(|sentence| !sentence.is_empty()));
    blocks
}

/// Something is done with the last of many.
trait ForEachLast: DoubleEndedIterator + Sized {
    fn for_each_last(mut self, done: impl FnOnce(Self::Item)) {
        if let Some(last) = self.next_back() {
            done(last);
        }
    }
}

impl<I: DoubleEndedIterator> ForEachLast for I {}

/// Fills parts with paragraphs by what the text alone lets one expect of their size.
fn pack(script: &Script, target: &Target) -> Vec<Vec<Block>> {
    let text = script.source().text();
    let mut parts: Vec<Vec<Block>> = Vec::new();
    let mut used: Vec<usize> = vec![usize::MAX; target.limits.len()];
    let mut add = |block: Block, size: &[usize]| {
        let full = target.limits.iter().zip(&used).zip(size).any(|((limit, used), size)| used.saturating_add(*size) > limit.most);
        if full || parts.is_empty() {
            parts.push(Vec::new());
            used.iter_mut().zip(target.limits).for_each(|(used, limit)| *used = overhead(limit.unit));
        }
        used.iter_mut().zip(size).for_each(|(used, size)| *used += size);
        parts.iter_mut().for_each_last(|part| part.push(block));
    };
    for block in blocks(script) {
        let size = expected(target, sentences_text(text, &block.sentences));
        let whole = target.limits.iter().zip(&size).all(|(limit, size)| overhead(limit.unit) + size <= limit.most);
        if whole {
            add(block, &size);
            continue;
        }
        for group in quotations(text, block.sentences, target) {
            let size = expected(target, sentences_text(text, &group));
            add(Block { role: block.role, sentences: group }, &size);
        }
    }
    parts
}

fn sentences_text<'t>(text: &'t str, sentences: &[Vec<Event>]) -> &'t str {
    let start = sentences.iter().flatten().next().map_or(0, |event| event.span.start);
    let end = sentences.iter().flatten().last().map_or(start, |event| event.span.end);
    Span::new(start, end).of(text)
}

/// Sentences one by one, those of a quotation together where it fits.
fn quotations(text: &str, sentences: Vec<Vec<Event>>, target: &Target) -> Vec<Vec<Vec<Event>>> {
    let mut groups: Vec<Vec<Vec<Event>>> = Vec::new();
    let mut open = false;
    for sentence in sentences {
        let said = sentences_text(text, std::slice::from_ref(&sentence));
        if open && let Some(group) = groups.last_mut() {
            group.push(sentence);
            let fits = target.limits.iter().zip(expected(target, sentences_text(text, group))).all(|(limit, size)| overhead(limit.unit) + size <= limit.most);
            if !fits && let Some(last) = group.pop() {
                groups.push(vec![last]);
            }
        } else {
            groups.push(vec![sentence]);
        }
        for sign in said.chars() {
            match sign {
                '“' => open = true,
                '”' => open = false,
                '"' => open = !open,
                _ => {}
            }
        }
    }
    groups
}

/// What stands before and after the text, at most.
fn overhead(unit: Unit) -> usize {
    match unit {
        Unit::Bytes | Unit::Characters => 400,
        Unit::BilledCharacters | Unit::Seconds => 0,
    }
}

/// The size that a text may have once it is written, for each limit: generous for words that may be
/// names or numbers, whose tags are longer than they are.
fn expected(target: &Target, text: &str) -> Vec<usize> {
    let marked =
        text.split(|c: char| !(c.is_alphanumeric() || c == '’' || c == '\'')).filter(|word| word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()));
    let (mut words, mut digits) = (0, 0);
    for word in marked {
        words += 1;
        digits += word.bytes().filter(u8::is_ascii_digit).count();
    }
    let sentences = text.bytes().filter(|b| matches!(b, b'.' | b'!' | b'?')).count() + 1;
    let tags = 60 * words + 12 * digits + 20 * sentences;
    let spoken = text.chars().count() + 10 * digits + 4 * words;
    target
        .limits
        .iter()
        .map(|limit| match limit.unit {
            Unit::Bytes => text.len() + tags,
            Unit::Characters => text.chars().count() + tags,
            Unit::BilledCharacters => spoken,
            Unit::Seconds => spoken.div_ceil(12),
        })
        .collect()
}
