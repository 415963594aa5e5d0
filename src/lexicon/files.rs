//! The files of the lexicon that comes with the program: `lexicon/names/*.tsv`.

/// The files, by region and by field.
pub(crate) const FILES: &[(&str, &str)] = &[
    ("arts", include_str!("../../lexicon/names/arts.tsv")),
    ("caucasus", include_str!("../../lexicon/names/caucasus.tsv")),
    ("central-asia", include_str!("../../lexicon/names/central-asia.tsv")),
    ("clubs", include_str!("../../lexicon/names/clubs.tsv")),
    ("companies", include_str!("../../lexicon/names/companies.tsv")),
    ("countries", include_str!("../../lexicon/names/countries.tsv")),
    ("drugs", include_str!("../../lexicon/names/drugs.tsv")),
    ("eastern-europe", include_str!("../../lexicon/names/eastern-europe.tsv")),
    ("english", include_str!("../../lexicon/names/english.tsv")),
    ("foods", include_str!("../../lexicon/names/foods.tsv")),
    ("iran", include_str!("../../lexicon/names/iran.tsv")),
    ("leaders", include_str!("../../lexicon/names/leaders.tsv")),
    ("myth", include_str!("../../lexicon/names/myth.tsv")),
    ("nature", include_str!("../../lexicon/names/nature.tsv")),
    ("people-africa-mideast", include_str!("../../lexicon/names/people-africa-mideast.tsv")),
    ("people-asia", include_str!("../../lexicon/names/people-asia.tsv")),
    ("places-americas", include_str!("../../lexicon/names/places-americas.tsv")),
    ("places-asia-africa", include_str!("../../lexicon/names/places-asia-africa.tsv")),
    ("places-europe", include_str!("../../lexicon/names/places-europe.tsv")),
    ("russia", include_str!("../../lexicon/names/russia.tsv")),
    ("science", include_str!("../../lexicon/names/science.tsv")),
    ("terms", include_str!("../../lexicon/names/terms.tsv")),
    ("turkey", include_str!("../../lexicon/names/turkey.tsv")),
    ("ukraine", include_str!("../../lexicon/names/ukraine.tsv")),
];
