use super::closing::{closes_unit, is_move, is_point, is_short_day, is_small_chapter, names_speaker};
use crate::lexicon::abbreviation::{self, Ends};
use crate::text::Span;
use crate::text::cut_decimal;

/// A sentence longer than this many bytes is cut at a space, so that the pass needs bounded
/// memory whatever it is given.
pub(crate) const LONGEST: usize = 8192;

/// Walks through the sentences of a paragraph.
///
/// A sentence ends in `.`, `!`, `?` or `…` with the quotes and brackets that close after it,
/// followed by white space and a sign that may begin one. Abbreviations, initials, decimals and
/// a question inside a sentence do not end it.
///
/// ```
/// use sayable::segment::Sentences;
/// let text = "Dr. Ames left at 5 p.m. on Monday. “Why?” she asked. No. 5 won.";
/// let found: Vec<&str> = Sentences::new(text).map(|s| s.of(text)).collect();
/// assert_eq!(found, ["Dr. Ames left at 5 p.m. on Monday.", "“Why?” she asked.", "No. 5 won."]);
/// ```
#[derive(Clone, Debug)]
pub struct Sentences<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Sentences<'t> {
    /// The sentences of one paragraph.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        Sentences { text, at: 0 }
    }
}

impl Iterator for Sentences<'_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        let start = match self.text.as_bytes()[self.at..] {
            // Between most sentences stands one space.
            [b' ', next, ..] if next.is_ascii_graphic() => self.at + 1,
            [next, ..] if next.is_ascii_graphic() => self.at,
            _ => self.text.len() - self.text[self.at..].trim_start().len(),
        };
        if start >= self.text.len() {
            return None;
        }
        // With the whole paragraph at hand an end is always found.
        let Search::Ends { end, next } = search(self.text, start, start, true) else { return None };
        self.at = next;
        Some(Span::new(start, end))
    }
}

/// What a search for the end of a sentence comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Search {
    /// The sentence ends at `end`; the next one is looked for from `next` on.
    Ends {
        /// Where the sentence ends.
        end: usize,
        /// Where what follows begins.
        next: usize,
    },
    /// What is still to come decides; up to `from` nothing ends it.
    Open {
        /// From where to search when more has come.
        from: usize,
    },
}

/// Looks for the end of the sentence that begins at `start`, from `from` on, in a paragraph that is
/// there as far as it has come, or `whole`.
pub(crate) fn search(text: &str, start: usize, mut from: usize, whole: bool) -> Search {
    let limit = floor_boundary(text, start.saturating_add(LONGEST));
    let bytes = &text.as_bytes()[..limit];
    while let Some(stop) = next_stop(bytes, from) {
        match ends_here(text, start, stop, whole) {
            Verdict::Ends(end) => return Search::Ends { end, next: end },
            Verdict::GoesOn => from = stop + 1,
            Verdict::Open => return Search::Open { from: stop },
        }
    }
    if limit == text.len() && !whole {
        return Search::Open { from: from.max(limit) };
    }
    let next = if limit < text.len() { cut(text, start, limit) } else { limit };
    Search::Ends { end: start + text[start..next].trim_end().len(), next }
}

/// The next byte that may end a sentence.
fn next_stop(bytes: &[u8], mut from: usize) -> Option<usize> {
    loop {
        let found = from + memchr::memchr3(b'.', b'!', b'?', bytes.get(from..)?)?;
        // Only white space, the end or a closing sign may follow.
        match bytes.get(found + 1) {
            Some(b) if b.is_ascii_alphanumeric() || matches!(b, b'.' | b',' | b'-' | b'/' | b'@' | b'?' | b'!') => from = found + 1,
            _ => return Some(found),
        }
    }
}

/// Whether a stop ends its sentence.
enum Verdict {
    /// After its closing signs, at this offset.
    Ends(usize),
    GoesOn,
    /// What is still to come decides.
    Open,
}

/// How many bytes of the words after a stop its verdict may depend on.
const LOOK_AHEAD: usize = 128;
/// How many bytes of quotes, brackets and white space are looked through for the next word.
const LOOK_PAST: usize = 1024;

