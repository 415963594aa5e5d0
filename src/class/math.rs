//! Mathematics: x + 3 = 10, E = mc², 10^6, 10⁻⁶, 5 × 4, ≤, √.

use super::{After, Class, Context, Match, Start};
use crate::words::{self, say};

/// The class.
pub static CLASS: Class = Class {
    name: "math",
    about: "operators between numbers and letters, powers and roots",
    example: ("x + 3 = 10", "x plus three equals ten"),
    starts: &[
        Start::Digits(&[After::Wide, After::Other]),
        Start::Parted(&[After::Wide, After::Other]),
        Start::Capital,
        Start::Sign(b'+'),
        Start::Sign(b'='),
        Start::Sign(b'<'),
        Start::Sign(b'>'),
        Start::Sign(b'*'),
        Start::Sign(b'/'),
        Start::Sign(b'-'),
        Start::Sign(b'('),
        Start::Wide,
    ],
    words: super::no_words,
    recognise,
};

/// Operators, with what is said for them.
const OPERATORS: [(&str, &str); 22] = [
    ("+/-", "plus or minus"),
    ("<=", "is less than or equal to"),
    (">=", "is greater than or equal to"),
    ("!=", "is not equal to"),
    ("=", "equals"),
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

const SUPERSCRIPTS: &str = "⁰¹²³⁴⁵⁶⁷⁸⁹";

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if context.is_digit(at) {
        return super::first_rule(&[power, factorial], context, at, out);
    }
    super::first_rule(&[power, root, operator, negated, bound, applied], context, at, out)
}

/// 5! = 120: a factorial, where an equation goes on.
fn factorial(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let digits = context.digits(at);
    let mark = at + digits.len();
    let next = context.skip_space(mark + 1);
    let goes_on = context.byte(next) == b'=' || context.has(next, "is ") && context.is_digit(next + 3) || context.has(next, "×") || context.byte(next) == b'/';
    if digits.is_empty() || context.byte(mark) != b'!' || next == mark + 1 || !goes_on || !context.free_before(at) {
        return None;
    }
    words::cardinal_digits(digits, context.locale(), out);
    say("factorial", out);
    Some(Match::likely(mark + 1, "factorial"))
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
    let closed = ascii && context.byte(at + 1) != b'=' && (context.slice(at, context.text.len()).contains(if said.starts_with("less") { '>' } else { '<' }));
    let after = context.after_sign(at) + usize::from(ascii && context.byte(at + 1) == b'=');
    let worded = context.slice(0, at).trim_end().ends_with(|c: char| c.is_alphabetic());
    let next = if !ascii || worded { context.skip_space(after) } else { after };
    let money = matches!(context.sign(next), Some('$' | '£' | '€')) && context.is_digit(context.after_sign(next));
    if !free || closed || !(context.is_digit(next) || money) || context.slice(0, at).trim_end().ends_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    say(said, out);
    Some(Match::likely(next, "bound"))
}

/// x = −b: a minus before a letter, after the sign of an equation.
fn negated(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let dash = context.dash(at);
    let letter = context.letters(at + dash);
    let head = context.slice(0, at).trim_end();
    if dash == 0 || letter.chars().count() != 1 || !head.ends_with(['=', '≤', '≥', '≠', '≈']) {
        return None;
    }
    say("minus", out);
    Some(Match::likely(at + dash, "negated"))
}

/// Whether a stroke without spaces divides variables: v = d/t, (a + b)/2a.
fn over(context: &Context, at: usize, end: usize) -> bool {
    let left = context.slice(0, at).rsplit([' ', '(', '=', '-', '−', '+']).next().unwrap_or("");
    let right = context.alphanumerics(end);
    let variable = |word: &str| word.ends_with(|c: char| c.is_alphabetic()) && word.chars().filter(|c| c.is_alphabetic()).count() == 1;
    let term = |word: &str| variable(word) || word.ends_with(')') || !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit());
    // "m/s" and its like are units.
    let unit = matches!((left, right), ("m", "s") | ("g", "L" | "l") | ("b", "s") | ("W", "m"));
    context.text.contains('=') && term(left) && term(right) && (variable(left) || variable(right)) && !unit
}

