//! Letters and digits in one token: B12, F-16s, A320neo, PM2.5, K-12.

use crate::class::{Context, Match, decade};
use crate::lexicon::initialism::{self, How};
use crate::words::{self, Zero, say};

/// Letters and digits in one token, with hyphens between them: each letter by its name unless
/// the letters are a word, each run of digits as a number or by pairs.
pub(super) fn mixed(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    // Most numbers have neither a letter nor a hyphen behind them.
    if context.is_digit(at) {
        let next = context.byte(at + context.digits(at).len());
        if !next.is_ascii_alphabetic() && next != b'-' && next < 0x80 {
            return None;
        }
    }
    // Nor have most letters.
    else if matches!(context.byte(at + context.letters(at).len()), b' ' | b',' | b'.' | b';' | b')' | b'"' | b'\'' | 0) {
        return None;
    }
    let rest = context.rest(at);
    // Grades K-12.
    let dash = context.dash(at + 1);
    if context.byte(at) == b'K' && dash > 0 && context.digits(at + 1 + dash) == "12" && context.free_at(at + 3 + dash) {
        out.push_str("K through twelve");
        return Some(Match::certain(at + 3 + dash, "grades"));
    }
    let school = || context.mentions(&["grades", "grade", "school", "schools", "students", "teachers", "kindergarten", "pupils", "classroom", "classrooms"]);
    if context.byte(at) == b'K' && dash > 0 && matches!(context.digits(at + 1 + dash), "5" | "6" | "8") && context.free_at(at + 2 + dash) && school() {
        out.push_str("K through");
        words::cardinal_digits(context.digits(at + 1 + dash), context.locale(), out);
        return Some(Match::likely(at + 2 + dash, "grades"));
    }
    // U21s: those who play below an age.
    let age = if context.byte(at) == b'U' { context.digits(at + 1) } else { "" };
    if age.len() == 2 && ("12"..="23").contains(&age) && context.byte(at + 3) == b's' && context.free_at(at + 4) {
        out.push_str("under-");
        words::cardinal_digits(age, context.locale(), out);
        decade::words_plural(out);
        return Some(Match::likely(at + 4, "under-age"));
    }
    // q4w, q12h: how often a drug is given.
    if context.byte(at) == b'q' && (1..=2).contains(&context.digits(at + 1).len()) {
        let mark = at + 1 + context.digits(at + 1).len();
        let period = match context.byte(mark) {
            b'h' => "hours",
            b'd' => "days",
            b'w' => "weeks",
            _ => "",
        };
        if !period.is_empty() && context.free_at(mark + 1) {
            out.push_str("every");
            words::cardinal_digits(context.digits(at + 1), context.locale(), out);
            say(period, out);
            return Some(Match::likely(mark + 1, "dosing"));
        }
    }
    // T-10 seconds: before a launch.
    if context.byte(at) == b'T' && context.byte(at + 1) == b'-' {
        let digits = context.digits(at + 2);
        let end = at + 2 + digits.len();
        if !digits.is_empty() && context.before_any(end, &["second", "seconds", "minute", "minutes", "hour", "hours", "day", "days"]) {
            out.push_str("T minus");
            words::cardinal_digits(digits, context.locale(), out);
            return Some(Match::likely(end, "countdown"));
        }
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
            // 3x-4=11: a term less a number.
            let term = digit && rest[..n].ends_with(['x', 'y', 'n']) && rest[..n - 1].bytes().all(|b| b.is_ascii_digit()) && context.text.contains('=');
            if term {
                break;
            }
            let capitals = letters > 0 && letters <= 3 && next[..letters].bytes().all(|b| b.is_ascii_uppercase());
            if !(digit && has_letter && !has_digit || capitals && has_digit && has_letter || digit && has_digit && has_letter) {
                break;
            }
        } else if c == ':' && is_serotype(rest, n) {
            // O157:H7
        } else {
            if c.is_alphanumeric() {
                return None;
            }
            break;
        }
        end = n + c.len_utf8();
    }
    let token = &rest[..end];
    // "R-9th Dist.": an ordinal behind a letter.
    let ordinal = |number: &str| {
        let digits = number.trim_end_matches(|c: char| c.is_ascii_lowercase());
        number.len() == digits.len() + 2
            && !digits.is_empty()
            && digits.bytes().all(|b| b.is_ascii_digit())
            && matches!(&number[digits.len()..], "st" | "nd" | "rd" | "th")
    };
    if token.split_once('-').is_some_and(|(letters, number)| letters.len() == 1 && ordinal(number)) {
        return None;
    }
    if !has_digit || !has_letter || token.len() > 40 {
        return None;
    }
    // "mid-1990s", "covid-19" in small letters, "top-10": a word before the hyphen is a word.
    let first = context.letters(at);
    // hunter2: a word with a number of its own, where it is no name of a program's.
    let digits = &token[first.len()..];
    let small = first.len() > 4 && first.bytes().skip(1).all(|b| b.is_ascii_lowercase()) && digits.bytes().all(|b| b.is_ascii_digit());
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
        && {
            // "PM2.5." ends a sentence, "v1.2.3" goes on.
            let point = at + end + 1 + context.digits(at + end + 1).len();
            context.byte(point) != b'.' || !context.is_word(point + 1)
        };
    let mut pieces = token;
    let mut last_digits = false;
    while let Some(c) = pieces.chars().next() {
        let digit = c.is_ascii_digit();
        let length = if matches!(c, '-' | ':') {
            1
        } else if subscript(c) {
            c.len_utf8()
        } else {
            pieces.find(|other: char| other.is_ascii_digit() != digit || !other.is_ascii_alphanumeric()).unwrap_or(pieces.len())
        };
        let piece = &pieces[..length];
        let after = &pieces[length..];
        // 49ers and 76ers: one word with their number.
        if last_digits && after.is_empty() && matches!(piece, "er" | "ers") {
            out.push_str(&piece[usize::from(out.ends_with('e'))..]);
        } else if subscript(c) {
            words::cardinal(u128::from(c as u32 - '₀' as u32), context.locale(), out);
        } else if digit {
            let zero_first = piece.starts_with('0') && piece.len() > 1;
            // A one-time code is typed digit by digit.
            let code = piece.len() > 2 && token.len() > 11 && !token.contains('-')
                || piece.len() > 2 && context.mentions(&["otp", "code", "passcode", "password", "captcha"]);
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
        } else if !matches!(c, '-' | ':') {
            if matches!(piece, "Mk" | "MK") {
                say("Mark", out);
            } else if initialism::lookup(piece) == Some(How::Word) {
                say(piece, out);
            } else if piece == "s" && after.is_empty() && last_digits {
                decade::words_plural(out);
            } else if piece.len() == 2 && piece.ends_with('s') && after.is_empty() && last_digits && piece.starts_with(|c: char| c.is_ascii_uppercase()) {
                // "F-35As": several of a model.
                words::letters(&piece[..1], out);
                out.push('s');
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

/// Whether a colon parts the two antigens that a strain of bacteria is told by: O157:H7.
fn is_serotype(token: &str, colon: usize) -> bool {
    let digits = |letters: &str| !letters.is_empty() && letters.bytes().all(|byte| byte.is_ascii_digit());
    token[..colon].strip_prefix('O').is_some_and(digits)
        && token[colon + 1..].strip_prefix('H').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}
