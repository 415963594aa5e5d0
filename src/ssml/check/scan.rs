//! Reads XML past its faults: a linter tells of all of them, where a parser stops at the first.

use crate::text::Span;

/// An attribute as it is written.
#[derive(Clone, Debug)]
pub(super) struct Attribute<'d> {
    pub name: &'d str,
    /// The value between its quotes, entities as they stand.
    pub value: &'d str,
    /// From the name to the closing quote.
    pub span: Span,
    /// What stands between the quotes.
    pub value_span: Span,
}

/// A piece of a document.
#[derive(Clone, Debug)]
pub(super) enum Piece<'d> {
    Start { name: &'d str, attributes: Vec<Attribute<'d>>, span: Span, empty: bool },
    End { name: &'d str, span: Span },
    Text { span: Span },
    Comment { span: Span },
    CharacterData { span: Span },
    Doctype { span: Span },
    Instruction,
}

/// Something that is not well-formed: the rule, where, what, and what to write instead.
pub(super) struct Broken {
    pub rule: &'static str,
    pub span: Span,
    pub message: String,
    pub fix: Option<(Span, String)>,
}

/// The pieces of a document, and what is broken in it.
pub(super) fn scan(document: &str) -> (Vec<Piece<'_>>, Vec<Broken>) {
    let mut scanner = Scanner { document, at: 0, pieces: Vec::new(), broken: Vec::new() };
    while scanner.at < document.len() {
        scanner.piece();
    }
    let forbidden = |c: char| matches!(c, '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    for (at, sign) in document.match_indices(forbidden) {
        let span = Span::new(at, at + sign.len());
        let message = format!("XML has no character U+{:04X}", u32::from(sign.chars().next().unwrap_or_default()));
        scanner.broken.push(Broken { rule: "forbidden-character", span, message, fix: Some((span, String::new())) });
    }
    (scanner.pieces, scanner.broken)
}

struct Scanner<'d> {
    document: &'d str,
    at: usize,
    pieces: Vec<Piece<'d>>,
    broken: Vec<Broken>,
}

impl<'d> Scanner<'d> {
    fn piece(&mut self) {
        let start = self.at;
        let rest = &self.document[start..];
        if !rest.starts_with('<') {
            let end = rest.find('<').map_or(self.document.len(), |length| start + length);
            self.entities(Span::new(start, end));
            self.pieces.push(Piece::Text { span: Span::new(start, end) });
            self.at = end;
        } else if rest.starts_with("<!--") {
            let span = self.until("-->", "comment");
            self.pieces.push(Piece::Comment { span });
        } else if rest.starts_with("<![CDATA[") {
            let span = self.until("]]>", "CDATA section");
            self.pieces.push(Piece::CharacterData { span });
        } else if rest.starts_with("<!") {
            let end = doctype_end(rest).map_or(self.document.len(), |length| start + length);
            self.pieces.push(Piece::Doctype { span: Span::new(start, end) });
            self.at = end;
        } else if rest.starts_with("<?") {
            self.until("?>", "processing instruction");
            self.pieces.push(Piece::Instruction);
        } else {
            self.tag();
        }
    }

    fn until(&mut self, end: &str, what: &str) -> Span {
        let start = self.at;
        match self.document[start..].find(end) {
            Some(length) => self.at = start + length + end.len(),
            None => {
                self.at = self.document.len();
                self.break_at("tag-not-closed", Span::new(start, start + 1), format!("this {what} has no end `{end}`"), None);
            }
        }
        Span::new(start, self.at)
    }

    fn break_at(&mut self, rule: &'static str, span: Span, message: String, fix: Option<(Span, String)>) {
        self.broken.push(Broken { rule, span, message, fix });
    }

    fn tag(&mut self) {
        let start = self.at;
        let ends = self.document[start..].starts_with("</");
        let name_start = start + 1 + usize::from(ends);
        let name_end = self.while_in(name_start, is_name);
        let name = &self.document[name_start..name_end];
        if name.is_empty() {
            let span = Span::new(start, start + 1);
            self.break_at("raw-less-than", span, "`<` begins no tag here".to_owned(), Some((span, "&lt;".to_owned())));
            self.pieces.push(Piece::Text { span });
            self.at = start + 1;
            return;
        }
        let mut attributes: Vec<Attribute> = Vec::new();
        let mut at = name_end;
        loop {
            at = self.while_in(at, char::is_whitespace);
            let rest = &self.document[at..];
            let (closed, length) = match rest {
                _ if rest.starts_with("/>") => (true, 2),
                _ if rest.starts_with('>') => (false, 1),
                _ if rest.is_empty() || rest.starts_with('<') => {
                    self.break_at(
                        "tag-not-closed",
                        Span::new(start, name_end),
                        format!("the tag `{name}` has no end `>`"),
                        Some((Span::new(at, at), ">".to_owned())),
                    );
                    (false, 0)
                }
                _ => {
                    at = self.attribute(at, &mut attributes);
                    continue;
                }
            };
            at += length;
            let span = Span::new(start, at);
            self.pieces.push(if ends { Piece::End { name, span } } else { Piece::Start { name, attributes, span, empty: closed } });
            self.at = at;
            return;
        }
    }