/// f(x) = 2x + 1: a function of what stands in brackets, where the sentence has an equation.
fn applied(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if context.byte(at) != b'(' || at == 0 || !context.is_letter(at - 1) {
        return None;
    }
    let letter = context.sign_before(at)?;
    let argument = context.alphanumerics(at + 1);
    let end = at + 1 + argument.len() + 1;
    let equation = context.text.contains(['=', '≤', '≥', '≈']);
    let short = argument.len() == 1 || !argument.is_empty() && argument.bytes().all(|b| b.is_ascii_digit());
    if !context.free_before(at - letter.len_utf8()) || !short || context.byte(end - 1) != b')' || !equation {
        return None;
    }
    say("of", out);
    match context.numeral(at + 1) {
        Some(number) => number.say(context, out),
        None => say(argument, out),
    }
    Some(Match::likely(end, "function"))
}

/// 10^6, 10⁻⁶, x², mc².
fn power(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let digits = context.digits(at);
    // 10⁸ m/s: the unit belongs to the power.
    let with_unit = |end: usize, out: &mut String| super::measure::unit_after(context, end, out).unwrap_or(end);
    let superscript = |at: usize| context.byte(at) >= 0x80 && context.sign(at).is_some_and(|c| SUPERSCRIPTS.contains(c) || c == '⁻');
    if digits.is_empty() {
        if let Some(found) = isotope(context, at, out) {
            return Some(found);
        }
        // x²: the letter was copied already; only the sign is read.
        if !superscript(at) || !context.sign_before(at).is_some_and(|c| c.is_alphanumeric() || c == ')') {
            return None;
        }
        let from = out.len();
        let end = exponent(context, at, out)?;
        // Ca²⁺: a charge.
        if let Some(charge @ ('⁺' | '⁻')) = context.sign(end) {
            out.truncate(from);
            let digit = SUPERSCRIPTS.chars().position(|sign| context.sign(at) == Some(sign)).unwrap_or(0);
            words::cardinal(digit as u128, context.locale(), out);
            say(if charge == '⁺' { "plus" } else { "minus" }, out);
            return Some(Match::likely(end + charge.len_utf8(), "charge"));
        }
        return Some(Match::likely(end, "power"));
    }
    let base_end = at + digits.len();
    let caret = context.byte(base_end) == b'^';
    if !caret && !superscript(base_end) || !context.free_before(at) {
        return None;
    }
    words::cardinal_digits(digits, context.locale(), out);
    let end = if caret {
        let start = base_end + 1;
        let minus = context.byte(start) == b'-';
        let exponent = context.digits(start + usize::from(minus));
        if exponent.is_empty() {
            return None;
        }
        say_exponent(context, exponent, minus, out);
        start + usize::from(minus) + exponent.len()
    } else {
        exponent(context, base_end, out)?
    };
    Some(Match::certain(with_unit(end, out), "power"))
}

/// ¹⁴C, ²³⁸U: an isotope is told by its element, then its mass.
fn isotope(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    const ELEMENTS: [(&str, &str); 32] = [
        ("H", "hydrogen"),
        ("He", "helium"),
        ("Li", "lithium"),
        ("Be", "beryllium"),
        ("C", "carbon"),
        ("N", "nitrogen"),
        ("O", "oxygen"),
        ("F", "fluorine"),
        ("Na", "sodium"),
        ("Al", "aluminum"),
        ("Si", "silicon"),
        ("P", "phosphorus"),
        ("S", "sulfur"),
        ("Ar", "argon"),
        ("K", "potassium"),
        ("Ca", "calcium"),
        ("Fe", "iron"),
        ("Co", "cobalt"),
        ("Ni", "nickel"),
        ("Rb", "rubidium"),
        ("Sr", "strontium"),
        ("Tc", "technetium"),
        ("I", "iodine"),
        ("Xe", "xenon"),
        ("Cs", "cesium"),
        ("Pb", "lead"),
        ("Rn", "radon"),
        ("Ra", "radium"),
        ("Th", "thorium"),
        ("U", "uranium"),
        ("Pu", "plutonium"),
        ("Am", "americium"),
    ];
    if context.sign_before(at).is_some_and(char::is_alphanumeric) {
        return None;
    }
    let mut end = at;
    let mut mass = String::new();
    while let Some(value) = context.sign(end).and_then(|c| SUPERSCRIPTS.chars().position(|s| s == c)) {
        mass.push(char::from(b'0' + value as u8));
        end = context.after_sign(end);
    }
    let symbol = context.letters(end);
    let (_, name) = ELEMENTS.iter().find(|(written, _)| *written == symbol)?;
    let after = end + symbol.len();
    if mass.is_empty() || mass.len() > 3 || !context.free_at(after) {
        return None;
    }
    say(name, out);
    if mass.len() == 3 && !mass[1..].starts_with('0') {
        words::pairs(&mass, out);
    } else {
        words::cardinal_digits(&mass, context.locale(), out);
    }
    Some(Match::likely(after, "isotope"))
}

