//! Build: raw rows to a sheet. Finds the header, trims and cleans cells, holds the limits.
//! The same for CSV and workbooks; knows neither.

use super::{Cell, Heading, MOST_LETTERS, Raw, Row, Sheet, too_large};
use crate::letters;
use crate::problem::Problem;
use std::collections::{BTreeMap, BTreeSet};

/// All of `raw` as rows, below headings that are the letters of the columns; None when it holds nothing.
/// A row reaches as far as it is filled, and what is wrong in a cell is told and the cell is kept.
pub(super) fn bare(file: &str, raw: Raw, problems: &mut Vec<Problem>) -> Option<Sheet> {
    let tab = raw.tab.map(Into::into);
    let mut sheet = Sheet { file: file.into(), tab, header_row: 0, header: Vec::new(), rows: Vec::new() };
    for fault in raw.faults {
        let at = sheet.spot(fault.row, fault.column);
        problems.push(fault.problem.at(&at));
    }
    let width = raw.rows.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0);
    sheet.header = (1..=width).map(|column| Heading { text: letter(column), column }).collect();
    let mut cleaner = Cleaner { problems, told: false, keeps: true };
    for (number, cells) in raw.rows {
        let mut row = Row { number, cells: Vec::with_capacity(cells.len()), odd: Vec::new() };
        for (at, cell) in cells.into_iter().enumerate() {
            let text = if cell.text.is_empty() {
                String::new()
            } else {
                cleaner.cell(&sheet, number, at, cell, &mut row.odd)
            };
            row.cells.push(text);
        }
        if row.cells.iter().any(|cell| !cell.is_empty()) {
            sheet.rows.push(row);
        }
    }
    (!sheet.rows.is_empty()).then_some(sheet)
}

/// The sheet of `raw`; None when it holds nothing.
pub(super) fn build(file: &str, raw: Raw, problems: &mut Vec<Problem>) -> Option<Sheet> {
    let mut sheet = Sheet {
        file: file.into(),
        tab: raw.tab.map(Into::into),
        header_row: 1,
        header: Vec::new(),
        rows: Vec::new(),
    };
    let place = |sheet: &Sheet, fault: &super::Fault| sheet.spot(fault.row, fault.column);
    for fault in raw.faults {
        let at = place(&sheet, &fault);
        problems.push(fault.problem.at(&at));
    }
    let mut cleaner = Cleaner { problems, told: false, keeps: false };
    let mut rows = raw.rows.into_iter();
    // The first row that holds anything is the header.
    let width = loop {
        let (number, cells) = rows.next()?;
        sheet.header_row = number;
        let width = cells.len();
        let mut odd = Vec::new();
        for (at, cell) in cells.into_iter().enumerate() {
            let text = cleaner.cell(&sheet, number, at, cell, &mut odd).replace('\n', " ");
            if !text.is_empty() {
                sheet.header.push(Heading { text, column: at + 1 });
            }
        }
        if !sheet.header.is_empty() {
            break width;
        }
    };
    doubles(&sheet, cleaner.problems);
    let place_of: BTreeMap<usize, usize> =
        sheet.header.iter().enumerate().map(|(at, heading)| (heading.column, at)).collect();
    let mut nameless = BTreeSet::new();
    for (number, cells) in rows {
        let mut row = Row { number, cells: vec![String::new(); sheet.header.len()], odd: Vec::new() };
        let (mut odd, count) = (Vec::new(), cells.len());
        let mut is_filled = false;
        for (at, cell) in cells.into_iter().enumerate() {
            if cell.text.is_empty() {
                continue;
            }
            let text = cleaner.cell(&sheet, number, at, cell, &mut odd);
            is_filled |= !text.is_empty();
            match place_of.get(&(at + 1)) {
                Some(place) => row.cells[*place] = text,
                None if text.is_empty() || raw.strict && at >= width => {}
                None => {
                    if nameless.insert(at) {
                        let place = sheet.spot(number, at + 1);
                        let letter = letter(at + 1);
                        cleaner
                            .problems
                            .push(Problem::warn("nameless-column").at(&place).with("column", letter));
                    }
                }
            }
        }
        // Also where the surplus is empty: a separator inside a cell moves those behind it, and the last are
        // often empty.
        if raw.strict && is_filled && count > width {
            let problem = Problem::block("ragged-row")
                .at(&sheet.spot(number, width + 1))
                .with("cells", count)
                .with("columns", width);
            cleaner.problems.push(problem);
        }
        if row.cells.iter().any(|cell| !cell.is_empty()) {
            row.odd = odd.iter().filter_map(|at| place_of.get(&(at + 1)).copied()).collect();
            sheet.rows.push(row);
        }
    }
    Some(sheet)
}

/// Headings that stand there twice, whatever their case.
fn doubles(sheet: &Sheet, problems: &mut Vec<Problem>) {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for heading in &sheet.header {
        let place = sheet.spot(sheet.header_row, heading.column);
        match seen.get(&heading.text.to_lowercase()) {
            Some(first) => problems.push(
                Problem::block("double-column")
                    .at(&place)
                    .and_at(&sheet.spot(sheet.header_row, *first))
                    .with("column", &heading.text),
            ),
            None => {
                seen.insert(heading.text.to_lowercase(), heading.column);
            }
        }
    }
}

struct Cleaner<'p> {
    problems: &'p mut Vec<Problem>,
    /// Odd letters were told of already.
    told: bool,
    /// Cells with a fault are kept as they are.
    keeps: bool,
}

impl Cleaner<'_> {
    /// The text of a cell; notes its column in `odd` when letters were taken out.
    fn cell(&mut self, sheet: &Sheet, row: usize, at: usize, cell: Cell, odd: &mut Vec<usize>) -> String {
        if cell.error {
            self.problems
                .push(Problem::block("bad-cell").at(&sheet.spot(row, at + 1)).with("value", &cell.text));
            return if self.keeps { cell.text } else { String::new() };
        }
        // Bytes are at least as many as letters, and quicker to count.
        if cell.text.len() > MOST_LETTERS && cell.text.chars().count() > MOST_LETTERS {
            let found = cell.text.chars().count();
            self.problems.push(too_large("letters", MOST_LETTERS, found).at(&sheet.spot(row, at + 1)));
            if !self.keeps {
                return String::new();
            }
        }
        let (text, letter) = letters::clean(&cell.text);
        if let Some(letter) = letter {
            odd.push(at);
            if !std::mem::replace(&mut self.told, true) {
                let place = sheet.spot(row, at + 1);
                self.problems
                    .push(Problem::warn("odd-letters").at(&place).with("letter", letters::code(letter)));
            }
        }
        match text {
            std::borrow::Cow::Borrowed(same) if same.len() == same.trim().len() => cell.text,
            text => text.trim().to_owned(),
        }
    }
}

/// A column's letters in a spreadsheet: 1 is A, 27 is AA.
fn letter(mut column: usize) -> String {
    let mut letters = Vec::new();
    while column > 0 {
        column -= 1;
        letters.push(b'A' + (column % 26) as u8);
        column /= 26;
    }
    letters.reverse();
    letters.into_iter().map(char::from).collect()
}

#[cfg(test)]
mod tests {
    use super::letter;

    #[test]
    fn columns_have_the_letters_of_a_spreadsheet() {
        assert_eq!([1, 26, 27, 703].map(letter), ["A", "Z", "AA", "AAA"]);
    }
}
