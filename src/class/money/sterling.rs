//! Pounds, shillings and pence: £3 7s. 6d., £5 10s., 2s. 6d., 10/-, 7/6.

use crate::class::{Context, Match, Numeral, fraction};
use crate::words::{self, say};

/// Words of the old money.
const OLD_MONEY: [&str; 15] = [
    "shilling",
    "shillings",
    "pence",
    "penny",
    "pennies",
    "farthing",
    "farthings",
    "guinea",
    "guineas",
    "sovereign",
    "sovereigns",
    "halfpenny",
    "tuppence",
    "twopence",
    "sixpence",
];

/// What stands after a whole number of pounds, if it is shillings: all of the amount is said.
pub(super) fn after_pounds(context: &Context, written: usize, pounds: Numeral, out: &mut String) -> Option<Match> {
    let gap = context.space(pounds.end()) + usize::from(context.byte(pounds.end()) == b',') * 2;
    if gap == 0 || pounds.is_decimal() || !context.is_digit(pounds.end() + gap) {
        return None;
    }
    let shillings = shillings(context, pounds.end() + gap)?;
    let end = shillings.pence.map_or(shillings.end, |(_, end)| end);
    let single = context.is_attributive(written, end);
    pounds.say(context, out);
    say(if single || pounds.is_one() { "pound" } else { "pounds" }, out);
    say_shillings(context, &shillings, single, out);
    Some(Match::certain(end, "pounds-shillings"))
}

/// Shillings and pence that no pounds go before.
pub(super) fn alone(context: &Context, number: Numeral, out: &mut String) -> Option<Match> {
    let at = number.span.start;
    let mark = context.byte(number.end());
    // "300l. a year": pounds, by the letter that old print has for them.
    const TERMS: [&str; 6] = [". a year", ". a week", ". a month", ". a quarter", ". per annum", ". a-year"];
    if mark == b'l' && !number.is_decimal() && TERMS.iter().any(|term| context.has(number.end() + 1, term)) {
        number.say(context, out);
        say(if number.is_one() { "pound" } else { "pounds" }, out);
        return Some(Match::likely(number.end() + 2, "old-pounds"));
    }
    let spaced = context.byte(number.end() + context.space(number.end()));
    if !matches!(spaced, b's' | b'd') && !matches!(mark, b'/' | 0xc2) || number.is_decimal() || number.whole? > 40 && !is_price(context, number.end()) {
        return None;
    }
    if mark == b'/' {
        return stroke(context, number, out);
    }
    let told = || context.text.contains('£') || context.mentions(&OLD_MONEY);
    const COINS: [&str; 10] = ["stamp", "stamps", "coin", "coins", "bit", "note", "notes", "piece", "novel", "edition"];
    const PRICED: [&str; 15] =
        ["cost", "costs", "price", "prices", "priced", "paid", "sold", "selling", "charged", "wages", "gave", "spent", "owed", "tipped", "worth"];
    if let Some(shillings) = shillings(context, at) {
        const NO_COIN: [&str; 9] = ["the", "his", "her", "their", "my", "your", "early", "late", "in"];
        let end = shillings.pence.map_or(shillings.end, |(_, end)| end);
        // "£11 an hour for over-21s": nothing but a full stop marks them there.
        let marked = context.byte(number.end() + context.space(number.end()) + 1) == b'.' && context.byte_before(at) != b'-';
        let told = || marked && told() || context.byte_before(at) != b'-' && context.mentions(&OLD_MONEY);
        // "It cost 2s. in the war"
        // "A 10s note, 1962"
        let told = || {
            told()
                || context.before_any(end, &["note", "notes"])
                || marked && (is_price(context, number.end()) || context.before_any(end, &COINS) || context.mentions(&PRICED))
        };
        if shillings.pence.is_none() && (!told() || context.after_any(at, &NO_COIN) || context.before_any(end, &["of"])) {
            return None;
        }
        say_shillings(context, &shillings, context.is_attributive(at, end), out);
        return Some(Match::likely(end, "shillings"));
    }
    let (amount, end) = pence(context, at)?;
    // 8d nails: so many pence a hundred.
    if context.mentions(&["nail", "nails"]) {
        number.say(context, out);
        say("penny", out);
        return Some(Match::likely(end, "nail"));
    }
    // "cost 4d. before the war"
    let last = || context.rest(end).trim_end_matches([' ', '"', '”', '’']) == ".";
    let priced = || (context.byte(end - 1) == b'.' || last()) && context.mentions(&PRICED);
    if !told() && !context.before_any(end, &COINS) && !priced() {
        return None;
    }
    say_pence(context, amount, at, out);
    Some(Match::likely(end, "old-pence"))
}

/// Whether shillings are by what is bought or earned: 56s. per quarter, 12s. a week.
fn is_price(context: &Context, end: usize) -> bool {
    ["s. per ", "s. a week", "s. a day", "s. a quarter", "s. a bushel"].iter().any(|term| context.has(end, term))
}

