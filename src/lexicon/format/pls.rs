//! W3C Pronunciation Lexicon Specification 1.0: what engines load.
//!
//! <https://www.w3.org/TR/pronunciation-lexicon/>. What PLS has no element for stands in its
//! `metadata`, by the `xml:id` of the lexeme, where other readers pass over it.

use quick_xml::events::{BytesStart, Event};

use super::alphabet::{arpabet, tidy_ipa, x_sampa};
use super::fault::Places;
use super::{Document, Faults, Format, MOST_ENTRIES, Place, Test, check, option};
use crate::lexicon::Entry;
use crate::lexicon::entry::Say;

/// The format.
pub(super) static FORMAT: Format = Format { name: "pls", about: "W3C PLS 1.0, which engines load", extensions: &["pls", "xml"], read, write };

const NAMESPACE: &str = "http://www.w3.org/2005/01/pronunciation-lexicon";
const OURS: &str = "urn:sayable:lexicon";

/// The deepest that elements may stand in each other.
const MOST_DEPTH: usize = 32;

/// An attribute's name and value.
type Attributes = Vec<(String, String)>;

/// One way to say the lexeme that is being read, and whether it is preferred.
struct Way {
    say: Say,
    prefer: bool,
}

/// A lexeme that is open.
#[derive(Default)]
struct Lexeme {
    place: Place,
    id: String,
    roles: Vec<String>,
    graphemes: Vec<String>,
    ways: Vec<Way>,
    examples: Vec<String>,
}

/// An element that is open.
struct Open {
    name: String,
    place: Place,
    attributes: Attributes,
    text: String,
}

/// What our own metadata says of a lexeme: kind, origin, source, options.
struct Extra {
    id: String,
    cells: [String; 4],
    place: Place,
}

struct Walk<'t, 'f> {
    places: Places<'t>,
    faults: &'f mut Faults,
    stack: Vec<Open>,
    alphabet: String,
    lexeme: Option<Lexeme>,
    extras: Vec<Extra>,
    /// The entries' ids, in their order.
    ids: Vec<String>,
    document: Document,
}

fn read(text: &str, faults: &mut Faults) -> Document {
    let mut reader = quick_xml::Reader::from_str(text);
    let mut walk = Walk {
        places: Places::new(text),
        faults,
        stack: Vec::new(),
        alphabet: String::new(),
        lexeme: None,
        extras: Vec::new(),
        ids: Vec::new(),
        document: Document::default(),
    };
    let mut whole = false;
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let event = match reader.read_event() {
            Ok(event) => event,
            Err(error) => {
                let place = walk.places.at(usize::try_from(reader.error_position()).unwrap_or(at));
                walk.faults.add(place, error.to_string(), "`xmllint` shows what it expects there");
                break;
            }
        };
        let place = walk.places.at(at);
        match event {
            Event::Start(start) => walk.open(&start, place, whole),
            Event::Empty(start) => {
                walk.open(&start, place, whole);
                walk.close();
            }
            Event::End(_) => {
                walk.close();
                whole |= walk.stack.is_empty();
            }
            Event::Text(text) => walk.text(&text, place),
            Event::CData(text) => walk.text(&text, place),
            Event::GeneralRef(name) => match entity(&name) {
                Some(text) => walk.text(&text, place),
                None => walk.faults.add(place, format!("there is no entity `&{};`", &*name), "write the sign itself"),
            },
            Event::DocType(_) => {
                walk.faults.add(place, "a lexicon may not define entities or a document type", "remove the `<!DOCTYPE …>`");
                break;
            }
            Event::Decl(declaration) => {
                if let Some(Ok(encoding)) = declaration.encoding()
                    && !encoding.eq_ignore_ascii_case("utf-8")
                {
                    walk.faults.add(place, format!("the file says that it is {}", &*encoding), "save it as UTF-8, and write `encoding=\"UTF-8\"`");
                }
            }
            Event::Eof => {
                let place = walk.places.at(text.len());
                match walk.stack.last() {
                    Some(open) => {
                        let message = format!("the file ends inside `{}`, which begins in line {}", open.name, open.place.line);
                        walk.faults.add(place, message, "is it the whole file? add what is missing");
                    }
                    None if !whole && walk.faults.count() == 0 => walk.faults.add(place, "there is no element", "begin with `<lexicon version=\"1.0\" …>`"),
                    None => {}
                }
                break;
            }
            Event::PI(_) | Event::Comment(_) => {}
        }
        if walk.document.entries.len() > MOST_ENTRIES {
            walk.faults.add(place, format!("there are more than {MOST_ENTRIES} lexemes"), "split the file, or leave out what engines say right");
            break;
        }
        if walk.stack.len() > MOST_DEPTH {
            walk.faults.add(place, format!("elements stand more than {MOST_DEPTH} deep in each other"), "PLS needs four; check what is not closed");
            break;
        }
    }
    walk.finish()
}

