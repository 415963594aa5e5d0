//! Postal codes of five digits, or nine.

use super::STATES;
use crate::class::{Context, Match};
use crate::lexicon::abbreviation::{self, When};
use crate::words::{self, Zero};

/// Words of streets, here and abroad.
const STREETS_ABROAD: [&str; 24] = [
    "street",
    "st",
    "avenue",
    "ave",
    "road",
    "rd",
    "rue",
    "via",
    "calle",
    "boulevard",
    "blvd",
    "lane",
    "ln",
    "platz",
    "quai",
    "piazza",
    "corso",
    "avenida",
    "rua",
    "allee",
    "weg",
    "gasse",
    "viale",
    "plaza",
];

/// Five digits, or nine, after a state's name or letters.
pub(super) fn zip(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let digits = context.digits(at);
    let mut end = at + digits.len();
    if digits.len() != 5 || context.is_word(end) {
        return None;
    }
    let before = context.word_before(at);
    // "Brooklyn, N.Y. 11201"
    let token = context.slice(0, at).trim_end().rsplit(|c: char| c.is_whitespace() || c == ',').next().unwrap_or("");
    let dotted = token.strip_suffix('.').is_some_and(|token| abbreviation::lookup(token).iter().any(|entry| entry.when == When::State) || token == "D.C");
    let postal = context.mentions(&["zip", "zips", "postal"]);
    // "5 Rue St. Honoré, Paris 75001."
    let addressed = || {
        // "75005 Paris"
        let head = context.slice(0, at).strip_suffix(", ");
        let place = head.is_some() && context.sign(context.skip_space(end)).is_some_and(char::is_uppercase);
        let named = || before.len() > 2 && before.starts_with(char::is_uppercase);
        // "12 rue de Rivoli, 75001 Paris", "Friedrichstr. 12, 10117 Berlin"
        let housed = || {
            let word = context.word_before(head.map_or(at, str::len));
            word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
        };
        (place && housed() || (matches!(context.byte(end), b',' | b'.' | b')' | b';' | 0) || end >= context.text.len()) && named())
            && (context.mentions(&STREETS_ABROAD) || head.is_some_and(|head| head.contains("str. ") || head.contains("straße ") || head.contains("strasse ")))
    };
    let states = dotted || postal || STATES.iter().any(|(short, long)| *short == before || long.rsplit(' ').next() == Some(before));
    // ZIP+4: five digits and four.
    let plus_four = context.byte(end) == b'-' && context.digits(end + 1).len() == 4 && context.free_at(end + 5) && context.byte(end + 5) != b'-';
    if !states && !plus_four && !context.after_any(at, &["zip", "code"]) && !addressed() {
        return None;
    }
    words::digits(digits, Zero::Zero, out);
    if context.byte(end) == b'-' && context.digits(end + 1).len() == 4 {
        out.push(',');
        words::digits(context.digits(end + 1), Zero::Zero, out);
        end += 5;
    }
    Some(Match::likely(end, "zip-code"))
}
