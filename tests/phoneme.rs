//! Phonetic alphabets: over the whole lexicon, and over random pronunciations, what one writes it
//! reads back.

use std::path::Path;

use proptest::prelude::*;
use sayable::Locale;
use sayable::phoneme::{ALPHABETS, Alphabet, INVENTORIES, Pronunciation, Stress, inventory, ipa, project};

/// Every pronunciation of the built-in lexicon, American and British, with its name.
fn lexicon() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("lexicon/names");
    let mut rows = Vec::new();
    for file in std::fs::read_dir(folder).expect("the lexicon's folder") {
        let text = std::fs::read_to_string(file.expect("a file").path()).expect("a text");
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let cells: Vec<&str> = line.split('\t').collect();
            rows.push((cells[0].to_owned(), cells[1].to_owned()));
            let british = cells.get(5).and_then(|options| options.split(';').find_map(|option| option.strip_prefix("gb=")));
            rows.extend(british.map(|ipa| (cells[0].to_owned(), ipa.to_owned())));
        }
    }
    assert!(rows.len() > 5000);
    rows
}

/// Checks that an alphabet reads back what it wrote, unless it says that something is lost. The
/// answer is whether nothing is.
fn round_trip(alphabet: &Alphabet, pronunciation: &Pronunciation) -> Result<bool, String> {
    let written = (alphabet.write)(pronunciation);
    let read = (alphabet.read)(&written.text).map_err(|error| format!("{}: `{}`: {error}", alphabet.name, written.text))?;
    let same = match alphabet.name {
        // These write every boundary, or those that are not plain.
        "ipa" | "x-sampa" | "ibm" => read == *pronunciation,
        // This has no secondary stress.
        "respelling" => read.phonemes() == pronunciation.phonemes() && primary(&read) == primary(pronunciation),
        _ => read.sounds_like(pronunciation),
    };
    if written.lost.is_empty() && !same {
        return Err(format!("{}: {pronunciation} became `{}`, which is read as {read}", alphabet.name, written.text));
    }
    Ok(written.lost.is_empty())
}

fn primary(pronunciation: &Pronunciation) -> Vec<bool> {
    pronunciation.syllables().map(|syllable| syllable.stress == Stress::Primary).collect()
}

