//! The phonemes that each engine accepts for each English, and how they are written for it.
//!
//! Sources: the engines' own pages, named at each table. A phoneme outside the set makes Azure
//! reject the whole document and IBM answer with an error; others drop the element in silence.

use super::alphabet::ipa::{self, Affricates, Boundaries, Length, StressPlace, Style};
use super::alphabet::{Written, arpabet, espeak, ibm, misaki};
use super::pronunciation::Pronunciation;
use super::sound::{Phoneme, phonemes};
use crate::Locale;

/// The phonemes that an engine accepts for a locale.
#[derive(Debug)]
pub struct Inventory {
    /// The engine.
    pub target: &'static str,
    /// The English that is spoken.
    pub locale: Locale,
    /// The alphabet that its documents are written in.
    pub alphabet: &'static str,
    /// The phonemes.
    pub phonemes: &'static [Phoneme],
    /// A sound that the engine spells in its own way: the letters of the alphabet, and its own.
    spelling: Option<(&'static str, &'static str)>,
    write: fn(&Pronunciation) -> Written,
}

impl Inventory {
    /// Whether the engine accepts a phoneme.
    #[must_use]
    pub fn contains(&self, phoneme: Phoneme) -> bool {
        self.phonemes.contains(&phoneme)
    }

    /// A pronunciation as the engine wants it written; [`project`](super::project::project) it first.
    ///
    /// ```
    /// use sayable::Locale;
    /// use sayable::phoneme::{Pronunciation, inventory};
    ///
    /// let ganja = Pronunciation::from_ipa("ˈɡændʒə")?;
    /// let written = |target| inventory::find(target, Locale::EnUs).unwrap().write(&ganja).text;
    /// assert_eq!(written("azure"), "ˈgæn.dʒə");
    /// assert_eq!(written("google"), "ˈɡænʤə");
    /// assert_eq!(written("polly"), "ˈɡænd͡ʒə");
    /// assert_eq!(written("kokoro"), "ɡˈænʤə");
    /// # Ok::<(), sayable::Error>(())
    /// ```
    #[must_use]
    pub fn write(&self, pronunciation: &Pronunciation) -> Written {
        let mut written = (self.write)(pronunciation);
        if let Some((ours, theirs)) = self.spelling {
            written.text = respell(&written.text, ours, theirs);
        }
        written
    }

    /// What an engine's document says, with the letters of the alphabet for the engine's own.
    pub(crate) fn standard_spelling(&self, text: &str) -> String {
        self.spelling.map_or_else(|| text.to_owned(), |(ours, theirs)| respell(text, theirs, ours))
    }
}

/// Writes one sound with other letters. /aɪ/ and /ə/ are two sounds: "fire" has no NEAR in it.
fn respell(text: &str, from: &str, to: &str) -> String {
    let mut respelt = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(from) {
        respelt.push_str(&rest[..at]);
        respelt.push_str(if respelt.ends_with(['a', 'e', 'ɔ']) { from } else { to });
        rest = &rest[at + from.len()..];
    }
    respelt + rest
}

/// The inventory of an engine for a locale. An engine that has one English alone has it for both.
#[must_use]
pub fn find(target: &str, locale: Locale) -> Option<&'static Inventory> {
    let mut of_target = INVENTORIES.iter().filter(|inventory| inventory.target == target);
    let first = of_target.next()?;
    if first.locale == locale { Some(first) } else { Some(of_target.next().unwrap_or(first)) }
}

