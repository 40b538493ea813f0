//! Table → CSV (RFC 4180): CRLF, UTF-8. For people with a byte order mark and a guard against
//! formulas; for machines the cells as they are. Must not know what a column means.

use super::text::clean;
use crate::document::{Tab, Table};
use anyhow::Result;

/// The first tab as CSV; empty bytes for a table without tabs.
///
/// Guarded tables begin with U+FEFF, without which Excel reads UTF-8 as a legacy encoding.
/// Every record has as many fields as there are columns.
pub fn write(table: &Table) -> Result<Vec<u8>> {
    let Some(tab) = table.tabs.first() else { return Ok(Vec::new()) };
    let start = if table.guarded { "\u{feff}".as_bytes().to_vec() } else { Vec::new() };
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(start);
    if table.header {
        writer.write_record(tab.columns.iter().map(|column| cell(&column.title, table.guarded)))?;
    }
    for row in &tab.rows {
        writer.write_record(fields(tab, row, table.guarded))?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

fn fields(tab: &Tab, row: &[String], guarded: bool) -> Vec<String> {
    tab.columns
        .iter()
        .enumerate()
        .map(|(at, column)| {
            let value = row.get(at).map_or("", String::as_str);
            // A whole number is no formula, and a guard would make it text.
            cell(value, guarded && !(column.number && value.parse::<i64>().is_ok()))
        })
        .collect()
}

fn cell(value: &str, guarded: bool) -> String {
    let value = clean(value);
    if guarded && is_formula(&value) { format!("'{value}") } else { value.into_owned() }
}

/// Whether a spreadsheet might run `value` or turn it into a number, so that it is written behind
/// an apostrophe: it begins with `= + - @ | %` or a full-width twin, blanks and invisible letters
/// aside, or with a tab or line break (OWASP ASVS 5, 1.2.10). Phone numbers lose their plus
/// otherwise. A value that already stands behind an apostrophe gets a second one; so taking one
/// off is the exact reverse.
pub fn is_formula(value: &str) -> bool {
    if value.starts_with(['\t', '\r', '\n']) {
        return true;
    }
    if let Some(rest) = value.strip_prefix('\'') {
        return is_formula(rest);
    }
    let first = value.chars().find(|&c| {
        !(c.is_whitespace() || c.is_control() || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{61c}' | '\u{feff}'))
    });
    first.is_some_and(|c| "=+-@|%＝＋－＠｜％−﹢﹣﹦﹪﹫".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::tests::{HOSTILE, column, full_table};
    use proptest::prelude::*;

    fn read(bytes: &[u8]) -> Vec<Vec<String>> {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes);
        reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    fn unguard(cell: &str) -> &str {
        cell.strip_prefix('\'').filter(|rest| is_formula(rest)).unwrap_or(cell)
    }

    #[test]
    fn formulas_and_phones_are_guarded_for_people_only() {
        for formula in [
            "=1+1",
            "+373600",
            "-x",
            "@a",
            "|c",
            "%0",
            " =1",
            "\u{feff}=1",
            "\u{200b}+1",
            "＝1",
            "\t1",
            "\nx",
            "'=1",
        ] {
            assert_eq!(cell(formula, true), format!("'{}", clean(formula)), "{formula:?}");
            assert_eq!(cell(formula, false), clean(formula));
        }
        for text in ["Ion", "'Abd", "a=1", "12", "", "–"] {
            assert_eq!(cell(text, true), text);
        }
        let mut table = full_table(true);
        table.tabs[0].rows = vec![vec!["-1".into(), "-1".into()]];
        assert_eq!(read(&write(&table).unwrap())[1], ["'-1", "-1", ""]);
    }

    #[test]
    fn people_get_a_mark_and_machines_do_not() {
        let guarded = write(&full_table(true)).unwrap();
        assert!(guarded.starts_with("\u{feff}Name,Seats,Comes\r\n".as_bytes()));
        let raw = write(&Table { header: false, ..full_table(false) }).unwrap();
        assert!(raw.starts_with(b"<script>alert(1)</script>,12,yes\r\n"));
        assert_eq!(read(&raw).len(), HOSTILE.len());
    }

    proptest! {
        #[test]
        fn what_was_written_is_read(rows in prop::collection::vec(prop::collection::vec(".*|[=+@'\\t\" ,;-]*", 2..=2), 0..5), guarded: bool) {
            let tab = Tab { name: String::new(), columns: vec![column("a"), column("b")], rows: rows.clone() };
            let table = Table { tabs: vec![tab], header: true, guarded, row_height: 0.0, intro: String::new() };
            let back = read(&write(&table).unwrap());
            prop_assert_eq!(back.len(), rows.len() + 1);
            for (row, back) in rows.iter().zip(&back[1..]) {
                for (cell, back) in row.iter().zip(back) {
                    prop_assert!(!guarded || !is_formula(back) || back.starts_with('\''));
                    let back = if guarded { unguard(back) } else { back };
                    prop_assert_eq!(clean(cell), back);
                }
            }
        }
    }
}
