//! Equations of words: speed = distance / time, profit = revenue − costs.

use crate::class::Context;

/// No side of such an equation has more words between two operators.
const MOST_WORDS: usize = 3;

/// Whether an operator between spaces joins the terms of an equation of words.
pub(super) fn joins(context: &Context, at: usize, written: &str) -> bool {
    let next = at + written.len();
    if !matches!(written, "/" | "*" | "×" | "÷" | "−" | "-" | "–") || context.byte_before(at) != b' ' || context.byte(next) != b' ' {
        return false;
    }
    let term = |sign: Option<char>| sign.is_some_and(|sign| sign.is_alphanumeric() || matches!(sign, '(' | ')' | '%'));
    if !term(context.sign_before(at - 1)) || !term(context.sign(next + 1)) {
        return false;
    }
    // What is equal stands before it, a few words back.
    let head = context.slice(0, at - 1);
    let right = context.rest(next + 1);
    let stop = right.find(['.', ',', ';', ':', '=', '×', '/', '+', '−']).unwrap_or(right.len());
    let few = |side: &str| side.split(' ').filter(|word| !word.is_empty()).count() <= MOST_WORDS;
    head.rfind(" = ").is_some_and(|equal| head[equal + 3..].split(['×', '/', '+', '−', '÷', '*']).all(few)) && few(&right[..stop])
}
