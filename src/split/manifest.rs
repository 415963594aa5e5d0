//! The list of the parts of a document, so that a program knows which of them to render again.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use super::Part;
use crate::error::{Error, Result};
use crate::target::{Target, Unit};

/// The list of parts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The target that they are written for.
    pub target: String,
    /// The parts, in order.
    pub parts: Vec<Record>,
}

/// What a manifest says of a part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Its name: the same as long as its text is.
    pub id: String,
    /// The hash of its document.
    pub hash: String,
    /// The file that it is in.
    pub file: String,
    /// The text that it was made of; `-` for the standard input.
    pub source: String,
    /// The first byte of the text that it covers.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
    /// Bytes of its document.
    pub bytes: usize,
    /// Characters of its document.
    pub characters: usize,
    /// Characters of its document without tags.
    pub billed_characters: usize,
}

impl Manifest {
    /// An empty list for a target.
    #[must_use]
    pub fn new(target: &Target) -> Self {
        Manifest { target: target.name.to_owned(), parts: Vec::new() }
    }

    /// Adds a part of a source; returns the name of its file.
    pub fn add(&mut self, part: &Part, source: &str, target: &Target) -> String {
        let file = format!("{:04}.{}", self.parts.len() + 1, target.extension);
        self.parts.push(Record {
            id: part.id.clone(),
            hash: part.hash.clone(),
            file: file.clone(),
            source: source.to_owned(),
            start: part.span.start,
            end: part.span.end,
            bytes: Unit::Bytes.count(&part.document),
            characters: Unit::Characters.count(&part.document),
            billed_characters: Unit::BilledCharacters.count(&part.document),
        });
        file
    }

    /// Reads one.
    ///
    /// # Errors
    ///
    /// What is no manifest, with line and column.
    pub fn read(json: &str) -> Result<Self> {
        serde_json::from_str(json).map_err(|error| {
            let message = error.to_string();
            let message = message.split(" at line ").next().unwrap_or_default().to_owned();
            Error::new(message).at(error.line().max(1), error.column().max(1)).advise("name a `manifest.json` that `sayable prepare -o FOLDER/` wrote")
        })
    }

    /// As JSON, a line a part.
    #[must_use]
    pub fn write(&self) -> String {
        // Strings and numbers alone: this cannot fail.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// The parts that an earlier manifest does not have, or has otherwise.
    #[must_use]
    pub fn changed_since<'m>(&'m self, earlier: &Manifest) -> Vec<&'m Record> {
        let known: HashSet<(&str, &str, &str)> = earlier.parts.iter().map(|part| (part.source.as_str(), part.id.as_str(), part.hash.as_str())).collect();
        let same_target = self.target == earlier.target;
        self.parts.iter().filter(|part| !(same_target && known.contains(&(part.source.as_str(), part.id.as_str(), part.hash.as_str())))).collect()
    }
}
