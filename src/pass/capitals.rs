//! Names all in capitals, as datelines and headlines have them: TBILISI, ABU DHABI.

use super::Sayable;
use crate::lexicon::Found;
use crate::names::is_ordinary;

/// A name of fewer letters is an initialism more often.
const FEWEST: usize = 4;
/// No name of several words is longer.
const LONGEST: usize = 48;

/// The name of the built-in lexicon that stands at an offset of a sentence in capitals, whose first word
/// ends at `end`. An English word in capitals is shouted, and no name.
pub(super) fn find_in_capitals<'s>(sayable: &'s Sayable, text: &str, at: usize, end: usize) -> Option<Found<'s>> {
    let bytes = text.as_bytes();
    let is_capital = |word: &[u8]| word.len() > 1 && word.iter().all(u8::is_ascii_uppercase);
    if !is_capital(&bytes[at..end]) {
        return None;
    }
    let mut titled = String::with_capacity(LONGEST);
    let mut from = at;
    while from - at < LONGEST {
        let length = bytes[from..].iter().take_while(|byte| byte.is_ascii_uppercase()).count();
        if !is_capital(&bytes[from..from + length]) || bytes.get(from + length).is_some_and(|next| next.is_ascii_alphanumeric() || *next >= 0x80) {
            break;
        }
        titled.push_str(&text[from..from + 1]);
        titled.extend(text[from + 1..from + length].chars().map(|letter| letter.to_ascii_lowercase()));
        from += length;
        if !matches!(bytes.get(from), Some(b' ' | b'-')) {
            break;
        }
        titled.push(char::from(bytes[from]));
        from += 1;
    }
    let first = end - at;
    if titled.len() < FEWEST {
        return None;
    }
    let mut found = sayable.lexicon.find_built_in(&titled, 0, first)?;
    let alone = found.end <= first;
    if alone && (first < FEWEST || is_ordinary(&titled[..first])) {
        return None;
    }
    found.end += at;
    Some(found)
}

#[cfg(test)]
mod tests {
    use crate::{Kind, Sayable};

    #[test]
    fn datelines_have_names() {
        let sayable = Sayable::default();
        for (text, wanted) in [
            ("TBILISI, Oct. 12 (Reuters) – Talks began.", &["TBILISI"][..]),
            ("ABU DHABI – Talks began in YEREVAN.", &["ABU DHABI", "YEREVAN"]),
            ("WAR IN NAGORNO-KARABAKH", &["NAGORNO-KARABAKH"]),
            ("A NICE WORD OF LOVE TO NATO AND THE BBC", &[]),
            ("BAKU2 and BAKÜ and BAKU", &["BAKU"]),
        ] {
            let script = sayable.script(text);
            let names: Vec<&str> = script.events().iter().filter(|event| event.kind == Kind::Name).map(|event| script.text(event)).collect();
            assert_eq!(names, wanted, "{text}");
        }
    }
}
