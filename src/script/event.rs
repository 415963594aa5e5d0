use crate::text::Span;

/// How sure a reading is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sure {
    /// One of several readings, with little to tell them apart.
    Guess,
    /// The context speaks for it.
    Likely,
    /// There is no other reading.
    Certain,
}

impl Sure {
    /// The word for it in reports: `certain`, `likely` or `guess`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Sure::Guess => "guess",
            Sure::Likely => "likely",
            Sure::Certain => "certain",
        }
    }
}

/// What a paragraph is in its document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// Running text.
    #[default]
    Body,
    /// A headline, a byline or another short line that ends in no full stop.
    Heading,
}

/// What an event is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A paragraph begins; covers nothing.
    Paragraph(Role),
    /// A paragraph ends; covers nothing.
    ParagraphEnd,
    /// A sentence begins; covers nothing.
    Sentence,
    /// A sentence ends; covers nothing.
    SentenceEnd,
    /// Text that is said as it stands.
    Text,
    /// White space between sentences and paragraphs; not said.
    Gap,
    /// A span that is said otherwise, with the name of its semiotic class.
    Reading(&'static str),
    /// A name whose pronunciation is known.
    Name,
    /// A word whose pronunciation the context decides.
    Homograph,
}

impl Kind {
    /// The name that reports use: the semiotic class, `name`, `homograph`, or `""`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Kind::Reading(class) => class,
            Kind::Name => "name",
            Kind::Homograph => "homograph",
            _ => "",
        }
    }
}

/// One step of a script: a stretch of the source and how it is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event {
    /// What it is.
    pub kind: Kind,
    /// Byte offsets into the cleaned source.
    pub span: Span,
    pub(crate) spoken: Span,
    pub(crate) ipa: Span,
    /// The rule or lexicon layer that decided.
    pub rule: &'static str,
    /// How sure it is.
    pub sure: Sure,
}
