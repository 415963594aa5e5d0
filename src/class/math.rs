//! Mathematics: x + 3 = 10, E = mc², 10^6, 10⁻⁶, 5 × 4, ≤, √.

mod function;
mod integral;
mod power;
mod worded;

use super::{After, Class, Context, Match, Start};
use crate::words::{self, say};

/// What stands after the number of a power (10^6, 10⁶), a factorial (6!), or a power of ten in letters (1e6).
const FOLLOWS: &[After] = &[After::Letter, After::Wide, After::Other];

/// The class.
pub static CLASS: Class = Class {
    name: "math",
    about: "operators between numbers and letters, powers and roots",
    example: ("x + 3 = 10", "x plus three equals ten"),
    starts: &[
        Start::Digits(FOLLOWS),
        Start::Parted(FOLLOWS),
        Start::Sign(b'+'),
        Start::Sign(b'='),
        Start::Sign(b'<'),
        Start::Sign(b'>'),
        Start::Sign(b'*'),
        Start::Sign(b'/'),
        Start::Sign(b'-'),
        Start::Sign(b'('),
        Start::Sign(b'^'),
        Start::Sign(b'_'),
        Start::Sign(b'|'),
        Start::Sign(b'\''),
        Start::Sign(b'!'),
        Start::Small,
        Start::Wide,
    ],
    words: function::names,
    recognise,
};

/// Operators, with what is said for them.
const OPERATORS: [(&str, &str); 24] = [
    ("+/-", "plus or minus"),
    ("<=", "is less than or equal to"),
    (">=", "is greater than or equal to"),
    ("!=", "is not equal to"),
    ("==", "equals"),
    ("=", "equals"),
    ("≡", "is congruent to"),
    ("+", "plus"),
    ("−", "minus"),
    ("-", "minus"),
    ("–", "minus"),
    ("×", "times"),
    ("*", "times"),
    ("·", "times"),
    ("÷", "divided by"),
    ("/", "divided by"),
    ("<", "is less than"),
    (">", "is greater than"),
    ("≤", "is less than or equal to"),
    ("≥", "is greater than or equal to"),
    ("≠", "is not equal to"),
    ("≈", "is approximately equal to"),
    ("±", "plus or minus"),
    ("∝", "is proportional to"),
];

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    match context.byte(at) {
        b'0'..=b'9' => super::first_rule(&[power::power, power::scientific, factorial, coefficient], context, at, out),
        b'/' => super::first_rule(&[quotient, operator, negated, bound], context, at, out),
        b'^' => power::caret(context, at, out),
        b'_' => function::below(context, at, out),
        b'|' => function::absolute(context, at, out),
        b'\'' => function::prime(context, at, out),
        b'!' => function::factorial(context, at, out),
        b'a'..=b'z' => function::named(context, at, out),
        b'(' => function::applied(context, at, out),
        0x80.. => super::first_rule(&[power::power, root, integral::integral, operator, negated, bound, function::prime], context, at, out),
        _ => super::first_rule(&[operator, negated, bound], context, at, out),
    }
}

/// π²/6, 1/n²: a stroke between terms of which one is raised or Greek.
fn quotient(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let is_greek = |sign: char| ('α'..='ω').contains(&sign);
    let next = context.after_sign(at + 1);
    let term = |sign: char, after: usize| is_greek(sign) || sign.is_ascii_lowercase() && context.sign(after).is_some_and(power::is_raised);
    let before = context.sign_before(at)?;
    let after = context.sign(at + 1)?;
    // ∂y/∂x
    if after == '∂' && before.is_alphanumeric() {
        say("over", out);
        return Some(Match::likely(at + 1, "over"));
    }
    let marked = power::is_raised(before) || is_greek(before);
    if !(marked && (after.is_ascii_digit() || term(after, next)) || before.is_ascii_digit() && after.is_ascii_lowercase() && term(after, next)) {
        return None;
    }
    say("over", out);
    Some(Match::likely(at + 1, "over"))
}

