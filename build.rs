//! Makes the look-up table over the built-in lexicon ahead of time, with the program's own code.

#![allow(dead_code, unused_imports, reason = "the modules are those of the library, of which this needs a part")]

use std::path::Path;

#[path = "src/lexicon"]
mod lexicon {
    mod files;
    mod key;
    pub mod made;
}

#[path = "src/pass"]
mod pass {
    mod word;
    pub(crate) use word::word_end;
}

#[path = "src/text"]
mod text {
    pub mod bytes;
    mod filter;
    pub(crate) use filter::{Filter, Run};
}

fn main() -> std::io::Result<()> {
    for read in ["build.rs", "lexicon/names", "src/lexicon", "src/pass/word.rs", "src/text"] {
        println!("cargo::rerun-if-changed={read}");
    }
    let folder = std::env::var_os("OUT_DIR").unwrap_or_default();
    let write = |name: &str, bytes: Vec<u8>| std::fs::write(Path::new(&folder).join(name), bytes);
    let slots = |slots: &[u64]| slots.iter().flat_map(|slot| slot.to_le_bytes()).collect();
    let made = lexicon::made::Made::new();
    write("slots", slots(&made.slots))?;
    write("firsts", slots(&made.firsts))?;
    write("words", made.words.to_bytes())?;
    write("pairs", made.pairs.to_bytes())?;
    let small_words: Vec<String> = made.small_words.iter().map(|(word, initials)| format!("{word} {initials}")).collect();
    write("small-words", small_words.join("\n").into_bytes())
}
