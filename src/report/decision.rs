//! What a person decided in a sheet.

use std::collections::HashMap;

use super::sheet::respell;
use crate::error::Error;
use crate::lexicon::Entry;
use crate::lexicon::format::{Faults, Place, utf8};
use crate::phoneme::Pronunciation;
use crate::phoneme::alphabet::respelling;

/// What a person decided about one name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The entry that a lexicon takes: its pronunciation, or the name as its own alias where the voice is
    /// to say it by itself.
    pub entry: Entry,
    /// Where it stands in the sheet.
    pub place: Place,
}

/// Reads what a person decided in a sheet, whose cells are parted by tabs, commas or semicolons.
///
/// In the column `status`, `approved` takes what the row says, a number that candidate, `rejected` leaves the
/// name to the voice. A respelling or an IPA that was written over decides too. Columns are found by their
/// heads; only `name` and `status` are needed.
///
/// ```
/// let sheet = "name\tstatus\trespelling\tipa\tcandidates\n\
///     Ganja\tapproved\tGAN-juh\tˈɡændʒə\t1: GAN-juh /ˈɡændʒə/ az\n\
///     Berd\tunknown\tBAIRD\t\t\n";
/// let decisions = sayable::report::decisions(sheet.as_bytes()).unwrap();
/// assert_eq!(decisions[0].entry.ipa, "ˈɡændʒə");
/// assert_eq!(decisions[1].entry.ipa, "ˈbɛɹd");
/// ```
///
/// # Errors
///
/// All faults of the sheet, with their places; a sheet that has any decides nothing.
pub fn decisions(bytes: &[u8]) -> std::result::Result<Vec<Decision>, Faults> {
    let mut faults = Faults::default();
    let text = match utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            faults.push(error);
            return Err(faults);
        }
    };
    let head = text.lines().map(|line| line.trim_start_matches('"')).find(|line| !line.starts_with('#') && !line.trim().is_empty()).unwrap_or("");
    let delimiter = [b'\t', b';', b','].into_iter().find(|delimiter| head.as_bytes().contains(delimiter)).unwrap_or(b'\t');
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let mut columns: Option<Columns> = None;
    let mut decided: Vec<Decision> = Vec::new();
    let mut by_name: HashMap<String, usize> = HashMap::new();
    for record in reader.records() {
        // The text is UTF-8, and rows may have any number of cells: nothing else can be wrong.
        let Ok(record) = record else { continue };
        let start = record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(usize::MAX));
        if record.get(0).is_none_or(|cell| cell.trim_start().starts_with('#')) || record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let places = Cells { text, start, delimiter: char::from(delimiter) };
        match &columns {
            None => match Columns::of(&record) {
                Ok(found) => columns = Some(found),
                Err(error) => {
                    let place = places.place(0);
                    faults.push(error.at(place.line, place.column));
                    return Err(faults);
                }
            },
            Some(columns) => {
                let row = Row { columns, record: &record, places };
                let Some(decision) = row.decision(&mut faults) else { continue };
                match by_name.get(decision.entry.name.as_ref()) {
                    Some(earlier) if decided[*earlier].entry == decision.entry => {}
                    Some(earlier) => {
                        let message = format!("`{}` was decided otherwise in line {}", decision.entry.name, decided[*earlier].place.line);
                        faults.add(decision.place, message, "keep one of the two rows");
                    }
                    None => {
                        by_name.insert(decision.entry.name.to_string(), decided.len());
                        decided.push(decision);
                    }
                }
            }
        }
    }
    if columns.is_none() && faults.count() == 0 {
        faults.add(Place { line: 1, column: 1 }, "the sheet is empty", "write one with `sayable names article.txt -o sheet.tsv`");
    }
    if faults.count() == 0 { Ok(decided) } else { Err(faults) }
}

/// Where the columns stand; the head of each row of a sheet.
struct Columns {
    name: usize,
    status: usize,
    respelling: Option<usize>,
    ipa: Option<usize>,
    candidates: Option<usize>,
    kind: Option<usize>,
    origin: Option<usize>,
}