    /// Reads an attribute; returns where it ends.
    fn attribute(&mut self, start: usize, attributes: &mut Vec<Attribute<'d>>) -> usize {
        let name_end = self.while_in(start, is_name);
        let name = &self.document[start..name_end];
        let sign = self.document[start..].chars().next().map_or(1, char::len_utf8);
        if name.is_empty() {
            self.break_at("attribute-syntax", Span::new(start, start + sign), "this is no attribute".to_owned(), None);
            return start + sign;
        }
        let equals = self.while_in(name_end, char::is_whitespace);
        if !self.document[equals..].starts_with('=') {
            self.break_at("attribute-syntax", Span::new(start, name_end), format!("the attribute `{name}` has no value"), None);
            return name_end;
        }
        let open = self.while_in(equals + 1, char::is_whitespace);
        let quote = self.document[open..].chars().next().filter(|sign| matches!(sign, '"' | '\''));
        let Some(quote) = quote else {
            let end = self.while_in(open, |c| !c.is_whitespace() && !matches!(c, '>' | '<'));
            let span = Span::new(open, end);
            let fix = format!("\"{}\"", &self.document[open..end]);
            self.break_at("attribute-syntax", Span::new(start, end), format!("the value of `{name}` stands in no quotes"), Some((span, fix)));
            attributes.push(Attribute { name, value: &self.document[open..end], span: Span::new(start, end), value_span: span });
            return end.max(start + 1);
        };
        let value_start = open + 1;
        // A value may hold `>`, but what ends at the next tag was never closed.
        let end = self.document[value_start..].find([quote, '<']).map(|length| value_start + length).filter(|end| self.document[*end..].starts_with(quote));
        let Some(end) = end else {
            self.break_at("attribute-syntax", Span::new(start, value_start), format!("the value of `{name}` has no closing quote, or a `<` in it"), None);
            return self.while_in(value_start, |c| !matches!(c, '>' | '<'));
        };
        let value_span = Span::new(value_start, end);
        self.entities(value_span);
        if attributes.iter().any(|other| other.name == name) {
            self.break_at("duplicate-attribute", Span::new(start, end + 1), format!("the attribute `{name}` stands twice"), None);
        }
        attributes.push(Attribute { name, value: &self.document[value_start..end], span: Span::new(start, end + 1), value_span });
        end + 1
    }

    /// Looks at the ampersands of a stretch of text.
    fn entities(&mut self, span: Span) {
        let mut from = span.start;
        while let Some(at) = memchr::memchr(b'&', &self.document.as_bytes()[from..span.end]).map(|at| from + at) {
            let rest = &self.document[at + 1..span.end];
            let name_length = rest.bytes().take(40).take_while(|b| b.is_ascii_alphanumeric() || *b == b'#').count();
            let name = &rest[..name_length];
            let whole = rest.as_bytes().get(name_length) == Some(&b';') && name_length > 0;
            let known = matches!(name, "amp" | "lt" | "gt" | "quot" | "apos") || number(name).is_some();
            let one = Span::new(at, at + 1);
            if !whole {
                self.break_at("raw-ampersand", one, "`&` begins no entity here".to_owned(), Some((one, "&amp;".to_owned())));
            } else if !known {
                let span = Span::new(at, at + name_length + 2);
                self.break_at("unknown-entity", span, format!("XML has no entity `&{name};`"), Some((one, "&amp;".to_owned())));
            }
            from = at + 1;
        }
    }

    fn while_in(&self, from: usize, is: impl Fn(char) -> bool) -> usize {
        self.document[from..].find(|c| !is(c)).map_or(self.document.len(), |length| from + length)
    }
}

/// The character that a numeric entity stands for, where XML has it.
fn number(name: &str) -> Option<char> {
    let digits = name.strip_prefix('#')?;
    let code = match digits.strip_prefix('x') {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => digits.parse().ok()?,
    };
    char::from_u32(code).filter(|c| matches!(c, '\t' | '\n' | '\r') || *c >= ' ' && !matches!(c, '\u{fffe}' | '\u{ffff}'))
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, ':' | '_' | '-' | '.')
}

/// Where a document type ends, its inner subset with it.
fn doctype_end(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    for (at, sign) in text.char_indices() {
        match sign {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            '>' if depth == 0 => return Some(at + 1),
            _ => {}
        }
    }
    None
}
