//! Table → XLSX: one worksheet per tab, ready to read, filter, fill in and print.
//! Every cell is text unless its column is a number: no cell becomes a formula, a link or a date.

use super::text::{clean, one_line};
use crate::document::{Column, Dir, Document, Frame, Paper, Tab, Table};
use anyhow::{Context, Result, ensure};
use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Format, FormatAlign,
    FormatBorder, Formula, Workbook, Worksheet,
};
use std::collections::BTreeSet;

/// Rows below the last that get the drop-downs too, for those who come later.
const SPARE_ROWS: u32 = 200;
/// Most letters in a cell, and most letters of a drop-down's values written in place (Excel's limits).
const CELL: usize = 32_767;
const IN_PLACE: usize = 255;

/// The table as a workbook; fails where a cell is too long or there are too many rows for Excel.
pub fn write(document: &Document, table: &Table) -> Result<Vec<u8>> {
    let mut workbook = Workbook::new();
    let date = document.frame.date.format("%Y-%m-%dT00:00:00").to_string();
    let created = ExcelDateTime::parse_from_str(&date)?;
    let title = one_line(&document.title);
    workbook.set_properties(&DocProperties::new().set_title(&*title).set_creation_datetime(&created));
    let mut names = BTreeSet::new();
    let mut lists = Lists { name: String::new(), columns: Vec::new() };
    let tabs: Vec<String> = table.tabs.iter().map(|tab| sheet_name(&tab.name, &title, &mut names)).collect();
    lists.name = sheet_name("lists", "", &mut names);
    for (tab, name) in table.tabs.iter().zip(&tabs) {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name)?;
        fill(sheet, tab, &mut lists).with_context(|| format!("worksheet {name}"))?;
        print(sheet, tab, &document.frame, document.dir, table.row_height)?;
    }
    if table.tabs.is_empty() {
        workbook.add_worksheet().set_name(sheet_name("", &title, &mut names))?;
    }
    lists.add_to(&mut workbook)?;
    Ok(workbook.save_to_buffer()?)
}

fn fill(sheet: &mut Worksheet, tab: &Tab, lists: &mut Lists) -> Result<()> {
    let line = Color::RGB(0xc3cad0);
    let head = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::VerticalCenter)
        .set_font_color(Color::RGB(0xffffff))
        .set_background_color(Color::RGB(0x0b4a6f))
        .set_border(FormatBorder::Thin)
        .set_border_color(line);
    // "@" keeps what is typed later as text too: phones keep their plus, ids their zeros.
    let text = Format::new()
        .set_num_format("@")
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border(FormatBorder::Thin)
        .set_border_color(line);
    let number = Format::new()
        .set_num_format("0")
        .set_align(FormatAlign::Top)
        .set_border(FormatBorder::Thin)
        .set_border_color(line);
    for (at, column) in tab.columns.iter().enumerate() {
        let at = u16::try_from(at).context("too many columns")?;
        sheet.write_string_with_format(0, at, &*short(&column.title)?, &head)?;
        sheet.set_column_width(at, width(tab, column, at.into()))?;
        sheet.set_column_format(at, if column.number { &number } else { &text })?;
    }
    for (row, cells) in (1u32..).zip(&tab.rows) {
        for (at, column) in tab.columns.iter().enumerate() {
            let cell = cells.get(at).map_or("", String::as_str);
            let place = || format!("row {}, column {}", row + 1, column.title);
            let at = at as u16;
            match whole(cell).filter(|_| column.number) {
                Some(value) => sheet.write_number_with_format(row, at, value, &number).with_context(place)?,
                None => sheet
                    .write_string_with_format(row, at, &*short(cell).with_context(place)?, &text)
                    .with_context(place)?,
            };
        }
    }
    let last = u32::try_from(tab.rows.len()).context("too many rows")?;
    for (at, column) in (0u16..).zip(&tab.columns).filter(|(_, column)| !column.choices.is_empty()) {
        // A warning and no wall: a list of several values is allowed where one is offered.
        let choice = lists.choice(column)?.set_error_style(DataValidationErrorStyle::Warning);
        sheet.add_data_validation(1, at, (last + SPARE_ROWS).min(1_048_575), at, &choice)?;
    }
    if let Some(columns) = u16::try_from(tab.columns.len()).ok().and_then(|count| count.checked_sub(1)) {
        sheet.set_freeze_panes(1, 0)?;
        sheet.set_repeat_rows(0, 0)?;
        sheet.autofilter(0, 0, last, columns)?;
    }
    Ok(())
}

