//! Feet and inches by their marks: 6'2", 14", 8' × 10'.

use super::joiner;
use super::sides::{self, Sides};
use crate::class::{Context, Match, fraction};
use crate::words::say;

/// 6'2", 5′10″, 14".
pub(super) fn feet_and_inches(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let number = context.numeral(at)?;
    let end = number.end();
    let feet = context.quote(end, false);
    if feet > 0 && matches!(context.slice(at, end), "3" | "5") && is_strand(context, end + feet) {
        number.say(context, out);
        say("prime", out);
        let after = end + feet;
        let dash = context.dash(after);
        let second = after + dash;
        let mark = context.quote(second + 1, false);
        if dash > 0 && mark > 0 && matches!(context.digits(second), "3" | "5") {
            say("to", out);
            crate::words::cardinal_digits(context.digits(second), context.locale(), out);
            say("prime", out);
            return Some(Match::likely(second + 1 + mark, "strand"));
        }
        return Some(Match::likely(after, "strand"));
    }
    if feet > 0 && !number.is_decimal() {
        let next = end + feet;
        // 20’ by 30’, with curly marks too
        let by = next + " by ".len();
        let second = context.digits(by);
        if !second.is_empty() && context.has(next, " by ") {
            let mark = context.quote(by + second.len(), false);
            let last = by + second.len() + mark;
            if mark > 0 && context.free_at(last) && !context.is_digit(last) {
                number.say(context, out);
                say("feet by", out);
                crate::words::cardinal_digits(second, context.locale(), out);
                say(if context.is_attributive(at, last) { "foot" } else { "feet" }, out);
                return Some(Match::certain(last, "feet-by-feet"));
            }
        }
        let gap = context.space(next);
        // 6'-2": a hyphen between feet and inches, which their mark tells from a dash.
        let dash = ["-", " - "].iter().find(|dash| context.has(next, dash)).map_or(0, |dash| dash.len());
        let hyphened = dash > 0 && {
            let inches = context.digits(next + dash);
            !inches.is_empty() && context.quote(next + dash + inches.len(), true) > 0
        };
        let gap = if hyphened { dash } else { gap };
        let inches = context.digits(next + gap);
        let inches_end = next + gap + inches.len();
        let quote = context.quote(inches_end, true).max(
            if context.quote(inches_end, false) > 0 && context.quote(inches_end + context.quote(inches_end, false), false) > 0 {
                2 * context.quote(inches_end, false)
            } else {
                0
            },
        );
        if !inches.is_empty() && inches.len() <= 2 && (quote > 0 || gap == 0 && !context.is_word(inches_end)) && inches.parse::<u32>().is_ok_and(|n| n < 12) {
            // "the 6'4" center" is a six foot four center.
            let attributive = context.is_attributive(at, inches_end + quote)
                || context.is_listed(inches_end + quote) && context.after_any(at, &["a", "an", "the", "his", "her", "their"]);
            number.say(context, out);
            say(if number.is_one() || attributive { "foot" } else { "feet" }, out);
            crate::words::cardinal_digits(inches, context.locale(), out);
            if quote > 0 && !attributive {
                say(if inches == "1" { "inch" } else { "inches" }, out);
            }
            // 5'3" × 7'6", 12'6" x 10'
            let sides_end = sides::further(context, inches_end + quote, Sides { named: false, singular: attributive }, out);
            if sides_end > inches_end + quote {
                return Some(Match::certain(sides_end, "feet-inches-by"));
            }
            // 5'6"–5'9"
            let before = out.len();
            if let Some((word, next)) = joiner(context, inches_end + quote).filter(|(word, _)| *word == "to") {
                say(word, out);
                if let Some(second) = feet_and_inches(context, next, out) {
                    return Some(Match::certain(second.end, "feet-inches-range"));
                }
                out.truncate(before);
            }
            return Some(Match::certain(inches_end + quote, "feet-inches"));
        }
        // 5'11½": inches and a part of one.
        let part = next + gap + inches.len();
        if !inches.is_empty()
            && let Some((over, under, part_end)) = fraction::sign_at(context, part)
            && context.quote(part_end, true) > 0
        {
            number.say(context, out);
            say(if number.is_one() { "foot" } else { "feet" }, out);
            crate::words::cardinal_digits(inches, context.locale(), out);
            say("and", out);
            if over == 1 && under <= 4 {
                say("a", out);
                crate::words::denominator(under, false, context.locale(), out);
            } else {
                crate::words::fraction(over, under, context.locale(), out);
            }
            say("inches", out);
            return Some(Match::certain(part_end + context.quote(part_end, true), "feet-inches"));
        }
        // 40′ alone, with a true prime, or before the noun of "a 6' fence".
        let attributive = context.is_attributive(at, end + feet);
        // "2' by 3'": the second of two.
        let paired = context.after_any(at, &["by"])
            && context.slice(0, at).trim_end().strip_suffix("by").is_some_and(|head| head.trim_end().ends_with(['\'', '"', '′', '″']));
        // 12' x 15', with 9' ceilings: where no quotation is open.
        let after = end + feet;
        let by = joiner(context, after).filter(|(word, next)| *word == "by" && context.quote(next + context.digits(*next).len(), false) > 0);
        let closes = context.slice(0, at).contains('‘') || context.slice(0, at).contains(" '") || context.text.starts_with('\'');
        const AFTER_FEET: [&str; 18] =
            ["long", "wide", "tall", "high", "deep", "thick", "across", "apart", "by", "and", "or", "of", "in", "from", "above", "below", "away", "to"];
        let next = context.letters(context.skip_space(after));
        let long = !closes && context.space(after) > 0 && AFTER_FEET.contains(&next);
        let noun = !closes && !long && context.space(after) > 0 && next.starts_with(char::is_lowercase);
        // 10' x 12' x 4": each side has its own mark.
        if by.is_some() {
            let from = out.len();
            number.say(context, out);
            let mut sides_end = after;
            for singular in [false, true] {
                out.truncate(from);
                number.say(context, out);
                say(if singular { "foot" } else { "feet" }, out);
                sides_end = sides::further(context, after, Sides { named: false, singular }, out);
                if !context.is_attributive(at, sides_end) {
                    break;
                }
            }
            if out[from..].matches(" by ").count() > 1 {
                return Some(Match::certain(sides_end, "sides-by-feet"));
            }
            out.truncate(from);
        }
        if let Some((word, next)) = by {
            number.say(context, out);
            say(word, out);
            let second = context.numeral(next)?;
            second.say(context, out);
            let end = second.end() + context.quote(second.end(), false);
            // "The 6'×8' shed" is six by eight foot.
            // "two 4'x8' sheets"
            let noun = if context.space(end) > 0 { context.letters(end + context.space(end)) } else { "" };
            let things = noun.len() > 4 && noun.ends_with('s') && !noun.ends_with("ss") && noun.starts_with(char::is_lowercase);
            say(if things || context.is_attributive(at, end) { "foot" } else { "feet" }, out);
            return Some(Match::likely(end, "feet-by-feet"));
        }
        // 8'–10'
        let dash = context.dash(after);
        if dash > 0
            && let Some(second) = context.numeral(after + dash)
            && let mark = context.quote(second.end(), false)
            && mark > 0
            && may_be_foot(context, at, second.end() + mark)
        {
            number.say(context, out);
            say("to", out);
            second.say(context, out);
            let last = second.end() + mark;
            say(if context.is_attributive(at, last) { "foot" } else { "feet" }, out);
            return Some(Match::likely(last, "feet-range"));
        }
        // "draws 4'.", "cased to 80'": a length that ends its clause.
        const LENGTHS: [&str; 21] = [
            "deep",
            "depth",
            "wide",
            "width",
            "long",
            "length",
            "tall",
            "high",
            "height",
            "beam",
            "draws",
            "draft",
            "draught",
            "hull",
            "cased",
            "ceiling",
            "ceilings",
            "elevation",
            "clearance",
            "fence",
            "rope",
        ];
        let ends = || matches!(context.byte(after), b'.' | b',' | b';' | b')' | 0) || context.has(after, " LOA");
        // "stopped in 120'": a way, where a goal falls at its minute.
        let reached = || context.after_any(at, &["in", "to", "within", "about", "nearly", "almost", "under", "over"]);
        let told = context.byte(end) == b'\'' && !closes && ends() && !context.is_word(after + 1) && (reached() || context.mentions(&LENGTHS));
        // "a 6'-tall hedge", "1/4" = 1'"
        let hyphened = !closes && context.byte(after) == b'-' && context.is_letter(after + 1);
        let equated = context.slice(0, at).trim_end().ends_with('=');
        if context.has(end, "′") || told || (attributive || noun || long || paired || hyphened || equated) && context.byte(end) == b'\'' {
            number.say(context, out);
            say(if number.is_one() || hyphened || (attributive || noun) && !long { "foot" } else { "feet" }, out);
            return Some(Match::likely(end + feet, "feet"));
        }
    }
    // 14" where no quotation is open that the mark would close.
    let inches = context.quote(end, true);
    if inches > 0 && !context.has(end, "'") && !opened(context, at) && (!context.has(end, "”") || context.has(end, "″")) {
        number.say(context, out);
        let after = end + inches;
        // 3"–5": from so many inches to so many.
        let dash = context.dash(after);
        if dash > 0
            && let Some(second) = context.numeral(after + dash)
            && let mark = context.quote(second.end(), true)
            && mark > 0
        {
            say("to", out);
            second.say(context, out);
            let last = second.end() + mark;
            say(if context.is_attributive(at, last) { "inch" } else { "inches" }, out);
            return Some(Match::likely(last, "inches-range"));
        }
        let from = out.len();
        let plain = Sides { named: false, singular: false };
        let singular = context.byte(after) == b'-' || {
            let end = sides::further(context, after, plain, out);
            out.truncate(from);
            // 3" by 5" cards
            let second = end + " by ".len();
            let mark = if context.has(end, " by ") { context.quote(second + context.digits(second).len(), true) } else { 0 };
            let end = if mark > 0 { second + context.digits(second).len() + mark } else { end };
            context.is_attributive(at, end) && !is_alone(context, end)
        };
        say(if singular || number.is_one() { "inch" } else { "inches" }, out);
        // 4"x6", 10" × 8" × 4", 36" W × 12" D
        let named = sides::letter(context, after, false, out);
        let sides_end = sides::further(context, named, Sides { named: named > after, singular }, out);
        if sides_end > after {
            return Some(Match::likely(sides_end, "inches-by-inches"));
        }
        return Some(Match::likely(crate::class::money::per(context, after, out), "inches"));
    }
    None
}

