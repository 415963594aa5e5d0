//! Money: $1.50, $1.5bn, US$76.3 trillion, £2.3m, €750, ₹500 crore, 50¢, $20/mo, $5-7 million.

use super::cardinal::scale_of_money;
use super::{After, Class, Context, Match, Numeral, Start, signed};
use crate::lexicon::currency::{self, Currency};
use crate::words::{self, say};

/// The class.
pub static CLASS: Class = Class {
    name: "money",
    about: "amounts of money; the currencies are lexicon/currencies.tsv",
    example: ("for $4.75 a cup", "for four dollars seventy-five cents a cup"),
    starts: &[
        Start::Digits(&[After::Word, After::Name, After::Number, After::Sign, After::WideSign, After::Letter, After::Hyphen, After::Wide, After::Other]),
        Start::Parted(&[After::Word, After::Name, After::Sign, After::WideSign, After::Letter, After::Hyphen, After::Wide, After::Other]),
        Start::Capital,
        Start::Sign(b'$'),
        Start::Sign(b'-'),
        Start::Sign(b'+'),
        Start::Sign(b'~'),
        Start::Sign(b'.'),
        Start::Wide,
    ],
    words: || vec!["Rs"],
    recognise,
};

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if !context.free_before(at) {
        return None;
    }
    if context.is_digit(at) {
        let number = context.numeral(at)?;
        return pence(context, number, out).or_else(|| after_number(context, number, out));
    }
    let signed = matches!(context.byte(at), b'-' | b'+' | b'~') || ["−", "–", "±", "≈", "∼"].iter().any(|sign| context.has(at, sign));
    let start = if signed { signed::sign(context, at, out)? } else { at };
    if let Some((unit, after)) = currency::before(context.text, start) {
        let number_start = after + context.space(after);
        let minus = context.byte(number_start) == b'-' && context.is_digit(number_start + 1);
        if minus {
            say("minus", out);
        }
        return amount(context, at, number_start + usize::from(minus), unit, out);
    }
    let number = context.numeral(start)?;
    pence(context, number, out).or_else(|| after_number(context, number, out))
}

/// An amount whose currency stood before it; `written` is where that began.
fn amount(context: &Context, written: usize, start: usize, unit: &Currency, out: &mut String) -> Option<Match> {
    let number = context.numeral(start)?;
    // PHP 8.1 is the language.
    if unit.written == "PHP" && number.is_decimal() && number.whole < Some(10) {
        return None;
    }
    if context.byte(start) == b'.' && context.byte(start.saturating_sub(1)) == b' ' {
        return None;
    }
    let mut scale = String::new();
    let mut end = scale_of_money(context, number.end(), &mut scale);
    // $5-7 million, $5 to $7, $10–$20
    let spaced = context.skip_space(end);
    let dash = context.dash(spaced);
    if dash > 0 {
        let next = context.skip_space(spaced + dash);
        let second_start = currency::before(context.text, next).filter(|(second, _)| second.one == unit.one).map_or(next, |(_, after)| after);
        if let Some(second) = context
            .numeral(second_start)
            .filter(|second| !context.is_word(second.end()) || scale_of_money(context, second.end(), &mut String::new()) > second.end())
        {
            let mut second_scale = String::new();
            let second_end = scale_of_money(context, second.end(), &mut second_scale);
            let rising = second.whole >= number.whole || !second_scale.is_empty();
            if rising && !(context.dash(second_end) > 0 && context.is_digit(second_end + context.dash(second_end))) {
                if second_start > next && scale.is_empty() && second_scale.is_empty() {
                    // $250-$300: each with its own currency.
                    say_amount(context, number, unit, out);
                    say("to", out);
                    say_amount(context, second, unit, out);
                    return Some(Match::certain(per(context, second_end, out), "money-range"));
                }
                number.say(context, out);
                if scale != second_scale {
                    say(&scale, out);
                }
                say("to", out);
                if second_scale.is_empty() && second.is_decimal() {
                    say_amount(context, second, unit, out);
                } else {
                    second.say(context, out);
                    say(&second_scale, out);
                    say(unit.many, out);
                }
                return Some(Match::certain(per(context, second_end, out), "money-range"));
            }
        }
    }
    // "the $4-million deal", "a $4.5-million, three-storey house"
    let hyphened = context.byte(number.end()) == b'-'
        && (context.is_letter(context.skip_space(end))
            || context.byte(end) == b',' && ["a", "an", "the", "its", "his", "her", "their"].contains(&context.word_before(written).to_lowercase().as_str()));
    // "two $10 bills": notes and coins are of an amount, however many.
    let notes = context.space(end) > 0 && context.before_any(end, &["bill", "bills", "note", "notes", "banknote", "banknotes", "coin", "coins", "tickets"]);
    let attributive = (notes || context.is_attributive(written, end)) && context.byte(end) != b'/';
    if !scale.is_empty() {
        number.say(context, out);
        say(&scale, out);
        say(if hyphened || attributive { unit.one } else { unit.many }, out);
    } else {
        if context.is_letter(end) {
            return None;
        }
        // "$4-million" and "a $50-a-day habit": the unit is singular before a hyphen.
        let compound = context.byte(end) == b'-' && context.is_letter(end + 1);
        if (compound || attributive) && !number.is_decimal() {
            number.say(context, out);
            say(unit.one, out);
        } else if attributive && context.after_any(written, &["a", "an"]) && number.fraction.len() == 2 && number.whole > Some(0) && !unit.cent.is_empty() {
            // "a €4.50 coffee" is a four euro fifty cent coffee.
            let cents: u128 = number.fraction.of(context.text).parse().unwrap_or(0);
            number.say_whole(context, out);
            say(unit.one, out);
            if cents > 0 {
                words::cardinal(cents, context.locale(), out);
                say(unit.cent, out);
            }
        } else {
            say_amount(context, number, unit, out);
        }
    }
    end = per(context, end, out);
    Some(Match::certain(end, "money"))
}

