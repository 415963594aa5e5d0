use std::fmt;

/// What went wrong, where, and what to do about it.
///
/// Turning text into a [`Script`](crate::Script) cannot fail; errors are for files, lexicons,
/// options and engines. The message names the line and the column where there is one, and ends
/// with what to do; the command puts the file's name before it.
///
/// ```
/// let error = sayable::target::find("morse").unwrap_err();
/// assert!(error.to_string().contains("`sayable targets` lists them"));
/// ```
#[derive(Debug)]
pub struct Error {
    message: String,
    place: Option<(usize, usize)>,
    advice: Option<String>,
}

/// A result whose error is [`Error`].
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Error { message: message.into(), place: None, advice: None }
    }

    pub(crate) fn advise(mut self, advice: impl Into<String>) -> Self {
        self.advice = Some(advice.into());
        self
    }

    pub(crate) fn at(mut self, line: usize, column: usize) -> Self {
        self.place = Some((line, column));
        self
    }

    /// Line and column of the fault in its file, both counted from 1, where it has a place.
    #[must_use]
    pub fn place(&self) -> Option<(usize, usize)> {
        self.place
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((line, column)) = self.place {
            write!(f, "line {line}, column {column}: ")?;
        }
        f.write_str(&self.message)?;
        if let Some(advice) = &self.advice {
            write!(f, "; {advice}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}
