//! Fractions: 1/2, ½, 2 1/2, 1½, 2⁄3, 3/4.

mod pair;
mod span;

use super::{After, Class, Context, Match, Start, signed};
use crate::words::{self, say};
use pair::{is_meter, named_before, thread};
use span::{by_second, span, to_second};

/// The class.
pub static CLASS: Class = Class {
    name: "fraction",
    about: "fractions and mixed numbers, written with a stroke or as one sign",
    example: ("for 1½ hours", "for one and a half hours"),
    starts: &[
        Start::Digits(&[After::Number, After::Hyphen, After::Stroke, After::WideSign, After::Wide]),
        Start::Parted(&[After::Stroke, After::WideSign, After::Wide]),
        Start::Sign(b'-'),
        Start::Sign(b'~'),
        Start::Wide,
    ],
    words: super::no_words,
    recognise,
};

/// Fractions that are one sign (Unicode, Number Forms).
const SIGNS: [(char, u128, u128); 19] = [
    ('½', 1, 2),
    ('¼', 1, 4),
    ('¾', 3, 4),
    ('⅓', 1, 3),
    ('⅔', 2, 3),
    ('⅕', 1, 5),
    ('⅖', 2, 5),
    ('⅗', 3, 5),
    ('⅘', 4, 5),
    ('⅙', 1, 6),
    ('⅚', 5, 6),
    ('⅐', 1, 7),
    ('⅛', 1, 8),
    ('⅜', 3, 8),
    ('⅝', 5, 8),
    ('⅞', 7, 8),
    ('⅑', 1, 9),
    ('⅒', 1, 10),
    ('↉', 0, 3),
];

