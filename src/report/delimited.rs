//! The sheet as a table of cells, parted by tabs or commas, for a spreadsheet.

use super::Format;
use super::sheet::{Candidate, Row, Sheet};

/// Cells parted by tabs.
pub(super) static TSV: Format = Format { name: "tsv", about: "a table with tabs, for a spreadsheet and to be merged", extension: "tsv", write: write_tsv };

/// Cells parted by commas.
pub(super) static CSV: Format = Format { name: "csv", about: "a table with commas, for a spreadsheet and to be merged", extension: "csv", write: write_csv };

/// The columns, in order.
pub(super) const COLUMNS: [&str; 12] =
    ["number", "name", "status", "respelling", "ipa", "candidates", "kind", "origin", "confidence", "count", "place", "context"];

/// What a person is told at the top.
const GUIDE: [&str; 7] = [
    "# Names and how they are said. Decide each in the column `status`:",
    "#   approved: it is said as `respelling` and `ipa` show; where both are empty, as the voice says it by itself",
    "#   1, 2, 3: it is said as that one of `candidates`",
    "#   rejected: the proposal is wrong, and the voice says it by itself",
    "# Or write over `respelling`, the stressed syllable in capitals: hah-roo-toon-YAHN. That decides too, and so does writing over `ipa`.",
    "# Rows left as they are decide nothing. Columns may be moved, rows sorted or removed. Then take your decisions in:",
    "#   sayable lexicon merge this-sheet.tsv -o names.tsv",
];

fn write_tsv(sheet: &Sheet, _: usize, out: &mut String) {
    write(sheet, b'\t', out);
}

/// With a byte order mark, without which spreadsheets take UTF-8 for something else.
fn write_csv(sheet: &Sheet, _: usize, out: &mut String) {
    out.push('\u{feff}');
    write(sheet, b',', out);
}

fn write(sheet: &Sheet, delimiter: u8, out: &mut String) {
    // A spreadsheet would take the rest of a comment with a comma for a cell of its own.
    for line in GUIDE {
        match delimiter {
            b',' => out.push_str(&format!("\"{line}\"\n")),
            _ => out.push_str(&format!("{line}\n")),
        }
    }
    let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
    // Writing into memory cannot fail.
    let _ = writer.write_record(COLUMNS);
    for (number, row) in sheet.rows.iter().enumerate() {
        let _ = writer.write_record(cells(number + 1, row));
    }
    if let Ok(bytes) = writer.into_inner() {
        out.push_str(&String::from_utf8_lossy(&bytes));
    }
}

fn cells(number: usize, row: &Row) -> [String; COLUMNS.len()] {
    let proposal = row.proposal();
    let of = |cell: fn(&Candidate) -> String| proposal.map(cell).unwrap_or_default();
    let shown = |(number, candidate): (usize, &Candidate)| format!("{}: {} /{}/ {}", number + 1, candidate.respelling, candidate.ipa, candidate.origin);
    let candidates: Vec<String> = row.candidates.iter().enumerate().map(shown).collect();
    let confidence = |candidate: &Candidate| format!("{:.2}", candidate.confidence);
    [
        number.to_string(),
        plain(&row.name),
        row.status.name().to_owned(),
        of(|candidate| candidate.respelling.clone()),
        of(|candidate| candidate.ipa.clone()),
        candidates.join(" | "),
        row.kind.name().to_owned(),
        of(|candidate| candidate.origin.clone()),
        of(confidence),
        row.sightings.len().to_string(),
        plain(&row.place()),
        plain(&row.sentence()),
    ]
}

/// A cell that no spreadsheet takes for a formula.
fn plain(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@']) { format!(" {cell}") } else { cell.to_owned() }
}