/// 5! = 120: a factorial, where an equation goes on.
fn factorial(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let digits = context.digits(at);
    let mark = at + digits.len();
    let next = context.skip_space(mark + 1);
    let ways = function::ARRANGED.contains(&context.letters(next));
    // "6!?", and the factors of 10!/(3!7!)
    let asked = matches!(context.byte(mark + 1), b'?' | b'/' | b')' | b'=' | b'0'..=b'9') && context.text.contains('=');
    let goes_on =
        ways || context.byte(next) == b'=' || context.has(next, "is ") && context.is_digit(next + 3) || context.has(next, "×") || context.byte(next) == b'/';
    let goes_on = if next == mark + 1 { asked } else { goes_on };
    if digits.is_empty() || context.byte(mark) != b'!' || !goes_on || !context.free_before(at) {
        return None;
    }
    words::cardinal_digits(digits, context.locale(), out);
    say("factorial", out);
    Some(Match::likely(mark + 1, "factorial"))
}

/// 2πr, 3√5, 2x³: a number before a Greek letter, a root, or a letter that is raised.
fn coefficient(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let number = context.numeral(at)?;
    let end = number.end();
    let letter = context.byte(end);
    if letter.is_ascii_lowercase() && context.sign(end + 1).is_some_and(|sign| sign == '^' || power::is_raised(sign)) && context.free_before(at) {
        number.say(context, out);
        words::letter(char::from(letter), out);
        return Some(Match::likely(end + 1, "coefficient"));
    }
    if context.byte(end) < 0x80 || !context.sign(end).is_some_and(|c| matches!(c, '√' | 'π' | 'θ' | 'λ' | 'α' | 'β' | 'σ' | 'ω' | 'φ' | 'ρ' | 'Δ'))
    {
        return None;
    }
    number.say(context, out);
    Some(Match::likely(end, "coefficient"))
}

/// `>100`, `<50` and `≤ 1` before a number and after no other: more than, less than.
fn bound(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let said = match context.byte(at) {
        b'>' if context.byte(at + 1) == b'=' => "greater than or equal to",
        b'<' if context.byte(at + 1) == b'=' => "less than or equal to",
        b'>' => "more than",
        b'<' => "less than",
        _ if context.has(at, "≤") => "less than or equal to",
        _ if context.has(at, "≥") => "greater than or equal to",
        _ => return None,
    };
    let free = matches!(context.sign_before(at), None | Some(' ' | '(' | ':' | ','));
    let ascii = context.byte(at) < 0x80;
    // "<5>" may be a tag of sorts, and "> 5" at the start of a line a quotation.
    // Another bound, "eGFR <30, BP >160", closes no tag.
    let closed = ascii && context.byte(at + 1) != b'=' && {
        let rest = context.rest(at + 1);
        rest.find(if said.starts_with("less") { '>' } else { '<' })
            .is_some_and(|other| !rest[other + 1..].trim_start_matches(['=', ' ', '$', '£', '€']).starts_with(|c: char| c.is_ascii_digit()))
    };
    let after = context.after_sign(at) + usize::from(ascii && context.byte(at + 1) == b'=');
    let worded = context.slice(0, at).trim_end().ends_with(|c: char| c.is_alphabetic());
    let next = if !ascii || worded { context.skip_space(after) } else { after };
    let money = matches!(context.sign(next), Some('$' | '£' | '€')) && context.is_digit(context.after_sign(next));
    if !free || closed || !(context.is_digit(next) || money) || context.slice(0, at).trim_end().ends_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    if context.has(at, "<3") && worded && is_heart(context, at) {
        say("heart", out);
        return Some(Match::likely(at + 2, "heart"));
    }
    // "a BMI > 30": what has a name of capitals is reckoned with.
    let capitals = context.word_before(at);
    let reckoned = capitals.len() > 1 && capitals.bytes().all(|b| b.is_ascii_uppercase());
    say(if reckoned && said == "more than" { "greater than" } else { said }, out);
    Some(Match::likely(next, "bound"))
}

