//! Edit: a table as text with rows taken out or cells changed, and every other byte as it was.
//! It does not know what a column means.

use crate::letters;
use crate::sheet::{self, Record, record, unquoted};

/// What becomes of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    Keep,
    Drop,
    /// New texts by column, from 1 as a spreadsheet counts; one behind the last is added.
    Cells(Vec<(usize, String)>),
}

/// A CSV file after `change`, which is given the number of each row as a spreadsheet counts it (the header's
/// too) and its cells. Its letters stay UTF-8, or become that. None for a workbook, which is no text.
pub fn table(bytes: &[u8], change: impl Fn(usize, &[String]) -> Change) -> Option<Vec<u8>> {
    if !sheet::is_text(bytes) {
        return None;
    }
    let text = letters::decode(bytes).text;
    let is_plain = bytes.ends_with(text.as_bytes()) && bytes.len() <= text.len() + MARK.len();
    let marked = bytes.starts_with(MARK) || !is_plain;
    let mut out = if marked { MARK.to_vec() } else { Vec::new() };
    let (separator, start) = sheet::separator(&text);
    out.extend_from_slice(&text.as_bytes()[..start]);
    let mut at = start;
    let mut number = 0;
    while at < text.len() {
        number += 1;
        let record = record(&text, at, separator);
        let cells: Vec<String> = record.cells.iter().map(|cell| unquoted(&text[cell.clone()])).collect();
        match change(number, &cells) {
            Change::Keep => out.extend_from_slice(&text.as_bytes()[at..record.next]),
            Change::Drop => {}
            Change::Cells(new) => {
                out.extend_from_slice(changed(&text, at, &record, &new, separator).as_bytes());
            }
        }
        at = record.next;
    }
    Some(out)
}

const MARK: &[u8] = &[0xEF, 0xBB, 0xBF];

/// The text of a row with some cells replaced, its end of line kept.
fn changed(text: &str, start: usize, record: &Record, new: &[(usize, String)], separator: char) -> String {
    let find =
        |column: usize| new.iter().find(|(at, _)| *at == column).map(|(_, cell)| quoted(cell, separator));
    let mut out = String::new();
    let mut at = start;
    for (column, span) in (1..).zip(&record.cells) {
        out += &text[at..span.start];
        out += &find(column).unwrap_or_else(|| text[span.clone()].to_owned());
        at = span.end;
    }
    for column in record.cells.len() + 1..=new.iter().map(|(at, _)| *at).max().unwrap_or(0) {
        out.push(separator);
        out += &find(column).unwrap_or_default();
    }
    out + &text[at..record.next]
}

fn quoted(cell: &str, separator: char) -> String {
    if cell.contains([separator, '"', '\n', '\r']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn edited(text: &str, change: impl Fn(usize, &[String]) -> Change) -> String {
        String::from_utf8(table(text.as_bytes(), change).unwrap()).unwrap()
    }

    #[test]
    fn a_row_goes_and_every_other_byte_stays() {
        let text = "sep=;\r\nid;bio\r\n\r\na;\"two\r\nlines; \"\"x\"\"\"\r\nb; y \r\nc;z";
        let without = |row| edited(text, |number, _| if number == row { Change::Drop } else { Change::Keep });
        assert_eq!(without(3), "sep=;\r\nid;bio\r\n\r\nb; y \r\nc;z");
        assert_eq!(without(5), "sep=;\r\nid;bio\r\n\r\na;\"two\r\nlines; \"\"x\"\"\"\r\nb; y \r\n");
        assert_eq!(without(9), text);
    }

    #[test]
    fn a_cell_is_changed_or_added_behind_the_last() {
        let put = |column: usize, cell: &str| {
            let cell = cell.to_owned();
            edited("id,x,y\na,\"1\",2\nb\n", move |number, _| match number {
                1 => Change::Keep,
                _ => Change::Cells(vec![(column, cell.clone())]),
            })
        };
        assert_eq!(put(2, "n, \"m\""), "id,x,y\na,\"n, \"\"m\"\"\",2\nb,\"n, \"\"m\"\"\"\n");
        assert_eq!(put(4, "7"), "id,x,y\na,\"1\",2,7\nb,,,7\n");
    }

    #[test]
    fn letters_become_utf_8_and_a_workbook_is_left_alone() {
        let keep = |_: usize, _: &[String]| Change::Keep;
        assert_eq!(table(b"id\nJos\xe9\n", keep).unwrap(), "\u{feff}id\nJosé\n".as_bytes());
        assert_eq!(table("\u{feff}id\n".as_bytes(), keep).unwrap(), "\u{feff}id\n".as_bytes());
        assert_eq!(table(b"PK\x03\x04", keep), None);
    }

    proptest! {
        #[test]
        fn kept_rows_keep_their_bytes_and_cells_are_those_that_are_read(
            cells in "(([a-b]|é| ){0,3}|\"([a-b]|,|;|\n|\r\n|\"\"){0,4}\"|[,;]|\n|\r\n|\r){0,20}", stray in "\"?",
        ) {
            let text = format!("h,g,i\n{cells}{stray}");
            let rows = std::cell::RefCell::new(Vec::new());
            let same = edited(&text, |number, cells| {
                rows.borrow_mut().push((number, cells.to_vec()));
                Change::Keep
            });
            prop_assert_eq!(&same, &text);
            let (sheets, problems) = sheet::read("x.csv", text.as_bytes());
            // What is refused is not compared: behind a quote that is not closed no row is sure.
            let sheets = if problems.is_empty() { sheets } else { Vec::new() };
            for row in sheets.iter().flat_map(|sheet| &sheet.rows) {
                let (_, cells) = rows.borrow().iter().find(|(number, _)| *number == row.number).cloned().unwrap();
                for (heading, read) in sheets[0].header.iter().zip(&row.cells) {
                    let cell = cells.get(heading.column - 1).map_or("", |cell| cell.trim());
                    prop_assert_eq!(cell.replace("\r\n", "\n").replace('\r', "\n"), read.as_str());
                }
            }
        }
    }
}
