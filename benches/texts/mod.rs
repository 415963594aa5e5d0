//! Text to measure with: our own sentences in a shuffled order, so that no part of a processor
//! learns it by heart.

/// Sentences, one a line, by what they are rich in.
const SENTENCES: [(&str, &str); 5] = [
    ("prose", include_str!("prose.txt")),
    ("news", include_str!("news.txt")),
    ("numbers", include_str!("numbers.txt")),
    ("wide", include_str!("wide.txt")),
    ("names", include_str!("names.txt")),
];

/// One short sentence.
#[allow(dead_code, reason = "not everyone who measures measures it")]
pub const SHORT: &str = "Dr. Ames paid $20 for 3 tickets to Ganja on May 8.";

/// At least so many bytes of one kind of text, in paragraphs of three to six sentences; the same
/// for the same arguments.
pub fn text(kind: &str, bytes: usize) -> String {
    let sentences: Vec<&str> = SENTENCES.iter().find(|(name, _)| *name == kind).expect("a kind of text").1.lines().collect();
    let mut random = 0x9e37_79b9_7f4a_7c15_u64;
    let mut below = |most: usize| {
        // Xorshift, Marsaglia 2003.
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        (random % most as u64) as usize
    };
    let mut text = String::with_capacity(bytes + 1024);
    while text.len() < bytes {
        for number in 0..3 + below(4) {
            text.push_str(if number > 0 { " " } else { "" });
            text.push_str(sentences[below(sentences.len())]);
        }
        text.push_str("\n\n");
    }
    text
}