fn print(sheet: &mut Worksheet, tab: &Tab, frame: &Frame, dir: Dir, row_height: f64) -> Result<()> {
    sheet.set_paper_size(match frame.paper {
        Paper::A4 => 9,
        Paper::Letter => 1,
    });
    sheet.set_landscape().set_print_fit_to_pages(1, 0).set_margins(0.5, 0.5, 0.75, 0.75, 0.3, 0.3);
    sheet.set_right_to_left(dir == Dir::Rtl);
    let part = |text: &str| one_line(text).replace('&', "&&").chars().take(80).collect::<String>();
    sheet.set_header(format!("&L{}&R{}", part(&frame.event), part(&frame.audience)));
    let pages = part(&frame.page_of).replace("{page}", "&P").replace("{pages}", "&N");
    sheet.set_footer(format!("&L{}&R{pages}", part(&frame.date_text)));
    if row_height > 0.0 {
        for row in (1u32..).take(tab.rows.len()) {
            // Millimetres to points.
            sheet.set_row_height(row, row_height.min(140.0) * 72.0 / 25.4)?;
        }
    }
    Ok(())
}

/// The cell's text, refused where Excel would cut it.
fn short(cell: &str) -> Result<std::borrow::Cow<'_, str>> {
    let cell = clean(cell);
    ensure!(cell.chars().count() <= CELL, "a cell of more than {CELL} letters");
    Ok(cell)
}

/// A whole number that a double keeps exactly, written without leading zeros or a plus.
fn whole(cell: &str) -> Option<f64> {
    let number: i64 = cell.parse().ok()?;
    (number.abs() < 1 << 53 && number.to_string() == cell).then_some(number as f64)
}

/// By the widest line, between 8 and 48 letters; wider cells wrap.
fn width(tab: &Tab, column: &Column, at: usize) -> f64 {
    let cells = tab.rows.iter().filter_map(|row| row.get(at)).flat_map(|cell| cell.lines());
    let widest = cells
        .chain([column.title.as_str()])
        .map(|line| line.chars().map(letter_width).sum())
        .fold(0.0, f64::max);
    // Room for the filter's arrow.
    (widest + 3.0).clamp(8.0, 48.0)
}

fn letter_width(c: char) -> f64 {
    if matches!(c as u32, 0x1100..=0x115f | 0x2e80..=0xd7a3 | 0xf900..=0xfaff | 0xff00..=0xff60 | 0x1f300..=0x3fffd)
    {
        2.0
    } else {
        1.05
    }
}

/// A worksheet's name as Excel wants it: 1 to 31 UTF-16 units without `[ ] : * ? / \`, no apostrophe
/// at an end, not "History", and no two alike but for case.
fn sheet_name(name: &str, otherwise: &str, taken: &mut BTreeSet<String>) -> String {
    let tidy = |name: &str, room: usize| {
        let kept: String =
            one_line(name).chars().map(|c| if "[]:*?/\\".contains(c) { ' ' } else { c }).collect();
        let mut used = 0;
        let cut: String = kept
            .trim()
            .trim_start_matches('\'')
            .chars()
            .take_while(|c| {
                used += c.len_utf16();
                used <= room
            })
            .collect();
        cut.trim().trim_matches('\'').trim().to_owned()
    };
    let base = [name, otherwise, "Sheet"].into_iter().find(|name| {
        let name = tidy(name, 31);
        !name.is_empty() && !name.eq_ignore_ascii_case("history")
    });
    let base = base.unwrap_or("Sheet");
    let mut found = tidy(base, 31);
    for number in 2.. {
        if taken.insert(found.to_lowercase()) {
            break;
        }
        found = format!("{} {number}", tidy(base, 26));
    }
    found
}

/// Values of drop-downs that are too long to stand in place, on a hidden worksheet.
struct Lists {
    name: String,
    columns: Vec<Vec<String>>,
}

