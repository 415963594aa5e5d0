//! Letters with a sign of their own: C++, A+, an A-, the key of C#.

use crate::class::{Context, Match};
use crate::words::{self, say};

/// Words of those who rate debtors, and of those who mark essays.
const RATED: [&str; 10] = ["rating", "ratings", "rated", "fitch", "moody", "downgraded", "upgraded", "grade", "grades", "exam"];

/// C++, A+, an A-, B+: a letter with signs of its own.
pub(super) fn graded(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let letter = context.letters(at);
    if letter == "AB" && matches!(context.byte(at + 2), b'+' | b'-') && !context.is_word(at + 3) && context.mentions(&["blood", "donor", "donors"]) {
        words::letters(letter, out);
        say(if context.byte(at + 2) == b'+' { "positive" } else { "negative" }, out);
        return Some(Match::likely(at + 3, "blood-group"));
    }
    let end = at + 1;
    if letter.len() != 1 || !letter.as_bytes()[0].is_ascii_uppercase() && !context.has(end, "++") {
        return None;
    }
    // C# minor, B♭ major, the language C#.
    let note = matches!(letter, "A" | "B" | "C" | "D" | "E" | "F" | "G");
    let altered = match context.sign(end) {
        Some('#' | '♯') => Some("sharp"),
        Some('♭') => Some("flat"),
        _ => None,
    };
    if let Some(said) = altered.filter(|_| note && !context.is_word(context.after_sign(end))) {
        words::letter(letter.chars().next()?, out);
        say(said, out);
        return Some(Match::certain(context.after_sign(end), "note"));
    }
    let said = if context.has(end, "++") {
        "plus plus"
    } else if context.byte(end) == b'+' {
        "plus"
    } else if matches!(context.sign(end), Some('-' | '−' | '–'))
        && (context.after_any(at, &["a", "an", "one", "two", "three", "straight", "solid"]) && matches!(letter, "A" | "B" | "C" | "D")
            || context.after_any(at, &["a", "an"])
            || matches!(letter, "A" | "B" | "C") && context.after_any(at, &["to", "from", "got"]) && context.mentions(&RATED)
            || matches!(letter, "O" | "A" | "B") && context.after_any(at, &["type", "blood", "or"]) && context.mentions(&["blood"]))
    {
        "minus"
    } else {
        return None;
    };
    let after = if said == "plus plus" { end + 2 } else { context.after_sign(end) };
    // C++17, C++20: a standard by its year.
    let year = context.digits(after);
    if said == "plus plus" && year.len() == 2 && context.free_at(after + 2) {
        words::letter(letter.chars().next()?, out);
        say(said, out);
        words::cardinal_digits(year, context.locale(), out);
        return Some(Match::likely(after + 2, "standard"));
    }
    if context.is_word(after)
        || context.byte(after) == b'+'
        || context.byte(after) == b' ' && matches!(context.sign(context.skip_space(after)), Some('+' | '=' | '0'..='9'))
    {
        return None;
    }
    words::letter(letter.chars().next()?, out);
    say(said, out);
    Some(Match::likely(after, "graded"))
}
