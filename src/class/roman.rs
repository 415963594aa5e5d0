//! Roman numerals: Henry V, World War II, Chapter IV, Super Bowl LIV, the XIXth century.

mod company;
mod lettered;
mod names;
mod pronoun;
mod small;

use super::{Class, Context, Match, Start};
use crate::words::{self, say};
use company::{CARDINAL, COURSES, ORDINAL_BEFORE, THRONE};
use names::{GIVEN, MONARCHS, RULERS};
use pronoun::is_pronoun;
use small::small;

/// The class.
pub static CLASS: Class = Class {
    name: "roman",
    about: "Roman numerals after names of rulers, wars, chapters and events",
    example: ("Henry V and World War II", "Henry the fifth and World War two"),
    starts: &[Start::Capital],
    words: || small::NUMERALS.to_vec(),
    recognise,
};

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let mut found = numeral(context, at, out)?;
    // "Henry VIII. had slept there", "Vol. II., p. 4": old print has a full stop behind a numeral where the sentence goes on.
    if context.byte(found.end) == b'.' && found.end > at + 1 && goes_on(context, found.end + 1) {
        found.end += 1;
    }
    Some(found)
}

/// Tiger IIs, Mark IVs, Saturn Vs: the number of a machine's make, of which there are several.
fn several(context: &Context, at: usize, base: &str) -> Option<u128> {
    const MAKES: [&str; 9] = ["tiger", "panzer", "mark", "mk", "saturn", "titan", "spitfire", "patriot", "block"];
    value(base).filter(|n| *n > 1 && context.after_any(at, &MAKES))
}

/// Whether a sentence goes on after a full stop, in small letters or with a comma.
fn goes_on(context: &Context, after: usize) -> bool {
    match context.byte(after) {
        b',' | b';' => true,
        b' ' => context.sign(after + 1).is_some_and(char::is_lowercase),
        _ => false,
    }
}

