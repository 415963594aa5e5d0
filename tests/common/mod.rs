//! What several tests need: files and programs that may be absent.

// Each test uses what it needs of this.
#![allow(dead_code)]

use std::path::PathBuf;
use std::process::{Command, Stdio};

/// Says that a test skips, and why; under CI=true that is a failure.
pub fn skip(why: &str) {
    assert!(std::env::var_os("CI").is_none_or(|ci| ci != "true"), "CI must not skip: {why}");
    eprintln!("SKIPPED: {why}");
}

/// A file of the shared folder, `$SAYABLE_SHARED` or `../shared`, where there is one.
pub fn shared(path: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("SAYABLE_SHARED").map_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../shared")), PathBuf::from);
    let file = folder.join(path);
    file.exists().then_some(file)
}

/// Whether a program is installed: whether it starts, as some answer `--version` with an error.
pub fn installed(program: &str) -> bool {
    Command::new(program).arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok()
}

/// Runs a program with a text on its standard input; what it writes, and whether it went well.
pub fn run(program: &str, arguments: &[&str], input: &str) -> (String, bool) {
    let file = tempfile::NamedTempFile::new().expect("a temporary file");
    std::fs::write(file.path(), input).expect("a written file");
    let output = Command::new(program).args(arguments).stdin(std::fs::File::open(file.path()).expect("a file")).output().expect("a program that runs");
    let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.push_str(&String::from_utf8_lossy(&output.stderr));
    (text, output.status.success())
}