/// Words of those who bet.
pub(super) const ODDS: [&str; 11] =
    ["odds", "bookmaker", "bookmakers", "bookie", "bookies", "favourite", "favourites", "favorites", "outsider", "outsiders", "punters"];

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if !context.free_before(at) || (matches!(context.byte_before(at), b'/' | b'.' | b'-') && at > 1 && context.is_word(at - 2)) {
        return None;
    }
    // −2/3, ~1/600: a fraction with its sign.
    if !context.is_digit(at) && sign_at(context, at).is_none() {
        let start = signed::sign(context, at, out)?;
        // "~1 2/3 cups": the fraction may stand behind a whole.
        let whole = start + context.digits(start).len();
        let part = if whole > start && context.byte(whole) == b' ' && context.is_digit(whole + 1) { whole + 1 } else { start };
        stroke(context, part).filter(|(over, under, end)| over < under && context.free_at(*end))?;
        let end = mixed(context, start, out)?;
        return Some(Match::likely(end, "signed-fraction"));
    }
    if !goes_on(context, at) {
        return None;
    }
    // "ref. 2025/91443"
    if super::identifier::is_filed(context, at) {
        return None;
    }
    let written = stroke(context, at);
    // "junction 8/9" of a motorway: two that are one.
    if let Some((first, second, end)) = written
        && second == first + 1
        && context.free_at(end)
        && context.after_any(at, &["junction", "junctions", "exit", "exits"])
    {
        words::cardinal(first, context.locale(), out);
        words::cardinal(second, context.locale(), out);
        return Some(Match::likely(end, "two-numbers"));
    }
    // "24/118 Apologies": an item of a council's minutes.
    if let Some((_, second, end)) = written
        && at == 0
        && second >= 100
        && context.free_at(end)
        && context.space(end) > 0
        && context.byte(context.skip_space(end)).is_ascii_uppercase()
    {
        words::cardinal_digits(context.digits(at), context.locale(), out);
        say("slash", out);
        words::cardinal(second, context.locale(), out);
        return Some(Match::likely(end, "item"));
    }
    // Round the clock, all year.
    if context.has(at, "24/7/365") && context.free_at(at + 8) {
        say("twenty-four seven three sixty-five", out);
        return Some(Match::certain(at + 8, "24/7"));
    }
    // "Solve 15/3=5", "How much is 12/4?": what comes out even is divided.
    if let Some((over, under, end)) = written
        && over > under
        && over.is_multiple_of(under)
        && matches!(context.byte(context.skip_space(end)), b'=' | b'?')
    {
        return None;
    }
    // A check is drawn for no hundredths of a dollar.
    if context.has(at, "00/100") && context.free_at(at + 6) {
        say("zero hundredths", out);
        return Some(Match::certain(at + 6, "hundredths"));
    }
    if let Some((over, under, end)) = written {
        // "2/7 Marines": a battalion and its regiment.
        if over < 10 && context.before_any(end, &["Marines", "Cavalry", "Infantry", "Cav", "Inf"]) && context.byte(context.skip_space(end)).is_ascii_uppercase()
        {
            words::cardinal(over, context.locale(), out);
            words::cardinal(under, context.locale(), out);
            return Some(Match::likely(end, "battalion"));
        }
        // Round the clock, and odds. The shop at the corner is seven eleven.
        let shop = (over, under) == (7, 11) && !context.before_any(end, &["of", "inch", "inches"]);
        let clock = (over, under) == (24, 7) || shop;
        // "at 10/1": nothing else is so many over one.
        let long = under == 1 && context.after_any(at, &["at"]);
        let joined = over > under && context.after_any(at, &["and", "or"]);
        let backed = || {
            long || joined && context.mentions(&["bet", "bets", "betting", "horses", "jockeys"])
                || context.after_any(at, &["at", "of"])
                    && context.mentions(&[
                        "bet",
                        "bets",
                        "bettors",
                        "betting",
                        "wager",
                        "backed",
                        "horse",
                        "jockey",
                        "gelding",
                        "filly",
                        "colt",
                        "mare",
                        "handicap",
                        "furlongs",
                        "racecourse",
                        "saddled",
                    ])
        };
        const PRICED: [&str; 21] = [
            "at", "it's", "was", "were", "is", "and", "or", "from", "to", "a", "an", "the", "of", "priced", "quoted", "started", "drifted", "out", "offered",
            "offering", "backed",
        ];
        const PORTS: [&str; 9] = ["port", "slot", "interface", "flat", "unit", "apt", "suite", "no", "lot"];
        let long_shot = under == 1
            && (2..=1000).contains(&over)
            && context.free_at(end)
            && !context.before_any(end, &["ARM", "adjustable"])
            // "takes effect 6/1" may be a day.
            && (over > 12 || context.after_any(at, &PRICED))
            && !context.after_any(at, &PORTS)
            && !context.mentions(&["today", "tomorrow", "yesterday", "deadline"]);
        if clock
            || long_shot
            || (context.mentions(&ODDS) || backed()) && context.free_at(end) && !context.before_any(end, &["of", "inch", "inches", "mile", "miles"])
        {
            words::cardinal(over, context.locale(), out);
            if !clock {
                say("to", out);
            }
            words::cardinal(under, context.locale(), out);
            return Some(Match::likely(end, if clock { "24/7" } else { "odds" }));
        }
    }
    // A fifty-fifty chance, twenty-twenty vision: the parts make a hundred, or are both twenty.
    if let Some((over, under, end)) = written
        && (over + under == 100 && over >= under && over.is_multiple_of(5) || (over, under) == (20, 20))
        && context.free_at(end)
    {
        words::cardinal(over, context.locale(), out);
        words::cardinal(under, context.locale(), out);
        return Some(Match::likely(end, "shares"));
    }
    // "a 5/2 split of the jury", "a 49/51 split": parts of twelve at most, or of a hundred.
    if let Some((over, under, end)) = written
        && (over > under && over + under <= 12 || over + under == 100)
        && context.before_any(end, &["split", "vote", "decision", "ruling"])
    {
        words::cardinal(over, context.locale(), out);
        words::cardinal(under, context.locale(), out);
        return Some(Match::likely(end, "shares"));
    }
    // Terms of payment: 2/10, net 30.
    if let Some((over, under, end)) = written
        && ["net ", "Net ", "n/"].iter().any(|net| context.has(context.skip_space(end + usize::from(context.byte(end) == b',')), net))
        && over <= 5
        && matches!(under, 7 | 10 | 15 | 20 | 30)
    {
        words::cardinal(over, context.locale(), out);
        words::cardinal(under, context.locale(), out);
        // "2/10 n/30": all of it is due by then.
        let net = context.skip_space(end + usize::from(context.byte(end) == b','));
        let days = if context.has(net, "n/") { context.digits(net + 2) } else { "" };
        if !days.is_empty() && days.len() < 4 && context.free_at(net + 2 + days.len()) {
            say("net", out);
            words::cardinal_digits(days, context.locale(), out);
            return Some(Match::likely(net + 2 + days.len(), "terms"));
        }
        return Some(Match::likely(end, "terms"));
    }
    if let Some((over, under, end)) = written.filter(|found| is_meter(context, at, *found)) {
        words::cardinal(over, context.locale(), out);
        words::cardinal(under, context.locale(), out);
        return Some(Match::likely(end, "meter"));
    }
    // "a Ruger 10/22", "Route 138/36": no measure has such parts, and a name stands before.
    if let Some((over, under, end)) = written
        && (17..100).contains(&under)
        && !under.is_multiple_of(5)
        && !matches!(under, 18 | 24 | 32 | 36 | 48 | 52 | 64 | 72 | 96)
        && over > 1
        && context.free_at(end)
        && named_before(context, at)
    {
        words::cardinal(over, context.locale(), out);
        words::cardinal(under, context.locale(), out);
        return Some(Match::likely(end, "model"));
    }
    if let Some(end) = half(context, at) {
        say("half", out);
        return Some(Match::likely(end, "half"));
    }
    if let Some(end) = thread(context, at, out) {
        return Some(Match::likely(end, "thread"));
    }
    if let Some(end) = span(context, at, out) {
        if context.byte(end) == b'%' {
            say("percent", out);
            return Some(Match::likely(end + 1, "fraction-range"));
        }
        return Some(Match::likely(end, "fraction-range"));
    }
    // "a 1/4 of it": the article stands already.
    if let Some((1, under @ 2.., end)) = written
        && context.after_any(at, &["a", "an", "another"])
        && context.has(end, " of ")
    {
        words::denominator(under, false, context.locale(), out);
        return Some(Match::likely(end, "fraction"));
    }
    // "22/7, or 355/113": what pi is near to.
    if let Some((over, under, end)) = written
        && matches!((over, under), (22, 7) | (355, 113))
        && context.free_at(end)
    {
        words::cardinal(over, context.locale(), out);
        say("over", out);
        words::cardinal(under, context.locale(), out);
        return Some(Match::likely(end, "near-pi"));
    }
    let from = out.len();
    let end = mixed(context, at, out)?;
    if let Some(end) = to_second(context, end, out) {
        return Some(Match::likely(end, "fraction-range"));
    }
    let quote = context.quote(end, true);
    if quote > 0 && (context.has(end, "″") || context.byte(end) == b'"') && !super::measure::opened(context, at) {
        // 3/4" x 6" boards are three quarter inch by six inch boards.
        let from = out.len();
        let sides_end = super::measure::further_sides(context, end + quote, true, out);
        out.truncate(from);
        let leans = context.is_attributive(at, sides_end);
        // A 3/4" elbow is a three quarter inch elbow.
        if matches!(context.slice(at, end), "3/4" | "¾") && leans && out.ends_with('s') {
            out.pop();
        }
        // "one half inch", "three eighths of an inch", "two and a half inches".
        let said = match context.slice(at, end) {
            _ if leans => "inch",
            "1/2" | "1/4" | "½" | "¼" => "inch",
            written if is_under_one(written) => "of an inch",
            _ => "inches",
        };
        say(said, out);
        let end = super::measure::further_sides(context, end + quote, leans, out);
        return Some(Match::likely(end, "fraction-inches"));
    }
    // 2½' x 4'
    let foot = context.quote(end, false);
    if foot > 0 {
        let from = out.len();
        say("feet", out);
        let sides_end = super::measure::further_sides(context, end + foot, false, out);
        if sides_end > end + foot {
            return Some(Match::likely(sides_end, "fraction-feet"));
        }
        out.truncate(from);
    }
    // ½gt², 1/2mv², 4/3πr³: a factor of an equation.
    let factor = context.is_letter(end)
        && (context.has(end, "π")
            || context.has(end + context.letters(end).len(), "²")
            || sign_at(context, at).is_some() && context.letters(end).len() <= 2 && context.mentions(&["area", "formula", "triangle", "energy", "volume"])
            || context.text.contains(['=', '→']) && (sign_at(context, at).is_some() || context.letters(end).chars().count() <= 2));
    // "up ½¢", "rose by ¾¢", "2½¢ a pound"
    if context.has(end, "¢") {
        let part = sign_at(context, at);
        if part.is_some_and(|part| part.0 == 1 && part.1 == 2) {
            out.truncate(from);
            say("half a cent", out);
        } else {
            say(if part.is_some() { "of a cent" } else { "cents" }, out);
        }
        return Some(Match::likely(end + "¢".len(), "part-of-cent"));
    }
    // "a ½p coin", "2½p a pound"
    if context.byte(end) == b'p' && context.free_at(end + 1) && sign_at(context, at).is_some_and(|part| part.0 == 1 && part.1 == 2) {
        out.truncate(from);
        say("halfpenny", out);
        return Some(Match::likely(end + 1, "halfpenny"));
    }
    // ½O₂: half a molecule
    if sign_at(context, at).is_some() && context.byte(end).is_ascii_uppercase() && super::identifier::is_formula(context.alphanumerics(end)) == Some(true) {
        let mut atoms = end;
        while context.is_word(atoms) {
            let count = context.digits(atoms);
            if count.is_empty() {
                let letter = context.sign(atoms)?;
                match letter {
                    '₀'..='₉' => words::cardinal(u128::from(letter as u32 - '₀' as u32), context.locale(), out),
                    _ => words::letter(letter, out),
                }
                atoms += letter.len_utf8();
            } else {
                words::cardinal_digits(count, context.locale(), out);
                atoms += count.len();
            }
        }
        return Some(Match::likely(atoms, "fraction-molecule"));
    }
    if !factor && context.is_letter(end) && !matches!(context.letters(end), "th" | "ths" | "rd" | "rds" | "s" | "TH" | "RD") {
        return None;
    }
    let letters = context.letters(end);
    // "3/4s of the way"
    let several = letters == "s" && out.ends_with('s');
    // "in 1/20ths"
    if matches!(letters, "ths" | "rds") && !out.ends_with('s') {
        out.push('s');
    }
    let end = if several || matches!(letters, "th" | "ths" | "rd" | "rds" | "TH" | "RD") { end + letters.len() } else { end };
    if letters == "s" && !several {
        return None;
    }
    if let Some(end) = by_second(context, end, out) {
        return Some(Match::likely(end, "fraction-sides"));
    }
    Some(Match::likely(end, "fraction"))
}

