//! Signs that are said: § 12, ¶ 3, &, ©, °, No. sign, arrows.

use super::{Class, Context, Match, Start};
use crate::words::{self, Zero, say};

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
        Start::Sign(b'/'),
        Start::Wide,
    ],
    words: super::no_words,
    recognise,
};

const SIGNS: [(&str, &str); 58] = [
    ("§§", "sections"),
    ("§", "section"),
    ("¶¶", "paragraphs"),
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
    ("±", "plus or minus"),
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
    ("♩", "quarter note"),
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
    super::first_rule(&[ornament, greek, chord, option, plus_after, key, not_out, alone, label, prefix, doubled, rate, sign], context, at, out)
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
        && (context.slice(0, at).ends_with(' ') || next == end);
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
    let numbered = matches!(*written, "§" | "§§" | "¶" | "¶¶" | "№");
    if numbered {
        let next = context.skip_space(end);
        // "§ 3.1.4": its own class says a chain.
        let alone = |end: usize| !context.is_word(end) && context.dash(end) == 0 && !(context.byte(end) == b'.' && context.is_digit(end + 1));
        if let Some(number) = context.numeral(next).filter(|number| alone(number.end())) {
            // § 1983: laws are cited by pairs.
            match number.plain() {
                // "§ 1910.134"
                None if number.is_decimal() && context.digits(next).len() == 4 && !context.digits(next).ends_with("00") => {
                    words::pairs(context.digits(next), out);
                    say("point", out);
                    words::digits(context.digits(next + 5), words::Zero::Zero, out);
                }
                Some(n) if (1001..=9999).contains(&n) && n % 100 != 0 => words::pairs(context.digits(next), out),
                _ => number.say(context, out),
            }
            // "§ 230(c)(1)"
            end = super::identifier::points(context, number.end(), out);
        } else if let Some(n) = super::roman::value(context.letters(next)).filter(|_| context.free_at(next + context.letters(next).len())) {
            words::cardinal(n, context.locale(), out);
            end = next + context.letters(next).len();
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

/// The name of a Greek letter.
pub(super) fn greek_name(letter: char) -> Option<&'static str> {
    GREEK.iter().find(|(letters, _)| letters.contains(letter)).map(|(_, name)| *name)
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

/// "upgrade / update": two words that are all there is are a label's, and no lines of a verse.
fn label(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if context.byte(at) != b'/' || context.byte_before(at) != b' ' || context.byte(at + 1) != b' ' {
        return None;
    }
    let word = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphabetic());
    if !word(context.slice(0, at - 1)) || !word(context.rest(at + 2)) {
        return None;
    }
    say("slash", out);
    Some(Match::likely(at + 1, "label"))
}

/// "Root 104*": the star of a batter who is still in, where the words are of cricket.
fn not_out(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if context.byte(at) != b'*' || !context.is_digit(at.wrapping_sub(1)) || context.is_word(at + 1) || context.byte(at + 1) == b'*' {
        return None;
    }
    if !context.mentions(&["stumps", "wicket", "wickets", "overs", "innings", "cricket", "tea", "lbw", "batted", "unbeaten", "century"]) {
        return None;
    }
    say("not out", out);
    Some(Match::likely(at + 1, "not-out"))
}

/// "a /24 subnet": how many bits of an address are a network's.
fn prefix(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let digits = context.digits(at + 1);
    let end = at + 1 + digits.len();
    if context.byte(at) != b'/' || !(1..=3).contains(&digits.len()) || !matches!(context.byte_before(at), b' ' | b'(' | 0) || !context.free_at(end) {
        return None;
    }
    if !context.mentions(&["subnet", "subnets", "network", "networks", "block", "blocks", "prefix", "netmask", "mask", "cidr", "allocation"]) {
        return None;
    }
    say("slash", out);
    words::cardinal_digits(digits, context.locale(), out);
    Some(Match::likely(end, "prefix-length"))
}

/// "foo==1.4", "refill ×3": a sign beside what it tells of.
fn doubled(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if context.byte(at) == b'=' && context.byte(at + 1) == b'=' && context.is_word(at.wrapping_sub(1)) && context.is_word(at + 2) {
        say("equals equals", out);
        return Some(Match::likely(at + 2, "double-equals"));
    }
    // "sales@ or support@ourshop.com": the domain follows the second.
    if context.byte(at) == b'@' && context.is_word(at.wrapping_sub(1)) && [" or ", " and "].iter().any(|word| context.has(at + 1, word)) {
        say("at", out);
        return Some(Match::likely(at + 1, "mailbox"));
    }
    // "3 × Widget": how many of what has a name.
    let counts = |at: usize| context.is_letter(context.skip_space(at + 2)) && context.word_before(at).ends_with(|c: char| c.is_ascii_digit());
    if context.has(at, "×") && context.byte_before(at) == b' ' && (context.is_digit(context.skip_space(at + 2)) || counts(at)) {
        say("times", out);
        return Some(Match::likely(at + 2, "times"));
    }
    None
}

/// "Ctrl+Alt+Del", "Shift+Tab": the plus between keys that are pressed together.
fn chord(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    const HELD: [&str; 10] = ["Ctrl", "Control", "Alt", "Shift", "Cmd", "Command", "Option", "Win", "Fn", "Esc"];
    if context.byte(at) != b'+' || !context.is_word(at + 1) || !HELD.contains(&context.word_before(at)) || context.byte_before(at) == b' ' {
        return None;
    }
    // Keys are named in short on the key itself.
    const SHORT: [(&str, &str); 5] = [("Del", "Delete"), ("Ins", "Insert"), ("Esc", "Escape"), ("PgUp", "Page Up"), ("PgDn", "Page Down")];
    out.push(' ');
    let key = context.letters(at + 1);
    match SHORT.iter().find(|(short, _)| *short == key) {
        Some((_, said)) => {
            out.push_str(said);
            Some(Match::likely(at + 1 + key.len(), "key-chord"))
        }
        None => Some(Match::likely(at + 1, "key-chord")),
    }
}

/// "pip install -r", "the --force flag": how a command is to be run, where commands are spoken of.
fn option(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    const COMMANDS: [&str; 16] =
        ["flag", "flags", "option", "options", "command", "git", "npm", "pip", "cargo", "curl", "docker", "ssh", "tar", "grep", "install", "sudo"];
    if context.byte(at) != b'-' || context.byte_before(at) != b' ' {
        return None;
    }
    let double = context.byte(at + 1) == b'-';
    let name = at + 1 + usize::from(double);
    let length = context.letters(name).len();
    let fits = context.byte(name).is_ascii_alphabetic() && (double && length > 1 || !double && length == 1 && context.free_at(name + 1));
    if !fits || !context.mentions(&COMMANDS) {
        return None;
    }
    say(if double { "dash dash" } else { "dash" }, out);
    Some(Match::likely(name, "option"))
}

/// LGBTQ+, Disney+: a plus that ends a name.
fn plus_after(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if context.byte(at) != b'+' || context.free_before(at) || context.byte(at + 1) == b'+' || context.is_word(at + 1) {
        return None;
    }
    let head = context.slice(0, at);
    let start = head.rfind(|c: char| !c.is_alphanumeric()).map_or(0, |found| context.after_sign(found));
    let word = context.slice(start, at);
    let first = context.sign(start)?;
    // "2 million+ songs", "500k+ fans"
    let scaled = match first {
        '0'..='9' => matches!(word.trim_start_matches(|c: char| c.is_ascii_digit()), "k" | "K" | "m" | "M" | "bn" | "B"),
        'm' | 'b' | 't' | 'h' => matches!(word, "million" | "billion" | "trillion" | "thousand" | "hundred"),
        _ => false,
    };
    if !scaled && !first.is_uppercase() {
        return None;
    }
    say("plus", out);
    Some(Match::likely(at + 1, "plus-after-name"))
}

/// Whether a sign is a key of a telephone that is pressed: "press *9", "hit #".
pub(super) fn is_key(context: &Context, at: usize) -> bool {
    context.after_any(at, &["press", "pressing", "dial", "dialing", "dialling", "pressed", "dialed", "dialled"])
}

/// The keys of a telephone: "press #", "then the * key", "dial *67".
fn key(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let said = match context.byte(at) {
        b'#' => "pound",
        b'*' => "star",
        _ => return None,
    };
    let end = at + 1;
    let digits = context.digits(end);
    let alone = context.free_before(at) && !matches!(context.byte_before(at), b'#' | b'*') && !matches!(context.byte(end), b'#' | b'*');
    if !alone || context.is_word(end + digits.len()) {
        return None;
    }
    if !digits.is_empty() {
        if !is_key(context, at) || digits.len() > 3 {
            return None;
        }
        say(said, out);
        words::digits(digits, Zero::Oh, out);
        return Some(Match::likely(end + digits.len(), "telephone-key"));
    }
    if !context.mentions(&["press", "pressed", "pressing", "dial", "dialed", "dialled", "key", "keypad", "button"]) {
        return None;
    }
    say(said, out);
    Some(Match::likely(end, "telephone-key"))
}

/// "units/wk.": things that are counted by a time; "$12B / 6 = $2B" is divided.
fn rate(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if context.byte(at) != b'/' {
        return None;
    }
    if context.byte_before(at) == b' ' && context.byte(at + 1) == b' ' && context.is_digit(at + 2) && context.text.contains('=') {
        say("divided by", out);
        return Some(Match::likely(at + 1, "division"));
    }
    // "40 g of CO2/km": a gas, by what it comes from.
    if matches!(context.byte_before(at), b'2' | b'e' | 0x82) && ["CO2", "CO₂", "CO2e"].iter().any(|gas| context.slice(0, at).ends_with(gas)) {
        let burnt = matches!(context.letters(at + 1), "km" | "mile" | "mi" | "kWh" | "MWh" | "year");
        return burnt.then(|| Match::likely(super::money::per(context, at, out), "rate"));
    }
    // "fuel/hr": no word is written so.
    let short = ["/hr", "/wk", "/yr"].iter().any(|short| context.has(at, short)) && context.free_at(at + 3) && context.byte_before(at).is_ascii_lowercase();
    if context.byte_before(at) != b's' && !short || !context.word_before(at).bytes().skip(1).all(|b| b.is_ascii_lowercase()) {
        return None;
    }
    // "3 doses/24 hrs."
    let digits = context.digits(at + 1);
    if !digits.is_empty() {
        let unit = context.skip_space(at + 1 + digits.len());
        let timed = digits.len() < 3 && matches!(context.letters(unit), "h" | "hr" | "hrs" | "hours" | "days" | "wks" | "weeks" | "min" | "mins" | "minutes");
        if timed {
            say("per", out);
        }
        return timed.then(|| Match::likely(at + 1, "rate"));
    }
    // "sales/sq. ft."
    if context.has(at, "/sq") {
        let end = super::money::per(context, at, out);
        return (end > at).then(|| Match::likely(end, "rate"));
    }
    const TIMES: [(&str, &str); 14] = [
        ("s", "second"),
        ("sec", "second"),
        ("wk", "week"),
        ("mo", "month"),
        ("hr", "hour"),
        ("yr", "year"),
        ("day", "day"),
        ("week", "week"),
        ("month", "month"),
        ("year", "year"),
        ("hour", "hour"),
        ("min", "minute"),
        ("minute", "minute"),
        ("night", "night"),
    ];
    let word = context.letters(at + 1);
    let (_, said) = TIMES.iter().find(|(written, _)| *written == word)?;
    let end = at + 1 + word.len();
    if context.byte(end) == b'/' {
        return None;
    }
    say("per", out);
    say(said, out);
    let stop = context.byte(end) == b'.' && context.sign(context.skip_space(end + 1)).is_some_and(char::is_lowercase);
    Some(Match::likely(end + usize::from(stop), "rate"))
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
    // "dfsd$$sfgsfd$": among letters that are no word.
    let from = at - usize::from(context.byte_before(at) == b'$');
    let consonants = || from >= 3 && context.text.as_bytes()[from - 3..from].iter().all(|b| b.is_ascii_lowercase() && !b"aeiouy".contains(b));
    if *written == "$" && matches!(context.byte(end), b'$' | b'a'..=b'z') && consonants() {
        say(said, out);
        return Some(Match::likely(end, "sign-in-name"));
    }
    let before = matches!(context.sign_before(at), None | Some(' ' | '(' | '“' | '"' | '‘' | '\''));
    let after = matches!(context.sign(end), None | Some(' ' | ')' | '”' | '"' | '’' | '\'' | ',' | ';'))
        // "his ID #."
        || context.byte(end) == b'.' && context.after_any(at, &["the", "a", "per", "in", "id", "phone", "serial", "account", "order"]) && !context.is_word(end + 1);
    // Between spaces a sign needs a word or a number on a side; a row of signs is ornament.
    let next = context.skip_space(end);
    let company = context.is_word(next)
        || context.byte(next) == b'$' && context.is_digit(next + 1 + usize::from(context.byte(next + 1) == b'.'))
        || matches!(context.sign(next), Some('£' | '€' | '¥')) && context.is_digit(context.after_sign(next))
        || context.slice(0, at).trim_end().ends_with(|c: char| c.is_alphanumeric());
    if !before || !after || !company {
        return None;
    }
    say(said, out);
    // "up in £, down in $"
    if matches!(*written, "$" | "£") && context.after_any(at, &["in"]) {
        out.push('s');
    }
    Some(Match::likely(end, "sign-alone"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("symbol", include_str!("../../tests/class/symbol.tsv"));
    }
}
