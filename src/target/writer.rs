//! The writer of every target that reads SSML: what differs between them is their [`Dialect`].

use std::collections::HashMap;

use super::dialect::Dialect;
use super::progress::Progress;
use super::settings::{Marks, Pronunciations, Readings, Settings};
use crate::phoneme::{Pronunciation, project};
use crate::script::{Event, Kind, Script};
use crate::ssml::{Plain, Writer};

/// How a name is written for an engine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// With its phonemes, in the engine's alphabet.
    Phonemes(String),
    /// With other letters, as the engine lacks some phoneme.
    Respelt(String),
    /// As it is spelt: nothing else can be said.
    Plain,
}

/// How a pronunciation in IPA is written in a dialect.
pub(super) fn said(dialect: &Dialect, settings: &Settings, ipa: &str) -> Said {
    let Some(inventory) = dialect.inventory(settings.locale) else { return Said::Phonemes(ipa.to_owned()) };
    let Ok(pronunciation) = Pronunciation::from_ipa(ipa) else { return Said::Plain };
    let projection = project(&pronunciation, inventory);
    let written = inventory.write(&projection.pronunciation);
    if projection.lost.is_empty() && written.lost.is_empty() && !written.text.is_empty() {
        return Said::Phonemes(written.text);
    }
    let respelt = crate::phoneme::alphabet::respelling::write(&pronunciation);
    if respelt.lost.is_empty() && dialect.has("sub") { Said::Respelt(respelt.text) } else { Said::Plain }
}

/// Writes what stands before the first script.
pub(super) fn begin(dialect: &Dialect, settings: &Settings, out: &mut String) {
    let mut writer = Writer::new(out);
    if dialect.declaration {
        writer.declaration();
    }
    let version = if settings.ssml_1_0 { "1.0" } else { "1.1" };
    let attributes: Vec<(&str, &str)> = dialect
        .root
        .iter()
        .map(|(name, value)| match *value {
            "{locale}" => (*name, settings.locale.tag()),
            "{version}" => (*name, version),
            value => (*name, value),
        })
        .collect();
    writer.open("speak", &attributes);
    let voice = voice(dialect, settings);
    let listed = settings.pronunciations == Pronunciations::Pls && dialect.has("lexicon");
    let lexicons = if listed { settings.lexicons.as_slice() } else { &[] };
    // They belong inside `voice` where a voice is required, else right under the root.
    let inside = !dialect.voice[0].is_empty();
    if inside {
        writer.open("voice", &[("name", voice)]);
    }
    for (number, uri) in lexicons.iter().enumerate() {
        if inside {
            writer.empty("lexicon", &[("uri", uri)]);
        } else {
            writer.empty("lexicon", &[("uri", uri), ("xml:id", &format!("names{}", number + 1))]);
        }
    }
    if !inside && !voice.is_empty() {
        writer.open("voice", &[("name", voice)]);
    }
    let prosody = prosody(dialect, settings);
    if !prosody.is_empty() {
        writer.open("prosody", &prosody);
    }
    writer.line(settings.one_line);
}

fn voice<'s>(dialect: &Dialect, settings: &'s Settings) -> &'s str {
    if !dialect.has("voice") {
        return "";
    }
    match settings.voice.as_str() {
        "" => dialect.voice[usize::from(settings.locale == crate::Locale::EnGb)],
        named => named,
    }
}

/// The attributes of `prosody` that the settings ask for and the engine has.
pub(super) fn prosody<'s>(dialect: &Dialect, settings: &'s Settings) -> Vec<(&'static str, &'s str)> {
    let Some((_, attributes)) = dialect.elements.iter().find(|(name, _)| *name == "prosody") else { return Vec::new() };
    let has = |name: &str, value: &str| !value.is_empty() && attributes.split(' ').any(|attribute| attribute == name);
    let mut found = Vec::new();
    if has("rate", &settings.rate) {
        found.push(("rate", settings.rate.as_str()));
    }
    if has("pitch", &settings.pitch) {
        found.push(("pitch", settings.pitch.as_str()));
    }
    found
}

/// Writes what stands after the last script.
pub(super) fn end(dialect: &Dialect, settings: &Settings, out: &mut String) {
    let mut writer = Writer::new(out);
    if !prosody(dialect, settings).is_empty() {
        writer.close("prosody");
    }
    if !voice(dialect, settings).is_empty() {
        writer.close("voice");
    }
    writer.close("speak");
    out.push('\n');
}

/// Writes a script.
pub(super) fn write(dialect: &Dialect, script: &Script, settings: &Settings, progress: &mut Progress, out: &mut String) {
    let has = |element| dialect.has(element);
    let events = script.events();
    let (first, last) = (events.first().map_or(0, |event| event.span.start), events.last().map_or(0, |event| event.span.end));
    let plain = Plain::of(script.source().text().get(first..last).unwrap_or("&"), script.store());
    let mut body = Body { plain, dialect, settings, progress, sentences: has("s"), subs: has("sub"), phonemes: has("phoneme") };
    for (number, event) in events.iter().enumerate() {
        body.event(script, number, event, out);
    }
}

