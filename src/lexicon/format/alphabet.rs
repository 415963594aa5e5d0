//! The alphabets that lexicon files are written in, read as IPA.

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

/// X-SAMPA and its IPA, the longest signs first. After J. C. Wells, "Computer-coding the IPA:
/// a proposed extension of SAMPA" (University College London, 1995).
const X_SAMPA: &[(&str, &str)] = &[
    ("r\\`", "ɻ"),
    ("l\\`", "ɭ"),
    ("@`", "ɚ"),
    ("3`", "ɝ"),
    ("b_<", "ɓ"),
    ("d`", "ɖ"),
    ("d_<", "ɗ"),
    ("g_<", "ɠ"),
    ("h\\", "ɦ"),
    ("j\\", "ʝ"),
    ("l`", "ɭ"),
    ("l\\", "ɺ"),
    ("n`", "ɳ"),
    ("p\\", "ɸ"),
    ("r`", "ɽ"),
    ("r\\", "ɹ"),
    ("s`", "ʂ"),
    ("s\\", "ɕ"),
    ("t`", "ʈ"),
    ("v\\", "ʋ"),
    ("x\\", "ɧ"),
    ("z`", "ʐ"),
    ("z\\", "ʑ"),
    ("B\\", "ʙ"),
    ("G\\", "ɢ"),
    ("H\\", "ʜ"),
    ("I\\", "ᵻ"),
    ("J\\_<", "ʄ"),
    ("J\\", "ɟ"),
    ("K\\", "ɮ"),
    ("L\\", "ʟ"),
    ("M\\", "ɰ"),
    ("N\\", "ɴ"),
    ("O\\", "ʘ"),
    ("R\\", "ʀ"),
    ("U\\", "ᵿ"),
    ("X\\", "ħ"),
    ("@\\", "ɘ"),
    ("3\\", "ɞ"),
    ("?\\", "ʕ"),
    ("<\\", "ʢ"),
    (">\\", "ʡ"),
    ("!\\", "ǃ"),
    ("|\\|\\", "ǁ"),
    ("|\\", "ǀ"),
    ("=\\", "ǂ"),
    (":\\", "ˑ"),
    ("_B_L", "˩˨"),
    ("_R_F", "˧˦˧"),
    ("_\"", "\u{308}"),
    ("_+", "\u{31f}"),
    ("_-", "\u{320}"),
    ("_/", "\u{30c}"),
    ("_0", "\u{325}"),
    ("_=", "\u{329}"),
    ("_>", "ʼ"),
    ("_?\\", "ˤ"),
    ("_\\", "\u{302}"),
    ("_^", "\u{32f}"),
    ("_}", "\u{31a}"),
    ("_~", "\u{303}"),
    ("_A", "\u{318}"),
    ("_a", "\u{33a}"),
    ("_B", "\u{30f}"),
    ("_c", "\u{31c}"),
    ("_d", "\u{32a}"),
    ("_e", "\u{334}"),
    ("_F", "\u{302}"),
    ("_G", "ˠ"),
    ("_H", "\u{301}"),
    ("_h", "ʰ"),
    ("_j", "ʲ"),
    ("_k", "\u{330}"),
    ("_L", "\u{300}"),
    ("_l", "ˡ"),
    ("_M", "\u{304}"),
    ("_m", "\u{33b}"),
    ("_N", "\u{33c}"),
    ("_n", "ⁿ"),
    ("_O", "\u{339}"),
    ("_o", "\u{31e}"),
    ("_q", "\u{319}"),
    ("_R", "\u{30c}"),
    ("_r", "\u{31d}"),
    ("_T", "\u{30b}"),
    ("_t", "\u{324}"),
    ("_v", "\u{32c}"),
    ("_w", "ʷ"),
    ("_X", "\u{306}"),
    ("_x", "\u{33d}"),
    ("_", "\u{361}"),
    ("||", "‖"),
    ("-\\", "‿"),
    ("A", "ɑ"),
    ("B", "β"),
    ("C", "ç"),
    ("D", "ð"),
    ("E", "ɛ"),
    ("F", "ɱ"),
    ("G", "ɣ"),
    ("H", "ɥ"),
    ("I", "ɪ"),
    ("J", "ɲ"),
    ("K", "ɬ"),
    ("L", "ʎ"),
    ("M", "ɯ"),
    ("N", "ŋ"),
    ("O", "ɔ"),
    ("P", "ʋ"),
    ("Q", "ɒ"),
    ("R", "ʁ"),
    ("S", "ʃ"),
    ("T", "θ"),
    ("U", "ʊ"),
    ("V", "ʌ"),
    ("W", "ʍ"),
    ("X", "χ"),
    ("Y", "ʏ"),
    ("Z", "ʒ"),
    ("@", "ə"),
    ("{", "æ"),
    ("}", "ʉ"),
    ("1", "ɨ"),
    ("2", "ø"),
    ("3", "ɜ"),
    ("4", "ɾ"),
    ("5", "ɫ"),
    ("6", "ɐ"),
    ("7", "ɤ"),
    ("8", "ɵ"),
    ("9", "œ"),
    ("&", "ɶ"),
    ("?", "ʔ"),
    (":", "ː"),
    ("\"", "ˈ"),
    ("'", "ʲ"),
    ("%", "ˌ"),
    ("~", "\u{303}"),
    ("=", "\u{329}"),
    ("`", "˞"),
    ("!", "ꜜ"),
    ("^", "ꜛ"),
    ("|", "|"),
    ("-", ""),
    (".", "."),
    (" ", " "),
    ("g", "ɡ"),
];

