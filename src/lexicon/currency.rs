//! Currencies, as they are written and said; the table is `lexicon/currencies.tsv`.

use std::sync::LazyLock;

use super::{cells, table_rows};

const TABLE: &str = include_str!("../../lexicon/currencies.tsv");

/// A currency in one written form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Currency {
    /// The sign or code.
    pub written: &'static str,
    /// Where it stands: `before` the number, `after` it, or `both`.
    pub place: &'static str,
    /// One of it.
    pub one: &'static str,
    /// Several.
    pub many: &'static str,
    /// Its hundredth; empty where it has none that is said.
    pub cent: &'static str,
    /// Several hundredths.
    pub cents: &'static str,
}

/// The currencies by the first byte of what is written.
static CURRENCIES: LazyLock<Vec<Vec<Currency>>> = LazyLock::new(|| {
    let mut all: Vec<Vec<Currency>> = vec![Vec::new(); 256];
    for currency in rows().flatten() {
        all[usize::from(currency.written.as_bytes()[0])].push(currency);
    }
    // Longest first, so that US$ is not taken for $.
    all.iter_mut().for_each(|some| some.sort_by_key(|currency| std::cmp::Reverse(currency.written.len())));
    all
});

fn rows() -> impl Iterator<Item = Result<Currency, &'static str>> {
    table_rows(TABLE).map(|line| match cells(line) {
        Some([written, place @ ("before" | "after" | "both"), one, many, cent, cents]) if !written.is_empty() => {
            Ok(Currency { written, place, one, many, cent, cents })
        }
        _ => Err(line),
    })
}

/// How every currency is written.
pub(crate) fn written() -> impl Iterator<Item = &'static str> {
    CURRENCIES.iter().flatten().map(|currency| currency.written)
}

/// Whether what is written of a currency may begin with a byte.
#[inline]
pub(crate) fn may_begin(byte: u8) -> bool {
    !CURRENCIES[usize::from(byte)].is_empty()
}

/// The currency that stands at an offset, with a number after it.
#[must_use]
pub fn before(text: &str, at: usize) -> Option<(&'static Currency, usize)> {
    find(text, at, "after", |after| {
        let rest = text[after..].trim_start_matches(['\u{a0}', ' ', '\u{202f}']);
        let rest = rest.strip_prefix(['-', '.', '(']).unwrap_or(rest);
        rest.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '½' | '¼' | '¾'))
    })
}

/// The currency that stands at an offset, after its number.
#[must_use]
pub fn after(text: &str, at: usize) -> Option<(&'static Currency, usize)> {
    find(text, at, "before", |_| true)
}

/// The currency of one sign, on whichever side it stands.
#[must_use]
pub fn sign(sign: char) -> Option<&'static Currency> {
    let mut buffer = [0; 4];
    let written = sign.encode_utf8(&mut buffer);
    // Those of one sign are the last of their first byte.
    CURRENCIES[usize::from(written.as_bytes()[0])].iter().rev().find(|currency| currency.written == written)
}

fn find(text: &str, at: usize, not: &str, fits: impl Fn(usize) -> bool) -> Option<(&'static Currency, usize)> {
    let rest = text.as_bytes().get(at..)?;
    CURRENCIES[usize::from(*rest.first()?)]
        .iter()
        .filter(|currency| currency.place != not && rest.starts_with(currency.written.as_bytes()))
        .map(|currency| (currency, at + currency.written.len()))
        .find(|(_, after)| fits(*after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_can_be_read() {
        let mut seen = std::collections::HashSet::new();
        for row in rows() {
            let row = row.unwrap_or_else(|line| panic!("lexicon/currencies.tsv: cannot read the row `{line}`"));
            assert!(seen.insert(row.written), "lexicon/currencies.tsv: twice: {row:?}");
            assert!([row.one, row.many].into_iter().all(crate::lexicon::is_spoken), "lexicon/currencies.tsv: not words to be said: {row:?}");
            assert_eq!(row.cent.is_empty(), row.cents.is_empty(), "{row:?}");
        }
        assert_eq!(before("US$5", 0).map(|(currency, after)| (currency.one, after)), Some(("US dollar", 3)));
    }
}