/// Where the word that a stop ends begins: after white space, a bracket, a quotation mark, a dash or a stroke.
fn word_before(text: &str, start: usize, stop: usize) -> usize {
    let bytes = text.as_bytes();
    let letters = bytes[start..stop].iter().rev().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let at = stop - letters;
    if at > start && matches!(bytes[at - 1], b' ' | b'\n' | b'(' | b'"') {
        return at;
    }
    text[start..at]
        .rfind(|c: char| c.is_whitespace() || matches!(c, '(' | '[' | '"' | '\'' | '“' | '‘' | '—' | '–' | '/'))
        .map_or(start, |at| start + at + text[start + at..].chars().next().map_or(1, char::len_utf8))
}

/// Whether the full stop behind a text stands after a word that is no abbreviation, in small letters or with a capital.
fn ends_plain_word(head: &str) -> bool {
    let bytes = head.as_bytes();
    let mut from = bytes.len();
    while from > 0 && bytes[from - 1].is_ascii_lowercase() {
        from -= 1;
    }
    from -= usize::from(from > 0 && from < bytes.len() && bytes[from - 1].is_ascii_uppercase());
    from > 0 && bytes.len() > from + 1 && bytes[from - 1] == b' ' && abbreviation::ends(&head[from..]) == Ends::Always
}

/// Whether a text ends with a space and a number of nothing but digits.
fn ends_number(head: &str) -> bool {
    let digits = head.bytes().rev().take_while(u8::is_ascii_digit).count();
    digits > 0 && head[..head.len() - digits].ends_with(' ')
}

