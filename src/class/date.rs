//! Dates: October 8, 2020; 8 October; Oct. 8–10; 2020-10-08; 8/10/2020; 9/11.

mod cue;
mod day_first;
mod digits;
mod list;
mod month_first;
mod span;
mod stroke;
mod week;

use super::calendar::{MONTHS, SMALL_MONTHS, WEEKDAYS, month, weekday};
use super::{After, Class, Context, Match, Start};
use crate::words::{self, say};
use day_first::{article, day_first};
pub(super) use digits::compact;
use month_first::month_first;
use week::short_weekday;

/// The class.
pub static CLASS: Class = Class {
    name: "date",
    about: "dates in every written form; a bare 9/11 is the event",
    example: ("on Oct. 8, 2020", "on October eighth, twenty twenty"),
    starts: &[
        Start::Digits(&[
            After::Comma,
            After::Name,
            After::Sign,
            After::WideSign,
            After::Ordinal,
            After::Letter,
            After::Hyphen,
            After::Stroke,
            After::Wide,
            After::Glued,
        ]),
        Start::Chain(&[After::End, After::Comma, After::Marks, After::Word, After::Name, After::Number, After::Sign, After::Hyphen, After::Wide, After::Other]),
        Start::Word(|| SMALL_MONTHS.iter().chain(&["sep", "and", "or", "to", "of"]).copied().collect()),
    ],
    words: || {
        let short = ["Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec"];
        let days = ["Mon", "Tue", "Tues", "Wed", "Weds", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun"];
        let capitals = ["JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER"];
        let short_capitals = ["JAN", "FEB", "APR", "AUG", "SEPT", "OCT", "NOV", "DEC"];
        MONTHS.iter().chain(&WEEKDAYS).chain(&short).chain(&days).chain(&capitals).chain(&SMALL_MONTHS).chain(&short_capitals).copied().collect()
    },
    recognise,
};

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if !context.free_before(at) {
        return None;
    }
    let mut found = written(context, at, out)?;
    // A short month's full stop is the sentence's where nothing but a closing mark follows: "until 31 Dec."
    if context.byte_before(found.end) == b'.' && !out.ends_with('.') && is_closed(context.rest(found.end)) {
        found.end -= 1;
    }
    Some(found)
}

/// Whether nothing but closing marks is left of a sentence.
fn is_closed(rest: &str) -> bool {
    rest.chars().all(|c| c.is_whitespace() || matches!(c, '"' | '\'' | '”' | '’' | ')' | ']'))
}

/// The dates in digits, in words, and the days of the week.
fn written(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if context.is_digit(at) {
        if matches!(context.byte_before(at), b'.' | b'/' | b'$' | b',') && at > 1 && context.is_digit(at - 2) {
            return None;
        }
        // Dates in digits have their mark right behind the first of them.
        let length = context.digits(at).len();
        return match (length, context.byte(at + length)) {
            (4, b'-' | b'/' | b'.') => super::first_rule(&[digits::iso, digits::iso_month, digits::iso_week], context, at, out),
            (4, _) => super::first_rule(&[digits::iso, year_first], context, at, out),
            // "3.5" and "14.25" are amounts.
            (1 | 2, b'.') if is_decimal(context, at + length + 1) => None,
            (1 | 2, b'-' | b'/' | b'.') => super::first_rule(&[digits::numeric, day_first], context, at, out),
            (1 | 2, b' ') if another_word(context, at + length + 1) => None,
            (1 | 2, b',') if context.is_digit(at + length + 1) => None,
            (1 | 2, b',') => list::days(context, at, out),
            (1 | 2, _) => day_first(context, at, out),
            _ => None,
        };
    }
    let word = context.letters(at);
    if let Some(day) = weekday(word) {
        return short_weekday(context, at, word, day, out);
    }
    month_first(context, at, word, out)
}

/// Whether digits at an offset, after a point, end with no second point: they are no month.
fn is_decimal(context: &Context, at: usize) -> bool {
    let end = at + context.digits(at).len();
    end > at && context.byte(end) != b'.'
}

/// Whether a small word after a day is no month, and nothing that joins the day to one: most are told by two letters.
fn another_word(context: &Context, at: usize) -> bool {
    let (first, second) = (context.byte(at), context.byte(at + 1));
    if first == b'o' && context.has(at, "of ") {
        return another_word(context, at + 3);
    }
    match first {
        b'a' => !matches!(second, b'n' | b'p' | b'u'),
        b'd' | b'f' | b's' => second != b'e',
        b'j' => !matches!(second, b'a' | b'u'),
        b'm' => second != b'a',
        b'n' => second != b'o',
        b'o' => !matches!(second, b'c' | b'r'),
        b't' => second != b'o',
        _ => first.is_ascii_lowercase(),
    }
}

