//! Inflected forms: one entry serves the possessive, the plural, and the plural's possessive.

/// What a text adds to an entry's name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ending {
    /// Nothing.
    #[default]
    None,
    /// The plural's s: `Azerbaijanis`.
    Plural,
    /// The possessive's s: `Ganja's`.
    Possessive,
    /// The plural's s with an apostrophe that is not said: `Azerbaijanis'`.
    PluralPossessive,
    /// An apostrophe that is not said: `Sargis'`.
    Silent,
}

impl Ending {
    /// Whether it is said, as an s.
    #[must_use]
    pub fn is_said(self) -> bool {
        matches!(self, Ending::Plural | Ending::Possessive | Ending::PluralPossessive)
    }

    /// Appends words with this ending.
    ///
    /// ```
    /// use sayable::lexicon::Ending;
    /// let mut said = String::new();
    /// Ending::Plural.push_to("non-governmental agency", &mut said);
    /// assert_eq!(said, "non-governmental agencies");
    /// ```
    pub fn push_to(self, words: &str, out: &mut String) {
        match self {
            Ending::None => out.push_str(words),
            Ending::Plural => push_plural(words, out),
            Ending::Possessive => {
                out.push_str(words);
                out.push_str("'s");
            }
            Ending::PluralPossessive => {
                push_plural(words, out);
                out.push('\'');
            }
            Ending::Silent => {
                out.push_str(words);
                out.push('\'');
            }
        }
    }
}

fn push_plural(words: &str, out: &mut String) {
    let lower = |c: char| c.to_ascii_lowercase();
    let mut signs = words.chars().rev().map(lower);
    let (last, before) = (signs.next().unwrap_or(' '), signs.next().unwrap_or(' '));
    match last {
        // Names keep their y: the Kennedys.
        'y' if !"aeiou".contains(before) && !words.rsplit(' ').next().is_some_and(|word| word.starts_with(char::is_uppercase)) => {
            out.push_str(&words[..words.len() - 1]);
            out.push_str("ies");
        }
        's' | 'x' | 'z' => {
            out.push_str(words);
            out.push_str("es");
        }
        'h' if matches!(before, 'c' | 's') => {
            out.push_str(words);
            out.push_str("es");
        }
        _ => {
            out.push_str(words);
            out.push('s');
        }
    }
}

/// The names that a word may be an inflected form of, with the ending it has. Apostrophes may be
/// straight or curly.
pub(crate) fn bases(word: &str) -> impl Iterator<Item = (&str, Ending)> {
    let mut found: [Option<(&str, Ending)>; 3] = [None; 3];
    let bare = word.strip_suffix('\'').or_else(|| word.strip_suffix('’'));
    if let Some(base) = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).or_else(|| word.strip_suffix("'S")).or_else(|| word.strip_suffix("’S"))
    {
        found[0] = Some((base, Ending::Possessive));
        // "the Harutunyans's" is no English, but "the Joneses's" neither: one ending is enough.
    } else if let Some(base) = bare {
        found[0] = Some((base, Ending::Silent));
        found[1] = base.strip_suffix('s').map(|base| (base, Ending::PluralPossessive));
        found[2] = base.strip_suffix("es").map(|base| (base, Ending::PluralPossessive));
    } else if let Some(base) = word.strip_suffix('s') {
        // After a sibilant the plural has its e: Thaiss is no plural of Thais.
        found[0] = (base.len() > 1 && !base.ends_with(['s', 'x', 'z'])).then_some((base, Ending::Plural));
        found[1] = word.strip_suffix("es").filter(|base| base.ends_with(['s', 'x', 'z', 'h'])).map(|base| (base, Ending::Plural));
    }
    found.into_iter().flatten().filter(|(base, _)| !base.is_empty())
}

/// The sound of the ending -s after a pronunciation in IPA: `ɪz` after a sibilant, `s` after
/// another voiceless consonant, else `z`.
///
/// ```
/// use sayable::lexicon::ending_sound;
/// assert_eq!(ending_sound("ˈɡɔɹis"), "ɪz");
/// assert_eq!(ending_sound("hɑɹutunˈjɑn"), "z");
/// assert_eq!(ending_sound("ˈkɪfˌsɑk"), "s");
/// ```
#[must_use]
pub fn ending_sound(ipa: &str) -> &'static str {
    // Marks of length, aspiration and the like say nothing of the voice.
    match ipa.chars().rev().find(|c| !matches!(c, 'ː' | 'ˑ' | 'ʰ' | 'ʲ' | 'ʷ' | 'ʼ' | '\u{300}'..='\u{36f}')) {
        Some('s' | 'z' | 'ʃ' | 'ʒ' | 'ʧ' | 'ʤ' | 'ɕ' | 'ʑ' | 'ʂ' | 'ʐ' | 'ʦ' | 'ʣ') => "ɪz",
        Some('p' | 't' | 'k' | 'f' | 'θ' | 'q' | 'x' | 'χ' | 'ʈ' | 'c' | 'ɸ') => "s",
        _ => "z",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bases_of_inflected_forms() {
        let first = |word| bases(word).next();
        assert_eq!(first("Ganja's"), Some(("Ganja", Ending::Possessive)));
        assert_eq!(first("Ganja’s"), Some(("Ganja", Ending::Possessive)));
        assert_eq!(first("Azerbaijanis"), Some(("Azerbaijani", Ending::Plural)));
        assert_eq!(bases("Armenians'").collect::<Vec<_>>(), [("Armenians", Ending::Silent), ("Armenian", Ending::PluralPossessive)]);
        assert_eq!(first("Ganja"), None);
    }

    #[test]
    fn aliases_take_the_ending_of_their_last_word() {
        let said = |ending: Ending, words| {
            let mut out = String::new();
            ending.push_to(words, &mut out);
            out
        };
        assert_eq!(said(Ending::Plural, "application programming interface"), "application programming interfaces");
        assert_eq!(said(Ending::Plural, "light box"), "light boxes");
        assert_eq!(said(Ending::Plural, "birch"), "birches");
        assert_eq!(said(Ending::Plural, "John Kennedy"), "John Kennedys");
        assert_eq!(said(Ending::Plural, "relay"), "relays");
        assert_eq!(said(Ending::PluralPossessive, "agency"), "agencies'");
        assert_eq!(said(Ending::Possessive, "the agency"), "the agency's");
        assert_eq!(said(Ending::Silent, "the brothers"), "the brothers'");
    }
}
