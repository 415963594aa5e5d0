//! Identifiers and models: Flight UA 1175, PIN 4821, gate B12, F-16, A320neo, v2.4, Q2, CO2.

mod formula;

use super::{Class, Context, Match, Start, decade};
use crate::lexicon::initialism::{self, How};
use crate::words::{self, Zero, say};
pub(super) use formula::is_formula;
pub(crate) use formula::may_be_isotope;
use formula::{formula, isotope};

/// The class.
pub static CLASS: Class = Class {
    name: "identifier",
    about: "codes, flights, models, versions and formulas: letters and digits together",
    example: ("Two F-16s left gate B12", "Two F sixteens left gate B twelve"),
    starts: &[Start::Digit, Start::Capital, Start::Small],
    words: super::no_words,
    recognise,
};

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if !context.free_before(at) || matches!(context.byte_before(at), b'.' | b',') && at > 1 && context.is_digit(at - 2) {
        return None;
    }
    if context.is_digit(at) {
        // "450K likes" are counted, no code.
        let end = at + context.digits(at).len();
        if matches!(context.byte(end), b'k' | b'K' | b'm' | b'M' | b'B') && context.is_counted(end + 1)
            || context.byte(end) == b'x' && context.free_at(end + 1) && super::cardinal::times(context, end + 1)
        {
            return None;
        }
        return super::first_rule(&[spelt, mixed], context, at, out);
    }
    super::first_rule(&[flight, version, isotope, formula, graded, mixed], context, at, out)
}

/// C++, A+, an A-, B+: a letter with signs of its own.
fn graded(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let letter = context.letters(at);
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
        && (context.after_any(at, &["a", "an"])
            || matches!(letter, "O" | "A" | "B") && context.after_any(at, &["type", "blood", "or"]) && context.mentions(&["blood"]))
    {
        "minus"
    } else {
        return None;
    };
    let after = if said == "plus plus" { end + 2 } else { context.after_sign(end) };
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

/// Whether a type and series of aircraft stand at an offset: `737-800`, `747-8`.
pub(super) fn is_aircraft(context: &Context, at: usize) -> bool {
    let digits = context.digits(at);
    let series = context.digits(at + digits.len() + 1);
    let typed = digits.len() == 3 && digits.starts_with('7') && digits.ends_with('7') || context.after_any(at, &["Boeing", "Airbus"]);
    let end = at + 4 + series.len();
    // 777-300ER: the letters of a variant.
    let letters = context.letters(end);
    let variant = letters.strip_suffix('s').unwrap_or(letters);
    let end = end + letters.len() - variant.len();
    let free = variant.len() <= 3 && variant.bytes().all(|b| b.is_ascii_uppercase()) && context.free_at(end + variant.len());
    typed && digits.len() == 3 && context.byte(at + 3) == b'-' && (1..=3).contains(&series.len()) && free
}

/// No word that tells how a number is said is longer.
const LONGEST_CUE: usize = 16;

/// A word in small letters; empty where it is too long to be a cue.
fn small<'b>(word: &str, buffer: &'b mut [u8; LONGEST_CUE]) -> &'b str {
    let Some(letters) = buffer.get_mut(..word.len()) else { return "" };
    letters.copy_from_slice(word.as_bytes());
    letters.make_ascii_lowercase();
    std::str::from_utf8(letters).unwrap_or("")
}

