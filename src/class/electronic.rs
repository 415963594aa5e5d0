//! Addresses of the net and of machines: URLs, e-mail, file names, IP addresses, hashtags, handles.

use super::{Class, Context, Match, Start};
use crate::lexicon::initialism::{self, How};
use crate::options::UrlStyle;
use crate::words::{self, Zero, say};

/// The class.
pub static CLASS: Class = Class {
    name: "electronic",
    about: "URLs, e-mail and IP addresses, file names, hashtags and handles",
    example: ("at example.com/help", "at example dot com slash help"),
    starts: &[
        Start::Digit,
        Start::Capital,
        Start::Small,
        Start::Sign(b'#'),
        Start::Sign(b'@'),
        Start::Sign(b'/'),
        Start::Sign(b'~'),
        Start::Sign(b'.'),
        Start::Sign(b'*'),
    ],
    words: || vec!["doi"],
    recognise,
};

/// Top-level domains that are seen in running text.
const DOMAINS: [&str; 62] = [
    "com", "org", "net", "edu", "gov", "mil", "int", "info", "biz", "io", "co", "ai", "app", "dev", "tv", "me", "uk", "us", "ca", "au", "nz", "ie", "de", "fr",
    "it", "es", "pt", "nl", "be", "ch", "at", "se", "no", "dk", "fi", "pl", "cz", "sk", "hu", "ro", "bg", "gr", "tr", "ru", "ua", "by", "az", "am", "ge", "kz",
    "uz", "ir", "il", "in", "cn", "jp", "kr", "br", "mx", "za", "eu", "news",
];

/// Endings of file names.
const FILES: [&str; 48] = [
    "exe", "txt", "pdf", "doc", "docx", "xls", "xlsx", "csv", "json", "xml", "html", "htm", "css", "js", "ts", "py", "rs", "go", "java", "c", "h", "cpp", "sh",
    "md", "toml", "yaml", "yml", "zip", "gz", "tar", "rar", "png", "jpg", "jpeg", "gif", "svg", "mp3", "mp4", "wav", "avi", "mov", "epub", "ssml", "ini",
    "log", "cfg", "dll", "sql",
];

const SCHEMES: [&str; 6] = ["https://", "http://", "ftp://", "file://", "HTTPS://", "HTTP://"];

/// The signs besides letters and digits that addresses and paths are made of.
static ADDRESS: [bool; 256] = signs(b"-._~:/?#[]@!$&*+,;=%");
static PATH: [bool; 256] = signs(b"-._~/\\*:");

const fn signs(some: &[u8]) -> [bool; 256] {
    let mut table = [false; 256];
    let mut at = 0;
    while at < 256 {
        table[at] = (at as u8).is_ascii_alphanumeric();
        at += 1;
    }
    at = 0;
    while at < some.len() {
        table[some[at] as usize] = true;
        at += 1;
    }
    table
}

/// No address without a scheme and no path is longer: host names end at 253 bytes (RFC 1035). A look
/// at each place of a long token is bounded so.
const LONGEST: usize = 512;

/// How long a text begins with the signs of a table; `None` where that is longer than any address.
fn run(text: &str, table: &[bool; 256]) -> Option<usize> {
    let length = text.bytes().take(LONGEST).position(|b| !table[usize::from(b)]).unwrap_or(text.len());
    (length <= LONGEST).then_some(length)
}

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if !context.free_before(at) {
        return None;
    }
    match context.byte(at) {
        b'#' => return hashtag(context, at, out),
        b'@' => return handle(context, at, out),
        b'/' | b'~' | b'.' | b'*' => return super::first_rule(&[path, ending], context, at, out),
        // Numbers are parts of paths, of DOIs, and of IP addresses with their three points.
        b'0'..=b'9' => {
            let rest = context.rest(at);
            let token = &rest.as_bytes()[..run(rest, &ADDRESS)?.max(run(rest, &PATH)?)];
            let points = token.iter().filter(|b| **b == b'.').count();
            if points < 3 && !token.iter().any(|b| matches!(b, b'/' | b'\\')) {
                return None;
            }
        }
        _ => {}
    }
    super::first_rule(&[path, local, address], context, at, out)
}

