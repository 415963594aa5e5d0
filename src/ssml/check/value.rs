//! Values of attributes: times, strengths, rates, levels, ways to read.

use std::collections::HashSet;

use super::Checker;
use super::scan::{Attribute, Piece};
use super::structure::is_language;

pub(super) fn check(checker: &mut Checker, pieces: &[Piece]) {
    let mut marks = HashSet::new();
    for piece in pieces {
        let Piece::Start { name, attributes, .. } = piece else { continue };
        for attribute in attributes {
            match (*name, attribute.name) {
                ("break", "time") => time(checker, attribute),
                ("break", "strength") => one_of(checker, "break-strength", attribute, &["none", "x-weak", "weak", "medium", "strong", "x-strong"]),
                ("prosody", "rate" | "pitch" | "volume" | "range") => prosody(checker, attribute),
                ("emphasis", "level") => one_of(checker, "emphasis-level", attribute, &["strong", "moderate", "none", "reduced"]),
                ("say-as", "interpret-as") => say_as(checker, attribute),
                ("sub", "alias") if attribute.value.trim().is_empty() => {
                    checker.error("empty-alias", attribute.span, "the alias is empty", "write what is to be said, or take the text out");
                }
                ("mark", "name") | ("bookmark", "mark") if !marks.insert(attribute.value) => {
                    checker.warning(
                        "duplicate-mark",
                        attribute.span,
                        format!("a mark `{}` stands before", attribute.value),
                        "give each mark a name of its own",
                    );
                }
                ("speak", "xml:lang") => {}
                (_, "xml:lang") if !is_language(attribute.value) => {
                    checker.error("language-tag", attribute.span, format!("`{}` is no language tag", attribute.value), "write it as in `en-US`");
                }
                _ => {}
            }
        }
    }
}

fn one_of(checker: &mut Checker, rule: &'static str, attribute: &Attribute, known: &[&str]) {
    if !known.contains(&attribute.value) {
        checker.error(rule, attribute.span, format!("`{}` cannot be `{}`", attribute.name, attribute.value), format!("choose one of: {}", known.join(" ")));
    }
}

fn time(checker: &mut Checker, attribute: &Attribute) {
    let value = attribute.value.strip_prefix('+').unwrap_or(attribute.value);
    let (number, scale) = match value.strip_suffix("ms") {
        Some(number) => (number, 1.0),
        None => (value.strip_suffix('s').unwrap_or(""), 1000.0),
    };
    let digits = !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit() || b == b'.') && number.matches('.').count() <= 1;
    let Some(milliseconds) = number.parse::<f64>().ok().filter(|_| digits).map(|number| number * scale) else {
        checker.error("break-time", attribute.span, format!("`{}` is no time", attribute.value), "write whole milliseconds: `500ms`");
        return;
    };
    let whole = format!("{}ms", milliseconds.round() as u64);
    let most = checker.dialect.longest_break;
    if most > 0 && milliseconds > f64::from(most) {
        checker.error("break-time", attribute.span, format!("a pause may have {most} ms"), "shorten it, or write several");
    } else if number.contains('.') && matches!(checker.target.name, "espeak-ng" | "ibm") {
        checker.error(
            "break-fraction",
            attribute.span,
            format!("`{}` has a fraction, which is read as no pause or refused", attribute.value),
            "write whole milliseconds",
        );
        checker.with_fix(attribute.value_span, whole);
    } else if attribute.value.starts_with('+') && checker.target.name == "espeak-ng" {
        checker.error("break-time", attribute.span, "a sign before the time is read as no pause", "write it without the sign");
        checker.with_fix(attribute.value_span, whole);
    }
}

fn prosody(checker: &mut Checker, attribute: &Attribute) {
    let words: &[&str] = match attribute.name {
        "rate" => &["x-slow", "slow", "medium", "fast", "x-fast", "default"],
        "pitch" | "range" => &["x-low", "low", "medium", "high", "x-high", "default"],
        _ => &["silent", "x-soft", "soft", "medium", "loud", "x-loud", "default"],
    };
    let value = attribute.value;
    let number = |text: &str| {
        let text = text.strip_prefix(['+', '-']).unwrap_or(text);
        !text.is_empty() && text.parse::<f64>().is_ok() && !text.contains(['e', 'n', 'E', 'N'])
    };
    let percent = value.strip_suffix('%').is_some_and(number);
    let right = words.contains(&value)
        || match attribute.name {
            // A change of rate in percent is not negative in SSML 1.1; engines take both.
            "rate" => percent && !(checker.target.name == "ssml" && value.starts_with(['+', '-'])) || number(value) && !value.starts_with(['+', '-']),
            "pitch" | "range" => percent || ["Hz", "st"].iter().any(|unit| value.strip_suffix(unit).is_some_and(number)),
            _ => value.strip_suffix("dB").is_some_and(number) || percent && checker.target.name != "ssml" || number(value) && checker.target.name != "ssml",
        };
    if !right {
        checker.error(
            "prosody-value",
            attribute.span,
            format!("`{}` cannot be `{value}`", attribute.name),
            format!("write one of {}, or an amount with its unit", words.join(" ")),
        );
    }
}

/// Values of `interpret-as` that engines document.
fn say_as(checker: &mut Checker, attribute: &Attribute) {
    let known: &[&str] = match checker.target.name {
        "azure" => &[
            "characters",
            "spell-out",
            "cardinal",
            "number",
            "ordinal",
            "number_digit",
            "fraction",
            "date",
            "time",
            "duration",
            "telephone",
            "currency",
            "address",
            "name",
            "unit",
        ],
        "google" => &[
            "characters",
            "spell-out",
            "cardinal",
            "ordinal",
            "number",
            "fraction",
            "unit",
            "date",
            "time",
            "telephone",
            "currency",
            "expletive",
            "bleep",
            "verbatim",
            "duration",
        ],
        "polly" | "polly-standard" | "polly-generative" => {
            &["characters", "spell-out", "cardinal", "number", "ordinal", "digits", "fraction", "unit", "date", "time", "address", "expletive", "telephone"]
        }
        "ibm" => &[
            "letters",
            "digits",
            "cardinal",
            "ordinal",
            "number",
            "date",
            "interjection",
            "vxml:boolean",
            "vxml:currency",
            "vxml:date",
            "vxml:digits",
            "vxml:number",
            "vxml:phone",
            "vxml:time",
        ],
        "espeak-ng" => &["characters", "tts:char", "tts:digits", "tts:key", "telephone"],
        _ => return,
    };
    one_of(checker, "say-as-value", attribute, known);
}