/// Whether a number that ends at an offset goes on with a fraction: 1½, 1 1/2.
pub(super) fn part_follows(context: &Context, end: usize) -> bool {
    let space = context.space(end);
    sign_at(context, end).is_some() || space > 0 && context.is_digit(end + space) && stroke(context, end + space).is_some_and(|(over, under, _)| over < under)
}

/// Whether a fraction may begin at an offset: at a sign of its own, or at digits that a stroke
/// follows, or a second number.
pub(super) fn goes_on(context: &Context, at: usize) -> bool {
    let Some(number) = context.numeral(at) else { return true };
    let end = number.end();
    match context.byte(end) {
        b'/' | 0x80.. => true,
        b' ' | b'-' | b'\t' | b'\n' => matches!(context.byte(end + 1), b'/' | 0x80.. | b'0'..=b'9'),
        // "1 500" with a space of its own
        byte => byte.is_ascii_digit() || number.grouped && context.byte(at + context.digits(at).len()) >= 0x80,
    }
}

/// Says the fraction or mixed number at an offset, and returns where it ends.
pub(super) fn mixed(context: &Context, at: usize, out: &mut String) -> Option<usize> {
    if let Some((over, under, end)) = sign_at(context, at) {
        say_part(context, at, (over, under, end), out);
        return Some(end);
    }
    let whole = context.numeral(at)?;
    if whole.is_decimal() || !goes_on(context, at) {
        return None;
    }
    let spaced = whole.end() + context.space(whole.end());
    let hyphened = if context.byte(whole.end()) == b'-' { whole.end() + 1 } else { spaced };
    let part = sign_at(context, spaced)
        .or_else(|| sign_at(context, hyphened))
        .or_else(|| (hyphened > whole.end()).then(|| stroke(context, hyphened)).flatten().filter(|(over, under, _)| over < under))
        // "3 5/2": a number with an improper fraction.
        .or_else(|| (spaced > whole.end()).then(|| stroke(context, spaced)).flatten().filter(|(over, under, _)| is_improper(*over, *under)));
    if let Some((over, under, end)) = part {
        whole.say(context, out);
        say("and", out);
        if over == 1 && under <= 4 {
            say("a", out);
            words::denominator(under, false, context.locale(), out);
        } else {
            words::fraction(over, under, context.locale(), out);
        }
        return Some(end);
    }
    let (over, under, end) = stroke(context, at)?;
    // "F = 9/5 C + 32"
    let reckoned = || (1..100).contains(&over) && under < 11 && context.text.contains('=');
    // A date, a score or a pair of years has its own class; 24/7 is said by its numbers.
    if over >= under && !is_improper(over, under) && !reckoned() {
        return None;
    }
    say_part(context, at, (over, under, end), out);
    Some(end)
}

