//! Units of measurement; the table is `lexicon/units.tsv`.

use std::sync::LazyLock;

use super::{WordMap, cells, table_rows};

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

/// The units by the first byte of what is written.
static BEGINNINGS: LazyLock<Vec<Beginning>> = LazyLock::new(|| {
    let mut all: Vec<Beginning> = vec![Beginning::default(); 256];
    for unit in rows().flatten() {
        let bytes = unit.written.as_bytes();
        let beginning = &mut all[usize::from(bytes[0])];
        match bytes.get(1) {
            Some(second) => {
                let kind = kind(*second);
                beginning.longer.resize_with(KINDS.max(beginning.longer.len()), Vec::new);
                beginning.longer[kind].push(unit);
                beginning.ends |= 1 << kind;
            }
            None => {
                beginning.alone = Some(unit);
                // A letter alone is a unit where no letter follows it.
                beginning.ends |= if bytes[0].is_ascii_alphabetic() { 1 << kind(0) } else { u64::MAX };
            }
        }
    }
    all.iter_mut().flat_map(|beginning| &mut beginning.longer).for_each(|some| some.sort_by_key(|unit| std::cmp::Reverse(unit.written.len())));
    all
});

/// The units that begin with one byte.
#[derive(Clone, Debug, Default)]
struct Beginning {
    /// Those of several bytes by the kind of the second one, the longest first; nothing where there are none.
    longer: Vec<Vec<Unit>>,
    /// The one of this byte alone.
    alone: Option<Unit>,
    /// The kinds of a second byte with which a unit may begin that no letter follows, a bit each.
    ends: u64,
}

/// How many kinds of bytes there are.
const KINDS: usize = 53;

/// A number for each letter, and one for all else.
#[inline]
fn kind(byte: u8) -> usize {
    match byte {
        b'a'..=b'z' => usize::from(byte - b'a'),
        b'A'..=b'Z' => usize::from(byte - b'A') + 26,
        _ => KINDS - 1,
    }
}

/// What begins with the first byte of a text, and the kind of the second one.
#[inline]
fn beginning(text: &str) -> (Option<&'static Beginning>, usize) {
    let bytes = text.as_bytes();
    (bytes.first().map(|first| &BEGINNINGS[usize::from(*first)]), kind(bytes.get(1).copied().unwrap_or(0)))
}

/// Whether a text may begin with a unit that no letter follows: a quick look that errs on the side of yes.
#[inline]
pub(crate) fn may_begin(text: &str) -> bool {
    let (beginning, kind) = beginning(text);
    beginning.is_some_and(|beginning| beginning.ends >> kind & 1 == 1)
}

/// The units that a text begins with, the longest first.
pub(crate) fn beginnings(text: &str) -> impl Iterator<Item = &'static Unit> {
    let (beginning, kind) = beginning(text);
    let longer = beginning.and_then(|beginning| beginning.longer.get(kind)).map_or(&[][..], Vec::as_slice);
    // The third byte tells most of those that begin alike.
    let third = text.as_bytes().get(2);
    let begins = move |unit: &&Unit| unit.written.as_bytes().get(2).is_none_or(|wanted| third == Some(wanted)) && text.starts_with(unit.written);
    longer.iter().filter(begins).chain(beginning.and_then(|beginning| beginning.alone.as_ref()))
}

fn rows() -> impl Iterator<Item = Result<Unit, &'static str>> {
    table_rows(TABLE).map(|line| match cells(line) {
        Some([written, one, many, place @ ("any" | "close" | "space")]) if !written.is_empty() => Ok(Unit { written, one, many, place }),
        _ => Err(line),
    })
}

/// How every unit is written.
pub(crate) fn written() -> impl Iterator<Item = &'static str> {
    BEGINNINGS.iter().flat_map(|beginning| beginning.longer.iter().flatten().chain(&beginning.alone)).map(|unit| unit.written)
}

/// The unit that is written so.
#[must_use]
pub fn lookup(written: &str) -> Option<&'static Unit> {
    UNITS.get(written)
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