/// Whether the sentence that began at `start` ends at the stop at `stop`, in a paragraph that is there
/// as far as it has come, or `whole`.
fn ends_here(text: &str, start: usize, stop: usize, whole: bool) -> Verdict {
    if whole && stop + 1 == text.len() {
        return Verdict::Ends(stop + 1);
    }
    // After most stops stand one space and a letter.
    if let [b' ', next, ..] = text.as_bytes()[stop + 1..]
        && next.is_ascii_uppercase()
    {
        let head = &text[start..stop];
        // The number of a move in chess has a piece behind it.
        if ends_plain_word(head) || !matches!(next, b'K' | b'Q' | b'R' | b'B' | b'N' | b'O') && ends_number(head) {
            return Verdict::Ends(stop + 1);
        }
    }
    let far = stop + LOOK_PAST;
    let (text, whole) = if text.len() > far { (&text[..floor_boundary(text, far)], true) } else { (text, whole) };
    let after = &text[stop + 1..];
    let spaced = matches!(after.as_bytes(), [b' ', letter, ..] if letter.is_ascii_alphabetic());
    let closed = if spaced { after } else { after.trim_start_matches(['"', '”', '’', '\'', ')', ']', '»', '*', '_']) };
    let end = text.len() - closed.len();
    match closed.chars().next() {
        None => return if whole { Verdict::Ends(end) } else { Verdict::Open },
        Some(c) if !c.is_whitespace() => return Verdict::GoesOn,
        Some(_) => {}
    }
    let next = if spaced { &closed[1..] } else { closed.trim_start() };
    let opened = if spaced { next } else { next.trim_start_matches(['"', '“', '‘', '\'', '(', '[', '«', '¿', '¡', '—', '–', '-', '*', '_']) };
    // "May, of all months! — a letter came": a dash between spaces.
    let opened = if opened.len() < next.len() { opened.trim_start() } else { opened };
    let Some(first) = opened.chars().next() else { return if whole { Verdict::Ends(end) } else { Verdict::Open } };
    // "6! = 720": an equation goes on after a factorial; "the gov. & his wife": no sentence begins with &.
    if first.is_lowercase() || opened.starts_with("& ") || opened.starts_with("= ") || text.as_bytes()[stop] == b'!' && matches!(first, '=' | '×' | '÷' | '≈')
    {
        return Verdict::GoesOn;
    }
    // "Capt. (later Maj.) Reed": a bracket inside a sentence ends it no more than its abbreviation does.
    let aside = after.starts_with([')', ']']) && !text[start..].starts_with(['(', '[']);
    let quoted = closed.len() < after.len() && !aside;
    if text.as_bytes()[stop] != b'.' || quoted && first.is_uppercase() {
        // "“Fishing?” Mark ventured.": who asked stands in the same sentence.
        if quoted && text.as_bytes()[stop] != b'.' && first.is_uppercase() {
            if !whole && opened.len() < LOOK_AHEAD && !has_words(opened) {
                return Verdict::Open;
            }
            if names_speaker(opened) {
                return Verdict::GoesOn;
            }
        }
        return Verdict::Ends(end);
    }
    let word_start = word_before(text, start, stop);
    let word = &text[word_start..stop];
    // "Gov't.": the apostrophe of a short form begins no word.
    let whole_word = text[start..word_start]
        .strip_suffix('\'')
        .map(|head| start + head.len() - head.bytes().rev().take_while(u8::is_ascii_alphabetic).count())
        .map_or(word, |from| &text[from..stop]);
    let word = if whole_word.len() > word.len() && whole_word.len() < 9 && !abbreviation::lookup(whole_word).is_empty() { whole_word } else { word };
    // "Aug. 9-Sept. 2", "ex-Gov. Pike": the word after a number or a prefix and its hyphen.
    // "Maj.-Gen. Orr": two short forms in one.
    let leads = |first: &str| {
        first.ends_with(|c: char| c.is_ascii_digit() || c == '.')
            || ["ex", "Ex", "then", "Then", "non", "pro", "Pro", "Vice", "vice", "Co", "co", "Under", "Rear"].contains(&first)
    };
    let word = word.rsplit_once('-').filter(|(first, _)| leads(first)).map_or(word, |(_, last)| last);
    // "7p.m. – 7a.m.": the half of the day right behind its hour.
    let hour = word.trim_start_matches(|c: char| c.is_ascii_digit() || c == ':');
    let word = if matches!(hour, "a.m" | "p.m" | "A.M" | "P.M") { hour } else { word };
    // "paid (Oct.) £512.60": no sentence begins behind an aside but with a capital.
    if aside && !first.is_uppercase() && !abbreviation::lookup(word).is_empty() {
        return Verdict::GoesOn;
    }
    let ends = if word.len() <= 4
        && first.is_uppercase()
        && closes_unit(word, &text[start..word_start], &text[start..stop])
        && !is_point(opened)
        && !is_short_day(opened)
    {
        Ends::Always
    } else {
        abbreviation::ends(word)
    };
    // "12. Nf3 d5": a move of chess and its number.
    if matches!(first, 'K' | 'Q' | 'R' | 'B' | 'N' | 'O') && word.bytes().all(|b| b.is_ascii_digit()) {
        if !whole && opened.len() < LOOK_AHEAD && !opened.contains(char::is_whitespace) {
            return Verdict::Open;
        }
        if is_move(opened) {
            return Verdict::GoesOn;
        }
    }
    match ends {
        Ends::Always if !first.is_ascii_digit() => return Verdict::Ends(end),
        Ends::Never if !first.is_ascii_digit() => return Verdict::GoesOn,
        _ => {}
    }
    // The rest looks at the words that follow, no further than a bounded way.
    if !whole && opened.len() < LOOK_AHEAD && !has_words(opened) {
        return Verdict::Open;
    }
    let known = stop + 1 + (after.len() - opened.len()) + LOOK_AHEAD;
    let text = &text[..floor_boundary(text, known)];
    let next = &text[text.len().min(stop + 1 + (after.len() - next.len()))..];
    if first.is_ascii_digit()
        && (cut_decimal(&text[start..], stop - start).is_some()
            || is_old_money(word, next)
            || is_german_street(word)
            || is_small_chapter(word, &text[start..word_start]))
    {
        return Verdict::GoesOn;
    }
    let ends = match ends {
        Ends::Always => true,
        Ends::Never => false,
        // After "No." or "p." a number goes on.
        Ends::UnlessNumber => {
            !first.is_ascii_digit()
                && !(first == '#' && next.as_bytes().get(1).is_some_and(u8::is_ascii_digit))
                && !is_roman(next)
                && !is_code(next)
                && !is_first(word, next)
                && !is_label(word, next)
                && !is_lettered(word, &text[start..word_start], next)
        }
        // "Inc. The", "p.m. She", "U.S. Senate": a common opener tells.
        Ends::IfOpener => {
            first.is_ascii_punctuation() && !matches!(first, '&' | '#' | '$' | '=' | '+' | '<' | '>' | '/' | '%' | ';' | ',' | ':' | '@' | '|')
                || opens_sentence(next) && !is_avenue(word, &text[start..word_start], next)
        }
        Ends::Initial => {
            let before = text[start..word_start].trim_end();
            let lonely = before.is_empty();
            // "plan B. They": a letter after a word of lower case ends the sentence if an opener follows.
            let after_lower = before.rsplit(char::is_whitespace).next().is_some_and(|w| w.starts_with(char::is_lowercase));
            !lonely && after_lower && opens_sentence(next)
        }
    };
    if ends { Verdict::Ends(end) } else { Verdict::GoesOn }
}

