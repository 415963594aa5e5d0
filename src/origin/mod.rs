//! Names that no list has: the language that one comes from, told by its spelling and its company, and
//! how an English newsreader says it.
//!
//! One file holds one language: what tells it, its letters and their sounds, where its stress falls. A
//! new language is one file and one word in [`LANGUAGES`].
//!
//! ```
//! use sayable::origin::{Evidence, guess};
//!
//! let guess = guess("Mammadzade", &Evidence::default()).unwrap();
//! assert_eq!(guess.language.name, "Azerbaijani");
//! assert_eq!(guess.ipa, "ˌmɑmədˈzɑdeɪ");
//! ```

mod adapt;
mod albanian;
mod amharic;
mod arabic;
mod armenian;
mod azerbaijani;
mod belarusian;
mod bulgarian;
mod burmese;
mod classify;
mod czech;
mod danish;
mod default;
mod dutch;
mod english;
mod evidence;
mod filipino;
mod finnish;
mod french;
mod georgian;
mod german;
mod greek;
mod hebrew;
mod hindi;
mod hungarian;
mod icelandic;
mod indonesian;
mod irish;
mod italian;
mod japanese;
mod kazakh;
mod korean;
mod kurdish;
mod language;
mod lithuanian;
mod mandarin;
mod maori;
mod model;
mod norwegian;
mod pattern;
mod persian;
mod polish;
mod portuguese;
mod romanian;
mod russian;
mod serbo_croatian;
mod somali;
mod spanish;
mod speak;
mod stress;
mod swahili;
mod swedish;
mod thai;
mod turkish;
mod ukrainian;
mod uzbek;
mod vietnamese;
mod welsh;
mod whole;
mod yoruba;
mod zulu;

pub use evidence::Evidence;
pub use language::{Language, Rule};
pub use stress::{Shape, Stress};

/// The languages of origin, by region.
pub static LANGUAGES: &[&Language] = &[
    &azerbaijani::LANGUAGE,
    &armenian::LANGUAGE,
    &georgian::LANGUAGE,
    &turkish::LANGUAGE,
    &kurdish::LANGUAGE,
    &persian::LANGUAGE,
    &kazakh::LANGUAGE,
    &uzbek::LANGUAGE,
    &russian::LANGUAGE,
    &ukrainian::LANGUAGE,
    &belarusian::LANGUAGE,
    &bulgarian::LANGUAGE,
    &serbo_croatian::LANGUAGE,
    &polish::LANGUAGE,
    &czech::LANGUAGE,
    &hungarian::LANGUAGE,
    &romanian::LANGUAGE,
    &albanian::LANGUAGE,
    &greek::LANGUAGE,
    &italian::LANGUAGE,
    &spanish::LANGUAGE,
    &portuguese::LANGUAGE,
    &french::LANGUAGE,
    &german::LANGUAGE,
    &dutch::LANGUAGE,
    &swedish::LANGUAGE,
    &norwegian::LANGUAGE,
    &danish::LANGUAGE,
    &finnish::LANGUAGE,
    &lithuanian::LANGUAGE,
    &icelandic::LANGUAGE,
    &irish::LANGUAGE,
    &welsh::LANGUAGE,
    &arabic::LANGUAGE,
    &hebrew::LANGUAGE,
    &hindi::LANGUAGE,
    &mandarin::LANGUAGE,
    &japanese::LANGUAGE,
    &korean::LANGUAGE,
    &vietnamese::LANGUAGE,
    &indonesian::LANGUAGE,
    &filipino::LANGUAGE,
    &thai::LANGUAGE,
    &burmese::LANGUAGE,
    &maori::LANGUAGE,
    &swahili::LANGUAGE,
    &zulu::LANGUAGE,
    &yoruba::LANGUAGE,
    &amharic::LANGUAGE,
    &somali::LANGUAGE,
];

/// From this confidence on a guess is likely right.
pub const LIKELY: f32 = 0.9;

/// A guessed origin, and the pronunciation that goes with it.
#[derive(Clone, Debug)]
pub struct Guess {
    /// The language that the name seems to come from.
    pub language: &'static Language,
    /// How sure that is, from 0 to 1.
    pub confidence: f32,
    /// What an American newsreader would say, in IPA.
    pub ipa: String,
}

/// The likeliest origin of a name, with its pronunciation. `None` where English spelling, or a language
/// without rules here, is likelier than each of [`LANGUAGES`].
///
/// ```
/// use sayable::origin::{Evidence, guess};
/// assert!(guess("Thompson", &Evidence::default()).is_none());
/// ```
#[must_use]
pub fn guess(name: &str, evidence: &Evidence) -> Option<Guess> {
    let (language, confidence) = classify::ranking(name, evidence).next()?;
    let language = language?;
    Some(Guess { language, confidence, ipa: say(language, name)? })
}

/// The origins that a name may have, the likeliest first, each with its pronunciation; English and
/// languages without rules are passed over.
#[must_use]
pub fn candidates(name: &str, evidence: &Evidence) -> Vec<Guess> {
    let known = classify::ranking(name, evidence).filter_map(|(language, confidence)| Some((language?, confidence)));
    known.take(3).filter_map(|(language, confidence)| Some(Guess { language, confidence, ipa: say(language, name)? })).collect()
}

/// How a newsreader says a name of a language; the parts of a compound one by one.
///
/// ```
/// use sayable::origin;
/// let azerbaijani = origin::find("az").unwrap();
/// assert_eq!(origin::say(azerbaijani, "Aliyev").unwrap(), "əˈliɛv");
/// ```
#[must_use]
pub fn say(language: &Language, name: &str) -> Option<String> {
    let mut ipa = String::new();
    for word in words(name) {
        if !ipa.is_empty() {
            ipa.push(' ');
        }
        ipa.push_str(&speak::speak(language, word)?);
    }
    (!ipa.is_empty()).then_some(ipa)
}

/// The language of a code of ISO 639.
#[must_use]
pub fn find(code: &str) -> Option<&'static Language> {
    LANGUAGES.iter().copied().find(|language| language.code == code)
}

/// The words of a name: parted by spaces and hyphens.
fn words(name: &str) -> impl Iterator<Item = &str> {
    name.split([' ', '-', '\u{2010}', '\u{2011}', '–']).filter(|word| !word.is_empty())
}
