//! Ranges of numbers and years: 20–30, 1988-1989, 2019-20, 1914–18, 3 - 5.

mod days;
mod lettered;

use super::{After, Class, Context, Match, Numeral, Start};
use crate::words::{self, say};
use days::short_days;
use lettered::{filled, lettered};

/// The class.
pub static CLASS: Class = Class {
    name: "range",
    about: "ranges of numbers and of years",
    example: ("from 1914–18", "from nineteen fourteen to eighteen"),
    starts: &[
        Start::Digits(&[After::Number, After::Sign, After::WideSign, After::Letter, After::Hyphen, After::Stroke, After::Wide, After::Other]),
        Start::Parted(&[After::Sign, After::WideSign, After::Hyphen, After::Stroke, After::Wide, After::Other]),
        Start::Joined,
        Start::Sign(b'-'),
        Start::Wide,
    ],
    words: super::no_words,
    recognise,
};

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if !context.is_digit(at) {
        return if context.dash(at) > 0 { between(context, at, out) } else { super::first_rule(&[short_days, letters], context, at, out) };
    }
    if !context.free_before(at) || (matches!(context.byte_before(at), b'.' | b',' | b'-' | b'/' | b':' | b'*') && at > 1 && context.is_word(at - 2)) {
        return None;
    }
    let length = context.digits(at).len();
    // "ss 117A-117D": a capital, and its dash.
    if context.byte(at + length).is_ascii_uppercase() {
        return if context.dash(at + length + 1) > 0 { lettered(context, at, out) } else { None };
    }
    let first = context.numeral(at)?;
    // Only a dash, a stroke or a wave makes a range.
    if !matches!(context.byte(first.end()), b'/' | b'~')
        && context.byte(at + context.digits(at).len()) != b'/'
        && context.dash(context.skip_space(first.end())) == 0
    {
        return None;
    }
    if super::identifier::is_aircraft(context, at)
        || super::identifier::is_numbered(context, at)
        || super::identifier::is_filed(context, at)
        || super::identifier::lettered_end(context, at).is_some()
    {
        return None;
    }
    if let Some(found) = season(context, at, out) {
        return Some(found);
    }
    let spaced = context.skip_space(first.end());
    // "3~5 drops", as in the East.
    let wave = usize::from(spaced == first.end() && context.byte(spaced) == b'~' && context.is_digit(spaced + 1));
    let dash = context.dash(spaced).max(wave);
    if dash == 0 {
        return None;
    }
    let next = context.skip_space(spaced + dash);
    let even = (spaced > first.end()) == (next > spaced + dash);
    // A minus between spaces is no dash.
    if !even || spaced > first.end() && (context.has(spaced, "−") || super::math::is_asked(context, at)) || is_minus(context, &first) {
        return None;
    }
    let second = context.numeral(next)?;
    let end = second.end();
    if context.after_any(at, &["serial"]) {
        return None;
    }
    // "Case No. 19-1234": a docket.
    if second.length >= 3 && context.after_any(at, &["no"]) && (first.length <= 2 || super::identifier::is_law(context, at)) {
        return None;
    }
    let chained = context.dash(end) > 0 && (context.is_digit(end + context.dash(end)) || hyphenated(context, end))
        || (context.byte(end) == b'/' && context.is_digit(end + 1))
        || (context.byte(end) == b':' && context.is_digit(end + 1));
    if chained {
        return None;
    }
    if let Some(found) = years(context, at, first.end(), next, end, out) {
        return Some(found);
    }
    let reckoned = context.text.contains('=') && matches!(context.sign(context.skip_space(end)), Some('×' | '÷' | '+' | '*' | '−'));
    if reckoned || context.byte(context.skip_space(end)) == b'=' || context.mentions(&["equation", "solve"]) {
        return None;
    }
    // 1-2x/day, 8–10× a side
    let times = if context.has(end, "×") { "×".len() } else { usize::from(context.byte(end) == b'x') };
    if times > 0 && context.free_at(end + times) && !context.is_digit(context.skip_space(end + times)) && first.whole < second.whole {
        first.say(context, out);
        say("to", out);
        second.say(context, out);
        say("times", out);
        return Some(Match::likely(super::money::per(context, end + times, out), "times-range"));
    }
    // 3–4 x daily
    if let Some(after) = super::cardinal::spaced_times(context, end).filter(|_| first.whole < second.whole) {
        first.say(context, out);
        say("to", out);
        second.say(context, out);
        say("times", out);
        return Some(Match::likely(after, "times-range"));
    }
    // "18–24s": those of an age.
    let plural =
        context.byte(end) == b's' && context.free_at(end + 1) && matches!((first.plain(), second.plain()), (Some(low), Some(high)) if low < high && high < 100);
    if plural {
        // "the 50–60s": two decades.
        let tens = first.whole.is_some_and(|n| n.is_multiple_of(10)) && second.whole.is_some_and(|n| n.is_multiple_of(10));
        if tens {
            words::decade(first.whole? as u32, context.locale(), out);
            say("to", out);
            words::decade(second.whole? as u32, context.locale(), out);
            return Some(Match::likely(end + 1, "range-plural"));
        }
        first.say(context, out);
        say("to", out);
        second.say(context, out);
        super::decade::words_plural(out);
        return Some(Match::likely(end + 1, "range-plural"));
    }
    // "45–50ish"
    if context.letters(end) == "ish" && first.whole < second.whole {
        first.say(context, out);
        say("to", out);
        second.say(context, out);
        out.push_str("-ish");
        return Some(Match::likely(end + "ish".len(), "range-about"));
    }
    // "70–85m people", "5-10bn": the scale stands once.
    if context.is_letter(end) && first.whole < second.whole {
        let from = out.len();
        first.say(context, out);
        say("to", out);
        second.say(context, out);
        let scaled = super::cardinal::scale(context, end, out);
        if scaled > end {
            return Some(Match::likely(scaled, "range-scale"));
        }
        out.truncate(from);
    }
    if context.is_word(end) {
        return lettered(context, at, out);
    }
    if first.leading_zero || second.leading_zero {
        return filled(context, at, out);
    }
    let hyphen = dash == 1 && wave == 0;
    let (low, high) = (first.whole?, second.whole?);
    // A plain hyphen parts codes, scores and products too: only rising pairs of like size are ranges.
    let rising = low < high || continued(context, at, (first.length, low), (second.length, high), hyphen && spaced == first.end());
    if hyphen && spaced > first.end() && !rising {
        return None;
    }
    // "led 50.3–49.7": shares that make the whole.
    let shares = first.is_decimal() && second.is_decimal() && (99..=100).contains(&(low + high));
    if !rising && !shares && first.is_decimal() == second.is_decimal() && first.fraction.len() == second.fraction.len() && first.whole != second.whole {
        return None;
    }
    first.say(context, out);
    say("to", out);
    second.say(context, out);
    Some(Match::likely(end, "number-range"))
}

