//! Sheet: spreadsheet bytes to cells that know their row and column. Knows no column's meaning.

mod csv;
mod workbook;

use crate::problem::{Place, Problem};

/// Most bytes of a file, rows, columns, and letters of a cell.
const BYTES: usize = 50 << 20;
const ROWS: usize = 100_000;
const COLUMNS: usize = 500;
const LETTERS: usize = 10_000;

/// A table with a header row.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sheet {
    pub file: String,
    pub tab: Option<String>,
    pub header: Vec<String>,
    /// Row number as a person sees it (the header's is 1) and its cells, as many as the header has.
    pub rows: Vec<(usize, Vec<String>)>,
}

impl Sheet {
    /// The place of a cell; `column` counts from 0.
    pub fn place(&self, row: usize, column: usize) -> Place {
        Place::cell(&self.file, self.tab.as_deref(), row, column + 1)
    }
}

/// Reads CSV in any usual separator and encoding, XLSX and ODS; what a file is, its bytes tell.
/// Problems: `too-large`, `bad-encoding` (warning, with the guess), `bad-sheet`, `bad-cell`,
/// `double-column`, `empty-sheet`, `odd-letters` (warning).
pub fn read(file: &str, bytes: &[u8]) -> (Sheet, Vec<Problem>) {
    let mut problems = Vec::new();
    if bytes.len() > BYTES {
        let problem = Problem::block("too-large").at(&Place::file(file));
        problems.push(problem.with("file", file).with("what", "megabytes").with("most", BYTES >> 20));
        return (Sheet { file: file.to_owned(), ..Sheet::default() }, problems);
    }
    let (tab, rows) = if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        workbook::rows(file, bytes, &mut problems)
    } else {
        (None, csv::rows(file, bytes, &mut problems))
    };
    let mut sheet = Sheet { file: file.to_owned(), tab, ..Sheet::default() };
    fill(&mut sheet, rows, &mut problems);
    (sheet, problems)
}

fn fill(sheet: &mut Sheet, rows: Vec<(usize, Vec<String>)>, problems: &mut Vec<Problem>) {
    let mut rows = rows.into_iter().filter(|(_, cells)| cells.iter().any(|cell| !cell.trim().is_empty()));
    let Some((_, header)) = rows.next() else {
        if problems.is_empty() {
            problems
                .push(Problem::warn("empty-sheet").at(&Place::file(&sheet.file)).with("file", &sheet.file));
        }
        return;
    };
    let mut odd: Option<Place> = None;
    sheet.header = header.iter().map(|cell| tidy(cell).0).collect();
    while sheet.header.last().is_some_and(String::is_empty) {
        sheet.header.pop();
    }
    if sheet.header.len() > COLUMNS {
        let problem = Problem::block("too-large").at(&sheet.place(1, COLUMNS));
        problems.push(problem.with("file", &sheet.file).with("what", "columns").with("most", COLUMNS));
        sheet.header.truncate(COLUMNS);
    }
    for (at, name) in sheet.header.iter().enumerate() {
        if let Some(first) = sheet.header[..at].iter().position(|known| !name.is_empty() && known == name) {
            let problem =
                Problem::block("double-column").at(&sheet.place(1, at)).and_at(&sheet.place(1, first));
            problems.push(problem.with("column", name));
        }
    }
    for (number, mut cells) in rows {
        if sheet.rows.len() == ROWS {
            let problem = Problem::block("too-large").at(&sheet.place(number, 0));
            problems.push(problem.with("file", &sheet.file).with("what", "rows").with("most", ROWS));
            break;
        }
        if cells.iter().skip(sheet.header.len()).any(|cell| !cell.trim().is_empty()) {
            problems.push(
                Problem::block("bad-cell")
                    .at(&sheet.place(number, sheet.header.len()))
                    .with("what", "more cells than columns"),
            );
        }
        cells.resize(sheet.header.len(), String::new());
        for (at, cell) in cells.iter_mut().enumerate() {
            if cell.chars().nth(LETTERS).is_some() {
                let problem = Problem::block("too-large").at(&Place::cell(
                    &sheet.file,
                    sheet.tab.as_deref(),
                    number,
                    at + 1,
                ));
                problems.push(
                    problem.with("file", &sheet.file).with("what", "letters in a cell").with("most", LETTERS),
                );
                cell.clear();
                continue;
            }
            let (clean, had_odd) = tidy(cell);
            if had_odd && odd.is_none() {
                odd = Some(Place::cell(&sheet.file, sheet.tab.as_deref(), number, at + 1));
            }
            *cell = clean;
        }
        sheet.rows.push((number, cells));
    }
    if let Some(place) = odd {
        problems.push(Problem::warn("odd-letters").at(&place).with("file", &sheet.file));
    }
}

