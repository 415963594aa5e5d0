//! Provisions of law with their parts in brackets: 27(c)(ii), 1227(a)(2)(A)(iii).

use crate::class::{Context, Match};
use crate::words::{self, say};

/// A number with two parts in brackets or more behind it, which nothing but law has.
pub(in crate::class) fn provision(context: &Context, digits: &str, end: usize, out: &mut String) -> Option<Match> {
    if context.byte(end) != b'(' || digits.is_empty() || digits.len() > 4 || digits.starts_with('0') {
        return None;
    }
    let from = out.len();
    if digits.len() < 3 {
        words::cardinal_digits(digits, context.locale(), out)
    } else {
        words::pairs(digits, out)
    }
    let mut after = end;
    let mut count = 0;
    while let Some(closing) = part(context, after, count, out) {
        after = closing;
        count += 1;
    }
    if count < 2 {
        out.truncate(from);
        return None;
    }
    Some(Match::certain(after, "provision"))
}

/// Says one part in its brackets: a number, a letter, or a small numeral.
fn part(context: &Context, at: usize, count: usize, out: &mut String) -> Option<usize> {
    let inner = if context.byte(at) == b'(' { context.alphanumerics(at + 1) } else { "" };
    let closing = at + 1 + inner.len();
    if inner.is_empty() || inner.len() > 4 || context.byte(closing) != b')' {
        return None;
    }
    let small = || inner.bytes().all(|b| matches!(b, b'i' | b'v' | b'x')) && (inner.len() > 1 || count > 0);
    if inner.len() < 3 && inner.bytes().all(|b| b.is_ascii_digit()) {
        words::cardinal_digits(inner, context.locale(), out);
    } else if small() {
        words::cardinal(crate::class::roman::value(&inner.to_ascii_uppercase())?, context.locale(), out);
    } else if inner.len() == 1 && inner.as_bytes()[0].is_ascii_alphabetic() {
        words::letter(char::from(inner.as_bytes()[0]), out);
    } else if inner.len() == 2 && inner.as_bytes()[0] == inner.as_bytes()[1] && inner.as_bytes()[0].is_ascii_alphabetic() {
        // (aa): the letters begin anew.
        say("double", out);
        words::letter(char::from(inner.as_bytes()[0]), out);
    } else {
        return None;
    }
    Some(closing + 1)
}
