//! Cleaning: what no reader sees is taken out, composed signs are composed; the rest is untouched.
//!
//! Where nothing changes, and in English that is nearly always, the text is borrowed.

mod invisible;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::text::{OffsetMap, Source};

/// Cleans a text.
///
/// Taken out: signs that have no sound and no width (soft hyphens, zero-width spaces and joiners,
/// direction marks, byte order marks) and control characters, which no XML document may hold.
/// Line ends become `\n`, and decomposed letters are composed (Unicode NFC). Quotes, dashes and
/// spaces stay as they are.
///
/// ```
/// let source = sayable::clean::clean("caf\u{65}\u{301}\r\nopen");
/// assert_eq!(source.text(), "café\nopen");
/// ```
#[must_use]
pub fn clean(given: &str) -> Source<'_> {
    if !invisible::suspect(given) {
        return Source::untouched(given);
    }
    let composed = is_nfc_quick(given.chars()) == IsNormalized::Yes;
    if composed && given.char_indices().all(|(_, c)| !invisible::is_dropped(c) && c != '\r') {
        return Source::untouched(given);
    }
    let mut clean = String::with_capacity(given.len());
    let mut map = OffsetMap::default();
    push_clusters(given, 0, &mut clean, &mut map);
    Source::changed(given, clean, map)
}

/// Cleans a piece of a text, which begins at an offset of what was given and ends at a cluster's
/// end: what is clean is appended, and where it is from is put into the map.
pub(crate) fn push_clean(piece: &str, at: usize, clean: &mut String, map: &mut OffsetMap) {
    if !invisible::suspect(piece) {
        return clean.push_str(piece);
    }
    push_clusters(piece, at, clean, map);
}

fn push_clusters(given: &str, origin: usize, clean: &mut String, map: &mut OffsetMap) {
    let mut at = 0;
    while at < given.len() {
        let cluster = cluster_len(&given[at..]);
        let piece = &given[at..at + cluster];
        let before = clean.len();
        match piece.chars().next() {
            Some('\r') if given.as_bytes().get(at + 1) == Some(&b'\n') => {}
            Some('\r') => clean.push('\n'),
            Some(c) if invisible::is_dropped(c) => clean.extend(piece.chars().skip(1).filter(|c| !invisible::is_dropped(*c))),
            _ if piece.is_ascii() => clean.push_str(piece),
            _ => clean.extend(piece.chars().filter(|c| !invisible::is_dropped(*c)).nfc()),
        }
        at += cluster;
        if clean.len() - before != cluster {
            map.push(before, origin + at - cluster);
            map.push(clean.len(), origin + at);
        }
    }
}

/// How much of a text that is still coming can be cleaned: all but a last cluster, to which more
/// combining marks, or the line feed after a carriage return, may come.
pub(crate) fn whole_clusters(given: &str) -> usize {
    let Some(last) = given.bytes().last() else { return 0 };
    // Marks change no white space, digit or full stop.
    if last.is_ascii() && !last.is_ascii_alphabetic() && !matches!(last, b'\r' | b'<' | b'=' | b'>') {
        return given.len();
    }
    // No mark is ASCII, so that a cluster begins at the last byte that is.
    let mut at = given.bytes().rposition(|byte| byte.is_ascii()).unwrap_or(0);
    loop {
        let cluster = cluster_len(&given[at..]);
        if at + cluster >= given.len() {
            return at;
        }
        at += cluster;
    }
}

/// The length of a sign together with the combining marks that follow it, up to a number that no
/// script needs.
fn cluster_len(text: &str) -> usize {
    const MOST: usize = 32;
    let mut chars = text.char_indices();
    chars.next();
    chars.enumerate().find(|(n, (_, c))| *n >= MOST || !unicode_normalization::char::is_combining_mark(*c)).map_or(text.len(), |(_, (at, _))| at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;

    #[test]
    fn leaves_ordinary_text_borrowed() {
        let text = "“It’s fine,” she said – café, 20 °C.";
        let source = clean(text);
        assert_eq!(source.text().as_ptr(), text.as_ptr());
    }

    #[test]
    fn maps_offsets_back() {
        let given = "\u{feff}a\u{ad}b\u{200b} cafe\u{301}!";
        let source = clean(given);
        assert_eq!(source.text(), "ab café!");
        let word = source.text().find("café").unwrap();
        let span = source.given_span(Span::new(word, word + "café".len()));
        assert_eq!(span.of(given), "cafe\u{301}");
        assert_eq!(source.given_span(Span::new(0, source.text().len())).end, given.len());
    }

    #[test]
    fn drops_controls_that_xml_forbids() {
        assert_eq!(clean("a\u{0}b\u{8}c\u{fffe}d").text(), "abcd");
    }
}
