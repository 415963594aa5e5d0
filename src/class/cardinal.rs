//! Cardinals: the numbers that no other class has taken.

use super::{Class, Context, Match, Start};
use crate::lexicon::unit;
use crate::text::WordList;
use crate::words::{self, Zero, say};

/// The class.
pub static CLASS: Class = Class {
    name: "cardinal",
    about: "whole numbers, grouped or not; leading zeros are said one by one",
    example: ("all 250,000 of them", "all two hundred fifty thousand of them"),
    starts: &[Start::Digit, Start::Wide],
    words: super::no_words,
    recognise,
};

/// Letters that stand for a power of ten after a number.
const SCALES: [(&str, &str); 13] = [
    ("bn", "billion"),
    ("tn", "trillion"),
    ("trn", "trillion"),
    ("mn", "million"),
    ("mln", "million"),
    ("bln", "billion"),
    ("k", "thousand"),
    ("K", "thousand"),
    ("M", "million"),
    ("B", "billion"),
    ("b", "billion"),
    ("T", "trillion"),
    ("m", "million"),
];

/// The small words that are scales.
pub(super) const SCALE_WORDS: [&str; 18] =
    ["hundred", "thousand", "million", "billion", "trillion", "quadrillion", "lakh", "crore", "mil", "mill", "bil", "bn", "tn", "trn", "mn", "mln", "bln", "b"];

/// Says the scale at an offset, if it is written right there: 2.4bn, 400K.
pub(super) fn scale(context: &Context, at: usize, out: &mut String) -> usize {
    let word = context.letters(at);
    match SCALES.iter().find(|(written, _)| *written == word && (*written != "m" && *written != "b" || context.is_counted(at + 1) || is_million(context, at))) {
        Some((written, said)) if context.free_at(at + written.len()) && !(*written == "T" && is_engine(context, at + 1)) => {
            say(said, out);
            at + written.len()
        }
        _ => at,
    }
}

/// Whether an m right after a number is a million of what the sentence counts: "a 6.9m-strong union",
/// "sales rose to 1.2m".
pub(super) fn is_million(context: &Context, at: usize) -> bool {
    const SOLD: [&str; 20] = [
        "sales",
        "users",
        "subscribers",
        "viewers",
        "members",
        "membership",
        "customers",
        "population",
        "copies",
        "downloads",
        "unemployed",
        "unemployment",
        "jobless",
        "visitors",
        "passengers",
        "deliveries",
        "followers",
        "readers",
        "listeners",
        "turnout",
    ];
    if context.byte(at) != b'm' || !context.free_at(at + 1) {
        return false;
    }
    let number = context.slice(0, at).trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',')).len();
    context.has(at + 1, "-strong")
        || is_of_people(context, at + 1)
        || context.after_any(number, &["to", "from", "at", "of", "reached", "hit"]) && context.mentions(&SOLD)
        || context.after_any(number, &["pop", "population"])
}

/// Whether a number with its k or M is of a crowd: "over 40K were there", "250k marched", "lost some 10K", but "about 4K video".
pub(super) fn is_crowd(context: &Context, at: usize, end: usize) -> bool {
    const NEARLY: [&str; 14] =
        ["about", "over", "some", "nearly", "around", "almost", "roughly", "than", "approximately", "approx", "circa", "c", "another", "only"];
    const NAMED: [&str; 16] =
        ["tv", "tvs", "run", "runs", "race", "races", "resolution", "video", "videos", "display", "monitor", "screen", "of", "ram", "gold", "steel"];
    let next = context.letters(context.skip_space(end));
    let warm = || context.mentions(&["kelvin", "temperature", "temperatures", "superconductor", "cryogenic", "cooled", "cryostat", "melts", "boils"]);
    let nearly = context.after_any(at, &NEARLY) && !NAMED.contains(&next.to_ascii_lowercase().as_str());
    (nearly || is_of_people(context, end)) && !warm()
}

/// Whether what follows is done by people: "3.4m have fled", "1.2m voted".
fn is_of_people(context: &Context, end: usize) -> bool {
    const DONE: [&str; 19] = [
        "marched",
        "protested",
        "signed",
        "fled",
        "voted",
        "died",
        "watched",
        "tuned",
        "attended",
        "emigrated",
        "perished",
        "displaced",
        "homeless",
        "hungry",
        "infected",
        "vaccinated",
        "unemployed",
        "starving",
        "jobless",
    ];
    let mut start = context.skip_space(end);
    for helper in ["have", "had", "were", "are", "been"] {
        if context.letters(start) == helper {
            start = context.skip_space(start + helper.len());
        }
    }
    start > end && DONE.contains(&context.letters(start))
}

