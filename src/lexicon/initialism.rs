//! Initialisms and acronyms whose form does not tell; the table is `lexicon/initialisms.tsv`.

use std::sync::LazyLock;

use super::{WordMap, table_rows};

const TABLE: &str = include_str!("../../lexicon/initialisms.tsv");

/// How a run of capitals is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// Letter by letter.
    Letters,
    /// As a word, by the engine.
    Word,
    /// In its own way: `JPEG` as `jay peg` would be.
    Said(&'static str),
}

static INITIALISMS: LazyLock<WordMap<How>> = LazyLock::new(|| rows().flatten().collect());

fn rows() -> impl Iterator<Item = Result<(&'static str, How), &'static str>> {
    table_rows(TABLE).map(|line| {
        let cells: Vec<&str> = line.split('\t').collect();
        match cells[..] {
            [written, "letters"] => Ok((written, How::Letters)),
            [written, "word"] => Ok((written, How::Word)),
            [written, "said", said] => Ok((written, How::Said(said))),
            _ => Err(line),
        }
    })
}

/// How the table says that a token is said.
#[must_use]
pub fn lookup(written: &str) -> Option<How> {
    INITIALISMS.get(written).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_can_be_read() {
        let mut seen = std::collections::HashSet::new();
        for row in rows() {
            let (written, how) = row.unwrap_or_else(|line| panic!("lexicon/initialisms.tsv: cannot read the row `{line}`"));
            assert!(seen.insert(written), "lexicon/initialisms.tsv: twice: {written}");
            assert!(!matches!(how, How::Said(said) if !crate::lexicon::is_spoken(said)), "lexicon/initialisms.tsv: not words to be said: {written}");
        }
        assert!(seen.len() > 100);
    }
}
