//! Takes new entries into a lexicon's file: what stands there is kept, its comments too where the format
//! has a place for them.

use super::Entry;
use super::format::{Document, Format, Place};
use crate::phoneme::Pronunciation;

/// A lexicon's file with new entries in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// The new text.
    pub text: String,
    /// How many entries are new.
    pub added: usize,
    /// How many were there already.
    pub same: usize,
    /// How many took the place of another.
    pub replaced: usize,
    /// What the format cannot hold, a line each.
    pub lost: Vec<String>,
}

/// An entry of the file that says a name otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// Which of the new entries it is.
    pub number: usize,
    /// Where the other one stands in the file.
    pub place: Place,
    /// What the file has: IPA or an alias.
    pub said: String,
}

/// Puts entries behind those of a file's text. An entry that is there already is left out; one that says a
/// name otherwise is a conflict, unless `replace` lets the new ones win.
///
/// ```
/// use sayable::lexicon::{Entry, format, merge};
///
/// let tsv = format::find("tsv").unwrap();
/// let old = "# ours\nBaku\tbɑˈku\n";
/// let document = tsv.read(old.as_bytes()).unwrap();
/// let merged = merge::merge(old, &document, tsv, &[Entry::new("Goris", "ɡɔˈɹis")], false).unwrap();
/// assert_eq!(merged.text, "# ours\nBaku\tbɑˈku\nGoris\tɡɔˈɹis\t\t\t\n");
/// ```
///
/// # Errors
///
/// All conflicts; nothing is merged then.
pub fn merge(text: &str, document: &Document, format: &Format, entries: &[Entry], replace: bool) -> Result<Merged, Vec<Conflict>> {
    let mut merged = Merged::default();
    let mut conflicts = Vec::new();
    let mut whole = document.clone();
    let mut new = Vec::new();
    let mut replaced: Vec<(usize, &Entry)> = Vec::new();
    for (number, entry) in entries.iter().enumerate() {
        let is_there = |other: &Entry| !other.is_conditional() && (other.name == entry.name || other.also.contains(&entry.name));
        match document.entries.iter().rposition(is_there) {
            None => new.push(entry.clone()),
            Some(at) if says_the_same(&document.entries[at], entry) => merged.same += 1,
            Some(at) if replace => replaced.push((at, entry)),
            Some(at) => {
                let other = &document.entries[at];
                let said = if other.ipa.is_empty() { other.alias.to_string() } else { format!("/{}/", other.ipa) };
                conflicts.push(Conflict { number, place: document.places.get(at).copied().unwrap_or_default(), said });
            }
        }
    }
    if !conflicts.is_empty() {
        return Err(conflicts);
    }
    (merged.added, merged.replaced) = (new.len(), replaced.len());
    for (at, entry) in &replaced {
        let other = &mut whole.entries[*at];
        (other.ipa, other.alias, other.source) = (entry.ipa.clone(), entry.alias.clone(), entry.source.clone());
        other.british = "".into();
    }
    let only = |entries: Vec<Entry>| Document::of(entries);
    let mut added = String::new();
    let by_line = matches!(format.name, "tsv" | "cmudict");
    let keeps = by_line || format.name == "toml" && replaced.is_empty();
    if !keeps {
        whole.places.extend(vec![Place::default(); new.len()]);
        whole.entries.extend(new);
        merged.lost = format.write(&whole, &mut merged.text);
        return Ok(merged);
    }
    merged.text = text.to_owned();
    if !replaced.is_empty() {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        for (at, _) in &replaced {
            let mut row = String::new();
            merged.lost.extend(format.write(&only(vec![whole.entries[*at].clone()]), &mut row));
            let line = document.places.get(*at).and_then(|place| lines.get_mut(place.line.checked_sub(1)?));
            if let Some(line) = line {
                *line = row.lines().rfind(|line| !line.starts_with('#')).unwrap_or_default().to_owned();
            }
        }
        merged.text = lines.join("\n");
    }
    merged.lost.extend(format.write(&only(new), &mut added));
    if !merged.text.is_empty() && !merged.text.ends_with('\n') {
        merged.text.push('\n');
    }
    match merged.text.is_empty() {
        true => merged.text = added,
        false => {
            // A table of TOML stands apart from the one before.
            if format.name == "toml" && !added.is_empty() && !merged.text.ends_with("\n\n") {
                merged.text.push('\n');
            }
            added.lines().filter(|line| !by_line || !line.starts_with("# name\t")).for_each(|line| merged.text.extend([line, "\n"]));
        }
    }
    Ok(merged)
}

fn says_the_same(one: &Entry, other: &Entry) -> bool {
    let read = |entry: &Entry| Pronunciation::from_ipa(&entry.ipa).ok();
    match (one.ipa.is_empty(), other.ipa.is_empty()) {
        (true, true) => one.alias == other.alias,
        (false, false) => one.ipa == other.ipa || read(one).is_some_and(|one| read(other).is_some_and(|other| one == other)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::format;

    fn with(name: &str, text: &str, replace: bool) -> Result<Merged, Vec<Conflict>> {
        let format = format::find(name).unwrap();
        let document = format.read(text.as_bytes()).unwrap();
        let entries = [Entry::new("Baku", "bɑˈku"), Entry::new("Goris", "ɡɔˈɹis"), Entry::alias("Berd", "Berd")];
        let merged = merge(text, &document, format, &entries, replace);
        if let Ok(merged) = &merged {
            let again = format.read(merged.text.as_bytes()).unwrap();
            assert!(again.entries.len() >= 2, "{}", merged.text);
        }
        merged
    }

    #[test]
    fn what_stands_there_is_kept() {
        let tsv = with("tsv", "# ours\nZod\tˈzɑd\n# towns\nBaku\tbɑˈku", false).unwrap();
        assert_eq!((tsv.added, tsv.same), (2, 1));
        assert!(tsv.text.starts_with("# ours\nZod\tˈzɑd\n# towns\nBaku\tbɑˈku\nGoris\tɡɔˈɹis\t"), "{}", tsv.text);
        let toml = with("toml", "# ours\n[[entry]]\nname = \"Zod\"\nipa = \"ˈzɑd\"\n", false).unwrap();
        assert!(toml.text.starts_with("# ours\n[[entry]]\nname = \"Zod\"\nipa = \"ˈzɑd\"\n\n[[entry]]\nname = \"Baku\""), "{}", toml.text);
    }

    #[test]
    fn conflicts_have_their_place() {
        let conflicts = with("tsv", "# ours\nGoris\tˈɡɔɹɪs\n", false).unwrap_err();
        assert_eq!((conflicts.len(), conflicts[0].number, conflicts[0].place.line), (1, 1, 2));
        let merged = with("tsv", "# ours\nGoris\tˈɡɔɹɪs\n# end\n", true).unwrap();
        assert_eq!((merged.added, merged.replaced), (2, 1));
        assert!(merged.text.starts_with("# ours\nGoris\tɡɔˈɹis\t\t\t\n# end\nBaku\t"), "{}", merged.text);
    }
}