/// Numbers that are said by digits or by pairs, by the word before them.
fn spelt(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    const DIGITS: [&str; 18] = [
        "pin",
        "code",
        "serial",
        "isbn",
        "account",
        "password",
        "zip",
        "postcode",
        "id",
        "passcode",
        "badge",
        "invoice",
        "ssn",
        "imei",
        "vin",
        "combination",
        "extension",
        "ext",
    ];
    const PAIRS: &[&str] = &[
        "flight",
        "exit",
        "room",
        "boeing",
        "suite",
        "apartment",
        "interstate",
        "highway",
        "route",
        "form",
        "rm",
        "flt",
        "apt",
        "hwy",
        "rte",
        "rtx",
        "gtx",
        "rx",
        "radeon",
        "bwv",
        "k",
        "kv",
        "http",
        "error",
    ];
    let digits = context.digits(at);
    let end = at + digits.len();
    if digits.is_empty() || context.is_word(end) || matches!(context.byte(end), b',' | b'.' | b':' | b'%' | b'/') && context.is_digit(end + 1) {
        return None;
    }
    // Boeing 737-800: the type by pairs, the series as a number.
    if is_aircraft(context, at) {
        let series = context.digits(end + 1);
        words::pairs(digits, out);
        words::cardinal_digits(series, context.locale(), out);
        let letters = context.letters(end + 1 + series.len());
        let variant = letters.strip_suffix('s').unwrap_or(letters);
        words::letters(variant, out);
        if variant.len() < letters.len() {
            decade::words_plural(out);
        }
        return Some(Match::likely(end + 1 + series.len() + letters.len(), "aircraft"));
    }
    // Blink-182: a name's three digits, by pairs.
    if digits.len() == 3 && context.byte_before(at) == b'-' && !digits.ends_with("00") && context.is_letter(at.saturating_sub(2)) {
        let name = context.slice(0, at - 1).rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
        if name.len() > 2 && name.starts_with(char::is_uppercase) && context.free_at(end) && context.byte(end) != b'-' {
            words::pairs(digits, out);
            return Some(Match::likely(end, "pairs"));
        }
    }
    let (start, word_end) = context.word_span_before(at);
    let mut buffer = [0; LONGEST_CUE];
    let mut word = small(context.slice(start, word_end), &mut buffer);
    if ["is", "number", "was", "of", "in", "no"].contains(&word) {
        let mut buffer = [0; LONGEST_CUE];
        let before = small(context.word_before(start), &mut buffer);
        let ending_in = word == "in"
            && (before == "ending"
                || ["ends", "ended"].contains(&before) && context.mentions(&["card", "account", "number", "ssn", "phone", "visa", "serial", "plate", "vin"]));
        if ending_in || DIGITS.contains(&before) {
            word = "code";
        }
    }
    // "the card ending 4417"
    if word == "ending" && digits.len() == 4 && context.mentions(&["card", "account", "visa", "mastercard", "amex"]) {
        word = "code";
    }
    // A 1099 form.
    if digits.len() == 4 && context.before_any(end, &["form", "forms"]) && !digits.ends_with("00") {
        words::pairs(digits, out);
        return Some(Match::likely(end, "pairs"));
    }
    // A 747 and its like, among things that fly.
    if digits.len() == 3
        && digits.starts_with('7')
        && digits.ends_with('7')
        && context.byte(end) != b'-'
        && (context.before_any(end, &["MAX", "Dreamliner", "jet", "jets", "freighter", "airliner"])
            || context.mentions(&["boeing", "airline", "airliner", "plane", "aircraft", "jet"]))
    {
        words::pairs(digits, out);
        return Some(Match::likely(end, "aircraft"));
    }
    if let Some(end) = book_number(context, at, word, out) {
        return Some(Match::certain(end, "book-number"));
    }
    // Train 2207, Bus 4015: with a capital, by pairs.
    if matches!(word, "train" | "bus") && digits.len() == 4 && !digits.ends_with("00") && context.byte(start).is_ascii_uppercase() {
        words::pairs(digits, out);
        return Some(Match::likely(end, "pairs"));
    }
    // 401(k), 501(c)(3): a section of the tax law.
    if digits.len() == 3 && context.byte(end) == b'(' && context.byte(end + 1).is_ascii_lowercase() && context.byte(end + 2) == b')' {
        words::pairs(digits, out);
        words::letter(context.byte(end + 1) as char, out);
        let mut end = end + 3;
        if context.byte(end) == b'(' && context.is_digit(end + 1) && context.byte(end + 2) == b')' {
            words::cardinal_digits(context.digits(end + 1), context.locale(), out);
            end += 3;
        }
        return Some(Match::certain(end, "tax-section"));
    }
    // Section 4(b): the letter of a paragraph.
    let part = (context.byte(end) == b'(' && context.byte(end + 2) == b')').then(|| context.byte(end + 1)).filter(u8::is_ascii_lowercase);
    if let Some(letter) = part.filter(|_| digits.len() < 3 && ["sec", "section", "article", "art", "rule", "paragraph", "para", "clause"].contains(&word)) {
        words::cardinal_digits(digits, context.locale(), out);
        words::letter(letter as char, out);
        return Some(Match::certain(end + 3, "section-letter"));
    }
    // Case No. 19-1234: a docket.
    if matches!(word, "no" | "number" | "code" | "docket" | "case")
        && context.byte(end) == b'-'
        && (3..=6).contains(&context.digits(end + 1).len())
        && digits.len() <= 2
    {
        let second = context.digits(end + 1);
        if context.free_at(end + 1 + second.len()) && context.byte(end + 1 + second.len()) != b'-' {
            words::cardinal_digits(digits, context.locale(), out);
            say("dash", out);
            words::pairs(second, out);
            return Some(Match::likely(end + 1 + second.len(), "docket"));
        }
    }
    if DIGITS.contains(&word) && digits.len() >= 3 {
        // Groups of digits parted by hyphens.
        let mut end = end;
        words::digits(digits, Zero::Zero, out);
        while context.byte(end) == b'-' && context.is_word(end + 1) {
            let group = context.alphanumerics(end + 1);
            words::letters(group, out);
            end += 1 + group.len();
        }
        return Some(Match::likely(end, "code"));
    }
    // Route 101 is "one oh one"; other roads are numbers.
    let catalogue = matches!(word, "k" | "kv") && digits.len() != 3;
    let road = catalogue || matches!(word, "interstate" | "highway" | "route" | "hwy" | "rte") && digits.as_bytes().get(1) != Some(&b'0');
    if PAIRS.contains(&word)
        && !road
        && (3..=4).contains(&digits.len())
        && !digits.ends_with("00")
        && (context.byte(end) != b'-' || word == "form" && context.is_letter(end + 1))
    {
        words::pairs(digits, out);
        return Some(Match::likely(end, "pairs"));
    }
    None
}

