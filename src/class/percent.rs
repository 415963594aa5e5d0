//! Percentages and basis points: 38%, 0.25 %, 15 bps, 5-7%, 20% to 30%.

use super::{After, Class, Context, Match, Start};
use crate::words::say;

/// What stands after the number of a percentage; after digits alone a few signs more.
const FOLLOWS: &[After] =
    &[After::Comma, After::Number, After::Sign, After::WideSign, After::Letter, After::Compound, After::Hyphen, After::Percent, After::Wide];

/// The class.
pub static CLASS: Class = Class {
    name: "percent",
    about: "percentages, per mille and basis points",
    example: ("up 38%", "up thirty-eight percent"),
    starts: &[
        Start::Digits(FOLLOWS),
        Start::Digits(&[After::Stroke, After::Other]),
        Start::Parted(FOLLOWS),
        Start::Sign(b'.'),
        Start::Sign(b'-'),
        Start::Sign(b'+'),
        Start::Sign(b'~'),
        Start::Wide,
        Start::Word(|| vec!["pct", "pc", "pp", "bp", "bps", "wt", "vol", "mol", "to"]),
    ],
    words: super::no_words,
    recognise,
};

/// The signs and short forms, and what is said.
const SIGNS: [(&str, &str, &str); 15] = [
    ("wt%", "weight percent", "weight percent"),
    ("wt.%", "weight percent", "weight percent"),
    ("vol%", "volume percent", "volume percent"),
    ("mol%", "mole percent", "mole percent"),
    ("%", "percent", "percent"),
    ("﹪", "percent", "percent"),
    ("％", "percent", "percent"),
    ("‰", "per mille", "per mille"),
    ("bps", "basis point", "basis points"),
    ("bp", "basis point", "basis points"),
    ("pct. pts.", "percentage point", "percentage points"),
    ("pct. pt.", "percentage point", "percentage points"),
    ("pp", "percentage point", "percentage points"),
    ("pct", "percent", "percent"),
    ("pc", "percent", "percent"),
];

/// No short form has more letters.
const LONGEST: usize = 3;

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if !goes_on(context, at) {
        return None;
    }
    if let Some(found) = of_fraction(context, at, out).or_else(|| before_noun(context, at, out)) {
        return Some(found);
    }
    let start = super::signed::sign(context, at, out)?;
    let number = context.numeral(start)?;
    if number.length > 15 || (context.byte_before(at) == b'.' && at > 1 && context.is_digit(at - 2)) {
        return None;
    }
    // 5–7%: both ends are percentages.
    let mut second = None;
    let mut end = number.end();
    if sign_at(context, end).is_none() {
        let spaced = context.skip_space(end);
        let dash = context.dash(spaced);
        let next = if dash > 0 {
            context.skip_space(spaced + dash)
        } else if spaced > end && context.has(spaced, "to ") {
            spaced + 3
        } else {
            return None;
        };
        let upper = context.numeral(next)?;
        sign_at(context, upper.end())?;
        end = upper.end();
        second = Some(upper);
    }
    let (one, many, after) = sign_at(context, end)?;
    number.say(context, out);
    if let Some(upper) = second {
        say("to", out);
        upper.say(context, out);
    }
    say(if number.is_one() && second.is_none() { one } else { many }, out);
    let end = super::money::per(context, after, out);
    if end > after {
        return Some(Match::certain(end, "percent-per"));
    }
    // 5.25%–5.50%: each has its sign.
    let spaced = context.skip_space(after);
    let dash = context.dash(spaced);
    let next = context.skip_space(spaced + dash);
    if dash > 0
        && second.is_none()
        && (spaced > after) == (next > spaced + dash)
        && let Some(upper) = context.numeral(next)
        && let Some((_, many, end)) = sign_at(context, upper.end())
    {
        say("to", out);
        upper.say(context, out);
        say(many, out);
        return Some(Match::certain(end, "percent-range"));
    }
    // "50%+ of them"
    if context.byte(after) == b'+' && !context.is_letter(after + 1) {
        say("plus", out);
        return Some(Match::certain(after + 1, "percent"));
    }
    Some(Match::certain(after, "percent"))
}

/// "a 25-bp cut": basis points before their noun, in the singular.
fn before_noun(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let number = context.numeral(at)?;
    let written = number.end() + 1;
    if context.byte(written) != b'b' || !matches!(context.byte(written - 1), b'-' | b' ') {
        return None;
    }
    let letters = context.letters(written);
    let end = written + letters.len();
    if !matches!(letters, "bp" | "bps") || is_of_genes(context) {
        return None;
    }
    if context.byte(number.end()) == b' ' && !context.is_attributive(at, end) {
        return None;
    }
    number.say(context, out);
    say("basis point", out);
    Some(Match::likely(end, "basis-point"))
}

