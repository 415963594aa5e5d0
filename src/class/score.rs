//! Scores, ratios and odds: 3-2, 24–17, 2:1, 16:9.

mod cricket;
mod figures;
mod height;
mod out_of;
mod product;
mod sides;

use super::{After, Ahead, Class, Context, Form, Match, Numeral, Start};
use crate::options::Locale;
use crate::text::WordList;
use crate::words::{self, say};
use cricket::cricket;
use figures::figures;
use height::height;
pub(super) use out_of::is_mark;
use out_of::out_of;
use product::product;
use sides::{resolution, sides};

/// What stands after the first of two numbers that are measured against each other.
const FOLLOWS: &[After] = &[After::Sign, After::WideSign, After::Letter, After::Hyphen, After::Stroke, After::Colon, After::Wide];

/// The class.
pub static CLASS: Class = Class {
    name: "score",
    about: "scores, ratios, odds and products of two numbers",
    example: ("won 24-17 with odds of 2:1", "won twenty-four to seventeen with odds of two to one"),
    starts: &[Start::Digits(FOLLOWS), Start::Parted(FOLLOWS), Start::Word(|| vec!["x"]), Start::Ahead(&RESULT)],
    words: super::no_words,
    recognise,
};

/// What ends with a score, and the score.
const RESULT: Ahead = Ahead {
    behind: WordList::new(&["voted", "finished", "won", "win", "lost", "drew", "draw", "led", "lead", "tied", "loss", "victory", "defeat", "ruled"]),
    except: WordList::new(&[]),
    form: Form::Few,
    after: &[After::Hyphen],
};

const PLAYED: [&str; 52] = [
    "won",
    "win",
    "wins",
    "winning",
    "beat",
    "beats",
    "beating",
    "defeat",
    "defeated",
    "lost",
    "lose",
    "loss",
    "losing",
    "led",
    "lead",
    "leads",
    "leading",
    "score",
    "scored",
    "victory",
    "draw",
    "drew",
    "tie",
    "tied",
    "game",
    "match",
    "final",
    "half",
    "set",
    "sets",
    "goal",
    "goals",
    "points",
    "vote",
    "voted",
    "approved",
    "ruled",
    "record",
    "trailed",
    "edged",
    "series",
    "playoff",
    "aggregate",
    "season",
    "passed",
    "ahead",
    "motion",
    "bill",
    "carried",
    "rejected",
    "adopted",
    "ratified",
];

