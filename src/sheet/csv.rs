//! CSV text to rows. Lenient like a spreadsheet: a quote counts at the start of a cell only.
//! Knows no limits but the number of rows, and no header.

use super::{Cell, Fault, MOST_COLUMNS, MOST_ROWS, Raw, too_large};
use crate::problem::Problem;

const SEPARATORS: [char; 4] = [',', ';', '\t', '|'];

/// Reads a text whose separator is named by a line `sep=;`, or is the one the first line uses most.
pub(super) fn read(text: &str) -> Raw {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (separator, text) = match named(text) {
        Some((separator, rest)) => (separator, rest),
        None => (most_used(text), text),
    };
    rows(text, separator)
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
    let mut letters = text.chars().peekable();
    let mut number = 0;
    while letters.peek().is_some() {
        number += 1;
        let (cells, closed) = record(&mut letters, separator);
        let column = cells.len();
        let fault = |column, problem| Fault { row: number, column, problem };
        if !closed {
            // What follows the quote belongs to no row for sure.
            raw.faults.push(fault(column, Problem::block("unclosed-quote")));
            break;
        }
        if cells.len() > MOST_COLUMNS {
            raw.faults.push(fault(MOST_COLUMNS + 1, too_large("columns", MOST_COLUMNS, cells.len())));
            break;
        }
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

/// One row, and whether its last quote was closed.
fn record(letters: &mut std::iter::Peekable<std::str::Chars>, separator: char) -> (Vec<Cell>, bool) {
    let mut cells = Vec::new();
    loop {
        let mut text = String::new();
        if letters.next_if_eq(&'"').is_some() {
            loop {
                match letters.next() {
                    None => {
                        cells.push(Cell { text, error: false });
                        return (cells, false);
                    }
                    Some('"') if letters.next_if_eq(&'"').is_none() => break,
                    Some(letter) => text.push(letter),
                }
            }
        }
        let end = loop {
            match letters.next() {
                Some('\r') => {
                    letters.next_if_eq(&'\n');
                    break true;
                }
                None | Some('\n') => break true,
                Some(letter) if letter == separator => break false,
                Some(letter) => text.push(letter),
            }
        };
        cells.push(Cell { text, error: false });
        if end {
            return (cells, true);
        }
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
}
