//! W3C SSML 1.1, or 1.0, for any engine that reads the standard.
//!
//! <https://www.w3.org/TR/speech-synthesis11/>, <https://www.w3.org/TR/speech-synthesis/>

use super::dialect::Dialect;
use super::{Progress, Settings, Target, writer};
use crate::script::Script;

static DIALECT: Dialect = Dialect {
    root: &[("version", "{version}"), ("xmlns", "http://www.w3.org/2001/10/synthesis"), ("xml:lang", "{locale}")],
    declaration: true,
    voice: ["", ""],
    elements: &[
        ("speak", "version xmlns xml:lang xml:base onlangfailure startmark endmark"),
        ("lexicon", "uri type xml:id fetchtimeout maxage maxstale"),
        ("lookup", "ref"),
        ("meta", "name http-equiv content"),
        ("metadata", ""),
        ("p", "xml:lang onlangfailure"),
        ("s", "xml:lang onlangfailure"),
        ("token", "role xml:lang"),
        ("w", "role xml:lang"),
        ("say-as", "interpret-as format detail"),
        ("phoneme", "ph alphabet type"),
        ("sub", "alias"),
        ("lang", "xml:lang onlangfailure"),
        ("voice", "gender age variant name languages required ordering onvoicefailure xml:lang"),
        ("emphasis", "level"),
        ("break", "strength time"),
        ("prosody", "pitch contour range rate duration volume"),
        ("audio", "src fetchtimeout fetchhint maxage maxstale clipBegin clipEnd repeatCount repeatDur soundLevel speed"),
        ("desc", "xml:lang"),
        ("mark", "name"),
    ],
    alphabets: &["ipa"],
    inventory: "",
    say_as: &[],
    mark: ("mark", "name"),
    longest_break: 0,
};

/// The target.
pub static TARGET: Target = Target {
    name: "ssml",
    about: "W3C SSML 1.1 with IPA, or 1.0 with --ssml-1-0",
    extension: "ssml",
    alphabet: "ipa",
    dialect: Some(&DIALECT),
    limits: &[],
    source: "https://www.w3.org/TR/speech-synthesis11/",
    unverified: &[],
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
