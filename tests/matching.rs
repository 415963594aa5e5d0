//! How lexicon entries match: `tests/lexicon/matching.txt`, sets of entries and what is said with them.

use sayable::lexicon::{Entry, Lexicon, format, test};
use sayable::{Options, Sayable};

/// One set: its layers, and its cases with their lines.
#[derive(Default)]
struct Set<'t> {
    layers: Vec<(&'static str, Vec<Entry>)>,
    cases: Vec<(usize, &'t str, &'t str)>,
}

/// An entry from `NAME | IPA or “alias” | options`, by way of a row of TSV.
fn entry(line: usize, written: &str) -> Entry {
    let mut cells = written.split(" | ");
    let (name, said, options) = (cells.next().unwrap_or_default(), cells.next().unwrap_or_default(), cells.next().unwrap_or_default());
    let row = match said.strip_prefix('“').and_then(|said| said.strip_suffix('”')) {
        Some(alias) => format!("{name}\t\t\t\t\talias={alias}{}{options}\n", if options.is_empty() { "" } else { ";" }),
        None => format!("{name}\t{said}\t\t\t\t{options}\n"),
    };
    let document = format::find("tsv").expect("a format").read(row.as_bytes()).unwrap_or_else(|faults| panic!("line {line}: {faults}"));
    document.entries.into_iter().next().unwrap_or_else(|| panic!("line {line}: no entry"))
}

fn sets(text: &str) -> Vec<Set<'_>> {
    let mut sets: Vec<Set> = Vec::new();
    for (number, line) in text.lines().enumerate().map(|(n, line)| (n + 1, line)) {
        if line.is_empty() || line.starts_with("# ") {
        } else if line.starts_with("## ") {
            sets.push(Set::default());
        } else if let Some(set) = sets.last_mut() {
            if let Some(name) = line.strip_prefix("@ ") {
                let name = ["house", "project", "document", "command-line"].into_iter().find(|known| *known == name).expect("a layer");
                set.layers.push((name, Vec::new()));
            } else if let Some(written) = line.strip_prefix("+ ") {
                if set.layers.is_empty() {
                    set.layers.push(("command-line", Vec::new()));
                }
                set.layers.last_mut().expect("a layer").1.push(entry(number, written));
            } else {
                let (text, said) = line.split_once(" → ").unwrap_or_else(|| panic!("line {number}: no arrow"));
                set.cases.push((number, text, said));
            }
        }
    }
    sets
}

#[test]
fn entries_match_as_the_table_says() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for set in sets(include_str!("lexicon/matching.txt")) {
        let mut lexicon = Lexicon::empty();
        for (name, entries) in set.layers {
            lexicon.add_layer(name, entries);
        }
        let sayable = Sayable::new(Options { homographs: false, ..Options::default() }, lexicon).expect("the options are sound");
        for (line, text, said) in set.cases {
            count += 1;
            let shown = test::shown(&sayable.script(text));
            if shown != said {
                wrong.push(format!("line {line}: `{text}`\n    is   {shown}\n    not  {said}"));
            }
        }
    }
    assert!(count >= 200, "{count} cases");
    assert!(wrong.is_empty(), "{} of {count} are said otherwise:\n{}", wrong.len(), wrong.join("\n"));
}
