//! Workbook: XLSX and ODS to rows, cell by cell, so that a small file cannot ask for a large memory.
//! Knows calamine; every value becomes the text that CSV would hold.

use super::{Cell, Fault as CellFault, MOST_COLUMNS, MOST_ROWS, Raw, too_large};
use calamine::{Data, DataRef, ExcelDateTime, Ods, Reader, SheetType, SheetVisible, Xlsx};
use std::collections::BTreeMap;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Most bytes that a workbook may unfold to.
pub(super) const MOST_BYTES: usize = 300_000_000;

pub(super) enum Fault {
    /// Bytes it says it would unfold to.
    TooLarge(usize),
    Unreadable,
}

/// Visible tabs that hold anything.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Raw>, Fault> {
    match unfolded(bytes) {
        None => return Err(Fault::Unreadable),
        Some(size) if size > MOST_BYTES => return Err(Fault::TooLarge(size)),
        Some(_) => {}
    }
    // A damaged workbook may trip the foreign reader: that is the file's fault, not this program's.
    let read = catch_unwind(AssertUnwindSafe(|| xlsx(bytes).or_else(|| ods(bytes))));
    read.ok().flatten().ok_or(Fault::Unreadable)
}

/// The sum of sizes in a ZIP file's list of contents; None when there is no such list (APPNOTE 4.3.12, 4.3.16).
fn unfolded(bytes: &[u8]) -> Option<usize> {
    let number = |at: usize, length: usize| {
        let part = bytes.get(at..at.checked_add(length)?)?;
        Some(part.iter().rev().fold(0usize, |sum, byte| sum << 8 | usize::from(*byte)))
    };
    let from = bytes.len().saturating_sub(70_000);
    let end = from + bytes[from..].windows(4).rposition(|four| four == b"PK\x05\x06")?;
    let (count, mut at) = (number(end + 10, 2)?, number(end + 16, 4)?);
    let mut sum = 0usize;
    for _ in 0..count {
        if bytes.get(at..at + 4)? != b"PK\x01\x02" {
            return None;
        }
        sum = sum.saturating_add(number(at + 24, 4)?);
        at += 46 + number(at + 28, 2)? + number(at + 30, 2)? + number(at + 32, 2)?;
    }
    Some(sum)
}

fn xlsx(bytes: &[u8]) -> Option<Vec<Raw>> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).ok()?;
    let mut raws = Vec::new();
    for name in visible(book.sheets_metadata()) {
        let mut rows = Rows::default();
        let mut cells = book.worksheet_cells_reader(&name).ok()?;
        while let Some(cell) = cells.next_cell().ok()? {
            if matches!(cell.get_value(), DataRef::Empty) {
                continue;
            }
            let (row, column) = cell.get_position();
            if !rows.put(row, column, Data::from(cell.get_value().clone())) {
                break;
            }
        }
        raws.extend(rows.raw(name));
    }
    Some(raws)
}

fn ods(bytes: &[u8]) -> Option<Vec<Raw>> {
    let mut book: Ods<_> = Ods::new(Cursor::new(bytes)).ok()?;
    let mut raws = Vec::new();
    for name in visible(book.sheets_metadata()) {
        let range = book.worksheet_range(&name).ok()?;
        let (top, left) = range.start().unwrap_or_default();
        let mut rows = Rows::default();
        for (row, column, value) in range.used_cells() {
            let at = |start: u32, by: usize| start.saturating_add(u32::try_from(by).unwrap_or(u32::MAX));
            if !rows.put(at(top, row), at(left, column), value.clone()) {
                break;
            }
        }
        raws.extend(rows.raw(name));
    }
    Some(raws)
}

fn visible(sheets: &[calamine::Sheet]) -> Vec<String> {
    let shown = |sheet: &&calamine::Sheet| {
        sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible
    };
    sheets.iter().filter(shown).map(|sheet| sheet.name.clone()).collect()
}

/// Cells of one tab as they come.
#[derive(Default)]
struct Rows {
    rows: BTreeMap<usize, Vec<Cell>>,
    faults: Vec<CellFault>,
}

