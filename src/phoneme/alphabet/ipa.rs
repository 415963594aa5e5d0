//! The International Phonetic Alphabet, in the signs of its chart of 2020 and the older ligatures.

use super::Written;
use crate::error::{Error, Result};
use crate::phoneme::pronunciation::{Builder, Pronunciation, Stress};
use crate::phoneme::sound::{Phoneme, Sound};
use crate::phoneme::syllabify::coda_length;

/// Reads IPA; see [`Pronunciation::from_ipa`].
pub(in crate::phoneme) fn read(text: &str) -> Result<Pronunciation> {
    let (pronunciation, fault) = read_past_faults(text);
    match fault {
        None => Ok(pronunciation),
        Some((column, None)) => Err(Error::new("a stress mark that no vowel follows").advise("put it where the stressed syllable starts").at(1, column)),
        Some((column, Some(sign))) => {
            Err(Error::new(format!("IPA has no sign `{}`", sign.escape_debug())).advise("write the sound with signs of its chart").at(1, column))
        }
    }
}

/// Reads IPA as far as it can be read, with the first fault: its byte column and the unknown sign.
pub(in crate::phoneme) fn read_past_faults(text: &str) -> (Pronunciation, Option<(usize, Option<char>)>) {
    let mut builder = Builder::for_text(text.len());
    let mut fault = None;
    let mut tied = false;
    let mut marked = 0;
    for (at, c) in text.char_indices() {
        if let Some(sound) = sound(c) {
            if let Some(last) = builder.last()
                && last.marks == 0
                && let Some(both) = fused(last.sound, c, tied)
            {
                last.sound = both;
            } else {
                builder.push(sound.into());
            }
            tied = false;
            continue;
        }
        match c {
            'ˈ' | '\'' => {
                marked = at;
                builder.stress(Stress::Primary);
            }
            'ˌ' => {
                marked = at;
                builder.stress(Stress::Secondary);
            }
            '.' | '-' => builder.boundary(),
            ' ' | '\u{a0}' => {
                if !builder.word() {
                    fault.get_or_insert((marked + 1, None));
                }
            }
            '\u{361}' | '\u{35c}' => tied = true,
            APART => builder.apart(),
            '/' | '[' | ']' if at == 0 || at + 1 == text.len() => {}
            _ => {
                if !mark(c, &mut builder) {
                    fault.get_or_insert((at + 1, Some(c)));
                }
            }
        }
    }
    if !builder.word() {
        fault.get_or_insert((marked + 1, None));
    }
    (builder.finish(), fault)
}

/// Stands between two letters of a syllable that are not one sound: ZERO WIDTH NON-JOINER.
pub(in crate::phoneme) const APART: char = '\u{200c}';

