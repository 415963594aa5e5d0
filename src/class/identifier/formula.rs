//! Chemical formulas and ions: NaHCO3, Fe₂O₃, Ca2+, SO₄²⁻, NO3-.

use crate::class::{Context, Match};
use crate::lexicon::initialism;
use crate::text::WordList;
use crate::words::{self, say};

/// The chemical elements that formulas of running text hold.
const ELEMENTS: WordList = WordList::new(&[
    "H", "He", "Li", "Be", "B", "C", "N", "O", "F", "Ne", "Na", "Mg", "Al", "Si", "P", "S", "Cl", "Ar", "K", "Ca", "Ti", "V", "Cr", "Mn", "Fe", "Co", "Ni",
    "Cu", "Zn", "Ga", "Ge", "As", "Se", "Br", "Kr", "Sr", "Y", "Zr", "Nb", "Mo", "Ag", "Cd", "Sn", "Sb", "I", "Xe", "Cs", "Ba", "La", "Ce", "W", "Pt", "Au",
    "Hg", "Pb", "Ra", "U", "Pu", "Rb", "In", "Te", "Bi", "Pd", "Rh", "Ta", "Th",
]);

/// Ions that are written with a hyphen for their minus: NO3-, OH-.
const ANIONS: [&str; 30] = [
    "OH", "Cl", "Br", "CN", "NO3", "NO2", "HCO3", "CO3", "SO4", "SO3", "HSO4", "HSO3", "PO4", "HPO4", "H2PO4", "ClO", "ClO2", "ClO3", "ClO4", "MnO4", "CrO4",
    "Cr2O7", "SCN", "BF4", "PF6", "CH3COO", "C2H3O2", "S2O3", "F", "I",
];

/// No formula that is looked at is longer.
const LONGEST: usize = 40;

/// What a formula is made of, as far as it was read.
#[derive(Clone, Copy, Debug, Default)]
struct Parts {
    elements: usize,
    numbers: usize,
    /// The last number, where the formula ends with one, and where that begins.
    last: Option<(u32, usize)>,
    end: usize,
}

/// The value of a digit, on the line or under it.
fn digit(c: char) -> Option<u32> {
    c.to_digit(10).or_else(|| ('₀'..='₉').contains(&c).then(|| c as u32 - '₀' as u32))
}

/// Reads elements with the numbers of their atoms from a text's beginning, and tells of each.
fn parts(rest: &str, mut tell: impl FnMut(&str, Option<u32>)) -> Option<Parts> {
    let mut parts = Parts::default();
    while let Some(c) = rest[parts.end..].chars().next().filter(|_| parts.end < LONGEST) {
        let tail = &rest[parts.end..];
        if parts.elements > 0 && digit(c).is_some() {
            let length = tail.find(|c| digit(c).is_none()).unwrap_or(tail.len());
            let n = tail[..length].chars().filter_map(digit).try_fold(0u32, |n, digit| n.checked_mul(10)?.checked_add(digit))?;
            parts.last = Some((n, parts.end));
            parts.numbers += 1;
            tell("", Some(n));
            parts.end += length;
            continue;
        }
        // Ca(OH)₂: what is in brackets has a number of its own.
        if parts.elements > 0 && c == '(' && group(tail) || c == ')' && rest[..parts.end].contains('(') && tail[1..].starts_with(|c| digit(c).is_some()) {
            parts.end += 1;
            parts.last = None;
            continue;
        }
        let length = [2, 1].into_iter().find(|length| tail.get(..*length).is_some_and(|symbol| ELEMENTS.has(symbol)));
        let Some(length) = length else { break };
        tell(&tail[..length], None);
        parts.last = None;
        parts.elements += 1;
        parts.end += length;
    }
    Some(parts)
}

/// Whether a text begins with elements in brackets and a number of them: `(OH)2`.
fn group(text: &str) -> bool {
    let Some((inner, after)) = text[1..].split_once(')').filter(|(inner, _)| inner.len() < LONGEST && !inner.contains('(')) else { return false };
    after.starts_with(|c| digit(c).is_some()) && parts(inner, |_, _| ()).is_some_and(|parts| parts.elements > 0 && parts.end == inner.len())
}

/// Whether elements in brackets with a number of them stand at an offset of a text.
pub(crate) fn may_be_group(text: &str) -> bool {
    text.starts_with('(') && group(text)
}

