//! Authors' markup: `{24/7|say-as=score}`, `{WHO|sub=the health agency}`, `{1984|verbatim}`; and,
//! marked by the pass itself as they are said otherwise but not respelt, `{lead|reading=metal}` and
//! `{Ganja|ipa=ˈɡændʒə}`.

use super::{Class, Context, Match, Memory, Start};

/// The class.
pub static CLASS: Class = Class {
    name: "markup",
    about: "an author's own word on one occurrence: say-as=CLASS, sub=TEXT or verbatim",
    example: ("open {24/7|say-as=score}", "open twenty-four to seven"),
    starts: &[Start::Sign(b'{')],
    words: super::no_words,
    recognise,
};

fn recognise(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    if !context.options.markup {
        return None;
    }
    let (text, order, end) = parts(context.text, at)?;
    if order == "verbatim" {
        out.push_str(text);
        return Some(Match::certain(end, "verbatim"));
    }
    if let Some(said) = order.strip_prefix("sub=") {
        out.push_str(said);
        return Some(Match::certain(end, "sub"));
    }
    let class = super::find(order.strip_prefix("say-as=")?).ok()?;
    if class.name == CLASS.name {
        return None;
    }
    force(context, class, text, out);
    Some(Match::certain(end, "say-as"))
}

/// The text and the order of the markup that begins at an offset, and where it ends.
pub(crate) fn parts(text: &str, at: usize) -> Option<(&str, &str, usize)> {
    let inner = text.get(at..)?.strip_prefix('{')?;
    let length = inner.bytes().take(LONGEST).position(|b| matches!(b, b'{' | b'}'))?;
    let (text, order) = inner[..length].rsplit_once('|')?;
    (inner.as_bytes()[length] == b'}' && !text.is_empty()).then_some((text, order, at + 1 + length + 1))
}

/// The most bytes that stand between the braces, so that a lone brace costs little.
const LONGEST: usize = 1000;

/// Reads a text as a class: first on its own, then with words around it that ask for the class.
/// Where the class cannot read it, the text stands as it is.
fn force(context: &Context, class: &Class, text: &str, out: &mut String) {
    let from = out.len();
    // A cue that classes which need company look for.
    let cue = match class.name {
        "score" => "won ",
        "date" => "due ",
        "telephone" => "call ",
        "identifier" => "code ",
        "year" => "in ",
        "time" => "at ",
        "roman" => "chapter ",
        _ => "",
    };
    for before in ["", cue] {
        let sentence = format!("{before}{text}");
        let memory = Memory::default();
        let alone = Context::new(&sentence, context.options, &memory);
        if (class.recognise)(&alone, before.len(), out).is_some_and(|found| found.end == sentence.len()) {
            return;
        }
        out.truncate(from);
    }
    // 24/7 as a score: the stroke stands for the hyphen that scores are written with.
    if class.name == "score" && text.contains(['/', ':']) {
        let sentence = format!("won {}", text.replace(['/', ':'], "-"));
        let memory = Memory::default();
        let alone = Context::new(&sentence, context.options, &memory);
        if (class.recognise)(&alone, 4, out).is_some_and(|found| found.end == sentence.len()) {
            return;
        }
        out.truncate(from);
    }
    out.push_str(text);
}

#[cfg(test)]
mod tests {
    #[test]
    fn cases() {
        crate::class::check_cases("markup", include_str!("../../tests/class/markup.tsv"));
    }
}
