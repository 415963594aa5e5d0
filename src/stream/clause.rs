//! Where the first clause of a sentence may leave early.

/// The end of the first clause of a sentence: right after a comma, a semicolon, a colon or a dash that
/// stands between two words, `signs` or more after the sentence's beginning, and after `from`.
///
/// Between figures no clause ends ("March 5, 2020"), nor inside braces.
pub(super) fn end(sentence: &str, from: usize, signs: usize) -> Option<usize> {
    let least = sentence.char_indices().nth(signs).map_or(sentence.len(), |(at, _)| at);
    let ends = sentence.char_indices().map(|(at, sign)| (at, sign, at + sign.len_utf8())).filter(|(_, _, end)| *end > from && *end >= least);
    let in_braces = |end: usize| sentence[..end].rfind('{').is_some_and(|open| !sentence[open..end].contains('}'));
    let mut ends = ends.filter(|(at, sign, end)| is_between_words(&sentence[..*at], *sign, &sentence[*end..]) && !in_braces(*end));
    ends.next().map(|(_, _, end)| end)
}

fn is_between_words(before: &str, sign: char, after: &str) -> bool {
    let word_before = |text: &str| text.trim_end_matches(['”', '"', ')', '’']).ends_with(char::is_alphabetic);
    let spaced = after.strip_prefix(char::is_whitespace).is_some_and(|next| next.starts_with(char::is_alphabetic));
    match sign {
        ',' | ';' | ':' => word_before(before) && spaced,
        '—' => word_before(before.trim_end()) && (spaced || after.starts_with(char::is_alphabetic)),
        '–' | '-' => before.ends_with(char::is_whitespace) && word_before(before.trim_end()) && spaced,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::end;

    #[test]
    fn where_a_first_clause_ends() {
        for (sentence, clause) in [
            ("In the summer of that year, she left", "In the summer of that year,"),
            ("The boats came in — one by one — at dusk", "The boats came in — one by one —"),
            ("He waited for the night train—it was late", "He waited for the night train—"),
            ("No, said the old keeper of it; he was tired", "No, said the old keeper of it;"),
            ("The concert in the park was on March 5, 2020", ""),
            ("The concert in the great park was well-attended", ""),
            ("There were more than a few, 20 of them", ""),
            ("The clause that is still to come,", ""),
            ("The braces that {an author wrote, with a", ""),
        ] {
            assert_eq!(end(sentence, 0, 24).map_or("", |at| &sentence[..at]), clause, "{sentence}");
        }
    }
}
