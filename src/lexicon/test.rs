//! Tests that a lexicon brings: `in a sentence → said`.

use super::format::Test;
use crate::{Kind, Sayable, Script};

/// A test that failed.
#[derive(Clone, Debug)]
pub struct Failed<'t> {
    /// The test.
    pub test: &'t Test,
    /// How its sentence is said.
    pub shown: String,
}

/// Runs tests; returns those that fail.
///
/// ```
/// use sayable::{Sayable, lexicon::format};
/// let tsv = format::find("tsv").unwrap();
/// let document = tsv.read("? Ganja's mayor left. → /ˈɡændʒəz/ … left.\n".as_bytes()).unwrap();
/// assert!(sayable::lexicon::test::run(&document.tests, &Sayable::default()).is_empty());
/// ```
#[must_use]
pub fn run<'t>(tests: &'t [Test], sayable: &Sayable) -> Vec<Failed<'t>> {
    let tried = tests.iter().map(|test| Failed { test, shown: shown(&sayable.script(&test.text)) });
    tried.filter(|tried| !fits(&tried.shown, &tried.test.said)).collect()
}

/// What a script says, in the notation of tests: its words, and names in IPA between slashes.
///
/// ```
/// let script = sayable::Sayable::default().script("Ganja has 3 parks.");
/// assert_eq!(sayable::lexicon::test::shown(&script), "/ˈɡændʒə/ has three parks.");
/// ```
#[must_use]
pub fn shown(script: &Script) -> String {
    let mut out = String::new();
    let mut after_reading = false;
    for event in script.events() {
        let reading = matches!(event.kind, Kind::Reading(_));
        let said = match event.kind {
            Kind::Gap if !out.is_empty() => " ",
            Kind::Text | Kind::Reading(_) | Kind::Name | Kind::Homograph => script.said(event),
            _ => continue,
        };
        let apart = (reading || after_reading) && said.starts_with(char::is_alphanumeric) && out.ends_with(char::is_alphanumeric);
        if apart {
            out.push(' ');
        }
        match script.ipa(event) {
            Some(ipa) => {
                out.push('/');
                out.push_str(ipa);
                out.push('/');
            }
            None => out.push_str(said),
        }
        after_reading = reading;
    }
    out.trim_end().to_owned()
}

/// Whether what is shown is as a test asks; `…` stands for anything.
#[must_use]
pub fn fits(shown: &str, said: &str) -> bool {
    let mut pieces = said.split('…').map(str::trim);
    let Some(mut rest) = pieces.next().and_then(|first| shown.strip_prefix(first)) else { return false };
    let mut last = None;
    for piece in pieces {
        if let Some(middle) = last.replace(piece) {
            let Some(at) = rest.find(middle) else { return false };
            rest = &rest[at + middle.len()..];
        }
    }
    last.map_or(rest.is_empty(), |last| rest.ends_with(last))
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn dots_stand_for_anything() {
        for said in ["a b c d", "a … d", "…", "… c d", "a b …", "a … c …", "… b … d"] {
            assert!(fits("a b c d", said), "{said}");
        }
        for said in ["a b c", "b … d", "a … c", "… x …", "a … d … d", "a b c d e", "a b c d … d"] {
            assert!(!fits("a b c d", said), "{said}");
        }
    }
}