/// "I love you <3": whether less than three is a heart that lies on its side, in words of love and thanks.
fn is_heart(context: &Context, at: usize) -> bool {
    const FOND: [&str; 18] = [
        "love",
        "loved",
        "loves",
        "loving",
        "miss",
        "thanks",
        "thank",
        "happy",
        "birthday",
        "cute",
        "lovely",
        "beautiful",
        "adore",
        "hugs",
        "xoxo",
        "mom",
        "omg",
        "congrats",
    ];
    context.free_at(at + 2) && !matches!(context.byte(at + 2), b'.' | b',' | b'%') && context.mentions(&FOND)
}

/// x = −b: a minus before a letter, after the sign of an equation.
fn negated(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let dash = context.dash(at);
    let letter = context.letters(at + dash);
    let head = context.slice(0, at).trim_end();
    if dash == 0 || letter.chars().count() != 1 || !(head.ends_with(['=', '≤', '≥', '≠', '≈']) || context.byte_before(at) == b'(' && context.text.contains('='))
    {
        return None;
    }
    say("minus", out);
    Some(Match::likely(at + dash, "negated"))
}

/// Whether a stroke without spaces divides variables: v = d/t, (a + b)/2a.
fn over(context: &Context, at: usize, end: usize) -> bool {
    let from = crate::segment::floor_boundary(context.text, at.saturating_sub(LONGEST));
    let left = context.slice(from, at).rsplit([' ', '(', '=', '-', '−', '+']).next().unwrap_or("");
    let right = context.alphanumerics(end);
    let variable = |word: &str| word.ends_with(|c: char| c.is_alphabetic()) && word.chars().filter(|c| c.is_alphabetic()).count() == 1;
    let term = |word: &str| variable(word) || word.ends_with(')') || !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit());
    // "m/s" and its like are units.
    let unit = matches!((left, right), ("m", "s") | ("g", "L" | "l") | ("b", "s") | ("W", "m"));
    term(left) && term(right) && (variable(left) || variable(right)) && !unit && (left == "1" && counts(right) || context.text.contains('='))
}

fn root(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if !context.has(at, "√") {
        return None;
    }
    say("the square root of", out);
    let next = at + "√".len();
    let number = context.numeral(next);
    if let Some(number) = number {
        number.say(context, out);
        return Some(Match::certain(number.end(), "root"));
    }
    // √(a + b): what is in brackets is said by its own rules.
    if context.byte(next) == b'(' {
        say("(", out);
        return Some(Match::certain(next + 1, "root"));
    }
    Some(Match::certain(next, "root"))
}

