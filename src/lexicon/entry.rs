use std::borrow::Cow;

/// Whether an entry asks for its own capitals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Case {
    /// Only as written: `Polish`, not `polish`.
    #[default]
    Exact,
    /// In any case: `quinoa`, `Quinoa`, `QUINOA`.
    Any,
}

/// One entry of a lexicon: a name and how it is said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// As written. Words are parted by one space, or by hyphens.
    pub name: Cow<'static, str>,
    /// The pronunciation in IPA, as an American newsreader says it; empty for an alias.
    pub ipa: Cow<'static, str>,
    /// What it names: `city`, `surname`, …
    pub kind: Cow<'static, str>,
    /// The language it comes from, ISO 639.
    pub origin: Cow<'static, str>,
    /// Where the fact comes from.
    pub source: Cow<'static, str>,
    /// Other spellings that are said the same, parted by commas.
    pub also: Cow<'static, str>,
    /// How a British newsreader says it, where that differs.
    pub british: Cow<'static, str>,
    /// What is said instead, for an alias.
    pub alias: Cow<'static, str>,
    /// Whether its own capitals are asked for.
    pub case: Case,
}

impl Entry {
    /// The pronunciation for a locale.
    #[must_use]
    pub fn ipa_for(&self, locale: crate::Locale) -> &str {
        if locale == crate::Locale::EnGb && !self.british.is_empty() { &self.british } else { &self.ipa }
    }
}
