//! CSV text to rows. Lenient like a spreadsheet: a quote counts at the start of a cell only.
//! Knows no limits but the number of rows, and no header.

use super::{Cell, Fault, MOST_COLUMNS, MOST_ROWS, Raw, too_large};
use crate::letters;
use crate::problem::Problem;
use std::ops::Range;

const SEPARATORS: [char; 4] = [',', ';', '\t', '|'];

/// Reads a text whose separator is named by a line `sep=;`, or is the one the first line uses most.
pub(super) fn read(text: &str) -> Raw {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (separator, start) = separator(text);
    rows(&text[start..], separator)
}

/// What stands between the cells of a text, and the byte where its first row begins.
pub fn separator(text: &str) -> (char, usize) {
    match named(text) {
        Some((separator, rest)) => (separator, text.len() - rest.len()),
        None => (most_used(text), 0),
    }
}

/// The separator that a first line `sep=;` names, and what follows that line. Spreadsheets hide the line.
fn named(text: &str) -> Option<(char, &str)> {
    let end = text.find(['\n', '\r']).unwrap_or(text.len());
    let line = text[..end].trim_matches('"');
    let rest = text[end..].strip_prefix("\r\n").unwrap_or_else(|| text[end..].get(1..).unwrap_or_default());
    if !line.get(..4)?.eq_ignore_ascii_case("sep=") {
        return None;
    }
    let mut letters = line[4..].chars();
    match (letters.next(), letters.next()) {
        (Some(separator), None) if separator != '"' => Some((separator, rest)),
        _ => None,
    }
}

/// The candidate that stands most often between the cells of the first line that holds anything.
fn most_used(text: &str) -> char {
    let mut counts = [0usize; SEPARATORS.len()];
    let mut quoted = false;
    for letter in text.trim_start_matches(['\n', '\r', ' ']).chars() {
        match letter {
            '"' => quoted = !quoted,
            '\n' | '\r' if !quoted => break,
            _ if !quoted => {
                if let Some(at) = SEPARATORS.iter().position(|separator| *separator == letter) {
                    counts[at] += 1;
                }
            }
            _ => {}
        }
    }
    let most = counts.iter().max().copied().unwrap_or_default();
    counts.iter().position(|count| *count == most).map_or(',', |at| SEPARATORS[at])
}

fn rows(text: &str, separator: char) -> Raw {
    let mut raw = Raw { tab: None, rows: Vec::new(), strict: true, faults: Vec::new() };
    let (mut at, mut number) = (0, 0);
    while at < text.len() {
        number += 1;
        let record = record(text, at, separator);
        at = record.next;
        let fault = |column, problem| Fault { row: number, column, problem };
        if !record.closed {
            // What follows the quote belongs to no row for sure.
            raw.faults.push(fault(record.cells.len(), Problem::block("unclosed-quote")));
            break;
        }
        if record.cells.len() > MOST_COLUMNS {
            raw.faults.push(fault(MOST_COLUMNS + 1, too_large("columns", MOST_COLUMNS, record.cells.len())));
            break;
        }
        let cell = |span: Range<usize>| Cell { text: unquoted(&text[span]), error: false };
        let cells: Vec<Cell> = record.cells.into_iter().map(cell).collect();
        if cells.iter().any(|cell| !cell.text.is_empty()) {
            if raw.rows.len() > MOST_ROWS {
                raw.faults.push(fault(0, too_large("rows", MOST_ROWS, number - 1)));
                break;
            }
            raw.rows.push((number, cells));
        }
    }
    raw
}

/// One row as it stands in the text.
pub struct Record {
    /// The bytes of each cell, quotes included.
    pub cells: Vec<Range<usize>>,
    /// Its last quote was closed.
    closed: bool,
    /// Where the next row begins.
    pub next: usize,
}