fn numeral(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if !context.free_before(at) || matches!(context.byte_before(at), b'-' | b'.' | b'/' | b'&' | b'\'') {
        return None;
    }
    if !matches!(context.byte(at) | 0x20, b'i' | b'v' | b'x' | b'l' | b'c' | b'd' | b'm') {
        return None;
    }
    let word = context.letters(at);
    let end = at + word.len();
    // XIXth, XXIst: an ordinal by its ending.
    let (digits, suffix) = ["th", "st", "nd", "rd"].iter().find_map(|suffix| word.strip_suffix(suffix).map(|digits| (digits, true))).unwrap_or((word, false));
    // Small numerals are read in plays and books alone: Scene ii, chapter iv.
    if word.starts_with(|c: char| c.is_ascii_lowercase()) {
        return small(context, at, out);
    }
    if let Some(n) = word.strip_suffix('s').and_then(|base| several(context, at, base)).filter(|_| context.free_at(end)) {
        words::cardinal(n, context.locale(), out);
        super::decade::words_plural(out);
        return Some(Match::likely(end, "roman-plural"));
    }
    if digits == "I" && is_pronoun(context, at, end) {
        return None;
    }
    let Some(n) = value(digits) else { return lettered::lettered(context, at, word, out) };
    // MCMXCIX: a year, where it is long enough to be no other word.
    if digits.len() >= 4 && (1500..2100).contains(&n) && !suffix && context.free_at(end) {
        words::year(n as u32, context.locale(), context.options.year, out);
        return Some(Match::likely(end, "roman-year"));
    }
    // Hamlet, III.i.12: an act with its scene.
    if let Some(end) = scene(context, end, n, out) {
        return Some(Match::likely(end, "act-and-scene"));
    }
    // Books I-III: from the first to the last.
    let dash = context.dash(end);
    let last = context.letters(end + dash);
    if dash > 0
        && CARDINAL.contains(&context.word_before(at).trim_end_matches('s').to_lowercase().as_str())
        && let Some(second) = value(last).filter(|second| *second > n)
    {
        words::cardinal(n, context.locale(), out);
        say("to", out);
        words::cardinal(second, context.locale(), out);
        return Some(Match::certain(end + dash + last.len(), "roman-range"));
    }
    if context.is_digit(end)
        || context.byte(end) == b'.' && context.is_letter(end + 1) && !is_subsection(context, at, end)
        || context.byte(end) == b'-' && context.is_word(end + 1) && digits.len() < 2
    {
        return None;
    }
    if suffix {
        words::ordinal(n, context.locale(), out);
        // "the Vth Republic", "the Xth Legion"; "the Xth time" is of a letter.
        let single = digits == "V" || digits == "X" && ORDINAL_BEFORE.contains(&context.letters(context.skip_space(end)));
        return (digits.len() > 1 || single).then_some(Match::certain(end, "roman-ordinal"));
    }
    let next = context.letters(context.skip_space(end));
    if (digits.len() >= 2 || digits == "V" && next == "Corps") && ORDINAL_BEFORE.contains(&next) {
        words::ordinal(n, context.locale(), out);
        return Some(Match::likely(end, "roman-ordinal-before"));
    }
    if let Some(found) = listed(context, at, end, digits, n, out) {
        return Some(found);
    }
    let before = context.word_before(at);
    let lower = before.to_lowercase();
    // II and III are never words: alone, at a start or after a dash, they are numbers.
    // "three phases: I, II and III"
    if digits == "I" {
        let next = context.skip_space(end + usize::from(context.byte(end) == b','));
        let next = ["and ", "& ", "or "].iter().find(|word| context.has(next, word)).map_or(next, |word| next + word.len());
        if next > end && context.letters(next) == "II" && !RULERS.contains(&context.word_before(at)) {
            words::cardinal(n, context.locale(), out);
            return Some(Match::likely(end, "roman-list"));
        }
    }
    let lonely = before.is_empty() || context.slice(0, at).trim_end().ends_with(['—', '–', '-', '(', ':', ',']);
    // "IV. The Return": a heading's number.
    let heads = at == 0 && context.byte(end) == b'.' && matches!(digits, "IV" | "VI" | "IX" | "XI" | "XIV" | "XV" | "XVI");
    if heads || lonely && matches!(digits, "II" | "III" | "VII" | "VIII" | "XII" | "XIII") && !context.is_letter(context.skip_space(end)) {
        words::cardinal(n, context.locale(), out);
        return Some(Match::guess(end, "roman-alone"));
    }
    let spaced = at > 0 && context.space(at - 1) > 0 || context.byte_before(at) == 0xa0;
    if !spaced || before.is_empty() {
        return None;
    }
    let opened = context.slice(0, at).trim_end().ends_with([',', ';', ':', '(', '"', '“']);
    if opened {
        return None;
    }
    if before == "Saturn" && digits == "V" {
        say("five", out);
        return Some(Match::certain(end, "roman-cardinal"));
    }
    // WrestleMania X-Seven: a letter of a title.
    if digits.len() == 1 && context.dash(context.skip_space(end)) > 0 {
        return None;
    }
    // "Spanish I as a senior", but "German I speak"
    if digits == "I" && COURSES.contains(&before) {
        let next = context.letters(context.skip_space(end));
        let course = matches!(context.byte(end), b',' | b'.' | b';' | b')' | b'?' | 0)
            || [
                "as", "in", "with", "at", "is", "was", "and", "or", "for", "to", "on", "from", "before", "after", "class", "students", "teacher", "final",
                "exam",
            ]
            .contains(&next);
        if course {
            words::cardinal(n, context.locale(), out);
        }
        return course.then_some(Match::likely(end, "roman-course"));
    }
    // "Bohemund I's tomb": nobody who speaks has an ending.
    let owner = digits == "I" && before.len() > 3 && before.starts_with(char::is_uppercase) && !CARDINAL.contains(&lower.as_str());
    if owner && (context.has(end, "'s ") || context.has(end, "’s ")) {
        // "the Titan I's engine" is a machine's.
        let machine = context.after_any(context.word_span_before(at).0, &["the", "a", "each", "this"]) || matches!(before, "Sputnik" | "Voyager" | "Explorer");
        say(if machine { "one" } else { "the first" }, out);
        let end = possessive(context, end, out);
        return Some(Match::likely(end, "regnal"));
    }
    // "King Hussein I of Jordan": a first of a name that no list has.
    // "Justinian I (r. 527-565)": of a name that none but rulers have.
    let parted = || context.has(end, " of ") || context.has(end, " (") || matches!(context.byte(end), b',' | b'.' | b';' | b')' | 0);
    let title = || context.word_span_before(context.word_span_before(at).0);
    // "Pope Sylvester I sent two presbyters", but "the Prince Hal I knew".
    let throned = || {
        let (start, end) = title();
        ["King", "Queen", "Pope", "Emperor", "Empress", "Tsar", "Sultan", "Patriarch", "Catholicos", "Caliph", "Pharaoh"].contains(&context.slice(start, end))
            && !context.after_any(start, &["the"])
    };
    if digits == "I"
        && before.len() > 2
        && before.starts_with(char::is_uppercase)
        && (parted() && (MONARCHS.contains(&before) || ["Prince", "Duke", "Shah"].contains(&context.slice(title().0, title().1))) || throned())
    {
        say("the first", out);
        let end = possessive(context, end, out);
        return Some(Match::certain(end, "regnal"));
    }
    // "The 18th Dynasty began with Ahmose I."
    let closes = || matches!(context.byte(end), b'.' | b';' | b')' | 0) || context.has(end, " (");
    if owner && closes() && !COURSES.contains(&before) && context.mentions(&THRONE) {
        say("the first", out);
        return Some(Match::likely(end, "regnal"));
    }
    // Exhibit C, type D: a letter; "there is no X" counts nothing.
    let label = matches!(digits, "C" | "D" | "M") || digits == "L" && lower != "bowl" || before == "no" && !context.slice(0, at).trim_end().ends_with('.');
    if CARDINAL.contains(&lower.as_str()) && !label {
        words::cardinal(n, context.locale(), out);
        return Some(Match::certain(end, "roman-cardinal"));
    }
    // Harald II, Boris III: kings that are seldom named without their number.
    if digits.len() >= 2 && n <= 25 && MONARCHS.contains(&before) {
        say("the", out);
        words::ordinal(n, context.locale(), out);
        let end = possessive(context, end, out);
        return Some(Match::certain(end, "regnal"));
    }
    if RULERS.contains(&before) {
        // "James I. Smith", Louis C., Francis X. Bushman: an initial.
        let initial = matches!(digits, "C" | "D" | "L" | "M") || digits == "X" && context.byte(end) == b'.';
        if !initial && n <= 25 {
            say("the", out);
            words::ordinal(n, context.locale(), out);
            let end = possessive(context, end, out);
            return Some(Match::certain(end, "regnal"));
        }
        return None;
    }
    // Two letters or more after a capitalised word: a ruler or a numbered thing that no list has.
    // "The IV bag" is fluid.
    let article = matches!(digits, "IV" | "VI" | "IX" | "XI") && matches!(before, "The" | "A" | "An" | "This" | "His" | "Her");
    if digits.len() >= 2
        && before.starts_with(char::is_uppercase)
        && !article
        && n <= 60
        && !matches!(
            digits,
            "MIX" | "MD" | "DC" | "MC" | "CD" | "CV" | "DI" | "MI" | "LI" | "DL" | "CC" | "MM" | "CL" | "XL" | "DM" | "CI" | "LV" | "MV" | "LIV"
        )
    {
        let person =
            context.after_any(context.word_span_before(at).0, &["King", "Queen", "Pope", "Emperor", "Tsar", "Czar", "Sultan", "Prince", "Duke", "Saint"]);
        let royal = n <= 25 && before.len() > 3 && before.chars().skip(1).all(char::is_lowercase) && context.mentions(&THRONE);
        if person || royal {
            say("the", out);
            words::ordinal(n, context.locale(), out);
            return Some(Match::certain(end, "regnal"));
        }
        if matches!(
            digits,
            "II" | "III" | "IV" | "VI" | "VII" | "VIII" | "IX" | "XI" | "XII" | "XIII" | "XIV" | "XV" | "XVI" | "XVII" | "XVIII" | "XIX" | "XX" | "XXI"
        ) {
            // "Loudon Wainwright III": a full name, given name first, is a person's.
            let given = context.word_before(context.word_span_before(at).0);
            // "John D. Rockefeller IV": an initial is a person's too.
            let family = context.word_span_before(at).0;
            let initial =
                given.len() == 1 && context.slice(0, family).ends_with(". ") && RULERS.contains(&context.word_before(context.word_span_before(family).0));
            // "Mrs. J. B. Thorne III": two initials are a person's.
            let initials =
                || given.len() == 1 && context.slice(0, family).ends_with(". ") && context.word_before(context.word_span_before(family).0).len() == 1;
            if n <= 5 && (initial || initials() || RULERS.contains(&given) || GIVEN.contains(&given)) && before.len() > 2 {
                say("the", out);
                words::ordinal(n, context.locale(), out);
            } else {
                words::cardinal(n, context.locale(), out);
            }
            return Some(Match::likely(end, "roman-after-name"));
        }
    }
    // "III where it should read IV": beside a numeral that is no word.
    if matches!(digits, "IV" | "VI" | "IX" | "XI")
        && context.text.split(|c: char| !c.is_alphanumeric()).any(|word| matches!(word, "II" | "III" | "VII" | "VIII" | "XII"))
        && !context.mentions(&["drip", "fluids", "patient", "patients", "nurse", "hospital"])
    {
        words::cardinal(n, context.locale(), out);
        return Some(Match::guess(end, "roman-number"));
    }
    // "topoisomerase II", "nerve VIII": numerals that are no word are numbers wherever they stand.
    if matches!(digits, "II" | "III" | "VII" | "VIII" | "XII" | "XIII" | "XIV" | "XVI" | "XVII" | "XVIII") {
        words::cardinal(n, context.locale(), out);
        return Some(Match::guess(end, "roman-number"));
    }
    None
}