impl Rows {
    /// Puts a cell, counted from 0; false when the tab is too large to go on.
    fn put(&mut self, row: u32, column: u32, value: Data) -> bool {
        let (row, column) = (row as usize, column as usize);
        let cell = match value {
            Data::Error(error) => Cell { text: error.to_string(), error: true },
            value => Cell { text: text(&value), error: false },
        };
        if cell.text.trim().is_empty() {
            return true;
        }
        if column >= MOST_COLUMNS {
            let problem = too_large("columns", MOST_COLUMNS, column + 1);
            self.faults.push(CellFault { row: row + 1, column: column + 1, problem });
            return false;
        }
        if self.rows.len() > MOST_ROWS && !self.rows.contains_key(&(row + 1)) {
            let problem = too_large("rows", MOST_ROWS, self.rows.len());
            self.faults.push(CellFault { row: row + 1, column: 0, problem });
            return false;
        }
        let cells = self.rows.entry(row + 1).or_default();
        if cells.len() <= column {
            cells.resize_with(column + 1, Cell::default);
        }
        cells[column] = cell;
        true
    }

    fn raw(self, tab: String) -> Option<Raw> {
        (!self.rows.is_empty() || !self.faults.is_empty()).then(|| Raw {
            tab: Some(tab),
            rows: self.rows.into_iter().collect(),
            strict: false,
            faults: self.faults,
        })
    }
}

/// A value as CSV would hold it: whole numbers without a point, dates as 2011-07-15, times as 09:15.
fn text(value: &Data) -> String {
    match value {
        Data::Empty | Data::Error(_) => String::new(),
        Data::String(text) => text.clone(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => float(*number),
        Data::Bool(yes) => yes.to_string(),
        Data::DateTime(moment) => date_time(moment),
        Data::DateTimeIso(text) => text.strip_suffix(":00").unwrap_or(text).replace('T', " "),
        Data::DurationIso(text) => duration(text).unwrap_or_else(|| text.clone()),
    }
}

fn float(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 { format!("{number:.0}") } else { number.to_string() }
}

fn date_time(moment: &ExcelDateTime) -> String {
    let number = moment.as_f64();
    // Outside of 1900 to 9999 it is no date, whatever the cell's format says.
    if !(0.0..2_958_466.0).contains(&number) {
        return float(number);
    }
    if moment.is_duration() {
        let minutes = (number * 24.0 * 60.0).round();
        return format!("{:02}:{:02}", (minutes / 60.0).floor(), minutes % 60.0);
    }
    let (year, month, day, hour, minute, _, _) = moment.to_ymd_hms_milli();
    if number < 1.0 {
        format!("{hour:02}:{minute:02}")
    } else if (hour, minute) == (0, 0) {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}")
    }
}

/// `PT09H15M00S` as 09:15.
fn duration(text: &str) -> Option<String> {
    let (hours, rest) = text.strip_prefix("PT")?.split_once('H')?;
    let (minutes, _) = rest.split_once('M')?;
    Some(format!("{:02}:{:02}", hours.parse::<u32>().ok()?, minutes.parse::<u32>().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::ExcelDateTimeType;

    #[test]
    fn values_become_what_csv_would_hold() {
        let moment = |number| Data::DateTime(ExcelDateTime::new(number, ExcelDateTimeType::DateTime, false));
        let cases = [
            (Data::Float(37_355_500_101.0), "37355500101"),
            (Data::Float(1.5), "1.5"),
            (moment(40738.0), "2011-07-14"),
            (moment(40738.5), "2011-07-14 12:00"),
            (moment(0.385_416_666_67), "09:15"),
            (moment(f64::NAN), "NaN"),
            (Data::DurationIso("PT09H15M00S".into()), "09:15"),
            (Data::DateTimeIso("2011-07-14".into()), "2011-07-14"),
            (Data::DateTimeIso("2011-07-14T09:15:00".into()), "2011-07-14 09:15"),
        ];
        for (value, expected) in cases {
            assert_eq!(text(&value), expected);
        }
    }
}
