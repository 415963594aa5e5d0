//! Money: $1.50, $1.5bn, US$76.3 trillion, £2.3m, €750, ₹500 crore, 50¢, $20/mo, $5-7 million.

mod negative;
mod notes;
mod per;
mod scaled;
mod sterling;
mod things;

use super::cardinal::scale_of_money;
use super::{After, Class, Context, Match, Numeral, Start, fraction, signed};
use crate::lexicon::currency::{self, Currency};
use crate::words::{self, say};
use notes::notes_plural;
use scaled::to_scaled;
use things::before_things;

/// The class.
pub static CLASS: Class = Class {
    name: "money",
    about: "amounts of money; the currencies are lexicon/currencies.tsv",
    example: ("for $4.75 a cup", "for four dollars seventy-five cents a cup"),
    starts: &[
        Start::Digits(&[After::Name, After::Number, After::Sign, After::WideSign, After::Letter, After::Hyphen, After::Stroke, After::Wide, After::Other]),
        Start::Parted(&[After::Name, After::Sign, After::WideSign, After::Letter, After::Hyphen, After::Stroke, After::Wide, After::Other]),
        Start::Joined,
        Start::Sign(b'$'),
        Start::Sign(b'-'),
        Start::Sign(b'+'),
        Start::Sign(b'~'),
        Start::Sign(b'.'),
        Start::Wide,
        Start::Word(followers),
    ],
    words: || vec!["Rs", "Tk", "Dh", "Dhs", "Php", "Ksh", "Sh", "kr", "Kr", "Rp"],
    recognise,
};

pub(super) use per::{after_own_stop, per, rate};

/// The small words after a number that may be of an amount: currencies, scales, shillings and pence.
fn followers() -> Vec<&'static str> {
    currency::written().chain(super::cardinal::SCALE_WORDS).chain(["s", "d"]).collect()
}

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if !context.free_before(at) {
        return None;
    }
    if context.is_digit(at) {
        let number = context.numeral(at)?;
        // A small word after a number is seldom a currency, a scale, or pence.
        let next = context.byte(number.end() + 1);
        let word = context.byte(number.end()) == b' ' && next.is_ascii_lowercase();
        let known = matches!(next, b'b' | b'c' | b'd' | b'h' | b'k' | b'l' | b'm' | b'q' | b's' | b't') || currency::may_begin(next);
        return if word && !known { None } else { of_number(context, number, out) };
    }
    // The old money by the initials of its parts.
    if context.has(at, "£sd") && context.free_at(at + "£sd".len()) {
        say("pounds, shillings and pence", out);
        return Some(Match::certain(at + "£sd".len(), "pounds-shillings"));
    }
    let signed = matches!(context.byte(at), b'-' | b'+' | b'~') || ["−", "–", "±", "≈", "∼"].iter().any(|sign| context.has(at, sign));
    let start = if signed { signed::sign(context, at, out)? } else { at };
    // "EUR/USD 1.0840" is a pair of currencies and its rate.
    let pair = context.byte_before(start) == b'/' && context.byte(start).is_ascii_uppercase();
    if let Some((unit, after)) = currency::before(context.text, start).filter(|_| !pair) {
        let number_start = after + context.space(after);
        if let Some(found) = negative::bracketed(context, after, unit, out) {
            return Some(found);
        }
        let minus = context.byte(number_start) == b'-' && context.is_digit(number_start + 1);
        if minus {
            say("minus", out);
        }
        return amount(context, at, number_start + usize::from(minus), unit, out);
    }
    let number = context.numeral(start)?;
    of_number(context, number, out)
}

/// An amount that begins with its number.
fn of_number(context: &Context, number: Numeral, out: &mut String) -> Option<Match> {
    bundle(context, number, out)
        .or_else(|| sterling::alone(context, number, out))
        .or_else(|| pence(context, number, out))
        .or_else(|| after_number(context, number, out))
}

/// 3/$5: so many for an amount.
fn bundle(context: &Context, number: Numeral, out: &mut String) -> Option<Match> {
    let end = number.end();
    if context.byte(end) != b'/' || number.plain()? > 20 {
        return None;
    }
    let (unit, start) = currency::before(context.text, end + 1)?;
    if unit.written.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let price = context.numeral(start)?;
    number.say(context, out);
    say("for", out);
    say_amount(context, price, unit, out);
    Some(Match::likely(price.end(), "money-bundle"))
}