/// Whether a T after a number is a turbocharger's or a magnet's: the 1.8T engine, a 3T scanner.
fn is_engine(context: &Context, end: usize) -> bool {
    context.before_any(end, &["engine", "engines", "motor", "turbo", "scanner", "magnet", "MRI"])
}

/// Says the scale of an amount of money, where `m` is a million too, with or without a space.
pub(super) fn scale_of_money(context: &Context, at: usize, out: &mut String) -> usize {
    let spaced = at + context.space(at);
    // No scale begins with another letter.
    if !matches!(context.byte(spaced), b'-' | b't' | b'm' | b'b' | b'q' | b'c' | b'l' | b'h' | b'k' | b'K' | b'M' | b'B' | b'T') {
        return at;
    }
    let word = context.letters(spaced);
    const WORDS: [&str; 10] = ["thousand", "million", "billion", "trillion", "quadrillion", "crore", "lakh", "hundred", "Million", "Billion"];
    if spaced > at && WORDS.contains(&word) {
        let small = match word {
            "Million" => "million",
            "Billion" => "billion",
            _ => word,
        };
        say(small, out);
        let end = spaced + word.len();
        // "₹1.5 lakh crore": a hundred thousand times ten million.
        if word == "lakh" && context.has(end, " crore") && context.free_at(end + 6) {
            say("crore", out);
            return end + 6;
        }
        return end;
    }
    let hyphened = context.byte(at) == b'-' && WORDS.contains(&context.letters(at + 1));
    if hyphened {
        let word = context.letters(at + 1);
        say(word, out);
        return at + 1 + word.len();
    }
    // "$80 mil": as one speaks.
    if let Some(said) =
        [("mil", "million"), ("mill", "million"), ("bil", "billion"), ("thou", "thousand")].iter().find(|(written, _)| *written == word).map(|(_, said)| said)
    {
        say(said, out);
        let end = spaced + word.len();
        let stop = context.byte(end) == b'.' && context.sign(context.skip_space(end + 1)).is_some_and(char::is_lowercase);
        return end + usize::from(stop);
    }
    // "$980mm": a thousand thousands, as bankers write it.
    if (spaced == at && word == "mm" || word == "MM") && context.free_at(spaced + 2) {
        say("million", out);
        return spaced + 2;
    }
    match SCALES.iter().find(|(written, _)| *written == word) {
        Some((written, said))
            if context.free_at(spaced + written.len())
                && (spaced == at || written.len() > 1 || matches!(*written, "b" | "B" | "M" | "m" | "K"))
                // "£60 B&B": a bed and its breakfast.
                && context.byte(spaced + written.len()) != b'&' =>
        {
            say(said, out);
            spaced + written.len()
        }
        _ => at,
    }
}

/// Units of what there are thousands and millions of.
const LARGE: [&str; 26] = [
    "bbl", "bbls", "km", "mi", "miles", "acres", "hectares", "ha", "tonnes", "tons", "barrels", "litres", "liters", "gallons", "sq", "square", "cubic", "km²",
    "kg", "lbs", "bpd", "MWh", "kWh", "light", "feet", "t",
];

