//! IBM Watson Text to Speech: an unknown phoneme is answered with HTTP 400. Neither xmlns nor xml:lang is
//! written, and breaks are whole seconds or milliseconds.
//!
//! <https://cloud.ibm.com/docs/text-to-speech?topic=text-to-speech-elements>

use super::dialect::{Dialect, Limit, Unit};
use super::{Progress, Settings, Target, writer};
use crate::script::Script;

static DIALECT: Dialect = Dialect {
    root: &[("version", "1.0")],
    declaration: false,
    voice: ["", ""],
    elements: &[
        ("speak", "version"),
        ("p", ""),
        ("s", ""),
        ("paragraph", ""),
        ("sentence", ""),
        ("break", "time strength"),
        ("phoneme", "alphabet ph"),
        ("sub", "alias"),
        ("say-as", "interpret-as format"),
        ("prosody", "pitch rate"),
        ("emphasis", "level"),
        ("express-as", "style"),
        ("mark", "name"),
    ],
    alphabets: &["ibm", "ipa"],
    inventory: "ibm",
    say_as: &[("initialism", "letters"), ("ordinal", "ordinal"), ("cardinal", "cardinal")],
    mark: ("mark", "name"),
    longest_break: 0,
};

/// The target.
pub static TARGET: Target = Target {
    name: "ibm",
    about: "IBM Watson, in its Symbolic Phonetic Representation",
    extension: "ssml",
    alphabet: "ibm",
    dialect: Some(&DIALECT),
    limits: &[Limit { unit: Unit::Bytes, most: 5120 }],
    source: "https://cloud.ibm.com/docs/text-to-speech?topic=text-to-speech-elements",
    unverified: &["the longest break", "marks are reported over websockets alone"],
    records: false,
    begin,
    write,
    end,
};

fn begin(settings: &Settings, out: &mut String) {
    writer::begin(&DIALECT, settings, out);
}

fn write(script: &Script, settings: &Settings, progress: &mut Progress, out: &mut String) {
    let from = writer::settled(out);
    writer::write(&DIALECT, script, settings, progress, out);
    let written = out.split_off(from.min(out.len()));
    // IBM wants quotes and strokes of the text escaped, as the other signs of XML are.
    let mut tag = false;
    for sign in written.chars() {
        match sign {
            '<' => tag = true,
            '>' => tag = false,
            _ => {}
        }
        match sign {
            '"' if !tag => out.push_str("&quot;"),
            '\'' if !tag => out.push_str("&apos;"),
            '/' if !tag => out.push_str("&#47;"),
            _ => out.push(sign),
        }
    }
}

fn end(settings: &Settings, out: &mut String) {
    writer::end(&DIALECT, settings, out);
}