impl Columns {
    fn of(record: &csv::StringRecord) -> Result<Columns, Error> {
        let find = |head: &str| record.iter().position(|cell| cell.trim().eq_ignore_ascii_case(head));
        let needed = |head: &str| {
            find(head).ok_or_else(|| Error::new(format!("the sheet has no column `{head}`")).advise("keep the line of heads, as `sayable names` writes it"))
        };
        Ok(Columns {
            name: needed("name")?,
            status: needed("status")?,
            respelling: find("respelling"),
            ipa: find("ipa"),
            candidates: find("candidates"),
            kind: find("kind"),
            origin: find("origin"),
        })
    }
}

/// Where the cells of a row stand.
struct Cells<'t> {
    text: &'t str,
    start: usize,
    delimiter: char,
}

impl Cells<'_> {
    /// Line and column of a cell.
    fn place(&self, number: usize) -> Place {
        let rest = self.text.get(self.start..).unwrap_or_default();
        let start = self.start + (rest.len() - rest.trim_start_matches(['\r', '\n']).len());
        let mut quoted = false;
        let mut left = number;
        let mut at = start;
        for (offset, sign) in self.text.get(start..).unwrap_or_default().char_indices() {
            if left == 0 {
                break;
            }
            quoted ^= sign == '"';
            left -= usize::from(sign == self.delimiter && !quoted);
            at = start + offset + sign.len_utf8();
        }
        let before = self.text.get(..at).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |end| end + 1);
        Place { line: memchr::memchr_iter(b'\n', before.as_bytes()).count() + 1, column: before[line_start..].chars().count() + 1 }
    }
}

/// One row.
struct Row<'r> {
    columns: &'r Columns,
    record: &'r csv::StringRecord,
    places: Cells<'r>,
}

/// What a candidate says: its IPA and its origin.
type Choice<'r> = (&'r str, &'r str);

