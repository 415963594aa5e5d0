//! Signs that are said: § 12, ¶ 3, &, ©, °, No. sign, arrows.

use super::{Class, Context, Match, Start};
use crate::words::say;

/// The class.
pub static CLASS: Class = Class {
    name: "symbol",
    about: "signs that stand for words",
    example: ("under § 12 of R & D", "under section twelve of R and D"),
    starts: &[Start::Sign(b'&'), Start::Sign(b'%'), Start::Wide],
    words: super::no_words,
    recognise,
};

const SIGNS: [(&str, &str); 20] = [
    ("§§", "sections"),
    ("§", "section"),
    ("¶", "paragraph"),
    ("№", "number"),
    ("&", "and"),
    ("©", "copyright"),
    ("®", ""),
    ("™", ""),
    ("°", "degrees"),
    ("→", "to"),
    ("←", "from"),
    ("↔", "to and from"),
    ("∞", "infinity"),
    ("π", "pi"),
    ("Δ", "delta"),
    ("•", ""),
    ("†", ""),
    ("‡", ""),
    ("♥", "heart"),
    ("✓", "check"),
];

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let (written, said) = SIGNS.iter().find(|(written, _)| context.has(at, written))?;
    let mut end = at + written.len();
    say(said, out);
    let numbered = matches!(*written, "§" | "§§" | "¶" | "№");
    if numbered {
        let next = context.skip_space(end);
        if let Some(number) = context.numeral(next).filter(|number| !context.is_word(number.end())) {
            number.say(context, out);
            end = number.end();
        }
    }
    Some(Match::certain(end, "sign"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("symbol", include_str!("../../tests/class/symbol.tsv"));
    }
}
