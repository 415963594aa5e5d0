//! People and things that are counted by thousands and millions.

use super::Context;
use crate::text::WordList;

impl Context<'_> {
    /// Whether what stands after an offset is people or things that are counted by thousands and
    /// millions: `4m people`, `450k likes`.
    #[must_use]
    pub fn is_counted(&self, end: usize) -> bool {
        const COUNTED: WordList = WordList::new(&[
            "tests",
            "casualties",
            "fatalities",
            "victims",
            "guests",
            "travelers",
            "travellers",
            "shoppers",
            "listings",
            "orders",
            "shs",
            "photos",
            "pictures",
            "images",
            "songs",
            "streams",
            "clicks",
            "jabs",
            "deaths",
            "infections",
            "records",
            "emails",
            "documents",
            "parcels",
            "flights",
            "bees",
            "hens",
            "pigs",
            "trees",
            "immigrants",
            "pensioners",
            "savers",
            "drivers",
            "motorists",
            "taxpayers",
            "borrowers",
            "claimants",
            "adults",
            "teenagers",
            "teachers",
            "nurses",
            "civilians",
            "citizens",
            "nationals",
            "people",
            "men",
            "women",
            "children",
            "users",
            "viewers",
            "views",
            "voters",
            "votes",
            "customers",
            "subscribers",
            "subs",
            "homes",
            "households",
            "jobs",
            "workers",
            "refugees",
            "visitors",
            "passengers",
            "tonnes",
            "tons",
            "miles",
            "acres",
            "hectares",
            "gallons",
            "barrels",
            "copies",
            "readers",
            "listeners",
            "followers",
            "residents",
            "inhabitants",
            "members",
            "cars",
            "units",
            "doses",
            "cases",
            "downloads",
            "hits",
            "likes",
            "students",
            "pupils",
            "pounds",
            "dollars",
            "euros",
            "tourists",
            "fans",
            "troops",
            "soldiers",
            "shares",
            "entries",
            "acres",
            "tickets",
            "books",
            "albums",
            "phones",
            "devices",
            "vehicles",
            "families",
            "Americans",
            "Britons",
            "patients",
            "employees",
            "players",
            "accounts",
            "messages",
            "streams",
            "birds",
            "chickens",
            "bottles",
            "vaccines",
            "signatures",
            "migrants",
            "bbl",
        ]);
        // "3.4m Ukrainians": a people.
        let people = |word: &str| {
            word.len() > 4 && word.starts_with(|c: char| c.is_ascii_uppercase()) && ["ans", "ns", "ese", "is"].iter().any(|end| word.ends_with(end))
        };
        const NO_QUALITY: WordList = WordList::new(&[
            "long", "wide", "tall", "high", "deep", "thick", "of", "to", "from", "in", "on", "at", "by", "with", "and", "or", "for", "the", "a", "x", "away",
            "apart", "below", "above", "under", "over", "behind", "ahead", "into", "per", "is", "was", "as", "between",
        ]);
        let gap = self.space(end);
        if gap == 0 {
            return self.has_crowd(end);
        }
        let next = self.word_after(end);
        // "3m of its 11.5m customers"
        if next == "of" {
            let second = self.word_after(end + gap + 2);
            let number = end + gap + 3 + second.len() + 1;
            // "400k of them"
            return matches!(second, "them" | "us" | "whom" | "you")
                || matches!(second, "its" | "the" | "their" | "our" | "his" | "her" | "those") && self.is_digit(number);
        }
        // "1.1m paying users": one word may stand between.
        let after = end + gap + next.len();
        // "of 1.4bn, some 800m are under 30", but "the 800m are run"
        let living = || {
            matches!(next, "are" | "were" | "live" | "lived" | "have") && {
                let head = self.slice(0, end).trim_end_matches(|c: char| c.is_ascii_alphabetic());
                let start = head.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.').len();
                self.text.contains("bn ") && self.after_any(start, &["some", "about", "around", "nearly", "almost"])
            }
        };
        self.has_crowd(end)
            || living()
            || COUNTED.has(next)
            || people(next)
            || !next.is_empty() && self.byte(after) == b' ' && !NO_QUALITY.has(next) && COUNTED.has(self.letters(after + 1))
    }

    /// Whether a number and its letter, which ends at an offset, are what a crowd came to: "deaths topped 1m".
    fn has_crowd(&self, end: usize) -> bool {
        const CAME_TO: [&str; 9] = ["some", "topped", "passed", "surpassed", "exceeded", "hit", "reached", "neared", "hits"];
        const CROWD: [&str; 21] = [
            "adults",
            "people",
            "children",
            "britons",
            "americans",
            "deaths",
            "cases",
            "followers",
            "subscribers",
            "users",
            "views",
            "voters",
            "votes",
            "jobs",
            "downloads",
            "listeners",
            "viewers",
            "members",
            "refugees",
            "population",
            "sales",
        ];
        let head = self.slice(0, end).trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let start = head.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.').len();
        // "1.4m people, vs. 2.1m in 2019": as the first, so the second.
        let second =
            || self.after_any(start, &["vs", "versus", "from", "than", "to"]) && self.slice(start, end).contains('.') && self.text.contains("m people");
        // "Its pop. is 1.1m."
        let dwelling = || self.after_any(start, &["is", "was", "of", "about", "to"]) && self.mentions(&["population", "pop", "inhabitants"]);
        self.after_any(start, &CAME_TO) && self.mentions(&CROWD) || second() || dwelling()
    }
}
