//! The lexicon that comes with the program: `lexicon/names/*.tsv`.

use std::borrow::Cow;

use super::entry::{Case, Entry};

/// The files, by region and by field.
const FILES: &[(&str, &str)] = &[("caucasus", include_str!("../../lexicon/names/caucasus.tsv"))];

/// The entries of every file. A row that cannot be read is passed over; a test sees to it that
/// there is none.
pub(super) fn entries() -> impl Iterator<Item = Entry> {
    FILES.iter().flat_map(|(_, text)| text.lines()).filter(|line| !line.starts_with('#')).filter_map(entry)
}

fn entry(line: &'static str) -> Option<Entry> {
    let mut cells = line.split('\t');
    let mut next = || cells.next().map(Cow::Borrowed);
    let mut entry = Entry { name: next()?, ipa: next()?, kind: next()?, origin: next()?, source: next()?, ..Entry::default() };
    for option in next().iter().flat_map(|options| options.split(';')) {
        let option: &str = option;
        if let Some((key, value)) = option.split_once('=') {
            let value = Cow::Owned(value.to_owned());
            match key {
                "also" => entry.also = value,
                "gb" => entry.british = value,
                "case" => entry.case = Case::Any,
                _ => {}
            }
        }
    }
    Some(entry)
}
