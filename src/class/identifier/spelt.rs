//! Numbers that are said by digits or by pairs, by what stands beside them: PIN 4821, room 305, ISBN 0-306-40615-2.

use super::filed;
use crate::class::{Context, Match, decade};
use crate::text::WordList;
use crate::words::{self, Zero, say};

/// Whether a type and series of aircraft stand at an offset: `737-800`, `747-8`.
pub(in crate::class) fn is_aircraft(context: &Context, at: usize) -> bool {
    let digits = context.digits(at);
    // ATR 72-600
    if digits.len() == 2 && context.has(at + 2, "-") {
        return context.digits(at + 3).len() == 3 && context.free_at(at + 6) && context.after_any(at, &["ATR"]);
    }
    if digits.len() != 3 || context.byte(at + 3) != b'-' {
        return false;
    }
    let series = context.digits(at + digits.len() + 1);
    let typed = digits.len() == 3 && digits.starts_with('7') && digits.ends_with('7') || context.after_any(at, &["Boeing", "Airbus"]);
    let end = at + 4 + series.len();
    // 777-300ER: the letters of a variant.
    let letters = context.letters(end);
    let variant = letters.strip_suffix('s').unwrap_or(letters);
    let end = end + letters.len() - variant.len();
    let free = variant.len() <= 3 && variant.bytes().all(|b| b.is_ascii_uppercase()) && context.free_at(end + variant.len());
    typed && digits.len() == 3 && context.byte(at + 3) == b'-' && (1..=3).contains(&series.len()) && free
}

/// Says the letters of a machine's variant that stand at an offset, of one or of several, and returns where they end: 777-300ERs.
pub(in crate::class) fn say_variant(context: &Context, at: usize, out: &mut String) -> usize {
    let letters = context.letters(at);
    let variant = letters.strip_suffix('s').unwrap_or(letters);
    words::letters(variant, out);
    if variant.len() < letters.len() {
        decade::words_plural(out);
    }
    at + letters.len()
}

/// No word that tells how a number is said is longer.
const LONGEST_CUE: usize = 16;

/// A word in small letters; empty where it is too long to be a cue.
fn small<'b>(word: &str, buffer: &'b mut [u8; LONGEST_CUE]) -> &'b str {
    let Some(letters) = buffer.get_mut(..word.len()) else { return "" };
    letters.copy_from_slice(word.as_bytes());
    letters.make_ascii_lowercase();
    std::str::from_utf8(letters).unwrap_or("")
}