/// Whether a sentence is about genes, whose length is told in base pairs.
fn is_of_genes(context: &Context) -> bool {
    context.mentions(&[
        "dna",
        "rna",
        "gene",
        "genes",
        "genome",
        "genomes",
        "sequence",
        "sequences",
        "fragment",
        "fragments",
        "primer",
        "primers",
        "pcr",
        "amplicon",
        "plasmid",
        "insertion",
        "deletion",
        "intron",
        "exon",
        "promoter",
        "repeat",
        "repeats",
        "reads",
        "band",
        "bands",
        "nucleotide",
        "plasmids",
        "locus",
        "mutation",
        "chromosome",
        "contig",
        "contigs",
    ])
}

/// Whether a sign, a second number or a fraction may follow the number at an offset: most have none.
fn goes_on(context: &Context, at: usize) -> bool {
    let Some(number) = context.numeral(at) else { return true };
    let end = number.end();
    match context.byte(context.skip_space(end)) {
        b'%' | b'-' | b'/' | b'0'..=b'9' | 0x80.. => true,
        b'p' | b'b' => context.letters(context.skip_space(end)).len() <= LONGEST,
        b'w' | b'v' | b'm' => {
            let letters = context.skip_space(end) + context.letters(context.skip_space(end)).len();
            matches!(context.byte(letters), b'%' | b'.')
        }
        b't' => context.has(context.skip_space(end), "to "),
        // 5-1/4%, and numbers whose first digits a stroke follows
        _ => context.byte(at + context.digits(at).len()) == b'/',
    }
}

/// 2½%, 1/4%: a fraction of a percent, or one after a whole number.
fn of_fraction(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let after = at + context.digits(at).len();
    let parted = match context.byte(after) {
        b'/' => true,
        b' ' | b'-' => context.is_digit(after + 1) || context.byte(after + 1) >= 0x80,
        _ => false,
    };
    let fraction = super::fraction::sign_at(context, at).or_else(|| super::fraction::sign_at(context, after)).is_some();
    if !fraction && !parted || !context.free_before(at) || matches!(context.byte_before(at), b'.' | b'/') {
        return None;
    }
    let from = out.len();
    let found = super::fraction::mixed(context, at, out).and_then(|end| sign_at(context, end));
    let Some((_, many, after)) = found else {
        out.truncate(from);
        return None;
    };
    say(many, out);
    Some(Match::certain(after, "percent-fraction"))
}

/// The sign at an offset, after any one space.
fn sign_at(context: &Context, at: usize) -> Option<(&'static str, &'static str, usize)> {
    let start = at + context.space(at);
    if !matches!(context.byte(start), b'%' | b'b' | b'p' | b'w' | b'v' | b'm' | 0x80..) {
        return None;
    }
    if context.byte(start).is_ascii_alphabetic() && context.letters(start).len() > LONGEST {
        return None;
    }
    // "5 % 3" with a plain space after a sign that is an operator is left to mathematics.
    SIGNS.iter().find_map(|(sign, one, many)| {
        let end = start + sign.len();
        let lettered = sign.as_bytes()[0].is_ascii_alphabetic();
        // "pc" without its space may be pieces, but not after a decimal or a word of change.
        let fits = context.has(start, sign)
            && (!lettered || context.free_at(end))
            && (*sign != "pc"
                || (start > at || is_share(context, at)) && !context.mentions(&["star", "stars", "galaxy", "galaxies", "ly", "nebula", "cluster", "light"]))
            && (*sign != "bp" || !is_of_genes(context))
            // "12 pp." are pages.
            && (*sign != "pp" || is_decimal(context, at));
        fits.then_some((*one, *many, end))
    })
}

/// Whether a number with a point ends at an offset.
fn is_decimal(context: &Context, end: usize) -> bool {
    let start = context.slice(0, end).trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',')).len();
    context.slice(start, end).contains('.')
}

/// Whether a number that ends at an offset is a share of something: "98.7pc", "up 5pc", "5pc of".
fn is_share(context: &Context, end: usize) -> bool {
    const CHANGE: [&str; 14] = ["up", "down", "by", "rose", "fell", "grew", "dropped", "climbed", "jumped", "slipped", "nearly", "almost", "around", "roughly"];
    let start = context.slice(0, end).trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',')).len();
    is_decimal(context, end) || context.after_any(start, &CHANGE) || context.has(end, "pc of ")
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("percent", include_str!("../../tests/class/percent.tsv"));
    }
}
