//! Initialisms, said by letters, and mixed ones: FBI, U.S., SUVs, MP3, COVID-19, NaCl, H2SO4.

use super::{Class, Context, Match, Start, decade};
use crate::lexicon::initialism::{self, How};
use crate::lexicon::word;
use crate::options::LetterStyle;
use crate::words::{self, say};

/// The class.
pub static CLASS: Class = Class {
    name: "initialism",
    about: "capitals that are said letter by letter; acronyms said as words are left alone",
    example: ("the FBI's U.S. office", "the F B I's U S office"),
    starts: &[Start::Capital, Start::Small],
    words: super::no_words,
    recognise,
};

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let from = out.len();
    let found = read(context, at, out)?;
    restyle(context.options.letters, from, out);
    Some(found)
}

fn read(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if !context.free_before(at) || matches!(context.byte_before(at), b'@' | b'_') {
        return None;
    }
    if let Some(found) = dotted(context, at, out) {
        return Some(found);
    }
    let token = context.alphanumerics(at);
    if token.len() <= 3
        && matches!(context.byte(at), b'N' | b'E' | b'S' | b'W')
        && let Some(found) = super::measure::of_wind(context, at, out)
    {
        return Some(found);
    }
    let word = |token: &str| initialism::lookup(token) == Some(How::Word);
    if word(token) || token.strip_suffix('s').is_some_and(word) {
        return None;
    }
    // "AT&T", "PG&E": what a sign joins to capitals is no word.
    if (2..=3).contains(&token.len()) && is_joined(context, at, token) {
        words::letters(token, out);
        return Some(Match::certain(at + token.len(), "joined-letters"));
    }
    // "F/A-18": a fighter that attacks too.
    if token == "F" && context.has(at, "F/A-") && context.is_digit(at + 4) {
        let digits = context.digits(at + 4);
        words::letters("FA", out);
        words::cardinal_digits(digits, context.locale(), out);
        return Some(Match::certain(super::identifier::say_variant(context, at + 4 + digits.len(), out), "joined-letters"));
    }
    if token == "NO" && is_nitrogen_monoxide(context, at) {
        say("nitrogen monoxide", out);
        return Some(Match::likely(at + 2, "formula"));
    }
    super::first_rule(&[rating, listed, capitals], context, at, out)
}

/// Whether capitals stand at the other side of an ampersand before or after some capitals.
fn is_joined(context: &Context, at: usize, token: &str) -> bool {
    let end = at + token.len();
    let few = |letters: &str| (1..=3).contains(&letters.len()) && letters.bytes().all(|byte| byte.is_ascii_uppercase());
    let before = || {
        let head = context.slice(0, at).strip_suffix('&').unwrap_or_default();
        few(&head[head.trim_end_matches(|c: char| c.is_alphanumeric()).len()..])
    };
    few(token) && (context.byte(end) == b'&' && few(context.alphanumerics(end + 1)) || context.byte_before(at) == b'&' && before())
}

/// Whether the NO at an offset has the company of a gas, and "no" is not meant: "there is NO release".
fn is_nitrogen_monoxide(context: &Context, at: usize) -> bool {
    const CHEMICAL: &[&str] = &[
        "synthesis",
        "synthase",
        "concentration",
        "concentrations",
        "emission",
        "emissions",
        "production",
        "release",
        "signaling",
        "signalling",
        "bioavailability",
        "oxidation",
        "radical",
        "radicals",
        "molecule",
        "molecules",
        "donor",
        "donors",
        "scavenger",
        "scavengers",
        "levels",
        "pathway",
        "pathways",
        "inhibitor",
        "inhibitors",
    ];
    const JOINED: &[&str] = &["mediated", "dependent", "induced", "releasing", "donating", "independent", "derived", "producing", "sensitive"];
    const OF_A_GAS: &[&str] = &["inhaled", "exhaled", "nasal", "endothelial", "endogenous", "exogenous", "gaseous", "neuronal"];
    const DENYING: &[&str] = &["is", "are", "was", "were", "been", "be", "has", "have", "had", "with", "see", "saw", "got", "make", "made", "there", "at"];
    let end = at + 2;
    if context.byte(end) == b'-' {
        return JOINED.contains(&context.letters(end + 1));
    }
    context.after_any(at, OF_A_GAS) || context.before_any(end, CHEMICAL) && !context.after_any(at, DENYING)
}

