//! Days written as two numbers with a stroke: due 10/2, 3/2–3/9, the 10/31 party; 9/11.

use super::cue::cued;
use super::digits::valid;
use super::say_date;
use super::span::{after_span, before_span, dashed_span};
use crate::class::year::counts_plural;
use crate::class::{Context, Match};
use crate::options::Locale;
use crate::words;

/// Words of those who reckon, keep scores and bet: among them two numbers are no day.
static SCORED: [&str; 38] = [
    "chance",
    "chances",
    "probability",
    "likelihood",
    "equals",
    "equal",
    "sum",
    "ratio",
    "proportion",
    "simplifies",
    "greater",
    "larger",
    "smaller",
    "pressure",
    "vision",
    "eyesight",
    "scored",
    "score",
    "quiz",
    "correct",
    "odds",
    "horse",
    "jockey",
    "bookmaker",
    "bookies",
    "wickets",
    "wicket",
    "overs",
    "innings",
    "bowled",
    "spell",
    "fraction",
    "fractions",
    "denominator",
    "simplify",
    "reduces",
    "marks",
    "rifle",
];

/// What is paid with, and expires in a month of a year.
static CARDS: [&str; 8] = ["card", "cards", "visa", "mastercard", "amex", "cvv", "cvc", "discover"];

/// A day and its month, where the company or the numbers themselves tell that it is no fraction.
pub(super) fn day(context: &Context, at: usize, (first, second): (&str, &str), second_end: usize, out: &mut String) -> Option<Match> {
    let (a, b): (u32, u32) = (first.parse().ok()?, second.parse().ok()?);
    if let Some(found) = dashed_span(context, at, (a, b), second_end, out) {
        return Some(found);
    }
    if !context.free_at(second_end)
        || matches!(context.byte(second_end), b'/' | b'%')
        || context.dash(second_end) > 0 && context.is_digit(second_end + context.dash(second_end))
    {
        return None;
    }
    // "3/4 May" has its month beside it.
    if super::month_at(context, context.skip_space(second_end)).is_some() {
        return None;
    }
    if crate::class::score::is_mark(context, at, (first, second), second_end) {
        return None;
    }
    // Odds of 10/1 are no day.
    if context.mentions(&crate::class::fraction::ODDS) || context.mentions(&["bet", "bets", "betting", "wagers"]) {
        return None;
    }
    // 9/11 and 7/7: the events, where nothing makes them a fraction.
    if (first, second) == ("9", "11") || ((first, second) == ("7", "7") && context.after_any(at, &["the", "after", "since"])) {
        if context.before_any(second_end, &["of", "inch", "inches"]) || context.after_any(at, &["on", "by", "until", "due"]) && !context.after_any(at, &["on"])
        {
            return None;
        }
        words::cardinal(u128::from(a), context.locale(), out);
        words::cardinal(u128::from(b), context.locale(), out);
        return Some(Match::likely(second_end, "event-date"));
    }
    // A card expires oh nine twenty-seven, milk on a day.
    if (b > 12 || context.mentions(&CARDS))
        && first.len() == 2
        && second.len() == 2
        && a <= 12
        && context.after_any(at, &["expires", "expire", "expired", "expiry", "expiration", "exp", "thru"])
    {
        words::pairs(first, out);
        words::year_in_words(b, out);
        return Some(Match::likely(second_end, "expiry"));
    }
    let (number, day) = if context.locale() == Locale::EnUs { (a, b) } else { (b, a) };
    // "REPORT 9/20: …" heads a note with its day.
    let heads = context.has(second_end, ": ") && second.len() == 2;
    // "from 1/2 to 3/4 of it" are fractions unless one of them cannot be.
    let (from, to) = (context.after_any(at, &["from", "between"]), context.after_any(at, &["to", "through", "until", "and"]));
    let spanned = from.then(|| after_span(context, second_end)).flatten().or_else(|| to.then(|| before_span(context, at)).flatten());
    if let Some((c, d, end)) = spanned {
        let (c, d) = if context.locale() == Locale::EnUs { (c, d) } else { (d, c) };
        // "between 12/20 and 1/3": over the turn of a year, as no fractions fall.
        let falls = (number, c) == (12, 1) && day > 12 || (number, c) == (1, 12) && d > 12;
        if !(valid(number, day) && valid(c, d)) || is_fraction(a, b) && is_fraction(c, d) && !falls || counted(context, second_end) || counted(context, end) {
            return None;
        }
        say_date(context, at, (day, number, None), context.locale() == Locale::EnGb, out);
        return Some(Match::likely(second_end, "numeric-date-span"));
    }
    // 14/06, 25/12: a month that stands second, padded or after a day that no month can be.
    let swapped = !valid(number, day) && valid(day, number);
    let (number, day) = if swapped { (day, number) } else { (number, day) };
    // A slip such as 02/30 is read as it stands.
    let slip = (1..=12).contains(&number)
        && matches!(day, 30 | 31)
        && (first.len() == 2 && first.starts_with('0') || context.after_any(at, &["dated", "born", "due", "filed"]));
    if !(valid(number, day) || slip) || (first, second) == ("24", "7") || counted(context, second_end) {
        return None;
    }
    let padded = first.len() == 2 && second.len() == 2 && (first.starts_with('0') || second.starts_with('0'));
    if !(padded
        || heads
        || cued(context, at, (a, b), second_end)
        || !swapped && is_no_fraction(context, at, (a, b), second_end)
        || !context.mentions(&SCORED) && beside_day(context, at, (a, b), second_end))
    {
        return None;
    }
    say_date(context, at, (day, number, None), context.locale() == Locale::EnGb, out);
    Some(Match::likely(second_end, "numeric-date"))
}

