//! The names of a sentence: which words stand together as one.

use super::place::may_be_name;
use super::{is_english, is_ordinary};

/// A word of a sentence.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'s> {
    pub start: usize,
    pub end: usize,
    /// As written, without the ending of a possessive.
    pub base: &'s str,
    /// The piece of the script that it is in: what is no plain text is no new name.
    pub covered: bool,
}

impl Token<'_> {
    /// Where it ends without the possessive's ending.
    pub fn base_end(&self) -> usize {
        self.start + self.base.len()
    }

    pub fn is_capitalised(&self) -> bool {
        self.base.starts_with(char::is_uppercase)
    }

    /// Whether it is all in capitals, and has two letters or more.
    pub fn is_capitals(&self) -> bool {
        self.base.chars().nth(1).is_some() && !self.base.chars().any(char::is_lowercase) && self.is_capitalised()
    }

    pub fn is_possessive(&self) -> bool {
        self.base_end() < self.end
    }
}

/// The words of a sentence.
pub(super) fn tokens(sentence: &str) -> Vec<Token<'_>> {
    let mut all = Vec::new();
    let mut at = 0;
    while let Some(sign) = sentence[at..].chars().next() {
        let end = if sign.is_alphanumeric() { crate::pass::word_end(sentence, at) } else { at };
        if end > at {
            let word = &sentence[at..end];
            let bare = ["'s", "’s", "'S", "’S", "'", "’"].iter().find_map(|ending| word.strip_suffix(ending));
            all.push(Token { start: at, end, base: bare.filter(|bare| !bare.is_empty()).unwrap_or(word), covered: false });
            at = end;
        } else {
            at += sign.len_utf8();
        }
    }
    all
}

/// Words that join a name to what stands before it, or begin it.
const PARTICLES: &[&str] = &[
    "abu", "af", "al", "an", "ar", "as", "at", "az", "ben", "bin", "bint", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "ed",
    "el", "ez", "ibn", "la", "las", "le", "los", "san", "santa", "son", "ten", "ter", "ul", "van", "von", "zu", "zum", "zur",
];

/// Particles that are read with their name though a space parts them; `at` and `an` are English words.
const APART: &[&str] = &[
    "abu", "al", "ben", "bin", "bint", "da", "das", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn", "la", "las", "le", "los", "san",
    "santa", "ten", "ter", "van", "von", "zu",
];

/// Places with such words that English engines say right.
const SAID_RIGHT: &[&str] = &[
    "El Paso",
    "La Jolla",
    "Las Vegas",
    "Los Angeles",
    "San Antonio",
    "San Diego",
    "San Francisco",
    "San Jose",
    "Santa Barbara",
    "Santa Claus",
    "Santa Fe",
    "Santa Monica",
];

/// Words before a hyphen that are no part of a name.
const BEGINNINGS: &[&str] = &["anti", "ex", "intra", "neo", "non", "pan", "post", "pre", "pro", "trans"];

fn is_particle(word: &str, list: &[&str]) -> bool {
    word.len() < 6 && list.contains(&word.to_lowercase().as_str())
}

