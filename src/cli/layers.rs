//! The lexicon that a command reads with: command line over document over project over house over
//! the built-in one.

use std::path::{Path, PathBuf};

use sayable::lexicon::Lexicon;
use sayable::{Options, Sayable};

use super::arguments::{Layers, Reading};
use super::files::Failure;
use super::lexicon::convert;
use super::project::{self, Project};

/// What a command reads with, once its files and settings are found.
pub struct Readers {
    options: Options,
    /// All layers but those of a document and of the command line.
    far: Lexicon,
    near: Vec<PathBuf>,
    /// The reader of the documents that have no lexicon of their own.
    plain: Sayable,
}

impl Readers {
    /// Finds the project, the house's lexicons and those of the command line.
    pub fn of(reading: &Reading) -> Result<Readers, Failure> {
        Readers::with(reading, |_| ())
    }

    /// Like [`of`](Self::of), with options that the command itself sets.
    pub fn with(reading: &Reading, set: impl Fn(&mut Options)) -> Result<Readers, Failure> {
        let project = project(&reading.layers)?;
        let mut options = reading.options(project.options.clone());
        set(&mut options);
        let far = far(&reading.layers, &project)?;
        let mut lexicon = far.clone();
        add(&mut lexicon, "command-line", &reading.layers.lexicon)?;
        let plain = Sayable::new(options.clone(), lexicon)?;
        Ok(Readers { options, far, near: reading.layers.lexicon.clone(), plain })
    }

    /// How text is read.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// The reader of every document.
    pub fn plain(&self) -> &Sayable {
        &self.plain
    }

    /// The reader of a document that has a lexicon beside it: `article.lexicon.tsv` beside
    /// `article.txt`. `None` where there is none.
    pub fn of_document(&self, path: &Path) -> Result<Option<Sayable>, Failure> {
        let beside = ["tsv", "toml", "pls"].iter().map(|extension| path.with_extension(format!("lexicon.{extension}")));
        let own: Vec<PathBuf> = beside.filter(|beside| path.file_stem().is_some() && beside.is_file()).collect();
        if own.is_empty() || path == Path::new("-") {
            return Ok(None);
        }
        let mut lexicon = self.far.clone();
        add(&mut lexicon, "document", &own)?;
        add(&mut lexicon, "command-line", &self.near)?;
        Ok(Some(Sayable::new(self.options.clone(), lexicon)?))
    }

    /// The readers of some documents, as [`of_document`](Self::of_document) finds them.
    pub fn of_documents(&self, paths: &[PathBuf]) -> Result<Vec<Option<Sayable>>, Failure> {
        paths.iter().map(|path| self.of_document(path)).collect()
    }
}

/// The project that the arguments let in.
pub fn project(layers: &Layers) -> Result<Project, Failure> {
    if layers.no_project { Ok(Project::default()) } else { Project::find() }
}

/// The whole lexicon that arguments ask for, without one of a document's own.
pub fn lexicon(layers: &Layers) -> Result<Lexicon, Failure> {
    let mut lexicon = far(layers, &project(layers)?)?;
    add(&mut lexicon, "command-line", &layers.lexicon)?;
    Ok(lexicon)
}

fn far(layers: &Layers, project: &Project) -> Result<Lexicon, Failure> {
    let mut lexicon = if layers.no_builtin { Lexicon::empty() } else { Lexicon::built_in() };
    if !layers.no_project {
        add(&mut lexicon, "house", &project::house()?)?;
    }
    add(&mut lexicon, "project", &project.lexicons)?;
    Ok(lexicon)
}

/// Adds files as layers of one name, the last the nearest.
pub fn add(lexicon: &mut Lexicon, name: &'static str, files: &[PathBuf]) -> Result<(), Failure> {
    files.iter().try_for_each(|path| add_file(lexicon, name, path, 0))
}

/// Adds a file, after the files that it asks for: it is nearer than they are.
fn add_file(lexicon: &mut Lexicon, name: &'static str, path: &Path, depth: usize) -> Result<(), Failure> {
    let document = convert::read(path, None)?;
    if depth > 8 && !document.includes.is_empty() {
        return Err(Failure::Other(format!("{}: lexicons ask for one another without end; take this file out of the circle", path.display())));
    }
    for (other, _) in &document.includes {
        add_file(lexicon, name, &path.parent().unwrap_or(Path::new("")).join(other), depth + 1)?;
    }
    lexicon.add_document(name, path.display().to_string(), document);
    Ok(())
}
