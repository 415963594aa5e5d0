//! Records: how they are read, and what is made of them.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::Instant;

use sayable::target::{Settings, Target};
use sayable::{Sayable, Tally};

use super::super::arguments::Format;
use super::super::files::Failure;
use super::{csv, json, lines};

/// What is to be made of records.
pub struct Recipe<'r> {
    pub format: Format,
    pub field: &'r str,
    pub into: &'r str,
    pub target: &'r Target,
    pub settings: &'r Settings,
    pub max_bytes: usize,
    pub slow: Option<u64>,
}

/// Some whole records as they were read.
pub struct Chunk {
    /// The number of the file that they are from.
    pub file: usize,
    /// The line that the first one stands on.
    pub line: u64,
    pub records: Records,
}

/// Records of one layout or another.
pub enum Records {
    /// Lines, each with its end.
    Lines(Vec<u8>),
    /// Rows of CSV, after the line of names where that is to be written.
    Rows { column: usize, width: usize, names: Option<::csv::ByteRecord>, rows: Vec<::csv::ByteRecord> },
}

/// What has been made of a chunk.
#[derive(Default)]
pub struct Done {
    pub file: usize,
    pub bytes: Vec<u8>,
    /// How many bytes were read.
    pub read: usize,
    pub records: u64,
    /// Records in which something is said otherwise than it is written, or marked.
    pub changed: u64,
    pub tally: Tally,
    /// Bad records: the line, and what is wrong.
    pub bad: Vec<(u64, String)>,
    /// Records that took long: the line, and the milliseconds.
    pub slow: Vec<(u64, u128)>,
}

impl Recipe<'_> {
    /// Works on a chunk. The same chunk always makes the same bytes.
    pub fn work(&self, sayable: &Sayable, chunk: Chunk) -> Done {
        let mut done = Done { file: chunk.file, ..Done::default() };
        match chunk.records {
            Records::Lines(bytes) => self.lines(sayable, &bytes, chunk.line, &mut done),
            Records::Rows { column, width, names, rows } => csv::work(self, sayable, (column, width), names.as_ref(), &rows, &mut done),
        }
        done
    }

    fn lines(&self, sayable: &Sayable, bytes: &[u8], first: u64, done: &mut Done) {
        done.read = bytes.len();
        done.bytes.reserve(bytes.len() * 2);
        let mut said = String::new();
        for (number, line) in lines::split(bytes).enumerate() {
            done.records += 1;
            let line_number = first + number as u64;
            let before = done.bytes.len();
            let result = if line.len() > self.max_bytes {
                // Only its beginning was kept.
                done.bad.push((line_number, self.too_long()));
                done.bytes.push(b'\n');
                continue;
            } else {
                std::str::from_utf8(line).map_err(|error| format!("byte {} is no UTF-8; convert the file", error.valid_up_to() + 1))
            };
            let result = result.and_then(|line| match self.format {
                Format::Jsonl => json::work(self, sayable, line, line_number, &mut said, done),
                Format::Ljspeech => self.ljspeech(sayable, line, line_number, &mut said, done),
                _ => {
                    self.say(sayable, line, line_number, &mut said, done)?;
                    done.bytes.extend_from_slice(said.as_bytes());
                    Ok(())
                }
            });
            if let Err(why) = result {
                done.bytes.truncate(before);
                // A bad record stays as it is; a bad line of text has nothing that could be said.
                if self.format != Format::Lines {
                    done.bytes.extend_from_slice(line);
                }
                done.bad.push((line_number, why));
            }
            done.bytes.push(b'\n');
        }
    }

    /// What is wrong with a record that is too long.
    pub fn too_long(&self) -> String {
        format!("the record is longer than {} bytes and is left out; `--max-bytes` allows longer ones", self.max_bytes)
    }

    /// Says one text: what is said stands in `said`.
    pub fn say(&self, sayable: &Sayable, text: &str, line: u64, said: &mut String, done: &mut Done) -> Result<(), String> {
        said.clear();
        let begun = self.slow.map(|most| (most, Instant::now()));
        let tally = guarded(|| sayable.write_line(text, self.target, self.settings, said))?;
        if let Some((most, begun)) = begun {
            let took = begun.elapsed().as_millis();
            if took > u128::from(most) {
                done.slow.push((line, took));
            }
        }
        done.changed += u64::from(tally.changed > 0);
        done.tally.changed += tally.changed;
        done.tally.unhandled += tally.unhandled;
        done.tally.guesses += tally.guesses;
        Ok(())
    }

    /// `id|raw|normalised`: the third column is written, and any after it are kept.
    fn ljspeech(&self, sayable: &Sayable, line: &str, number: u64, said: &mut String, done: &mut Done) -> Result<(), String> {
        if line.trim().is_empty() {
            return Ok(());
        }
        let mut columns = line.splitn(4, '|');
        let (Some(id), Some(raw)) = (columns.next(), columns.next()) else {
            return Err("there is no second column: a record is `id|raw|normalised`".to_owned());
        };
        self.say(sayable, raw, number, said, done)?;
        for (part, end) in [(id, "|"), (raw, "|")] {
            done.bytes.extend_from_slice(part.as_bytes());
            done.bytes.extend_from_slice(end.as_bytes());
        }
        // A bar would begin another column.
        done.bytes.extend(said.bytes().map(|byte| if byte == b'|' { b' ' } else { byte }));
        if let Some(rest) = columns.nth(1) {
            done.bytes.push(b'|');
            done.bytes.extend_from_slice(rest.as_bytes());
        }
        Ok(())
    }
}

