//! From letters to an English pronunciation: rules, then stress, then reduction.

use super::adapt::{adapt, sounds};
use super::default::DEFAULT;
use super::language::Language;
use super::pattern::{is_plain_vowel, match_at};
use super::stress::Shape;
use crate::phoneme::Pronunciation;

/// What a rule says, before it is known which syllables are stressed.
struct Piece {
    stressed: &'static str,
    secondary: &'static str,
    unstressed: &'static str,
    /// The number of its first syllable.
    first: usize,
}

/// How a newsreader says a word of a language, in IPA. `None` where no letter of it says anything.
pub(super) fn speak(language: &Language, word: &str) -> Option<String> {
    let word = small(word);
    let mut pieces: Vec<Piece> = Vec::new();
    let mut count = 0;
    let mut forced = None;
    let mut at = 0;
    while let Some(letter) = word[at..].chars().next() {
        let mut rules = language.rules.iter().chain(DEFAULT);
        let Some((end, sound)) = rules.find_map(|(pattern, sound)| Some((match_at(pattern, &word, at)?, *sound))) else {
            at += letter.len_utf8();
            continue;
        };
        at = end.max(at + letter.len_utf8());
        let sound = match sound.strip_prefix('<') {
            Some(rest) => {
                forced.get_or_insert(usize::saturating_sub(count, 1));
                rest
            }
            None => sound,
        };
        let (stressed, others) = sound.split_once('~').unwrap_or((sound, sound));
        let (secondary, unstressed) = others.split_once('~').unwrap_or((stressed, others));
        if let Some(mark) = stressed.find('ˈ') {
            // An accent that is written stands before the ends that guess where it would be.
            forced.get_or_insert(count + nuclei(&stressed[..mark]).count());
        }
        pieces.push(Piece { stressed, secondary, unstressed, first: count });
        count += nuclei(stressed).count();
    }
    if pieces.iter().all(|piece| piece.stressed.is_empty()) {
        return None;
    }
    let primary = forced.unwrap_or_else(|| language.stress.of(&shape(&pieces)));
    let ipa = adapt(&compose(&pieces, count, primary));
    Some(Pronunciation::from_ipa(&ipa).ok()?.to_string())
}

/// A word in small letters, composed, without the apostrophes of transliteration and the tones of
/// Vietnamese.
fn small(word: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let mut letter = ' ';
    let mut marked = false;
    let kept = word.nfd().flat_map(char::to_lowercase).filter(|&sign| match sign {
        '\'' | '’' | 'ʼ' | 'ʻ' | '‘' | '`' => false,
        // The small form of İ has a dot of its own, which says nothing.
        '\u{307}' if letter == 'i' => false,
        // A hook or a dot at a vowel is a tone.
        '\u{309}' | '\u{323}' if is_plain_vowel(letter) => false,
        // So is a stroke above a circumflex, breve or horn.
        '\u{300}' | '\u{301}' | '\u{303}' => !std::mem::replace(&mut marked, true),
        '\u{302}' | '\u{306}' | '\u{31b}' => {
            marked = true;
            true
        }
        _ => {
            letter = sign;
            marked = false;
            true
        }
    });
    kept.nfc().collect()
}

/// How many consonants follow each vowel.
fn shape(pieces: &[Piece]) -> Shape {
    let mut shape = Shape::default();
    let whole: String = pieces.iter().map(|piece| piece.stressed).collect();
    let Ok(read) = Pronunciation::from_ipa(&whole) else { return shape };
    for phoneme in read.phonemes() {
        if phoneme.is_nucleus() {
            shape.consonants.push(0);
        } else if let Some(last) = shape.consonants.last_mut() {
            *last += 1;
        }
    }
    shape
}

/// Puts the pieces together, with a mark before each stressed vowel.
fn compose(pieces: &[Piece], count: usize, primary: usize) -> String {
    let mut out = String::new();
    let closed = begins_closed(pieces);
    for piece in pieces {
        let sound = match piece.first {
            first if first == primary => piece.stressed,
            first if is_secondary(first, primary) || first == 0 && closed => piece.secondary,
            _ => piece.unstressed,
        };
        if out.ends_with(is_vowel) && sound.starts_with(is_vowel) {
            out.push('.');
        }
        // The marks of rules have done their work: those before vowels stand.
        let mut vowels = nuclei(sound).enumerate().peekable();
        for (at, sign) in sound.char_indices().filter(|(_, sign)| *sign != 'ˈ') {
            if let Some((number, _)) = vowels.next_if(|(_, vowel)| *vowel == at) {
                match piece.first + number {
                    _ if count == 1 => {}
                    number if number == primary => out.push('ˈ'),
                    number if is_secondary(number, primary) => out.push('ˌ'),
                    _ => {}
                }
            }
            out.push(sign);
        }
    }
    out
}

/// Whether two consonants close the first syllable, so that its vowel is not reduced: Mandela, but Hassan.
fn begins_closed(pieces: &[Piece]) -> bool {
    let whole: String = pieces.iter().map(|piece| piece.stressed.replace('ˈ', "")).collect();
    let mut vowels = nuclei(&whole);
    let (Some(first), Some(second)) = (vowels.next(), vowels.next()) else { return false };
    let between = sounds(whole[first..second].trim_start_matches(is_vowel));
    match between[..] {
        // A stop and a liquid begin the next syllable, as ts and dz do.
        [one, other, ..] if matches!(other, "ɹ" | "l" | "j" | "w") => matches!(one, "n" | "m" | "l" | "ɹ") && one != other,
        ["t", "s", ..] | ["d", "z", ..] | [] | [_] => false,
        // English says ɚ: Hernandez.
        ["ɹ", ..] => false,
        [one, other, ..] => one != other,
    }
}

/// Whether a syllable is the second or the fourth before the stressed one; where that would be a word's
/// second syllable, English stresses the first: Guadalajara.
fn is_secondary(number: usize, primary: usize) -> bool {
    match number {
        0 => primary >= 2,
        1 => false,
        _ => number < primary && (primary - number).is_multiple_of(2),
    }
}

/// Where the vowels of a sound begin; a diphthong is one.
fn nuclei(sound: &str) -> impl Iterator<Item = usize> {
    let mut before = ' ';
    sound.char_indices().filter_map(move |(at, sign)| {
        let second = matches!((before, sign), ('e' | 'a' | 'ɔ', 'ɪ') | ('o' | 'a', 'ʊ'));
        before = if second { ' ' } else { sign };
        (is_vowel(sign) && !second).then_some(at)
    })
}

/// Whether a sign of IPA is a vowel of English.
pub(super) fn is_vowel(sign: char) -> bool {
    "iɪeɛæaɑɔoʊuʌəɚɝɒɜ".contains(sign)
}