/// Whether a text that is still coming has two whole words, and the beginning of what follows.
fn has_words(text: &str) -> bool {
    let mut spaces = text.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at);
    let Some(first) = spaces.next() else { return false };
    let second = text[first..].trim_start();
    second.find(|c: char| c.is_whitespace()).is_some_and(|at| !second[at..].trim_start().is_empty())
}

/// "7s. 6d.": shillings whose pence follow.
fn is_old_money(word: &str, next: &str) -> bool {
    let shillings = word.strip_suffix('s').is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()));
    let pence = |next: &str| next.strip_prefix('d').is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    shillings && pence(next.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '½' | '¼' | '¾')).trim_start())
}

/// "Friedrichstr. 12": a street's name with its short ending, before a house's number.
fn is_german_street(word: &str) -> bool {
    word.ends_with("str") && word.len() > 5 && word.starts_with(char::is_uppercase)
}

/// "Vol. I ends": the first of a work's parts, after a short form that no sentence ends with.
fn is_first(word: &str, next: &str) -> bool {
    matches!(word, "Vol" | "Vols" | "vol" | "vols" | "Ch" | "Chs" | "ch" | "chs" | "Chap" | "chap" | "Bk" | "bk" | "Pt" | "mvt" | "Mvt")
        && next.split(|c: char| !c.is_alphanumeric()).next() == Some("I")
}

/// "app. B", "Exh. A shows", "Const. art. I": a part that a letter or the first numeral names.
fn is_lettered(word: &str, before: &str, next: &str) -> bool {
    let mut signs = next.chars();
    let letter = signs.next().filter(char::is_ascii_uppercase);
    let parted = signs.next().is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '\'' | '’'));
    match letter {
        Some('I') => {
            parted
                && (before.ends_with("Const. ") || before.ends_with("Constitution, ") || ["I, sec", "I, §", "I, cl"].iter().any(|part| next.starts_with(part)))
        }
        // "Exh. A" is a thing, "I see no. A man" is none.
        Some('A') => parted && matches!(word, "app" | "App" | "apps" | "Apps" | "exh" | "Exh" | "Fig" | "fig" | "Apt" | "Sch" | "Sched"),
        Some(_) => parted && !matches!(word, "No" | "no" | "art" | "ex" | "tab" | "op" | "apt"),
        None => false,
    }
}

/// "on Ave. A with": an avenue or a company that a letter names; "Fifth Ave. A man" has a name before.
fn is_avenue(word: &str, before: &str, next: &str) -> bool {
    let named = before.split_whitespace().next_back().is_some_and(|name| name.starts_with(char::is_uppercase) && !name.ends_with(','));
    matches!(word, "Ave" | "Co") && !named && next.strip_prefix('A').is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '\''))
}

fn is_roman(text: &str) -> bool {
    let word = text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    let alone = matches!(word, "V" | "X") || word == "I" && matches!(text.as_bytes().get(1), Some(b',' | b';' | b':' | b')'));
    (word.len() > 1 || alone) && word.bytes().all(|b| b"IVXLC".contains(&b))
}

/// "Fig. A shows", "App. C": a capital by itself after a short form that is written with one.
fn is_label(word: &str, next: &str) -> bool {
    let letter = next.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    letter.len() == 1 && letter != "I" && letter.starts_with(|c: char| c.is_ascii_uppercase()) && abbreviation::takes_letter(word)
}

/// Whether a text begins with a word that often begins a sentence and seldom follows an
/// abbreviation inside one.
fn opens_sentence(text: &str) -> bool {
    const OPENERS: [&str; 78] = [
        "A",
        "After",
        "All",
        "Also",
        "Although",
        "An",
        "And",
        "Another",
        "Any",
        "As",
        "At",
        "Because",
        "Before",
        "Both",
        "But",
        "By",
        "Can",
        "Did",
        "Do",
        "Does",
        "Each",
        "Even",
        "Every",
        "First",
        "For",
        "From",
        "Go",
        "Had",
        "Has",
        "He",
        "Her",
        "Here",
        "His",
        "How",
        "However",
        "I",
        "If",
        "In",
        "Is",
        "It",
        "Its",
        "Last",
        "Let",
        "Many",
        "Meanwhile",
        "Most",
        "My",
        "No",
        "Nobody",
        "Not",
        "Now",
        "On",
        "One",
        "Other",
        "Our",
        "She",
        "Since",
        "So",
        "Some",
        "Still",
        "That",
        "The",
        "Their",
        "Then",
        "There",
        "These",
        "They",
        "This",
        "Those",
        "To",
        "Today",
        "Was",
        "We",
        "What",
        "When",
        "While",
        "Who",
        "You",
    ];
    // A sign or two may stand by themselves before the word: "— The".
    let words = text.split_whitespace().take(2).map(|token| token.trim_start_matches(|c: char| !c.is_alphanumeric()));
    let Some(word) = words.map(|token| token.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("")).find(|word| !word.is_empty()) else { return false };
    OPENERS.binary_search(&word).is_ok()
}

