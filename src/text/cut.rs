//! Text that was cut into tokens and joined with spaces, as corpora have it: "86. 7 males",
//! "batted. 217", "percentage (. 608)".

/// Where the decimals end whose point stands at an offset with a space after it; `None` where the
/// point is a full stop.
///
/// A decimal has up to three digits before the point, or none after a word or a bracket that
/// announces an average, and something after it that begins no sentence.
pub(crate) fn cut_decimal(text: &str, point: usize) -> Option<usize> {
    let after = text.get(point..)?.strip_prefix(". ")?;
    let digits = after.bytes().take_while(u8::is_ascii_digit).count();
    let end = point + 2 + digits;
    let rest = &after[digits..];
    let before = &text[..point];
    let whole = before.bytes().rev().take_while(u8::is_ascii_digit).count();
    let sign = rest.chars().next();
    if digits == 0 || sign.is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | ':' | '/' | '-' | '–' | '−')) {
        return None;
    }
    let goes_on = rest.trim_start();
    let next = goes_on.chars().next();
    let small = next.is_some_and(|c| c.is_lowercase() || matches!(c, ')' | ','));
    if whole == 0 {
        return (digits == 3 && small && announced(before)).then_some(end);
    }
    let lone = !before[..before.len() - whole].ends_with(|c: char| c.is_alphanumeric() || c == '.');
    let fits = small || next.is_some_and(|c| matches!(c, '%' | '(' | '°' | ';' | '"' | '/')) || short_capitals(goes_on);
    (lone && whole <= 3 && digits <= 4 && fits).then_some(end)
}

/// Whether a text ends in a bracket or a word that a player's average follows.
fn announced(before: &str) -> bool {
    const WORDS: [&str; 14] =
        ["batted", "hit", "hitting", "batting", "average", "averaged", "averages", "averaging", "percentage", "slugging", "a", "to", "of", "posted"];
    let word = before.rsplit(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or("");
    before.ends_with('(') || WORDS.contains(&word)
}

/// Whether a text begins with a short word all in capitals: a unit or an abbreviation (L, ERA).
fn short_capitals(text: &str) -> bool {
    let length = text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len());
    let word = &text[..length];
    (1..=3).contains(&length) && !matches!(word, "I" | "A") && word.bytes().all(|b| b.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::cut_decimal;

    #[test]
    fn points_and_full_stops() {
        for (text, decimal) in [
            ("86. 7 males", true),
            ("batted. 217 with five", true),
            ("percentage (. 608) in", true),
            ("an ERA of 3. 92 ERA", true),
            ("in 1990. 5 men came", false),
            ("It ended. 217 people left", false),
            ("in row 12. The end", false),
        ] {
            let point = text.find(". ").expect("a point");
            assert_eq!(cut_decimal(text, point).is_some(), decimal, "{text}");
        }
    }
}
