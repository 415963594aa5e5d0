//! What every target makes of some fifty texts (`tests/target/cases.txt`) stands in a file of its own
//! (`tests/target/golden/TARGET.txt`). `UPDATE=1 cargo test --test golden` writes those files anew; read
//! the difference before it is kept.

use std::path::{Path, PathBuf};

use sayable::lexicon::Lexicon;
use sayable::target::{Settings, TARGETS};
use sayable::{Locale, Options, Sayable};

struct Case {
    title: String,
    settings: Settings,
    text: String,
}

fn cases() -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for line in include_str!("target/cases.txt").lines().filter(|line| !line.starts_with("# ")) {
        if let Some(title) = line.strip_prefix("== ") {
            let mut settings = Settings::default();
            for (key, value) in title.split(' ').filter_map(|word| word.split_once('=')) {
                match key {
                    "locale" => settings.locale = value.parse().expect("a locale"),
                    "readings" => settings.readings = value.parse().expect("a way to write readings"),
                    "marks" => settings.marks = value.parse().expect("what to mark"),
                    "voice" => settings.voice = value.to_owned(),
                    "rate" => settings.rate = value.to_owned(),
                    "pitch" => settings.pitch = value.to_owned(),
                    _ => {
                        let role = key.strip_prefix("pause-").unwrap_or_else(|| panic!("`{key}` is no setting"));
                        settings.pauses.set(role, value.parse().expect("milliseconds")).expect("a role");
                    }
                }
            }
            cases.push(Case { title: title.to_owned(), settings, text: String::new() });
        } else {
            let case = cases.last_mut().expect("a case begins with ==");
            case.text.push_str(line);
            case.text.push('\n');
        }
    }
    cases
}

fn file(target: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/target/golden/{target}.txt"))
}

#[test]
fn every_target_writes_what_it_wrote() {
    let cases = cases();
    assert!(cases.len() >= 40, "{} cases", cases.len());
    let of = |locale| Sayable::new(Options { locale, ..Options::default() }, Lexicon::built_in()).expect("the options are sound");
    let (american, british) = (of(Locale::EnUs), of(Locale::EnGb));
    for target in TARGETS {
        let mut written = String::new();
        for Case { title, settings, text } in &cases {
            let sayable = if settings.locale == Locale::EnGb { &british } else { &american };
            let document = target.document(&sayable.script(text), settings);
            if target.extension == "ssml" {
                let findings = sayable::ssml::check::check(&document, target, settings.locale);
                assert!(findings.is_empty(), "{}: {title}: {findings:#?}\n{document}", target.name);
            }
            written.push_str(&format!("== {title}\n{}\n", document.trim_end_matches('\n')));
        }
        let file = file(target.name);
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&file, &written).expect("a written file");
        }
        let golden = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}; UPDATE=1 writes it", file.display()));
        for (number, (new, old)) in written.lines().zip(golden.lines()).enumerate() {
            assert_eq!(new, old, "{}:{}", file.display(), number + 1);
        }
        assert_eq!(written.lines().count(), golden.lines().count(), "{}", file.display());
    }
}
