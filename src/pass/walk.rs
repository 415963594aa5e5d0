//! A walk through one sentence: what begins at each byte, asked in the order of the byte's kind.

use super::Sayable;
use super::word::word_end;
use crate::class::{Context, Match, Memory, is_plain_word, markup, may_be_group, may_be_isotope, stands_alone};
use crate::homograph::{self, Choice, Form};
use crate::lexicon::initialism::{self, How};
use crate::lexicon::{abbreviation, initial};
use crate::script::{Event, Kind as EventKind, Recording, Sure};
use crate::text::bytes::{Kind, ends_word, kind};
use crate::text::{Run, Span};

/// One sentence being walked through; offsets are into the sentence.
pub(super) struct Walk<'w, 'r> {
    pub(super) sayable: &'w Sayable,
    pub(super) recording: &'w mut Recording<'r>,
    pub(super) memory: &'w Memory,
    pub(super) text: &'w str,
    /// Where the sentence begins in the text.
    pub(super) offset: usize,
    /// From where on text is still to be copied.
    pub(super) plain: usize,
}

impl Walk<'_, '_> {
    /// Walks from a byte to another; `false` where something reaches beyond that.
    pub(super) fn run(&mut self, mut at: usize, to: usize) -> bool {
        let bytes = self.text.as_bytes();
        let near = self.sayable.near;
        while at < to {
            if !near && bytes[at].is_ascii_lowercase() {
                at = self.sayable.words.pass_over(&bytes[..to], at);
                if at >= to {
                    break;
                }
            }
            at = self.step(at);
            // Nothing begins at a space.
            if at < to && bytes[at] == b' ' {
                at += 1;
            }
        }
        self.copy(to);
        at == to
    }

    /// Looks at what begins at an offset; returns where to look next.
    fn step(&mut self, at: usize) -> usize {
        let text = self.text;
        let bytes = text.as_bytes();
        if self.sayable.near
            && self.sayable.lexicon.may_begin_near(text, at)
            && let Some(end) = self.near_name(at)
        {
            return end;
        }
        match kind(bytes[at]) {
            Kind::Lower => {
                let run = Run::small(bytes, at);
                let end = at + run.length;
                let next = bytes.get(end).copied().unwrap_or(b' ');
                match ends_word(next) {
                    true if !self.sayable.words.plain.may_have(run) => end,
                    true => self.plain_word(at, end),
                    false => self.word(at, end, next, self.sayable.words.known.may_have(run)),
                }
            }
            Kind::Upper => self.capital(at),
            Kind::Symbol if bytes[at] == b'{' && self.sayable.options.markup => self.author(at).or_else(|| self.classes(at)).unwrap_or(at + 1),
            Kind::Symbol if bytes[at] == b'.' && is_full_stop(&bytes[at..]) => at + 1,
            Kind::Symbol if bytes[at] == b'-' && joins_words(bytes, at) => at + 1,
            Kind::Digit | Kind::Symbol => match self.classes(at) {
                Some(end) => end,
                None if bytes[at].is_ascii_digit() => word_end(text, at).max(at + 1),
                None => at + 1,
            },
            Kind::Wide => self.wide(at),
            Kind::Space | Kind::Mark | Kind::Other => at + 1,
        }
    }

    /// A word of small letters that something else than a space follows.
    fn word(&mut self, at: usize, end: usize, next: u8, known: bool) -> usize {
        let text = self.text;
        let plain = match next {
            b'.' => {
                let after = text.as_bytes().get(end + 1).copied().unwrap_or(b' ');
                !after.is_ascii_alphanumeric() && (!known || abbreviation::lookup(&text[at..end]).is_empty())
            }
            b'-' => !text.as_bytes().get(end + 1).is_some_and(u8::is_ascii_digit) && !is_address(&text.as_bytes()[end..]),
            b':' => !text[end..].starts_with("://") && &text[at..end] != "localhost",
            _ => false,
        };
        if plain {
            return if known { self.plain_word(at, end) } else { end };
        }
        match contraction(text.as_bytes(), end) {
            Some(length) if !known => end + length,
            _ => self.other_word(at),
        }
    }

