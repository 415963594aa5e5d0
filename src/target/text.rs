//! The spoken text: every reading in full, paragraphs parted by a blank line.

use super::{Progress, Settings, Target};
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
    records: false,
    begin: super::nothing,
    write,
    end,
};

fn write(script: &Script, settings: &Settings, progress: &mut Progress, out: &mut String) {
    if settings.one_line {
        return write_parted(script, " ", "", progress, out);
    }
    write_parted(script, "\n", "\n", progress, out);
}

/// A document on one line gets its line end here; others have one after each paragraph.
fn end(_: &Settings, out: &mut String) {
    if !out.is_empty() && !out.ends_with('\n') {
        out.push('\n');
    }
}

/// Appends what a script says, with a line end between paragraphs.
pub(crate) fn write_spoken(script: &Script, out: &mut String) {
    write_parted(script, "\n", "", &mut Progress::default(), out);
}

/// Appends what a script says, with something between paragraphs, and something at the end of each.
fn write_parted(script: &Script, between: &str, after: &str, progress: &mut Progress, out: &mut String) {
    for event in script.events() {
        match event.kind {
            Kind::Paragraph(_) if progress.begun => out.push_str(between),
            Kind::Sentence if progress.begun && !out.ends_with(['\n', ' ']) => out.push(' '),
            Kind::Text | Kind::Name | Kind::Homograph => {
                let text = script.text(event);
                if progress.after_reading && text.starts_with(|c: char| c.is_alphanumeric() || c == '(') && out.ends_with(char::is_alphanumeric) {
                    out.push(' ');
                }
                // A paragraph's inner line ends are white space.
                if text.contains('\n') {
                    out.extend(text.chars().map(|c| if c == '\n' { ' ' } else { c }));
                } else {
                    out.push_str(text);
                }
                progress.begun = true;
            }
            Kind::Reading(_) => {
                let said = script.said(event);
                if progress.begun {
                    push_apart(said, out);
                } else {
                    out.push_str(said);
                }
                progress.begun |= !said.is_empty();
            }
            Kind::ParagraphEnd if progress.begun && !out.ends_with('\n') => out.push_str(after),
            _ => {}
        }
        progress.after_reading = matches!(event.kind, Kind::Reading(_));
    }
}

/// Appends a reading, parted from a letter, a digit or a closed bracket that stands right before it.
pub(super) fn push_apart(said: &str, out: &mut String) {
    if joins(said, out) {
        out.push(' ');
    }
    out.push_str(said);
}

/// Whether a reading would run into what stands right before it: `x²`, `(a + b)²`.
pub(super) fn joins(said: &str, out: &str) -> bool {
    said.starts_with(char::is_alphanumeric) && out.ends_with(|c: char| c.is_alphanumeric() || c == ')')
}
