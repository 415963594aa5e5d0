//! Speed of each stage and of the whole, in bytes a second. `cargo bench`.

use divan::{Bencher, counter::BytesCount};
use sayable::target::{self, Settings};
use sayable::{Sayable, clean};

fn main() {
    divan::main();
}

/// About a megabyte of prose with few numbers.
fn prose() -> String {
    "The old mill stood where the two streams met, its wheel stopped, its windows dark, and nobody in the village \
     could say who had last turned the great stone or carried out a sack of flour. When Anna came up the road, in the \
     rain, she saw no light. “Is anyone there?” she called; but only the water answered, as it had for years.\n\n"
        .repeat(3000)
}

/// About a megabyte of news.
fn news() -> String {
    include_str!("../examples/article.txt").repeat(1000)
}

/// About a megabyte of little but numbers.
fn numbers() -> String {
    "In 2021 it sold 1,250,000 at 3:30 p.m. on Oct. 8, 2020, up 12.5% from 1988–1989 and the 42nd of 250 in the 1990s. ".repeat(9000)
}

#[divan::bench]
fn clean_prose(bencher: Bencher) {
    let text = prose();
    bencher.counter(BytesCount::of_str(&text)).bench(|| clean::clean(divan::black_box(&text)).text().len());
}

#[divan::bench]
fn script_prose(bencher: Bencher) {
    let text = prose();
    let sayable = Sayable::default();
    bencher.counter(BytesCount::of_str(&text)).bench(|| sayable.script(divan::black_box(&text)).events().len());
}

#[divan::bench(args = ["prose", "news", "numbers"])]
fn ssml(bencher: Bencher, name: &str) {
    let text = match name {
        "prose" => prose(),
        "news" => news(),
        _ => numbers(),
    };
    let sayable = Sayable::default();
    let target = target::find("ssml").expect("a target");
    let settings = Settings::default();
    bencher.counter(BytesCount::of_str(&text)).bench(|| target.document(&sayable.script(divan::black_box(&text)), &settings).len());
}

#[divan::bench]
fn start_up() -> usize {
    Sayable::default().lexicon().layers().len()
}
