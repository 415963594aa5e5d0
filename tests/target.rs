//! Every target over a real article, the whole lexicon and hostile text: documents are well-formed,
//! pass their schema, keep to their limits and hold no phoneme outside the engine's inventory.

mod common;

use quick_xml::events::Event;
use sayable::lexicon::Lexicon;
use sayable::phoneme::alphabet;
use sayable::target::{Settings, TARGETS, Target};
use sayable::{Locale, Options, Sayable, split};

/// Signs that trip XML, markups and engines up, and the awkward ones of Unicode.
fn hostile() -> Vec<String> {
    let mut texts: Vec<String> = [
        "]]>",
        "[[",
        "&amp;",
        "&#0;",
        "<!--",
        "<![CDATA[x]]>",
        "<?x?>",
        "a\u{0}b\u{1}c\u{8}\u{b}\u{1f}",
        "\u{feff}x",
        "x\u{fffe}\u{ffff}",
        "\u{202e}abc\u{202c}",
        "\u{200b}\u{200d}\u{2060}",
        "e\u{301}\u{302}\u{303}\u{304}",
        "👩‍👩‍👧‍👦 🏳️‍🌈",
        "\u{e000}\u{f8ff}",
        "\u{10ffff}",
        "\u{d7ff}\u{e001}",
        "ﬁ ﬂ Ⅷ ½ ㎏ ℃",
        "日本語 العربية עברית ไทย",
        "\"'`“”‘’«»",
        "][(/x/)",
        "[a](/b/)",
        "{a|sub=<b>}",
        "{a|ipa=ˈɑ}",
        "%n%s\\0",
        "=HYPERLINK(1)",
        "\r\n\r\n\u{2028}\u{2029}\u{85}",
        "\t\u{a0}\u{202f}",
        ".......",
        "((((((",
        "<speak><p>x</p></speak>",
        "</s></p></speak>",
        "&lt;&gt;&quot;",
        "Ganja's]]>Ganja",
        "‘Ganja’(Ganja)\"Ganja\"",
    ]
    .iter()
    .map(|text| (*text).to_owned())
    .collect();
    // Every hundredth sign of Unicode, beside a name and a number.
    let all: String = (0..=0x0010_ffff).step_by(101).filter_map(char::from_u32).collect();
    texts.push(all.clone());
    texts.push(all.chars().flat_map(|sign| ["Baku".to_owned(), sign.to_string(), "7".to_owned()]).collect());
    let joined = texts.join(" ");
    texts.push(joined);
    texts
}

/// The phonemes of a document's elements and attributes, after a check that it is well-formed.
fn phonemes(document: &str) -> Vec<(String, String)> {
    let mut reader = quick_xml::Reader::from_str(document);
    reader.config_mut().check_end_names = true;
    let mut found = Vec::new();
    let mut depth = 0i32;
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{error} at {}:\n{}", reader.error_position(), &document[..document.len().min(2000)])) {
            Event::Eof => break,
            Event::Start(tag) => {
                depth += 1;
                collect(&tag, &mut found);
            }
            Event::Empty(tag) => collect(&tag, &mut found),
            Event::End(_) => depth -= 1,
            _ => {}
        }
    }
    assert_eq!(depth, 0);
    let forbidden = |c: char| matches!(c, '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    assert!(!document.contains(forbidden), "a sign that XML forbids");
    found
}

fn collect(tag: &quick_xml::events::BytesStart, found: &mut Vec<(String, String)>) {
    let attribute = |name: &str| {
        tag.attributes()
            .map(|attribute| attribute.expect("an attribute"))
            .find(|attribute| attribute.key.as_ref() == name)
            .map(|attribute| attribute.value.into_owned())
    };
    if tag.name().as_ref() == "phoneme" {
        found.push((attribute("alphabet").unwrap_or_default(), attribute("ph").expect("a phoneme has its sounds")));
    }
}

/// Checks one document of a target with SSML.
fn check(target: &Target, locale: Locale, document: &str) {
    let found: Vec<_> = sayable::ssml::check::check(document, target, locale).into_iter().filter(|finding| finding.rule != "too-long").collect();
    assert!(found.is_empty(), "{} {locale:?}: {:#?}", target.name, &found[..found.len().min(5)]);
    for (alphabet_name, written) in phonemes(document) {
        let Some(inventory) = target.dialect.and_then(|dialect| dialect.inventory(locale)) else { continue };
        // Azure and IBM write what the shared alphabets read; flite writes ARPABET in small letters.
        let (alphabet_name, written) = match alphabet_name.as_str() {
            "" => ("arpabet", written.to_ascii_uppercase()),
            name => (name, written.replace("&apos;", "'")),
        };
        let read = (alphabet::find(alphabet_name).expect("an alphabet").read)(&written).unwrap_or_else(|error| panic!("{}: `{written}`: {error}", target.name));
        for phoneme in read.phonemes() {
            let known = inventory.contains(*phoneme) || locale == Locale::EnGb && inventory.phonemes.iter().any(|other| other.sound == phoneme.sound);
            assert!(known, "{} {locale:?}: /{phoneme}/ in `{written}`", target.name);
        }
    }
}

