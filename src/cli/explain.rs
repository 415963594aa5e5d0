//! `sayable explain`: of each reading, where it stands, what is said, by what rule, how sure.

use std::fmt::Write as _;
use std::path::Path;

use sayable::homograph::{lookup, weigh_all};
use sayable::target::{self, Settings, Target};
use sayable::{Kind, Script, clean};

use super::arguments::Explain;
use super::files::{self, Failure};
use super::layers::Readers;

/// Runs the command.
pub fn run(arguments: &Explain) -> Result<(), Failure> {
    let readers = Readers::of(&arguments.reading)?;
    let target = arguments.target.as_deref().map(target::find).transpose()?;
    let settings = Settings { locale: readers.options().locale, ..Settings::default() };
    let traced = target.map(|target| (target, &settings));
    let mut out = String::new();
    for path in &arguments.reading.files {
        let bytes = files::read(path)?;
        let text = files::decode(path, &bytes)?;
        let own = readers.of_document(path)?;
        let sayable = own.as_ref().unwrap_or(readers.plain());
        explain(path, &sayable.script_of(clean::clean(&text)), traced, &mut out);
    }
    files::write(None, out.as_bytes())
}

/// A line an event: file, line and column, what is written, what is said, its kind, rule and
/// sureness. Under a homograph, each reading with its points and the cues that gave them.
fn explain(path: &Path, script: &Script, traced: Option<(&Target, &Settings)>, out: &mut String) {
    let given = script.source().given();
    let text = script.source().text();
    let (mut line, mut line_start, mut seen) = (1, 0, 0);
    let mut sentence = 0;
    for (number, event) in script.events().iter().enumerate() {
        match event.kind {
            Kind::Sentence => sentence = event.span.start,
            // The braces of an author's markup.
            Kind::Reading(_) if event.rule == "author" => {}
            Kind::Reading(_) | Kind::Name | Kind::Homograph => {
                let start = script.source().given_span(event.span).start;
                for at in memchr::memchr_iter(b'\n', &given.as_bytes()[seen..start]) {
                    line += 1;
                    line_start = seen + at + 1;
                }
                seen = start;
                let column = given[line_start..start].chars().count() + 1;
                let said = script.ipa(event).unwrap_or_else(|| script.said(event));
                let (written, kind, sure) = (script.text(event), event.kind.name(), event.sure.name());
                let _ = writeln!(out, "{}:{line}:{column}: {written} → {said} ({kind}, {}, {sure})", path.display(), event.rule);
                if let (Some(ipa), Some((target, settings))) = (script.ipa(event), traced) {
                    let _ = writeln!(out, "    for {}: {}", target.name, target.trace(ipa, settings));
                }
                if event.kind == Kind::Homograph && event.rule != "author" {
                    let after = script.events()[number..].iter().find(|event| event.kind == Kind::SentenceEnd);
                    let end = after.map_or(text.len(), |event| event.span.start);
                    cues(&text[sentence..end], event.span.start - sentence, event.span.end - sentence, out);
                }
            }
            _ => {}
        }
    }
}

/// The readings of the homograph at `start..end` of a sentence, and their cues.
fn cues(sentence: &str, start: usize, end: usize, out: &mut String) {
    let Some((homograph, form)) = lookup(&sentence[start..end]) else { return };
    for weighed in weigh_all(homograph, form, sentence, start, end) {
        let _ = write!(out, "    {} {}: {} at first", weighed.points, weighed.reading.name, weighed.reading.prior);
        for (kind, words, points) in &weighed.cues {
            let _ = write!(out, ", {points:+} {kind}");
            if !words.is_empty() {
                let _ = write!(out, " `{words}`");
            }
        }
        out.push('\n');
    }
}
