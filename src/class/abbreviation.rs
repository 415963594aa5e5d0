//! Abbreviations and titles: Dr., St., No., e.g., Inc.; the table is `lexicon/abbreviations.tsv`.

mod company;
mod reference;
mod state;
mod street;
mod title;
mod unit;

use super::{Class, Context, Match, Start};
use crate::lexicon::abbreviation::{self, Abbreviation, When};
use crate::words::say;
use company::{CROCHETED, is_patient, is_stop};
use reference::before_number;
use state::{among_states, before_avenue, before_office, county, inside_sentence, state};
use street::{college, street};
use title::{before_name, by_itself, is_post};
use unit::unit;

/// The class.
pub static CLASS: Class = Class {
    name: "abbreviation",
    about: "abbreviations and titles, each in its own company",
    example: ("Gen. Lee et al.", "General Lee et al."),
    starts: &[Start::Capital, Start::Small],
    words: || abbreviation::all().filter(|word| word.bytes().all(|b| b.is_ascii_alphabetic())).chain(["y", "q", "m"]).collect(),
    recognise,
};

/// No abbreviation is longer, in bytes; the table's test sees to it.
const LONGEST: usize = abbreviation::LONGEST + 1;

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if !context.free_before(at) || matches!(context.byte_before(at), b'.' | b'@' | b'/') && at > 1 && context.is_word(at - 2) {
        return None;
    }
    if is_plain_in(context.text.as_bytes(), at) {
        return None;
    }
    // Sr-90 is strontium.
    if context.byte(at + 2) == b'-' && super::may_be_isotope(context.rest(at)) {
        return None;
    }
    // The longest run of letters, inner full stops and apostrophes that the table knows.
    let rest = context.rest(at);
    let run = rest.bytes().take(LONGEST).position(|b| !(b.is_ascii_alphabetic() || matches!(b, b'.' | b'\'' | b'/'))).unwrap_or(rest.len().min(LONGEST));
    let run = &rest[..run];
    // "w/ cheese": the stroke is the abbreviation's own.
    if run == "w/" && context.space(at + 2) > 0 {
        say("with", out);
        return Some(Match::certain(at + 2, "abbreviation"));
    }
    // y-o-y: its hyphens are the abbreviation's own.
    if run.len() == 1
        && rest[1..].starts_with("-o-")
        && let Some(entry) = rest.get(..5).and_then(|written| abbreviation::lookup(written).first())
        && context.free_at(at + 5)
        && context.byte(at + 5) != b'-'
    {
        say(entry.said, out);
        return Some(Match::certain(at + 5, "abbreviation"));
    }
    if run.len() < CONTRACTED
        && rest[run.len()..].starts_with('’')
        && let Some(found) = contracted(context, at, run, out)
    {
        return Some(found);
    }
    let mut written = run.trim_end_matches(['.', '/', '\'']);
    loop {
        let end = at + written.len();
        // The ending of a file's name, or the domain of an address, is no word after a full stop.
        // "N.Y.C." is no state's.
        let goes_on = context.byte(end) == b'.'
            && (context.byte(end + 1).is_ascii_lowercase()
                || context.byte(end + 1).is_ascii_uppercase() && context.byte(end + 2) == b'.' && written.contains('.'));
        if !written.is_empty() && context.free_at(end) && !goes_on {
            for entry in abbreviation::lookup(written) {
                if let Some(found) = read(context, at, end, entry, out) {
                    return Some(found);
                }
            }
        }
        written = &written[..written.rfind(['.', '/', '\''])?];
    }
}

/// No short form with an apostrophe is longer, in bytes.
const CONTRACTED: usize = 8;

/// "Gov’t", "int’l", "cont’d": the table has them with a straight apostrophe.
fn contracted(context: &Context, at: usize, head: &str, out: &mut String) -> Option<Match> {
    let tail = context.letters(at + head.len() + '’'.len_utf8());
    if head.len() < 3 || !matches!(tail, "t" | "l" | "d" | "n" | "y") {
        return None;
    }
    let mut written = [b'\''; CONTRACTED + 1];
    written[..head.len()].copy_from_slice(head.as_bytes());
    written[head.len() + 1] = tail.as_bytes()[0];
    let written = std::str::from_utf8(&written[..head.len() + 2]).ok()?;
    let end = at + head.len() + '’'.len_utf8() + tail.len();
    abbreviation::lookup(written).iter().find_map(|entry| read(context, at, end, entry, out))
}