/// Writes the letters that stand one by one from an offset on as the user wants them.
fn restyle(style: LetterStyle, from: usize, out: &mut String) {
    let joint = match style {
        LetterStyle::Spaced => return,
        LetterStyle::Dotted => ".",
        LetterStyle::Hyphened => "-",
        LetterStyle::Closed => "",
    };
    let said = out.split_off(from);
    let single = |word: &str| word.len() == 1 && word.starts_with(|c: char| c.is_ascii_uppercase());
    let mut last_single = false;
    for (n, word) in said.split(' ').enumerate() {
        // The last letter may carry an ending: Vs, I's.
        let letter = single(word) || word.starts_with(|c: char| c.is_ascii_uppercase()) && matches!(&word[1..], "s" | "'s" | "’s");
        if n > 0 {
            out.push_str(if last_single && letter { joint } else { " " });
        }
        out.push_str(word);
        last_single = single(word);
    }
    if style == LetterStyle::Dotted && last_single && said.len() > 1 {
        out.push('.');
    }
}

/// U.S., U.N.'s, J.R.R.
fn dotted(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let mut end = at;
    let mut count = 0;
    while context.byte(end).is_ascii_alphabetic() && context.byte(end + 1) == b'.' {
        if !context.byte(end).is_ascii_uppercase() {
            return None;
        }
        count += 1;
        end += 2;
        if count > 6 {
            return None;
        }
    }
    if count < 2 {
        return None;
    }
    // U.S: the last letter may lack its full stop.
    if context.byte(end).is_ascii_uppercase() && context.free_at(end + 1) {
        end += 1;
    } else if context.is_word(end) {
        return None;
    }
    for c in context.slice(at, end).chars().filter(char::is_ascii_alphabetic) {
        words::letter(c, out);
    }
    let stop = context.byte(end - 1) == b'.';
    let last = context.is_last(end);
    let end = if stop && last { end - 1 } else { ending(context, end, out) };
    Some(Match::certain(end, "dotted-letters"))
}

/// What the table says of a token: by letters, as a word, or in its own way.
fn listed(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let token = context.alphanumerics(at);
    if is_stressed(context, at, token) {
        return None;
    }
    let (written, plural) = match initialism::lookup(token) {
        Some(_) => (token, false),
        None => (token.strip_suffix('s')?, true),
    };
    let entry = initialism::lookup(written)?;
    let end = at + token.len();
    match entry {
        How::Word => return None,
        How::Letters => words::letters(written, out),
        How::Said(said) => say(said, out),
    }
    if plural {
        decade::words_plural(out);
        return Some(Match::certain(end, "listed-plural"));
    }
    // "OK'd", "OK'ing": a word's inflection.
    if matches!(entry, How::Said(_)) {
        let quote = context.quote(end, false);
        let tail = context.letters(end + quote);
        if quote > 0 && matches!(tail, "d" | "ed" | "ing") {
            out.push_str(if tail == "ing" { tail } else { "ed" });
            return Some(Match::certain(end + quote + tail.len(), "listed-inflected"));
        }
    }
    Some(Match::certain(ending(context, end, out), "listed"))
}

/// AA+, BBB-: how a debtor is rated.
fn rating(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if context.byte(at) != context.byte(at + 1) || !matches!(context.byte(at), b'A'..=b'C') {
        return None;
    }
    let letters = context.letters(at);
    let end = at + letters.len();
    let same = matches!(letters, "AA" | "AAA" | "BB" | "BBB" | "CC" | "CCC");
    let sign = match context.sign(end) {
        Some('+') if same => "plus",
        Some('-' | '−' | '–') if same => "minus",
        _ => return None,
    };
    let after = context.after_sign(end);
    if context.is_word(after) || context.byte(after) == b'+' {
        return None;
    }
    out.push_str(if letters.len() == 2 { "double" } else { "triple" });
    out.push(' ');
    words::letter(char::from(letters.as_bytes()[0]), out);
    say(sign, out);
    Some(Match::likely(after, "rating"))
}

