//! The options of an entry as one line, `also=Gəncə,Gence;fold`: the last column of TSV, and what
//! PLS has no element for.
//!
//! Options are parted by semicolons and their values by commas; a backslash takes from the sign
//! after it its meaning.

use super::alphabet::tidy_ipa;
use crate::lexicon::Entry;
use crate::lexicon::entry::{Case, More, Say};

/// The options that there are, for messages.
const KNOWN: &str = "also= gb= case=any case=exact alias= before= after= pos= once= fold inflect=no form= or= role= example=";

/// The parts of speech that an entry may ask for.
pub(super) const PARTS: [&str; 4] = ["noun", "verb", "adjective", "past"];

/// A fault of an option: its offset in the cell, what is wrong, and what to do.
pub(super) type OptionFault = (usize, String, String);

/// Reads options into an entry; `fault` is told of each that cannot be read.
pub(super) fn read(cell: &str, entry: &mut Entry, fault: &mut dyn FnMut(OptionFault)) {
    let mut more = entry.more().clone();
    let mut seen: Vec<&str> = Vec::new();
    for (at, option) in split(cell, ';') {
        let (key, value) = option.split_once('=').unwrap_or((option, ""));
        let key = key.trim();
        if key.is_empty() && value.is_empty() {
            continue;
        }
        if seen.contains(&key) {
            fault((at, format!("the option `{key}` stands twice"), "put all its values into one, parted by commas".to_owned()));
        }
        seen.push(key);
        if let Err((message, advice)) = set(key, value, option.contains('='), entry, &mut more) {
            fault((at, message, advice));
        }
    }
    entry.set_more(more);
}

fn set(key: &str, value: &str, has_value: bool, entry: &mut Entry, more: &mut More) -> Result<(), (String, String)> {
    let wrong = |advice: &str| Err((format!("the option `{key}` cannot be `{value}`"), advice.to_owned()));
    if has_value && value.is_empty() {
        return Err((format!("the option `{key}` is empty"), "give it a value or remove it".to_owned()));
    }
    match (key, has_value) {
        ("also", true) => entry.also = list(value).into_iter().map(Into::into).collect(),
        ("gb", true) => entry.british = tidy_ipa(&unescape(value)).into(),
        ("alias", true) => entry.alias = unescape(value).into(),
        ("case", true) => match value {
            "any" => entry.case = Case::Any,
            "exact" => entry.case = Case::Exact,
            _ => return wrong("write `any`, or `exact`"),
        },
        ("before", true) => more.before = list(value),
        ("after", true) => more.after = list(value),
        ("pos", true) => match list(value) {
            parts if parts.iter().all(|part| PARTS.contains(&part.as_str())) => more.parts = parts,
            _ => return wrong("name parts of speech: noun, verb, adjective, past"),
        },
        ("once", true) => match value.parse() {
            Ok(number) if number > 0 => more.once = number,
            _ => return wrong("give the number of the occurrence, counted from 1"),
        },
        ("fold", false) => more.fold = true,
        ("inflect", true) => match value {
            "no" => more.no_inflection = true,
            "yes" => more.no_inflection = false,
            _ => return wrong("write `no`, or remove it"),
        },
        ("form", true) => {
            for (_, form) in split(value, ',') {
                let mut parts = split(form, ':');
                let (Some((_, written)), Some((_, ipa)), None) = (parts.next(), parts.next(), parts.next()) else {
                    return wrong("write `form=written:ipa`, several parted by commas");
                };
                more.forms.push((unescape(written), tidy_ipa(&unescape(ipa))));
            }
        }
        ("or", true) => {
            for (_, other) in split(value, ',') {
                more.others.push(match other.strip_prefix('/').and_then(|ipa| ipa.strip_suffix('/')) {
                    Some(ipa) => Say::Ipa(tidy_ipa(&unescape(ipa))),
                    None => Say::Alias(unescape(other)),
                });
            }
        }
        ("role", true) => more.roles = list(value),
        ("example", true) => more.examples = list(value),
        _ => return Err((format!("there is no option `{}{}`", key, if has_value { "=" } else { "" }), format!("the options are: {KNOWN}"))),
    }
    Ok(())
}

