//! ElevenLabs: plain text with the few tags that its models read, `phoneme` in the CMU dictionary's
//! phones and `break`. The models that read `phoneme` are eleven_flash_v2, eleven_turbo_v2 and
//! eleven_monolingual_v1; for others, `--pronunciations pls` writes a dictionary to upload.
//!
//! <https://elevenlabs.io/docs/best-practices/prompting/controls>

use super::dialect::{Dialect, Limit, Unit};
use super::settings::Pronunciations;
use super::writer::{self, Said};
use super::{Progress, Settings, Target, espeak_ng, nothing};
use crate::script::{Kind, Script};
use crate::ssml::Writer;

static DIALECT: Dialect = Dialect {
    root: &[],
    declaration: false,
    voice: ["", ""],
    elements: &[("break", "time"), ("phoneme", "alphabet ph")],
    alphabets: &["cmu-arpabet", "ipa"],
    inventory: "arpabet",
    say_as: &[],
    mark: ("", ""),
    longest_break: 3000,
};

/// The target.
pub static TARGET: Target = Target {
    name: "elevenlabs",
    about: "ElevenLabs: text with the tags that its models read",
    extension: "txt",
    alphabet: "arpabet",
    dialect: Some(&DIALECT),
    limits: &[Limit { unit: Unit::Characters, most: 10_000 }],
    source: "https://elevenlabs.io/docs/models",
    unverified: &["the limit of 10,000 characters is that of the multilingual model; others take more"],
    records: false,
    begin: nothing,
    write,
    end: nothing,
};

fn write(script: &Script, settings: &Settings, progress: &mut Progress, out: &mut String) {
    for event in script.events() {
        progress.opening.add(script.text(event));
        if event.kind == Kind::Sentence && std::mem::take(&mut progress.after_sentence) {
            pause(settings.pauses.sentence, out);
        }
        match event.kind {
            Kind::Paragraph(role) => progress.paragraph(role),
            Kind::Sentence if !out.is_empty() && !out.ends_with(['\n', ' ']) => out.push(' '),
            Kind::ParagraphEnd => {
                pause(progress.pause_after(&settings.pauses), out);
                out.push_str(if settings.one_line { " " } else { "\n\n" });
            }
            Kind::SentenceEnd => progress.after_sentence = true,
            Kind::Text if settings.pauses.dash > 0 => {
                for (piece, is_word) in writer::pieces(script.text(event)) {
                    espeak_ng::text(piece, out);
                    if !is_word && piece.contains(['—', '–']) {
                        out.truncate(out.trim_end().len());
                        pause(settings.pauses.dash, out);
                        out.push(' ');
                    }
                }
            }
            Kind::Text => espeak_ng::text(script.text(event), out),
            Kind::Reading(_) => espeak_ng::reading(script.said(event), out),
            Kind::Name | Kind::Homograph => {
                let listed = settings.pronunciations == Pronunciations::Pls && event.kind == Kind::Name;
                match script.ipa(event).filter(|_| !listed).map(|ipa| writer::said(&DIALECT, settings, ipa)) {
                    Some(Said::Phonemes(phones)) => Writer::new(out).phoneme("cmu-arpabet", &phones, script.text(event)),
                    _ => espeak_ng::text(script.text(event), out),
                }
            }
            _ => {}
        }
    }
}

/// A pause, if there is to be one: in seconds with a point, three at most.
fn pause(milliseconds: u32, out: &mut String) {
    if milliseconds > 0 {
        let tenths = milliseconds.min(DIALECT.longest_break).div_ceil(100);
        out.push_str(&format!(" <break time=\"{}.{}s\" />", tenths / 10, tenths % 10));
    }
}
