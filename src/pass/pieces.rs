//! A text read in pieces, so that the script of a long one need not be held.

use super::Sayable;
use super::walk::Walk;
use crate::class::Memory;
use crate::script::{Kind, Recording, Script, Told};
use crate::segment::{Paragraph, Paragraphs, Sentences};
use crate::text::{Source, Span};

/// How many events a piece has before it ends with its sentence: as many as fit a processor's cache.
const ENOUGH: usize = 512;

/// The pieces of a text's script, in order, each of whole sentences.
///
/// What [`Sayable::pieces`] returns.
#[derive(Debug)]
pub struct Pieces<'s, 't> {
    sayable: &'s Sayable,
    source: &'t Source<'t>,
    reading: Reading<'t>,
    told: Told,
}

impl Sayable {
    /// Reads a text that is clean already in pieces: together they have the events of the script that
    /// [`Sayable::script_of`] makes, in the same order and with the same spans, but no more than a few
    /// hundred of them are held at a time.
    ///
    /// ```
    /// use sayable::target::{self, Document, Settings};
    /// let sayable = sayable::Sayable::default();
    /// let settings = Settings::default();
    /// let source = sayable::clean::clean("They paid $5. It was a lot.");
    /// let mut document = Document::new(target::find("text")?, &settings);
    /// let mut said = document.begin().to_owned();
    /// for piece in sayable.pieces(&source) {
    ///     said.push_str(document.write(&piece));
    /// }
    /// said.push_str(document.end());
    /// assert_eq!(said, "They paid five dollars. It was a lot.\n");
    /// # Ok::<(), sayable::Error>(())
    /// ```
    #[must_use]
    pub fn pieces<'s, 't>(&'s self, source: &'t Source<'t>) -> Pieces<'s, 't> {
        Pieces { sayable: self, source, reading: Reading::of(source.text()), told: Told::default() }
    }
}

impl<'t> Iterator for Pieces<'_, 't> {
    type Item = Script<'t>;

    fn next(&mut self) -> Option<Script<'t>> {
        if self.reading.ended {
            return None;
        }
        let mut piece = Script::piece(self.source.borrowed());
        let (_, mut recording) = piece.parts();
        recording.told = std::mem::take(&mut self.told);
        self.reading.read(self.sayable, &mut recording, ENOUGH);
        self.told = std::mem::take(&mut recording.told);
        Some(piece)
    }
}

/// A text being read, sentence by sentence.
#[derive(Debug)]
pub(super) struct Reading<'t> {
    text: &'t str,
    paragraphs: Paragraphs<'t>,
    /// The paragraph that has begun, and its sentences to come.
    open: Option<(Paragraph, Sentences<'t>)>,
    /// Up to where events have been given.
    done: usize,
    /// Whether all has been read.
    ended: bool,
    memory: Memory,
}

impl<'t> Reading<'t> {
    pub fn of(text: &'t str) -> Self {
        Reading { text, paragraphs: Paragraphs::new(text), open: None, done: 0, ended: false, memory: Memory::default() }
    }

    /// Reads sentences until there are so many events, or to the end.
    pub fn read(&mut self, sayable: &Sayable, recording: &mut Recording, enough: usize) {
        while recording.events.len() < enough {
            let Some((paragraph, sentences)) = &mut self.open else {
                let Some(paragraph) = self.paragraphs.next() else {
                    recording.white_space(self.text, self.done, self.text.len());
                    self.ended = true;
                    return;
                };
                let Span { start, .. } = paragraph.span;
                recording.white_space(self.text, self.done, start);
                recording.push(Kind::Paragraph(paragraph.role), Span::new(start, start));
                self.done = start;
                self.open = Some((paragraph, Sentences::new(paragraph.span.of(self.text))));
                continue;
            };
            let Span { start, end } = paragraph.span;
            let Some(sentence) = sentences.next().map(|sentence| sentence.shifted(start)) else {
                recording.gap(self.done, end);
                recording.push(Kind::ParagraphEnd, Span::new(end, end));
                self.done = end;
                self.open = None;
                continue;
            };
            recording.gap(self.done, sentence.start);
            recording.push(Kind::Sentence, Span::new(sentence.start, sentence.start));
            self.memory.clear();
            let text = sentence.of(self.text);
            Walk { sayable, recording, memory: &self.memory, text, offset: sentence.start, plain: 0 }.run(0, text.len());
            recording.push(Kind::SentenceEnd, Span::new(sentence.end, sentence.end));
            self.done = sentence.end;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lexicon::Lexicon;
    use crate::{Names, Options, Sayable};

    #[test]
    fn pieces_have_the_events_of_the_whole() {
        let text = include_str!("../../benches/texts/news.txt").repeat(20).replace("\n", " \r\n\n  ") + "  ";
        for names in [Names::Lexicon, Names::Likely] {
            let sayable = Sayable::new(Options { names, ..Options::default() }, Lexicon::built_in()).unwrap();
            let source = crate::clean::clean(&text);
            let whole = sayable.script(&text);
            let mut events = whole.events().iter();
            let mut pieces = 0;
            for piece in sayable.pieces(&source) {
                pieces += 1;
                for event in piece.events() {
                    let same = events.next().unwrap();
                    assert_eq!((event.kind, event.span, event.rule, event.sure), (same.kind, same.span, same.rule, same.sure));
                    assert_eq!((piece.said(event), piece.ipa(event)), (whole.said(same), whole.ipa(same)));
                }
            }
            assert_eq!(events.next(), None);
            assert!(pieces > 10, "{pieces}");
        }
    }
}
