//! Sheet: CSV, XLSX and ODS bytes to cells with positions.
//! What a file is, its first bytes say, not its name. Knows no column's meaning.

mod build;
mod csv;
mod workbook;

pub use csv::{Line, Lines, Record, record, separator, unquoted};

use crate::letters::{self, Guess};
use crate::problem::{Place, Problem};
use std::sync::Arc;

/// Largest file, in bytes.
pub const LARGEST_FILE: usize = 50_000_000;
/// Most rows below the header.
pub const MOST_ROWS: usize = 100_000;
pub const MOST_COLUMNS: usize = 500;
/// Most letters in a cell.
pub const MOST_LETTERS: usize = 10_000;

/// A spreadsheet's path without its ending; None for another file.
pub fn stem(path: &str) -> Option<&str> {
    let (stem, ending) = path.rsplit_once('.')?;
    ["csv", "tsv", "xlsx", "ods"].contains(&ending.to_lowercase().as_str()).then_some(stem)
}

/// One table: a CSV file, or one tab of a workbook.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    pub file: Arc<str>,
    /// The tab's name; None for CSV.
    pub tab: Option<Arc<str>>,
    /// Row of the header as a spreadsheet counts it; 1 unless empty rows stand above it.
    pub header_row: usize,
    /// Columns that have a heading.
    pub header: Vec<Heading>,
    /// Rows below the header in their order, without empty ones.
    pub rows: Vec<Row>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    pub text: String,
    /// As a spreadsheet counts it, from 1.
    pub column: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// As a spreadsheet counts it: the header is 1, empty rows and cells of several lines count as one.
    pub number: usize,
    /// One cell per heading, trimmed, with `\n` for line ends and without invisible letters.
    pub cells: Vec<String>,
    /// Which of `cells` had invisible letters taken out.
    pub odd: Vec<usize>,
}

impl Sheet {
    /// The place of the cell that belongs to `header[at]` in the row of that number.
    pub fn place(&self, row: usize, at: usize) -> Place {
        self.spot(row, self.header.get(at).map_or(0, |heading| heading.column))
    }

    /// The place of a whole row.
    pub fn row_place(&self, row: usize) -> Place {
        self.spot(row, 0)
    }

    fn spot(&self, line: usize, column: usize) -> Place {
        Place { file: self.file.clone(), line, column, span: (0, 0), sheet: self.tab.clone() }
    }
}

/// What a file's first bytes say it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// XLSX or ODS.
    Workbook,
    /// Old Excel, or a workbook with a password.
    OldExcel,
    Pdf,
    Other,
}

fn form(bytes: &[u8]) -> Form {
    match bytes {
        [b'P', b'K', 3, 4, ..] => Form::Workbook,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => Form::OldExcel,
        [b'%', b'P', b'D', b'F', ..] => Form::Pdf,
        _ => Form::Other,
    }
}

/// Whether a table's bytes are text, so that they can be edited as such.
pub fn is_text(bytes: &[u8]) -> bool {
    form(bytes) == Form::Other
}

/// All tables of a file: one for CSV, one per visible tab that holds anything for a workbook.
/// Problems: `too-large` (`what`, `limit`, `found`), `not-a-table` (`kind`), `empty-table`, `bad-encoding`
/// (`guess`), `unclosed-quote`, `ragged-row` (`cells`, `columns`), `double-column` (`column`),
/// `nameless-column` (`column`), `bad-cell` (`value`), `odd-letters` (`letter`).
pub fn read(file: &str, bytes: &[u8]) -> (Vec<Sheet>, Vec<Problem>) {
    tables(file, bytes, build::build)
}

/// The same tables with every row as a row, for files whose header is not known to be one: headings are the
/// columns' letters, rows reach as far as they are filled, and a cell with a fault is told and kept.
/// Problems: those of [`read`] without those of a header.
pub fn read_bare(file: &str, bytes: &[u8]) -> (Vec<Sheet>, Vec<Problem>) {
    tables(file, bytes, build::bare)
}

type Build = fn(&str, Raw, &mut Vec<Problem>) -> Option<Sheet>;

