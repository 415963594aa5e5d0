//! Google Cloud Text-to-Speech: 5000 bytes a request, tags counted; a phoneme with an unknown sign is
//! dropped.
//!
//! <https://cloud.google.com/text-to-speech/docs/ssml>, <https://cloud.google.com/text-to-speech/quotas>

use super::dialect::{Dialect, Limit, Unit};
use super::{Progress, Settings, Target, writer};
use crate::script::Script;

static DIALECT: Dialect = Dialect {
    root: &[("xml:lang", "{locale}")],
    declaration: false,
    voice: ["", ""],
    elements: &[
        ("speak", "xml:lang version xmlns"),
        ("p", "xml:lang"),
        ("s", "xml:lang"),
        ("break", "time strength"),
        ("phoneme", "alphabet ph"),
        ("sub", "alias"),
        ("say-as", "interpret-as format detail language google:style"),
        ("prosody", "rate pitch volume"),
        ("emphasis", "level"),
        ("lang", "xml:lang"),
        ("voice", "name gender language variant required ordering"),
        ("mark", "name"),
        ("audio", "src clipBegin clipEnd speed repeatCount repeatDur soundLevel"),
        ("desc", ""),
        ("par", ""),
        ("seq", ""),
        ("media", "xml:id begin end repeatCount repeatDur soundLevel fadeInDur fadeOutDur speed"),
    ],
    alphabets: &["ipa", "x-sampa"],
    inventory: "google",
    say_as: &[("initialism", "characters"), ("telephone", "telephone"), ("ordinal", "ordinal"), ("cardinal", "cardinal")],
    mark: ("mark", "name"),
    longest_break: 0,
};

/// The target.
pub static TARGET: Target = Target {
    name: "google",
    about: "Google Cloud Text-to-Speech: Standard, WaveNet, Neural2 voices",
    extension: "ssml",
    alphabet: "ipa",
    dialect: Some(&DIALECT),
    limits: &[Limit { unit: Unit::Bytes, most: 5000 }],
    source: "https://cloud.google.com/text-to-speech/quotas",
    unverified: &[
        "the longest break",
        "whether tʃ and dʒ in two letters are accepted: the ligatures of its table are written",
        "marks are reported by v1beta1 alone",
    ],
    records: false,
    begin,
    write,
    end,
};

fn begin(settings: &Settings, out: &mut String) {
    writer::begin(&DIALECT, settings, out);
}

fn write(script: &Script, settings: &Settings, progress: &mut Progress, out: &mut String) {
    writer::write(&DIALECT, script, settings, progress, out);
}

fn end(settings: &Settings, out: &mut String) {
    writer::end(&DIALECT, settings, out);
}
