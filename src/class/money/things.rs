//! What an amount tells of the things after it: $5 lunches, two $10 tickets.

use crate::class::Context;
use crate::text::WordList;

/// Whether an amount tells of what kind the things after it are: "$5 lunches", "two $10 tickets".
pub(super) fn before_things(context: &Context, end: usize) -> bool {
    if context.space(end) == 0 || !context.byte(end + context.space(end)).is_ascii_lowercase() {
        return false;
    }
    /// Words in s that no amount qualifies: verbs, small words, times, and those who pay.
    const OTHERS: WordList = WordList::new(&[
        "always",
        "sometimes",
        "perhaps",
        "nowadays",
        "besides",
        "afterwards",
        "upwards",
        "towards",
        "times",
        "buys",
        "gets",
        "goes",
        "makes",
        "covers",
        "pays",
        "feeds",
        "helps",
        "comes",
        "seems",
        "sounds",
        "looks",
        "does",
        "means",
        "gives",
        "takes",
        "brings",
        "saves",
        "leaves",
        "provides",
        "represents",
        "includes",
        "equals",
        "amounts",
        "remains",
        "belongs",
        "lets",
        "stays",
        "separates",
        "stands",
        "lasts",
        "counts",
        "works",
        "nets",
        "yields",
        "earns",
        "falls",
        "rises",
        "drops",
        "beats",
        "tops",
        "adds",
        "wins",
        "starts",
        "ends",
        "changes",
        "keeps",
        "puts",
        "turns",
        "hers",
        "ours",
        "yours",
        "theirs",
        "dollars",
        "pounds",
        "euros",
        "cents",
        "pence",
        "bucks",
        "weekdays",
        "weekends",
        "nights",
        "mornings",
        "evenings",
        "days",
        "weeks",
        "months",
        "years",
        "adults",
        "kids",
        "seniors",
        "students",
        "members",
        "others",
    ]);
    let word = context.letters(end + context.space(end));
    // A verb has its object after it: "$2m values it".
    const OBJECTS: WordList =
        WordList::new(&["it", "you", "him", "her", "them", "us", "me", "the", "a", "an", "this", "that", "your", "my", "his", "their", "our", "its"]);
    let after = end + context.space(end) + word.len();
    if context.byte(after) == b' ' && OBJECTS.has(context.letters(after + 1)) {
        return false;
    }
    let umbrellas = word.ends_with("as") && word.len() > 6 && !matches!(word, "whereas" | "overseas" | "pajamas" | "christmas");
    let plural = umbrellas || !["ss", "us", "is", "as"].iter().any(|ending| word.ends_with(ending));
    word.len() > 3 && word.ends_with('s') && plural && !OTHERS.has(word)
}
