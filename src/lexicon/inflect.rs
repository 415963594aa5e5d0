//! Inflected forms: one entry serves the possessive, the plural, and the plural's possessive.

/// What a text adds to an entry's name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ending {
    /// Nothing.
    #[default]
    None,
    /// An s that is said: `Ganja's`, `Azerbaijanis`, `Azerbaijanis'`.
    S,
    /// An apostrophe that is not said: `Sargis'`.
    Silent,
}

/// The names that a word may be an inflected form of, with the ending it has.
pub(super) fn bases(word: &str) -> impl Iterator<Item = (&str, Ending)> {
    let mut found: [Option<(&str, Ending)>; 3] = [None; 3];
    let bare = word.strip_suffix('\'').or_else(|| word.strip_suffix('’'));
    if let Some(base) = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")) {
        found[0] = Some((base, Ending::S));
        // "the Harutunyans's" is no English, but "the Joneses's" neither: one ending is enough.
    } else if let Some(base) = bare {
        found[0] = Some((base, Ending::Silent));
        found[1] = base.strip_suffix('s').map(|base| (base, Ending::S));
        found[2] = base.strip_suffix("es").map(|base| (base, Ending::S));
    } else if let Some(base) = word.strip_suffix('s') {
        found[0] = (base.len() > 1).then_some((base, Ending::S));
        found[1] = word.strip_suffix("es").filter(|base| base.ends_with(['s', 'x', 'z', 'h'])).map(|base| (base, Ending::S));
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
    match ipa.chars().next_back() {
        Some('s' | 'z' | 'ʃ' | 'ʒ' | 'ʧ' | 'ʤ') => "ɪz",
        Some('p' | 't' | 'k' | 'f' | 'θ') => "s",
        _ => "z",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bases_of_inflected_forms() {
        let first = |word| bases(word).next();
        assert_eq!(first("Ganja's"), Some(("Ganja", Ending::S)));
        assert_eq!(first("Ganja’s"), Some(("Ganja", Ending::S)));
        assert_eq!(first("Azerbaijanis"), Some(("Azerbaijani", Ending::S)));
        assert_eq!(bases("Armenians'").collect::<Vec<_>>(), [("Armenians", Ending::Silent), ("Armenian", Ending::S)]);
        assert_eq!(first("Ganja"), None);
    }
}
