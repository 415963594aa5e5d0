use super::{LANGUAGES, classify};

/// What the company of a name tells of its origin: the names beside it, and those of its document.
#[derive(Clone, Debug, Default)]
pub struct Evidence {
    /// A weight for each of [`LANGUAGES`]; empty while nothing was seen.
    weights: Vec<f32>,
}

/// The most that a document's other names count, in natural logarithms.
const MOST: f32 = 2.5;

/// How many names of the document one beside the name counts for.
const NEIGHBOUR: f32 = 5.0;

impl Evidence {
    /// Counts a name of the document: names that are sure to be of one language speak for it.
    pub fn add(&mut self, name: &str) {
        if let Some((Some(language), confidence)) = classify::ranking(name, &Evidence::default()).next()
            && confidence >= 0.8
        {
            self.count(language.code, confidence);
        }
    }

    /// Counts a name that stands right beside the one that is asked for: a given name tells about a
    /// surname.
    pub fn add_neighbour(&mut self, name: &str) {
        if let Some((Some(language), confidence)) = classify::ranking(name, &Evidence::default()).next() {
            self.count(language.code, NEIGHBOUR * confidence * confidence);
        }
    }

    /// Counts a name whose language is known, by its code.
    pub fn add_known(&mut self, code: &str) {
        self.count(code, 1.0);
    }

    fn count(&mut self, code: &str, weight: f32) {
        let Some(number) = LANGUAGES.iter().position(|language| language.code == code || language.also.contains(&code)) else { return };
        self.weights.resize(LANGUAGES.len(), 0.0);
        self.weights[number] += weight;
    }

    /// How much the company speaks for a language, in natural logarithms.
    pub(super) fn of(&self, number: usize) -> f32 {
        self.weights.get(number).map_or(0.0, |weight| (1.0 + weight).ln().min(MOST))
    }
}
