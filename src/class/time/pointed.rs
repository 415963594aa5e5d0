//! An hour and its minutes with a point between them: lands at 16.45, the 6.40 train, check-out is 11.00.

use super::{Clock, SERVICES, ZONES, clock, say_clock, zone};
use crate::class::{Context, Match};
use crate::options::Locale;

/// A time with a point, where its company tells that it is no decimal.
pub(super) fn pointed(context: &Context, at: usize, clock: Clock, out: &mut String) -> Option<Match> {
    // 11.27 is a time with a zone or after "at"; else it is a decimal.
    let zoned = ZONES.contains(&context.letters(context.skip_space(clock.end)));
    // "lands at 16.45": a verb of coming or beginning tells.
    const TIMED: [&str; 29] = [
        "lands", "land", "landed", "departs", "depart", "departed", "arrives", "arrive", "arrived", "leaves", "leave", "left", "begins", "begin", "began",
        "starts", "start", "started", "opens", "meets", "sails", "kick-off", "rose", "woke", "rise", "wake", "dined", "died", "awoke",
    ];
    // "lunch at 12.30"
    const MEALS: [&str; 12] = ["coffee", "breakfast", "lunch", "tea", "dinner", "supper", "drinks", "doors", "mass", "service", "curtain", "meeting"];
    // "dep. 7.40, arr. 9.05": a timetable's.
    let (before, _) = context.word_span_before(at);
    let tabled = (context.after_any(
        at,
        &["dep", "arr", "departs", "arrives", "departing", "arriving", "departure", "arrival", "calling", "sunrise", "sunset", "moonrise", "moonset", "ko"],
    ) || context.slice(0, at).trim_end().ends_with("kick-off"))
        && clock.minute.is_some();
    // "gets in at 10.05"
    const COMES: [&str; 5] = ["gets in", "get in", "got in", "due in", "pulls in"];
    let comes = || context.after_any(before, &["in"]) && COMES.iter().any(|comes| context.slice(0, before).trim_end().ends_with(comes));
    let at_time = context.after_any(at, &["at"]) && (context.after_any(before, &TIMED) || context.after_any(before, &MEALS) || comes());
    // "The bus goes at 17.05": what runs by the clock, and minutes in full.
    const CARRIES: [&str; 10] = ["bus", "buses", "coach", "train", "trains", "ferry", "boat", "tram", "flight", "station"];
    let minutes = clock.minute.is_some() && (1..24).contains(&clock.hour);
    let carried = || minutes && context.after_any(at, &["at"]) && context.mentions(&CARRIES);
    // "At 11.15 the phone rang": where nothing is bought and sold.
    const TRADED: [&str; 29] = [
        "shares",
        "share",
        "stock",
        "stocks",
        "price",
        "prices",
        "index",
        "yield",
        "yields",
        "pound",
        "dollar",
        "euro",
        "rate",
        "rates",
        "average",
        "bonds",
        "ratio",
        "gpa",
        "ph",
        "magnitude",
        "quake",
        "earthquake",
        "odds",
        "score",
        "reading",
        "readings",
        "level",
        "levels",
        "scale",
    ];
    let begins = || {
        minutes
            && matches!(context.slice(0, at).trim_end(), "At" | "By" | "About" | "Towards" | "Until")
            && !is_priced(context, clock.end)
            && matches!(context.word_after(clock.end), "the" | "he" | "she" | "they" | "we" | "I" | "a" | "an" | "his" | "her" | "it" | "my" | "our" | "on")
            && !context.mentions(&TRADED)
    };
    // "shuts at 5.30 on Saturdays", "at 7.45 in the evening": a time of some day.
    let of_day = || {
        let since = ["at", "by", "from", "until", "till", "after", "before", "about", "around"];
        if !minutes || clock.minute.is_none_or(|minute| minute % 5 != 0) || !context.after_any(at, &since) {
            return false;
        }
        const PARTS: [&str; 7] = ["morning", "afternoon", "evening", "day", "night", "weekday", "weekend"];
        let after = context.skip_space(clock.end);
        let first = context.letters(after);
        let second = context.letters(context.skip_space(after + first.len()));
        let weekday = |day: &str| crate::class::calendar::weekday(day.strip_suffix('s').unwrap_or(day)).is_some();
        let told = match first {
            "on" => matches!(second, "weekdays" | "weekends") || weekday(second),
            "in" => PARTS[..3].iter().any(|part| context.rest(after).strip_prefix("in the ").is_some_and(|rest| rest.starts_with(part))),
            "this" | "every" | "each" => PARTS.contains(&second),
            "sharp" | "prompt" | "tonight" | "tomorrow" | "yesterday" => true,
            _ => false,
        };
        told && !context.mentions(&TRADED)
    };
    // "the 10.15 from Paddington", "the 6.40 train"
    let next = context.word_after(clock.end);
    let after_next = context.letters(context.skip_space(context.skip_space(clock.end) + next.len()));
    // "The 8.15 was late": what runs by the clock.
    const RUNS: [&str; 12] = ["train", "trains", "late", "platform", "missed", "miss", "catch", "caught", "delayed", "cancelled", "canceled", "commuters"];
    let runs = || {
        (matches!(next, "is" | "was" | "had" | "has" | "again" | "home" | "and" | "or" | "") || context.has(clock.end, "'s ") || context.has(clock.end, "’s "))
            && context.mentions(&RUNS)
            || matches!(next, "is" | "was") && after_next == "never"
    };
    // "7.30 for 8": guests come and sit down.
    let seated = next == "for" && context.is_digit(context.skip_space(context.skip_space(clock.end) + 3)) && clock.hour <= 12;
    let train = seated
        || context.after_any(at, &["the", "a"])
            && (SERVICES.contains(&next) || matches!(next, "from" | "to" | "at") && after_next.starts_with(char::is_uppercase) || runs());
    // "Check-out is 11.00": what has its hour, and minutes of a quarter.
    const TIMED_THINGS: [&str; 16] = [
        "checkout",
        "check-out",
        "check",
        "curfew",
        "kick-off",
        "kickoff",
        "breakfast",
        "lunch",
        "dinner",
        "supper",
        "mass",
        "curtain",
        "bedtime",
        "closing",
        "doors",
        "matins",
    ];
    let quarter = matches!(clock.minute, Some(0 | 15 | 30 | 45)) && (6..24).contains(&clock.hour);
    let due = || {
        quarter
            && context.after_any(at, &["is", "was", "until", "till", "by", "before", "after", "from"])
            && context.mentions(&TIMED_THINGS)
            && !matches!(next, "percent" | "points" | "million" | "billion")
    };
    // "at 7.23 an over": so many for each.
    if matches!(next, "an" | "a" | "per") && !clock.minute.is_some_and(|minute| minute % 5 == 0) {
        return None;
    }
    // "7.30 A Question of Sport": the hour at the head of a British listing.
    let heads = || {
        let following = context.letters(context.skip_space(clock.end));
        context.locale() == Locale::EnGb
            && (1..24).contains(&clock.hour)
            && context.space(clock.end) > 0
            && following.starts_with(char::is_uppercase)
            && (context.text[..at].trim_end().is_empty() || context.slice(0, at).trim_end().ends_with(';'))
    };
    let zoned = zoned
        || is_padded(context, at, clock)
        || heads()
        || train
        || tabled
        || due()
        || begins()
        || of_day()
        || is_listed(context, at)
        || (at_time || carried())
            && !context.before_any(clock.end, &["percent", "points", "million", "billion", "an", "mph", "km", "miles", "knots", "per", "of"])
            && context.byte(clock.end) != b'%';
    if context.locale() == Locale::EnGb && clock.second.is_none() && (zoned || context.after_any(at, &["at"])) || zoned {
        say_clock(context, clock, false, out);
        let end = zone(context, clock.end, out);
        return Some(Match::likely(end, "clock-point"));
    }
    None
}