/// Says a part of one: of "a 1/2 mile" and "a ¼-pound burger" only the half and the quarter, as the article stands already.
fn say_part(context: &Context, at: usize, (over, under, end): (u128, u128, usize), out: &mut String) {
    let leans = || matches!(context.byte(end), b' ' | b'-') && context.byte(end + 1).is_ascii_lowercase() || context.quote(end, true) > 0;
    if over == 1 && matches!(under, 2 | 4) && leans() && context.after_any(at, &["a", "an", "another"]) {
        words::denominator(under, false, context.locale(), out);
        return;
    }
    words::fraction(over, under, context.locale(), out);
    single_before_hyphen(context, under, end, out);
}

/// Whether a number of halves, thirds, quarters, eighths or sixteenths is more than one.
fn is_improper(over: u128, under: u128) -> bool {
    over >= under && over < 100 && matches!(under, 2 | 3 | 4 | 8 | 16)
}

/// Whether a fraction as it is written is a part of one, with no whole number before it.
pub(super) fn is_under_one(written: &str) -> bool {
    match written.split_once(['/', '⁄']) {
        Some((over, under)) => !over.contains([' ', '-']) && (over.len(), over) < (under.len(), under),
        None => written.chars().count() == 1,
    }
}

/// "a ¾-ton truck" is a three quarter-ton truck; other parts keep their s: a three eighths-inch drill.
fn single_before_hyphen(context: &Context, under: u128, end: usize, out: &mut String) {
    let leans = || {
        context.byte(end) == b'-' && context.is_letter(end + 1)
            || context.before_any(end, &["bed", "view", "sleeve", "sleeves", "turn", "profile", "coat", "violin", "crown", "portrait"])
    };
    if under == 4 && out.ends_with('s') && leans() {
        out.pop();
    }
}

