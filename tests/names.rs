//! Names: found in documents, proposed in a sheet, decided by a person, taken into a lexicon.

mod common;

use std::collections::HashSet;
use std::path::Path;
use std::process::{Command, Output};

use sayable::lexicon::Lexicon;
use sayable::names::{Finder, Name, is_english};
use sayable::report::Sheet;
use sayable::{Options, Sayable};

fn find(text: &str, lexicon: Lexicon) -> Vec<Name> {
    let sayable = Sayable::new(Options::default(), lexicon).expect("a reader");
    let mut finder = Finder::default();
    finder.add("text", &sayable.script(text), &sayable);
    finder.finish()
}

fn texts(names: &[Name]) -> Vec<&str> {
    names.iter().map(|name| name.text.as_str()).collect()
}

/// The command, far from projects and houses.
fn sayable(arguments: &[&str], folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_sayable"))
        .args(arguments)
        .current_dir(folder)
        .env_remove("SAYABLE_HOUSE")
        .env("XDG_CONFIG_HOME", folder)
        .output()
        .expect("the command runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("text")
}

#[test]
fn a_name_is_one_wherever_it_stands() {
    let names = find(
        "Harutunyan Speaks\n\nArayik Harutunyan came. Mr. Harutunyan’s men were there, and Harutunyan's car. HARUTUNYAN WINS AGAIN\n\nThe Azerbaijanis met an Azerbaijani.",
        Lexicon::empty(),
    );
    assert_eq!(texts(&names), ["Harutunyan", "Arayik", "Azerbaijani"]);
    assert_eq!(names[0].sightings.len(), 5);
    assert_eq!(names[0].kind.name(), "person");
    let first = &names[0].sightings[0];
    assert_eq!((first.line, first.column), (1, 1));
    assert_eq!((names[2].sightings[0].line, names[2].sightings[0].column), (5, 5));
    assert_eq!(names[2].sightings.len(), 2);
}

#[test]
fn words_that_capitals_make_no_names_of() {
    let ordinary = "Nevertheless, he went. “Gardeners!” she cried: Carelessly, they slept. Hmm. On Monday and in October French was spoken. \
        Glimmock-sugar swans fell. Gratitude spun in solitude. The Lighthouse Keeper’s Daughter\n\nNONSENSE FROM THE HARBOUR\n\nThrummings were heard; the thrummings went on. Don’t. Who’ll come?";
    assert_eq!(texts(&find(ordinary, Lexicon::empty())), Vec::<&str>::new());
}

#[test]
fn lists_share_their_kind() {
    let names = find("They left the cities of Goris, Sisian, Vardenis and Berd.", Lexicon::empty());
    assert_eq!(texts(&names), ["Goris", "Sisian", "Vardenis", "Berd"]);
    assert!(names.iter().all(|name| name.kind.name() == "place"), "{names:?}");
}

/// Every foreign name of the sample article is found where no lexicon knows it, and its origin told.
#[test]
fn the_article_is_searched() {
    let Some(path) = common::shared("samples/article.txt") else { return common::skip("the sample article is not at hand") };
    let article = std::fs::read_to_string(path).expect("the article");
    let want = [
        ("Azerbaijan", "az"),
        ("Nagorno-Karabakh", "ru"),
        ("Gunay", "az"),
        ("Hajiyeva", "az"),
        ("Leyla", "az"),
        ("Abdullayeva", "az"),
        ("Armenian", "hy"),
        ("Armenia", "hy"),
        ("Azerbaijani", "az"),
        ("Ganja", "az"),
        ("Goris", "hy"),
        ("Sisian", "hy"),
        ("Vardenis", "hy"),
        ("Berd", "hy"),
        ("Arayik", "hy"),
        ("Harutunyan", "hy"),
    ];
    let names = find(&article, Lexicon::empty());
    assert_eq!(texts(&names), want.map(|(name, _)| name));
    let sheet = Sheet::new(names);
    let origin = |row: &sayable::report::Row| row.proposal().map(|candidate| candidate.origin.clone()).unwrap_or_default();
    let told: Vec<String> = sheet.rows.iter().map(origin).collect();
    let right = told.iter().zip(want).filter(|(told, (_, want))| told == want).count();
    assert!(right >= 14, "{right} of 16: {told:?}");
}

/// Of what is reported in plain prose, news and verse, at most 1 % is no name.
#[test]
fn ordinary_words_are_no_names() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/names");
    let list = std::fs::read_to_string(folder.join("names.txt")).expect("the names");
    let known: HashSet<&str> = list.lines().filter(|line| !line.starts_with('#') && !is_english(line)).collect();
    let sayable = Sayable::default();
    let (mut reported, mut size) = (HashSet::new(), 0);
    for file in std::fs::read_dir(&folder).expect("the texts") {
        let path = file.expect("a file").path();
        if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("plain-")) {
            // Each text by itself: what one has in small letters tells nothing of another.
            let text = std::fs::read_to_string(&path).expect("a text");
            let mut finder = Finder::default();
            finder.add("text", &sayable.script(&text), &sayable);
            reported.extend(finder.finish().into_iter().map(|name| name.text));
            size += text.len();
        }
    }
    let mut wrong: Vec<&String> = reported.iter().filter(|name| !known.contains(name.as_str())).collect();
    wrong.sort();
    println!("{} names in {size} bytes, {} ordinary words: {wrong:?}", reported.len(), wrong.len());
    assert!(size > 200_000 && reported.len() > 600);
    assert!(wrong.len() * 100 <= reported.len(), "{wrong:?} of {}", reported.len());
    let mut missed: Vec<&&str> = known.iter().filter(|name| !reported.contains(**name)).collect();
    missed.sort();
    assert!(missed.len() * 20 <= known.len(), "missed: {missed:?}");
}