/// Words of what is measured against another, and of those who bet.
const RATIO: [&str; 27] = [
    "slope",
    "gradient",
    "incline",
    "ramp",
    "ramps",
    "hill",
    "ratio",
    "ratios",
    "odds",
    "scale",
    "mix",
    "mixed",
    "mixture",
    "aspect",
    "proportion",
    "proportions",
    "map",
    "dilute",
    "diluted",
    "dilution",
    "concentrate",
    "outnumber",
    "outnumbered",
    "split",
    "leverage",
    "brew",
    "brewed",
];

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if !context.free_before(at) || matches!(context.byte_before(at), b'-' | b':' | b'.' | b'/' | b',' | b'$' | b'*') && at > 1 && context.is_word(at - 2) {
        return None;
    }
    if !goes_on(context, at) {
        return None;
    }
    // What the verb before tells need not be looked for in the rest of the sentence.
    let led = RESULT.holds(context, at);
    if led && let Some(found) = plain_result(context, at, out) {
        return Some(found);
    }
    if let Some(found) = out_of(context, at, out).or_else(|| ratio(context, at, out)) {
        return Some(found);
    }
    if let Some(found) = sides(context, at, out).or_else(|| height(context, at, out)) {
        return Some(found);
    }
    let played = || led || context.mentions(&PLAYED);
    let first = context.digits(at);
    let mark = at + first.len();
    if let Some(found) = resolution(context, first, mark, out).or_else(|| cricket(context, first, mark, out)) {
        return Some(found);
    }
    if let Some(found) = thousands_to_one(context, at, first, mark, out) {
        return Some(found);
    }
    if first.is_empty() || first.len() > 3 || first.len() > 1 && first.starts_with('0') {
        return None;
    }
    let colon = context.byte(mark) == b':';
    let times = if context.has(mark, "×") { 2 } else { 0 };
    let spaced_times = context.has(mark, " × ") || context.has(mark, " x ") || context.has(mark, "x");
    let dash = context.dash(mark);
    if times > 0 || spaced_times && dash == 0 && !colon {
        let next = mark
            + if times > 0 {
                2
            } else if context.has(mark, " × ") {
                4
            } else if context.has(mark, " x ") {
                3
            } else {
                1
            };
        return product(context, first, next, out);
    }
    let (mark, dash) = match context.space(mark) {
        space if space > 0 && dash == 0 && !colon => (mark + space, context.dash(mark + space)),
        _ => (mark, dash),
    };
    let spaced = mark > at + first.len();
    let next = mark + if colon { 1 } else { dash };
    // 10−3: a true minus takes away, where no one plays.
    if !spaced && context.has(mark, "−") && !played() {
        return None;
    }
    // A minus between spaces is no dash.
    if spaced && (dash == 0 || context.space(next) == 0 || context.has(mark, "−")) {
        return None;
    }
    let next = if spaced { context.skip_space(next) } else { next };
    if next == mark || spaced && super::math::is_asked(context, at) {
        return None;
    }
    let second = context.digits(next);
    let end = next + second.len();
    if second.is_empty() || second.len() > 3 || context.is_word(end) || super::fraction::part_follows(context, end) {
        return None;
    }
    let chained = colon && context.byte(end) == b':' && first.len() <= 2 && second.len() == 1;
    if matches!(context.byte(end), b':' | b'/') && context.is_digit(end + 1) && !chained
        || context.byte(end) == b'%'
        || context.byte(end) == b'.' && context.is_digit(end + 1)
    {
        return None;
    }
    // "1-1 1/2 cups" is no score.
    if context.byte(end) == b' ' && context.byte(end + 1 + context.digits(end + 1).len()) == b'/' && context.is_digit(end + 1) {
        return None;
    }
    // A Boeing 737-800 is no score.
    if super::identifier::is_aircraft(context, at)
        || super::identifier::is_numbered(context, at)
        || super::identifier::keyed(context, at).is_some()
        || super::identifier::is_filed(context, at)
    {
        return None;
    }
    // A difference in an equation, or a product, is no score.
    let reckoned = matches!(context.sign(context.skip_space(end)), Some('×' | '÷' | '+' | '*' | '−')) && context.text.contains('=');
    // 2:3 = 4:6
    let proportion = colon && second.len() == 1 && context.has(end, " = ") && context.has(end + 3 + context.digits(end + 3).len(), ":");
    if !proportion && (reckoned || context.byte(context.skip_space(end)) == b'=' || !led && context.mentions(&["equation", "solve"])) {
        return None;
    }
    if colon {
        // A British degree of the second class.
        let studied = || context.has(end, " in ") && context.mentions(&["got", "gained", "graduated", "earned", "awarded", "scraped", "university"]);
        let degree = first == "2" && matches!(second, "1" | "2") && (context.before_any(end, &["degree", "honours", "classification"]) || studied());
        if degree || (first, second) == ("5", "2") && context.before_any(end, &["diet"]) {
            words::cardinal_digits(first, context.locale(), out);
            words::cardinal_digits(second, context.locale(), out);
            return Some(Match::likely(end, "degree"));
        }
        // A ratio has no clock's two-digit minutes, or the words of one.
        let clock = second.len() == 2 && first.len() <= 2 && first.parse::<u32>().is_ok_and(|n| n < 24) && second.parse::<u32>().is_ok_and(|n| n < 60);
        let cued = context.mentions(&RATIO) || by_weight(context, end);
        if clock && !cued {
            return None;
        }
        // It lasted 83:45.
        if second.len() == 2 && context.mentions(&["lasted", "lasts", "runtime", "minutes", "timed", "stopwatch"]) {
            words::cardinal_digits(first, context.locale(), out);
            words::pairs(second, out);
            return Some(Match::likely(end, "duration-short"));
        }
        // "The swim took her 58:20.": minutes and seconds, which do not make a hundred.
        let (minutes, seconds): (u32, u32) = (first.parse().ok()?, second.parse().ok()?);
        let timed = (25..100).contains(&minutes) && second.len() == 2 && seconds < 60 && minutes + seconds != 100;
        if timed && !cued && context.byte(end) != b':' && !played() {
            words::cardinal(u128::from(minutes), context.locale(), out);
            words::pairs(second, out);
            return Some(Match::likely(end, "duration-short"));
        }
        pair(context, first, second, out);
        let end = further(context, end, b':', out);
        return Some(Match::likely(end, "ratio"));
    }
    if context.byte(mark) != b'-' && first.parse::<u32>().ok() < second.parse::<u32>().ok() && !played() {
        return None;
    }
    if let Some(found) = figures(context, at, out) {
        return Some(found);
    }
    // A 3-2 count, a 1-2 punch, the 4-3 defense: named by their two numbers.
    let pins = (first, second) == ("7", "10") && context.before_any(end, &["split"]);
    if pins || second.len() == 1 && first.len() == 1 && context.before_any(end, &["count", "punch", "defense", "defence", "pitch"]) {
        words::cardinal_digits(first, context.locale(), out);
        words::cardinal_digits(second, context.locale(), out);
        return Some(Match::likely(end, "named-pair"));
    }
    // "on 12-20 shooting": made of what was tried.
    if first.parse::<u32>().ok() <= second.parse::<u32>().ok() && second.len() <= 2 && context.before_any(end, &["shooting"]) {
        words::cardinal_digits(first, context.locale(), out);
        say("for", out);
        words::cardinal_digits(second, context.locale(), out);
        return Some(Match::likely(end, "shooting"));
    }
    // Odds of 100-1.
    if !led && context.mentions(&["odds", "favorite", "favourite", "outsider", "longshot"]) && second.len() <= 2 && !first.starts_with('0') {
        pair(context, first, second, out);
        return Some(Match::likely(end, "odds"));
    }
    // It came in at 100-1, a 66-1 shot.
    let long_odds = second == "1" && first.parse::<u32>().is_ok_and(|n| n >= 10) && context.byte(end) != b'-';
    if long_odds && (context.after_any(at, &["at", "priced", "quoted"]) || context.before_any(end, &["shot", "chance", "against", "winner", "on"])) {
        pair(context, first, second, out);
        return Some(Match::likely(end, "odds"));
    }
    let falling = first.parse::<u32>().ok() >= second.parse::<u32>().ok();
    if !(played() || falling && second.len() <= 2 && first.len() <= 2) {
        return None;
    }
    // A record of wins, losses and ties: four, two and one.
    let record = context.byte(end) == b'-' && context.is_digit(end + 1) && context.mentions(&["record", "finished", "season"]);
    if record {
        words::cardinal_digits(first, context.locale(), out);
        out.push(',');
        words::cardinal_digits(second, context.locale(), out);
        let third = context.digits(end + 1);
        say("and", out);
        words::cardinal_digits(third, context.locale(), out);
        return Some(Match::likely(end + 1 + third.len(), "record"));
    }
    // 7-5-2, a 4-4-2: three parts, one after another.
    let third = if context.byte(end) == b'-' { context.digits(end + 1) } else { "" };
    let after = end + 1 + third.len();
    if (1..=2).contains(&third.len()) && context.free_at(after) && context.byte(after) != b'-' {
        for part in [first, second, third] {
            if part.starts_with('0') {
                words::digits(part, words::Zero::Zero, out);
            } else {
                words::cardinal_digits(part, context.locale(), out);
            }
        }
        return Some(Match::likely(after, "three-parts"));
    }
    // "a 10-4 on that": as one speaks over a radio.
    if (first, second) == ("10", "4") && (context.after_any(at, &["a", "that's", "big"]) || at < 2) && matches!(context.byte(end), b' ' | b',' | b'.' | b'!') {
        words::cardinal_digits(first, context.locale(), out);
        words::cardinal_digits(second, context.locale(), out);
        return Some(Match::likely(end, "radio-code"));
    }
    result(context, first, second, out);
    let end = further(context, end, b'-', out);
    Some(Match::likely(end, "score"))
}