/// 10−3: a true minus between numbers of which the second is no greater takes it away.
fn is_minus(context: &Context, first: &Numeral) -> bool {
    let next = first.end() + "−".len();
    context.has(first.end(), "−") && first.length < 4 && context.numeral(next).is_some_and(|second| second.whole < first.whole)
}

/// Whether a code goes on after a hyphen: 1-413-te-b-1.
fn hyphenated(context: &Context, end: usize) -> bool {
    let word = context.alphanumerics(end + 1);
    context.byte(end) == b'-' && !word.is_empty() && word.len() <= 3 && context.byte(end + 1 + word.len()) == b'-'
}

/// pp. 101–17: the last digits of a page or a line that follow those of the first.
fn continued(context: &Context, at: usize, (length, low): (usize, u128), (second_length, high): (usize, u128), hyphen: bool) -> bool {
    let paged = context.after_any(at, &["pp", "p", "pages", "page", "vol", "lines", "ll"]);
    let part = 10u128.pow(second_length.min(9) as u32);
    length >= 3 && second_length < length && (second_length == 1 || second_length == 2 && high >= 10) && low % part < high && (!hyphen || paged)
}

/// noon–1:30, Monday–Friday, May–July: the dash between what names two points in time.
fn between(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let end = at + context.dash(at);
    let before = context.word_before(at);
    // c. 480–c. 524
    if context.is_digit(at.wrapping_sub(1)) && ["c. ", "ca. ", "c."].iter().any(|circa| context.has(end, circa) && context.is_digit(end + circa.len())) {
        say("to", out);
        return Some(Match::likely(end, "span"));
    }
    // 25¢–50¢
    if context.sign_before(at) == Some('¢') && context.is_digit(end) && context.has(end + context.digits(end).len(), "¢") {
        say("to", out);
        return Some(Match::likely(end, "span"));
    }
    // 10⁻³–10⁻²: two powers of ten.
    let power = |c: char| "⁰¹²³⁴⁵⁶⁷⁸⁹".contains(c);
    if context.byte_before(at) >= 0x80
        && context.sign_before(at).is_some_and(power)
        && context.has(end, "10")
        && context.sign(end + 2).is_some_and(|c| power(c) || c == '⁻')
    {
        say("to", out);
        return Some(Match::likely(end, "span"));
    }
    // 7:30–noon
    let head = context.slice(0, at);
    let tail = head.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = head.len() - tail.len();
    let hour = digits > 0 && digits <= 2 && head[tail.len()..].parse::<u32>().is_ok_and(|n| (1..=12).contains(&n)) && tail.ends_with([' ', '(', '\u{a0}']);
    if (digits == 2 && tail.ends_with(':') || hour && matches!(context.letters(end), "noon" | "midnight"))
        && matches!(context.letters(end), "noon" | "midnight" | "late" | "close" | "closing" | "dusk" | "sunset")
    {
        say("to", out);
        return Some(Match::likely(end, "span"));
    }
    // Jan. 2009–Jan. 2017, Apr. '19–Mar. '21: two months with their years.
    let short = digits == 2 && tail.ends_with(['\'', '’']);
    if (digits == 4 || short) && super::calendar::month(context.letters(end)).is_some() {
        let tail = tail.trim_end_matches(['\'', '’']);
        let month = tail.trim_end().trim_end_matches('.').rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
        let word = context.letters(end).len();
        let year = context.skip_space(end + word + usize::from(context.byte(end + word) == b'.'));
        let quoted = matches!(context.sign(year), Some('\'' | '’'));
        let year = if quoted { context.after_sign(year) } else { year };
        if super::calendar::month(month).is_some() && context.digits(year).len() == if quoted { 2 } else { 4 } {
            say("to", out);
            return Some(Match::likely(end, "span"));
        }
    }
    // Grades K–8
    let grade = context.digits(end);
    if before == "K" && (1..=2).contains(&grade.len()) && context.free_at(end + grade.len()) && context.mentions(&["grades", "grade", "school", "schools"]) {
        say("to", out);
        return Some(Match::likely(end, "grades"));
    }
    // Items (a)–(c): letters or numbers in brackets.
    // "at [22]–[23]": paragraphs of a judgment.
    if matches!((context.byte_before(at), context.byte(end)), (b')', b'(') | (b']', b'[')) {
        let (opening, closing) = (context.byte(end), context.byte_before(at));
        let last = context.alphanumerics(end + 1);
        let first = context.slice(0, at - 1).rsplit(char::from(opening)).next().unwrap_or("");
        let single = |label: &str| label.len() == 1 || label.len() < 4 && !label.is_empty() && label.bytes().all(|b| b.is_ascii_digit() || b"ivx".contains(&b));
        if single(first) && single(last) && context.byte(end + 1 + last.len()) == closing {
            out.push_str(" to ");
            return Some(Match::likely(end, "span"));
        }
    }
    // "6:12 p.m.–Sat. 7:15 p.m."
    if context.byte(end).is_ascii_uppercase()
        && ["pm", "p.m.", "am", "a.m."].iter().any(|half| head.ends_with(half))
        && super::calendar::weekday(context.letters(end)).is_some()
    {
        say("to", out);
        return Some(Match::likely(end, "span"));
    }
    // "6 mos.–2 yrs.": two ages or spells.
    const SPELLS: [&str; 22] = [
        "min", "mins", "minutes", "hr", "hrs", "hour", "hours", "day", "days", "wk", "wks", "week", "weeks", "mo", "mos", "mths", "month", "months", "yr",
        "yrs", "year", "years",
    ];
    let spell_end = end + context.digits(end).len();
    if spell_end > end
        && SPELLS.contains(&head.trim_end_matches('.').rsplit(' ').next().unwrap_or(""))
        && context.space(spell_end) > 0
        && SPELLS.contains(&context.word_after(spell_end))
    {
        say("to", out);
        return Some(Match::likely(end, "span"));
    }
    // "11 p.m. Sat.–4 a.m. Sun."
    let clock_end = spell_end;
    if (1..=2).contains(&(clock_end - end))
        && super::calendar::weekday(head.trim_end_matches('.').rsplit(' ').next().unwrap_or("")).is_some()
        && ["am", "pm", "a.m", "p.m"].iter().any(|half| context.has(context.skip_space(clock_end), half))
    {
        say("to", out);
        return Some(Match::likely(end, "span"));
    }
    if context.space(end) > 0 || context.sign_before(at).is_some_and(|c| !c.is_alphabetic()) {
        return None;
    }
    let after = context.letters(end);
    let named = |word: &str, point: fn(&str) -> bool| word.len() > 3 && word.starts_with(char::is_uppercase) && point(word);
    let day = |word: &str| super::calendar::weekday(word).is_some();
    let month = |word: &str| super::calendar::month(word).is_some();
    // A May–December couple is no stretch of the year.
    let calendar = named(before, day) && named(after, day)
        || (named(before, month) || before == "May") && (named(after, month) || after == "May") && (before, after) != ("May", "December");
    let clock = ["noon", "midnight", "dawn", "dusk", "sunrise", "sunset"];
    let hour = context.digits(end);
    let timed =
        clock.contains(&before) && (1..=2).contains(&hour.len()) && matches!(context.byte(end + hour.len()), b':' | b'a' | b'p' | b' ' | b'.' | b',' | 0);
    if !(calendar && context.free_at(end + after.len()) || timed) {
        return None;
    }
    say("to", out);
    Some(Match::likely(end, "span"))
}

