//! Time grows with the text and no faster, whatever the text is.
//!
//! Each shape is one line of a kind that has made some program slow. What is measured is the least
//! time of several runs, on two lengths; `cargo test --release --test linear -- --ignored --nocapture`
//! goes up to 64 MB and prints all of it; `SHAPE=digits` asks for one shape alone, `MEGABYTES=8` for less.

use std::hint::black_box;
use std::time::{Duration, Instant};

use sayable::target::{self, Document, Settings};
use sayable::{Sayable, clean};

const PROSE: &str = include_str!("../benches/texts/prose.txt");
const NEWS: &str = include_str!("../benches/texts/news.txt");
const NUMBERS: &str = include_str!("../benches/texts/numbers.txt");

/// Each is repeated up to the length that is wanted.
const SHAPES: [(&str, &str); 48] = [
    ("prose", PROSE),
    ("news", NEWS),
    ("numbers", NUMBERS),
    ("digits", "7"),
    ("digits in groups", "1,234,567,"),
    ("digits with spaces", "1 "),
    ("dots", "."),
    ("dots with spaces", ". "),
    ("quotes", "\""),
    ("curly quotes", "“"),
    ("apostrophes", "'"),
    ("curly apostrophes", "’"),
    ("possessives", "s' "),
    ("strokes", "1/1/1/"),
    ("hyphened digits", "1-1-"),
    ("dashed digits", "1–1–"),
    ("coloned digits", "1:1:"),
    ("dotted digits", "1.1."),
    ("scores", "3-2, "),
    ("times", "3:30 - "),
    ("products", "2x2x"),
    ("powers", "2^2"),
    ("capitals", "A"),
    ("capitals with spaces", "A "),
    ("capitals with stops", "A."),
    ("small letters", "a"),
    ("letters with stops", "a.b.c."),
    ("letters and digits", "a1"),
    ("elements", "NaHCO3"),
    ("numerals", "IVXLC"),
    ("combining marks", "\u{301}"),
    ("letters with marks", "e\u{301}"),
    ("at signs", "@"),
    ("addresses", "a@b."),
    ("URLs", "http://"),
    ("open brackets", "([{"),
    ("closed brackets", ")]}"),
    ("braces", "{"),
    ("braces and strokes", "{a|"),
    ("hyphens", "-"),
    ("commas", ","),
    ("colons", ":"),
    ("dollars", "$"),
    ("saints", "St. "),
    ("numbers of numbers", "No. 1 "),
    ("no-break spaces", "\u{a0}"),
    ("emoji", "👩\u{200d}👩\u{200d}👧"),
    ("other scripts", "я "),
];

/// White space of every kind, which is no one line.
const BLANKS: [(&str, &str); 7] = [
    ("spaces", " "),
    ("tabs", "\t"),
    ("line ends", "\n"),
    ("carriage returns", "\r"),
    ("lines of one letter", "a\n"),
    ("wrapped lines", WRAPPED),
    ("hashes", "# a\n"),
];
const WRAPPED: &str = "it was the best of times it was the worst of times said the captain who had\n";

fn shapes() -> impl Iterator<Item = (&'static str, &'static str)> {
    SHAPES.into_iter().chain(BLANKS)
}

fn text(piece: &str, bytes: usize) -> String {
    // News on lines of their own would be headings.
    let piece = if piece.len() > 200 { piece.replace('\n', " ") } else { piece.to_owned() };
    piece.repeat(bytes / piece.len() + 1)
}

/// The time that this thread has been at work; where the system does not tell, the time of the day.
fn worked() -> Duration {
    static START: std::sync::LazyLock<Instant> = std::sync::LazyLock::new(Instant::now);
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = told.split(' ').next().and_then(|first| first.parse().ok()).map(Duration::from_nanos);
    nanoseconds.unwrap_or_else(|| START.elapsed())
}

/// Makes a document of a text, of which each piece leaves as it is written: memory that the system has yet
/// to give would be measured too, where all of a long document was held.
fn prepare(sayable: &Sayable, text: &str) {
    let settings = Settings::default();
    let source = clean::clean(text);
    let mut document = Document::new(target::find("ssml").expect("a target"), &settings);
    black_box(document.begin());
    for piece in sayable.pieces(&source) {
        black_box(document.write(&piece));
    }
    black_box(document.end());
}

