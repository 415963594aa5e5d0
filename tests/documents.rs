//! What the documents show stands in the files that they name.

use std::path::Path;

fn read(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The blocks of CONTRIBUTING that begin with "```tsv FILE".
#[test]
fn rows_of_contributing_are_in_the_data() {
    let text = read("CONTRIBUTING.md");
    let mut file: Option<String> = None;
    let mut count = 0;
    for line in text.lines() {
        if let Some(path) = line.strip_prefix("```tsv ") {
            file = Some(path.to_owned());
        } else if line.starts_with("```") {
            file = None;
        } else if let Some(path) = &file {
            assert!(read(path).lines().any(|row| row == line), "{path} has no row `{line}`");
            count += 1;
        }
    }
    assert!(count >= 6, "{count} rows");
}

/// Each test that CONTRIBUTING names is there, in the module that it names.
#[test]
fn tests_of_contributing_exist() {
    let text = read("CONTRIBUTING.md");
    let mut count = 0;
    for name in text.split('`').filter(|piece| piece.contains("::tests::")) {
        let (module, test) = name.split_once("::tests::").expect("a test");
        let path = format!("src/{}.rs", module.replace("::", "/"));
        assert!(read(&path).contains(&format!("fn {test}()")), "{path} has no test {test}");
        count += 1;
    }
    assert_eq!(count, 8);
}

/// The tables of README and DESIGN that list folders, classes and targets name what there is.
#[test]
fn folders_of_the_design_exist() {
    let text = read("DESIGN.md");
    let folders: Vec<&str> =
        text.split_whitespace().filter(|word| word.starts_with("src/") && !word.contains('`')).map(|word| word.trim_end_matches([';', ','])).collect();
    assert!(folders.len() >= 8, "{folders:?}");
    for folder in folders {
        assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).exists(), "{folder} is not there");
    }
    for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).expect("src") {
        let entry = entry.expect("an entry");
        let name = entry.file_name().into_string().expect("a name");
        if entry.path().is_dir() {
            assert!(text.contains(&format!("src/{name}")), "DESIGN.md says nothing of src/{name}");
        }
    }
}

/// README's table of targets is what the command prints.
#[test]
fn readme_lists_the_targets() {
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_sayable")).arg("targets").output().expect("the command runs");
    let table = String::from_utf8(output.stdout).expect("text");
    let wanted = format!("<!-- targets: the output of `sayable targets` -->\n```text\n{table}```\n<!-- end of targets -->");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let text = read("README.md");
    if std::env::var_os("UPDATE").is_some() {
        let start = text.find("<!-- targets:").expect("the beginning");
        let end = text.find("<!-- end of targets -->").expect("the end") + "<!-- end of targets -->".len();
        std::fs::write(&path, format!("{}{wanted}{}", &text[..start], &text[end..])).expect("a written file");
    } else {
        assert!(text.contains(&wanted), "README.md has another table; run the tests with UPDATE=1 once");
    }
}
