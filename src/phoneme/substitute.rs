//! What English newsreaders say for a sound that is not in their voice's set.

use super::sound::{Phoneme, Sound, phonemes};

/// Where a phoneme stands.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// The phoneme before it in the word.
    pub before: Option<Phoneme>,
    /// The phoneme after it in the word.
    pub after: Option<Phoneme>,
    /// Whether its syllable is stressed.
    pub stressed: bool,
    /// Whether its syllable ends in a consonant.
    pub closed: bool,
    /// Whether the voice says an r that no vowel follows.
    pub rhotic: bool,
}

impl Place {
    fn before_vowel(self) -> bool {
        self.after.is_some_and(|after| after.sound.is_vowel())
    }

    fn before_r(self) -> bool {
        self.after.is_some_and(|after| is_r(after.sound))
    }
}

/// Whether a sound is heard as an English r.
pub(super) fn is_r(sound: Sound) -> bool {
    use Sound::*;
    matches!(sound, R | Trill | Tap | UvularTrill | VoicedUvularFricative | RetroflexApproximant | RetroflexTap)
}

/// Phonemes in a row.
type Row = &'static [Phoneme];

macro_rules! or {
    ($($ipa:literal),+) => { &[$(phonemes!($ipa)),+] };
}

/// What is said for a sound without marks, the best first. An empty answer leaves it to the
/// distance of features; a single empty row leaves the sound out.
pub(super) fn substitutes(sound: Sound, at: Place) -> &'static [Row] {
    use Sound::*;
    match sound {
        // French and German ö with an r after it is one vowel of English.
        sound if is_r(sound) && matches!(at.before, Some(Phoneme { sound: FrontCloseMidRounded | FrontOpenMidRounded, .. })) && !at.before_vowel() => &[&[]],
        Tap => or!["ɹ", "t"],
        Trill | UvularTrill | VoicedUvularFricative | RetroflexApproximant | RetroflexTap => or!["ɹ"],
        VelarFricative | UvularFricative if at.before.is_none() => or!["h"],
        VelarFricative | UvularFricative => or!["k"],
        PharyngealFricative | VoicedGlottalFricative => or!["h"],
        GlottalStop | VoicedPharyngealFricative => &[&[]],
        VoicedVelarFricative | VoicedUvularStop => or!["ɡ"],
        UvularStop => or!["k"],
        PalatalFricative if at.before.is_none() => or!["h"],
        PalatalFricative => or!["k"],
        VoicedPalatalFricative => or!["j"],
        PalatalStop => or!["tʃ"],
        VoicedPalatalStop => or!["dʒ"],
        RetroflexStop => or!["t"],
        VoicedRetroflexStop => or!["d"],
        BilabialFricative => or!["f"],
        VoicedBilabialFricative => or!["b"],
        LabiodentalApproximant => or!["v"],
        LateralFricative | VoicedLateralFricative | RetroflexLateral => or!["l"],
        AlveoloPalatalFricative | RetroflexFricative => or!["ʃ"],
        VoicedAlveoloPalatalFricative | VoicedRetroflexFricative => or!["ʒ"],
        AlveoloPalatalAffricate | RetroflexAffricate => or!["tʃ"],
        VoicedAlveoloPalatalAffricate | VoicedRetroflexAffricate => or!["dʒ"],
        AlveolarAffricate => or!["t s"],
        VoicedAlveolarAffricate => or!["d z"],
        PalatalNasal if at.before_vowel() => or!["n j"],
        PalatalNasal | RetroflexNasal => or!["n"],
        PalatalLateral if at.before_vowel() => or!["l j"],
        PalatalLateral => or!["l"],
        LabiodentalNasal => or!["m"],
        UvularNasal => or!["ŋ"],
        VelarApproximant | LabialPalatalApproximant | VoicelessLabialVelar => or!["w"],

        FrontOpen => or!["ɑ"],
        FrontCloseMid if at.closed || at.before_r() => or!["ɛ"],
        FrontCloseMid => or!["eɪ", "e"],
        BackCloseMidRounded if at.closed && at.before_r() => or!["ɔ"],
        BackCloseMidRounded => or!["oʊ", "əʊ"],
        FrontCloseRounded | CentralCloseRounded => or!["u"],
        FrontNearCloseRounded => or!["ʊ"],
        FrontCloseMidRounded | FrontOpenMidRounded | CentralOpenMidRounded => or!["ɝ", "ɜ", "ɚ"],
        FrontOpenRounded => or!["æ"],
        CentralClose if at.stressed => or!["ɪ"],
        CentralClose => or!["ɪ", "ə"],
        BackClose if at.stressed => or!["ɪ"],
        BackClose | CentralCloseMid | CentralCloseMidRounded => or!["ə"],
        BackCloseMid => or!["ʌ"],
        CentralNearOpen if at.stressed => or!["ɑ"],
        CentralNearOpen => or!["ə"],

        // One English's vowel in the other.
        Lot => or!["ɑ", "ɔ"],
        Goat => or!["əʊ"],
        BritishGoat => or!["oʊ"],
        Nurse if !at.rhotic && at.before_vowel() => or!["ɜ ɹ"],
        Nurse => or!["ɜ", "ɚ"],
        Letter if !at.rhotic && at.before_vowel() => or!["ə ɹ"],
        Letter if at.rhotic => or!["ɝ", "ə ɹ"],
        Letter => or!["ə"],
        OpenMidCentral => or!["ɝ", "ɚ"],
        Near if at.before_r() => or!["ɪ"],
        Near if at.rhotic => or!["ɪ ɹ"],
        Near => or!["ɪ ə"],
        Square if at.rhotic && at.before_r() => or!["ɛ"],
        Square if at.rhotic => or!["ɛ ɹ"],
        Square => or!["ɛː", "ɛ ə"],
        Cure if at.before_r() => or!["ʊ"],
        Cure if at.rhotic => or!["ʊ ɹ"],
        Cure => or!["ʊ ə"],
        _ => &[],
    }
}

/// What a non-rhotic voice says for a vowel and the r after it that no vowel follows.
pub(super) fn non_rhotic(vowel: Sound) -> Option<Row> {
    use Sound::*;
    Some(match vowel {
        Palm | FrontOpen => phonemes!("ɑː"),
        Thought | Goat | BritishGoat | Lot | BackCloseMidRounded => phonemes!("ɔː"),
        Dress | Face | Trap | FrontCloseMid | Square => phonemes!("eə"),
        Kit | Fleece | Near => phonemes!("ɪə"),
        Foot | Goose | Cure => phonemes!("ʊə"),
        Strut | OpenMidCentral => phonemes!("ɜː"),
        Price => phonemes!("aɪ ə"),
        Mouth => phonemes!("aʊ ə"),
        Choice => phonemes!("ɔɪ ə"),
        _ => return None,
    })
}

/// What stands for a nasal vowel before the n that is said after it.
pub(super) fn before_nasal(vowel: Sound) -> Sound {
    use Sound::*;
    match vowel {
        Dress | FrontCloseMid => Trap,
        FrontOpenMidRounded => Strut,
        Thought | BackCloseMidRounded => Goat,
        other => other,
    }
}
