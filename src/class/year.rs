//! Years: 1988, AD 64, 450 BC, 1100–2099 where nothing is counted.

use super::{After, Ahead, Class, Context, Form, Match, Start};
use crate::text::WordList;
use crate::words::{self, say};

/// The class.
pub static CLASS: Class = Class {
    name: "year",
    about: "years, with their era",
    example: ("in 1988", "in nineteen eighty-eight"),
    // A small word follows years of four digits alone.
    starts: &[
        Start::Digits(After::NO_WORD),
        Start::Parted(&[After::Name]),
        Start::Word(super::no_words),
        Start::Joined,
        Start::Ahead(&Ahead {
            behind: WordList::new(&["in", "since", "until", "till", "during", "by", "before", "after", "of", "In", "Since", "Until", "By", "During"]),
            except: WordList::new(&["end", "ends", "ended", "ending", "room", "code", "PIN", "number"]),
            form: Form::Long,
            after: &[After::End, After::Comma, After::Word],
        }),
    ],
    words: super::no_words,
    recognise,
};

/// Words before a number that make it a year.
const BEFORE: WordList = WordList::new(&[
    "in",
    "since",
    "by",
    "until",
    "till",
    "from",
    "during",
    "circa",
    "year",
    "early",
    "late",
    "mid",
    "spring",
    "summer",
    "autumn",
    "fall",
    "winter",
    "class",
    "of",
    "after",
    "before",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "between",
    "and",
    "to",
]);

/// Words before a number that make it an amount.
const AMOUNT_BEFORE: WordList = WordList::new(&[
    "nearly",
    "almost",
    "over",
    "than",
    "some",
    "approximately",
    "roughly",
    "least",
    "most",
    "another",
    "only",
    "just",
    "all",
    "these",
    "those",
    "total",
    "exactly",
    "up",
    "costs",
    "cost",
    "weighs",
    "paid",
    "sold",
    "seats",
    "killed",
    "employs",
    "has",
    "have",
    "had",
    "with",
    "numbered",
    "estimated",
    "additional",
    "other",
]);

/// Words after a number that it counts.
const COUNTED: WordList = WordList::new(&[
    "block",
    "form",
    "forms",
    "people",
    "men",
    "women",
    "children",
    "feet",
    "miles",
    "percent",
    "million",
    "billion",
    "thousand",
    "hundred",
    "troops",
    "square",
    "cubic",
    "kilometers",
    "kilometres",
    "meters",
    "metres",
    "km",
    "m",
    "mi",
    "ft",
    "kg",
    "lb",
    "lbs",
    "hp",
    "police",
    "horsepower",
    "rpm",
    "more",
    "other",
    "fewer",
    "cattle",
    "sheep",
    "fish",
    "residents",
    "inhabitants",
    "households",
    "per",
    "times",
]);

/// Whether four digits at an offset, ending at `end`, are a year as far as their company tells.
pub(super) fn is_year(context: &Context, at: usize, end: usize) -> Option<(u32, bool)> {
    let digits = context.slice(at, end);
    if digits.len() != 4 {
        return None;
    }
    let n: u32 = digits.parse().ok()?;
    if !(1000..=2999).contains(&n) {
        return None;
    }
    // "pre-1914 postcards", "mid-1943"
    let prefixed =
        context.byte_before(at) == b'-' && ["pre-", "post-", "mid-", "Pre-", "Post-", "Mid-"].iter().any(|prefix| context.slice(0, at).ends_with(prefix));
    if prefixed {
        return Some((n, true));
    }
    let before = context.word_before(at);
    let spaced = at > 0 && context.skip_space(at - 1) == at;
    let next_start = context.skip_space(end);
    let next = if next_start > end || context.byte(end) == b'-' { context.letters(next_start + usize::from(next_start == end)) } else { "" };
    if COUNTED.has(next) && !(next == "more" || next == "other" || next == "per") {
        return None;
    }
    if spaced && AMOUNT_BEFORE.has(before) && !(before == "had" && context.byte(end) == b',') {
        return (counts_plural(next) || !(1100..=2099).contains(&n) || !next.is_empty()).then_some(()).map_or(Some((n, false)), |()| None);
    }
    // "The 2016 and 2020 votes": the second of two years.
    if before == "and" && spaced && (1500..=2099).contains(&n) && follows_year(context, at) {
        return Some((n, false));
    }
    let opens_with_in = before == "In"
        || before == "Since"
        || before == "By"
        || before == "During"
        || before == "After"
        || before == "From"
        || before == "Until"
        || before == "Before"
        || before == "Between";
    let forced = spaced && (opens_with_in || BEFORE.has(before));
    if opens_with_in && (1500..=2099).contains(&n) {
        return Some((n, true));
    }
    // "the 1848 revolutions": what a year is known for.
    const KNOWN: WordList = WordList::new(&[
        "ones",
        "revolutions",
        "elections",
        "games",
        "riots",
        "primaries",
        "protests",
        "midterms",
        "championships",
        "playoffs",
        "finals",
        "hearings",
        "negotiations",
        "talks",
        "wars",
        "floods",
        "fires",
        "earthquakes",
        "attacks",
        "bombings",
        "uprisings",
        "rebellions",
        "purges",
        "trials",
        "sessions",
        "awards",
        "guidelines",
        "rules",
        "regulations",
        "accords",
        "treaties",
        "amendments",
        "results",
        "recordings",
        "hurricanes",
        "editions",
        "vintages",
        "harvests",
        "strikes",
        "exiles",
        "refugees",
        "reforms",
        "polls",
        "rates",
        "prices",
        "budgets",
        "seasons",
    ]);
    let known = KNOWN.has(next) && (1500..=2099).contains(&n) && !n.is_multiple_of(100);
    if known && spaced && ["the", "The", "its", "his", "her", "their", "our", "and", "or", "to"].contains(&before) {
        return Some((n, false));
    }
    if counts_plural(next) {
        return None;
    }
    if forced && (1000..=2999).contains(&n) {
        return Some((n, matches!(before, "in" | "since" | "circa" | "year" | "class")));
    }
    // "the 1066 battle": earlier years have their events.
    const DATED: [&str; 13] =
        ["battle", "conquest", "invasion", "war", "siege", "treaty", "revolution", "crusade", "massacre", "expedition", "coronation", "schism", "council"];
    let dated = (1000..1100).contains(&n) && !n.is_multiple_of(100) && spaced && matches!(before, "the" | "The") && DATED.contains(&next);
    // "Hastings, 1066:" a place and its year.
    let placed = || {
        (1000..1100).contains(&n)
            && matches!(context.byte(end), b':' | b';' | b'.' | b')' | b',' | 0)
            && context.slice(0, at).strip_suffix(", ").is_some_and(|head| context.word_before(head.len()).starts_with(char::is_uppercase))
    };
    let leaps = || matches!(next, "be" | "is" | "was") && context.mentions(&["year"]);
    (dated || (1100..=2099).contains(&n) || placed() || leaps()).then_some((n, false))
}

