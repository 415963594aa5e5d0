use std::path::PathBuf;

use clap::builder::styling::{AnsiColor, Style};
use clap::{Args, Parser, Subcommand};
use sayable::target::{Marks, Pronunciations, Readings, Settings};
use sayable::{EmojiStyle, LetterStyle, Locale, Names, Options, UrlStyle, YearStyle};

/// How the word `error` is shown.
pub const ERROR: Style = Style::new().bold().fg_color(Some(clap::builder::styling::Color::Ansi(AnsiColor::Red)));

/// How the word `warning` is shown.
pub const WARNING: Style = Style::new().bold().fg_color(Some(clap::builder::styling::Color::Ansi(AnsiColor::Yellow)));

/// Turns written English into a script that a voice can read without a mistake.
#[derive(Parser)]
#[command(name = "sayable", version, max_term_width = 100)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Subcommand)]
pub enum Command {
    /// Write a text as SSML, spoken text or JSON Lines
    Prepare(Box<Prepare>),
    /// Say a text aloud, or write it as sound
    Speak(Speak),
    /// Tell of each reading by what rule it is, how sure, and what cues fired
    Explain(Explain),
    /// Find what an engine would refuse, drop or read aloud in SSML
    Check(Check),
    /// Find the names of a text and how each is said: a sheet to check, to listen to and to merge
    Names(NamesSheet),
    /// Ask the pronunciation lexicon
    Lexicon(Lexicon),
    /// List the targets that texts can be prepared for, or tell all that is known of one
    Targets {
        /// The target
        #[arg(value_name = "NAME")]
        name: Option<String>,
    },
    /// List the semiotic classes that are recognised
    Classes,
    /// Write completions for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Write the manual page
    Man,
}

/// Where a text comes from, and how it is read.
#[derive(Args)]
pub struct Reading {
    /// Files to read, one after the other; `-` is the standard input
    #[arg(value_name = "FILE", default_value = "-")]
    pub files: Vec<PathBuf>,
    /// The English that is spoken: en-US, which it is by default, or en-GB
    #[arg(long)]
    pub locale: Option<Locale>,
    /// How years from 2010 on are said: pairs, by default, or thousands
    #[arg(long, value_name = "STYLE")]
    pub year: Option<YearStyle>,
    /// How web addresses are said: full, by default, domain, link or skip
    #[arg(long, value_name = "STYLE")]
    pub url: Option<UrlStyle>,
    /// How emoji are said: name, by default, or skip
    #[arg(long, value_name = "STYLE")]
    pub emoji: Option<EmojiStyle>,
    /// How letters that are said one by one are written: spaced, by default, dotted, hyphened or closed
    #[arg(long, value_name = "STYLE")]
    pub letters: Option<LetterStyle>,
    /// A semiotic class that is not to be read (may be given several times)
    #[arg(long, value_name = "CLASS")]
    pub off: Vec<String>,
    /// Which names are marked: lexicon, by default, likely or all for guesses by their origin too, or none
    #[arg(long, value_name = "WHICH")]
    pub names: Option<Names>,
    /// Leave names unmarked: the same as --names none
    #[arg(long, conflicts_with = "names")]
    pub no_names: bool,
    /// Leave homographs to the engine
    #[arg(long)]
    pub no_homographs: bool,
    /// The reading of a homograph all through the text, as in lead=metal (may be given several times)
    #[arg(long, value_name = "WORD=READING", value_parser = pair)]
    pub reading: Vec<(String, String)>,
    /// Take authors' markup, {24/7|say-as=score}, as plain text
    #[arg(long)]
    pub no_markup: bool,
    #[command(flatten)]
    pub layers: Layers,
}

/// The lexicon's layers.
#[derive(Args, Default)]
pub struct Layers {
    /// A lexicon of your own, nearer than all others: tsv, toml, pls or cmudict (may be given several times)
    #[arg(long, value_name = "FILE")]
    pub lexicon: Vec<PathBuf>,
    /// Do without the lexicon that comes with the program
    #[arg(long)]
    pub no_builtin: bool,
    /// Do without the project's sayable.toml and the lexicons of the house
    #[arg(long)]
    pub no_project: bool,
}

