//! Which language a name comes from: its letters by statistics, its cues by weights, its company.

use super::evidence::Evidence;
use super::language::Language;
use super::{LANGUAGES, model, pattern, words};

/// How much the letters' statistics count: neighbouring letters depend on each other, so that their
/// logarithms add up to too much.
const SHARPNESS: f32 = 0.5;

/// What a given name of a language beside the others is worth.
const GIVEN: f32 = 3.0;

/// The origins of a name, the likeliest first, with how sure each is; `None` stands for English and
/// for each language without rules.
pub(super) fn ranking(name: &str, evidence: &Evidence) -> impl Iterator<Item = (Option<&'static Language>, f32)> + use<> {
    let model = model::model();
    let mut scores = vec![0.0f32; model.classes.len()];
    for word in words(name) {
        let word = word.to_lowercase();
        let letters = model.scores(&word);
        for (number, class) in model.classes.iter().enumerate() {
            scores[number] += letters[number] * SHARPNESS;
            scores[number] += class.cues.iter().copied().flatten().filter(|(cue, _)| pattern::fits(cue, &word)).map(|(_, weight)| weight).sum::<f32>();
            if class.language.is_some_and(|language| language.has_given(&word)) {
                scores[number] += GIVEN;
            }
        }
    }
    for (number, score) in scores.iter_mut().skip(1).take(LANGUAGES.len()).enumerate() {
        *score += evidence.of(number);
    }
    for (score, class) in scores.iter_mut().zip(&model.classes) {
        *score += class.prior;
    }
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let total: f32 = scores.iter().map(|score| (score - most).exp()).sum();
    let mut ranked: Vec<_> = model.classes.iter().zip(scores).map(|(class, score)| (class.language, (score - most).exp() / total)).collect();
    ranked.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    ranked.into_iter()
}
