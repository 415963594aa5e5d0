//! Many texts at once, for callers in other languages: one string comes back, with offsets.

use crate::pass::Sayable;
use crate::script::Tally;
use crate::target::{Progress, Settings, Target};

/// What many texts say: one string, and where each text's part of it ends.
///
/// The parts stand one after the other without anything between them, as columns of text do in
/// Arrow and in NumPy, so that a binding copies the string once and slices it by the offsets.
///
/// ```
/// let sayable = sayable::Sayable::default();
/// let batch = sayable.batch(&["They paid $5.", "", "It is 5 p.m."]);
/// assert_eq!(batch.text(), "They paid five dollars.It is five P M.");
/// assert_eq!(batch.offsets(), [0, 23, 23, 38]);
/// assert_eq!(batch.get(2), Some("It is five P M."));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    text: String,
    offsets: Vec<usize>,
}

impl Default for Batch {
    fn default() -> Self {
        Batch { text: String::new(), offsets: vec![0] }
    }
}

impl Batch {
    /// All that is said, one text after the other.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where the parts begin and end, in bytes: one offset more than there are texts. The part of the
    /// text with number `n` is from `offsets[n]` up to `offsets[n + 1]`.
    #[must_use]
    pub fn offsets(&self) -> &[usize] {
        &self.offsets
    }

    /// The string and the offsets, for a caller that takes them over.
    #[must_use]
    pub fn into_parts(self) -> (String, Vec<usize>) {
        (self.text, self.offsets)
    }

    /// How many texts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.offsets.len() - 1
    }

    /// Whether there is no text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What a text says; `None` where there are not so many.
    #[must_use]
    pub fn get(&self, number: usize) -> Option<&str> {
        self.text.get(*self.offsets.get(number)?..*self.offsets.get(number + 1)?)
    }

    /// What each text says, in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.offsets.windows(2).map(|part| &self.text[part[0]..part[1]])
    }
}

/// Room for what a document has besides its text.
const DOCUMENT: usize = 512;

impl Sayable {
    /// What many texts say, each read by itself: the same as [`Script::spoken`](crate::Script::spoken) of each.
    ///
    /// A `Sayable` can be shared between threads, each with a batch of its own.
    #[must_use]
    pub fn batch(&self, texts: &[&str]) -> Batch {
        let mut batch = Batch { text: String::with_capacity(texts.iter().map(|text| text.len() + 8).sum()), offsets: vec![0] };
        for text in texts {
            crate::target::text::write_spoken(&self.script(text), &mut batch.text);
            batch.offsets.push(batch.text.len());
        }
        batch
    }

    /// The document of a text: the same as [`Target::document`] of its [`script`](Sayable::script), of
    /// which no more than a few hundred events are held at a time.
    ///
    /// ```
    /// use sayable::target::{self, Settings};
    /// let sayable = sayable::Sayable::default();
    /// let text = target::find("text")?;
    /// assert_eq!(sayable.document("It is 5 p.m.", text, &Settings::default()), "It is five P M.\n");
    /// # Ok::<(), sayable::Error>(())
    /// ```
    #[must_use]
    pub fn document(&self, text: &str, target: &Target, settings: &Settings) -> String {
        let source = crate::clean::clean(text);
        if target.records {
            return target.document(&self.script_of(source), settings);
        }
        let mut out = String::with_capacity(text.len() * 2 + DOCUMENT);
        (target.begin)(settings, &mut out);
        let mut progress = Progress::default();
        for piece in self.pieces(&source) {
            (target.write)(&piece, settings, &mut progress, &mut out);
        }
        (target.end)(settings, &mut out);
        out
    }

    /// The document of each of many texts, on one line each, without its line end.
    ///
    /// ```
    /// use sayable::target::{self, Settings};
    /// let sayable = sayable::Sayable::default();
    /// let kokoro = target::find("kokoro")?;
    /// let batch = sayable.batch_for(&["Ganja is 1,000 km away.", "Yes."], kokoro, &Settings::default());
    /// assert_eq!(batch.get(0), Some("[Ganja](/ɡˈænʤə/) is one thousand kilometers away."));
    /// # Ok::<(), sayable::Error>(())
    /// ```
    #[must_use]
    pub fn batch_for(&self, texts: &[&str], target: &Target, settings: &Settings) -> Batch {
        let settings = Settings { one_line: true, ..settings.clone() };
        let mut batch = Batch::default();
        for text in texts {
            self.write_line(text, target, &settings, &mut batch.text);
            batch.offsets.push(batch.text.len());
        }
        batch
    }

    /// Appends the document of a text on one line, without its line end; nothing for white space. What
    /// was done to the text is returned. `settings` are to ask for one line.
    pub fn write_line(&self, text: &str, target: &Target, settings: &Settings, out: &mut String) -> Tally {
        if text.trim().is_empty() {
            return Tally::default();
        }
        let script = self.script(text);
        let mut document = String::with_capacity(text.len() * 2 + DOCUMENT);
        target.write_document(&script, settings, &mut document);
        let line = document.trim_matches('\n').trim_end_matches(' ');
        for (number, part) in line.split('\n').enumerate() {
            if number > 0 {
                out.push(' ');
            }
            out.push_str(part);
        }
        script.tally()
    }
}

#[cfg(test)]
mod tests {
    use crate::Sayable;
    use crate::target::{self, Settings};

    #[test]
    fn a_batch_is_each_text_by_itself() {
        let sayable = Sayable::default();
        let texts = ["The 5th of May", "5", "", "7 km", "é\u{301}", "A\n\nB 2"];
        let batch = sayable.batch(&texts);
        assert_eq!(batch.len(), texts.len());
        for (text, said) in texts.iter().zip(batch.iter()) {
            assert_eq!(said, sayable.script(text).spoken(), "{text}");
        }
        assert_eq!(batch.get(6), None);
    }

    #[test]
    fn a_document_is_that_of_the_whole_script_for_every_target() {
        let sayable = Sayable::default();
        let text = include_str!("../benches/texts/news.txt").repeat(10).replace(". ", ".\r\n\r\n* * *\n\n- ");
        let mut settings = Settings::default();
        for role in ["title", "heading", "paragraph", "sentence", "list-item", "dialogue", "scene-break"] {
            settings.pauses.set(role, role.len() as u32).unwrap();
        }
        for target in target::TARGETS {
            assert!(sayable.document(&text, target, &settings) == target.document(&sayable.script(&text), &settings), "{}", target.name);
        }
    }
}
