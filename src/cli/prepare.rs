//! `sayable prepare`.

use sayable::target::{self, Settings, Target};
use sayable::{Sayable, clean};

use super::arguments::Prepare;
use super::files::{self, Failure};
use super::layers::Readers;

/// Runs the command.
pub fn run(arguments: &Prepare) -> Result<(), Failure> {
    let target = target::find(&arguments.to)?;
    let readers = Readers::of(&arguments.reading)?;
    let settings = Settings { one_line: arguments.lines, ..arguments.writing.settings(readers.options().locale)? };
    let mut out = String::new();
    if !arguments.lines {
        (target.begin)(&settings, &mut out);
    }
    for path in &arguments.reading.files {
        let bytes = files::read(path)?;
        let text = files::decode(path, &bytes)?;
        let own = readers.of_document(path)?;
        let sayable = own.as_ref().unwrap_or(readers.plain());
        if arguments.lines {
            for line in text.lines() {
                one_line(target, sayable, line, &settings, &mut out);
            }
        } else {
            (target.write)(&sayable.script_of(clean::clean(&text)), &settings, &mut out);
        }
    }
    if !arguments.lines {
        (target.end)(&settings, &mut out);
    }
    files::write(arguments.output.as_deref(), out.as_bytes())
}

/// Writes the one line that stands for a line of the input; a blank one for a blank one.
fn one_line(target: &Target, sayable: &Sayable, line: &str, settings: &Settings, out: &mut String) {
    if line.trim().is_empty() {
        out.push('\n');
        return;
    }
    let from = out.len();
    target.write_document(&sayable.script(line), settings, out);
    let inner_end = out.trim_end_matches('\n').len().max(from);
    if out[from..inner_end].contains('\n') {
        let joined = out[from..inner_end].replace('\n', " ");
        out.truncate(from);
        out.push_str(&joined);
    } else {
        out.truncate(inner_end);
    }
    out.push('\n');
}