/// Numbers that are said by digits or by pairs, by the word before them.
pub(super) fn spelt(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    const DIGITS: WordList = WordList::new(&[
        "ref",
        "cvv",
        "cvc",
        "pin",
        "code",
        "serial",
        "isbn",
        "account",
        "acct",
        "password",
        "zip",
        "postcode",
        "id",
        "passcode",
        "otp",
        "sku",
        "badge",
        "invoice",
        "ssn",
        "imei",
        "grid",
        "squawk",
        "squawked",
        "squawking",
        "vin",
        "combination",
        "prisoner",
        "inmate",
        "extension",
        "ext",
    ]);
    const PAIRS: WordList = WordList::new(&[
        "flight",
        "exit",
        "room",
        "boeing",
        "suite",
        "apartment",
        "interstate",
        "highway",
        "route",
        "form",
        "section",
        "sec",
        "rm",
        "flt",
        "apt",
        "hwy",
        "rte",
        "rtx",
        "rfc",
        "gtx",
        "rx",
        "radeon",
        "bwv",
        "k",
        "kv",
        "http",
        "error",
        "fahrenheit",
        "nokia",
        "porsche",
        "xbox",
        "office",
        "volvo",
        "ferrari",
        "peugeot",
        "bmw",
        "cessna",
        "airbus",
        "atari",
        "ibm",
        "leica",
        "intercity",
        "class",
        "fw",
    ]);
    let digits = context.digits(at);
    let end = at + digits.len();
    if let Some(found) = filed::filed(context, at, out) {
        return Some(found);
    }
    if digits.is_empty() || context.is_word(end) || matches!(context.byte(end), b',' | b'.' | b':' | b'%' | b'/') && context.is_digit(end + 1) {
        return None;
    }
    if context.byte(end) == b'-' && digits.len() <= 2 && context.byte(end + 1).is_ascii_lowercase() && context.byte(end + 3) == b'-' {
        return filed::docket(context, digits, end, out);
    }
    // One or two digits that no more follow are no code.
    if digits.len() <= 2 && matches!(context.byte(end), b' ' | b'.' | b',' | b';' | b')' | 0) && !context.is_digit(end + 1) {
        return None;
    }
    // Boeing 737-800: the type by pairs, the series as a number.
    if is_aircraft(context, at) {
        let series = context.digits(end + 1);
        words::pairs(digits, out);
        words::cardinal_digits(series, context.locale(), out);
        return Some(Match::likely(say_variant(context, end + 1 + series.len(), out), "aircraft"));
    }
    // Blink-182: a name's three digits, by pairs.
    if digits.len() == 3 && context.byte_before(at) == b'-' && !digits.ends_with("00") && context.is_letter(at.saturating_sub(2)) {
        let name = context.slice(0, at - 1).rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
        if name.len() > 1 && name.starts_with(char::is_uppercase) && context.free_at(end) && context.byte(end) != b'-' {
            words::pairs(digits, out);
            return Some(Match::likely(end, "pairs"));
        }
    }
    if let Some(end) = (digits.len() == 1).then(|| keyed(context, at)).flatten() {
        for n in (at..end).step_by(2) {
            words::digits(context.slice(n, n + 1), Zero::Zero, out);
        }
        return Some(Match::likely(end, "keyed"));
    }
    if digits.len() > 4 && in_code(context, at, digits, end) {
        words::digits(digits, Zero::Zero, out);
        return Some(Match::likely(end, "code"));
    }
    let (start, word_end) = context.word_span_before(at);
    let mut buffer = [0; LONGEST_CUE];
    let mut word = small(context.slice(start, word_end), &mut buffer);
    if ["is", "number", "was", "of", "in", "no"].contains(&word) {
        let mut buffer = [0; LONGEST_CUE];
        let before = small(context.word_before(start), &mut buffer);
        // "chart no. 30219", "passport no. 4410772"
        let long = digits.len() > 4 && word == "no" && !digits.ends_with("000") && context.byte(end) != b'-';
        if long || digits.len() > 4 && matches!(word, "is" | "was") && before == "no" {
            word = "code";
        }
        let ending_in = word == "in"
            && (before == "ending"
                || ["ends", "ended"].contains(&before)
                    && context.mentions(&["card", "account", "acct", "number", "ssn", "social", "phone", "visa", "serial", "plate", "vin"]));
        // "her student number is 20417788", "membership number 44719"
        let issued = || match word {
            "number" | "no" => filed::is_issued(before),
            "is" | "was" => matches!(before, "number" | "no") && filed::is_issued(context.word_before(context.word_span_before(start).0)),
            _ => false,
        };
        let issued = digits.len() >= 4 && context.byte(end) != b'-' && issued();
        if issued || ending_in || DIGITS.has(before) || before == "card" && digits.len() > 2 {
            word = "code";
        }
    }
    // "the code, 550291," and "PIN: 4821"
    let group = |end: usize| context.byte(end) == b' ' && context.digits(end + 1).len() >= 2 && context.free_at(end + 1 + context.digits(end + 1).len());
    if (digits.len() >= 4 || digits.len() == 3 && group(end)) && word.is_empty() {
        let head = context.slice(0, at).trim_end().trim_end_matches([',', ':', '"', '“', '(']);
        let mut buffer = [0; LONGEST_CUE];
        if DIGITS.has(small(context.word_before(head.len()), &mut buffer)) {
            word = "code";
        }
    }
    // "the weather in 90210"
    if word == "in" && digits.len() == 5 && context.mentions(&["weather", "forecast", "zip", "temperature", "neighborhood"]) {
        word = "code";
    }
    // "the card ending 4417"
    if matches!(word, "ending" | "ends" | "ended") && digits.len() == 4 && context.mentions(&["card", "account", "visa", "mastercard", "amex"]) {
        word = "code";
    }
    // A 1099 form, and the tax forms that go by their number alone.
    let taxed = matches!(digits, "1040" | "1099" | "1065" | "1098" | "1120") && context.mentions(&["irs", "tax", "taxes", "file", "filed", "filing", "files"]);
    if digits.len() == 4 && (taxed || context.before_any(end, &["form", "forms"])) && !digits.ends_with("00") {
        words::pairs(digits, out);
        return Some(Match::likely(end, "pairs"));
    }
    // "PO 45009871", "a/c 31926819"
    let ordered = || matches!(context.slice(start, word_end), "PO" | "P.O") || word == "c" && context.slice(0, at).trim_end().ends_with("a/c");
    if digits.len() > 5 && !digits.ends_with("000") && ordered() {
        word = "code";
    }
    // "IBAN GB29 NWBK 6016 1331 9268 19": by its groups' digits.
    let grouped = digits.len() == 4 || digits.len() == 2 && context.digits(at.saturating_sub(5)).len() == 4;
    if grouped && context.byte_before(at) == b' ' && context.text.contains("IBAN") && context.mentions(&["iban"]) {
        word = "code";
    }
    // "MMSI 235004567", "the ICCID is 8901260852"
    if (7..=12).contains(&digits.len()) {
        let named = if matches!(word, "is" | "was") { context.word_before(start) } else { context.slice(start, word_end) };
        if matches!(named, "MMSI" | "ICCID" | "IMEI" | "NPI" | "EIN" | "TIN" | "UPC" | "EAN" | "NDC" | "CUSIP" | "DUNS" | "MRN" | "SKU" | "UTR" | "NI") {
            word = "code";
        }
    }
    // "the 405 is jammed": a freeway of Los Angeles.
    if digits.len() == 3
        && digits.as_bytes()[1] == b'0'
        && !digits.ends_with('0')
        && word == "the"
        && context.mentions(&["freeway", "freeways", "traffic", "jammed", "lanes", "northbound", "southbound", "eastbound", "westbound", "commute"])
    {
        words::pairs(digits, out);
        return Some(Match::likely(end, "pairs"));
    }
    // "H.R. 3590", "S.B. 1070": a bill of Congress, or of a state's senate, house or assembly.
    const BILLS: [&str; 4] = ["H.R.", "S.B.", "H.B.", "A.B."];
    if digits.len() == 4 && matches!(word, "r" | "b") && !digits.ends_with("00") && BILLS.iter().any(|bill| context.slice(0, at).trim_end().ends_with(bill)) {
        words::pairs(digits, out);
        return Some(Match::likely(end, "pairs"));
    }
    // "the 4400 block of Elm"
    if digits.len() == 4 && digits.ends_with("00") && !digits.ends_with("000") && context.before_any(end, &["block"]) {
        words::pairs(digits, out);
        return Some(Match::likely(end, "pairs"));
    }
    // "The Me 262", "a Bf 109": aircraft of the Luftwaffe.
    if digits.len() == 3
        && matches!(context.slice(start, word_end), "Me" | "Bf" | "He" | "Ju" | "Do" | "Ta" | "Ar")
        && context.after_any(start, &["the", "a", "an", "german", "messerschmitt", "heinkel", "his", "and", "two", "three", "of"])
    {
        words::pairs(digits, out);
        return Some(Match::likely(end, "aircraft"));
    }
    // "returned a 503": what a server of the web answers.
    if digits.len() == 3
        && matches!(digits.as_bytes(), [b'4' | b'5', b'0', b'1'..=b'9'])
        && context.after_any(at, &["a", "an", "returned", "returns", "got", "status", "and", "or", "with"])
        && context.mentions(&["http", "https", "server", "endpoint", "api", "url", "proxy", "browser", "nginx"])
    {
        words::pairs(digits, out);
        return Some(Match::likely(end, "pairs"));
    }
    // A 404 error.
    if digits.len() == 3 && !digits.ends_with("00") && context.before_any(end, &["error", "errors"]) {
        words::pairs(digits, out);
        return Some(Match::likely(end, "pairs"));
    }
    // "the last four are 6789"
    if digits.len() == 4
        && matches!(word, "are" | "is" | "were" | "was")
        && context.mentions(&["last"])
        && (context.text.contains("last four") || context.text.contains("last 4"))
    {
        word = "code";
    }
    // "not a 1099.": alone after an article.
    if digits.len() == 4
        && !digits.ends_with("00")
        && !digits.starts_with('0')
        && context.after_any(at, &["a", "an"])
        && (matches!(context.byte(end), b',' | b';' | b'!' | b'?' | 0) || context.byte(end) == b'.' && !context.is_word(end + 1))
    {
        words::pairs(digits, out);
        return Some(Match::likely(end, "pairs"));
    }
    // A 747 and its like, among things that fly.
    if digits.len() == 3
        && digits.starts_with('7')
        && digits.ends_with('7')
        && context.byte(end) != b'-'
        && (context.has(end, "'s") && context.after_any(at, &["the", "a", "this", "that", "his", "her", "our", "their", "my", "its"])
            || context.after_any(at, &["a", "the"])
                && context.before_any(
                    end,
                    &["was", "is", "had", "has", "from", "to", "took", "landed", "taxied", "banked", "roared", "lands", "takes", "lifts", "taxies"],
                )
            || context.before_any(end, &["MAX", "Dreamliner", "jet", "jets", "freighter", "airliner"])
            || context.mentions(&[
                "boeing",
                "airline",
                "airliner",
                "plane",
                "aircraft",
                "jet",
                "passengers",
                "crew",
                "runway",
                "pilot",
                "cockpit",
                "climbed",
                "heading",
                "takeoff",
                "airport",
            ]))
    {
        words::pairs(digits, out);
        return Some(Match::likely(end, "aircraft"));
    }
    // "a 911", "the 911 Turbo": the car that no one dials.
    if digits == "911"
        && (context.before_any(end, &["Carrera", "Turbo", "Targa", "Cabriolet", "Speedster", "GT2", "GT3"])
            || context.after_any(at, &["a", "vintage", "old", "porsche"]) && (context.is_last(end) || matches!(context.byte(end), b',' | b';' | b')')))
    {
        words::pairs(digits, out);
        return Some(Match::likely(end, "pairs"));
    }
    // "1010 AM", "570 AM": a station, or an hour that is said so too.
    if (3..=4).contains(&digits.len())
        && digits.ends_with('0')
        && !digits.ends_with("00")
        && context.has(end, " AM")
        && context.free_at(end + 3)
        && digits.parse().is_ok_and(|kilohertz: u32| (530..=1710).contains(&kilohertz))
    {
        words::pairs(digits, out);
        return Some(Match::likely(end, "pairs"));
    }
    // "a Me.109", "the D.520": after the maker's letters.
    if digits.len() == 3 && context.byte_before(at) == b'.' && !digits.ends_with("00") && is_maker(context, at - 1) {
        words::pairs(digits, out);
        return Some(Match::likely(end, "pairs"));
    }
    if let Some(end) = book_number(context, at, word, out) {
        return Some(Match::certain(end, "book-number"));
    }
    // Train 2207, Bus 4015: with a capital, by pairs.
    if matches!(word, "train" | "bus") && digits.len() == 4 && !digits.ends_with("00") && context.byte(start).is_ascii_uppercase() {
        words::pairs(digits, out);
        return Some(Match::likely(end, "pairs"));
    }
    // Case No. 19-1234: a docket.
    if matches!(word, "no" | "number" | "code" | "docket" | "case")
        && context.byte(end) == b'-'
        && (3..=6).contains(&context.digits(end + 1).len())
        && (digits.len() <= 2 || digits.len() == 3 && is_law(context, at))
    {
        let second = context.digits(end + 1);
        if context.free_at(end + 1 + second.len()) && context.byte(end + 1 + second.len()) != b'-' {
            if digits.starts_with('0') {
                words::digits(digits, Zero::Zero, out);
            } else {
                words::cardinal_digits(digits, context.locale(), out);
            }
            say("dash", out);
            words::pairs(second, out);
            return Some(Match::likely(end + 1 + second.len(), "docket"));
        }
    }
    if let Some(end) = long_code(context, at, word, out) {
        return Some(Match::likely(end, "code"));
    }
    if DIGITS.has(word) && (digits.len() >= 3 || matches!(word, "serial" | "code") && context.byte(end) == b'-' && context.is_digit(end + 1)) {
        // Groups of digits parted by hyphens.
        let mut end = end;
        words::digits(digits, Zero::Zero, out);
        while context.byte(end) == b'-' && context.is_word(end + 1) {
            let group = context.alphanumerics(end + 1);
            words::letters(group, out);
            end += 1 + group.len();
        }
        // "ID: 884 2210"
        while word == "code" && group(end) {
            out.push(',');
            words::digits(context.digits(end + 1), Zero::Zero, out);
            end += 1 + context.digits(end + 1).len();
        }
        return Some(Match::likely(end, "code"));
    }
    // Route 101 is "one oh one"; other roads are numbers.
    let catalogue = matches!(word, "k" | "kv") && digits.len() != 3;
    let road = catalogue || matches!(word, "interstate" | "highway" | "route" | "hwy" | "rte") && digits.as_bytes().get(1) != Some(&b'0');
    // Section 1983 is cited by pairs, Section 117 is a number.
    let road = road || matches!(word, "section" | "sec") && digits.len() < 4;
    if PAIRS.has(word)
        && !road
        && (3..=4).contains(&digits.len())
        && !digits.ends_with("00")
        && (context.byte(end) != b'-' || word == "form" && context.is_letter(end + 1))
    {
        words::pairs(digits, out);
        return Some(Match::likely(end, "pairs"));
    }
    None
}