/// ISBN 978-0-306-40615-7, ISBN 0-306-40615-2, ISSN 0317-8471: by digits. ISO 2108, ISO 3297.
fn book_number(context: &Context, at: usize, word: &str, out: &mut String) -> Option<usize> {
    if !matches!(word, "isbn" | "issn" | "ismn") && !context.slice(0, at).trim_end_matches([' ', ':']).ends_with(['N', '3', '0']) {
        return None;
    }
    let head = context.slice(0, at).trim_end_matches([' ', ':']);
    if !["ISBN", "ISSN", "ISMN", "ISBN-13", "ISBN-10", "isbn", "issn"].iter().any(|written| head.ends_with(written)) {
        return None;
    }
    let mut end = at;
    loop {
        let digits = context.digits(end);
        let x = usize::from(matches!(context.byte(end + digits.len()), b'X' | b'x') && context.free_at(end + digits.len() + 1));
        if digits.is_empty() && x == 0 {
            break;
        }
        words::digits(digits, Zero::Zero, out);
        end += digits.len();
        if x > 0 {
            words::letter('X', out);
            end += 1;
            break;
        }
        let gap = [" - ", "-", " "].iter().find(|gap| {
            let next = end + gap.len();
            context.has(end, gap) && (context.is_digit(next) || context.byte(next) == b'X' && context.free_at(next + 1))
        });
        let dash = if gap.is_none() && context.dash(end) > 0 && context.is_digit(end + context.dash(end)) { context.dash(end) } else { 0 };
        match gap {
            // A space alone goes on only inside a number that is short of its ten or thirteen digits.
            Some(&" ") if context.slice(at, end).bytes().filter(u8::is_ascii_digit).count() >= 9 => break,
            Some(gap) => end += gap.len(),
            None if dash > 0 => end += dash,
            None => break,
        }
    }
    (context.slice(at, end).bytes().filter(u8::is_ascii_digit).count() >= 7).then_some(end)
}

