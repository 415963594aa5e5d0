//! Prose in which nothing may change: names that look like months, units and numerals, titles,
//! words in capitals for stress, verse, code (`tests/false-hits.txt`, a case a line).

use sayable::lexicon::Lexicon;
use sayable::script::Kind;
use sayable::{Locale, Options, Sayable};

#[test]
fn every_word_is_left_alone() {
    for locale in [Locale::EnUs, Locale::EnGb] {
        let sayable = Sayable::new(Options { locale, ..Options::default() }, Lexicon::built_in()).expect("the options are sound");
        let mut changed = Vec::new();
        let mut lines = 0;
        for line in include_str!("false-hits.txt").lines().filter(|line| !line.trim().is_empty()) {
            lines += 1;
            let script = sayable.script(line);
            for event in script.events() {
                if let Kind::Reading(class) = event.kind {
                    let (written, said) = (script.text(event), script.said(event));
                    if written != said {
                        changed.push(format!("{line}\n    `{written}` is said `{said}` ({class}, {})", event.rule));
                    }
                }
            }
        }
        assert!(lines >= 900, "{lines} lines");
        assert!(changed.is_empty(), "{} changes in {locale:?}:\n{}", changed.len(), changed.join("\n"));
    }
}