impl Reading {
    /// The options that the arguments ask for, over those of a project.
    pub fn options(&self, project: Options) -> Options {
        let mut options = project;
        options.locale = self.locale.unwrap_or(options.locale);
        options.year = self.year.unwrap_or(options.year);
        options.url = self.url.unwrap_or(options.url);
        options.emoji = self.emoji.unwrap_or(options.emoji);
        options.letters = self.letters.unwrap_or(options.letters);
        options.markup &= !self.no_markup;
        options.names = if self.no_names { Names::None } else { self.names.unwrap_or(options.names) };
        options.homographs &= !self.no_homographs;
        options.readings.extend(self.reading.iter().cloned());
        options.off.extend(self.off.iter().cloned());
        options
    }
}

/// Reads `lead=metal`.
fn pair(written: &str) -> Result<(String, String), String> {
    match written.split_once('=') {
        Some((word, reading)) if !word.is_empty() && !reading.is_empty() => Ok((word.to_owned(), reading.to_owned())),
        _ => Err("write a word, `=` and the name of its reading, as in lead=metal".to_owned()),
    }
}

/// `sayable check`.
#[derive(Args)]
pub struct Check {
    /// The SSML files; `-` is the standard input
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// The engine that is to read them; `sayable targets` lists them
    #[arg(long = "for", value_name = "TARGET", default_value = "ssml")]
    pub target: String,
    /// The English that is spoken: en-US, which it is by default, or en-GB
    #[arg(long)]
    pub locale: Option<Locale>,
    /// Mend what is safely mended, in the files themselves
    #[arg(long)]
    pub fix: bool,
    /// How findings are written
    #[arg(long, value_enum, default_value = "text")]
    pub format: Report,
}

/// How findings are written.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub enum Report {
    /// A line each
    Text,
    /// A JSON record a line
    Json,
    /// SARIF 2.1.0
    Sarif,
}

/// `sayable explain`.
#[derive(Args)]
pub struct Explain {
    #[command(flatten)]
    pub reading: Reading,
    /// Tell of each pronunciation how it is written for a target, and what was changed for it
    #[arg(long = "for", value_name = "TARGET")]
    pub target: Option<String>,
}

/// `sayable prepare`.
#[derive(Args)]
pub struct Prepare {
    #[command(flatten)]
    pub reading: Reading,
    /// The target to write for, by default ssml, or text where a field of a corpus is read; `sayable targets` lists them
    #[arg(long, value_name = "TARGET")]
    pub to: Option<String>,
    #[command(flatten)]
    pub writing: Writing,
    /// The file to write, or a folder of numbered parts where the path ends in `/`; the standard output if none is given
    #[arg(short, long, value_name = "PATH")]
    pub output: Option<PathBuf>,
    /// List the parts that differ from those of a manifest, and write nothing
    #[arg(long, value_name = "MANIFEST")]
    pub changed_since: Option<PathBuf>,
    /// Write each sentence as soon as it has come, rather than read all of the text first
    #[arg(long, conflicts_with_all = ["changed_since", "lines", "format"])]
    pub stream: bool,
    /// Let the first clause leave before its sentence has come, at a comma or a dash after this many signs; 24 is a good number
    #[arg(long, value_name = "SIGNS", requires = "stream")]
    pub first_clause: Option<usize>,
    #[command(flatten)]
    pub corpus: Corpus,
}

/// How a corpus is read: many records, each a document of its own.
#[derive(Args, Default)]
#[command(next_help_heading = "Corpora")]
pub struct Corpus {
    /// Take each input line as a document of its own, and write one line for each: `--format lines`
    #[arg(long, conflicts_with = "format")]
    pub lines: bool,
    /// The layout of a corpus, whose records are documents of their own, in the order in which they stand
    #[arg(long, value_enum)]
    pub format: Option<Format>,
    /// The field of JSON Lines, or the column of CSV, that is read
    #[arg(long, value_name = "NAME")]
    pub field: Option<String>,
    /// The field or column that is added for what is said; by default that of `--field` with `_spoken` after it
    #[arg(long, value_name = "NAME", requires = "field")]
    pub into: Option<String>,
    /// How many records are worked on at once; by default as many as the machine has cores
    #[arg(long, value_name = "N")]
    pub jobs: Option<std::num::NonZero<usize>>,
    /// Go on with the file of `-o` after its last whole record; it is written in place
    #[arg(long, requires = "output")]
    pub resume: bool,
    /// Stop at the first bad record, rather than tell of it and go on
    #[arg(long)]
    pub strict: bool,
    /// Refuse records longer than this
    #[arg(long, value_name = "BYTES", default_value = "8388608")]
    pub max_bytes: usize,
    /// Tell of records that took longer than this
    #[arg(long, value_name = "MS")]
    pub report_slow: Option<u64>,
    /// Say nothing of how many records there were, nor how far the work is
    #[arg(short, long)]
    pub quiet: bool,
}