/// Flight UA 1175, BA 117, I-80.
fn flight(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let letters = context.letters(at);
    if letters.len() != 2 || !letters.bytes().all(|b| b.is_ascii_uppercase()) || !(context.after_any(at, &["flight"])) {
        return None;
    }
    let start = context.skip_space(at + 2);
    let digits = context.digits(start);
    if digits.is_empty() || digits.len() > 4 {
        return None;
    }
    words::letters(letters, out);
    words::pairs(digits, out);
    Some(Match::certain(start + digits.len(), "flight"))
}

/// v2.4, version numbers after a v.
fn version(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if !matches!(context.byte(at), b'v' | b'V') || !context.is_digit(at + 1) {
        return None;
    }
    say(if context.byte(at) == b'v' { "version" } else { "V" }, out);
    let mut end = at + 1;
    loop {
        let digits = context.digits(end);
        words::cardinal_digits(digits, context.locale(), out);
        end += digits.len();
        if context.byte(end) != b'.' || !context.is_digit(end + 1) {
            break;
        }
        say("point", out);
        end += 1;
    }
    (!context.is_word(end)).then_some(Match::certain(end, "version"))
}

/// Letters and digits in one token, with hyphens between them: each letter by its name unless
/// the letters are a word, each run of digits as a number or by pairs.
fn mixed(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let rest = context.rest(at);
    // Grades K-12.
    let dash = context.dash(at + 1);
    if context.byte(at) == b'K' && dash > 0 && context.digits(at + 1 + dash) == "12" && context.free_at(at + 3 + dash) {
        out.push_str("K through twelve");
        return Some(Match::certain(at + 3 + dash, "grades"));
    }
    // n-1: a variable less one.
    if matches!(context.byte(at), b'n' | b'k' | b'x' | b'y' | b'j')
        && context.byte(at + 1) == b'-'
        && context.digits(at + 2).len() == 1
        && context.free_at(at + 3)
    {
        return None;
    }
    // FY2024-25 is a year.
    if context.has(at, "FY") && context.is_digit(at + 2) {
        return None;
    }
    let mut end = 0;
    let mut has_digit = false;
    let mut has_letter = false;
    let subscript = |c: char| ('₀'..='₉').contains(&c);
    for (n, c) in rest.char_indices() {
        if c.is_ascii_digit() || subscript(c) {
            has_digit = true;
        } else if c.is_ascii_alphabetic() {
            // After a hyphen only short letters belong: F-16A, but not 16-bit.
            has_letter = true;
        } else if c == '-' && !rest[..n].ends_with('-') {
            let next = &rest[n + 1..];
            let letters = next.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(next.len());
            let digit = next.starts_with(|c: char| c.is_ascii_digit());
            let capitals = letters > 0 && letters <= 3 && next[..letters].bytes().all(|b| b.is_ascii_uppercase());
            if !(digit && has_letter && !has_digit || capitals && has_digit && has_letter || digit && has_digit && has_letter) {
                break;
            }
        } else {
            if c.is_alphanumeric() {
                return None;
            }
            break;
        }
        end = n + c.len_utf8();
    }
    let token = &rest[..end];
    if !has_digit || !has_letter || token.len() > 40 {
        return None;
    }
    // "mid-1990s", "covid-19" in small letters, "top-10": a word before the hyphen is a word.
    let first = context.letters(at);
    // hunter2: a word with a number of its own, where it is no name of a program's.
    let digits = &token[first.len()..];
    let small = first.len() > 4 && first.bytes().all(|b| b.is_ascii_lowercase()) && digits.bytes().all(|b| b.is_ascii_digit());
    let after = context.byte(at + token.len());
    let last = context.rest(at + token.len()).trim_end().len() <= 1;
    if small && digits.len() <= 4 && context.free_at(at + token.len()) && (last || !matches!(after, b'.' | b'-' | b'_' | b'/' | b'(' | b'[' | b'=')) {
        say(first, out);
        match digits.parse::<u32>() {
            Ok(n @ 1900..=2099) => words::year(n, context.locale(), context.options.year, out),
            _ => words::cardinal_digits(digits, context.locale(), out),
        }
        return Some(Match::guess(at + token.len(), "word-number"));
    }
    if first.len() > 4 && !first.bytes().all(|b| b.is_ascii_uppercase())
        || first.len() > 1 && first.bytes().all(|b| b.is_ascii_lowercase()) && token.as_bytes().get(first.len()) == Some(&b'-')
    {
        return None;
    }
    if first.len() > 1
        && first.as_bytes()[0].is_ascii_uppercase()
        && first[1..].bytes().all(|b| b.is_ascii_lowercase())
        && token.as_bytes().get(first.len()) == Some(&b'-')
    {
        return None;
    }
    // PM2.5, M7.8: a decimal after the letters.
    let decimal = context.byte(at + end) == b'.'
        && context.is_digit(at + end + 1)
        && first.len() <= 3
        && token.len() <= first.len() + 2
        && token.len() > first.len()
        && context.byte(at + end + 1 + context.digits(at + end + 1).len()) != b'.';
    let mut pieces = token;
    let mut last_digits = false;
    while let Some(c) = pieces.chars().next() {
        let digit = c.is_ascii_digit();
        let length = if c == '-' {
            1
        } else if subscript(c) {
            c.len_utf8()
        } else {
            pieces.find(|other: char| other.is_ascii_digit() != digit || !other.is_ascii_alphanumeric()).unwrap_or(pieces.len())
        };
        let piece = &pieces[..length];
        let after = &pieces[length..];
        // 49ers and 76ers: one word with their number.
        if last_digits && after.is_empty() && piece == "ers" {
            out.push_str(if out.ends_with('e') { "rs" } else { "ers" });
        } else if subscript(c) {
            words::cardinal(u128::from(c as u32 - '₀' as u32), context.locale(), out);
        } else if digit {
            let zero_first = piece.starts_with('0') && piece.len() > 1;
            // A one-time code is typed digit by digit.
            let code = piece.len() > 2 && context.mentions(&["otp", "code", "passcode", "password", "captcha"]);
            if zero_first || piece.len() > 4 || code {
                words::digits(piece, Zero::Zero, out);
            } else if piece.len() >= 3 && !piece.ends_with("00") && !piece.ends_with("000") {
                match piece.parse::<u32>() {
                    Ok(n @ 1900..=2099) => words::year(n, context.locale(), context.options.year, out),
                    _ => words::pairs(piece, out),
                }
            } else {
                words::cardinal_digits(piece, context.locale(), out);
            }
        } else if c != '-' {
            if initialism::lookup(piece) == Some(How::Word) {
                say(piece, out);
            } else if piece == "s" && after.is_empty() && last_digits {
                decade::words_plural(out);
            } else if piece.len() > 2 && (piece.bytes().skip(1).all(|b| b.is_ascii_lowercase())) || piece == "COVID" || piece.len() > 4 {
                say(piece, out);
            } else {
                words::letters(piece, out);
            }
        }
        last_digits = digit;
        pieces = after;
    }
    if decimal {
        say("point", out);
        let digits = context.digits(at + end + 1);
        words::digits(digits, Zero::Zero, out);
        end += 1 + digits.len();
    }
    Some(Match::likely(at + end, "mixed"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("identifier", include_str!("../../tests/class/identifier.tsv"));
    }
}
