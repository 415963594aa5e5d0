//! A stream, however it is cut, gives what the whole text gives.

use sayable::lexicon::{Entry, Lexicon};
use sayable::script::{Event, Kind, Sure};
use sayable::target::{self, Document, Marks, Pauses, Settings, TARGETS};
use sayable::text::Span;
use sayable::{Names, Options, Sayable, Script};

/// How many random chunkings are tried.
const CHUNKINGS: usize = 10_000;

/// Numbers that look random and are the same each time (xorshift, Marsaglia 2003).
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % most.max(1) as u64) as usize
    }
}

/// Texts in which what comes later matters.
fn texts() -> Vec<String> {
    let mut texts: Vec<String> = [
        include_str!("../examples/article.txt"),
        include_str!("false-hits.txt"),
        include_str!("target/readings.txt"),
        include_str!("target/headings.txt"),
        include_str!("target/names.txt"),
        include_str!("target/homographs.txt"),
        include_str!("target/emoji.txt"),
        include_str!("class/date.tsv"),
        include_str!("class/measure.tsv"),
        include_str!("class/abbreviation.tsv"),
        include_str!("../README.md"),
        include_str!("stream.txt"),
    ]
    .map(str::to_owned)
    .to_vec();
    let crlf = include_str!("stream.txt").replace('\n', "\r\n");
    texts.push(crlf);
    texts.push(format!("\u{feff}{}\u{200b}\u{ad}", "Cafe\u{301} \u{200b}no\u{ad}. 5\u{34f} o\u{301}\u{323}pens. K\u{212a}\u{2000} \u{301}.\r\r\n "));
    texts.push("word and no stop ".repeat(1200));
    texts.push("e\u{301}".repeat(9000));
    texts.push("solid".repeat(4000));
    texts.push(format!("He left.{}She stayed.{}\n- one", " ".repeat(3000), " \n".repeat(40_000)));
    texts.push(format!("One{}two.{}\n{}three\n{}four", " ".repeat(9000), "\u{a0} ".repeat(1500), " ".repeat(5000), " ".repeat(20_000)));
    texts.push(". . . .\".\"( — — ".repeat(600));
    texts.push(String::new());
    texts.push(" \n\n ".to_owned());
    texts
}

