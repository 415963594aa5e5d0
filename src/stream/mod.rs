//! A text that is still coming: what cannot change any more leaves at once.

mod clause;
mod intake;
mod paragraph;

use crate::pass::Sayable;
use crate::script::{Kind, Recording, Role, Script, Told};
use crate::segment::{WHITE_SPACE, floor_boundary};
use crate::text::Span;
use intake::Intake;
use paragraph::{Found, Open};

/// Reads a text as it comes, in pieces cut anywhere, and gives each sentence as soon as nothing that
/// is still to come can change it.
///
/// What it gives are pieces of the script that [`Sayable::script`] would make of the whole text: the
/// same events in the same order, whose spans are offsets into the piece's own
/// [`source`](Script::source); [`Source::given_span`](crate::text::Source::given_span) tells where they stand in
/// the whole text. [`Document`](crate::target::Document) writes them as the document that the whole text makes.
///
/// A sentence leaves when the next word has begun, in its line or in the next one: its first sign is
/// sure with the sign after it, as an accent may come to it; a full stop that may be an abbreviation's waits for two words more, a
/// line of 50 to 100 signs, which may have been wrapped, for the next line. No more than this is held
/// back, however long the text: 8 KB of a sentence, and the next line.
///
/// ```
/// let sayable = sayable::Sayable::default();
/// let mut stream = sayable.stream();
/// let mut said = Vec::new();
/// for token in ["Dr. Ames paid $", "5. She ", "left at 5 p.", "m. on Mon", "day."] {
///     said.extend(stream.push(token).map(|piece| piece.spoken()));
/// }
/// assert_eq!(said, ["Doctor Ames paid five dollars."]);
/// said.extend(stream.finish().iter().map(|piece| piece.spoken()));
/// assert_eq!(said[1], "She left at five P M on Monday.");
/// ```
#[derive(Debug)]
pub struct Stream<'s> {
    sayable: &'s Sayable,
    intake: Intake,
    told: Told,
    /// Up to where events have been given, in the clean text at hand.
    done: usize,
    paragraph: Option<Open>,
    /// How many signs the first clause must have to leave early; 0 for never.
    first_clause: usize,
    /// Whether nothing has been said since the beginning, or since the stream was last flushed.
    fresh: bool,
}

impl Sayable {
    /// A stream that reads a text as it comes.
    #[must_use]
    pub fn stream(&self) -> Stream<'_> {
        Stream { sayable: self, intake: Intake::default(), told: Told::default(), done: 0, paragraph: None, first_clause: 0, fresh: true }
    }
}

impl<'s> Stream<'s> {
    /// Lets the first clause leave before its sentence is whole, so that a voice can begin to speak: at
    /// the first comma, semicolon, colon or dash that stands between words after this many signs; 24 is a
    /// good number.
    ///
    /// The clause is read on what has come by then, and its paragraph is taken for running text; all that
    /// follows reads as it would without this.
    ///
    /// ```
    /// let sayable = sayable::Sayable::default();
    /// let mut stream = sayable.stream().with_first_clause(24);
    /// let first: Vec<_> = stream.push("In the summer of that year, with").collect();
    /// assert_eq!(first[0].spoken(), "In the summer of that year,");
    /// ```
    #[must_use]
    pub fn with_first_clause(self, signs: usize) -> Self {
        Stream { first_clause: signs, ..self }
    }

    /// Takes in what has come, and gives what cannot change any more. What is not taken from the
    /// iterator is given by the next call.
    pub fn push(&mut self, text: &str) -> Ready<'_, 's> {
        self.forget();
        self.intake.push(text);
        Ready(self)
    }

