//! The linter: it finds planted faults in their lines, and is silent on what is right.

mod common;

use std::path::{Path, PathBuf};

use proptest::prelude::*;
use sayable::ssml::check::{self, RULES};
use sayable::target::{self, Settings, TARGETS};
use sayable::{Locale, Sayable};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check")
}

fn line_of(document: &str, at: usize) -> usize {
    document[..at].matches('\n').count() + 1
}

/// The planted faults: file, target, rule, line.
fn faults() -> Vec<(String, String, String, usize)> {
    let table = std::fs::read_to_string(folder().join("faults.tsv")).expect("the table");
    let row = |line: &str| {
        let cells: Vec<&str> = line.split('\t').collect();
        let [file, target, rule, line] = cells[..] else { panic!("four cells: {line}") };
        (file.to_owned(), target.to_owned(), rule.to_owned(), line.parse().expect("a line"))
    };
    table.lines().filter(|line| !line.starts_with('#')).map(row).collect()
}

#[test]
fn planted_faults_are_found() {
    let faults = faults();
    assert!(faults.len() >= 80, "{} faults", faults.len());
    let mut missed = Vec::new();
    for (file, target, rule, line) in &faults {
        assert!(RULES.iter().any(|(name, _)| name == rule), "{rule} is no rule");
        let document = std::fs::read_to_string(folder().join(file)).expect("a document");
        let found = check::check(&document, target::find(target).expect("a target"), Locale::EnUs);
        if !found.iter().any(|finding| finding.rule == rule && line_of(&document, finding.span.start) == *line) {
            let all: Vec<String> = found.iter().map(|finding| format!("{}:{}", finding.rule, line_of(&document, finding.span.start))).collect();
            missed.push(format!("{file}: {rule} in line {line}; found {all:?}"));
        }
    }
    assert!(missed.is_empty(), "{} missed:\n{}", missed.len(), missed.join("\n"));
    let unused: Vec<&str> = RULES.iter().map(|(name, _)| *name).filter(|name| !faults.iter().any(|(.., rule, _)| rule == name)).collect();
    assert!(unused.is_empty(), "no fault is planted for {unused:?}");
}

#[test]
fn what_is_right_is_left_alone() {
    let mut count = 0;
    for entry in std::fs::read_dir(folder().join("valid")).expect("the samples") {
        let path = entry.expect("a file").path();
        let name = path.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
        let target = name.split('.').nth(1).expect("a target");
        let document = std::fs::read_to_string(&path).expect("a document");
        let found = check::check(&document, target::find(target).expect("a target"), Locale::EnUs);
        assert!(found.is_empty(), "{name}: {found:#?}");
        count += 1;
    }
    assert!(count >= 10);
}

/// What the program writes itself is right, for every target, but for its length.
#[test]
fn what_is_prepared_is_right() {
    let article = common::shared("samples/article.txt").map(|path| std::fs::read_to_string(path).expect("a text"));
    if article.is_none() {
        common::skip("the article is not at hand");
    }
    let hostile = "R&B <live> ]]> [[x]] &amp; (Ganja).\n\n“Harutunyan's.” 7 < 9, 50%.\n\nÉlan & co.: 3 'n' 4…".to_owned();
    for text in article.into_iter().chain([hostile]) {
        for locale in [Locale::EnUs, Locale::EnGb] {
            let script_of =
                Sayable::new(sayable::Options { locale, ..Default::default() }, sayable::lexicon::Lexicon::built_in()).expect("the options are sound");
            let script = script_of.script(&text);
            for target in TARGETS.iter().filter(|target| target.dialect.is_some()) {
                let document = target.document(&script, &Settings { locale, ..Settings::default() });
                let found: Vec<_> = check::check(&document, target, locale).into_iter().filter(|finding| finding.rule != "too-long").collect();
                assert!(found.is_empty(), "{} {locale:?}: {found:#?}", target.name);
            }
        }
    }
}

/// Mending takes findings away and brings none.
#[test]
fn mending_helps() {
    for (file, target, ..) in faults() {
        let target = target::find(&target).expect("a target");
        let document = std::fs::read_to_string(folder().join(&file)).expect("a document");
        let before = check::check(&document, target, Locale::EnUs);
        let (mended, count) = check::mend(&document, &before);
        let after = check::check(&mended, target, Locale::EnUs);
        assert!(after.len() + count.min(1) <= before.len() || count == 0, "{file}: {before:#?} became {after:#?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever it is given, the linter ends and its spans are of the document.
    #[test]
    fn any_document_is_looked_at(document in "(<[/!?]?[a-z:]{0,6}|[ =\"'/>&;\\[\\].]|ph=\"|alphabet=\"ipa\"|ˈɡæn|</s>|<p>|&amp;|<!--|-->|]]>|\\PC){0,40}") {
        for target in TARGETS {
            for finding in check::check(&document, target, Locale::EnUs) {
                prop_assert!(document.get(finding.span.start..finding.span.end).is_some());
                if let Some((span, _)) = finding.fix {
                    prop_assert!(document.get(span.start..span.end).is_some());
                }
            }
        }
    }
}
