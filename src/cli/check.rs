//! `sayable check`: a linter for anyone's SSML.

use std::fmt::Write as _;
use std::path::Path;

use sayable::ssml::check::{self, Finding, RULES};
use sayable::target;
use serde_json::{Value, json};

use super::arguments::{Check, Report};
use super::files::{self, Failure};

/// A file's findings, with its text to tell lines from.
struct Checked {
    path: String,
    text: String,
    findings: Vec<Finding>,
}

/// Runs the command: it fails where something was found.
pub fn run(arguments: &Check) -> Result<(), Failure> {
    let target = target::find(&arguments.target)?;
    if target.dialect.is_none() {
        return Err(Failure::Other(format!("`{}` is no target with SSML; `sayable targets` lists those that have it", target.name)));
    }
    let locale = arguments.locale.unwrap_or_default();
    let mut all = Vec::new();
    for path in &arguments.files {
        let bytes = files::read(path)?;
        let mut text = files::decode(path, &bytes)?.into_owned();
        let mut findings = check::check(&text, target, locale);
        if arguments.fix {
            // What overlaps is mended in turn.
            for _ in 0..8 {
                let (mended, count) = check::mend(&text, &findings);
                if count == 0 {
                    break;
                }
                findings = check::check(&mended, target, locale);
                text = mended;
            }
            if path == Path::new("-") {
                files::write(None, text.as_bytes())?;
            } else if text.as_bytes() != bytes {
                files::write(Some(path), text.as_bytes())?;
            }
        }
        all.push(Checked { path: path.display().to_string(), text, findings });
    }
    let report = match arguments.format {
        Report::Text => as_text(&all),
        Report::Json => as_json(&all),
        Report::Sarif => as_sarif(&all),
    };
    let to_error = arguments.fix && arguments.files.iter().any(|path| path == Path::new("-"));
    if to_error {
        anstream::eprint!("{report}");
    } else {
        files::write(None, report.as_bytes())?;
    }
    if all.iter().any(|checked| !checked.findings.is_empty()) { Err(Failure::Found) } else { Ok(()) }
}

/// Line and column of a byte, both counted from 1, the column in characters.
fn place(text: &str, at: usize) -> (usize, usize) {
    let before = &text[..at];
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    (memchr::memchr_iter(b'\n', before.as_bytes()).count() + 1, before[start..].chars().count() + 1)
}

fn as_text(all: &[Checked]) -> String {
    let mut out = String::new();
    for Checked { path, text, findings } in all {
        for finding in findings {
            let (line, column) = place(text, finding.span.start);
            let _ = writeln!(out, "{path}:{line}:{column}: {}[{}]: {}; {}", finding.severity.name(), finding.rule, finding.message, finding.advice);
        }
    }
    out
}

fn as_json(all: &[Checked]) -> String {
    let mut out = String::new();
    for Checked { path, text, findings } in all {
        for finding in findings {
            let (line, column) = place(text, finding.span.start);
            let record = json!({"file": path, "line": line, "column": column, "start": finding.span.start, "end": finding.span.end, "rule": finding.rule,
                "severity": finding.severity.name(), "message": finding.message, "advice": finding.advice,
                "fix": finding.fix.as_ref().map(|(span, text)| json!({"start": span.start, "end": span.end, "text": text}))});
            let _ = writeln!(out, "{record}");
        }
    }
    out
}

/// SARIF 2.1.0 (<https://docs.oasis-open.org/sarif/sarif/v2.1.0/>), as code hosts read it.
fn as_sarif(all: &[Checked]) -> String {
    let rules: Vec<Value> = RULES.iter().map(|(name, about)| json!({"id": name, "shortDescription": {"text": about}})).collect();
    let results: Vec<Value> = all
        .iter()
        .flat_map(|Checked { path, text, findings }| {
            findings.iter().map(move |finding| {
                let (line, column) = place(text, finding.span.start);
                json!({"ruleId": finding.rule, "level": finding.severity.name(), "message": {"text": format!("{}; {}", finding.message, finding.advice)},
                    "locations": [{"physicalLocation": {"artifactLocation": {"uri": path}, "region": {"startLine": line, "startColumn": column}}}]})
            })
        })
        .collect();
    let driver = json!({"name": "sayable", "version": env!("CARGO_PKG_VERSION"), "rules": rules});
    let report =
        json!({"version": "2.1.0", "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "runs": [{"tool": {"driver": driver}, "results": results}]});
    format!("{report:#}\n")
}