/// Whether "and" stands before an offset, and a year before that, with its "the".
fn follows_year(context: &Context, at: usize) -> bool {
    let (joiner, _) = context.word_span_before(at);
    let (first, end) = context.word_span_before(joiner);
    end == first + 4 && context.digits(first).len() == 4 && matches!(context.byte(first), b'1' | b'2') && context.after_any(first, &["the"])
}

/// Whether a word looks like the plural of what is counted.
pub(super) fn counts_plural(word: &str) -> bool {
    if word.len() < 4 || !word.ends_with('s') || !word.starts_with(|c: char| c.is_ascii_lowercase()) {
        return false;
    }
    const NOT: WordList = WordList::new(&[
        "lists",
        "shows",
        "gives",
        "became",
        "was",
        "is",
        "has",
        "does",
        "this",
        "his",
        "its",
        "as",
        "across",
        "plus",
        "versus",
        "less",
        "unless",
        "towards",
        "besides",
        "sees",
        "saw",
        "always",
        "afterwards",
        "perhaps",
        "thus",
        "alias",
        "sales",
        "onwards",
        "overseas",
        "others",
        "plays",
        "stars",
        "tells",
        "follows",
        "features",
        "elections",
        "atlas",
        "series",
        "gas",
        "lens",
        "canvas",
        "news",
    ]);
    !NOT.has(word) && !word.ends_with("ss") && !word.ends_with("us") && !word.ends_with("ous")
}

