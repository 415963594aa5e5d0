//! How far horses run: 1m 2f, 2m4½f, over 6f.

use crate::class::{Context, Match, fraction};
use crate::words::{self, say};

/// Words of those who race horses.
const RACING: [&str; 22] = [
    "jockey",
    "trainer",
    "filly",
    "colt",
    "gelding",
    "mare",
    "handicap",
    "hurdle",
    "chase",
    "maiden",
    "runners",
    "going",
    "ground",
    "turf",
    "ascot",
    "epsom",
    "cheltenham",
    "newmarket",
    "furlong",
    "furlongs",
    "race",
    "stakes",
];

/// Miles and furlongs by their letters, or furlongs alone where horses race.
pub(super) fn distance(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let digits = context.digits(at);
    let mark = at + digits.len();
    if digits.len() != 1 || !matches!(context.byte(mark), b'm' | b'f' | 0xc2 | 0xe2) {
        return None;
    }
    if context.byte(mark) == b'm' {
        let next = mark + 1 + context.space(mark + 1);
        let end = furlongs(context, next)?;
        words::cardinal_digits(digits, context.locale(), out);
        say(if digits == "1" { "mile" } else { "miles" }, out);
        say_furlongs(context, next, out);
        return Some(Match::likely(end, "miles-furlongs"));
    }
    let end = furlongs(context, at).filter(|_| context.mentions(&RACING))?;
    say_furlongs(context, at, out);
    Some(Match::likely(end, "furlongs"))
}

/// Where furlongs end that begin at an offset: `2f`, `4½f`.
fn furlongs(context: &Context, at: usize) -> Option<usize> {
    let digits = context.digits(at);
    let part = at + digits.len();
    let letter = fraction::sign_at(context, part).map_or(part, |(.., end)| end);
    (digits.len() == 1 && context.byte(letter) == b'f' && context.free_at(letter + 1)).then_some(letter + 1)
}

fn say_furlongs(context: &Context, at: usize, out: &mut String) {
    if fraction::sign_at(context, at + 1).is_some() {
        fraction::mixed(context, at, out);
    } else {
        words::cardinal_digits(context.digits(at), context.locale(), out);
    }
    say(if context.has(at, "1f") { "furlong" } else { "furlongs" }, out);
}
