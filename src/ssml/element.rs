//! The elements of W3C SSML 1.1, typed, in builder style.
//!
//! <https://www.w3.org/TR/speech-synthesis11/>

use serde::{Deserialize, Serialize};

use crate::error::Result;

/// A whole document.
///
/// ```
/// use sayable::ssml::{Paragraph, Sentence, Speak};
///
/// let speak = Speak::new("en-US")
///     .paragraph(Paragraph::new().sentence(Sentence::new().text("In ").phoneme("ipa", "ˈɡændʒə", "Ganja").text(".")))
///     .pause(300);
/// let xml = speak.to_xml();
/// assert!(xml.contains(r#"<s>In <phoneme alphabet="ipa" ph="ˈɡændʒə">Ganja</phoneme>.</s>"#));
/// assert_eq!(Speak::from_xml(&xml).unwrap(), speak);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "speak")]
pub struct Speak {
    /// `1.0` or `1.1`.
    #[serde(rename = "@version")]
    pub version: String,
    /// The namespace of SSML.
    #[serde(rename = "@xmlns", default, skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    /// The language, as a BCP 47 tag.
    #[serde(rename = "@xml:lang", alias = "@lang", default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// What is in it.
    #[serde(flatten)]
    pub content: Contents,
}

/// What stands inside an element, in order: text and elements mixed.
///
/// It is written as a map whose keys come again, which is how serde can be told of mixed content.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Contents(pub Vec<Content>);

impl Serialize for Contents {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for item in &self.0 {
            match item {
                Content::Text(text) => map.serialize_entry("$text", text)?,
                Content::Paragraph(p) => map.serialize_entry("p", p)?,
                Content::Sentence(s) => map.serialize_entry("s", s)?,
                Content::Phoneme(phoneme) => map.serialize_entry("phoneme", phoneme)?,
                Content::Sub(sub) => map.serialize_entry("sub", sub)?,
                Content::Break(pause) => map.serialize_entry("break", pause)?,
                Content::SayAs(say_as) => map.serialize_entry("say-as", say_as)?,
                Content::Prosody(prosody) => map.serialize_entry("prosody", prosody)?,
                Content::Emphasis(emphasis) => map.serialize_entry("emphasis", emphasis)?,
                Content::Voice(voice) => map.serialize_entry("voice", voice)?,
                Content::Mark(mark) => map.serialize_entry("mark", mark)?,
                Content::Lang(lang) => map.serialize_entry("lang", lang)?,
            }
        }
        map.end()
    }
}

/// What stands inside an element: text, or another element.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Content {
    /// Text.
    #[serde(rename = "$text")]
    Text(String),
    /// A paragraph.
    #[serde(rename = "p")]
    Paragraph(Paragraph),
    /// A sentence.
    #[serde(rename = "s")]
    Sentence(Sentence),
    /// A word or words with their pronunciation.
    #[serde(rename = "phoneme")]
    Phoneme(Phoneme),
    /// A text with what is said instead.
    #[serde(rename = "sub")]
    Sub(Sub),
    /// A pause.
    #[serde(rename = "break")]
    Break(Break),
    /// A text with how it is to be taken.
    #[serde(rename = "say-as")]
    SayAs(SayAs),
    /// A change of rate, pitch or volume.
    #[serde(rename = "prosody")]
    Prosody(Prosody),
    /// Stress on a phrase.
    #[serde(rename = "emphasis")]
    Emphasis(Emphasis),
    /// Another voice.
    #[serde(rename = "voice")]
    Voice(Voice),
    /// A place that the engine reports when it comes to it.
    #[serde(rename = "mark")]
    Mark(Mark),
    /// Another language.
    #[serde(rename = "lang")]
    Lang(Lang),
}

