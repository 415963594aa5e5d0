/// The first two bytes of names, whatever their case: a quick look before a look-up.
#[derive(Clone, Debug)]
pub(super) struct Prefixes(Box<[u64; 1024]>);

impl Default for Prefixes {
    fn default() -> Self {
        Prefixes(Box::new([0; 1024]))
    }
}

impl Prefixes {
    /// Adds a name's beginning.
    pub fn add(&mut self, name: &str) {
        match *name.as_bytes() {
            [] => {}
            [one] => (0..=127).for_each(|next| self.set(one, next)),
            [one, two, ..] => self.set(one, two),
        }
    }

    fn set(&mut self, one: u8, two: u8) {
        let bit = bit(one, two);
        self.0[bit / 64] |= 1 << (bit % 64);
    }

    /// Whether a name may begin at an offset; always where a byte is not ASCII, as letters with
    /// diacritics may be looked up without them.
    #[inline]
    pub fn contains(&self, text: &str, at: usize) -> bool {
        let bytes = text.as_bytes();
        let (one, two) = (bytes.get(at).copied().unwrap_or(b' '), bytes.get(at + 1).copied().unwrap_or(b' '));
        if one >= 0x80 || two >= 0x80 {
            return true;
        }
        let bit = bit(one, two);
        self.0[bit / 64] & 1 << (bit % 64) != 0
    }
}

/// Names are kept with plain spaces, so a hyphen is one.
fn bit(one: u8, two: u8) -> usize {
    let plain = |byte: u8| if matches!(byte, b'-' | b'\n') { b' ' } else { byte.to_ascii_lowercase() };
    usize::from(plain(one)) << 8 | usize::from(plain(two))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beginnings_are_found_in_any_case() {
        let mut prefixes = Prefixes::default();
        prefixes.add("Ganja");
        prefixes.add("e mail");
        prefixes.add("X");
        for text in ["Ganja", "GANJA", "gab", "e-mail", "X's", "x", "Gəncə", "şuşa"] {
            assert!(prefixes.contains(text, 0), "{text}");
        }
        for text in ["Baku", "email", ""] {
            assert!(!prefixes.contains(text, 0), "{text}");
        }
    }
}