impl<'r> Row<'r> {
    fn cell(&self, column: Option<usize>) -> &'r str {
        column.and_then(|column| self.record.get(column)).unwrap_or_default().trim()
    }

    fn fault(&self, faults: &mut Faults, column: Option<usize>, message: String, advice: &str) {
        faults.add(self.places.place(column.unwrap_or(0)), message, advice);
    }

    /// The candidates, `1: GAN-juh /ˈɡændʒə/ az | 2: …`.
    fn candidates(&self) -> Vec<Choice<'r>> {
        let choice = |written: &'r str| {
            let (_, rest) = written.split_once('/')?;
            let (ipa, origin) = rest.rsplit_once('/')?;
            Some((ipa, origin.trim()))
        };
        self.cell(self.columns.candidates).split(" | ").filter_map(choice).collect()
    }

    /// What was decided, if anything was.
    fn decision(&self, faults: &mut Faults) -> Option<Decision> {
        let columns = self.columns;
        let name = self.cell(Some(columns.name));
        let status = self.cell(Some(columns.status)).to_lowercase();
        let candidates = self.candidates();
        let before = faults.count();
        let original = if status == "unknown" { None } else { candidates.first().copied() };
        let written = self.written(original.map(|choice| choice.0).unwrap_or_default(), faults);
        let changed = columns.candidates.is_some() && written.changed;
        let mut origin = self.cell(columns.origin);
        let ipa = match status.as_str() {
            _ if faults.count() > before => return None,
            "approved" => written.ipa,
            "rejected" if !changed => String::new(),
            "rejected" => written.ipa,
            "" | "known" | "guess" | "unknown" => {
                if !changed {
                    return None;
                }
                written.ipa
            }
            number => {
                let choice = number.parse::<usize>().ok().and_then(|number| candidates.get(number.checked_sub(1)?));
                let Some((ipa, from)) = choice else {
                    let advice = match (number.parse::<usize>().is_ok(), candidates.len()) {
                        (true, 0) => "it has none to choose from; write a respelling instead".to_owned(),
                        (true, count) => format!("it has 1 to {count}"),
                        _ => "write approved, rejected or a candidate's number, or leave it as it was".to_owned(),
                    };
                    let what = if number.parse::<usize>().is_ok() { format!("there is no candidate {number}") } else { format!("`{number}` is no status") };
                    self.fault(faults, Some(columns.status), what, &advice);
                    return None;
                };
                if changed {
                    let message = format!("candidate {number} is chosen, and another pronunciation is written");
                    self.fault(faults, Some(columns.status), message, "keep one: write `approved` to take what is written");
                    return None;
                }
                origin = *from;
                (*ipa).to_owned()
            }
        };
        if name.is_empty() {
            self.fault(faults, Some(columns.name), "a row has a decision and no name".to_owned(), "write the name, or remove the row");
            return None;
        }
        let mut entry = match ipa.is_empty() {
            true => Entry::alias(name.to_owned(), name.to_owned()),
            false => Entry::new(name.to_owned(), ipa),
        };
        entry.kind = self.cell(columns.kind).to_owned().into();
        entry.origin = origin.to_owned().into();
        entry.source = "checked".into();
        // "van der Poel" begins a sentence as "Van der Poel".
        let mut signs = name.chars();
        if let Some(first) = signs.next().filter(|first| first.is_lowercase()) {
            entry.also = vec![first.to_uppercase().chain(signs).collect::<String>().into()];
        }
        Some(Decision { entry, place: self.places.place(columns.name) })
    }

    /// What the cells of respelling and IPA say, and whether somebody wrote over one.
    fn written(&self, original: &str, faults: &mut Faults) -> Written {
        let columns = self.columns;
        let respelling = self.cell(columns.respelling);
        let ipa = self.cell(columns.ipa).trim_matches(['/', '[', ']']);
        let respelling_changed = !respelling.is_empty() && respelling != respell(original);
        let ipa_changed = !ipa.is_empty() && ipa != original;
        if ipa_changed && let Err(error) = Pronunciation::from_ipa(ipa) {
            self.fault(faults, columns.ipa, format!("the IPA `{ipa}` cannot be read"), &without_place(&error));
            return Written::default();
        }
        if !respelling_changed {
            // A row that lost its IPA keeps what its respelling said.
            let said = if ipa.is_empty() && !respelling.is_empty() { original } else { ipa };
            return Written { ipa: said.to_owned(), changed: ipa_changed };
        }
        let read = match respelling::read(respelling) {
            Ok(read) if !read.phonemes().is_empty() => read,
            Ok(_) => {
                self.fault(faults, columns.respelling, "the respelling says nothing".to_owned(), "write syllables such as hah-roo-toon-YAHN");
                return Written::default();
            }
            Err(error) => {
                let advice = format!("{}; {SPELLING}", without_place(&error));
                self.fault(faults, columns.respelling, format!("the respelling `{respelling}` cannot be read"), &advice);
                return Written::default();
            }
        };
        if ipa_changed {
            let same = Pronunciation::from_ipa(ipa).is_ok_and(|ipa| ipa.sounds_like(&read));
            if !same {
                let advice = "empty the one that is not meant";
                self.fault(faults, columns.respelling, format!("the respelling `{respelling}` and the IPA `{ipa}` say different things"), advice);
            }
            return Written { ipa: ipa.to_owned(), changed: true };
        }
        Written { ipa: read.to_string(), changed: true }
    }
}

/// How a respelling is written, for messages.
const SPELLING: &str = "write syllables such as hah-roo-toon-YAHN, with the vowels a ah air aw ay e ee eer eh eye i ih o oh oo or ow oy uh ur uu";

/// What the cells of a row say.
#[derive(Default)]
struct Written {
    ipa: String,
    changed: bool,
}