/// The inventories.
pub static INVENTORIES: &[Inventory] = &[
    // https://learn.microsoft.com/azure/ai-services/speech-service/speech-ssml-phonetic-sets
    Inventory {
        target: "azure",
        locale: Locale::EnUs,
        alphabet: "ipa",
        phonemes: phonemes!("i ɪ eɪ ɛ æ ɑ ɔ ʊ oʊ u ʌ aɪ aʊ ɔɪ ə ɝ ɚ w j p b t d k ɡ m n ŋ f v θ ð s z ʃ ʒ h tʃ dʒ l ɹ"),
        spelling: None,
        write: azure,
    },
    Inventory {
        target: "azure",
        locale: Locale::EnGb,
        alphabet: "ipa",
        phonemes: phonemes!("ɑː æ ʌ eə aʊ ə aɪ ɛ ɜː eɪ ɪ ɪə iː ɒ ɔː əʊ ɔɪ ʊ ʊə uː b tʃ d ð f ɡ h j dʒ k l m n ŋ p ɹ s ʃ t θ v w z ʒ"),
        spelling: Some(("eə", "ɛə")),
        write: azure,
    },
    // https://cloud.google.com/text-to-speech/docs/phonemes
    Inventory {
        target: "google",
        locale: Locale::EnUs,
        alphabet: "ipa",
        phonemes: phonemes!("p b t d k ɡ m n ŋ f v s z θ ð ʃ ʒ h l ɹ tʃ dʒ j w æ ɑː ə ɚ ɛ ɪ iː ɔː ʊ uː ʌ aɪ aʊ eɪ ɔɪ oʊ"),
        spelling: None,
        write: google,
    },
    Inventory {
        target: "google",
        locale: Locale::EnGb,
        alphabet: "ipa",
        phonemes: phonemes!("p b t d k ɡ m n ŋ f v s z θ ð ʃ ʒ h l ɹ tʃ dʒ j w æ ɑː ə ɛ ɪ iː ɒ ɔː ʊ uː ʌ ɜː aɪ aʊ eɪ eə ɪə ɔɪ əʊ ʊə"),
        spelling: Some(("ɪə", "iə")),
        write: google,
    },
    // https://docs.aws.amazon.com/polly/latest/dg/ph-table-english-us.html and -uk.html
    Inventory {
        target: "polly",
        locale: Locale::EnUs,
        alphabet: "ipa",
        phonemes: phonemes!("b d dʒ ð f ɡ h j k l m n ŋ p ɹ s ʃ t tʃ θ v w z ʒ ə ɚ æ aɪ aʊ ɑ eɪ ɝ ɛ i ɪ oʊ ɔ ɔɪ u ʊ ʌ"),
        spelling: None,
        write: polly,
    },
    Inventory {
        target: "polly",
        locale: Locale::EnGb,
        alphabet: "ipa",
        phonemes: phonemes!("b d dʒ ð f ɡ h j k l l̩ m m̩ n n̩ ŋ p ɹ s ʃ t tʃ θ v w z ʒ ə əʊ æ aɪ aʊ ɑː eɪ ɜː ɛ eə iː ɪ ɪə ɔː ɔɪ ɒ uː ʊ ʊə ʌ"),
        spelling: Some(("eə", "ɛə")),
        write: polly_british,
    },
    // https://cloud.ibm.com/docs/text-to-speech?topic=text-to-speech-usSymbols and -ukSymbols
    Inventory {
        target: "ibm",
        locale: Locale::EnUs,
        alphabet: "ibm",
        phonemes: phonemes!("ɑ æ eɪ ɛ i ɪ oʊ ɔ u ʊ ʌ ɝ ɚ ɔɪ aʊ aɪ ə ɨ b tʃ d ð f ɾ ɡ ŋ h dʒ k l m m̩ n n̩ p ɹ s ʃ t θ v w j z ʒ ʔ"),
        spelling: None,
        write: ibm::write,
    },
    Inventory {
        target: "ibm",
        locale: Locale::EnGb,
        alphabet: "ibm",
        phonemes: phonemes!("ɑ æ eɪ ɛ i ɪ oʊ ɔ ɒ u ʊ ʌ ɜ ɔɪ aʊ aɪ ə ɨ b tʃ d ð f ɡ ŋ h dʒ k l l̩ m n p ɹ s ʃ t θ v w j z ʒ"),
        spelling: None,
        write: ibm::write,
    },
    // https://github.com/hexgrad/misaki/blob/main/EN_PHONES.md
    Inventory { target: "kokoro", locale: Locale::EnUs, alphabet: "misaki", phonemes: misaki::AMERICAN, spelling: None, write: misaki::write },
    Inventory { target: "kokoro", locale: Locale::EnGb, alphabet: "misaki", phonemes: misaki::BRITISH, spelling: None, write: misaki::write_british },
    // https://github.com/espeak-ng/espeak-ng/blob/master/docs/phonemes.md
    Inventory { target: "espeak-ng", locale: Locale::EnUs, alphabet: "espeak", phonemes: espeak::PHONEMES, spelling: None, write: espeak::write },
    // http://www.speech.cs.cmu.edu/cgi-bin/cmudict
    Inventory { target: "arpabet", locale: Locale::EnUs, alphabet: "arpabet", phonemes: arpabet::PHONEMES, spelling: None, write: arpabet::write },
];

const PLAIN: Style =
    Style { affricates: Affricates::Plain, boundaries: Boundaries::Needed, stress: StressPlace::Syllable, length: Length::Kept, keyboard_g: false };

/// Azure takes a stress mark to end a syllable, so that every boundary has its dot.
fn azure(pronunciation: &Pronunciation) -> Written {
    written(Style { boundaries: Boundaries::All, keyboard_g: true, ..PLAIN }, pronunciation)
}

fn google(pronunciation: &Pronunciation) -> Written {
    written(Style { affricates: Affricates::Ligature, ..PLAIN }, pronunciation)
}

fn polly(pronunciation: &Pronunciation) -> Written {
    written(Style { affricates: Affricates::Tie, ..PLAIN }, pronunciation)
}

/// Polly's British table has the letter of the keyboard for /ɡ/.
fn polly_british(pronunciation: &Pronunciation) -> Written {
    written(Style { affricates: Affricates::Tie, keyboard_g: true, ..PLAIN }, pronunciation)
}

