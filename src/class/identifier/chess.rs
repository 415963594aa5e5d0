//! Moves of chess: 14.Nf3, 23...Kf8, Bxc6+, Qh7#, O-O.

use crate::class::{Context, Match};
use crate::words::{self, say};

/// The pieces by their letters.
const PIECES: [(u8, &str); 5] = [(b'K', "king"), (b'Q', "queen"), (b'R', "rook"), (b'B', "bishop"), (b'N', "knight")];

/// A move with its number beside it (14.Nf3), or a piece's move (Bxc6) in a text about the game.
pub(super) fn chess(context: &Context, at: usize, out: &mut String) -> Option<Match> {
    let number = context.digits(at);
    if number.is_empty() {
        let found = moved(context, at, out)?;
        let told = || numbered_before(context, at) || context.mentions(&["chess", "checkmate", "mate", "gambit", "endgame", "bishop", "rook", "pawn"]);
        return (context.byte(at).is_ascii_uppercase() && told()).then(|| Match::likely(found, "chess-move"));
    }
    let point = at + number.len();
    let points = if context.has(point, "...") { 3 } else { 1 };
    if context.byte(point) != b'.' || number.len() > 3 || !context.byte(point + points).is_ascii_alphabetic() {
        return None;
    }
    words::cardinal_digits(number, context.locale(), out);
    out.push(',');
    moved(context, point + points, out).map(|end| Match::likely(end, "chess-move"))
}

/// Whether the number of a move stands before: "14. Nf3", "1. e4 Nf6", "1.e4 Nf6".
fn numbered_before(context: &Context, at: usize) -> bool {
    let number = |token: &str| token.ends_with('.') && token.starts_with(|c: char| c.is_ascii_digit());
    let mut tokens = context.slice(at.saturating_sub(14), at).trim_end().rsplit(' ');
    let last = tokens.next().unwrap_or("");
    let glued = last.starts_with(|c: char| c.is_ascii_digit()) && last.contains('.') && last.ends_with(|c: char| c.is_ascii_digit());
    number(last) || glued || (2..=5).contains(&last.len()) && tokens.next().is_some_and(number)
}

/// Says a move and returns where it ends.
fn moved(context: &Context, at: usize, out: &mut String) -> Option<usize> {
    let mut end = at;
    if context.has(at, "O-O") {
        let long = context.has(at + 3, "-O");
        say(if long { "castles long" } else { "castles" }, out);
        end += if long { 5 } else { 3 };
        return context.free_at(end).then_some(end);
    }
    if let Some((_, piece)) = PIECES.iter().find(|(letter, _)| *letter == context.byte(at)) {
        say(piece, out);
        end += 1;
    }
    let file = |at: usize| matches!(context.byte(at), b'a'..=b'h');
    let rank = |at: usize| matches!(context.byte(at), b'1'..=b'8');
    // "Nbd2", "R1e3", "exd5": from which file or rank.
    if (file(end) || rank(end)) && (file(end + 1) || context.byte(end + 1) == b'x') {
        name(context, end, out);
        end += 1;
    }
    if context.byte(end) == b'x' {
        say("takes", out);
        end += 1;
    }
    if !file(end) || !rank(end + 1) {
        return None;
    }
    name(context, end, out);
    name(context, end + 1, out);
    end += 2;
    if context.is_word(end) {
        return None;
    }
    let (said, length) = match context.byte(end) {
        b'+' => ("check", 1),
        b'#' => ("mate", 1),
        _ => ("", 0),
    };
    say(said, out);
    Some(end + length)
}

/// Says a file or a rank.
fn name(context: &Context, at: usize, out: &mut String) {
    match context.byte(at) {
        digit @ b'1'..=b'8' => words::cardinal(u128::from(digit - b'0'), context.locale(), out),
        file => words::letter(char::from(file), out),
    }
}
