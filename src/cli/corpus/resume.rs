//! How far an earlier run came: the whole records of its output.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

use super::super::arguments::Format;
use super::super::files::Failure;
use super::csv;

/// How many whole records an output holds, and how many bytes they take; none where it is not there.
pub fn whole_records(path: &Path, format: Format) -> Result<(usize, u64), Failure> {
    let fail = |error| Failure::file(path, "read", error);
    let file = match File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok((0, 0)),
        file => file.map_err(fail)?,
    };
    if !path.is_file() {
        return Err(Failure::Other(format!("{}: only a file can be gone on with", path.display())));
    }
    if format == Format::Csv { rows(file).map_err(|error| fail(error.into())) } else { lines(file).map_err(fail) }
}

fn lines(mut file: File) -> io::Result<(usize, u64)> {
    let mut bytes = vec![0; 1 << 18];
    let (mut count, mut whole, mut at) = (0, 0, 0);
    loop {
        let read = file.read(&mut bytes)?;
        if read == 0 {
            return Ok((count, whole));
        }
        let read = &bytes[..read];
        count += memchr::memchr_iter(b'\n', read).count();
        if let Some(last) = memchr::memrchr(b'\n', read) {
            whole = at + last as u64 + 1;
        }
        at += read.len() as u64;
    }
}

/// The last row is done again: whether it is whole, its bytes do not tell.
fn rows(file: File) -> ::csv::Result<(usize, u64)> {
    let mut reader = csv::reader(BufReader::new(file));
    let mut row = ::csv::ByteRecord::new();
    let (mut count, mut last) = (0_usize, 0);
    while reader.read_byte_record(&mut row)? {
        last = row.position().map_or(0, ::csv::Position::byte);
        count += 1;
    }
    Ok((count.saturating_sub(1), last))
}