impl Walk<'_, '_> {
    fn open(&mut self, start: &BytesStart, place: Place, whole: bool) {
        let mut attributes = Attributes::new();
        for attribute in start.attributes() {
            let value = match attribute {
                Ok(attribute) => quick_xml::escape::unescape(&attribute.value)
                    .map(|value| (attribute.key.as_ref().to_owned(), value.into_owned()))
                    .map_err(|error| (error.to_string(), "write `&` as `&amp;`")),
                Err(error) => Err((error.to_string(), "check the element's attributes")),
            };
            match value {
                Ok(pair) => attributes.push(pair),
                Err((message, advice)) => self.faults.add(place, message, advice),
            }
        }
        let name = start.local_name().as_ref().to_owned();
        let open = Open { name, place, attributes, text: String::new() };
        let parents: Vec<&str> = self.stack.iter().map(|open| open.name.as_str()).collect();
        match (&parents[..], open.name.as_str()) {
            ([], "lexicon") if !whole => self.root(&open),
            ([], name) => {
                let message = if whole { format!("`{name}` stands after the lexicon") } else { format!("the document is a `{name}`") };
                self.faults.add(place, message, "a PLS file is one `<lexicon>`");
            }
            (["lexicon"], "lexeme") => {
                let roles = open.get("role").unwrap_or_default().split_whitespace().map(str::to_owned).collect();
                self.lexeme = Some(Lexeme { place, id: open.get("xml:id").unwrap_or_default().to_owned(), roles, ..Lexeme::default() });
            }
            (["lexicon"], "meta" | "metadata") | (["lexicon", "lexeme"], "grapheme" | "phoneme" | "alias" | "example") => {}
            (["lexicon", "metadata"], "entry") => self.extra(&open),
            (["lexicon", "metadata"], "test") => {
                let cell = |name| open.get(name).unwrap_or_default().to_owned();
                self.document.tests.push(Test { text: cell("text"), said: cell("said"), place });
            }
            (["lexicon", "metadata", ..], _) => {}
            (_, name) => {
                let parent = parents.last().copied().unwrap_or_default();
                self.faults.add(
                    place,
                    format!("`{name}` cannot stand in `{parent}`"),
                    "a lexeme holds grapheme, phoneme, alias and example; the lexicon holds lexemes",
                );
            }
        }
        self.stack.push(open);
    }

