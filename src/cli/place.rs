//! Place: where a problem stands, in words and as a stretch of text to draw.
//! Knows files and cells; not what is wrong there.

use super::show::say;
use crate::files::Files;
use crate::problem::Place;
use crate::sheet;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;

/// The files of an event, with the tables of those that are sheets (each is read once).
pub struct Sources<'a> {
    files: &'a Files,
    sheets: RefCell<BTreeMap<String, Vec<sheet::Sheet>>>,
}

impl<'a> Sources<'a> {
    pub fn new(files: &'a Files) -> Sources<'a> {
        Sources { files, sheets: RefCell::default() }
    }

    /// The text of a place's file with the span to draw, when it is text and the span lies in it.
    pub fn text_of(&self, place: &Place) -> Option<(&'a str, Range<usize>)> {
        let text = std::str::from_utf8(self.files.get(&place.file)?).ok()?;
        // Places count from behind the mark that some editors put first.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        Some((text, drawable(text, place.span)?))
    }

    /// File and line, or the cell of a sheet: "people.csv, row 12, column F (email)".
    pub fn plain(&self, place: &Place) -> String {
        let file = match &place.sheet {
            Some(sheet) => say("show-sheet", &[("file", &place.file), ("sheet", sheet)]),
            None => place.file.to_string(),
        };
        let row = place.line.to_string();
        // That file is inside the program: one command shows what it says.
        if let Some(kit) = place.file.strip_prefix("kit:").and_then(|file| file.strip_suffix("/event.toml")) {
            return say("show-kit", &[("kit", kit), ("line", &row)]);
        }
        let is_sheet =
            place.sheet.is_some() || [".csv", ".xlsx", ".ods"].iter().any(|end| place.file.ends_with(end));
        match (is_sheet, place.line, place.column) {
            (_, 0, _) => file,
            (false, ..) => say("show-line", &[("file", &file), ("line", &row)]),
            (true, _, 0) => say("show-row", &[("file", &file), ("row", &row)]),
            (true, _, column) => {
                let letter = letters(column);
                let name = self.heading(place).unwrap_or_default();
                let words = if name.is_empty() { "show-cell" } else { "show-cell-named" };
                say(words, &[("file", &file), ("row", &row), ("letter", &letter), ("name", &name)])
            }
        }
    }

    fn heading(&self, place: &Place) -> Option<String> {
        let bytes = self.files.get(&place.file)?;
        let mut sheets = self.sheets.borrow_mut();
        let sheets =
            sheets.entry(place.file.to_string()).or_insert_with(|| sheet::read(&place.file, bytes).0);
        let tab = sheets.iter().find(|sheet| sheet.tab == place.sheet)?;
        let heading = tab.header.iter().find(|heading| heading.column == place.column)?;
        Some(heading.text.clone())
    }
}

/// A span that can be drawn: inside the text, on borders of letters, and on one line, since
/// a mark over a whole table hides what it marks.
pub fn drawable(text: &str, (start, end): (usize, usize)) -> Option<Range<usize>> {
    let inside = text.get(start..end).filter(|part| !part.is_empty())?;
    let first = inside.lines().next().unwrap_or_default();
    (!first.is_empty()).then(|| start..start + first.len())
}

/// 1 is A, 27 is AA, as spreadsheets count.
fn letters(mut column: usize) -> String {
    let mut letters = String::new();
    while column > 0 {
        letters.insert(0, char::from(b'A' + ((column - 1) % 26) as u8));
        column = (column - 1) / 26;
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_lettered_as_spreadsheets_do() {
        assert_eq!([letters(1), letters(26), letters(27), letters(703)], ["A", "Z", "AA", "AAA"]);
    }

    #[test]
    fn only_what_lies_on_one_line_of_the_text_is_drawn() {
        assert_eq!(drawable("a = [\n1]", (4, 8)), Some(4..5));
        assert_eq!(drawable("é", (1, 2)), None);
        assert_eq!(drawable("abc", (2, 9)), None);
        assert_eq!(drawable("abc", (1, 1)), None);
    }
}
