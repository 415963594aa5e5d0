//! By what an amount is paid or counted: $20/mo, £8/hr, 3x/day.

use crate::class::Context;
use crate::words::say;

/// `/mo`, `/hr`: by what the amount is paid.
pub(in crate::class) fn per(context: &Context, end: usize, out: &mut String) -> usize {
    const PERIODS: [(&str, &str); 61] = [
        ("btl", "bottle"),
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
        ("tonne", "tonne"),
        ("t", "ton"),
        ("barrel", "barrel"),
        ("bbl", "barrel"),
        ("b", "barrel"),
        ("share", "share"),
        ("sh", "share"),
        ("shr", "share"),
        ("person", "person"),
        ("night", "night"),
        ("nt", "night"),
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
        ("sheet", "sheet"),
        ("ac", "acre"),
        ("pr", "pair"),
        ("SF", "square foot"),
        ("sf", "square foot"),
        ("sqft", "square foot"),
    ];
    if context.byte(end) != b'/' {
        return end;
    }
    // $45/m², Rs 20/km²
    if crate::class::measure::is_power_divisor(context, end)
        && let Some(after) = crate::class::measure::say_divisor(context, end, out)
    {
        return after_own_stop(context, after);
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
            // $32/sq ft/yr
            let end = unit + context.letters(unit).len();
            // "$32/sq. ft./yr."
            let end = if context.byte(end) == b'.' && context.byte(end + 1) == b'/' { end + 1 } else { end };
            per(context, after_own_stop(context, end), out)
        }
        Some((_, said)) => {
            say("per", out);
            say(said, out);
            after_own_stop(context, end + 1 + word.len())
        }
        None => end,
    }
}

/// The offset after the full stop of a short form that ends at an offset, where the sentence goes on.
pub(in crate::class) fn after_own_stop(context: &Context, end: usize) -> usize {
    let goes_on = || {
        matches!(context.byte(end + 1), b',' | b';')
            || context.space(end + 1) > 0
                && context.sign(context.skip_space(end + 1)).is_some_and(|sign| sign.is_lowercase() || matches!(sign, '+' | '&' | '='))
    };
    end + usize::from(context.byte(end) == b'.' && goes_on())
}

/// 2.72/$: what a unit of another currency costs, after a plain number.
pub(in crate::class) fn rate(context: &Context, end: usize, out: &mut String) -> Option<usize> {
    if context.byte(end) != b'/' {
        return None;
    }
    // 1.25 USD/GBP
    if context.byte(end + 1).is_ascii_uppercase() {
        let (unit, after) = crate::lexicon::currency::after(context.text, end + 1).filter(|(unit, _)| unit.written.len() == 3)?;
        say("per", out);
        say(unit.one, out);
        return context.free_at(after).then_some(after);
    }
    let unit = context.sign(end + 1).and_then(crate::lexicon::currency::sign)?;
    let after = context.after_sign(end + 1);
    if context.is_word(after) {
        return None;
    }
    say("per", out);
    say(unit.one, out);
    Some(after)
}

/// "£592pm", "£1,200 pcm": how often a sum is paid, as the British write it behind the sum.
pub(super) fn rent(context: &Context, end: usize) -> Option<(&'static str, usize)> {
    const RENT: [(&str, &str); 8] = [
        ("pcm", "per calendar month"),
        ("pp", "per person"),
        ("pppn", "per person per night"),
        ("pm", "per month"),
        ("pw", "per week"),
        ("pa", "per annum"),
        ("ppw", "per person per week"),
        ("pppw", "per person per week"),
    ];
    let start = end + context.space(end);
    if context.byte(start) != b'p' {
        return None;
    }
    let word = context.letters(start);
    let (_, said) = RENT.iter().find(|(written, _)| *written == word)?;
    let after = start + word.len();
    context.free_at(after).then_some((said, after))
}

/// What an amount of money is for: a period, each thing (`ea.`), or whatever a small word after a
/// stroke names, as in `10¢/message`.
pub(super) fn of_money(context: &Context, end: usize, out: &mut String) -> usize {
    let after = per(context, end, out);
    if after > end {
        return after;
    }
    if let Some((said, after)) = rent(context, end) {
        say(said, out);
        return after;
    }
    let stroke = context.byte(end) == b'/';
    // ¥150/$
    if let Some(after) = rate(context, end, out) {
        return after;
    }
    let start = end + if stroke { 1 } else { context.space(end) };
    if start == end || !context.byte(start).is_ascii_lowercase() {
        return end;
    }
    let word = context.letters(start);
    let after = start + word.len();
    if word == "ea" && (stroke || context.byte(after) == b'.') && context.free_at(after) {
        say("each", out);
        let goes_on = context.byte(after) == b'.' && matches!(context.byte(context.skip_space(after + 1)), b',' | b';' | b')' | b'=' | b'a'..=b'z');
        return after + usize::from(goes_on);
    }
    // $20 psf: with a space, unlike a rent.
    if word == "psf" && !stroke && context.free_at(after) {
        say("per square foot", out);
        return after;
    }
    if stroke && word.len() > 2 && !["and", "net", "gross", "free"].contains(&word) && context.free_at(after) && context.byte(after) != b'/' {
        say("per", out);
        say(word, out);
        return after;
    }
    end
}
