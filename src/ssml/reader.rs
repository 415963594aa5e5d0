//! Reads typed elements from XML, with every space of the text kept.
//!
//! serde's way in trims the text beside elements, and in speech that joins words; so this walks
//! through the events of quick-xml itself.

use quick_xml::events::{BytesStart, Event};

use super::element::{Break, Content, Contents, Emphasis, Lang, Mark, Paragraph, Phoneme, Prosody, SayAs, Sentence, Speak, Sub, Voice};
use crate::error::{Error, Result};

/// An element that is open: its name, its attributes, and what it holds so far.
struct Open {
    name: String,
    attributes: Vec<(String, String)>,
    content: Vec<Content>,
}

impl Open {
    fn attribute(&mut self, name: &str) -> Option<String> {
        let at = self.attributes.iter().position(|(key, _)| key == name)?;
        Some(self.attributes.swap_remove(at).1)
    }

    /// What it holds as plain text, where it holds nothing else.
    fn text(&self) -> String {
        self.content.iter().map(|item| if let Content::Text(text) = item { text.as_str() } else { "" }).collect()
    }

    fn push_text(&mut self, text: &str) {
        if let Some(Content::Text(last)) = self.content.last_mut() {
            last.push_str(text);
        } else if !text.is_empty() {
            self.content.push(Content::Text(text.to_owned()));
        }
    }
}

/// Reads a document.
pub(super) fn read(xml: &str) -> Result<Speak> {
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut stack: Vec<Open> = Vec::new();
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let event = match reader.read_event() {
            Ok(event) => event,
            Err(error) => {
                let at = usize::try_from(reader.error_position()).unwrap_or(at);
                return Err(fault(xml, at, &error.to_string(), "`xmllint` shows what it expects there"));
            }
        };
        match event {
            Event::Start(start) => stack.push(open(xml, at, &start)?),
            Event::Empty(start) => {
                let element = open(xml, at, &start)?;
                match stack.last_mut() {
                    Some(parent) => parent.content.push(close(xml, at, element)?),
                    None => return root(xml, at, element),
                }
            }
            Event::End(_) => {
                let Some(element) = stack.pop() else {
                    return Err(fault(xml, at, "an element ends that never began", "remove its end tag"));
                };
                match stack.last_mut() {
                    Some(parent) => parent.content.push(close(xml, at, element)?),
                    None => return root(xml, at, element),
                }
            }
            Event::Text(text) => {
                if let Some(parent) = stack.last_mut() {
                    parent.push_text(&text);
                }
            }
            Event::CData(text) => {
                if let Some(parent) = stack.last_mut() {
                    parent.push_text(&text);
                }
            }
            Event::GeneralRef(name) => {
                let Some(text) = entity(&name) else {
                    return Err(fault(xml, at, &format!("there is no entity `&{};`", &*name), "write the sign itself"));
                };
                if let Some(parent) = stack.last_mut() {
                    parent.push_text(&text);
                }
            }
            Event::Eof => {
                return Err(match stack.last() {
                    Some(element) => fault(xml, xml.len(), &format!("`{}` is never closed", element.name), "add its end tag"),
                    None => fault(xml, xml.len(), "there is no element", "begin with `<speak>`"),
                });
            }
            Event::Decl(_) | Event::PI(_) | Event::DocType(_) | Event::Comment(_) => {}
        }
    }
}

fn open(xml: &str, at: usize, start: &BytesStart) -> Result<Open> {
    let mut element = Open { name: start.name().as_ref().to_owned(), attributes: Vec::new(), content: Vec::new() };
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| fault(xml, at, &error.to_string(), "check the element's attributes"))?;
        let value = quick_xml::escape::unescape(&attribute.value).map_err(|error| fault(xml, at, &error.to_string(), "write `&` as `&amp;`"))?;
        element.attributes.push((attribute.key.as_ref().to_owned(), value.into_owned()));
    }
    Ok(element)
}

fn entity(name: &str) -> Option<String> {
    if let Some(code) = name.strip_prefix('#') {
        let code = match code.strip_prefix('x') {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => code.parse().ok()?,
        };
        return char::from_u32(code).map(String::from);
    }
    quick_xml::escape::resolve_predefined_entity(name).map(str::to_owned)
}

fn root(xml: &str, at: usize, mut element: Open) -> Result<Speak> {
    if element.name != "speak" {
        return Err(fault(xml, at, &format!("the document is a `{}`", element.name), "SSML begins with `<speak>`"));
    }
    Ok(Speak {
        version: element.attribute("version").unwrap_or_else(|| "1.0".to_owned()),
        namespace: element.attribute("xmlns"),
        lang: element.attribute("xml:lang"),
        content: Contents(element.content),
    })
}

fn close(xml: &str, at: usize, mut element: Open) -> Result<Content> {
    let missing = |element: &Open, name: &str| fault(xml, at, &format!("`{}` has no `{name}`", element.name), "add the attribute");
    Ok(match element.name.as_str() {
        "p" => Content::Paragraph(Paragraph { content: Contents(element.content) }),
        "s" => Content::Sentence(Sentence { content: Contents(element.content) }),
        "phoneme" => {
            let alphabet = element.attribute("alphabet");
            let ph = element.attribute("ph").ok_or_else(|| missing(&element, "ph"))?;
            Content::Phoneme(Phoneme { alphabet, ph, text: element.text() })
        }
        "sub" => {
            let alias = element.attribute("alias").ok_or_else(|| missing(&element, "alias"))?;
            Content::Sub(Sub { alias, text: element.text() })
        }
        "break" => Content::Break(Break { strength: element.attribute("strength"), time: element.attribute("time") }),
        "mark" => Content::Mark(Mark { name: element.attribute("name").ok_or_else(|| missing(&element, "name"))? }),
        "say-as" => Content::SayAs(SayAs {
            interpret_as: element.attribute("interpret-as"),
            format: element.attribute("format"),
            detail: element.attribute("detail"),
            content: Contents(element.content),
        }),
        "prosody" => Content::Prosody(Prosody {
            pitch: element.attribute("pitch"),
            rate: element.attribute("rate"),
            volume: element.attribute("volume"),
            content: Contents(element.content),
        }),
        "emphasis" => Content::Emphasis(Emphasis { level: element.attribute("level"), content: Contents(element.content) }),
        "voice" => Content::Voice(Voice { name: element.attribute("name"), gender: element.attribute("gender"), content: Contents(element.content) }),
        "lang" => Content::Lang(Lang { lang: element.attribute("xml:lang"), content: Contents(element.content) }),
        name => return Err(fault(xml, at, &format!("SSML has no element `{name}`"), "check its spelling")),
    })
}

/// An error at a byte of the document, as line and column.
fn fault(xml: &str, at: usize, message: &str, advice: &str) -> Error {
    let before: Vec<&str> = xml.get(..at.min(xml.len())).unwrap_or(xml).split('\n').collect();
    let column = before.last().map_or(0, |line| line.chars().count()) + 1;
    Error::new(message).at(before.len(), column).advise(advice)
}