/// localhost:8080/docs: the machine itself, with a port.
fn local(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let port = context.has(at, "localhost:").then(|| context.digits(at + "localhost:".len())).filter(|port| !port.is_empty())?;
    let rest = &context.rest(at)[..run(context.rest(at), &ADDRESS)?];
    let whole = rest.trim_end_matches(['.', ',', ';', ':', '!', '?']);
    say("localhost colon", out);
    words::digits(port, Zero::Zero, out);
    spell(context, &whole["localhost:".len() + port.len()..], out);
    Some(Match::certain(at + whole.len(), "local"))
}

/// .com: a domain of the net, or the ending of a file, named by itself.
fn ending(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let word = context.letters(at + 1);
    let end = at + 1 + word.len();
    let domain = matches!(word, "com" | "org" | "net" | "edu" | "gov" | "mil" | "info" | "biz" | "io" | "uk" | "eu" | "ai");
    let before = matches!(context.sign_before(at), None | Some(' ' | '(' | '"' | '“' | '‘' | '\''));
    if !before || !(domain || word.len() > 2 && FILES.contains(&word)) || !context.free_at(end) || context.byte(end) == b'.' && context.is_word(end + 1) {
        return None;
    }
    say("dot", out);
    if word.len() == 2 {
        words::letters(word, out);
    } else {
        file_ending(word, out);
    }
    Some(Match::likely(end, "ending"))
}