/// Appends the options of an entry; `pls` leaves out what PLS has elements for.
pub(super) fn write(entry: &Entry, pls: bool, out: &mut String) {
    let start = out.len();
    let mut option = |key: &str, values: &[String]| {
        if !values.is_empty() {
            if out.len() > start {
                out.push(';');
            }
            out.push_str(key);
            out.push_str(&values.join(","));
        }
    };
    let escaped = |values: &[String]| values.iter().map(|value| escape(value)).collect::<Vec<_>>();
    let one = |value: &str| if value.is_empty() { Vec::new() } else { vec![escape(value)] };
    let when = |yes: bool| if yes { vec![String::new()] } else { Vec::new() };
    let more = entry.more();
    if !pls {
        option("alias=", &one(&entry.alias));
        option("also=", &entry.also.iter().map(|value| escape(value)).collect::<Vec<_>>());
    }
    option("gb=", &one(&entry.british));
    option("case=any", &when(entry.case == Case::Any));
    option("before=", &escaped(&more.before));
    option("after=", &escaped(&more.after));
    option("pos=", &escaped(&more.parts));
    option("once=", &if more.once > 0 { vec![more.once.to_string()] } else { Vec::new() });
    option("fold", &when(more.fold));
    option("inflect=no", &when(more.no_inflection));
    option("form=", &more.forms.iter().map(|(written, ipa)| format!("{}:{}", escape(written), escape(ipa))).collect::<Vec<_>>());
    if !pls {
        let others = more.others.iter().map(|other| match other {
            Say::Ipa(ipa) => format!("/{}/", escape(ipa)),
            Say::Alias(alias) => escape(alias),
        });
        option("or=", &others.collect::<Vec<_>>());
        option("role=", &escaped(&more.roles));
        option("example=", &escaped(&more.examples));
    }
}

fn list(value: &str) -> Vec<String> {
    split(value, ',').map(|(_, item)| unescape(item)).collect()
}

/// The parts between separators that no backslash stands before, each with its offset.
fn split(text: &str, separator: char) -> impl Iterator<Item = (usize, &str)> {
    let mut from = 0;
    let mut done = false;
    std::iter::from_fn(move || {
        if done {
            return None;
        }
        let start = from;
        let mut escaped = false;
        for (at, sign) in text[start..].char_indices() {
            if !escaped && sign == separator {
                from = start + at + sign.len_utf8();
                return Some((start, &text[start..start + at]));
            }
            escaped = !escaped && sign == '\\';
        }
        done = true;
        Some((start, &text[start..]))
    })
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        if matches!(sign, '\\' | ';' | ',' | ':' | '/') {
            out.push('\\');
        }
        out.push(sign);
    }
    out
}

fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut escaped = false;
    for sign in text.chars() {
        escaped = !escaped && sign == '\\';
        if !escaped {
            out.push(sign);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_come_back_as_they_went() {
        let cell = "also=Gəncə,a\\,b\\;c;gb=ˈɡan;case=any;before=x;after=y,z;pos=noun,verb;once=2;fold;inflect=no;form=Gs:ˈɡæz;or=/ˈɡa/,other words,\\/x\\/;role=c\\:N;example=in it";
        let mut entry = Entry::new("Ganja", "ˈɡændʒə");
        read(cell, &mut entry, &mut |fault| panic!("{fault:?}"));
        assert_eq!(entry.also, ["Gəncə", "a,b;c"]);
        assert_eq!(entry.more().others, [Say::Ipa("ˈɡa".into()), Say::Alias("other words".into()), Say::Alias("/x/".into())]);
        let mut out = String::new();
        write(&entry, false, &mut out);
        assert_eq!(out, cell);
    }

    #[test]
    fn faults_have_their_offset() {
        let mut faults = Vec::new();
        let mut entry = Entry::default();
        read("fold;colour=red;once=0;case=some;also=", &mut entry, &mut |fault| faults.push((fault.0, fault.1)));
        let offsets: Vec<usize> = faults.iter().map(|fault| fault.0).collect();
        assert_eq!(offsets, [5, 16, 23, 33]);
        assert_eq!(faults[0].1, "there is no option `colour=`");
    }
}
