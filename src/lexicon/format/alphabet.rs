//! The alphabets that lexicon files are written in, read as IPA.

use crate::phoneme::Pronunciation;
use crate::phoneme::alphabet::{arpabet, x_sampa};

/// Letters and marks of the IPA, with the ligatures and the rhotic vowels that dictionaries use.
const IPA: &str = "abcdefhijklmnopqrstuvwxyzɡɐɑɒæɓʙβɔɕçɗɖðʤəɘɚɛɜɝɞɟʄɠɢʛɦɧħɥʜɨɪʝɭɬɫɮʟɱɯɰŋɳɲɴøɵɸθœɶʘɹɺɾɻʀʁɽʂʃʈʧʉʊʋⱱʌɣɤʍχʎʏʑʐʒʔʡʕʢǀǁǂǃʦʣʨʥᵻᵿ\
ˈˌːˑ.|‖‿ʰʷʲˠˤⁿˡʼ˞ˀᵊʱ˥˦˧˨˩↗↘ꜛꜜ \u{35c}\u{361}";

/// The first sign that is not IPA: its offset, the sign, and what to write instead.
pub(super) fn ipa_fault(ipa: &str) -> Option<(usize, char, &'static str)> {
    ipa.char_indices().find(|(_, sign)| !IPA.contains(*sign) && !('\u{300}'..='\u{36f}').contains(sign)).map(|(at, sign)| {
        let fix = match sign {
            '\'' | '’' | '´' => "the mark of primary stress is ˈ (U+02C8)",
            ',' => "the mark of secondary stress is ˌ (U+02CC)",
            ':' => "the mark of length is ː (U+02D0)",
            '/' | '[' | ']' | '{' | '}' | '(' | ')' => "write the sounds alone, with no brackets around them",
            '0'..='9' | '@' | '_' | '"' | '%' | '\\' | 'A'..='Z' => "this looks like X-SAMPA or ARPABET: write it in IPA, or name its alphabet in a PLS file",
            '-' => "part syllables with a full stop",
            '\u{a0}' => "write a plain space",
            _ => "write the sound in IPA",
        };
        (at, sign, fix)
    })
}

/// IPA as it is kept: the letter ɡ is the IPA's own, not the one of the keyboard.
pub(super) fn tidy_ipa(ipa: &str) -> String {
    ipa.trim().replace('g', "ɡ")
}

/// X-SAMPA as IPA; or the byte at which it cannot be read.
pub(super) fn x_sampa(text: &str) -> Result<String, usize> {
    x_sampa::read(text).map(|said| said.to_string()).map_err(|error| error.place().map_or(0, |(_, column)| column - 1))
}

/// ARPABET phones as IPA, each stress before its syllable; or the phone that there is not.
pub(super) fn arpabet(phones: &[&str]) -> Result<String, usize> {
    // A phone at a time first: which one is wrong is told by its number.
    if let Some(wrong) = phones.iter().position(|phone| arpabet::read(phone).is_err()) {
        return Err(wrong);
    }
    arpabet::read(&phones.join(" ")).map(|said| said.to_string()).map_err(|_| 0)
}

/// IPA as ARPABET phones; or the first sound that it does not have.
pub(super) fn to_arpabet(ipa: &str) -> Result<String, String> {
    let said = Pronunciation::from_ipa(ipa).map_err(|_| ipa.to_owned())?;
    let written = arpabet::write(&said);
    match written.lost.first() {
        None => Ok(written.text),
        Some(lost) => Err(lost.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_x_sampa() {
        for (sampa, ipa) in [("\"g{ndZ@", "ˈɡændʒə"), ("3`", "ɝ"), ("r\\`", "ɻ"), ("t_h", "tʰ"), ("i:", "iː")] {
            assert_eq!(x_sampa(sampa).as_deref(), Ok(ipa), "{sampa}");
        }
        assert_eq!(x_sampa("g{n$"), Err(3));
    }

    #[test]
    fn reads_and_writes_arpabet() {
        for (phones, ipa) in [
            ("G AE1 N JH AH0", "ˈɡændʒə"),
            ("HH AA2 R UW0 T UW0 N Y AA1 N", "ˌhɑɹutunˈjɑn"),
            ("EH1 K S T R AH0", "ˈɛkstɹə"),
            ("AE0 B S T R AE1 K T", "æbˈstɹækt"),
        ] {
            let list: Vec<&str> = phones.split(' ').collect();
            assert_eq!(arpabet(&list).as_deref(), Ok(ipa));
            assert_eq!(to_arpabet(ipa).as_deref(), Ok(phones));
        }
        assert_eq!(arpabet(&["G", "QX"]), Err(1));
        assert!(to_arpabet("ˈbɑx").is_err());
    }

    #[test]
    fn names_the_sign_that_is_no_ipa() {
        assert_eq!(ipa_fault("ˈɡændʒə"), None);
        assert_eq!(ipa_fault("ˈɡæn:").map(|(at, sign, _)| (at, sign)), Some((7, ':')));
    }
}