/// Two to five capitals that cannot be a word: no vowel among them, or too few letters.
fn capitals(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let token = context.letters(at);
    let plural = token.strip_suffix('s').filter(|base| base.len() >= 2);
    let letters = plural.unwrap_or(token);
    let end = at + token.len();
    if !(2..=5).contains(&letters.len()) || !letters.bytes().all(|b| b.is_ascii_uppercase()) || context.is_digit(end) {
        return None;
    }
    let vowels = letters.bytes().filter(|b| b"AEIOUY".contains(b)).count();
    if vowels > 0 && letters.len() > 2 && is_shouted(context, at, end) {
        return None;
    }
    // "DR. CHO: No pulse.": a name.
    const TITLES: [&str; 6] = ["DR", "MR", "MRS", "MS", "SGT", "CAPT"];
    if vowels > 0 && letters.len() > 2 && TITLES.contains(&context.word_before(at)) {
        return None;
    }
    // "NED! Wake up!": a syllable that is called out.
    let called = context.byte(end) == b'!' && (3..=4).contains(&letters.len()) && vowels == 1;
    if called && b"AEIOU".contains(&letters.as_bytes()[1]) {
        return None;
    }
    // A numeral alone (LIV, XIV, VII) may be a name; its own class knows its company.
    let numeral = letters.contains('I') && letters.bytes().all(|b| b"IVXLCDM".contains(&b));
    if word::is_common(letters) || numeral || contraction(context, end) {
        return None;
    }
    let spelt = vowels == 0 || letters.len() <= 3 || !pronounceable(letters);
    if !spelt {
        return None;
    }
    words::letters(letters, out);
    if plural.is_some() {
        out.push('s');
        return Some(Match::likely(end, "capitals-plural"));
    }
    Some(Match::likely(ending(context, end, out), "capitals"))
}

/// Whether what is listed as letters is here a word in capitals: "WHO let it in?", "COME WITH US".
fn is_stressed(context: &Context, at: usize, token: &str) -> bool {
    match token {
        "WHO" => {
            const AFTER_WHO: [&str; 28] = [
                "MAY", "IS", "ARE", "WAS", "WERE", "HAS", "HAVE", "HAD", "CAN", "CANNOT", "WILL", "WOULD", "COULD", "SHOULD", "MUST", "DID", "DO", "DOES",
                "WE", "YOU", "THEY", "HE", "SHE", "ARE", "MADE", "WANT", "KNOW", "CAME",
            ];
            let next = context.letters(context.skip_space(at + token.len()));
            context.word_before(at).is_empty() && context.text.trim_end_matches(['"', '”', '’', ' ']).ends_with('?')
                || is_capital(context.word_before(at)) && context.word_before(at) != "THE" && AFTER_WHO.contains(&next)
        }
        "US" => context.after_any(at, &["with", "let", "give", "tell", "join", "help", "save", "follow", "all", "of"]) && is_capital(context.word_before(at)),
        _ => false,
    }
}

/// Whether a word is of two capitals or more.
fn is_capital(word: &str) -> bool {
    word.len() > 1 && word.bytes().all(|b| b.is_ascii_uppercase())
}

/// Whether a common or long word in capitals stands beside a token: it is shouted, not spelt.
fn is_shouted(context: &Context, at: usize, end: usize) -> bool {
    let next = context.letters(context.skip_space(end));
    [context.word_before(at), next].into_iter().any(|word| is_capital(word) && (word.len() > 5 || word::is_common(word)))
}

/// Whether the end of a contraction follows: DON'T, WE'RE, SHE'S.
fn contraction(context: &Context, end: usize) -> bool {
    let quote = context.quote(end, false);
    let tail = context.letters(end + quote);
    quote > 0 && matches!(tail, "T" | "RE" | "LL" | "VE" | "D" | "M")
}

/// Whether letters could be said as a word: vowels and consonants take turns.
fn pronounceable(letters: &str) -> bool {
    let mut run = 0;
    let mut vowels = 0;
    for byte in letters.bytes() {
        if b"AEIOUY".contains(&byte) {
            vowels += 1;
            run = 0;
        } else {
            run += 1;
            if run > 2 {
                return false;
            }
        }
    }
    let bytes = letters.as_bytes();
    let opening = !b"AEIOU".contains(&bytes[0]) && !b"AEIOULRWHY".contains(&bytes[1]);
    vowels > 0 && !(opening && bytes[0] != b'S')
}

/// A possessive's ending, kept.
fn ending(context: &Context, end: usize, out: &mut String) -> usize {
    for written in ["'s", "’s"] {
        if context.has(end, written) && context.free_at(end + written.len()) {
            out.push_str(written);
            return end + written.len();
        }
    }
    end
}

#[cfg(test)]
mod tests {
    #[test]
    fn letters_as_the_user_wants_them() {
        use crate::{LetterStyle, Options, Sayable, lexicon::Lexicon};
        let said = |letters| Sayable::new(Options { letters, ..Options::default() }, Lexicon::empty()).unwrap().script("FBI's TVs").spoken();
        assert_eq!(said(LetterStyle::Spaced), "F B I's T Vs");
        assert_eq!(said(LetterStyle::Dotted), "F.B.I's T.Vs");
        assert_eq!(said(LetterStyle::Hyphened), "F-B-I's T-Vs");
        assert_eq!(said(LetterStyle::Closed), "FBI's TVs");
    }

    #[test]
    fn cases() {
        crate::class::check_cases("initialism", include_str!("../../tests/class/initialism.tsv"));
    }
}
