//! Addresses: house numbers before streets, ZIP codes after states.

mod degree;
mod land;
mod province;
mod zip;

use super::{After, Class, Context, Match, Start};
use crate::words;
use land::LANDS;
use zip::zip;

/// The class.
pub static CLASS: Class = Class {
    name: "address",
    about: "house numbers and ZIP codes, and the states between them",
    example: ("at 1420 Oak Street, Salem, OR 97301", "at fourteen twenty Oak Street, Salem, Oregon nine seven three zero one"),
    starts: &[
        Start::Digits(&[After::End, After::Comma, After::Marks, After::Name, After::Number, After::Sign, After::Hyphen]),
        Start::Capital,
        Start::Word(super::no_words),
    ],
    words: super::no_words,
    recognise,
};

const STREETS: &[&str] = &[
    "Street",
    "Expy",
    "St",
    "Avenue",
    "Ave",
    "Road",
    "Rd",
    "Boulevard",
    "Blvd",
    "Lane",
    "Ln",
    "Drive",
    "Dr",
    "Court",
    "Ct",
    "Place",
    "Pl",
    "Square",
    "Sq",
    "Terrace",
    "Way",
    "Highway",
    "Hwy",
    "Parkway",
    "Pkwy",
    "Broadway",
    "Row",
    "Crescent",
    "Ter",
    "Circle",
    "Cir",
    "Plaza",
    "Plz",
    "Trail",
    "Trl",
    "Turnpike",
    "Tpke",
    "Freeway",
    "Fwy",
    "Pike",
    "Alley",
    "Aly",
    "Loop",
    "Mews",
    "Close",
];

const STATES: [(&str, &str); 51] = [
    ("AL", "Alabama"),
    ("AK", "Alaska"),
    ("AZ", "Arizona"),
    ("AR", "Arkansas"),
    ("CA", "California"),
    ("CO", "Colorado"),
    ("CT", "Connecticut"),
    ("DE", "Delaware"),
    ("FL", "Florida"),
    ("GA", "Georgia"),
    ("HI", "Hawaii"),
    ("ID", "Idaho"),
    ("IL", "Illinois"),
    ("IN", "Indiana"),
    ("IA", "Iowa"),
    ("KS", "Kansas"),
    ("KY", "Kentucky"),
    ("LA", "Louisiana"),
    ("ME", "Maine"),
    ("MD", "Maryland"),
    ("MA", "Massachusetts"),
    ("MI", "Michigan"),
    ("MN", "Minnesota"),
    ("MS", "Mississippi"),
    ("MO", "Missouri"),
    ("MT", "Montana"),
    ("NE", "Nebraska"),
    ("NV", "Nevada"),
    ("NH", "New Hampshire"),
    ("NJ", "New Jersey"),
    ("NM", "New Mexico"),
    ("NY", "New York"),
    ("NC", "North Carolina"),
    ("ND", "North Dakota"),
    ("OH", "Ohio"),
    ("OK", "Oklahoma"),
    ("OR", "Oregon"),
    ("PA", "Pennsylvania"),
    ("RI", "Rhode Island"),
    ("SC", "South Carolina"),
    ("SD", "South Dakota"),
    ("TN", "Tennessee"),
    ("TX", "Texas"),
    ("UT", "Utah"),
    ("VT", "Vermont"),
    ("VA", "Virginia"),
    ("WA", "Washington"),
    ("WV", "West Virginia"),
    ("WI", "Wisconsin"),
    ("WY", "Wyoming"),
    ("DC", "D C"),
];

/// Whether a word names a state, in two letters or in full.
pub(super) fn is_state(word: &str) -> bool {
    STATES.iter().any(|(short, long)| *short == word || *long == word)
}

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if !context.free_before(at) {
        return None;
    }
    if context.is_digit(at) {
        let length = context.digits(at).len();
        // No street is named in small letters, and a room's number has a hyphen.
        if matches!(length, 3 | 4) && context.byte(at + length) == b' ' && context.byte(at + length + 1).is_ascii_lowercase() {
            return None;
        }
        if !(3..=5).contains(&length) && (length > 2 || context.byte(at + length) != b'-') {
            return None;
        }
        return super::first_rule(&[house, room, zip], context, at, out);
    }
    // States and provinces have two letters, compass points one or two.
    match context.letters(at).len() {
        1 if !matches!(context.byte(at), b'N' | b'S' | b'E' | b'W') => return None,
        1 | 2 => {}
        _ => return None,
    }
    super::first_rule(&[compass, state, province::province], context, at, out)
}

