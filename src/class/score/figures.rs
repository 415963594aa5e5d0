//! Four numbers with hyphens: a bowler's 6-1-24-2, a golfer's 71-68-70-66.

use crate::class::{Context, Match};
use crate::words;

/// Four numbers, said one after another.
pub(super) fn figures(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let mut parts = [""; 4];
    let mut end = at;
    for (place, part) in parts.iter_mut().enumerate() {
        if place > 0 {
            if context.byte(end) != b'-' {
                return None;
            }
            end += 1;
        }
        *part = context.digits(end);
        if !(1..=3).contains(&part.len()) {
            return None;
        }
        end += part.len();
    }
    let round = |part: &str| part.len() == 2 && matches!(part.as_bytes()[0], b'6'..=b'8');
    let rounds = parts.iter().all(|part| round(part));
    let overs = parts[0].parse::<u32>().is_ok_and(|overs| overs <= 60);
    if !(rounds || overs) || !context.free_at(end) || context.byte(end) == b'-' {
        return None;
    }
    for part in parts {
        words::cardinal_digits(part, context.locale(), out);
    }
    Some(Match::likely(end, if rounds { "rounds" } else { "figures" }))
}