/// The last word of the name that begins with a word, if one does.
pub(super) fn unit(sentence: &str, tokens: &[Token], first: usize) -> Option<(usize, usize)> {
    let gap = |number: usize| tokens.get(number + 1).map(|next| &sentence[tokens[number].end..next.start]);
    let is_hyphen = |gap: Option<&str>| matches!(gap, Some("-" | "\u{2010}" | "\u{2011}"));
    let token = &tokens[first];
    let is_said_right = |from: usize, to: usize| SAID_RIGHT.contains(&&sentence[tokens[from].start..tokens[to].base_end()]);
    if token.covered || first > 0 && is_said_right(first - 1, first) {
        return None;
    }
    // "van der Poel", "bin Salman" after a capital; "La Paz" anywhere.
    let mut at = first;
    let after_capital = first > 0 && tokens[first - 1].is_capitalised() && gap(first - 1) == Some(" ");
    while at < first + 3
        && is_particle(tokens[at].base, APART)
        && !tokens[at].is_possessive()
        && (token.is_capitalised() || after_capital)
        && gap(at) == Some(" ")
        && !tokens[at + 1].covered
    {
        at += 1;
    }
    let led = at > first;
    // What hyphens join.
    let mut last = at;
    while is_hyphen(gap(last)) && !tokens[last].is_possessive() {
        let next = &tokens[last + 1];
        let joins = next.is_capitalised() && !next.is_capitals() || is_particle(next.base, PARTICLES) && is_hyphen(gap(last + 1));
        if next.covered || !joins {
            break;
        }
        last += 1;
    }
    let head = &tokens[at];
    if last == at {
        let named = head.is_capitalised() && may_be_name(head.base)
            || led && head.is_capitalised() && !head.is_capitals() && !is_english(head.base) && !is_ordinary(head.base);
        return (named && !(led && is_said_right(first, at))).then_some((first, last));
    }
    if !head.is_capitalised() && !is_particle(head.base, PARTICLES) {
        return None;
    }
    // Words of English about a name are none of its parts: "Non-Armenian".
    let plain = |token: &Token| !is_particle(token.base, PARTICLES) && (is_ordinary(token.base) || is_particle(token.base, BEGINNINGS));
    let (mut from, mut to) = (at, last);
    while from < to && plain(&tokens[from]) {
        from += 1;
    }
    while to > from && (plain(&tokens[to]) || !tokens[to].is_capitalised()) {
        to -= 1;
    }
    let named = tokens[from..=to].iter().any(|token| may_be_name(token.base));
    named.then_some((if from == at { first } else { from }, to))
}

/// Whether a sentence is written as a title: most of its long words of English have a capital.
pub(super) fn is_title(tokens: &[Token]) -> bool {
    let long = || tokens.iter().skip(1).filter(|token| !token.covered && token.base.len() > 3 && token.base.is_ascii());
    let small = long().filter(|token| !token.is_capitalised()).count();
    let capital = long().filter(|token| token.is_capitalised() && is_ordinary(token.base)).count();
    capital > small
}

#[cfg(test)]
mod tests {
    use super::*;

    fn units(sentence: &str) -> Vec<&str> {
        let tokens = tokens(sentence);
        let mut found = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            match unit(sentence, &tokens, at) {
                Some((first, last)) => {
                    found.push(&sentence[tokens[first].start..tokens[last].base_end()]);
                    at = last + 1;
                }
                None => at += 1,
            }
        }
        found
    }

    #[test]
    fn particles_and_hyphens_hold_together() {
        for (sentence, want) in [
            ("Mathieu van der Poel won.", &["Mathieu", "van der Poel"][..]),
            ("the van Harutunyan drove", &["Harutunyan"]),
            ("Levon Ter-Petrosyan's party", &["Levon", "Ter-Petrosyan"]),
            ("Bashar al-Assad and Mohammed bin Salman", &["Bashar", "al-Assad", "Mohammed", "bin Salman"]),
            ("the Nagorno-Karabakh region", &["Nagorno-Karabakh"]),
            ("in San Francisco and San Marzano", &["San Marzano"]),
            ("a Vardenis-based firm", &["Vardenis"]),
            ("Non-Qarabagh towns", &["Qarabagh"]),
            ("He met Arayik Harutunyan’s men.", &["Arayik", "Harutunyan"]),
            ("The old man went home. It was late", &[]),
        ] {
            assert_eq!(units(sentence), want, "{sentence}");
        }
    }

    #[test]
    fn titles() {
        assert!(is_title(&tokens("Azerbaijan Will Treat Ethnic Armenians Just Like Other Citizens")));
        assert!(!is_title(&tokens("He met Arayik Harutunyan in the city of Goris on a cold day")));
        assert!(!is_title(&tokens("Rain falls on Yerevan")));
        assert!(!is_title(&tokens("War, said the King of Vool")));
    }
}