#[test]
fn every_alphabet_reads_back_the_lexicon() {
    let rows = lexicon();
    for alphabet in ALPHABETS {
        let mut whole = 0;
        let mut faults = Vec::new();
        for (name, ipa) in &rows {
            let pronunciation = Pronunciation::from_ipa(ipa).unwrap_or_else(|error| panic!("{name}: {error}"));
            match round_trip(alphabet, &pronunciation) {
                Ok(lossless) => whole += usize::from(lossless),
                Err(fault) => faults.push(format!("{name}: {fault}")),
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        println!("{}: {whole} of {} without loss", alphabet.name, rows.len());
        assert!(whole * 100 >= rows.len() * 97, "{}: {whole} of {} without loss", alphabet.name, rows.len());
    }
}

/// Whatever engine a name is written for, it gets the phonemes of its inventory alone, and the
/// name keeps its stress.
#[test]
fn the_lexicon_fits_every_inventory() {
    for (name, ipa) in lexicon() {
        let pronunciation = Pronunciation::from_ipa(&ipa).expect("a pronunciation");
        for inventory in INVENTORIES {
            let projection = project(&pronunciation, inventory);
            assert!(projection.pronunciation.phonemes().iter().all(|phoneme| inventory.contains(*phoneme)), "{name}: {}", inventory.target);
            assert!(projection.lost.is_empty(), "{name}: {}", inventory.target);
            let stressed = |p: &Pronunciation| p.syllables().filter(|syllable| syllable.stress == Stress::Primary).count();
            assert_eq!(stressed(&projection.pronunciation), stressed(&pronunciation), "{name}: {}", inventory.target);
        }
        let polly = inventory::find("polly", Locale::EnUs).expect("an inventory");
        let american = project(&pronunciation, polly);
        assert!(!ipa.contains('ɒ') || !american.changed.is_empty(), "{name}");
    }
}

const ONSETS: &[&str] = &[
    "", "p", "b", "t", "d", "k", "ɡ", "f", "v", "θ", "ð", "s", "z", "ʃ", "ʒ", "h", "tʃ", "dʒ", "m", "n", "l", "ɹ", "j", "w", "pl", "bɹ", "kw", "st", "stɹ",
    "spl", "kj", "ts", "ʃm", "zv",
];
const NUCLEI: &[&str] = &["i", "ɪ", "eɪ", "ɛ", "æ", "ɑ", "ɒ", "ɔ", "oʊ", "ʊ", "u", "ʌ", "ə", "ɚ", "ɝ", "aɪ", "aʊ", "ɔɪ"];
const CODAS: &[&str] = &["", "", "", "p", "t", "k", "n", "ŋ", "m", "l", "s", "z", "ɹ", "ɹt", "nd", "ŋk", "st", "ks", "tʃ", "ndʒ", "ɹʃ", "x"];

prop_compose! {
    fn syllable()(
        stress in prop::sample::select(&["", "", "ˈ", "ˌ"][..]),
        onset in prop::sample::select(ONSETS),
        nucleus in prop::sample::select(NUCLEI),
        coda in prop::sample::select(CODAS),
        parting in prop::sample::select(&["", ".", " "][..]),
    ) -> String {
        format!("{stress}{onset}{nucleus}{coda}{parting}")
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_alphabet_reads_back_what_it_writes(syllables in prop::collection::vec(syllable(), 1..6)) {
        let ipa = syllables.concat();
        let pronunciation = Pronunciation::from_ipa(&ipa).expect("IPA");
        for alphabet in ALPHABETS {
            if let Err(fault) = round_trip(alphabet, &pronunciation) {
                prop_assert!(false, "{ipa}: {fault}");
            }
        }
    }

    /// Whatever is read, nothing panics, and what was read can be written and read again.
    #[test]
    fn any_text_may_be_read(text in "[ -~]{0,12}|[ˈˌ.ɑəɹtʃsdʒzɪʊeoaiu\u{361}\u{303}\u{329}ʰːʲ ŋɡx ]{0,12}|\\PC{0,8}") {
        for alphabet in ALPHABETS {
            if let Ok(pronunciation) = (alphabet.read)(&text) {
                for other in ALPHABETS {
                    if let Err(fault) = round_trip(other, &pronunciation) {
                        prop_assert!(false, "{text:?} in {}: {fault}", alphabet.name);
                    }
                }
            }
        }
    }

    #[test]
    fn projection_keeps_to_its_inventory(text in "[ˈˌ.pbtdkɡɢqcɟʈɖʔɸβfvθðszʃʒɕʑʂʐçʝxɣχʁħʕhɦɬɮmɱnɳɲŋɴlɭʎrɾʀɻɽɹʋɰɥʍjwiɪeɛæɑɒɔoʊuʌəɚɝɜayʏøœɶɨʉɯɤɘɵɞɐːʰʲ\u{303}\u{329} ]{1,12}") {
        if let Ok(pronunciation) = Pronunciation::from_ipa(&text) {
            for inventory in INVENTORIES {
                let projection = project(&pronunciation, inventory);
                prop_assert!(projection.pronunciation.phonemes().iter().all(|phoneme| inventory.contains(*phoneme)), "{text} {}", inventory.target);
                prop_assert!(project(&projection.pronunciation, inventory).lost.is_empty());
            }
        }
    }

    /// Each style of IPA is read back as the same sounds.
    #[test]
    fn every_style_is_read_back(syllables in prop::collection::vec(syllable(), 1..6)) {
        let pronunciation = Pronunciation::from_ipa(&syllables.concat()).expect("IPA");
        for affricates in [ipa::Affricates::Plain, ipa::Affricates::Tie, ipa::Affricates::Ligature] {
            for boundaries in [ipa::Boundaries::Needed, ipa::Boundaries::All] {
                for stress in [ipa::StressPlace::Syllable, ipa::StressPlace::Vowel] {
                    let style = ipa::Style { affricates, boundaries, stress, keyboard_g: true, ..ipa::Style::default() };
                    let text = style.write(&pronunciation).text;
                    let read = Pronunciation::from_ipa(&text).expect("IPA");
                    prop_assert!(read == pronunciation, "{pronunciation} {text} {style:?}");
                }
            }
        }
    }
}
