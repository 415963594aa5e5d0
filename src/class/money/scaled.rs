//! Two amounts of which the second's scale is the first's too: between $5 and $10 million.

use crate::class::cardinal::scale_of_money;
use crate::class::{Context, Match, Numeral};
use crate::lexicon::currency::{self, Currency};
use crate::words::say;

/// "between $5 and $10 million", "from $5 to $10 million": the scale of the second is the first's too.
pub(super) fn to_scaled(context: &Context, written: usize, number: Numeral, unit: &Currency, out: &mut String) -> Option<Match> {
    let end = number.end();
    if number.grouped || number.whole? >= 1000 || context.space(end) == 0 {
        return None;
    }
    let joiner = if context.has(end, " to ") {
        "to"
    } else if context.has(end, " and ") && context.after_any(written, &["between"]) {
        "and"
    } else {
        return None;
    };
    let next = context.skip_space(context.skip_space(end) + joiner.len());
    let (_, start) = currency::before(context.text, next).filter(|(second, _)| second.one == unit.one)?;
    let second = context.numeral(start).filter(|second| second.whole > number.whole)?;
    let mut scale = String::new();
    let last = scale_of_money(context, second.end(), &mut scale);
    // "from $900 to $5k" is of two scales.
    if !matches!(scale.trim(), "million" | "billion" | "trillion") {
        return None;
    }
    number.say(context, out);
    say(joiner, out);
    second.say(context, out);
    say(&scale, out);
    say(unit.many, out);
    Some(Match::likely(last, "money-range"))
}
