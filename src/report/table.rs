//! The sheet for a terminal: a line a name, as wide as the terminal is.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::Format;
use super::sheet::{Row, Sheet, Status};

/// The format.
pub(super) static FORMAT: Format = Format { name: "table", about: "a table for a terminal, as wide as that is", extension: "txt", write };

const HEADS: [&str; 7] = ["#", "NAME", "COUNT", "KIND", "ORIGIN", "SAID", "STATUS"];

/// The fewest columns that are left for the context; with fewer it is left out.
const LEAST: usize = 16;

fn write(sheet: &Sheet, width: usize, out: &mut String) {
    let rows: Vec<[String; HEADS.len()]> = sheet.rows.iter().enumerate().map(|(number, row)| cells(number, row)).collect();
    let wide = |column: usize| rows.iter().map(|row| row[column].width()).chain([HEADS[column].len()]).max().unwrap_or(0);
    let widths: Vec<usize> = (0..HEADS.len()).map(wide).collect();
    let taken: usize = widths.iter().map(|width| width + 2).sum();
    let rest = width.saturating_sub(taken);
    let mut line = |style: [&str; 2], cells: &[String; HEADS.len()], status: [&str; 2], context: &str| {
        let mut text = String::from(style[0]);
        for (column, cell) in cells.iter().enumerate() {
            let pad = " ".repeat(widths[column].saturating_sub(cell.width()));
            match column {
                0 | 2 => text.push_str(&format!("{pad}{cell}  ")),
                6 => text.push_str(&format!("{}{cell}{}{pad}  ", status[0], status[1])),
                _ => text.push_str(&format!("{cell}{pad}  ")),
            }
        }
        if rest >= LEAST {
            text.push_str(context);
        }
        out.push_str(text.trim_end());
        out.push_str(style[1]);
        out.push('\n');
    };
    line(["\u{1b}[1m", "\u{1b}[0m"], &HEADS.map(str::to_owned), ["", ""], "CONTEXT");
    for (cells, row) in rows.iter().zip(&sheet.rows) {
        let colour = match row.status {
            Status::Known => "\u{1b}[32m",
            Status::Guess => "\u{1b}[33m",
            Status::Unknown => "\u{1b}[31m",
        };
        line(["", ""], cells, [colour, "\u{1b}[0m"], &around(row, rest));
    }
}

fn cells(number: usize, row: &Row) -> [String; HEADS.len()] {
    let proposal = row.proposal();
    let origin = proposal.map(|candidate| match row.status {
        Status::Guess => format!("{} {:.0} %", candidate.origin, candidate.confidence * 100.0),
        _ => candidate.origin.clone(),
    });
    [
        (number + 1).to_string(),
        cut(&row.name, 30),
        row.sightings.len().to_string(),
        row.kind.name().to_owned(),
        origin.unwrap_or_default(),
        cut(&proposal.map(|candidate| candidate.respelling.clone()).unwrap_or_default(), 36),
        row.status.name().to_owned(),
    ]
}

/// The first line that a name stands in, and as much of its sentence about it as there is room for.
fn around(row: &Row, width: usize) -> String {
    let [before, name, after] = &row.context;
    let line = row.sightings.first().map_or(0, |at| at.line);
    let head = format!("{line}: ");
    let room = width.saturating_sub(head.width());
    let whole = before.width() + name.width() + after.width();
    if whole <= room {
        return format!("{head}{before}{name}{after}");
    }
    let side = room.saturating_sub(name.width()) / 2;
    let mut start = before.len();
    let mut taken = 1;
    for (at, sign) in before.char_indices().rev() {
        taken += sign.width().unwrap_or(0);
        if taken > side {
            break;
        }
        start = at;
    }
    let begin = if start > 0 { "…" } else { "" };
    cut(&format!("{head}{begin}{}{name}{after}", &before[start..]), width)
}

/// A text that takes no more than some columns.
fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut taken = 1;
    for sign in text.chars() {
        taken += sign.width().unwrap_or(0);
        if taken > width {
            break;
        }
        out.push(sign);
    }
    out.push('…');
    out
}
