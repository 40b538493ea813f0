//! Rows: a spreadsheet by its headings. Which columns there are is asked once, cells by name.
//! Headings are read as people write them: "Badge name" is `badge_name`, "Wish 1" is `wish_1`.

use super::reading::Reading;
use super::value::{date, line, tag, whole, window};
use super::{At, Text, Window};
use crate::files::Files;
use crate::problem::{Place, Problem, Severity, nearest};
use crate::sheet::{self, Sheet};
use crate::tree;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// What a table's columns may be called.
pub(super) struct Known {
    /// Whole names.
    pub names: &'static [&'static str],
    /// Names whose columns also come as `name.<lang>`.
    pub texts: &'static [&'static str],
    /// Beginnings of names, such as `level.`.
    pub stems: &'static [&'static str],
}

impl Known {
    /// The name that a heading stands for; None when it has no meaning here.
    pub fn name(&self, heading: &str) -> Option<String> {
        let name = self::heading(heading);
        let is_text = self
            .texts
            .iter()
            .any(|text| name == *text || name.strip_prefix(*text).is_some_and(|rest| rest.starts_with('.')));
        let below = |stem: &&str| name.starts_with(*stem) && name.len() > stem.len();
        let is_known = is_text || self.names.contains(&name.as_str()) || self.stems.iter().any(below);
        is_known.then_some(name)
    }
}

/// A table and where its columns are.
pub(super) struct Columns {
    pub sheet: Sheet,
    at: BTreeMap<String, usize>,
    /// Text columns by name: language and column.
    texts: BTreeMap<&'static str, Vec<(String, usize)>>,
    /// Columns that have no meaning here.
    pub others: Vec<usize>,
}

/// Every table of an event folder: those that are opened here, and `history` and `same`, which a network of
/// several events keeps.
pub(super) const TABLES: [&str; 13] = [
    "people",
    "organizations",
    "needs",
    "offers",
    "partners",
    "projects",
    "toolkits",
    "choices",
    "signups",
    "consents",
    "history",
    "same",
    "suppress",
];

/// Endings of what spreadsheet programs and forms save.
const ENDINGS: [&str; 9] = [".csv", ".tsv", ".xlsx", ".ods", ".xls", ".xlsm", ".xlsb", ".numbers", ".tab"];

/// Tells of what looks like a table at the top of the folder and is none that is read: what stands in it is
/// missing everywhere, without a word. An export that was imported belongs into a folder of its own.
pub(super) fn strays(files: &Files, reading: &mut Reading) {
    for (path, _) in files.iter().filter(|(path, _)| !path.contains('/') && !path.starts_with('~')) {
        let lower = path.to_lowercase();
        // Some systems hide the last ending, and people write the one they miss once more.
        let shown = lower.strip_suffix(".txt").unwrap_or(&lower);
        let Some(stem) = ENDINGS.iter().find_map(|ending| shown.strip_suffix(ending)) else { continue };
        let is_known = TABLES.contains(&stem);
        if is_known && sheet::stem(path).is_some() {
            continue;
        }
        // "people (1)" is what a browser makes of the second download.
        let bare = stem.split(['(', '[']).next().unwrap_or_default().trim();
        let fault = if is_known { "ending" } else { "name" };
        let near = nearest(bare, TABLES).unwrap_or("none");
        let problem = Problem::warn("stray-table").at(&Place::file(path)).with("fault", fault);
        reading
            .tell(problem.with("file", path).with("suggestion", near).with("known", TABLES[..10].join(", ")));
    }
}

/// The spreadsheet `name`.csv, .tsv, .xlsx or .ods of an event folder; two of them are a problem.
pub(super) fn open(files: &Files, name: &str, known: &Known, reading: &mut Reading) -> Option<Columns> {
    debug_assert!(TABLES.contains(&name), "{name} is in no list of tables");
    let is_it = |path: &str| sheet::stem(path).is_some_and(|stem| stem.to_lowercase() == name);
    let mut found = files.iter().filter(|(path, _)| is_it(path));
    let (path, bytes) = found.next()?;
    for (second, _) in found {
        let rule = if name == "people" { "two-people-files" } else { "two-files" };
        let problem = Problem::block(rule).at(&Place::file(second)).and_at(&Place::file(path));
        reading.tell(problem.with("first", path).with("second", second));
    }
    let (sheets, problems) = sheet::read(path, bytes);
    reading.problems.extend(problems);
    // Of several tabs the one of that name counts, else the first.
    let named = |sheet: &Sheet| sheet.tab.as_deref().is_some_and(|tab| tab.trim().to_lowercase() == name);
    let at = sheets.iter().position(named).unwrap_or(0);
    sheets.into_iter().nth(at).map(|sheet| Columns::new(sheet, known, reading))
}