/// The schema of a target's documents, in the shared folder.
fn schema(target: &Target) -> Option<&'static str> {
    match target.name {
        "ssml" => Some("schemas/ssml11/ssmlv1p1-core.xsd"),
        "espeak-ng" => Some("schemas/ssml11-wide/ssmlv1p1-core.xsd"),
        "azure" => Some("schemas/azure/ssml.xsd"),
        _ => None,
    }
}

fn validate(target: &Target, document: &str) {
    let Some(name) = schema(target) else { return };
    let Some(path) = common::shared(name) else { return common::skip("the schemas are not at hand") };
    if !common::installed("xmllint") {
        return common::skip("xmllint is not installed");
    }
    let (said, fine) = common::run("xmllint", &["--huge", "--nonet", "--noout", "--schema", &path.display().to_string(), "-"], document);
    assert!(fine, "{}: {}\n{}", target.name, &said[..said.len().min(1500)], &document[..document.len().min(1500)]);
}

fn every_target(text: &str) {
    for locale in [Locale::EnUs, Locale::EnGb] {
        let sayable = Sayable::new(Options { locale, ..Options::default() }, Lexicon::built_in()).expect("the options are sound");
        let script = sayable.script(text);
        for target in TARGETS {
            for one_line in [false, true] {
                let settings = Settings { locale, one_line, ..Settings::default() };
                let document = target.document(&script, &settings);
                if target.extension == "ssml" {
                    check(target, locale, &document);
                    if !one_line {
                        validate(target, &document);
                    }
                }
            }
            for part in split::split(&script, target, &Settings { locale, ..Settings::default() }) {
                assert!(split::fits(target, &part.document), "{}: a part is too big", target.name);
                if target.extension == "ssml" {
                    check(target, locale, &part.document);
                }
            }
        }
    }
}

#[test]
fn hostile_text_is_well_formed() {
    for text in hostile() {
        every_target(&text);
    }
}

#[test]
fn the_lexicon_fits_every_target() {
    let lexicon = Lexicon::built_in();
    let names: Vec<String> = lexicon.layers()[0].index.entries().map(|entry| format!("They spoke of {}.", entry.name)).collect();
    every_target(&names.join("\n\n"));
}

#[test]
fn the_article_fits_every_target() {
    let Some(path) = common::shared("samples/article.txt") else { return common::skip("the article is not at hand") };
    every_target(&std::fs::read_to_string(path).expect("a text"));
}

/// Ten megabytes on one line.
#[test]
fn one_long_line_is_well_formed() {
    let line = "Ganja's R&B <band> sold 1,000 ]]> [[ tickets… ".repeat(10 * 1024 * 1024 / 47);
    let script_of = Sayable::default();
    let script = script_of.script(&line);
    for target in TARGETS {
        let document = target.document(&script, &Settings::default());
        assert!(document.len() > line.len() / 2, "{}", target.name);
        if target.extension == "ssml" {
            phonemes(&document);
        }
    }
}

/// flite and festival are fed and answer without an error.
#[test]
fn flite_and_festival_answer() {
    let script_of = Sayable::default();
    let script = script_of.script("Ganja's R&B band, with Harutunyan, sold 30 tickets on Oct. 8.");
    let folder = tempfile::tempdir().expect("a folder");
    let wave = folder.path().join("out.wav");
    if common::installed("flite") {
        let ssml = folder.path().join("in.ssml");
        std::fs::write(&ssml, sayable::target::find("flite").expect("a target").document(&script, &Settings::default())).expect("a written file");
        let (said, fine) = common::run("flite", &["-ssml", "-f", &ssml.display().to_string(), "-o", &wave.display().to_string()], "");
        assert!(fine && std::fs::metadata(&wave).is_ok_and(|data| data.len() > 10_000), "{said}");
    } else {
        common::skip("flite is not installed");
    }
    if common::installed("text2wave") {
        let text = folder.path().join("in.txt");
        std::fs::write(&text, sayable::target::find("text").expect("a target").document(&script, &Settings::default())).expect("a written file");
        std::fs::remove_file(&wave).unwrap_or_default();
        let (said, fine) = common::run("text2wave", &[&text.display().to_string(), "-o", &wave.display().to_string()], "");
        assert!(fine && !said.contains("ERROR") && std::fs::metadata(&wave).is_ok_and(|data| data.len() > 10_000), "{said}");
    } else {
        common::skip("festival is not installed");
    }
}
