//! Azure Speech: a voice is required, and one phoneme outside the voice's set makes the service
//! reject the whole document.
//!
//! <https://learn.microsoft.com/azure/ai-services/speech-service/speech-synthesis-markup-structure>

use super::dialect::{Dialect, Limit, Unit};
use super::{Progress, Settings, Target, writer};
use crate::script::Script;

static DIALECT: Dialect = Dialect {
    root: &[("version", "1.0"), ("xmlns", "http://www.w3.org/2001/10/synthesis"), ("xmlns:mstts", "http://www.w3.org/2001/mstts"), ("xml:lang", "{locale}")],
    declaration: false,
    voice: ["en-US-AvaNeural", "en-GB-SoniaNeural"],
    elements: &[
        ("speak", "version xmlns xml:lang xmlns:mstts xml:base"),
        ("voice", "name effect required xml:lang gender age variant"),
        ("lexicon", "uri"),
        ("p", "xml:lang"),
        ("s", "xml:lang"),
        ("say-as", "interpret-as format detail"),
        ("phoneme", "alphabet ph"),
        ("sub", "alias"),
        ("lang", "xml:lang"),
        ("emphasis", "level"),
        ("break", "strength time"),
        ("prosody", "pitch contour range rate volume duration"),
        ("audio", "src"),
        ("bookmark", "mark"),
        ("mark", "name"),
        ("mstts:express-as", "style styledegree role"),
        ("mstts:silence", "type value"),
        ("mstts:viseme", "type"),
        ("mstts:audioduration", "value"),
        ("mstts:backgroundaudio", "src volume fadein fadeout"),
        ("mstts:ttsembedding", "speakerProfileId"),
        ("mstts:voiceconversion", "url"),
        ("mstts:dialog", ""),
        ("mstts:turn", "speaker"),
        ("mstts:embedding", "speakerProfileId"),
        ("math", "xmlns"),
    ],
    alphabets: &["ipa", "sapi", "ups", "x-sampa"],
    inventory: "azure",
    say_as: &[("initialism", "characters"), ("telephone", "telephone"), ("ordinal", "ordinal"), ("cardinal", "cardinal")],
    mark: ("bookmark", "mark"),
    longest_break: 20000,
};

/// The target.
pub static TARGET: Target = Target {
    name: "azure",
    about: "Azure Speech, with its voice, every syllable boundary written",
    extension: "ssml",
    alphabet: "ipa",
    dialect: Some(&DIALECT),
    limits: &[Limit { unit: Unit::Bytes, most: 65536 }, Limit { unit: Unit::Seconds, most: 600 }],
    source: "https://learn.microsoft.com/azure/ai-services/speech-service/speech-services-quotas-and-limits",
    unverified: &["whether tie bars and length marks of en-US make it reject a document: they are not written"],
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