/// Says an amount: dollars and cents where it has two decimals, else a decimal.
fn say_amount(context: &Context, number: Numeral, unit: &Currency, out: &mut String) {
    // $20.010: a third decimal that is 0 is no tenth of a cent; $20.500 could be thousands.
    let cents = number.fraction.of(context.text);
    let cents = cents.strip_suffix('0').filter(|cents| cents.len() == 2 && !cents.ends_with('0')).unwrap_or(cents);
    if number.is_decimal() && cents.len() <= 2 && !unit.cent.is_empty() {
        // $20.5 is twenty dollars fifty.
        let n: u32 = cents.parse::<u32>().unwrap_or(0) * if cents.len() == 1 { 10 } else { 1 };
        if number.whole != Some(0) || n == 0 {
            number.say_whole(context, out);
            say(if number.whole == Some(1) { unit.one } else { unit.many }, out);
        }
        if n > 0 {
            words::cardinal(u128::from(n), context.locale(), out);
            say(if n == 1 { unit.cent } else { unit.cents }, out);
        }
        return;
    }
    number.say(context, out);
    say(if number.is_one() { unit.one } else { unit.many }, out);
}

/// `20p`: pence, unless it tells the lines of a picture (`1080p`).
fn pence(context: &Context, number: Numeral, out: &mut String) -> Option<Match> {
    let end = number.end();
    let n = number.plain()?;
    // 99c beside dollars or euros, or as a price.
    if context.byte(end) == b'c' && context.free_at(end + 1) && n < 100 {
        const PRICED: [&str; 10] = ["cost", "costs", "price", "priced", "paid", "pay", "sold", "sells", "cheaper", "cents"];
        let priced = context.text.contains(['$', '€']) || context.mentions(&PRICED);
        if !priced {
            return None;
        }
        number.say(context, out);
        say(if n == 1 || context.is_attributive(number.span.start, end + 1) { "cent" } else { "cents" }, out);
        return Some(Match::likely(end + 1, "cents"));
    }
    if context.byte(end) != b'p' || !context.free_at(end + 1) || matches!(n, 144 | 240 | 360 | 480 | 540 | 576 | 720 | 1080 | 1440 | 2160 | 4320) {
        return None;
    }
    number.say(context, out);
    say(if n == 1 { "penny" } else { "pence" }, out);
    Some(Match::likely(end + 1, "pence"))
}