/// A month's end: after its name and the full stop of its short form.
fn month_at(context: &Context, at: usize) -> Option<(u32, usize)> {
    let word = context.letters(at);
    let number = month(word)?;
    let mut end = at + word.len();
    if word.len() < MONTHS[number as usize - 1].len() && context.byte(end) == b'.' {
        end += 1;
    }
    Some((number, end))
}

/// A day of a month at an offset: 1 to 31, with or without `st`, `nd`, `rd`, `th`.
fn day_at(context: &Context, at: usize) -> Option<(u32, usize, bool)> {
    let digits = context.digits(at);
    if digits.is_empty() || digits.len() > 2 {
        return None;
    }
    let day: u32 = digits.parse().ok()?;
    let mut end = at + digits.len();
    let suffix = context.letters(end);
    // "March 3d", "the 22d": as deeds and old letters have it.
    let old = suffix == "d" && digits.ends_with(['2', '3']) && !matches!(digits, "12" | "13");
    let ordinal = old || matches!(suffix, "st" | "nd" | "rd" | "th");
    if ordinal {
        end += suffix.len();
    } else if !suffix.is_empty() {
        return None;
    }
    // A slip such as June 31 is read as it stands.
    (1..=31).contains(&day).then_some((day, end, ordinal))
}

/// A year at an offset: four digits, or two after an apostrophe.
fn year_at(context: &Context, at: usize) -> Option<(u32, usize)> {
    if matches!(context.byte(at), b'\'') || context.has(at, "’") {
        let start = context.after_sign(at);
        let digits = context.digits(start);
        return (digits.len() == 2 && context.free_at(start + 2)).then(|| (digits.parse().unwrap_or(0), start + 2));
    }
    let digits = context.digits(at);
    let end = at + digits.len();
    if digits.len() != 4
        || !context.free_at(end)
        || (context.byte(end) == b':' && context.is_digit(end + 1))
        || (context.byte(end) == b',' && context.digits(end + 1).len() == 3)
    {
        return None;
    }
    if context.byte(end) == b'.' && context.is_digit(end + 1) {
        return None;
    }
    let year = digits.parse().ok()?;
    (1000..=2999).contains(&year).then_some((year, end))
}

fn say_year(context: &Context, year: u32, out: &mut String) {
    if year < 100 {
        words::year_in_words(year, out);
    } else {
        words::year(year, context.locale(), context.options.year, out);
    }
}

fn say_day(context: &Context, day: u32, out: &mut String) {
    words::ordinal(u128::from(day), context.locale(), out);
}

/// Whether what follows a number makes it an amount rather than a day.
fn counts(context: &Context, end: usize) -> bool {
    if context.byte(end) == b'%' {
        return true;
    }
    let space = context.skip_space(end);
    if space == end {
        return context.byte(end) == b'-' && context.letters(end + 1).len() > 2 && month(context.letters(end + 1)).is_none();
    }
    const COUNTED: [&str; 24] = [
        "percent",
        "per",
        "million",
        "billion",
        "trillion",
        "thousand",
        "hundred",
        "people",
        "men",
        "women",
        "children",
        "dollars",
        "pounds",
        "miles",
        "feet",
        "times",
        "points",
        "more",
        "new",
        "kilometers",
        "meters",
        "tons",
        "others",
        "cases",
    ];
    COUNTED.contains(&context.letters(space))
}