impl Lists {
    fn choice(&mut self, column: &Column) -> Result<DataValidation> {
        let choices: Vec<String> =
            column.choices.iter().map(|choice| one_line(choice).into_owned()).collect();
        let units: usize = choices.iter().map(|choice| choice.encode_utf16().count() + 1).sum();
        // In place they are parted by commas, which cannot be escaped.
        if units <= IN_PLACE && !choices.iter().any(|choice| choice.contains([',', '"'])) {
            return Ok(DataValidation::new().allow_list_strings(&choices)?);
        }
        let at = u16::try_from(self.columns.len()).context("too many drop-downs")?;
        let letters = rust_xlsxwriter::column_number_to_name(at);
        let range = format!("='{}'!${letters}$1:${letters}${}", self.name.replace('\'', "''"), choices.len());
        self.columns.push(choices);
        Ok(DataValidation::new().allow_list_formula(Formula::new(range)))
    }

    fn add_to(&self, workbook: &mut Workbook) -> Result<()> {
        if self.columns.is_empty() {
            return Ok(());
        }
        let sheet = workbook.add_worksheet();
        sheet.set_name(&self.name)?.set_hidden(true);
        for (at, choices) in (0u16..).zip(&self.columns) {
            for (row, choice) in (0u32..).zip(choices) {
                sheet.write_string(row, at, &*short(choice)?)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Body;
    use crate::export::tests::{HOSTILE, column, document, full_table};
    use calamine::{Data, Reader, Xlsx};
    use std::io::Cursor;

    fn written(table: &Table) -> Xlsx<Cursor<Vec<u8>>> {
        let document = document(Body::Table(table.clone()));
        let bytes = write(&document, table).unwrap();
        assert_eq!(bytes, write(&document, table).unwrap());
        Xlsx::new(Cursor::new(bytes)).unwrap()
    }

    #[test]
    fn cells_come_back_as_they_went_and_none_is_a_formula() {
        let mut book = written(&full_table(true));
        assert_eq!(book.sheet_names(), ["People"]);
        let range = book.worksheet_range("People").unwrap();
        for (row, hostile) in range.rows().skip(1).zip(HOSTILE) {
            match &row[0] {
                Data::String(text) => assert_eq!(text.as_str(), clean(hostile)),
                other => assert!(other == &Data::Empty && hostile.is_empty(), "{other:?}"),
            }
            assert_eq!(row[1], Data::Float(12.0));
        }
        assert!(book.worksheet_formula("People").unwrap().rows().flatten().all(String::is_empty));
    }

    #[test]
    fn a_number_column_keeps_what_is_no_plain_number_as_text() {
        assert_eq!(whole("12"), Some(12.0));
        assert_eq!(whole("-3"), Some(-3.0));
        for text in ["007", "+5", "1.5", "", "99999999999999999999", "9007199254740993"] {
            assert_eq!(whole(text), None, "{text}");
        }
    }

    #[test]
    fn worksheet_names_are_what_excel_allows() {
        let mut taken = BTreeSet::new();
        let mut name = |text: &str| sheet_name(text, "Title", &mut taken);
        assert_eq!(name("a/b[c]:*?"), "a b c");
        assert_eq!(name("'quoted'"), "quoted");
        assert_eq!(name("QUOTED"), "QUOTED 2");
        assert_eq!(name("History"), "Title");
        assert_eq!(name(""), "Title 2");
        assert_eq!(name(&"x".repeat(40)), "x".repeat(31));
        assert_eq!(name(&"x".repeat(40)), format!("{} 2", "x".repeat(26)));
        assert_eq!(name(&"👩".repeat(40)).encode_utf16().count(), 30);
        for hostile in HOSTILE {
            let found = name(hostile);
            assert!(Worksheet::new().set_name(&found).is_ok(), "{found:?}");
        }
    }

    #[test]
    fn long_drop_downs_stand_on_a_hidden_worksheet() {
        let mut table = full_table(true);
        table.tabs[0]
            .columns
            .push(Column { choices: (0..80).map(|at| format!("choice {at}")).collect(), ..column("Long") });
        table.tabs[0].columns.push(Column { choices: vec!["a, b".into()], ..column("Comma") });
        assert_eq!(written(&table).sheet_names(), ["People", "lists"]);
    }

    #[test]
    fn a_cell_over_the_limit_is_named_and_an_empty_table_opens() {
        let mut table = full_table(true);
        table.tabs[0].rows[0][0] = "x".repeat(CELL + 1);
        let error = write(&document(Body::Table(table.clone())), &table).unwrap_err();
        assert!(format!("{error:#}").contains("row 2, column Name"), "{error:#}");
        table.tabs.clear();
        assert_eq!(written(&table).sheet_names(), ["Agenda"]);
    }
}
