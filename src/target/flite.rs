//! flite 2.2, as it really reads SSML, found by asking the program:
//! - `ph` must be the first attribute of `phoneme`, in the CMU dictionary's phones in small letters;
//! - `sub` is not applied, so readings are plain text;
//! - `&amp;` is said with "amp", so "and" is written;
//! - `p`, `s` and the time of a break make no difference;
//! - a rate that is a word makes it run for ever, so the rate is a number.

use super::dialect::Dialect;
use super::writer::{self, Said};
use super::{Progress, Settings, Target, espeak_ng};
use crate::script::{Kind, Script};
use crate::ssml::Writer;

static DIALECT: Dialect = Dialect {
    root: &[],
    declaration: false,
    voice: ["", ""],
    elements: &[
        ("speak", "version xmlns xml:lang"),
        ("p", ""),
        ("s", ""),
        ("break", "time strength"),
        ("phoneme", "ph"),
        ("prosody", "rate volume"),
        ("voice", "name"),
        ("audio", "src"),
    ],
    alphabets: &["cmu"],
    inventory: "arpabet",
    say_as: &[],
    mark: ("", ""),
    longest_break: 0,
};

/// The target.
pub static TARGET: Target = Target {
    name: "flite",
    about: "flite's SSML, for `flite -ssml`",
    extension: "ssml",
    alphabet: "arpabet",
    dialect: Some(&DIALECT),
    limits: &[],
    source: "https://github.com/festvox/flite/blob/master/src/synth/cst_ssml.c",
    unverified: &[],
    records: false,
    begin,
    write,
    end,
};

fn begin(settings: &Settings, out: &mut String) {
    writer::begin(&DIALECT, &with_numbers(settings), out);
}

fn end(settings: &Settings, out: &mut String) {
    writer::end(&DIALECT, &with_numbers(settings), out);
}

/// The settings with the rate as a number, which flite wants: a word makes it run for ever.
fn with_numbers(settings: &Settings) -> Settings {
    let rate = settings.rate.trim();
    let factor = match rate {
        "x-slow" => 0.6,
        "slow" => 0.8,
        "fast" => 1.25,
        "x-fast" => 1.6,
        _ => rate.strip_suffix('%').map_or_else(|| rate.parse().unwrap_or(1.0), |percent| percent.parse().unwrap_or(100.0) / 100.0),
    };
    let sound = (0.2..=5.0).contains(&factor) && (factor - 1.0_f64).abs() > 0.004;
    Settings { rate: if sound { format!("{factor:.2}") } else { String::new() }, ..settings.clone() }
}

fn write(script: &Script, settings: &Settings, _: &mut Progress, out: &mut String) {
    for event in script.events() {
        match event.kind {
            Kind::Sentence if !out.ends_with(['\n', ' ', '>']) => out.push(' '),
            Kind::ParagraphEnd => Writer::new(out).line(settings.one_line),
            Kind::Text => espeak_ng::text(script.text(event), out),
            Kind::Reading(_) => espeak_ng::reading(script.said(event), out),
            Kind::Name | Kind::Homograph => match script.ipa(event).map(|ipa| writer::said(&DIALECT, settings, ipa)) {
                Some(Said::Phonemes(phones)) => {
                    Writer::new(out).open("phoneme", &[("ph", &phones.to_ascii_lowercase())]);
                    espeak_ng::text(script.text(event), out);
                    Writer::new(out).close("phoneme");
                }
                _ => espeak_ng::text(script.text(event), out),
            },
            _ => {}
        }
    }
}