/// The row that begins at `start`.
pub fn record(text: &str, start: usize, separator: char) -> Record {
    let mut cells = Vec::new();
    let mut at = start;
    loop {
        let from = at;
        if text[at..].starts_with('"') {
            at += 1;
            loop {
                match text[at..].find('"') {
                    None => {
                        cells.push(from..text.len());
                        return Record { cells, closed: false, next: text.len() };
                    }
                    Some(quote) if text[at + quote + 1..].starts_with('"') => at += quote + 2,
                    Some(quote) => {
                        at += quote + 1;
                        break;
                    }
                }
            }
        }
        let ends = |letter: char| letter == separator || letter == '\n' || letter == '\r';
        let end = text[at..].find(ends).map_or(text.len(), |more| at + more);
        cells.push(from..end);
        let rest = &text[end..];
        if rest.starts_with(separator) {
            at = end + separator.len_utf8();
        } else {
            let ending = if rest.starts_with("\r\n") { 2 } else { rest.len().min(1) };
            return Record { cells, closed: true, next: end + ending };
        }
    }
}

/// What a cell says: without the quotes around it, and a doubled quote as one.
pub fn unquoted(cell: &str) -> String {
    let Some(mut rest) = cell.strip_prefix('"') else { return cell.to_owned() };
    let mut text = String::with_capacity(rest.len());
    while let Some((part, after)) = rest.split_once('"') {
        text.push_str(part);
        match after.strip_prefix('"') {
            Some(more) => {
                text.push('"');
                rest = more;
            }
            None => return text + after,
        }
    }
    text + rest
}

/// A CSV text by its rows as they stand, for who changes some of them and leaves the others alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lines {
    pub text: String,
    pub separator: char,
    /// Rows that hold anything, in their order.
    pub rows: Vec<Line>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// As a spreadsheet counts it.
    pub number: usize,
    /// Its bytes in the text, without the line end.
    pub span: Range<usize>,
}

impl Lines {
    /// The lines of a file that [`super::read`] read as CSV.
    pub fn new(bytes: &[u8]) -> Lines {
        let text = letters::decode(bytes).text;
        let (separator, from) = separator(&text);
        let mut rows = Vec::new();
        let (mut at, mut number) = (from, 0);
        while at < text.len() {
            number += 1;
            let record = record(&text, at, separator);
            let end = record.cells.last().map_or(at, |cell| cell.end);
            if record.cells.into_iter().any(|cell| !unquoted(&text[cell]).is_empty()) {
                rows.push(Line { number, span: at..end });
            }
            at = record.next;
        }
        Lines { text, separator, rows }
    }

    /// The bytes of each cell of a row, quotes included.
    pub fn cells(&self, line: &Line) -> Vec<Range<usize>> {
        record(&self.text, line.span.start, self.separator).cells
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_separator_is_the_one_between_the_headings() {
        assert_eq!(most_used("\"a,b,c\";d\nx,y,z,"), ';');
        assert_eq!(most_used("name"), ',');
        assert_eq!(named("SEP=|\r\na|b"), Some(('|', "a|b")));
        assert_eq!(named("separator,b"), None);
        assert_eq!(named("се"), None);
    }

    #[test]
    fn a_quote_inside_a_cell_is_a_letter() {
        let raw = rows("5\" pipe,\"a \"\"b\"\" c\"\r\"x\"y,z", ',');
        let texts: Vec<Vec<&str>> =
            raw.rows.iter().map(|(_, cells)| cells.iter().map(|cell| cell.text.as_str()).collect()).collect();
        assert_eq!(texts, [vec!["5\" pipe", "a \"b\" c"], vec!["xy", "z"]]);
    }

    #[test]
    fn rows_as_they_stand_have_their_numbers_and_cells() {
        let lines = Lines::new(b"sep=;\na;\"b\n;\"\r\n\n;;\nc;d");
        let numbers: Vec<usize> = lines.rows.iter().map(|line| line.number).collect();
        assert_eq!(numbers, [1, 4]);
        let cells = |at: usize| -> Vec<&str> {
            lines.cells(&lines.rows[at]).into_iter().map(|cell| &lines.text[cell]).collect()
        };
        assert_eq!((cells(0), cells(1)), (vec!["a", "\"b\n;\""], vec!["c", "d"]));
    }
}
