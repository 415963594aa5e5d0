//! Months and days of the week, as they are written.

/// The months in full.
pub(super) const MONTHS: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/// The months in small letters, in full and short, but for those that are other words too.
pub(super) const SMALL_MONTHS: [&str; 19] = [
    "january",
    "february",
    "april",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "jan",
    "feb",
    "apr",
    "jun",
    "jul",
    "aug",
    "sept",
    "oct",
    "nov",
];

/// The days of the week in full.
pub(super) const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// The number of the month, 1 to 12, that a word names: in full or by its first three letters,
/// `Sept` too, in any case but for small words such as `may` and `march`.
pub(super) fn month(word: &str) -> Option<u32> {
    if !may_be_month(word) {
        return None;
    }
    // Most months are written in full.
    if let Some(at) = MONTHS.iter().position(|month| *month == word) {
        return Some(at as u32 + 1);
    }
    // As old letters have them.
    const OLD: [(&str, u32); 6] = [("Jany", 1), ("Feby", 2), ("Septr", 9), ("Octr", 10), ("Novr", 11), ("Decr", 12)];
    if word.ends_with(['y', 'r'])
        && matches!(word.len(), 4 | 5)
        && let Some((_, number)) = OLD.iter().find(|(written, _)| *written == word)
    {
        return Some(*number);
    }
    let at = named(word, &MONTHS)?;
    Some(at as u32 + 1)
}

/// Whether a word begins as a month does: most words do not.
fn may_be_month(word: &str) -> bool {
    let Some(&[first, second]) = word.as_bytes().first_chunk() else { return false };
    matches!(
        (first | 0x20, second | 0x20),
        (b'j', b'a' | b'u') | (b'f', b'e') | (b'm', b'a') | (b'a', b'p' | b'u') | (b's', b'e') | (b'o', b'c') | (b'n', b'o') | (b'd', b'e')
    )
}

/// The day of the week that a word names.
pub(super) fn weekday(word: &str) -> Option<&'static str> {
    let Some(&[first, second]) = word.as_bytes().first_chunk() else { return None };
    if !matches!((first | 0x20, second | 0x20), (b'm', b'o') | (b't', b'u' | b'h') | (b'w', b'e') | (b'f', b'r') | (b's', b'a' | b'u')) {
        return None;
    }
    // Most days are written in full.
    if let Some(day) = WEEKDAYS.iter().find(|day| **day == word) {
        return Some(day);
    }
    // The one short form that is no beginning.
    if word == "Weds" {
        return Some(WEEKDAYS[2]);
    }
    named(word, &WEEKDAYS).map(|at| WEEKDAYS[at])
}

fn named(word: &str, names: &[&str]) -> Option<usize> {
    let first = *word.as_bytes().first()?;
    if !(3..=9).contains(&word.len())
        || !first.is_ascii_alphabetic()
        || (first.is_ascii_lowercase() && matches!(word, "may" | "march" | "mar" | "dec" | "sun" | "sat" | "mon" | "wed" | "fri"))
        || !word.is_ascii()
    {
        return None;
    }
    names.iter().position(|name| {
        name.as_bytes()[0] | 0x20 == first | 0x20
            && name.len() >= word.len()
            && name[..word.len()].eq_ignore_ascii_case(word)
            && (word.len() == name.len() || word.len() == 3 || matches!(word, "Sept" | "SEPT" | "sept" | "Tues" | "Thur" | "Thurs"))
    })
}

/// How many days a month has at most.
pub(super) fn days(month: u32) -> u32 {
    match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_and_weekdays() {
        assert_eq!(month("Sept"), Some(9));
        assert_eq!(month("OCTOBER"), Some(10));
        assert_eq!(month("Mayor"), None);
        assert_eq!(month("Marc"), None);
        assert_eq!(weekday("Thurs"), Some("Thursday"));
        assert_eq!(weekday("Weds"), Some("Wednesday"));
    }
}
