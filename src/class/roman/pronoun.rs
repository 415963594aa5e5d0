//! "I" after a name or a noun: a numeral, or somebody speaking.

use super::names::RULERS;
use super::value;
use crate::class::Context;

/// Whether an "I" after a name or a noun is somebody speaking: "the part I'd wanted", "Paul I admire",
/// "to Mary I owe my life".
pub(super) fn is_pronoun(context: &Context, at: usize, end: usize) -> bool {
    let quote = context.quote(end, false);
    if quote > 0 && matches!(context.letters(end + quote), "d" | "m" | "ll" | "ve") {
        return true;
    }
    // The one king who is cited by two numbers of which the second is no word but for this.
    if context.slice(0, at).ends_with("James VI and ") {
        return false;
    }
    let next = context.skip_space(end);
    let (start, _) = context.word_span_before(at);
    let before = context.word_before(at);
    // "Elizabeth I never married, and Elizabeth II did": a second of the name makes the first.
    if RULERS.contains(&before) && context.rest(end).match_indices(before).any(|(found, _)| context.has(end + found + before.len(), " II")) {
        return false;
    }
    // "Frederick William I loved", "Henry VIII and Francis I met"
    let previous = context.word_before(start);
    let joined = || {
        let (start, _) = context.word_span_before(start);
        let numeral = context.word_before(start);
        numeral.len() > 1 && value(numeral).is_some()
    };
    if RULERS.contains(&before) && (RULERS.contains(&previous) || previous == "and" && joined()) {
        return false;
    }
    let mark = context.has(next, "*") || context.has(next, "_");
    let following = context.letters(if mark { next + 1 } else { next }).to_lowercase();
    if next == end || following.is_empty() || context.after_any(start, &["World"]) {
        return false;
    }
    if before.starts_with(char::is_lowercase) && context.letters(next).starts_with(char::is_lowercase) {
        // "Part I of" and "chapter I is", but "the war I remember".
        const NUMERAL: &[&str] =
            &["of", "is", "was", "and", "or", "to", "in", "on", "at", "by", "as", "ends", "begins", "deals", "shows", "describes", "covers"];
        return !NUMERAL.contains(&following.as_str());
    }
    // "Elizabeth I never married": whoever opens the sentence does what has no object before it.
    if at == start + before.len() + 1 && start == 0 && RULERS.contains(&before) && !mark && is_deed(context, next + following.len(), &following) {
        return false;
    }
    if SPOKEN.binary_search(&following.as_str()).is_ok() || mark {
        return true;
    }
    // A ruler and a numbered thing have no article: "the Vatican I visited". A name after a
    // preposition that opens the sentence is what the verb is about: "To Catherine I gave the ring".
    let head = context.word_before(start);
    let opens = context.word_before(context.word_span_before(start).0).is_empty();
    let fronted = opens && ["To", "With", "For", "From", "Of", "Without", "Even", "Only"].contains(&head);
    let cleft = ["is", "was"].contains(&head) && context.after_any(context.word_span_before(start).0, &["it"]);
    let article = ["The", "the", "A", "a", "An", "an", "My", "my", "this", "This"].contains(&head);
    let verb = !["of", "and", "or", "in", "on", "at", "by", "as", "to", "from", "for", "with", "was", "is", "had", "has"].contains(&following.as_str());
    let adjective_before = ["good", "old", "Super", "Peace", "little", "poor"].contains(&head);
    verb && (fronted
        || cleft
        || article && (following.ends_with("ed") || MODALS.contains(&following.as_str()))
        || adjective_before && following.ends_with("ed"))
        || adjective_before && head.starts_with(char::is_lowercase) && MODALS.contains(&following.as_str())
}

/// Whether an adverb's verb has an object of its own, or needs none: "never married", "once burned the palace".
fn is_deed(context: &Context, after: usize, adverb: &str) -> bool {
    const NO_OBJECT: [&str; 12] = ["married", "reigned", "ruled", "died", "slept", "spoke", "returned", "fled", "abdicated", "surrendered", "came", "went"];
    const OBJECTS: [&str; 9] = ["the", "a", "an", "his", "her", "their", "its", "him", "them"];
    if !matches!(adverb, "never" | "once" | "always" | "hardly" | "scarcely" | "nearly" | "barely") {
        return false;
    }
    let verb = context.skip_space(after);
    let word = context.letters(verb);
    NO_OBJECT.contains(&word) || OBJECTS.contains(&context.letters(context.skip_space(verb + word.len())))
}

const MODALS: &[&str] = &["may", "might", "can", "could", "will", "would", "must", "should", "shall"];

/// Words that follow the pronoun and no numeral: verbs as no third person has them, and adverbs.
const SPOKEN: [&str; 63] = [
    "admire", "adore", "always", "am", "argue", "barely", "believe", "blame", "blamed", "call", "can", "cannot", "could", "do", "envy", "fear", "feel", "find",
    "forgive", "give", "guess", "hardly", "hate", "have", "hope", "just", "keep", "knew", "know", "leave", "like", "liked", "love", "loved", "mean", "met",
    "miss", "missed", "mistrust", "nearly", "need", "never", "once", "owe", "pity", "prefer", "really", "remember", "resemble", "respect", "said", "saw",
    "say", "scarcely", "see", "suppose", "suspect", "take", "tell", "think", "thought", "trust", "want",
];

#[cfg(test)]
mod tests {
    #[test]
    fn what_is_said_of_oneself_is_sorted() {
        assert!(super::SPOKEN.is_sorted());
    }
}
