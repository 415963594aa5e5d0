//! Homographs in sentences of our own (`tests/homograph/sentences.tsv`): twenty for each of fifty words.

use std::collections::BTreeMap;

use sayable::homograph::lookup;
use sayable::{Kind, Sayable};

/// The cases of a table: a word, the name of the reading that is meant, that reading's IPA, a sentence.
fn cases(table: &str) -> impl Iterator<Item = (&str, &str, String, &str)> {
    table.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let cells: Vec<&str> = line.split('\t').collect();
        let [word, reading, sentence] = cells[..] else { panic!("three cells, not {}: {line}", cells.len()) };
        let (homograph, form) = lookup(word).unwrap_or_else(|| panic!("`{word}` is no homograph"));
        let mut wanted = String::new();
        homograph.reading(reading).unwrap_or_else(|| panic!("`{word}` has no reading `{reading}`")).push_ipa(form, &mut wanted);
        (word, reading, wanted, sentence)
    })
}

/// How a homograph is said where a sentence first has it, if that was decided.
fn said(sayable: &Sayable, word: &str, sentence: &str) -> Option<String> {
    let script = sayable.script(sentence);
    let event = script.events().iter().find(|event| event.kind == Kind::Homograph && script.text(event).eq_ignore_ascii_case(word))?;
    script.ipa(event).map(str::to_owned)
}

#[test]
fn readings_are_those_that_a_person_hears() {
    let sayable = Sayable::default();
    let mut words: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (word, reading, wanted, sentence) in cases(include_str!("homograph/sentences.tsv")) {
        let said = said(&sayable, word, sentence);
        let count = words.entry(word).or_default();
        count.1 += 1;
        if said.as_ref() == Some(&wanted) {
            count.0 += 1;
        } else {
            wrong.push(format!("{word} {reading} ({}): {sentence}", said.as_deref().unwrap_or("undecided")));
        }
    }
    let (right, all) = words.values().fold((0, 0), |(right, all), count| (right + count.0, all + count.1));
    println!("{right} of {all} right");
    assert!(words.len() == 50 && words.values().all(|count| count.1 == 20), "{words:?}");
    assert!(right * 100 >= all * 95, "{right} of {all} are right; wrong:\n{}", wrong.join("\n"));
}

#[test]
fn running_text_is_said_right() {
    let sayable = Sayable::default();
    for (word, _, wanted, sentence) in cases(include_str!("homograph/running.tsv")) {
        assert_eq!(said(&sayable, word, sentence), Some(wanted), "{sentence}");
    }
}
