//! How many instructions the command takes for a byte of text, held against benches/instructions.tsv:
//! `cargo bench --bench instructions`, and with `-- --update` the table is written anew.
//!
//! Instructions are counted by valgrind: unlike time they are the same in every run. What the
//! start costs drops out, as each text is read in two lengths; it is counted on its own.

mod texts;

use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, ExitCode};

const KINDS: [&str; 5] = ["prose", "news", "numbers", "wide", "names"];
const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/instructions.tsv");
/// By how much a count may grow, in percent.
const MOST_GROWTH: f64 = 5.0;
const LENGTHS: [usize; 2] = [50_000, 250_000];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let must = std::env::var_os("CI").is_some();
    if Command::new("valgrind").arg("--version").output().is_err() {
        eprintln!("valgrind is not installed, so that no instruction was counted: `apt-get install valgrind`");
        return if must { ExitCode::FAILURE } else { ExitCode::SUCCESS };
    }
    let counted = match count_all() {
        Ok(counted) => counted,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::FAILURE;
        }
    };
    let rustc = version();
    if arguments.iter().any(|argument| argument == "--update") {
        let mut table =
            format!("# Instructions for each byte of text, and in all for the start; written by `cargo bench --bench instructions -- --update`.\n# {rustc}\n");
        for (kind, count) in &counted {
            let _ = writeln!(table, "{kind}\t{count:.1}");
        }
        return match std::fs::write(TABLE, table) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("{TABLE}: {error}");
                ExitCode::FAILURE
            }
        };
    }
    let table = std::fs::read_to_string(TABLE).unwrap_or_default();
    let before = table.lines().find_map(|line| line.strip_prefix("# rustc")).map_or("no rustc".to_owned(), |rest| format!("rustc{rest}"));
    let mut grown = false;
    for (kind, count) in &counted {
        let known = table.lines().find_map(|line| line.strip_prefix(&format!("{kind}\t"))?.parse::<f64>().ok());
        let growth = known.map_or(f64::INFINITY, |known| (count / known - 1.0) * 100.0);
        println!("{kind}\t{count:.1}\t{growth:+.1} %");
        grown |= growth > MOST_GROWTH;
    }
    if grown {
        eprintln!(
            "More than {MOST_GROWTH} % more instructions than benches/instructions.tsv has. If that is meant, or the compiler is another \
             (the table was made with {before}, this is {rustc}), run `cargo bench --bench instructions -- --update` and say why in the change."
        );
        return ExitCode::FAILURE;
    }
    println!("{} passed, 0 failed", counted.len());
    ExitCode::SUCCESS
}

fn version() -> String {
    let output = Command::new(std::env::var_os("RUSTC").unwrap_or("rustc".into())).arg("--version").output();
    output.map_or("rustc unknown".to_owned(), |output| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Each kind of text with its instructions a byte, then the start with all of its own.
fn count_all() -> Result<Vec<(&'static str, f64)>, String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let mut counted = Vec::new();
    for kind in KINDS {
        let mut counts = [(0, 0); 2];
        for (slot, length) in counts.iter_mut().zip(LENGTHS) {
            let path = folder.path().join(kind);
            let text = texts::text(kind, length);
            std::fs::write(&path, &text).map_err(|error| error.to_string())?;
            *slot = (text.len() as u64, count(&path)?);
        }
        counted.push((kind, (counts[1].1 - counts[0].1) as f64 / (counts[1].0 - counts[0].0) as f64));
    }
    let path = folder.path().join("short");
    std::fs::write(&path, texts::SHORT).map_err(|error| error.to_string())?;
    counted.push(("start", count(&path)? as f64));
    Ok(counted)
}

/// The instructions that `sayable prepare` takes for a file.
fn count(path: &Path) -> Result<u64, String> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null", env!("CARGO_BIN_EXE_sayable"), "prepare", "-o", "/dev/null"])
        .arg(path)
        .output()
        .map_err(|error| error.to_string())?;
    let told = String::from_utf8_lossy(&output.stderr);
    let count = told.lines().find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok());
    count.filter(|_| output.status.success()).ok_or_else(|| format!("valgrind could not count: {told}"))
}