/// Two small numbers with a hyphen that the verb of a result leads: `voted 7-2 on Tuesday`.
fn plain_result(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let first = context.digits(at);
    let next = at + first.len() + 1;
    let second = context.digits(next);
    let end = next + second.len();
    let small = |digits: &str| digits.len() == 1 || digits.len() == 2 && !digits.starts_with('0');
    if context.byte(next - 1) != b'-' || !small(first) || !small(second) {
        return None;
    }
    let stands = match context.byte(end) {
        b' ' => context.is_letter(end + 1) && !context.before_any(end, &["count", "punch", "defense", "defence", "pitch", "split", "shooting"]),
        b',' => context.byte(end + 1) == b' ',
        _ => false,
    };
    if !stands {
        return None;
    }
    result(context, first, second, out);
    Some(Match::likely(end, "score"))
}

/// At 1000-1, a 5000-1 shot: odds that are too long for a score.
fn thousands_to_one(context: &Context, at: usize, first: &str, mark: usize, out: &mut String) -> Option<Match> {
    let end = mark + 2;
    let told = || context.after_any(at, &["at", "priced", "quoted"]) || context.before_any(end, &["shot", "chance", "against", "winner", "outsider", "odds"]);
    if first.len() != 4 || !context.has(mark, "-1") || !context.free_at(end) || context.byte(end) == b'-' || !first.ends_with("00") || !told() {
        return None;
    }
    pair(context, first, "1", out);
    Some(Match::likely(end, "odds"))
}

