//! The CMU Pronouncing Dictionary's format: a word in any case, and ARPABET.
//!
//! <http://www.speech.cs.cmu.edu/cgi-bin/cmudict>

use super::alphabet::{arpabet, to_arpabet};
use super::{Document, Faults, Format, MOST_ENTRIES, Place, check};
use crate::lexicon::Entry;
use crate::lexicon::entry::{Case, Say};

/// The format.
pub(super) static FORMAT: Format =
    Format { name: "cmudict", about: "the CMU Pronouncing Dictionary, in ARPABET", extensions: &["dict", "cmudict"], read, write };

fn read(text: &str, faults: &mut Faults) -> Document {
    let mut document = Document::default();
    // Where each word stands among the entries, for its other pronunciations.
    let mut seen: std::collections::HashMap<String, usize, foldhash::fast::FixedState> = Default::default();
    for (number, line) in text.lines().enumerate() {
        let place = Place { line: number + 1, column: 1 };
        if line.starts_with(";;;") || line.trim().is_empty() {
            continue;
        }
        let line = line.split_once(" #").map_or(line, |(row, _)| row);
        let Some((word, rest)) = line.split_once([' ', '\t']) else {
            faults.add(place, "the row has a word and no phones", "write `word P HH OW1 N Z`");
            continue;
        };
        let phones: Vec<&str> = rest.split_whitespace().collect();
        let ipa = match arpabet(&phones) {
            Ok(ipa) if !ipa.is_empty() => ipa,
            Ok(_) => {
                faults.add(place, "the row has a word and no phones", "write `word P HH OW1 N Z`");
                continue;
            }
            Err(n) => {
                let at = phones[n].as_ptr() as usize - line.as_ptr() as usize;
                let column = line[..at].chars().count() + 1;
                faults.add(
                    Place { column, ..place },
                    format!("ARPABET has no `{}`", phones[n]),
                    "vowels end in 0, 1 or 2, as in `AE1`; consonants stand alone, as in `JH`",
                );
                continue;
            }
        };
        let (word, variant) = match word.strip_suffix(')').and_then(|word| word.rsplit_once('(')) {
            Some((word, number)) if number.parse::<u32>().is_ok() => (word, true),
            _ => (word, false),
        };
        let name = word.to_lowercase();
        if let Some(at) = seen.get(&name) {
            if !variant {
                faults.add(place, format!("`{word}` stands twice"), "number other pronunciations, as in `word(2)`");
            } else if let Some(entry) = document.entries.get_mut(*at) {
                let mut more = entry.more().clone();
                more.others.push(Say::Ipa(ipa));
                entry.set_more(more);
            }
            continue;
        }
        if document.entries.len() == MOST_ENTRIES {
            faults.add(place, format!("there are more than {MOST_ENTRIES} entries"), "split the file, or leave out what engines say right");
            break;
        }
        let entry = Entry { case: Case::Any, ..Entry::new(name.clone(), ipa) };
        check::check(&entry, place, None, faults);
        seen.insert(name, document.entries.len());
        document.push(entry, place);
    }
    document
}

fn write(document: &Document, out: &mut String) -> Vec<String> {
    let mut lost = Vec::new();
    for entry in &document.entries {
        if entry.ipa.is_empty() {
            lost.push(format!("`{}`: the format has no aliases", entry.name));
            continue;
        }
        if entry.is_conditional() {
            lost.push(format!("`{}`: the format has no conditions", entry.name));
            continue;
        }
        for name in std::iter::once(&entry.name).chain(&entry.also) {
            if name.contains([' ', '\t', '#', '(']) {
                lost.push(format!("`{name}`: the format has only single words"));
                continue;
            }
            let others = entry.more().others.iter().filter_map(|other| if let Say::Ipa(ipa) = other { Some(ipa.as_str()) } else { None });
            let mut number = 1;
            for ipa in std::iter::once(entry.ipa.as_ref()).chain(others) {
                match to_arpabet(ipa) {
                    Ok(phones) => {
                        let variant = if number > 1 { format!("({number})") } else { String::new() };
                        out.push_str(&format!("{}{variant} {}\n", name.to_lowercase(), phones));
                        number += 1;
                    }
                    Err(sound) => lost.push(format!("`{name}`: ARPABET has no `{sound}`, in `{ipa}`")),
                }
            }
        }
    }
    if !document.tests.is_empty() {
        lost.push(format!("{} tests: the format has none", document.tests.len()));
    }
    lost
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_writes_words_with_variants() {
        let text = ";;; a comment\nganja G AE1 N JH AH0\nganja(2) G AA1 N JH AA0\nbaku B AA0 K UW1 # a city\n";
        let document = FORMAT.read(text.as_bytes()).unwrap();
        assert_eq!(document.entries.len(), 2);
        assert_eq!(document.entries[0].ipa, "ˈɡændʒə");
        assert_eq!(document.entries[0].more().others.len(), 1);
        let mut out = String::new();
        assert!(FORMAT.write(&document, &mut out).is_empty());
        assert_eq!(out, "ganja G AE1 N JH AH0\nganja(2) G AA1 N JH AA0\nbaku B AA0 K UW1\n");
    }

    #[test]
    fn faults_have_their_place() {
        let faults = FORMAT.read(b"ganja G AE1 N QX AH0\nbaku\n").unwrap_err().to_string();
        assert!(faults.starts_with("line 1, column 15: ARPABET has no `QX`"), "{faults}");
        assert!(faults.contains("line 2, column 1: the row has a word and no phones"), "{faults}");
    }

    #[test]
    fn names_what_it_cannot_hold() {
        let mut out = String::new();
        let lost =
            FORMAT.write(&Document::of(vec![Entry::alias("BTW", "by the way"), Entry::new("Bach", "ˈbɑx"), Entry::new("New York", "ˌnu ˈjɔɹk")]), &mut out);
        assert_eq!((lost.len(), out.as_str()), (3, ""), "{lost:?}");
    }
}
