//! Finds what is wrong with a lexicon that can be read: entries that stand twice, entries that no
//! text can match, sounds that are not English, and names that a farther layer says otherwise.

use std::collections::HashMap;

use super::entry::Entry;
use super::format::{Document, Place};
use super::{Index, Lexicon, key};
use crate::phoneme::Pronunciation;

/// Something that is wrong with an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where the entry stands in its file.
    pub place: Place,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub fix: String,
    /// Whether it may well be meant: a nearer layer says a name otherwise.
    pub is_note: bool,
}

/// What is wrong with a document whose layer would be nearer than all of a lexicon's.
///
/// ```
/// use sayable::lexicon::{Lexicon, format, lint::lint};
/// let document = format::find("tsv").unwrap().read("Baku\tˈbɑku\nBaku\tbɑˈku\n".as_bytes()).unwrap();
/// let found = lint(&document, &Lexicon::empty());
/// assert_eq!((found.len(), found[0].place.line), (1, 1));
/// assert!(found[0].message.contains("never"));
/// ```
#[must_use]
pub fn lint(document: &Document, farther: &Lexicon) -> Vec<Finding> {
    let mut findings = Vec::new();
    let place = |number: usize| document.places.get(number).copied().unwrap_or_default();
    // The later of two entries wins: the one before it is never said.
    let mut latest: HashMap<String, usize> = HashMap::new();
    for (number, entry) in document.entries.iter().enumerate() {
        for name in names(entry) {
            let asks = format!("{}\0{:?}\0{:?}\0{:?}", key::key(name), entry.case, conditions(entry), entry.more().fold);
            if let Some(before) = latest.insert(asks, number).filter(|before| *before != number) {
                let (line, same) = (place(number).line, document.entries[before].ipa == entry.ipa && document.entries[before].alias == entry.alias);
                let message = format!("`{name}` stands again in line {line}{}, so that this one never matches", if same { "" } else { ", said otherwise" });
                findings.push(Finding { place: place(before), message, fix: "remove one of them, or give it a condition".to_owned(), is_note: false });
            }
        }
    }
    for (number, entry) in document.entries.iter().enumerate() {
        let at = place(number);
        let mut find = |message: String, fix: &str, is_note: bool| findings.push(Finding { place: at, message, fix: fix.to_owned(), is_note });
        let alone = Index::new(vec![unconditional(entry)]);
        for name in names(entry) {
            let word_end = key::piece_end(name, 0);
            if alone.find(name, 0, word_end).is_none_or(|found| found.end != name.len()) {
                find(format!("`{name}` can never match a text"), "write it as it stands in texts: words and the signs inside them, sixteen at most", false);
            }
        }
        for ipa in
            [entry.ipa.as_ref(), entry.british.as_ref()].into_iter().chain(entry.more().forms.iter().map(|(_, ipa)| ipa.as_str())).filter(|ipa| !ipa.is_empty())
        {
            match Pronunciation::from_ipa(ipa) {
                Err(error) => find(format!("`{ipa}`: {error}"), "write it in IPA", false),
                Ok(pronunciation) => {
                    for word in pronunciation.words() {
                        let stresses = word.filter(|syllable| syllable.stress == crate::phoneme::Stress::Primary).count();
                        if stresses > 1 {
                            find(format!("a word of `{ipa}` has {stresses} primary stresses"), "leave one; the others are secondary, ˌ", false);
                        }
                    }
                }
            }
        }
        if entry.is_conditional() {
            continue;
        }
        if let Some((layer, found)) = farther.find(&entry.name, 0, key::piece_end(&entry.name, 0)).filter(|(_, found)| found.end == entry.name.len()) {
            let other = found.ipa(crate::Locale::EnUs);
            if found.ending == super::Ending::None && !entry.ipa.is_empty() && other != entry.ipa {
                find(format!("`{}` is said /{other}/ by the layer `{layer}`", entry.name), "this one wins; remove it if that is not meant", true);
            } else if found.ending == super::Ending::None && other == entry.ipa && entry.alias.is_empty() && entry.british.is_empty() {
                find(format!("`{}` is said the same by the layer `{layer}`", entry.name), "it may be removed", true);
            }
        }
    }
    findings.sort_by_key(|finding| finding.place);
    findings
}

fn names(entry: &Entry) -> impl Iterator<Item = &str> {
    std::iter::once(entry.name.as_ref()).chain(entry.also.iter().map(|name| name.as_ref()))
}

fn conditions(entry: &Entry) -> (&[String], &[String], &[String], u32) {
    let more = entry.more();
    (&more.before, &more.after, &more.parts, more.once)
}

/// The entry as it would be without conditions.
fn unconditional(entry: &Entry) -> Entry {
    let mut entry = entry.clone();
    let mut more = entry.more().clone();
    (more.before, more.after, more.parts, more.once) = (Vec::new(), Vec::new(), Vec::new(), 0);
    entry.set_more(more);
    entry
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::format;

    fn found(tsv: &str, farther: &Lexicon) -> Vec<(usize, String, bool)> {
        let document = format::find("tsv").unwrap().read(tsv.as_bytes()).unwrap();
        lint(&document, farther).into_iter().map(|finding| (finding.place.line, finding.message, finding.is_note)).collect()
    }

    #[test]
    fn what_never_matches_is_found() {
        let long = vec!["word"; 20].join(" ");
        let all = found(&format!("Ganja\tˈɡændʒə\nGanja\tˈɡɑndʒə\n{long}\tˈwɝd\nTwo\tˈtuˈtu\n"), &Lexicon::empty());
        let lines: Vec<usize> = all.iter().map(|(line, ..)| *line).collect();
        assert_eq!(lines, [1, 3, 4], "{all:?}");
        assert!(all.iter().all(|(.., note)| !note));
    }

    #[test]
    fn entries_with_conditions_may_stand_beside_one_without() {
        assert_eq!(found("read\tˈɹid\nread\tˈɹɛd\t\t\t\tafter=has\n", &Lexicon::empty()), []);
    }

    #[test]
    fn layers_that_differ_are_noted() {
        let mut farther = Lexicon::empty();
        farther.add_layer("house", vec![Entry::new("Baku", "ˈbɑku")]);
        let all = found("Baku\tbɑˈku\nShusha\tˈʃuʃə\n", &farther);
        assert_eq!(all, [(1, "`Baku` is said /ˈbɑku/ by the layer `house`".to_owned(), true)]);
    }
}