/// X-SAMPA as IPA; or the offset of the first sign that it does not have.
pub(super) fn x_sampa(text: &str) -> Result<String, usize> {
    let mut ipa = String::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        // The longest sign wins, wherever the table has it.
        let best = X_SAMPA.iter().filter(|(sign, _)| text[at..].starts_with(sign)).max_by_key(|(sign, _)| sign.len());
        match best {
            Some((sign, sound)) => {
                ipa.push_str(sound);
                at += sign.len();
            }
            None if first.is_ascii_lowercase() => {
                ipa.push(first);
                at += 1;
            }
            None => return Err(at),
        }
    }
    Ok(ipa)
}

/// ARPABET as the CMU dictionary has it, without the stress of vowels. `AH` and `ER` are others
/// where they bear no stress.
const ARPABET: &[(&str, &str)] = &[
    ("AA", "ɑ"),
    ("AE", "æ"),
    ("AH", "ʌ"),
    ("AO", "ɔ"),
    ("AW", "aʊ"),
    ("AX", "ə"),
    ("AXR", "ɚ"),
    ("AY", "aɪ"),
    ("EH", "ɛ"),
    ("ER", "ɝ"),
    ("EY", "eɪ"),
    ("IH", "ɪ"),
    ("IX", "ɪ"),
    ("IY", "i"),
    ("OW", "oʊ"),
    ("OY", "ɔɪ"),
    ("UH", "ʊ"),
    ("UW", "u"),
    ("B", "b"),
    ("CH", "tʃ"),
    ("D", "d"),
    ("DH", "ð"),
    ("F", "f"),
    ("G", "ɡ"),
    ("HH", "h"),
    ("JH", "dʒ"),
    ("K", "k"),
    ("L", "l"),
    ("M", "m"),
    ("N", "n"),
    ("NG", "ŋ"),
    ("P", "p"),
    ("R", "ɹ"),
    ("S", "s"),
    ("SH", "ʃ"),
    ("T", "t"),
    ("TH", "θ"),
    ("V", "v"),
    ("W", "w"),
    ("Y", "j"),
    ("Z", "z"),
    ("ZH", "ʒ"),
];

/// What may begin an English syllable, besides one consonant.
const ONSETS: &[&str] = &[
    "B L", "B R", "B Y", "D R", "D W", "F L", "F R", "F Y", "G L", "G R", "G W", "HH Y", "K L", "K R", "K W", "K Y", "M Y", "P L", "P R", "P Y", "S F", "S K",
    "S K L", "S K R", "S K W", "S K Y", "S L", "S M", "S N", "S P", "S P L", "S P R", "S P Y", "S T", "S T R", "S W", "SH R", "T R", "T W", "TH R", "TH W",
    "V Y",
];

