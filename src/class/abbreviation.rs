//! Abbreviations and titles: Dr., St., No., e.g., Inc.; the table is `lexicon/abbreviations.tsv`.

use super::{Class, Context, Match, Start};
use crate::lexicon::abbreviation::{self, Abbreviation, When};
use crate::words::say;

/// The class.
pub static CLASS: Class = Class {
    name: "abbreviation",
    about: "abbreviations and titles, each in its own company",
    example: ("Gen. Lee et al.", "General Lee et al."),
    starts: &[Start::Capital, Start::Small],
    words: || abbreviation::all().filter(|word| word.bytes().all(|b| b.is_ascii_alphabetic())).collect(),
    recognise,
};

/// No abbreviation is longer, in bytes; the table's test sees to it.
const LONGEST: usize = abbreviation::LONGEST + 1;

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if !context.free_before(at) || matches!(context.byte_before(at), b'.' | b'@' | b'/') && at > 1 && context.is_word(at - 2) {
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
    let mut written = run.trim_end_matches(['.', '/', '\'']);
    loop {
        let end = at + written.len();
        if !written.is_empty() && context.free_at(end) {
            for entry in abbreviation::lookup(written) {
                if let Some(found) = read(context, at, end, entry, out) {
                    return Some(found);
                }
            }
        }
        written = &written[..written.rfind(['.', '/', '\''])?];
    }
}

