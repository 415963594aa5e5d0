//! Elements: which there are, which may stand in which.

use super::Checker;
use super::scan::{Attribute, Piece};
use crate::text::Span;

/// Elements that a `p` may not stand in, and so on: the inner one, then those that cannot hold it.
const CANNOT_HOLD: &[(&str, &[&str])] = &[
    ("p", &["p", "s", "phoneme", "sub", "say-as", "emphasis", "w", "token"]),
    ("s", &["s", "phoneme", "sub", "say-as", "emphasis", "w", "token"]),
    ("voice", &["phoneme", "sub", "say-as"]),
    ("prosody", &["phoneme", "sub", "say-as"]),
    ("emphasis", &["phoneme", "sub", "say-as"]),
    ("break", &["phoneme", "sub", "say-as"]),
    ("phoneme", &["phoneme", "sub", "say-as"]),
    ("sub", &["phoneme", "sub", "say-as"]),
    ("say-as", &["phoneme", "sub", "say-as"]),
    ("mark", &["phoneme", "sub", "say-as"]),
    ("lang", &["phoneme", "sub", "say-as"]),
    ("speak", &["speak", "p", "s", "voice", "prosody"]),
    ("lexicon", &["p", "s", "prosody", "emphasis", "phoneme", "sub", "say-as"]),
    ("meta", &["p", "s", "voice", "prosody"]),
    ("metadata", &["p", "s", "voice", "prosody"]),
];

/// Elements that hold nothing.
const EMPTY: [&str; 6] = ["break", "mark", "bookmark", "lexicon", "meta", "mstts:silence"];

/// Attributes of which an element needs one.
const NEEDED: &[(&str, &[&str])] = &[
    ("phoneme", &["ph"]),
    ("sub", &["alias"]),
    ("say-as", &["interpret-as"]),
    ("mark", &["name"]),
    ("bookmark", &["mark"]),
    ("audio", &["src"]),
    ("lexicon", &["uri"]),
    ("lang", &["xml:lang"]),
    ("prosody", &["rate", "pitch", "volume", "contour", "range", "duration", "amazon:max-duration"]),
    ("mstts:express-as", &["style", "role"]),
];

pub(super) fn check(checker: &mut Checker, pieces: &[Piece]) {
    let mut open: Vec<(&str, Span)> = Vec::new();
    let mut roots = 0;
    for piece in pieces {
        match piece {
            Piece::Start { name, attributes, span, empty } => {
                let name_span = Span::new(span.start + 1, span.start + 1 + name.len());
                if open.is_empty() {
                    root(checker, name, attributes, name_span, &mut roots);
                }
                element(checker, name, attributes, name_span);
                nesting(checker, name, &open, name_span);
                if !empty {
                    open.push((name, name_span));
                }
            }
            Piece::End { name, span } => end(checker, name, *span, &mut open),
            Piece::Text { span } | Piece::CharacterData { span } => text(checker, *span, &open),
            _ => {}
        }
    }
    for (name, span) in open {
        checker.error("element-not-closed", span, format!("`{name}` has no end tag"), format!("write `</{name}>` where it ends"));
    }
    if roots == 0 && !checker.dialect.has("speak") {
        return;
    }
    if roots == 0 && checker.target.name != "ibm" {
        checker.error("root", Span::new(0, 0), "there is no element", "write the text inside `<speak>`");
    }
}

fn root(checker: &mut Checker, name: &str, attributes: &[Attribute], span: Span, roots: &mut usize) {
    if !checker.dialect.has("speak") {
        return;
    }
    *roots += 1;
    if *roots > 1 {
        checker.error("root", span, "a document has one root", "put all into one `speak`");
        return;
    }
    // IBM takes a fragment.
    if name != "speak" {
        if checker.target.name != "ibm" {
            checker.error("root", span, format!("the root is `{name}`"), "SSML's root is `speak`");
        }
        return;
    }
    for (required, value) in checker.dialect.root {
        let asked = matches!(checker.target.name, "ssml" | "azure") && *required != "xmlns:mstts";
        let Some(attribute) = attributes.iter().find(|attribute| attribute.name == *required) else {
            if asked {
                checker.error(
                    "root-attribute",
                    span,
                    format!("`speak` has no `{required}`"),
                    format!("write it as `sayable prepare --to {}` does", checker.target.name),
                );
            }
            continue;
        };
        let right = match *value {
            "{locale}" => is_language(attribute.value),
            "{version}" => matches!(attribute.value, "1.0" | "1.1"),
            value => attribute.value == value,
        };
        if !right && asked {
            checker.error(
                "root-attribute",
                attribute.span,
                format!("`{required}` cannot be `{}`", attribute.value),
                "SSML and the engine ask for another value",
            );
        }
    }
}