/// The least time of several runs of as many readings, each done again until the system's clock, which
/// may tell no less than a few milliseconds, has told enough.
fn time(sayable: &Sayable, text: &str, readings: usize, runs: usize) -> f64 {
    let run = || {
        const ENOUGH: Duration = Duration::from_millis(40);
        let start = worked();
        let mut rounds = 0;
        while rounds == 0 || worked() - start < ENOUGH {
            for _ in 0..readings {
                prepare(sayable, text);
            }
            rounds += 1;
        }
        (worked() - start).as_secs_f64() / f64::from(rounds)
    };
    (0..runs).map(|_| run()).fold(f64::MAX, f64::min).max(1e-9)
}

#[test]
fn a_text_of_eight_times_the_length_takes_as_long_as_eight() {
    let sayable = Sayable::default();
    // Longer than the longest sentence.
    let most = if cfg!(debug_assertions) { 80_000 } else { 240_000 };
    let mut slow = Vec::new();
    for (name, piece) in shapes() {
        let [short, long] = [most / 8, most].map(|length| text(piece, length));
        // What grows with the square takes eight times as long; memory that is new to the program, as for
        // the long text, up to three times. Others work on the machine too: only a shape that is slow
        // again and again is slow.
        if (0..4).all(|_| time(&sayable, &long, 1, 2) > 4.5 * time(&sayable, &short, 8, 2)) {
            slow.push(name);
        }
    }
    assert!(slow.is_empty(), "a text of eight times the length took more than four and a half times as long as eight texts: {slow:#?}");
}

/// No shape is so slow that it could stop a service: a floor far under what every build does.
#[test]
fn no_shape_is_slow() {
    let sayable = Sayable::default();
    let mut slow = Vec::new();
    for (name, piece) in shapes() {
        let text = text(piece, 32_000);
        let floor = if cfg!(debug_assertions) { 0.01 } else { 0.1 };
        if (0..4).all(|_| text.len() as f64 / 1e6 / time(&sayable, &text, 1, 1) < floor) {
            slow.push(name);
        }
    }
    assert!(slow.is_empty(), "too slow: {slow:#?}");
}

/// A doubled text may take twice as long, and 15 % more.
const MOST_GROWTH: f64 = 2.3;

#[test]
#[ignore = "takes minutes, and asks for a quiet machine"]
fn doubling_up_to_64_mb() {
    let sayable = Sayable::default();
    let most = std::env::var("MEGABYTES").ok().and_then(|most| most.parse().ok()).unwrap_or(64);
    let only = std::env::var("SHAPE").ok();
    let mut slow = Vec::new();
    for (name, piece) in shapes().filter(|(name, _)| only.as_deref().is_none_or(|only| only == *name)) {
        let mut line = format!("{name:22}");
        let mut short = text(piece, 1 << 20);
        let mut last = time(&sayable, &short, 1, 3);
        for megabytes in std::iter::successors(Some(2), |megabytes| Some(megabytes * 2)).take_while(|megabytes| *megabytes <= most) {
            let long = text(piece, megabytes << 20);
            let runs = if megabytes < 8 { 3 } else { 1 };
            let mut seconds = time(&sayable, &long, 1, runs);
            let mut growth = seconds / last;
            // Others work on the machine too: only what is slow again and again is slow.
            for _ in 0..4 {
                if growth <= MOST_GROWTH {
                    break;
                }
                last = time(&sayable, &short, 1, runs);
                seconds = time(&sayable, &long, 1, runs);
                growth = growth.min(seconds / last);
            }
            line += &format!("  {:8.1} MB/s ×{growth:.2}", long.len() as f64 / 1e6 / seconds);
            if growth > MOST_GROWTH {
                slow.push(format!("{name}: from {} MB to {megabytes} MB it takes {growth:.2} times as long", megabytes / 2));
            }
            (short, last) = (long, seconds);
        }
        println!("{line}");
    }
    assert!(slow.is_empty(), "{slow:#?}");
}
