//! What every entry must be, whatever format it came in.

use super::alphabet::ipa_fault;
use super::{Faults, Place};
use crate::lexicon::Entry;
use crate::lexicon::entry::Say;

/// The most characters of a name, and of one way to say it.
const MOST_NAME: usize = 200;
const MOST_SAID: usize = 2000;

/// Adds the faults of an entry; `ipa_at` is where its pronunciation begins, so that the sign that
/// is no IPA can be pointed at.
pub(super) fn check(entry: &Entry, place: Place, ipa_at: Option<Place>, faults: &mut Faults) {
    let more = entry.more();
    for name in std::iter::once(&entry.name).chain(&entry.also).map(|name| name.as_ref()).chain(more.forms.iter().map(|form| form.0.as_str())) {
        check_name(name, place, faults);
    }
    match (entry.ipa.is_empty(), entry.alias.is_empty()) {
        (true, true) => faults.add(
            ipa_at.unwrap_or(place),
            format!("`{}` has no pronunciation", entry.name),
            "give its IPA, or an alias; an alias that is the name itself leaves it to the engine",
        ),
        (false, false) => {
            faults.add(place, format!("`{}` has a pronunciation and an alias", entry.name), "keep the one that is to be said; `or` takes the other");
        }
        _ => {}
    }
    check_ipa(&entry.ipa, ipa_at, place, faults);
    check_ipa(&entry.british, None, place, faults);
    for (_, ipa) in &more.forms {
        if ipa.is_empty() {
            faults.add(place, "a form has no pronunciation", "write it as `form=written:ipa`");
        }
        check_ipa(ipa, None, place, faults);
    }
    for other in &more.others {
        match other {
            Say::Ipa(ipa) => check_ipa(ipa, None, place, faults),
            Say::Alias(alias) => check_length("an alias", alias, MOST_SAID, place, faults),
        }
    }
    check_length("an alias", &entry.alias, MOST_SAID, place, faults);
    let cells = [&entry.name, &entry.alias, &entry.kind, &entry.origin, &entry.source].into_iter().map(|cell| cell.as_ref());
    let lists = [&more.before, &more.after, &more.roles, &more.examples].into_iter().flatten().map(String::as_str);
    let aliases = more.others.iter().filter_map(|other| if let Say::Alias(alias) = other { Some(alias.as_str()) } else { None });
    let names = entry.also.iter().map(|name| name.as_ref()).chain(more.forms.iter().map(|form| form.0.as_str()));
    for cell in cells.chain(lists).chain(aliases).chain(names) {
        // XML allows neither, and no text has them.
        if let Some(sign) = cell.chars().find(|c| c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}')) {
            faults.add(place, format!("the control character U+{:04X} stands in `{}`", u32::from(sign), cell.escape_debug()), "take it out");
        }
    }
}

fn check_name(name: &str, place: Place, faults: &mut Faults) {
    if name.trim().is_empty() {
        faults.add(place, "a name is empty", "write the name as it stands in texts, or remove the row");
    } else if name.trim().len() != name.len() {
        faults.add(place, format!("spaces stand around the name `{name}`"), "take them out");
    }
    check_length("a name", name, MOST_NAME, place, faults);
}

fn check_length(what: &str, text: &str, most: usize, place: Place, faults: &mut Faults) {
    if text.len() > most && text.chars().count() > most {
        faults.add(place, format!("{what} has {} characters, and may have {most}", text.chars().count()), "shorten it, or split the entry");
    }
}

fn check_ipa(ipa: &str, at: Option<Place>, place: Place, faults: &mut Faults) {
    check_length("a pronunciation", ipa, MOST_SAID, place, faults);
    if let Some((offset, sign, fix)) = ipa_fault(ipa) {
        let place = at.map_or(place, |at| Place { column: at.column + ipa[..offset].chars().count(), ..at });
        faults.add(place, format!("`{}` is no sign of the IPA, in `{ipa}`", sign.escape_debug()), fix);
    }
}
