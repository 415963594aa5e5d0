//! The lexicon that comes with the program: `lexicon/names/*.tsv`.

use std::borrow::Cow;

use super::cut;
use super::entry::{Case, Entry};
pub(super) use super::files::FILES;
use crate::Locale;

/// The entries of every file, in order. A row that cannot be read is passed over; a test sees to it that
/// there is none.
pub(super) fn entries() -> impl Iterator<Item = Entry> {
    FILES.iter().flat_map(|(_, text)| text.lines()).filter(|line| !line.starts_with('#')).filter_map(entry)
}

/// The entry of a row.
pub(super) fn entry(line: &'static str) -> Option<Entry> {
    let mut rest = Some(line);
    let mut next = || {
        let (cell, after) = cut(rest?, b'\t');
        rest = after;
        Some(Cow::Borrowed(cell))
    };
    let mut entry = Entry { name: next()?, ipa: next()?, kind: next()?, origin: next()?, source: next()?, ..Entry::default() };
    for option in rest.into_iter().flat_map(|options| options.split(';')) {
        if let Some((key, value)) = option.split_once('=') {
            match key {
                "also" => entry.also = value.split(',').map(Cow::Borrowed).collect(),
                "gb" => entry.british = Cow::Borrowed(value),
                "case" => entry.case = Case::Any,
                _ => {}
            }
        }
    }
    Some(entry)
}

/// How the name of a row is said in a locale.
pub(super) fn ipa(line: &'static str, locale: Locale) -> Option<&'static str> {
    let (ipa, rest) = cut(cut(line, b'\t').1?, b'\t');
    let british = || rest?.rsplit('\t').next()?.split(';').find_map(|option| option.strip_prefix("gb="));
    if locale == Locale::EnGb { british().or(Some(ipa)) } else { Some(ipa) }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    const KINDS: &[&str] = &[
        "country",
        "capital",
        "city",
        "region",
        "place",
        "river",
        "mountain",
        "demonym",
        "given",
        "surname",
        "leader",
        "person",
        "company",
        "brand",
        "newspaper",
        "club",
        "composer",
        "painter",
        "scientist",
        "philosopher",
        "writer",
        "food",
        "plant",
        "drug",
        "animal",
        "myth",
        "group",
        "term",
    ];
    const SIGNS: &str = "pbtdkɡfvθðszʃʒhmnŋlɹjwiɪeɛæɑɔoʊuʌəɚɝaˈˌ ";

    #[test]
    fn every_row_is_whole() {
        let mut seen = HashSet::new();
        for (file, text) in FILES {
            let mut last = "";
            for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
                let at = format!("lexicon/names/{file}.tsv:{}: `{line}`", number + 1);
                let row = entry(line).unwrap_or_else(|| panic!("{at}: cannot be read"));
                for locale in [Locale::EnUs, Locale::EnGb] {
                    assert_eq!(ipa(line, locale), Some(row.ipa_for(locale)), "{at}");
                }
                let name: &str = line.split('\t').next().unwrap_or_default();
                assert!(last < name, "{at}: not sorted after `{last}`");
                last = name;
                assert!(seen.insert(name), "{at}: listed twice");
                assert!(KINDS.contains(&row.kind.as_ref()), "{at}: unknown kind");
                assert!(!row.source.is_empty() && row.origin.len() >= 2, "{at}: no source or origin");
                assert!(!row.ipa.is_empty() && row.ipa.chars().all(|c| SIGNS.contains(c)), "{at}: a sign that the lexicon does not use");
                for word in row.ipa.split(' ') {
                    let vowels = crate::phoneme::syllables(word);
                    let primary = word.matches('ˈ').count();
                    assert!(primary == 1 || primary == 0 && vowels == 1, "{at}: {primary} primary stresses in `{word}`");
                }
            }
        }
        assert!(seen.len() >= 25);
    }

    #[test]
    fn the_format_reads_every_file_the_same() {
        let format = crate::lexicon::format::find("tsv").unwrap();
        for (file, text) in FILES {
            let document = format.read(text.as_bytes()).unwrap_or_else(|faults| panic!("lexicon/names/{file}.tsv:\n{faults}"));
            let rows: Vec<Entry> = text.lines().filter(|line| !line.starts_with('#')).filter_map(entry).collect();
            assert_eq!(document.entries, rows, "lexicon/names/{file}.tsv");
        }
    }
}