/// Further days: –10, –10th, and 12, to 14; or a second date after a dash.
fn days_after(context: &Context, end: usize, out: &mut String) -> usize {
    // Oct. 3/4: a day and the next one.
    if context.byte(end) == b'/'
        && let Some((day, after, _)) = day_at(context, end + 1)
        && context.free_at(after)
        && !matches!(context.byte(after), b'/' | b'-' | b':')
        && context.slice(0, end).ends_with(&format!(" {}", day - 1))
    {
        say("to", out);
        say_day(context, day, out);
        return after;
    }
    let spaced = context.skip_space(end);
    let dash = context.dash(spaced);
    if dash > 0 {
        let next = context.skip_space(spaced + dash);
        if let Some((day, after, _)) = day_at(context, next) {
            let iso_like = context.dash(after) > 0 && context.is_digit(after + 1);
            if !iso_like && !(context.byte(after) == b':' && context.is_digit(after + 1) || context.byte(after) == b'%') {
                say("to", out);
                say_day(context, day, out);
                return after;
            }
        }
        // Sat., Nov. 30–Sun., Dec. 1
        if weekday(context.letters(next)).is_some() && (spaced > end) == (next > spaced + dash) {
            say("to", out);
            return spaced + dash;
        }
        if let Some((second, after)) = month_at(context, next) {
            let start = context.skip_space(after);
            if let Some((day, after, _)) = day_at(context, start) {
                say("to", out);
                say(MONTHS[second as usize - 1], out);
                say_day(context, day, out);
                return after;
            }
        }
        return end;
    }
    // "May 5 and 6", "May 5, 6 and 7": the second number is a day where nothing is counted by it.
    for joiner in ["and", "or", "to", "through", "&"] {
        if context.has(spaced, joiner) && spaced > end && context.free_at(spaced + joiner.len()) {
            let next = context.skip_space(spaced + joiner.len());
            if let Some((day, after, ordinal)) = day_at(context, next) {
                let follows = context.skip_space(after);
                let word = context.letters(follows);
                let ends = word.is_empty() || ["at", "in", "of", "when", "for", "and", "with", "as", "after", "before", "by", "on", "during"].contains(&word);
                if (ordinal || ends) && context.byte(after) != b':' && context.byte(after) != b'%' && context.dash(after) == 0 {
                    say(if joiner == "&" { "and" } else { joiner }, out);
                    say_day(context, day, out);
                    return after;
                }
            }
        }
    }
    end
}

/// The year after a day: `, 2020` or ` 2020` or ` '20`.
fn year_after(context: &Context, end: usize, out: &mut String) -> usize {
    let comma = context.byte(end) == b',';
    let start = context.skip_space(end + usize::from(comma));
    if start == end {
        return end;
    }
    if let Some((year, after)) = year_at(context, start) {
        if comma {
            out.push(',');
        }
        say_year(context, year, out);
        return year_range(context, after, out);
    }
    end
}

/// `– 2015` after a year that belongs to a date, and the dash before another whole date.
fn year_range(context: &Context, end: usize, out: &mut String) -> usize {
    let spaced = context.skip_space(end);
    let dash = context.dash(spaced);
    let next = context.skip_space(spaced + dash);
    // A hyphen between spaces parts two things as often as it joins them.
    let joins = dash > 1 || dash == 1 && spaced == end;
    if joins && (spaced > end) == (next > spaced + dash) && whole_date(context, next) {
        say("to", out);
        return spaced + dash;
    }
    let dash = context.dash(end);
    if dash > 0
        && let Some((year, after)) = year_at(context, end + dash)
        && context.dash(after) == 0
    {
        say("to", out);
        say_year(context, year, out);
        return after;
    }
    end
}

/// Whether a day with its month and its year begins at an offset, or a month with its year.
fn whole_date(context: &Context, at: usize) -> bool {
    let month_end = match day_at(context, at) {
        Some((_, end, _)) => month_at(context, context.skip_space(end)).map(|(_, end)| end),
        None => month_at(context, at).map(|(_, end)| day_at(context, context.skip_space(end)).map_or(end, |(_, end, _)| end)),
    };
    month_end.is_some_and(|end| {
        let year = context.skip_space(end + usize::from(context.byte(end) == b','));
        year > end && year_at(context, year).is_some()
    })
}

/// Says a numeric date as the locale does.
fn say_date(context: &Context, at: usize, (day, number, year): (u32, u32, Option<(u32, usize)>), day_first: bool, out: &mut String) {
    let name = MONTHS[number as usize - 1];
    if day_first {
        article(context, at, out);
        say_day(context, day, out);
        say("of", out);
        say(name, out);
    } else {
        say(name, out);
        say_day(context, day, out);
    }
    if let Some((year, length)) = year {
        if !day_first {
            out.push(',');
        }
        if length == 2 {
            // A two-digit year is of the last or of this century; dates are seldom of the next.
            let full = if year < 40 { 2000 + year } else { 1900 + year };
            say_year(context, full, out);
        } else {
            say_year(context, year, out);
        }
    }
}

/// 2010 May 5, 2010 Oct. 8.
fn year_first(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let (year, end) = year_at(context, at)?;
    let start = context.skip_space(end);
    let (number, month_end) = (start > end).then(|| month_at(context, start))??;
    let day_start = context.skip_space(month_end);
    let (day, day_end, _) = (day_start > month_end).then(|| day_at(context, day_start))??;
    if counts(context, day_end) || context.byte(day_end) == b':' {
        return None;
    }
    let follows = context.skip_space(day_end + usize::from(context.byte(day_end) == b','));
    if year_at(context, follows).is_some() {
        return None;
    }
    say_year(context, year, out);
    say(MONTHS[number as usize - 1], out);
    say_day(context, day, out);
    Some(Match::likely(day_end, "year-month-day"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("date", include_str!("../../tests/class/date.tsv"));
    }
}
