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

/// The texts of the tables of cases, which every rule reads something of.
fn rows() -> Vec<String> {
    let tests = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let files = ["class", "readings"].into_iter().flat_map(|folder| std::fs::read_dir(tests.join(folder)).unwrap()).map(|file| file.unwrap().path());
    let mut files: Vec<_> = files.collect();
    files.sort();
    let tables = files.iter().map(|file| std::fs::read_to_string(file).unwrap());
    tables
        .flat_map(|table| table.lines().filter(|line| !line.starts_with('#')).filter_map(|line| Some(line.split('\t').nth(1)?.to_owned())).collect::<Vec<_>>())
        .collect()
}

/// A row in which signs of other lengths stand for some of its own.
fn damaged() -> impl Strategy<Value = String> {
    let signs = "Æéßøğı日я€£—’“½²ⁿ°×µ™😀\u{301}\u{200d}\u{a0}\u{202f}\u{ad}ʼ−⁄№Ⅳ٣ﬁ.,-/:$%xI5 ".chars().collect::<Vec<_>>();
    let change = (any::<prop::sample::Index>(), prop::sample::select(signs), 0..4);
    (prop::sample::select(rows()), proptest::collection::vec(change, 1..4)).prop_map(|(row, changes)| {
        let mut row: Vec<char> = row.chars().collect();
        for (place, sign, kind) in changes {
            let at = place.index(row.len() + 1);
            match kind {
                0 => row.insert(at, sign),
                1 if at < row.len() => {
                    row.remove(at);
                }
                _ if at < row.len() => row[at] = sign,
                _ => row.push(sign),
            }
        }
        row.into_iter().collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20_000))]

    /// A rule that counts bytes where it should count signs stops here.
    #[test]
    fn damaged_rows_are_read(text in damaged()) {
        static SAYABLE: std::sync::LazyLock<Sayable> = std::sync::LazyLock::new(Sayable::default);
        let script = SAYABLE.script(&text);
        let last = script.events().last().map_or(0, |event| event.span.end);
        prop_assert_eq!(last, script.source().text().len());
    }
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