fn tables(file: &str, bytes: &[u8], build: Build) -> (Vec<Sheet>, Vec<Problem>) {
    let whole = Place::file(file);
    if bytes.len() > LARGEST_FILE {
        let found = bytes.len().div_ceil(1_000_000);
        return (vec![], vec![too_large("file", LARGEST_FILE / 1_000_000, found).at(&whole)]);
    }
    let not_a_table =
        |kind: &str| (vec![], vec![Problem::block("not-a-table").at(&whole).with("kind", kind)]);
    let mut problems = Vec::new();
    let mut sheets = Vec::new();
    match form(bytes) {
        Form::OldExcel => return not_a_table("old-excel"),
        Form::Pdf => return not_a_table("pdf"),
        Form::Workbook => match workbook::read(bytes) {
            Err(workbook::Fault::TooLarge(found)) => {
                let limit = workbook::MOST_BYTES / 1_000_000;
                return (vec![], vec![too_large("workbook", limit, found / 1_000_000).at(&whole)]);
            }
            Err(workbook::Fault::Unreadable) => return not_a_table("workbook"),
            Ok(raws) => {
                for raw in raws {
                    sheets.extend(build(file, raw, &mut problems));
                }
            }
        },
        Form::Other => {
            let decoded = letters::decode(bytes);
            if is_markup(&decoded.text) {
                return not_a_table("html");
            }
            if let Some(doubt) = decoded.doubt {
                let place = Place { line: doubt.line, ..whole.clone() };
                problems.push(match doubt.guess {
                    Guess::Western => Problem::warn("bad-encoding").at(&place).with("guess", "western"),
                    Guess::Other => Problem::block("bad-encoding").at(&place).with("guess", "other"),
                });
            }
            sheets.extend(build(file, csv::read(&decoded.text), &mut problems));
        }
    }
    if sheets.is_empty() && problems.is_empty() {
        problems.push(Problem::warn("empty-table").at(&whole));
    }
    (sheets, problems)
}

fn is_markup(text: &str) -> bool {
    let start: String = text.trim_start().chars().take(14).collect::<String>().to_lowercase();
    ["<!doctype", "<html", "<table", "<?xml", "<head", "<body"].iter().any(|mark| start.starts_with(mark))
}

fn too_large(what: &str, limit: usize, found: usize) -> Problem {
    Problem::block("too-large").with("what", what).with("limit", limit).with("found", found)
}

/// One table before it is looked at: rows by number, each with its cells by column.
struct Raw {
    tab: Option<String>,
    rows: Vec<(usize, Vec<Cell>)>,
    /// Columns to which the header reaches: more cells than that in a row of CSV mean a lost quote.
    strict: bool,
    faults: Vec<Fault>,
}

#[derive(Default)]
struct Cell {
    text: String,
    /// The spreadsheet shows an error here, as `#REF!`.
    error: bool,
}

/// What went wrong while reading, by row and column (0 for none).
struct Fault {
    row: usize,
    column: usize,
    problem: Problem,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rules(bytes: &[u8]) -> Vec<String> {
        let told = |problem: &Problem| {
            let place = problem.place.clone().unwrap_or_default();
            format!("{} {}:{}", problem.rule, place.line, place.column)
        };
        read("people.csv", bytes).1.iter().map(told).collect()
    }

    fn cells(bytes: &[u8]) -> Vec<Vec<String>> {
        let (sheets, _) = read("people.csv", bytes);
        let Some(sheet) = sheets.into_iter().next() else { return vec![] };
        let header = sheet.header.iter().map(|heading| heading.text.clone()).collect();
        std::iter::once(header).chain(sheet.rows.into_iter().map(|row| row.cells)).collect()
    }

    #[test]
    fn separators_and_the_sep_line_make_no_difference() {
        let expected = vec![vec!["id", "name"], vec!["a", "x, y; z"]];
        for sep in [",", ";", "\t", "|"] {
            let text = format!("id{sep}name\r\na{sep}\"x, y; z\"\r\n");
            assert_eq!(cells(text.as_bytes()), expected, "{text:?}");
            assert_eq!(cells(format!("sep={sep}\r\n{text}").as_bytes()), expected);
        }
    }

    #[test]
    fn rows_are_counted_as_a_spreadsheet_counts_them() {
        let (sheets, problems) = read("p.csv", b"id,bio\n\na,\"two\nlines\"\nb,x\n");
        let numbers: Vec<usize> = sheets[0].rows.iter().map(|row| row.number).collect();
        assert_eq!((numbers, problems.len()), (vec![3, 4], 0));
        assert_eq!(sheets[0].rows[0].cells[1], "two\nlines");
        let place = sheets[0].place(4, 1);
        assert_eq!((place.line, place.column), (4, 2));
    }

    #[test]
    fn faults_of_form_have_their_place() {
        assert_eq!(rules(b"id,name\na,\"x\nb,y\n"), ["unclosed-quote 2:2"]);
        assert_eq!(rules(b"id,name\na,b,c\n"), ["ragged-row 2:3"]);
        assert_eq!(rules(b"id,name,ID\na,b,c\n"), ["double-column 1:3"]);
        assert_eq!(rules(b"id,,name\na,b,c\n"), ["nameless-column 2:2"]);
        assert_eq!(rules(b"id,name\na,x\x00y\n"), ["odd-letters 2:2"]);
        assert_eq!(rules(b""), ["empty-table 0:0"]);
        assert_eq!(rules(b"\xef\xbb\xbf"), ["empty-table 0:0"]);
        assert_eq!(rules(b"id,name\n"), Vec::<String>::new());
        assert_eq!(rules(b"<html><table>"), ["not-a-table 0:0"]);
        assert_eq!(rules(b"PK\x03\x04nonsense"), ["not-a-table 0:0"]);
    }