/// A document's body being written.
struct Body<'d> {
    plain: Plain,
    dialect: &'d Dialect,
    settings: &'d Settings,
    progress: &'d mut Progress,
    /// What the dialect has.
    sentences: bool,
    subs: bool,
    phonemes: bool,
}

/// What is worked out or counted once a document.
#[derive(Debug, Default)]
pub(super) struct Written {
    /// How pronunciations are written, each worked out once.
    said: HashMap<String, Said, foldhash::fast::FixedState>,
    pub(super) marks: Names,
}

impl Body<'_> {
    fn event(&mut self, script: &Script, number: usize, event: &Event, out: &mut String) {
        if !self.progress.opening.known {
            self.progress.opening.add(script.text(event));
        }
        match event.kind {
            Kind::Paragraph(role) => {
                self.progress.paragraph(role);
                if self.sentences {
                    Writer::new(out).open("p", &[]);
                }
            }
            Kind::Sentence => {
                // The paragraph's own pause stands for that of its last sentence.
                if std::mem::take(&mut self.progress.after_sentence) {
                    self.pause(self.settings.pauses.sentence, out);
                }
                if self.sentences {
                    Writer::new(out).open("s", &[]);
                }
                if self.settings.marks == Marks::Sentence {
                    self.mark('s', sentence(script, number), out);
                }
            }
            Kind::SentenceEnd => {
                if self.sentences {
                    close("s", out);
                } else {
                    out.push(' ');
                }
                self.progress.after_sentence = true;
            }
            Kind::ParagraphEnd => {
                let whole = !self.sentences || close("p", out);
                let pause = self.progress.pause_after(&self.settings.pauses);
                self.pause(pause, out);
                if whole || pause > 0 {
                    Writer::new(out).line(self.settings.one_line);
                }
            }
            Kind::Text => self.text(script.text(event), out),
            Kind::Gap => {}
            Kind::Reading(class) => self.reading(class, script.said(event), script.text(event), out),
            Kind::Name | Kind::Homograph => self.name(script, event, out),
        }
    }

    fn name(&mut self, script: &Script, event: &Event, out: &mut String) {
        let text = script.text(event);
        if self.settings.marks == Marks::Word {
            self.mark('w', text, out);
        }
        // A name's pronunciation may be in a lexicon; a homograph's is its occurrence's own.
        let listed = self.settings.pronunciations == Pronunciations::Pls && event.kind == Kind::Name;
        let mut writer = Writer::of_plain(self.plain, out);
        let Some(ipa) = script.ipa(event).filter(|_| self.phonemes && !listed) else { return writer.text(text) };
        if self.dialect.inventory.is_empty() {
            return writer.phoneme(self.dialect.alphabets[0], ipa, text);
        }
        if !self.progress.written.said.contains_key(ipa) {
            self.progress.written.said.insert(ipa.to_owned(), said(self.dialect, self.settings, ipa));
        }
        // An engine's own phonemes are written with any sign.
        let mut writer = Writer::of_plain(Plain { said: false, ..self.plain }, out);
        match &self.progress.written.said[ipa] {
            Said::Phonemes(written) => {
                // Engines want an element a word.
                for (gap, word, phonemes) in words(text, written) {
                    writer.text(gap);
                    writer.phoneme(self.dialect.alphabets[0], phonemes, word);
                }
            }
            Said::Respelt(letters) => writer.sub(letters, text),
            Said::Plain => writer.text(text),
        }
    }

    fn reading(&mut self, class: &str, said: &str, text: &str, out: &mut String) {
        if self.settings.marks == Marks::Word {
            self.mark('w', text, out);
        }
        let mut writer = Writer::of_plain(self.plain, out);
        let say_as = match self.settings.readings {
            Readings::SayAs => self.dialect.say_as.iter().find(|(of, _)| *of == class && plain(class, text)),
            Readings::Sub | Readings::Inline => None,
        };
        match (self.settings.readings, say_as) {
            _ if said.is_empty() => {}
            (_, Some((_, value))) => {
                writer.open("say-as", &[("interpret-as", value)]);
                writer.text(text);
                writer.close("say-as");
            }
            (Readings::Sub | Readings::SayAs, _) if self.subs => writer.sub(said, text),
            _ => {
                if super::text::joins(said, out) {
                    out.push(' ');
                }
                Writer::of_plain(Plain { text: self.plain.said, ..self.plain }, out).text(said);
            }
        }
    }

    /// Text, with pauses at its dashes and marks at its words, where those are asked for.
    fn text(&mut self, text: &str, out: &mut String) {
        if self.settings.pauses.dash == 0 && self.settings.marks != Marks::Word {
            return Writer::of_plain(self.plain, out).text(text);
        }
        for (piece, is_word) in pieces(text) {
            if is_word && self.settings.marks == Marks::Word {
                self.mark('w', piece, out);
            }
            Writer::new(out).text(piece);
            if !is_word && piece.contains(['—', '–']) {
                self.pause(self.settings.pauses.dash, out);
            }
        }
    }

    fn mark(&mut self, kind: char, text: &str, out: &mut String) {
        let (element, attribute) = self.dialect.mark;
        if !element.is_empty() {
            let name = self.progress.written.marks.name(kind, text);
            Writer::new(out).empty(element, &[(attribute, &name)]);
        }
    }

    /// A pause within the engine's limit, if there is to be one and the engine has any.
    fn pause(&self, milliseconds: u32, out: &mut String) {
        let most = if self.dialect.longest_break > 0 { self.dialect.longest_break } else { u32::MAX };
        if milliseconds > 0 && self.dialect.has("break") {
            Writer::new(out).pause(milliseconds.min(most));
        }
    }
}

