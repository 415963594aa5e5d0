//! Speed of each stage and of the whole, in bytes a second. `cargo bench --bench pass`.

mod texts;

use divan::{Bencher, black_box, counter::BytesCount};
use sayable::segment::{Paragraphs, Sentences};
use sayable::target::{self, Settings};
use sayable::{Sayable, clean, input};

const KINDS: [&str; 5] = ["prose", "news", "numbers", "wide", "names"];

fn main() {
    divan::main();
}

fn text(kind: &str) -> String {
    texts::text(kind, 1 << 20)
}

#[divan::bench(args = KINDS)]
fn decode(bencher: Bencher, kind: &str) {
    let text = text(kind);
    bencher.counter(BytesCount::of_str(&text)).bench(|| input::decode(black_box(text.as_bytes())).is_ok());
}

#[divan::bench(args = KINDS)]
fn clean_text(bencher: Bencher, kind: &str) {
    let text = text(kind);
    bencher.counter(BytesCount::of_str(&text)).bench(|| clean::clean(black_box(&text)).text().len());
}

#[divan::bench(args = KINDS)]
fn segment(bencher: Bencher, kind: &str) {
    let text = text(kind);
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| Paragraphs::new(black_box(&text)).map(|paragraph| Sentences::new(paragraph.span.of(&text)).count()).sum::<usize>());
}

#[divan::bench(args = KINDS)]
fn script(bencher: Bencher, kind: &str) {
    let text = text(kind);
    let sayable = Sayable::default();
    bencher.counter(BytesCount::of_str(&text)).bench(|| sayable.script(black_box(&text)).events().len());
}

#[divan::bench(args = KINDS)]
fn write(bencher: Bencher, kind: &str) {
    let text = text(kind);
    let sayable = Sayable::default();
    let script = sayable.script(&text);
    let target = target::find("ssml").expect("a target");
    bencher.counter(BytesCount::of_str(&text)).bench(|| target.document(black_box(&script), &Settings::default()).len());
}

#[divan::bench(args = KINDS)]
fn whole(bencher: Bencher, kind: &str) {
    let text = text(kind);
    let sayable = Sayable::default();
    let target = target::find("ssml").expect("a target");
    let settings = Settings::default();
    bencher.counter(BytesCount::of_str(&text)).bench(|| sayable.document(black_box(&text), target, &settings).len());
}

#[divan::bench]
fn one_short_sentence(bencher: Bencher) {
    let sayable = Sayable::default();
    let target = target::find("ssml").expect("a target");
    let settings = Settings::default();
    bencher.counter(BytesCount::of_str(texts::SHORT)).bench(|| sayable.document(black_box(texts::SHORT), target, &settings).len());
}

#[divan::bench]
fn start_up() -> usize {
    Sayable::default().lexicon().layers().len()
}
