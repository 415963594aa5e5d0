//! Broken lexicons: each fault is told with line and column, in bounded time, and the good rows of
//! a bad file are never used.

use std::time::{Duration, Instant};

use sayable::lexicon::format::{self, Faults};

fn faults(name: &str, bytes: &[u8]) -> Faults {
    let start = Instant::now();
    let faults = format::find(name).expect("a format").read(bytes).expect_err("the file is broken");
    assert!(start.elapsed() < Duration::from_secs(20), "{name}: {:?}", start.elapsed());
    assert!(faults.count() > 0 && faults.list().len() <= 100);
    faults
}

/// Line, column and the first words of each fault.
#[track_caller]
fn expect(name: &str, text: &[u8], wanted: &[(usize, usize, &str)]) {
    let faults = faults(name, text);
    let found: Vec<(usize, usize, String)> = faults
        .list()
        .iter()
        .map(|error| {
            let (line, column) = error.place().expect("a place");
            let message = error.to_string();
            (line, column, message.split_once(": ").map_or(message.clone(), |(_, rest)| rest.to_owned()))
        })
        .collect();
    assert_eq!(found.len(), wanted.len(), "{faults}");
    for ((line, column, message), (want_line, want_column, words)) in found.iter().zip(wanted) {
        assert_eq!((line, column), (want_line, want_column), "{message}");
        assert!(message.contains(words), "`{message}` says nothing of `{words}`");
    }
}

const HEAD: &str = "<lexicon version=\"1.0\" xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\" alphabet=\"ipa\" xml:lang=\"en-US\">\n";

#[test]
fn wrong_column_count() {
    expect("tsv", "Ganja\tˈɡændʒə\nBaku\n".as_bytes(), &[(2, 1, "1 cell")]);
    expect("tsv", "Ganja\tˈɡændʒə\tcity\taz\tusage\talso=x\tmore\n".as_bytes(), &[(1, 1, "7 cells")]);
}

#[test]
fn bad_utf8() {
    for name in ["tsv", "toml", "pls", "cmudict"] {
        expect(name, b"Ganja\tab\nBak\xff\tx\n", &[(2, 4, "UTF-8")]);
    }
}

#[test]
fn truncated_xml() {
    let whole = format!("{HEAD}<lexeme><grapheme>Ganja</grapheme><phoneme>ˈɡændʒə</phoneme></lexeme>\n<lexeme><grapheme>Ba");
    let faults = faults("pls", whole.as_bytes());
    assert!(faults.list().iter().all(|fault| fault.place().is_some_and(|(line, _)| line >= 2)), "{faults}");
}

#[test]
fn empty_grapheme() {
    let text = format!("{HEAD}<lexeme><grapheme></grapheme><phoneme>ˈɡændʒə</phoneme></lexeme>\n</lexicon>");
    assert!(faults("pls", text.as_bytes()).list()[0].place().is_some_and(|(line, _)| line == 2));
    expect("tsv", "\tˈɡændʒə\n".as_bytes(), &[(1, 1, "a name is empty")]);
}

/// Each entity is ten of the one before it: 10⁹ of the first, were they replaced.
#[test]
fn entity_bomb() {
    let mut text = String::from("<!DOCTYPE lexicon [<!ENTITY a0 \"ha\">");
    for n in 1..10 {
        text.push_str(&format!("<!ENTITY a{n} \"{}\">", format!("&a{};", n - 1).repeat(10)));
    }
    text.push_str(&format!("]>\n{HEAD}<lexeme><grapheme>&a9;</grapheme><alias>&a9;</alias></lexeme></lexicon>"));
    let faults = faults("pls", text.as_bytes());
    assert!(faults.to_string().len() < 2000, "{faults}");
}

#[test]
fn a_million_rows() {
    let rows = "Ganja\tˈɡændʒə\n".repeat(1_000_000);
    let faults = faults("tsv", rows.as_bytes());
    assert!(faults.to_string().contains("500000") || faults.to_string().contains("entries"), "{faults}");
    let bad = "Ganja\t9\n".repeat(400_000);
    assert_eq!(self::faults("tsv", bad.as_bytes()).count(), 400_000);
}

#[test]
fn deep_and_long_files_are_read_in_bounded_time() {
    let deep = "<lexeme>".repeat(200_000);
    let _ = faults("pls", format!("{HEAD}{deep}").as_bytes());
    let long = format!("{}\t{}\n", "x".repeat(1 << 20), "a".repeat(1 << 20));
    let _ = faults("tsv", long.as_bytes());
    let _ = faults("toml", "[".repeat(1 << 16).as_bytes());
}

/// The command names the file, uses none of it, and writes nothing.
#[test]
fn the_command_uses_nothing_of_a_bad_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let (lexicon, text, out) = (folder.path().join("names.tsv"), folder.path().join("text.txt"), folder.path().join("out.ssml"));
    std::fs::write(&lexicon, "Zork\tˈzɔɹk\nBaku\tb9\n").expect("a written file");
    std::fs::write(&text, "Zork fell.\n").expect("a written file");
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_sayable"))
        .arg("prepare")
        .arg(&text)
        .arg("--lexicon")
        .arg(&lexicon)
        .arg("-o")
        .arg(&out)
        .output()
        .expect("the command runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("names.tsv: line 2, column 7: `9` is no sign of the IPA"), "{said}");
    assert!(!out.exists());
}