/// What two events are compared by, with where they stood in the text as given.
type Shape = (Kind, Span, String, Option<String>, &'static str, Sure);

fn shape(script: &Script) -> Vec<Shape> {
    let of = |event: &Event| {
        let said = if matches!(event.kind, Kind::Gap) { String::new() } else { script.said(event).to_owned() };
        (event.kind, script.source().given_span(event.span), said, script.ipa(event).map(str::to_owned), event.rule, event.sure)
    };
    script.events().iter().map(of).collect()
}

/// Gives a text to a stream in pieces of a random size, and takes each piece that it gives.
fn stream(sayable: &Sayable, text: &str, dice: &mut Dice, most: usize, mut take: impl FnMut(&Script)) {
    let mut stream = sayable.stream();
    let mut at = 0;
    while at < text.len() {
        let mut end = text.len().min(at + 1 + dice.below(most));
        while !text.is_char_boundary(end) {
            end += 1;
        }
        stream.push(&text[at..end]).for_each(|piece| take(&piece));
        at = end;
    }
    stream.finish().iter().for_each(take);
}

/// A lexicon whose entries look at their neighbours and count.
fn counting() -> Sayable {
    let mut lexicon = Lexicon::built_in();
    let mut document =
        sayable::lexicon::format::find("tsv").expect("a format").read("Ames\tˈeɪmz\tonce=2\nthe boat\tˈbuːt\nhe\thiː\tonce=3\n".as_bytes()).expect("a lexicon");
    document.entries.push(Entry::new("5 o'clock", "ˈfaɪv"));
    lexicon.add_document("user", String::new(), document);
    Sayable::new(Options::default(), lexicon).expect("a reader")
}

fn settings() -> Settings {
    let pauses = Pauses { title: 900, heading: 800, paragraph: 700, sentence: 100, list_item: 300, dialogue: 400, dash: 50, scene_break: 2000 };
    Settings { pauses, marks: Marks::Sentence, ..Settings::default() }
}

#[test]
fn a_stream_gives_the_events_of_the_whole_text() {
    let mut dice = Dice(0x5ea1_ab1e);
    let guessing = Sayable::new(Options { names: Names::All, ..Options::default() }, Lexicon::built_in()).expect("a reader");
    let readers = [Sayable::default(), counting(), guessing];
    let texts = texts();
    for round in 0..CHUNKINGS {
        let text = &texts[dice.below(texts.len())];
        // A part of it, mostly: what is cut off at the end matters too.
        let (mut start, mut end) = (0, text.len());
        if round % 100 != 0 {
            start = dice.below(text.len());
            end = text.len().min(start + 1 + dice.below(if round % 10 == 0 { 12_000 } else { 700 }));
            while !text.is_char_boundary(start) {
                start -= 1;
            }
            while !text.is_char_boundary(end) {
                end += 1;
            }
        }
        let text = &text[start..end];
        let reader = &readers[round % readers.len()];
        let most = [1, 3, 10, 100, 5000][dice.below(5)];
        let wanted = shape(&reader.script(text));
        let mut found = Vec::new();
        stream(reader, text, &mut dice, most, |piece| found.extend(shape(piece)));
        if found != wanted {
            let at = found.iter().zip(&wanted).take_while(|(found, wanted)| found == wanted).count();
            panic!("round {round}, at event {at}: {:?}\nwanted {:?}\nof {text:?}", found.get(at), wanted.get(at));
        }
    }
}

#[test]
fn a_stream_makes_the_document_of_every_target() {
    let mut dice = Dice(0xd0c);
    let sayable = Sayable::default();
    let settings = settings();
    for text in texts().iter().filter(|text| text.len() < 60_000) {
        let script = sayable.script(text);
        for target in TARGETS {
            let mut document = Document::new(target, &settings);
            let mut found = document.begin().to_owned();
            let most = [1, 7, 200][dice.below(3)];
            stream(&sayable, text, &mut dice, most, |piece| found.push_str(document.write(piece)));
            found.push_str(document.end());
            let wanted = target.document(&script, &settings);
            if target.name == "jsonl" {
                assert_eq!(joined(&found), joined(&wanted));
            } else {
                assert!(found == wanted, "{}: {}", target.name, difference(&found, &wanted));
            }
        }
    }
}

/// The sentences and events of all records.
fn joined(records: &str) -> [Vec<serde_json::Value>; 2] {
    let records: Vec<serde_json::Value> = records.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    ["sentences", "events"].map(|field| records.iter().flat_map(|record| record[field].as_array().expect("a list").clone()).collect())
}

fn difference(found: &str, wanted: &str) -> String {
    let at = found.chars().zip(wanted.chars()).take_while(|(found, wanted)| found == wanted).count();
    let about = |text: &str| text.chars().skip(at.saturating_sub(60)).take(120).collect::<String>();
    format!("found {:?}, wanted {:?}", about(found), about(wanted))
}

/// What has to have come for a sentence to leave, after `|`.
#[test]
fn sentences_leave_as_soon_as_they_can() {
    let sayable = Sayable::default();
    for (before, after) in [
        ("I can help. ", "Fi"),
        ("Can you? ", "I "),
        ("It is done.\n", "Ye"),
        ("Here is the list:\n", "-"),
        ("He met Mr. Ames at noon. ", "Th"),
        ("It cost $3.50. ", "Th"),
        ("She left at 5 p.m. The door", " was"),
        ("A heading\n", "Th"),
        ("It ends.\n", "\n"),
    ] {
        let mut stream = sayable.stream();
        assert_eq!(stream.push(before).count(), 0, "{before:?} leaves too early");
        let pieces: Vec<_> = stream.push(after).collect();
        let said: String = pieces.iter().map(Script::spoken).collect();
        assert!(!said.is_empty(), "{before:?} waits for more than {after:?}");
    }
}

#[test]
fn the_first_clause_leaves_early_and_the_rest_reads_the_same() {
    let sayable = Sayable::default();
    let text = "On the way to the old harbour, he read that 20 of the boats had lead in their keels; No. 5, built on May 3, 2021, had none. He left at 5 p.m.";
    let mut dice = Dice(7);
    let wanted = sayable.script(text);
    let text_target = target::find("text").expect("a target");
    for most in [1, 2, 5, 30, 500] {
        let mut stream = sayable.stream().with_first_clause(24);
        let settings = Settings::default();
        let mut document = Document::new(text_target, &settings);
        let mut at = 0;
        let mut pieces = Vec::new();
        while at < text.len() {
            let end = text.len().min(at + 1 + dice.below(most));
            pieces.extend(stream.push(&text[at..end]));
            at = end;
        }
        if most < 30 {
            assert_eq!(pieces[0].spoken(), "On the way to the old harbour,");
        }
        pieces.extend(stream.finish());
        let said: String = pieces.iter().map(|piece| document.write(piece).to_owned()).collect();
        assert_eq!(said.trim_end(), wanted.spoken());
        let after: Vec<_> = pieces.iter().flat_map(shape).filter(|event| event.0 != Kind::Text && event.0 != Kind::Gap).collect();
        let whole: Vec<_> = shape(&wanted).into_iter().filter(|event| event.0 != Kind::Text && event.0 != Kind::Gap).collect();
        assert_eq!(after, whole);
    }
}

#[test]
fn flushing_is_a_blank_line() {
    let sayable = Sayable::default();
    let mut stream = sayable.stream();
    let mut said: Vec<String> = stream.push("Let me look that up in the vol").map(|piece| piece.spoken()).collect();
    said.extend(stream.flush().iter().map(Script::spoken));
    said.extend(stream.push("ume 2. Yes").map(|piece| piece.spoken()));
    said.extend(stream.finish().iter().map(Script::spoken));
    assert_eq!(said, ["Let me look that up in the volume", "ume two.", "Yes"]);
}

/// What is not taken from `push` is not lost.
#[test]
fn what_is_not_taken_comes_later() {
    let sayable = Sayable::default();
    let mut stream = sayable.stream();
    drop(stream.push("One. Two. Three. "));
    let first = stream.push("Four. ").next().expect("a sentence").spoken();
    let rest: Vec<String> = stream.finish().iter().map(Script::spoken).filter(|said| !said.is_empty()).collect();
    assert_eq!((first.as_str(), rest), ("One.", vec!["Two.".to_owned(), "Three.".to_owned(), "Four.".to_owned()]));
}
