//! Where a command writes: the standard output, or a file that appears only when it is complete.

use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Seek, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::files::Failure;

/// An output being written. Nothing stands in the file that it is for before
/// [`finish`](Output::finish).
pub struct Output {
    path: PathBuf,
    to: To,
}

enum To {
    Standard(BufWriter<io::Stdout>),
    /// A device or a pipe, or a file that is gone on with.
    Open(BufWriter<File>),
    Temporary(BufWriter<NamedTempFile>),
}

const BUFFER: usize = 1 << 16;

impl Output {
    /// An output to a file, or to the standard output for `-` and where none is named.
    pub fn to(path: Option<&Path>) -> Result<Output, Failure> {
        let Some(path) = path.filter(|path| *path != Path::new("-")) else {
            return Ok(Output { path: PathBuf::from("standard output"), to: To::Standard(BufWriter::with_capacity(BUFFER, io::stdout())) });
        };
        let fail = |error| Failure::file(path, "write", error);
        if path.is_dir() {
            return Err(fail(io::ErrorKind::IsADirectory.into()));
        }
        // A device or a pipe is written to as it is.
        if path.exists() && !path.is_file() {
            let file = OpenOptions::new().write(true).open(path).map_err(fail)?;
            return Ok(Output { path: path.to_owned(), to: To::Open(BufWriter::with_capacity(BUFFER, file)) });
        }
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let file = NamedTempFile::new_in(folder).map_err(fail)?;
        Ok(Output { path: path.to_owned(), to: To::Temporary(BufWriter::with_capacity(BUFFER, file)) })
    }

    /// A file that is gone on with after its first `whole` bytes; it is made where it is not there.
    pub fn go_on(path: &Path, whole: u64) -> Result<Output, Failure> {
        let fail = |error| Failure::file(path, "write", error);
        let mut file = OpenOptions::new().create(true).truncate(false).write(true).open(path).map_err(fail)?;
        file.set_len(whole).and_then(|()| file.seek(io::SeekFrom::Start(whole))).map_err(fail)?;
        Ok(Output { path: path.to_owned(), to: To::Open(BufWriter::with_capacity(BUFFER, file)) })
    }

    fn writer(&mut self) -> &mut dyn Write {
        match &mut self.to {
            To::Standard(out) => out,
            To::Open(out) => out,
            To::Temporary(out) => out,
        }
    }

    /// Writes more.
    pub fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.writer().write_all(bytes).map_err(|error| Failure::file(&self.path, "write", error))
    }

    /// Sees to it that all that was written can be read.
    pub fn flush(&mut self) -> Result<(), Failure> {
        self.writer().flush().map_err(|error| Failure::file(&self.path, "write", error))
    }

    /// Ends the output; a file appears.
    pub fn finish(mut self) -> Result<(), Failure> {
        self.flush()?;
        let To::Temporary(out) = self.to else { return Ok(()) };
        let fail = |error| Failure::file(&self.path, "write", error);
        let file = out.into_inner().map_err(|error| fail(error.into_error()))?;
        readable(file.as_file()).map_err(fail)?;
        file.persist(&self.path).map_err(|error| fail(error.error))?;
        Ok(())
    }
}

/// Gives a new file the mode that other new files have, not that of a temporary one.
#[cfg(unix)]
fn readable(file: &File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn readable(_: &File) -> io::Result<()> {
    Ok(())
}
