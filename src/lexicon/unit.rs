//! Units of measurement; the table is `lexicon/units.tsv`.

use std::sync::LazyLock;

use super::WordMap;

const TABLE: &str = include_str!("../../lexicon/units.tsv");

/// A unit in one written form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit {
    /// The sign.
    pub written: &'static str,
    /// One of it.
    pub one: &'static str,
    /// Several.
    pub many: &'static str,
    /// `any`: after every number. `close`: only right beside it or hyphened, as the letters are a
    /// word too (in, a, m after a name). `space`: only after a space.
    pub place: &'static str,
}

static UNITS: LazyLock<WordMap<Unit>> = LazyLock::new(|| rows().flatten().map(|unit| (unit.written, unit)).collect());

/// The units by the first byte of what is written, the longest first.
static BEGINNINGS: LazyLock<Vec<Vec<Unit>>> = LazyLock::new(|| {
    let mut all: Vec<Vec<Unit>> = vec![Vec::new(); 256];
    for unit in rows().flatten() {
        all[usize::from(unit.written.as_bytes()[0])].push(unit);
    }
    all.iter_mut().for_each(|some| some.sort_by_key(|unit| std::cmp::Reverse(unit.written.len())));
    all
});

/// For the first byte of a text, the kinds of its second one with which a unit may begin there, a bit each.
static SECONDS: LazyLock<[u64; 256]> = LazyLock::new(|| {
    let mut seconds = [0; 256];
    for unit in rows().flatten() {
        let bytes = unit.written.as_bytes();
        seconds[usize::from(bytes[0])] |= match bytes.get(1) {
            Some(second) => 1 << kind(*second),
            // A letter alone is one where no letter follows it.
            None if bytes[0].is_ascii_alphabetic() => 1 << kind(0),
            None => u64::MAX,
        };
    }
    seconds
});

/// A number for each letter, and one for all else.
#[inline]
fn kind(byte: u8) -> u32 {
    match byte {
        b'a'..=b'z' => u32::from(byte - b'a'),
        b'A'..=b'Z' => u32::from(byte - b'A') + 26,
        _ => 52,
    }
}

/// Whether a text may begin with a unit that no letter follows: a quick look that errs on the side of yes.
#[inline]
pub(crate) fn may_begin(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.first().is_some_and(|first| SECONDS[usize::from(*first)] >> kind(bytes.get(1).copied().unwrap_or(0)) & 1 == 1)
}

fn rows() -> impl Iterator<Item = Result<Unit, &'static str>> {
    TABLE.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).map(|line| {
        let cells: Vec<&str> = line.split('\t').collect();
        match cells[..] {
            ["", ..] => Err(line),
            [written, one, many, place @ ("any" | "close" | "space")] => Ok(Unit { written, one, many, place }),
            _ => Err(line),
        }
    })
}

/// The unit that is written so.
#[must_use]
pub fn lookup(written: &str) -> Option<&'static Unit> {
    UNITS.get(written)
}

/// The units that a text begins with, the longest first.
pub(crate) fn beginnings(text: &str) -> impl Iterator<Item = &'static Unit> {
    let first = text.as_bytes().first();
    let second = text.as_bytes().get(1);
    let begins = move |unit: &&Unit| unit.written.len() == 1 || unit.written.as_bytes().get(1) == second && text.starts_with(unit.written);
    first.map_or(&[][..], |first| &BEGINNINGS[usize::from(*first)]).iter().filter(begins)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_can_be_read() {
        let mut seen = std::collections::HashSet::new();
        for row in rows() {
            let row = row.unwrap_or_else(|line| panic!("lexicon/units.tsv: cannot read the row `{line}`"));
            assert!(seen.insert(row.written), "lexicon/units.tsv: twice: {row:?}");
            assert!([row.one, row.many].into_iter().all(crate::lexicon::is_spoken), "lexicon/units.tsv: not words to be said: {row:?}");
        }
        assert!(seen.len() > 150);
    }
}