/// Says a scale word between a number and its unit: 5 million km.
pub(super) fn scale_before_unit(context: &Context, at: usize, out: &mut String) -> usize {
    let spaced = at + context.space(at);
    if !matches!(context.byte(spaced), b't' | b'm' | b'b' | b'k' | b'K' | b'M' | b'B') {
        return at;
    }
    let word = context.letters(spaced);
    // 1.5M km, 300k miles: letters of a scale right behind the digits.
    if spaced == at
        && let Some((_, said)) = SCALES.iter().find(|(written, _)| matches!(*written, "k" | "K" | "M" | "B") && *written == word)
        && context.space(at + 1) > 0
        && LARGE.contains(&context.letters(at + 1 + context.space(at + 1)))
    {
        say(said, out);
        return at + 1;
    }
    if spaced > at && matches!(word, "thousand" | "million" | "billion" | "trillion") {
        say(word, out);
        return spaced + word.len();
    }
    // 24 bn km
    // "1.5m km": meters of kilometers are none.
    let millions = word == "m" && spaced == at && LARGE.contains(&context.word_after(at + 1));
    let short = SCALES.iter().find(|(written, _)| (matches!(*written, "bn" | "tn" | "mn") || millions) && *written == word);
    if let Some((written, said)) =
        short.filter(|_| context.space(spaced + word.len()) > 0 && unit::beginnings(context.rest(spaced + word.len() + 1)).next().is_some())
    {
        say(said, out);
        return spaced + written.len();
    }
    at
}

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if context.byte(at) >= 0x80 {
        return wide_digits(context, at, out);
    }
    if !context.free_before(at) {
        return None;
    }
    let number = context.numeral(at)?;
    let end = if number.is_decimal() { number.whole_span.end } else { number.end() };
    let x = if context.has(end, "×") { "×".len() } else { usize::from(context.byte(end) == b'x') };
    let sign = x > 1 && context.space(end + x) > 0 && context.is_letter(end + x + context.space(end + x));
    if x > 0 && context.free_at(end + x) && (times(context, end + x) || number.grouped || sign) {
        number.say_whole(context, out);
        say("times", out);
        return Some(Match::likely(super::money::per(context, end + x, out), "times"));
    }
    if context.byte(end + 1) == b'x'
        && let Some(after) = spaced_times(context, end)
    {
        number.say_whole(context, out);
        say("times", out);
        return Some(Match::likely(after, "times"));
    }
    if context.is_letter(end) {
        let after = scale(context, end, &mut String::new());
        if after == end {
            return None;
        }
        number.say_whole(context, out);
        scale(context, end, out);
        return Some(Match::likely(after, "cardinal-scale"));
    }
    if number.leading_zero {
        // The agent of the films.
        if context.slice(at, end) == "007" && (context.after_any(at, &["agent", "bond"]) || context.quote(end, false) > 0) {
            say("double oh seven", out);
            return Some(Match::likely(end, "agent"));
        }
        words::digits(number.whole_span.of(context.text), Zero::Zero, out);
        return Some(Match::likely(end, "leading-zero"));
    }
    number.say_whole(context, out);
    // "13.4 bn light years"
    if context.byte(end + 1) == b'b' && context.has(end, " bn ") || context.has(end, " bn.") {
        return Some(Match::likely(scale(context, end + 1, out), "cardinal-scale"));
    }
    // "the 4.x series": any release of the fourth.
    if let Some(end) = any_release(context, end, out) {
        return Some(Match::likely(end, "any-release"));
    }
    if let Some(end) = super::money::rate(context, end, out) {
        return Some(Match::likely(end, "rate"));
    }
    // "12/kg": a number for each of a unit.
    if context.byte(end) == b'/'
        && let Some(unit) = unit::lookup(context.letters(end + 1)).filter(|unit| unit.written.len() > 1)
        && context.free_at(end + 1 + unit.written.len())
        && context.byte(end + 1 + unit.written.len()) != b'/'
    {
        say("per", out);
        say(unit.one, out);
        return Some(Match::likely(end + 1 + unit.written.len(), "cardinal-per"));
    }
    // "2,300/day", "43/km²"
    let power = || super::measure::is_power_divisor(context, end);
    if context.byte(end) == b'/' && (power() || matches!(context.letters(end + 1), "day" | "week" | "month" | "year" | "hour" | "minute" | "night" | "person"))
    {
        let after = super::money::per(context, end, out);
        if after > end {
            return Some(Match::likely(after, "cardinal-per"));
        }
    }
    // "n = 12/group"
    if context.byte(end) == b'/'
        && let word @ ("group" | "arm" | "class" | "box" | "pack" | "team" | "table" | "cage" | "plate") = context.letters(end + 1)
        && context.free_at(end + 1 + word.len())
        && !matches!(context.byte(end + 1 + word.len()), b'/' | b'-')
    {
        say("per", out);
        say(word, out);
        return Some(Match::likely(end + 1 + word.len(), "cardinal-per"));
    }
    // "500+ guests": five hundred plus.
    if context.byte(end) == b'+' && !context.is_word(end + 1) && context.byte(end + 1) != b'+' {
        say("plus", out);
        // "50+% of us"
        if context.byte(end + 1) == b'%' {
            say("percent", out);
            return Some(Match::likely(end + 2, "percent-plus"));
        }
        return Some(Match::likely(end + 1, "cardinal-plus"));
    }
    Some(Match::certain(end, "cardinal"))
}

/// The x after a number's last point: 4.x, 3.0.x.
pub(super) fn any_release(context: &Context, mut end: usize, out: &mut String) -> Option<usize> {
    let from = end;
    while context.byte(end) == b'.' && matches!(context.byte(end + 1), b'x' | b'X') && !context.is_word(end + 2) {
        say("point X", out);
        end += 2;
    }
    (end > from).then_some(end)
}