/// The sound of a letter.
fn sound(c: char) -> Option<Sound> {
    use Sound::*;
    Some(match c {
        'p' => P,
        'b' | 'ɓ' => B,
        't' => T,
        'd' | 'ɗ' => D,
        'k' => K,
        'ɡ' | 'g' | 'ɠ' => G,
        'f' => F,
        'v' => V,
        'θ' => Theta,
        'ð' => Eth,
        's' => S,
        'z' => Z,
        'ʃ' => Esh,
        'ʒ' => Ezh,
        'h' => H,
        'ʧ' => Tesh,
        'ʤ' => Dezh,
        'm' => M,
        'n' => N,
        'ŋ' => Eng,
        'l' | 'ɫ' => L,
        'ɹ' => R,
        'j' => Yod,
        'w' => W,
        'q' => UvularStop,
        'ɢ' | 'ʛ' => VoicedUvularStop,
        'c' => PalatalStop,
        'ɟ' | 'ʄ' => VoicedPalatalStop,
        'ʈ' => RetroflexStop,
        'ɖ' => VoicedRetroflexStop,
        'ʔ' => GlottalStop,
        'ɸ' => BilabialFricative,
        'β' => VoicedBilabialFricative,
        'ɬ' => LateralFricative,
        'ɮ' => VoicedLateralFricative,
        'ɕ' => AlveoloPalatalFricative,
        'ʑ' => VoicedAlveoloPalatalFricative,
        'ʂ' => RetroflexFricative,
        'ʐ' => VoicedRetroflexFricative,
        'ç' => PalatalFricative,
        'ʝ' => VoicedPalatalFricative,
        'x' => VelarFricative,
        'ɣ' => VoicedVelarFricative,
        'χ' => UvularFricative,
        'ʁ' => VoicedUvularFricative,
        'ħ' => PharyngealFricative,
        'ʕ' => VoicedPharyngealFricative,
        'ɦ' => VoicedGlottalFricative,
        'ʦ' => AlveolarAffricate,
        'ʣ' => VoicedAlveolarAffricate,
        'ʨ' => AlveoloPalatalAffricate,
        'ʥ' => VoicedAlveoloPalatalAffricate,
        'ɱ' => LabiodentalNasal,
        'ɳ' => RetroflexNasal,
        'ɲ' => PalatalNasal,
        'ɴ' => UvularNasal,
        'ɭ' => RetroflexLateral,
        'ʎ' => PalatalLateral,
        'r' => Trill,
        'ɾ' | 'ɺ' => Tap,
        'ʀ' => UvularTrill,
        'ɻ' => RetroflexApproximant,
        'ɽ' => RetroflexTap,
        'ʋ' => LabiodentalApproximant,
        'ɰ' => VelarApproximant,
        'ɥ' => LabialPalatalApproximant,
        'ʍ' => VoicelessLabialVelar,
        'i' => Fleece,
        'ɪ' => Kit,
        'ɛ' => Dress,
        'æ' => Trap,
        'ɑ' => Palm,
        'ɒ' => Lot,
        'ɔ' => Thought,
        'ʊ' | 'ᵿ' => Foot,
        'u' => Goose,
        'ʌ' => Strut,
        'ə' | 'ᵊ' => Schwa,
        'ɚ' => Letter,
        'ɝ' => Nurse,
        'ɜ' => OpenMidCentral,
        'a' => FrontOpen,
        'e' => FrontCloseMid,
        'o' => BackCloseMidRounded,
        'y' => FrontCloseRounded,
        'ʏ' => FrontNearCloseRounded,
        'ø' => FrontCloseMidRounded,
        'œ' => FrontOpenMidRounded,
        'ɶ' => FrontOpenRounded,
        'ɨ' | 'ᵻ' | 'ı' => CentralClose,
        'ʉ' => CentralCloseRounded,
        'ɯ' => BackClose,
        'ɤ' => BackCloseMid,
        'ɘ' => CentralCloseMid,
        'ɵ' => CentralCloseMidRounded,
        'ɞ' => CentralOpenMidRounded,
        'ɐ' => CentralNearOpen,
        _ => return None,
    })
}

/// The one sound that a letter makes with the sound before it. English has `ts` and `dz` in two
/// sounds, so these are one only where a tie says so.
#[inline]
pub(in crate::phoneme) fn fused(first: Sound, second: char, tied: bool) -> Option<Sound> {
    use Sound::*;
    Some(match (second, first) {
        ('ɪ', FrontCloseMid) => Face,
        ('ɪ', FrontOpen) => Price,
        ('ɪ', Thought) => Choice,
        ('ʊ', BackCloseMidRounded) => Goat,
        ('ʊ', FrontOpen) => Mouth,
        ('ʊ', Schwa) => BritishGoat,
        ('ə', Kit) => Near,
        ('ə', FrontCloseMid | Dress) => Square,
        ('ə', Foot) => Cure,
        ('ʃ', T) => Tesh,
        ('ʒ', D) => Dezh,
        ('ɕ', T) => AlveoloPalatalAffricate,
        ('ʑ', D) => VoicedAlveoloPalatalAffricate,
        ('ʂ', T | RetroflexStop) => RetroflexAffricate,
        ('ʐ', D | VoicedRetroflexStop) => VoicedRetroflexAffricate,
        ('s', T) if tied => AlveolarAffricate,
        ('z', D) if tied => VoicedAlveolarAffricate,
        ('ç', PalatalStop) if tied => AlveoloPalatalAffricate,
        ('ʝ', VoicedPalatalStop) if tied => VoicedAlveoloPalatalAffricate,
        _ => return None,
    })
}

