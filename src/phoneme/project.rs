//! Projection: a pronunciation in the phonemes that an engine's voice has.

use super::feature::distance;
use super::inventory::Inventory;
use super::pronunciation::{Builder, Pronunciation, Stress, Syllable};
use super::sound::{Phoneme, Sound, phonemes};
use super::substitute::{Place, before_nasal, is_r, non_rhotic, substitutes};

/// A pronunciation in the phonemes of an [`Inventory`], and what became of the others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Projection {
    /// The pronunciation, in phonemes of the inventory alone.
    pub pronunciation: Pronunciation,
    /// Phonemes that others stand for, in order, with these.
    pub changed: Vec<(Phoneme, Vec<Phoneme>)>,
    /// Phonemes that nothing stands for.
    pub lost: Vec<Phoneme>,
}

/// Says a pronunciation with the phonemes of an inventory: for each that is not in it, what
/// newsreaders say, else the nearest by phonetic features. A voice without rhotic vowels drops
/// each r that no vowel follows and says the vowels that English then has.
///
/// ```
/// use sayable::Locale;
/// use sayable::phoneme::{Pronunciation, inventory, project};
///
/// let name = Pronunciation::from_ipa("hɑːɾutʰunˈjɑn")?;
/// let polly = inventory::find("polly", Locale::EnUs).unwrap();
/// assert_eq!(project(&name, polly).pronunciation.to_string(), "hɑɹutunˈjɑn");
///
/// let azure = inventory::find("azure", Locale::EnGb).unwrap();
/// let baird = project(&Pronunciation::from_ipa("ˈbɛɹd")?, azure);
/// assert_eq!(azure.write(&baird.pronunciation).text, "ˈbɛəd");
/// # Ok::<(), sayable::Error>(())
/// ```
#[must_use]
pub fn project(pronunciation: &Pronunciation, inventory: &Inventory) -> Projection {
    project_onto(pronunciation, inventory.phonemes)
}

/// Says a pronunciation with the given phonemes.
pub(super) fn project_onto(pronunciation: &Pronunciation, phonemes: &[Phoneme]) -> Projection {
    let rhotic = phonemes.iter().any(|phoneme| matches!(phoneme.sound, Sound::Letter | Sound::Nurse));
    let mut projector = Projector { phonemes, builder: Builder::for_text(pronunciation.phonemes().len() * 2), changed: Vec::new(), lost: Vec::new() };
    let mut syllables = pronunciation.syllables().peekable();
    let mut before = None;
    while let Some(syllable) = syllables.next() {
        let next = syllables.peek().copied();
        if syllable.starts_word {
            projector.builder.word();
            before = None;
        } else if !parts_anew(&syllable, before, rhotic) {
            projector.builder.boundary();
        }
        projector.builder.stress(syllable.stress);
        before = projector.syllable(&syllable, before, next, rhotic);
    }
    let Projector { builder, changed, lost, .. } = projector;
    Projection { pronunciation: builder.finish(), changed, lost }
}

/// Whether what stands for a syllable's first sounds parts from the syllable before in its own way:
/// `ɲ` as `n.j`, and the vowel of `fɝ.i` as `fɜː.ɹi`.
fn parts_anew(syllable: &Syllable<'_>, before: Option<Phoneme>, rhotic: bool) -> bool {
    use Sound::*;
    let in_two = |phoneme: &Phoneme| {
        matches!(phoneme.sound, PalatalNasal | PalatalLateral | AlveolarAffricate | VoicedAlveolarAffricate) || phoneme.has(Phoneme::PALATALISED)
    };
    match before {
        Some(before) if syllable.onset.is_empty() => !rhotic && matches!(before.sound, Letter | Nurse),
        _ => syllable.stress == Stress::None && syllable.onset.iter().any(in_two),
    }
}

struct Projector<'a> {
    phonemes: &'a [Phoneme],
    builder: Builder,
    changed: Vec<(Phoneme, Vec<Phoneme>)>,
    lost: Vec<Phoneme>,
}

