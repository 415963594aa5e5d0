//! Addresses of the net and of machines: URLs, e-mail, file names, IP addresses, hashtags, handles.

mod hardware;
mod mail;
mod number;
mod spell;
mod tag;

use super::{After, Class, Context, Match, Start};
use crate::options::UrlStyle;
use crate::words::{self, Zero, say};
use mail::{apostrophe, mail};
use number::{doi, ip, ipv6, page_of_ip, preprint};
use spell::{file_ending, spell};
use tag::{handle, hashtag};

/// What stands after a number that may begin an address; after digits alone a percent sign too.
const FOLLOWS: &[After] = &[After::Glued, After::Letter, After::Compound, After::Hyphen, After::Stroke, After::Colon, After::Other];

/// The class.
pub static CLASS: Class = Class {
    name: "electronic",
    about: "URLs, e-mail and IP addresses, file names, hashtags and handles",
    example: ("at example.com/help", "at example dot com slash help"),
    starts: &[
        Start::Digits(FOLLOWS),
        Start::Digits(&[After::Percent]),
        Start::Parted(FOLLOWS),
        Start::Chain(After::ANY),
        Start::Joined,
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
const DOMAINS: [&str; 95] = [
    "com", "org", "net", "edu", "gov", "mil", "int", "info", "biz", "io", "co", "ai", "app", "dev", "tv", "me", "uk", "us", "ca", "au", "nz", "ie", "de", "fr",
    "it", "es", "pt", "nl", "be", "ch", "at", "se", "no", "dk", "fi", "pl", "cz", "sk", "hu", "ro", "bg", "gr", "tr", "ru", "ua", "by", "az", "am", "ge", "kz",
    "uz", "ir", "il", "in", "cn", "jp", "kr", "br", "mx", "za", "eu", "news", "blog", "xyz", "online", "shop", "club", "beer", "wiki", "tech", "press",
    "store", "studio", "agency", "museum", "cafe", "fm", "ly", "gl", "gg", "cc", "sg", "hk", "tw", "lt", "lv", "ee", "hr", "ar", "cl", "ng", "ke", "pk", "ph",
    "vn",
];

/// Endings of file names.
const FILES: [&str; 77] = [
    "exe", "ppt", "pptx", "odt", "rtf", "bat", "apk", "iso", "dmg", "bmp", "tiff", "webp", "flac", "mkv", "jar", "deb", "rpm", "psd", "php", "asp", "jsx",
    "tsx", "ipynb", "lock", "conf", "bak", "tmp", "ics", "srt", "txt", "pdf", "doc", "docx", "xls", "xlsx", "csv", "json", "xml", "html", "htm", "css", "js",
    "ts", "py", "rs", "go", "java", "c", "h", "cpp", "sh", "md", "toml", "yaml", "yml", "zip", "gz", "tar", "rar", "png", "jpg", "jpeg", "gif", "svg", "mp3",
    "mp4", "wav", "avi", "mov", "epub", "ssml", "ini", "log", "cfg", "dll", "sql", "inf",
];

const SCHEMES: [&str; 14] =
    ["https://", "http://", "ftp://", "file://", "HTTPS://", "HTTP://", "sftp://", "ssh://", "git://", "ws://", "wss://", "s3://", "chrome://", "about://"];

/// Hidden files and folders that running text names.
const HIDDEN: [&str; 14] =
    ["env", "gitignore", "htaccess", "bashrc", "zshrc", "vimrc", "profile", "npmrc", "dockerignore", "editorconfig", "ssh", "config", "git", "gitattributes"];

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
    if let Some(found) = hardware::hardware_address(context, at, out) {
        return Some(found);
    }
    match context.byte(at) {
        b'#' if context.is_digit(at + 1) && context.byte(at + 1 + context.digits(at + 1).len()) == b'#' => return None,
        b'#' => return hashtag(context, at, out),
        b'@' => return handle(context, at, out),
        b'/' | b'~' | b'.' | b'*' => return super::first_rule(&[path, ending], context, at, out),
        // Numbers are parts of paths, of DOIs, and of IP addresses with their three points.
        b'0'..=b'9' => {
            // An amount with a space or a sign of its own after it is no address.
            if let Some(number) = context.numeral(at)
                && matches!(context.byte(number.end()), b' ' | b'%' | 0)
            {
                return None;
            }
            if !may_be_address(context.rest(at).as_bytes()) {
                return None;
            }
        }
        _ => {}
    }
    super::first_rule(&[path, local, address], context, at, out)
}

/// Whether a token that begins with a digit may be an address or a path: it has a stroke, an @, three points,
/// or a point or two colons before a name, as in `9gag.com` and `2001:db8::1`.
fn may_be_address(bytes: &[u8]) -> bool {
    let (mut points, mut last) = (0, 0);
    for &byte in bytes.iter().take(LONGEST).take_while(|byte| ADDRESS[usize::from(**byte)] || PATH[usize::from(**byte)]) {
        match byte {
            b'/' | b'\\' | b'@' => return true,
            b'.' => points += 1,
            _ if last == b'.' && byte.is_ascii_alphabetic() || last == b':' && byte == b':' => return true,
            _ => {}
        }
        last = byte;
    }
    points >= 3
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
    // ".tar.gz": two endings.
    if context.has(at, ".tar.") && FILES.contains(&context.letters(at + 5)) && context.free_at(at + 5 + context.letters(at + 5).len()) {
        let last = context.letters(at + 5);
        say("dot", out);
        say("tar", out);
        say("dot", out);
        file_ending(last, out);
        return Some(Match::likely(at + 5 + last.len(), "ending"));
    }
    let word = context.letters(at + 1);
    let end = at + 1 + word.len();
    let domain = matches!(word, "com" | "org" | "net" | "edu" | "gov" | "mil" | "info" | "biz" | "io" | "uk" | "eu" | "ai" | "NET");
    let before = matches!(context.sign_before(at), None | Some(' ' | '(' | '"' | '“' | '‘' | '\''));
    // "a .de domain"
    let domain =
        domain || word.len() == 2 && DOMAINS.contains(&word) && context.before_any(end, &["domain", "domains", "address", "addresses", "site", "sites"]);
    if !before
        || !(domain || word.len() > 2 && FILES.contains(&word) || HIDDEN.contains(&word))
        || !context.free_at(end)
        || context.byte(end) == b'.' && context.is_word(end + 1)
    {
        return None;
    }
    say("dot", out);
    if word == "NET" {
        say(word, out);
    } else if word.len() == 2 {
        words::letters(word, out);
    } else if HIDDEN.contains(&word) {
        spell(context, word, out);
    } else {
        file_ending(word, out);
    }
    Some(Match::likely(end, "ending"))
}

/// An address of the net, of a machine or of a document, or a file's name.
fn address(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let rest = context.rest(at);
    if let Some(found) = apostrophe(context, at, rest, out) {
        return Some(found);
    }
    // One stretch of signs that addresses are made of.
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
    // youtube.com/@birdwatch is no mail.
    if let Some((user, host)) = whole.split_once('@').filter(|(user, _)| !user.contains('/')) {
        return mail(context, user, host, end, out);
    }
    if whole.contains("::")
        && let Some(found) = ipv6(context, whole, end, out)
    {
        return Some(found);
    }
    if whole.as_bytes()[0].is_ascii_digit() {
        let from = out.len();
        for rule in [ip, page_of_ip, doi] {
            if let Some(found) = rule(context, at, whole, out) {
                return Some(found);
            }
            out.truncate(from);
        }
    }
    if let Some(number) = whole.strip_prefix("arXiv:") {
        return preprint(number, end, out);
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
    let host = whole.split(['/', ':', '?', '#']).next().unwrap_or("");
    let top = host.rsplit('.').next().unwrap_or("");
    let labels = host.split('.').count();
    let plain_host = labels > 1 && host.split('.').all(|label| !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_'));
    if !plain_host {
        return None;
    }
    let lower = host.bytes().all(|b| !b.is_ascii_uppercase());
    // WWW.DAILYBUGLE.COM, in a headline.
    if matches!(top, "COM" | "ORG" | "NET" | "EDU" | "GOV") && host.bytes().all(|b| !b.is_ascii_lowercase()) {
        return url(context, &whole.to_ascii_lowercase(), 0, end, out);
    }
    let www = host.starts_with("www.");
    let first = host.split('.').next().unwrap_or("");
    // "in 1990.in the end" is no address; 163.com is.
    let counted = labels == 2 && first.bytes().all(|b| b.is_ascii_digit()) && !matches!(top, "com" | "org" | "net");
    // amzn.to/3abc: Tonga's ending, which a word joined to a full stop has too.
    let tonga = top == "to" && labels == 2 && whole.as_bytes().get(host.len()) == Some(&b'/') && whole[host.len()..].bytes().any(|b| b.is_ascii_digit());
    let known = (DOMAINS.contains(&top.to_lowercase().as_str()) || tonga) && !counted;
    // "end.In the" and "e.g" are no addresses; a two-letter country needs a small-letter host.
    if www
        || known
            // X.com, t.co/abc
            && (first.len() > 1 || top.eq_ignore_ascii_case("com") || whole.contains('/'))
            && (lower || matches!(top, "com" | "org" | "net" | "gov" | "edu" | "io" | "uk" | "tv"))
            && !(top.len() == 2 && first.len() < 3 && !whole.contains('/'))
    {
        return url(context, whole, 0, end, out);
    }
    let stem = &host[..host.len() - top.len()].trim_end_matches('.');
    // backup.tar.gz, app.min.js
    let file = labels == 2 && first.len() > 1 && !counted || labels > 2 && top.len() > 1 && stem.len() > 3;
    // "Part II.C": a section of it.
    let section = top.len() == 1 && top.bytes().all(|b| b.is_ascii_uppercase()) && super::roman::value(first).is_some();
    if file && !section && FILES.contains(&top.to_lowercase().as_str()) && host.len() == whole.len() {
        spell(context, stem, out);
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
    // "Mon./Wed./Fri.": a root follows no full stop.
    let rooted = context.byte_before(at) != b'.' && whole.starts_with('/') && (strokes > 1 || is_file) && letters(whole) && !whole.contains("//");
    let relative = ["~/", "./", "../"].iter().any(|start| whole.starts_with(start)) && letters(whole);
    let drive = whole.get(1..3) == Some(":\\") && letters(&whole[..1]);
    let starred = whole.starts_with("*.") && is_file;
    let inside = strokes > 0 && is_file && !folder.contains(['.', ':']) && letters(folder);
    let forum = matches!(whole.get(..2), Some("r/" | "u/")) && strokes == 1 && file.len() > 2 && letters(file);
    if !(rooted || relative || drive || starred || inside || forum) || context.is_word(end) {
        return None;
    }
    // /index.php?id=7
    if is_file && context.byte(end) == b'?' && context.is_letter(end + 1) && rooted {
        let query = &rest[whole.len()..];
        let query = query[..run(query, &ADDRESS)?].trim_end_matches(['.', ',', ';', ':', '!', '?']);
        if query.contains('=') {
            spell(context, whole, out);
            spell(context, query, out);
            return Some(Match::likely(end + query.len(), "path"));
        }
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

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("electronic", include_str!("../../tests/class/electronic.tsv"));
    }
}
