//! Files in and out: nothing is left half-written.

use std::fmt;
use std::io::{self, Read};
use std::path::Path;

use super::output::Output;

/// Why a command could not do its work.
#[derive(Debug)]
pub enum Failure {
    /// The library says so.
    Sayable(sayable::Error),
    /// A file or a stream could not be read or written.
    File { path: String, doing: &'static str, error: io::Error },
    /// A file has faults, a line each.
    Faults { path: String, faults: sayable::lexicon::format::Faults },
    /// Something else, said in full.
    Other(String),
    /// What was looked for was found, and has been written: nothing more to say, but no success.
    Found,
    /// All was done but for some bad records, which have been told of.
    BadRecords,
}

impl Failure {
    /// Whether the reader of our output has gone, as `head` does: no failure of ours.
    pub fn is_closed_pipe(&self) -> bool {
        matches!(self, Failure::File { error, .. } if error.kind() == io::ErrorKind::BrokenPipe)
    }

    /// A file that could not be read or written.
    pub fn file(path: &Path, doing: &'static str, error: io::Error) -> Self {
        Failure::File { path: path.display().to_string(), doing, error }
    }
}

impl From<sayable::Error> for Failure {
    fn from(error: sayable::Error) -> Self {
        Failure::Sayable(error)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Sayable(error) => error.fmt(f),
            Failure::Other(message) => f.write_str(message),
            Failure::Found | Failure::BadRecords => Ok(()),
            Failure::Faults { path, faults } if faults.count() == 1 => write!(f, "{path}: {faults}"),
            Failure::Faults { path, faults } => {
                write!(f, "{path}: {} faults, so that none of its entries is used", faults.count())?;
                faults.to_string().lines().try_for_each(|line| write!(f, "\n  {line}"))
            }
            Failure::File { path, doing, error } => {
                let why = match error.kind() {
                    io::ErrorKind::NotFound => "there is no such file; check the path".to_owned(),
                    io::ErrorKind::IsADirectory => "it is a directory; name the files in it".to_owned(),
                    io::ErrorKind::PermissionDenied => "permission denied; check who may use it".to_owned(),
                    _ => error.to_string(),
                };
                write!(f, "{path}: cannot {doing}: {why}")
            }
        }
    }
}

/// Reads all of a file; `-` is the standard input.
pub fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let result = if path == Path::new("-") {
        io::stdin().lock().read_to_end(&mut bytes).map(|_| ())
    } else if path.is_dir() {
        Err(io::ErrorKind::IsADirectory.into())
    } else {
        std::fs::read(path).map(|read| bytes = read)
    };
    result.map_err(|error| Failure::file(path, "read", error))?;
    Ok(bytes)
}

/// Decodes what was read from a file.
pub fn decode<'b>(path: &Path, bytes: &'b [u8]) -> Result<std::borrow::Cow<'b, str>, Failure> {
    sayable::input::decode(bytes).map_err(|error| Failure::Other(format!("{}: {error}", path.display())))
}

/// Writes all of an output: to the standard output, or to a file that appears only when it is
/// complete.
pub fn write(path: Option<&Path>, bytes: &[u8]) -> Result<(), Failure> {
    let mut output = Output::to(path)?;
    output.write(bytes)?;
    output.finish()
}
