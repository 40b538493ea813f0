//! XLSX, XLS and ODS: the first worksheet that holds anything.

use crate::problem::{Place, Problem};
use calamine::{Data, Reader, open_workbook_auto_from_rs};
use std::io::Cursor;

/// The worksheet's name, and row numbers with cells as a person reads them.
pub fn rows(
    file: &str,
    bytes: &[u8],
    problems: &mut Vec<Problem>,
) -> (Option<String>, Vec<(usize, Vec<String>)>) {
    let mut workbook = match open_workbook_auto_from_rs(Cursor::new(bytes.to_vec())) {
        Ok(workbook) => workbook,
        Err(error) => {
            problems.push(Problem::block("bad-sheet").at(&Place::file(file)).with("what", error));
            return (None, Vec::new());
        }
    };
    for name in workbook.sheet_names() {
        match workbook.worksheet_range(&name) {
            Ok(range) if !range.is_empty() => {
                let (top, left) = range.start().unwrap_or((0, 0));
                let rows = range
                    .rows()
                    .enumerate()
                    .map(|(at, cells)| {
                        let before = std::iter::repeat_n(String::new(), left as usize);
                        (top as usize + at + 1, before.chain(cells.iter().map(text)).collect())
                    })
                    .collect();
                return (Some(name), rows);
            }
            Ok(_) => {}
            Err(error) => {
                problems.push(Problem::block("bad-sheet").at(&Place::file(file)).with("what", error));
                return (Some(name), Vec::new());
            }
        }
    }
    (None, Vec::new())
}

/// A cell as text: whole numbers without a point, dates as year-month-day, a formula's shown result.
fn text(cell: &Data) -> String {
    match cell {
        Data::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => format!("{number:.0}"),
        Data::DateTime(date) => match date.as_datetime() {
            Some(date) if date.time() == chrono::NaiveTime::MIN => date.date().to_string(),
            Some(date) => date.format("%Y-%m-%d %H:%M").to_string(),
            None => date.to_string(),
        },
        Data::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Data::Error(_) | Data::Empty => String::new(),
        other => other.to_string(),
    }
}
