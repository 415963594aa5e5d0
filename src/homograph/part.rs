//! A light guess at the part of speech of a word: closed classes by list, the rest by ending.

/// The parts of speech that a reading can be, as a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Parts(u8);

impl Parts {
    pub const NOUN: u8 = 1;
    pub const VERB: u8 = 2;
    pub const ADJECTIVE: u8 = 4;
    pub const PAST: u8 = 8;

    /// Reads `noun+adjective`.
    pub fn of(written: &str) -> Option<Parts> {
        let mut parts = Parts::default();
        for part in written.split('+') {
            parts.0 |= match part {
                "noun" => Parts::NOUN,
                "verb" => Parts::VERB,
                "adjective" => Parts::ADJECTIVE,
                "past" => Parts::PAST,
                _ => return None,
            };
        }
        Some(parts)
    }

    pub fn has(self, part: u8) -> bool {
        self.0 & part != 0
    }
}

/// What a neighbour is, as far as it tells about a homograph beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tag {
    /// Nothing: the sentence begins or ends, or a mark parts the words.
    Edge,
    /// the, a, this, some, each.
    Determiner,
    /// my, his; also `'s`.
    Possessive,
    /// of, in, with.
    Preposition,
    /// to.
    To,
    /// will, can, do, don't.
    Modal,
    /// is, were, been.
    Be,
    /// have, had.
    Have,
    /// I, you, we, they.
    PluralPronoun,
    /// he, she, it.
    SingularPronoun,
    /// him, them, me, us.
    ObjectPronoun,
    /// who, which, that.
    Relative,
    /// and, or, but.
    Conjunction,
    /// not, never, also, quickly.
    Adverb,
    /// very, so, too, more.
    Degree,
    /// Adjectives by ending and the commonest others.
    Adjective,
    /// A noun by ending.
    Noun,
    /// A word in s that is no other.
    Plural,
    /// A word in -ing.
    Gerund,
    /// A word in -ed, or a common irregular past form.
    Past,
    /// A capitalised word inside a sentence.
    Name,
    /// Digits or a number word.
    Number,
    /// Any other word.
    Other,
}

/// Guesses at a word, written in any case; `inside` says that it does not begin its sentence.
pub(super) fn tag(word: &str, inside: bool) -> Tag {
    let mut buffer = [0u8; 16];
    let Some(lower) = lowered(word, &mut buffer) else {
        return if word.starts_with(char::is_uppercase) { Tag::Name } else { by_ending(word) };
    };
    if let Some(tag) = closed(lower) {
        return tag;
    }
    if word.starts_with(|c: char| c.is_ascii_digit()) {
        return Tag::Number;
    }
    if lower.ends_with("'s") || lower.ends_with("s'") || word.ends_with("’s") || word.ends_with("s’") {
        return Tag::Possessive;
    }
    if inside && word.starts_with(char::is_uppercase) {
        return Tag::Name;
    }
    by_ending(lower)
}

/// A short ASCII word in small letters.
fn lowered<'b>(word: &'b str, buffer: &'b mut [u8; 16]) -> Option<&'b str> {
    let bytes = word.as_bytes();
    if bytes.len() > buffer.len() || !word.is_ascii() {
        return None;
    }
    if bytes.iter().all(u8::is_ascii_lowercase) {
        return Some(word);
    }
    for (to, from) in buffer.iter_mut().zip(bytes) {
        *to = from.to_ascii_lowercase();
    }
    std::str::from_utf8(&buffer[..bytes.len()]).ok()
}

