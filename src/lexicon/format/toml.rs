//! TOML: lexicons for those who would rather not count tabs, and a project's `sayable.toml`.
//!
//! ```toml
//! lexicon = ["names.tsv"]      # other lexicons, as paths from this file
//!
//! [names]
//! Harutunyan = "hɑɹutunˈjɑn"
//!
//! [[entry]]
//! name = "Ganja"
//! ipa = "ˈɡændʒə"
//! also = ["Gəncə"]
//! fold = true
//!
//! [[test]]
//! text = "They left Ganja."
//! said = "They left /ˈɡændʒə/."
//! ```

use ::toml::Spanned;
use ::toml::de::{DeTable, DeValue};

use super::alphabet::tidy_ipa;
use super::fault::Places;
use super::option::PARTS;
use super::{Document, Faults, Format, MOST_ENTRIES, Place, Test, check};
use crate::lexicon::Entry;
use crate::lexicon::entry::{Case, More, Say};

/// The format.
pub(super) static FORMAT: Format = Format { name: "toml", about: "TOML, as a project's sayable.toml", extensions: &["toml"], read, write };

type Value<'v> = Spanned<DeValue<'v>>;

/// A reader of values: it knows the places and takes the faults.
struct Walk<'t, 'f> {
    places: Places<'t>,
    faults: &'f mut Faults,
}

fn read(text: &str, faults: &mut Faults) -> Document {
    let mut document = Document::default();
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut walk = Walk { places: Places::new(text), faults };
    for error in errors {
        let place = walk.places.at(error.span().map_or(0, |span| span.start));
        walk.faults.add(place, format!("this is no TOML: {}", error.message().replace('\n', ", ")), "quote strings, and close what is opened");
    }
    if walk.faults.count() > 0 {
        return document;
    }
    for (key, value) in table.get_ref() {
        match key.get_ref().as_ref() {
            "lexicon" => document.includes = walk.strings("lexicon", value).into_iter().map(|(path, at)| (path, walk.places.at(at))).collect(),
            "names" => match value.get_ref().as_table() {
                Some(names) => {
                    for (name, said) in names {
                        walk.name(name, said, &mut document);
                    }
                }
                None => walk.wrong("names", value, "a table: `[names]`"),
            },
            "entry" => {
                for (table, at) in walk.tables("entry", value) {
                    walk.entry(table, at, &mut document);
                }
            }
            "test" => {
                for (table, at) in walk.tables("test", value) {
                    walk.test(table, at, &mut document);
                }
            }
            other => {
                let place = walk.places.at(key.span().start);
                walk.faults.add(place, format!("there is no key `{other}` here"), "the keys are: lexicon names entry test");
            }
        }
    }
    // Entries from `[names]` and from `[[entry]]` in the order in which they stand.
    let mut both: Vec<(Place, Entry)> = document.places.drain(..).zip(document.entries.drain(..)).collect();
    both.sort_by_key(|(place, _)| *place);
    (document.places, document.entries) = both.into_iter().unzip();
    if document.entries.len() > MOST_ENTRIES {
        let place = document.places[MOST_ENTRIES];
        walk.faults.add(place, format!("there are more than {MOST_ENTRIES} entries"), "split the file, or leave out what engines say right");
    }
    document
}

impl Walk<'_, '_> {
    fn wrong(&mut self, key: &str, value: &Value, want: &str) {
        let place = self.places.at(value.span().start);
        self.faults.add(place, format!("`{key}` is {} {}", article(value.get_ref().type_str()), value.get_ref().type_str()), format!("make it {want}"));
    }

    fn string(&mut self, key: &str, value: &Value) -> String {
        match value.get_ref().as_str() {
            Some(text) => text.to_owned(),
            None => {
                self.wrong(key, value, "a string");
                String::new()
            }
        }
    }

    /// Strings with where each begins; one alone may stand without brackets.
    fn strings(&mut self, key: &str, value: &Value) -> Vec<(String, usize)> {
        if let Some(text) = value.get_ref().as_str() {
            return vec![(text.to_owned(), value.span().start)];
        }
        match value.get_ref().as_array() {
            Some(array) => array.iter().map(|item| (self.string(key, item), item.span().start)).collect(),
            None => {
                self.wrong(key, value, "an array of strings");
                Vec::new()
            }
        }
    }

    fn list(&mut self, key: &str, value: &Value) -> Vec<String> {
        self.strings(key, value).into_iter().map(|(text, _)| text).collect()
    }

