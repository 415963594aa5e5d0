//! Short forms of what is numbered or lettered: No. 7, Fig. A, Eq. (4), app. B, p. A-17.

use crate::class::Context;
use crate::lexicon::abbreviation::{self, Abbreviation};

/// "app. B", "Exh. C": a part that has a letter.
fn lettered(context: &Context, next: usize, entry: &Abbreviation) -> bool {
    const PARTS: [&str; 18] = [
        "appendix",
        "appendice",
        "column",
        "exhibit",
        "figure",
        "section",
        "apartment",
        "suite",
        "room",
        "building",
        "part",
        "volume",
        "schedule",
        "table",
        "division",
        "plate",
        "annex",
        "article",
    ];
    let letter = context.byte(next);
    let after = context.byte(next + 1);
    let ends = context.is_last(next + 1);
    // "Fig. A shows": an article comes before no verb, but "a" as a word does in prose.
    let article = matches!(letter, b'A' | b'I') && after == b' ' && matches!(entry.written, "pt" | "art" | "sec" | "div" | "tab");
    letter.is_ascii_uppercase()
        && context.free_at(next + 1)
        && (ends || matches!(after, b' ' | b',' | b';' | b':' | b')' | b']') || context.dash(next + 1) > 0)
        && !article
        && PARTS.iter().any(|part| part.eq_ignore_ascii_case(entry.said.strip_suffix('s').unwrap_or(entry.said)))
}

