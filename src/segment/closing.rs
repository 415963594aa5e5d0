//! Short words before a full stop that look like initials and are none, and what goes on after a number's stop.

/// Whether a short word is no initial and no short form for what follows: the last letter of a unit
/// (`32 m3/s.`, `3.3 d.`), of a label (`Row G.`, `4-B.`), or "in" where nothing is measured.
pub(super) fn closes_unit(word: &str, before: &str, sentence: &str) -> bool {
    const NAMED: [&str; 24] = [
        "Row",
        "Level",
        "Gate",
        "Band",
        "Grade",
        "Class",
        "Group",
        "Type",
        "Block",
        "Platform",
        "Hall",
        "Zone",
        "Vitamin",
        "Hepatitis",
        "Plan",
        "Terminal",
        "Unit",
        "Lot",
        "Room",
        "Stage",
        "Side",
        "Line",
        "Category",
        "Team",
    ];
    const TIMES: [&str; 11] = ["yrs", "hr", "hrs", "min", "mins", "sec", "secs", "wk", "wks", "mo", "mos"];
    if word.is_empty() || word.len() > 4 {
        return false;
    }
    let last = || before.trim_end().rsplit([' ', '\u{a0}', '\n']).next().unwrap_or("");
    let number = |word: &str| word.ends_with(|c: char| c.is_ascii_digit() || matches!(c, '½' | '¼' | '¾'));
    let decimal = |word: &str| number(word) && word.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    if word.len() == 1 {
        let head = &sentence[..sentence.len() - 1];
        return head.strip_suffix('/').is_some_and(|head| head.ends_with(|c: char| c.is_ascii_alphanumeric()))
            || head.strip_suffix('-').is_some_and(number)
            || matches!(word, "d" | "h" | "s" | "m" | "g" | "l" | "L" | "F") && before.ends_with(' ') && number(last())
            || word.starts_with(|c: char| c.is_ascii_uppercase()) && (NAMED.contains(&last()) || last().contains('.') && decimal(last()));
    }
    if word == "in" {
        let word = last();
        return !number(word)
            && !matches!(word, "sq" | "sq." | "cu" | "cu." | "an" | "per" | "few" | "half")
            && word.starts_with(|c: char| c.is_ascii_lowercase())
            && !matches!(word, "one" | "two" | "three" | "four" | "five" | "six" | "seven" | "eight" | "nine" | "ten" | "twelve" | "several" | "by");
    }
    matches!(word.as_bytes()[0], b'y' | b'h' | b'm' | b's' | b'w')
        && TIMES.contains(&word)
        && (before.ends_with('/') || before.ends_with(' ') && number(last()))
}

/// Whether a text begins with a point of the compass: "1½ hrs. E of the city".
pub(super) fn is_point(text: &str) -> bool {
    let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    letters <= 3 && text[..letters].bytes().all(|b| b"NESW".contains(&b)) && text[letters..].starts_with(" of ")
}

/// Whether a text begins with a short day of the week: "in 2 hrs. Tues. night", "24 hrs. Mon.–Fri."
pub(super) fn is_short_day(text: &str) -> bool {
    let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    matches!(&text[..letters], "Mon" | "Tue" | "Tues" | "Wed" | "Thu" | "Thur" | "Thurs" | "Fri" | "Sat" | "Sun")
        && text[letters..].starts_with(['.', '-', '–'])
}

/// Whether a text begins with a name and what that did with the words before: "Mark ventured", "Mrs. Pym asked".
pub(super) fn names_speaker(text: &str) -> bool {
    const SPOKE: [&str; 26] = [
        "added",
        "agreed",
        "answered",
        "asked",
        "bellowed",
        "called",
        "cried",
        "demanded",
        "exclaimed",
        "gasped",
        "groaned",
        "growled",
        "hissed",
        "inquired",
        "muttered",
        "observed",
        "protested",
        "repeated",
        "replied",
        "said",
        "screamed",
        "shouted",
        "snapped",
        "ventured",
        "whispered",
        "yelled",
    ];
    let mut words = text.split(' ');
    let (Some(name), Some(second)) = (words.next(), words.next()) else { return false };
    let titled =
        matches!(name.trim_end_matches('.'), "Mr" | "Mrs" | "Ms" | "Miss" | "Dr" | "Sir" | "Lady" | "Lord" | "Captain" | "Capt" | "Sgt" | "Uncle" | "Aunt");
    let (name, verb) = if titled { (second, words.next().unwrap_or("")) } else { (name, second) };
    let verb = verb.trim_end_matches(|c: char| !c.is_alphabetic());
    name.starts_with(char::is_uppercase) && name.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’')) && SPOKE.binary_search(&verb).is_ok()
}

/// Whether a text begins with a move of chess that a capital begins: `Nf3`, `Qxd5+`, `O-O`.
pub(super) fn is_move(text: &str) -> bool {
    let token = text.split(char::is_whitespace).next().unwrap_or("").trim_end_matches(['+', '#', '!', '?', ',', ';', '.', ')']);
    let token = token.split('=').next().unwrap_or("");
    if matches!(token, "O-O" | "O-O-O") {
        return true;
    }
    let bytes = token.as_bytes();
    let (Some(first), [.., file, rank]) = (bytes.first(), bytes) else { return false };
    (3..=6).contains(&bytes.len())
        && matches!(first, b'K' | b'Q' | b'R' | b'B' | b'N')
        && matches!(file, b'a'..=b'h')
        && matches!(rank, b'1'..=b'8')
        && bytes[1..bytes.len() - 2].iter().all(|b| matches!(b, b'x' | b'a'..=b'h' | b'1'..=b'8'))
}

/// "Matt. v. 3", "Luke vi. 20": a chapter in small numerals, after a short form or a book of scripture.
pub(super) fn is_small_chapter(word: &str, before: &str) -> bool {
    let before = before.trim_end();
    let after_book = || word.len() < 9 && before.rsplit(' ').next().is_some_and(crate::class::is_book);
    !word.is_empty() && word.bytes().all(|b| b"ivxlc".contains(&b)) && (before.ends_with('.') || after_book())
}
