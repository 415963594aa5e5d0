//! Sentences of every category with what a careful reader could say (`tests/readings`, a file a
//! category): some are harder than the rules, so that a share of them must hold.

use sayable::Sayable;
use std::collections::HashSet;
use std::path::Path;

/// The least share of all sentences that must be read as they want.
const LEAST: f64 = 0.99;

/// The most sentences of one category that may be read otherwise.
const MOST_WRONG: usize = 1;

#[test]
fn careful_readings() {
    let sayable = Sayable::default();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/readings");
    let mut files: Vec<_> = std::fs::read_dir(&folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    let (mut all, mut report, mut worst) = (0, Vec::new(), 0);
    for file in &files {
        let table = std::fs::read_to_string(file).expect("a table");
        let mut wrong = 0;
        for line in table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let cells: Vec<&str> = line.split('\t').collect();
            let [category, text, readings] = cells[..] else { panic!("three cells, not {}: {line}", cells.len()) };
            assert_eq!(file.file_stem().and_then(|name| name.to_str()), Some(category), "{line}");
            let accepted: HashSet<String> = readings.split(" | ").flat_map(each).map(|reading| fold(&reading)).collect();
            let said = sayable.script(text).spoken();
            all += 1;
            if !accepted.contains(&fold(&said)) {
                wrong += 1;
                report.push(format!("{category}\n  text {text}\n  said {said}\n  want {readings}"));
            }
        }
        worst = worst.max(wrong);
    }
    let right = all - report.len();
    println!("{right} of {all} in {} categories", files.len());
    let report = report.join("\n");
    assert!(right as f64 / all as f64 >= LEAST, "{right} of {all}:\n{report}");
    assert!(worst <= MOST_WRONG, "{worst} of one category:\n{report}");
}

/// Every reading that a reading with choices stands for: `[one|a] hundred` is two.
fn each(reading: &str) -> Vec<String> {
    let Some((before, rest)) = reading.split_once('[') else { return vec![reading.to_owned()] };
    let (choices, after) = rest.split_once(']').expect("a closed bracket");
    let tails = each(after);
    choices.split('|').flat_map(|choice| tails.iter().map(move |tail| format!("{before}{choice}{tail}"))).collect()
}

/// What is left of a reading where case, punctuation, hyphens, white space and the "and" of a
/// number do not count.
fn fold(reading: &str) -> String {
    let lower = reading.to_lowercase().replace(['’', '‘'], "'");
    let chars: Vec<char> = lower.chars().collect();
    let inner = |n: usize| n > 0 && chars[n - 1].is_alphanumeric() && chars.get(n + 1).is_some_and(|c| c.is_alphanumeric());
    let kept: String = chars.iter().enumerate().map(|(n, c)| if c.is_alphanumeric() || *c == '\'' && inner(n) { *c } else { ' ' }).collect();
    let mut folded = String::new();
    for word in kept.split_whitespace() {
        let scale = ["hundred", "thousand", "million", "billion", "trillion"].iter().any(|scale| folded.ends_with(scale));
        if !(word == "and" && scale) {
            folded.push_str(word);
        }
    }
    folded
}

#[test]
fn readings_are_folded() {
    assert_eq!(fold("One hundred and six P.M., he’d said"), fold("one hundred six p m he'd said"));
    assert_ne!(fold("one sixth"), fold("one six"));
    assert_eq!(each("[a|one] b[| c]"), ["a b", "a b c", "one b", "one b c"]);
}