/// An address of the net, of a machine or of a document, or a file's name.
fn address(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    // One stretch of signs that addresses are made of.
    let rest = context.rest(at);
    let length = match run(rest, &ADDRESS) {
        Some(length) => length,
        None if SCHEMES.iter().any(|scheme| rest.starts_with(scheme)) => rest.bytes().position(|b| !ADDRESS[usize::from(b)]).unwrap_or(rest.len()),
        None => return None,
    };
    let whole = rest[..length].trim_end_matches(['.', ',', ';', ':', '!', '?', ']', '*', '-', '_', '&', '=']);
    if whole.len() < 4 || !whole.contains(['.', ':', '@']) || context.is_letter(at + whole.len()) {
        return None;
    }
    let end = at + whole.len();
    if whole.as_bytes()[0].is_ascii_digit() {
        return ip(context, whole, end, out).or_else(|| doi(context, at, whole, out));
    }
    if matches!(whole.get(..4), Some("doi:" | "DOI:")) && context.is_digit(at + 4) {
        words::letters("DOI", out);
        return doi(context, at + 4, &whole[4..], out);
    }
    for scheme in SCHEMES {
        if whole.starts_with(scheme) {
            return url(context, whole, scheme.len(), end, out);
        }
    }
    if let Some((user, host)) = whole.split_once('@') {
        // A resource may follow: user@example.com/phone.
        let (host, resource) = host.split_once('/').map_or((host, ""), |(host, resource)| (host, resource));
        let fits = !user.is_empty() && host.contains('.') && !host.contains('@') && host.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.".contains(&b));
        if !fits {
            return None;
        }
        spell(context, user, out);
        say("at", out);
        spell(context, host, out);
        if !resource.is_empty() {
            say("slash", out);
            spell(context, resource, out);
        }
        return Some(Match::certain(end, "e-mail"));
    }
    let host = whole.split(['/', ':', '?', '#']).next().unwrap_or("");
    let top = host.rsplit('.').next().unwrap_or("");
    let labels = host.split('.').count();
    let plain_host = labels > 1 && host.split('.').all(|label| !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_'));
    if !plain_host {
        return None;
    }
    let lower = host.bytes().all(|b| !b.is_ascii_uppercase());
    let www = host.starts_with("www.");
    let first = host.split('.').next().unwrap_or("");
    let known = DOMAINS.contains(&top.to_lowercase().as_str());
    // "end.In the" and "e.g" are no addresses; a two-letter country needs a small-letter host.
    if www
        || known
            && first.len() > 1
            && (lower || matches!(top, "com" | "org" | "net" | "gov" | "edu" | "io" | "uk" | "tv"))
            && !(top.len() == 2 && first.len() < 3)
    {
        return url(context, whole, 0, end, out);
    }
    if labels == 2 && FILES.contains(&top.to_lowercase().as_str()) && host.len() == whole.len() && first.len() > 1 {
        spell(context, first, out);
        say("dot", out);
        file_ending(top, out);
        return Some(Match::likely(end, "file"));
    }
    None
}

/// A path: `/etc/hosts`, `~/notes.txt`, `./build.sh`, `src/main.rs`, `C:\Users\Bob`, `*.txt`, `r/science`.
fn path(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let rest = context.rest(at);
    // Full stops begin the nearest folders alone.
    if context.byte(at) == b'.' && !context.has(at, "./") && !context.has(at, "../") {
        return None;
    }
    let length = run(rest, &PATH)?;
    let whole = rest[..length].trim_end_matches(['.', ',', ';', ':', '-', '*']);
    let end = at + whole.len();
    let strokes = whole.bytes().filter(|b| matches!(b, b'/' | b'\\')).count();
    // Without a stroke it is `*.txt` or nothing.
    if strokes == 0 && !whole.starts_with("*.") {
        return None;
    }
    let (folder, file) = whole.rsplit_once(['/', '\\']).unwrap_or(("", whole));
    let ending = file.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_file = FILES.contains(&ending);
    let letters = |text: &str| text.bytes().any(|b| b.is_ascii_alphabetic());
    let rooted = whole.starts_with('/') && strokes > 1 && letters(whole) && !whole.contains("//");
    let relative = ["~/", "./", "../"].iter().any(|start| whole.starts_with(start)) && letters(whole);
    let drive = whole.get(1..3) == Some(":\\") && letters(&whole[..1]);
    let starred = whole.starts_with("*.") && is_file;
    let inside = strokes > 0 && is_file && !folder.contains(['.', ':']) && letters(folder);
    let forum = matches!(whole.get(..2), Some("r/" | "u/")) && strokes == 1 && file.len() > 2 && letters(file);
    if !(rooted || relative || drive || starred || inside || forum) || context.is_word(end) {
        return None;
    }
    // The ending of a file's name is said as one.
    if is_file {
        spell(context, &whole[..whole.len() - ending.len()], out);
        file_ending(ending, out);
    } else {
        spell(context, whole, out);
    }
    Some(Match::likely(end, "path"))
}

/// Endings that are said as words.
fn file_ending(top: &str, out: &mut String) {
    let word = [
        "exe", "doc", "zip", "java", "go", "log", "tar", "jpeg", "gif", "wav", "toml", "epub", "json", "dot", "com", "net", "org", "gov", "info", "biz", "app",
        "dev", "news", "edu", "mil", "int",
    ]
    .contains(&top);
    if word { say(top, out) } else { words::letters(top, out) }
}

fn url(context: &Context, whole: &str, scheme: usize, end: usize, out: &mut String) -> Option<Match> {
    let bare = whole[scheme..].trim_end_matches('/');
    let host = bare.split(['/', '?', '#']).next().unwrap_or(bare);
    let host = host.strip_prefix("www.").filter(|_| context.options.url == UrlStyle::Domain).unwrap_or(host);
    match context.options.url {
        UrlStyle::Full => {
            if scheme > 3 {
                words::letters(&whole[..scheme - 3], out);
                say("colon slash slash", out);
            }
            spell(context, bare, out);
        }
        UrlStyle::Domain => spell(context, host, out),
        UrlStyle::Link => say("link", out),
        UrlStyle::Skip => {}
    }
    Some(Match::certain(end, "url"))
}

/// Says an address sign by sign and word by word.
fn spell(context: &Context, text: &str, out: &mut String) {
    let mut rest = text;
    let mut first_label = true;
    while let Some(sign) = rest.chars().next() {
        if sign.is_ascii_alphabetic() {
            let end = rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len());
            let word = &rest[..end];
            let vowel = word.bytes().any(|b| b"aeiouyAEIOUY".contains(&b));
            if word == "www"
                || (!vowel && word.len() <= 5)
                || (word.len() == 2 && !first_label && DOMAINS.contains(&word) && !matches!(word, "me" | "in" | "at" | "it" | "no" | "be" | "am" | "us"))
            {
                words::letters(word, out);
            } else {
                say(word, out);
            }
            rest = &rest[end..];
            first_label = false;
        } else if sign.is_ascii_digit() {
            let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            if end <= 2 && !rest.starts_with('0') {
                words::cardinal_digits(&rest[..end], context.locale(), out);
            } else {
                words::digits(&rest[..end], Zero::Zero, out);
            }
            rest = &rest[end..];
        } else {
            let name = match sign {
                '.' => "dot",
                '/' => "slash",
                '-' => "dash",
                '_' => "underscore",
                ':' => "colon",
                '@' => "at",
                '?' => "question mark",
                '=' => "equals",
                '&' => "ampersand",
                '#' => "hash",
                '%' => "percent",
                '+' => "plus",
                '~' => "tilde",
                '*' => "star",
                '\\' => "backslash",
                _ => "",
            };
            say(name, out);
            rest = &rest[sign.len_utf8()..];
        }
    }
}