/// Where a half ends that needs no "one": half price, half full.
fn half(context: &Context, at: usize) -> Option<usize> {
    let end = sign_at(context, at).or_else(|| stroke(context, at)).filter(|(over, under, _)| (*over, *under) == (1, 2))?.2;
    // a ½-price sale
    if context.has(end, "-price") || context.has(end, "-full") || context.has(end, "-empty") {
        return Some(end);
    }
    (context.space(end) > 0 && context.before_any(end, &["price", "full", "empty", "dozen", "time", "off", "past", "a", "an", "marathon"])).then_some(end)
}

/// The fraction that is one sign at an offset: its parts, and where it ends.
pub(super) fn sign_at(context: &Context, at: usize) -> Option<(u128, u128, usize)> {
    let sign = context.sign(at).filter(|c| !c.is_ascii())?;
    SIGNS.iter().find(|(written, ..)| *written == sign).map(|(_, over, under)| (*over, *under, at + sign.len_utf8()))
}

/// `3/4` or `3⁄4` at an offset, with nothing after it that goes on.
fn stroke(context: &Context, at: usize) -> Option<(u128, u128, usize)> {
    let (over, under, end) = stroke_parts(context, at)?;
    let goes_on = context.byte(end) == b'/' || matches!(context.byte(end), b'.' | b'-') && context.is_digit(end + 1);
    // Gas 4/180C: a mark of an oven, and its degrees.
    let warm = under >= 100 && (matches!(context.byte(end), b'C' | b'F') && !context.is_word(end + 1) || context.has(end, "°"));
    // 1999/2000 are two years.
    let years = under == over + 1 && (1800..2100).contains(&over);
    (!goes_on && !warm && !years).then_some((over, under, end))
}

/// `3/4` or `3⁄4` at an offset.
fn stroke_parts(context: &Context, at: usize) -> Option<(u128, u128, usize)> {
    let over = context.digits(at);
    let mark = at + over.len();
    let length = match context.byte(mark) {
        b'/' => 1,
        0xe2 if context.has(mark, "⁄") => "⁄".len(),
        _ => return None,
    };
    let under = context.digits(mark + length);
    let end = mark + length + under.len();
    if over.is_empty() || under.is_empty() || over.len() > 4 || under.len() > 5 || over.starts_with('0') || under.starts_with('0') {
        return None;
    }
    Some((over.parse().ok()?, under.parse().ok()?, end))
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("fraction", include_str!("../../tests/class/fraction.tsv"));
    }
}