/// NaHCO3, Fe₂O₃, Ca2+: elements with the numbers of their atoms, and a charge.
pub(super) fn formula(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let rest = context.rest(at);
    // Most letters have neither numbers nor a charge behind them.
    let letters = context.letters(at);
    if matches!(context.byte(at + letters.len()), b' ' | b',' | b'.' | b';' | b':' | b')' | b'"' | b'\'' | b'/' | 0)
        && letters.len() == rest.bytes().take_while(u8::is_ascii_alphabetic).count()
    {
        return None;
    }
    // COP28 is no cobalt phosphide, nor FY24 a fluoride of yttrium.
    if initialism::lookup(context.letters(at)).is_some() && !is_anion(context, at) || context.letters(at) == "FY" {
        return None;
    }
    let from = out.len();
    let found = parts(rest, |symbol, number| say_part(context, symbol, number, out))?;
    if found.elements == 0 {
        return None;
    }
    let end = at + found.end;
    let small = rest[..found.end].bytes().any(|b| b.is_ascii_lowercase());
    // HK416 is a rifle, N106US an aircraft.
    if !small && rest.as_bytes()[..found.end].windows(3).any(|three| three.iter().all(u8::is_ascii_digit)) {
        return None;
    }
    if let Some((charge, sign, after)) = charge(context, at, end, &found) {
        // The last digit of SO42- is its charge.
        if charge.is_some_and(|(_, split)| split) {
            out.truncate(from);
            let mut left = found.numbers;
            parts(rest, |symbol, number| {
                left -= usize::from(number.is_some());
                say_part(context, symbol, number.map(|n| if left == 0 { n / 10 } else { n }), out);
            })?;
        }
        let told = context.mentions(&["ion", "ions", "cation", "anion", "cations", "anions", "channel", "channels"]);
        let raised = context.has(end, "⁺") || context.has(end, "⁻");
        if (small || found.numbers > 0 || told || raised || charge.is_some() || is_anion(context, at)) && !context.is_word(after) {
            if let Some((n, _)) = charge {
                words::cardinal(u128::from(n), context.locale(), out);
            }
            say(sign, out);
            return Some(Match::certain(after, "formula"));
        }
    }
    let molecule = found.elements > 1 && found.numbers > 0 && (small || found.elements > 2 || found.end > 4);
    if !molecule || context.is_word(end) {
        return None;
    }
    Some(Match::certain(hydrate(context, end, out).unwrap_or(end), "formula"))
}

/// CuSO4·5H2O: where the water of a crystal ends, behind its dot.
fn hydrate(context: &Context, at: usize, out: &mut String) -> Option<usize> {
    if !matches!(context.sign(at)?, '·' | '•' | '∙' | '⋅') {
        return None;
    }
    let count = context.after_sign(at);
    let number = context.digits(count);
    let water = count + number.len();
    let end = ["H2O", "H₂O"].iter().find(|water_of| context.has(water, water_of)).map(|written| water + written.len())?;
    if context.is_word(end) {
        return None;
    }
    say("dot", out);
    if !number.is_empty() {
        words::cardinal_digits(number, context.locale(), out);
    }
    say("H two O", out);
    Some(end)
}

fn say_part(context: &Context, symbol: &str, number: Option<u32>, out: &mut String) {
    match number {
        Some(n) => words::cardinal(u128::from(n), context.locale(), out),
        None => words::letters(symbol, out),
    }
}

