use std::path::PathBuf;

use clap::builder::styling::{AnsiColor, Style};
use clap::{Args, Parser, Subcommand};
use sayable::{EmojiStyle, LetterStyle, Locale, Options, UrlStyle, YearStyle};

/// How the word `error` is shown.
pub const ERROR: Style = Style::new().bold().fg_color(Some(clap::builder::styling::Color::Ansi(AnsiColor::Red)));

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
    Prepare(Prepare),
    /// Say a text aloud, or write it as sound
    Speak(Speak),
    /// Tell of each reading by what rule it is, how sure, and what cues fired
    Explain(Explain),
    /// Ask the pronunciation lexicon
    Lexicon(Lexicon),
    /// List the targets that texts can be prepared for
    Targets,
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
    /// The English that is spoken: en-US or en-GB
    #[arg(long, default_value = "en-US")]
    pub locale: Locale,
    /// How years from 2010 on are said: pairs or thousands
    #[arg(long, default_value = "pairs", value_name = "STYLE")]
    pub year: YearStyle,
    /// How web addresses are said: full, domain, link or skip
    #[arg(long, default_value = "full", value_name = "STYLE")]
    pub url: UrlStyle,
    /// How emoji are said: name or skip
    #[arg(long, default_value = "name", value_name = "STYLE")]
    pub emoji: EmojiStyle,
    /// How letters that are said one by one are written: spaced, dotted, hyphened or closed
    #[arg(long, default_value = "spaced", value_name = "STYLE")]
    pub letters: LetterStyle,
    /// A semiotic class that is not to be read (may be given several times)
    #[arg(long, value_name = "CLASS")]
    pub off: Vec<String>,
    /// Leave names unmarked
    #[arg(long)]
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
    /// Do without the lexicon that comes with the program
    #[arg(long)]
    pub no_builtin: bool,
}

impl Reading {
    /// The options that the arguments ask for.
    pub fn options(&self) -> Options {
        Options {
            locale: self.locale,
            year: self.year,
            url: self.url,
            emoji: self.emoji,
            letters: self.letters,
            markup: !self.no_markup,
            names: !self.no_names,
            homographs: !self.no_homographs,
            readings: self.reading.iter().cloned().collect(),
            off: self.off.clone(),
        }
    }
}

/// Reads `lead=metal`.
fn pair(written: &str) -> Result<(String, String), String> {
    match written.split_once('=') {
        Some((word, reading)) if !word.is_empty() && !reading.is_empty() => Ok((word.to_owned(), reading.to_owned())),
        _ => Err("write a word, `=` and the name of its reading, as in lead=metal".to_owned()),
    }
}

/// `sayable explain`.
#[derive(Args)]
pub struct Explain {
    #[command(flatten)]
    pub reading: Reading,
}

/// `sayable prepare`.
#[derive(Args)]
pub struct Prepare {
    #[command(flatten)]
    pub reading: Reading,
    /// The target to write for; `sayable targets` lists them
    #[arg(long, default_value = "ssml")]
    pub to: String,
    /// The file to write; the standard output if none is given
    #[arg(short, long, value_name = "PATH")]
    pub output: Option<PathBuf>,
    /// Take each input line as a document of its own, and write one line for each
    #[arg(long)]
    pub lines: bool,
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

/// `sayable lexicon`.
#[derive(Args)]
pub struct Lexicon {
    #[command(subcommand)]
    pub command: LexiconCommand,
}

/// The commands of `sayable lexicon`.
#[derive(Subcommand)]
pub enum LexiconCommand {
    /// Say how names are pronounced: a line each, with the IPA and where it is from
    Say {
        /// Names; `-` reads them from the standard input, one a line
        #[arg(value_name = "NAME", default_value = "-")]
        names: Vec<String>,
        /// The English that is spoken: en-US or en-GB
        #[arg(long, default_value = "en-US")]
        locale: Locale,
        /// Do without the lexicon that comes with the program
        #[arg(long)]
        no_builtin: bool,
    },
    /// Read a lexicon of any format and write it as another, by default our own table
    Import(Import),
    /// Write lexicons, or the built-in one, in the format of an engine or a program
    Export(Export),
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
