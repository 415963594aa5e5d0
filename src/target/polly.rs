//! Amazon Polly: an element that a voice does not know is an error for the whole request; tags are not
//! billed.
//!
//! <https://docs.aws.amazon.com/polly/latest/dg/supportedtags.html>, <https://docs.aws.amazon.com/polly/latest/dg/limits.html>

use super::dialect::{Dialect, Limit, Unit};
use super::{Progress, Settings, Target, writer};
use crate::script::Script;

static DIALECT: Dialect = Dialect {
    root: &[("xml:lang", "{locale}")],
    declaration: false,
    voice: ["", ""],
    elements: &[
        ("speak", "version xmlns xml:lang onlangfailure"),
        ("p", ""),
        ("s", ""),
        ("break", "time strength"),
        ("phoneme", "alphabet ph"),
        ("sub", "alias"),
        ("say-as", "interpret-as format"),
        ("prosody", "rate volume amazon:max-duration"),
        ("lang", "xml:lang onlangfailure"),
        ("mark", "name"),
        ("w", "role"),
        ("amazon:domain", "name"),
        ("amazon:effect", "name"),
    ],
    alphabets: &["ipa", "x-sampa"],
    inventory: "polly",
    // Spelt out, a sentence is said by the standard voice instead.
    say_as: &[("telephone", "telephone"), ("ordinal", "ordinal"), ("cardinal", "cardinal")],
    mark: ("mark", "name"),
    longest_break: 10000,
};

static STANDARD: Dialect = Dialect {
    root: &[("xml:lang", "{locale}")],
    declaration: false,
    voice: ["", ""],
    elements: &[
        ("speak", "version xmlns xml:lang onlangfailure"),
        ("p", ""),
        ("s", ""),
        ("break", "time strength"),
        ("phoneme", "alphabet ph"),
        ("sub", "alias"),
        ("say-as", "interpret-as format"),
        ("prosody", "rate volume pitch amazon:max-duration"),
        ("lang", "xml:lang onlangfailure"),
        ("mark", "name"),
        ("w", "role"),
        ("amazon:effect", "name phonation vocal-tract-length"),
        ("amazon:auto-breaths", "volume frequency duration"),
        ("emphasis", "level"),
    ],
    alphabets: &["ipa", "x-sampa"],
    inventory: "polly",
    say_as: &[("initialism", "characters"), ("telephone", "telephone"), ("ordinal", "ordinal"), ("cardinal", "cardinal")],
    mark: ("mark", "name"),
    longest_break: 10000,
};

static GENERATIVE: Dialect = Dialect {
    root: &[("xml:lang", "{locale}")],
    declaration: false,
    voice: ["", ""],
    elements: &[
        ("speak", "version xmlns xml:lang onlangfailure"),
        ("p", ""),
        ("s", ""),
        ("break", "time strength"),
        ("phoneme", "alphabet ph"),
        ("sub", "alias"),
        ("say-as", "interpret-as format"),
        ("prosody", "rate volume"),
        ("lang", "xml:lang onlangfailure"),
        ("mark", "name"),
        ("w", "role"),
        ("amazon:effect", "name phonation vocal-tract-length"),
        ("amazon:auto-breaths", "volume frequency duration"),
    ],
    alphabets: &["ipa", "x-sampa"],
    inventory: "polly",
    say_as: &[("initialism", "characters"), ("telephone", "telephone"), ("ordinal", "ordinal"), ("cardinal", "cardinal")],
    mark: ("mark", "name"),
    longest_break: 10000,
};

/// The target.
pub static TARGET: Target = Target {
    name: "polly",
    about: "Amazon Polly, neural and long-form voices",
    extension: "ssml",
    alphabet: "ipa",
    dialect: Some(&DIALECT),
    limits: &[Limit { unit: Unit::BilledCharacters, most: 3000 }, Limit { unit: Unit::Characters, most: 6000 }, Limit { unit: Unit::Seconds, most: 600 }],
    source: "https://docs.aws.amazon.com/polly/latest/dg/limits.html",
    unverified: &["what it does with an unknown phoneme", "whether affricates need the tie bar of its table: it is written"],
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

/// The target.
pub static STANDARD_TARGET: Target = Target {
    name: "polly-standard",
    about: "Amazon Polly, standard voices",
    extension: "ssml",
    alphabet: "ipa",
    dialect: Some(&STANDARD),
    limits: &[Limit { unit: Unit::BilledCharacters, most: 3000 }, Limit { unit: Unit::Characters, most: 6000 }, Limit { unit: Unit::Seconds, most: 600 }],
    source: "https://docs.aws.amazon.com/polly/latest/dg/supportedtags.html",
    unverified: &[],
    records: false,
    begin: begin_standard,
    write: write_standard,
    end: end_standard,
};

fn begin_standard(settings: &Settings, out: &mut String) {
    writer::begin(&STANDARD, settings, out);
}

fn write_standard(script: &Script, settings: &Settings, progress: &mut Progress, out: &mut String) {
    writer::write(&STANDARD, script, settings, progress, out);
}

fn end_standard(settings: &Settings, out: &mut String) {
    writer::end(&STANDARD, settings, out);
}

/// The target.
pub static GENERATIVE_TARGET: Target = Target {
    name: "polly-generative",
    about: "Amazon Polly, generative voices",
    extension: "ssml",
    alphabet: "ipa",
    dialect: Some(&GENERATIVE),
    limits: &[Limit { unit: Unit::BilledCharacters, most: 3000 }, Limit { unit: Unit::Characters, most: 6000 }, Limit { unit: Unit::Seconds, most: 600 }],
    source: "https://docs.aws.amazon.com/polly/latest/dg/supportedtags.html",
    unverified: &["which phonemes its partial support takes"],
    records: false,
    begin: begin_generative,
    write: write_generative,
    end: end_generative,
};

fn begin_generative(settings: &Settings, out: &mut String) {
    writer::begin(&GENERATIVE, settings, out);
}

fn write_generative(script: &Script, settings: &Settings, progress: &mut Progress, out: &mut String) {
    writer::write(&GENERATIVE, script, settings, progress, out);
}

fn end_generative(settings: &Settings, out: &mut String) {
    writer::end(&GENERATIVE, settings, out);
}
