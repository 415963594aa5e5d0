//! Sayable turns written English into a script that a voice can read without a mistake.
//!
//! ```text
//! bytes ─ input ──▶ text            decode
//!       ─ clean ──▶ text            Unicode, line ends; borrowed when nothing changes
//!       ─ segment ▶ sentences       paragraphs, sentences
//!       ─ class ──▶ readings        semiotic classes: recognise, then verbalise   ┐ one pass,
//!       ─ lexicon ▶ pronunciations  names, inflected forms                        ┘ plain words skipped
//!       = Script                    ordered events; each knows its source span, what is said, why, how sure
//! Script ─ names  ▶ report        the sheet of names: found, proposed, for a person to check
//! Script ─ target ▶ SSML, spoken text, JSON Lines
//!        ─ engine ▶ audio
//! ```
//!
//! ```
//! use sayable::{Sayable, target};
//!
//! let sayable = Sayable::default();
//! let script = sayable.script("Ganja fell silent on October 8, 2020.");
//! let ssml = target::find("ssml").unwrap().document(&script, &target::Settings::default());
//! assert!(ssml.contains("<phoneme alphabet=\"ipa\" ph=\"ˈɡændʒə\">Ganja</phoneme>"));
//! ```
#![forbid(unsafe_code)]

mod batch;
pub mod class;
pub mod clean;
pub mod engine;
mod error;
pub mod homograph;
pub mod input;
pub mod lexicon;
pub mod names;
mod options;
pub mod origin;
mod pass;
pub mod phoneme;
pub mod report;
pub mod script;
pub mod segment;
pub mod split;
pub mod ssml;
pub mod stream;
pub mod target;
pub mod text;
pub mod words;

pub use batch::Batch;
pub use error::{Error, Result};
pub use options::{EmojiStyle, LetterStyle, Locale, Names, Options, UrlStyle, YearStyle};
pub use pass::{Pieces, Sayable};
pub use script::{Event, Kind, Role, Script, Sure, Tally};
pub use stream::Stream;