    #[test]
    fn a_row_has_come_apart_also_where_what_stands_beyond_the_header_is_empty() {
        let none = Vec::<String>::new();
        assert_eq!(rules(b"id;languages;roster;job\na;en;sw;no;\n"), ["ragged-row 2:5"]);
        assert_eq!(rules(b"id,roster,job\na,b,no,\nb,no,\n"), ["ragged-row 2:4"]);
        // Spreadsheet programs end every row alike, and leave rows of separators behind.
        assert_eq!(rules(b"id,roster,,\na,no,,\nb,yes,,\n"), none);
        assert_eq!(rules(b"id,roster\na,no\n,,,\n , ,, \n"), none);
        assert_eq!(rules(b"id,roster\na\n"), none);
    }

    #[test]
    fn bare_rows_keep_what_stands_beside_and_above_a_header() {
        let (sheets, problems) = read_bare("p.csv", b"A,B,A\n1,,2,3\n");
        assert_eq!((problems.len(), sheets[0].header_row), (0, 0));
        let rows: Vec<(usize, &[String])> =
            sheets[0].rows.iter().map(|row| (row.number, row.cells.as_slice())).collect();
        assert_eq!(rows[0], (1, ["A", "B", "A"].map(str::to_owned).as_slice()));
        assert_eq!(rows[1], (2, ["1", "", "2", "3"].map(str::to_owned).as_slice()));
        let long = format!("a\n{}\n", "b".repeat(MOST_LETTERS + 1));
        let (sheets, problems) = read_bare("p.csv", long.as_bytes());
        assert_eq!((problems[0].rule.as_str(), sheets[0].rows[1].cells[0].len()), ("too-large", 10_001));
    }

    #[test]
    fn what_is_too_large_is_told_and_never_cut() {
        let long = format!("id\n{}\n", "a".repeat(MOST_LETTERS + 1));
        assert_eq!(rules(long.as_bytes()), ["too-large 2:1"]);
        let wide = format!("{}\n", "a,".repeat(MOST_COLUMNS + 1));
        assert!(rules(wide.as_bytes()).contains(&"too-large 1:501".to_owned()));
        let tall = format!("id\n{}", "a\n".repeat(MOST_ROWS + 1));
        assert_eq!(rules(tall.as_bytes()), ["too-large 100002:0"]);
        assert_eq!(rules(format!("id\n{}", "a\n".repeat(MOST_ROWS)).as_bytes()), Vec::<String>::new());
    }

    #[test]
    fn a_workbook_is_known_by_its_bytes_and_keeps_its_rows() {
        use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
        let mut book = Workbook::new();
        let tab = book.add_worksheet().set_name("People").unwrap();
        for (at, text) in ["id", "number", "arrival", "consent.roster"].iter().enumerate() {
            tab.write(0, at as u16, *text).unwrap();
        }
        tab.write(2, 0, "p-1").unwrap();
        tab.write(2, 1, 7).unwrap();
        let date = Format::new().set_num_format("yyyy-mm-dd");
        tab.write_with_format(2, 2, ExcelDateTime::from_ymd(2011, 7, 14).unwrap(), &date).unwrap();
        tab.write(2, 3, true).unwrap();
        let bytes = book.save_to_buffer().unwrap();
        let (sheets, problems) = read("people.csv", &bytes);
        assert_eq!((problems.len(), sheets[0].tab.as_deref()), (0, Some("People")));
        assert_eq!(sheets[0].rows[0].number, 3);
        assert_eq!(sheets[0].rows[0].cells, ["p-1", "7", "2011-07-14", "true"]);
        // The same bytes, damaged anywhere, are refused or read, and never panic.
        for at in (0..bytes.len()).step_by(7) {
            let mut damaged = bytes.clone();
            damaged[at] ^= 0x55;
            read("people.xlsx", &damaged);
            read("people.xlsx", &bytes[..at]);
        }
    }

    /// A cell of CSV, quoted.
    fn quoted(cell: &str) -> String {
        format!("\"{}\"", cell.replace('"', "\"\""))
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes: Vec<u8>, text in "([a-b]|[,;\t|]|\"|\n|\r|\\PC)*") {
            read("p.csv", &bytes);
            read("p.csv", text.as_bytes());
        }

        #[test]
        fn every_separator_gives_the_same_cells(rows in prop::collection::vec(prop::collection::vec("[ -~\nșя]{0,9}", 3), 1..5)) {
            let write = |sep: &str| {
                let line = |row: &Vec<String>| row.iter().map(|cell| quoted(cell)).collect::<Vec<_>>().join(sep);
                format!("a{sep}b{sep}c\n{}", rows.iter().map(line).collect::<Vec<_>>().join("\n"))
            };
            let first = cells(write(",").as_bytes());
            let trimmed: Vec<Vec<String>> = rows.iter()
                .map(|row| row.iter().map(|cell| cell.trim().to_owned()).collect::<Vec<_>>())
                .filter(|row| row.iter().any(|cell| !cell.is_empty()))
                .collect();
            prop_assert_eq!(&first[1..], &trimmed[..]);
            for sep in [";", "\t", "|"] {
                prop_assert_eq!(&cells(write(sep).as_bytes()), &first);
            }
        }
    }
}