/// ARPABET phones as IPA, each stress before its syllable; or the phone that there is not.
pub(super) fn arpabet(phones: &[&str]) -> Result<String, usize> {
    let mut sounds: Vec<(&str, String, Option<u8>)> = Vec::with_capacity(phones.len());
    for (n, phone) in phones.iter().enumerate() {
        let bare = phone.trim_end_matches(['0', '1', '2']);
        let stress = phone.as_bytes().get(bare.len()).copied();
        let (_, ipa) = ARPABET.iter().find(|(name, _)| name.eq_ignore_ascii_case(bare)).ok_or(n)?;
        let vowel = is_vowel(ipa);
        if phone.len() > bare.len() + 1 || stress.is_some() && !vowel {
            return Err(n);
        }
        let ipa = match (*ipa, stress) {
            ("ʌ", Some(b'0')) => "ə",
            ("ɝ", Some(b'0')) => "ɚ",
            (ipa, _) => ipa,
        };
        sounds.push((bare, ipa.to_owned(), stress.filter(|_| vowel)));
    }
    let mut out = String::new();
    let mut marks: Vec<(usize, char)> = Vec::new();
    for (n, (_, _, stress)) in sounds.iter().enumerate() {
        let mark = match stress {
            Some(b'1') => 'ˈ',
            Some(b'2') => 'ˌ',
            _ => continue,
        };
        let before = sounds[..n].iter().rposition(|(_, ipa, _)| is_vowel(ipa)).map_or(0, |vowel| vowel + 1);
        let names: Vec<String> = sounds[before..n].iter().map(|(name, _, _)| name.to_ascii_uppercase()).collect();
        // At the word's beginning all consonants belong to the syllable; elsewhere as many as may begin one.
        let start = if before == 0 { 0 } else { (0..names.len()).find(|from| may_begin(&names[*from..])).map_or(n, |from| before + from) };
        marks.push((start, mark));
    }
    for (n, (_, ipa, _)) in sounds.iter().enumerate() {
        out.extend(marks.iter().filter(|(at, _)| *at == n).map(|(_, mark)| *mark));
        out.push_str(ipa);
    }
    Ok(out)
}

fn is_vowel(ipa: &str) -> bool {
    ipa.starts_with(['ɑ', 'æ', 'ʌ', 'ɔ', 'a', 'ə', 'ɚ', 'ɛ', 'ɝ', 'e', 'ɪ', 'i', 'o', 'ʊ', 'u'])
}

fn may_begin(names: &[String]) -> bool {
    match names {
        [] => true,
        [one] => one != "NG",
        _ => ONSETS.contains(&names.join(" ").as_str()),
    }
}

/// IPA as ARPABET phones; or the first sound that it does not have.
pub(super) fn to_arpabet(ipa: &str) -> Result<Vec<String>, char> {
    let mut phones = Vec::new();
    let mut stress = '0';
    let mut at = 0;
    while let Some(first) = ipa[at..].chars().next() {
        let rest = &ipa[at..];
        let found = match first {
            'ˈ' => {
                stress = '1';
                None
            }
            'ˌ' => {
                stress = '2';
                None
            }
            // Neither length, nor ties, nor where syllables part is written.
            'ː' | 'ˑ' | '.' | ' ' | '\u{361}' | '\u{35c}' => None,
            'ə' => Some(("AH", 'ə'.len_utf8())),
            'ɚ' => Some(("ER", 'ɚ'.len_utf8())),
            'r' => Some(("R", 1)),
            'ʤ' => Some(("JH", 'ʤ'.len_utf8())),
            'ʧ' => Some(("CH", 'ʧ'.len_utf8())),
            'e' if !rest.starts_with("eɪ") => Some(("EY", 1)),
            'o' if !rest.starts_with("oʊ") => Some(("OW", 1)),
            't' if rest.starts_with("t\u{361}ʃ") => Some(("CH", 5)),
            'd' if rest.starts_with("d\u{361}ʒ") => Some(("JH", 5)),
            _ => {
                let best = ARPABET.iter().filter(|(_, sound)| rest.starts_with(sound)).max_by_key(|(_, sound)| sound.len());
                Some(best.map(|(name, sound)| (*name, sound.len())).ok_or(first)?)
            }
        };
        match found {
            Some((name, length)) => {
                let vowel = matches!(name.as_bytes()[0], b'A' | b'E' | b'I' | b'O' | b'U');
                phones.push(if vowel { format!("{name}{}", std::mem::replace(&mut stress, '0')) } else { name.to_owned() });
                at += length;
            }
            None => at += first.len_utf8(),
        }
    }
    Ok(phones)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_x_sampa() {
        for (sampa, ipa) in
            [("\"g{ndZ@", "ˈɡændʒə"), ("hArutun\"jAn", "hɑrutunˈjɑn"), ("3`", "ɝ"), ("r\\`", "ɻ"), ("bE_~", "bɛ\u{303}"), ("t_h", "tʰ"), ("i:", "iː")]
        {
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
            assert_eq!(to_arpabet(ipa).map(|phones| phones.join(" ")).as_deref(), Ok(phones));
        }
        assert_eq!(arpabet(&["G", "QX"]), Err(1));
        assert_eq!(to_arpabet("ˈbax"), Err('a'));
    }

    #[test]
    fn names_the_sign_that_is_no_ipa() {
        assert_eq!(ipa_fault("ˈɡændʒə"), None);
        assert_eq!(ipa_fault("ˈɡæn:").map(|(at, sign, _)| (at, sign)), Some((7, ':')));
    }
}
