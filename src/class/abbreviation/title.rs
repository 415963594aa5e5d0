//! Titles: Dr. before a name, Capt. by itself, Sr. before a post.

use super::street::street_name;
use super::{after_name, goes_on};
use crate::class::Context;
use crate::lexicon::abbreviation::{self, Abbreviation, When};

pub(super) fn before_name(context: &Context, at: usize, next: usize, stop: bool, entry: &Abbreviation) -> bool {
    // "Gen. “Mad Dog” Mattis"
    let quoted = stop && matches!(context.byte(next), b'"' | 0xe2) && matches!(context.sign(next), Some('"' | '“' | '‘'));
    let next = if quoted { context.after_sign(next) } else { next };
    let Some(first) = context.sign(next) else { return false };
    // "Sec. III", "Pt. IV": a part of a book.
    let letters = context.alphanumerics(next);
    if entry.written == "Sec" && letters.len() == 1 && !context.has(next + 1, ".") {
        return false;
    }
    if matches!(entry.written, "Sec" | "Pt") && letters.len() > 1 && letters.bytes().all(|b| b"IVXLC".contains(&b)) {
        return false;
    }
    // Gen X and Gen Z are no generals.
    if entry.written == "Gen" && !stop && (letters.len() == 1 || letters == "Alpha") {
        return false;
    }
    // "the numbers in col. G"
    if entry.written == "col" && letters.len() == 1 {
        return false;
    }
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
    let second = ["and ", "& ", "or "].iter().find(|word| context.has(next, word)).map_or("", |word| context.letters(next + word.len()));
    let joined = second.starts_with(char::is_uppercase);
    // "Dr. King Dr. and Oak St.": a street's, where no title follows.
    let titled = |word: &str| !matches!(word, "St" | "Mt" | "Ft") && abbreviation::lookup(word).iter().any(|entry| entry.when == When::BeforeName);
    if joined && entry.written == "Dr" && street_name(context, at) && !titled(second) {
        return false;
    }
    let name = first.is_uppercase() || joined && stop;
    if entry.written == "Sr" {
        // A Senior's name comes before; a Sister stands among her kind.
        let head = context.slice(0, at).trim_end();
        let listed = head.ends_with(',') && context.mentions(&["fr", "br", "msgr", "sister", "sisters", "nun", "nuns", "convent", "bishop", "father"]);
        let senior = matches!(second, "Jr" | "Junior");
        return stop && name && !senior && (!after_name(context, at) || listed || ["and", "with", "to", "by", "said"].contains(&context.word_before(at)));
    }
    // "Sec. III.B" is a section.
    if entry.written == "Sec" && crate::class::roman::value(context.letters(next)).is_some() {
        return false;
    }
    // "Jaws (dir. Steven Spielberg)": whose work it is stands after the work.
    if entry.said.ends_with(" by") || entry.written == "feat" {
        return stop && first.is_uppercase() && context.slice(0, at).trim_end().ends_with([',', '(', '[', ';', ':']);
    }
    // "SS. Peter and Paul": two saints, or a ship.
    if entry.written == "SS" {
        let second = context.skip_space(next + letters.len());
        return stop && name && (context.has(second, "and ") || context.has(second, "& "));
    }
    if entry.written == "Fr"
        || entry.written == "Pt"
        || entry.written == "Sec"
        || entry.written == "Det"
        || entry.written == "Col" && !stop && context.word_before(at) != "Lt"
    {
        return stop && name;
    }
    // A saint or a mount with no full stop is British or French; a title with none is British.
    let bare = entry.written == "Hon" && context.word_before(at) == "Rt"
        || matches!(
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
                | "S/Sgt"
                | "L/Cpl"
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
                | "Cdr"
                | "Ldr"
                | "Pte"
                | "Revd"
                | "Cllr"
                | "Cllrs"
                | "nr"
        );
    let street_before = matches!(entry.written, "St" | "Dr") && street_name(context, at) && !initial_follows(context, next) && !name;
    name && (stop || bare) && !street_before
}

/// A title whose name stands elsewhere: "Capt. (later Maj.) Reed", "Good evening, Dr.,", "the Rev. and his wife".
pub(super) fn by_itself(context: &Context, at: usize, after: usize, last: bool, entry: &Abbreviation) -> bool {
    // Names of places, and what is first of all something else.
    const OTHERS: [&str; 24] = [
        "St", "Ste", "Sts", "Mt", "mt", "Ft", "Pt", "Fr", "Sr", "Br", "Sec", "Geo", "Mx", "Jr", "Hon", "st", "Treas", "feat", "Gt", "Bro", "nr", "Asst", "Del",
        "SS",
    ];
    if OTHERS.contains(&entry.written) || entry.written == "Dr" && street_name(context, at) {
        return false;
    }
    if last {
        // "Thank you, Dr.": one who is spoken to; "Roe, J., Lieut." stands in a list.
        const SPOKEN_TO: [&str; 8] = ["Dr", "Capt", "Sgt", "Lt", "Prof", "Maj", "Cpl", "Msgr"];
        let head = context.slice(0, at).trim_end().strip_suffix(',').map_or("", str::trim_end);
        let word = head.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
        let greeted = word.starts_with(char::is_lowercase) || matches!(word, "Yes" | "No" | "Thanks" | "Hello" | "Hi" | "Well" | "Oh" | "Sorry" | "Right");
        let called = greeted && SPOKEN_TO.contains(&entry.written);
        // "Lt. (later Capt.)."
        let bracketed = context.byte(after) == b')' && entry.written.starts_with(char::is_uppercase);
        return called || bracketed || entry.written.starts_with(char::is_uppercase) && context.after_any(at, &["to", "a", "the"]);
    }
    // "prof. of history" may be in small letters, a gen. or col. hardly.
    let small = || entry.written == "prof" || entry.written == "dr" && context.after_any(at, &["the", "a", "my", "your", "his", "her", "our", "their"]);
    goes_on(context, after) && (entry.written.starts_with(char::is_uppercase) || small())
}

/// Whether a word begins what a senior of a firm is called.
pub(super) fn is_post(word: &str) -> bool {
    const POSTS: [&str; 29] = [
        "dir",
        "eng",
        "mgr",
        "dev",
        "exec",
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

pub(super) fn initial_follows(context: &Context, next: usize) -> bool {
    context.byte(next).is_ascii_uppercase() && context.byte(next + 1) == b'.'
}
