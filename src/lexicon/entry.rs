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

/// One way to say a name: by its sounds, or as other words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Say {
    /// Sounds, in IPA.
    Ipa(String),
    /// Words that are said instead.
    Alias(String),
}

/// One entry of a lexicon: a name and how it is said.
///
/// It has either a pronunciation or an alias; the alias may be the name itself, which leaves the
/// name to the engine whatever a farther layer says.
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
    /// Other spellings that are said the same.
    pub also: Vec<Cow<'static, str>>,
    /// How a British newsreader says it, where that differs.
    pub british: Cow<'static, str>,
    /// What is said instead, for an alias.
    pub alias: Cow<'static, str>,
    /// Whether its own capitals are asked for.
    pub case: Case,
    /// What few entries have; `None` where it would be the default ([`Entry::set_more`] sees to that).
    pub more: Option<Box<More>>,
}

/// What few entries have: conditions, forms of their own, what other formats know of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct More {
    /// Words of which one must follow, in any case.
    pub before: Vec<String>,
    /// Words of which one must stand before it, in any case.
    pub after: Vec<String>,
    /// Parts of speech of which it must be one: `noun`, `verb`, `adjective` or `past`.
    pub parts: Vec<String>,
    /// The one occurrence in a text that is meant, counted from 1; 0 for every one.
    pub once: u32,
    /// Whether diacritics do not matter: `Gəncə` is found as `Gence`.
    pub fold: bool,
    /// Whether its possessive and plural are left alone.
    pub no_inflection: bool,
    /// Forms with a pronunciation of their own: `Bakuvian`, `bɑˈkuviən`.
    pub forms: Vec<(String, String)>,
    /// Other ways to say it that are right too, and not said (PLS keeps several).
    pub others: Vec<Say>,
    /// Roles, as PLS has them: qualified names such as `claws:NN`.
    pub roles: Vec<String>,
    /// Examples of use, as PLS has them.
    pub examples: Vec<String>,
}

static NOTHING_MORE: More = More {
    before: Vec::new(),
    after: Vec::new(),
    parts: Vec::new(),
    once: 0,
    fold: false,
    no_inflection: false,
    forms: Vec::new(),
    others: Vec::new(),
    roles: Vec::new(),
    examples: Vec::new(),
};

impl Entry {
    /// An entry with a pronunciation in IPA.
    ///
    /// ```
    /// use sayable::lexicon::Entry;
    /// assert_eq!(Entry::new("Ganja", "ˈɡændʒə").ipa, "ˈɡændʒə");
    /// ```
    #[must_use]
    pub fn new(name: impl Into<Cow<'static, str>>, ipa: impl Into<Cow<'static, str>>) -> Self {
        Entry { name: name.into(), ipa: ipa.into(), ..Entry::default() }
    }

    /// An entry that is said as other words.
    ///
    /// ```
    /// use sayable::lexicon::Entry;
    /// assert_eq!(Entry::alias("BTW", "by the way").alias, "by the way");
    /// ```
    #[must_use]
    pub fn alias(name: impl Into<Cow<'static, str>>, alias: impl Into<Cow<'static, str>>) -> Self {
        Entry { name: name.into(), alias: alias.into(), ..Entry::default() }
    }

    /// The pronunciation for a locale.
    #[must_use]
    pub fn ipa_for(&self, locale: crate::Locale) -> &str {
        if locale == crate::Locale::EnGb && !self.british.is_empty() { &self.british } else { &self.ipa }
    }

    /// What few entries have.
    #[must_use]
    pub fn more(&self) -> &More {
        self.more.as_deref().unwrap_or(&NOTHING_MORE)
    }

    /// Sets what few entries have.
    pub fn set_more(&mut self, more: More) {
        self.more = (more != NOTHING_MORE).then(|| Box::new(more));
    }

    /// Whether it is said only in some places.
    #[must_use]
    pub fn is_conditional(&self) -> bool {
        self.more.as_ref().is_some_and(|more| more.once > 0 || !more.before.is_empty() || !more.after.is_empty() || !more.parts.is_empty())
    }
}
