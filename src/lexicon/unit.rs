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