/// Super Bowls XVI, XIX and XXIII; Louis XIV, XV and XVI; Books I and II: a numeral of a list, said
/// as the first of them is, and the first where another follows.
fn listed(context: &Context, at: usize, end: usize, digits: &str, n: u128, out: &mut String) -> Option<Match> {
    const STEPS: usize = 8;
    // MD, DC and CD are roads, places and discs.
    if !digits.bytes().all(|b| b"IVXL".contains(&b)) || matches!(digits, "LI" | "XL" | "LV") {
        return None;
    }
    let mut from = at;
    let mut steps = 0;
    let (name, numerals) = loop {
        let head = context.slice(0, from).trim_end_matches([' ', ',']);
        let head =
            ["and", "or", "&", "to", "through"].iter().find_map(|word| head.strip_suffix(word).filter(|head| head.ends_with([' ', ',']))).unwrap_or(head);
        let (start, stop) = context.word_span_before(head.trim_end_matches([' ', ',']).len());
        let word = context.slice(start, stop);
        if value(word).is_none() || steps == STEPS {
            break (word, steps);
        }
        steps += 1;
        from = start;
    };
    let singular = name.strip_suffix('s').unwrap_or(name).to_lowercase();
    if numerals == 0 {
        // "books I and II": the first needs another after it.
        let next = context.skip_space(end);
        let next = ["and ", "& ", "or ", "to ", "through "].iter().find(|word| context.has(next, word)).map_or(next, |word| next + word.len());
        let next = if context.byte(end) == b',' { context.skip_space(end + 1) } else { next };
        let second = context.letters(next);
        let plural = name.ends_with('s') && CARDINAL.contains(&singular.as_str()) && context.space(at.checked_sub(1)?) > 0;
        if !plural || next <= context.skip_space(end) || value(second).is_none_or(|second| second <= n) || !context.free_at(next + second.len()) {
            return None;
        }
        words::cardinal(n, context.locale(), out);
        return Some(Match::certain(end, "roman-list"));
    }
    let ruler = RULERS.contains(&name);
    if !ruler && name != "Corps" && !CARDINAL.contains(&singular.as_str()) && digits.len() < 2 || from == at {
        return None;
    }
    if ruler {
        say("the", out);
        words::ordinal(n, context.locale(), out);
    } else {
        words::cardinal(n, context.locale(), out);
    }
    Some(Match::likely(end, "roman-list"))
}

