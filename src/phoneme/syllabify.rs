//! Where syllables part: each takes as many consonants before its vowel as English words begin with.

use super::sound::{Phoneme, Sound};

/// How many of the consonants between two vowels stay with the first: the rest is the longest
/// beginning of a syllable that English has. `next` is the vowel after them.
#[inline]
pub(super) fn coda_length(consonants: &[Phoneme], next: Phoneme) -> usize {
    let sound = |at: usize| consonants[at].sound;
    let n = consonants.len();
    if n == 0 || sound(n - 1) == Sound::Eng {
        return n;
    }
    if n >= 3 && sound(n - 3) == Sound::S && three(sound(n - 2), sound(n - 1), next) {
        return n - 3;
    }
    if n >= 2 && two(sound(n - 2), sound(n - 1), next) {
        return n - 2;
    }
    n - 1
}

fn three(second: Sound, third: Sound, next: Phoneme) -> bool {
    use Sound::*;
    match third {
        L => matches!(second, P),
        R | Trill | Tap | UvularTrill | VoicedUvularFricative => matches!(second, P | T | K),
        W => second == K,
        Yod => matches!(second, P | T | K) && yod_before(next),
        _ => false,
    }
}

fn two(first: Sound, second: Sound, next: Phoneme) -> bool {
    use Sound::*;
    match second {
        L => matches!(first, P | B | K | G | F | S),
        R | Trill | Tap | UvularTrill | VoicedUvularFricative => matches!(first, P | B | T | D | K | G | F | Theta | Esh),
        W => matches!(first, T | D | K | G | S | Theta),
        Yod => matches!(first, P | B | T | D | K | G | F | V | Theta | S | Z | H | M | N | L) && yod_before(next),
        P | T | K | M | N => first == S,
        _ => false,
    }
}

/// In English words a consonant and `j` begin a syllable together before /u/ alone.
fn yod_before(next: Phoneme) -> bool {
    matches!(next.sound, Sound::Goose | Sound::Foot | Sound::Cure)
}
