//! Notes by their numbers: in $5's and $10's.

use crate::class::{Context, Match, Numeral, decade};

/// "$5's and $10's": notes, by their numbers.
pub(super) fn notes_plural(context: &Context, end: usize, number: Numeral, out: &mut String) -> Option<Match> {
    let mark = ["'s", "’s"].iter().find(|mark| context.has(end, mark))?;
    let after = end + mark.len();
    const FOLLOWING: [&str; 16] = ["and", "or", "all", "in", "on", "from", "to", "for", "at", "with", "into", "out", "instead", "please", "only", "are"];
    let next = context.letters(context.skip_space(after));
    let note = matches!(number.plain()?, 1 | 2 | 5 | 10 | 20 | 50 | 100) && context.free_at(after);
    if !note || !(next.is_empty() || FOLLOWING.contains(&next)) {
        return None;
    }
    let unit_start = out.trim_end().rfind(' ')?;
    out.truncate(unit_start);
    decade::words_plural(out);
    Some(Match::likely(after, "money-notes"))
}