/// Whether a capital, or one with a small letter, stands right before a full stop: D.520, Me.109.
fn is_maker(context: &Context, stop: usize) -> bool {
    let word = context.word_before(stop);
    matches!(word.as_bytes(), [b'A'..=b'Z'] | [b'A'..=b'Z', b'a'..=b'z'])
}

/// 9-1-1-4: where single digits end that hyphens part, four of them or more, which no score has.
pub(in crate::class) fn keyed(context: &Context, at: usize) -> Option<usize> {
    // No code that is keyed in is longer.
    const LONGEST: usize = 24;
    let bytes = context.text.as_bytes().get(at..)?;
    if bytes.get(1) != Some(&b'-') || context.byte_before(at) == b'-' {
        return None;
    }
    let length =
        bytes.iter().take(LONGEST).enumerate().position(|(n, b)| if n % 2 == 0 { !b.is_ascii_digit() } else { *b != b'-' }).unwrap_or(bytes.len().min(LONGEST));
    (length >= 7 && length % 2 == 1 && context.free_at(at + length) && context.byte(at + length) != b'-').then_some(at + length)
}

/// "order no. 114-3941689-8772232": three groups of digits or more, which no quantity has.
fn long_code(context: &Context, at: usize, word: &str, out: &mut String) -> Option<usize> {
    if !matches!(word, "no" | "number" | "order" | "parcel" | "apn" | "confirmation" | "tracking" | "reference" | "ref") {
        return None;
    }
    let length = context.rest(at).bytes().position(|b| !(b.is_ascii_digit() || b == b'-')).unwrap_or(context.rest(at).len());
    let code = context.slice(at, at + length);
    let groups = code.split('-');
    if length < 10 || groups.clone().count() < 3 || groups.clone().any(str::is_empty) || context.is_word(at + length) {
        return None;
    }
    for (n, group) in groups.enumerate() {
        if n > 0 {
            out.push(',');
        }
        words::digits(group, Zero::Zero, out);
    }
    Some(at + length)
}

