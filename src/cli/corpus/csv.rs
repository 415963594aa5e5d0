//! CSV with a line of names: a column is read, and one is added.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use csv::{ByteRecord, Reader, ReaderBuilder, Writer, WriterBuilder};
use sayable::Sayable;

use super::super::files::Failure;
use super::super::stream::open;
use super::CHUNK;
use super::record::{Done, Kind, Recipe, Records};

/// The rows of a file.
pub struct Rows {
    path: PathBuf,
    reader: Reader<Guard>,
    column: usize,
    width: usize,
    /// The line of names, until it has been passed on; the first file's alone is.
    names: Option<ByteRecord>,
    max_bytes: usize,
}

/// A reader that refuses to read on and on for one record: its quote is not closed.
pub struct Guard {
    input: Box<dyn Read + Send>,
    left: usize,
}

impl Read for Guard {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 {
            return Err(io::Error::other("a record is too long; a quote may not be closed, or allow longer records with `--max-bytes`"));
        }
        let most = bytes.len().min(self.left);
        let read = self.input.read(&mut bytes[..most])?;
        self.left -= read;
        Ok(read)
    }
}

/// More than the reader reads ahead.
const AHEAD: usize = 1 << 17;

/// A reader of CSV whose rows may differ in length.
pub fn reader<R: Read>(input: R) -> Reader<R> {
    ReaderBuilder::new().has_headers(false).flexible(true).buffer_capacity(1 << 16).from_reader(input)
}

fn writer(bytes: Vec<u8>) -> Writer<Vec<u8>> {
    WriterBuilder::new().has_headers(false).flexible(true).from_writer(bytes)
}

impl Rows {
    /// Opens a file and reads its line of names.
    pub fn open(path: &Path, kind: &Kind, first: bool) -> Result<Self, Failure> {
        let reader = reader(Guard { input: open(path)?, left: 0 });
        let mut rows = Rows { path: path.to_owned(), reader, column: 0, width: 0, names: None, max_bytes: kind.max_bytes };
        let mut names = ByteRecord::new();
        rows.read(&mut names)?;
        if names.get(0).is_some_and(|name| name.starts_with(b"\xef\xbb\xbf")) {
            let plain: Vec<Vec<u8>> = names.iter().enumerate().map(|(n, name)| if n == 0 { name[3..].to_vec() } else { name.to_vec() }).collect();
            names = ByteRecord::from(plain);
        }
        let fail = |what: String| Failure::Other(format!("{}:1: {what}", path.display()));
        let at = |name: &str| names.iter().position(|other| other == name.as_bytes());
        rows.column = at(&kind.field).ok_or_else(|| {
            let known: Vec<_> = names.iter().map(String::from_utf8_lossy).collect();
            fail(format!("there is no column `{}`; choose one of: {}", kind.field, known.join(", ")))
        })?;
        if at(&kind.into).is_some() {
            return Err(fail(format!("there is a column `{}` already; name another one with `--into`", kind.into)));
        }
        rows.width = names.len();
        rows.names = first.then_some(names);
        Ok(rows)
    }

    /// Reads a row; whether there was one.
    fn read(&mut self, row: &mut ByteRecord) -> Result<bool, Failure> {
        self.reader.get_mut().left = self.max_bytes.saturating_add(AHEAD);
        let line = self.reader.position().line();
        self.reader.read_byte_record(row).map_err(|error| Failure::Other(format!("{}:{line}: {error}", self.path.display())))
    }

    /// The next rows.
    pub fn chunk(&mut self) -> Result<Option<(u64, Records)>, Failure> {
        let names = self.names.take();
        let mut rows = Vec::new();
        let mut size = 0;
        let mut row = ByteRecord::new();
        while size < CHUNK && self.read(&mut row)? {
            size += row.as_slice().len() + 16;
            rows.push(std::mem::take(&mut row));
        }
        let line = rows.first().and_then(ByteRecord::position).map_or(1, csv::Position::line);
        let none = rows.is_empty() && names.is_none();
        Ok((!none).then_some((line, Records::Rows { column: self.column, width: self.width, names, rows })))
    }

    /// Passes over rows, the line of names among them; how many there were.
    pub fn skip(&mut self, most: usize) -> Result<usize, Failure> {
        let mut passed = 0;
        if most > 0 && self.names.take().is_some() {
            passed += 1;
        }
        let mut row = ByteRecord::new();
        while passed < most && self.read(&mut row)? {
            passed += 1;
        }
        Ok(passed)
    }
}

/// Works on rows.
pub fn work(recipe: &Recipe, sayable: &Sayable, (column, width): (usize, usize), names: Option<&ByteRecord>, rows: &[ByteRecord], done: &mut Done) {
    let mut out = writer(std::mem::take(&mut done.bytes));
    // Writing to memory cannot fail.
    if let Some(names) = names {
        let _ = out.write_record(names.iter().chain([recipe.into.as_bytes()]));
    }
    let mut said = String::new();
    for row in rows {
        let line = row.position().map_or(0, csv::Position::line);
        done.records += 1;
        done.read += row.as_slice().len() + row.len();
        said.clear();
        let text = match row.get(column).map(std::str::from_utf8) {
            _ if row.as_slice().len() > recipe.max_bytes => Err(recipe.too_long()),
            _ if row.len() != width => Err(format!("the row has {} columns, and there are {width} names", row.len())),
            None => Ok(""),
            Some(Err(error)) => Err(format!("byte {} of `{}` is no UTF-8; convert the file", error.valid_up_to() + 1, recipe.field)),
            Some(Ok(text)) => Ok(text),
        };
        if let Err(why) = text.and_then(|text| recipe.say(sayable, text, line, &mut said, done)) {
            said.clear();
            done.bad.push((line, why));
        }
        // A row that is too short is filled up, so that what is said stands in its column.
        let missing = std::iter::repeat_n(&b""[..], width.saturating_sub(row.len()));
        let _ = out.write_record(row.iter().chain(missing).chain([said.as_bytes()]));
    }
    done.bytes = out.into_inner().unwrap_or_default();
}