fn read(context: &Context, at: usize, end: usize, entry: &Abbreviation, out: &mut String) -> Option<Match> {
    let stop = context.byte(end) == b'.';
    // "vol-au-vent", "St-Jean": part of another word.
    if !stop && context.byte(end) == b'-' && context.is_letter(end + 1) {
        return None;
    }
    let after = end + usize::from(stop);
    let last = context.rest(after).trim_matches(|c: char| !c.is_alphanumeric()).is_empty();
    let next = context.skip_space(after);
    let spaced = next > after;
    let dotted = entry.written.contains('.');
    let rule = match entry.when {
        When::Always => (stop || dotted || entry.written.len() > 1).then_some("abbreviation"),
        // At an end, "as a temp." and "to the max." are words; "Chas." is one name.
        When::Stop => {
            const WORDS: [&str; 14] = ["temp", "max", "min", "adv", "pop", "alt", "exec", "std", "prev", "est", "orig", "ret", "elev", "misc"];
            let word = last
                && (context.after_any(at, &["the", "a", "an"]) && WORDS.contains(&entry.written)
                    || entry.written.starts_with(char::is_uppercase) && entry.said.starts_with(char::is_uppercase));
            (stop && !word).then_some("abbreviation")
        }
        // "a Sr. VP", "the Sr. engineer": before a post, no nun.
        When::BeforeName if entry.written == "Sr" && stop && spaced && is_post(context.letters(next)) => {
            say("Senior", out);
            return Some(Match::likely(after, "post"));
        }
        // Gov.-elect Roy, Maj.-Gen. Orr
        When::BeforeName if stop && context.byte(after) == b'-' && context.is_letter(after + 1) => {
            let second = context.letters(after + 1);
            let rank = second.starts_with(char::is_uppercase) && abbreviation::lookup(second).iter().any(|entry| entry.when == When::BeforeName);
            (rank || matches!(second, "elect" | "designate" | "general" | "in")).then_some("title")
        }
        When::BeforeName => (spaced && before_name(context, at, next, stop, entry)).then_some("title"),
        When::AfterName => (after_name(context, at) && (stop || matches!(entry.written, "jr" | "sr" | "ltd" | "bros" | "pvt" | "Jr" | "Sr" | "Ltd" | "Bros")))
            .then_some("after-name"),
        When::BeforeNumber => before_number(context, at, next, spaced, stop, entry).then_some("reference"),
        When::Street if entry.written == "St" && college(context, at, stop) => {
            say("State", out);
            return Some(Match::likely(if last { end } else { after }, "college"));
        }
        When::Street => street(context, at, stop, next).then_some("street"),
        When::BetweenNames => (stop && spaced && after_name(context, at) && context.sign(next).is_some_and(char::is_uppercase)).then_some("versus"),
        When::AfterOrdinal => {
            (stop && context.slice(0, at).trim_end().ends_with(['t', 'd', 'h']) && context.word_before(at).starts_with(|c: char| c.is_ascii_digit()))
                .then_some("edition")
        }
        When::State => (stop
            && (state(context, at, entry.written) || among_states(context, at, after) || before_avenue(context, at, next) || before_office(context, next)))
        .then_some("state"),
        When::Month | When::Weekday | When::Unit | When::Book => None,
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
        && matches!(entry.said.to_lowercase().as_str(), "chapter" | "page" | "section" | "volume" | "figure" | "line" | "article")
    {
        let rising = |low: &str, high: &str| matches!((low.parse::<u32>(), high.parse::<u32>()), (Ok(low), Ok(high)) if low < high);
        if rising(context.digits(next), context.digits(first + dash)) {
            out.push('s');
        }
    }
    // "ch. xiv", "p. xiii": a numeral in small letters.
    let small = context.letters(next);
    if rule == "reference"
        && small.starts_with(|c: char| c.is_ascii_lowercase())
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

fn before_name(context: &Context, at: usize, next: usize, stop: bool, entry: &Abbreviation) -> bool {
    let Some(first) = context.sign(next) else { return false };
    // "the prof Nora admired", "below the col. Pierre slept": words, as titles have no small letter
    // after an article.
    if matches!(entry.written, "prof" | "gen" | "col") && context.after_any(at, &["the", "a", "this", "that"]) {
        return false;
    }
    // "Sgt. 1st Class", "Sgt. Maj.": a rank of more words.
    if stop && matches!(entry.written, "Sgt" | "Pvt") && ["1st Class", "First Class", "2nd Class"].iter().any(|class| context.has(next, class)) {
        return true;
    }
    // "the 1st Lt. and": a rank with its number.
    if stop && matches!(entry.written, "Lt" | "Sgt") && matches!(context.word_before(at), "1st" | "2nd" | "2d") {
        return true;
    }
    // "Mr. and Mrs. Jones": the name comes after a second title.
    let joined = ["and ", "& ", "or "].iter().any(|word| context.has(next, word) && context.sign(next + word.len()).is_some_and(char::is_uppercase));
    let name = first.is_uppercase() || joined && stop;
    if entry.written == "Sr" {
        // A Senior's name comes before; a Sister stands among her kind.
        let head = context.slice(0, at).trim_end();
        let listed = head.ends_with(',') && context.mentions(&["fr", "br", "msgr", "sister", "sisters", "nun", "nuns", "convent", "bishop", "father"]);
        return stop && name && (!after_name(context, at) || listed || ["and", "with", "to", "by", "said"].contains(&context.word_before(at)));
    }
    if entry.written == "Fr" || entry.written == "Pt" || entry.written == "Sec" || entry.written == "Det" || entry.written == "Col" && !stop {
        return stop && name;
    }
    // A saint or a mount with no full stop is British or French; a title with none is British.
    let bare = matches!(
        entry.written,
        "st" | "mr"
            | "dr"
            | "mt"
            | "gen"
            | "lt"
            | "prof"
            | "Dr"
            | "Mr"
            | "Mrs"
            | "Ms"
            | "St"
            | "Mt"
            | "Prof"
            | "Gen"
            | "Lt"
            | "Sgt"
            | "Capt"
            | "Rev"
            | "Mme"
            | "Mlle"
            | "Cpl"
            | "Maj"
            | "Cmdr"
            | "Adm"
            | "Ft"
            | "Col"
            | "Sts"
            | "Ste"
    );
    let street_before = matches!(entry.written, "St" | "Dr") && street_name(context, at) && !initial_follows(context, next) && !name;
    name && (stop || bare) && !street_before
}

/// Whether a word begins what a senior of a firm is called.
fn is_post(word: &str) -> bool {
    const POSTS: [&str; 24] = [
        "vp",
        "vice",
        "director",
        "manager",
        "engineer",
        "editor",
        "producer",
        "analyst",
        "fellow",
        "adviser",
        "advisor",
        "counsel",
        "partner",
        "writer",
        "correspondent",
        "executive",
        "account",
        "software",
        "program",
        "project",
        "research",
        "developer",
        "designer",
        "official",
    ];
    POSTS.iter().any(|post| post.eq_ignore_ascii_case(word))
}

/// "Penn St." and its like play games; streets do not.
fn college(context: &Context, at: usize, stop: bool) -> bool {
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
    stop && STATES.contains(&context.word_before(at)) && context.mentions(&PLAYED) && !house_before(context, context.word_span_before(at).0)
}

/// Whether a house's number stands before, and no rank: "No. 12 Iowa St." is ranked.
fn house_before(context: &Context, at: usize) -> bool {
    let (start, end) = context.word_span_before(at);
    context.slice(start, end).ends_with(|c: char| c.is_ascii_digit()) && !context.after_any(start, &["no"])
}

fn initial_follows(context: &Context, next: usize) -> bool {
    context.byte(next).is_ascii_uppercase() && context.byte(next + 1) == b'.'
}

/// Whether a capitalised word or an initial stands before.
fn after_name(context: &Context, at: usize) -> bool {
    let head = context.slice(0, at).trim_end_matches([' ', ',', '\u{a0}']);
    let word = head.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or("");
    if ["My", "His", "Her", "Our", "Their", "Your", "The", "These", "Those"].contains(&word) {
        return false;
    }
    word.starts_with(|c: char| c.is_uppercase() || c == '&')
        || matches!(word.trim_end_matches('.'), "pvt" | "co")
        || word.starts_with(|c: char| c.is_ascii_digit()) && word.ends_with(char::is_uppercase)
}

fn before_number(context: &Context, at: usize, next: usize, spaced: bool, stop: bool, entry: &Abbreviation) -> bool {
    let counted = matches!(entry.written, "No" | "no") && stop && context.has(next, "of ");
    // "order no. A-1203": a code with a number in it.
    let code = matches!(entry.written, "No" | "no" | "Nos" | "nos") && stop && {
        let token = context.rest(next).split([' ', ',', ';', ')']).next().unwrap_or("");
        token.starts_with(|c: char| c.is_ascii_uppercase()) && token.bytes().any(|b| b.is_ascii_digit())
    };
    // "p. A14": the page of a section.
    let section = matches!(entry.written, "p" | "pp") && stop && context.byte(next).is_ascii_uppercase() && context.is_digit(next + 1);
    let number = counted || code || section || context.is_digit(next) || (context.byte(next) == b'#' && context.is_digit(next + 1));
    let letters = context.alphanumerics(next);
    let roman = stop && !letters.is_empty() && letters.len() < 7 && letters.bytes().all(|b| b"IVXLCivxlc".contains(&b));
    if !(number || roman) {
        return false;
    }
    match entry.written {
        // "vol 5, no 3"
        "no" if !stop && context.mentions(&["vol", "volume", "op", "opus", "issue"]) && context.slice(0, at).trim_end().ends_with(',') => spaced && number,
        "No" | "no" if !stop => spaced && number && entry.written == "No" && context.word_before(at) != "said" && !context.text[..at].trim_end().is_empty(),
        "p" | "pp" | "l" | "ll" | "c" => stop || (entry.written == "pp" || entry.written == "p" && context.byte_before(at) == b'(') && spaced,
        "NO" | "VOL" | "ca" | "Fig" | "fig" | "Figs" | "figs" | "Eq" | "Vol" | "vol" | "Nos" | "nos" | "Ch" | "ch" | "Apt" | "Ext" | "ext" | "Rm" | "Op"
        | "Hwy" | "Nr" | "Art" | "ver" => stop || spaced,
        _ => stop,
    }
}

/// Whether what stands before is the name of a street: a capitalised word or an ordinal that is
/// no title's own.
fn street_name(context: &Context, at: usize) -> bool {
    let word = context.word_before(at);
    let head = context.slice(0, at);
    // "Mass. Ave.": the full stop is the state's.
    let of_state = abbreviation::lookup(word).iter().any(|entry| entry.when == When::State) && head.trim_end().ends_with('.');
    // "King Jr. Blvd.": the full stop is the name's.
    let junior = matches!(word, "Jr" | "Sr") && head.trim_end().ends_with('.');
    let parted = !of_state && !junior && head.ends_with([',', '(', ' ']) && head.trim_end().ends_with([',', '.', ':', ';', '(']);
    let ordinal = word.starts_with(|c: char| c.is_ascii_digit()) && word.ends_with(['t', 'd', 'h']);
    !parted && (ordinal || (word.starts_with(char::is_uppercase) && word.len() > 1))
}

fn street(context: &Context, at: usize, stop: bool, next: usize) -> bool {
    // Rue St. Denis, Lake St. Clair, Fort St. John: a saint's.
    const SAINTLY: [&str; 14] = ["Rue", "Boulevard", "Place", "Quai", "Porte", "Calle", "Plaza", "Via", "Lake", "Fort", "Port", "Bay", "Mont", "Île"];
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
            if !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit()) {
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
    let ends = compass || first.is_none_or(|c| !c.is_alphanumeric()) || first.is_some_and(char::is_lowercase) || context.is_digit(next);
    numbered || stop && ends
}

/// Whether a state's short form with its full stop stands on one side: "in Va., Md. and Pa.".
fn among_states(context: &Context, at: usize, after: usize) -> bool {
    const JOINERS: [&str; 3] = [" and", " or", ","];
    let short = |word: &str| abbreviation::lookup(word).iter().any(|entry| entry.when == When::State);
    let head = context.slice(0, at).trim_end();
    let left = JOINERS.iter().find_map(|joiner| head.strip_suffix(joiner)).map_or("", |head| head.trim_end_matches(','));
    let before = left.strip_suffix('.').is_some_and(|left| short(left.rsplit(' ').next().unwrap_or("")));
    let right = JOINERS.iter().find(|joiner| context.has(after, joiner)).map(|joiner| context.skip_space(after + joiner.len()));
    let right = right.map(|next| if context.has(next, "and ") { next + 4 } else { next });
    let word = right.map_or("", |next| context.letters(next));
    let follows = right.is_some_and(|next| context.byte(next + word.len()) == b'.') && short(word);
    before || follows && context.after_any(at, &["in", "of", "from", "to", "for", "across", "through", "throughout"])
}

/// Whether an avenue is named for the state: "Mass. Ave.".
fn before_avenue(context: &Context, at: usize, next: usize) -> bool {
    matches!(context.letters(next), "Ave" | "Avenue") && !context.word_before(at).starts_with(char::is_uppercase)
}

/// Whether an office of the state follows: "Fla. Gov. Roy".
fn before_office(context: &Context, next: usize) -> bool {
    let office = context.letters(next);
    matches!(office, "Gov" | "Sen" | "Rep" | "Atty") && context.byte(next + office.len()) == b'.'
}

/// Whether a place and a comma stand before: "Portland, Ore.".
fn state(context: &Context, at: usize, written: &str) -> bool {
    let head = context.slice(0, at).trim_end();
    let Some(place) = head.strip_suffix(',') else {
        // "R., of Mass." is of Congress, "the celebration of Mass." is not.
        return head.ends_with(", of")
            || head.ends_with(" of") && !["Mass", "Miss", "Pa", "Mo", "Ill"].contains(&written)
            || head.ends_with('(')
            || head.ends_with('-');
    };
    let (place_before, word) = place.rsplit_once(char::is_whitespace).unwrap_or(("", place));
    // "Yes, Miss." and "Larry, Curly, Mo." have no place before the comma.
    let answer = (place_before.is_empty() || place_before.ends_with(':'))
        && ["Yes", "No", "Well", "Oh", "Hello", "Howdy", "Hi", "Thanks", "Please", "Sorry", "Sure", "Right"].contains(&word);
    let listed = place_before.ends_with(',') && ["Mo", "Miss", "Pa", "Del", "La", "Va", "Al", "Cal", "Ill"].contains(&written);
    word.starts_with(char::is_uppercase) && !answer && !listed
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("abbreviation", include_str!("../../tests/class/abbreviation.tsv"));
    }
}
