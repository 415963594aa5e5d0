//! Sayable beside a bulk copy and another text normaliser, on one core, each pair on the same text, in
//! the same run. `--markdown` prints the table of the README; `--quick` runs less often.

#[path = "../../texts/mod.rs"]
mod texts;

use std::hint::black_box;
use std::time::{Duration, Instant};

use memchr::memchr3;
use sayable::segment::{Paragraphs, Sentences};
use sayable::target::{self, Settings};
use sayable::{Sayable, clean};

/// How much text is read: more than the caches of these machines hold, 32 MB, so that the copy comes
/// from memory and goes there.
const BYTES: usize = 64 << 20;
/// How much of the same text the other normaliser is given, and we once more beside it: at its speed the whole
/// would take minutes.
const BESIDE: usize = 1 << 20;

/// The least that any writer of XML does: a copy with `&`, `<` and `>` escaped, in one buffer.
fn escape_copy(text: &str, out: &mut Vec<u8>) {
    let mut rest = text.as_bytes();
    while let Some(at) = memchr3(b'&', b'<', b'>', rest) {
        out.extend_from_slice(&rest[..at]);
        out.extend_from_slice(match rest[at] {
            b'&' => b"&amp;",
            b'<' => b"&lt;",
            _ => b"&gt;",
        });
        rest = &rest[at + 1..];
    }
    out.extend_from_slice(rest);
}

/// The time that this thread has been at work; where the system does not tell, the time of the day.
fn worked() -> Duration {
    static START: std::sync::LazyLock<Instant> = std::sync::LazyLock::new(Instant::now);
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = told.split(' ').next().and_then(|first| first.parse().ok()).map(Duration::from_nanos);
    nanoseconds.unwrap_or_else(|| START.elapsed())
}

/// The least time of several runs; each is as many repetitions as the clock needs.
fn fastest(runs: usize, mut run: impl FnMut()) -> Duration {
    const ENOUGH: Duration = Duration::from_millis(60);
    let mut best = Duration::MAX;
    for _ in 0..runs {
        let start = worked();
        let mut count = 0;
        // The clock takes as long as a short sentence: it is looked at ever less often.
        let mut round = 1;
        while count == 0 || worked() - start < ENOUGH {
            for _ in 0..round {
                run();
            }
            count += round;
            round = (round * 2).min(1024);
        }
        best = best.min((worked() - start) / count);
    }
    best
}

struct Row {
    kind: &'static str,
    about: &'static str,
    bytes: usize,
    copy: Duration,
    ours: Duration,
    /// The time that we take for the text that the other normaliser is given.
    beside: Duration,
    /// Its own.
    theirs: Duration,
}

impl Row {
    fn speed(bytes: usize, time: Duration) -> f64 {
        bytes as f64 / 1e6 / time.as_secs_f64()
    }

    fn ours(&self) -> f64 {
        Row::speed(self.bytes, self.ours)
    }

    /// How many times as fast the bulk copy is.
    fn behind(&self) -> f64 {
        Row::speed(self.bytes, self.copy) / self.ours()
    }

    /// How many times as fast as the other normaliser.
    fn ahead(&self) -> f64 {
        self.theirs.as_secs_f64() / self.beside.as_secs_f64()
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |name: &str| arguments.iter().any(|argument| argument == name);
    let runs = if has("--quick") { 3 } else { 9 };
    let sayable = Sayable::default();
    let target = target::find("ssml").expect("a target");
    let settings = Settings::default();
    let mut rows = Vec::new();
    for (kind, about) in
        [("prose", "prose"), ("news", "news"), ("numbers", "little but numbers"), ("wide", "many letters outside ASCII"), ("names", "little but names")]
    {
        // A buffer of its own for each run, as a document has it.
        let text = texts::text(kind, BYTES);
        let copy = fastest(runs, || {
            let mut copied = Vec::with_capacity(text.len());
            escape_copy(black_box(&text), &mut copied);
            black_box(&copied);
        });
        let ours = fastest(runs, || {
            black_box(sayable.document(black_box(&text), target, &settings));
        });
        let piece = texts::text(kind, BESIDE);
        let source = clean::clean(&piece);
        let sentences: Vec<&str> = Paragraphs::new(source.text())
            .flat_map(|paragraph| Sentences::new(paragraph.span.of(source.text())).map(move |span| span.shifted(paragraph.span.start)))
            .map(|span| span.of(source.text()))
            .collect();
        let beside = fastest(runs, || {
            black_box(sayable.document(black_box(&piece), target, &settings));
        });
        let theirs = fastest(3, || {
            for sentence in &sentences {
                black_box(text_processing_rs::tn_normalize_sentence(black_box(sentence)));
            }
        });
        rows.push(Row { kind, about, bytes: text.len(), copy, ours, beside, theirs });
    }
    if has("--markdown") {
        println!("| text, from bytes to SSML | MB/s | a bulk escaping copy is | text-processing-rs 0.2.2 is |");
        println!("|---|---|---|---|");
        for row in &rows {
            println!("| {} | {:.0} | {:.0} × as fast | {:.0} × slower |", row.about, row.ours(), row.behind(), row.ahead());
        }
        return;
    }
    for row in &rows {
        let (beside, theirs) = (Row::speed(BESIDE, row.beside), Row::speed(BESIDE, row.theirs));
        println!(
            "{:8} {:7.1} MB/s   copy {:6.0} MB/s   1/{:<6.1}  {:6.0} x ({beside:.1} beside {theirs:.3})",
            row.kind,
            row.ours(),
            Row::speed(row.bytes, row.copy),
            row.behind(),
            row.ahead()
        );
    }
    let short = fastest(runs, || {
        black_box(sayable.document(black_box(texts::SHORT), target, &settings));
    });
    println!("one short sentence ({} bytes): {:.2} µs", texts::SHORT.len(), short.as_secs_f64() * 1e6);
    let start = fastest(runs, || {
        black_box(Sayable::default());
    });
    println!("Sayable::default(): {:.2} ms", start.as_secs_f64() * 1e3);
}
