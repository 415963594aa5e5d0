//! What English does to any sequence of sounds: r-coloured vowels, single consonants, and beginnings
//! of words that can be said.

use super::speak::is_vowel;

/// Clusters that English words begin with.
const BEGINNINGS: &[&str] = &[
    "pl", "bl", "kl", "ɡl", "fl", "sl", "pɹ", "bɹ", "tɹ", "dɹ", "kɹ", "ɡɹ", "fɹ", "θɹ", "ʃɹ", "tw", "dw", "kw", "ɡw", "sw", "hw", "pj", "bj", "tj", "dj", "kj",
    "ɡj", "fj", "vj", "mj", "nj", "lj", "hj", "sj", "zj", "ɹj", "sp", "st", "sk", "sm", "sn", "sf", "sv", "spl", "spɹ", "stɹ", "skɹ", "skw", "skj", "stj",
    "spj", "skl", "ʃm", "ʃn", "ʃl", "ʃt", "ʃp", "ʃv", "ʃw", "ʃtɹ", "ʃpɹ", "vl", "vɹ", "zl", "zv", "zw", "tsv", "kv", "bw", "pw", "mw", "nw", "sɹ", "ts", "dz",
    "tsk", "ʃk", "θw", "vw", "fw", "ʃf", "kf", "hɹ", "ʃtʃ", "ʃvj", "svj", "pʃ", "kʃ", "bʒ", "zb", "zvj", "dv", "ɡv", "tv", "ʒv", "lw", "ɹw", "ʒw", "tɹw",
    "dɹw", "kɹw", "ɡɹw", "pɹw", "bɹw", "fɹw", "plw", "blw", "klw", "ɡlw", "tʃj", "tʃw", "dʒj", "dʒw", "ʃj", "zw", "tsw", "dzw", "jw", "kwj", "swj", "twj",
];

/// Makes a word's sounds, with a mark before each stressed vowel, ones that English has.
pub(super) fn adapt(ipa: &str) -> String {
    begin(&coloured(&single(ipa)))
}

/// Doubled consonants said once, n before k and ɡ as ŋ, h only before vowels and as in Hrabal.
fn single(ipa: &str) -> String {
    let signs: Vec<char> = ipa.chars().collect();
    let mut out = String::with_capacity(ipa.len());
    let mut at = 0;
    while let Some(&sign) = signs.get(at) {
        let next = signs.get(at + 1).copied().unwrap_or(' ');
        let rest = &signs[at..];
        let affricate = matches!((sign, next), ('t', 'ʃ') | ('d', 'ʒ'));
        if affricate && rest.len() >= 4 && rest[..2] == rest[2..4] {
            at += 2;
            continue;
        }
        let length = if affricate { 2 } else { 1 };
        let follows = signs.get(at + length).copied().unwrap_or(' ');
        at += length;
        match sign {
            // tts as ts, ttʃ as tʃ.
            _ if !is_vowel(sign) && sign == next && sign.is_alphabetic() => {}
            'n' if matches!(follows, 'k' | 'ɡ') => out.push('ŋ'),
            'h' if out.is_empty() && follows == 'ɹ' => out.push(sign),
            'ɦ' => out.push('h'),
            'h' if !(is_vowel(follows) || matches!(follows, 'ˈ' | 'ˌ' | 'j' | 'w')) => {}
            'h' if matches!(follows, 'j' | 'w') && out.ends_with(is_vowel) => {}
            _ => {
                out.push(sign);
                if affricate {
                    out.push(next);
                }
            }
        }
    }
    out
}

/// Vowels before r.
fn coloured(ipa: &str) -> String {
    let mut out = ipa.to_owned();
    for (from, to) in [("eɪɹ", "ɛɹ"), ("oʊɹ", "ɔɹ"), ("iɹ", "ɪɹ"), ("uɹ", "ʊɹ")] {
        out = out.replace(from, to);
    }
    let mut coloured = String::with_capacity(out.len());
    let mut rest = out.as_str();
    while let Some(sign) = rest.chars().next() {
        rest = &rest[sign.len_utf8()..];
        let after_r = rest.strip_prefix('ɹ');
        let before_vowel = after_r.is_some_and(|after| after.starts_with(|next| is_vowel(next) || matches!(next, 'ˈ' | 'ˌ' | '.')));
        match (sign, after_r) {
            ('ə' | 'ʌ', Some(after)) if !before_vowel => {
                coloured.push(if coloured.ends_with(['ˈ', 'ˌ']) { 'ɝ' } else { 'ɚ' });
                rest = after;
            }
            ('ɝ' | 'ɚ', Some(after)) => {
                coloured.push(sign);
                rest = after;
            }
            _ => coloured.push(sign),
        }
    }
    coloured
}

/// A beginning that English words do not have gets a vowel after its first sound.
fn begin(ipa: &str) -> String {
    let start = ipa.find(|sign| is_vowel(sign) || matches!(sign, 'ˈ' | 'ˌ')).unwrap_or(0);
    let cluster = &ipa[..start];
    let sounds = sounds(cluster);
    if sounds.len() < 2 || BEGINNINGS.contains(&cluster) {
        return ipa.to_owned();
    }
    // Mbappé as əmb-, Ndiaye as ənd-, Nguema as əŋɡ-.
    if ["mb", "mp", "nd", "nt", "ŋɡ", "ŋk"].iter().any(|nasal| cluster.starts_with(nasal)) && !cluster.starts_with("nts") {
        return format!("ə{ipa}");
    }
    let cut = sounds[0].len();
    // mts- as məts-, tskh- as tsk-: what stands behind must be a beginning too.
    format!("{}ə{}", &ipa[..cut], &ipa[cut..])
}

/// The consonants of a cluster, affricates whole.
pub(super) fn sounds(cluster: &str) -> Vec<&str> {
    let mut sounds = Vec::new();
    let mut rest = cluster;
    while let Some(sign) = rest.chars().next() {
        let length = ["tʃ", "dʒ"].iter().find(|both| rest.starts_with(**both)).map_or(sign.len_utf8(), |both| both.len());
        sounds.push(&rest[..length]);
        rest = &rest[length..];
    }
    sounds
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_habits() {
        for (ipa, want) in [
            ("bɑkkˈu", "bɑkˈu"),
            ("mˈɑttʃoʊ", "mˈɑtʃoʊ"),
            ("ˈɑnkəɹə", "ˈɑŋkəɹə"),
            ("fɑtˈih", "fɑtˈi"),
            ("ɡdˈɑnsk", "ɡədˈɑnsk"),
            ("bˈəɹnoʊ", "bˈɝnoʊ"),
            ("ˈoʊɹbɑn", "ˈɔɹbɑn"),
            ("vˈoʊldəɹ", "vˈoʊldɚ"),
            ("tskˈi", "tskˈi"),
            ("mbɑpˈeɪ", "əmbɑpˈeɪ"),
            ("ʃɛnhwˈɑ", "ʃɛnhwˈɑ"),
            ("ɑhwˈɑz", "ɑwˈɑz"),
        ] {
            assert_eq!(adapt(ipa), want);
        }
    }
}