/// 10.0.0.5, 192.168.1.1:8080.
fn ip(context: &Context, whole: &str, end: usize, out: &mut String) -> Option<Match> {
    let (address, port) = whole.split_once(':').map_or((whole, None), |(address, port)| (address, Some(port)));
    let parts: Vec<&str> = address.split('.').collect();
    // 10.1.0.0/16: a network, by the length of its prefix.
    let (last, prefix) = parts.last().and_then(|last| last.split_once('/')).map_or((None, None), |(last, prefix)| (Some(last), Some(prefix)));
    let mut parts = parts;
    if let Some(last) = last {
        parts.pop();
        parts.push(last);
    }
    if prefix.is_some_and(|prefix| prefix.parse::<u8>().map_or(true, |bits| bits > 32)) {
        return None;
    }
    if parts.len() != 4 || !parts.iter().all(|part| part.parse::<u8>().is_ok()) || port.is_some_and(|port| port.parse::<u16>().is_err()) {
        return None;
    }
    for (n, part) in parts.iter().enumerate() {
        if n > 0 {
            say("dot", out);
        }
        if part.len() == 3 {
            words::digits(part, Zero::Zero, out);
        } else {
            words::cardinal_digits(part, context.locale(), out);
        }
    }
    if let Some(prefix) = prefix {
        say("slash", out);
        words::cardinal_digits(prefix, context.locale(), out);
    }
    if let Some(port) = port {
        say("colon", out);
        words::digits(port, Zero::Zero, out);
    }
    Some(Match::certain(end, "ip-address"))
}

/// A digital object identifier: 10.1000/182. ISO 26324.
fn doi(context: &Context, at: usize, whole: &str, out: &mut String) -> Option<Match> {
    let (registrant, suffix) = whole.split_once('/')?;
    let number = registrant.strip_prefix("10.")?;
    if !(4..=6).contains(&number.len()) || !number.bytes().all(|b| b.is_ascii_digit()) || suffix.is_empty() {
        return None;
    }
    spell(context, whole, out);
    Some(Match::certain(at + whole.len(), "doi"))
}