/// Whether the mark that ends at an offset may be the foot's of a number at `at`: nothing goes on, and no quotation is open.
pub(super) fn may_be_foot(context: &Context, at: usize, end: usize) -> bool {
    let head = context.slice(0, at);
    !context.is_word(end) && context.byte_before(at) != b'\'' && !(head.contains('‘') || head.contains(" '") || context.text.starts_with('\''))
}

/// Whether the word after a measure tells how the thing is, and no noun follows it: 24" × 36" unframed.
fn is_alone(context: &Context, end: usize) -> bool {
    let word = end + context.space(end);
    let after = word + context.letters(word).len();
    context.letters(word).ends_with("ed") && (after == context.text.len() || matches!(context.byte(after), b'.' | b',' | b';' | b')'))
}

/// Whether the end of a nucleic acid is told of: the 5′ cap, the 3′ UTR.
fn is_strand(context: &Context, end: usize) -> bool {
    context.before_any(end, &["utr", "utrs", "end", "ends", "overhang", "overhangs", "cap", "exonuclease", "strand", "terminus"])
        || context.mentions(&["dna", "rna", "mrna", "strand", "strands", "primer", "primers", "utr", "exon", "intron", "nucleotide", "nucleotides"])
}

/// Says feet and inches with their units' letters before a noun: "the 6ft 2in striker", "a 6 ft 2 goalkeeper".
pub(super) fn before_noun(context: &Context, at: usize, feet_end: usize, out: &mut String) -> Option<usize> {
    let start = feet_end + context.space(feet_end);
    let inches = context.digits(start);
    if inches.is_empty() || inches.len() > 2 || inches.parse::<u32>().is_ok_and(|n| n > 11) {
        return None;
    }
    let mut end = start + inches.len();
    let unit = end + context.space(end);
    let written = ["in.", "in", "ins"].iter().find(|unit_written| context.has(unit, unit_written) && context.free_at(unit + unit_written.len()));
    if let Some(written) = written {
        end = unit + written.len();
    }
    if !context.is_attributive(at, end) {
        return None;
    }
    say("foot", out);
    crate::words::cardinal_digits(inches, context.locale(), out);
    Some(end)
}

/// Whether a quotation is open at an offset, which an inch mark would close.
pub(in crate::class) fn opened(context: &Context, at: usize) -> bool {
    let head = context.slice(0, at);
    // A mark after a digit with none open before it is an inch's own.
    let mut open = false;
    for (n, _) in head.match_indices('"') {
        open = !open && !head[..n].ends_with(|c: char| c.is_numeric());
    }
    open || head.matches('“').count() > head.matches('”').count()
}
