//! Signs that are said: § 12, ¶ 3, &, ©, °, No. sign, arrows.

use super::{Class, Context, Match, Start};
use crate::words::say;

/// The class.
pub static CLASS: Class = Class {
    name: "symbol",
    about: "signs that stand for words",
    example: ("under § 12 of R & D", "under section twelve of R and D"),
    starts: &[
        Start::Sign(b'&'),
        Start::Sign(b'%'),
        Start::Sign(b'$'),
        Start::Sign(b'@'),
        Start::Sign(b'#'),
        Start::Sign(b'+'),
        Start::Sign(b'='),
        Start::Sign(b'_'),
        Start::Sign(b'*'),
        Start::Sign(b'-'),
        Start::Sign(b'~'),
        Start::Wide,
    ],
    words: super::no_words,
    recognise,
};

const SIGNS: [(&str, &str); 55] = [
    ("§§", "sections"),
    ("§", "section"),
    ("¶", "paragraph"),
    ("№", "number"),
    ("&", "and"),
    ("©", "copyright"),
    ("®", ""),
    ("™", ""),
    ("°C", "degrees Celsius"),
    ("°F", "degrees Fahrenheit"),
    ("°", "degrees"),
    ("→", "to"),
    ("⟶", "to"),
    ("->", "to"),
    ("⇌", "is in equilibrium with"),
    ("⇄", "is in equilibrium with"),
    ("⇒", "implies"),
    ("↑", "up"),
    ("↓", "down"),
    ("∈", "is in"),
    ("∉", "is not in"),
    ("⊂", "is a subset of"),
    ("⊆", "is a subset of"),
    ("∪", "union"),
    ("∩", "intersection"),
    ("∀", "for all"),
    ("∃", "there exists"),
    ("∴", "therefore"),
    ("∵", "because"),
    ("≡", "is congruent to"),
    ("≅", "is congruent to"),
    ("∂", "partial"),
    ("∫", "the integral of"),
    ("∛", "the cube root of"),
    ("∑", "the sum of"),
    ("∏", "the product of"),
    ("∠", "angle"),
    ("⊥", "is perpendicular to"),
    ("⟂", "is perpendicular to"),
    ("∥", "is parallel to"),
    ("∅", "the empty set"),
    ("∇", "del"),
    ("ℝ", "R"),
    ("ℕ", "N"),
    ("ℤ", "Z"),
    ("ℚ", "Q"),
    ("ℂ", "C"),
    ("←", "from"),
    ("↔", "to and from"),
    ("∞", "infinity"),
    ("•", ""),
    ("†", ""),
    ("‡", ""),
    ("♥", "heart"),
    ("✓", "check"),
];

/// Signs that are named where they stand alone between spaces.
const ALONE: [(&str, &str); 8] =
    [("$", "dollar"), ("%", "percent"), ("@", "at"), ("#", "number"), ("+", "plus"), ("=", "equals"), ("_", "underscore"), ("£", "pound")];

/// Greek letters, capital and small, by name.
const GREEK: [(&str, &str); 22] = [
    ("Αα", "alpha"),
    ("Ββ", "beta"),
    ("Γγ", "gamma"),
    ("Δδ∆", "delta"),
    ("Εε", "epsilon"),
    ("Ζζ", "zeta"),
    ("Ηη", "eta"),
    ("Θθ", "theta"),
    ("Ιι", "iota"),
    ("Κκ", "kappa"),
    ("Λλ", "lambda"),
    ("Μμ", "mu"),
    ("Νν", "nu"),
    ("Ξξ", "xi"),
    ("Ππ", "pi"),
    ("Ρρ", "rho"),
    ("Σσς", "sigma"),
    ("Ττ", "tau"),
    ("Φφ", "phi"),
    ("Χχ", "chi"),
    ("Ψψ", "psi"),
    ("ΩωΩ", "omega"),
];

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    super::first_rule(&[ornament, greek, alone, sign], context, at, out)
}