/// A point of the compass; a full stop that ends the sentence too is left to that.
fn compass(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let found = point(context, at, out)?;
    let last = context.byte(found.end - 1) == b'.' && context.is_last(found.end);
    Some(Match { end: found.end - usize::from(last), ..found })
}

/// `55 W. 5th St.`, `1211 E Arques Ave`: a point of the compass between a house number and a street.
fn point(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    const POINTS: [(&str, &str); 8] =
        [("NW", "Northwest"), ("NE", "Northeast"), ("SW", "Southwest"), ("SE", "Southeast"), ("N", "North"), ("S", "South"), ("E", "East"), ("W", "West")];
    // "N.E. Broadway": two letters with their full stops.
    let dotted = match (context.byte(at), context.byte(at + 1), context.byte(at + 2)) {
        (north @ (b'N' | b'S'), b'.', east @ (b'E' | b'W')) if !context.is_word(at + 3) => {
            POINTS.iter().find(|(written, _)| written.as_bytes() == [north, east])
        }
        _ => None,
    };
    let letters = context.letters(at);
    let (written, said) = dotted.or_else(|| POINTS.iter().find(|(written, _)| letters == *written))?;
    let mut end = at + written.len() + usize::from(dotted.is_some());
    end += usize::from(context.byte(end) == b'.');
    let before = context.word_before(at);
    // "winds NW 10–15 mph"
    if written.len() == 2 && matches!(before, "wind" | "winds" | "Wind" | "Winds") {
        words::say(&said.to_lowercase(), out);
        return Some(Match::likely(end, "compass"));
    }
    // "lies N. of the river"
    if end == at + 2 && context.has(end, " of ") && matches!(before, "lies" | "lie" | "lay" | "is" | "are" | "was" | "just" | "located" | "due" | "stands") {
        words::say(&said.to_lowercase(), out);
        return Some(Match::likely(end, "compass"));
    }
    // "2 mi. N of town"
    if context.has(end, " of ")
        && matches!(before, "mi" | "mile" | "miles" | "km" | "kilometers" | "kilometres" | "m" | "ft" | "feet" | "yds" | "yards" | "blocks" | "min" | "minutes")
    {
        words::say(&said.to_lowercase(), out);
        return Some(Match::likely(end, "compass"));
    }
    // "the E. side of town"
    let sided = || {
        let part = context.letters(context.skip_space(end));
        matches!(
            part,
            "corner"
                | "side"
                | "coast"
                | "end"
                | "wall"
                | "wing"
                | "bank"
                | "shore"
                | "gate"
                | "entrance"
                | "face"
                | "slope"
                | "tower"
                | "exit"
                | "rim"
                | "fork"
        ) && (context.after_any(at, &["the", "its", "a", "whole", "entire"]) || context.slice(0, at).ends_with(", "))
    };
    if (end == at + 2 && written.len() == 1 || written.len() == 2) && context.space(end) > 0 && sided() {
        words::say(&said.to_lowercase(), out);
        return Some(Match::likely(end, "compass"));
    }
    // "Go N. on 5th Ave."
    let heading =
        ["then", "go", "head", "headed", "heading", "drive", "drove", "turn", "travel", "continue", "walk", "proceed", "ran", "runs", "faces", "facing"];
    if end > at + written.len()
        && context.after_any(at, &heading)
        && matches!(context.letters(context.skip_space(end)), "on" | "along" | "of" | "to" | "toward" | "past" | "for" | "until" | "and" | "from")
    {
        words::say(&said.to_lowercase(), out);
        return Some(Match::likely(end, "compass"));
    }
    // "7th Ave. S.": after a street's word, where the phrase ends.
    // "Dr. W. noted" is of a person, "Oak Dr. W." of a street.
    let street = (STREETS.contains(&before) || matches!(before, "Park" | "Pk") && end > at + written.len())
        && (!matches!(before, "Dr" | "St")
            || context.word_before(context.word_span_before(at).0).starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()));
    // "I-95 N., take Exit 12"
    let (number, _) = context.word_span_before(at);
    let road = end > at + 1
        && before.bytes().all(|b| b.is_ascii_digit())
        && (context.byte_before(number) == b'-' && matches!(context.slice(0, number - 1).rsplit(' ').next(), Some("I" | "US" | "SR" | "U.S"))
            || context.after_any(number, &["Route", "Rte", "Rt", "Highway", "Hwy", "Interstate", "US", "SR", "Road", "Rd"]));
    if (street || road) && matches!(context.byte(end), b',' | b';' | b')' | b' ' | 0) && (end > at + 1 || context.byte(end) != b' ') {
        words::say(said, out);
        return Some(Match::likely(end, "compass"));
    }
    let numbered = !before.is_empty() && before.bytes().all(|b| b.is_ascii_digit());
    // "S. Korea", "W. Va.": no initial of a person.
    let land = context.letters(context.skip_space(end));
    // "Two N. Korean drones": nobody is called so.
    let people = matches!(land, "Korean" | "Koreans" | "African" | "Africans" | "American" | "Americans" | "Vietnamese" | "Irish");
    let initial = !people
        && (before == "by"
            || before.starts_with(char::is_uppercase)
                && !matches!(before, "The" | "A" | "In" | "On" | "To" | "From" | "Our" | "Near" | "Both" | "For")
                && !head_ends(context, at))
        || land == "Virginia" && *written != "W"
        || land == "Asia" && *written != "E";
    if end > at + 1 && written.len() == 1 && LANDS.contains(&land) && !initial && (!numbered || land.ends_with(['n', 's'])) {
        words::say(if matches!(land, "Ireland" | "Irish") && *written == "N" { "Northern" } else { said }, out);
        return Some(Match::likely(end, "compass"));
    }
    if stopped_street(context, at, end, numbered) {
        words::say(said, out);
        return Some(Match::likely(end, "compass"));
    }
    let mut cursor = end;
    let corner = context.mentions(&["corner", "intersection"]);
    // "lives on W. Oak Ave.": with its full stop, after no name, close before the street's word.
    let head = context.slice(0, at).trim_end();
    let stopped = end > at + written.len() && (head.is_empty() || before.starts_with(char::is_lowercase) || head.ends_with(','));
    let mut steps = 0;
    for _ in 0..6 {
        let start = context.skip_space(cursor);
        let word = context.alphanumerics(start);
        if start == cursor || word.is_empty() {
            return None;
        }
        let stopped_name = stopped && !numbered && !corner;
        if stopped_name && word.starts_with(char::is_lowercase) {
            return None;
        }
        cursor = start + word.len();
        steps += 1;
        // "E. Pine and S. 8th Sts."
        let streets = (corner || context.is_digit(context.skip_space(end))) && matches!(word, "Sts" | "Streets" | "Aves" | "Avenues");
        if corner && word.len() == 1 && context.byte(cursor) == b'.' {
            cursor += 1;
        }
        if streets || STREETS.iter().any(|street| street.eq_ignore_ascii_case(word)) {
            words::say(said, out);
            // "E. 14th St." needs no house number: an ordinal is a street's name.
            let ordinal = context.is_digit(context.skip_space(end));
            return (numbered || ordinal || corner || stopped && (2..=3).contains(&steps)).then_some(Match::likely(end, "compass"));
        }
    }
    None
}