/// The layout of a corpus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// A text a line; a line is written for each, blank for blank
    Lines,
    /// JSON Lines: `--field` is read, and a field with what is said is added
    Jsonl,
    /// CSV with a line of names: column `--field` is read, and a column with what is said is added
    Csv,
    /// LJSpeech's metadata, `id|raw|normalised`: the third column is written
    Ljspeech,
}

impl Corpus {
    /// The layout, where the input is a corpus.
    pub fn format(&self) -> Option<Format> {
        self.format.or(self.lines.then_some(Format::Lines))
    }
}

/// How a document is written.
#[derive(Args, Default)]
pub struct Writing {
    /// The voice, by the engine's name for it
    #[arg(long, value_name = "NAME", default_value = "")]
    pub voice: String,
    /// The rate of speech, as SSML has it: slow, 90%
    #[arg(long, default_value = "", allow_hyphen_values = true)]
    pub rate: String,
    /// The pitch, as SSML has it: low, +2st
    #[arg(long, default_value = "", allow_hyphen_values = true)]
    pub pitch: String,
    /// A pause in milliseconds after a title, heading, paragraph, sentence, list-item, dialogue, or at a dash or scene-break
    #[arg(long, value_name = "ROLE=MS", value_parser = pause)]
    pub pause: Vec<(String, u32)>,
    /// How readings are written: sub, by default, inline or say-as
    #[arg(long, value_name = "WAY")]
    pub readings: Option<Readings>,
    /// What is marked: none, by default, sentence or word
    #[arg(long, value_name = "WHAT")]
    pub marks: Option<Marks>,
    /// Where names' pronunciations are written: inline, by default, or pls, a lexicon beside the output
    #[arg(long, value_name = "WHERE")]
    pub pronunciations: Option<Pronunciations>,
    /// Write W3C SSML as version 1.0
    #[arg(long)]
    pub ssml_1_0: bool,
}

impl Writing {
    /// The settings that the arguments ask for.
    pub fn settings(&self, locale: Locale) -> sayable::Result<Settings> {
        let mut settings = Settings {
            locale,
            voice: self.voice.clone(),
            rate: self.rate.clone(),
            pitch: self.pitch.clone(),
            readings: self.readings.unwrap_or_default(),
            marks: self.marks.unwrap_or_default(),
            pronunciations: self.pronunciations.unwrap_or_default(),
            ssml_1_0: self.ssml_1_0,
            ..Settings::default()
        };
        for (role, milliseconds) in &self.pause {
            settings.pauses.set(role, *milliseconds)?;
        }
        Ok(settings)
    }
}

/// Reads `heading=800`.
fn pause(written: &str) -> Result<(String, u32), String> {
    let (role, milliseconds) = pair(written).map_err(|_| "write a role, `=` and milliseconds, as in heading=800".to_owned())?;
    let milliseconds = milliseconds.trim_end_matches("ms").parse().map_err(|_| format!("`{milliseconds}` is no number of milliseconds"))?;
    Ok((role, milliseconds))
}

/// `sayable speak`.
#[derive(Args)]
pub struct Speak {
    #[command(flatten)]
    pub reading: Reading,
    /// The engine that speaks
    #[arg(long, default_value = "espeak-ng")]
    pub engine: String,
    /// The WAV file to write; without it, sound is played on a terminal and else written to the standard output
    #[arg(short, long, value_name = "PATH")]
    pub output: Option<PathBuf>,
}

/// `sayable names`.
#[derive(Args)]
pub struct NamesSheet {
    #[command(flatten)]
    pub reading: Reading,
    /// How the sheet is written: table, tsv, csv, json or html; by default the output's extension says, else table on a terminal and tsv elsewhere
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<String>,
    /// The file to write the sheet to; the standard output if none is given
    #[arg(short, long, value_name = "PATH")]
    pub output: Option<PathBuf>,
    /// Say each name alone, after its number in the sheet, and then in its sentence, into a WAV file
    #[arg(long, value_name = "WAV")]
    pub audition: Option<PathBuf>,
    /// The engine that speaks
    #[arg(long, default_value = "espeak-ng")]
    pub engine: String,
    /// List the names that no lexicon has, and fail if there are any
    #[arg(long, conflicts_with_all = ["format", "output", "audition"])]
    pub check: bool,
}

/// `sayable lexicon`.
#[derive(Args)]
pub struct Lexicon {
    #[command(subcommand)]
    pub command: LexiconCommand,
}