fn hashtag(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let tag = context.alphanumerics(at + 1);
    let end = at + 1 + tag.len();
    if tag.is_empty() {
        // "# 24": a number after a space.
        let digits = context.digits(at + 2);
        if context.byte(at + 1) != b' ' || digits.is_empty() || context.is_word(at + 2 + digits.len()) {
            return None;
        }
        say("number", out);
        words::cardinal_digits(digits, context.locale(), out);
        return Some(Match::likely(at + 2 + digits.len(), "number-sign"));
    }
    if tag.bytes().all(|b| b.is_ascii_digit()) {
        // #1: a number; a long one is said by its digits.
        say("number", out);
        if tag.len() > 4 || context.after_any(at, &["account", "acct"]) {
            words::digits(tag, Zero::Zero, out);
        } else {
            words::cardinal_digits(tag, context.locale(), out);
        }
        return Some(Match::likely(end, "number-sign"));
    }
    // "order #A1-20934": a code, which is read next.
    const NUMBERED: [&str; 20] = [
        "order",
        "invoice",
        "ticket",
        "case",
        "ref",
        "reference",
        "confirmation",
        "tracking",
        "item",
        "model",
        "part",
        "room",
        "apartment",
        "apt",
        "unit",
        "claim",
        "policy",
        "booking",
        "suite",
        "lot",
    ];
    let coded = tag.bytes().any(|b| b.is_ascii_digit()) || context.byte(end) == b'-' && context.is_digit(end + 1);
    if coded && context.after_any(at, &NUMBERED) {
        say("number", out);
        return Some(Match::likely(at + 1, "number-sign"));
    }
    say("hashtag", out);
    camel(context, tag, out);
    Some(Match::certain(end, "hashtag"))
}

fn handle(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    // "@12": at a price or a time, which is read next.
    if context.is_digit(at + 1) || matches!(context.byte(at + 1), b'$') {
        say("at", out);
        return Some(Match::likely(at + 1, "at-sign"));
    }
    let rest = context.rest(at + 1);
    let length = rest.bytes().position(|b| !(b.is_ascii_alphanumeric() || b == b'_' || b == b'.')).unwrap_or(rest.len());
    let name = rest[..length].trim_end_matches(['.', '_']);
    if name.is_empty() || !name.as_bytes()[0].is_ascii_alphabetic() {
        return None;
    }
    say("at", out);
    let camels = name.bytes().all(|b| b.is_ascii_alphanumeric())
        && name.as_bytes().windows(2).any(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase())
        || name.len() > 4
            && name.bytes().all(|b| b.is_ascii_alphanumeric())
            && name.as_bytes()[..2].iter().all(u8::is_ascii_uppercase)
            && name.ends_with(|c: char| c.is_ascii_lowercase());
    if camels {
        camel(context, name, out);
    } else {
        spell(context, name, out);
    }
    Some(Match::certain(at + 1 + name.len(), "handle"))
}

/// CamelCase as words: SnowDay2024 → Snow Day twenty twenty-four.
fn camel(context: &Context, tag: &str, out: &mut String) {
    let mut from = 0;
    let bytes = tag.as_bytes();
    for at in 1..=tag.len() {
        let cut = at == tag.len()
            || tag.is_char_boundary(at)
                && (bytes[at].is_ascii_uppercase() && (!bytes[at - 1].is_ascii_uppercase() || bytes.get(at + 1).is_some_and(u8::is_ascii_lowercase))
                    || bytes[at].is_ascii_digit() != bytes[at - 1].is_ascii_digit());
        if cut {
            let piece = &tag[from..at];
            if bytes[from].is_ascii_digit() {
                match piece.parse::<u32>() {
                    Ok(year @ 1900..=2099) => words::year(year, context.locale(), context.options.year, out),
                    _ => words::cardinal_digits(piece, context.locale(), out),
                }
            } else if piece.len() > 1 && initialism::lookup(piece) == Some(How::Letters) {
                words::letters(piece, out);
            } else {
                say(piece, out);
            }
            from = at;
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("electronic", include_str!("../../tests/class/electronic.tsv"));
    }
}
