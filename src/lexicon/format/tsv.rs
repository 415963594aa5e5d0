//! Our own table: one entry a line, its cells parted by tabs.
//!
//! ```text
//! # name  ipa  kind  origin  source  options
//! Ganja   ˈɡændʒə  city  az  usage  also=Gəncə;fold
//! BTW     alias=by the way
//! ? They left Ganja. → They left /ˈɡændʒə/.
//! ```
//!
//! A line has two cells (name, IPA), three (name, IPA, options), or five or six (all). A line with
//! `#` is a comment, one with `?` a test.

use super::alphabet::tidy_ipa;
use super::{Document, Faults, Format, MOST_ENTRIES, Place, Test, check, option};
use crate::lexicon::Entry;

/// The format.
pub(super) static FORMAT: Format =
    Format { name: "tsv", about: "a table with tabs, as the built-in lexicon is kept", extensions: &["tsv", "txt"], read, write };

/// Where each cell begins in a line, in characters.
struct Cell<'l> {
    text: &'l str,
    place: Place,
}

fn read(text: &str, faults: &mut Faults) -> Document {
    let mut document = Document::default();
    for (number, line) in text.lines().enumerate() {
        let place = Place { line: number + 1, column: 1 };
        if line.starts_with('#') || line.trim().is_empty() {
            continue;
        }
        if let Some(test) = line.strip_prefix('?') {
            match read_test(test, place) {
                Some(test) => document.tests.push(test),
                None => faults.add(place, "a test has no arrow", "write it as `? in a sentence → said`"),
            }
            continue;
        }
        if document.entries.len() == MOST_ENTRIES {
            faults.add(place, format!("there are more than {MOST_ENTRIES} entries"), "split the file, or leave out what engines say right");
            break;
        }
        if let Some(entry) = read_row(line, place, faults) {
            document.push(entry, place);
        }
    }
    document
}

pub(super) fn read_test(line: &str, place: Place) -> Option<Test> {
    let (text, said) = line.split_once('→')?;
    let (text, said) = (text.trim(), said.trim());
    (!text.is_empty() && !said.is_empty()).then(|| Test { text: text.to_owned(), said: said.to_owned(), place })
}

fn read_row(line: &str, place: Place, faults: &mut Faults) -> Option<Entry> {
    let mut column = 1;
    // A row of very many tabs is not worth more than the count.
    let cells: Vec<Cell> = line
        .split('\t')
        .take(8)
        .map(|text| {
            let place = Place { column, ..place };
            column += text.chars().count() + 1;
            Cell { text, place }
        })
        .collect();
    let (name, ipa, rest) = match &cells[..] {
        [name, ipa] => (name, ipa, [None; 4]),
        [name, ipa, options] => (name, ipa, [None, None, None, Some(options)]),
        [name, ipa, kind, origin, source] => (name, ipa, [Some(kind), Some(origin), Some(source), None]),
        [name, ipa, kind, origin, source, options] => (name, ipa, [Some(kind), Some(origin), Some(source), Some(options)]),
        _ => {
            let count = match cells.len() {
                8 => "more than 7".to_owned(),
                count => count.to_string(),
            };
            let advice = "a row has 2 (name, IPA), 3 (name, IPA, options), or 5 or 6 (name, IPA, kind, origin, source, options), parted by tabs";
            faults.add(place, format!("the row has {count} cell{}", if cells.len() == 1 { "" } else { "s" }), advice);
            return None;
        }
    };
    let text = |cell: Option<&Cell>| cell.map(|cell| cell.text.to_owned()).unwrap_or_default().into();
    let mut entry = Entry {
        name: name.text.strip_prefix('\\').unwrap_or(name.text).to_owned().into(),
        ipa: tidy_ipa(ipa.text).into(),
        kind: text(rest[0]),
        origin: text(rest[1]),
        source: text(rest[2]),
        ..Entry::default()
    };
    let before = faults.count();
    if let Some(options) = rest[3] {
        option::read(options.text, &mut entry, &mut |(at, message, advice)| {
            let place = Place { column: options.place.column + options.text[..at].chars().count(), ..options.place };
            faults.add(place, message, advice);
        });
    }
    check::check(&entry, name.place, Some(ipa.place), faults);
    (faults.count() == before).then_some(entry)
}

fn write(document: &Document, out: &mut String) -> Vec<String> {
    out.push_str("# name\tipa\tkind\torigin\tsource\toptions\n");
    for entry in &document.entries {
        if entry.name.starts_with(['#', '?', '\\']) {
            out.push('\\');
        }
        for cell in [&entry.name, &entry.ipa, &entry.kind, &entry.origin, &entry.source] {
            out.push_str(cell);
            out.push('\t');
        }
        option::write(entry, false, out);
        // No options, no tab for them.
        if out.ends_with('\t') {
            out.pop();
        }
        out.push('\n');
    }
    for test in &document.tests {
        out.push_str(&format!("? {} → {}\n", test.text, test.said));
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str) -> Vec<String> {
        FORMAT.read(text.as_bytes()).err().map(|faults| faults.list().iter().map(ToString::to_string).collect()).unwrap_or_default()
    }

    #[test]
    fn reads_rows_of_every_width() {
        let document = FORMAT
            .read("# a comment\n\nA\tˈeɪ\nB\t\talias=bee\r\nC\tˈsi\tcity\taz\tusage\nD\tˈdi\tcity\taz\tusage\tfold\n? A is here. → A … is\n".as_bytes())
            .unwrap();
        assert_eq!(document.entries.len(), 4);
        assert_eq!(document.entries[1].alias, "bee");
        assert!(document.entries[3].more().fold);
        assert_eq!(document.places[3], Place { line: 6, column: 1 });
        assert_eq!(document.tests[0].said, "A … is");
    }

    #[test]
    fn every_fault_is_listed_with_its_place() {
        let found = faults("A\nB\tˈb1\nC\tx\tcity\taz\n\tˈeɪ\nD\tˈd\tcity\taz\tusage\tfold;x=y\n? no arrow\nE\t\n");
        let places: Vec<&str> = found.iter().map(|fault| fault.split(": ").next().unwrap()).collect();
        assert_eq!(
            places,
            ["line 1, column 1", "line 2, column 5", "line 3, column 1", "line 4, column 1", "line 5, column 25", "line 6, column 1", "line 7, column 3"],
            "{found:#?}"
        );
    }

    #[test]
    fn a_name_may_begin_like_a_comment() {
        let mut out = String::new();
        FORMAT.write(&Document::of(vec![Entry::alias("#metoo", "me too"), Entry::alias("\\n", "new line")]), &mut out);
        let again = FORMAT.read(out.as_bytes()).unwrap();
        assert_eq!(again.entries[0].name, "#metoo");
        assert_eq!(again.entries[1].name, "\\n");
    }
}