    /// A word that is not plain: the classes, then the lexicon.
    fn other_word(&mut self, at: usize) -> usize {
        let end = word_end(self.text, at).max(at + 1);
        // SEPTEMBER and SEPT: the words that begin classes, in capitals.
        if self.sayable.words.known.may_have(Run::letters(self.text.as_bytes(), at))
            && let Some(found) = self.recognise_word(at, self.begins_class(&self.text[at..end]))
        {
            return found;
        }
        // ABU DHABI: a name of several words is no initialism.
        if let Some(end) = self.name_in_capitals(at, end, true) {
            return end;
        }
        // NATO is said as a word, and of no class.
        let is_word = stands_alone(self.text.as_bytes(), at) && matches!(initialism::lookup(&self.text[at..end]), Some(How::Word));
        if !is_word && let Some(end) = self.classes(at) {
            return end;
        }
        self.name(at, end).or_else(|| self.name_in_capitals(at, end, false)).unwrap_or(end)
    }

    /// A word of small letters alone: most are nothing.
    fn plain_word(&mut self, at: usize, end: usize) -> usize {
        let Some(word) = self.sayable.words.get(&self.text[at..end]) else { return end };
        if !is_plain_word(self.text.as_bytes(), at)
            && let Some(found) = self.recognise_word(at, word.begins)
        {
            return found;
        }
        // A name of several words goes before a homograph, which goes before a name of one.
        let next = self.text.as_bytes().get(end + 1).copied().unwrap_or(b' ');
        if word.named & initial(next) > 0
            && (word.homograph.is_none() || self.named_beyond(at, end, end))
            && let Some(found) = self.name(at, end)
        {
            return found;
        }
        if let Some(homograph) = word.homograph {
            self.homograph(at, end, homograph);
        }
        end
    }

    fn begins_class(&self, word: &str) -> u32 {
        self.sayable.words.get(word).map_or(0, |word| word.begins)
    }

    /// Marks the homograph at `at..end` with the reading that its company tells, if it tells one.
    fn homograph(&mut self, at: usize, end: usize, (number, form): (usize, Form)) -> Option<usize> {
        let homograph = homograph::find(number)?;
        let choice = match self.sayable.forced.get(homograph.word) {
            Some(reading) => Choice { reading: homograph.reading(reading)?, rule: "author", sure: Sure::Certain },
            // "said" is no name, nor is "nice" the town.
            None if homograph.is_plain_in_small && self.text.as_bytes()[at].is_ascii_lowercase() => return None,
            None => homograph::choose(homograph, form, self.text, at, end).filter(|choice| !choice.reading.unmarked)?,
        };
        let store = &mut *self.recording.store;
        let from = store.len();
        choice.reading.push_ipa(form, store);
        let ipa = Span::new(from, store.len());
        self.copy(at);
        self.recording.events.push(Event {
            kind: EventKind::Homograph,
            span: Span::new(at, end).shifted(self.offset),
            spoken: Span::default(),
            ipa,
            rule: choice.rule,
            sure: choice.sure,
        });
        self.plain = end;
        Some(end)
    }

