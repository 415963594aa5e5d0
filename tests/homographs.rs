//! Homographs in sentences of our own (`tests/homograph/sentences.tsv`): twenty for each of fifty words.

use std::collections::BTreeMap;

use sayable::homograph::lookup;
use sayable::{Kind, Sayable};

#[test]
fn readings_are_those_that_a_person_hears() {
    let sayable = Sayable::default();
    let mut words: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut wrong = Vec::new();
    for line in include_str!("homograph/sentences.tsv").lines().filter(|line| !line.starts_with('#')) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [word, reading, sentence] = cells[..] else { panic!("three cells, not {}: {line}", cells.len()) };
        let (homograph, form) = lookup(word).unwrap_or_else(|| panic!("`{word}` is no homograph"));
        let mut wanted = String::new();
        homograph.reading(reading).unwrap_or_else(|| panic!("`{word}` has no reading `{reading}`")).push_ipa(form, &mut wanted);
        let script = sayable.script(sentence);
        let said = script
            .events()
            .iter()
            .find(|event| event.kind == Kind::Homograph && script.text(event).eq_ignore_ascii_case(word))
            .and_then(|event| script.ipa(event));
        let count = words.entry(word).or_default();
        count.1 += 1;
        if said == Some(wanted.as_str()) {
            count.0 += 1;
        } else {
            wrong.push(format!("{word} {reading} ({}): {sentence}", said.unwrap_or("undecided")));
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
    for line in include_str!("homograph/running.tsv").lines().filter(|line| !line.starts_with('#')) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [word, reading, sentence] = cells[..] else { panic!("three cells, not {}: {line}", cells.len()) };
        let (homograph, form) = lookup(word).unwrap_or_else(|| panic!("`{word}` is no homograph"));
        let mut wanted = String::new();
        homograph.reading(reading).unwrap_or_else(|| panic!("`{word}` has no reading `{reading}`")).push_ipa(form, &mut wanted);
        let script = sayable.script(sentence);
        let mut events = script.events().iter().filter(|event| event.kind == Kind::Homograph && script.text(event).eq_ignore_ascii_case(word));
        assert_eq!(events.next().and_then(|event| script.ipa(event)), Some(wanted.as_str()), "{sentence}");
    }
}