/// Q1–Q3, H1-H2, Q1'23: quarters and halves of a year.
fn quarters(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let (letter, first) = (context.byte(at), context.byte(at + 1));
    // Q1'23
    let year = at + 2 + context.quote(at + 2, false);
    let digits = if year > at + 2 && matches!(letter, b'Q' | b'H') { context.digits(year) } else { "" };
    if digits.len() == 2 && matches!(first, b'1'..=b'4') && context.free_before(at) && context.free_at(year + 2) {
        words::letter(char::from(letter), out);
        words::cardinal(u128::from(first - b'0'), context.locale(), out);
        words::year_in_words(digits.parse().ok()?, out);
        return Some(Match::likely(year + 2, "quarter-year"));
    }
    let dash = context.dash(at + 2);
    let next = at + 2 + dash;
    let second = context.byte(next + 1);
    let rising = matches!(first, b'1'..=b'4') && matches!(second, b'1'..=b'4') && first < second;
    if !matches!(letter, b'Q' | b'H') || dash == 0 || context.byte(next) != letter || !rising || !context.free_before(at) || !context.free_at(next + 2) {
        return None;
    }
    for (number, digit) in [first, second].into_iter().enumerate() {
        if number > 0 {
            say("to", out);
        }
        words::letter(char::from(letter), out);
        words::cardinal(u128::from(digit - b'0'), context.locale(), out);
    }
    Some(Match::likely(next + 2, "quarters"))
}