/// Whether a comma, a full stop or a bracket stands before an offset, or nothing.
fn head_ends(context: &Context, at: usize) -> bool {
    let head = context.slice(0, at).trim_end();
    head.is_empty() || head.ends_with([',', '.', ';', ':', '(', '"', '“'])
}

/// Whether "and" stands before an offset.
fn head_joins(context: &Context, at: usize) -> bool {
    let head = context.slice(0, at).trim_end();
    head.ends_with(" and") || head.ends_with(" &")
}

/// "at 110 N. Main", "10th and N. Main": a street whose word is left out, after a house or another
/// street, where the phrase ends or goes on in small letters.
fn stopped_street(context: &Context, at: usize, end: usize, numbered: bool) -> bool {
    let name = context.skip_space(end);
    if context.byte(end - 1) != b'.' || name == end || !context.is_word(name) {
        return false;
    }
    let word = context.alphanumerics(name);
    let after = name + word.len();
    let next = context.skip_space(after);
    let parted = next >= context.text.len()
        || matches!(context.byte(after), b',' | b')' | b';' | b'.')
        || next > after && context.sign(next).is_some_and(|c| c.is_lowercase() || c == '(');
    let street = word.starts_with(|c: char| c.is_ascii_digit()) || word.len() > 2 && word.starts_with(char::is_uppercase) && !LANDS.contains(&word);
    let crossing = {
        let head = context.slice(0, at).trim_end();
        head.strip_suffix(" and")
            .or_else(|| head.strip_suffix(" &"))
            .is_some_and(|head| head.ends_with("th") || head.ends_with("rd") || head.ends_with("st") || head.ends_with("nd"))
            && context
                .slice(0, at)
                .trim_end()
                .trim_end_matches("and")
                .trim_end_matches(['&', ' '])
                .rsplit(' ')
                .next()
                .is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()))
    };
    let placed = || {
        let (start, _) = context.word_span_before(at);
        context.byte_before(start) == b'('
            || start == 0
            || context.slice(0, start).trim_end().ends_with(',')
            || context.after_any(start, &["at", "to", "from", "near", "of", "outside", "opposite"])
    };
    // "the corner of N. State and W. Lake"
    let crossing = crossing
        || (context.has(next, "and ") || context.has(next, "& ") || head_joins(context, at)) && context.mentions(&["corner", "intersection", "junction"]);
    // "W. 4th" is a street, as no person is called so.
    let ordinal = word.starts_with(|c: char| c.is_ascii_digit()) && word.ends_with(char::is_lowercase);
    parted && street && (crossing || ordinal || numbered && placed())
}

