//! The table of docs/check.md: which checker finds which of the planted faults.

mod common;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use sayable::ssml::check;
use sayable::{Locale, target};

/// The groups of rules, as the table has them.
fn group(rule: &str) -> &'static str {
    match rule {
        "raw-ampersand"
        | "unknown-entity"
        | "raw-less-than"
        | "tag-not-closed"
        | "attribute-syntax"
        | "duplicate-attribute"
        | "forbidden-character"
        | "element-not-closed"
        | "end-without-start" => "1 well-formed XML",
        "root" | "root-attribute" | "unknown-element" | "unknown-attribute" | "missing-attribute" | "nesting" | "not-empty" | "voice-required" => {
            "2 elements and nesting"
        }
        "alphabet" | "unknown-phoneme" | "empty-phoneme" | "stress-boundary" | "split-ending" => "4 pronunciations",
        "too-long" | "too-many-voices" => "5 limits",
        "said-twice" | "entity-in-phonemes" | "said-as-dot" | "brackets" | "attribute-order" | "not-applied" | "namespace" | "comment" | "character-data"
        | "doctype" => "6 engines' traps",
        _ => "3 values",
    }
}

/// The schema that an engine's documents can be held against.
fn schema(target: &str) -> Option<&'static str> {
    match target {
        "ssml" => Some("schemas/ssml11/ssmlv1p1-core.xsd"),
        "azure" => Some("schemas/azure/ssml.xsd"),
        _ => None,
    }
}

/// Faults; found by us, the schemas, ssml-parser, ssml-check-core; and how many the schemas could look at.
#[derive(Default)]
struct Row {
    faults: usize,
    ours: usize,
    schema: usize,
    with_schema: usize,
    parser: usize,
    npm: usize,
}

impl Row {
    fn add(&mut self, path: &Path, target_name: &str, npm: bool) {
        let document = std::fs::read_to_string(path).expect("a document");
        let target = target::find(target_name).expect("a target");
        self.faults += 1;
        self.ours += usize::from(!check::check(&document, target, Locale::EnUs).is_empty());
        self.parser += usize::from(ssml_parser::parse_ssml(&document).is_err());
        self.npm += usize::from(npm);
        if let Some(schema) = schema(target_name).and_then(common::shared) {
            self.with_schema += 1;
            let (_, fine) = common::run("xmllint", &["--nonet", "--noout", "--schema", &schema.display().to_string(), "-"], &document);
            self.schema += usize::from(!fine);
        }
    }
}

#[test]
fn the_table_is_that_of_the_document() {
    if common::shared("schemas/ssml11/ssmlv1p1-core.xsd").is_none() || !common::installed("xmllint") {
        return common::skip("the schemas or xmllint are not at hand");
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check");
    let npm: BTreeMap<&str, bool> =
        include_str!("check/compare/ssml-check-core.tsv").lines().filter_map(|line| line.split_once('\t')).map(|(file, found)| (file, found == "1")).collect();
    let mut rows: BTreeMap<&str, Row> = BTreeMap::new();
    for line in include_str!("check/faults.tsv").lines().filter(|line| !line.starts_with('#')) {
        let cells: Vec<&str> = line.split('\t').collect();
        rows.entry(group(cells[2])).or_default().add(&folder.join(cells[0]), cells[1], npm[cells[0]]);
    }
    let mut table = String::from("| what | documents | sayable | XSD | ssml-parser | ssml-check-core |\n|---|---|---|---|---|---|\n");
    let mut line = |name: &str, row: &Row| {
        let schema = if row.with_schema > 0 { format!("{} of {}", row.schema, row.with_schema) } else { "–".to_owned() };
        let _ = writeln!(table, "| {name} | {} | {} | {schema} | {} | {} |", row.faults, row.ours, row.parser, row.npm);
    };
    for (name, row) in &rows {
        line(&name[2..], row);
        assert_eq!(row.ours, row.faults, "{name}");
    }
    let mut valid = Row::default();
    for entry in std::fs::read_dir(folder.join("valid")).expect("the samples") {
        let name = entry.expect("a file").file_name().into_string().expect("a name");
        let found = npm[format!("valid/{name}").as_str()];
        valid.add(&folder.join("valid").join(&name), name.split('.').nth(1).expect("a target"), found);
    }
    line("*valid samples complained of*", &valid);
    assert_eq!(valid.ours, 0);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/check.md");
    let document = std::fs::read_to_string(&path).expect("docs/check.md");
    assert!(document.contains(&table), "docs/check.md has another table than this:\n{table}");
}