    /// Gives all that has come, as if a blank line had come after it: what comes later is another
    /// paragraph.
    pub fn flush(&mut self) -> Vec<Script<'static>> {
        self.intake.settle();
        let mut pieces = Vec::new();
        pieces.extend(std::iter::from_fn(|| self.next_piece(true)));
        self.paragraph = None;
        self.fresh = true;
        pieces
    }

    /// Gives the rest: the text has ended.
    #[must_use]
    pub fn finish(mut self) -> Vec<Script<'static>> {
        self.flush()
    }

    /// The next piece that is ready. `whole` where nothing more comes to the paragraph at hand.
    fn next_piece(&mut self, whole: bool) -> Option<Script<'static>> {
        if self.paragraph.is_none() {
            let clean = self.intake.clean();
            let start = clean.len() - clean[self.done..].trim_start().len();
            if start == clean.len() {
                return self.white_space(start, whole);
            }
            self.paragraph = Some(Open::at(start));
        }
        let paragraph = self.paragraph.as_mut()?;
        match paragraph.find(self.intake.clean(), whole) {
            Found::Sentence { span, last } => Some(self.sentence(span, last)),
            Found::Nothing { from } => self.early_clause(from),
        }
    }

    /// White space between paragraphs, as much of it as is sure to be an event of its own.
    fn white_space(&mut self, to: usize, whole: bool) -> Option<Script<'static>> {
        let from = self.done;
        let end = if to - from > WHITE_SPACE { floor_boundary(self.intake.clean(), from + WHITE_SPACE) } else { to };
        if end == from || end == to && !whole {
            return None;
        }
        self.done = end;
        Some(self.piece(Span::new(from, end), |_, recording, _, _| recording.gap(0, end - from)).0)
    }

    /// The piece that a sentence, or what is left of it, makes.
    fn sentence(&mut self, span: Span, last: Option<Role>) -> Script<'static> {
        let Some(paragraph) = &mut self.paragraph else { return self.piece(Span::default(), |_, _, _, _| ()).0 };
        let (start, begun, said) = (paragraph.start, paragraph.begun, paragraph.said.take());
        // What is said already is part of the piece, as the rest is read in its company.
        let from = if said.is_some() { span.start } else { self.done };
        let (piece, ()) = self.piece(Span::new(from, span.end), |sayable, recording, text, from| {
            let local = Span::new(span.start - from, span.end - from);
            if said.is_none() {
                open(recording, text, begun, start.saturating_sub(from), local.start, last.unwrap_or_default());
            }
            let already = said.map_or(0, |said| said - span.start);
            sayable.sentence(local.of(text), local.start, already, recording);
            recording.push(Kind::SentenceEnd, Span::new(local.end, local.end));
            if last.is_some() {
                recording.push(Kind::ParagraphEnd, Span::new(local.end, local.end));
            }
        });
        self.done = span.end;
        self.fresh = false;
        if last.is_some() {
            self.paragraph = None;
        } else if let Some(paragraph) = &mut self.paragraph {
            paragraph.begun = true;
        }
        piece
    }

    /// The first clause, if it may leave and is there; up to `from` its sentence does not end.
    fn early_clause(&mut self, from: usize) -> Option<Script<'static>> {
        if self.first_clause == 0 || !self.fresh {
            return None;
        }
        let paragraph = self.paragraph.as_mut().filter(|paragraph| !paragraph.begun)?;
        let (start, known) = (paragraph.start, paragraph.known);
        let mut searched = paragraph.clause_from.max(start);
        let told = self.told.clone();
        while let Some(cut) = clause::end(&self.intake.clean()[start..from], searched - start, self.first_clause).map(|at| start + at) {
            searched = cut;
            let done = self.done;
            let (piece, fits) = self.piece(Span::new(done, known), |sayable, recording, text, _| {
                open(recording, text, false, start - done, start - done, Role::Body);
                sayable.clause(&text[start - done..], start - done, cut - start, recording)
            });
            if fits {
                self.done = cut;
                self.fresh = false;
                if let Some(paragraph) = &mut self.paragraph {
                    paragraph.begun = true;
                    paragraph.said = Some(cut);
                }
                return Some(piece);
            }
            self.told = told.clone();
        }
        if let Some(paragraph) = &mut self.paragraph {
            paragraph.clause_from = searched;
        }
        None
    }

    /// Makes a piece of a stretch of the clean text; its maker is told where it begins there.
    fn piece<T>(&mut self, span: Span, make: impl FnOnce(&Sayable, &mut Recording, &str, usize) -> T) -> (Script<'static>, T) {
        let mut piece = Script::piece(self.intake.source(span));
        let (text, mut recording) = piece.parts();
        recording.told = std::mem::take(&mut self.told);
        let made = make(self.sayable, &mut recording, text, span.start);
        self.told = std::mem::take(&mut recording.told);
        (piece, made)
    }

    /// Forgets what has been given, once it is worth the while.
    fn forget(&mut self) {
        const WORTH: usize = 1 << 14;
        let keep = self.paragraph.as_mut().map_or(self.done, |paragraph| paragraph.keep(self.done, self.intake.clean()));
        if keep < WORTH && keep < self.intake.clean().len() {
            return;
        }
        self.intake.forget(keep);
        self.done -= keep;
        if let Some(paragraph) = &mut self.paragraph {
            paragraph.shift(keep);
        }
    }
}

/// Opens a sentence, and its paragraph before it where that has not begun.
fn open(recording: &mut Recording, text: &str, begun: bool, paragraph: usize, sentence: usize, role: Role) {
    if begun {
        recording.gap(0, sentence);
    } else {
        recording.white_space(text, 0, paragraph);
        recording.push(Kind::Paragraph(role), Span::new(paragraph, paragraph));
    }
    recording.push(Kind::Sentence, Span::new(sentence, sentence));
}

/// What a stream has ready: pieces of a script, in order.
#[derive(Debug)]
#[must_use = "what is ready is what a stream is for"]
pub struct Ready<'r, 's>(&'r mut Stream<'s>);

impl Iterator for Ready<'_, '_> {
    type Item = Script<'static>;

    fn next(&mut self) -> Option<Script<'static>> {
        self.0.next_piece(false)
    }
}
