//! Patterns of letters: `before[letters]after`, and shapes of whole words: `{shape}`.

use super::whole::is_whole;

/// Where the letters of a pattern end, if they stand at an offset of a word in the company that it
/// asks for. The word is in small letters.
pub(super) fn match_at(pattern: &str, word: &str, at: usize) -> Option<usize> {
    let (before, rest) = pattern.split_once('[')?;
    let (letters, after) = rest.split_once(']')?;
    let end = at + letters.len();
    (word[at..].starts_with(letters) && follows(after, word, end) && precedes(before, word, at)).then_some(end)
}

/// Whether a pattern fits somewhere in a word.
pub(super) fn fits(pattern: &str, word: &str) -> bool {
    if let Some(shape) = pattern.strip_prefix('{') {
        return is_whole(shape.trim_end_matches('}'), word);
    }
    word.char_indices().any(|(at, _)| match_at(pattern, word, at).is_some())
}

fn follows(after: &str, word: &str, end: usize) -> bool {
    let mut at = end;
    for class in after.chars() {
        let Some(letter) = word[at..].chars().next() else { return class == '#' };
        if !is(class, letter, word, at) {
            return false;
        }
        at += letter.len_utf8();
    }
    true
}

fn precedes(before: &str, word: &str, start: usize) -> bool {
    let mut at = start;
    for class in before.chars().rev() {
        let Some(letter) = word[..at].chars().next_back() else { return class == '#' };
        at -= letter.len_utf8();
        if !is(class, letter, word, at) {
            return false;
        }
    }
    true
}

/// Whether the letter at an offset is of a class, or the very letter.
fn is(class: char, letter: char, word: &str, at: usize) -> bool {
    match class {
        '#' => false,
        'V' => is_vowel(letter, word, at),
        'C' => letter.is_alphabetic() && !is_vowel(letter, word, at),
        'E' => "eiyéèêëíìîïýěęėēīəæäöüøőű".contains(letter),
        'T' => "ptkfscqxhçćčśšşșțþ".contains(letter),
        _ => class == letter,
    }
}

/// Whether a letter is a vowel; y is one unless it begins or ends a glide.
fn is_vowel(letter: char, word: &str, at: usize) -> bool {
    if letter == 'y' {
        let beside = |letter: Option<char>| letter.is_some_and(is_plain_vowel);
        return !beside(word[at + 1..].chars().next()) && !beside(word[..at].chars().next_back());
    }
    is_plain_vowel(letter)
}

/// Whether a letter is a vowel wherever it stands.
pub(super) fn is_plain_vowel(letter: char) -> bool {
    "aeiouáàâäãåăąāæéèêëěęėēíìîïıīóòôöõőøōœúùûüűůūýÿəơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns() {
        for (pattern, word, want) in [
            ("[kh]", "bakhmut", true),
            ("[ov]#", "petrov", true),
            ("[ov]#", "novak", false),
            ("#[al]", "algeria", true),
            ("V[s]V", "sosa", true),
            ("V[s]V", "osman", false),
            ("[c]E", "cesar", true),
            ("C[y]C", "rybak", true),
            ("C[ya]n#", "mirzoyan", false),
            ("[z]T", "mozkov", true),
        ] {
            assert_eq!(fits(pattern, word), want, "{pattern} in {word}");
        }
    }
}