/// Sheet, edit, merge, prepare: what a person decided is what is said.
#[test]
fn decisions_come_round() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path();
    std::fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/article.txt"), path.join("article.txt")).expect("a copy");
    for sheet in ["sheet.tsv", "sheet.csv"] {
        let written = sayable(&["names", "article.txt", "--no-builtin", "-o", sheet], path);
        assert!(written.status.success(), "{}", text(&written.stderr));
        let before = std::fs::read_to_string(path.join(sheet)).expect("a sheet");
        let delimiter = if sheet.ends_with("csv") { ',' } else { '\t' };
        let edited: Vec<String> = before.lines().map(|line| edit(line, delimiter)).collect();
        std::fs::write(path.join(sheet), edited.join("\n")).expect("a sheet");
        let _ = std::fs::remove_file(path.join("names.tsv"));
        let merged = sayable(&["lexicon", "merge", sheet, "-o", "names.tsv"], path);
        assert!(merged.status.success(), "{sheet}: {}", text(&merged.stderr));
        let spoken = sayable(&["prepare", "article.txt", "--no-builtin", "--lexicon", "names.tsv"], path);
        let ssml = text(&spoken.stdout);
        // Written over, approved as it is, and left to the voice.
        assert!(ssml.contains("ph=\"ˈɡændʒə\">Ganja</phoneme>") && ssml.contains("ph=\"ˈɡændʒəz\">Ganja's</phoneme>"), "{ssml}");
        assert!(ssml.contains(">Aliyev</phoneme>") && ssml.contains(" Goris and"), "{ssml}");
        let check = sayable(&["names", "--check", "article.txt", "--no-builtin", "--lexicon", "names.tsv"], path);
        assert!(check.status.success(), "{}", text(&check.stdout));
        // A second time nothing is new.
        let kept = std::fs::read_to_string(path.join("names.tsv")).expect("a lexicon");
        assert!(sayable(&["lexicon", "merge", sheet, "-o", "names.tsv"], path).status.success());
        assert_eq!(std::fs::read_to_string(path.join("names.tsv")).expect("a lexicon"), kept);
    }
    let check = sayable(&["names", "--check", "article.txt", "--no-builtin"], path);
    assert_eq!(check.status.code(), Some(1));
    assert!(text(&check.stdout).contains("article.txt:12:99: `Ganja` is not approved"), "{}", text(&check.stdout));
}

/// A line of a sheet as a person leaves it: one respelling, one name left to the voice, all else approved.
fn edit(line: &str, delimiter: char) -> String {
    let mut cells: Vec<&str> = line.split(delimiter).collect();
    if cells.len() < 4 || cells[0].parse::<usize>().is_err() {
        return line.to_owned();
    }
    match cells[1] {
        "Ganja" => cells[3] = "GAN-juh",
        "Goris" => cells[2] = "rejected",
        _ => cells[2] = "approved",
    }
    cells.join(&delimiter.to_string())
}