/// A line of nothing but stars or dashes, which parts scenes: it is silent.
fn ornament(context: &Context, at: usize, _out: &mut String) -> Option<Match> {
    let ornamental = |c: char| matches!(c, '*' | '#' | '-' | '–' | '—' | '⁂' | '~' | '_' | '•') || c.is_whitespace();
    (at == 0 && context.text.chars().all(ornamental)).then(|| Match::certain(context.text.len(), "ornament"))
}

fn sign(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let (written, said) = SIGNS.iter().find(|(written, _)| context.has(at, written))?;
    let mut end = at + written.len();
    // "as x → 0": a limit.
    let variable = context.word_before(at);
    let next = context.skip_space(end);
    let limit = *written == "→"
        && (context.is_digit(next) || context.has(next, "∞"))
        && variable.len() == 1
        && variable.starts_with(|c: char| c.is_ascii_lowercase())
        && context.slice(0, at).ends_with(' ');
    // "a->b" is code.
    if *written == "->" && !(context.space(end) > 0 && context.slice(0, at).ends_with(' ')) {
        return None;
    }
    let arrow = matches!(*written, "→" | "⟶" | "->");
    let said = if limit {
        "approaches"
    } else if arrow && reacts(context, at, next) {
        "yields"
    } else if *written == "∑" && context.before_any(end, &["from", "of", "over"]) {
        "the sum"
    } else {
        said
    };
    say(said, out);
    let numbered = matches!(*written, "§" | "§§" | "¶" | "№");
    if numbered {
        let next = context.skip_space(end);
        if let Some(number) = context.numeral(next).filter(|number| !context.is_word(number.end()) && context.dash(number.end()) == 0) {
            number.say(context, out);
            end = number.end();
        }
    }
    Some(Match::certain(end, "sign"))
}

/// Whether formulas stand on both sides of an arrow: 2H2 + O2 → 2H2O.
fn reacts(context: &Context, at: usize, next: usize) -> bool {
    let left = context.slice(0, at).trim_end();
    let left = &left[left.rfind(' ').map_or(0, |space| space + 1)..];
    let right = context.rest(next);
    let right = right[..right.find([' ', ',', ';']).unwrap_or(right.len())].trim_end_matches(['.', '?', '!']);
    match (super::identifier::is_formula(left), super::identifier::is_formula(right)) {
        (Some(left), Some(right)) => left || right || context.text.contains(" + "),
        _ => false,
    }
}

/// A Greek letter alone: β-carotene, Δt.
fn greek(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let sign = context.sign(at).filter(|c| matches!(c, 'Α'..='ω' | '\u{2126}'..='∆'))?;
    let (_, name) = GREEK.iter().find(|(letters, _)| letters.contains(sign))?;
    let end = at + sign.len_utf8();
    let word = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() && !c.is_ascii());
    if word(context.sign(end)) || word(context.sign_before(at)) {
        return None;
    }
    say(name, out);
    Some(Match::certain(end, "greek-letter"))
}

/// A sign that stands alone, as in "the $ symbol".
fn alone(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let (written, said) = ALONE.iter().find(|(written, _)| context.has(at, written))?;
    let end = at + written.len();
    // "set test$ to": the sign that ends a name in small letters.
    if *written == "$" && context.byte_before(at).is_ascii_lowercase() && context.free_at(end) && context.byte(end) != b'$' {
        say(said, out);
        return Some(Match::likely(end, "sign-after-word"));
    }
    let before = matches!(context.sign_before(at), None | Some(' ' | '(' | '“' | '"' | '‘' | '\''));
    let after = matches!(context.sign(end), None | Some(' ' | ')' | '”' | '"' | '’' | '\'' | ',' | ';'))
        || context.byte(end) == b'.' && context.after_any(at, &["the", "a", "per"]) && !context.is_word(end + 1);
    // Between spaces a sign needs a word or a number on a side; a row of signs is ornament.
    let company = context.is_word(context.skip_space(end)) || context.slice(0, at).trim_end().ends_with(|c: char| c.is_alphanumeric());
    if !before || !after || !company {
        return None;
    }
    say(said, out);
    Some(Match::likely(end, "sign-alone"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("symbol", include_str!("../../tests/class/symbol.tsv"));
    }
}
