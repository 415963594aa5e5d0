//! The sheet as one page that needs nothing else: sorted by a click or a key, and fit for print.

use std::fmt::Write as _;

use super::Format;
use super::sheet::{Row, Sheet};

/// The format.
pub(super) static FORMAT: Format = Format { name: "html", about: "one page to sort, search and print", extension: "html", write };

const HEAD: &str = include_str!("sheet.html");

const HEADS: [&str; 9] = ["No.", "Name", "Said", "IPA", "Status", "Origin", "Kind", "Count", "Where"];

fn write(sheet: &Sheet, _: usize, out: &mut String) {
    let (top, bottom) = HEAD.split_once("<!-- rows -->").unwrap_or((HEAD, ""));
    out.push_str(top);
    out.push_str("<table>\n<caption>");
    let _ = write!(out, "{} name{}", sheet.rows.len(), if sheet.rows.len() == 1 { "" } else { "s" });
    out.push_str("</caption>\n<thead><tr>");
    for head in HEADS {
        let _ = write!(out, "<th scope=\"col\"><button type=\"button\">{head}</button></th>");
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for (number, row) in sheet.rows.iter().enumerate() {
        write_row(number + 1, row, out);
    }
    out.push_str("</tbody>\n</table>\n");
    out.push_str(bottom);
}

fn write_row(number: usize, row: &Row, out: &mut String) {
    let status = row.status.name();
    let _ = write!(out, "<tr class=\"{status}\"><td>{number}</td><th scope=\"row\">");
    escape(&row.name, out);
    out.push_str("</th><td>");
    let proposal = row.proposal();
    escape(proposal.map_or("", |candidate| &candidate.respelling), out);
    out.push_str("</td><td class=\"ipa\">");
    if let Some(candidate) = proposal {
        escape(&candidate.ipa, out);
    }
    let others = &row.candidates[usize::from(proposal.is_some()).min(row.candidates.len())..];
    if !others.is_empty() {
        out.push_str("<ul>");
        for other in others {
            out.push_str("<li>");
            escape(&format!("{} {} {}", other.origin, other.respelling, other.ipa), out);
            out.push_str("</li>");
        }
        out.push_str("</ul>");
    }
    let _ = write!(out, "</td><td>{status}</td><td>");
    if let Some(candidate) = proposal {
        escape(&candidate.origin, out);
        if candidate.confidence < 1.0 {
            let _ = write!(out, " {:.0} %", candidate.confidence * 100.0);
        }
    }
    let _ = write!(out, "</td><td>{}</td><td>{}</td><td><cite>", row.kind.name(), row.sightings.len());
    escape(&row.place(), out);
    out.push_str("</cite> ");
    let [before, name, after] = &row.context;
    escape(before, out);
    out.push_str("<mark>");
    escape(name, out);
    out.push_str("</mark>");
    escape(after, out);
    out.push_str("</td></tr>\n");
}

/// Appends a text with what HTML reads otherwise escaped.
fn escape(text: &str, out: &mut String) {
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            sign => out.push(sign),
        }
    }
}