/// "Trains: 07.15, 08.45": no decimal begins with a nought and goes on.
fn is_padded(context: &Context, at: usize, clock: Clock) -> bool {
    const NUMBERED: [&str; 14] = ["section", "sec", "no", "number", "version", "chapter", "ch", "part", "code", "rule", "item", "class", "release", "v"];
    const COUNTED: [&str; 10] = ["percent", "per", "points", "million", "billion", "thousand", "euros", "dollars", "pounds", "of"];
    let next = context.letters(context.skip_space(clock.end));
    clock.padded
        && clock.hour > 0
        && context.byte_before(at) != b'.'
        && clock.minute.is_some()
        && !matches!(context.byte(clock.end), b'%' | b'-' | b'/')
        && !matches!(context.sign(context.skip_space(clock.end)), Some('€' | '$' | '£' | '%' | '°' | '×' | '='))
        && (next.is_empty() || !COUNTED.contains(&next) && crate::lexicon::unit::lookup(next).is_none())
        && !context.after_any(at, &NUMBERED)
        && !matches!(context.text[..at].trim_end().chars().next_back(), Some('=' | '<' | '>' | '≈' | '±' | '+' | '×' | '$' | '€' | '£'))
}

/// Whether it stands in a list that begins with a time: "at 7.15, 7.45 and 8.15".
fn is_listed(context: &Context, at: usize) -> bool {
    /// How far back the first of a list is looked for.
    const MOST: usize = 8;
    let bytes = context.text.as_bytes();
    let mut head = at;
    for _ in 0..MOST {
        let before = context.slice(0, head);
        let Some(spaced) = before.strip_suffix(' ') else { break };
        let item = [" and", " or", " &"].iter().find_map(|joined| spaced.strip_suffix(joined));
        let Some(item) = item.map(|item| item.strip_suffix(',').unwrap_or(item)).or_else(|| spaced.strip_suffix(',')) else { break };
        let start = bytes[..item.len()].iter().rposition(|byte| !byte.is_ascii_digit() && *byte != b'.').map_or(0, |before| before + 1);
        if clock(context, start).is_none_or(|clock| clock.end != item.len() || clock.minute.is_none()) {
            break;
        }
        head = start;
    }
    // The first has no list behind it, so that this ends.
    let first = || clock(context, head).and_then(|clock| pointed(context, head, clock, &mut String::new()));
    head < at && !context.slice(0, head).ends_with(", ") && !context.slice(0, head).ends_with(" and ") && first().is_some()
}

/// Whether what is sold follows with its article: "At 1.30 a kilo".
fn is_priced(context: &Context, at: usize) -> bool {
    const SOLD: [&str; 14] = ["kilo", "pound", "share", "litre", "liter", "gallon", "unit", "barrel", "ton", "tonne", "piece", "bottle", "pint", "ounce"];
    let article = context.skip_space(at);
    let noun = context.skip_space(article + context.letters(article).len());
    matches!(context.letters(article), "a" | "an") && SOLD.contains(&context.letters(noun))
}
