//! Words in other scripts, which an English voice cannot say: left out, and reported by their event.

use super::{Class, Context, Match, Start, symbol};
use crate::words::say;

/// The class.
pub static CLASS: Class = Class {
    name: "foreign",
    about: "words in scripts that an English voice cannot say; they are silent",
    example: ("Baku (Баку) lies low", "Baku () lies low"),
    starts: &[Start::Wide],
    words: super::no_words,
    recognise,
};

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let first = context.sign(at).filter(|c| is_foreign(*c))?;
    if symbol::greek_name(first).is_some()
        && let Some(found) = product(context, at, out)
    {
        return Some(found);
    }
    // Spaces and marks between words of the script belong to the stretch.
    let mut end = at;
    let mut cursor = at;
    while let Some(c) = context.sign(cursor) {
        if is_foreign(c) {
            end = cursor + c.len_utf8();
        } else if c.is_alphanumeric() || !(c.is_whitespace() || matches!(c, '-' | '·' | '\'' | '’' | '‘') || is_mark(c)) {
            break;
        }
        cursor += c.len_utf8();
    }
    Some(Match::certain(end, "other-script"))
}

/// μω²: two or three Greek letters beside a number or a power, or in an equation, are multiplied.
fn product(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let mut end = at;
    while context.sign(end).is_some_and(|c| symbol::greek_name(c).is_some()) {
        end = context.after_sign(end);
    }
    let letters = context.slice(at, end);
    let beside = |c: Option<char>| c.is_some_and(|c| c.is_numeric());
    let fits = (2..=3).contains(&letters.chars().count()) && !context.sign(end).is_some_and(char::is_alphabetic);
    if !fits || !(beside(context.sign(end)) || beside(context.sign_before(at)) || context.text.contains('=')) {
        return None;
    }
    for name in letters.chars().filter_map(symbol::greek_name) {
        say(name, out);
    }
    Some(Match::likely(end, "greek-letters"))
}

/// Whether a sign is a letter of a script that is not Latin, nor a lone Greek letter that has a name.
fn is_foreign(c: char) -> bool {
    matches!(c,
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' // Greek
        | '\u{400}'..='\u{52f}' // Cyrillic
        | '\u{531}'..='\u{587}' // Armenian
        | '\u{5d0}'..='\u{5ea}' | '\u{620}'..='\u{65f}' | '\u{66e}'..='\u{6d3}' | '\u{6fa}'..='\u{6ff}' | '\u{750}'..='\u{77f}' // Hebrew, Arabic
        | '\u{900}'..='\u{965}' | '\u{970}'..='\u{9e5}' | '\u{a00}'..='\u{a65}' | '\u{b80}'..='\u{be5}' | '\u{c00}'..='\u{c65}' // Indic
        | '\u{e01}'..='\u{e4e}' | '\u{10a0}'..='\u{10ff}' | '\u{1c90}'..='\u{1cbf}' // Thai, Georgian
        | '\u{1100}'..='\u{11ff}' | '\u{3041}'..='\u{30ff}' | '\u{3131}'..='\u{318e}' | '\u{ac00}'..='\u{d7a3}' // Hangul, kana
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3134f}' // Han
    )
}

/// Marks that belong to those scripts.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{200c}' | '\u{200d}' | '、' | '。' | '・' | '「' | '」' | '،')
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("foreign", include_str!("../../tests/class/foreign.tsv"));
    }
}