    fn tables<'v>(&mut self, key: &str, value: &'v Value<'v>) -> Vec<(&'v DeTable<'v>, usize)> {
        let Some(array) = value.get_ref().as_array() else {
            self.wrong(key, value, &format!("an array of tables: `[[{key}]]`"));
            return Vec::new();
        };
        let mut tables = Vec::new();
        for item in array.iter() {
            match item.get_ref().as_table() {
                Some(table) => tables.push((table, item.span().start)),
                None => self.wrong(key, item, &format!("an array of tables: `[[{key}]]`")),
            }
        }
        tables
    }

    /// `Ganja = "ˈɡændʒə"`: a name and its pronunciation.
    fn name(&mut self, name: &Spanned<std::borrow::Cow<str>>, said: &Value, document: &mut Document) {
        let place = self.places.at(name.span().start);
        let ipa = self.string(name.get_ref(), said);
        let entry = Entry::new(name.get_ref().to_string(), tidy_ipa(&ipa));
        let ipa_at = inside(self.places.at(said.span().start));
        check::check(&entry, place, Some(ipa_at), self.faults);
        document.push(entry, place);
    }

    fn entry(&mut self, table: &DeTable, at: usize, document: &mut Document) {
        let place = self.places.at(at);
        let mut entry = Entry::default();
        let mut more = More::default();
        let mut ipa_at = None;
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "name" => entry.name = self.string("name", value).into(),
                "ipa" => {
                    entry.ipa = tidy_ipa(&self.string("ipa", value)).into();
                    ipa_at = Some(inside(self.places.at(value.span().start)));
                }
                "kind" => entry.kind = self.string("kind", value).into(),
                "origin" => entry.origin = self.string("origin", value).into(),
                "source" => entry.source = self.string("source", value).into(),
                "gb" => entry.british = tidy_ipa(&self.string("gb", value)).into(),
                "alias" => entry.alias = self.string("alias", value).into(),
                "also" => entry.also = self.list("also", value).into_iter().map(Into::into).collect(),
                "before" => more.before = self.list("before", value),
                "after" => more.after = self.list("after", value),
                "role" => more.roles = self.list("role", value),
                "example" => more.examples = self.list("example", value),
                "case" => match value.get_ref().as_str() {
                    Some("any") => entry.case = Case::Any,
                    Some("exact") => entry.case = Case::Exact,
                    _ => self.wrong("case", value, "\"any\", or \"exact\""),
                },
                "fold" => match value.get_ref().as_bool() {
                    Some(fold) => more.fold = fold,
                    None => self.wrong("fold", value, "true or false"),
                },
                "inflect" => match value.get_ref().as_bool() {
                    Some(inflect) => more.no_inflection = !inflect,
                    None => self.wrong("inflect", value, "true or false"),
                },
                "pos" => {
                    more.parts = self.list("pos", value);
                    if more.parts.iter().any(|part| !PARTS.contains(&part.as_str())) {
                        self.wrong("pos", value, "parts of speech: noun, verb, adjective, past");
                    }
                }
                "once" => match value.get_ref().as_integer().and_then(|number| u32::from_str_radix(number.as_str(), number.radix()).ok()) {
                    Some(number) if number > 0 => more.once = number,
                    _ => self.wrong("once", value, "the number of the occurrence, counted from 1"),
                },
                "form" => {
                    for (form, _) in self.tables("form", value) {
                        let written = form.get("name").map(|value| self.string("name", value)).unwrap_or_default();
                        let ipa = form.get("ipa").map(|value| self.string("ipa", value)).unwrap_or_default();
                        self.only(form, &["name", "ipa"]);
                        more.forms.push((written, tidy_ipa(&ipa)));
                    }
                }
                "or" => {
                    for (other, _) in self.tables("or", value) {
                        self.only(other, &["ipa", "alias"]);
                        if let Some(ipa) = other.get("ipa") {
                            more.others.push(Say::Ipa(tidy_ipa(&self.string("ipa", ipa))));
                        }
                        if let Some(alias) = other.get("alias") {
                            more.others.push(Say::Alias(self.string("alias", alias)));
                        }
                    }
                }
                _ => self.unknown(key, "name ipa kind origin source also gb alias case before after pos once fold inflect form or role example"),
            }
        }
        entry.set_more(more);
        check::check(&entry, place, ipa_at, self.faults);
        document.push(entry, place);
    }

    fn test(&mut self, table: &DeTable, at: usize, document: &mut Document) {
        let place = self.places.at(at);
        let text = table.get("text").map(|value| self.string("text", value)).unwrap_or_default();
        let said = table.get("said").map(|value| self.string("said", value)).unwrap_or_default();
        self.only(table, &["text", "said"]);
        if text.is_empty() || said.is_empty() {
            self.faults.add(place, "a test lacks its text or what is said", "give both: `text = \"…\"` and `said = \"…\"`");
        }
        document.tests.push(Test { text, said, place });
    }

    fn only(&mut self, table: &DeTable, keys: &[&str]) {
        for key in table.keys().filter(|key| !keys.contains(&key.get_ref().as_ref())) {
            self.unknown(key, &keys.join(" "));
        }
    }

    fn unknown(&mut self, key: &Spanned<std::borrow::Cow<str>>, known: &str) {
        let place = self.places.at(key.span().start);
        self.faults.add(place, format!("there is no key `{}` here", key.get_ref()), format!("the keys are: {known}"));
    }
}