/// A number before a capitalised name that ends in a street's word.
fn house(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let digits = context.digits(at);
    let first_end = at + digits.len();
    // "33-15 81st St.": in Queens a house has two numbers.
    let second = if context.byte(first_end) == b'-' && (2..=3).contains(&digits.len()) { context.digits(first_end + 1) } else { "" };
    let end = if second.len() == 2 { first_end + 3 } else { first_end };
    // "1020-B Palm Dr."
    let unit = context.byte(end) == b'-' && context.byte(end + 1).is_ascii_uppercase() && context.byte(end + 2) == b' ';
    let name = end + if unit { 2 } else { 0 };
    if !(3..=5).contains(&digits.len()) && end == first_end || context.byte(name) != b' ' || context.byte_before(at) == b'$' {
        return None;
    }
    let mut cursor = name;
    for n in 0..4 {
        let start = context.skip_space(cursor);
        let word = context.alphanumerics(start);
        let capital = word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
        // "3300 N.E. Broadway"
        if start == cursor && context.byte_before(start) != b'.' || !capital {
            return None;
        }
        cursor = start + word.len();
        // "4415 Rte. 9"
        let route = n == 0 && matches!(word, "Route" | "Rte" | "Highway" | "Hwy") && {
            let next = context.skip_space(cursor + usize::from(context.byte(cursor) == b'.'));
            context.is_digit(next)
        };
        if n > 0 && STREETS.contains(&word) || word == "Broadway" || route {
            // "12000 E. 40th Ave."
            if digits.len() == 5 && digits.ends_with("000") {
                words::cardinal_digits(digits, context.locale(), out);
            } else {
                words::pairs(digits, out);
            }
            if end > first_end {
                words::pairs(second, out);
            }
            if unit {
                words::letter(char::from(context.byte(end + 1)), out);
                return Some(Match::likely(name, "house-number"));
            }
            return Some(Match::likely(end, "house-number"));
        }
        if context.byte(cursor) == b'.' {
            cursor += 1;
        }
    }
    None
}

/// "Room 14-212": a building's number and a room's.
fn room(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let digits = context.digits(at);
    let end = at + digits.len();
    let second = context.digits(end + 1);
    let after = end + 1 + second.len();
    if context.byte(end) != b'-' || digits.len() > 2 || second.len() != 3 || !context.free_at(after) || context.byte(after) == b'-' {
        return None;
    }
    if !matches!(context.word_before(at), "Room" | "Rm" | "Suite" | "Ste" | "Unit" | "Office" | "Apartment" | "Apt") {
        return None;
    }
    words::cardinal_digits(digits, context.locale(), out);
    words::pairs(second, out);
    Some(Match::likely(after, "room"))
}

/// A state's two letters, between a comma and a ZIP code or a pause.
fn state(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let word = context.letters(at);
    let (_, said) = STATES.iter().find(|(short, _)| *short == word)?;
    let head = context.slice(0, at).trim_end();
    let zip = context.digits(context.skip_space(at + 2)).len() == 5;
    // "Redmond WA 98052"
    let place = head.strip_suffix(',').or(zip.then_some(head))?;
    let named = place.rsplit(' ').next().is_some_and(|name| name.starts_with(char::is_uppercase));
    if !zip && degree::is_degree(context, place.len(), word) {
        return None;
    }
    let end = at + 2;
    let next = context.skip_space(end);
    let pause = context.rest(end).is_empty() || matches!(context.byte(end), b',' | b'.' | b')');
    if !named || !(zip || pause || context.sign(next).is_some_and(char::is_lowercase)) || context.is_word(end) {
        return None;
    }
    words::say(said, out);
    Some(Match::likely(end, "state"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("address", include_str!("../../tests/class/address.tsv"));
    }
}
