//! A pronunciation: words of syllables, each with its onset, nucleus, coda and stress.

use super::alphabet::ipa;
use super::sound::Phoneme;
use super::syllabify::coda_length;
use crate::error::Result;

/// How a syllable is stressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Stress {
    /// Not.
    #[default]
    None,
    /// As the strongest of its word.
    Primary,
    /// Less than that.
    Secondary,
}

/// How a word or several are said.
///
/// ```
/// use sayable::phoneme::{Pronunciation, Stress};
///
/// let ganja = Pronunciation::from_ipa("ˈɡændʒə")?;
/// let syllables: Vec<_> = ganja.syllables().collect();
/// assert_eq!(syllables.len(), 2);
/// assert_eq!(syllables[0].stress, Stress::Primary);
/// assert_eq!(syllables[1].onset[0].to_string(), "dʒ");
/// assert_eq!(ganja.to_string(), "ˈɡændʒə");
/// # Ok::<(), sayable::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pronunciation {
    phonemes: Vec<Phoneme>,
    syllables: Vec<Bounds>,
}

/// A syllable's place in the phonemes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Bounds {
    start: u32,
    /// The end of the onset.
    nucleus: u32,
    has_nucleus: bool,
    stress: Stress,
    starts_word: bool,
}

/// A syllable of a [`Pronunciation`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Syllable<'a> {
    /// The consonants before the nucleus; all there are where there is no nucleus.
    pub onset: &'a [Phoneme],
    /// The vowel, or a syllabic consonant; none in a word of consonants alone.
    pub nucleus: Option<Phoneme>,
    /// The consonants after the nucleus.
    pub coda: &'a [Phoneme],
    /// How it is stressed.
    pub stress: Stress,
    /// Whether a word starts with it.
    pub starts_word: bool,
}

impl Pronunciation {
    /// The pronunciation that a text in IPA writes.
    ///
    /// Read are stress marks, dots, spaces between words, tie bars, length marks, affricates in
    /// one, two or tied letters, and marks such as `ʰ`, `ʲ`, nasality and syllabicity; marks of
    /// finer detail (dental, devoiced, tones) are passed over. Slashes or brackets around it may
    /// stand. Syllables part where a dot or a stress mark says so, else before the most consonants
    /// that English words begin with. Where all stress marks stand right before vowels, each holds for
    /// its syllable: `hɑɹutunjˈɑn` is `hɑɹutunˈjɑn`.
    ///
    /// # Errors
    ///
    /// A sign that is none of IPA, or a stress mark that no vowel follows; the error has the byte
    /// column, counted from 1.
    ///
    /// ```
    /// use sayable::phoneme::Pronunciation;
    /// let error = Pronunciation::from_ipa("ˈɡæn%ə").unwrap_err();
    /// assert!(error.to_string().contains("`%`"));
    /// assert_eq!(error.place(), Some((1, 8)));
    /// ```
    pub fn from_ipa(ipa: &str) -> Result<Self> {
        ipa::read(ipa)
    }

    /// Whether it has no sound.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.phonemes.is_empty()
    }

    /// All phonemes in order.
    #[must_use]
    pub fn phonemes(&self) -> &[Phoneme] {
        &self.phonemes
    }

    /// The syllables in order.
    pub fn syllables(&self) -> impl DoubleEndedIterator<Item = Syllable<'_>> + ExactSizeIterator {
        (0..self.syllables.len()).map(|at| self.syllable(at))
    }

    /// The words in order, each as its syllables.
    pub fn words(&self) -> impl Iterator<Item = impl ExactSizeIterator<Item = Syllable<'_>>> {
        let mut at = 0;
        std::iter::from_fn(move || {
            let start = at;
            at += self.syllables.get(at..)?.iter().skip(1).take_while(|bounds| !bounds.starts_word).count() + 1;
            (start < self.syllables.len()).then(|| (start..at).map(|at| self.syllable(at)))
        })
    }

    /// Whether two have the same words, phonemes and stressed vowels, wherever syllables part.
    ///
    /// ```
    /// use sayable::phoneme::Pronunciation;
    /// let (one, other) = (Pronunciation::from_ipa("ˈpɪt.sə")?, Pronunciation::from_ipa("ˈpɪ.tsə")?);
    /// assert!(one != other && one.sounds_like(&other));
    /// # Ok::<(), sayable::Error>(())
    /// ```
    #[must_use]
    pub fn sounds_like(&self, other: &Self) -> bool {
        let word = |p: &Self, at: usize| p.syllables[at].starts_word.then_some(p.syllables[at].start);
        self.phonemes == other.phonemes
            && self.syllables.len() == other.syllables.len()
            && (0..self.syllables.len()).all(|at| self.syllables[at].stress == other.syllables[at].stress && word(self, at) == word(other, at))
    }

    fn syllable(&self, at: usize) -> Syllable<'_> {
        let bounds = self.syllables[at];
        let end = self.syllables.get(at + 1).map_or(self.phonemes.len(), |next| next.start as usize);
        let nucleus = bounds.nucleus as usize;
        Syllable {
            onset: &self.phonemes[bounds.start as usize..nucleus],
            nucleus: bounds.has_nucleus.then(|| self.phonemes[nucleus]),
            coda: &self.phonemes[nucleus + usize::from(bounds.has_nucleus)..end],
            stress: bounds.stress,
            starts_word: bounds.starts_word,
        }
    }
}