impl Columns {
    pub fn new(sheet: Sheet, known: &Known, reading: &mut Reading) -> Columns {
        let mut columns = Columns { sheet, at: BTreeMap::new(), texts: BTreeMap::new(), others: Vec::new() };
        let names: Vec<String> = columns.sheet.header.iter().map(|it| heading(&it.text)).collect();
        for (at, name) in names.iter().enumerate() {
            let place = columns.heading(at);
            let text = known.texts.iter().find(|text| {
                name == *text || name.strip_prefix(**text).is_some_and(|rest| rest.starts_with('.'))
            });
            if let Some(text) = text {
                let written = name.strip_prefix(text).unwrap_or_default().trim_start_matches('.');
                let language = if written.is_empty() { Some(reading.first.clone()) } else { tag(written) };
                match language {
                    Some(language) => columns.texts.entry(text).or_default().push((language, at)),
                    None => {
                        let at = At::new(written.to_owned(), &place);
                        reading.bad_language(Severity::Warn, &at, false);
                    }
                }
            } else if known.names.contains(&name.as_str())
                || known.stems.iter().any(|stem| name.starts_with(stem) && name.len() > stem.len())
            {
                if let Some(first) = columns.at.get(name) {
                    // "Badge name" beside "badge_name"; what is written alike is told by the sheet.
                    let (one, other) = (&columns.sheet.header[*first].text, &columns.sheet.header[at].text);
                    if one.to_lowercase() != other.to_lowercase() {
                        let problem = Problem::block("double-column").at(&place);
                        reading.tell(problem.and_at(&columns.heading(*first)).with("column", other));
                    }
                    continue;
                }
                columns.at.insert(name.clone(), at);
            } else {
                columns.others.push(at);
                let all = known.names.iter().chain(known.texts).copied();
                let free = all.filter(|known| !names.iter().any(|name| name == known));
                // Short words are near to too many others.
                if let Some(near) = nearest(name, free).filter(|near| near.len() > 3) {
                    let problem = Problem::warn("near-column").at(&place);
                    reading.tell(
                        problem.with("column", &columns.sheet.header[at].text).with("suggestion", near),
                    );
                }
            }
        }
        columns
    }

    /// Where a heading stands.
    pub fn heading(&self, at: usize) -> Place {
        self.sheet.place(self.sheet.header_row, at)
    }

    /// Where the row of headings stands.
    pub fn header(&self) -> Place {
        self.sheet.row_place(self.sheet.header_row)
    }

    pub fn has(&self, name: &str) -> bool {
        self.at.contains_key(name)
    }

    /// What follows `stem` in the names of columns that begin with it, and the column.
    pub fn below<'a>(&'a self, stem: &'a str) -> impl Iterator<Item = (&'a str, usize)> + 'a {
        self.at.iter().filter_map(move |(name, at)| Some((name.strip_prefix(stem)?, *at)))
    }

    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.sheet.rows.iter().map(move |row| Row { columns: self, row })
    }
}

/// A heading as a name: small letters, `_` for blanks before the first point and `-` after it.
pub fn heading(heading: &str) -> String {
    let heading = heading.trim().to_lowercase();
    let (stem, rest) =
        heading.split_once('.').map_or((heading.as_str(), None), |(stem, rest)| (stem, Some(rest)));
    let joined = |text: &str, with: &str| {
        text.split(|letter: char| letter.is_whitespace() || letter == '_' || letter == '-')
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(with)
    };
    let stem = joined(stem, "_");
    match rest {
        Some(rest) => {
            format!("{stem}.{}", rest.split('.').map(|part| joined(part, "-")).collect::<Vec<_>>().join("."))
        }
        None => {
            let ranked = ["wish", "choice"].into_iter().find_map(|name| {
                let number = stem.strip_prefix(name).filter(|number| whole(number).is_some())?;
                Some(format!("{name}_{number}"))
            });
            ranked.unwrap_or(stem)
        }
    }
}

/// One row.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    pub columns: &'a Columns,
    row: &'a sheet::Row,
}

