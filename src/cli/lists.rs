//! `sayable targets` and `sayable classes`: what the registries hold.

use std::fmt::Write as _;

use sayable::target::Target;
use sayable::{Locale, class, target};

use super::files::{self, Failure};

/// Lists the targets, or tells all of one.
pub fn targets(name: Option<&str>) -> Result<(), Failure> {
    if let Some(name) = name {
        return files::write(None, of_target(target::find(name)?).as_bytes());
    }
    let limits: Vec<String> = target::TARGETS.iter().map(|target| limits(target)).collect();
    let rows: Vec<[&str; 5]> = target::TARGETS.iter().zip(&limits).map(|(t, limits)| [t.name, t.extension, t.alphabet, limits, t.about]).collect();
    files::write(None, table(["target", "file", "alphabet", "limits of a request", "what it is"], &rows).as_bytes())
}

fn limits(target: &Target) -> String {
    let limits: Vec<String> = target.limits.iter().map(|limit| format!("{} {}", limit.most, limit.unit.name())).collect();
    limits.join(", ")
}

/// All that is known of a target, a line a fact.
fn of_target(target: &Target) -> String {
    let mut out = format!("{}: {}\n", target.name, target.about);
    let mut fact = |name: &str, value: &str| {
        if !value.is_empty() {
            let _ = writeln!(out, "  {name:<12}{value}");
        }
    };
    fact("file", target.extension);
    fact("alphabet", target.alphabet);
    fact("limits", &limits(target));
    if let Some(dialect) = target.dialect {
        let elements: Vec<String> = dialect
            .elements
            .iter()
            .map(|(name, attributes)| if attributes.is_empty() { (*name).to_owned() } else { format!("{name} ({attributes})") })
            .collect();
        fact("elements", &elements.join(", "));
        fact("alphabets", &dialect.alphabets.join(", "));
        if dialect.longest_break > 0 {
            fact("break", &format!("{} ms at most", dialect.longest_break));
        }
        if !dialect.voice[0].is_empty() {
            fact("voice", &format!("required; {} or {} where none is named", dialect.voice[0], dialect.voice[1]));
        }
        for locale in [Locale::EnUs, Locale::EnGb] {
            if let Some(inventory) = dialect.inventory(locale) {
                let phonemes: Vec<String> = inventory.phonemes.iter().map(ToString::to_string).collect();
                fact(locale.tag(), &phonemes.join(" "));
            }
        }
    }
    fact("source", target.source);
    for unverified in target.unverified {
        fact("unverified", unverified);
    }
    out
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
