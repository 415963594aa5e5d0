//! `sayable targets` and `sayable classes`: what the registries hold.

use sayable::{class, target};

use super::files::{self, Failure};

/// Lists the targets.
pub fn targets() -> Result<(), Failure> {
    let rows: Vec<[&str; 4]> = target::TARGETS.iter().map(|t| [t.name, t.extension, t.alphabet, t.about]).collect();
    files::write(None, table(["target", "file", "alphabet", "what it is"], &rows).as_bytes())
}

/// Lists the semiotic classes.
pub fn classes() -> Result<(), Failure> {
    let rows: Vec<[&str; 4]> = class::CLASSES.iter().map(|c| [c.name, c.example.0, c.example.1, c.about]).collect();
    files::write(None, table(["class", "written", "said", "what it covers"], &rows).as_bytes())
}

/// Rows as columns of even width.
fn table<const N: usize>(head: [&str; N], rows: &[[&str; N]]) -> String {
    let widths: [usize; N] = std::array::from_fn(|column| rows.iter().chain([&head]).map(|row| row[column].chars().count()).max().unwrap_or(0));
    let mut out = String::new();
    for row in [&head].into_iter().chain(rows) {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(widths) {
            line.push_str(cell);
            line.extend(std::iter::repeat_n(' ', width - cell.chars().count() + 2));
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}
