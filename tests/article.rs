//! The main job: a news article in, SSML that an engine speaks out.

mod common;

use sayable::target::{self, Settings};
use sayable::{Kind, Sayable};

const EXAMPLE: &str = include_str!("../examples/article.txt");

/// The project's own article, and the sample where it is at hand.
fn articles() -> Vec<String> {
    let mut articles = vec![EXAMPLE.to_owned()];
    match common::shared("samples/article.txt") {
        Some(path) => articles.push(std::fs::read_to_string(path).expect("a text")),
        None => common::skip("the sample article is not at hand"),
    }
    articles
}

fn document(name: &str, text: &str) -> String {
    target::find(name).expect("a target").document(&Sayable::default().script(text), &Settings::default())
}

#[test]
fn numbers_dates_and_times_are_said() {
    let text = document("text", EXAMPLE);
    for said in [
        "March third, twenty twenty-three seven oh five",
        "March second, twenty twenty-three",
        "autumn of twenty twenty-four",
        "eighty-five percent",
        "twelve thousand to fifteen thousand",
        "by October eighth.",
        "the early nineteen nineties",
        "nineteen ninety-eight to two thousand four",
        "three hundred fifty thousand",
        "six thirty A M on February twenty-seventh",
    ] {
        assert!(text.contains(said), "`{said}` is not in:\n{text}");
    }
}

#[test]
fn the_sample_reads_as_a_newsreader_would() {
    let Some(sample) = articles().into_iter().nth(1) else { return };
    let text = document("text", &sample);
    for said in [
        "July twenty-fourth, twenty twenty-four",
        "October eighth, twenty twenty",
        "nineteen eighty-eight to nineteen eighty-nine",
        "the early nineteen nineties",
        "two hundred fifty thousand",
        "twenty thousand to thirty thousand",
    ] {
        assert!(text.contains(said), "`{said}` is not in:\n{text}");
    }
    assert!(!text.contains(|c: char| c.is_ascii_digit()), "a digit is left:\n{text}");
}

#[test]
fn all_but_readings_is_untouched() {
    for article in articles() {
        let script = Sayable::default().script(&article);
        let mut again = String::new();
        for event in script.events() {
            match event.kind {
                Kind::Reading(_) => assert!(script.text(event).contains(|c: char| c.is_ascii_digit() || c.is_uppercase()), "{}", script.text(event)),
                Kind::Text | Kind::Name => assert_eq!(script.said(event), script.text(event)),
                _ => {}
            }
            again.push_str(script.text(event));
        }
        assert_eq!(again, article);
    }
}

#[test]
fn every_name_is_marked() {
    const NAMES: [&str; 16] = [
        "Azerbaijan",
        "Azerbaijani",
        "Nagorno-Karabakh",
        "Armenia",
        "Armenian",
        "Gunay",
        "Hajiyeva",
        "Leyla",
        "Abdullayeva",
        "Arayik",
        "Harutunyan",
        "Ganja",
        "Goris",
        "Sisian",
        "Vardenis",
        "Berd",
    ];
    for article in articles() {
        let script = Sayable::default().script(&article);
        for event in script.events().iter().filter(|event| event.kind == Kind::Text) {
            let words: Vec<&str> = script.text(event).split(|c: char| !c.is_alphabetic() && c != '-').collect();
            let missed: Vec<_> = words.iter().filter(|word| NAMES.contains(word)).collect();
            assert!(missed.is_empty(), "{missed:?} not marked");
        }
    }
    let ssml = document("ssml", "Ganja's, Azerbaijan’s, Armenians, Goris's, Azerbaijanis’, Harutunyan");
    for element in [
        "ph=\"ˈɡændʒəz\">Ganja's</phoneme>",
        "dʒɑnz\">Azerbaijan’s</phoneme>",
        "niənz\">Armenians</phoneme>",
        "ɪz\">Goris's</phoneme>",
        "dʒɑniz\">Azerbaijanis’</phoneme>",
        "ph=\"hɑɹutunˈjɑn\">Harutunyan</phoneme>",
    ] {
        assert!(ssml.contains(element), "`{element}` is not in:\n{ssml}");
    }
}

#[test]
fn headlines_stand_alone_and_get_their_pause() {
    let ssml = document("ssml", EXAMPLE);
    assert!(ssml.contains("River Ministry: Northern Dam Will Open On Time</s></p><break time=\"600ms\"/>"), "{ssml}");
}

#[test]
fn the_schema_and_another_parser_accept_it() {
    for article in articles() {
        let ssml = document("ssml", &article);
        ssml_parser::parse_ssml(&ssml).expect("ssml-parser accepts it");
        sayable::ssml::Speak::from_xml(&ssml).expect("our own reader accepts it");
        let Some(schema) = common::shared("schemas/ssml11/ssmlv1p1-core.xsd") else { return common::skip("the schema of SSML 1.1 is not at hand") };
        if !common::installed("xmllint") {
            return common::skip("xmllint is not installed");
        }
        let (said, valid) = common::run("xmllint", &["--noout", "--schema", &schema.display().to_string(), "-"], &ssml);
        assert!(valid, "{said}");
    }
}

#[test]
fn espeak_ng_says_what_was_meant() {
    if !common::installed("espeak-ng") {
        return common::skip("espeak-ng is not installed");
    }
    let ask = |document: &str| common::run("espeak-ng", &["-m", "-q", "--ipa", "--stdin"], document).0.replace(['\n', ' '], "");
    // What it says for the words that it must not say.
    let forbidden = [("dot", "dˈɑːt"), ("amp", "ˈæmp")];
    for article in articles() {
        let document = document("espeak-ng", &article);
        // Digits stand in markup alone: attributes, and the mnemonics in them.
        let spoken: String = document.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text).collect();
        assert!(!spoken.contains(|c: char| c.is_ascii_digit()), "a digit is left: {spoken}");
        let said = ask(&document);
        for (word, sound) in forbidden {
            assert!(!said.contains(sound), "it says `{word}`: {said}");
        }
        assert!(said.contains("ɡˈændʒə"), "{said}");
    }
    // Each name once, and nothing of its letters besides.
    let said = ask(&document("espeak-ng", "Ganja and “Harutunyan” (Goris)."));
    assert_eq!(said.matches("ɡˈændʒə").count(), 1, "{said}");
    assert!(said.contains("hɑːɹuːtuːnjˈɑːn") && !said.contains("ɡˈænjə") && !said.contains("dˈɑːt"), "{said}");
    let said = ask(&document("espeak-ng", "R&D [[a]] <b> 20% (Ganja)."));
    assert!(!said.contains("ˈæmp") && !said.contains("dˈɑːt") && said.contains("pɚsˈɛnt"), "{said}");
}
