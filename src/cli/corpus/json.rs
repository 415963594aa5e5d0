//! JSON Lines: a field is read, and one is added at the record's end; all else stays as it is.

use std::fmt;

use sayable::Sayable;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};

use super::record::{Done, Recipe};

/// Works on one record.
pub fn work(recipe: &Recipe, sayable: &Sayable, line: &str, number: u64, said: &mut String, done: &mut Done) -> Result<(), String> {
    let record = line.trim();
    if record.is_empty() {
        return Ok(());
    }
    let mut reader = serde_json::Deserializer::from_str(record);
    let found = Fields { field: recipe.field, into: recipe.into }.deserialize(&mut reader).and_then(|found| reader.end().map(|()| found));
    let found = found.map_err(|error| {
        let what = error.to_string();
        let what = what.split(" at line ").next().unwrap_or_default();
        format!("column {}: the record is no JSON object: {what}", error.column())
    })?;
    if found.taken {
        return Err(format!("there is a field `{}` already; name another one with `--into`", recipe.into));
    }
    let value = match found.value {
        Some(serde_json::Value::String(text)) => {
            recipe.say(sayable, &text, number, said, done)?;
            // A record of its own is a value as it stands.
            if recipe.target.name == "jsonl" && !said.is_empty() { said.clone() } else { serde_json::Value::from(said.as_str()).to_string() }
        }
        Some(serde_json::Value::Null) => "null".to_owned(),
        Some(_) => return Err(format!("the field `{}` is no text", recipe.field)),
        None => return Err(format!("there is no field `{}`", recipe.field)),
    };
    // The braces were found by the parser.
    let body = record[..record.len() - 1].trim_end();
    let comma = if body.ends_with('{') { "" } else { "," };
    for part in [body, comma, &serde_json::Value::from(recipe.into).to_string(), ":", &value, "}"] {
        done.bytes.extend_from_slice(part.as_bytes());
    }
    Ok(())
}

/// The fields of a record that matter.
struct Fields<'f> {
    field: &'f str,
    into: &'f str,
}

struct Found {
    value: Option<serde_json::Value>,
    /// Whether there is a field of the name that is to be added.
    taken: bool,
}

impl<'de> DeserializeSeed<'de> for Fields<'_> {
    type Value = Found;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Fields<'_> {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Found, A::Error> {
        let mut found = Found { value: None, taken: false };
        while let Some(key) = map.next_key::<String>()? {
            if key == self.field {
                found.value = Some(map.next_value()?);
            } else {
                found.taken |= key == self.into;
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }
}
