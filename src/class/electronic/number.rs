//! Addresses in digits: 10.0.0.5, 10.1.0.0/16, 10.1000/182.

use super::spell::spell;
use crate::class::{Context, Match};
use crate::words::{self, Zero, say};

/// 10.0.0.5, 192.168.1.1:8080.
pub(super) fn ip(context: &Context, whole: &str, end: usize, out: &mut String) -> Option<Match> {
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
    Some(Match::certain(end, "ip-address"))
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