    fn root(&mut self, open: &Open) {
        match open.get("version") {
            Some("1.0") => {}
            Some(other) => self.faults.add(open.place, format!("the version is `{other}`"), "this reads PLS 1.0: `version=\"1.0\"`"),
            None => self.faults.add(open.place, "the lexicon has no `version`", "add `version=\"1.0\"`"),
        }
        if open.get("xml:lang").is_none_or(str::is_empty) {
            self.faults.add(open.place, "the lexicon has no `xml:lang`", "add its language, as `xml:lang=\"en-US\"`");
        }
        match open.attributes.iter().find(|(key, _)| key == "xmlns" || key.starts_with("xmlns:")) {
            Some(_) if open.attributes.iter().any(|(_, value)| value == NAMESPACE) => {}
            _ => self.faults.add(open.place, "the lexicon is not in the namespace of PLS", format!("add `xmlns=\"{NAMESPACE}\"`")),
        }
        match open.get("alphabet") {
            Some(alphabet) => {
                self.alphabet = alphabet.to_owned();
                self.known_alphabet(alphabet, open.place);
            }
            None => self.faults.add(open.place, "the lexicon has no `alphabet`", "add `alphabet=\"ipa\"`, or `x-sampa`"),
        }
    }

    fn known_alphabet(&mut self, alphabet: &str, place: Place) {
        if reader(alphabet).is_none() {
            self.faults.add(place, format!("the alphabet `{alphabet}` is not known"), "these are: ipa, x-sampa, cmu-arpabet");
        }
    }

    fn extra(&mut self, open: &Open) {
        let ours = self.stack.iter().chain([open]).any(|open| open.attributes.iter().any(|(_, value)| value == OURS));
        if ours {
            let cell = |name| open.get(name).unwrap_or_default().to_owned();
            self.extras.push(Extra { id: cell("ref"), cells: ["kind", "origin", "source", "options"].map(cell), place: open.place });
        }
    }

    fn text(&mut self, text: &str, place: Place) {
        match self.stack.last_mut() {
            Some(open) if matches!(open.name.as_str(), "grapheme" | "phoneme" | "alias" | "example") => open.text.push_str(text),
            Some(open) if !text.trim().is_empty() && matches!(open.name.as_str(), "lexicon" | "lexeme") => {
                let message = format!("text stands in `{}`", open.name);
                self.faults.add(place, message, "put it into a grapheme, a phoneme, an alias or an example");
            }
            None if !text.trim_start_matches('\u{feff}').trim().is_empty() => {
                self.faults.add(place, "text stands outside of the lexicon", "a PLS file is one `<lexicon>`");
            }
            _ => {}
        }
    }

    fn close(&mut self) {
        let Some(open) = self.stack.pop() else { return };
        if open.name == "lexeme" && self.stack.len() == 1 {
            if let Some(lexeme) = self.lexeme.take() {
                self.finish_lexeme(lexeme);
            }
            return;
        }
        let Some(lexeme) = &mut self.lexeme else { return };
        if self.stack.len() != 2 {
            return;
        }
        let text = open.text.split_whitespace().collect::<Vec<_>>().join(" ");
        let prefer = match open.get("prefer") {
            None | Some("false") => false,
            Some("true") => true,
            Some(other) => {
                self.faults.add(open.place, format!("`prefer` is `{other}`"), "write `true` or `false`");
                false
            }
        };
        match open.name.as_str() {
            "grapheme" => {
                if text.is_empty() {
                    self.faults.add(open.place, "a grapheme is empty", "write the name as it stands in texts");
                }
                lexeme.graphemes.push(text);
            }
            "alias" if text.is_empty() => self.faults.add(open.place, "an alias is empty", "write the words that are to be said"),
            "alias" => lexeme.ways.push(Way { say: Say::Alias(text), prefer }),
            "phoneme" => {
                let alphabet = open.get("alphabet").map_or_else(|| self.alphabet.clone(), str::to_owned);
                match phoneme(&alphabet, &text) {
                    Ok(ipa) => lexeme.ways.push(Way { say: Say::Ipa(ipa), prefer }),
                    Err((message, advice)) => self.faults.add(open.place, message, advice),
                }
            }
            "example" => lexeme.examples.push(text),
            _ => {}
        }
    }

