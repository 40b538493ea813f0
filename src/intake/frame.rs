//! Frame: where in a bare sheet the header is and which rows are people. Knows no source but by what it needs.

use super::fold::look;
use super::source::Source;
use super::write::PROBLEM;
use crate::model::is_email;
use crate::sheet::{Row, Sheet};
use std::collections::BTreeMap;

/// A column of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// As it stands; `Company (2)` when it stands there a second time, `column C` when nothing stands there.
    pub text: String,
    /// How it looks: what it is known by.
    pub look: String,
    /// Counted from 0.
    pub at: usize,
}

impl Heading {
    fn new(text: String, at: usize) -> Heading {
        Heading { look: look(&text), text, at }
    }
}

/// A sheet with its headings.
#[derive(Debug)]
pub struct Frame<'s> {
    pub sheet: &'s Sheet,
    pub headings: Vec<Heading>,
    /// Row number of the header; 0 when there is none.
    pub header: usize,
    /// Rows below it.
    pub rows: &'s [Row],
    /// In CSV, cells beyond this many are a row that has come apart.
    pub width: usize,
}

impl<'s> Frame<'s> {
    /// The frame of a sheet; without a header where an address stands in its first row.
    pub fn new(sheet: &'s Sheet) -> Frame<'s> {
        let (first, below) =
            sheet.rows.split_first().map_or((None, &[][..]), |(first, rest)| (Some(first), rest));
        let Some(first) = first.filter(|row| !row.cells.iter().any(|cell| is_email(cell))) else {
            let width = sheet.header.len();
            let headings = (0..width).map(|at| Heading::new(nameless(sheet, at), at)).collect();
            return Frame { sheet, headings, header: 0, rows: &sheet.rows, width };
        };
        let filled: Vec<bool> = (0..sheet.header.len())
            .map(|at| below.iter().any(|row| row.cells.get(at).is_some_and(|cell| !cell.is_empty())))
            .collect();
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        let mut headings = Vec::new();
        // In a workbook a cell beside the header is a column without a heading; in CSV the row has come apart.
        let width = if sheet.tab.is_some() { sheet.header.len() } else { first.cells.len() };
        for at in 0..width {
            let text = first.cells.get(at).map(|text| text.replace('\n', " ")).unwrap_or_default();
            if text.is_empty() {
                if filled.get(at) == Some(&true) {
                    headings.push(Heading::new(nameless(sheet, at), at));
                }
                continue;
            }
            let times = seen.entry(text.to_lowercase()).or_default();
            *times += 1;
            let text = if *times > 1 { format!("{text} ({times})") } else { text };
            headings.push(Heading::new(text, at));
        }
        Frame { sheet, headings, header: first.number, rows: below, width }
    }

    /// Calls the columns of a file without a header by the fields they are.
    pub fn named(mut self, fields: &[String]) -> Frame<'s> {
        for (heading, field) in self.headings.iter_mut().zip(fields) {
            *heading = Heading::new(field.clone(), heading.at);
        }
        self
    }

    /// Whether a source may be that of this file; then the headings by which.
    pub fn fits(&self, source: &Source) -> Option<Vec<String>> {
        if self.header == 0 {
            let counts = [self.headings.len(), self.headings.len().saturating_sub(1)];
            let fits = !source.positional.is_empty() && counts.contains(&source.positional.len());
            return fits.then(Vec::new);
        }
        if source.recognise.is_empty() {
            return None;
        }
        let find = |names: &Vec<String>| {
            let is_it = |heading: &&Heading| {
                let last = heading.text.rsplit('/').next().filter(|_| source.groups).unwrap_or(&heading.text);
                names.contains(&heading.look) || names.contains(&look(last))
            };
            self.headings.iter().find(is_it).map(|heading| heading.text.clone())
        };
        source.recognise.iter().map(find).collect()
    }

    /// The file's own headings, as they stand, and whether a repair file's last column follows them.
    pub fn originals(&self, source: &Source) -> (Vec<String>, bool) {
        if self.header == 0 {
            return (source.positional.clone(), false);
        }
        let width = self.headings.iter().map(|heading| heading.at + 1).max().unwrap_or(0);
        let first = self.sheet.rows.first().map(|row| row.cells.as_slice()).unwrap_or_default();
        let mut headings: Vec<String> = first.iter().take(width).cloned().collect();
        headings.resize(width, String::new());
        let is_repair = headings.last().is_some_and(|last| last == PROBLEM);
        if is_repair {
            headings.pop();
        }
        (headings, is_repair)
    }

    /// How many rows below the header are no people: HXL tags (`#adm1+name`), and those the source says.
    pub fn tags(&self, source: &Source) -> usize {
        if self.header == 0 {
            return 0;
        }
        let is_tag =
            |cell: &String| cell.starts_with('#') && cell[1..].starts_with(|it: char| it.is_alphabetic());
        let all_tags = |row: &Row| row.cells.iter().filter(|cell| !cell.is_empty()).all(is_tag);
        let tags = self.rows.iter().take_while(|row| all_tags(row)).count();
        (source.skip_rows + tags).min(self.rows.len())
    }
}

fn nameless(sheet: &Sheet, at: usize) -> String {
    format!("column {}", sheet.header.get(at).map_or("", |heading| heading.text.as_str()))
}
