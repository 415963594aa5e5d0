//! Functions and what is written around variables: f(x), y′, log₂ 8, sin θ, |x|, x_1.

use crate::class::{Context, Match};
use crate::words::{self, say};

/// Functions that are written as words, with what is said for them.
const NAMED: [(&str, &str); 6] = [("sin", "sine"), ("cos", "cosine"), ("tan", "tangent"), ("log", "log"), ("ln", "natural log"), ("exp", "exponential")];

/// The words that begin a function.
pub(super) fn names() -> Vec<&'static str> {
    NAMED.iter().map(|(written, _)| *written).chain(["lim"]).collect()
}

/// Whether the sentence reckons.
fn equation(context: &Context) -> bool {
    context.text.contains(['=', '≤', '≥', '≈', '≠', '<', '>', '√', '²'])
}

/// sin θ, cos²x, log₂ 8, ln(x): a function by its name.
pub(super) fn named(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    // "lim x→0"
    if context.has(at, "lim ") && context.free_before(at) && context.byte(at + 4).is_ascii_lowercase() {
        let arrow = context.skip_space(at + 5);
        return context.has(arrow, "→").then(|| {
            say("the limit as", out);
            Match::likely(at + 3, "limit")
        });
    }
    let (written, said) = NAMED.iter().find(|(written, _)| context.has(at, written) && !context.is_letter(at + written.len()))?;
    let end = at + written.len();
    if !context.free_before(at) {
        return None;
    }
    // log₂ 8 and log10(100) have a base.
    let base = if *written == "log" { subscript(context, end) } else { None };
    let raised = context.has(end, "²");
    let next = base.map_or(if raised { end + "²".len() } else { end }, |(_, next)| next);
    let argument = context.skip_space(next);
    let opened = context.byte(argument) == b'(' && argument == next;
    let inner = argument + usize::from(opened);
    let letters = context.letters(inner);
    let value = context.is_digit(inner) || letters.chars().count() == 1 && !matches!(letters, "a" | "I") || context.has(inner, "√");
    // "the sin of it", "log 5 hours": only where the sentence reckons, or an angle follows.
    let angle = letters.starts_with(['θ', 'α', 'β', 'φ', 'π']) || context.numeral(inner).is_some_and(|number| context.has(number.end(), "°"));
    if !value || !(equation(context) || angle || base.is_some() || raised || opened) {
        return None;
    }
    say(said, out);
    if let Some((digits, _)) = base {
        say("base", out);
        words::cardinal(digits, context.locale(), out);
    }
    if raised {
        say("squared", out);
    }
    if base.is_some() || matches!(*written, "log" | "ln" | "exp") || opened {
        say("of", out);
    }
    Some(Match::likely(argument, "function-name"))
}

/// The small digits, or those on the line, after a function's name.
fn subscript(context: &Context, at: usize) -> Option<(u128, usize)> {
    let digits = context.digits(at);
    if !digits.is_empty() {
        return Some((digits.parse().ok().filter(|_| digits.len() < 4)?, at + digits.len()));
    }
    let mut value = 0;
    let mut end = at;
    while let Some(digit) = context.sign(end).filter(|c| ('₀'..='₉').contains(c)) {
        value = value * 10 + u128::from(digit as u32 - '₀' as u32);
        end = context.after_sign(end);
        if end > at + 12 {
            return None;
        }
    }
    (end > at).then_some((value, end))
}

/// y′ = 2x, f'(x): a prime after a variable of an equation.
pub(super) fn prime(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let mark = context.quote(at, false);
    let letter = context.sign_before(at).filter(|c| mark > 0 && c.is_alphabetic())?;
    let end = at + mark;
    let goes_on = context.byte(end) == b'(' || context.has(end, " =") || context.byte(end) == b'=';
    if !goes_on || !context.free_before(at - letter.len_utf8()) || !context.text.contains('=') {
        return None;
    }
    say("prime", out);
    let end = argument(context, end, out).unwrap_or(end);
    Some(Match::likely(end, "prime"))
}

/// |x|: the absolute value of a variable or a number.
pub(super) fn absolute(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if context.byte(at) != b'|' {
        return None;
    }
    if !context.free_before(at) {
        return closes(context, at);
    }
    let minus = context.dash(at + 1);
    let word = context.alphanumerics(at + 1 + minus);
    let end = at + 1 + minus + word.len();
    // |x − 3|: what stands between is said by its own rules.
    let next = end + context.space(end);
    let operator = next > end && matches!(context.sign(next), Some('-' | '−' | '+'));
    let closing = || context.text.as_bytes()[end.min(context.text.len())..].iter().take(16).position(|byte| *byte == b'|');
    if minus == 0 && !word.is_empty() && word.len() < 4 && operator && closing().is_some_and(|closing| closing > 3) && equation(context) {
        say("the absolute value of", out);
        return Some(Match::likely(at + 1, "absolute-value"));
    }
    let short = word.chars().count() == 1 || !word.is_empty() && word.len() < 4 && word.bytes().all(|b| b.is_ascii_digit());
    if !short || context.byte(end) != b'|' || context.byte(end + 1) == b'|' || !equation(context) {
        return None;
    }
    say("the absolute value of", out);
    if minus > 0 {
        say("minus", out);
    }
    match context.numeral(at + 1 + minus) {
        Some(number) => number.say(context, out),
        None => say(word, out),
    }
    Some(Match::likely(end + 1, "absolute-value"))
}

