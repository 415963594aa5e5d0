//! espeak-ng 1.51 and later, fed with `-m`.
//!
//! What it does not do as the standard says, found by asking the program:
//! - `ph` is read in its own mnemonics alone, and an element's text is said besides its `ph`, so
//!   the element is left empty;
//! - entities in attributes are not decoded, so no attribute here needs one, and readings are
//!   plain text rather than `sub`;
//! - a full stop after a tag, a bracket or a quote, right before a closing tag, is said as "dot":
//!   a line end before the tag prevents it;
//! - `[[` begins its own phoneme notation, so brackets of the text are set apart.

use super::dialect::Dialect;
use super::settings::Marks;
use super::writer::{self, Names};
use super::{Progress, Settings, Target};
use crate::phoneme;
use crate::script::{Kind, Script};
use crate::ssml::Writer;

/// The target.
pub static TARGET: Target = Target {
    name: "espeak-ng",
    about: "espeak-ng's SSML, for `espeak-ng -m`",
    extension: "ssml",
    alphabet: "espeak",
    dialect: Some(&DIALECT),
    limits: &[],
    source: "https://github.com/espeak-ng/espeak-ng/blob/master/docs/markup.md",
    unverified: &[],
    records: false,
    begin,
    write,
    end,
};

static DIALECT: Dialect = Dialect {
    root: &[],
    declaration: false,
    voice: ["", ""],
    elements: &[
        ("speak", "version xmlns xml:lang"),
        ("p", ""),
        ("s", ""),
        ("break", "time strength"),
        ("phoneme", "alphabet ph"),
        ("sub", "alias"),
        ("say-as", "interpret-as format detail"),
        ("prosody", "rate pitch volume range"),
        ("emphasis", "level"),
        ("voice", "name xml:lang gender age variant"),
        ("mark", "name"),
        ("audio", "src"),
        ("meta", "name content"),
        ("metadata", ""),
        ("lexicon", "uri"),
        ("lang", "xml:lang"),
    ],
    alphabets: &["espeak"],
    inventory: "espeak-ng",
    say_as: &[],
    mark: ("mark", "name"),
    longest_break: 0,
};

fn begin(settings: &Settings, out: &mut String) {
    let mut writer = Writer::new(out);
    writer.open("speak", &[("version", "1.1"), ("xmlns", "http://www.w3.org/2001/10/synthesis"), ("xml:lang", settings.locale.tag())]);
    let prosody = writer::prosody(&DIALECT, settings);
    if !prosody.is_empty() {
        writer.open("prosody", &prosody);
    }
    writer.line(settings.one_line);
}

fn end(settings: &Settings, out: &mut String) {
    let mut writer = Writer::new(out);
    if !writer::prosody(&DIALECT, settings).is_empty() {
        writer.close("prosody");
    }
    writer.close("speak");
    out.push('\n');
}

fn write(script: &Script, settings: &Settings, progress: &mut Progress, out: &mut String) {
    let mut mnemonics = String::new();
    for (number, event) in script.events().iter().enumerate() {
        progress.opening.add(script.text(event));
        match event.kind {
            Kind::Paragraph(role) => {
                progress.paragraph(role);
                Writer::new(out).open("p", &[]);
            }
            Kind::Sentence => {
                // The paragraph's own pause stands for that of its last sentence.
                if std::mem::take(&mut progress.after_sentence) {
                    pause(settings.pauses.sentence, out);
                }
                Writer::new(out).open("s", &[]);
                if settings.marks == Marks::Sentence {
                    mark(&mut progress.written.marks, 's', writer::sentence(script, number), out);
                }
            }
            Kind::SentenceEnd => {
                close(out, settings, "s");
                progress.after_sentence = true;
            }
            Kind::ParagraphEnd => {
                let whole = close(out, settings, "p");
                let milliseconds = progress.pause_after(&settings.pauses);
                pause(milliseconds, out);
                if whole || milliseconds > 0 {
                    Writer::new(out).line(settings.one_line);
                }
            }
            Kind::Text if settings.pauses.dash > 0 || settings.marks == Marks::Word => pieces(script.text(event), settings, &mut progress.written.marks, out),
            Kind::Text => text(script.text(event), out),
            Kind::Gap => {}
            Kind::Reading(_) => {
                word(script.text(event), settings, &mut progress.written.marks, out);
                reading(script.said(event), out);
            }
            Kind::Name | Kind::Homograph => {
                word(script.text(event), settings, &mut progress.written.marks, out);
                let Some(ipa) = script.ipa(event) else {
                    text(script.text(event), out);
                    continue;
                };
                mnemonics.clear();
                phoneme::espeak(ipa, &mut mnemonics);
                // Right after an opening bracket or quote the phonemes would be lost.
                if out.ends_with(['(', '[', '“', '‘', '"', '\'', '«', '—', '–']) {
                    out.push(' ');
                }
                out.push_str("<phoneme alphabet=\"espeak\" ph=\"");
                out.push_str(&mnemonics);
                out.push_str("\"/>");
            }
        }
    }
}

/// A pause, if there is to be one.
fn pause(milliseconds: u32, out: &mut String) {
    if milliseconds > 0 {
        Writer::new(out).pause(milliseconds);
    }
}

fn mark(names: &mut Names, kind: char, text: &str, out: &mut String) {
    let name = names.name(kind, text);
    Writer::new(out).empty("mark", &[("name", &name)]);
}

/// Marks a word, where words are marked.
fn word(written: &str, settings: &Settings, names: &mut Names, out: &mut String) {
    if settings.marks == Marks::Word {
        mark(names, 'w', written, out);
    }
}

/// Text, with pauses at its dashes and marks at its words.
fn pieces(written: &str, settings: &Settings, names: &mut Names, out: &mut String) {
    for (piece, is_word) in writer::pieces(written) {
        if is_word {
            word(piece, settings, names, out);
        }
        text(piece, out);
        if !is_word && piece.contains(['—', '–']) {
            pause(settings.pauses.dash, out);
        }
    }
}

/// Closes an element with a line end before the tag, so that a full stop there is not said.
fn close(out: &mut String, settings: &Settings, name: &str) -> bool {
    if settings.one_line {
        // On one line the sentence's full stop goes: the element's own pause stands for it.
        while out.ends_with('.') {
            out.pop();
        }
    } else if !out.ends_with('>') || out.ends_with("/>") {
        out.push('\n');
    }
    writer::close(name, out)
}

/// Appends a reading as plain text.
pub(super) fn reading(said: &str, out: &mut String) {
    text(said, out);
}

/// A space between a reading and the letter or digit beside it: "R and B" for R&B.
pub(super) fn part(text: &str, out: &mut String) {
    if text.starts_with(char::is_alphanumeric) && out.ends_with(char::is_alphanumeric) {
        out.push(' ');
    }
}

/// Appends text as espeak-ng can be given it.
pub(super) fn text(text: &str, out: &mut String) {
    part(text, out);
    for (at, piece) in text.split('[').enumerate() {
        if at > 0 {
            // "[[" would begin a phoneme string.
            if out.ends_with('[') {
                out.push(' ');
            }
            out.push('[');
        }
        let mut rest = piece;
        while let Some(at) = rest.find(['&', '<', '>']) {
            crate::ssml::escape(&rest[..at], out);
            match rest.as_bytes()[at] {
                // Its entity is said with "amp" after some signs.
                b'&' => crate::words::say("and", out),
                _ => out.push(' '),
            }
            rest = &rest[at + 1..];
        }
        out.push_str(rest);
    }
}
