//! Chemical formulas and ions: NaHCO3, Fe₂O₃, Ca2+.

use crate::class::{Context, Match};
use crate::lexicon::initialism;
use crate::words::{self, say};

/// The chemical elements that formulas of running text hold.
const ELEMENTS: [&str; 58] = [
    "H", "He", "Li", "Be", "B", "C", "N", "O", "F", "Ne", "Na", "Mg", "Al", "Si", "P", "S", "Cl", "Ar", "K", "Ca", "Ti", "V", "Cr", "Mn", "Fe", "Co", "Ni",
    "Cu", "Zn", "Ga", "Ge", "As", "Se", "Br", "Kr", "Sr", "Y", "Zr", "Nb", "Mo", "Ag", "Cd", "Sn", "Sb", "I", "Xe", "Cs", "Ba", "La", "Ce", "W", "Pt", "Au",
    "Hg", "Pb", "Ra", "U", "Pu",
];

/// NaHCO3, Fe₂O₃, Ca2+: elements with the numbers of their atoms, and a charge.
pub(super) fn formula(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let rest = context.rest(at);
    // COP28 is no cobalt phosphide, nor FY24 a fluoride of yttrium.
    if initialism::lookup(context.letters(at)).is_some() || context.letters(at) == "FY" {
        return None;
    }
    let value = |c: char| c.to_digit(10).or_else(|| ('₀'..='₉').contains(&c).then(|| c as u32 - '₀' as u32));
    let mut end = 0;
    let (mut elements, mut numbers) = (0, 0);
    while let Some(c) = rest[end..].chars().next() {
        if value(c).is_some() && elements > 0 {
            let length = rest[end..].find(|c| value(c).is_none()).unwrap_or(rest.len() - end);
            let n = rest[end..end + length].chars().filter_map(value).try_fold(0u32, |n, digit| n.checked_mul(10)?.checked_add(digit))?;
            // HK416 is a rifle.
            if n > 99 && !rest[..end].bytes().any(|b| b.is_ascii_lowercase()) {
                return None;
            }
            words::cardinal(u128::from(n), context.locale(), out);
            numbers += 1;
            end += length;
            continue;
        }
        let length = [2, 1].into_iter().find(|length| rest.get(end..end + length).is_some_and(|symbol| ELEMENTS.contains(&symbol)));
        let Some(length) = length else { break };
        words::letters(&rest[end..end + length], out);
        elements += 1;
        end += length;
    }
    let charge = match context.sign(at + end) {
        Some('+' | '⁺') => "plus",
        Some('⁻' | '−') => "minus",
        _ => "",
    };
    let mut after = at + end;
    let told = || context.mentions(&["ion", "ions", "cation", "anion", "cations", "anions", "channel", "channels"]);
    if !charge.is_empty() && !context.is_word(context.after_sign(after)) && context.byte(after + 1) != b'+' {
        say(charge, out);
        after = context.after_sign(after);
    }
    let small = rest[..end].bytes().any(|b| b.is_ascii_lowercase());
    let molecule = elements > 1 && numbers > 0 && (small || elements > 2 || end > 4);
    let ion = after > at + end && elements > 0 && (small || numbers > 0 || told());
    ((molecule || ion) && !context.is_word(after)).then_some(Match::certain(after, "formula"))
}