/// The second bar of |x − 3|, of which nothing is said.
fn closes(context: &Context, at: usize) -> Option<Match> {
    let head = &context.text.as_bytes()[..at];
    let opening = at - 1 - head.iter().rev().take(16).position(|byte| *byte == b'|')?;
    let difference = context.is_word(opening + 1) && context.free_before(opening) && head[opening..].iter().any(|byte| matches!(byte, b'-' | b'+' | 0xe2));
    (difference && head[opening..].contains(&b' ') && context.free_at(at + 1) && equation(context)).then_some(Match::likely(at + 1, "absolute-value"))
}

/// x_1, a_n: what stands below a variable of an equation.
pub(super) fn below(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let letter = context.sign_before(at).filter(|c| context.byte(at) == b'_' && c.is_alphabetic())?;
    let word = context.alphanumerics(at + 1);
    let end = at + 1 + word.len();
    let short = word.chars().count() == 1 || word.len() == 2 && word.bytes().all(|b| b.is_ascii_digit());
    if !short || !context.free_before(at - letter.len_utf8()) || context.byte(end) == b'_' || !equation(context) {
        return None;
    }
    say("sub", out);
    match context.numeral(at + 1) {
        Some(number) => number.say(context, out),
        None => say(word, out),
    }
    Some(Match::likely(end, "subscript"))
}

/// f(x) = 2x + 1: a function of what stands in brackets, where the sentence has an equation.
pub(super) fn applied(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if context.byte(at) != b'(' || at == 0 || !context.is_letter(at - 1) {
        return None;
    }
    let letter = context.sign_before(at)?;
    if letter == 'P' && context.free_before(at - 1) {
        return given(context, at, out);
    }
    // "f(x) = …", but "a(n) old" where nothing is reckoned.
    if !context.free_before(at - letter.len_utf8()) || !context.text.contains(['=', '≤', '≥', '≈']) {
        return None;
    }
    argument(context, at, out).map(|end| Match::likely(end, "function"))
}

/// What there are as many of as a factorial tells.
pub(super) const ARRANGED: [&str; 6] = ["ways", "permutations", "arrangements", "orderings", "orders", "possible"];

/// n!, (n − 1)!: the mark of a factorial behind a variable or a bracket, where something is reckoned or arranged.
pub(super) fn factorial(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if context.byte(at) != b'!' || at == 0 || !(context.free_at(at + 1) || context.byte(at + 1) == b'(') || matches!(context.byte(at + 1), b'!' | b'?') {
        return None;
    }
    let fits = match context.byte(at - 1) {
        b'n' | b'm' | b'k' | b'r' => {
            matches!(if at > 1 { context.byte(at - 2) } else { b' ' }, b' ' | b'(' | b'/' | b'=')
                && (equation(context)
                    || ARRANGED.contains(&context.word_after(at + 1))
                    || context.byte(at - 1) == b'n' && context.before_any(at + 1, &["is", "grows", "for", "when", "equals", "means"]))
        }
        b')' => {
            let head = &context.text.as_bytes()[..at - 1];
            let inside = head.iter().rev().take(12).position(|byte| *byte == b'(').map_or("", |back| context.slice(head.len() - back, at - 1));
            inside.starts_with(['n', 'm', 'k', 'r']) && inside.contains(['-', '−', '+', '–']) && equation(context)
        }
        _ => false,
    };
    fits.then(|| {
        say("factorial", out);
        Match::likely(at + 1, "factorial")
    })
}

/// P(A), P(A|B): the probability of one thing, or of one where another is known.
fn given(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let first = context.alphanumerics(at + 1);
    let mark = at + 1 + first.len();
    if first.is_empty() || first.chars().count() > 2 {
        return None;
    }
    let space = context.space(mark);
    // P(X = 3): of an event that is told.
    if space > 0 && matches!(context.sign(mark + space), Some('=' | '<' | '>' | '≤' | '≥')) {
        // Its bracket stays, as it is closed behind the event.
        say("of (", out);
        return Some(Match::likely(at + 1, "probability"));
    }
    if context.byte(mark + space) != b'|' {
        let reckons = context.text.contains(['=', '≤', '≥', '≈']);
        return if reckons { argument(context, at, out).map(|end| Match::likely(end, "function")) } else { None };
    }
    let next = mark + space + 1 + context.space(mark + space + 1);
    let second = context.alphanumerics(next);
    let end = next + second.len();
    if second.is_empty() || second.chars().count() > 2 || context.byte(end) != b')' {
        return None;
    }
    say("of", out);
    words::letters(first, out);
    say("given", out);
    words::letters(second, out);
    Some(Match::likely(end + 1, "probability"))
}

/// Says the one sign or number in brackets that a function is of, and returns where they close.
fn argument(context: &Context, at: usize, out: &mut String) -> Option<usize> {
    if context.byte(at) != b'(' {
        return None;
    }
    let argument = context.alphanumerics(at + 1);
    let end = at + 1 + argument.len() + 1;
    let short = argument.chars().count() == 1 || !argument.is_empty() && argument.bytes().all(|b| b.is_ascii_digit());
    if !short || context.byte(end - 1) != b')' {
        return None;
    }
    say("of", out);
    match context.numeral(at + 1) {
        Some(number) => number.say(context, out),
        None => say(argument, out),
    }
    Some(end)
}