/// The place after a string's opening quote.
fn inside(place: Place) -> Place {
    Place { column: place.column + 1, ..place }
}

fn article(word: &str) -> &'static str {
    if word.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" }
}

fn write(document: &Document, out: &mut String) -> Vec<String> {
    if !document.includes.is_empty() {
        list("lexicon", document.includes.iter().map(|(path, _)| path.as_str()), out);
        out.push('\n');
    }
    for entry in &document.entries {
        let more = entry.more();
        out.push_str("[[entry]]\n");
        for (key, value) in [
            ("name", &entry.name),
            ("ipa", &entry.ipa),
            ("gb", &entry.british),
            ("alias", &entry.alias),
            ("kind", &entry.kind),
            ("origin", &entry.origin),
            ("source", &entry.source),
        ] {
            if !value.is_empty() || key == "name" {
                out.push_str(&format!("{key} = {}\n", quoted(value)));
            }
        }
        list("also", entry.also.iter().map(|name| name.as_ref()), out);
        if entry.case == Case::Any {
            out.push_str("case = \"any\"\n");
        }
        for (key, values) in [("before", &more.before), ("after", &more.after), ("pos", &more.parts), ("role", &more.roles), ("example", &more.examples)] {
            list(key, values.iter().map(String::as_str), out);
        }
        if more.once > 0 {
            out.push_str(&format!("once = {}\n", more.once));
        }
        if more.fold {
            out.push_str("fold = true\n");
        }
        if more.no_inflection {
            out.push_str("inflect = false\n");
        }
        if !more.forms.is_empty() {
            let forms: Vec<String> = more.forms.iter().map(|(name, ipa)| format!("{{ name = {}, ipa = {} }}", quoted(name), quoted(ipa))).collect();
            out.push_str(&format!("form = [{}]\n", forms.join(", ")));
        }
        if !more.others.is_empty() {
            let others = more.others.iter().map(|other| match other {
                Say::Ipa(ipa) => format!("{{ ipa = {} }}", quoted(ipa)),
                Say::Alias(alias) => format!("{{ alias = {} }}", quoted(alias)),
            });
            out.push_str(&format!("or = [{}]\n", others.collect::<Vec<_>>().join(", ")));
        }
        out.push('\n');
    }
    for test in &document.tests {
        out.push_str(&format!("[[test]]\ntext = {}\nsaid = {}\n\n", quoted(&test.text), quoted(&test.said)));
    }
    if out.ends_with("\n\n") {
        out.pop();
    }
    Vec::new()
}

fn list<'v>(key: &str, values: impl Iterator<Item = &'v str>, out: &mut String) {
    let values: Vec<String> = values.map(quoted).collect();
    if !values.is_empty() {
        out.push_str(&format!("{key} = [{}]\n", values.join(", ")));
    }
}

fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for sign in text.chars() {
        match sign {
            '"' | '\\' => out.extend(['\\', sign]),
            sign if sign.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(sign))),
            sign => out.push(sign),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_names_and_entries_in_their_order() {
        let text = "lexicon = 'more.tsv'\n[[entry]]\nname = 'Baku'\nipa = 'bɑˈku'\nonce = 2\n[names]\nGanja = \"ˈɡændʒə\"\n[[test]]\ntext = 'a'\nsaid = 'b'\n";
        let document = FORMAT.read(text.as_bytes()).unwrap();
        let names: Vec<&str> = document.entries.iter().map(|entry| entry.name.as_ref()).collect();
        assert_eq!(names, ["Baku", "Ganja"]);
        assert_eq!(document.entries[0].more().once, 2);
        assert_eq!(document.places[1], Place { line: 7, column: 1 });
        assert_eq!(document.includes, [("more.tsv".to_owned(), Place { line: 1, column: 11 })]);
        assert_eq!(document.tests.len(), 1);
    }

    #[test]
    fn every_fault_is_listed_with_its_place() {
        let text = "colour = 1\n[names]\nGanja = \"ˈɡænXʒə\"\nBaku = 3\n[[entry]]\nname = 'x'\nfold = 'yes'\nonce = 0\n[[test]]\ntext = 'a'\n";
        let faults = FORMAT.read(text.as_bytes()).unwrap_err().to_string();
        for want in [
            "line 1, column 1: there is no key `colour`",
            "line 3, column 14: `X`",
            "line 4, column 8: `Baku` is an integer",
            "line 7, column 8",
            "line 8, column 8",
            "line 9, column 1",
        ] {
            assert!(faults.contains(want), "{want}\n{faults}");
        }
        let faults = FORMAT.read(b"[names]\nGanja = \n x = 'y\n").unwrap_err();
        assert!(faults.list()[0].place().is_some_and(|(line, _)| line == 2), "{faults}");
    }
}
