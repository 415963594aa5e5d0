//! espeak-ng says what the lexicon says: it is given every name in its mnemonics, and asked what
//! it made of them.

mod common;

use sayable::phoneme::{self, Phoneme, Pronunciation, Sound, Stress};

/// Sounds and stresses as far as espeak-ng tells them apart: it marks length where English has it,
/// flaps a t between vowels, and has one vowel for ɚ and əɹ, ɪɹ and iɹ, ʊɹ and uɹ.
fn heard(pronunciation: &Pronunciation) -> (Vec<Sound>, Vec<Stress>) {
    let mut sounds = Vec::new();
    let mut stresses = Vec::new();
    for syllable in pronunciation.syllables() {
        stresses.push(syllable.stress);
        for &Phoneme { sound, .. } in syllable.onset.iter().chain(&syllable.nucleus).chain(syllable.coda) {
            match sound {
                Sound::Tap => sounds.push(Sound::T),
                Sound::OpenMidCentral | Sound::Nurse => sounds.extend([Sound::Strut, Sound::R]),
                Sound::Letter => sounds.extend([Sound::Schwa, Sound::R]),
                Sound::BackCloseMidRounded => sounds.push(Sound::Goat),
                Sound::Trill => sounds.push(Sound::R),
                Sound::CentralNearOpen => sounds.push(Sound::Schwa),
                sound => sounds.push(sound),
            }
        }
    }
    // The one syllable of a word is stressed without a mark; r is said once, linked or not.
    if !stresses.contains(&Stress::Primary) {
        stresses.clear();
    }
    sounds.dedup_by(|one, other| *one == Sound::R && one == other);
    (sounds, stresses)
}

#[test]
fn says_what_the_lexicon_says() {
    if !common::installed("espeak-ng") {
        return common::skip("espeak-ng is not installed");
    }
    let mut names = Vec::new();
    for file in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/lexicon/names")).expect("the lexicon") {
        let text = std::fs::read_to_string(file.expect("a file").path()).expect("a text");
        let rows = text.lines().filter(|line| !line.starts_with('#'));
        names.extend(rows.filter_map(|line| line.split('\t').nth(1)).map(str::to_owned));
    }
    let mut input = String::new();
    for ipa in &names {
        input.push_str("[[");
        phoneme::espeak(ipa, &mut input);
        input.push_str("]]\n\n");
    }
    let (output, fine) = common::run("espeak-ng", &["-v", "en-us", "-q", "--ipa"], &input);
    assert!(fine, "{output}");
    let said: Vec<&str> = output.lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(said.len(), names.len());
    let mut other = Vec::new();
    for (ipa, said) in names.iter().zip(said) {
        let want = Pronunciation::from_ipa(ipa).expect("a pronunciation");
        let same = Pronunciation::from_ipa(said.trim()).is_ok_and(|said| {
            let (want, said) = (heard(&want), heard(&said));
            want.0 == said.0 && (want.1.is_empty() || want.1 == said.1)
        });
        if !same {
            other.push(format!("{ipa}: espeak-ng says {}", said.trim()));
        }
    }
    assert!(other.len() * 100 <= names.len(), "{} of {} are said otherwise:\n{}", other.len(), names.len(), other.join("\n"));
}