    fn finish_lexeme(&mut self, lexeme: Lexeme) {
        let place = lexeme.place;
        let mut graphemes = lexeme.graphemes.into_iter();
        let Some(name) = graphemes.next() else {
            self.faults.add(place, "a lexeme has no grapheme", "add `<grapheme>` with the name as it stands in texts");
            return;
        };
        if lexeme.ways.is_empty() {
            self.faults.add(place, format!("`{name}` has no pronunciation"), "add a `<phoneme>` or an `<alias>`");
            return;
        }
        // The first that is preferred is said, or else the first.
        let best = lexeme.ways.iter().position(|way| way.prefer).unwrap_or(0);
        let mut entry = Entry { name: name.into(), also: graphemes.map(Into::into).collect(), ..Entry::default() };
        let mut more = entry.more().clone();
        for (n, way) in lexeme.ways.into_iter().enumerate() {
            match way.say {
                Say::Ipa(ipa) if n == best => entry.ipa = ipa.into(),
                Say::Alias(alias) if n == best => entry.alias = alias.into(),
                other => more.others.push(other),
            }
        }
        more.roles = lexeme.roles;
        more.examples = lexeme.examples;
        entry.set_more(more);
        self.ids.push(lexeme.id);
        self.document.push(entry, place);
    }

    /// Joins what our metadata says to its entries, and checks them all.
    fn finish(mut self) -> Document {
        let ids: std::collections::HashMap<&str, usize, foldhash::fast::FixedState> =
            self.ids.iter().enumerate().filter(|(_, id)| !id.is_empty()).map(|(n, id)| (id.as_str(), n)).collect();
        for extra in self.extras {
            let Some(entry) = ids.get(extra.id.as_str()).and_then(|n| self.document.entries.get_mut(*n)) else {
                if self.faults.count() == 0 {
                    self.faults.add(extra.place, format!("no lexeme has the id `{}`", extra.id), "remove this element of the metadata");
                }
                continue;
            };
            let [kind, origin, source, options] = extra.cells;
            (entry.kind, entry.origin, entry.source) = (kind.into(), origin.into(), source.into());
            let faults = &mut *self.faults;
            option::read(&options, entry, &mut |(_, message, advice)| faults.add(extra.place, message, advice));
        }
        for (entry, place) in self.document.entries.iter().zip(&self.document.places) {
            check::check(entry, *place, None, self.faults);
        }
        self.document
    }
}

