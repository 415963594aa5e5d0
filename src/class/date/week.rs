//! Short days of the week: Mon 3 June, Fri., Dec. 5; Mon–Fri.

use super::{day_at, month_at};
use crate::class::calendar::weekday;
use crate::class::{Context, Match};
use crate::words::say;

/// Whether a day of the week and "and" or a comma stand before; one that is short, where it must be.
fn after_weekday(context: &Context, at: usize, short: bool) -> bool {
    let head = context.slice(0, at).trim_end();
    let head = ["and", "or", "&", ","].iter().find_map(|joiner| head.strip_suffix(joiner)).unwrap_or("");
    let word = head.trim_end_matches([' ', ',', '.']).rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    weekday(word).is_some() && !(short && word.ends_with("day"))
}

/// Whether a time of the day begins at an offset: 8am, 9:30.
fn starts_clock(context: &Context, at: usize) -> bool {
    let end = at + context.digits(at).len();
    let space = context.space(end);
    let half = || matches!(context.byte(end + space), b'a' | b'p' | b'A' | b'P') && matches!(context.byte(end + space + 1), b'm' | b'M' | b'.');
    (at + 1..at + 3).contains(&end) && (context.byte(end) == b':' && context.digits(end + 1).len() == 2 || half())
}

/// Whether a time of the day with its half stands before: 5am Sun.
fn after_clock(context: &Context, at: usize) -> bool {
    let word = context.word_before(at);
    let half = ["am", "pm", "AM", "PM"].iter().any(|half| word.ends_with(half)) || matches!(word, "m" | "M");
    half && context.text.as_bytes()[at.saturating_sub(8)..at].iter().any(u8::is_ascii_digit)
}

/// Tues. 3 to Fri. 6 June, Fri 9 – Sun 11 Aug: the first day, whose month stands with the second.
fn weekday_span(context: &Context, end: usize, day: &str, out: &mut String) -> Option<Match> {
    let start = context.skip_space(end + usize::from(context.byte(end) == b'.'));
    if !context.is_digit(start) {
        return None;
    }
    let (number, after, _) = day_at(context, start)?;
    let (joined, next) = joiner_at(context, after)?;
    let last = context.letters(next);
    weekday(last)?;
    let second = next + last.len();
    let second = context.skip_space(second + usize::from(matches!(context.byte(second), b'.' | b',')));
    let (_, month, _) = day_at(context, second)?;
    month_at(context, context.skip_space(month))?;
    say(day, out);
    say("the", out);
    super::say_day(context, number, out);
    if joined > after {
        say("to", out);
    }
    Some(Match::likely(joined, "weekday-span"))
}

/// Where a dash ends that joins two days, or where "to" is still to come, and where the second begins.
fn joiner_at(context: &Context, at: usize) -> Option<(usize, usize)> {
    let spaced = context.skip_space(at);
    let dash = context.dash(spaced);
    if dash > 0 {
        return Some((spaced + dash, context.skip_space(spaced + dash)));
    }
    context.has(at, " to ").then(|| (at, at + " to ".len()))
}

/// `Mon 3 June`, `Fri., Dec. 5`: a short day of the week with a date after it.
pub(super) fn short_weekday(context: &Context, at: usize, word: &str, day: &str, out: &mut String) -> Option<Match> {
    if let Some(found) = weekday_span(context, at + word.len(), day, out) {
        return Some(found);
    }
    if word.len() == day.len() {
        return None;
    }
    let mut end = at + word.len();
    let stop = context.byte(end) == b'.';
    end += usize::from(stop);
    // Mon-Fri, Tue.–Thurs.
    let dash = context.dash(end);
    let last = context.letters(end + dash);
    if dash > 0
        && let Some(second) = weekday(last)
    {
        say(day, out);
        say("to", out);
        say(second, out);
        let after = end + dash + last.len();
        let stop = context.byte(after) == b'.'
            && last.len() < second.len()
            && (context.is_word(context.skip_space(after + 1)) || matches!(context.byte(after + 1), b',' | b';' | b':'));
        return Some(Match::certain(after + usize::from(stop), "weekday-range"));
    }
    // Mon./Wed./Fri.
    let mut chain = end;
    while context.byte(chain) == b'/'
        && let written = context.letters(chain + 1)
        && let Some(second) = weekday(written)
    {
        if chain == end {
            say(day, out);
        }
        out.push(',');
        say(second, out);
        chain += 1 + written.len();
        let short = context.byte(chain) == b'.' && written.len() < second.len();
        chain += usize::from(short && !context.rest(chain + 1).trim().is_empty());
    }
    if chain > end {
        return Some(Match::certain(chain, "weekday-list"));
    }
    let next = context.skip_space(end + usize::from(context.byte(end) == b','));
    let dated = month_at(context, next).is_some() || (day_at(context, next).is_some());
    // "Sat" and "Sun" are words too: they need a date after them or their full stop.
    // "Sat & Sun, 9:30": a pair.
    let joined = ["and ", "& ", "/", ", ", "to ", "through ", "thru "].iter().find(|joiner| context.has(context.skip_space(end), joiner));
    let paired = joined.is_some_and(|joiner| weekday(context.letters(context.skip_space(end) + joiner.len())).is_some());
    let sure = dated
        || paired
        || starts_clock(context, next)
        || after_clock(context, at)
        || after_weekday(context, at, matches!(word, "Sun" | "Sat"))
        || (stop && !context.rest(end).trim().is_empty() && !matches!(word, "Sun" | "Sat"))
        || (stop && context.before_any(end, &["and", "to", "at", "through"]))
        || (stop && context.rest(end).trim().is_empty() && !matches!(word, "Sun" | "Sat" | "Mon") && context.slice(0, at).trim_end().ends_with(','))
        // "on Sat. mornings": a full stop inside a sentence.
        || (stop && (matches!(context.byte(end), b',' | b';' | b')' | b'/' | b':') || context.has(end, "'s ") || context.has(end, "’s ") || context.has(end, " &") || context.sign(context.skip_space(end)).is_some_and(char::is_lowercase)))
        // "The meeting is Thurs.": these are no words.
        || matches!(word, "Thurs" | "Thur" | "Tues" | "Weds")
        // "8–8 Sat."
        || (stop && context.rest(end).trim().is_empty() && context.word_before(at).ends_with(|c: char| c.is_ascii_digit()))
        // "Mon., Wed. and Fri."
        || (stop && context.rest(end).trim().is_empty() && after_weekday(context, at, false))
        // "The senator spoke Wed."
        || (stop && at > 0 && context.rest(end).trim().is_empty() && (matches!(word, "Wed" | "Fri" | "Tue" | "Thu" | "Sat")
            || word == "Mon" && context.word_before(at).starts_with(char::is_lowercase) && !context.after_any(at, &["the", "speak", "speaks", "and", "of", "in"])))
        // "Sat 10am-2pm, Sun closed": of a shop.
        || at > 1 && matches!(context.byte(at - 2), b',' | b';' | b'/') && context.before_any(end, &["closed"])
        // "10-4 on Sat."
        || (stop && context.rest(end).trim().is_empty() && context.after_any(at, &["on", "every", "next", "last", "until", "by", "closed", "open", "from", "since", "through", "till", "said", "say", "is", "this", "for", "before", "after", "each", "or", "due", "opens", "starts", "begins", "ends"]));
    if !sure {
        return None;
    }
    say(day, out);
    // The full stop is the sentence's too.
    let last = stop && context.rest(end).trim().is_empty();
    Some(Match::likely(end - usize::from(last), "short-weekday"))
}