/// Does a piece of work: a fault of the program's own costs its record, and not those of a whole run.
fn guarded<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    // What was half done is thrown away.
    catch_unwind(AssertUnwindSafe(work)).map_err(|_| "sayable failed at this record, by a fault of its own; please report the record".to_owned())
}

/// The records of some files, one file after the other.
pub struct Source<'s> {
    files: &'s [PathBuf],
    /// The number of the next file.
    next: usize,
    kind: Kind,
    open: Option<Open>,
}

/// What is to be known to open a file.
#[derive(Clone)]
pub struct Kind {
    pub format: Format,
    pub field: String,
    pub into: String,
    pub max_bytes: usize,
}

enum Open {
    Lines(lines::Lines),
    Rows(Box<csv::Rows>),
}

impl<'s> Source<'s> {
    /// The records of some files.
    pub fn new(recipe: &Recipe, files: &'s [PathBuf]) -> Self {
        let kind = Kind { format: recipe.format, field: recipe.field.to_owned(), into: recipe.into.to_owned(), max_bytes: recipe.max_bytes };
        Source { files, next: 0, kind, open: None }
    }

    /// The next chunk.
    pub fn next(&mut self) -> Result<Option<Chunk>, Failure> {
        loop {
            if self.open.is_none() && !self.open_next()? {
                return Ok(None);
            }
            let chunk = match &mut self.open {
                Some(Open::Lines(lines)) => lines.chunk()?.map(|(line, bytes)| (line, Records::Lines(bytes))),
                Some(Open::Rows(rows)) => rows.chunk()?,
                None => None,
            };
            match chunk {
                Some((line, records)) => return Ok(Some(Chunk { file: self.next - 1, line, records })),
                None => self.open = None,
            }
        }
    }

    fn open_next(&mut self) -> Result<bool, Failure> {
        let Some(path) = self.files.get(self.next) else { return Ok(false) };
        let first = self.next == 0;
        self.next += 1;
        self.open = Some(match self.kind.format {
            Format::Csv => Open::Rows(Box::new(csv::Rows::open(path, &self.kind, first)?)),
            _ => Open::Lines(lines::Lines::open(path, self.kind.max_bytes)?),
        });
        Ok(true)
    }

    /// Passes over records that have been done; `output` is where they are.
    pub fn skip(&mut self, mut records: usize, output: &Path) -> Result<(), Failure> {
        while records > 0 {
            if self.open.is_none() && !self.open_next()? {
                return Err(Failure::Other(format!("{}: holds {records} records more than the input; resume with the same input", output.display())));
            }
            let passed = match &mut self.open {
                Some(Open::Lines(lines)) => lines.skip(records)?,
                Some(Open::Rows(rows)) => rows.skip(records)?,
                None => 0,
            };
            records -= passed;
            if records > 0 {
                self.open = None;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_fault_costs_one_record() {
        assert_eq!(super::guarded(|| 5), Ok(5));
        assert!(super::guarded(|| "é"[..1].len()).unwrap_err().contains("report the record"));
    }
}