/// An operator with a number, a letter or a bracket on both sides, in a sentence that has an
/// equals sign or numbers on both sides.
fn operator(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let (written, said) = OPERATORS.iter().find(|(written, _)| context.has(at, written))?;
    let end = at + written.len();
    let left = context.slice(0, at).trim_end();
    let next = context.skip_space(end);
    let spaced_left = left.len() < at;
    let spaced_right = next > end;
    if spaced_left != spaced_right {
        return None;
    }
    // "in 3-D" is no difference.
    if *written == "-" && !spaced_left && context.byte(end) == b'D' && context.free_at(end + 1) && matches!(context.byte_before(at), b'1'..=b'4') {
        return None;
    }
    // e^{iπ} = −1
    let left_word = left.strip_suffix('}').unwrap_or(left);
    let left_word = left_word.rsplit([' ', '(', '{', '=', '+', '-', '−', '×', '*', '/', '^']).next().unwrap_or("");
    if !operand(left_word) {
        return worded::joins(context, at, written).then(|| {
            say(said, out);
            Match::likely(end, "worded-equation")
        });
    }
    let right = context.rest(next).trim_start_matches(['-', '−', '(', '√', '|']);
    let right = &right[..right.char_indices().nth(LONGEST).map_or(right.len(), |(end, _)| end)];
    let right_word = right.split([' ', ')', ',', ';', '?', '=', '+', '/', '×', '−', '|', '>', '<', '*']).next().unwrap_or("");
    // "12*7-4": a product with a difference behind it.
    let right_word = if *written == "*" { right_word.split('-').next().unwrap_or("") } else { right_word };
    let right_word = &right_word.replacen("^-", "^", 1);
    let right_word = right_word.trim_end_matches(['.', '!']);
    if !operand(right_word) {
        return None;
    }
    let unequivocal = !matches!(*written, "-" | "–" | "−" | "/" | "*" | "+" | "×");
    let equation = || context.text.contains(['=', '≤', '≥', '≠']);
    let numbers = left.ends_with(|c: char| c.is_ascii_digit()) && context.is_digit(next);
    let terms = || terms(left_word, right_word);
    let over = *written == "/" && !spaced_left && (over(context, at, end) || bracketed(context, at, end));
    let fits = match *written {
        "/" => over || spaced_left && equation() || numbers && divides(context, at, end),
        // A bond of atoms is no difference.
        // Nor is a code: R-M269.
        "-" | "–" if capital(left_word) && right_word.starts_with(|c: char| c.is_ascii_uppercase()) && !spaced_left => false,
        "-" | "–" => {
            equation()
                // 2^16 - 1
                || numbers && spaced_left && left[..left.len() - left_word.len()].ends_with('^')
                || numbers && (spaced_left && (sums(context) || is_asked(context, at - left_word.len() - 1)) || !spaced_left && of_product(context, at))
                || spaced_left && counts(left_word) && terms()
                || *written == "-" && less(left_word, context, next)
        }
        "−" => !capital(left_word) || !capital(right_word) || equation(),
        "×" => true,
        // "14 November 2025 · No. 42", "Top speed 149 · CO2 163": a raised dot between words parts items.
        "·" => !spaced_left || numbers && left_word.len() < 4 || capital(left_word) || terms() || equation(),
        // D+3, T+1: so many days after the day.
        "+" => equation() || numbers || terms() || matches!(left_word, "D" | "H" | "T") && !spaced_left && context.digits(next) == right_word,
        "*" => equation() || numbers,
        _ => unequivocal,
    };
    if !fits {
        return None;
    }
    let said = match *written {
        _ if over => "over",
        // 8½ × 11: the sides of a sheet.
        // M6×20: a thread and its length.
        "×" if is_thread(left_word) => "by",
        "×" if left.ends_with(|c| "½¼¾⅛⅜⅝⅞".contains(c)) && context.is_digit(next) && !equation() => "by",
        // "for all x ≥ 0"
        _ if said.starts_with("is ")
            && left_word.len() == 1
            && context.after_any(at - usize::from(spaced_left) - 1, &["all", "any", "every", "each", "for", "is", "with", "where"]) =>
        {
            &said[3..]
        }
        // "Let x = 5 and y = 2"
        "=" if is_let(context, at - usize::from(spaced_left) - left_word.len()) => "equal",
        // "Is 5 > 3?", "which are ≤ 5"
        _ if said.starts_with("is ") && context.after_any(at, &["is", "are", "was", "be"]) => &said[3..],
        _ => said,
    };
    say(said, out);
    Some(Match::likely(end, "operator"))
}

/// Whether a variable at an offset is given its value: let x, "Let x = 5 and y".
fn is_let(context: &Context, at: usize) -> bool {
    context.after_any(at, &["let"]) || context.after_any(at, &["and"]) && context.has(0, "Let ")
}

/// Whether a word names a screw's thread: M6, M12.
fn is_thread(word: &str) -> bool {
    word.strip_prefix('M').is_some_and(|size| matches!(size.len(), 1 | 2) && size.bytes().all(|b| b.is_ascii_digit()))
}

/// Whether a word is one capital letter.
fn capital(word: &str) -> bool {
    word.len() == 1 && word.as_bytes()[0].is_ascii_uppercase()
}

/// Whether two words are terms of a sum with a variable: `n` and `1`, `x` and `2y`.
fn terms(left: &str, right: &str) -> bool {
    let variable = |word: &str| {
        let letter = word.trim_start_matches(|c: char| c.is_ascii_digit());
        word.len() < 5 && letter.len() == 1 && letter.as_bytes()[0].is_ascii_lowercase()
    };
    let number = |word: &str| !word.is_empty() && word.len() < 4 && word.bytes().all(|b| b.is_ascii_digit());
    // An article is no term.
    variable(left) && left != "a" && number(right) || (number(left) || variable(left)) && variable(right) && right != "a"
}