/// Puts a mark on the last phoneme. False if it is none of IPA.
fn mark(c: char, builder: &mut Builder) -> bool {
    use Sound::*;
    if matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}') {
        return composed(c, builder);
    }
    let Some(last) = builder.last() else {
        // Signs that are said with what follows, or not at all.
        return matches!(c, '‿' | '\u{2e5}'..='\u{2e9}' | '\u{200b}'..='\u{200d}' | '|' | '‖');
    };
    match c {
        'ː' | ':' => last.marks |= Phoneme::LONG,
        '\u{303}' => last.marks |= Phoneme::NASAL,
        '\u{329}' | '\u{30d}' => last.marks |= Phoneme::SYLLABIC,
        'ʰ' => last.marks |= Phoneme::ASPIRATED,
        'ʲ' => last.marks |= Phoneme::PALATALISED,
        '\u{327}' if last.sound == PalatalStop => last.sound = PalatalFricative,
        '\u{308}' if last.sound == Kit => last.sound = CentralClose,
        '˞' if last.sound == Schwa => last.sound = Letter,
        '˞' if last.sound == OpenMidCentral => last.sound = Nurse,
        '˞' => builder.push(R.into()),
        '\u{32f}' | '\u{311}' => not_syllabic(builder),
        'ʷ' | 'ˠ' | 'ˤ' | 'ʼ' | 'ˑ' | '‿' | '|' | '‖' => {}
        '\u{2e5}'..='\u{2e9}' | '\u{200b}'..='\u{200d}' | '\u{300}'..='\u{36f}' => {}
        _ => return false,
    }
    true
}

/// Reads a letter and its marks in one character: `ã`.
fn composed(c: char, builder: &mut Builder) -> bool {
    let mut parts = Vec::new();
    unicode_normalization::char::decompose_canonical(c, |part| parts.push(part));
    let Some(sound) = parts.first().and_then(|&letter| sound(letter)) else { return false };
    builder.push(sound.into());
    parts.len() > 1 && parts[1..].iter().all(|&c| mark(c, builder))
}

/// A vowel that makes no syllable is the second half of a diphthong, or a glide.
fn not_syllabic(builder: &mut Builder) {
    use Sound::*;
    let Some(&mut last) = builder.last() else { return };
    let glide = match last.sound {
        Fleece | Kit | FrontCloseMid => Yod,
        Goose | Foot | BackCloseMidRounded => W,
        _ => return,
    };
    builder.pop();
    let half = if glide == Yod { 'ɪ' } else { 'ʊ' };
    if let Some(before) = builder.last() {
        let first = match before.sound {
            Dress => FrontCloseMid,
            BackCloseMidRounded if glide == Yod => Thought,
            Thought if glide == W => BackCloseMidRounded,
            Palm | CentralNearOpen => FrontOpen,
            sound => sound,
        };
        if let Some(both) = fused(first, half, false) {
            before.sound = both;
            return;
        }
    }
    builder.push(glide.into());
}

/// How affricates are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Affricates {
    /// In two letters: `tʃ`.
    #[default]
    Plain,
    /// In two letters with a tie bar: `t͡ʃ`.
    Tie,
    /// In one letter where there is one: `ʧ`.
    Ligature,
}

/// Which syllable boundaries are written with a dot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Boundaries {
    /// Those that would else be read elsewhere, or at which two letters would be read as one sound.
    #[default]
    Needed,
    /// Every one.
    All,
    /// None.
    None,
}

/// Where stress marks stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StressPlace {
    /// Where the syllable starts, as the IPA has it.
    #[default]
    Syllable,
    /// Right before the vowel.
    Vowel,
}

/// Which length marks are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Length {
    /// Those that the pronunciation has.
    #[default]
    Kept,
    /// None.
    None,
    /// Those that the pronunciation has, and those of the long English vowels: `iː uː ɑː ɔː ɜː`.
    English,
}