/// Whether what has a number, a letter or a numeral of its own follows the short form for it: "No. 7", "Fig. A", "Eq. (4)".
pub(super) fn before_number(context: &Context, at: usize, next: usize, spaced: bool, stop: bool, entry: &Abbreviation) -> bool {
    // "est. 1896", but "the est. 2,300 dead".
    if entry.said == "established" && !(context.digits(next).len() == 4 && context.free_at(next + 4)) {
        return false;
    }
    // "Card no. ends 4417": of what has a number.
    let owned = entry.written == "no"
        && stop
        && spaced
        && context.after_any(
            at,
            &[
                "card", "account", "acct", "phone", "serial", "order", "case", "tracking", "policy", "fax", "tel", "id", "reg", "ref", "part", "model", "room",
                "flight", "license", "passport", "invoice", "check", "house", "lot", "patent",
            ],
        );
    // "The vol. no. is on the spine."
    let placed = matches!(entry.written, "No" | "no")
        && stop
        && spaced
        && matches!(context.letters(next), "is" | "was" | "on" | "appears" | "above" | "below")
        && (context.word_before(at).starts_with(|c: char| c.is_ascii_lowercase())
            || matches!(context.word_before(at), "My" | "Your" | "His" | "Her" | "Our" | "Their"))
        && !context.after_any(at, &["said", "say", "says", "saying", "is", "was", "or", "and", "answer", "a", "of", "with", "to", "be"]);
    // "the app. on p. 210": a part that has a page.
    let paged = matches!(entry.written, "app" | "App") && stop && ["on p. ", "at p. ", "on pp. ", "on page "].iter().any(|place| context.has(next, place));
    let counted = owned
        || placed
        || paged
        || matches!(entry.written, "No" | "no")
            && stop
            && (context.has(next, "of ")
                || ["one", "two", "three"].contains(&context.letters(next)) && context.after_any(at, &["the", "my", "your", "his", "her", "our", "their"])
                || ["is ", "was "].iter().any(|word| context.has(next, word) && context.is_digit(next + word.len())));
    // "order no. A-1203": a code with a number in it.
    let code = (matches!(entry.written, "No" | "no" | "Nos" | "nos" | "ref" | "Ref") || abbreviation::takes_letter(entry.written))
        && (stop || matches!(entry.written, "Rm" | "Apt" | "Ste"))
        && {
            let token = context.rest(next).split([' ', ',', ';', ')']).next().unwrap_or("");
            token.starts_with(|c: char| c.is_ascii_uppercase()) && token.bytes().any(|b| b.is_ascii_digit())
        };
    // "p. A14": the page of a section.
    let section = matches!(entry.written, "p" | "pp")
        && stop
        && spaced
        && context.byte(next).is_ascii_uppercase()
        && context.is_digit(next + 1 + usize::from(context.byte(next + 1) == b'-'));
    // "Flt. BA 177"
    let flight = entry.written == "Flt" && stop && context.alphanumerics(next).len() == 2 && context.is_digit(context.skip_space(next + 2));
    // "mag. −1.4", "dec. +41°"
    let signed = matches!(entry.written, "mag" | "dec")
        && context.sign(next).is_some_and(|sign| matches!(sign, '+' | '-' | '−') && context.is_digit(next + sign.len_utf8()));
    // "c.$40m", "ca. £600"
    let amount = matches!(entry.written, "c" | "ca") && stop && matches!(context.sign(next), Some('$' | '£' | '€' | '¥'));
    let number =
        amount || counted || code || flight || signed || section || context.is_digit(next) || (context.byte(next) == b'#' && context.is_word(next + 1));
    let letters = context.alphanumerics(next);
    let lettered = stop && lettered(context, next, entry);
    // "Fig. A", "App. C"
    let letter = stop && letters.len() == 1 && context.byte(next).is_ascii_uppercase() && abbreviation::takes_letter(entry.written);
    // "Eq. (4)", "subsec. (c)"
    let bracketed = stop && context.byte(next) == b'(' && {
        let inner = context.alphanumerics(next + 1);
        let close = next + 1 + inner.len();
        inner.len() < 4 && context.byte(close) == b')' && (inner.len() == 1 || inner.bytes().all(|b| b.is_ascii_digit() || b"ivx".contains(&b)))
    };
    let roman = (stop || matches!(entry.written, "Mk" | "Pt"))
        && !letters.is_empty()
        && letters.len() < 7
        && (letters.bytes().all(|b| b"IVXLCivxlc".contains(&b)) || letters.len() > 3 && crate::class::roman::value(letters).is_some());
    if !(number || roman || letter || lettered || bracketed) {
        return false;
    }
    match entry.written {
        // "P. 23 is torn", but "Smith, P. 2001": an initial.
        "P" | "Q" | "Qq" | "rr" | "ff" => {
            let short = (1..=3).contains(&context.digits(next).len());
            stop && short
                && context.free_at(next + context.digits(next).len())
                && (entry.written.len() > 1 || {
                    let head = context.slice(0, at).trim_end();
                    head.is_empty() || head.ends_with([';', ':', '(', '“', '"']) || entry.written == "Q" && (head.ends_with(',') || head.ends_with(" and"))
                })
        }
        // "Inv. 1987.114" is of an inventory.
        "Inv" => stop && context.byte(next) == b'#',
        // "q. 8 h": every eight hours.
        "q" => stop && !context.before_any(next + context.digits(next).len(), &["h", "hr", "hrs", "hours", "min", "days"]),
        // "(r. 1042–66)": the years of a reign.
        "r" => stop && (3..=4).contains(&context.digits(next).len()),
        // "vol 5, no 3"
        "no" if !stop && context.mentions(&["vol", "volume", "op", "opus", "issue"]) && context.slice(0, at).trim_end().ends_with(',') => spaced && number,
        "No" | "no" if !stop => spaced && number && entry.written == "No" && context.word_before(at) != "said" && !context.text[..at].trim_end().is_empty(),
        // "lat. 29.4°N, long. 63.1°W"
        "long" => stop && context.mentions(&["lat", "latitude"]),
        // "Sch. 2, Pt III"
        "Pt" => stop || spaced && roman && letters.len() > 1,
        // "s 20(1) of the Act", "ss 12–14"
        "s" => stop || spaced && context.byte(next + context.digits(next).len()) == b'(',
        "ss" => stop || spaced,
        "w/c" => spaced,
        // "(ko 12.15)"
        "ko" => spaced && (1..=4).contains(&context.digits(next).len()),
        // "chr. 7", but "chr. 7 June": a chromosome, and a christening.
        "chr" => {
            let end = next + context.digits(next).len();
            stop && context.free_at(end) && crate::class::calendar::month(context.word_after(end)).is_none()
        }
        // "bp. 15 Mar. 1761", but "rose 5 bp. 15 others"
        "bp" => stop && !context.word_before(at).ends_with(|c: char| c.is_ascii_digit()),
        // "by wk 40", "at wks 4, 8 and 12", but "in 2 wks 40 of them"
        "wk" | "wks" => spaced && !context.word_before(at).ends_with(|c: char| c.is_ascii_digit()),
        "p" | "pp" | "l" | "ll" | "c" => stop || (entry.written == "pp" || entry.written == "p" && context.byte_before(at) == b'(') && spaced,
        "NO" | "VOL" | "ca" | "Fig" | "fig" | "Figs" | "figs" | "Eq" | "Vol" | "vol" | "Nos" | "nos" | "Ch" | "ch" | "Apt" | "Ext" | "ext" | "Rm" | "Op"
        | "Hwy" | "RWY" | "Rwy" | "Rnd" | "rnd" | "Nr" | "Art" | "ver" | "Mk" => stop || spaced,
        _ => stop,
    }
}
