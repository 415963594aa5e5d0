use super::stress::Stress;

/// A language that names come from: what tells that they do, and how a newsreader says its letters.
///
/// One file holds one language; `src/origin/mod.rs` lists them.
#[derive(Debug)]
pub struct Language {
    /// Its code in ISO 639.
    pub code: &'static str,
    /// The rule that events of its names have: `origin:` and the code.
    pub rule: &'static str,
    /// Its name in English.
    pub name: &'static str,
    /// Further codes of the lexicon's rows whose names are read by the same rules.
    pub also: &'static [&'static str],
    /// What in a spelling speaks for the language, or against it: a pattern as in a [`Rule`], and a
    /// weight in natural logarithms: 4 for what settles it, 2 for what speaks well for it, 1 for a hint.
    /// `{pinyin}`, `{hepburn}`, `{hangul}`, `{bantu}` and `{polynesian}` fit a word of two or more
    /// syllables that are all of that romanisation or shape, and with `!` after the bracket any other word.
    pub cues: &'static [(&'static str, f32)],
    /// Cues that it has in common with others.
    pub shared_cues: &'static [(&'static str, f32)],
    /// Given names, in small letters without diacritics, parted by spaces: beside one, a surname is likely
    /// of the same language.
    pub given: &'static str,
    /// Its letters and their sounds; the first rule that fits wins. What no rule reads is read by the
    /// default that all languages share.
    pub rules: &'static [Rule],
    /// The syllable that is stressed where no rule says so.
    pub stress: Stress,
    /// The sources of these facts.
    pub source: &'static str,
}

impl Language {
    /// Whether a word in small letters is one of its given names.
    pub(crate) fn has_given(&self, word: &str) -> bool {
        self.given.split(' ').any(|given| given == word)
    }
}

/// Letters in their place, and what is said for them.
///
/// The place is written `before[letters]after`, in small letters, with `#` for the word's edge and
/// capitals for classes of letters: `V` a vowel, `C` a consonant, `E` a front vowel, `T` a voiceless
/// consonant.
///
/// The sound is IPA of English: `ˈ` before a vowel stresses its syllable, `<` at the start stresses
/// the syllable before, `ɑ~ə` says the first in a stressed syllable, the second in another, and
/// `eɪ~ɛ~ə` has a sound of its own for syllables of secondary stress.
pub type Rule = (&'static str, &'static str);