/// An amount whose currency stood before it; `written` is where that began.
fn amount(context: &Context, written: usize, start: usize, unit: &Currency, out: &mut String) -> Option<Match> {
    if let Some(found) = with_fraction(context, written, start, unit, out) {
        return Some(found);
    }
    let number = context.numeral(start)?;
    // PHP 8.1 is the language.
    if unit.written == "PHP" && number.is_decimal() && number.whole < Some(10) {
        return None;
    }
    // INR 1.1 is how blood clots.
    if unit.written == "INR" && number.fraction.len() == 1 && scale_of_money(context, number.end(), &mut String::new()) == number.end() {
        return None;
    }
    // R1,200 is of South Africa; R50 is a road or a code, where nothing tells of rand. So is N50 of Nigeria.
    let told = || unit.written == "R" && context.after_any(written, &["a"]) || context.mentions(if unit.written == "R" { &RAND } else { &NAIRA });
    if matches!(unit.written, "R" | "N") && !number.grouped && scale_of_money(context, number.end(), &mut String::new()) == number.end() && !told() {
        return None;
    }
    let spaced = context.byte(start.saturating_sub(1)) == b' ';
    if spaced && (unit.written == "N" || context.byte(start) == b'.') {
        return None;
    }
    if unit.one == "pound"
        && let Some(found) = sterling::after_pounds(context, written, number, out)
    {
        return Some(found);
    }
    let mut scale = String::new();
    let mut end = scale_of_money(context, number.end(), &mut scale);
    // "€900 mn., is": the full stop of a short scale, where the sentence goes on.
    if !scale.is_empty() && context.byte(end) == b'.' && context.byte(end + 1) == b',' && context.letters(number.end() + context.space(number.end())).len() < 4
    {
        end += 1;
    }
    // "$10-plus million", "$50-some million"
    let more = ["plus", "some", "odd"].into_iter().find(|more| context.byte(number.end()) == b'-' && context.has(number.end() + 1, more));
    if let Some(more) = more {
        let after = scale_of_money(context, number.end() + 1 + more.len(), &mut scale);
        if !scale.is_empty() {
            number.say(context, out);
            say(more, out);
            say(&scale, out);
            say(unit.many, out);
            return Some(Match::likely(after, "money"));
        }
    }
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
                    // "a $40–$50-a-night room"
                    if context.byte(second_end) == b'-' && context.is_letter(second_end + 1) && !number.is_decimal() && !second.is_decimal() {
                        number.say(context, out);
                        say("to", out);
                        second.say(context, out);
                        say(unit.one, out);
                        return Some(Match::certain(second_end, "money-range"));
                    }
                    // $250-$300: each with its own currency.
                    say_amount(context, number, unit, out);
                    say("to", out);
                    say_amount(context, second, unit, out);
                    return Some(Match::certain(per::of_money(context, second_end, out), "money-range"));
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
                    // "the $5-7 lunches"
                    let single = context.is_attributive(written, second_end) || before_things(context, second_end);
                    say(if single { unit.one } else { unit.many }, out);
                }
                return Some(Match::certain(per::of_money(context, second_end, out), "money-range"));
            }
        }
    }
    if scale.is_empty()
        && let Some(found) = to_scaled(context, written, number, unit, out)
    {
        return Some(found);
    }
    // "the $4-million deal", "a $4.5-million, three-storey house"
    let hyphened = context.byte(number.end()) == b'-'
        && (context.is_letter(context.skip_space(end))
            || context.byte(end) == b',' && ["a", "an", "the", "its", "his", "her", "their"].contains(&context.word_before(written).to_lowercase().as_str()));
    // "two $10 bills": notes and coins are of an amount, however many.
    let notes = context.space(end) > 0 && context.before_any(end, &["bill", "bills", "note", "notes", "banknote", "banknotes", "coin", "coins", "tickets"]);
    // "a £250k, 5-yr. loan"
    let listed = context.is_listed(end) && context.after_any(written, &["a", "an", "the", "its", "his", "her", "their"]);
    let attributive = (notes || listed || context.is_attributive(written, end) || before_things(context, end)) && context.byte(end) != b'/';
    if !scale.is_empty() {
        number.say(context, out);
        say(&scale, out);
        // "$5 million dollars", "a $1.2-billion-dollar plant"
        let said_again = context.space(end) > 0 || context.byte(end) == b'-';
        // "The $6 Million Man": a title's noun.
        let titled = context.slice(number.end(), end).ends_with("illion")
            && context.slice(number.end(), end).trim_start().starts_with(char::is_uppercase)
            && context.space(end) > 0
            && context.sign(context.skip_space(end)).is_some_and(char::is_uppercase);
        // "a $5bn-a-year habit", "an $8 billion-plus fund", but "worth $8bn-plus"
        let joined = context.byte(end) == b'-'
            && context.is_letter(end + 1)
            && (context.letters(end + 1) != "plus" || context.is_attributive(written, end + 1 + "plus".len()));
        // "the $85k Porsche"
        let named = || {
            context.after_any(written, &["the", "his", "her", "their"]) && context.space(end) > 0 && context.byte(context.skip_space(end)).is_ascii_uppercase()
        };
        let attributive = attributive || titled || joined || named();
        if !(said_again && [unit.one, unit.many].contains(&context.word_after(end))) {
            say(if hyphened || attributive { unit.one } else { unit.many }, out);
        }
    } else {
        // "$200ish"
        if context.letters(end) == "ish" {
            say_amount(context, number, unit, out);
            out.push_str("-ish");
            return Some(Match::likely(end + "ish".len(), "money-about"));
        }
        // "in $20s": notes, by their numbers.
        if context.byte(end) == b's'
            && context.free_at(end + 1)
            && (matches!(number.plain(), Some(5 | 10 | 20 | 50 | 100)) || number.is_one() && unit.one == "dollar")
        {
            number.say(context, out);
            super::decade::words_plural(out);
            return Some(Match::likely(end + 1, "money-notes"));
        }
        // "two £1s"
        if context.byte(end) == b's' && context.free_at(end + 1) && number.is_one() {
            number.say(context, out);
            say(unit.many, out);
            return Some(Match::likely(end + 1, "money-notes"));
        }
        if context.is_letter(end) && per::rent(context, end).is_none() {
            return None;
        }
        // "$4-million" and "a $50-a-day habit": the unit is singular before a hyphen.
        let compound = context.byte(end) == b'-' && context.is_letter(end + 1);
        // "change for a $20?": one note.
        let note = || {
            matches!(number.plain(), Some(5 | 10 | 20 | 50 | 100))
                && matches!(context.byte(end), b'?' | b',' | b'.')
                && !context.is_word(end + 1)
                && context.after_any(written, &["a"])
        };
        if note() {
            number.say(context, out);
        } else if (compound || attributive) && !number.is_decimal() {
            number.say(context, out);
            say(unit.one, out);
        } else if attributive && context.after_any(written, &["a", "an"]) && number.fraction.len() == 2 && number.whole > Some(0) && !unit.cent.is_empty() {
            // "a €4.50 coffee" is a four euro fifty cent coffee.
            let cents: u128 = number.fraction.of(context.text).parse().unwrap_or(0);
            number.say_whole(context, out);
            say(unit.one, out);
            if cents > 0 {
                words::cardinal(cents, context.locale(), out);
                // "a £1.20 toll" is a one pound twenty toll.
                if unit.cent != "penny" {
                    say(unit.cent, out);
                }
            }
        } else if attributive && number.fraction.len() == 2 && number.whole == Some(0) && !unit.cent.is_empty() {
            // "the $0.99 app"
            words::cardinal(number.fraction.of(context.text).parse().unwrap_or(0), context.locale(), out);
            say(unit.cent, out);
        } else {
            say_amount(context, number, unit, out);
        }
    }
    if let Some(found) = notes_plural(context, end, number, out) {
        return Some(found);
    }
    // "$9's worth"
    let owner = ["'s worth", "’s worth"].iter().find(|owner| context.has(end, owner));
    if let Some(owner) = owner.filter(|_| out.ends_with('s')) {
        out.push('\'');
        return Some(Match::certain(end + owner.len() - " worth".len(), "money"));
    }
    // "Rs. 1,500/-": and nothing beside.
    if context.has(end, "/-") && !context.is_word(end + 2) && matches!(unit.one, "rupee" | "shilling") {
        end += "/-".len();
    }
    end = plus_more(context, end, out);
    end = per::of_money(context, end, out);
    Some(Match::certain(end, "money"))
}

