//! Piper: plain text with `[[ phonemes ]]`, in IPA as espeak-ng prints it, which its voices were
//! trained on: stress right before the vowel, long vowels with their mark.
//!
//! <https://github.com/OHF-Voice/piper1-gpl/blob/main/docs/CLI.md>

use super::{Progress, Settings, Target, espeak_ng, nothing};
use crate::phoneme::ipa::{Affricates, Boundaries, Length, StressPlace, Style};
use crate::phoneme::{Pronunciation, inventory, project};
use crate::script::{Kind, Script};

/// The target.
pub static TARGET: Target = Target {
    name: "piper",
    about: "Piper: text with `[[ IPA ]]`",
    extension: "txt",
    alphabet: "ipa",
    dialect: None,
    limits: &[],
    source: "https://github.com/OHF-Voice/piper1-gpl/blob/main/docs/CLI.md",
    unverified: &["which signs each voice was trained with: those that espeak-ng prints for English are written"],
    records: false,
    begin: nothing,
    write,
    end: nothing,
};

const STYLE: Style =
    Style { affricates: Affricates::Plain, boundaries: Boundaries::None, stress: StressPlace::Vowel, length: Length::English, keyboard_g: false };

fn write(script: &Script, settings: &Settings, _: &mut Progress, out: &mut String) {
    for event in script.events() {
        match event.kind {
            Kind::Sentence if !out.is_empty() && !out.ends_with(['\n', ' ']) => out.push(' '),
            // A line is an utterance.
            Kind::ParagraphEnd => out.push_str(if settings.one_line { " " } else { "\n" }),
            Kind::Text => text(script.text(event), out),
            Kind::Reading(_) => super::text::push_apart(script.said(event), out),
            Kind::Name | Kind::Homograph => match script.ipa(event).and_then(|ipa| phonemes(ipa, settings)) {
                Some(phonemes) => {
                    out.push_str("[[ ");
                    out.push_str(&phonemes);
                    out.push_str(" ]]");
                }
                None => text(script.text(event), out),
            },
            _ => {}
        }
    }
}

fn phonemes(ipa: &str, settings: &Settings) -> Option<String> {
    let inventory = inventory::find("espeak-ng", settings.locale)?;
    let projection = project(&Pronunciation::from_ipa(ipa).ok()?, inventory);
    let text = STYLE.write(&projection.pronunciation).text;
    (projection.lost.is_empty() && !text.is_empty()).then_some(text)
}

/// Text in which no bracket begins phonemes.
fn text(text: &str, out: &mut String) {
    espeak_ng::part(text, out);
    for c in text.chars() {
        if c == '[' && out.ends_with('[') {
            out.push(' ');
        }
        out.push(if c == '\n' { ' ' } else { c });
    }
}
