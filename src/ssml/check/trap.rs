//! Sizes, and what each engine is known to do with documents that look right.

use super::Checker;
use super::scan::Piece;
use crate::text::Span;

pub(super) fn check(checker: &mut Checker, pieces: &[Piece]) {
    sizes(checker, pieces);
    for (number, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Doctype { span } => checker.error("doctype", *span, "a document type is refused by most engines, and may hide an attack", "take it out"),
            Piece::CharacterData { span } => {
                checker.error("character-data", *span, "CDATA is dropped or refused by engines", "write the text with `&amp;` and `&lt;`")
            }
            Piece::Comment { span } => {
                checker.warning("comment", *span, "comments are read aloud by some engines where they hold `>`", "take it out");
                checker.with_fix(*span, "");
            }
            Piece::Start { name, attributes, span, empty } => {
                match checker.target.name {
                    "espeak-ng" => espeak(checker, pieces, number),
                    "flite" => flite(checker, name, attributes.first().map(|first| first.name), *span),
                    "ibm" if *name == "speak" => {
                        for attribute in attributes.iter().filter(|attribute| attribute.name.starts_with("xml")) {
                            checker.error("namespace", attribute.span, format!("`{}` makes the service answer with an error", attribute.name), "leave it out");
                            checker.with_fix(Span::new(attribute.span.start - 1, attribute.span.end), "");
                        }
                    }
                    _ => {}
                }
                let _ = empty;
            }
            Piece::Text { span } => text(checker, pieces, number, *span),
            _ => {}
        }
    }
}

fn sizes(checker: &mut Checker, pieces: &[Piece]) {
    for limit in checker.target.limits {
        let count = limit.unit.count(checker.document);
        if count > limit.most {
            let message = format!("the document has {count} {}, and a request may have {}", limit.unit.name(), limit.most);
            checker.error("too-long", Span::new(0, 0), message, "`sayable prepare -o FOLDER/` writes parts");
        }
    }
    let voices: Vec<Span> =
        pieces.iter().filter_map(|piece| if let Piece::Start { name: "voice" | "audio", span, .. } = piece { Some(*span) } else { None }).collect();
    if checker.target.name == "azure" && voices.len() > 50 {
        checker.error(
            "too-many-voices",
            voices[50],
            format!("{} `voice` and `audio` elements, and a request may have 50", voices.len()),
            "write several documents",
        );
    }
}

/// espeak-ng says the text of a phoneme besides its sounds, and decodes no entity in it.
fn espeak(checker: &mut Checker, pieces: &[Piece], number: usize) {
    let Some(Piece::Start { name, attributes, span, empty }) = pieces.get(number) else { return };
    match *name {
        "phoneme" => {
            if let Some(ph) = attributes.iter().find(|attribute| attribute.name == "ph" && attribute.value.contains('&')) {
                checker.error(
                    "entity-in-phonemes",
                    ph.span,
                    "entities are not decoded here, and cut the word off",
                    "write the sign itself: `'` may stand between double quotes",
                );
                checker.with_fix(ph.value_span, ph.value.replace("&apos;", "'").replace("&#39;", "'"));
            }
            if !empty
                && let (Some(Piece::Text { span: text }), Some(Piece::End { span: end, .. })) = (pieces.get(number + 1), pieces.get(number + 2))
                && attributes.iter().any(|attribute| attribute.name == "alphabet" && attribute.value == "espeak")
            {
                checker.error("said-twice", *text, "the text is said besides its sounds", "leave the element empty");
                checker.with_fix(Span::new(span.end - 1, end.end), "/>");
            }
        }
        "lang" => checker.warning("not-applied", *span, "espeak-ng reads past `lang`", "take the tags out, or use a voice of the language"),
        "voice" => checker.warning("not-applied", *span, "after a `voice` espeak-ng does not come back to the first one", "use one voice a document"),
        _ => {}
    }
}

fn flite(checker: &mut Checker, name: &str, first: Option<&str>, span: Span) {
    if name == "phoneme" && first.is_some_and(|first| first != "ph") {
        checker.error("attribute-order", span, "flite reads `ph` only where it is the first attribute", "write `<phoneme ph=\"…\">`");
    }
    if name == "sub" {
        checker.error("not-applied", span, "flite does not apply `sub`", "write what is to be said as text");
    }
}

fn text(checker: &mut Checker, pieces: &[Piece], number: usize, span: Span) {
    let text = span.of(checker.document);
    if matches!(checker.target.name, "espeak-ng")
        && let Some(at) = text.find("[[")
    {
        checker.error(
            "brackets",
            Span::new(span.start + at, span.start + at + 2),
            "`[[` begins phonemes, and what follows vanishes",
            "write a space between the brackets",
        );
        checker.with_fix(Span::new(span.start + at, span.start + at + 2), "[ [");
    }
    // "dot" is said for a full stop after a tag, a quote or a bracket, right before an end tag.
    let closes = matches!(pieces.get(number + 1), Some(Piece::End { name: "s" | "p" | "speak", .. }));
    let after_tag = text == "." && number > 0 && !matches!(pieces.get(number - 1), Some(Piece::Text { .. }));
    let after_sign = text.strip_suffix('.').is_some_and(|before| before.ends_with([')', '”', '’', '\'', '"', '%', ']']));
    if checker.target.name == "espeak-ng" && closes && (after_tag || after_sign) {
        let stop = Span::new(span.end - 1, span.end);
        checker.warning("said-as-dot", stop, "this full stop is said as \"dot\"", "write a line end before the end tag");
        checker.with_fix(Span::new(span.end, span.end), "\n");
    }
}