/// Words of South Africa, whose rand is written R.
const RAND: [&str; 9] = ["rand", "south", "african", "africa", "johannesburg", "durban", "soweto", "pretoria", "cape"];

/// Words of Nigeria, whose naira is written N.
const NAIRA: [&str; 6] = ["naira", "nigeria", "nigerian", "nigerians", "lagos", "abuja"];

/// "$100K+": the sign after an amount that may be more.
fn plus_more(context: &Context, end: usize, out: &mut String) -> usize {
    if context.byte(end) != b'+' || context.is_word(end + 1) || context.byte(end + 1) == b'+' {
        return end;
    }
    say("plus", out);
    end + 1
}

/// $17½, £½m, a $3 1/2 million wing, and wheat at $6.12-1/2: amounts that end in a fraction.
fn with_fraction(context: &Context, written: usize, start: usize, unit: &Currency, out: &mut String) -> Option<Match> {
    let digits = context.digits(start).len();
    let sign = fraction::sign_at(context, start + digits).is_some();
    let mark = context.byte(start + digits);
    if !sign && !matches!(mark, b'.' | b'-' | b' ' | b'/' | 0xc2) {
        return None;
    }
    let number = if digits == 0 { None } else { Some(context.numeral(start)?) };
    // The half of a cent.
    if let Some(number) = number.filter(|number| number.fraction.len() == 2 && !unit.cent.is_empty()) {
        // "$4.09 9/10": so a gallon is priced.
        let tenths = context.has(number.end(), " 9/10");
        let part = number.end() + usize::from(context.byte(number.end()) == b'-' || tenths);
        let parted = fraction::sign_at(context, part).is_some() || part > number.end() && context.is_digit(part) && context.byte(part + 1) == b'/';
        if !parted {
            return None;
        }
        number.say_whole(context, out);
        say(if number.whole == Some(1) { unit.one } else { unit.many }, out);
        let cents = number.fraction.start + usize::from(context.byte(number.fraction.start) == b'0');
        let end = fraction::mixed(context, cents, out)?;
        say(unit.cents, out);
        return Some(Match::likely(per(context, end, out), "money-fraction"));
    }
    let from = out.len();
    let (over, under, end) = match fraction::sign_at(context, start) {
        Some(found) => found,
        None => (0, 0, fraction::mixed(context, start, out)?),
    };
    let mut scale = String::new();
    let after = scale_of_money(context, end, &mut scale);
    // Shares at $22 1/8.
    let eighths = || {
        let under = context.slice(start, end).rsplit('/').next().unwrap_or("");
        matches!(under, "2" | "4" | "8" | "16" | "32")
            && mark != b'/'
            && !context.before_any(end, &["price", "off", "lb", "cup", "cups", "pint", "dozen", "pound"])
    };
    let alone = digits > 0 && !context.is_word(end) && (sign || eighths());
    if scale.is_empty() && !alone {
        out.truncate(from);
        return None;
    }
    if (over, under) == (1, 2) {
        say("half a", out);
    } else if over > 0 {
        words::fraction(over, under, context.locale(), out);
    }
    say(&scale, out);
    let single = context.is_attributive(written, after) || context.byte(after) == b'-' && context.is_letter(after + 1);
    say(if single { unit.one } else { unit.many }, out);
    Some(Match::certain(per::of_money(context, after, out), "money-fraction"))
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
    // 17½p
    if let Some((_, _, part)) = fraction::sign_at(context, end).filter(|_| !number.is_decimal())
        && context.byte(part) == b'p'
        && context.free_at(part + 1)
    {
        fraction::mixed(context, number.span.start, out)?;
        say("pence", out);
        return Some(Match::likely(part + 1, "pence"));
    }
    // 142.9p a litre
    if number.is_decimal() && !number.grouped && context.byte(end) == b'p' && context.free_at(end + 1) {
        number.say(context, out);
        say("pence", out);
        return Some(Match::likely(end + 1, "pence"));
    }
    let n = number.plain()?;
    // 99c beside dollars or euros, or as a price.
    if context.byte(end) == b'c' && context.free_at(end + 1) && n < 100 {
        const PRICED: [&str; 14] =
            ["eps", "dividend", "dividends", "earnings", "cost", "costs", "price", "priced", "paid", "pay", "sold", "sells", "cheaper", "cents"];
        let priced = context.text.contains(['$', '€'])
            || context.mentions(&PRICED)
            || context.before_any(end + 1, &["a", "per", "each", "coin", "coins", "piece", "pieces", "stamp", "stamps", "deposit", "tax", "tip", "bag"]);
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
    let (unit, end) = sign_after(context, scaled).or_else(|| currency::after(context.text, scaled + context.space(scaled)))?;
    // "Type 2 DM" is no money.
    let named =
        unit.written.len() > 1 && unit.written.is_ascii() && context.after_any(number.span.start, &["type", "class", "grade", "phase", "stage", "model"]);
    if named || context.is_letter(end) || (context.sign(end).is_some_and(|c| c.is_ascii_digit())) {
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
    let end = plus_more(context, end, out);
    let end = per::of_money(context, end, out);
    Some(Match::certain(end, "money-after"))
}

/// "27 $": a sign that belongs before its number, where no number follows it.
fn sign_after(context: &Context, end: usize) -> Option<(&'static Currency, usize)> {
    let at = end + context.space(end);
    if !matches!(context.byte(at), b'$' | 0xc2 | 0xe2) {
        return None;
    }
    let sign = context.sign(at)?;
    let after = at + sign.len_utf8();
    let digit = context.is_digit(after) || context.byte(after) == b'.' && context.is_digit(after + 1);
    currency::sign(sign).filter(|_| !digit && context.free_at(after)).map(|unit| (unit, after))
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("money", include_str!("../../tests/class/money.tsv"));
    }
}
