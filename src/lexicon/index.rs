use std::borrow::Cow;
use std::collections::HashMap;

use super::builtin;
use super::entry::{Case, Entry};
use super::inflect::{self, Ending};
use super::key::{self, Initials, MOST_PIECES, key, piece_end};
use super::not_name;
use super::prefix::Prefixes;
use super::table::{Look, Table};
use crate::text::Run;

/// Entries that can be asked by name: a lexicon's own, or the rows of the built-in one.
#[derive(Clone, Debug)]
pub struct Index(Store);

#[derive(Clone, Debug)]
enum Store {
    Own(Box<Own>),
    /// Made once for all lexicons that have it.
    BuiltIn(&'static Table),
}

/// What a look-up found.
#[derive(Clone, Debug)]
pub struct Found<'i> {
    /// The entry.
    pub entry: Cow<'i, Entry>,
    /// Which of the entry's own forms it is, if it is one.
    pub form: Option<usize>,
    /// The ending that the text adds to the entry's name.
    pub ending: Ending,
    /// The byte after the match.
    pub end: usize,
}

impl Found<'_> {
    /// The pronunciation for a locale, without the ending; empty for an alias.
    #[must_use]
    pub fn ipa(&self, locale: crate::Locale) -> &str {
        match self.form.and_then(|form| self.entry.more().forms.get(form)) {
            Some((_, ipa)) => ipa,
            None => self.entry.ipa_for(locale),
        }
    }
}

/// What a quick look sees at a place of a text.
pub(super) enum Sight {
    /// No name.
    Nothing,
    /// A name of one word as it is spelt, and no more: its row in the built-in lexicon.
    Row(&'static str),
    /// Perhaps a name, perhaps of several words.
    Something,
}

/// An entry that a text may mean.
#[derive(Clone, Debug)]
pub(crate) struct Candidate<'i> {
    pub entry: Cow<'i, Entry>,
    pub form: Option<usize>,
    /// Which entry of its index it is.
    pub id: u32,
    pub ending: Ending,
    pub end: usize,
}

impl Index {
    /// An index over entries. Of two entries for one name the later one wins, but one whose
    /// conditions hold wins over one that has none.
    #[must_use]
    pub fn new(entries: Vec<Entry>) -> Self {
        let mut own = Box::new(Own::default());
        own.names.reserve(entries.len() * 5 / 4);
        for entry in entries {
            own.add(entry);
        }
        Index(Store::Own(own))
    }

    /// The index of the built-in lexicon.
    pub(super) fn built_in(table: &'static Table) -> Self {
        Index(Store::BuiltIn(table))
    }

    /// The entries, in the order in which they were added.
    pub fn entries(&self) -> impl Iterator<Item = Cow<'_, Entry>> {
        let (own, table) = match &self.0 {
            Store::Own(own) => (Some(own), None),
            Store::BuiltIn(_) => (None, Some(super::builtin::entries())),
        };
        own.into_iter().flat_map(|own| own.entries.iter().map(Cow::Borrowed)).chain(table.into_iter().flatten().map(Cow::Owned))
    }

    /// The longest name that stands at an offset of a text, whose first word ends at `word_end`,
    /// whatever its conditions.
    ///
    /// ```
    /// use sayable::lexicon::{Entry, Index};
    /// let index = Index::new(vec![Entry::new("New York", "ˌnu ˈjɔɹk")]);
    /// assert_eq!(index.find("New-York's mayor", 0, 3).unwrap().end, 10);
    /// ```
    #[must_use]
    pub fn find(&self, text: &str, at: usize, word_end: usize) -> Option<Found<'_>> {
        let mut best = None;
        self.search(text, at, word_end, &mut |candidate| {
            let Candidate { entry, form, ending, end, .. } = candidate;
            best = Some(Found { entry, form, ending, end });
            true
        });
        best
    }

    /// Shows the entries that the text at an offset may mean, the best first, until one is taken.
    pub(crate) fn search<'i>(&'i self, text: &str, at: usize, word_end: usize, take: &mut dyn FnMut(Candidate<'i>) -> bool) -> bool {
        match &self.0 {
            Store::Own(own) => search(own.as_ref(), text, at, word_end, take),
            Store::BuiltIn(table) => {
                search(*table, text, at, word_end, &mut |candidate| !not_name::is_another_word(text, at, candidate.end) && take(candidate))
            }
        }
    }

    /// Whether some name may begin at an offset: a quick look that errs on the side of yes.
    pub(crate) fn may_begin(&self, text: &str, at: usize) -> bool {
        match &self.0 {
            Store::Own(own) => own.prefixes.contains(text, at),
            Store::BuiltIn(_) => true,
        }
    }

    /// Like [`find`](Self::find), after a quick look that most words do not pass.
    pub(super) fn find_after_look(&self, text: &str, at: usize, word_end: usize) -> Option<Found<'_>> {
        match self.look(text, at, Run::letters(text.as_bytes(), at), word_end) {
            Sight::Nothing => None,
            Sight::Row(row) => Some(Found { entry: Cow::Owned(builtin::entry(row)?), form: None, ending: Ending::None, end: word_end }),
            Sight::Something => self.find(text, at, word_end),
        }
    }

    /// A quick look at what stands at an offset, where some letters do.
    pub(super) fn look(&self, text: &str, at: usize, letters: Run, word_end: usize) -> Sight {
        let Store::BuiltIn(table) = &self.0 else { return Sight::Something };
        match table.may_have(text, at, letters, word_end) {
            Look::None => Sight::Nothing,
            Look::Word => match table.word(&text[at..word_end]) {
                Some(_) if not_name::is_another_word(text, at, word_end) => Sight::Nothing,
                Some(row) => Sight::Row(row),
                // Only words in s are inflected without an apostrophe.
                None if !text[at..word_end].ends_with(['s', 'S']) && !table.may_have_small(&text[at..word_end]) => Sight::Nothing,
                None => Sight::Something,
            },
            Look::Any => Sight::Something,
        }
    }

    /// The words of small letters that names begin with, and the initials of what follows in those.
    pub(crate) fn small_words(&self) -> &[(&'static str, Initials)] {
        match &self.0 {
            Store::Own(_) => &[],
            Store::BuiltIn(table) => table.small_words(),
        }
    }
}

