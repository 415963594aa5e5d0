use super::{Kind, Script, Sure};

/// What was done to a text, in numbers.
///
/// ```
/// let tally = sayable::Sayable::default().script("They paid $5 to stay.").tally();
/// assert_eq!((tally.changed, tally.guesses), (1, 0));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Readings, names and homographs that are said otherwise than they are written, or marked.
    pub changed: usize,
    /// Words with a digit, or with a sign that is no punctuation, that no rule read.
    pub unhandled: usize,
    /// Readings that are one of several, with little to tell them apart.
    pub guesses: usize,
}

impl Script<'_> {
    /// Counts what was done to the text.
    #[must_use]
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for event in self.events() {
            match event.kind {
                Kind::Text => tally.unhandled += unhandled(self.text(event)),
                Kind::Reading(_) | Kind::Name | Kind::Homograph => {
                    tally.changed += 1;
                    tally.guesses += usize::from(event.sure == Sure::Guess);
                }
                _ => {}
            }
        }
        tally
    }
}

fn unhandled(text: &str) -> usize {
    let is_token =
        |byte: u8| byte.is_ascii_digit() || matches!(byte, b'$' | b'%' | b'@' | b'#' | b'&' | b'+' | b'=' | b'^' | b'~' | b'|' | b'\\' | b'<' | b'>');
    // Nearly always there is none.
    if !text.bytes().any(is_token) {
        return 0;
    }
    text.split_whitespace().filter(|word| word.bytes().any(is_token)).count()
}