/// Whether a text begins with a code, capitals and digits in one token: `A-1203`.
fn is_code(text: &str) -> bool {
    let token = text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ')')).next().unwrap_or("");
    // "title no. WYK 448291": its letters may stand by themselves.
    let lettered = || {
        (2..=4).contains(&token.len())
            && token.bytes().all(|b| b.is_ascii_uppercase())
            && text[token.len()..].trim_start().starts_with(|c: char| c.is_ascii_digit())
    };
    token.starts_with(|c: char| c.is_ascii_uppercase()) && (token.bytes().any(|b| b.is_ascii_digit()) || lettered())
}

/// Where to cut a sentence that is too long: at its last space, else at the limit.
fn cut(text: &str, start: usize, limit: usize) -> usize {
    text[start..limit].rfind(char::is_whitespace).map_or(limit, |at| start + at).max(start + 1)
}

/// The last boundary of signs at or before an offset.
pub(crate) fn floor_boundary(text: &str, mut at: usize) -> usize {
    at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Vec<&str> {
        Sentences::new(text).map(|s| s.of(text)).collect()
    }

    #[test]
    fn what_ends_a_sentence() {
        for (text, count) in [
            ("He came. She left.", 2),
            ("He came… She left.", 1),
            ("“Stop!” He ran.", 2),
            ("“Stop!” he cried, and ran.", 1),
            ("It costs $3.50. It is worth it.", 2),
            ("Mr. Smith met Gen. Lee.", 1),
            ("J. R. R. Tolkien wrote it.", 1),
            ("The U.S. Senate voted.", 1),
            ("He left the U.S. The Senate voted.", 2),
            ("She came at 5 p.m. The door was shut.", 2),
            ("Acme Inc. said no. Nobody cared.", 2),
            ("See p. 5 and vol. 2 first.", 1),
            ("He wrote to No. 10 again. No answer came.", 2),
            ("(He left.) She stayed.", 2),
            ("We need a plan B. They have one.", 2),
            ("It was 1990. 20 people came.", 2),
            ("It fell to 32 m3/s. At night it rose.", 2),
            ("He sat in Row G. Silver hair shone.", 2),
            ("See Suite 4-B. Bring the card.", 2),
            ("She let the wind in. Rain came too.", 2),
            ("Rest for 7 min. Stir in the oil.", 2),
            ("It measured 6 in. Hg at noon.", 1),
            ("Paid (Oct.) £512.60 in cash.", 1),
            ("After 2. Nf3 Nf6 3. Nxe5 he stopped.", 1),
            ("So says Gen. xiv. 14 of it.", 1),
            ("Mr. J. B. Gray came.", 1),
            ("“Fishing?” Mark ventured. Nobody spoke.", 2),
            ("“Stop!” Mrs. Pym cried, and ran.", 1),
            ("“Stop!” Mark ran.", 2),
            ("In May — May, of all months! — a letter came.", 1),
            ("So 6! = 720. It grows.", 2),
        ] {
            assert_eq!(parts(text).len(), count, "{:?}", parts(text));
        }
    }

    #[test]
    fn openers_are_sorted() {
        assert!(opens_sentence("A dog") && opens_sentence("You go") && opens_sentence("“However, …") && !opens_sentence("Senate"));
    }

    #[test]
    fn a_sentence_without_end_is_cut() {
        let text = "word ".repeat(10_000);
        let spans: Vec<Span> = Sentences::new(&text).collect();
        assert!(spans.iter().all(|s| s.len() <= LONGEST));
        assert_eq!(spans.iter().map(|s| s.of(&text).split_whitespace().count()).sum::<usize>(), 10_000);
        let solid = "é".repeat(20_000);
        assert!(parts(&solid).iter().all(|s| s.len() <= LONGEST));
    }
}
