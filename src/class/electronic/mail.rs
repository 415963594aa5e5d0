//! Mail addresses: jane.doe@example.com, o'brien@example.ie, user@host.

use super::spell::spell;
use crate::class::{Context, Match};
use crate::words::say;

/// What stands before and after an @, up to the end of the address.
pub(super) fn mail(context: &Context, user: &str, host: &str, end: usize, out: &mut String) -> Option<Match> {
    // A resource may follow: user@example.com/phone.
    let (host, resource) = host.split_once('/').map_or((host, ""), |(host, resource)| (host, resource));
    let fits = !user.is_empty() && !host.contains('@') && host.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.".contains(&b));
    // "user@host": a machine of one name.
    let machine = || {
        let plain = |part: &str| part.len() > 1 && part.starts_with(|c: char| c.is_ascii_lowercase()) && part.bytes().all(|b| b.is_ascii_lowercase());
        plain(user) && plain(host) && resource.is_empty()
    };
    if !fits || !host.contains('.') && !machine() {
        return None;
    }
    spell(context, user, out);
    say("at", out);
    spell(context, host, out);
    if !resource.is_empty() {
        say("slash", out);
        spell(context, resource, out);
    }
    Some(Match::certain(end, "e-mail"))
}

/// o'brien@example.ie: a mail address with an apostrophe in its first part.
pub(super) fn apostrophe(context: &Context, at: usize, rest: &str, out: &mut String) -> Option<Match> {
    // The part before the @ ends at 64 bytes (RFC 5321).
    let bytes = &rest.as_bytes()[..rest.len().min(64)];
    let user = bytes.iter().position(|b| !(b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_')))?;
    let mark = if bytes[user] == b'\'' { 1 } else { usize::from(rest.get(user..)?.starts_with('’')) * 3 };
    if mark == 0 || user == 0 {
        return None;
    }
    let second = user + mark;
    let host = second + rest.as_bytes().get(second..)?.iter().take(64).position(|b| !(b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_')))?;
    if host == second || rest.as_bytes()[host] != b'@' {
        return None;
    }
    let length = rest[host + 1..].bytes().position(|b| !(b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-'))).unwrap_or(rest.len() - host - 1);
    let address = rest[host + 1..host + 1 + length].trim_end_matches(['.', '-']);
    if !address.contains('.') {
        return None;
    }
    spell(context, &rest[..user], out);
    say("apostrophe", out);
    spell(context, &rest[second..host], out);
    say("at", out);
    spell(context, address, out);
    Some(Match::certain(at + host + 1 + address.len(), "e-mail"))
}