/// In IPA, as [`Pronunciation::from_ipa`] reads it.
impl std::fmt::Display for Pronunciation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&ipa::write(self).text)
    }
}

const BOUNDARY: u8 = 1;
const PRIMARY: u8 = 2;
const SECONDARY: u8 = 4;
/// Not read as one sound with the phoneme before.
const APART: u8 = 8;

/// Gathers phonemes and marks in the order of a text, and parts them into syllables.
#[derive(Default)]
pub(super) struct Builder {
    done: Pronunciation,
    /// For each phoneme the marks that stand right before it.
    before: Vec<u8>,
    /// Marks for the phoneme to come.
    pending: u8,
    word: usize,
    /// Whether stress marks are known to stand where syllables start: one stood before a consonant.
    marks_syllables: bool,
}

impl Builder {
    /// A builder with room for a text of so many bytes.
    #[inline]
    pub(super) fn for_text(bytes: usize) -> Self {
        Builder {
            done: Pronunciation { phonemes: Vec::with_capacity(bytes), syllables: Vec::with_capacity(bytes / 3 + 1) },
            before: Vec::with_capacity(bytes),
            ..Builder::default()
        }
    }

    /// The next phoneme.
    #[inline]
    pub(super) fn push(&mut self, phoneme: Phoneme) {
        self.marks_syllables |= self.pending & (PRIMARY | SECONDARY) != 0 && !phoneme.is_nucleus();
        self.done.phonemes.push(phoneme);
        self.before.push(self.pending);
        self.pending = 0;
    }

    /// The last phoneme of the word, unless a mark stands after it.
    #[inline]
    pub(super) fn last(&mut self) -> Option<&mut Phoneme> {
        if self.pending != 0 || self.done.phonemes.len() == self.word { None } else { self.done.phonemes.last_mut() }
    }

    /// Takes the last phoneme back; what stood before it stands before the next.
    pub(super) fn pop(&mut self) {
        self.done.phonemes.pop();
        self.pending = self.before.pop().unwrap_or_default();
    }

    /// A mark of stress before the next phoneme.
    #[inline]
    pub(super) fn stress(&mut self, stress: Stress) {
        self.pending |= stress_mark(stress);
    }

    /// A mark of stress on the last phoneme, a vowel.
    pub(super) fn stress_last(&mut self, stress: Stress) {
        if let Some(before) = self.before.last_mut() {
            *before |= stress_mark(stress);
        }
    }

    /// The end of a syllable.
    #[inline]
    pub(super) fn boundary(&mut self) {
        self.pending |= BOUNDARY;
    }

    /// The next phoneme is a sound of its own.
    pub(super) fn apart(&mut self) {
        self.pending |= APART;
    }

