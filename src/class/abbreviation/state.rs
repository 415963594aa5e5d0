//! Short forms of states: Portland, Ore.; in Va., Md. and Pa.; Mass. Ave.

use crate::class::Context;
use crate::lexicon::abbreviation::{self, Abbreviation, When};

/// Whether a state's short form with its full stop stands on one side: "in Va., Md. and Pa.".
pub(super) fn among_states(context: &Context, at: usize, after: usize) -> bool {
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
pub(super) fn before_avenue(context: &Context, at: usize, next: usize) -> bool {
    matches!(context.letters(next), "Ave" | "Avenue") && !context.word_before(at).starts_with(char::is_uppercase)
}

/// Whether an office of the state follows: "Fla. Gov. Roy".
pub(super) fn before_office(context: &Context, next: usize) -> bool {
    let office = context.letters(next);
    matches!(office, "Gov" | "Sen" | "Rep" | "Atty") && context.byte(next + office.len()) == b'.'
}

/// Whether a place and a comma stand before: "Portland, Ore.".
pub(super) fn state(context: &Context, at: usize, written: &str) -> bool {
    let head = context.slice(0, at).trim_end();
    let Some(place) = head.strip_suffix(',') else {
        // "R., of Mass." is of Congress, "the celebration of Mass." is not.
        return head.ends_with(", of")
            || head.ends_with(" of") && !["Mass", "Miss", "Pa", "Mo", "Ill"].contains(&written)
            || head.ends_with('(')
            || head.ends_with('-');
    };
    let (place_before, word) = place.rsplit_once(char::is_whitespace).unwrap_or(("", place));
    let word = word.trim_start_matches('(');
    // "Yes, Miss." and "Larry, Curly, Mo." have no place before the comma.
    let answer = (place_before.is_empty() || place_before.ends_with(':'))
        && ["Yes", "No", "Well", "Oh", "Hello", "Howdy", "Hi", "Thanks", "Please", "Sorry", "Sure", "Right"].contains(&word);
    // "Bath, Me. 04530": before a ZIP code alone.
    if written == "Me" && context.digits(context.skip_space(at + 3)).len() != 5 {
        return false;
    }
    let zip = {
        let next = context.skip_space(at + written.len() + 1);
        context.digits(next).len() == 5
    };
    // "Easton, Pa., is closed": a comma on both sides.
    let enclosed = context.has(at + written.len(), "., ");
    // "3100 Wilson Blvd., Arlington, Va.": in an address.
    let listed = !zip
        && !enclosed
        && !place_before.contains(|c: char| c.is_ascii_digit())
        && place_before.ends_with(',')
        && ["Mo", "Miss", "Pa", "Del", "La", "Va", "Al", "Cal", "Ill"].contains(&written);
    word.starts_with(char::is_uppercase) && !answer && !listed
}

/// Whether a county's state follows: "Lincoln Co., Ky.".
pub(super) fn county(context: &Context, at: usize, after: usize) -> bool {
    if context.byte(after) != b',' || !context.word_before(at).starts_with(char::is_uppercase) {
        return false;
    }
    let next = context.skip_space(after + 1);
    let word = context.letters(next);
    let short = abbreviation::lookup(word).iter().any(|entry| entry.when == When::State) && context.byte(next + word.len()) == b'.';
    let dotted = ["N.Y.", "N.J.", "N.C.", "S.C.", "N.H.", "N.D.", "S.D.", "N.M.", "W.Va.", "R.I."].iter().any(|state| context.has(next, state));
    short || dotted || crate::class::address::is_state(word)
}

/// Whether a full stop stands after a state inside a sentence: "the Ill. border", "in Mass., where".
pub(super) fn inside_sentence(context: &Context, at: usize, after: usize, entry: &Abbreviation) -> bool {
    let next = context.skip_space(after);
    let small = next > after && context.sign(next).is_some_and(char::is_lowercase) && context.letters(next) != "by";
    let placed = context.after_any(at, &["in", "of", "from", "near", "through", "to", "across", "for", "beat", "over"]);
    // No word is like these; "Ind." and "Cal." stand for others too.
    const CLEAR: [&str; 16] = ["Fla", "Ariz", "Calif", "Colo", "Conn", "Minn", "Okla", "Tenn", "Tex", "Wyo", "Nev", "Mich", "Wis", "Nebr", "Ore", "Ga"];
    // "the 2d Mass. had": a regiment.
    let regiment = context.word_before(at).starts_with(|c: char| c.is_ascii_digit());
    // "the Tenn. Valley", "two Calif. Highway Patrol officers", "was born in Fla."
    let ends = next >= context.text.len();
    // "is in Md."
    const SHORT: [&str; 11] = ["Del", "Md", "Ky", "Vt", "Va", "Ill", "Wash", "Ala", "Ark", "Neb", "Kan"];
    if ends && SHORT.contains(&entry.written) && context.after_any(at, &["in", "near"]) {
        return true;
    }
    let named = if ends { placed } else { next > after && context.sign(next).is_some_and(char::is_uppercase) };
    named && CLEAR.contains(&entry.written)
        || small
            && (placed
                || regiment
                || CLEAR.contains(&entry.written)
                || context.after_any(at, &["the", "a", "western", "eastern", "northern", "southern", "central", "upstate"]) && entry.written != "Ind")
        || placed && context.byte(after) == b',' && !matches!(entry.written, "Mass" | "Pa" | "Miss")
}