/// An amount whose currency stands after it: 50¢, 500 USD, 20€, 20 p.
fn after_number(context: &Context, number: Numeral, out: &mut String) -> Option<Match> {
    // 5–10 USD, 20-30 £: both ends are amounts.
    let dash = context.dash(number.end());
    if dash > 0
        && let Some(upper) = context.numeral(number.end() + dash).filter(|upper| upper.whole > number.whole)
        && let Some((unit, end)) = currency::after(context.text, upper.end() + context.space(upper.end()))
        && unit.written.len() > 1
        && !context.is_word(end)
    {
        number.say(context, out);
        say("to", out);
        say_amount(context, upper, unit, out);
        return Some(Match::certain(end, "money-range"));
    }
    let mut scale = String::new();
    let scaled = scale_of_money(context, number.end(), &mut scale);
    let (unit, end) = currency::after(context.text, scaled + context.space(scaled))?;
    if context.is_letter(end) || (context.sign(end).is_some_and(|c| c.is_ascii_digit())) {
        return None;
    }
    // "a 50¢ stamp"
    let attributive = unit.written == "¢" && context.is_attributive(number.span.start, end);
    if attributive && !number.is_decimal() {
        number.say(context, out);
        say(unit.one, out);
    } else if scale.is_empty() {
        say_amount(context, number, unit, out);
    } else {
        number.say(context, out);
        say(&scale, out);
        say(unit.many, out);
    }
    let end = per(context, end, out);
    Some(Match::certain(end, "money-after"))
}

/// `/mo`, `/hr`: by what the amount is paid.
pub(super) fn per(context: &Context, end: usize, out: &mut String) -> usize {
    const PERIODS: [(&str, &str); 48] = [
        ("mo", "month"),
        ("month", "month"),
        ("yr", "year"),
        ("year", "year"),
        ("hr", "hour"),
        ("hour", "hour"),
        ("h", "hour"),
        ("day", "day"),
        ("d", "day"),
        ("wk", "week"),
        ("week", "week"),
        ("lb", "pound"),
        ("kg", "kilogram"),
        ("oz", "ounce"),
        ("gal", "gallon"),
        ("ton", "ton"),
        ("barrel", "barrel"),
        ("bbl", "barrel"),
        ("share", "share"),
        ("person", "person"),
        ("night", "night"),
        ("user", "user"),
        ("min", "minute"),
        ("MWh", "megawatt hour"),
        ("kWh", "kilowatt hour"),
        ("L", "liter"),
        ("liter", "liter"),
        ("litre", "litre"),
        ("kilo", "kilo"),
        ("l", "liter"),
        ("mile", "mile"),
        ("mi", "mile"),
        ("acre", "acre"),
        ("head", "head"),
        ("piece", "piece"),
        ("doz", "dozen"),
        ("dozen", "dozen"),
        ("gallon", "gallon"),
        ("bu", "bushel"),
        ("bushel", "bushel"),
        ("pound", "pound"),
        ("ounce", "ounce"),
        ("ft", "foot"),
        ("GB", "gigabyte"),
        ("km", "kilometer"),
        ("ticket", "ticket"),
        ("class", "class"),
        ("seat", "seat"),
    ];
    if context.byte(end) != b'/' {
        return end;
    }
    let word = context.letters(end + 1);
    match PERIODS.iter().find(|(written, _)| *written == word) {
        // "/sq. ft." is per square foot.
        _ if word == "sq" => {
            let unit = context.skip_space(end + 3 + usize::from(context.byte(end + 3) == b'.'));
            let said = match context.letters(unit) {
                "ft" => "per square foot",
                "m" => "per square meter",
                "in" => "per square inch",
                _ => return end,
            };
            say(said, out);
            unit + context.letters(unit).len()
        }
        Some((_, said)) => {
            say("per", out);
            say(said, out);
            let end = end + 1 + word.len();
            let stop = context.byte(end) == b'.' && matches!(context.byte(end + 1), b',' | b';')
                || context.byte(end) == b'.' && context.space(end + 1) > 0 && context.sign(context.skip_space(end + 1)).is_some_and(char::is_lowercase);
            end + usize::from(stop)
        }
        None => end,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("money", include_str!("../../tests/class/money.tsv"));
    }
}