/// A–Z, A–K: letters of the alphabet.
fn letters(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if context.is_digit(at + 1) {
        return quarters(context, at, out);
    }
    let first = context.byte(at);
    let dash = context.dash(at + 1);
    let end = at + 1 + dash;
    let second = context.byte(end);
    let whole = context.free_before(at) && dash > 0 && context.free_at(end + 1) && context.dash(end + 1) == 0 && context.dash(at.saturating_sub(1)) == 0;
    let days = matches!((first, second), (b'M', b'F' | b'S'))
        && dash > 0
        && (context.byte(end + 1) == b',' && context.is_digit(context.skip_space(end + 2))
            || context.is_digit(context.skip_space(end + 1))
            || context.after_any(at, &["pm", "am", "m", "noon", "midnight"])
            || context.mentions(&["open", "class", "classes", "hours", "weekdays"]));
    if whole && days {
        // "M–F, 9–5"
        let (from, to) = if second == b'F' { ("Monday", "Friday") } else { ("M", "S") };
        say(from, out);
        say("to", out);
        say(to, out);
        return Some(Match::likely(end + 1, "letter-range"));
    }
    // A-B tests and A-C circuits have a hyphen; only A-Z does without the longer dash.
    // "the names N–Z", "surnames H-M"
    let listed = || first < second && (dash > 1 && second == b'Z' || context.mentions(&["letters", "surnames", "surname", "alphabet", "initials"]));
    if !whole || !(first == b'A' && (second == b'Z' || dash > 1 && (b'C'..b'Z').contains(&second)) || listed()) {
        return None;
    }
    words::letter(char::from(first), out);
    say("to", out);
    words::letter(char::from(second), out);
    Some(Match::likely(end + 1, "letter-range"))
}

