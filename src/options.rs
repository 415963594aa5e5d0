//! What a user may choose about how text is read.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The English that is spoken: it decides date order, "and" in numbers and some words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Locale {
    /// American: 10/8 is October 8, "one hundred one".
    #[default]
    #[serde(rename = "en-US")]
    EnUs,
    /// British: 10/8 is 10 August, "one hundred and one".
    #[serde(rename = "en-GB")]
    EnGb,
}

impl Locale {
    /// Its language tag, as `xml:lang` wants it (BCP 47).
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Locale::EnUs => "en-US",
            Locale::EnGb => "en-GB",
        }
    }
}

/// How years from 2010 on are said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum YearStyle {
    /// `twenty twenty-four`.
    #[default]
    Pairs,
    /// `two thousand twenty-four`.
    Thousands,
}

/// How a web address is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UrlStyle {
    /// All of it: `example dot com slash news`.
    #[default]
    Full,
    /// The host alone: `example dot com`.
    Domain,
    /// The word `link`.
    Link,
    /// Nothing.
    Skip,
}

/// How emoji are said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EmojiStyle {
    /// By their names in Unicode: `party popper`.
    #[default]
    Name,
    /// Not at all.
    Skip,
}

/// How letters that are said one by one are written for the engine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LetterStyle {
    /// `F B I`.
    #[default]
    Spaced,
    /// `F.B.I.`.
    Dotted,
    /// `F-B-I`.
    Hyphened,
    /// `FBI`, for engines that know.
    Closed,
}

/// Which names are marked with their pronunciation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Names {
    /// None.
    None,
    /// Those that the lexicon has.
    #[default]
    Lexicon,
    /// Those too whose origin is likely known, by its rules: a guess.
    Likely,
    /// All whose origin can be guessed.
    All,
}

macro_rules! words {
    ($($type:ident $what:literal { $($variant:ident = $word:literal),+ })+) => {$(
        impl std::str::FromStr for $type {
            type Err = $crate::error::Error;

            fn from_str(word: &str) -> $crate::error::Result<Self> {
                match word {
                    $($word => Ok($type::$variant),)+
                    _ => Err($crate::error::Error::new(format!("`{word}` is no {}", $what)).advise(concat!("choose one of:" $(, " ", $word)+))),
                }
            }
        }
    )+};
}

pub(crate) use words;

words! {
    Locale "locale" { EnUs = "en-US", EnGb = "en-GB" }
    Names "choice of names" { None = "none", Lexicon = "lexicon", Likely = "likely", All = "all" }
    YearStyle "year style" { Pairs = "pairs", Thousands = "thousands" }
    EmojiStyle "emoji style" { Name = "name", Skip = "skip" }
    LetterStyle "letter style" { Spaced = "spaced", Dotted = "dotted", Hyphened = "hyphened", Closed = "closed" }
    UrlStyle "URL style" { Full = "full", Domain = "domain", Link = "link", Skip = "skip" }
}

/// What a user may choose about how text is read.
///
/// ```
/// let options: sayable::Options = toml::from_str("locale = 'en-GB'\nurl = 'domain'").unwrap();
/// assert_eq!(options.locale, sayable::Locale::EnGb);
/// assert_eq!(options.names, sayable::Names::Lexicon);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Options {
    /// The English that is spoken.
    pub locale: Locale,
    /// How years from 2010 on are said.
    pub year: YearStyle,
    /// How web addresses are said.
    pub url: UrlStyle,
    /// How emoji are said.
    pub emoji: EmojiStyle,
    /// How letters of initialisms are written.
    pub letters: LetterStyle,
    /// Whether authors' markup, `{24/7|say-as=score}`, is obeyed.
    pub markup: bool,
    /// Which names are marked.
    pub names: Names,
    /// Whether homographs are marked with the reading that is meant.
    pub homographs: bool,
    /// The reading that a homograph always has, by its word: `lead = "metal"`.
    pub readings: BTreeMap<String, String>,
    /// Semiotic classes that are switched off, by name.
    pub off: Vec<String>,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            locale: Locale::default(),
            year: YearStyle::default(),
            url: UrlStyle::default(),
            emoji: EmojiStyle::default(),
            letters: LetterStyle::default(),
            markup: true,
            names: Names::default(),
            homographs: true,
            readings: BTreeMap::new(),
            off: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_word_names_the_right_ones() {
        let error = "en-AU".parse::<Locale>().unwrap_err().to_string();
        assert_eq!(error, "`en-AU` is no locale; choose one of: en-US en-GB");
        assert!(toml::from_str::<Options>("local = 'en-GB'").is_err());
    }
}
