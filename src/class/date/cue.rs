//! Words around two numbers with a stroke that tell of a day: due 10/2, the 10/31 party, 4/7 at 10 a.m.

use super::stroke::is_fraction;
use crate::class::Context;
use crate::class::calendar::weekday;

/// Whether "and" follows, and then a date with its year: "on 1/15 and again 2/12/21".
fn before_whole_date(context: &Context, end: usize) -> bool {
    if !context.has(end, " and ") {
        return false;
    }
    let next = end + " and ".len();
    let start = next + ["again ", "then "].iter().find(|word| context.has(next, word)).map_or(0, |word| word.len());
    let parts: Vec<&str> = context.rest(start).split(|c: char| c != '/' && !c.is_ascii_digit()).next().unwrap_or("").split('/').collect();
    matches!(parts[..], [month, day, year] if (1..=2).contains(&month.len()) && (1..=2).contains(&day.len()) && matches!(year.len(), 2 | 4))
}

/// Whether the words around two numbers tell of a day, or around the two before them: "due 2/3 or 3/4".
pub(super) fn cued(context: &Context, at: usize, pair: (u32, u32), end: usize) -> bool {
    told(context, at, pair, end)
        || before_whole_date(context, end)
        || joined_before(context, at).is_some_and(|(first, second, start)| told(context, start, (first, second), at))
}

