//! Letters after a name that are a degree and no state: Jane Doe, MD; Dr. Rao, MD.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::class::Context;

const LIST: &str = include_str!("../../../lexicon/english/given-names.txt");

static GIVEN: LazyLock<HashSet<&'static str, foldhash::fast::FixedState>> = LazyLock::new(|| given().collect());

fn given() -> impl Iterator<Item = &'static str> {
    LIST.lines().filter(|line| !line.starts_with('#'))
}

/// States whose letters are a degree or a profession too.
const DEGREES: [&str; 5] = ["MD", "MA", "PA", "MS", "DC"];

/// What stands after the comma before, where a person has more than one.
const LETTERS: [&str; 24] = [
    "PhD", "Ph.D.", "MPH", "M.P.H.", "RN", "BA", "B.A.", "BS", "BSc", "MSc", "M.Sc.", "JD", "J.D.", "MBA", "M.B.A.", "DDS", "D.D.S.", "DVM", "Jr.", "Sr.",
    "Jr", "Sr", "FACP", "FACS",
];

const TITLES: [&str; 8] = ["Dr.", "Dr", "Prof.", "Mr.", "Mrs.", "Ms.", "Rev.", "Professor"];

/// Places that are named for a person, and words that end the name of a place.
const PLACES: [&str; 14] =
    ["Arundel", "Thorpe", "County", "City", "Park", "Beach", "Springs", "Spring", "Hill", "Hills", "Heights", "Falls", "Creek", "Village"];

/// Whether a person stands before the comma that ends at an offset: two names or more of which the first is
/// a given one, a title before a name, or other letters.
pub(super) fn is_degree(context: &Context, comma: usize, letters: &str) -> bool {
    if !DEGREES.contains(&letters) {
        return false;
    }
    let head = context.slice(0, comma);
    let mut words = head.rsplit(' ').take(5);
    let last = words.next().unwrap_or("");
    if LETTERS.contains(&last) {
        return true;
    }
    if PLACES.contains(&last) {
        return false;
    }
    for word in words {
        let bare = word.trim_start_matches(|c: char| !c.is_alphanumeric());
        if TITLES.contains(&bare) || GIVEN.contains(bare) {
            return true;
        }
        // An initial, or another name, may stand between.
        if !bare.starts_with(char::is_uppercase) || word.ends_with([',', ';', ':', ')']) {
            return false;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted() {
        for pair in given().collect::<Vec<_>>().windows(2) {
            assert!(pair[0] < pair[1], "lexicon/english/given-names.txt: `{}` stands before `{}`", pair[0], pair[1]);
        }
    }
}