/// Without outer blanks and without letters that cannot be seen: control, zero-width at the edge of
/// words, and those that turn the direction of what follows (Unicode TR 36, 3.2). Line breaks become spaces.
/// Joiners stay: Persian and Hindi are written with them.
fn tidy(cell: &str) -> (String, bool) {
    let mut odd = false;
    let clean: String = cell
        .chars()
        .filter_map(|letter| match letter {
            '\n' | '\r' | '\t' => Some(' '),
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200B}' | '\u{FEFF}' | '\u{FFFE}' => {
                odd = true;
                None
            }
            letter if letter.is_control() => {
                odd = true;
                None
            }
            letter => Some(letter),
        })
        .collect();
    (clean.trim().to_owned(), odd)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cells(bytes: &[u8]) -> (Vec<String>, Vec<Vec<String>>, Vec<String>) {
        let (sheet, problems) = read("people.csv", bytes);
        let rules = problems.into_iter().map(|problem| problem.rule).collect();
        (sheet.header, sheet.rows.into_iter().map(|(_, cells)| cells).collect(), rules)
    }

    fn utf16(text: &str, little: bool) -> Vec<u8> {
        let mark = if little { [0xff, 0xfe] } else { [0xfe, 0xff] };
        let units =
            text.encode_utf16().flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() });
        mark.into_iter().chain(units).collect()
    }

    #[test]
    fn every_usual_separator_and_encoding_gives_the_same_cells() {
        let expected = (
            vec!["id".to_owned(), "name".to_owned()],
            vec![vec!["p-1".to_owned(), "Ștefan, A".to_owned()]],
            vec![],
        );
        let comma = "id,name\r\np-1,\"Ștefan, A\"\r\n";
        assert_eq!(cells(comma.as_bytes()), expected);
        for text in [
            "id;name\np-1;Ștefan, A",
            "id\tname\np-1\tȘtefan, A\n",
            "sep=;\nid;name\np-1;Ștefan, A\n",
            "id|name\rp-1|Ștefan, A\r",
        ] {
            assert_eq!(cells(text.as_bytes()), expected, "{text:?}");
            assert_eq!(cells(&utf16(text, true)), expected, "{text:?}");
            assert_eq!(cells(&utf16(text, false)), expected, "{text:?}");
            assert_eq!(cells(format!("\u{feff}{text}").as_bytes()), expected, "{text:?}");
        }
    }

    #[test]
    fn an_old_code_page_is_read_with_a_warning_that_names_the_line() {
        let (sheet, problems) = read("people.csv", b"id,name\np-1,Jos\xe9\n");
        assert_eq!(sheet.rows[0].1[1], "José");
        assert_eq!(
            (problems[0].rule.as_str(), problems[0].place.as_ref().map(|place| place.line)),
            ("bad-encoding", Some(2))
        );
    }

    #[test]
    fn odd_files_are_told_and_never_panic() {
        assert_eq!(cells(b"").2, ["empty-sheet"]);
        assert_eq!(cells(b"id,name\n").1, Vec::<Vec<String>>::new());
        assert_eq!(cells(b"id,name,id\n1,2,3\n").2, ["double-column"]);
        assert_eq!(cells(b"id,name\n1,2,3\n").2, ["bad-cell"]);
        assert_eq!(cells(b"<!doctype html><table>").2, ["bad-sheet"]);
        assert_eq!(cells(b"PK\x03\x04not a workbook").2, ["bad-sheet"]);
        assert_eq!(cells("id,name\n1,a\u{202e}b\n".as_bytes()).2, ["odd-letters"]);
        assert_eq!(cells(format!("id\n{}\n", "x".repeat(10_001)).as_bytes()).2, ["too-large"]);
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_reader_fall_over(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            read("people.csv", &bytes);
        }
    }
}
