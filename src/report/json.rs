//! The sheet for programs: a JSON array with an object a name.

use serde_json::{Value, json};

use super::Format;
use super::sheet::{Candidate, Sheet};

/// The format.
pub(super) static FORMAT: Format = Format { name: "json", about: "a JSON array, an object a name", extension: "json", write };

fn write(sheet: &Sheet, _: usize, out: &mut String) {
    let rows: Vec<Value> = sheet
        .rows
        .iter()
        .map(|row| {
            let proposal = row.proposal();
            let places: Vec<Value> = row.sightings.iter().map(|at| json!({"file": at.document, "line": at.line, "column": at.column})).collect();
            json!({"name": row.name, "count": row.sightings.len(), "kind": row.kind.name(), "status": row.status.name(),
                "origin": proposal.map(|candidate| &candidate.origin), "confidence": proposal.map(|candidate| rounded(candidate.confidence)),
                "ipa": proposal.map(|candidate| &candidate.ipa), "respelling": proposal.map(|candidate| &candidate.respelling),
                "candidates": row.candidates.iter().map(candidate).collect::<Vec<_>>(), "places": places, "context": row.sentence()})
        })
        .collect();
    out.push_str(&format!("{:#}\n", Value::Array(rows)));
}

fn candidate(candidate: &Candidate) -> Value {
    json!({"origin": candidate.origin, "confidence": rounded(candidate.confidence), "ipa": candidate.ipa, "respelling": candidate.respelling})
}

/// Two places are all that a guess is worth.
fn rounded(confidence: f32) -> f64 {
    (f64::from(confidence) * 100.0).round() / 100.0
}