/// How IPA is written.
///
/// ```
/// use sayable::phoneme::{Pronunciation, ipa::{Affricates, Boundaries, Length, Style}};
///
/// let ganja = Pronunciation::from_ipa("ˈɡændʒə")?;
/// let style = Style { affricates: Affricates::Tie, boundaries: Boundaries::All, ..Style::default() };
/// assert_eq!(style.write(&ganja).text, "ˈɡæn.d͡ʒə");
/// # Ok::<(), sayable::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// How affricates are written.
    pub affricates: Affricates,
    /// Which syllable boundaries are written.
    pub boundaries: Boundaries,
    /// Where stress marks stand.
    pub stress: StressPlace,
    /// Which length marks are written.
    pub length: Length,
    /// Whether /ɡ/ is written with the letter of the keyboard, U+0067, rather than U+0261.
    pub keyboard_g: bool,
}

/// Writes IPA in the default [`Style`].
pub(in crate::phoneme) fn write(pronunciation: &Pronunciation) -> Written {
    Style::default().write(pronunciation)
}

impl Style {
    /// A pronunciation in this style. IPA has a sign for every sound, so that nothing is lost.
    #[must_use]
    pub fn write(self, pronunciation: &Pronunciation) -> Written {
        let mut text = String::with_capacity(pronunciation.phonemes().len() * 3);
        let mut before: Option<Phoneme> = None;
        let mut coda: &[Phoneme] = &[];
        let mut joined = Vec::new();
        for syllable in pronunciation.syllables() {
            let mark = match syllable.stress {
                Stress::None => "",
                Stress::Primary => "ˈ",
                Stress::Secondary => "ˌ",
            };
            let at_start = self.stress == StressPlace::Syllable;
            if syllable.starts_word {
                if !text.is_empty() {
                    text.push(' ');
                }
                before = None;
            } else {
                let shows = at_start && !mark.is_empty() && !syllable.onset.is_empty();
                let dot = match self.boundaries {
                    Boundaries::None => false,
                    Boundaries::All => true,
                    Boundaries::Needed => {
                        joined.clear();
                        joined.extend_from_slice(coda);
                        joined.extend_from_slice(syllable.onset);
                        let read_elsewhere = syllable.nucleus.is_some_and(|next| coda_length(&joined, next) != coda.len());
                        let first = syllable.onset.first().copied().or(syllable.nucleus);
                        let parted = at_start && !mark.is_empty();
                        !shows && read_elsewhere || !parted && fuses(before, first)
                    }
                };
                if dot {
                    text.push('.');
                    before = None;
                }
            }
            if at_start && !mark.is_empty() {
                text.push_str(mark);
                before = None;
            }
            for &phoneme in syllable.onset {
                self.push(phoneme, &mut before, &mut text);
            }
            if !at_start && !mark.is_empty() {
                text.push_str(mark);
                before = None;
            }
            for &phoneme in syllable.nucleus.iter().chain(syllable.coda) {
                self.push(phoneme, &mut before, &mut text);
            }
            coda = syllable.coda;
        }
        Written { text, lost: Vec::new() }
    }

    fn push(self, phoneme: Phoneme, before: &mut Option<Phoneme>, text: &mut String) {
        if self.boundaries != Boundaries::None && fuses(*before, Some(phoneme)) {
            text.push(APART);
        }
        *before = Some(phoneme);
        let sound = phoneme.sound;
        let ipa = sound.ipa();
        let ligature = match sound {
            Sound::Tesh => "ʧ",
            Sound::Dezh => "ʤ",
            Sound::AlveolarAffricate => "ʦ",
            Sound::VoicedAlveolarAffricate => "ʣ",
            Sound::AlveoloPalatalAffricate => "ʨ",
            Sound::VoicedAlveoloPalatalAffricate => "ʥ",
            _ => "",
        };
        match self.affricates {
            Affricates::Ligature if !ligature.is_empty() => text.push_str(ligature),
            Affricates::Tie if sound.is_affricate() && !ipa.contains('\u{361}') => {
                text.push_str(&ipa[..1]);
                text.push('\u{361}');
                text.push_str(&ipa[1..]);
            }
            _ if self.keyboard_g && sound == Sound::G => text.push('g'),
            _ => text.push_str(ipa),
        }
        for (mark, sign) in Phoneme::MARKS {
            if mark == Phoneme::LONG {
                let english = matches!(sound, Sound::Fleece | Sound::Goose | Sound::Palm | Sound::Thought | Sound::OpenMidCentral);
                let long = match self.length {
                    Length::Kept => phoneme.has(mark),
                    Length::None => false,
                    Length::English => phoneme.has(mark) || english,
                };
                if long {
                    text.push_str(sign);
                }
            } else if phoneme.has(mark) {
                text.push_str(sign);
            }
        }
    }
}