    /// Obeys an author who says how one occurrence sounds: `{lead|reading=metal}`, `{Ganja|ipa=ˈɡændʒə}`.
    fn author(&mut self, at: usize) -> Option<usize> {
        let (word, order, end) = markup::parts(self.text, at)?;
        let mut said = String::new();
        // What cannot be obeyed leaves the word as it is spelt, and the trace says why.
        let (kind, rule) = if let Some(name) = order.strip_prefix("reading=") {
            match homograph::named(word, name) {
                Some((reading, form)) => {
                    reading.push_ipa(form, &mut said);
                    (EventKind::Homograph, "author")
                }
                None => (EventKind::Text, "author: there is no such reading"),
            }
        } else {
            let ipa = order.strip_prefix("ipa=")?;
            match crate::phoneme::Pronunciation::from_ipa(ipa) {
                Ok(_) => {
                    said.push_str(ipa);
                    (EventKind::Name, "author")
                }
                Err(_) => (EventKind::Text, "author: this is no IPA that can be read"),
            }
        };
        self.copy(at);
        let store = &mut *self.recording.store;
        let from = store.len();
        store.push_str(&said);
        let ipa = Span::new(from, store.len());
        // The braces and the order say nothing.
        let word_end = at + 1 + word.len();
        for (kind, start, end, ipa) in [
            (EventKind::Reading("markup"), at, at + 1, Span::default()),
            (kind, at + 1, word_end, ipa),
            (EventKind::Reading("markup"), word_end, end, Span::default()),
        ] {
            let span = Span::new(start, end).shifted(self.offset);
            self.recording.events.push(Event { kind, span, spoken: Span::default(), ipa, rule, sure: Sure::Certain });
        }
        self.plain = end;
        Some(end)
    }

    /// The homograph that a capitalised word is.
    fn titled_homograph(&self, at: usize, end: usize) -> Option<(usize, Form)> {
        let mut small = [0u8; 16];
        let word = small.get_mut(..end - at)?;
        word.copy_from_slice(&self.text.as_bytes()[at..end]);
        word.make_ascii_lowercase();
        self.sayable.words.get(std::str::from_utf8(word).ok()?)?.homograph
    }

    fn capital(&mut self, at: usize) -> usize {
        let text = self.text;
        let bytes = text.as_bytes();
        let run = Run::capitalised(bytes, at);
        let end = at + run.length;
        let next = bytes.get(end).copied().unwrap_or(b' ');
        let titled = end > at + 1 && !next.is_ascii_alphanumeric() && !matches!(next, b'@' | b'_');
        // Na+, Cl−, Ca²⁺, Cl-, Fe₂O₃: an element with its charge, or the number of its atoms.
        let charged = end == at + 2
            && (next == b'+'
                || next == b'^'
                || next == b'(' && may_be_group(&text[end..])
                || next >= 0x80 && text[end..].starts_with(['−', '⁺', '⁻', '²', '³', '₂', '₃', '₄', '₅', '₆'])
                || next == b'-'
                    && (may_be_isotope(&text[at..]) || matches!(&text[at..end], "Cl" | "Br") && !bytes.get(end + 1).is_some_and(u8::is_ascii_alphanumeric)));
        if titled && !charged && !(next == b'.' && bytes.get(end + 1).is_some_and(u8::is_ascii_alphanumeric)) {
            let full_end = if next == b'\'' || next >= 0x80 { word_end(text, at) } else { end };
            if !self.sayable.words.known.may_have(run) {
                // Most words with a capital are no names either.
                let stands = match next {
                    b' ' | b',' => true,
                    b'.' => bytes.get(end + 1).is_none_or(u8::is_ascii_whitespace),
                    _ => false,
                };
                if stands && self.sayable.names.is_some_and(|names| !names.may_begin(run)) {
                    return end;
                }
                return self.name_of(at, run, full_end).unwrap_or(full_end);
            }
            if let Some(found) = self.recognise_word(at, self.begins_class(&text[at..end])) {
                return found;
            }
            if self.sayable.words.homographs.may_have(run)
                && let Some(homograph) = self.titled_homograph(at, end)
                && !self.named_beyond(at, end, full_end)
                && let Some(found) = self.homograph(at, end, homograph)
            {
                return found;
            }
            return self.name_of(at, run, full_end).unwrap_or(full_end);
        }
        if let Some(end) = wide_word(text, at, end) {
            return self.name(at, end).unwrap_or(end);
        }
        // The article at the beginning, but for "A x B".
        if at == 0 && end == 1 && bytes[0] == b'A' && next == b' ' && bytes.get(2..4).is_some_and(|next| next.iter().all(u8::is_ascii_lowercase)) {
            return self.name(at, end).unwrap_or(end);
        }
        // The pronoun, nearly always; after a capitalised word or before a second numeral it may be one.
        let counted = text[end..].starts_with(" and ") && matches!(bytes.get(at + 6), Some(b'I' | b'V' | b'X'))
            || ["ol. ", "ols. ", "Ch. ", "hs. ", "hap. ", "Bk. ", "bk. ", "Pt. ", "vt. ", " VI and "].iter().any(|part| text[..at].ends_with(part));
        if !counted
            && !after_capitalised(text, at)
            && end == at + 1
            && bytes[at] == b'I'
            && next == b' '
            && bytes.get(at + 2).is_some_and(u8::is_ascii_lowercase)
        {
            return end;
        }
        self.other_word(at)
    }

