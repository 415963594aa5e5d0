//! Promises that hold for any text.

use proptest::prelude::*;
use sayable::target::{self, Settings, TARGETS};
use sayable::{Sayable, clean};

/// Text of the kinds of signs that rules look for, in any order.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => "[a-zA-Z]{1,8}",
        3 => "[0-9]{1,5}",
        2 => "[ .,:;/$%#@&<>'\"(){}\\[\\]^_=+~-]{1,3}",
        1 => prop::sample::select(vec!["\n\n", "\n", "’s", "€", "£", "½", "°C", "–", "—", "−", "é", "ə", "²", "₂", "…", "p.m.", "Dr. ", "Oct. ", "No. ", "US$", "\u{a0}", "\u{200b}", "e\u{301}", "😀", "]]>", "[[", "&amp;"]).prop_map(str::to_owned),
        1 => any::<String>(),
    ];
    proptest::collection::vec(piece, 0..20).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn spans_cover_the_source(text in text()) {
        let source = clean::clean(&text);
        let cleaned = source.text().to_owned();
        let script = Sayable::default().script_of(source);
        let mut at = 0;
        for event in script.events() {
            prop_assert_eq!(event.span.start, at);
            at = event.span.end;
        }
        prop_assert_eq!(at, cleaned.len());
    }

    #[test]
    fn documents_are_well_formed(text in text()) {
        let script = Sayable::default().script(&text);
        for name in ["ssml", "espeak-ng"] {
            let document = target::find(name).unwrap().document(&script, &Settings::default());
            let read = sayable::ssml::Speak::from_xml(&document);
            prop_assert!(read.is_ok(), "{}: {:?}\n{}", name, read.err(), document);
        }
    }

    #[test]
    fn a_line_stays_a_line(text in "[^\r\n]{0,60}") {
        let settings = Settings { one_line: true, ..Settings::default() };
        let script = Sayable::default().script(&text);
        for target in TARGETS {
            let mut out = String::new();
            target.write_document(&script, &settings, &mut out);
            let record = out.trim_end_matches('\n');
            prop_assert!(target.name != "jsonl" || !record.contains('\n'));
        }
    }

    #[test]
    fn the_same_text_reads_the_same(text in text()) {
        prop_assert_eq!(Sayable::default().script(&text).spoken(), Sayable::default().script(&text).spoken());
    }
}