/// A store of names that can be asked for one key at a time.
pub(super) trait Names {
    /// How many pieces the longest name has that begins so; more than the truth does no harm.
    fn longest(&self, first: &str) -> usize;
    /// Whether names hold signs that are no part of words, such as `AT&T`.
    fn has_signs(&self) -> bool;
    /// Shows the entries of a key, the best first, until one is taken.
    fn visit<'i>(&'i self, key: &str, take: &mut dyn FnMut(Cow<'i, Entry>, Option<usize>, u32) -> bool) -> bool;
}

fn search<'i, N: Names>(names: &'i N, text: &str, at: usize, word_end: usize, take: &mut dyn FnMut(Candidate<'i>) -> bool) -> bool {
    let first = key(&text[at..word_end]);
    let longest = names.longest(&first).min(MOST_PIECES);
    if longest > 1 {
        let mut ends = [word_end; MOST_PIECES];
        let mut count = 1;
        while count < longest {
            match next_piece(text, ends[count - 1], names.has_signs()) {
                Some(end) => ends[count] = end,
                None => break,
            }
            count += 1;
        }
        for end in ends[1..count].iter().rev() {
            if look(names, &key(&text[at..*end]), *end, take) {
                return true;
            }
        }
    }
    look(names, &first, word_end, take)
}

/// Where the piece after the one that ends at an offset ends: parted by one space or hyphen, or,
/// where names hold signs, by nothing.
fn next_piece(text: &str, end: usize, signs: bool) -> Option<usize> {
    let gap = text[end..].chars().next()?;
    if key::is_gap(gap) {
        let start = end + gap.len_utf8();
        let next = crate::pass::word_end(text, start);
        return if next > start {
            Some(next)
        } else if signs && !text[start..].starts_with(char::is_whitespace) {
            (start < text.len()).then(|| piece_end(text, start))
        } else {
            None
        };
    }
    (signs && !gap.is_whitespace()).then(|| piece_end(text, end))
}

/// The entries of a key as it stands, then of what it may be an inflected form of.
fn look<'i, N: Names>(names: &'i N, whole: &str, end: usize, take: &mut dyn FnMut(Candidate<'i>) -> bool) -> bool {
    if names.visit(whole, &mut |entry, form, id| take(Candidate { entry, form, id, ending: Ending::None, end })) {
        return true;
    }
    inflect::bases(whole).any(|(base, ending)| {
        names.visit(base, &mut |entry, form, id| {
            !entry.more().no_inflection && !is_word_of_its_own(whole, base, ending) && take(Candidate { entry, form, id, ending, end })
        })
    })
}

/// Whether what may be a plural is another word of English: "This" is no plural of the name "Thi".
fn is_word_of_its_own(whole: &str, base: &str, ending: Ending) -> bool {
    ending == Ending::Plural && crate::names::is_ordinary(whole) && !crate::names::is_ordinary(base)
}

/// How a name is kept: under its key as it is, in small letters, or without diacritics.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Spelling {
    Exact,
    AnyCase,
    Folded,
    FoldedAnyCase,
}

/// One name of one entry; those of one key are a chain, the latest first.
#[derive(Clone, Copy, Debug)]
struct Posting {
    entry: u32,
    /// 0 for the entry itself, else one more than the number of its form.
    form: u16,
    spelling: Spelling,
    /// The next of the chain, one more than its number; 0 at the end.
    next: u32,
}

