//! Halving what does not fit: at a paragraph, at a sentence, at a clause, at a space.

use super::{Block, fits};
use crate::script::{Event, Kind, Script};
use crate::target::{Settings, Target};
use crate::text::{Source, Span};

/// Gives the blocks to `take` with their document, halved as often as the limits ask for it.
pub(super) fn until_it_fits(script: &Script, target: &Target, settings: &Settings, blocks: Vec<Block>, take: &mut dyn FnMut(Vec<Block>, String)) {
    // The halves that are still to be looked at, the next one last.
    let mut waiting = vec![blocks];
    while let Some(blocks) = waiting.pop() {
        let document = target.document(&part(script, &blocks), settings);
        if fits(target, &document) {
            take(blocks, document);
            continue;
        }
        match halves(script, blocks) {
            Ok((first, second)) => {
                waiting.push(second);
                waiting.push(first);
            }
            // One sign alone: there is nothing to halve.
            Err(blocks) => take(blocks, document),
        }
    }
}

/// A script of some blocks of another one.
fn part<'s>(script: &'s Script, blocks: &[Block]) -> Script<'s> {
    let text = script.source().text();
    let span = super::span_of(blocks);
    let mut part = Script::new(Source::untouched(span.of(text)));
    let (_, mut recording) = part.parts();
    let shift = |at: usize| at.saturating_sub(span.start);
    let mut done = 0;
    for block in blocks {
        let mut place = block.sentences.iter().flatten().next().map_or(done, |event| shift(event.span.start));
        recording.gap(done, place);
        recording.push(Kind::Paragraph(block.role), Span::new(place, place));
        for sentence in &block.sentences {
            let start = sentence.first().map_or(place, |event| shift(event.span.start));
            recording.gap(place, start);
            recording.push(Kind::Sentence, Span::new(start, start));
            place = start;
            for event in sentence {
                place = shift(event.span.end);
                let mut copy = |said: Option<&str>| {
                    let from = recording.store.len();
                    recording.store.push_str(said.unwrap_or_default());
                    Span::new(from, recording.store.len())
                };
                let spoken = copy(matches!(event.kind, Kind::Reading(_)).then(|| script.said(event)));
                let ipa = copy(script.ipa(event));
                recording.events.push(Event { span: Span::new(shift(event.span.start), place), spoken, ipa, ..*event });
            }
            recording.push(Kind::SentenceEnd, Span::new(place, place));
        }
        recording.push(Kind::ParagraphEnd, Span::new(place, place));
        done = place;
    }
    part
}

/// Two halves of some blocks; the blocks themselves where they cannot be halved.
fn halves(script: &Script, mut blocks: Vec<Block>) -> Result<(Vec<Block>, Vec<Block>), Vec<Block>> {
    if blocks.len() > 1 {
        let second = blocks.split_off(blocks.len() / 2);
        return Ok((blocks, second));
    }
    let Some(mut block) = blocks.pop() else { return Err(blocks) };
    let role = block.role;
    let of = |sentences| vec![Block { role, sentences }];
    if block.sentences.len() > 1 {
        let second = block.sentences.split_off(block.sentences.len() / 2);
        return Ok((of(block.sentences), of(second)));
    }
    let sentence = block.sentences.pop().unwrap_or_default();
    match clauses(script, &sentence) {
        Some((first, second)) => Ok((of(vec![first]), of(vec![second]))),
        None => Err(of(vec![sentence])),
    }
}

/// Two halves of a sentence: at the clause nearest to its middle, else at a space, else anywhere.
fn clauses(script: &Script, sentence: &[Event]) -> Option<(Vec<Event>, Vec<Event>)> {
    let text = script.source().text();
    let (start, end) = (sentence.first()?.span.start, sentence.last()?.span.end);
    let middle = start + (end - start) / 2;
    let places = |ends: fn(char) -> bool| {
        sentence
            .iter()
            .filter(|event| event.kind == Kind::Text)
            .flat_map(move |event| event.span.of(text).char_indices().map(move |(at, sign)| (event.span.start + at, sign)))
            .filter(move |(_, sign)| ends(*sign))
            .map(|(at, sign)| at + sign.len_utf8())
            .filter(|at| *at > start && *at < end)
            .min_by_key(|at| at.abs_diff(middle))
    };
    let clause = places(|sign| matches!(sign, ',' | ';' | ':' | '—' | '…')).filter(|at| at.abs_diff(middle) * 4 < end - start);
    if let Some(at) = clause.or_else(|| places(char::is_whitespace)) {
        return Some(cut(sentence, at));
    }
    if sentence.len() > 1 {
        return Some((sentence[..sentence.len() / 2].to_vec(), sentence[sentence.len() / 2..].to_vec()));
    }
    // One long token.
    let event = *sentence.first()?;
    let at = (middle..end).find(|at| text.is_char_boundary(*at)).filter(|at| *at > start)?;
    match event.kind {
        Kind::Text => Some(cut(sentence, at)),
        Kind::Reading(_) => {
            let said = script.said(&event);
            let words = said.char_indices().filter(|(_, sign)| *sign == ' ').map(|(at, _)| at).min_by_key(|at| at.abs_diff(said.len() / 2));
            let half = words.or_else(|| (said.len() / 2..said.len()).find(|at| said.is_char_boundary(*at)))?;
            let spoken = event.spoken;
            let first = Event { span: Span::new(event.span.start, at), spoken: Span::new(spoken.start, spoken.start + half), ..event };
            let second = Event { span: Span::new(at, event.span.end), spoken: Span::new(spoken.start + half, spoken.end), ..event };
            Some((vec![first], vec![second]))
        }
        // A name that is longer than a request is said as it is spelt.
        _ => Some(cut(&[Event { kind: Kind::Text, ipa: Span::default(), ..event }], at)),
    }
}

/// The events before and after a byte of a text event.
fn cut(sentence: &[Event], at: usize) -> (Vec<Event>, Vec<Event>) {
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for event in sentence {
        if event.span.end <= at {
            first.push(*event);
        } else if event.span.start >= at {
            second.push(*event);
        } else {
            first.push(Event { span: Span::new(event.span.start, at), ..*event });
            second.push(Event { span: Span::new(at, event.span.end), ..*event });
        }
    }
    (first, second)
}