/// Whether parts are measured that stand before an offset: 1:15 by weight.
pub(super) fn by_weight(context: &Context, end: usize) -> bool {
    ["weight", "volume", "mass"].iter().any(|part| context.has(end, " by ") && context.has(end + " by ".len(), part))
}

/// Whether what follows a number may make it one of two: most numbers are alone.
fn goes_on(context: &Context, at: usize) -> bool {
    let sign = |at: usize| matches!(context.byte(at), b':' | b'/' | b'-' | b'x' | b'X' | 0x80..);
    let end = at + context.digits(at).len();
    if sign(end) || context.space(end) > 0 && sign(end + context.space(end)) {
        return true;
    }
    let end = context.numeral(at).map_or(end, |number| number.end());
    matches!(context.byte(end + context.space(end)), b'/' | b':' | b'x' | 0xc3)
}

/// Whether the thousands of a map's scale stand at an offset, behind a space.
pub(super) fn is_scale(context: &Context, at: usize) -> bool {
    context.has(at, " 000") && context.free_at(at + " 000".len())
}

/// 12.5:1, 1:50,000, 1:1.6: a ratio that no clock shows.
fn ratio(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let first = context.numeral(at)?;
    let mark = first.end();
    if context.byte(mark + context.space(mark)) != b':' {
        return None;
    }
    if let Some(second) = spaced(context, at, mark + context.space(mark)) {
        first.say(context, out);
        say("to", out);
        second.say(context, out);
        return Some(Match::likely(second.end(), "ratio"));
    }
    let second = if context.byte(mark) == b':' { context.numeral(mark + 1)? } else { return None };
    let end = second.end();
    // "a map at 1:25 000": thousands behind a space, as map makers have it.
    if first.is_one() && is_scale(context, end) && (1..=3).contains(&second.length) {
        first.say(context, out);
        say("to", out);
        words::cardinal(second.whole? * 1000, context.locale(), out);
        return Some(Match::likely(end + " 000".len(), "map-scale"));
    }
    let plain = |number: &super::Numeral| !number.grouped && !number.is_decimal();
    // "a 1:1½ ratio"
    if plain(&first) && super::fraction::sign_at(context, end).is_some() {
        first.say(context, out);
        say("to", out);
        return super::fraction::mixed(context, mark + 1, out).map(|end| Match::likely(end, "ratio"));
    }
    let clock = plain(&first) && second.length == 2;
    if plain(&first) && plain(&second) || clock || first.leading_zero || second.leading_zero || !context.free_at(end) || context.byte(end) == b':' {
        return None;
    }
    first.say(context, out);
    say("to", out);
    second.say(context, out);
    Some(Match::likely(end, "ratio"))
}

