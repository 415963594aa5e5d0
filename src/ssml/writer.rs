use memchr::memchr3;

/// Writes SSML straight into a string.
///
/// What is written is well-formed if every element that is opened is closed; text and attributes
/// are escaped here.
///
/// ```
/// let mut out = String::new();
/// let mut writer = sayable::ssml::Writer::new(&mut out);
/// writer.open("s", &[]);
/// writer.text("Marks & ");
/// writer.sub("twenty", "20");
/// writer.close("s");
/// assert_eq!(out, r#"<s>Marks &amp; <sub alias="twenty">20</sub></s>"#);
/// ```
#[derive(Debug)]
pub struct Writer<'o> {
    out: &'o mut String,
    plain: Plain,
}

/// What holds nothing that is to be escaped, as one look at all of it told.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Plain {
    /// The text.
    pub text: bool,
    /// What is said instead of text, in words or in phonemes; the targets' alphabets are named plainly.
    pub said: bool,
}

impl Plain {
    /// Looks at a text, and at all that is said instead of parts of it, a line each.
    pub fn of(text: &str, said: &str) -> Plain {
        let is_plain = |byte: u8| (byte >= b' ' || byte == b'\n') & !matches!(byte, b'&' | b'<' | b'>' | b'"');
        Plain { text: memchr3(b'&', b'<', b'>', text.as_bytes()).is_none(), said: said.bytes().fold(true, |plain, byte| plain & is_plain(byte)) }
    }
}

impl<'o> Writer<'o> {
    /// A writer that appends to a string.
    pub fn new(out: &'o mut String) -> Self {
        Writer { out, plain: Plain::default() }
    }

    /// A writer of text that was looked at.
    #[inline]
    pub(crate) fn of_plain(plain: Plain, out: &'o mut String) -> Self {
        Writer { out, plain }
    }

    /// The XML declaration.
    pub fn declaration(&mut self) {
        self.out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /// An element's start tag.
    #[inline]
    pub fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes);
        self.out.push('>');
    }

    /// An element with nothing in it.
    pub fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes);
        self.out.push_str("/>");
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.out.push('<');
        self.out.push_str(name);
        for (key, value) in attributes {
            self.out.push(' ');
            self.out.push_str(key);
            self.out.push_str("=\"");
            escape_attribute(value, self.out);
            self.out.push('"');
        }
    }

    /// An element's end tag.
    #[inline]
    pub fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// Text, escaped.
    #[inline]
    pub fn text(&mut self, text: &str) {
        if self.plain.text { self.out.push_str(text) } else { escape(text, self.out) }
    }

    #[inline]
    fn said(&mut self, said: &str) {
        if self.plain.said { self.out.push_str(said) } else { escape_attribute(said, self.out) }
    }

    /// A word with its pronunciation.
    pub fn phoneme(&mut self, alphabet: &str, ph: &str, text: &str) {
        self.out.reserve(alphabet.len() + ph.len() + text.len() + r#"<phoneme alphabet="" ph=""></phoneme>"#.len());
        self.out.push_str(r#"<phoneme alphabet=""#);
        self.said(alphabet);
        self.out.push_str(r#"" ph=""#);
        self.said(ph);
        self.out.push_str(r#"">"#);
        self.text(text);
        self.out.push_str("</phoneme>");
    }

    /// A text with what is said instead.
    #[inline]
    pub fn sub(&mut self, alias: &str, text: &str) {
        self.out.reserve(alias.len() + text.len() + r#"<sub alias=""></sub>"#.len());
        self.out.push_str(r#"<sub alias=""#);
        self.said(alias);
        self.out.push_str(r#"">"#);
        self.text(text);
        self.out.push_str("</sub>");
    }

    /// A pause in milliseconds.
    pub fn pause(&mut self, milliseconds: u32) {
        let mut time = milliseconds.to_string();
        time.push_str("ms");
        self.empty("break", &[("time", &time)]);
    }

    /// A line end between elements, unless all is to stand on one line.
    pub fn line(&mut self, one_line: bool) {
        if !one_line {
            self.out.push('\n');
        }
    }
}

/// Appends text with `&`, `<` and `>` escaped, and without the signs that XML forbids.
///
/// ```
/// let mut out = String::new();
/// sayable::ssml::escape("R&B <live>", &mut out);
/// assert_eq!(out, "R&amp;B &lt;live&gt;");
/// ```
pub fn escape(text: &str, out: &mut String) {
    // A short text is looked through faster than the long look is made ready.
    if text.len() < 64 && !text.bytes().fold(false, |special, b| special | matches!(b, b'&' | b'<' | b'>')) {
        return out.push_str(text);
    }
    let mut rest = text;
    while let Some(at) = memchr3(b'&', b'<', b'>', rest.as_bytes()) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            _ => "&gt;",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}

/// Appends an attribute's value, escaped; tabs and line ends are spaces, as every XML reader
/// takes them.
fn escape_attribute(value: &str, out: &mut String) {
    if !value.bytes().fold(false, |special, b| special | (b < b' ') | matches!(b, b'&' | b'<' | b'>' | b'"')) {
        return out.push_str(value);
    }
    let mut from = 0;
    for (at, byte) in value.bytes().enumerate() {
        let escaped = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\t' | b'\n' | b'\r' => " ",
            _ => continue,
        };
        out.push_str(&value[from..at]);
        out.push_str(escaped);
        from = at + 1;
    }
    out.push_str(&value[from..]);
}
