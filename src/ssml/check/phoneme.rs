//! Pronunciations: alphabets, and every phoneme against the engine's inventory.

use super::scan::Piece;
use super::{Checker, Severity};
use crate::phoneme::alphabet;
use crate::text::Span;

pub(super) fn check(checker: &mut Checker, pieces: &[Piece]) {
    for (number, piece) in pieces.iter().enumerate() {
        let Piece::Start { name: "phoneme", attributes, span, empty } = piece else { continue };
        let value = |name: &str| attributes.iter().find(|attribute| attribute.name == name);
        let alphabet_name = match value("alphabet") {
            Some(attribute) => {
                let known = checker.dialect.alphabets.contains(&attribute.value) || checker.dialect.inventory.is_empty() && attribute.value.starts_with("x-");
                if !known && checker.target.name != "flite" {
                    let message = format!("{} does not know the alphabet `{}`", checker.target.name, attribute.value);
                    checker.error("alphabet", attribute.span, message, format!("write {}", checker.dialect.alphabets.join(" or ")));
                    continue;
                }
                attribute.value
            }
            // What engines take where none is named.
            None => match checker.target.name {
                "espeak-ng" => {
                    checker.error("alphabet", *span, "`phoneme` without an alphabet is read past", "write `alphabet=\"espeak\"`");
                    continue;
                }
                "flite" => "arpabet",
                "ibm" => "ibm",
                _ => "ipa",
            },
        };
        let Some(ph) = value("ph") else { continue };
        if ph.value.trim().is_empty() {
            checker.error("empty-phoneme", ph.span, "`ph` holds no sounds", "write the pronunciation, or take the tags out");
            continue;
        }
        sounds(checker, alphabet_name, ph.value, ph.value_span);
        if !empty && let Some(after) = after_element(pieces, number) {
            ending(checker, after);
        }
    }
}

/// The sounds of a pronunciation, against the inventory.
fn sounds(checker: &mut Checker, name: &str, ph: &str, span: Span) {
    let plain = ph.replace("&apos;", "'").replace("&quot;", "\"").replace("&#39;", "'");
    let plain = if name == "arpabet" || name == "cmu-arpabet" { plain.to_ascii_uppercase() } else { plain };
    let inventory = checker.dialect.inventory(checker.locale);
    let plain = inventory.map_or_else(|| plain.clone(), |inventory| inventory.standard_spelling(&plain));
    // Microsoft's own alphabets have no table here.
    let Ok(alphabet) = alphabet::find(if name == "cmu-arpabet" || name == "cmu" { "arpabet" } else { name }) else { return };
    let read = match (alphabet.read)(&plain) {
        Ok(read) => read,
        Err(error) => {
            let at = error.place().map_or(0, |(_, column)| column - 1).min(ph.len());
            let at = (0..=at).rev().find(|at| ph.is_char_boundary(*at)).unwrap_or(0);
            let message = error.to_string();
            let message = message.split_once(": ").map_or(message.as_str(), |(_, rest)| rest).split(';').next().unwrap_or_default().to_owned();
            checker.error("unknown-phoneme", Span::new(span.start + at, span.end), message, "`sayable lexicon say` writes names in each alphabet");
            return;
        }
    };
    let Some(inventory) = inventory else { return };
    let known = |phoneme: &crate::phoneme::Phoneme| {
        inventory.contains(*phoneme)
            || inventory.phonemes.iter().any(|other| {
                other.sound == phoneme.sound
                    && other.marks & !phoneme.marks == 0
                    && phoneme.to_string().trim_end_matches('ː') == other.to_string().trim_end_matches('ː')
            })
    };
    let unknown: Vec<String> = read.phonemes().iter().filter(|phoneme| !known(phoneme)).map(ToString::to_string).collect();
    if !unknown.is_empty() {
        let projected = crate::phoneme::project(&read, inventory);
        let better = inventory.write(&projected.pronunciation).text;
        let message = format!("{} has no /{}/ for {}", checker.target.name, unknown.join("/, /"), checker.locale.tag());
        checker.error("unknown-phoneme", span, message, format!("the nearest that it can say is `{better}`"));
    }
    if checker.target.name == "azure" && name == "ipa" {
        let inside = plain.char_indices().any(|(at, sign)| matches!(sign, 'ˈ' | 'ˌ') && at > 0 && !plain[..at].ends_with(['.', ' ', '-']));
        if inside {
            let text = inventory.write(&crate::phoneme::project(&read, inventory).pronunciation).text;
            checker.find(
                "stress-boundary",
                Severity::Warning,
                span,
                "a stress mark that no dot stands before ends a syllable here: the one before it is stressed",
                "write every syllable boundary",
            );
            checker.with_fix(span, text);
        }
    }
}

/// The text right after the element that begins at a piece.
fn after_element(pieces: &[Piece], start: usize) -> Option<Span> {
    let mut depth = 0;
    for (number, piece) in pieces.iter().enumerate().skip(start) {
        match piece {
            Piece::Start { empty: false, .. } => depth += 1,
            Piece::End { .. } => depth -= 1,
            _ => {}
        }
        if depth <= 0 {
            return match pieces.get(number + 1) {
                Some(Piece::Text { span }) => Some(*span),
                _ => None,
            };
        }
    }
    None
}

/// `'s` after a pronunciation is a word of its own.
fn ending(checker: &mut Checker, span: Span) {
    let text = span.of(checker.document);
    let ending = ["'s", "’s", "s "].into_iter().find(|ending| text.starts_with(ending) && !text[ending.trim_end().len()..].starts_with(char::is_alphanumeric));
    if let Some(ending) = ending {
        let span = Span::new(span.start, span.start + ending.trim_end().len());
        checker.warning(
            "split-ending",
            span,
            format!("`{}` is said as a word of its own", ending.trim_end()),
            "put it into the element, and its sound into `ph`",
        );
    }
}