/// 2023/24: two years that meet in a season or a school year, said one after the other.
fn season(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let first = context.digits(at);
    let mark = at + first.len();
    let second = if first.len() == 4 && context.byte(mark) == b'/' { context.digits(mark + 1) } else { "" };
    let end = mark + 1 + second.len();
    let (low, high): (u32, u32) = (first.parse().ok()?, second.parse().ok()?);
    // 1999/2000: both in full.
    let whole = second.len() == 4 && high == low + 1;
    if !(second.len() == 2 && high == (low + 1) % 100 || whole) || !(1850..2100).contains(&low) || !context.free_at(end) || context.byte(end) == b'/' {
        return None;
    }
    words::year(low, context.locale(), context.options.year, out);
    if whole {
        words::year(high, context.locale(), context.options.year, out);
    } else if high == 0 {
        words::year(low + 1, context.locale(), context.options.year, out);
    } else {
        words::year_in_words(high, out);
    }
    Some(Match::likely(end, "season"))
}

/// 1988–1989, 1914–18, 2019-20, 450–400 BC.
fn years(context: &Context, at: usize, first_end: usize, next: usize, end: usize, out: &mut String) -> Option<Match> {
    let first = context.slice(at, first_end);
    let second = context.slice(next, end);
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if !digits(first) || !digits(second) {
        return None;
    }
    let (low, high): (u32, u32) = (first.parse().ok()?, second.parse().ok()?);
    let style = context.options.year;
    if let Some((said, after)) = super::year::era_after(context, end) {
        words::year(low, context.locale(), style, out);
        say("to", out);
        words::year(high, context.locale(), style, out);
        say(said, out);
        return Some(Match::certain(after, "era-range"));
    }
    let decade = context.byte(end) == b's' && !context.is_word(end + 1);
    if (context.is_word(end) && !decade) || first.len() != 4 || !(1000..=2999).contains(&low) {
        return None;
    }
    let abutting = next - first_end <= 3;
    match second.len() {
        4 if (1000..=2999).contains(&high) && low < high => {
            let reigned = context.after_any(at, &["reigned", "ruled", "reign", "fl", "floruit", "flourished", "governed"]);
            let bare = reigned || super::year::is_year(context, at, first_end).is_some();
            let amount = !reigned && super::year::is_year(context, next, end).is_none();
            if !bare && amount || amount && !(1500..2100).contains(&low) {
                return None;
            }
            words::year(low, context.locale(), style, out);
            say("to", out);
            if decade {
                words::decade(high, context.locale(), out);
                return Some(Match::certain(end + 1, "decade-range"));
            }
            words::year(high, context.locale(), style, out);
            Some(Match::certain(end, "year-range"))
        }
        // 1945–50s
        2 if decade && abutting && high.is_multiple_of(10) && high > low % 100 => {
            words::year(low, context.locale(), style, out);
            say("to", out);
            words::decade(high, context.locale(), out);
            Some(Match::certain(end + 1, "decade-range"))
        }
        1 if !decade
            && (abutting && high == low % 10 + 1
                // 1861–5: an en dash joins no codes.
                || abutting && next - first_end == "–".len() && high > low % 10 && (1500..2030).contains(&low)
                || high > low % 10 && context.after_any(at, &["in", "between", "circa", "during"]))
            && context.byte(next) != b'0'
            && super::year::is_year(context, at, first_end).is_some() =>
        {
            words::year(low, context.locale(), style, out);
            say("to", out);
            words::cardinal(u128::from(high), context.locale(), out);
            Some(Match::likely(end, "short-year-range"))
        }
        2 if abutting && high > low % 100 && !decade || second.len() == 2 && abutting && high == (low + 1) % 100 => {
            words::year(low, context.locale(), style, out);
            // A season is named by both its years: "the twenty nineteen twenty season".
            let season = high == (low + 1) % 100;
            if !season || !context.before_any(end, &["season", "seasons", "campaign", "academic", "school", "fiscal", "term"]) {
                say("to", out);
            }
            if high == 0 {
                words::year(low + 1, context.locale(), style, out);
            } else {
                words::year_in_words(high, out);
            }
            Some(Match::certain(end, "short-year-range"))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("range", include_str!("../../tests/class/range.tsv"));
    }
}
