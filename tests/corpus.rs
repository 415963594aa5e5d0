//! Corpora: many records, in parallel, in order, with nothing lost.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

struct Ran {
    out: String,
    told: String,
    code: i32,
}

fn run(arguments: &[&str], input: &[u8]) -> Ran {
    let mut child = Command::new(env!("CARGO_BIN_EXE_sayable"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command runs");
    let mut stdin = child.stdin.take().expect("its input");
    let input = input.to_vec();
    let writer = std::thread::spawn(move || {
        // A command that has failed reads no more.
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().expect("it ends");
    writer.join().expect("the input is given");
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    Ran { out: text(output.stdout), told: text(output.stderr), code: output.status.code().expect("a code") }
}

/// Some hundred kilobytes of lines, so that there are several chunks.
fn many_lines() -> Vec<String> {
    (0..9000)
        .map(|n| match n % 7 {
            0 => String::new(),
            1 => format!("Dr. Ames paid ${n} for {} boats.", n / 3),
            2 => format!("“He left at {} p.m.” It was, said she, the {n}th time.", n % 12 + 1),
            3 => "no number here, and nothing to say otherwise".to_owned(),
            4 => "x".repeat(n % 300),
            5 => format!("Ganja, {n} km away, is the {}rd of {n}, or 1/{n} of it.", n % 90 + 3),
            _ => format!("Ends in odd space {n} \u{a0}"),
        })
        .collect()
}

#[test]
fn a_line_for_each_line_whatever_the_jobs() {
    let lines = many_lines();
    let input = lines.join("\n");
    let sayable = sayable::Sayable::default();
    let wanted: Vec<String> = lines.iter().map(|line| if line.trim().is_empty() { String::new() } else { sayable.script(line).spoken() }).collect();
    for jobs in ["1", "2", "5"] {
        let ran = run(&["prepare", "--to", "text", "--lines", "--jobs", jobs, "-"], input.as_bytes());
        let found: Vec<&str> = ran.out.lines().collect();
        assert_eq!(found.len(), wanted.len());
        for (found, wanted) in found.iter().zip(&wanted) {
            assert_eq!(found.trim_end(), wanted.trim_end());
        }
        assert!(ran.told.starts_with("records 9000, changed ") && ran.told.trim_end().ends_with(", bad 0"), "{}", ran.told);
        assert_eq!(ran.code, 0);
    }
    for target in ["ssml", "jsonl", "espeak-ng", "elevenlabs"] {
        let ran = run(&["prepare", "--to", target, "--lines", "--quiet"], input.as_bytes());
        assert_eq!((ran.out.lines().count(), ran.told.as_str()), (lines.len(), ""), "{target}");
        assert!(ran.out.lines().zip(&lines).all(|(out, line)| out.is_empty() == line.trim().is_empty()), "{target}");
    }
}

/// Each layout, with what is wrong told with its line.
#[test]
fn layouts_keep_what_they_do_not_read() {
    let ran = run(
        &["prepare", "--format", "jsonl", "--field", "text", "-"],
        "{\"n\": 1.0, \"text\": \"It cost $5.\", \"more\": {\"a\": [1, 2]}}\r\n\n{ }\nno json\n{\"text\": 5}\n{\"text\": null}\n{\"text\":\"\\\"5 km\\\"\"}"
            .as_bytes(),
    );
    let wanted = concat!(
        "{\"n\": 1.0, \"text\": \"It cost $5.\", \"more\": {\"a\": [1, 2]},\"text_spoken\":\"It cost five dollars.\"}\n",
        "\n{ }\nno json\n{\"text\": 5}\n",
        "{\"text\": null,\"text_spoken\":null}\n{\"text\":\"\\\"5 km\\\"\",\"text_spoken\":\"\\\"five kilometers\\\"\"}\n"
    );
    assert_eq!(ran.out, wanted);
    assert_eq!(ran.code, 3);
    for told in ["-:3: there is no field `text`", "-:4: column 2: the record is no JSON object", "-:5: the field `text` is no text", "bad 3"] {
        assert!(ran.told.contains(told), "{told}: {}", ran.told);
    }

    let ran = run(
        &["prepare", "--format", "csv", "--field", "said", "--into", "script", "--to", "ssml", "-"],
        b"\xef\xbb\xbfid,\"said\",n\n1,\"He said \"\"5 km\"\",\nand left.\",x\n2\n3,plain,\"a,b\"\n",
    );
    let mut rows = csv::Reader::from_reader(ran.out.as_bytes());
    assert_eq!(rows.headers().expect("names"), &csv::StringRecord::from(vec!["id", "said", "n", "script"]));
    let rows: Vec<csv::StringRecord> = rows.records().map(|row| row.expect("a row of four")).collect();
    assert_eq!(rows.len(), 3);
    assert_eq!((&rows[0][1], &rows[2][2]), ("He said \"5 km\",\nand left.", "a,b"));
    assert!(sayable::ssml::Speak::from_xml(&rows[0][3]).is_ok() && rows[0][3].contains("five kilometers"), "{}", &rows[0][3]);
    assert!(ran.code == 3 && ran.told.contains("-:4: the row has 1 columns"), "{}", ran.told);

    let ran = run(&["prepare", "--format", "ljspeech", "-"], b"LJ1|It cost $5.|old\nLJ2|\"Dr. Ames\" left\nbad\nLJ3|5 km|x|more|columns\n");
    assert_eq!(ran.out, "LJ1|It cost $5.|It cost five dollars.\nLJ2|\"Dr. Ames\" left|\"Doctor Ames\" left\nbad\nLJ3|5 km|five kilometers|more|columns\n");
    assert!(ran.told.contains("-:3: there is no second column"));
}

#[test]
fn bad_records_are_told_of() {
    let input = b"It cost $5.\nIt is caf\xe9.\nA long line of some 40 signs, or a few more\n7 km\n";
    let ran = run(&["prepare", "--lines", "--to", "text", "--max-bytes", "30", "-"], input);
    assert_eq!(ran.out, "It cost five dollars.\n\n\nseven kilometers\n");
    assert!(ran.told.contains("-:2: byte 10 is no UTF-8") && ran.told.contains("-:3: the record is longer than 30 bytes"), "{}", ran.told);
    assert_eq!(ran.code, 3);
    let ran = run(&["prepare", "--lines", "--to", "text", "--strict", "-"], input);
    assert!(ran.code == 1 && ran.told.starts_with("error: -:2: "), "{}", ran.told);
    let ran = run(&["prepare", "--lines", "--report-slow", "600000", "-"], b"It cost $5.\n");
    assert!(ran.code == 0 && ran.told.ends_with(", bad 0, slow 0\n"), "{}", ran.told);
    for (arguments, told) in [
        (&["prepare", "--format", "csv", "-"][..], "name the field that is to be read with `--field NAME`"),
        (&["prepare", "--format", "csv", "--field", "c", "-"], "-:1: there is no column `c`; choose one of: It cost $5."),
        (&["prepare", "--lines", "--resume", "-"], "--output"),
        (&["prepare", "--lines", "--stream", "-"], "cannot be used with"),
    ] {
        let ran = run(arguments, b"It cost $5.\n1\n");
        assert!(ran.code != 0 && ran.told.contains(told), "{}", ran.told);
    }
}

/// A run that was interrupted anywhere ends with the same file.
#[test]
fn an_interrupted_run_is_gone_on_with() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("a written file");
        path
    };
    let path = |path: &Path| path.display().to_string();
    let lines = many_lines();
    let records: Vec<String> = lines.iter().map(|line| serde_json::json!({ "text": line }).to_string()).collect();
    let mut rows = csv::Writer::from_writer(Vec::new());
    rows.write_record(["n", "text"]).expect("names");
    lines.iter().enumerate().for_each(|(n, line)| rows.write_record([&n.to_string(), &line.replace(", ", ",\n")]).expect("a row"));
    let table = String::from_utf8(rows.into_inner().expect("rows")).expect("text");
    let inputs: [(&str, PathBuf, &[&str]); 3] = [
        ("lines", write("in.txt", &lines.join("\r\n")), &["--lines", "--to", "ssml"]),
        ("jsonl", write("in.jsonl", &records.join("\n")), &["--format", "jsonl", "--field", "text"]),
        ("csv", write("in.csv", &table), &["--format", "csv", "--field", "text"]),
    ];
    for (name, input, arguments) in &inputs {
        let whole = folder.path().join(format!("{name}.whole"));
        let (input, whole_path) = (path(input), path(&whole));
        let ran = run(&[&["prepare", "-q", "-o", &whole_path], *arguments, &[&input]].concat(), b"");
        assert_eq!((ran.code, ran.told.as_str()), (0, ""));
        let wanted = std::fs::read(&whole).expect("an output");
        let part = folder.path().join(format!("{name}.part"));
        let part_path = path(&part);
        for length in [None, Some(0), Some(1), Some(40), Some(wanted.len() / 3), Some(wanted.len() / 2 + 7), Some(wanted.len() - 1), Some(wanted.len())] {
            match length {
                Some(length) => std::fs::write(&part, &wanted[..length]).expect("a part"),
                None => drop(std::fs::remove_file(&part)),
            }
            let ran = run(&[&["prepare", "-q", "--resume", "-o", &part_path], *arguments, &[&input]].concat(), b"");
            assert_eq!((ran.code, ran.told.as_str()), (0, ""), "{name} {length:?}");
            assert!(std::fs::read(&part).expect("an output") == wanted, "{name}, gone on with after {length:?} bytes");
        }
        std::fs::write(&part, [wanted.clone(), wanted].concat()).expect("too much");
        let ran = run(&[&["prepare", "-q", "--resume", "-o", &part_path], *arguments, &[&input]].concat(), b"");
        assert!(ran.code == 1 && ran.told.contains("more than the input"), "{name}: {}", ran.told);
    }
}

/// No half-written file stands where a run has failed.
#[test]
fn a_failure_leaves_no_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("out.txt");
    let ran = run(&["prepare", "--lines", "--strict", "-o", &out.display().to_string(), "-"], b"one\n\xff\n");
    assert_eq!(ran.code, 1);
    assert_eq!(std::fs::read_dir(folder.path()).expect("the folder").count(), 0);
}

#[test]
fn a_stream_is_the_document_and_leaves_early() {
    let article = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/article.txt")).expect("the article");
    for target in sayable::target::TARGETS.iter().filter(|target| target.name != "jsonl") {
        let whole = run(&["prepare", "--to", target.name, "-"], &article);
        let stream = run(&["prepare", "--stream", "--to", target.name, "-"], &article);
        assert_eq!(stream.out, whole.out, "{}", target.name);
    }
    assert!(run(&["prepare", "--stream", "-"], b"It\x92s old").told.contains("no UTF-8"));

    // The first sentence is there while the input is still open.
    let mut child = Command::new(env!("CARGO_BIN_EXE_sayable"))
        .args(["prepare", "--stream", "--first-clause", "24", "--to", "text", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the command runs");
    let mut stdin = child.stdin.take().expect("its input");
    let mut stdout = child.stdout.take().expect("its output");
    let mut read = |length: usize| {
        let mut bytes = vec![0; length];
        std::io::Read::read_exact(&mut stdout, &mut bytes).expect("what has been written");
        String::from_utf8(bytes).expect("text")
    };
    stdin.write_all(b"In the summer of that long year, Dr. Ames p").expect("written");
    assert_eq!(read(32), "In the summer of that long year,");
    stdin.write_all(b"aid $5. She left.\n\nT").expect("written");
    stdin.write_all(b"hen").expect("written");
    assert_eq!(read(42), " Doctor Ames paid five dollars. She left.\n");
    drop(stdin);
    assert_eq!(read(6), "\nThen\n");
    assert!(child.wait().expect("it ends").success());
}