    fn wide(&mut self, at: usize) -> usize {
        let text = self.text;
        let bytes = text.as_bytes();
        match (bytes[at], bytes.get(at + 1), bytes.get(at + 2)) {
            // Dashes, dots and quotation marks are not said; an apostrophe begins years alone.
            (0xe2, Some(0x80), Some(0x94 | 0x9c | 0x9d | 0xa6)) => return at + 3,
            (0xe2, Some(0x80), Some(0x98 | 0x99)) if !bytes.get(at + 3).is_some_and(u8::is_ascii_digit) => {}
            // Letters of Latin begin names alone; ×, ÷ are none.
            (0xc3, Some(sign), _) if !matches!(sign, 0x97 | 0xb7) => {}
            (0xc4..=0xc8, ..) => {}
            _ => {
                if let Some(end) = self.classes(at) {
                    return end;
                }
            }
        }
        let end = word_end(text, at);
        if end == at {
            return at + text[at..].chars().next().map_or(1, char::len_utf8);
        }
        self.name(at, end).unwrap_or(end)
    }

    fn classes(&mut self, at: usize) -> Option<usize> {
        self.recognise(at, None)
    }

    /// Tries the classes of which a plain word begins each that has its bit.
    fn recognise_word(&mut self, at: usize, begins: u32) -> Option<usize> {
        if begins == 0 { None } else { self.recognise(at, Some(begins)) }
    }

    fn recognise(&mut self, at: usize, begins: Option<u32>) -> Option<usize> {
        let sayable = self.sayable;
        let store = &mut *self.recording.store;
        let context = Context::new(self.text, &sayable.options, self.memory);
        // A line end keeps a reading apart from the one before it in the store.
        if !store.ends_with('\n') {
            store.push('\n');
        }
        let from = store.len();
        let found = match begins {
            Some(begins) => sayable.dispatch.recognise_word(begins, &context, at, store),
            None => sayable.dispatch.recognise(&context, at, store),
        };
        let (class, found) = found?;
        let to = store.len();
        self.reading(class.name, at, found, Span::new(from, to));
        Some(found.end)
    }

    fn reading(&mut self, class: &'static str, at: usize, found: Match, spoken: Span) {
        self.copy(at);
        self.recording.events.push(Event {
            kind: EventKind::Reading(class),
            span: Span::new(at, found.end).shifted(self.offset),
            spoken,
            ipa: Span::default(),
            rule: found.rule,
            sure: found.sure,
        });
        self.plain = found.end;
    }

    /// Where the class that would be read at an offset ends.
    pub(super) fn class_end(&self, at: usize) -> Option<usize> {
        let sayable = self.sayable;
        let context = Context::new(self.text, &sayable.options, self.memory);
        let mut spoken = String::new();
        let bytes = self.text.as_bytes();
        let end = lower_end(bytes, at);
        let plain = end > at && ends_word(bytes.get(end).copied().unwrap_or(b' '));
        let word = word_end(self.text, at).max(at);
        let found = match self.begins_class(&self.text[at..if plain { end } else { word }]) {
            0 => None,
            begins => sayable.dispatch.recognise_word(begins, &context, at, &mut spoken),
        };
        // A plain word of small letters begins no other class.
        let found = if found.is_none() && !plain { sayable.dispatch.recognise(&context, at, &mut spoken) } else { found };
        found.map(|(_, found)| found.end)
    }

