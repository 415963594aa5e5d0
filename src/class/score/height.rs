//! The heights of players, which look like scores: a 6-5 forward, 6-2, 210 pounds.

use crate::class::{Context, Match};
use crate::words::{self, say};

/// The 6-5 forward, listed at 6-2, 210 pounds: a player's height in feet and inches.
pub(super) fn height(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    const PLAYERS: [&str; 28] = [
        "guard",
        "forward",
        "center",
        "lineman",
        "quarterback",
        "receiver",
        "tackle",
        "pitcher",
        "lefty",
        "righty",
        "defender",
        "goalkeeper",
        "freshman",
        "sophomore",
        "junior",
        "senior",
        "frame",
        "rookie",
        "catcher",
        "shortstop",
        "outfielder",
        "linebacker",
        "cornerback",
        "winger",
        "defenseman",
        "setter",
        "swingman",
        "striker",
    ];
    let feet = context.digits(at);
    if !matches!(feet, "4" | "5" | "6" | "7") || context.byte(at + 1) != b'-' {
        return None;
    }
    let inches = context.digits(at + 2);
    let end = at + 2 + inches.len();
    if inches.is_empty()
        || inches.len() > 1 && inches.starts_with('0')
        || !context.free_at(end)
        || context.byte(end) == b'-'
        || !inches.parse().is_ok_and(|n: u32| n < 12)
    {
        return None;
    }
    let next = end
        + if context.has(end, ", ") {
            2
        } else if context.has(end, " and ") {
            5
        } else {
            0
        };
    let weight = context.digits(next);
    let heavy = next > end && weight.len() == 3 && context.before_any(next + 3, &["pounds", "pound", "lbs", "lb"]);
    let player = context.before_any(end, &PLAYERS) && context.after_any(at, &["the", "a", "his", "her", "whose"]);
    // A team that stands 5-3 has no height.
    let stands =
        context.after_any(at, &["stands", "stood", "stand"]) && context.mentions(&["tall", "socks", "shoes", "barefoot", "weighs", "weighed", "pounds"]);
    if !(heavy || player || stands) {
        return None;
    }
    words::cardinal_digits(feet, context.locale(), out);
    say("foot", out);
    words::cardinal_digits(inches, context.locale(), out);
    Some(Match::likely(end, "height"))
}