/// What an error says, without the place inside the cell.
fn without_place(error: &Error) -> String {
    let said = error.to_string();
    match error.place() {
        Some((line, column)) => said.trim_start_matches(&format!("line {line}, column {column}: ")).split("; ").next().unwrap_or_default().to_owned(),
        None => said,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "name\tstatus\trespelling\tipa\tcandidates\n";

    fn said(row: &str) -> String {
        match decisions(format!("{HEAD}{row}\n").as_bytes()) {
            Ok(decided) => decided.first().map_or("nothing".to_owned(), |decision| match decision.entry.ipa.as_ref() {
                "" => "the voice".to_owned(),
                ipa => ipa.to_owned(),
            }),
            Err(faults) => faults.to_string(),
        }
    }

    #[test]
    fn rows_and_what_they_decide() {
        const OF: &str = "1: GAN-juh /ˈɡændʒə/ az | 2: GAHN-jah /ˈɡɑndʒɑ/ tr";
        for (row, want) in [
            ("Ganja\tguess\tGAN-juh\tˈɡændʒə\tOF", "nothing"),
            ("Ganja\tapproved\tGAN-juh\tˈɡændʒə\tOF", "ˈɡændʒə"),
            ("Ganja\tApproved \tGAN-juh\tˈɡændʒə\tOF", "ˈɡændʒə"),
            ("Ganja\t2\tGAN-juh\tˈɡændʒə\tOF", "ˈɡɑndʒɑ"),
            ("Ganja\trejected\tGAN-juh\tˈɡændʒə\tOF", "the voice"),
            ("Ganja\tguess\tGUHN-juh\tˈɡændʒə\tOF", "ˈɡʌndʒə"),
            ("Ganja\tguess\tGAN-juh\tˈɡʊndʒə\tOF", "ˈɡʊndʒə"),
            ("Ganja\tguess\t\tˈɡʊndʒə\tOF", "ˈɡʊndʒə"),
            ("Ganja\trejected\tGUHN-juh\tˈɡændʒə\tOF", "ˈɡʌndʒə"),
            ("Ganja\tunknown\t\t\tOF", "nothing"),
            ("Ganja\tapproved\t\t\tOF", "the voice"),
            ("Ganja\tapproved\tGAN-juh\t\tOF", "ˈɡændʒə"),
        ] {
            assert_eq!(said(&row.replace("OF", OF)), want, "{row}");
        }
        for (row, want) in [
            ("Ganja\t3\tGAN-juh\tˈɡændʒə\tOF", "line 2, column 7: there is no candidate 3; it has 1 to 2"),
            (
                "Ganja\tyes\tGAN-juh\tˈɡændʒə\tOF",
                "line 2, column 7: `yes` is no status; write approved, rejected or a candidate's number, or leave it as it was",
            ),
            ("Ganja\tguess\tGAN-jüh\tˈɡændʒə\tOF", "line 2, column 13: the respelling `GAN-jüh` cannot be read"),
            ("Ganja\tguess\tGAN-juh\tˈɡ7\tOF", "line 2, column 21: the IPA `ˈɡ7` cannot be read"),
            ("Ganja\tguess\tGUHN-juh\tˈɡʊndʒə\tOF", "line 2, column 13: the respelling `GUHN-juh` and the IPA `ˈɡʊndʒə` say different things"),
            ("Ganja\t2\tGUHN-juh\tˈɡændʒə\tOF", "line 2, column 7: candidate 2 is chosen, and another pronunciation is written"),
            ("\tapproved\tGAN-juh\tˈɡændʒə\tOF", "line 2, column 1: a row has a decision and no name"),
        ] {
            let found = said(&row.replace("OF", OF));
            assert!(found.starts_with(want), "{row}: {found}");
        }
    }

    #[test]
    fn sheets_come_back_from_spreadsheets() {
        let semicolons = "\u{feff}\"# a guide, with a comma\";;\r\nstatus;x;name;ipa\r\napproved;\"a;\r\nb\";Ganja;ˈɡændʒə\r\nmaybe;;Goris;\r\n";
        let faults = decisions(semicolons.as_bytes()).unwrap_err();
        assert!(faults.to_string().starts_with("line 5, column 1: `maybe` is no status"), "{faults}");
        let good = semicolons.replace("maybe", "guess");
        let decided = decisions(good.as_bytes()).unwrap();
        assert_eq!((decided.len(), decided[0].entry.name.as_ref(), decided[0].place.line), (1, "Ganja", 4));
        assert!(decisions(b"name,ipa\n").unwrap_err().to_string().contains("no column `status`"));
        assert!(decisions(b"").unwrap_err().to_string().contains("empty"));
        let twice = format!("{HEAD}Ganja\tapproved\t\tˈɡændʒə\t\nGanja\tapproved\t\tˈɡʊndʒə\t\n");
        assert!(decisions(twice.as_bytes()).unwrap_err().to_string().contains("decided otherwise in line 2"));
    }
}
