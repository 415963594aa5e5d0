//! How the parts of an address are said: words, letters, digits and the names of signs.

use super::DOMAINS;
use crate::class::Context;
use crate::words::{self, Zero, say};

/// Endings that are said as words.
pub(super) fn file_ending(top: &str, out: &mut String) {
    let word = [
        "exe", "doc", "zip", "java", "go", "log", "tar", "jpeg", "gif", "wav", "toml", "epub", "json", "dot", "com", "net", "org", "gov", "info", "biz", "app",
        "dev", "news", "edu", "mil", "int",
    ]
    .contains(&top);
    if word { say(top, out) } else { words::letters(top, out) }
}

/// Whether a part of a path is a code, which has letters and none of them a vowel: its digits go one by one.
fn is_code(part: &str) -> bool {
    part.bytes().any(|b| b.is_ascii_alphabetic()) && !part.bytes().any(|b| b"aeiouyAEIOUY".contains(&b))
}

/// The year of our time that four digits are: jobs2024, report_2021.
fn year(digits: &str) -> Option<u32> {
    digits.parse().ok().filter(|year| digits.len() == 4 && (1930..2030).contains(year))
}

/// Says an address sign by sign and word by word.
pub(super) fn spell(context: &Context, text: &str, out: &mut String) {
    let mut rest = text;
    let mut first_label = true;
    let mut code = false;
    while let Some(sign) = rest.chars().next() {
        if sign.is_ascii_alphabetic() {
            let end = rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len());
            let word = &rest[..end];
            let vowel = word.bytes().any(|b| b"aeiouyAEIOUY".contains(&b));
            if word == "www"
                || (!vowel && word.len() <= 5)
                || (word.len() == 2 && !first_label && DOMAINS.contains(&word) && !matches!(word, "me" | "in" | "at" | "it" | "no" | "be" | "am" | "us"))
            {
                words::letters(word, out);
            } else {
                say(word, out);
            }
            rest = &rest[end..];
            first_label = false;
        } else if sign.is_ascii_digit() {
            let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            if end <= 2 && !rest.starts_with('0') && !code {
                words::cardinal_digits(&rest[..end], context.locale(), out);
            } else if let Some(year) = year(&rest[..end]).filter(|_| !code) {
                words::year(year, context.locale(), context.options.year, out);
            } else {
                words::digits(&rest[..end], Zero::Zero, out);
            }
            rest = &rest[end..];
        } else {
            let name = match sign {
                '.' => "dot",
                '/' => "slash",
                '-' => "dash",
                '_' => "underscore",
                ':' => "colon",
                '@' => "at",
                '?' => "question mark",
                '=' => "equals",
                '&' => "ampersand",
                '#' => "hash",
                '%' => "percent",
                '+' => "plus",
                '~' => "tilde",
                '*' => "star",
                '\\' => "backslash",
                _ => "",
            };
            say(name, out);
            rest = &rest[sign.len_utf8()..];
            if sign == '/' {
                code = is_code(rest.split('/').next().unwrap_or(""));
            }
        }
    }
}