macro_rules! elements {
    ($($(#[$about:meta])* $name:ident { $($(#[$field_about:meta])* $attribute:literal $field:ident: $type:ty),* $(,)? })+) => {$(
        $(#[$about])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
        pub struct $name {
            $($(#[$field_about])* #[serde(rename = $attribute, default, skip_serializing_if = "Option::is_none")] pub $field: Option<$type>,)*
            /// What is in it.
            #[serde(flatten)]
            pub content: Contents,
        }

        impl $name {
            /// An element with nothing in it.
            #[must_use]
            pub fn new() -> Self {
                $name::default()
            }

            $($(#[$field_about])*
            #[must_use]
            pub fn $field(mut self, value: impl Into<$type>) -> Self {
                self.$field = Some(value.into());
                self
            })*
        }

        content!($name);
    )+};
}

macro_rules! content {
    ($name:ident) => {
        impl $name {
            /// Adds text.
            #[must_use]
            pub fn text(mut self, text: impl Into<String>) -> Self {
                self.content.0.push(Content::Text(text.into()));
                self
            }

            /// Adds any content.
            #[must_use]
            pub fn with(mut self, content: Content) -> Self {
                self.content.0.push(content);
                self
            }

            /// Adds a word with its pronunciation.
            #[must_use]
            pub fn phoneme(self, alphabet: &str, ph: &str, text: &str) -> Self {
                self.with(Content::Phoneme(Phoneme { alphabet: Some(alphabet.to_owned()), ph: ph.to_owned(), text: text.to_owned() }))
            }

            /// Adds a text with what is said instead.
            #[must_use]
            pub fn sub(self, alias: &str, text: &str) -> Self {
                self.with(Content::Sub(Sub { alias: alias.to_owned(), text: text.to_owned() }))
            }

            /// Adds a pause in milliseconds.
            #[must_use]
            pub fn pause(self, milliseconds: u32) -> Self {
                self.with(Content::Break(Break { strength: None, time: Some(format!("{milliseconds}ms")) }))
            }

            /// Adds a sentence.
            #[must_use]
            pub fn sentence(self, sentence: Sentence) -> Self {
                self.with(Content::Sentence(sentence))
            }
        }
    };
}

elements! {
    /// `p`: a paragraph.
    Paragraph {}
    /// `s`: a sentence.
    Sentence {}
    /// `say-as`: a text with how it is to be taken.
    SayAs {
        /// What it is: `date`, `telephone`, …
        "@interpret-as" interpret_as: String,
        /// The form of it.
        "@format" format: String,
        /// How much of it is said.
        "@detail" detail: String,
    }
    /// `prosody`: a change of rate, pitch or volume.
    Prosody {
        /// The pitch.
        "@pitch" pitch: String,
        /// The rate.
        "@rate" rate: String,
        /// The volume.
        "@volume" volume: String,
    }
    /// `emphasis`: stress on a phrase.
    Emphasis {
        /// `strong`, `moderate`, `none` or `reduced`.
        "@level" level: String,
    }
    /// `voice`: another voice.
    Voice {
        /// Its name.
        "@name" name: String,
        /// `male`, `female` or `neutral`.
        "@gender" gender: String,
    }
    /// `lang`: another language.
    Lang {
        /// The language, as a BCP 47 tag.
        "@xml:lang" lang: String,
    }
}

content!(Speak);

/// `phoneme`: words with their pronunciation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phoneme {
    /// The alphabet that `ph` is written in.
    #[serde(rename = "@alphabet", default, skip_serializing_if = "Option::is_none")]
    pub alphabet: Option<String>,
    /// The pronunciation.
    #[serde(rename = "@ph", serialize_with = "attribute")]
    pub ph: String,
    /// The words.
    #[serde(rename = "$text", default)]
    pub text: String,
}

/// `sub`: a text with what is said instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sub {
    /// What is said.
    #[serde(rename = "@alias", serialize_with = "attribute")]
    pub alias: String,
    /// The text.
    #[serde(rename = "$text", default)]
    pub text: String,
}

/// `break`: a pause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Break {
    /// How strong it is: `weak`, `medium`, …
    #[serde(rename = "@strength", default, skip_serializing_if = "Option::is_none")]
    pub strength: Option<String>,
    /// How long it is: `250ms`, `2s`.
    #[serde(rename = "@time", default, skip_serializing_if = "Option::is_none")]
    pub time: Option<String>,
}

/// `mark`: a place that the engine reports when it comes to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// Its name.
    #[serde(rename = "@name")]
    pub name: String,
}

impl Speak {
    /// A document of SSML 1.1 in a language.
    #[must_use]
    pub fn new(lang: &str) -> Self {
        Speak {
            version: "1.1".to_owned(),
            namespace: Some("http://www.w3.org/2001/10/synthesis".to_owned()),
            lang: Some(lang.to_owned()),
            content: Contents::default(),
        }
    }

    /// Adds a paragraph.
    #[must_use]
    pub fn paragraph(self, paragraph: Paragraph) -> Self {
        self.with(Content::Paragraph(paragraph))
    }

    /// The document as XML, without the XML declaration.
    #[must_use]
    pub fn to_xml(&self) -> String {
        let mut out = String::new();
        let Ok(mut serializer) = quick_xml::se::Serializer::with_root(&mut out, Some("speak")) else { return String::new() };
        serializer.set_quote_level(quick_xml::se::QuoteLevel::Partial);
        // Strings and lists alone: this cannot fail.
        let _ = self.serialize(serializer);
        out
    }

    /// Reads a document from XML.
    ///
    /// # Errors
    ///
    /// XML that is not well-formed, or elements that SSML does not have there; with line and column.
    pub fn from_xml(xml: &str) -> Result<Self> {
        super::reader::read(xml)
    }
}

/// Writes an attribute as every XML reader sees it: tabs and line ends are spaces.
fn attribute<S: serde::Serializer>(value: &str, serializer: S) -> std::result::Result<S::Ok, S::Error> {
    if value.contains(['\t', '\n', '\r']) { serializer.serialize_str(&value.replace(['\t', '\n', '\r'], " ")) } else { serializer.serialize_str(value) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::ssml::Writer;

    /// Writes typed elements with the fast writer.
    fn fast(speak: &Speak) -> String {
        let mut out = String::new();
        let mut writer = Writer::new(&mut out);
        writer.open("speak", &[("version", &speak.version), ("xmlns", speak.namespace.as_deref().unwrap()), ("xml:lang", speak.lang.as_deref().unwrap())]);
        contents(&speak.content.0, &mut writer);
        writer.close("speak");
        out
    }

    fn contents(content: &[Content], writer: &mut Writer) {
        for item in content {
            match item {
                Content::Text(text) => writer.text(text),
                Content::Paragraph(p) => {
                    writer.open("p", &[]);
                    contents(&p.content.0, writer);
                    writer.close("p");
                }
                Content::Sentence(s) => {
                    writer.open("s", &[]);
                    contents(&s.content.0, writer);
                    writer.close("s");
                }
                Content::Phoneme(p) => writer.phoneme(p.alphabet.as_deref().unwrap(), &p.ph, &p.text),
                Content::Sub(s) => writer.sub(&s.alias, &s.text),
                Content::Break(b) => writer.pause(b.time.as_deref().unwrap().trim_end_matches("ms").parse().unwrap()),
                _ => unreachable!("not generated"),
            }
        }
    }

    fn text() -> impl Strategy<Value = String> {
        "[a-z][ -~\u{a0}-\u{17f}“”’–]{0,20}[a-zé]"
    }

    fn inline() -> impl Strategy<Value = Content> {
        prop_oneof![
            (text(), text()).prop_map(|(ph, text)| Content::Phoneme(Phoneme { alphabet: Some("ipa".into()), ph, text })),
            (text(), text()).prop_map(|(alias, text)| Content::Sub(Sub { alias, text })),
            (0u32..5000).prop_map(|n| Content::Break(Break { strength: None, time: Some(format!("{n}ms")) })),
        ]
    }

    /// Elements with text between them, never two texts in a row.
    fn mixed() -> impl Strategy<Value = Vec<Content>> {
        proptest::collection::vec((text(), inline()), 1..5)
            .prop_map(|parts| parts.into_iter().flat_map(|(text, element)| [Content::Text(text), element]).collect())
    }

    proptest! {
        #[test]
        fn both_writers_agree_and_read_back(paragraphs in proptest::collection::vec(proptest::collection::vec(mixed(), 1..3), 1..3)) {
            let mut speak = Speak::new("en-US");
            for sentences in paragraphs {
                let mut paragraph = Paragraph::new();
                for content in sentences {
                    paragraph = paragraph.sentence(Sentence { content: Contents(content) });
                }
                speak = speak.paragraph(paragraph);
            }
            let xml = speak.to_xml();
            prop_assert_eq!(&xml, &fast(&speak));
            prop_assert_eq!(Speak::from_xml(&xml).unwrap(), speak);
        }
    }

    #[test]
    fn spaces_beside_elements_survive() {
        let speak =
            Speak::new("en-US").paragraph(Paragraph::new().sentence(Sentence::new().text("in ").sub("twenty", "20").text(" days & ").sub("a", "b").text(" ")));
        assert_eq!(Speak::from_xml(&speak.to_xml()).unwrap(), speak);
        assert_eq!(speak.to_xml(), fast(&speak));
    }

    #[test]
    fn errors_have_a_place() {
        let error = Speak::from_xml("<speak version=\"1.1\">\n<p>one</s></p></speak>").unwrap_err();
        assert_eq!(error.place().map(|place| place.0), Some(2));
        assert!(Speak::from_xml("<speak version=\"1.1\"><fly/></speak>").is_err());
    }
}