impl<'a> Row<'a> {
    /// The cell as it is, with its line breaks; empty when there is no such column.
    pub fn get(&self, name: &str) -> &'a str {
        self.columns.at.get(name).map_or("", |at| self.cell(*at))
    }

    pub fn cell(&self, at: usize) -> &'a str {
        self.row.cells.get(at).map_or("", String::as_str)
    }

    /// The cell on one line.
    pub fn own(&self, name: &str) -> String {
        line(self.get(name))
    }

    /// Whether invisible letters stood in the cell.
    pub fn is_odd(&self, name: &str) -> bool {
        self.columns.at.get(name).is_some_and(|at| self.row.odd.contains(at))
    }

    pub fn place(&self, name: &str) -> Place {
        match self.columns.at.get(name) {
            Some(at) => self.columns.sheet.place(self.row.number, *at),
            None => self.columns.sheet.row_place(self.row.number),
        }
    }

    /// The cell with its place; None when it is empty.
    pub fn at(&self, name: &str) -> Option<At<String>> {
        let text = self.own(name);
        (!text.is_empty()).then(|| At::new(text, &self.place(name)))
    }

    /// Parts of a cell between semicolons or line breaks.
    pub fn list(&self, name: &str) -> Vec<At<String>> {
        let place = self.place(name);
        let parts = self.get(name).split([';', '\n']).map(str::trim).filter(|part| !part.is_empty());
        parts.map(|part| At::new(part.to_owned(), &place)).collect()
    }

    /// The filled cells of the columns `stem1`, `stem2` …, in the order of their numbers.
    pub fn ranked(&self, stem: &str) -> Vec<At<String>> {
        let mut columns: Vec<(u32, &str)> =
            self.columns.below(stem).filter_map(|(number, _)| Some((number.parse().ok()?, number))).collect();
        columns.sort_unstable();
        columns.into_iter().filter_map(|(_, number)| self.at(&format!("{stem}{number}"))).collect()
    }

    /// A list of ids or tags, which may also stand between commas.
    pub fn ids(&self, name: &str) -> Vec<At<String>> {
        let place = self.place(name);
        let parts = self.get(name).split([';', ',', '\n']).map(str::trim).filter(|part| !part.is_empty());
        parts.map(|part| At::new(part.to_owned(), &place)).collect()
    }

    /// `name` in the event's first language, `name.<tag>` in others.
    pub fn text(&self, name: &str) -> Text {
        let columns = self.columns.texts.get(name).map(Vec::as_slice).unwrap_or_default();
        let cells = columns.iter().map(|(language, at)| (language, self.cell(*at)));
        let filled = cells.filter(|(_, cell)| !cell.is_empty());
        Text(filled.map(|(language, cell)| (language.clone(), cell.to_owned())).collect())
    }

    /// Language tags; others are told and left out.
    pub fn tags(&self, name: &str, reading: &mut Reading) -> Vec<At<String>> {
        let parts = self.ids(name);
        let alone = parts.len() == 1;
        let mut found = Vec::new();
        for part in parts {
            match tag(&part.value) {
                Some(tag) => found.push(At::new(tag, &part.place)),
                None => reading.bad_language(Severity::Warn, &part, alone),
            }
        }
        found
    }

    /// A whole number from 1.
    pub fn number(&self, name: &str, reading: &mut Reading) -> Option<u32> {
        let cell = self.at(name)?;
        let found = whole(&cell.value).filter(|number| *number > 0);
        if found.is_none() {
            reading.bad("bad-value", Severity::Warn, name, &cell, "1, 2, 3 …");
        }
        found
    }

    /// An amount in whole units, from 0.
    pub fn amount(&self, name: &str, reading: &mut Reading) -> Option<u32> {
        let cell = self.at(name)?;
        let found = whole(&cell.value);
        if found.is_none() {
            reading.bad("bad-value", Severity::Warn, name, &cell, "0, 250, 1200");
        }
        found
    }

    pub fn date(&self, name: &str, reading: &mut Reading) -> Option<NaiveDate> {
        let cell = self.at(name)?;
        let found = date(&cell.value);
        if found.is_none() {
            reading.bad(tree::date_fault(&cell.value), Severity::Warn, name, &cell, "2011-07-15");
        }
        found
    }

    pub fn windows(&self, name: &str, reading: &mut Reading) -> Vec<Window> {
        let mut found = Vec::new();
        for part in self.list(name) {
            match window(&part.value) {
                Some(window) => found.push(window),
                // Read as nothing it would mean "always there".
                None => reading.bad("bad-time", Severity::Block, name, &part, "1 09:00-13:00; 2"),
            }
        }
        found
    }

    /// One of the words of a list, whatever its case.
    pub fn word<T: Copy>(
        &self,
        name: &str,
        words: &[(&str, T)],
        severity: Severity,
        reading: &mut Reading,
    ) -> Option<T> {
        let cell = self.at(name)?;
        let found = find(&cell.value, words);
        if found.is_none() {
            let words: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            reading.bad_word(severity, name, &cell, &words, true);
        }
        found
    }
}

/// The value of a word: "Note taker" is `note-taker`.
pub(super) fn find<T: Copy>(text: &str, words: &[(&str, T)]) -> Option<T> {
    let text = text.trim().to_lowercase().replace([' ', '_'], "-");
    words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value)
}

#[cfg(test)]
mod tests {
    use super::heading;

    #[test]
    fn headings_are_read_as_people_write_them() {
        for (written, expected) in [
            ("Badge name", "badge_name"),
            (" E-Mail ", "e_mail"),
            ("Wish 1", "wish_1"),
            ("wish2", "wish_2"),
            ("Choice1", "choice_1"),
            ("wishes", "wishes"),
            ("Level.Open data", "level.open-data"),
            ("consent.Follow_up.version", "consent.follow-up.version"),
            ("statement.pt-BR", "statement.pt-br"),
        ] {
            assert_eq!(heading(written), expected);
        }
    }
}
