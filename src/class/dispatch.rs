use std::collections::HashMap;
use std::sync::LazyLock;

use foldhash::fast::FixedState;

use super::after::{AFTERS, Form, site, stands_alone};
use super::{After, Ahead, CLASSES, Class, Context, Match, Start};
use crate::error::Result;
use crate::text::bytes::{Kind, kind};

/// The classes that are on, by the byte that begins them.
#[derive(Clone)]
pub(crate) struct Dispatch {
    /// By how the number is written, and by what stands after it.
    digit: [[Vec<Asked>; AFTERS]; Form::ALL.len()],
    /// The class that goes before those, and behind which words it does.
    ahead: [[Option<(&'static Class, &'static Ahead)>; AFTERS]; Form::ALL.len()],
    /// By whether the letters stand alone.
    capital: [Vec<&'static Class>; 2],
    small: Vec<&'static Class>,
    wide: Vec<&'static Class>,
    signs: Box<[Vec<&'static Class>; 128]>,
    words: Vec<&'static Class>,
}

/// A class that may begin at a number.
#[derive(Clone, Copy)]
struct Asked {
    class: &'static Class,
    /// Its bit among those of [`FOLLOWERS`], or the bit of those that are asked whatever word follows.
    bit: u32,
}

/// The bit of the classes that are asked whatever word follows a number.
const ANY_WORD: u32 = 1 << 31;

/// The small words that classes look for after a number, with the bits of the classes.
static FOLLOWERS: LazyLock<HashMap<&'static str, u32, FixedState>> = LazyLock::new(|| {
    let mut followers = HashMap::with_capacity_and_hasher(2048, FixedState::default());
    for (number, class) in CLASSES.iter().enumerate() {
        for words in class.starts.iter().filter_map(|start| if let Start::Word(words) = start { Some(words) } else { None }) {
            for word in words() {
                let letters = word.bytes().take_while(u8::is_ascii_lowercase).count();
                // Letters that other signs are joined to are shown to every class: kWh, km².
                if letters > 0 && matches!(word.as_bytes().get(letters), None | Some(b' ' | b'.')) {
                    *followers.entry(&word[..letters]).or_insert(0) |= 1 << number;
                }
            }
        }
    }
    followers
});

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
        let starting = |fits: &dyn Fn(&Start) -> bool| on().filter(|class| class.starts.iter().any(fits)).collect::<Vec<_>>();
        Ok(Dispatch {
            digit: at_numbers(on()),
            ahead: ahead(on()),
            capital: [starting(&|start| matches!(start, Start::Capital | Start::Joined)), starting(&|start| matches!(start, Start::Capital))],
            small: starting(&|start| matches!(start, Start::Small)),
            wide: starting(&|start| matches!(start, Start::Wide)),
            signs: Box::new(std::array::from_fn(|byte| starting(&|start| matches!(start, Start::Sign(sign) if usize::from(*sign) == byte)))),
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
                let site = site(context.text.as_bytes(), at);
                if let Some((class, ahead)) = &self.ahead[site.form as usize][site.after as usize]
                    && ahead.holds(context, at)
                    && (site.after != After::Word || site.small_word(context.text).is_some_and(|word| !FOLLOWERS.contains_key(word)))
                    && let Some(found) = first(std::iter::once(class), context, at, out)
                {
                    return Some(found);
                }
                let asked = &self.digit[site.form as usize][site.after as usize];
                let bits = match site.word(context.text, at) {
                    Some(word) => FOLLOWERS.get(word).copied().unwrap_or(0) | ANY_WORD,
                    None => u32::MAX,
                };
                return first(asked.iter().filter(|asked| asked.bit & bits > 0).map(|asked| &asked.class), context, at, out);
            }
            Kind::Upper => &self.capital[usize::from(stands_alone(context.text.as_bytes(), at))],
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

/// The classes that may begin at a number, by how it is written and by what stands after it.
fn at_numbers(classes: impl Iterator<Item = &'static Class>) -> [[Vec<Asked>; AFTERS]; Form::ALL.len()] {
    let mut asked = Form::ALL.map(|_| [const { Vec::new() }; AFTERS]);
    for class in classes {
        let Some(number) = CLASSES.iter().position(|other| std::ptr::eq(*other, class)) else { continue };
        let mut bits = [[0; AFTERS]; Form::ALL.len()];
        for start in class.starts {
            let (forms, afters, bit): (&[Form], &[After], u32) = match start {
                Start::Digit => (&Form::ALL, After::ANY, ANY_WORD),
                Start::Digits(some) => (&[Form::Few, Form::Long], some, ANY_WORD),
                Start::Long(some) => (&[Form::Long], some, ANY_WORD),
                Start::Parted(some) => (&[Form::Grouped, Form::Decimal, Form::Chain], some, ANY_WORD),
                Start::Pointed(some) => (&[Form::Decimal, Form::Chain], some, ANY_WORD),
                Start::Chain(some) => (&[Form::Chain], some, ANY_WORD),
                Start::Word(_) => (&Form::ALL, &[After::Word], 1 << number),
                Start::Ahead(_) | Start::Capital | Start::Joined | Start::Small | Start::Sign(_) | Start::Wide => continue,
            };
            for form in forms {
                for after in afters {
                    // The bit for any word is the highest, and goes before the class's own.
                    let known: &mut u32 = &mut bits[*form as usize][*after as usize];
                    *known = bit.max(*known);
                }
            }
        }
        for (asked, bit) in asked.iter_mut().flatten().zip(bits.into_iter().flatten()).filter(|(_, bit)| *bit > 0) {
            asked.push(Asked { class, bit });
        }
    }
    asked
}

/// The classes that go before all others at some numbers, by how these are written and what stands after them.
fn ahead(classes: impl Iterator<Item = &'static Class>) -> [[Option<(&'static Class, &'static Ahead)>; AFTERS]; Form::ALL.len()] {
    let mut first = [[None; AFTERS]; Form::ALL.len()];
    for class in classes {
        for ahead in class.starts.iter().filter_map(|start| if let Start::Ahead(ahead) = start { Some(ahead) } else { None }) {
            for after in ahead.after {
                first[ahead.form as usize][*after as usize] = Some((class, *ahead));
            }
        }
    }
    first
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

    /// Every class that may begin at a number is asked at every number of some texts: tells which readings
    /// are lost where only those are asked that what stands after the number lets in.
    fn lost<'t>(texts: impl Iterator<Item = &'t str>) -> (usize, Vec<String>) {
        let options = Options::default();
        let dispatch = Dispatch::new(&[]).unwrap();
        let at_numbers = |start: &Start| {
            matches!(start, Start::Digit | Start::Digits(_) | Start::Long(_) | Start::Parted(_) | Start::Pointed(_) | Start::Chain(_) | Start::Word(_))
        };
        let numbers: Vec<&Class> = CLASSES.iter().copied().filter(|class| class.starts.iter().any(at_numbers)).collect();
        let mut wrong = Vec::new();
        let mut count = 0;
        for text in texts {
            let bytes = text.as_bytes();
            for at in (0..bytes.len()).filter(|at| bytes[*at].is_ascii_digit() && (*at == 0 || !bytes[at - 1].is_ascii_digit())) {
                let memory = Memory::default();
                let context = Context::new(text, &options, &memory);
                let (mut said, mut anyway) = (String::new(), String::new());
                let found = dispatch.recognise(&context, at, &mut said).map(|(class, found)| (class.name, found));
                let wanted = first(numbers.iter(), &context, at, &mut anyway).map(|(class, found)| (class.name, found));
                if (found, &said) != (wanted, &anyway) {
                    let site = site(bytes, at);
                    wrong.push(format!("{text}: {anyway:?} is of {wanted:?}, whose starts lack this: {site:?}"));
                }
                count += 1;
            }
        }
        (count, wrong)
    }

    /// The texts of the tables of cases.
    fn tables() -> Vec<String> {
        ["class", "readings"]
            .iter()
            .flat_map(|folder| std::fs::read_dir(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder)).unwrap())
            .map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap())
            .collect()
    }

    fn texts(tables: &[String]) -> impl Iterator<Item = &str> {
        tables.iter().flat_map(|table| table.lines()).filter(|line| !line.starts_with('#')).filter_map(|line| line.split('\t').nth(1))
    }

    #[test]
    fn what_stands_after_a_number_shuts_out_no_reading() {
        let tables = tables();
        let (count, wrong) = lost(texts(&tables));
        assert!(count > 4000, "{count}");
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    /// The source of every class.
    fn sources(folder: &std::path::Path) -> Vec<String> {
        let mut sources = Vec::new();
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { sources.extend(self::sources(&path)) } else { sources.push(std::fs::read_to_string(path).unwrap()) }
        }
        sources
    }

    /// Every word of the tables' texts, every one that stands in quotation marks in the source of a class, and
    /// every one of a letter or two, after numbers of every form.
    #[test]
    fn no_word_after_a_number_shuts_out_a_reading() {
        let (tables, sources) = (tables(), sources(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/class")));
        let small = |word: &&str| word.starts_with(|c: char| c.is_ascii_lowercase());
        let between = |text| str::split(text, [' ', ',', ';', '(', ')']);
        let short: Vec<String> = ('a'..='z').flat_map(|first| ('`'..='z').map(move |second| format!("{first}{second}").replace('`', ""))).collect();
        let quoted = sources.iter().flat_map(|source| source.split('"').skip(1).step_by(2));
        let mut words: Vec<&str> =
            texts(&tables).chain(quoted).flat_map(between).chain(FOLLOWERS.keys().copied()).chain(short.iter().map(String::as_str)).filter(small).collect();
        words.sort_unstable();
        words.dedup();
        assert!(words.len() > 7000, "{}", words.len());
        let sentences: Vec<String> = words
            .iter()
            .flat_map(|word| {
                let numbers = ["had 7", "had 25", "had 101", "had 1984", "had 0530", "had 1,500", "had 7.5", "had 11.27", "rose by 1500", "came in 1984"];
                numbers.map(|number| format!("It {number} {word} 9 more then."))
            })
            .collect();
        let (_, wrong) = lost(sentences.iter().map(String::as_str));
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