/// The commands of `sayable lexicon`.
#[derive(Subcommand)]
pub enum LexiconCommand {
    /// Say how names are pronounced: a line each, with the pronunciation and where it is from
    Say(Say),
    /// Tell which entry wins for a name, where it stands, and which lose and why
    Explain(ExplainName),
    /// List the entries of the layers
    List(List),
    /// Find what is wrong with lexicons, with line and column
    Lint(Lint),
    /// Run the tests that lexicons bring: `? in a sentence → said`
    Test(TestLexicons),
    /// Read a lexicon of any format and write it as another, by default our own table
    Import(Import),
    /// Write lexicons, or the built-in one, in the format of an engine or a program
    Export(Export),
    /// Take what was decided in sheets of names into a lexicon, new or not
    Merge(Merge),
}

/// `sayable lexicon say`.
#[derive(Args)]
pub struct Say {
    /// Names; `-` reads them from the standard input, one a line
    #[arg(value_name = "NAME", default_value = "-")]
    pub names: Vec<String>,
    /// The English that is spoken: en-US, which it is by default, or en-GB
    #[arg(long)]
    pub locale: Option<Locale>,
    /// Which names are said: likely, by default, lexicon for no guesses, or all
    #[arg(long = "names", default_value = "likely", value_name = "WHICH")]
    pub guesses: Names,
    /// The alphabet of the pronunciations: ipa, x-sampa, arpabet, espeak, misaki, ibm or respelling
    #[arg(long, default_value = "ipa", value_name = "NAME")]
    pub alphabet: String,
    #[command(flatten)]
    pub layers: Layers,
}

/// `sayable lexicon explain`.
#[derive(Args)]
pub struct ExplainName {
    /// The names
    #[arg(value_name = "NAME", required = true)]
    pub names: Vec<String>,
    #[command(flatten)]
    pub layers: Layers,
}

/// `sayable lexicon list`.
#[derive(Args)]
pub struct List {
    /// Only names that begin so
    #[arg(value_name = "BEGINNING", default_value = "")]
    pub beginning: String,
    /// Only the entries of one layer: built-in, house, project or command-line
    #[arg(long, value_name = "NAME")]
    pub layer: Option<String>,
    #[command(flatten)]
    pub layers: Layers,
}

/// `sayable lexicon lint`.
#[derive(Args)]
pub struct Lint {
    /// The lexicons, from the farthest to the nearest
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// Leave the built-in lexicon out when layers are compared
    #[arg(long)]
    pub no_builtin: bool,
}

/// `sayable lexicon test`.
#[derive(Args)]
pub struct TestLexicons {
    /// The lexicons; their tests run with all of them in use, the last the nearest
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// The English that is spoken: en-US, which it is by default, or en-GB
    #[arg(long)]
    pub locale: Option<Locale>,
    /// Do without the lexicon that comes with the program
    #[arg(long)]
    pub no_builtin: bool,
}

/// `sayable lexicon import`.
#[derive(Args)]
pub struct Import {
    /// The lexicon to read; `-` is the standard input
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Its format: tsv, toml, pls or cmudict; by default its extension says
    #[arg(long, value_name = "FORMAT")]
    pub from: Option<String>,
    /// The format to write; by default the output's extension says, or else tsv
    #[arg(long, value_name = "FORMAT")]
    pub to: Option<String>,
    /// The file to write; the standard output if none is given
    #[arg(short, long, value_name = "PATH")]
    pub output: Option<PathBuf>,
}

/// `sayable lexicon export`.
#[derive(Args)]
pub struct Export {
    /// The lexicons to write; without any, the built-in one
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// The format to write: pls, tsv, toml or cmudict; by default the output's extension says
    #[arg(long, value_name = "FORMAT")]
    pub to: Option<String>,
    /// The file to write; the standard output if none is given
    #[arg(short, long, value_name = "PATH")]
    pub output: Option<PathBuf>,
}

/// `sayable lexicon merge`.
#[derive(Args)]
pub struct Merge {
    /// Sheets of names, as `sayable names` writes them in TSV or CSV and a person edits them
    #[arg(value_name = "SHEET", required = true)]
    pub sheets: Vec<PathBuf>,
    /// The lexicon that takes the names, new or not; without it, a new one is written to the standard output
    #[arg(short, long, value_name = "LEXICON")]
    pub output: Option<PathBuf>,
    /// Let the sheets win where the lexicon says a name otherwise
    #[arg(long)]
    pub replace: bool,
}
