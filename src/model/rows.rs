//! Reading one row of a spreadsheet by its header.

use super::{At, Text};
use crate::files::Files;
use crate::problem::{Place, Problem, nearest};
use crate::sheet::{self, Sheet};
use std::collections::BTreeMap;

/// The spreadsheet `name`.csv, .xlsx or .ods of an event folder; two of them are a problem.
pub fn open(files: &Files, name: &str, problems: &mut Vec<Problem>) -> Option<Sheet> {
    let paths: Vec<String> = ["csv", "xlsx", "ods"]
        .iter()
        .map(|ending| format!("{name}.{ending}"))
        .filter(|path| files.get(path).is_some())
        .collect();
    if let [first, second, ..] = paths.as_slice() {
        problems.push(
            Problem::block("two-files").at(&Place::file(second)).with("first", first).with("second", second),
        );
    }
    let path = paths.first()?;
    let (sheet, faults) = sheet::read(path, files.get(path)?);
    problems.extend(faults);
    Some(sheet)
}

/// One row.
pub struct Row<'a> {
    pub sheet: &'a Sheet,
    pub number: usize,
    pub cells: &'a [String],
}

impl<'a> Row<'a> {
    pub fn all(sheet: &'a Sheet) -> impl Iterator<Item = Row<'a>> {
        sheet.rows.iter().map(move |(number, cells)| Row { sheet, number: *number, cells })
    }

    fn column(&self, name: &str) -> Option<usize> {
        self.sheet.header.iter().position(|known| known.eq_ignore_ascii_case(name))
    }

    pub fn get(&self, name: &str) -> &'a str {
        self.column(name).and_then(|at| self.cells.get(at)).map_or("", String::as_str)
    }

    pub fn own(&self, name: &str) -> String {
        self.get(name).to_owned()
    }

    pub fn place(&self, name: &str) -> Place {
        self.sheet.place(self.number, self.column(name).unwrap_or(0))
    }

    /// The cell with its place; None when it is empty.
    pub fn at(&self, name: &str) -> Option<At<String>> {
        let text = self.get(name);
        (!text.is_empty()).then(|| At::new(text.to_owned(), &self.place(name)))
    }

    /// Parts of a cell between semicolons.
    pub fn list(&self, name: &str) -> Vec<At<String>> {
        let place = self.place(name);
        let parts = self.get(name).split(';').map(str::trim).filter(|part| !part.is_empty());
        parts.map(|part| At::new(part.to_owned(), &place)).collect()
    }

    /// `name` in the event's first language, `name.<tag>` in others.
    pub fn text(&self, name: &str, first: &str) -> Text {
        let mut texts = BTreeMap::new();
        for (at, header) in self.sheet.header.iter().enumerate() {
            let tag = if header == name {
                Some(first)
            } else {
                header.strip_prefix(name).and_then(|rest| rest.strip_prefix('.'))
            };
            if let (Some(tag), Some(cell)) = (tag, self.cells.get(at).filter(|cell| !cell.is_empty())) {
                texts.insert(tag.to_owned(), cell.clone());
            }
        }
        Text(texts)
    }
}

/// Tells a column that looks like a known one written wrong.
pub fn slips(sheet: &Sheet, known: &[&str], problems: &mut Vec<Problem>) {
    for (at, name) in sheet.header.iter().enumerate() {
        let stem = name.split('.').next().unwrap_or(name).to_ascii_lowercase();
        if name.is_empty() || known.contains(&stem.as_str()) || stem.starts_with("wish_") {
            continue;
        }
        if let Some(near) =
            nearest(&stem, known.iter().copied()).filter(|near| near.len().abs_diff(stem.len()) <= 2)
            && !sheet.header.iter().any(|other| other == near)
        {
            let problem = Problem::warn("unknown-column").at(&sheet.place(1, at));
            problems.push(problem.with("column", name).with("suggestion", near));
        }
    }
}