/// The closed classes.
fn closed(word: &str) -> Option<Tag> {
    Some(match word {
        "the" | "a" | "an" | "this" | "these" | "those" | "some" | "any" | "no" | "each" | "every" | "another" | "either" | "neither" | "such" | "both"
        | "all" | "many" | "several" | "few" | "much" | "what" | "whose" => Tag::Determiner,
        "my" | "your" | "his" | "her" | "its" | "our" | "their" => Tag::Possessive,
        "of" | "in" | "on" | "at" | "by" | "for" | "with" | "from" | "into" | "onto" | "upon" | "under" | "over" | "between" | "among" | "through"
        | "during" | "against" | "about" | "without" | "within" | "across" | "after" | "before" | "behind" | "beyond" | "near" | "off" | "per" | "since"
        | "toward" | "towards" | "until" | "via" | "like" | "as" | "than" | "along" | "around" | "despite" | "throughout" => Tag::Preposition,
        "to" => Tag::To,
        "will" | "would" | "can" | "could" | "may" | "might" | "must" | "shall" | "should" | "cannot" | "do" | "does" | "did" | "don't" | "doesn't"
        | "didn't" | "can't" | "won't" | "wouldn't" | "couldn't" | "shouldn't" | "let" | "lets" | "let's" | "help" | "helps" | "helped" | "please" | "pls"
        | "needn't" | "i'll" | "you'll" | "we'll" | "they'll" | "he'll" | "she'll" | "it'll" | "i'd" | "you'd" | "they'd" | "we'd" => Tag::Modal,
        "is" | "are" | "was" | "were" | "be" | "been" | "being" | "am" | "isn't" | "wasn't" | "aren't" | "weren't" | "it's" | "he's" | "she's" | "that's"
        | "i'm" | "you're" | "they're" | "we're" | "become" | "became" | "becomes" | "seem" | "seems" | "seemed" | "remain" | "remains" | "remained" => Tag::Be,
        "have" | "has" | "had" | "having" | "haven't" | "hasn't" | "hadn't" | "i've" | "we've" | "they've" | "you've" => Tag::Have,
        "i" | "you" | "we" | "they" => Tag::PluralPronoun,
        "he" | "she" | "it" => Tag::SingularPronoun,
        "him" | "them" | "me" | "us" | "himself" | "herself" | "itself" | "themselves" | "myself" | "yourself" | "ourselves" | "someone" | "everyone" => {
            Tag::ObjectPronoun
        }
        "who" | "which" | "that" => Tag::Relative,
        "and" | "or" | "but" | "nor" => Tag::Conjunction,
        "not" | "never" | "also" | "then" | "always" | "often" | "still" | "just" | "only" | "now" | "ever" | "even" | "soon" | "sometimes" | "again"
        | "already" | "once" | "later" | "first" | "when" | "where" | "how" | "why" | "if" | "because" | "while" | "there" | "here" | "together" => Tag::Adverb,
        "very" | "so" | "too" | "more" | "most" | "less" | "least" | "quite" | "rather" | "how's" => Tag::Degree,
        "new" | "old" | "good" | "great" | "high" | "low" | "big" | "small" | "large" | "long" | "short" | "young" | "other" | "same" | "own" | "last"
        | "next" | "early" | "late" | "major" | "minor" | "main" | "strong" | "weak" | "free" | "full" | "sharp" | "steady" | "rapid" | "slow" | "further"
        | "second" | "third" | "best" | "better" | "worst" | "hard" | "heavy" | "light" | "open" | "human" | "modern" | "poor" | "rich" | "white" | "black"
        | "red" | "single" | "double" | "recent" | "different" | "important" | "popular" | "similar" | "certain" | "former" | "current" | "foreign" | "net"
        | "overall" | "greater" | "lower" | "higher" | "larger" | "smaller" | "little" | "common" | "local" | "proper" | "prime" | "chief" | "false"
        | "true" => Tag::Adjective,
        "one" | "two" | "three" | "four" | "five" | "six" | "seven" | "eight" | "nine" | "ten" | "hundred" | "thousand" | "million" | "billion" => Tag::Number,
        "made" | "took" | "gave" | "went" | "came" | "saw" | "found" | "got" | "left" | "held" | "kept" | "began" | "won" | "lost" | "said" | "told"
        | "wrote" | "led" | "built" | "sold" | "bought" | "paid" | "met" | "ran" => Tag::Past,
        "people" | "men" | "women" | "children" | "police" | "students" => Tag::Plural,
        _ => return None,
    })
}

fn by_ending(word: &str) -> Tag {
    let ends = |endings: &[&str]| endings.iter().any(|end| word.len() > end.len() + 1 && word.ends_with(end));
    if ends(&["ly"]) {
        Tag::Adverb
    } else if ends(&["ing"]) {
        Tag::Gerund
    } else if ends(&["ed"]) {
        Tag::Past
    } else if ends(&["ous", "ful", "less", "ive", "able", "ible", "al", "ic", "ical", "ish", "ary", "est", "ern", "ian", "like"]) {
        Tag::Adjective
    } else if ends(&["tion", "sion", "ment", "ness", "ity", "ism", "ist", "ance", "ence", "ship", "hood", "dom", "er", "or", "ure", "age", "ogy"]) {
        Tag::Noun
    } else if word.ends_with('s') && !ends(&["ss", "us", "is"]) && word.len() > 3 {
        Tag::Plural
    } else {
        Tag::Other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags() {
        for (word, expected) in [
            ("The", Tag::Determiner),
            ("quickly", Tag::Adverb),
            ("mayor's", Tag::Possessive),
            ("national", Tag::Adjective),
            ("Paris", Tag::Name),
            ("1990", Tag::Number),
            ("farmers", Tag::Plural),
            ("could", Tag::Modal),
        ] {
            assert_eq!(tag(word, true), expected, "{word}");
        }
    }
}