fn exponent(context: &Context, at: usize, out: &mut String) -> Option<usize> {
    let mut end = at;
    let mut minus = false;
    let mut digits = String::new();
    while let Some(c) = context.sign(end) {
        if c == '⁻' && digits.is_empty() {
            minus = true;
        } else if let Some(value) = SUPERSCRIPTS.chars().position(|s| s == c) {
            digits.push(char::from(b'0' + value as u8));
        } else {
            break;
        }
        end += c.len_utf8();
    }
    if digits.is_empty() {
        return None;
    }
    say_exponent(context, &digits, minus, out);
    Some(end)
}

fn say_exponent(context: &Context, digits: &str, minus: bool, out: &mut String) {
    match (digits, minus) {
        ("2", false) => say("squared", out),
        ("3", false) => say("cubed", out),
        (_, true) => {
            say("to the minus", out);
            words::cardinal_digits(digits, context.locale(), out);
        }
        _ => {
            say("to the", out);
            words::ordinal_of_digits(digits, context.locale(), out);
        }
    }
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
    if !operand(left.rsplit([' ', '(', '=', '+', '-', '−', '×', '*', '/']).next().unwrap_or("")) {
        return None;
    }
    let right = context.rest(next);
    let right = &right[..right.char_indices().nth(LONGEST).map_or(right.len(), |(end, _)| end)];
    let right_word = right.split([' ', ')', ',', ';', '?', '=', '+']).next().unwrap_or("");
    let right_word = &right_word.replacen("^-", "^", 1);
    let operand_right = operand(right_word.trim_end_matches(['.', '!']).trim_start_matches(['-', '−', '(', '√']));
    if !operand_right {
        return None;
    }
    let unequivocal = !matches!(*written, "-" | "–" | "/" | "*" | "+" | "×");
    let equation = || context.text.contains(['=', '≤', '≥', '≠']);
    let numbers = left.ends_with(|c: char| c.is_ascii_digit()) && context.is_digit(next);
    let fits = match *written {
        "/" => equation() && spaced_left || numbers && divides(context, at, end),
        "-" | "–" => equation() || numbers && spaced_left && sums(context),
        "×" => true,
        "+" | "*" => equation() || numbers,
        _ => unequivocal,
    };
    if !fits && !(*written == "/" && !spaced_left && over(context, at, end)) {
        return None;
    }
    say(if *written == "/" && !spaced_left && over(context, at, end) { "over" } else { said }, out);
    Some(Match::likely(end, "operator"))
}

/// Whether the sentence asks for a sum.
fn sums(context: &Context) -> bool {
    context.mentions(&["solve", "equation", "equal", "equals", "calculate", "compute", "sum", "subtract"])
}

/// Whether a stroke between numbers can be no fraction: one of them is nought, or a sum is asked.
fn divides(context: &Context, at: usize, end: usize) -> bool {
    let nought_left = context.byte_before(at) == b'0' && at < 2 || context.slice(at.saturating_sub(2), at) == " 0";
    let nought_right = context.digits(end) == "0";
    sums(context) || nought_left || nought_right
}

/// No operand that is looked at has more signs.
const LONGEST: usize = 64;

/// A number, a letter or two, a function's name.
pub(super) fn operand(word: &str) -> bool {
    if word.len() > 4 * LONGEST {
        return false;
    }
    let word = word.trim_end_matches([')', ',']);
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    !word.is_empty()
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
