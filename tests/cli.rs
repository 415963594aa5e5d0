//! The command, as README and the cases in `tests/cli` show it.

#[test]
fn cases() {
    trycmd::TestCases::new().case("tests/cli/*.trycmd").case("tests/target/*.trycmd").case("README.md");
}

/// README's first command, with the binary that the tests were built with.
#[test]
fn readme_first_command() {
    let readme = include_str!("../README.md");
    let line = readme.lines().find(|line| line.starts_with("cargo run --release -- ")).expect("README has its first command");
    let arguments: Vec<&str> = line.trim_start_matches("cargo run --release -- ").split(' ').collect();
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_sayable")).args(arguments).output().expect("the command runs");
    assert!(output.status.success());
    let ssml = String::from_utf8(output.stdout).expect("text");
    assert!(sayable::ssml::Speak::from_xml(&ssml).is_ok());
}

/// README's before and after agree with the program.
#[test]
fn readme_example() {
    let readme = include_str!("../README.md");
    let before = readme.lines().find_map(|line| line.strip_prefix("> ")).expect("README has its example");
    let after = readme.lines().find(|line| line.starts_with("<p><s>")).expect("README has what comes of it");
    let script = sayable::Sayable::default().script(before);
    let ssml = sayable::target::find("ssml").expect("a target").document(&script, &sayable::target::Settings::default());
    assert!(ssml.contains(after), "{ssml}");
}

/// A failure leaves no output file.
#[test]
fn failures_leave_nothing_behind() {
    let folder = tempfile::tempdir().expect("a folder");
    let binary = folder.path().join("picture.txt");
    std::fs::write(&binary, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").expect("a written file");
    let out = folder.path().join("out.ssml");
    let run = |arguments: &[&str], path: Option<&str>| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_sayable"));
        command.args(arguments).arg("-o").arg(&out);
        if let Some(path) = path {
            command.env("PATH", path);
        }
        let output = command.output().expect("the command runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success(), "{arguments:?}");
        assert!(said.starts_with("error: ") && said.lines().count() == 1, "{said}");
        assert!(!out.exists(), "{arguments:?} left a file");
        said
    };
    assert!(run(&["prepare", "nowhere.txt"], None).contains("nowhere.txt: cannot read: there is no such file"));
    assert!(run(&["prepare", &folder.path().display().to_string()], None).contains("it is a directory"));
    assert!(run(&["prepare", "--to", "morse", "Cargo.toml"], None).contains("there is no target `morse`"));
    assert!(run(&["prepare", &binary.display().to_string()], None).contains("these bytes are no text"));
    assert!(run(&["speak", "Cargo.toml"], Some("")).contains("espeak-ng is not installed"));
    assert!(run(&["speak", "--engine", "parrot", "Cargo.toml"], None).contains("there is no engine `parrot`"));
}