/// Whether the words around two numbers tell of a day.
fn told(context: &Context, at: usize, (a, b): (u32, u32), end: usize) -> bool {
    // "the 10/31 party": a day's own event. "A 3/5 vote" is a fraction.
    const EVENTS: [&str; 27] = [
        "party",
        "dinner",
        "hearing",
        "hearings",
        "meeting",
        "meetings",
        "attack",
        "attacks",
        "deadline",
        "riot",
        "rally",
        "episode",
        "committee",
        "memo",
        "appointment",
        "shipment",
        "shipments",
        "delivery",
        "payment",
        "invoice",
        "visit",
        "storm",
        "election",
        "primary",
        "debate",
        "announcement",
        "letter",
    ];
    const MORE: [&str; 14] =
        ["game", "show", "edition", "issue", "event", "concert", "class", "session", "launch", "sale", "call", "filing", "report", "flight"];
    const BEFORE: [&str; 58] = [
        "edd",
        "lmp",
        "dob",
        "doa",
        "happy",
        "leave",
        "leaves",
        "leaving",
        "return",
        "returns",
        "returning",
        "arrive",
        "depart",
        "meets",
        "ships",
        "premieres",
        "due",
        "until",
        "till",
        "dated",
        "effect",
        "effective",
        "since",
        "from",
        "starting",
        "through",
        "thru",
        "before",
        "after",
        "reopening",
        "reopens",
        "opening",
        "opens",
        "closing",
        "closes",
        "closed",
        "starts",
        "begins",
        "beginning",
        "ends",
        "ending",
        "effective",
        "arrives",
        "arriving",
        "arrived",
        "departs",
        "departing",
        "updated",
        "posted",
        "received",
        "delivered",
        "shipped",
        "filed",
        "born",
        "died",
        "expires",
        "renews",
        "renewed",
    ];
    // What is cut or grows by a third is no day.
    const CHANGED: [&str; 30] = [
        "cut",
        "cuts",
        "cutting",
        "reduce",
        "reduced",
        "reduces",
        "fell",
        "fall",
        "falls",
        "rose",
        "rise",
        "rises",
        "grew",
        "grow",
        "shrank",
        "shrink",
        "dropped",
        "drop",
        "increase",
        "increased",
        "raise",
        "raised",
        "lower",
        "lowered",
        "multiply",
        "multiplied",
        "divide",
        "divided",
        "down",
        "up",
    ];
    const DAYS: [&str; 17] = [
        "easter",
        "thanksgiving",
        "passover",
        "ramadan",
        "day",
        "game",
        "birthday",
        "deadline",
        "date",
        "appointment",
        "anniversary",
        "exam",
        "hearing",
        "interview",
        "meeting",
        "wedding",
        "due",
    ];
    // "received 1/3 the votes"
    let part = is_fraction(a, b) && b < 6 && context.before_any(end, &["the", "its", "their", "his", "her"]);
    // "Shipped: 2/3": a form's own words.
    let labelled = context.slice(0, at).strip_suffix(": ").is_some_and(|head| context.after_any(head.len(), &BEFORE));
    if labelled || context.after_any(at, &BEFORE) {
        // "cut sick leave 2/3"
        return !(part || is_fraction(a, b) && context.after_any(at, &["leave"]) && context.mentions(&CHANGED));
    }
    // "last watered 3/2"
    if context.after_any(context.word_span_before(at).0, &["last", "next", "first"]) && context.word_before(at).ends_with(['d', 'n', 't']) {
        return true;
    }
    // "Paid 6/1": what was done on a day, where no part was.
    const DONE: [&str; 18] = [
        "paid",
        "signed",
        "seen",
        "visited",
        "mailed",
        "ordered",
        "tested",
        "sent",
        "approved",
        "revised",
        "rev",
        "inspected",
        "elected",
        "hired",
        "married",
        "admitted",
        "discharged",
        "opened",
    ];
    if context.after_any(at, &DONE) {
        return !is_fraction(a, b);
    }
    // "4/7 at 10 a.m."
    let clock = end + " at ".len();
    if context.has(end, " at ") && context.is_digit(clock) && !context.after_any(at, &["of", "only"]) {
        let digits = context.digits(clock).len();
        let next = context.skip_space(clock + digits);
        return digits <= 2 && (!is_fraction(a, b) || matches!(context.byte(next), b':' | b'a' | b'p'));
    }
    if context.after_any(at, &["by"]) {
        return !(is_fraction(a, b) && context.mentions(&CHANGED));
    }
    if context.after_any(at, &["on"]) {
        return !context.before_any(end, &["of", "time"]);
    }
    // "the forecast for 3/4", "an alarm for 6/7": what is asked of a day.
    if context.after_any(at, &["for"]) {
        return context.mentions(&["alarm", "forecast", "weather", "reminder", "schedule", "scheduled", "appointment", "calendar", "reservation", "meeting"]);
    }
    if context.after_any(at, &["of"]) {
        let head = context.slice(0, at).trim_end();
        // "your letter of 6/3"
        const WRITTEN: [&str; 9] = ["letter", "memo", "note", "email", "invoice", "order", "week", "statement", "message"];
        return head.ends_with("as of") || head.ends_with("As of") || context.after_any(head.len() - "of".len(), &WRITTEN);
    }
    if context.after_any(at, &["is", "was"]) {
        return context.mentions(&DAYS);
    }
    let determined = context.after_any(at, &["the", "a", "this", "our", "his", "her", "their"]);
    if determined && (context.before_any(end, &EVENTS) || !is_fraction(a, b) && context.before_any(end, &MORE)) {
        return true;
    }
    // "the 8/9 show"
    if context.after_any(at, &["the"])
        && context
            .before_any(end, &["show", "game", "edition", "issue", "concert", "flight", "newsletter", "broadcast", "entry", "post", "email", "column", "log"])
    {
        return true;
    }
    // "Mon 5/27", "Saturday, 10/12", "Monday (3/9)"
    let head = context.slice(0, at).trim_end_matches([' ', ',', '.', '(']);
    weekday(head.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("")).is_some()
}

/// Two numbers with a stroke that "or" or "and" joins to those at an offset, and where they begin.
fn joined_before(context: &Context, at: usize) -> Option<(u32, u32, usize)> {
    let head = context.slice(0, at);
    let head = head.strip_suffix(" or ").or_else(|| head.strip_suffix(" and "))?;
    // Five signs at most, and the space before them.
    let start = head.len() - head.bytes().rev().take(6).position(|byte| byte == b' ')?;
    let (first, second) = head[start..].split_once('/')?;
    Some((first.parse().ok()?, second.parse().ok()?, start))
}