/// FY21, FY'23, FY2024-25: a business's year.
fn fiscal(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let start = at + 2 + context.quote(at + 2, false);
    let digits = if context.has(at, "FY") { context.digits(start) } else { "" };
    let mut end = start + digits.len();
    if !matches!(digits.len(), 2 | 4) || !context.free_at(end) {
        return None;
    }
    let year = |digits: &str, out: &mut String| {
        let n = digits.parse().unwrap_or(0);
        if digits.len() == 2 { words::year_in_words(n, out) } else { words::year(n, context.locale(), context.options.year, out) }
    };
    say("F Y", out);
    year(digits, out);
    let dash = context.dash(end).max(usize::from(context.byte(end) == b'/'));
    // "FY22–FY24"
    let dash = dash + if dash > 0 && context.has(end + dash, "FY") { 2 } else { 0 };
    let second = context.digits(end + dash);
    if dash > 0 && matches!(second.len(), 2 | 4) && context.free_at(end + dash + second.len()) {
        say(if context.byte(end + dash - 1) == b'Y' { "to F Y" } else { "to" }, out);
        year(second, out);
        end += dash + second.len();
    }
    Some(Match::certain(end, "fiscal-year"))
}

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if context.byte(at) == b'F' && context.free_before(at) {
        return fiscal(context, at, out);
    }
    if !context.free_before(at) {
        return None;
    }
    if !context.is_digit(at) {
        return era_first(context, at, out);
    }
    if matches!(context.byte_before(at), b'.' | b',' | b'/' | b':' | b'$' | b'#')
        && at > 1
        && !context.byte(at - 2).is_ascii_whitespace()
        && context.byte(at - 2) != b'.'
        && (context.is_digit(at - 2) || matches!(context.byte_before(at), b'$' | b'#'))
    {
        return None;
    }
    let digits = context.digits(at);
    let end = at + digits.len();
    // "in November, 184—,": a year whose last digit an old novel keeps to itself.
    if digits.len() == 3
        && context.has(end, "—")
        && ("151".."199").contains(&digits)
        && !digits.ends_with('0')
        && matches!(context.byte(end + "—".len()), b',' | b' ' | b'.' | b';' | b')' | 0)
        && (BEFORE.has(context.word_before(at)) || context.slice(0, at).ends_with(", "))
    {
        words::year(digits.parse::<u32>().ok()? * 10, context.locale(), context.options.year, out);
        out.push_str("-blank");
        return Some(Match::likely(end + "—".len(), "blank-year"));
    }
    if digits.len() <= 5
        && let Some((said, after)) = era_after(context, end)
    {
        let number = digits.parse().ok()?;
        words::year(number, context.locale(), context.options.year, out);
        say(said, out);
        // 206 BC–220 AD, 30 B.C.–A.D. 10
        let dash = context.dash(after);
        let second = context.digits(after + dash);
        if let Some((era, last)) = (dash > 0 && (1..=4).contains(&second.len())).then(|| era_after(context, after + dash + second.len())).flatten() {
            say("to", out);
            words::year(second.parse().ok()?, context.locale(), context.options.year, out);
            say(era, out);
            return Some(Match::certain(last, "era-range"));
        }
        if dash > 0 && context.byte(after + dash) == b'A' {
            let from = out.len();
            say("to", out);
            match era_first(context, after + dash, out) {
                Some(last) => return Some(Match::certain(last.end, "era-range")),
                None => out.truncate(from),
            }
        }
        return Some(Match::certain(after, "year-era"));
    }
    if digits.len() == 8 && matches!(&digits[..2], "19" | "20") {
        return super::date::compact(context, at, out);
    }
    if digits.len() != 4 || context.is_word(end) || context.byte(end) == b'%' {
        return None;
    }
    if matches!(context.byte(end), b',' | b'.' | b':' | b'/') && context.is_digit(end + 1) {
        let list = context.byte(end) == b'/' && context.digits(end + 1).len() <= 4;
        if !list {
            return None;
        }
    }
    let (year, sure) = is_year(context, at, end)?;
    words::year(year, context.locale(), context.options.year, out);
    Some(Match { end, rule: "year", sure: if sure { crate::Sure::Certain } else { crate::Sure::Likely } })
}

/// Eras, as written and as said.
const ERAS: [(&str, &str); 14] = [
    ("B.C.E.", "B C E"),
    ("BCE", "B C E"),
    ("B.C.", "B C"),
    ("B.C", "B C"),
    ("BC", "B C"),
    ("bc", "B C"),
    ("A.D.", "A D"),
    ("AD", "A D"),
    ("ad", "A D"),
    ("C.E.", "C E"),
    ("CE", "C E"),
    ("AH", "A H"),
    ("BP", "B P"),
    ("A.H.", "A H"),
];

/// The era after a year.
pub(super) fn era_after(context: &Context, end: usize) -> Option<(&'static str, usize)> {
    let start = end + context.space(end);
    if !matches!(context.byte(start), b'A' | b'B' | b'C' | b'a' | b'b') {
        return None;
    }
    ERAS.iter().find_map(|(written, said)| {
        let after = start + written.len();
        if !context.has(start, written) || !context.free_at(after) || (written.starts_with(['a', 'b']) && start > end) {
            return None;
        }
        // The sentence's own full stop stays.
        let last = written.ends_with('.') && context.is_last(after);
        Some((*said, if last { after - 1 } else { after }))
    })
}

/// AD 64.
fn era_first(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let (written, said) = ERAS.iter().find(|(written, _)| (written.starts_with('A') || written.starts_with("CE")) && context.has(at, written))?;
    let after = at + written.len();
    let start = context.skip_space(after);
    let digits = context.digits(start);
    if !context.free_at(after) || digits.is_empty() || digits.len() > 4 || context.is_word(start + digits.len()) {
        return None;
    }
    say(said, out);
    words::year(digits.parse().ok()?, context.locale(), context.options.year, out);
    let mut end = start + digits.len();
    let dash = context.dash(end);
    let second = context.digits(end + dash);
    if dash > 0 && !second.is_empty() && second.len() <= 4 {
        say("to", out);
        words::year(second.parse().ok()?, context.locale(), context.options.year, out);
        end += dash + second.len();
    }
    Some(Match::certain(end, "era-year"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("year", include_str!("../../tests/class/year.tsv"));
    }
}
