use super::after::{AFTERS, after};
use super::{CLASSES, Class, Context, Match, Start};
use crate::error::Result;
use crate::text::bytes::{Kind, kind};

/// The classes that are on, by the byte that begins them.
#[derive(Clone)]
pub(crate) struct Dispatch {
    /// By whether the number has points or commas, and by what stands after it.
    digit: [[Vec<&'static Class>; AFTERS]; 2],
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
            digit: [false, true].map(|parted| std::array::from_fn(|after| on().filter(|class| begins_at_number(class, parted, after)).collect())),
            capital: starting(Start::Capital),
            small: starting(Start::Small),
            wide: starting(Start::Wide),
            signs: Box::new(std::array::from_fn(|byte| starting(Start::Sign(byte as u8)))),
            words: on().filter(|class| !(class.words)().is_empty()).collect(),
        })
    }

    /// Every word that begins a class that is on, with the class as one bit.
    pub(crate) fn words(&self) -> impl Iterator<Item = (&'static str, u32)> + '_ {
        self.words.iter().enumerate().flat_map(|(number, class)| (class.words)().into_iter().map(move |word| (word, 1 << number)))
    }

    /// Tries the classes that may begin at an offset; what is said is appended to `out`.
    #[inline]
    pub(crate) fn recognise(&self, context: &Context, at: usize, out: &mut String) -> Option<(&'static Class, Match)> {
        let byte = context.byte(at);
        let classes = match kind(byte) {
            Kind::Digit => {
                let (after, parted) = after(context.text.as_bytes(), at);
                &self.digit[usize::from(parted)][after as usize]
            }
            Kind::Upper => &self.capital,
            Kind::Lower => &self.small,
            Kind::Wide => &self.wide,
            _ => self.signs.get(usize::from(byte))?,
        };
        first(classes.iter(), context, at, out)
    }

    /// Tries the classes that a plain word begins, a bit each.
    pub(crate) fn recognise_word(&self, begins: u32, context: &Context, at: usize, out: &mut String) -> Option<(&'static Class, Match)> {
        first(self.words.iter().enumerate().filter(|(number, _)| begins >> number & 1 == 1).map(|(_, class)| class), context, at, out)
    }
}

/// Whether a class may begin at a number, by what stands after that.
fn begins_at_number(class: &Class, parted: bool, after: usize) -> bool {
    class.starts.iter().any(|start| match start {
        Start::Digit => true,
        Start::Digits(some) => !parted && some.iter().any(|one| *one as usize == after),
        Start::Parted(some) => parted && some.iter().any(|one| *one as usize == after),
        _ => false,
    })
}

fn first<'c>(classes: impl Iterator<Item = &'c &'static Class>, context: &Context, at: usize, out: &mut String) -> Option<(&'static Class, Match)> {
    let before = out.len();
    for class in classes {
        if let Some(found) = (class.recognise)(context, at, out)
            && found.end > at
        {
            return Some((class, found));
        }
        // Most classes say nothing where they find nothing.
        if out.len() > before {
            out.truncate(before);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::class::Memory;
    use crate::options::Options;

    /// Every class that may begin at a number is asked at every number of the tests' texts: none of
    /// those that are not asked otherwise would have read it.
    #[test]
    fn what_stands_after_a_number_shuts_out_no_reading() {
        let options = Options::default();
        let dispatch = Dispatch::new(&[]).unwrap();
        let numbers: Vec<&Class> = CLASSES
            .iter()
            .copied()
            .filter(|class| class.starts.iter().any(|start| matches!(start, Start::Digit | Start::Digits(_) | Start::Parted(_))))
            .collect();
        let mut wrong = Vec::new();
        let mut count = 0;
        for folder in ["class", "readings"] {
            let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
            for file in std::fs::read_dir(folder).unwrap() {
                let table = std::fs::read_to_string(file.unwrap().path()).unwrap();
                for text in table.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split('\t').nth(1)) {
                    let bytes = text.as_bytes();
                    for at in (0..bytes.len()).filter(|at| bytes[*at].is_ascii_digit() && (*at == 0 || !bytes[at - 1].is_ascii_digit())) {
                        let memory = Memory::default();
                        let context = Context::new(text, &options, &memory);
                        let (mut said, mut anyway) = (String::new(), String::new());
                        let found = dispatch.recognise(&context, at, &mut said).map(|(class, found)| (class.name, found));
                        let wanted = first(numbers.iter(), &context, at, &mut anyway).map(|(class, found)| (class.name, found));
                        if (found, &said) != (wanted, &anyway) {
                            let (after, parted) = after(bytes, at);
                            wrong.push(format!("{text}: {anyway:?} is of {wanted:?}, whose starts lack {after:?}, parted: {parted}"));
                        }
                        count += 1;
                    }
                }
            }
        }
        assert!(count > 4000, "{count}");
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