    /// The end of a word. False if a stress mark was given that no vowel follows.
    #[inline]
    pub(super) fn word(&mut self) -> bool {
        let start = self.word;
        let end = self.done.phonemes.len();
        let mut sound = self.pending & (PRIMARY | SECONDARY) == 0;
        self.pending = 0;
        if start == end {
            return sound;
        }
        self.word = end;
        let Pronunciation { phonemes, syllables } = &mut self.done;
        // The nucleus before, and where its consonants begin.
        let mut after = start;
        let mut starts_word = true;
        let mut marks = 0;
        for at in start..end {
            marks |= self.before[at];
            if !phonemes[at].is_nucleus() {
                continue;
            }
            let boundary = if starts_word {
                start
            } else {
                match (after..at).find(|&at| self.before[at] & !APART != 0) {
                    Some(boundary) => boundary,
                    None if self.before[at] & BOUNDARY != 0 || self.marks_syllables && self.before[at] & !APART != 0 => at,
                    None => after + coda_length(&phonemes[after..at], phonemes[at]),
                }
            };
            let stress = match marks {
                marks if marks & PRIMARY != 0 => Stress::Primary,
                marks if marks & SECONDARY != 0 => Stress::Secondary,
                _ => Stress::None,
            };
            syllables.push(Bounds { start: boundary as u32, nucleus: at as u32, has_nucleus: true, stress, starts_word });
            starts_word = false;
            after = at + 1;
            marks = 0;
        }
        sound &= marks & (PRIMARY | SECONDARY) == 0;
        if starts_word {
            syllables.push(Bounds { start: start as u32, nucleus: end as u32, has_nucleus: false, stress: Stress::None, starts_word });
        }
        sound
    }

    /// The pronunciation. The last word is ended if [`Builder::word`] was not called.
    #[inline]
    pub(super) fn finish(mut self) -> Pronunciation {
        self.word();
        self.done
    }

    /// Appends a syllable that keeps its bounds.
    pub(super) fn syllable(&mut self, syllable: &Syllable<'_>) {
        if syllable.starts_word {
            self.word();
        } else {
            self.boundary();
        }
        self.stress(syllable.stress);
        for &phoneme in syllable.onset.iter().chain(&syllable.nucleus).chain(syllable.coda) {
            self.push(phoneme);
        }
    }
}

fn stress_mark(stress: Stress) -> u8 {
    match stress {
        Stress::None => 0,
        Stress::Primary => PRIMARY,
        Stress::Secondary => SECONDARY,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phoneme::alphabet::ipa::{Boundaries, Style};

    /// Syllables part as a reader of English expects.
    #[test]
    fn syllables() {
        let dotted = Style { boundaries: Boundaries::All, ..Style::default() };
        for (ipa, want) in [
            ("hɑɹutunˈjɑn", "hɑ.ɹu.tun.ˈjɑn"),
            ("hɑɹutunjˈɑn", "hɑ.ɹu.tun.ˈjɑn"),
            ("təmˈeɪtoʊ", "tə.ˈmeɪ.toʊ"),
            ("ˈkɛnjə", "ˈkɛn.jə"),
            ("ˌmɪnjuˈɛt", "ˌmɪ.nju.ˈɛt"),
            ("ˈæŋɡəs", "ˈæŋ.ɡəs"),
            ("ˈɛkstɹə", "ˈɛk.stɹə"),
            ("ˈæstɹə", "ˈæ.stɹə"),
            ("ˈpɪtsə", "ˈpɪt.sə"),
            ("ˈpɪ.tsə", "ˈpɪ.tsə"),
            ("ˌjɛnˈɑn", "ˌjɛn.ˈɑn"),
            ("ʌn.ˈivən", "ʌn.ˈi.vən"),
            ("ˈbʌtn̩", "ˈbʌ.tn̩"),
            ("nəˈɡɔɹnoʊ kɑɹəˈbɑk", "nə.ˈɡɔɹ.noʊ kɑ.ɹə.ˈbɑk"),
            ("ʃ", "ʃ"),
        ] {
            assert_eq!(dotted.write(&Pronunciation::from_ipa(ipa).unwrap()).text, want, "{ipa}");
        }
    }

    #[test]
    fn words() {
        let name = Pronunciation::from_ipa("ˈɑbu ˈdɑbi").unwrap();
        assert_eq!(name.words().map(|word| word.len()).collect::<Vec<_>>(), [2, 2]);
        assert_eq!(Pronunciation::default().words().count(), 0);
    }
}
