//! Addresses in digits: 10.0.0.5, 10.1.0.0/16, 10.1000/182.

use super::spell::spell;
use crate::class::{Context, Match};
use crate::words::{self, Zero, say};

/// 10.0.0.5, 192.168.1.1:8080, 10.0.0.1–10.0.0.9.
pub(super) fn ip(context: &Context, at: usize, whole: &str, out: &mut String) -> Option<Match> {
    let end = at + whole.len();
    if let Some((first, last)) = whole.split_once('-') {
        one_ip(context, first, out)?;
        say("to", out);
        one_ip(context, last, out)?;
        return Some(Match::certain(end, "ip-addresses"));
    }
    one_ip(context, whole, out)?;
    let dash = context.dash(end);
    if dash > 0 {
        let next = context.rest(end + dash);
        let length = next.bytes().take(15).position(|b| !(b.is_ascii_digit() || b == b'.')).unwrap_or(next.len().min(15));
        let last = next[..length].trim_end_matches('.');
        let from = out.len();
        say("to", out);
        if one_ip(context, last, out).is_some() && context.free_at(end + dash + last.len()) {
            return Some(Match::certain(end + dash + last.len(), "ip-addresses"));
        }
        out.truncate(from);
    }
    Some(Match::certain(end, "ip-address"))
}

/// 192.168.0.1/admin, 10.0.0.5:8080/status: a page of a machine that goes by its address.
pub(super) fn page_of_ip(context: &Context, at: usize, whole: &str, out: &mut String) -> Option<Match> {
    let (address, page) = whole.split_once('/').filter(|(_, page)| page.starts_with(|c: char| c.is_ascii_alphabetic()))?;
    one_ip(context, address, out)?;
    spell(context, &whole[address.len()..], out);
    Some(Match::certain(at + address.len() + 1 + page.len(), "ip-page"))
}

/// Says one address, with its port or its prefix.
fn one_ip(context: &Context, whole: &str, out: &mut String) -> Option<()> {
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
    // 192.168.0.40: where parts go by digits, the shorter ones after them do too.
    let by_digits = parts[0].len() == 3;
    for (n, part) in parts.iter().enumerate() {
        if n > 0 {
            say("dot", out);
        }
        if by_digits || part.len() == 3 {
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
    Some(())
}

/// A digital object identifier: 10.1000/182. ISO 26324.
pub(super) fn doi(context: &Context, at: usize, whole: &str, out: &mut String) -> Option<Match> {
    let (registrant, suffix) = whole.split_once('/')?;
    let number = registrant.strip_prefix("10.")?;
    if !(4..=6).contains(&number.len()) || !number.bytes().all(|b| b.is_ascii_digit()) || suffix.is_empty() {
        return None;
    }
    spell(context, whole, out);
    Some(Match::certain(at + whole.len(), "doi"))
}

/// A preprint of arXiv by its month and number: arXiv:2101.00001.
pub(super) fn preprint(number: &str, end: usize, out: &mut String) -> Option<Match> {
    let (month, paper) = number.split_once('.')?;
    let (paper, version) = paper.split_once('v').map_or((paper, None), |(paper, version)| (paper, Some(version)));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if month.len() != 4 || !digits(month) || !matches!(paper.len(), 4 | 5) || !digits(paper) || !version.is_none_or(digits) {
        return None;
    }
    say("arXiv", out);
    words::digits(month, Zero::Zero, out);
    say("dot", out);
    words::digits(paper, Zero::Zero, out);
    if let Some(version) = version {
        say("version", out);
        words::digits(version, Zero::Zero, out);
    }
    Some(Match::certain(end, "preprint"))
}

/// 2001:db8::1, fe80::1: the long addresses, their groups by digits and letters. RFC 5952.
pub(super) fn ipv6(context: &Context, whole: &str, end: usize, out: &mut String) -> Option<Match> {
    let (address, prefix) = whole.split_once('/').map_or((whole, ""), |(address, prefix)| (address, prefix));
    let groups = address.split(':');
    let hex = |group: &str| group.len() <= 4 && group.bytes().all(|b| b.is_ascii_hexdigit());
    if address.len() > 39 || !groups.clone().all(hex) || groups.count() > 8 || !address.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    for (n, group) in address.split(':').enumerate() {
        if n > 0 {
            say("colon", out);
        }
        words::letters(group, out);
    }
    if prefix.parse::<u8>().is_ok() {
        say("slash", out);
        words::cardinal_digits(prefix, context.locale(), out);
    } else if !prefix.is_empty() {
        return None;
    }
    Some(Match::certain(end, "ip-address"))
}