/// Whether "in" stands at an offset as a word, or "no" that no number follows.
#[inline]
pub(crate) fn is_plain_word(bytes: &[u8], at: usize) -> bool {
    is_plain_in(bytes, at) || bytes[at..].starts_with(b"no ") && bytes.get(at + 3).is_some_and(u8::is_ascii_lowercase)
}

/// Whether "in" stands at an offset as a word, as nearly every one does: inches have a full stop, or a square
/// or a cube before them.
#[inline]
pub(crate) fn is_plain_in(bytes: &[u8], at: usize) -> bool {
    bytes[at..].starts_with(b"in ") && !matches!(bytes[at.saturating_sub(2)], b'q' | b'u' | b'.')
}

fn read(context: &Context, at: usize, end: usize, entry: &Abbreviation, out: &mut String) -> Option<Match> {
    let stop = context.byte(end) == b'.';
    // "vol-au-vent", "St-Jean": part of another word.
    // "the gov't-in-exile" is whole.
    if !stop && context.byte(end) == b'-' && context.is_letter(end + 1) && !entry.written.contains('\'') && !matches!(entry.written, "Ctrl" | "Cmd") {
        return None;
    }
    let after = end + usize::from(stop);
    let last = context.is_last(after);
    let next = context.skip_space(after);
    let spaced = next > after;
    let dotted = entry.written.contains('.');
    let rule = match entry.when {
        // "Dep. LHR 10:35", "arr. Paddington 10:40": before an airport's code or a time, as on a ticket.
        When::BeforeName if stop && spaced && matches!(entry.written, "Dep" | "dep" | "Arr" | "arr") && is_stop(context, next) => {
            say(if entry.written.ends_with('p') { "departs" } else { "arrives" }, out);
            return Some(Match::likely(after, "ticket"));
        }
        // "all utilities incl.", "breakfast incl., no pets"
        When::Stop if entry.written == "incl" && stop && (last || matches!(context.byte(after), b',' | b';' | b')')) => {
            say("included", out);
            return Some(Match::likely(if last { end } else { after }, "included"));
        }
        // "(fl. 1320)", "fl. 1850s": no building is so high.
        When::BeforeNumber if entry.written == "fl" && stop && context.digits(next).len() == 4 => {
            say("flourished", out);
            return Some(Match::likely(after, "life"));
        }
        // "Cor. 3rd Ave. & E. 9th St."
        When::BeforeNumber if entry.written == "Cor" && stop && matches!(context.letters(next + context.digits(next).len()), "st" | "nd" | "rd" | "th") => {
            say("Corner", out);
            return Some(Match::likely(after, "corner"));
        }
        // "ch 2, 12 dc in ring": of crochet.
        When::BeforeNumber if matches!(entry.written, "ch" | "Ch") && !stop && spaced && context.is_digit(next) && context.mentions(&CROCHETED) => {
            say("chain", out);
            return Some(Match::likely(end, "crochet"));
        }
        // "The pt. is stable", "Pt. c/o pain"
        When::BeforeNumber if matches!(entry.written, "pt" | "Pt") && stop && is_patient(context, at, next) => {
            say(if entry.written == "pt" { "patient" } else { "Patient" }, out);
            return Some(Match::likely(if last { end } else { after }, "patient"));
        }
        // "a non-prof. org." is of no professor.
        When::Inside | When::BeforeName if entry.written == "prof" && context.byte_before(at) == b'-' => {
            if !stop || !context.has(at.checked_sub("non-".len())?, "non-") {
                return None;
            }
            say("profit", out);
            return Some(Match::likely(after, "abbreviation"));
        }
        // "type-O-neg. blood"
        When::Inside if entry.written == "neg" && stop && context.byte_before(at) == b'-' => {
            say("negative", out);
            return Some(Match::likely(if last { end } else { after }, "abbreviation"));
        }
        When::Always => (stop || dotted || entry.written.len() > 1).then_some("abbreviation"),
        // At an end, "as a temp." and "to the max." are words; "Chas." is one name.
        When::Stop => {
            const WORDS: [&str; 14] = ["temp", "max", "min", "adv", "pop", "alt", "exec", "std", "prev", "est", "orig", "ret", "elev", "misc"];
            let word = last
                && (context.after_any(at, &["the", "a", "an", "and", "or"]) && WORDS.contains(&entry.written)
                    || entry.written.starts_with(char::is_uppercase)
                        && entry.said.starts_with(char::is_uppercase)
                        && context.byte_before(at) != b'('
                        && !context.word_before(at).ends_with(|c: char| c.is_ascii_digit())
                        && !context.after_any(at, &["of", "to", "in", "near", "from"]));
            // "Kyung-min.": a name's end.
            let end_of_name = last && context.byte_before(at) == b'-';
            // "pp. 152 ff."
            let counted = entry.written != "ff" || context.word_before(at).ends_with(|c: char| c.is_ascii_digit());
            (stop && !word && !end_of_name && counted).then_some("abbreviation")
        }
        // "at 9 and 6, resp."
        When::Inside if entry.written == "resp" && stop && last && context.slice(0, at).trim_end().ends_with(',') => Some("abbreviation"),
        // "a salon w. a view", but "by his 1st w., Ann"
        When::Inside => {
            (stop && goes_on(context, after) && (entry.written != "w" || spaced && !context.is_digit(at.saturating_sub(2)))).then_some("abbreviation")
        }
        // "(b. Accra, 1981)", "; d. Ipswich": where a life began and ended.
        When::BeforeName if matches!(entry.written, "b" | "d") => {
            (stop && spaced && context.sign(next).is_some_and(char::is_uppercase) && context.slice(0, at).trim_end().ends_with(['(', ';', ',']))
                .then_some("life")
        }
        // "Est. $40,000–60,000"
        When::BeforeNumber if matches!(entry.written, "Est" | "est") && stop && spaced && crate::lexicon::currency::before(context.text, next).is_some() => {
            say(if entry.written == "Est" { "Estimate" } else { "estimated" }, out);
            return Some(Match::likely(after, "estimate"));
        }
        // "a pub by the river" has no full stop; "Rt Hon" is British.
        When::Before(words) => (spaced
            && (stop || matches!(entry.written, "c/o" | "Rt" | "Co" | "Gt" | "sq" | "cu" | "Flt" | "Sqn" | "Wg" | "ST"))
            && words.split(',').any(|word| word == context.letters(next))
            // "at St. Rte. 7", but "on Elm St. Hwy. 7 is closed".
            && !(entry.said == "State" && context.word_before(at).starts_with(char::is_uppercase)))
        .then_some("before-word"),
        When::After(words) => ((stop || entry.written == "a/c") && words.split(',').any(|word| word == context.word_before(at))).then_some("after-word"),
        // "a Sr. VP", "the Sr. engineer": before a post, no nun.
        When::BeforeName if entry.written == "Sr" && stop && spaced && is_post(context.letters(next)) => {
            say("Senior", out);
            return Some(Match::likely(after, "post"));
        }
        // "Blvd. St.-Laurent"
        When::BeforeName if entry.written == "St" && stop && context.byte(after) == b'-' && !numbered_street(context, at) => {
            context.sign(after + 1).is_some_and(char::is_uppercase).then_some("title")
        }
        // "Rev. B boards": a letter with no full stop of its own is no initial.
        When::BeforeName
            if entry.written == "Rev"
                && stop
                && context.letters(next).len() == 1
                && context.has(next + 1, " ")
                && context.sign(next + 2).is_some_and(char::is_lowercase) =>
        {
            say("Revision", out);
            return Some(Match::likely(after, "revision"));
        }
        // "Rev. up 3%": what a business takes in.
        When::BeforeName if entry.written == "Rev" && stop && matches!(context.letters(next), "up" | "down" | "rose" | "fell" | "grew" | "growth") => {
            say("Revenue", out);
            return Some(Match::likely(after, "revenue"));
        }
        // "our ed.-in-chief"
        When::BeforeName if stop && context.byte(after) == b'-' && entry.said.ends_with(" by") => {
            let chief = entry.written == "ed" && context.has(after, "-in-chief");
            if chief {
                say("editor", out);
            }
            return chief.then_some(Match::likely(after, "post"));
        }
        // Gov.-elect Roy, Maj.-Gen. Orr
        When::BeforeName if stop && context.byte(after) == b'-' && context.is_letter(after + 1) => {
            let second = context.letters(after + 1);
            let rank = second.starts_with(char::is_uppercase) && abbreviation::lookup(second).iter().any(|entry| entry.when == When::BeforeName);
            (rank || matches!(second, "elect" | "designate" | "general" | "in" | "at")).then_some("title")
        }
        // "Col. 3 is torn", "a Gen. 3 tablet": a column, a generation.
        When::BeforeName if matches!(entry.written, "Col" | "Gen") && context.is_digit(next) => None,
        // "a next-gen Tesla" is of no general's.
        When::BeforeName if !stop && context.byte_before(at) == b'-' && context.byte(at).is_ascii_lowercase() => None,
        When::BeforeName => (spaced && before_name(context, at, next, stop, entry) || stop && by_itself(context, at, after, last, entry)).then_some("title"),
        // "Lincoln Co., Ky."
        When::AfterName if entry.written == "Co" && stop && county(context, at, after) => {
            say("County", out);
            return Some(Match::likely(after, "county"));
        }
        // "Jr. is taller than Sr. now."
        When::AfterName if entry.written == "Jr" && stop && at == 0 && context.sign(next).is_some_and(char::is_lowercase) => Some("after-name"),
        When::AfterName if entry.written == "Sr" && stop && !context.sign(next).is_some_and(char::is_uppercase) && context.mentions(&["jr"]) => {
            Some("after-name")
        }
        // "Is he Sr. or Jr.?"
        When::AfterName if entry.written == "Sr" && stop && ["and Jr", "or Jr"].iter().any(|word| context.has(next, word)) => Some("after-name"),
        // "Jr.'s report card", "Jr., who was named for him": the name is understood.
        When::AfterName
            if matches!(entry.written, "Jr" | "Sr")
                && stop
                && (context.has(after, "'s") || context.has(after, "’s") || at == 0 && context.byte(after) == b',') =>
        {
            Some("after-name")
        }
        When::AfterName => (after_name(context, at)
            && (stop || matches!(entry.written, "jr" | "sr" | "ltd" | "bros" | "pvt" | "Jr" | "Sr" | "Ltd" | "LTD" | "Bros" | "Utd")))
        .then_some("after-name"),
        When::BeforeNumber => before_number(context, at, next, spaced, stop, entry).then_some("reference"),
        When::Street if entry.written == "St" && college(context, at, stop) => {
            say("State", out);
            return Some(Match::likely(if last { end } else { after }, "college"));
        }
        // "Blvd. St.-Laurent" is a saint's, "59th St.-Columbus Circle" none.
        When::Street => (!(stop && context.byte(after) == b'-' && !numbered_street(context, at)) && street(context, at, stop, next)).then_some("street"),
        When::BetweenNames => {
            let listed = entry.written == "d" && context.slice(0, at).trim_end().ends_with([';', ')', '(', ':']);
            (!listed && (stop || entry.written == "Vs") && spaced && after_name(context, at) && context.sign(next).is_some_and(char::is_uppercase))
                .then_some("versus")
        }
        // "the 2nd ed.", "a 19th-cent. mill"
        When::AfterOrdinal => {
            let hyphen = usize::from(context.byte_before(at) == b'-');
            let ordinal = context.word_before(at - hyphen);
            // "2nd Bn, 7th Inf.": of soldiers without a full stop too.
            let marked = stop || matches!(entry.written, "Bn" | "Regt" | "Bde" | "Sqn" | "min");
            (marked && context.slice(0, at - hyphen).trim_end().ends_with(['t', 'd', 'h']) && ordinal.starts_with(|c: char| c.is_ascii_digit()))
                .then_some("edition")
        }
        When::State => (stop
            && (state(context, at, entry.written)
                || inside_sentence(context, at, after, entry)
                || among_states(context, at, after)
                || before_avenue(context, at, next)
                || before_office(context, next)))
        .then_some("state"),
        // "412 pp., of which"; at an end, "runs to 2 pp." in prose, as a number may have been cut off a title's.
        When::Unit if entry.written == "pp" => {
            let counted = context.word_before(at).ends_with(|c: char| c.is_ascii_digit()) && !context.is_digit(next);
            let prose = || context.word_before(context.word_span_before(at).0).starts_with(|c: char| c.is_ascii_lowercase());
            (stop && counted && (!last || prose())).then_some("pages")
        }
        When::Unit => {
            say(unit(context, at, stop, entry)?, out);
            return Some(Match::likely(if stop && !last { after } else { end }, "unit"));
        }
        When::Month | When::Weekday | When::Book => None,
    }?;
    // Mountain View and Mountain Home are towns; a mount has a name of its own.
    let town = matches!(entry.written, "Mt" | "mt") && matches!(context.letters(next), "View" | "Home");
    say(if town { "Mountain" } else { entry.said }, out);
    // "ch. 3–4": several, though the short form is of one.
    let first = next + context.digits(next).len();
    let dash = context.dash(first);
    let pages = matches!(entry.written, "p" | "ch" | "Ch" | "vol" | "Vol" | "l") || dash > 1;
    if rule == "reference"
        && first > next
        && dash > 0
        && pages
        && matches!(
            entry.said.to_lowercase().as_str(),
            "chapter" | "page" | "section" | "volume" | "figure" | "line" | "article" | "question" | "paragraph" | "note"
        )
    {
        let rising = |low: &str, high: &str| matches!((low.parse::<u32>(), high.parse::<u32>()), (Ok(low), Ok(high)) if low < high);
        if rising(context.digits(next), context.digits(first + dash)) {
            out.push('s');
        }
    }
    // "Const. art. I": the pronoun follows no article.
    if rule == "reference" && entry.said.eq_ignore_ascii_case("article") && context.alphanumerics(next) == "I" {
        say("one", out);
        return Some(Match::likely(next + 1, rule));
    }
    // "ch. xiv", "p. xiii": a numeral in small letters.
    let small = context.letters(next);
    if rule == "reference"
        && small.starts_with(|c: char| c.is_ascii_lowercase())
        && context.byte(next + small.len()) != b'/'
        && let Some(n) = super::roman::value(&small.to_ascii_uppercase())
    {
        crate::words::cardinal(n, context.locale(), out);
        let end = next + small.len();
        // "pp. iv–ix"
        let dash = context.dash(end);
        let last = context.letters(end + dash);
        if dash > 0
            && last.starts_with(|c: char| c.is_ascii_lowercase())
            && let Some(second) = super::roman::value(&last.to_ascii_uppercase()).filter(|second| *second > n)
        {
            say("to", out);
            crate::words::cardinal(second, context.locale(), out);
            return Some(Match::likely(end + dash + last.len(), rule));
        }
        return Some(Match::likely(end, rule));
    }
    // The abbreviation's full stop is the sentence's too.
    let end = if stop && last { end } else { after };
    Some(Match::likely(end, rule))
}

