/// Which syllable of a word is stressed.
#[derive(Clone, Copy, Debug)]
pub enum Stress {
    /// The first.
    First,
    /// The last but one.
    Penultimate,
    /// The last but two.
    Antepenultimate,
    /// The last.
    Last,
    /// The last if a consonant ends it, else the last but one.
    LastIfClosed,
    /// The last but one if two consonants end it, else the last but two.
    Heavy,
    /// As a function says.
    By(fn(&Shape) -> usize),
}

/// The syllables of a word.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// For each syllable how many consonants stand between its vowel and the next one, or the word's
    /// end.
    pub consonants: Vec<usize>,
}

impl Shape {
    /// How many syllables there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.consonants.len()
    }
}

impl Stress {
    /// The number of the stressed syllable, counted from 0.
    ///
    /// ```
    /// use sayable::origin::{Shape, Stress};
    /// let karabakh = Shape { consonants: vec![1, 1, 1] };
    /// assert_eq!(Stress::Last.of(&karabakh), 2);
    /// assert_eq!(Stress::Penultimate.of(&karabakh), 1);
    /// ```
    #[must_use]
    pub fn of(self, shape: &Shape) -> usize {
        let last = shape.count().saturating_sub(1);
        let heavy = |at: usize| shape.consonants.get(at).is_some_and(|count| *count >= 2);
        let number = match self {
            Stress::First => 0,
            Stress::Penultimate => last.saturating_sub(1),
            Stress::Antepenultimate => last.saturating_sub(2),
            Stress::Last => last,
            Stress::LastIfClosed if shape.consonants.last().is_some_and(|count| *count > 0) => last,
            Stress::LastIfClosed => last.saturating_sub(1),
            Stress::Heavy if heavy(last.saturating_sub(1)) => last.saturating_sub(1),
            Stress::Heavy => last.saturating_sub(2),
            Stress::By(function) => function(shape),
        };
        number.min(last)
    }
}
