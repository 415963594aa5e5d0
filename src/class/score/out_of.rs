//! So many out of so many: 93/100 on a test, 20/40 vision, 120/80 mmHg, lap 42/56.

use crate::class::{Context, Match};
use crate::words::{self, say};

/// Whether two numbers are so many points of ten: "it's 10/10", "a solid 9/10".
pub(in crate::class) fn is_mark(context: &Context, at: usize, (first, second): (&str, &str), end: usize) -> bool {
    const DATED: [&str; 14] = ["on", "by", "due", "until", "till", "since", "from", "before", "after", "through", "of", "the", "between", "to"];
    const CHANCES: [&str; 7] = ["chance", "chances", "odds", "probability", "of", "full", "majority"];
    if second != "10" || !first.parse::<u32>().is_ok_and(|points| points <= 10) || !context.free_at(end) || context.byte(end) == b'/' {
        return false;
    }
    let alone = first == "10" && !context.after_any(at, &DATED) && !context.word_before(at).is_empty() && context.byte_before(at) == b' ';
    let praised = context.after_any(at, &["a", "solid", "perfect", "easy", "strong", "generous"]);
    let noun = context.space(end) > 0
        && context.letters(context.skip_space(end)).starts_with(char::is_lowercase)
        && !context.before_any(end, &["for", "from", "and", "but", "on", "in"]);
    // "10/10 would not recommend"
    let opening = first == "10" && context.word_before(at).is_empty() && context.before_any(end, &["would", "recommend", "again", "for", "no"]);
    if opening {
        return true;
    }
    (alone || praised) && !noun && !context.before_any(end, &CHANCES)
}

/// 4.5/5 stars, a score of 9/10; blood pressure of 140/90; 20/40 vision.
pub(super) fn out_of(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let first = context.numeral(at)?;
    let mark = first.end();
    let second = if context.byte(mark) == b'/' { context.digits(mark + 1) } else { "" };
    let mut end = mark + 1 + second.len();
    // "a GPA of 3.85/4.0"
    if first.is_decimal() && matches!(second, "4" | "5") && context.has(end, ".0") && context.mentions(&["gpa", "grade", "average"]) {
        end += ".0".len();
    }
    if second.is_empty() || second.starts_with('0') || !context.free_at(end) || context.byte(end) == b'/' {
        return None;
    }
    let pressure = second.len() >= 2 && first.length >= 2 && context.mentions(&["pressure", "bp", "systolic", "mmhg"]);
    // "Her left eye is 20/40": what is seen at twenty feet.
    let sight = second.len() == 2 && context.before_any(end, &["vision", "eyesight", "sight"])
        || first.plain() == Some(20)
            && matches!(second, "15" | "20" | "25" | "30" | "40" | "50" | "60" | "70" | "80" | "100" | "200" | "400")
            && context.mentions(&["eye", "eyes", "vision", "eyesight", "sight", "glasses", "acuity", "cataract"]);
    // No fraction has a decimal above its stroke.
    let rated = matches!(second, "4" | "5" | "10" | "20" | "100")
        && (first.is_decimal() && (second != "4" || end > mark + 2)
            || context.before_any(end, &["stars", "score", "rating", "points", "marks"])
            || context.mentions(&["rated", "rating", "scored", "grade", "review", "pain", "verdict"])
            || context.text.contains('★'));
    let marked = first.plain() <= second.parse().ok() && second.len() == 2 && context.mentions(&["quiz", "correct", "scored"])
        // "got 93/100 on the test": no one reckons with hundredths.
        || second == "15" && context.after_any(at, &["gcs"])
        || first.plain() <= second.parse().ok() && context.after_any(at, &["score"])
        || second == "100" && context.digits(at).len() == 2 && context.after_any(at, &["a", "an", "got", "gets", "and", "with", "scoring", "scores", "earned", "received", "of", "is", "was"]) && !context.before_any(end, &["of"]);
    let rated = rated || first.plain().is_some() && marked || is_mark(context, at, (context.digits(at), second), end);
    // Lap 42/56, page 3/10: one of so many.
    const COUNTED: [&str; 15] =
        ["ep", "lap", "stage", "round", "day", "page", "part", "episode", "step", "slide", "level", "question", "game", "hole", "photo"];
    let counted = first.plain() <= second.parse().ok() && first.plain().is_some() && context.byte(end) != b'"' && context.after_any(at, &COUNTED);
    let joiner = match (pressure, sight, rated, counted) {
        (true, ..) => "over",
        (_, true, ..) => "",
        (_, _, true, _) => "out of",
        (_, _, _, true) => "of",
        _ => return None,
    };
    first.say(context, out);
    say(joiner, out);
    words::cardinal_digits(second, context.locale(), out);
    // 120/80 mmHg
    let end = if pressure { crate::class::measure::unit_after(context, end, out).unwrap_or(end) } else { end };
    Some(Match::likely(end, "out-of"))
}