impl Projector<'_> {
    /// Says a syllable, and answers its last phoneme.
    fn syllable(&mut self, syllable: &Syllable<'_>, before: Option<Phoneme>, next: Option<Syllable<'_>>, rhotic: bool) -> Option<Phoneme> {
        let first = |next: Syllable<'_>| next.onset.first().copied().or(next.nucleus);
        let following = next.and_then(first);
        let in_word = next.filter(|next| !next.starts_word).and_then(first);
        let mut place = Place { before, after: None, stressed: syllable.stress != Stress::None, closed: !syllable.coda.is_empty(), rhotic };
        let mut rest = syllable.onset.iter().chain(&syllable.nucleus).chain(syllable.coda).copied().peekable();
        while let Some(phoneme) = rest.next() {
            place.after = rest.peek().copied().or(in_word);
            // An r that links to a vowel, even one of the next word, is said.
            let dropped_r = !rhotic
                && phoneme.sound.is_vowel()
                && rest.peek().is_some_and(|r| is_r(r.sound))
                && !(syllable.coda.len() == 1 && following.is_some_and(|next| next.sound.is_vowel()));
            if dropped_r {
                rest.next();
                place.before = Some(phoneme);
                match non_rhotic(phoneme.sound) {
                    Some(said) => {
                        place.after = rest.peek().copied().or(in_word);
                        let mut to = Vec::new();
                        for &part in said {
                            self.resolve(part, place, &mut to);
                        }
                        self.record(phoneme, to);
                    }
                    None => self.say(phoneme, place),
                }
            } else {
                self.say(phoneme, place);
                place.before = Some(phoneme);
            }
        }
        place.before
    }

    fn say(&mut self, phoneme: Phoneme, place: Place) {
        if self.phonemes.contains(&phoneme) {
            self.builder.push(phoneme);
            return;
        }
        let mut to = Vec::new();
        self.resolve(phoneme, place, &mut to);
        self.record(phoneme, to);
    }

    fn record(&mut self, phoneme: Phoneme, to: Vec<Phoneme>) {
        for &part in &to {
            self.builder.push(part);
        }
        if to.is_empty() {
            self.lost.push(phoneme);
        } else if to != [phoneme] {
            self.changed.push((phoneme, to));
        }
    }

    /// The phoneme as it is, or with its length changed.
    fn here(&self, phoneme: Phoneme) -> Option<Phoneme> {
        [phoneme, phoneme.without(Phoneme::LONG), phoneme.with(Phoneme::LONG)].into_iter().find(|phoneme| self.phonemes.contains(phoneme))
    }

    fn resolve(&self, phoneme: Phoneme, place: Place, to: &mut Vec<Phoneme>) {
        if let Some(here) = self.here(phoneme) {
            to.push(here);
            return;
        }
        let bare = Phoneme::from(phoneme.sound);
        if phoneme.has(Phoneme::NASAL) && phoneme.sound.is_vowel() {
            self.resolve(before_nasal(phoneme.sound).into(), Place { closed: true, ..place }, to);
            if !place.after.is_some_and(|after| matches!(after.sound, Sound::N | Sound::M | Sound::Eng)) {
                to.push(Phoneme::of("n"));
            }
            return;
        }
        if phoneme.has(Phoneme::SYLLABIC) && !phoneme.sound.is_vowel() {
            let whole = if place.stressed { phonemes!("ɝ") } else { phonemes!("ɚ") };
            if is_r(phoneme.sound) {
                self.resolve(whole[0], place, to);
            } else {
                self.resolve(Phoneme::of("ə"), place, to);
                self.resolve(bare, place, to);
            }
            return;
        }
        if phoneme.marks != 0 {
            self.resolve(bare, place, to);
            let glides = phoneme.has(Phoneme::PALATALISED) && place.after.is_some_and(|after| after.sound.is_vowel() && after.sound != Sound::Fleece);
            if glides && self.phonemes.contains(&Phoneme::of("j")) && !matches!(to.last(), Some(Phoneme { sound: Sound::Yod, .. })) {
                to.push(Phoneme::of("j"));
            }
            return;
        }
        let rows = substitutes(phoneme.sound, place);
        for row in rows {
            let from = to.len();
            to.extend(row.iter().map_while(|&part| self.here(part)));
            if to.len() - from == row.len() {
                return;
            }
            to.truncate(from);
        }
        // None of these is in the inventory; of the rest, the nearest.
        if let Some(&nearest) = self.phonemes.iter().min_by_key(|candidate| distance(phoneme, **candidate)) {
            to.push(nearest);
        }
    }
}
