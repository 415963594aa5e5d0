//! The endings of the possessive and the plural.

use super::pronunciation::{Builder, Pronunciation};
use super::sound::{Phoneme, Sound, phonemes};
use super::syllabify::coda_length;

/// What the ending -s sounds like after a pronunciation: `ɪz` after a sibilant, `s` after another
/// voiceless consonant, else `z`.
///
/// ```
/// use sayable::phoneme::{Pronunciation, ending};
/// let said = |ipa| ending(&Pronunciation::from_ipa(ipa).unwrap()).iter().map(|p| p.to_string()).collect::<String>();
/// assert_eq!(said("ˈɡɔɹis"), "ɪz");
/// assert_eq!(said("hɑɹutunˈjɑn"), "z");
/// assert_eq!(said("ˈɔɡdənˌsæk"), "s");
/// ```
#[must_use]
pub fn ending(pronunciation: &Pronunciation) -> &'static [Phoneme] {
    use Sound::*;
    match pronunciation.phonemes().last().map(|phoneme| phoneme.sound) {
        Some(
            S
            | Z
            | Esh
            | Ezh
            | Tesh
            | Dezh
            | AlveolarAffricate
            | VoicedAlveolarAffricate
            | AlveoloPalatalFricative
            | VoicedAlveoloPalatalFricative
            | AlveoloPalatalAffricate
            | VoicedAlveoloPalatalAffricate
            | RetroflexFricative
            | VoicedRetroflexFricative
            | RetroflexAffricate
            | VoicedRetroflexAffricate,
        ) => phonemes!("ɪ z"),
        Some(P | T | K | F | Theta | UvularStop | PalatalStop | RetroflexStop | BilabialFricative | VelarFricative | UvularFricative | PalatalFricative) => {
            phonemes!("s")
        }
        _ => phonemes!("z"),
    }
}

/// A pronunciation with the ending -s.
///
/// ```
/// use sayable::phoneme::{Pronunciation, with_ending};
/// let said = |ipa| with_ending(&Pronunciation::from_ipa(ipa).unwrap()).to_string();
/// assert_eq!(said("ˈɡændʒə"), "ˈɡændʒəz");
/// assert_eq!(said("ˈɡɔɹis"), "ˈɡɔɹisɪz");
/// ```
#[must_use]
pub fn with_ending(pronunciation: &Pronunciation) -> Pronunciation {
    let ending = ending(pronunciation);
    let mut builder = Builder::for_text(pronunciation.phonemes().len() + 2);
    let last = pronunciation.syllables().len().saturating_sub(1);
    for (at, mut syllable) in pronunciation.syllables().enumerate() {
        let mut moved: &[Phoneme] = &[];
        if at == last && ending[0].is_nucleus() {
            (syllable.coda, moved) = syllable.coda.split_at(coda_length(syllable.coda, ending[0]));
        }
        builder.syllable(&syllable);
        if at == last && ending[0].is_nucleus() {
            builder.boundary();
        }
        moved.iter().for_each(|&phoneme| builder.push(phoneme));
    }
    ending.iter().for_each(|&phoneme| builder.push(phoneme));
    builder.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phoneme::ipa::{Boundaries, Style};

    #[test]
    fn syllables_of_endings() {
        let dotted = Style { boundaries: Boundaries::All, ..Style::default() };
        for (ipa, want) in [("ˈmɑɹks", "ˈmɑɹk.sɪz"), ("ˈhoʊdʒ", "ˈhoʊ.dʒɪz"), ("ˈkæt", "ˈkæts"), ("ˈnu ˈbæs", "ˈnu ˈbæ.sɪz"), ("ˈbax", "ˈbaxs")]
        {
            assert_eq!(dotted.write(&with_ending(&Pronunciation::from_ipa(ipa).unwrap())).text, want);
        }
    }
}
