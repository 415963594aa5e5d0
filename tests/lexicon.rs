//! Lexicons as files: nothing is lost from format to format, and broken files say what is wrong.

mod common;

use proptest::prelude::*;
use sayable::lexicon::format::{self, Document, Test};
use sayable::lexicon::{Case, Entry, Lexicon, More, Say};

/// A word or several of the signs that trip formats up.
fn text() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        4 => "[A-Za-z]{1,8}",
        2 => "[A-Za-z&<>'\"#?/\\\\;:,=|()\\[\\]{}.-]{1,6}",
        1 => prop::sample::select(vec!["Gəncə", "Şuşa", "’s", "№", "]]>", "--", "&amp;", "日本", "e\u{301}"]).prop_map(str::to_owned),
    ];
    proptest::collection::vec(word, 1..4).prop_map(|words| words.join(" "))
}

fn ipa() -> impl Strategy<Value = String> {
    proptest::collection::vec("[pbtdkɡmnŋlɹjw]?[ˈˌ]?[ɑæɛɪiʊuəɔ][ː]?[szʃ]?", 1..4).prop_map(|parts| parts.join(""))
}

fn texts() -> impl Strategy<Value = Vec<String>> {
    proptest::collection::vec(text(), 0..3)
}

fn more() -> impl Strategy<Value = More> {
    let say = prop_oneof![ipa().prop_map(Say::Ipa), text().prop_map(Say::Alias)];
    let role = prop::sample::select(vec!["claws:NN", "noun", "x:VB"]).prop_map(str::to_owned);
    let parts = proptest::sample::subsequence(vec!["noun", "verb", "adjective", "past"], 0..3).prop_map(|parts| parts.into_iter().map(str::to_owned).collect());
    let forms = proptest::collection::vec((text(), ipa()), 0..3);
    (
        (texts(), texts(), parts, 0u32..4, any::<bool>(), any::<bool>()),
        (forms, proptest::collection::vec(say, 0..3), proptest::collection::vec(role, 0..3), texts()),
    )
        .prop_map(|((before, after, parts, once, fold, no_inflection), (forms, others, roles, examples))| More {
            before,
            after,
            parts,
            once,
            fold,
            no_inflection,
            forms,
            others,
            roles,
            examples,
        })
}

fn entry() -> impl Strategy<Value = Entry> {
    let said = prop_oneof![ipa().prop_map(|ipa| (ipa, String::new())), text().prop_map(|alias| (String::new(), alias))];
    let cell = "([a-z:]{0,8})";
    let more = prop_oneof![Just(More::default()), more()];
    ((text(), said, texts(), cell, cell), (cell, proptest::option::of(ipa()), any::<bool>(), more)).prop_map(
        |((name, (ipa, alias), also, kind, origin), (source, british, any_case, more))| {
            let mut entry = Entry {
                name: name.into(),
                ipa: ipa.into(),
                alias: alias.into(),
                also: also.into_iter().map(Into::into).collect(),
                kind: kind.into(),
                origin: origin.into(),
                source: source.into(),
                british: british.unwrap_or_default().into(),
                case: if any_case { Case::Any } else { Case::Exact },
                ..Entry::default()
            };
            entry.set_more(more);
            entry
        },
    )
}

fn document() -> impl Strategy<Value = Document> {
    let test = ("[A-Za-z .&\"]{1,12}x", "[A-Za-z /ˈə<…]{1,12}x").prop_map(|(text, said)| Test {
        text: text.trim().to_owned(),
        said: said.trim().to_owned(),
        place: Default::default(),
    });
    (proptest::collection::vec(entry(), 0..6), proptest::collection::vec(test, 0..3)).prop_map(|(entries, tests)| Document { tests, ..Document::of(entries) })
}

fn write(name: &str, document: &Document) -> String {
    let mut out = String::new();
    let lost = format::find(name).unwrap().write(document, &mut out);
    assert!(lost.is_empty(), "{lost:?}");
    out
}

fn read(name: &str, text: &str) -> Document {
    format::find(name).unwrap().read(text.as_bytes()).unwrap_or_else(|faults| panic!("{faults}\n{text}"))
}

/// TSV by way of another format is the TSV that it was.
fn by_way_of(name: &str, tsv: &str) {
    let other = write(name, &read("tsv", tsv));
    let back = write("tsv", &read(name, &other));
    assert_eq!(back, tsv, "by way of {name}:\n{other}");
}

/// Whether xmllint takes a PLS document; `None` where it or the schema is not at hand.
fn is_valid_pls(pls: &str) -> Option<()> {
    let Some(schema) = common::shared("schemas/pls/pls.xsd") else {
        common::skip("the schema of PLS is not at hand");
        return None;
    };
    if !common::installed("xmllint") {
        common::skip("xmllint is not installed");
        return None;
    }
    let (said, well) = common::run("xmllint", &["--nonet", "--noout", "--schema", &schema.display().to_string(), "-"], pls);
    assert!(well, "{said}\n{pls}");
    Some(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn nothing_is_lost_from_format_to_format(document in document()) {
        let tsv = write("tsv", &document);
        let again = read("tsv", &tsv);
        prop_assert_eq!(&again.entries, &document.entries, "{}", tsv);
        for name in ["tsv", "toml", "pls"] {
            by_way_of(name, &tsv);
        }
    }

    #[test]
    fn any_bytes_give_entries_or_faults(bytes in any::<Vec<u8>>(), text in "[\\PC\t\n]{0,80}") {
        for format in format::FORMATS {
            let _ = format.read(&bytes);
            if let Err(faults) = format.read(text.as_bytes()) {
                prop_assert!(faults.count() > 0);
                prop_assert!(faults.list().iter().all(|fault| fault.place().is_some()), "{}", faults);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn exported_pls_is_valid(document in document()) {
        let _ = is_valid_pls(&write("pls", &document));
    }
}

/// The built-in lexicon itself goes through every format, and is valid PLS.
#[test]
fn the_built_in_lexicon_goes_through_every_format() {
    let entries: Vec<Entry> = Lexicon::built_in().layers()[0].index.entries().map(std::borrow::Cow::into_owned).collect();
    let tsv = write("tsv", &Document::of(entries));
    for name in ["toml", "pls"] {
        by_way_of(name, &tsv);
    }
    let _ = is_valid_pls(&write("pls", &read("tsv", &tsv)));
}