    /// Copies the text that is still to be copied, up to an offset.
    pub(super) fn copy(&mut self, to: usize) {
        if to > self.plain {
            self.recording.push(EventKind::Text, Span::new(self.plain, to).shifted(self.offset));
        }
        self.plain = to;
    }
}

/// Whether a text begins with the full stop of a sentence, and not with that of a path or of a
/// number, which a space may part from its digits in text that was cut into tokens.
#[inline]
fn is_full_stop(rest: &[u8]) -> bool {
    match rest.get(1) {
        None | Some(b'\n' | b'"' | b'\'' | b')' | 0xe2) => true,
        Some(b' ') => !rest.get(2).is_some_and(u8::is_ascii_digit),
        _ => false,
    }
}

/// Whether a hyphen joins a word or a number to a word: `south-west`, `34-year-old`, but not `x-y`.
#[inline]
fn joins_words(bytes: &[u8], at: usize) -> bool {
    let letter = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphabetic);
    at > 0 && bytes[at - 1].is_ascii_alphanumeric() && letter(at + 1) && (letter(at + 2) || at > 1 && letter(at - 1) && letter(at - 2))
}

/// Where a capital with letters outside ASCII right behind it ends, where nothing but small letters do: `Yıldız`, which is no
/// currency as `Kč` is.
fn wide_word(text: &str, at: usize, end: usize) -> Option<usize> {
    const SHORTEST: usize = 3;
    let rest = text.get(end..)?;
    if end > at + 1 || !rest.starts_with(|c: char| !c.is_ascii()) {
        return None;
    }
    let length: usize = rest.chars().take_while(|c| c.is_lowercase()).map(char::len_utf8).sum();
    let next = text.as_bytes().get(end + length).copied().unwrap_or(b' ');
    (rest[..length].chars().count() >= SHORTEST && ends_word(next)).then_some(end + length)
}

/// The length of an apostrophe with the letters that words of every kind take after it: `Europe's`, `they've`, `isn't`.
fn contraction(bytes: &[u8], at: usize) -> Option<usize> {
    let rest = &bytes[at..];
    let apostrophe = if rest.first() == Some(&b'\'') { 1 } else { usize::from(rest.starts_with("’".as_bytes())) * 3 };
    let letters = rest.get(apostrophe..)?;
    let length = match letters {
        _ if apostrophe == 0 => return None,
        [b's' | b'm', ..] => 1,
        [b't', ..] if at > 0 && bytes[at - 1] == b'n' => 1,
        [b'r' | b'v', b'e', ..] | [b'l', b'l', ..] => 2,
        _ => return None,
    };
    ends_word(letters.get(length).copied().unwrap_or(b' ')).then_some(apostrophe + length)
}

/// Whether an @, or a full stop or an underscore inside a word, stands before the next space, at most
/// 64 bytes on: a hyphenated address or file name.
fn is_address(rest: &[u8]) -> bool {
    let token = &rest[..rest.iter().take(64).position(u8::is_ascii_whitespace).unwrap_or(rest.len().min(64))];
    token.windows(2).any(|pair| pair[0] == b'@' || matches!(pair[0], b'.' | b'_') && pair[1].is_ascii_lowercase())
}

/// Whether the word before an offset, one space away, is capitalised.
fn after_capitalised(text: &str, at: usize) -> bool {
    let head = &text.as_bytes()[..at];
    let Some((b' ', head)) = head.split_last() else { return false };
    let start = head.iter().rposition(|b| !b.is_ascii_alphabetic()).map_or(0, |n| n + 1);
    head.get(start).is_some_and(u8::is_ascii_uppercase)
}

/// Where a run of ASCII small letters ends.
#[inline]
fn lower_end(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() && bytes[at].is_ascii_lowercase() {
        at += 1;
    }
    at
}
