//! A linter for anyone's SSML: what an engine would refuse, drop or read aloud.
//!
//! The document is read past its faults (`scan`), then looked at by groups of rules: elements and
//! their nesting (`structure`), values of attributes (`value`), pronunciations (`phoneme`), sizes
//! and the engine's own traps (`trap`). What an engine understands is its [`Dialect`]. [`RULES`]
//! lists the rules.

mod phoneme;
mod scan;
mod structure;
mod trap;
mod value;

use crate::Locale;
use crate::target::{Dialect, Target};
use crate::text::Span;

/// How much harm a finding does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The engine says something else than is meant.
    Warning,
    /// The engine refuses the document, or drops a part of it.
    Error,
}

impl Severity {
    /// Its name in reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// Something that is wrong in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule, one of [`RULES`].
    pub rule: &'static str,
    /// How much harm it does.
    pub severity: Severity,
    /// Where it stands, in bytes.
    pub span: Span,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub advice: String,
    /// What to write instead, where that is safe: a span and its new text.
    pub fix: Option<(Span, String)>,
}

/// A rule: its name, what it finds.
pub type Rule = (&'static str, &'static str);

/// The rules.
pub static RULES: &[Rule] = &[
    ("raw-ampersand", "an ampersand that begins no entity"),
    ("unknown-entity", "an entity that XML does not have"),
    ("raw-less-than", "a `<` that begins no tag"),
    ("tag-not-closed", "a tag without its end"),
    ("attribute-syntax", "an attribute without value or quotes"),
    ("duplicate-attribute", "an attribute that stands twice in a tag"),
    ("forbidden-character", "a character that XML does not have"),
    ("element-not-closed", "an element without its end tag"),
    ("end-without-start", "an end tag that closes nothing"),
    ("root", "a root that is not `speak`, more than one root, text outside of it"),
    ("root-attribute", "a root without an attribute that is required, or with another value"),
    ("unknown-element", "an element that the engine does not know"),
    ("unknown-attribute", "an attribute that the engine does not know"),
    ("missing-attribute", "an element without the attribute that gives it meaning"),
    ("nesting", "an element inside one that cannot hold it"),
    ("not-empty", "content in an element that has none"),
    ("voice-required", "text outside of a voice, for an engine that asks for one"),
    ("break-time", "a pause that is no time in seconds or milliseconds, or is too long"),
    ("break-fraction", "a pause with a fraction, for an engine that reads whole numbers"),
    ("break-strength", "a strength that there is not"),
    ("prosody-value", "a rate, pitch or volume that there is not"),
    ("emphasis-level", "a level that there is not"),
    ("say-as-value", "a way to read that the engine does not know"),
    ("language-tag", "a language tag that is none"),
    ("empty-alias", "a `sub` that says nothing"),
    ("duplicate-mark", "two marks of one name"),
    ("alphabet", "a phonetic alphabet that the engine does not know"),
    ("unknown-phoneme", "a phoneme that the engine's voices do not have"),
    ("empty-phoneme", "a pronunciation without sounds"),
    ("stress-boundary", "a stress mark inside a syllable, for an engine that takes it for its end"),
    ("split-ending", "an ending right after a pronunciation, which is said as a word of its own"),
    ("too-long", "a document that is longer than a request may be"),
    ("too-many-voices", "more voices than a request may have"),
    ("said-twice", "text in a pronunciation, for an engine that says both"),
    ("entity-in-phonemes", "an entity in a pronunciation, for an engine that does not decode it"),
    ("said-as-dot", "a full stop before an end tag, for an engine that says \"dot\""),
    ("brackets", "brackets that begin phonemes, in text"),
    ("attribute-order", "`ph` that is not the first attribute, for an engine that reads that alone"),
    ("not-applied", "an element that the engine reads past"),
    ("namespace", "a namespace that the engine answers with an error"),
    ("comment", "a comment, which some engines read aloud"),
    ("character-data", "a CDATA section, which engines drop or refuse"),
    ("doctype", "a document type, which engines refuse"),
];

/// What rules look at and report to.
struct Checker<'d> {
    document: &'d str,
    target: &'d Target,
    dialect: &'d Dialect,
    locale: Locale,
    findings: Vec<Finding>,
}

impl Checker<'_> {
    fn find(&mut self, rule: &'static str, severity: Severity, span: Span, message: impl Into<String>, advice: impl Into<String>) {
        self.findings.push(Finding { rule, severity, span, message: message.into(), advice: advice.into(), fix: None });
    }

    fn error(&mut self, rule: &'static str, span: Span, message: impl Into<String>, advice: impl Into<String>) {
        self.find(rule, Severity::Error, span, message, advice);
    }

    fn warning(&mut self, rule: &'static str, span: Span, message: impl Into<String>, advice: impl Into<String>) {
        self.find(rule, Severity::Warning, span, message, advice);
    }

    /// Gives the last finding what to write instead.
    fn with_fix(&mut self, span: Span, text: impl Into<String>) {
        if let Some(last) = self.findings.last_mut() {
            last.fix = Some((span, text.into()));
        }
    }
}

/// What is wrong with a document for a target, in the order of the document. A target without SSML
/// has no rules.
///
/// ```
/// use sayable::{Locale, ssml::check, target};
/// let azure = target::find("azure")?;
/// let found = check::check("<speak>R&B</speak>", azure, Locale::EnUs);
/// assert!(found.iter().any(|finding| finding.rule == "raw-ampersand"));
/// # Ok::<(), sayable::Error>(())
/// ```
#[must_use]
pub fn check(document: &str, target: &Target, locale: Locale) -> Vec<Finding> {
    let Some(dialect) = target.dialect else { return Vec::new() };
    let (pieces, broken) = scan::scan(document);
    let mut checker = Checker { document, target, dialect, locale, findings: Vec::new() };
    for fault in broken {
        checker.error(fault.rule, fault.span, fault.message, "write well-formed XML, or the engine refuses the document");
        if let Some((span, text)) = fault.fix {
            checker.with_fix(span, text);
        }
    }
    structure::check(&mut checker, &pieces);
    value::check(&mut checker, &pieces);
    phoneme::check(&mut checker, &pieces);
    trap::check(&mut checker, &pieces);
    let mut findings = checker.findings;
    findings.sort_by_key(|finding| (finding.span.start, finding.span.end));
    findings
}

/// The document with what is safely mended mended, and how many findings that was.
///
/// ```
/// use sayable::{Locale, ssml::check, target};
/// let ssml = target::find("google")?;
/// let document = "<speak>R&B</speak>";
/// let (mended, count) = check::mend(document, &check::check(document, ssml, Locale::EnUs));
/// assert_eq!((mended.as_str(), count), ("<speak>R&amp;B</speak>", 1));
/// # Ok::<(), sayable::Error>(())
/// ```
#[must_use]
pub fn mend(document: &str, findings: &[Finding]) -> (String, usize) {
    let mut fixes: Vec<&(Span, String)> = findings.iter().filter_map(|finding| finding.fix.as_ref()).collect();
    fixes.sort_by_key(|(span, _)| (span.start, span.end));
    let mut out = String::with_capacity(document.len());
    let (mut at, mut count) = (0, 0);
    for (span, text) in fixes {
        // Of two that overlap the first is taken; the next run finds the other.
        if span.start >= at {
            out.push_str(&document[at..span.start]);
            out.push_str(text);
            at = span.end;
            count += 1;
        }
    }
    out.push_str(&document[at..]);
    (out, count)
}
