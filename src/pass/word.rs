//! Where words end.

use crate::text::bytes::is_of_word;

/// Where the word at an offset ends: letters, digits, inner apostrophes, and one at its end
/// after an s.
pub(crate) fn word_end(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let mut end = at;
    while end < bytes.len() {
        let byte = bytes[end];
        if byte.is_ascii_alphanumeric() {
            end += 1;
        } else if byte < 0x80 {
            if byte != b'\'' || !apostrophe(text, at, end, 1) {
                break;
            }
            end += 1;
        } else {
            let Some(c) = text[end..].chars().next() else { break };
            if c == '’' {
                if !apostrophe(text, at, end, 3) {
                    break;
                }
            } else if is_raised(c) || !is_of_word(c) && !unicode_normalization::char::is_combining_mark(c) {
                break;
            }
            end += c.len_utf8();
        }
    }
    end
}

/// Whether the apostrophe at an offset belongs to the word that began at `start`.
fn apostrophe(text: &str, start: usize, at: usize, length: usize) -> bool {
    if at == start {
        return false;
    }
    match text[at + length..].chars().next() {
        Some(c) if c.is_alphabetic() => true,
        // A plural's possessive, unless a quotation that was opened ends here.
        _ => text[..at].ends_with('s') && !quotation_is_open(&text[..start]),
    }
}

/// Superscripts, which Unicode counts as numbers: they end a word.
fn is_raised(c: char) -> bool {
    matches!(c, '²' | '³' | '¹' | '⁰' | '⁴'..='⁹')
}

/// Whether a quotation in single marks was opened: by a curly mark, or a straight one that no
/// letter stands before.
fn quotation_is_open(text: &str) -> bool {
    // So far back a quotation in single marks is looked for.
    const REACH: usize = 1024;
    let mut from = text.len().saturating_sub(REACH);
    while !text.is_char_boundary(from) {
        from -= 1;
    }
    let text = &text[from..];
    text.contains('‘') || text.starts_with('\'') || text.match_indices('\'').any(|(at, _)| text[..at].ends_with([' ', '(', '“', '"']))
}