/// The second number of a ratio whose colon is spaced, as in tokenised text: "a ratio of 5: 2",
/// "from 4 : 3 to 16 : 9". Any other number before a colon heads what follows.
fn spaced(context: &Context, at: usize, colon: usize) -> Option<Numeral> {
    const MEASURED: [&str; 9] = ["ratio", "ratios", "aspect", "proportion", "proportions", "scale", "odds", "diluted", "dilution"];
    const BEFORE: [&str; 10] = ["of", "at", "is", "was", "to", "from", "about", "approximately", "diluted", "around"];
    let second = context.numeral(colon + 1 + context.space(colon + 1))?;
    // 3 : 4 = 6 : 8
    if context.text.contains('=') && context.byte_before(colon) == b' ' && context.space(colon + 1) > 0 {
        return Some(second);
    }
    if context.space(colon + 1) == 0 || !(context.after_any(at, &BEFORE) || context.after_any(at, &MEASURED)) || !context.mentions(&MEASURED) {
        return None;
    }
    let next = context.skip_space(second.end());
    let noun = next > second.end() && context.is_letter(next) && !context.before_any(second.end(), &["to", "in", "with", "and", "or", "for", "between", "by"]);
    (!noun && context.free_at(second.end())).then_some(second)
}

fn pair(context: &Context, first: &str, second: &str, out: &mut String) {
    words::cardinal_digits(first, context.locale(), out);
    // A fifty-fifty split.
    let twenty = (first, second) == ("20", "20") && context.mentions(&["vision", "hindsight", "eyesight", "cricket", "overs"]);
    // Forty fifteen, where someone serves.
    let tennis = matches!((first, second), ("40", "15" | "30" | "0") | ("30", "15") | ("15", "30" | "40") | ("30" | "0", "40"))
        && context.mentions(&["serve", "serves", "served", "serving", "server", "deuce", "ace", "tennis", "racket", "volley", "forehand", "backhand", "match"]);
    if (first, second) != ("50", "50") && !twenty && !tennis {
        say("to", out);
    }
    words::cardinal_digits(second, context.locale(), out);
}

/// Says a score: a British one has a nil, "2-0 down", but for a set of tennis.
fn result(context: &Context, first: &str, second: &str, out: &mut String) {
    let nil = context.locale() == Locale::EnGb && (first == "0" || second == "0") && !context.mentions(&["set", "sets", "votes", "voted"]);
    if !nil {
        return pair(context, first, second, out);
    }
    for side in [first, second] {
        if side == "0" { say("nil", out) } else { words::cardinal_digits(side, context.locale(), out) }
    }
}

/// Further parts: 1:2:3, a record of 10-4-2.
fn further(context: &Context, mut end: usize, mark: u8, out: &mut String) -> usize {
    while context.byte(end) == mark && context.is_digit(end + 1) {
        let digits = context.digits(end + 1);
        say("to", out);
        words::cardinal_digits(digits, context.locale(), out);
        end += 1 + digits.len();
    }
    end
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("score", include_str!("../../tests/class/score.tsv"));
    }
}
