//! Lines of a file, in chunks of whole lines.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::super::files::Failure;
use super::super::stream::open;
use super::CHUNK;

/// The lines of a file.
pub struct Lines {
    path: PathBuf,
    input: Box<dyn Read + Send>,
    /// What was read beyond the last whole line.
    rest: Vec<u8>,
    /// The line that comes next.
    line: u64,
    max_bytes: usize,
    ended: bool,
}

impl Lines {
    /// Opens a file.
    pub fn open(path: &Path, max_bytes: usize) -> Result<Self, Failure> {
        let mut lines = Lines { path: path.to_owned(), input: open(path)?, rest: Vec::new(), line: 1, max_bytes, ended: false };
        let mut bytes = Vec::new();
        while bytes.len() < 3 && lines.fill(&mut bytes, 3)? > 0 {}
        if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
            return Err(Failure::Other(format!("{}: a corpus in UTF-16 cannot be read; convert it to UTF-8", path.display())));
        }
        let mark = if bytes.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
        lines.rest.extend_from_slice(&bytes[mark..]);
        Ok(lines)
    }

    /// Reads some more; how much that is.
    fn fill(&mut self, bytes: &mut Vec<u8>, most: usize) -> Result<usize, Failure> {
        let from = bytes.len();
        bytes.resize(from + most, 0);
        let read = loop {
            match self.input.read(&mut bytes[from..]) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                read => break read.map_err(|error| Failure::file(&self.path, "read", error))?,
            }
        };
        bytes.truncate(from + read);
        self.ended |= read == 0;
        Ok(read)
    }

    /// The next lines, with the number of the first. A line that is too long is kept up to a byte more
    /// than it may have.
    pub fn chunk(&mut self) -> Result<Option<(u64, Vec<u8>)>, Failure> {
        let mut bytes = std::mem::take(&mut self.rest);
        bytes.reserve(CHUNK);
        // Up to where there is no line end.
        let mut looked = 0;
        loop {
            let whole = memchr::memrchr(b'\n', &bytes[looked..]).map(|at| looked + at + 1);
            if let Some(whole) = whole
                && (bytes.len() >= CHUNK || self.ended)
            {
                self.rest.extend_from_slice(&bytes[whole..]);
                bytes.truncate(whole);
                break;
            }
            if self.ended {
                break;
            }
            if whole.is_none() {
                looked = bytes.len();
                if bytes.len() > self.max_bytes + 2 {
                    self.pass_line(&mut bytes)?;
                    break;
                }
            }
            let most = if bytes.len() >= CHUNK { CHUNK } else { CHUNK - bytes.len() };
            self.fill(&mut bytes, most)?;
        }
        if bytes.is_empty() {
            return Ok(None);
        }
        let line = self.line;
        self.line += split(&bytes).count() as u64;
        Ok(Some((line, bytes)))
    }

    /// Passes over what is left of a line that is too long, of which the beginning is kept.
    fn pass_line(&mut self, bytes: &mut Vec<u8>) -> Result<(), Failure> {
        bytes.truncate(self.max_bytes + 1);
        let mut more = Vec::new();
        while self.fill(&mut more, CHUNK)? > 0 {
            if let Some(end) = memchr::memchr(b'\n', &more) {
                bytes.push(b'\n');
                self.rest = more.split_off(end + 1);
                break;
            }
            more.clear();
        }
        Ok(())
    }

    /// Passes over lines; how many there were.
    pub fn skip(&mut self, most: usize) -> Result<usize, Failure> {
        let mut passed = 0;
        while passed < most {
            let Some((_, bytes)) = self.chunk()? else { break };
            let count = split(&bytes).count();
            if passed + count <= most {
                passed += count;
                continue;
            }
            // The chunk goes beyond: what does so is read again.
            let end = memchr::memchr_iter(b'\n', &bytes).nth(most - passed - 1).map_or(bytes.len(), |at| at + 1);
            let mut rest = bytes[end..].to_vec();
            rest.append(&mut self.rest);
            self.rest = rest;
            self.line -= (count - (most - passed)) as u64;
            passed = most;
        }
        Ok(passed)
    }
}

/// The lines of some bytes, without their ends.
pub fn split(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let body = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    let none = bytes.is_empty();
    let mut rest = (!none).then_some(body);
    std::iter::from_fn(move || {
        let text = rest?;
        let line = match memchr::memchr(b'\n', text) {
            Some(end) => {
                rest = Some(&text[end + 1..]);
                &text[..end]
            }
            None => {
                rest = None;
                text
            }
        };
        Some(line.strip_suffix(b"\r").unwrap_or(line))
    })
}

#[cfg(test)]
mod tests {
    use super::{Lines, split};

    #[test]
    fn lines_are_those_of_the_standard_library() {
        for text in ["", "\n", "a", "a\n", "a\n\nb\r\n\r\nc", "\n\n"] {
            let found: Vec<&[u8]> = split(text.as_bytes()).collect();
            assert_eq!(found, text.lines().map(str::as_bytes).collect::<Vec<_>>(), "{text:?}");
        }
    }

    #[test]
    fn long_lines_are_cut_and_others_are_not_lost() {
        let file = tempfile::NamedTempFile::new().expect("a file");
        let long = "x".repeat(3 << 20);
        std::fs::write(file.path(), format!("\u{feff}one\n{long}\ntwo\n{long}\n\nthree")).expect("a written file");
        let read = |skip: usize| {
            let mut lines = Lines::open(file.path(), 100).expect("lines");
            assert_eq!(lines.skip(skip).expect("lines"), skip);
            let mut found = Vec::new();
            while let Some((first, bytes)) = lines.chunk().expect("lines") {
                found.extend(split(&bytes).enumerate().map(|(n, line)| (first + n as u64, line.len(), line[..line.len().min(5)].to_vec())));
            }
            found
        };
        let all = read(0);
        assert_eq!(all.iter().map(|line| line.0).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6]);
        assert!(all[1].1 > 100 && all[3].1 > 100 && all[1].1 <= super::CHUNK * 2);
        assert_eq!([&all[0].2, &all[2].2, &all[4].2, &all[5].2], [&b"one"[..], b"two", b"", b"three"]);
        for skip in 1..6 {
            assert_eq!(read(skip), all[skip..], "after {skip}");
        }
    }
}
