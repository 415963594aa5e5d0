//! Kokoro, through misaki: plain text with `[word](/phonemes/)`, in misaki's alphabet.
//!
//! <https://github.com/hexgrad/misaki>

use super::{Progress, Settings, Target, espeak_ng, nothing};
use crate::phoneme::{Pronunciation, inventory, project};
use crate::script::{Kind, Script};

/// The target.
pub static TARGET: Target = Target {
    name: "kokoro",
    about: "Kokoro: text with `[word](/phonemes/)`",
    extension: "txt",
    alphabet: "misaki",
    dialect: None,
    limits: &[],
    source: "https://github.com/hexgrad/misaki/blob/main/EN_PHONES.md",
    unverified: &["what it does with a sign outside its forty-five: none is written"],
    records: false,
    begin: nothing,
    write,
    end: nothing,
};

fn write(script: &Script, settings: &Settings, _: &mut Progress, out: &mut String) {
    for event in script.events() {
        match event.kind {
            Kind::Sentence if !out.is_empty() && !out.ends_with(['\n', ' ']) => out.push(' '),
            Kind::ParagraphEnd => out.push_str(if settings.one_line { " " } else { "\n\n" }),
            Kind::Text => text(script.text(event), out),
            Kind::Reading(_) => super::text::push_apart(script.said(event), out),
            Kind::Name | Kind::Homograph => match script.ipa(event).and_then(|ipa| phonemes(ipa, settings)) {
                Some(phonemes) => {
                    out.push('[');
                    // A bracket inside would end the word.
                    out.extend(script.text(event).chars().filter(|c| !matches!(c, '[' | ']')));
                    out.push_str("](/");
                    out.push_str(&phonemes);
                    out.push_str("/)");
                }
                None => text(script.text(event), out),
            },
            _ => {}
        }
    }
}

fn phonemes(ipa: &str, settings: &Settings) -> Option<String> {
    let inventory = inventory::find("kokoro", settings.locale)?;
    let projection = project(&Pronunciation::from_ipa(ipa).ok()?, inventory);
    let written = inventory.write(&projection.pronunciation);
    (projection.lost.is_empty() && !written.text.is_empty()).then_some(written.text)
}

/// Text in which nothing looks like a word with phonemes: `](` is set apart.
fn text(text: &str, out: &mut String) {
    espeak_ng::part(text, out);
    for (n, piece) in text.split("](").enumerate() {
        if n > 0 {
            out.push_str("] (");
        }
        if n == 0 && piece.starts_with('(') && out.ends_with(']') {
            out.push(' ');
        }
        out.extend(piece.chars().map(|c| if c == '\n' { ' ' } else { c }));
    }
}