/// Whether a word is a letter that stands for a number more than for a plan or a vitamin.
fn counts(word: &str) -> bool {
    matches!(word, "n" | "k" | "x" | "y" | "j")
}

/// Whether a variable that counts has a digit taken from it without spaces: n-1.
fn less(left: &str, context: &Context, next: usize) -> bool {
    counts(left) && context.digits(next).len() == 1 && context.free_at(next + 1)
}

/// Whether a stroke divides what is in brackets: (y₂ − y₁)/(x₂ − x₁), n(n + 1)/2.
fn bracketed(context: &Context, at: usize, end: usize) -> bool {
    if context.byte_before(at) != b')' || !(context.byte(end) == b'(' || context.is_digit(end)) {
        return false;
    }
    // So many signs back the bracket is looked for.
    let head = context.slice(0, at);
    let from = crate::segment::floor_boundary(head, at.saturating_sub(LONGEST));
    let inside = head[from..].rsplit_once('(').map_or("", |(_, inside)| inside);
    inside.contains(['+', '−', '-', '×', '²']) && inside.split(|c: char| !c.is_alphabetic()).all(|word| word.chars().count() <= 2)
}

/// Whether a number at an offset begins a sum that is asked for: "What is 9 - 4?"
pub(super) fn is_asked(context: &Context, at: usize) -> bool {
    context.after_any(at, &["is", "what's", "calculate", "compute", "subtract"])
        && (context.text.ends_with('?') && context.mentions(&["what", "what's"]) || context.mentions(&["calculate", "compute", "subtract"]))
}

/// Whether the number before an offset is a factor: the difference after "12*7".
fn of_product(context: &Context, at: usize) -> bool {
    let head = context.slice(0, at).trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
    head.ends_with('*') && head.len() < at
}

/// Whether the sentence asks for a sum.
fn sums(context: &Context) -> bool {
    context.mentions(&["solve", "equation", "equal", "equals", "calculate", "compute", "sum", "subtract"])
}

/// Whether a stroke between numbers can be no fraction: one of them is nought, or a sum is asked.
fn divides(context: &Context, at: usize, end: usize) -> bool {
    let nought_left = context.byte_before(at) == b'0' && at < 2 || context.slice(at.saturating_sub(2), at) == " 0";
    let nought_right = context.digits(end) == "0";
    // "What is 100/4?"
    let asked = || {
        let right = context.digits(end);
        let left = context.slice(0, at).len() - context.slice(0, at).trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let improper = (left, context.slice(at - left, at)) > (right.len(), right);
        let after = end + right.len();
        improper && (context.byte(context.skip_space(after)) == b'=' || context.byte(after) == b'?' && context.mentions(&["what", "whats", "how"]))
    };
    sums(context) || nought_left || nought_right || asked()
}

/// No operand that is looked at has more signs.
const LONGEST: usize = 64;

/// A number, a letter or two, a function's name.
pub(super) fn operand(word: &str) -> bool {
    if word.len() > 4 * LONGEST {
        return false;
    }
    let word = word.trim_end_matches([')', ',', '|']).trim_start_matches('|');
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    // ♩=120: so many beats a minute.
    word == "♩"
        || !word.is_empty()
            && (letters <= 2 || matches!(word, "sin" | "cos" | "tan" | "log" | "abc" | "sin(x" | "log(x"))
            && word.chars().all(|c| c.is_alphanumeric() || "²³⁴⁻⁰¹⁵⁶⁷⁸⁹.,^√()%°π".contains(c))
            && !matches!(word, "is" | "at" | "by" | "of" | "to" | "in" | "on" | "or" | "as" | "an" | "it" | "we" | "he" | "I")
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("math", include_str!("../../tests/class/math.tsv"));
    }
}