/// Closes an element, or takes it back where it is empty, as that of a line of stars is; whether it stays.
pub(super) fn close(name: &str, out: &mut String) -> bool {
    let length = out.strip_suffix('>').and_then(|rest| rest.strip_suffix(name)).and_then(|rest| rest.strip_suffix('<')).map(str::len);
    match length {
        Some(length) => out.truncate(length),
        None => Writer::new(out).close(name),
    }
    length.is_none()
}

/// How much of what is written is sure to stay: an element that is open and empty may be taken back.
pub(super) fn settled(out: &str) -> usize {
    ["<s>", "<p>"].iter().fold(out, |out, open| out.strip_suffix(open).unwrap_or(out)).len()
}

/// The text of the sentence that begins at an event, as far as the script has it.
pub(super) fn sentence<'s>(script: &'s Script, number: usize) -> &'s str {
    let start = script.events()[number].span.start;
    let end = script.events()[number..].iter().find(|event| event.kind == Kind::SentenceEnd).or(script.events().last());
    &script.source().text()[start..end.map_or(start, |end| end.span.end)]
}

/// The pieces of a text, words and what stands between them, each with whether it is a word.
pub(super) fn pieces(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let is_word = rest.chars().next()?.is_alphanumeric();
        let other = |(_, c): &(usize, char)| (c.is_alphanumeric() || matches!(c, '\'' | '’')) != is_word;
        let end = rest.char_indices().skip(1).find(other).map_or(rest.len(), |(at, _)| at);
        let (piece, after) = rest.split_at(end);
        rest = after;
        Some((piece, is_word))
    })
}

/// The words of a name, each with what stands before it and its phonemes, where text and phonemes
/// have as many; else the name as one.
pub(super) fn words<'n>(text: &'n str, phonemes: &'n str) -> Vec<(&'n str, &'n str, &'n str)> {
    let gap = |c: char| c.is_whitespace() || matches!(c, '-' | '\u{2010}' | '\u{2011}' | '–');
    let said: Vec<&str> = phonemes.split(' ').collect();
    let written: Vec<&str> = text.split(gap).collect();
    if said.len() < 2 || said.len() != written.len() || written.iter().any(|word| word.is_empty()) {
        return vec![("", text, phonemes)];
    }
    let mut at = 0;
    let with_gap = |(word, said): (&'n str, &'n str)| {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        let before = &text[at..start];
        at = start + word.len();
        (before, word, said)
    };
    written.into_iter().zip(said).map(with_gap).collect()
}

/// Whether a text is one that the engine's own reading of a class takes: no more than digits or letters.
fn plain(class: &str, text: &str) -> bool {
    match class {
        "initialism" => text.bytes().all(|b| b.is_ascii_uppercase()),
        "telephone" => text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'-' | b' ' | b'(' | b')' | b'+')),
        "ordinal" => text.trim_end_matches(|c: char| c.is_ascii_lowercase()).bytes().all(|b| b.is_ascii_digit()),
        _ => text.bytes().all(|b| b.is_ascii_digit()),
    }
}

/// Names of marks: the same text has the same name, whatever stands before it.
#[derive(Debug, Default)]
pub(super) struct Names {
    seen: HashMap<u64, u32, foldhash::fast::FixedState>,
}

impl Names {
    pub fn name(&mut self, kind: char, text: &str) -> String {
        let hash = stable_hash(text.as_bytes());
        let count = self.seen.entry(hash ^ u64::from(kind as u32)).or_insert(0);
        *count += 1;
        let short = hash >> 32 ^ hash & 0xffff_ffff;
        if *count == 1 { format!("{kind}{short:08x}") } else { format!("{kind}{short:08x}-{count}") }
    }
}

/// FNV-1a in 64 bits: the same on every machine and in every version
/// (<http://www.isthe.com/chongo/tech/comp/fnv/>).
pub(crate) fn stable_hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