impl Open {
    fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// Reads an alphabet as IPA; the error is the sign that it does not have.
type Reader = fn(&str) -> Result<String, String>;

/// How an alphabet is read.
fn reader(alphabet: &str) -> Option<Reader> {
    match alphabet.to_ascii_lowercase().as_str() {
        "ipa" => Some(|text| Ok(text.to_owned())),
        "x-sampa" | "x-x-sampa" | "xsampa" => Some(|text| x_sampa(text).map_err(|at| text[at..].chars().take(1).collect())),
        "cmu-arpabet" | "x-cmu-arpabet" | "x-arpabet" | "arpabet" => Some(|text| {
            let phones: Vec<&str> = text.split_whitespace().collect();
            arpabet(&phones).map_err(|n| phones[n].to_owned())
        }),
        _ => None,
    }
}

fn phoneme(alphabet: &str, text: &str) -> Result<String, (String, String)> {
    let Some(read) = reader(alphabet) else {
        return Err((format!("the alphabet `{alphabet}` is not known"), "these are: ipa, x-sampa, cmu-arpabet".to_owned()));
    };
    if text.is_empty() {
        return Err(("a phoneme is empty".to_owned(), "write the sounds, or remove the element".to_owned()));
    }
    read(text)
        .map(|ipa| tidy_ipa(&ipa))
        .map_err(|sign| (format!("`{sign}` is no sign of {alphabet}, in `{text}`"), "write the sound in that alphabet".to_owned()))
}

/// The text of a character reference or of one of XML's own five entities.
fn entity(name: &str) -> Option<String> {
    let Some(code) = name.strip_prefix('#') else {
        return quick_xml::escape::resolve_predefined_entity(name).map(str::to_owned);
    };
    let code = match code.strip_prefix('x') {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => code.parse().ok()?,
    };
    char::from_u32(code).map(String::from)
}

fn write(document: &Document, out: &mut String) -> Vec<String> {
    let mut lost = Vec::new();
    out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.push_str(&format!("<lexicon version=\"1.0\" xmlns=\"{NAMESPACE}\" alphabet=\"ipa\" xml:lang=\"en-US\">\n"));
    let mut metadata = String::new();
    let mut lexemes = String::new();
    for (n, entry) in document.entries.iter().enumerate() {
        let mut options = String::new();
        option::write(entry, true, &mut options);
        let cells = [("kind", entry.kind.as_ref()), ("origin", &entry.origin), ("source", &entry.source), ("options", &options)];
        let extra = cells.iter().any(|(_, cell)| !cell.is_empty());
        lexemes.push_str("  <lexeme");
        if extra {
            metadata.push_str(&format!("    <s:entry ref=\"e{}\"", n + 1));
            for (key, cell) in cells.iter().filter(|(_, cell)| !cell.is_empty()) {
                attribute(key, cell, &mut metadata);
            }
            metadata.push_str("/>\n");
            lexemes.push_str(&format!(" xml:id=\"e{}\"", n + 1));
        }
        lexeme(entry, &mut lexemes, &mut lost);
    }
    for test in &document.tests {
        metadata.push_str("    <s:test");
        attribute("text", &test.text, &mut metadata);
        attribute("said", &test.said, &mut metadata);
        metadata.push_str("/>\n");
    }
    if !metadata.is_empty() {
        out.push_str(&format!("  <metadata xmlns:s=\"{OURS}\">\n{metadata}  </metadata>\n"));
    }
    out.push_str(&lexemes);
    out.push_str("</lexicon>\n");
    lost
}

/// Appends what stands after `<lexeme`.
fn lexeme(entry: &Entry, out: &mut String, lost: &mut Vec<String>) {
    let more = entry.more();
    // A role is a qualified name; its prefix must be declared.
    let (good, bad): (Vec<&String>, Vec<&String>) = more.roles.iter().partition(|role| is_name(role));
    for role in bad {
        lost.push(format!("`{}`: the role `{role}` is no name that XML allows", entry.name));
    }
    if !good.is_empty() {
        let mut prefixes: Vec<&str> = good.iter().filter_map(|role| role.split_once(':')).map(|(prefix, _)| prefix).collect();
        prefixes.sort_unstable();
        prefixes.dedup();
        for prefix in prefixes {
            out.push_str(&format!(" xmlns:{prefix}=\"{OURS}:role:{prefix}\""));
        }
        attribute("role", &good.iter().map(|role| role.as_str()).collect::<Vec<_>>().join(" "), out);
    }
    out.push('>');
    for name in std::iter::once(&entry.name).chain(&entry.also) {
        element("grapheme", "", name, out);
    }
    let prefer = if more.others.is_empty() { "" } else { " prefer=\"true\"" };
    if entry.ipa.is_empty() {
        element("alias", prefer, &entry.alias, out);
    } else {
        element("phoneme", prefer, &entry.ipa, out);
    }
    for other in &more.others {
        match other {
            Say::Ipa(ipa) => element("phoneme", "", ipa, out),
            Say::Alias(alias) => element("alias", "", alias, out),
        }
    }
    for example in &more.examples {
        element("example", "", example, out);
    }
    out.push_str("</lexeme>\n");
}

fn element(name: &str, attributes: &str, text: &str, out: &mut String) {
    out.push_str(&format!("<{name}{attributes}>"));
    crate::ssml::escape(text, out);
    out.push_str(&format!("</{name}>"));
}

fn attribute(name: &str, value: &str, out: &mut String) {
    out.push_str(&format!(" {name}=\""));
    let mut escaped = String::new();
    crate::ssml::escape(value, &mut escaped);
    out.push_str(&escaped.replace('"', "&quot;"));
    out.push('"');
}

/// Whether a role is a name, with or without a prefix, in plain letters.
fn is_name(role: &str) -> bool {
    let part = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') && part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
    };
    match role.split_once(':') {
        Some((prefix, local)) => part(prefix) && part(local) && !prefix.to_ascii_lowercase().starts_with("xml"),
        None => part(role),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "<lexicon version=\"1.0\" xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\" alphabet=\"ipa\" xml:lang=\"en-US\">";

    fn faults(body: &str) -> String {
        FORMAT.read(body.as_bytes()).err().map(|faults| faults.to_string()).unwrap_or_default()
    }

    #[test]
    fn reads_several_of_each() {
        let text = format!(
            "<?xml version=\"1.0\"?>\n{HEAD}\n<lexeme role=\"c:NN c:NP\" xmlns:c=\"urn:c\"><grapheme>Ganja</grapheme><grapheme>Gəncə</grapheme>\
             <phoneme>ˈɡɑndʒɑ</phoneme><phoneme prefer=\"true\" alphabet=\"x-sampa\">\"g{{ndZ@</phoneme><alias>the &amp; city</alias>\
             <example>in <!-- x -->Ganja</example></lexeme></lexicon>"
        );
        let document = FORMAT.read(text.as_bytes()).unwrap();
        let entry = &document.entries[0];
        assert_eq!((entry.name.as_ref(), entry.ipa.as_ref()), ("Ganja", "ˈɡændʒə"));
        assert_eq!(entry.also, ["Gəncə"]);
        assert_eq!(entry.more().others, [Say::Ipa("ˈɡɑndʒɑ".into()), Say::Alias("the & city".into())]);
        assert_eq!(entry.more().roles, ["c:NN", "c:NP"]);
        assert_eq!(entry.more().examples, ["in Ganja"]);
    }

    #[test]
    fn every_fault_is_listed_with_its_place() {
        let found = faults(&format!(
            "{HEAD}\n<lexeme><grapheme></grapheme><phoneme>a</phoneme></lexeme>\n<lexeme><phoneme>a</phoneme></lexeme>\n<lexeme><grapheme>A</grapheme></lexeme>\n\
             <lexeme><grapheme>B</grapheme><phoneme alphabet=\"x-klingon\">a</phoneme></lexeme>\n<word/>\n<lexeme><grapheme>C&nbsp;</grapheme><alias>x</alias></lexeme></lexicon>"
        ));
        for want in [
            "line 2, column 9: a grapheme is empty",
            "line 3, column 1",
            "line 4, column 1",
            "line 5, column 31: the alphabet `x-klingon`",
            "line 6, column 1",
            "line 7, column 20: there is no entity",
        ] {
            assert!(found.contains(want), "{want}\n{found}");
        }
    }

    #[test]
    fn broken_files_give_clear_faults() {
        assert!(faults(&format!("{HEAD}\n<lexeme><grapheme>A</gra")).contains("line 2"));
        assert!(
            faults(&format!("{HEAD}\n<lexeme><grapheme>A</grapheme>")).contains("line 2, column 31: the file ends inside `lexeme`, which begins in line 2")
        );
        assert!(faults("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><lexicon>&b;</lexicon>").contains("may not define entities"));
        assert!(faults("").contains("there is no element"));
        assert!(faults("<speak/>").contains("the document is a `speak`"));
        assert!(faults("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><lexicon/>").contains("save it as UTF-8"));
        let deep = format!("{HEAD}<metadata>{}", "<a>".repeat(100_000));
        assert!(faults(&deep).contains("deep in each other"));
        for missing in [" version=\"1.0\"", " alphabet=\"ipa\"", " xml:lang=\"en-US\"", " xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\""] {
            assert!(faults(&format!("{}</lexicon>", HEAD.replace(missing, ""))).starts_with("line 1, column 1: the lexicon "), "{missing}");
        }
    }
}
