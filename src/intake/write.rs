//! Write: the new table, in which what did not change stands byte for byte, and the repair file.

use super::known::{Someone, Table};
use crate::document::{self, Column, Tab};
use crate::export::csv::{self, is_formula};
use crate::sheet::{Lines, Sheet};

/// Heading of the repair file's last column.
pub const PROBLEM: &str = "problem";

/// The table as CSV. `old` are the bytes of the one there is and what was read from them; new columns stand at its right.
pub fn table(old: Option<(&[u8], &Sheet)>, table: &Table) -> Vec<u8> {
    match old {
        Some((bytes, sheet)) => changed(bytes, sheet, table),
        None => fresh(table),
    }
}

/// A new table: own columns in their usual order, then answers as they came.
fn fresh(table: &Table) -> Vec<u8> {
    let known = table.target.columns();
    let rank = |name: &str| known.iter().position(|known| *known == name).unwrap_or(usize::MAX);
    let mut order: Vec<usize> = (0..table.columns.len()).collect();
    order.sort_by_key(|at| rank(&table.columns[*at]));
    let mut text = String::new();
    line(&mut text, order.iter().map(|at| table.columns[*at].as_str()));
    for someone in &table.people {
        line(&mut text, order.iter().map(|at| someone.cells.get(*at).map_or("", String::as_str)));
    }
    text.into_bytes()
}

/// Adds a line of cells.
fn line<'c>(text: &mut String, cells: impl Iterator<Item = &'c str>) {
    for (nth, cell) in cells.enumerate() {
        text.push_str(if nth > 0 { "," } else { "" });
        quote(text, cell, ',');
    }
    text.push('\n');
}

fn changed(bytes: &[u8], sheet: &Sheet, table: &Table) -> Vec<u8> {
    let lines = Lines::new(bytes);
    let is_marked = matches!(bytes, [0xEF, 0xBB, 0xBF, ..] | [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]);
    let ending = if lines.text.contains("\r\n") { "\r\n" } else { "\n" };
    let (separator, between) = (lines.separator, lines.separator.to_string());
    let header = lines.rows.iter().find(|line| line.number == sheet.header_row);
    let width = header.map_or(0, |line| lines.cells(line).len());
    // Where a column of the table stands in the file, from 0.
    let place = |column: usize| match sheet.header.get(column) {
        Some(heading) => heading.column - 1,
        None => width + column - sheet.header.len(),
    };
    let added = &table.columns[sheet.header.len()..];
    let mut out = String::from(if is_marked { "\u{feff}" } else { "" });
    let mut done = 0;
    for line in lines.rows.iter().filter(|line| line.number >= sheet.header_row) {
        let cells: Vec<(usize, String)> = if line.number == sheet.header_row {
            added.iter().enumerate().map(|(at, name)| (width + at, quoted(name, separator))).collect()
        } else {
            let someone = row(table, line.number).into_iter();
            let cell = |someone: &Someone, at: &usize| (place(*at), quoted(&someone.cells[*at], separator));
            someone.flat_map(|it| it.changed.iter().map(|at| cell(it, at)).collect::<Vec<_>>()).collect()
        };
        if cells.is_empty() && added.is_empty() {
            continue;
        }
        let mut parts: Vec<&str> = lines.cells(line).into_iter().map(|span| &lines.text[span]).collect();
        parts.resize(parts.len().max(width + added.len()), "");
        for (at, text) in &cells {
            parts[*at] = text;
        }
        out += &lines.text[done..line.span.start];
        out += &parts.join(&between);
        done = line.span.end;
    }
    out += &lines.text[done..];
    if !out.ends_with(['\n', '\r']) {
        out += ending;
    }
    for someone in table.people.iter().filter(|someone| someone.is_new) {
        let mut parts = vec![String::new(); width + added.len()];
        for (column, cell) in someone.cells.iter().enumerate() {
            parts[place(column)] = quoted(cell, separator);
        }
        out += &parts.join(&between);
        out += ending;
    }
    out.into_bytes()
}

/// Who stands in a row of it: rows and lines stand in one order.
fn row(table: &Table, number: usize) -> Option<&Someone> {
    let old = table.people.partition_point(|someone| !someone.is_new);
    let at = table.people[..old].binary_search_by_key(&number, |someone| someone.place.line).ok()?;
    table.people.get(at)
}

/// A cell of CSV.
fn quoted(cell: &str, separator: char) -> String {
    let mut text = String::new();
    quote(&mut text, cell, separator);
    text
}

/// Adds a cell of CSV. A text that a spreadsheet would work out stands behind an apostrophe; a phone number is none.
fn quote(text: &mut String, cell: &str, separator: char) {
    let is_number = |text: &str| {
        let rest = text.trim_start_matches(['+', '-']);
        rest.chars().all(|letter| letter.is_ascii_digit() || " ()-./".contains(letter))
    };
    let guard = if is_formula(cell) && !is_number(cell) { "'" } else { "" };
    let odd = |letter: char| letter == separator || matches!(letter, '"' | '\n' | '\r');
    if cell.contains(odd) || cell.trim() != cell {
        text.extend(["\"", guard, &cell.replace('"', "\"\""), "\""]);
    } else {
        text.extend([guard, cell]);
    }
}

/// The repair file: the file's own columns, those that stand beside them, and last what is wrong.
///
/// # Errors
/// None that a table in memory can bring about.
pub fn repair(headings: &[String], rows: Vec<(Vec<String>, String)>) -> anyhow::Result<Vec<u8>> {
    let width = rows.iter().map(|(cells, _)| cells.len()).max().unwrap_or(0).max(headings.len());
    let heading = |at: usize| headings.get(at).map_or("", String::as_str);
    let titles = (0..width).map(heading).chain([PROBLEM]);
    let columns =
        titles.map(|title| Column { title: title.to_owned(), number: false, choices: Vec::new() }).collect();
    let whole = |(mut cells, why): (Vec<String>, String)| {
        cells.resize(width, String::new());
        cells.push(why);
        cells
    };
    let tab = Tab { name: String::new(), columns, rows: rows.into_iter().map(whole).collect() };
    csv::write(&document::Table {
        tabs: vec![tab],
        header: true,
        guarded: true,
        row_height: 0.0,
        intro: String::new(),
    })
}
