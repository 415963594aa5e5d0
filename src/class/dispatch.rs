use super::{CLASSES, Class, Context, Match, Start};
use crate::error::Result;
use crate::text::bytes::{Kind, kind};

/// The classes that are on, by the byte that begins them.
#[derive(Clone)]
pub(crate) struct Dispatch {
    digit: Vec<&'static Class>,
    capital: Vec<&'static Class>,
    small: Vec<&'static Class>,
    wide: Vec<&'static Class>,
    signs: Box<[Vec<&'static Class>; 128]>,
    words: Vec<&'static Class>,
}

impl std::fmt::Debug for Dispatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Dispatch").finish_non_exhaustive()
    }
}

impl Dispatch {
    /// The classes that are on.
    ///
    /// # Errors
    ///
    /// A name in `off` that no class has.
    pub(crate) fn new(off: &[String]) -> Result<Self> {
        for name in off {
            super::find(name)?;
        }
        let on = || CLASSES.iter().copied().filter(|class| !off.iter().any(|name| name == class.name));
        let starting = |start: Start| on().filter(|class| class.starts.contains(&start)).collect::<Vec<_>>();
        Ok(Dispatch {
            digit: starting(Start::Digit),
            capital: starting(Start::Capital),
            small: starting(Start::Small),
            wide: starting(Start::Wide),
            signs: Box::new(std::array::from_fn(|byte| starting(Start::Sign(byte as u8)))),
            words: on().filter(|class| !(class.words)().is_empty()).collect(),
        })
    }

    /// Every word that begins a class that is on.
    pub(crate) fn words(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.words.iter().flat_map(|class| (class.words)())
    }

    /// Tries the classes that may begin at an offset; what is said is appended to `out`.
    #[inline]
    pub(crate) fn recognise(&self, context: &Context, at: usize, out: &mut String) -> Option<(&'static Class, Match)> {
        let byte = context.byte(at);
        let classes = match kind(byte) {
            Kind::Digit => &self.digit,
            Kind::Upper => &self.capital,
            Kind::Lower => &self.small,
            Kind::Wide => &self.wide,
            _ => self.signs.get(usize::from(byte))?,
        };
        first(classes, context, at, out)
    }

    /// Tries the classes that plain words begin.
    pub(crate) fn recognise_word(&self, context: &Context, at: usize, out: &mut String) -> Option<(&'static Class, Match)> {
        first(&self.words, context, at, out)
    }
}

fn first(classes: &[&'static Class], context: &Context, at: usize, out: &mut String) -> Option<(&'static Class, Match)> {
    let before = out.len();
    for class in classes {
        if let Some(found) = (class.recognise)(context, at, out)
            && found.end > at
        {
            return Some((class, found));
        }
        out.truncate(before);
    }
    None
}
