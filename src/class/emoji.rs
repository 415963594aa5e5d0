//! Emoji, by their names in Unicode: 🎉 is "party popper"; a row of the same one is said once.

use super::{After, Class, Context, Match, Start};
use crate::options::EmojiStyle;
use crate::words::say;

/// The class.
pub static CLASS: Class = Class {
    name: "emoji",
    about: "emoji by their names, or none of them, by option",
    example: ("We won 🎉🎉", "We won party popper"),
    starts: &[Start::Wide, Start::Digits(&[After::Wide]), Start::Sign(b'#'), Start::Sign(b'*')],
    words: super::no_words,
    recognise,
};

/// How many signs an emoji may have: a family, a flag of a region.
const LONGEST: usize = 10;

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let (emoji, mut end) = emoji_at(context, at)?;
    while let Some((same, after)) = emoji_at(context, end).filter(|(same, _)| *same == emoji) {
        debug_assert_eq!(same, emoji);
        end = after;
    }
    if context.options.emoji == EmojiStyle::Name {
        // The skin's tone is not said. A flag's name is "flag: Georgia".
        let name = emoji.with_skin_tone(emojis::SkinTone::Default).unwrap_or(emoji).name();
        match name.split_once(": ") {
            Some(("flag", country)) => {
                say("flag of", out);
                say(country, out);
            }
            Some((name, detail)) => {
                say(name, out);
                say(detail, out);
            }
            // "I ♥ NY": a heart of any kind.
            None if matches!(name, "heart suit" | "red heart") && context.after_any(at, &["I", "we", "you", "they"]) => say("heart", out),
            None => say(name, out),
        }
    }
    Some(Match::certain(end, "emoji"))
}

/// The longest emoji at an offset, and where it ends.
fn emoji_at(context: &Context, at: usize) -> Option<(&'static emojis::Emoji, usize)> {
    let first = context.sign(at)?;
    // A digit is the start of a keycap only: 1️⃣.
    if first.is_ascii() && !matches!(context.sign(at + 1), Some('\u{fe0f}' | '\u{20e3}')) || !first.is_ascii() && first < '\u{203c}' {
        return None;
    }
    let mut found = None;
    let mut end = at;
    for c in context.rest(at).chars().take(LONGEST) {
        end += c.len_utf8();
        if let Some(emoji) = emojis::get(context.slice(at, end)) {
            found = Some((emoji, end));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::{EmojiStyle, Options, Sayable, lexicon::Lexicon};

    #[test]
    fn cases() {
        crate::class::check_cases("emoji", include_str!("../../tests/class/emoji.tsv"));
    }

    #[test]
    fn skipped_where_asked() {
        let sayable = Sayable::new(Options { emoji: EmojiStyle::Skip, ..Options::default() }, Lexicon::empty()).unwrap();
        assert_eq!(sayable.script("Yes 👍🏽!").spoken(), "Yes !");
    }
}
