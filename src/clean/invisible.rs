/// Whether a sign is taken out: it has neither sound nor width, or no XML document may hold it.
pub(super) fn is_dropped(c: char) -> bool {
    matches!(c,
        '\u{0}'..='\u{8}' | '\u{b}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{9f}'
        | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}')
}

/// How many bytes are looked at together.
const PLAIN: usize = 32;

/// Whether a byte is a sign of ASCII that is kept, but for tabs and line feeds.
#[inline]
fn is_plain(byte: u8) -> bool {
    // As a signed number, what is not ASCII is less than nought.
    (byte.cast_signed() > 0x1f) & (byte != 0x7f)
}

/// A quick look: could the text hold anything to take out or to compose?
///
/// Bytes below `0x20` other than tab and line feed, and the lead bytes of the blocks that hold
/// such signs, are suspect. The common lead bytes of Latin letters and of dashes, quotes and
/// spaces are looked at more closely, so that ordinary English never is.
pub(super) fn suspect(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        // Most text is plain: many bytes at a time.
        while let Some(some) = bytes[at..].first_chunk::<PLAIN>()
            && some.iter().fold(true, |plain, byte| plain & is_plain(*byte))
        {
            at += PLAIN;
        }
        let rest = &bytes[at..];
        at += rest.iter().take(PLAIN).position(|byte| !is_plain(*byte)).unwrap_or(rest.len().min(PLAIN));
        let Some(&byte) = bytes.get(at) else { break };
        let next = bytes.get(at + 1).copied().unwrap_or(0);
        let last = bytes.get(at + 2).copied().unwrap_or(0);
        at += match byte {
            b'\n' | b'\t' => 1,
            0xc2 if next != 0xad && next >= 0xa0 => 2,
            0xc3..=0xca => 2,
            // Besides the invisible: two spaces and three signs that Unicode composes to others.
            0xe2 if next == 0x80 && !matches!(last, 0x80 | 0x81 | 0x8b..=0x8f | 0xaa..=0xae) => 3,
            0xe2 if matches!(next, 0x82 | 0x85..=0x8b) || next == 0x84 && !matches!(last, 0xa6 | 0xaa | 0xab) => 3,
            _ => return true,
        };
    }
    false
}