fn element(checker: &mut Checker, name: &str, attributes: &[Attribute], span: Span) {
    let Some((_, known)) = checker.dialect.elements.iter().find(|(element, _)| *element == name) else {
        let message = format!("{} does not know `{name}`", checker.target.name);
        checker.error("unknown-element", span, message, "take the tags out: the engine refuses the document, drops the text or reads past them");
        return;
    };
    for attribute in attributes {
        let free = attribute.name.starts_with("xmlns") || attribute.name == "xml:space" || attribute.name == "xml:base" || attribute.name.starts_with("xsi:");
        if !known.split(' ').any(|known| known == attribute.name) && !free {
            checker.error("unknown-attribute", attribute.span, format!("`{name}` has no attribute `{}`", attribute.name), "take it out");
        }
    }
    let needed = NEEDED.iter().find(|(element, _)| *element == name).map_or(&[][..], |(_, needed)| needed);
    if !needed.is_empty() && !attributes.iter().any(|attribute| needed.contains(&attribute.name)) {
        checker.error("missing-attribute", span, format!("`{name}` has no `{}`", needed[0]), "without it the element says nothing");
    }
    if name == "voice" && checker.target.name == "azure" && !attributes.iter().any(|attribute| attribute.name == "name") {
        checker.error("missing-attribute", span, "`voice` has no `name`", "name one of the service's voices");
    }
}

fn nesting(checker: &mut Checker, name: &str, open: &[(&str, Span)], span: Span) {
    if let Some((outer, _)) = open.last().filter(|(outer, _)| EMPTY.contains(outer)) {
        checker.error("not-empty", span, format!("`{outer}` holds nothing"), "close it at once with `/>`");
    }
    let cannot = CANNOT_HOLD.iter().find(|(element, _)| *element == name).map_or(&[][..], |(_, outer)| outer);
    // A p in a s in a voice: whatever stands between.
    if let Some((outer, _)) = open.iter().rev().find(|(outer, _)| cannot.contains(outer)) {
        checker.error("nesting", span, format!("`{name}` cannot stand in `{outer}`"), format!("close `{outer}` before it"));
    } else if matches!(name, "phoneme" | "sub" | "say-as" | "p" | "s") && checker.target.name == "azure" && !open.iter().any(|(outer, _)| *outer == "voice") {
        checker.error("voice-required", span, format!("`{name}` stands in no `voice`"), "put all that is said into a `voice` with a name");
    }
}

fn end(checker: &mut Checker, name: &str, span: Span, open: &mut Vec<(&str, Span)>) {
    match open.iter().rposition(|(other, _)| *other == name) {
        Some(at) => {
            for (inner, inner_span) in open.drain(at + 1..).collect::<Vec<_>>() {
                checker.error(
                    "element-not-closed",
                    inner_span,
                    format!("`{inner}` is not closed before `{name}` is"),
                    format!("write `</{inner}>` before `</{name}>`"),
                );
            }
            open.pop();
        }
        None => checker.error("end-without-start", span, format!("`</{name}>` closes nothing"), "take it out, or open the element"),
    }
}

fn text(checker: &mut Checker, span: Span, open: &[(&str, Span)]) {
    let text = span.of(checker.document);
    if text.trim().is_empty() {
        return;
    }
    let start = span.start + (text.len() - text.trim_start().len());
    let word = Span::new(start, start + text.split_whitespace().next().map_or(0, str::len));
    match open.last() {
        None if checker.dialect.has("speak") && checker.target.name != "ibm" && !text.trim().starts_with('\u{feff}') => {
            checker.error("root", word, "text stands outside of the root", "put it into `speak`");
        }
        Some((name, _)) if EMPTY.contains(name) => checker.error("not-empty", word, format!("`{name}` holds nothing"), "close it at once with `/>`"),
        Some(_) if checker.target.name == "azure" && !open.iter().any(|(outer, _)| *outer == "voice") => {
            checker.error("voice-required", word, "text stands in no `voice`", "put all that is said into a `voice` with a name");
        }
        _ => {}
    }
}

/// Whether a text is a language tag, as far as its form tells (BCP 47).
pub(super) fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().unwrap_or_default();
    (2..=3).contains(&first.len())
        && first.bytes().all(|b| b.is_ascii_alphabetic())
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}
