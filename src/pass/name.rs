//! Names in a walk: those of the user's layers, of the built-in lexicon, and guesses.

use super::capitals::find_in_capitals;
use super::walk::Walk;
use super::word::word_end;
use crate::lexicon::{BUILT_IN, Found, Said, ending_sound};
use crate::options::Names;
use crate::origin;
use crate::script::{Event, Kind as EventKind, Sure};
use crate::text::{Run, Span};

impl Walk<'_, '_> {
    /// Whether the built-in lexicon has a longer name here: it goes before a homograph, as a user's own
    /// names did already.
    pub(super) fn named_beyond(&self, at: usize, end: usize, full_end: usize) -> bool {
        self.sayable.options.names >= Names::Lexicon && self.sayable.lexicon.find_built_in(self.text, at, full_end).is_some_and(|found| found.end > end)
    }

    /// Marks the name that begins at an offset, if the lexicon has it.
    pub(super) fn name(&mut self, at: usize, end: usize) -> Option<usize> {
        self.name_of(at, Run::letters(self.text.as_bytes(), at), end)
    }

    /// Marks the name that begins at an offset with some letters.
    pub(super) fn name_of(&mut self, at: usize, letters: Run, end: usize) -> Option<usize> {
        if self.sayable.options.names < Names::Lexicon {
            return None;
        }
        // The user's own layers were asked before the classes.
        let guesses = self.sayable.options.names >= Names::Likely;
        let lexicon = &self.sayable.lexicon;
        if !guesses {
            return Some(match lexicon.say_built_in(self.text, at, letters, end, self.sayable.options.locale)? {
                Said::Word(ipa) => self.push_word(at, end, ipa),
                Said::Name(found) => self.push_name(BUILT_IN, &found, at),
            });
        }
        match lexicon.find_built_in(self.text, at, end) {
            Some(found) => {
                self.recording.told.guesses.count(&found.entry.origin);
                Some(self.push_name(BUILT_IN, &found, at))
            }
            None => self.guess(at, end),
        }
    }

    /// Marks a name of one word of the built-in lexicon.
    fn push_word(&mut self, at: usize, end: usize, ipa: &str) -> usize {
        self.copy(at);
        let store = &mut *self.recording.store;
        let from = store.len();
        store.push_str(ipa);
        let ipa = Span::new(from, store.len());
        let span = Span::new(at, end).shifted(self.offset);
        self.recording.events.push(Event { kind: EventKind::Name, span, spoken: Span::default(), ipa, rule: BUILT_IN, sure: Sure::Certain });
        self.plain = end;
        end
    }

    /// Marks a name that no lexicon has, if its origin tells how it is said.
    fn guess(&mut self, at: usize, end: usize) -> Option<usize> {
        let least = if self.sayable.options.names == Names::All { 0.0 } else { origin::LIKELY };
        let store = &mut *self.recording.store;
        let (guess, ending) = self.recording.told.guesses.of(self.text, at, end, least)?;
        let rule = guess.language.rule;
        let from = store.len();
        store.push_str(&guess.ipa);
        if ending.is_said() {
            store.push_str(ending_sound(&guess.ipa));
        }
        let ipa = Span::new(from, store.len());
        self.copy(at);
        let span = Span::new(at, end).shifted(self.offset);
        self.recording.events.push(Event { kind: EventKind::Name, span, spoken: Span::default(), ipa, rule, sure: Sure::Guess });
        self.plain = end;
        Some(end)
    }

    /// Marks the name that begins at an offset, if a layer of the user's own has it: it wins over
    /// the classes, but for one that reads more.
    pub(super) fn near_name(&mut self, at: usize) -> Option<usize> {
        let text = self.text;
        // Names are whole tokens.
        if text[..at].ends_with(char::is_alphanumeric) {
            return None;
        }
        let end = word_end(text, at);
        let end = if end > at { end } else { at + text[at..].chars().next().map_or(1, char::len_utf8) };
        let (layer, found) = self.sayable.lexicon.find_counted(text, at, end, &mut self.recording.told.seen)?;
        if layer == BUILT_IN {
            return None;
        }
        if self.class_end(at).is_some_and(|end| end > found.end) {
            return None;
        }
        Some(self.push_name(layer, &found, at))
    }

    /// Marks the name that begins at an offset in capitals, if the lexicon has it: one of several words, or of one.
    pub(super) fn name_in_capitals(&mut self, at: usize, end: usize, several: bool) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let capital = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_uppercase);
        if self.sayable.options.names < Names::Lexicon
            || !capital(at)
            || !capital(at + 1)
            || several && !(matches!(bytes.get(end), Some(b' ' | b'-')) && capital(end + 1))
        {
            return None;
        }
        let sayable = self.sayable;
        let found = find_in_capitals(sayable, self.text, at, end)?;
        (several == (found.end > end)).then(|| self.push_name(BUILT_IN, &found, at))
    }

    fn push_name(&mut self, layer: &'static str, found: &Found, at: usize) -> usize {
        let text = self.text;
        let mut end = found.end;
        // The full stop of an abbreviation ends the sentence too, and is said there.
        if end == text.len() && text.ends_with('.') && end > at + 1 {
            end -= 1;
        }
        let alias = found.form.is_none() && found.entry.ipa.is_empty();
        if alias && found.entry.alias == text[at..found.end] {
            return end;
        }
        self.copy(at);
        let store = &mut *self.recording.store;
        if alias && !store.ends_with('\n') {
            store.push('\n');
        }
        let from = store.len();
        push_said(found, self.sayable.options.locale, store);
        let said = Span::new(from, store.len());
        let (kind, spoken, ipa) = if alias { (EventKind::Reading("alias"), said, Span::default()) } else { (EventKind::Name, Span::default(), said) };
        let span = Span::new(at, end).shifted(self.offset);
        self.recording.events.push(Event { kind, span, spoken, ipa, rule: layer, sure: Sure::Certain });
        self.plain = end;
        end
    }
}

/// Appends how a found name is said, its ending with it: in IPA, or the words of an alias.
fn push_said(found: &Found, locale: crate::Locale, out: &mut String) {
    let ipa = found.ipa(locale);
    if ipa.is_empty() {
        return found.ending.push_to(&found.entry.alias, out);
    }
    out.push_str(ipa);
    if found.ending.is_said() {
        out.push_str(ending_sound(ipa));
    }
}
