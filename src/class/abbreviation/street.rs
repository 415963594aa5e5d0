//! Short forms of streets: Elm St., Fifth Ave.; the same letters after a state are its college.

use crate::class::Context;
use crate::lexicon::abbreviation::{self, When};

/// States whose colleges are written with the short form of a street.
const STATES: [&str; 24] = [
    "Penn",
    "Ohio",
    "Michigan",
    "Iowa",
    "Kansas",
    "Boise",
    "Fresno",
    "Oklahoma",
    "Arizona",
    "Florida",
    "Mississippi",
    "Colorado",
    "Oregon",
    "Washington",
    "Utah",
    "Montana",
    "Kent",
    "Ball",
    "Wichita",
    "Carolina",
    "Illinois",
    "Georgia",
    "Arkansas",
    "Tennessee",
];

/// "Penn St." and its like play games; streets do not.
pub(super) fn college(context: &Context, at: usize, stop: bool) -> bool {
    const PLAYED: [&str; 23] = [
        "host",
        "hosts",
        "hosted",
        "beat",
        "game",
        "games",
        "team",
        "coach",
        "season",
        "final",
        "ncaa",
        "football",
        "basketball",
        "seed",
        "ranked",
        "tournament",
        "quarterback",
        "win",
        "won",
        "lost",
        "upset",
        "bowl",
        "defeated",
    ];
    // "Michigan 45, Ohio St. 23": a score after it.
    let scored = || {
        let next = context.skip_space(at + "St.".len());
        (1..=3).contains(&context.digits(next).len()) && context.free_at(next + context.digits(next).len())
    };
    stop && STATES.contains(&context.word_before(at)) && (context.mentions(&PLAYED) || scored()) && !house_before(context, context.word_span_before(at).0)
}

/// Whether a house's number stands before, and no rank: "No. 12 Iowa St." is ranked.
pub(super) fn house_before(context: &Context, at: usize) -> bool {
    let (start, end) = context.word_span_before(at);
    context.slice(start, end).ends_with(|c: char| c.is_ascii_digit()) && !context.after_any(start, &["no"])
}

/// Whether a letter names the street: "from H St.", "on K St. NW"; "William H. St. John" has a full stop.
fn lettered(context: &Context, at: usize, letter: &str) -> bool {
    let (start, _) = context.word_span_before(at);
    let before = context.word_before(start);
    letter != "I" && context.slice(0, at).trim_end().ends_with(char::is_uppercase) && !before.starts_with(char::is_uppercase)
}

/// Whether what stands before is the name of a street: a capitalised word or an ordinal that is
/// no title's own.
pub(super) fn street_name(context: &Context, at: usize) -> bool {
    let word = context.word_before(at);
    let head = context.slice(0, at);
    // "Mass. Ave.", "Ct. St.": the full stop is the state's, or a street's that the street is named for.
    let of_state = abbreviation::lookup(word).iter().any(|entry| match entry.when {
        When::State | When::Street => true,
        // "Comm. Ave."
        When::Before(words) => words.split(',').any(|word| word == context.letters(at)),
        _ => false,
    }) && head.trim_end().ends_with('.');
    // "King Jr. Blvd.": the full stop is the name's.
    let junior = matches!(word, "Jr" | "Sr") && head.trim_end().ends_with('.');
    let parted = !of_state && !junior && head.ends_with([',', '(', ' ']) && head.trim_end().ends_with([',', '.', ':', ';', '(']);
    let ordinal = word.starts_with(|c: char| c.is_ascii_digit()) && word.ends_with(['t', 'd', 'h', 'T', 'D', 'H']);
    // "The Dr. on call"
    let article = matches!(word, "The" | "A" | "My" | "Your" | "His" | "Her" | "Our" | "Their" | "This" | "That" | "Ask" | "Call" | "See");
    !parted && !article && (ordinal || (word.starts_with(char::is_uppercase) && (word.len() > 1 || lettered(context, at, word))))
}

pub(super) fn street(context: &Context, at: usize, stop: bool, next: usize) -> bool {
    // "5 Ave. Foch, Paris"
    if stop && context.letters(at) == "Ave" && context.word_before(at).bytes().all(|b| b.is_ascii_digit()) && context.sign(next).is_some_and(char::is_uppercase)
    {
        return !context.word_before(at).is_empty();
    }
    // Rue St. Denis, Lake St. Clair, Fort St. John: a saint's.
    const SAINTLY: [&str; 17] =
        ["Hotel", "Hôtel", "Château", "Rue", "Boulevard", "Place", "Quai", "Porte", "Calle", "Plaza", "Via", "Lake", "Fort", "Port", "Bay", "Mont", "Île"];
    if !street_name(context, at) || SAINTLY.contains(&context.word_before(at)) && context.sign(next).is_some_and(char::is_uppercase) {
        return false;
    }
    let (start, _) = context.word_span_before(at);
    // A number before the name is an address's own.
    let numbered = {
        let mut from = start;
        let mut found = false;
        for _ in 0..3 {
            let word = context.word_before(from);
            // "9a High St"
            if word.starts_with(|c: char| c.is_ascii_digit()) && word.trim_end_matches(|c: char| c.is_ascii_alphabetic()).len() + 1 >= word.len() {
                found = true;
                break;
            }
            let (before, _) = context.word_span_before(from);
            if before == from {
                break;
            }
            from = before;
        }
        found
    };
    let first = context.sign(next);
    let compass = matches!(context.letters(next), "N" | "S" | "E" | "W" | "NE" | "NW" | "SE" | "SW");
    // "Elm St. School", "the Canal St. Station": a house that is named for its street.
    const NAMED: [&str; 16] = [
        "School", "Station", "Bridge", "Church", "Market", "Theater", "Theatre", "Pier", "Gallery", "Bakery", "Tunnel", "Garage", "Hospital", "Clinic",
        "Library", "Baptist",
    ];
    let ends = compass
        || stop && NAMED.contains(&context.letters(next))
        || first.is_none_or(|c| !c.is_alphanumeric())
        || first.is_some_and(char::is_lowercase)
        || context.is_digit(next);
    // "on Sunset Blvd and": these are no words.
    let no_word = matches!(context.letters(at), "ave" | "blvd" | "Blvd" | "Pkwy" | "Hwy" | "Expy" | "Tpke" | "Fwy") && ends;
    // "on Elm St with a dog", "Mill Rd and": as the British write it; "Ohio St beat" is a college's.
    let bare = matches!(context.letters(at), "St" | "Rd" | "Ave" | "Ln" | "Sq")
        && first.is_none_or(|c| c.is_lowercase() || matches!(c, ',' | '.' | ';' | '?' | '!' | ')'))
        && !STATES.contains(&context.word_before(at));
    numbered || stop && ends || no_word || bare
}