/// Whether two numbers are no part of a whole that anyone reckons with, and nothing near makes
/// them a part of a score, an address or a unit of soldiers: 12/19, 3/17.
fn is_no_fraction(context: &Context, at: usize, (a, b): (u32, u32), end: usize) -> bool {
    if may_be_part(a, b) {
        return false;
    }
    const NUMBERED: [&str; 42] = [
        "only",
        "nearly",
        "almost",
        "than",
        "roughly",
        "photo",
        "image",
        "item",
        "track",
        "game",
        "episode",
        "chapter",
        "tweet",
        "thread",
        "frame",
        "bp",
        "unit",
        "flat",
        "apt",
        "lot",
        "suite",
        "no",
        "number",
        "route",
        "section",
        "case",
        "rule",
        "resolution",
        "at",
        "lap",
        "stage",
        "round",
        "day",
        "page",
        "part",
        "step",
        "slide",
        "level",
        "question",
        "hole",
        "exercise",
        "model",
    ];
    const SOLDIERS: [&str; 8] = ["infantry", "marines", "battalion", "cavalry", "regiment", "artillery", "field", "armor"];
    const FALLS: [&str; 8] = ["falls", "works", "starts", "begins", "marks", "ends", "brings", "is"];
    // "the Ruger 10/22": a name's own numbers.
    let (start, name_end) = context.word_span_before(at);
    let named = start > 0
        && context.byte(start).is_ascii_uppercase()
        && context.byte_before(start) == b' '
        && context.is_letter(start.saturating_sub(2))
        && name_end + 1 == at;
    let next = context.letters(context.skip_space(end));
    let reckoned = matches!(context.sign(context.skip_space(end)), Some('+' | '=' | '×' | '÷' | '−' | '<' | '>'))
        || matches!(context.slice(0, at).trim_end().bytes().next_back(), Some(b'+' | b'=' | b'<' | b'>' | b'-' | b'#'));
    !(reckoned
        || named
        || context.dash(end) > 0
        || counts_plural(next) && !FALLS.contains(&next)
        || context.after_any(at, &NUMBERED)
        || context.before_any(end, &SOLDIERS)
        || context.mentions(&SCORED))
}

/// How far from two numbers others are looked for that tell what both are, in bytes.
const NEAR: usize = 64;

/// Whether near by, on one side, stand two numbers that are a day and its month and nothing else:
/// closed 12/24, open 1/2.
fn beside_day(context: &Context, at: usize, (over, under): (u32, u32), end: usize) -> bool {
    let bytes = context.text.as_bytes();
    let pair = |mark: usize| -> Option<(u32, u32)> {
        let start = (mark.saturating_sub(2)..mark).find(|&at| bytes[at..mark].iter().all(u8::is_ascii_digit))?;
        let second = context.digits(mark + 1);
        let alone = context.free_before(start) && !matches!(context.byte_before(start), b'/' | b'.') && second.len() <= 2;
        let ends = mark + 1 + second.len();
        (alone && context.free_at(ends) && context.byte(ends) != b'/').then_some(())?;
        Some((context.slice(start, mark).parse().ok()?, second.parse().ok()?))
    };
    // 8/9 and 8/10 are two days, as no one reckons with both.
    let of_month = |a: u32, b: u32| a == over && a >= 5 && b != under && valid(a, b);
    let is_day = |mark: usize| pair(mark).is_some_and(|(a, b)| (valid(a, b) || valid(b, a)) && a < b && !may_be_part(a, b) || of_month(a, b));
    let before = bytes[at.saturating_sub(NEAR)..at].iter().rposition(|b| *b == b'/').map(|found| at.saturating_sub(NEAR) + found);
    let after = bytes[end..bytes.len().min(end + NEAR)].iter().position(|b| *b == b'/').map(|found| end + found);
    before.into_iter().chain(after).any(is_day)
}

/// Whether two numbers may be reckoned with, if more seldom: a shutter's 1/30, odds of 11/4, a shop.
fn may_be_part(a: u32, b: u32) -> bool {
    is_fraction(a, b) || a == 1 && matches!(b, 15 | 18 | 24 | 30) || a >= b && b <= 8 || (a, b) == (7, 11)
}

/// Whether two numbers look like a fraction: a part of a common whole.
pub(super) fn is_fraction(over: u32, under: u32) -> bool {
    over < under && matches!(under, 2..=10 | 12 | 16 | 20 | 25)
}

/// Whether what follows is measured or told of: a cup, an inch, "of it".
pub(super) fn counted(context: &Context, end: usize) -> bool {
    const MEASURED: [&str; 44] = [
        "higher",
        "lower",
        "point",
        "points",
        "up",
        "down",
        "more",
        "less",
        "vision",
        "pounds",
        "ounces",
        "yard",
        "yards",
        "gallons",
        "of",
        "cup",
        "cups",
        "inch",
        "inches",
        "mile",
        "miles",
        "teaspoon",
        "tablespoon",
        "tsp",
        "tbsp",
        "time",
        "hour",
        "hours",
        "pound",
        "lb",
        "oz",
        "ounce",
        "turn",
        "way",
        "page",
        "dozen",
        "price",
        "full",
        "pint",
        "quart",
        "gallon",
        "ton",
        "majority",
        "scale",
    ];
    context.byte(end) == b'"' && context.slice(0, end).matches('"').count().is_multiple_of(2)
        || context.has(end, "″")
        || context.before_any(end, &MEASURED)
        || crate::class::measure::is_unit(context, end)
}