/// Whether an x after a number is said as times: 2x/day, 10x faster, 3x a week.
pub(super) fn times(context: &Context, at: usize) -> bool {
    const AFTER: WordList = WordList::new(&[
        "daily",
        "weekly",
        "monthly",
        "yearly",
        "a",
        "per",
        "as",
        "faster",
        "slower",
        "more",
        "less",
        "bigger",
        "larger",
        "smaller",
        "better",
        "higher",
        "lower",
        "longer",
        "cheaper",
        "stronger",
        "greater",
        "the",
        "its",
        "their",
        "likelier",
        "platinum",
        "gold",
        "that",
        "what",
        "those",
        "this",
        "his",
        "her",
        "our",
        "your",
        "my",
        "last",
        "every",
        "each",
        "weaker",
        "worse",
        "heavier",
        "lighter",
        "wider",
        "deeper",
        "normal",
        "average",
        "brighter",
        // "12x EBITDA", "at 15x; the yield": multiples of those who invest.
        "EBITDA",
        "EBIT",
        "ebitda",
        "earnings",
        "sales",
        "revenue",
        "revenues",
        "book",
        "leverage",
        "oversubscribed",
        "forward",
        "trailing",
        "FFO",
    ]);
    let multiplied =
        context.byte_before(at) >= 0x80 && (at == context.text.len() || matches!(context.byte(at), b'.' | b',' | b';' | b')') && !context.is_word(at + 1));
    // Where the number begins, whose x ends here.
    let number = || context.slice(0, at.saturating_sub(1)).trim_end_matches(|c: char| c.is_ascii_digit() || c == '.').len();
    // "down from 22x in '21": of those who invest.
    let valued = || {
        const VALUED: [&str; 10] = ["leverage", "multiple", "multiples", "ratio", "earnings", "ebitda", "trades", "traded", "valuation", "coverage"];
        context.after_any(number(), &["from", "to", "of", "at", "than", "versus", "vs"]) && context.mentions(&VALUED)
    };
    // "grew 3x in a year", "were fired 3x.": how many times something was done.
    let done = || {
        const DONE: [&str; 23] = [
            "grew",
            "grow",
            "grown",
            "rose",
            "rise",
            "risen",
            "up",
            "fell",
            "jumped",
            "increased",
            "surged",
            "soared",
            "climbed",
            "expanded",
            "improved",
            "boosted",
            "multiplied",
            "called",
            "won",
            "rang",
            "tried",
            "happened",
            "max",
        ];
        let number = number();
        // "It pays 2x on Sundays."
        let paid = context.after_any(number, &["pays", "pay", "paid", "earn", "earns", "earned"]);
        let closed = context.is_last(at) || matches!(context.byte(at), b',' | b';' | b')');
        paid || context.after_any(number, &DONE) || closed && context.byte(number.wrapping_sub(1)) == b' ' && context.word_before(number).ends_with("ed")
    };
    multiplied
        || done()
        || context.byte(at) == b'/' && context.is_letter(at + 1)
        || context.space(at) > 0 && AFTER.has(context.letters(context.skip_space(at)))
        || valued()
}

/// Where an x ends that stands between spaces and tells how often: 3 x daily, 2 x a day.
pub(super) fn spaced_times(context: &Context, at: usize) -> Option<usize> {
    const OFTEN: [&str; 7] = ["daily", "weekly", "monthly", "nightly", "yearly", "a", "per"];
    (context.has(at, " x ") && (OFTEN.contains(&context.letters(at + 3)) || context.has(at + 3, "in "))).then_some(at + 2)
}

/// Digits of other scripts, and full-width ones, as the digits that they stand for.
fn wide_digits(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let rest = context.rest(at);
    let mut digits = String::new();
    let mut end = at;
    for c in rest.chars() {
        let Some(value) = decimal_value(c) else { break };
        digits.push(char::from(b'0' + value));
        end += c.len_utf8();
    }
    if digits.is_empty() {
        return None;
    }
    words::cardinal_digits(&digits, context.locale(), out);
    Some(Match::certain(end, "other-digits"))
}

/// The value of a decimal digit outside ASCII (Unicode's Nd blocks that news text has).
fn decimal_value(c: char) -> Option<u8> {
    const ZEROS: [u32; 12] = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xe50, 0xff10, 0x1d7ce, 0x1040];
    let code = c as u32;
    ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code)).map(|zero| (code - zero) as u8)
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("cardinal", include_str!("../../tests/class/cardinal.tsv"));
    }
}