/// Conflicts and faults name their places, and leave the lexicon as it was.
#[test]
fn conflicts_are_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path();
    std::fs::write(path.join("sheet.tsv"), "name\tstatus\tipa\nGoris\tapproved\tɡɔˈɹis\n").expect("a sheet");
    std::fs::write(path.join("names.tsv"), "# ours\nGoris\tˈɡɔɹɪs\n").expect("a lexicon");
    let refused = sayable(&["lexicon", "merge", "sheet.tsv", "-o", "names.tsv"], path);
    assert_eq!(refused.status.code(), Some(1));
    let said = text(&refused.stderr);
    assert!(said.contains("names.tsv:2:1: `Goris` is /ˈɡɔɹɪs/, and /ɡɔˈɹis/ in sheet.tsv:2:1"), "{said}");
    assert_eq!(std::fs::read_to_string(path.join("names.tsv")).expect("a lexicon"), "# ours\nGoris\tˈɡɔɹɪs\n");
    assert!(sayable(&["lexicon", "merge", "sheet.tsv", "-o", "names.tsv", "--replace"], path).status.success());
    assert!(std::fs::read_to_string(path.join("names.tsv")).expect("a lexicon").starts_with("# ours\nGoris\tɡɔˈɹis\t"));
    std::fs::write(path.join("sheet.tsv"), "name\tstatus\tipa\nGoris\tgood\tɡɔˈɹis\n").expect("a sheet");
    let refused = sayable(&["lexicon", "merge", "sheet.tsv", "-o", "other.tsv"], path);
    assert!(text(&refused.stderr).contains("sheet.tsv: line 2, column 7: `good` is no status"), "{}", text(&refused.stderr));
    assert!(!path.join("other.tsv").exists());
    assert_eq!(sayable(&["names", "--check", "--format", "tsv", "sheet.tsv"], path).status.code(), Some(2));
}

/// The audition is sound, with a number, a name and a sentence for each row.
#[test]
fn the_audition_says_each_row() {
    if !common::installed("espeak-ng") {
        return common::skip("espeak-ng is not installed");
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path();
    std::fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/article.txt"), path.join("article.txt")).expect("a copy");
    let sheet = sayable(&["names", "article.txt", "--no-builtin", "--format", "json", "--audition", "names.wav"], path);
    assert!(sheet.status.success(), "{}", text(&sheet.stderr));
    let rows: serde_json::Value = serde_json::from_slice(&sheet.stdout).expect("JSON");
    let rows = rows.as_array().expect("rows").len();
    assert!(rows >= 7);
    let mut reader = hound::WavReader::open(path.join("names.wav")).expect("a WAV file");
    let rate = reader.spec().sample_rate as usize;
    let samples: Vec<i16> = reader.samples().collect::<Result<_, _>>().expect("samples");
    // Runs of sound between silences: of 1.5 seconds between rows, of 0.6 within.
    let sounds = |silence: f64| {
        let least = (silence * rate as f64) as usize;
        let (mut count, mut quiet) = (0, usize::MAX);
        for sample in &samples {
            if sample.unsigned_abs() < 8 {
                quiet = quiet.saturating_add(1);
            } else {
                count += usize::from(quiet >= least);
                quiet = 0;
            }
        }
        count
    };
    assert_eq!(sounds(1.45), rows, "rows of {} seconds", samples.len() / rate);
    assert!(samples.iter().any(|sample| sample.unsigned_abs() > 4000), "it can be heard");
    // Number and name, then the sentence: twice as many, and pauses inside sentences besides.
    assert!(sounds(0.55) >= 2 * rows, "{} of {rows} rows", sounds(0.55));
}

/// Contexts from a hostile text are text in every format.
#[test]
fn hostile_contexts_are_escaped() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path();
    std::fs::write(path.join("a.txt"), "=HYPERLINK(\"x\") <script>alert(1)</script> & \"Mr Hajizade\",\ttold us.\n").expect("a text");
    let html = text(&sayable(&["names", "a.txt", "--format", "html"], path).stdout);
    assert_eq!(html.matches("<script>").count(), 1, "{html}");
    assert!(html.contains("<mark>Hajizade</mark>") && html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Mr "), "{html}");
    for format in ["tsv", "csv"] {
        let table = text(&sayable(&["names", "a.txt", "--format", format], path).stdout);
        std::fs::write(path.join("sheet.csv"), table.replace("guess", "approved").replace("unknown", "approved")).expect("a sheet");
        let merged = sayable(&["lexicon", "merge", "sheet.csv"], path);
        assert!(text(&merged.stdout).contains("\nHajizade\t"), "{table}{}", text(&merged.stderr));
        assert!(!table.contains("\t=") && !table.contains(",=") && !table.contains("\"="), "{table}");
    }
}
