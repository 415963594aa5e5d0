/// Whether a sign is taken out: it has neither sound nor width, or no XML document may hold it.
pub(super) fn is_dropped(c: char) -> bool {
    matches!(c,
        '\u{0}'..='\u{8}' | '\u{b}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{9f}'
        | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}')
}

/// Whether a byte is a sign of ASCII that is kept, but for tabs and line feeds.
#[inline]
fn is_plain(byte: u8) -> bool {
    // As a signed number, what is not ASCII is less than nought.
    (byte.cast_signed() > 0x1f) & (byte != 0x7f)
}

/// The highest bit of each of eight bytes that is not such; bytes behind the first may have theirs too.
#[inline]
fn others(eight: [u8; 8]) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let eight = u64::from_le_bytes(eight);
    // It is set in what is not ASCII, one above 0x7e, and 0x20 below a sign.
    (eight | eight.wrapping_add(ONES) | eight.wrapping_sub(ONES * 0x20)) & (ONES * 0x80)
}

/// How many bytes are looked at as one: the compiler makes wide arithmetic of it.
const MANY: usize = 32;

/// How many bytes from the first on are such.
#[inline]
fn plain_length(bytes: &[u8]) -> usize {
    let (chunks, _) = bytes.as_chunks::<MANY>();
    let many = chunks.iter().take_while(|chunk| chunk.iter().fold(true, |plain, byte| plain & is_plain(*byte))).count() * MANY;
    let (eights, rest) = bytes[many..].as_chunks();
    for (number, eight) in eights.iter().enumerate() {
        let others = others(*eight);
        if others > 0 {
            return many + number * 8 + others.trailing_zeros() as usize / 8;
        }
    }
    bytes.len() - rest.len() + rest.iter().take_while(|byte| is_plain(**byte)).count()
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
        at += plain_length(&bytes[at..]);
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