/// A charge with its number, where one is written, and whether that was split from the atoms' number.
type Charge = (Option<(u32, bool)>, &'static str, usize);

/// The charge at the end of a formula: `+`, `2+`, `²⁺`, `^2-`, `-` after an anion.
fn charge(context: &Context, at: usize, end: usize, found: &Parts) -> Option<Charge> {
    let caret = usize::from(context.byte(end) == b'^');
    let raised = context.sign(end).and_then(|c| match c {
        '²' => Some(2),
        '³' => Some(3),
        '⁴' => Some(4),
        _ => None,
    });
    let written = if caret > 0 { context.digits(end + 1).parse().ok() } else { raised };
    let sign = if caret > 0 { end + 1 + context.digits(end + 1).len() } else { raised.map_or(end, |_| context.after_sign(end)) };
    let after = context.after_sign(sign);
    let said = match context.sign(sign)? {
        '+' | '⁺' if context.byte(after) != b'+' => "plus",
        '⁻' | '−' => "minus",
        '-' if caret > 0 || is_anion(context, at) => "minus",
        _ => return None,
    };
    if context.is_word(after) {
        return None;
    }
    // Two digits on the line before a sign are a number of atoms and a charge.
    let split = match found.last {
        Some((n, _)) if written.is_none() && (10..100).contains(&n) && found.elements > 1 => Some((n % 10, true)),
        _ => None,
    };
    Some((split.or(written.map(|n| (n, false))), said, after))
}

/// Whether a known ion stands at an offset: `NO3-`, `SO42-`, `OH−`.
fn is_anion(context: &Context, at: usize) -> bool {
    let word = context.alphanumerics(at);
    let end = at + word.len();
    let minus = matches!(context.sign(end), Some('-' | '−' | '⁻'));
    if word.len() > LONGEST || !minus || context.is_word(context.after_sign(end)) {
        return false;
    }
    let mut plain = [0u8; LONGEST];
    let mut length = 0;
    for c in word.chars() {
        plain[length] = digit(c).map_or(c as u32 as u8, |n| b'0' + n as u8);
        length += 1;
    }
    let Ok(plain) = std::str::from_utf8(&plain[..length]) else { return false };
    let told = || context.mentions(&["ion", "ions", "anion", "anions", "chloride", "fluoride", "iodide"]);
    ANIONS.iter().any(|anion| {
        *anion == plain && (anion.len() > 1 || told())
            || plain.len() == anion.len() + 1 && plain.starts_with(anion) && plain.ends_with(['2', '3']) && anion.ends_with(|c: char| c.is_ascii_digit())
    })
}

/// Isotopes that are written with a hyphen, and the names of their elements.
const ISOTOPES: [(&str, &str, &[&str]); 18] = [
    ("Am", "americium", &["241"]),
    ("Ar", "argon", &["39", "40"]),
    ("Be", "beryllium", &["7", "10"]),
    ("Co", "cobalt", &["57", "60"]),
    ("Cs", "cesium", &["134", "137"]),
    ("Ga", "gallium", &["67", "68"]),
    ("He", "helium", &["3", "4"]),
    ("Kr", "krypton", &["85"]),
    ("Li", "lithium", &["6", "7"]),
    ("Pb", "lead", &["204", "206", "207", "208", "210"]),
    ("Po", "polonium", &["210"]),
    ("Pu", "plutonium", &["238", "239", "240"]),
    ("Ra", "radium", &["223", "226"]),
    ("Rn", "radon", &["222"]),
    ("Sr", "strontium", &["87", "89", "90"]),
    ("Tc", "technetium", &["99", "99m"]),
    ("Th", "thorium", &["232"]),
    ("Xe", "xenon", &["133", "135"]),
];

/// Cs-137, Tc-99m: an isotope, by its element's name.
pub(super) fn isotope(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if context.byte(at + 2) != b'-' || !context.is_digit(at + 3) {
        return None;
    }
    let (_, name, masses) = ISOTOPES.iter().find(|(symbol, ..)| context.has(at, symbol))?;
    let mass = context.alphanumerics(at + 3);
    let end = at + 3 + mass.len();
    if !masses.contains(&mass) || context.byte(end) == b'-' && context.is_digit(end + 1) {
        return None;
    }
    say(name, out);
    let digits = context.digits(at + 3);
    if digits.len() > 2 {
        words::pairs(digits, out);
    } else {
        words::cardinal_digits(digits, context.locale(), out);
    }
    if digits.len() < mass.len() {
        words::letters(&mass[digits.len()..], out);
    }
    Some(Match::likely(end, "isotope"))
}

/// Whether a word of two letters at the beginning of a text is an element of a hyphened isotope.
pub(crate) fn may_be_isotope(text: &str) -> bool {
    text.as_bytes().get(3).is_some_and(u8::is_ascii_digit) && ISOTOPES.iter().any(|(symbol, ..)| text.starts_with(symbol))
}

/// Whether a word is a formula with its coefficient, and whether it can be nothing else: `2H2O`.
pub(in crate::class) fn is_formula(word: &str) -> Option<bool> {
    let symbols = word.trim_start_matches(|c: char| c.is_ascii_digit() || c == '½');
    let found = parts(symbols, |_, _| ())?;
    let rest = &symbols[found.end..];
    let charged = matches!(rest, "+" | "-" | "⁺" | "⁻" | "−" | "²⁺" | "³⁺" | "²⁻") || rest.starts_with('(') || rest.starts_with('·');
    (found.elements > 0 && (rest.is_empty() || charged))
        .then(|| found.numbers > 0 || symbols.len() < word.len() || symbols.bytes().any(|b| b.is_ascii_lowercase()))
}