/// Engines take no sign that is not in their tables.
fn written(style: Style, pronunciation: &Pronunciation) -> Written {
    let mut written = style.write(pronunciation);
    written.text.retain(|c| c != ipa::APART);
    written
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phoneme::project::project;
    use crate::phoneme::sound::Sound;

    /// Whatever sound comes, what stands for it is in the inventory.
    #[test]
    fn every_sound_is_projected() {
        for inventory in INVENTORIES {
            for &sound in Sound::ALL {
                for marks in [0, Phoneme::LONG, Phoneme::NASAL, Phoneme::SYLLABIC, Phoneme::ASPIRATED, Phoneme::PALATALISED] {
                    let phoneme = Phoneme::from(sound).with(marks);
                    for frame in ["ˈtɑ_ɑn", "ˈ_ɑ", "ˈtɑ_", "ˈt_t", "t_ˈtɑ", "ˈt_ɹ"] {
                        let ipa = frame.replace('_', &phoneme.to_string());
                        let Ok(pronunciation) = Pronunciation::from_ipa(&ipa) else { continue };
                        let projection = project(&pronunciation, inventory);
                        let strange = projection.pronunciation.phonemes().iter().find(|phoneme| !inventory.contains(**phoneme));
                        assert_eq!(strange, None, "{} {:?}: {ipa}", inventory.target, inventory.locale);
                        assert!(!projection.pronunciation.is_empty());
                    }
                }
            }
        }
    }

    #[test]
    fn names() {
        for (target, locale, ipa, want) in [
            ("azure", Locale::EnUs, "hɑːɾutʰunˈjɑn", "hɑ.ɹu.tun.ˈjɑn"),
            ("azure", Locale::EnGb, "hɑɹutunˈjɑn", "hɑː.ɹuː.tuːn.ˈjɑːn"),
            ("azure", Locale::EnGb, "vɑɹˈdɛnɪs", "vɑː.ˈdɛ.nɪs"),
            ("azure", Locale::EnGb, "ˈoʊbɝ", "ˈəʊ.bɜː"),
            ("google", Locale::EnUs, "ˈbɝd", "ˈbɚd"),
            ("google", Locale::EnGb, "ˈnɪɹ", "ˈniə"),
            ("google", Locale::EnUs, "boʊˈloʊɲə", "boʊˈloʊnjə"),
            ("polly", Locale::EnUs, "bax", "bɑk"),
            ("polly", Locale::EnUs, "xɔˈme", "hɔˈmeɪ"),
            ("polly", Locale::EnUs, "makʁɔ̃", "mɑkɹoʊn"),
            ("polly", Locale::EnUs, "ˈɡøːtə", "ˈɡɝtə"),
            ("polly", Locale::EnUs, "ˈʃrøːdɪŋɐ", "ˈʃɹɝdɪŋə"),
            ("polly", Locale::EnUs, "ˈkaʕba", "ˈkɑbɑ"),
            ("polly", Locale::EnUs, "ˈlɒndən ˈskweə ˈɡəʊ", "ˈlɑndən ˈskwɛɹ ˈɡoʊ"),
            ("polly", Locale::EnGb, "ˈfɝi ˈmɔɹ əˈveɪ", "ˈfɜːɹiː ˈmɔːɹ əˈveɪ"),
            ("kokoro", Locale::EnGb, "ˈtɹæp ˈɡoʊt ˈskwɛɹ", "tɹˈap ɡˈQt skwˈɛː"),
            ("ibm", Locale::EnGb, "ˈnɪɹ", ".1nI.0x"),
            ("espeak-ng", Locale::EnUs, "ˈmyːnçən", "'mu:nC@n"),
            ("arpabet", Locale::EnUs, "ˈmyːnçən", "M UW1 N K AH0 N"),
        ] {
            let inventory = find(target, locale).unwrap();
            let projection = project(&Pronunciation::from_ipa(ipa).unwrap(), inventory);
            assert_eq!(inventory.write(&projection.pronunciation).text, want, "{target} {ipa}");
        }
    }

    #[test]
    fn what_was_changed_is_told() {
        let polly = find("polly", Locale::EnUs).unwrap();
        let projection = project(&Pronunciation::from_ipa("kaʕɲa").unwrap(), polly);
        let changed: Vec<String> =
            projection.changed.iter().map(|(from, to)| format!("{from} {}", to.iter().map(Phoneme::to_string).collect::<String>())).collect();
        assert_eq!(changed, ["a ɑ", "ɲ nj", "a ɑ"]);
        assert_eq!(projection.lost, [Phoneme::of("ʕ")]);
    }

    #[test]
    fn one_for_each_target_and_locale() {
        assert_eq!(find("azure", Locale::EnGb).unwrap().locale, Locale::EnGb);
        assert_eq!(find("arpabet", Locale::EnGb).unwrap().locale, Locale::EnUs);
        assert!(find("morse", Locale::EnUs).is_none());
        assert_eq!(Style::default(), PLAIN);
    }
}