/// Whether the "No." before an offset is a law's or an order's: "Pub. L. No. 104-191".
pub(in crate::class) fn is_law(context: &Context, at: usize) -> bool {
    context.after_any(context.word_span_before(at).0, &["L", "law", "order", "case", "docket", "file", "resolution"])
}

/// MIG-25/235212-asdg: whether digits after a stroke or a hyphen are of a code, which has letters before
/// them and is no quantity: "pay-as-you-go/15000", "a mid-20000s price".
fn in_code(context: &Context, at: usize, digits: &str, end: usize) -> bool {
    // No code is longer, in bytes.
    const LONGEST_CODE: usize = 24;
    if !matches!(context.byte_before(at), b'/' | b'-') || digits.ends_with("000") || context.byte(end) == b'/' {
        return false;
    }
    let bytes = context.text.as_bytes();
    let from = at.saturating_sub(LONGEST_CODE);
    let head = bytes[from..at].iter().rposition(|b| *b == b' ').map_or(&bytes[from..at], |space| &bytes[from + space + 1..at]);
    head.iter().any(u8::is_ascii_alphabetic) && head.iter().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'-'))
}

/// ISBN 978-0-306-40615-7, ISBN 0-306-40615-2, ISSN 0317-8471: by digits. ISO 2108, ISO 3297.
fn book_number(context: &Context, at: usize, word: &str, out: &mut String) -> Option<usize> {
    if !matches!(word, "isbn" | "issn" | "ismn") && !context.slice(0, at).trim_end_matches([' ', ':']).ends_with(['N', '3', '0']) {
        return None;
    }
    let head = context.slice(0, at).trim_end_matches([' ', ':']);
    if !["ISBN", "ISSN", "ISMN", "ISBN-13", "ISBN-10", "isbn", "issn"].iter().any(|written| head.ends_with(written)) {
        return None;
    }
    let mut end = at;
    loop {
        let digits = context.digits(end);
        let x = usize::from(matches!(context.byte(end + digits.len()), b'X' | b'x') && context.free_at(end + digits.len() + 1));
        if digits.is_empty() && x == 0 {
            break;
        }
        words::digits(digits, Zero::Zero, out);
        end += digits.len();
        if x > 0 {
            words::letter('X', out);
            end += 1;
            break;
        }
        let gap = [" - ", "-", " "].iter().find(|gap| {
            let next = end + gap.len();
            context.has(end, gap) && (context.is_digit(next) || context.byte(next) == b'X' && context.free_at(next + 1))
        });
        let dash = if gap.is_none() && context.dash(end) > 0 && context.is_digit(end + context.dash(end)) { context.dash(end) } else { 0 };
        match gap {
            // A space alone goes on only inside a number that is short of its ten or thirteen digits.
            Some(&" ") if context.slice(at, end).bytes().filter(u8::is_ascii_digit).count() >= 9 => break,
            Some(gap) => end += gap.len(),
            None if dash > 0 => end += dash,
            None => break,
        }
    }
    (context.slice(at, end).bytes().filter(u8::is_ascii_digit).count() >= 7).then_some(end)
}
