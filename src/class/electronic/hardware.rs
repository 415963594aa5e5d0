//! Addresses of network cards: 00:1B:44:11:3A:B7, six bytes in hexadecimal (IEEE 802).

use crate::class::{Context, Match};
use crate::words::{self, Zero};

/// Six pairs of hexadecimal digits with colons or hyphens between: digit by digit, letter by letter.
pub(super) fn hardware_address(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    const PAIRS: usize = 6;
    let mark = context.byte(at + 2);
    if !matches!(mark, b':' | b'-') || context.byte(at + 5) != mark {
        return None;
    }
    let end = at + PAIRS * 3 - 1;
    let address = context.slice(at, end);
    let whole = address.len() == PAIRS * 3 - 1
        && address.bytes().enumerate().all(|(n, byte)| if n % 3 == 2 { byte == mark } else { byte.is_ascii_hexdigit() })
        && context.free_at(end)
        && context.byte(end) != mark;
    // Six pairs of digits alone may be a code of another kind.
    if !whole || !address.bytes().any(|byte| byte.is_ascii_alphabetic()) && !context.mentions(&["mac", "ethernet", "bluetooth", "wifi", "network"]) {
        return None;
    }
    for (n, pair) in address.split(char::from(mark)).enumerate() {
        if n > 0 {
            out.push(',');
        }
        for sign in pair.chars() {
            if sign.is_ascii_digit() {
                words::digits(sign.encode_utf8(&mut [0; 4]), Zero::Zero, out);
            } else {
                words::letter(sign, out);
            }
        }
    }
    Some(Match::certain(end, "hardware-address"))
}
