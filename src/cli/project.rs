//! `sayable.toml`: what a project sets once, found in the working folder or above it; and where the
//! lexicons of the house are.

use std::path::{Path, PathBuf};

use sayable::Options;
use serde::Deserialize;

use super::files::{self, Failure};

/// The name of the file.
pub const FILE: &str = "sayable.toml";

/// What a project sets.
#[derive(Debug, Default)]
pub struct Project {
    /// How text is read.
    pub options: Options,
    /// Its lexicons, from the farthest to the nearest.
    pub lexicons: Vec<PathBuf>,
}

/// The file as it is written.
#[derive(Deserialize)]
#[serde(default, deny_unknown_fields)]
#[derive(Default)]
struct Written {
    /// Lexicon files, as paths from the file's folder.
    lexicons: Vec<PathBuf>,
    /// How text is read, as [`Options`] has it.
    options: Options,
}

impl Project {
    /// Reads the nearest `sayable.toml`, from the working folder upwards; what it would be without
    /// one where there is none.
    pub fn find() -> Result<Project, Failure> {
        let Ok(folder) = std::env::current_dir() else { return Ok(Project::default()) };
        match folder.ancestors().map(|folder| folder.join(FILE)).find(|path| path.is_file()) {
            Some(path) => Project::read(&path),
            None => Ok(Project::default()),
        }
    }

    fn read(path: &Path) -> Result<Project, Failure> {
        let bytes = files::read(path)?;
        let text = files::decode(path, &bytes)?;
        let written: Written = toml::from_str(&text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start).min(text.len());
            let before = text.get(..at).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            let advice = "`lexicons` is a list of files, and the table `[options]` takes what `sayable prepare --help` names";
            Failure::Other(format!("{}: line {line}, column {column}: {}; {advice}", path.display(), error.message()))
        })?;
        let folder = path.parent().unwrap_or(Path::new(""));
        Ok(Project { options: written.options, lexicons: written.lexicons.iter().map(|lexicon| folder.join(lexicon)).collect() })
    }
}

/// The lexicons of the house, in the order of their names: the files of the folder that
/// `$SAYABLE_HOUSE` names, or else of `sayable/lexicons` in the user's folder of settings.
pub fn house() -> Result<Vec<PathBuf>, Failure> {
    let set = std::env::var_os("SAYABLE_HOUSE").filter(|value| !value.is_empty()).map(PathBuf::from);
    let named = set.is_some();
    let settings = || {
        let home = std::env::var_os("HOME").or_else(|| std::env::var_os("USERPROFILE")).map(|home| Path::new(&home).join(".config"));
        std::env::var_os("XDG_CONFIG_HOME").map(PathBuf::from).or(home).map(|folder| folder.join("sayable/lexicons"))
    };
    let Some(folder) = set.or_else(settings) else { return Ok(Vec::new()) };
    if folder.is_file() {
        return Ok(vec![folder]);
    }
    let entries = match std::fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) if named => return Err(Failure::file(&folder, "read the lexicons of $SAYABLE_HOUSE", error)),
        Err(_) => return Ok(Vec::new()),
    };
    let known = |path: &PathBuf| path.to_str().is_some_and(|path| sayable::lexicon::format::of_path(path).is_some());
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(known).collect();
    files.sort();
    Ok(files)
}
