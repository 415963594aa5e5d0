//! Letter-to-sound rules against tables of names, a language each, as a linguist transcribed them:
//! `tests/origin/<code>.tsv` has the name, its accepted pronunciations, and the source.

use std::path::Path;

use sayable::origin::{self, Evidence};
use sayable::phoneme::{Phoneme, Pronunciation, Sound};

/// The fewest names of a table, the most phonemes of a hundred that may be wrong, and the fewest tables.
const NAMES: usize = 60;
const ERRORS: f64 = 0.08;
const TABLES: usize = 12;

/// What a listener hears: one vowel for ɚ and əɹ, ʌ and ə, ɔ and ɑ; no length.
fn heard(ipa: &str) -> Vec<Sound> {
    let pronunciation = Pronunciation::from_ipa(ipa).unwrap_or_else(|error| panic!("`{ipa}`: {error}"));
    let mut sounds = Vec::new();
    for &Phoneme { sound, .. } in pronunciation.phonemes() {
        match sound {
            Sound::Nurse | Sound::Letter => sounds.extend([Sound::Schwa, Sound::R]),
            Sound::Strut => sounds.push(Sound::Schwa),
            Sound::Thought | Sound::Lot => sounds.push(Sound::Palm),
            sound => sounds.push(sound),
        }
    }
    sounds.dedup();
    sounds
}

/// How many sounds must be changed, put in or left out to make one of the other.
fn distance(one: &[Sound], other: &[Sound]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in other.iter().enumerate() {
            let cost = (row[j + 1] + 1).min(row[j] + 1).min(diagonal + usize::from(a != b));
            diagonal = row[j + 1];
            row[j + 1] = cost;
        }
    }
    row[other.len()]
}

#[test]
fn names_are_said_as_their_language_is_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/origin");
    let mut tables = 0;
    let mut faults = Vec::new();
    let mut files: Vec<_> = std::fs::read_dir(folder).expect("the tables").map(|file| file.expect("a file").path()).collect();
    files.sort();
    for file in files {
        let code = file.file_stem().expect("a name").to_string_lossy().into_owned();
        let language = origin::find(&code).unwrap_or_else(|| panic!("{}: there is no language `{code}`", file.display()));
        let (mut edits, mut sounds, mut stresses, mut origins, mut count) = (0, 0, 0, 0, 0);
        for line in std::fs::read_to_string(&file).expect("a table").lines().filter(|line| !line.starts_with('#')) {
            let cells: Vec<&str> = line.split('\t').collect();
            let [name, accepted, source] = cells[..] else { panic!("{}: three cells, not {}: {line}", file.display(), cells.len()) };
            assert!(!source.is_empty(), "{}: no source: {line}", file.display());
            let said = origin::say(language, name).unwrap_or_default();
            let (errors, size, want) = accepted
                .split(" | ")
                .map(|want| (distance(&heard(want), &heard(&said)), heard(want).len(), want))
                .min_by_key(|(errors, ..)| *errors)
                .expect("a pronunciation");
            let stress = |ipa: &str| Pronunciation::from_ipa(ipa).map(|read| read.syllables().map(|syllable| syllable.stress).collect::<Vec<_>>());
            let primary = |ipa: &str| stress(ipa).ok().and_then(|all| all.iter().rev().position(|one| *one == sayable::phoneme::Stress::Primary));
            stresses += usize::from(accepted.split(" | ").any(|want| primary(want) == primary(&said)));
            let guess = origin::guess(name, &Evidence::default()).map(|guess| guess.language.code);
            origins += usize::from(guess == Some(language.code));
            (edits, sounds, count) = (edits + errors, sounds + size, count + 1);
            if errors > 0 {
                println!("{code}: {name}: /{said}/, not /{want}/");
            }
        }
        let share = edits as f64 / sounds as f64;
        println!(
            "{code}: {count} names, {:.1} % of phonemes wrong, stress right in {:.0} %, origin told in {:.0} %",
            share * 100.0,
            100.0 * stresses as f64 / count as f64,
            100.0 * origins as f64 / count as f64
        );
        if share > ERRORS || count < NAMES {
            faults.push(format!("{code}: {count} names, {:.1} % wrong", share * 100.0));
        }
        tables += 1;
    }
    assert!(faults.is_empty(), "{faults:?}");
    assert!(tables >= TABLES, "{tables} tables");
}
