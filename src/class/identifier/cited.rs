//! Laws by their sections, paragraphs and points: § 230(c)(1), Art. 5(1)(b), Rule 12(b)(6), 401(k).

use crate::class::{Context, Match, roman};
use crate::text::WordList;
use crate::words::{self, say};

/// What has paragraphs whose letters or numbers stand in brackets.
const CITED: WordList = WordList::new(&[
    "sec",
    "secs",
    "section",
    "sections",
    "s",
    "ss",
    "subsection",
    "article",
    "articles",
    "art",
    "arts",
    "rule",
    "rules",
    "paragraph",
    "paragraphs",
    "para",
    "paras",
    "clause",
    "clauses",
    "cl",
    "regulation",
    "regulations",
    "reg",
    "regs",
    "item",
    "question",
    "exercise",
    "fig",
    "figure",
    "figs",
    "figures",
]);

/// What of several numbers is cited after, with a bracket each.
const LISTED: [&str; 9] = ["sections", "articles", "arts", "rules", "paragraphs", "paras", "clauses", "regulations", "regs"];

/// What a bracket holds right behind a number.
#[derive(Clone, Copy)]
enum Point<'t> {
    /// A letter: (c), (B).
    Letter(char),
    /// A number, in digits or in a Roman numeral that is more than a letter: (1), (ii).
    Number(&'t str),
}

/// The bracket that opens at an offset, and where it ends; behind a letter's, an i is a number.
fn point<'t>(context: &Context<'t>, at: usize, before: Option<Point>) -> Option<(Point<'t>, usize)> {
    const LONGEST: usize = 4;
    if context.byte(at) != b'(' {
        return None;
    }
    let inner = context.alphanumerics(at + 1);
    let end = at + 1 + inner.len();
    if inner.is_empty() || inner.len() > LONGEST || context.byte(end) != b')' {
        return None;
    }
    let found = if inner.bytes().all(|b| b.is_ascii_digit()) && inner.len() < 3 {
        Point::Number(inner)
    } else if inner.len() == 1 && !(matches!(inner, "i" | "v" | "x") && matches!(before, Some(Point::Letter(_)))) {
        Point::Letter(inner.chars().next()?)
    } else if inner.bytes().all(|b| matches!(b, b'i' | b'v' | b'x')) && roman::value(&inner.to_ascii_uppercase()).is_some() {
        Point::Number(inner)
    } else {
        return None;
    };
    Some((found, end + 1))
}

fn say_point(context: &Context, point: Point, out: &mut String) {
    match point {
        Point::Letter(letter) => words::letter(letter, out),
        Point::Number(number) => match roman::value(&number.to_ascii_uppercase()) {
            Some(n) => words::cardinal(n, context.locale(), out),
            None => words::cardinal_digits(number, context.locale(), out),
        },
    }
}

/// Says the brackets that stand at an offset, one behind another, and a last one after a dash; tells where they end.
pub(in crate::class) fn points(context: &Context, at: usize, out: &mut String) -> usize {
    let (mut end, mut before) = (at, None);
    while let Some((found, after)) = point(context, end, before) {
        say_point(context, found, out);
        (end, before) = (after, Some(found));
    }
    let dash = context.dash(end);
    // "§ 4(a)–(c)"
    if end > at
        && dash > 0
        && let Some((last, after)) = point(context, end + dash, None)
        && context.free_at(after)
    {
        say("to", out);
        say_point(context, last, out);
        end = after;
    }
    end
}

/// A number whose brackets are those of a law: after the word for what is cited, or where a letter and a number stand in them.
pub(super) fn cited(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let digits = context.digits(at);
    let end = at + digits.len();
    let (first, after) = point(context, end, None)?;
    let small = matches!(first, Point::Letter(letter) if letter.is_ascii_lowercase());
    // "12(b)(6)", "5(1)(b)": nothing but law has both.
    let both = || point(context, after, Some(first)).is_some_and(|(second, _)| matches!(first, Point::Letter(_)) != matches!(second, Point::Letter(_)));
    // 401(k): a section of the tax law.
    let taxed = small && digits.len() == 3;
    let word = context.word_before(at);
    // "Sections 4(a), 5(1) and 6(2)"
    let listed = || matches!(word, "and" | "or" | "to" | "") && context.mentions(&LISTED);
    let law = taxed || (small || matches!(first, Point::Number(_))) && both() || CITED.has_in_any_case(word) || listed();
    if digits.len() > 4 || !law {
        return None;
    }
    if digits.len() > 2 && (small || digits.len() == 4) && !digits.ends_with("00") {
        words::pairs(digits, out);
    } else {
        words::cardinal_digits(digits, context.locale(), out);
    }
    let end = points(context, end, out);
    context.free_at(end).then_some(Match::certain(end, "section"))
}

/// "App. A.1", "Table B.2": a part of a lettered part.
pub(super) fn lettered_part(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    const LETTERED: WordList = WordList::new(&[
        "app", "apps", "appendix", "annex", "exhibit", "fig", "figs", "figure", "figures", "table", "tables", "tab", "sec", "sect", "section", "sections",
        "eq", "eqs", "equation", "theorem", "lemma", "schedule",
    ]);
    let digits = if context.byte(at + 1) == b'.' { context.digits(at + 2) } else { "" };
    let end = at + 2 + digits.len();
    let goes_on = context.byte(end) == b'.' && context.is_digit(end + 1);
    if !context.byte(at).is_ascii_uppercase()
        || !(1..=2).contains(&digits.len())
        || !context.free_at(end)
        || goes_on
        || !LETTERED.has_in_any_case(context.word_before(at))
    {
        return None;
    }
    words::letter(char::from(context.byte(at)), out);
    say("point", out);
    words::cardinal_digits(digits, context.locale(), out);
    Some(Match::likely(end, "lettered-part"))
}