/// Whether a sentence goes on after a full stop: in small letters, with a number, a comma or a bracket.
fn goes_on(context: &Context, after: usize) -> bool {
    let next = context.skip_space(after);
    matches!(context.byte(after), b',' | b';' | b':' | b')' | b'/' | b'-')
        || context.has(after, "'s")
        || context.has(after, "’s")
        || context.has(after, "—")
        || next > after && (matches!(context.byte(next), b'(' | b'&') || context.sign(next).is_some_and(|c| c.is_lowercase() || c.is_ascii_digit()))
}

/// Whether an ordinal stands before: "59th St.".
fn numbered_street(context: &Context, at: usize) -> bool {
    let word = context.word_before(at);
    word.starts_with(|c: char| c.is_ascii_digit()) && word.ends_with(['t', 'd', 'h'])
}

/// Whether a capitalised word or an initial stands before.
fn after_name(context: &Context, at: usize) -> bool {
    let head = context.slice(0, at).trim_end_matches([' ', ',', '\u{a0}']);
    let word = head.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or("");
    if ["My", "His", "Her", "Our", "Their", "Your", "The", "These", "Those", "No", "Yes", "Oh", "Well", "But", "And", "So"].contains(&word) {
        return false;
    }
    word.starts_with(|c: char| c.is_uppercase() || c == '&')
        || matches!(word.trim_end_matches('.'), "pvt" | "co")
        // "Ken Griffey Sr. and Jr."
        || matches!(word, "and" | "or") && head[..head.len() - word.len()].trim_end().ends_with(['.', ','])
            && matches!(context.word_before(head.len() - word.len()), "Sr" | "Jr")
        || word.starts_with(|c: char| c.is_ascii_digit()) && word.ends_with(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("abbreviation", include_str!("../../tests/class/abbreviation.tsv"));
    }
}