/// Whether two phonemes in a row would be read as one.
fn fuses(first: Option<Phoneme>, second: Option<Phoneme>) -> bool {
    let (Some(first), Some(second)) = (first, second) else { return false };
    first.marks == 0 && second.sound.ipa().chars().next().is_some_and(|c| fused(first.sound, c, false).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn read_and_written() {
        for (ipa, want) in [
            ("ˈɡændʒə", "ˈɡændʒə"),
            ("ˈgæn.d͡ʒə", "ˈɡændʒə"),
            ("ˈgænʤə", "ˈɡændʒə"),
            ("/ˈnɔɹt.ʃɚ/", "ˈnɔɹt.ʃɚ"),
            ("hɑːɾutʰunˈjɑn", "hɑːɾutʰunˈjɑn"),
            ("mai̯n", "maɪn"),
            ("pi̯ɛr", "pjɛr"),
            ("bɔ̃ˈʒur", "bɔ̃ˈʒur"),
            ("sɐ̃w̃", "sɐ̃w̃"),
            ("sãʊ", "sa\u{303}ʊ"),
            ("ɾõ", "ɾo\u{303}"),
            ("ˈçi", "ˈçi"),
            ("ˈc\u{327}i", "ˈçi"),
            ("pet͡s", "pet͡s"),
            ("pets", "pets"),
            ("ˈbɜ˞d", "ˈbɝd"),
            ("mʲɪrʲ", "mʲɪrʲ"),
            ("ˈbʌtn̩", "ˈbʌtn̩"),
            ("ma˥˩", "ma"),
            ("d̪oːst", "doːst"),
            ("kəˈɒp", "kəˈɒp"),
            ("ˈdʒɔŋ.ɪl", "ˈdʒɔŋɪl"),
            ("ʌnˈivən", "ʌˈnivən"),
            ("ʌn.ˈivən", "ʌn.ˈivən"),
        ] {
            let once = read(ipa).unwrap_or_else(|error| panic!("{ipa}: {error}"));
            assert_eq!(write(&once).text, want, "{ipa}");
            assert_eq!(read(want).unwrap(), once, "{ipa}");
        }
    }

    #[test]
    fn faults_have_a_place() {
        for (ipa, place, part) in [("ˈɡæ7", 7, "`7`"), ("ɡæˈ", 5, "no vowel"), ("ɡæˈt ə", 5, "no vowel"), ("ːa", 1, "`ː`")] {
            let error = read(ipa).unwrap_err();
            assert_eq!(error.place(), Some((1, place)), "{ipa}");
            assert!(error.to_string().contains(part), "{error}");
        }
    }

    #[test]
    fn styles() {
        let name = read("ˌʤɔɹʤiˈɑnə").unwrap();
        let text = |style: Style| style.write(&name).text;
        let style = Style::default();
        assert_eq!(text(Style { affricates: Affricates::Ligature, ..style }), "ˌʤɔɹʤiˈɑnə");
        assert_eq!(text(Style { affricates: Affricates::Tie, ..style }), "ˌd͡ʒɔɹd͡ʒiˈɑnə");
        assert_eq!(text(Style { boundaries: Boundaries::All, ..style }), "ˌdʒɔɹ.dʒi.ˈɑ.nə");
        assert_eq!(text(Style { stress: StressPlace::Vowel, ..style }), "dʒˌɔɹdʒiˈɑnə");
        assert_eq!(text(Style { length: Length::English, ..style }), "ˌdʒɔːɹdʒiːˈɑːnə");
        assert_eq!(Style { keyboard_g: true, ..style }.write(&read("ɡæ").unwrap()).text, "gæ");
    }
}
