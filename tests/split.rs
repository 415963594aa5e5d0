//! Splitting: parts keep to the limits, say what the whole says, and change only where their text
//! or its pronunciation does.

use std::collections::HashSet;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use sayable::lexicon::{Entry, Lexicon};
use sayable::split::{self, Manifest};
use sayable::target::{Settings, TARGETS, Target};
use sayable::{Options, Sayable};

/// Documents of paragraphs, headings, quotations, numbers and names.
fn document() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        12 => prop::sample::select(vec!["the", "boats", "went", "over", "a", "grey", "lake", "and", "nobody", "counted", "them", "until", "morning"]).prop_map(str::to_owned),
        2 => prop::sample::select(vec!["Ganja", "Harutunyan", "Zork", "Baku", "Nagorno-Karabakh", "Tbilisi"]).prop_map(str::to_owned),
        1 => prop::sample::select(vec!["30%", "$1.5bn", "Oct. 8, 2020", "FBI", "3:30 p.m.", "R&B", "7 < 9", "H2O", "[sic]"]).prop_map(str::to_owned),
        1 => "[a-z]{1,12},",
    ];
    let sentence =
        (proptest::collection::vec(word, 3..40), prop::sample::select(vec![".", ".", "?", "!”", ".”"]), any::<bool>()).prop_map(|(words, end, opens)| {
            let text = words.join(" ");
            let (open, end) = if end.ends_with('”') {
                if opens { ("“", end) } else { ("", ".") }
            } else if opens {
                ("“", end)
            } else {
                ("", end)
            };
            format!("{open}{}{}{end}", text[..1].to_uppercase(), &text[1..])
        });
    let paragraph = proptest::collection::vec(sentence, 1..12).prop_map(|sentences| sentences.join(" "));
    proptest::collection::vec(paragraph, 1..16).prop_map(|paragraphs| paragraphs.join("\n\n"))
}

/// What a document says: its text and tags but for those of its frame, without white space.
fn said(target: &Target, settings: &Settings, document: &str) -> String {
    let (mut begin, mut end) = (String::new(), String::new());
    (target.begin)(settings, &mut begin);
    (target.end)(settings, &mut end);
    let mut body = document.strip_prefix(begin.as_str()).expect("the beginning").strip_suffix(end.as_str()).expect("the end").to_owned();
    for tag in ["<p>", "</p>", "<s>", "</s>"] {
        body = body.replace(tag, "");
    }
    while let Some(at) = body.find("<break ") {
        let end = body[at..].find('>').map_or(body.len(), |length| at + length + 1);
        body.replace_range(at..end, "");
    }
    body.retain(|c| !c.is_whitespace());
    body
}

#[test]
fn parts_keep_to_the_limits_and_say_the_same() {
    let mut runner = TestRunner::new_with_rng(Config::default(), TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let plain = Sayable::default();
    let mut lexicon = Lexicon::built_in();
    lexicon.add_layer("user", vec![Entry::new("Zork", "ˈzɔɹkənˌhɑɡən")]);
    let changed = Sayable::new(Options::default(), lexicon).expect("the options are sound");
    let settings = Settings::default();
    let (mut split_ones, mut kept_ones) = (0, 0);
    for _ in 0..1000 {
        let text = document().new_tree(&mut runner).expect("a document").current();
        let script = plain.script(&text);
        let other = changed.script(&text);
        for target in TARGETS.iter().filter(|target| target.name != "jsonl") {
            let parts = split::split(&script, target, &settings);
            split_ones += usize::from(parts.len() > 1);
            for part in &parts {
                for limit in target.limits {
                    let count = limit.unit.count(&part.document);
                    assert!(count <= limit.most, "{}: {count} {}", target.name, limit.unit.name());
                }
            }
            let joined: String = parts.iter().map(|part| said(target, &settings, &part.document)).collect();
            assert_eq!(joined, said(target, &settings, &target.document(&script, &settings)), "{}", target.name);
            let known: HashSet<(&str, &str)> = parts.iter().map(|part| (part.id.as_str(), part.hash.as_str())).collect();
            for part in split::split(&other, target, &settings) {
                let same = known.contains(&(part.id.as_str(), part.hash.as_str()));
                kept_ones += usize::from(same);
                assert!(same || part.span.of(&text).contains("Zork"), "{}: a part without the name changed", target.name);
            }
        }
    }
    assert!(split_ones > 1000 && kept_ones > 1000, "{split_ones} documents were split, {kept_ones} parts kept");
}

/// Tokens that are longer than a request, and ten megabytes on one line.
#[test]
fn what_cannot_be_parted_well_is_parted_anyhow() {
    let sayable = Sayable::default();
    for text in
        ["x".repeat(40_000), "7".repeat(40_000), "&".repeat(20_000), "Ganja".repeat(8_000), "“one, ".repeat(5_000), "é".repeat(30_000), "a b ".repeat(20_000)]
    {
        let script = sayable.script(&text);
        for target in TARGETS.iter().filter(|target| !target.limits.is_empty()) {
            for part in split::split(&script, target, &Settings::default()) {
                assert!(split::fits(target, &part.document), "{}: {} bytes", target.name, part.document.len());
            }
        }
    }
}

/// A quotation of several sentences stays whole where it fits.
#[test]
fn quotations_stay_whole() {
    let sayable = Sayable::default();
    let filler = "The boats went over the grey lake. ".repeat(300);
    let text = format!("{filler}“I counted them. Nobody else did. It took until morning.” {filler}");
    let google = sayable::target::find("google").expect("a target");
    let parts = split::split(&sayable.script(&text), google, &Settings::default());
    assert!(parts.len() > 2);
    assert!(parts.iter().any(|part| part.span.of(&text).contains("“I counted them. Nobody else did. It took until morning.”")));
}

/// The command writes parts and a manifest, and tells which parts a lexicon changes.
#[test]
fn the_command_tells_what_to_render_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = folder.path().join("text.txt");
    let boats = "The boats went over the grey lake, and nobody counted them until morning. ".repeat(60);
    std::fs::write(&text, format!("{boats}\n\nZork came home.\n\n{boats}\n\nThe end of it.\n")).expect("a written file");
    let out = folder.path().join("parts");
    let run = |arguments: &[&str]| {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_sayable"))
            .args(["prepare", "--no-project", "--to", "google"])
            .arg(&text)
            .args(arguments)
            .output()
            .expect("the command runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("text")
    };
    run(&["-o", &format!("{}/", out.display())]);
    let manifest = Manifest::read(&std::fs::read_to_string(out.join("manifest.json")).expect("a manifest")).expect("a manifest");
    assert!(manifest.parts.len() > 1);
    for part in &manifest.parts {
        assert_eq!(std::fs::read(out.join(&part.file)).expect("a part").len(), part.bytes);
    }
    let since = out.join("manifest.json").display().to_string();
    assert_eq!(run(&["--changed-since", &since]), "");
    let lexicon = folder.path().join("names.tsv");
    std::fs::write(&lexicon, "Zork\tˈzɔɹk\n").expect("a written file");
    let changed = run(&["--changed-since", &since, "--lexicon", &lexicon.display().to_string()]);
    let holding: Vec<String> = manifest
        .parts
        .iter()
        .filter(|part| std::fs::read_to_string(out.join(&part.file)).expect("a part").contains("Zork"))
        .map(|part| format!("{}\t{}\n", part.file, part.id))
        .collect();
    assert_eq!(changed, holding.concat());
}
