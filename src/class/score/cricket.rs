//! Runs for wickets: 231/6, 187-4 dec., a bowler's 3/40.

use crate::class::{Context, Match};
use crate::words::{self, say};

/// 231/6: runs for wickets, which no fraction looks like.
pub(super) fn cricket(context: &Context, first: &str, mark: usize, out: &mut String) -> Option<Match> {
    // Fewer than ten runs are a bowler's, for more runs than wickets.
    if first.len() == 1 && !context.is_digit(mark + 2) && context.byte(mark + 1) <= context.byte(mark - 1) {
        return None;
    }
    // "212-4 at tea": a hyphen too, where the words are of cricket alone.
    let hyphen = context.byte(mark) == b'-'
        && (context.has(mark + 2, " dec.")
            // "took 5-32 off 18 overs"
            || context.after_any(mark - first.len(), &["took", "taking", "takes", "figures"]) && context.mentions(&["overs", "bowled", "bowler"])
            || context.mentions(&["wickets", "wicket", "stumps", "tea", "overs", "declared", "cricket"]));
    let second = if context.byte(mark) == b'/' || hyphen { context.digits(mark + 1) } else { "" };
    let end = mark + 1 + second.len();
    let certain = || second.len() == 1 && (context.text.contains(" dec.") || context.mentions(&["stumps", "wickets", "innings", "overs"]));
    let figures = hyphen && context.mentions(&["took", "taking", "takes", "figures"]) && first.len() <= 2 && second.len() <= 3;
    if hyphen && !figures && first.len() < 3 && !(first.len() == 2 && certain()) {
        return None;
    }
    let (runs, wickets): (u32, u32) = (first.parse().ok()?, second.parse().ok()?);
    let told = context.mentions(&["wickets", "wicket", "stumps", "tea", "overs", "over", "innings", "declared", "cricket", "bowled", "chase", "runs", "test"]);
    // A bowler's figures: wickets for runs.
    let bowled = runs <= 10 && wickets > runs && context.mentions(&["bowled", "overs", "wickets", "spell"]);
    let shaped = bowled || (100..1000).contains(&runs) && wickets < 10 || told && (10..1000).contains(&runs) && wickets <= 10;
    if !shaped
        || !told && context.byte(end) == b'?'
        || wickets == 1 && !told && runs.is_multiple_of(50)
        || second.starts_with('0') && second.len() > 1
        || !context.free_at(end)
        || context.byte(end) == b'/'
        || context.after_any(mark - first.len(), &["no", "route"])
    {
        return None;
    }
    words::cardinal(u128::from(runs), context.locale(), out);
    say("for", out);
    words::cardinal(u128::from(wickets), context.locale(), out);
    // "187-4 dec."
    if context.has(end, " dec.") {
        say("declared", out);
        let stop =
            matches!(context.byte(end + 5), b',' | b';') || context.sign(context.skip_space(end + 5)).is_some_and(|c| c.is_lowercase() || c.is_ascii_digit());
        return Some(Match::likely(end + 4 + usize::from(stop), "wickets"));
    }
    Some(Match::likely(end, "wickets"))
}