/// Entries that come from the user.
#[derive(Clone, Debug, Default)]
struct Own {
    entries: Vec<Entry>,
    postings: Vec<Posting>,
    /// For a key: the first posting of its chain.
    names: HashMap<Box<str>, u32, foldhash::fast::FixedState>,
    /// For a first piece of several: how many pieces the longest such name has.
    firsts: HashMap<Box<str>, u8, foldhash::fast::FixedState>,
    prefixes: Prefixes,
    has_signs: bool,
    has_conditions: bool,
    /// Which spellings there are besides the exact one.
    any_case: bool,
    folded: bool,
}

impl Own {
    fn add(&mut self, entry: Entry) {
        let id = self.entries.len() as u32;
        let any_case = entry.case == Case::Any;
        let fold = entry.more().fold;
        let spelling = match (fold, any_case) {
            (false, false) => Spelling::Exact,
            (false, true) => Spelling::AnyCase,
            (true, false) => Spelling::Folded,
            (true, true) => Spelling::FoldedAnyCase,
        };
        self.any_case |= any_case;
        self.folded |= fold;
        self.has_conditions |= entry.is_conditional();
        let names = std::iter::once(entry.name.as_ref()).chain(entry.also.iter().map(|name| name.as_ref())).map(|name| (name, 0));
        let forms = entry.more().forms.iter().enumerate().map(|(n, (written, _))| (written.as_str(), n + 1));
        for (name, form) in names.chain(forms) {
            let mut spelt = key(name);
            if fold {
                spelt = Cow::Owned(key::fold(&spelt).into_owned());
            }
            if any_case {
                spelt = Cow::Owned(spelt.to_lowercase());
            }
            let posting = Posting { entry: id, form: u16::try_from(form).unwrap_or(u16::MAX), spelling, next: 0 };
            if let Some(joined) = key::joined(&spelt, any_case) {
                self.post(&joined, posting);
            }
            self.post(&spelt, posting);
        }
        self.entries.push(entry);
    }

    fn post(&mut self, spelt: &str, mut posting: Posting) {
        let (first, pieces) = key::pieces(spelt);
        if pieces > 1 {
            let longest = self.firsts.entry(first.into()).or_insert(0);
            *longest = (*longest).max(u8::try_from(pieces).unwrap_or(u8::MAX));
            self.has_signs |= spelt.chars().any(|sign| !sign.is_alphanumeric() && !matches!(sign, ' ' | '\''));
        }
        self.prefixes.add(spelt);
        let head = self.names.entry(spelt.into()).or_insert(0);
        posting.next = *head;
        self.postings.push(posting);
        *head = self.postings.len() as u32;
    }

    /// Shows the postings of a key in one spelling, the latest first.
    fn chain<'i>(
        &'i self,
        spelt: &str,
        spelling: Spelling,
        conditional: Option<bool>,
        take: &mut dyn FnMut(Cow<'i, Entry>, Option<usize>, u32) -> bool,
    ) -> bool {
        let mut next = self.names.get(spelt).copied().unwrap_or(0);
        while let Some(posting) = next.checked_sub(1).and_then(|at| self.postings.get(at as usize)) {
            next = posting.next;
            let Some(entry) = self.entries.get(posting.entry as usize) else { continue };
            if posting.spelling == spelling
                && conditional.is_none_or(|want| entry.is_conditional() == want)
                && take(Cow::Borrowed(entry), usize::from(posting.form).checked_sub(1), posting.entry)
            {
                return true;
            }
        }
        false
    }
}

impl Names for Own {
    fn longest(&self, first: &str) -> usize {
        let get = |first: &str| self.firsts.get(first).copied().map_or(1, usize::from);
        let mut longest = get(first);
        if self.any_case {
            longest = longest.max(get(&lower(first)));
        }
        if self.folded {
            let folded = key::fold(first);
            longest = longest.max(get(&folded));
            longest = longest.max(get(&lower(&folded)));
        }
        longest
    }

    fn has_signs(&self) -> bool {
        self.has_signs
    }

    fn visit<'i>(&'i self, key: &str, take: &mut dyn FnMut(Cow<'i, Entry>, Option<usize>, u32) -> bool) -> bool {
        // Those whose conditions hold come first.
        let rounds: &[Option<bool>] = if self.has_conditions { &[Some(true), Some(false)] } else { &[None] };
        rounds.iter().any(|conditional| {
            self.chain(key, Spelling::Exact, *conditional, take)
                || self.any_case && self.chain(&lower(key), Spelling::AnyCase, *conditional, take)
                || self.folded && {
                    let folded = key::fold(key);
                    self.chain(&folded, Spelling::Folded, *conditional, take)
                        || self.any_case && self.chain(&lower(&folded), Spelling::FoldedAnyCase, *conditional, take)
                }
        })
    }
}

/// In small letters.
pub(super) fn lower(text: &str) -> Cow<'_, str> {
    if text.bytes().any(|b| b.is_ascii_uppercase() || b >= 0x80) { Cow::Owned(text.to_lowercase()) } else { Cow::Borrowed(text) }
}