/// Says an act and its scene, and a line, where a small numeral follows the capitals: III.i, IV.ii.56.
fn scene(context: &Context, act_end: usize, act: u128, out: &mut String) -> Option<usize> {
    let small = context.letters(act_end + 1);
    if context.byte(act_end) != b'.' || !matches!(small.as_bytes(), [b'i' | b'v' | b'x', ..]) || act > 5 || small.bytes().any(|b| b.is_ascii_uppercase()) {
        return None;
    }
    let number = value(&small.to_ascii_uppercase())?;
    let end = act_end + 1 + small.len();
    let line = if context.byte(end) == b'.' { context.digits(end + 1) } else { "" };
    let end = if line.is_empty() { end } else { end + 1 + line.len() };
    if context.is_word(end) {
        return None;
    }
    words::cardinal(act, context.locale(), out);
    words::cardinal(number, context.locale(), out);
    words::cardinal_digits(line, context.locale(), out);
    Some(end)
}

/// "Section III.B": a letter after the numeral of a part.
fn is_subsection(context: &Context, at: usize, end: usize) -> bool {
    context.letters(end + 1).len() == 1
        && context.byte(end + 1).is_ascii_uppercase()
        && ["sec", "section", "part", "pt", "chapter", "ch", "appendix", "article", "table", "figure"]
            .contains(&context.word_before(at).to_ascii_lowercase().as_str())
}

fn possessive(context: &Context, end: usize, out: &mut String) -> usize {
    for written in ["'s", "’s"] {
        if context.has(end, written) && context.free_at(end + written.len()) {
            out.push_str("'s");
            return end + written.len();
        }
    }
    end
}

/// The value of a well-formed Roman numeral in capitals, up to 3999.
pub(super) fn value(word: &str) -> Option<u128> {
    const PARTS: [(&str, u128); 13] =
        [("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1)];
    let mut rest = word;
    let mut n = 0;
    for (part, worth) in PARTS {
        let limit = if part.len() == 2 || matches!(part, "D" | "L" | "V") { 1 } else { 3 };
        for _ in 0..limit {
            if let Some(after) = rest.strip_prefix(part) {
                n += worth;
                rest = after;
            }
        }
    }
    (rest.is_empty() && n > 0).then_some(n)
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("roman", include_str!("../../tests/class/roman.tsv"));
    }

    #[test]
    fn values() {
        assert_eq!(super::value("MCMXCIV"), Some(1994));
        assert_eq!(super::value("IIII"), None);
        assert_eq!(super::value("VX"), None);
    }
}