/// Shillings, and any pence after them.
struct Shillings {
    number: Numeral,
    end: usize,
    pence: Option<(u128, usize)>,
    pence_start: usize,
}

/// `10s.`, `7s. 6d.`, `1s 6d`
fn shillings(context: &Context, at: usize) -> Option<Shillings> {
    let number = context.numeral(at)?;
    let letter = number.end() + context.space(number.end());
    if number.plain()? > 40 && !is_price(context, number.end()) || context.byte(letter) != b's' || !context.free_at(letter + 1) {
        return None;
    }
    let stop = usize::from(context.byte(letter + 1) == b'.');
    let comma = usize::from(context.byte(letter + 1 + stop) == b',');
    let pence_start = context.skip_space(letter + 1 + stop + comma);
    let pence = pence(context, pence_start).filter(|_| pence_start > letter + 1);
    Some(Shillings { number, end: after_stop(context, letter + 1), pence, pence_start })
}

/// `6d.`, `6½d`: the whole pence, and where they end.
fn pence(context: &Context, at: usize) -> Option<(u128, usize)> {
    let number = context.numeral(at)?;
    let part = fraction::sign_at(context, number.end()).map_or(number.end(), |(.., end)| end);
    let letter = part + context.space(part);
    let whole = number.plain().filter(|n| *n < 40)?;
    (context.byte(letter) == b'd' && context.free_at(letter + 1)).then(|| (whole, after_stop(context, letter + 1)))
}

/// The offset after the full stop of an abbreviation, where that ends no sentence.
fn after_stop(context: &Context, at: usize) -> usize {
    let next = context.skip_space(at + 1);
    let goes_on = context.byte(at) == b'.'
        && (matches!(context.byte(next), b',' | b';' | b':' | b')' | b'-' | b'?' | b'!')
            || context.sign(next).is_some_and(|c| c.is_lowercase() || c.is_ascii_digit()));
    at + usize::from(goes_on)
}

fn say_shillings(context: &Context, shillings: &Shillings, single: bool, out: &mut String) {
    shillings.number.say(context, out);
    say(if single || shillings.number.is_one() { "shilling" } else { "shillings" }, out);
    if let Some((amount, _)) = shillings.pence {
        say_pence(context, amount, shillings.pence_start, out);
    }
}

/// Old pence: up to twelve they are one word with their number.
fn say_pence(context: &Context, amount: u128, at: usize, out: &mut String) {
    let parted = context.numeral(at).is_some_and(|number| fraction::sign_at(context, number.end()).is_some());
    match amount {
        _ if parted => {
            fraction::mixed(context, at, out);
            say("pence", out);
        }
        1 => say("one penny", out),
        2 => say("twopence", out),
        3 => say("threepence", out),
        4 => say("fourpence", out),
        6 => say("sixpence", out),
        _ => {
            words::cardinal(amount, context.locale(), out);
            say("pence", out);
        }
    }
}

/// `10/-`, and `7/6` where the text tells of the old money.
fn stroke(context: &Context, shillings: Numeral, out: &mut String) -> Option<Match> {
    let mark = shillings.end();
    if context.byte(mark + 1) == b'-' && !context.is_word(mark + 2) {
        shillings.say(context, out);
        say(if shillings.is_one() { "shilling" } else { "shillings" }, out);
        return Some(Match::likely(mark + 2, "shillings"));
    }
    let pence = context.digits(mark + 1);
    let end = mark + 1 + pence.len();
    let amount: u128 = pence.parse().ok().filter(|n| (1..12).contains(n))?;
    // "The fare was 2/6": what no one reckons with as a fraction.
    let priced = || {
        // "bets at 5/2 paid off"
        const BET: [&str; 12] = ["bet", "bets", "odds", "horse", "horses", "race", "racing", "shot", "favourite", "favorite", "jockey", "stake"];
        let whole = shillings.whole.unwrap_or(0);
        const COST: [&str; 21] = [
            "charged",
            "charges",
            "cost",
            "costs",
            "price",
            "priced",
            "paid",
            "sold",
            "fare",
            "fares",
            "ticket",
            "tickets",
            "admission",
            "wages",
            "postage",
            "seats",
            "pint",
            "pints",
            "loaf",
            "stalls",
            "pocket",
        ];
        let reduced = (2..=amount).all(|part| !(whole.is_multiple_of(part) && amount.is_multiple_of(part)));
        (whole >= amount || !reduced) && amount > 1 && whole < 20 && !context.before_any(end, &["of"]) && context.mentions(&COST) && !context.mentions(&BET)
    };
    if !context.free_at(end) || context.byte(end) == b'/' || !(context.mentions(&OLD_MONEY) || priced()) {
        return None;
    }
    shillings.say(context, out);
    say("and", out);
    words::cardinal(amount, context.locale(), out);
    Some(Match::likely(end, "shillings-pence"))
}
