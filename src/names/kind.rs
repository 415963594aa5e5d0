//! What a name names, told by light cues about it.

/// What a name names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NameKind {
    /// Somebody.
    Person,
    /// Somewhere.
    Place,
    /// A company, a party, a club.
    Organisation,
    /// What no cue tells.
    #[default]
    Unknown,
}

impl NameKind {
    /// The word for it in reports; empty where it is not known.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            NameKind::Person => "person",
            NameKind::Place => "place",
            NameKind::Organisation => "organisation",
            NameKind::Unknown => "",
        }
    }

    /// What an entry of a lexicon names, by the word that it has for it.
    pub(crate) fn of_entry(kind: &str) -> Option<NameKind> {
        match kind {
            "surname" | "given" | "person" | "writer" | "scientist" | "composer" | "leader" | "painter" | "philosopher" => Some(NameKind::Person),
            "city" | "place" | "region" | "capital" | "country" | "river" | "mountain" => Some(NameKind::Place),
            "company" | "club" | "group" | "brand" | "newspaper" | "organisation" => Some(NameKind::Organisation),
            "demonym" | "" => Some(NameKind::Unknown),
            // Foods, drugs, animals, terms: words, though they may have a capital.
            _ => None,
        }
    }
}

/// Points for each kind, over all the places where a name stands.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Votes([u32; 3]);

impl Votes {
    pub fn add(&mut self, kind: NameKind, points: u32) {
        if kind != NameKind::Unknown {
            self.0[kind as usize] += points;
        }
    }

    /// Takes over what is known of a name that stands in one list with it.
    pub fn add_peer(&mut self, peer: Votes) {
        if peer.0.iter().any(|points| *points > 1) {
            self.add(peer.winner(), 2);
        }
    }

    /// The kind with the most points, if one has more than the others.
    pub fn winner(&self) -> NameKind {
        let most = self.0.iter().copied().max().unwrap_or(0);
        let mut winners = [NameKind::Person, NameKind::Place, NameKind::Organisation].into_iter().filter(|kind| self.0[*kind as usize] == most);
        match (most, winners.next(), winners.next()) {
            (1.., Some(kind), None) => kind,
            _ => NameKind::Unknown,
        }
    }
}

/// What stands right about a name.
pub(crate) struct About<'s> {
    /// The words before it, the nearest first.
    pub before: [&'s str; 2],
    /// The words after it, the nearest first; one that a hyphen joins begins with `-`.
    pub after: [&'s str; 2],
    /// Whether a name stands right beside it.
    pub beside_name: bool,
    /// Whether the name before it is a given name.
    pub after_given: bool,
}

const TITLES: &str = "mr mrs ms miss dr prof professor sir dame lady lord king queen prince princess president premier minister senator \
    governor mayor general gen colonel col captain capt major maj lieutenant lt sergeant sgt judge justice father sister \
    brother bishop archbishop cardinal pope imam sheikh rabbi ambassador chancellor spokesman spokeswoman spokesperson \
    secretary director chairman chairwoman coach actor actress singer writer author poet novelist aunt uncle nurse officer \
    inspector detective citizen leader commander emir sultan tsar";

const PLACE_BEFORE: &str = "in near from at outside toward towards across around through throughout reach reached lake mount port river";

const PLACE_OF: &str = "cities villages towns regions provinces districts city village town province region district port capital north south \
    east west outskirts republic island valley mayor";

const PLACE_AFTER: &str = "-based -born region province district city village town county river airport valley sea street bay island islands \
    mountains peninsula lake station square oblast";

const ORGANISATION_AFTER: &str = "inc ltd llc plc corp corporation company group holding holdings bank university institute party airlines airways \
    foundation fc agency motors oil press news daily television";

const PERSON_AFTER: &str = "said says told asked replied added wrote thought laughed smiled nodded whispered answered died knew looked who wondered \
    shrugged sighed explained argued insisted resigned";

const PLACE_ENDINGS: &str = "stan abad ville burg grad pur shire polis kert bad hafen dorf stadt heim gorod sk mouth minster chester";

const PERSON_ENDINGS: &str = "yan ov ova ev eva enko chuk ski sky skaya ska shvili dze zade zadeh oglu oğlu sson escu opoulos idis ich ić vich uk yev \
    yeva iyev";

/// The votes of one place where a name stands.
pub(crate) fn votes(name: &str, about: &About, votes: &mut Votes) {
    let small = |word: &str| word.trim_end_matches('.').to_lowercase();
    let [near, far] = about.before.map(small);
    let [next, second] = about.after.map(small);
    let has = |list: &str, word: &str| !word.is_empty() && list.split(' ').any(|listed| listed == word);
    // A byline.
    let by = about.before[0] == "By" || about.before[1] == "By" && about.beside_name;
    if has(TITLES, &near) || about.after_given || by {
        votes.add(NameKind::Person, 4);
    }
    if has(TITLES, &far) && about.beside_name {
        votes.add(NameKind::Person, 3);
    }
    if has(PERSON_AFTER, &next) || about.beside_name && has(PERSON_AFTER, &second) {
        votes.add(NameKind::Person, 2);
    }
    if has(PLACE_BEFORE, &near) || has(PLACE_OF, &far) && matches!(near.as_str(), "of" | "in") {
        votes.add(NameKind::Place, 2);
    }
    if has(PLACE_AFTER, &next) {
        votes.add(NameKind::Place, 3);
    }
    if has(ORGANISATION_AFTER, &next) || near == "university" || far == "university" && near == "of" {
        votes.add(NameKind::Organisation, 4);
    }
    let name = name.to_lowercase();
    let ends = |list: &str| name.chars().count() > 4 && list.split(' ').any(|ending| name.ends_with(ending));
    if ends(PERSON_ENDINGS) {
        votes.add(NameKind::Person, 1);
    } else if ends(PLACE_ENDINGS) {
        votes.add(NameKind::Place, 2);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(name: &str, before: [&str; 2], after: [&str; 2]) -> NameKind {
        let mut all = Votes::default();
        votes(name, &About { before, after, beside_name: false, after_given: false }, &mut all);
        all.winner()
    }

    #[test]
    fn cues() {
        assert_eq!(kind("Harutunyan", ["Mr", ""], ["spoke", ""]), NameKind::Person);
        assert_eq!(kind("Goris", ["in", ""], ["", ""]), NameKind::Place);
        assert_eq!(kind("Berd", ["of", "village"], ["", ""]), NameKind::Place);
        assert_eq!(kind("Vardenis", ["", ""], ["-based", ""]), NameKind::Place);
        assert_eq!(kind("Sumqar", ["", ""], ["Ltd", ""]), NameKind::Organisation);
        assert_eq!(kind("Sumqar", ["the", ""], ["", ""]), NameKind::Unknown);
    }
}
