//! The spoken text: every reading in full, paragraphs parted by a blank line.

use super::{Settings, Target};
use crate::script::{Kind, Script};

/// The target.
pub static TARGET: Target = Target {
    name: "text",
    about: "spoken text: every number, date and abbreviation in full",
    extension: "txt",
    alphabet: "",
    dialect: None,
    limits: &[],
    source: "",
    unverified: &[],
    begin: super::nothing,
    write,
    end: super::nothing,
};

fn write(script: &Script, settings: &Settings, out: &mut String) {
    write_parted(script, if settings.one_line { " " } else { "\n\n" }, out);
    if !out.is_empty() && !out.ends_with('\n') {
        out.push('\n');
    }
}

/// Appends what a script says, with a line end between paragraphs.
pub(crate) fn write_spoken(script: &Script, out: &mut String) {
    write_parted(script, "\n", out);
}

fn write_parted(script: &Script, between: &str, out: &mut String) {
    let start = out.len();
    let mut after_reading = false;
    for event in script.events() {
        match event.kind {
            Kind::Paragraph(_) if out.len() > start => out.push_str(between),
            Kind::Sentence if out.len() > start && !out.ends_with(['\n', ' ']) => out.push(' '),
            Kind::Text | Kind::Name | Kind::Homograph => {
                let text = script.text(event);
                if after_reading && text.starts_with(char::is_alphanumeric) && out.ends_with(char::is_alphanumeric) {
                    out.push(' ');
                }
                // A paragraph's inner line ends are white space.
                if text.contains('\n') {
                    out.extend(text.chars().map(|c| if c == '\n' { ' ' } else { c }));
                } else {
                    out.push_str(text);
                }
            }
            Kind::Reading(_) => push_apart(script.said(event), out),
            _ => {}
        }
        after_reading = matches!(event.kind, Kind::Reading(_));
    }
}

/// Appends a reading, parted from a letter or digit that stands right before it.
pub(super) fn push_apart(said: &str, out: &mut String) {
    if said.starts_with(char::is_alphanumeric) && out.ends_with(char::is_alphanumeric) {
        out.push(' ');
    }
    out.push_str(said);
}
