//! How names are compared: what of their spelling counts, and what does not.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The most pieces, words and signs, that a name may have.
pub(super) const MOST_PIECES: usize = 16;

/// The sign that parts the words of a name: a space or a hyphen of any kind.
pub(super) fn is_gap(sign: char) -> bool {
    matches!(sign, ' ' | '-' | '\u{a0}' | '\u{202f}' | '\u{2010}' | '\u{2011}' | '–' | '\n')
}

/// A name as it is kept and looked up: what parts its words is one plain space, apostrophes are
/// straight, letters are composed.
pub(super) fn key(name: &str) -> Cow<'_, str> {
    let plain = name.bytes().all(|b| b < 0x80 && b != b'-' && b != b'\n');
    if plain {
        return Cow::Borrowed(name);
    }
    let spelt = name.chars().map(|sign| match sign {
        sign if is_gap(sign) => ' ',
        '’' | 'ʼ' => '\'',
        sign => sign,
    });
    if name.chars().any(is_combining_mark) { spelt.nfc().collect() } else { spelt.collect() }
}

/// The signs with which some words begin: a bit for each letter in any case, the lowest one for all else.
pub(crate) type Initials = u32;

/// Whatever a word begins with.
pub(crate) const ANY_INITIAL: Initials = u32::MAX;

/// The bit of a word's first byte.
#[inline]
pub(crate) fn initial(byte: u8) -> Initials {
    if byte.is_ascii_alphabetic() { 1 << (byte & 31) } else { 1 }
}

/// A key's hash: the same on every machine, for one may build what another runs.
pub(crate) fn hash(key: &str) -> u64 {
    let (eights, rest) = key.as_bytes().as_chunks::<8>();
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    let mixed = eights.iter().chain([&last]).fold(key.len() as u64, |hash, eight| {
        let hash = (hash ^ u64::from_le_bytes(*eight)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        hash ^ hash >> 32
    });
    mixed.wrapping_mul(0xd6e8_feb8_6659_fd93)
}

/// A key without diacritics, its letters those of English: `Gəncə` as `Gence`.
pub(super) fn fold(key: &str) -> Cow<'_, str> {
    if key.is_ascii() {
        return Cow::Borrowed(key);
    }
    let mut out = String::with_capacity(key.len());
    for sign in key.nfd().filter(|sign| !is_combining_mark(*sign)) {
        match sign {
            'ə' | 'ǝ' => out.push('e'),
            'Ə' | 'Ǝ' => out.push('E'),
            'ı' => out.push('i'),
            'ø' => out.push('o'),
            'Ø' => out.push('O'),
            'ł' => out.push('l'),
            'Ł' => out.push('L'),
            'đ' | 'ð' => out.push('d'),
            'Đ' | 'Ð' => out.push('D'),
            'ħ' => out.push('h'),
            'Ħ' => out.push('H'),
            'ŧ' => out.push('t'),
            'Ŧ' => out.push('T'),
            'ŋ' => out.push('n'),
            'Ŋ' => out.push('N'),
            'æ' => out.push_str("ae"),
            'Æ' => out.push_str("Ae"),
            'œ' => out.push_str("oe"),
            'Œ' => out.push_str("Oe"),
            'ß' => out.push_str("ss"),
            'þ' => out.push_str("th"),
            'Þ' => out.push_str("Th"),
            // Letters of transliteration that are mostly left out.
            'ʻ' | 'ʿ' | 'ʾ' | 'ʹ' | 'ʺ' => {}
            sign => out.push(sign),
        }
    }
    Cow::Owned(out)
}

/// A key of several words written as one, `NagornoKarabakh`; `None` where that would be another
/// word, as its words have no capitals.
pub(super) fn joined(key: &str, any_case: bool) -> Option<String> {
    let apart = key.contains(' ') && (any_case || key.split(' ').skip(1).all(|word| word.starts_with(char::is_uppercase)));
    apart.then(|| key.replace(' ', ""))
}

/// Where the piece of a text at an offset ends: a word, or one sign.
pub(super) fn piece_end(text: &str, at: usize) -> usize {
    let end = crate::pass::word_end(text, at);
    if end > at { end } else { at + text[at..].chars().next().map_or(0, char::len_utf8) }
}

/// The first piece of a key, and how many it has.
pub(super) fn pieces(key: &str) -> (&str, usize) {
    let mut at = 0;
    let mut first = key;
    let mut count = 0;
    while at < key.len() {
        if count > 0 && key[at..].starts_with(is_gap) {
            at += key[at..].chars().next().map_or(1, char::len_utf8);
            if at == key.len() {
                break;
            }
        }
        at = piece_end(key, at);
        if count == 0 {
            first = &key[..at];
        }
        count += 1;
    }
    (first, count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_count_is_gone() {
        assert_eq!(key("Nagorno-Karabakh"), "Nagorno Karabakh");
        assert_eq!(key("O’Neill"), "O'Neill");
        assert_eq!(key("Ge\u{301}rard"), "Gérard");
        assert_eq!(fold("Gəncə"), "Gence");
        assert_eq!(fold("Łódź"), "Lodz");
        assert_eq!(fold("İstanbul"), "Istanbul");
        assert_eq!(joined("Nagorno Karabakh", false).as_deref(), Some("NagornoKarabakh"));
        assert_eq!(joined("in time", false), None);
        assert_eq!(joined("e mail", true).as_deref(), Some("email"));
    }

    #[test]
    fn names_have_pieces() {
        assert_eq!(pieces("New York Times"), ("New", 3));
        assert_eq!(pieces("AT&T"), ("AT", 3));
        assert_eq!(pieces(".NET"), (".", 2));
        assert_eq!(pieces("e.g."), ("e", 4));
        assert_eq!(pieces("O'Neill"), ("O'Neill", 1));
    }
}
