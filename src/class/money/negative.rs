//! Losses as accounts write them: $(4.5) million, €(2.3)m, $(0.12).

use super::{say_amount, scale_of_money};
use crate::class::{Context, Match};
use crate::lexicon::currency::Currency;
use crate::words::say;

/// An amount whose number stands in brackets right behind its currency: less than nothing.
pub(super) fn bracketed(context: &Context, at: usize, unit: &Currency, out: &mut String) -> Option<Match> {
    if context.byte(at) != b'(' || !context.is_digit(at + 1) {
        return None;
    }
    let number = context.numeral(at + 1).filter(|number| context.byte(number.end()) == b')')?;
    let close = number.end() + 1;
    let mut scale = String::new();
    let end = scale_of_money(context, close, &mut scale);
    if end == close && context.is_word(close) {
        return None;
    }
    say("minus", out);
    if scale.is_empty() {
        say_amount(context, number, unit, out);
    } else {
        number.say(context, out);
        say(&scale, out);
        say(unit.many, out);
    }
    Some(Match::likely(end, "money-negative"))
}
