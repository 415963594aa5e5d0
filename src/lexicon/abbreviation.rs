//! Abbreviations: what they stand for, when, and whether their full stop may end a sentence.

use std::sync::LazyLock;

use super::{WordMap, cells, table_rows};

/// The data: one abbreviation and use a line.
const TABLE: &str = include_str!("../../lexicon/abbreviations.tsv");

/// The most bytes that an abbreviation has.
pub(crate) const LONGEST: usize = 31;

/// In what company an abbreviation is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Wherever it stands.
    Always,
    /// Only with its full stop.
    Stop,
    /// Only with a full stop after which the sentence goes on: a word in other company.
    Inside,
    /// Only before one of some words, parted by commas.
    Before(&'static str),
    /// Only after one of some words, parted by commas.
    After(&'static str),
    /// Before a capitalised word.
    BeforeName,
    /// After a capitalised word.
    AfterName,
    /// Before a number.
    BeforeNumber,
    /// As the last word of a street's name.
    Street,
    /// Between two capitalised words.
    BetweenNames,
    /// After an ordinal.
    AfterOrdinal,
    /// A month, with a day or a year beside it.
    Month,
    /// A day of the week.
    Weekday,
    /// An American state or Canadian province, after a place and a comma.
    State,
    /// A unit after a number; the class of measures says it.
    Unit,
    /// A book of scripture; the class of verses says it.
    Book,
}

/// Whether the full stop of a word may end a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    /// An ordinary word: it does.
    Always,
    /// A title or another word that something always follows.
    Never,
    /// Not where a number follows.
    UnlessNumber,
    /// Where a word follows that opens sentences.
    IfOpener,
    /// A single letter.
    Initial,
}

/// One use of an abbreviation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Abbreviation {
    /// What is written, without the last full stop.
    pub written: &'static str,
    /// What is said.
    pub said: &'static str,
    /// In what company.
    pub when: When,
    /// Whether its full stop may end a sentence.
    pub ends: Ends,
}

static ABBREVIATIONS: LazyLock<WordMap<Vec<Abbreviation>>> = LazyLock::new(|| {
    // About a row a word: the map grows no more while it is filled.
    let mut map: WordMap<Vec<Abbreviation>> = WordMap::with_capacity_and_hasher(TABLE.len() / 24, foldhash::fast::FixedState::default());
    for entry in rows().flatten() {
        map.entry(entry.written).or_default().push(entry);
    }
    map
});

/// The rows of the table; `Err` holds a line that cannot be read (a test sees to it that there is none).
fn rows() -> impl Iterator<Item = Result<Abbreviation, &'static str>> {
    table_rows(TABLE).map(|line| {
        let Some([written, said, when, ends]) = cells(line) else { return Err(line) };
        let when = match when {
            "always" => When::Always,
            "stop" => When::Stop,
            "inside" => When::Inside,
            "before-name" => When::BeforeName,
            "after-name" => When::AfterName,
            "before-number" => When::BeforeNumber,
            "street" => When::Street,
            "between-names" => When::BetweenNames,
            "after-ordinal" => When::AfterOrdinal,
            "month" => When::Month,
            "weekday" => When::Weekday,
            "state" => When::State,
            "unit" => When::Unit,
            "book" => When::Book,
            _ => match when.split_once(' ') {
                Some(("before", words)) => When::Before(words),
                Some(("after", words)) => When::After(words),
                _ => return Err(line),
            },
        };
        let ends = match ends {
            "always" => Ends::Always,
            "never" => Ends::Never,
            "number" => Ends::UnlessNumber,
            "opener" => Ends::IfOpener,
            _ => return Err(line),
        };
        Ok(Abbreviation { written, said, when, ends })
    })
}

/// Whether a letter may stand after an abbreviation as a number does: `Fig. A`, `App. C`.
pub(crate) fn takes_letter(written: &str) -> bool {
    matches!(
        written,
        "App" | "Apps" | "Apt" | "Bldg" | "Ex" | "Exh" | "Fig" | "Figs" | "Pl" | "Pt" | "Rm" | "Sch" | "Sched" | "Ser" | "Sec" | "Ste" | "Tab" | "Tbl"
    )
}

/// Every use of what is written, in the order in which they are tried; without the last full stop.
///
/// ```
/// use sayable::lexicon::abbreviation::lookup;
/// assert_eq!(lookup("Gen")[0].said, "General");
/// assert!(lookup("General").is_empty());
/// ```
#[must_use]
pub fn lookup(written: &str) -> &'static [Abbreviation] {
    ABBREVIATIONS.get(written).map_or(&[], Vec::as_slice)
}

/// All that is written in the table.
pub(crate) fn all() -> impl Iterator<Item = &'static str> {
    ABBREVIATIONS.keys().copied()
}

/// Whether the full stop after a word may end a sentence.
#[must_use]
pub fn ends(word: &str) -> Ends {
    // Most words are no abbreviation.
    if word.len() > 8 {
        return Ends::Always;
    }
    let mut signs = word.chars();
    if let (Some(first), None) = (signs.next(), signs.next()) {
        // "I" ends sentences; other single capitals are initials.
        return if first.is_uppercase() && first != 'I' { Ends::Initial } else { lookup(word).first().map_or(Ends::Always, |entry| entry.ends) };
    }
    if let Some(entry) = lookup(word).first() {
        return entry.ends;
    }
    // U.S, a.m, J.R.R: single letters parted by full stops.
    let dotted = word.contains('.') && word.split('.').all(|part| part.chars().count() == 1 && part.chars().all(char::is_alphabetic));
    if dotted { Ends::IfOpener } else { Ends::Always }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_can_be_read() {
        let mut seen = std::collections::HashSet::new();
        for row in rows() {
            let row = row.unwrap_or_else(|line| panic!("lexicon/abbreviations.tsv: cannot read the row `{line}`"));
            assert!(!row.written.ends_with('.'), "lexicon/abbreviations.tsv: the last full stop is not written: {row:?}");
            assert!(crate::lexicon::is_spoken(row.said), "lexicon/abbreviations.tsv: not words to be said: {row:?}");
            assert!(row.written.len() <= LONGEST, "lexicon/abbreviations.tsv: longer than any: {row:?}");
            assert!(seen.insert((row.written, row.said, format!("{:?}", row.when))), "twice: {row:?}");
        }
        assert!(seen.len() > 200);
    }

    #[test]
    fn what_a_full_stop_does() {
        assert_eq!(ends("Gen"), Ends::Never);
        assert_eq!(ends("U.S"), Ends::IfOpener);
        assert_eq!(ends("J"), Ends::Initial);
        assert_eq!(ends("house"), Ends::Always);
    }
}
