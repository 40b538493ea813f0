//! Cells: what stands in a foreign cell, as people.csv would say it. What cannot be said otherwise stays as it
//! is, and `model` tells whether it can be read.

use super::fold::Looks;
use super::layout::{Field, Origin};
use super::source::{Dates, Source};
use crate::export::csv::is_formula;
use crate::model::{date, language_of};
use crate::sheet::Row;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// What cells are read with.
pub struct Reader<'a> {
    pub source: &'a Source,
    pub looks: Looks,
    /// Yes-words of option columns, folded.
    pub yes: std::collections::BTreeSet<String>,
    /// Organizations' ids by name and short name in small letters.
    pub organizations: BTreeMap<String, &'a str>,
    /// How often an address stands in the columns of second choice, in small letters.
    pub shared: BTreeMap<String, u32>,
}

impl<'a> Reader<'a> {
    /// The value of a field in a row: from the first of its columns that says anything.
    pub fn value(&mut self, field: &Field, row: &Row) -> String {
        for (rank, origin) in field.from.iter().enumerate() {
            let text = match origin {
                Origin::Cell(at) => own(row.cells.get(*at).map_or("", String::as_str)).to_owned(),
                Origin::Options(parts) => {
                    let (yes, looks) = (&self.yes, &mut self.looks);
                    let mut said =
                        |at: usize| row.cells.get(at).is_some_and(|cell| yes.contains(looks.of(cell)));
                    let chosen = parts.iter().filter(|(at, _)| said(*at)).map(|(_, option)| option.as_str());
                    chosen.collect::<Vec<_>>().join(";")
                }
            };
            if text.is_empty() {
                continue;
            }
            let is_plain = field.is_answer && !self.source.has_values(&field.name);
            let value = if is_plain { text } else { self.said(&field.name, text) };
            // The buyer's address is not that of everybody she bought for.
            let is_shared = rank > 0
                && field.name == "email"
                && self.shared.get(&value.to_lowercase()).is_some_and(|count| *count > 1);
            if !value.is_empty() && !is_shared {
                return value;
            }
        }
        if field.is_answer {
            String::new()
        } else {
            self.source.fixed.get(&field.name).cloned().unwrap_or_default()
        }
    }

    fn said(&mut self, field: &str, text: String) -> String {
        if let Some(word) = self.known(field, &text) {
            return word.to_owned();
        }
        if self.source.is_list(field) {
            if let Some(parts) = self.words(field, &text) {
                return parts.join(";");
            }
            let blanks = self.source.blanks;
            let is_blank = |letter: char| blanks && letter.is_whitespace();
            let parts = text.split(|letter: char| matches!(letter, ';' | ',' | '\n') || is_blank(letter));
            let parts = parts.map(str::trim).filter(|part| !part.is_empty());
            return parts.map(|part| self.part(field, part)).collect::<Vec<_>>().join(";");
        }
        match field {
            "organization" => {
                self.organizations.get(&text.to_lowercase()).map_or(text, |id| (*id).to_owned())
            }
            "email" => text.strip_prefix("mailto:").unwrap_or(&text).to_owned(),
            _ if field.starts_with("consent.") && field.ends_with(".date") => {
                day(&text, self.source.dates).map_or(text, |date| date.to_string())
            }
            _ => text,
        }
    }

    /// The source's own word for what stands in a cell; only where it has some for the field their look is asked for.
    fn known(&mut self, field: &str, text: &str) -> Option<&'a str> {
        self.source.has_values(field).then(|| self.source.value(field, self.looks.of(text))).flatten()
    }

    /// A list read by the words the source has for its parts, which may hold blanks and commas themselves: from the left,
    /// the longest one each time. None where something in it is no such word.
    fn words(&mut self, field: &str, text: &str) -> Option<Vec<&'a str>> {
        /// Most parts of a word between blanks and commas.
        const LONGEST: usize = 40;
        if !self.source.has_values(field) {
            return None;
        }
        let is_between = |letter: char| letter.is_whitespace() || matches!(letter, ';' | ',');
        let mut rest = text.trim_matches(is_between);
        let mut found = Vec::new();
        while !rest.is_empty() {
            let ends = rest.char_indices().filter(|(_, letter)| is_between(*letter)).map(|(at, _)| at);
            let ends: Vec<usize> = ends.take(LONGEST).chain([rest.len()]).collect();
            let (word, end) =
                ends.into_iter().rev().find_map(|end| Some((self.known(field, &rest[..end])?, end)))?;
            found.push(word);
            rest = rest[end..].trim_start_matches(is_between);
        }
        Some(found)
    }

    fn part(&mut self, field: &str, part: &str) -> String {
        let own = self.known(field, part).map(str::to_owned);
        let language = || ["languages", "teaches"].contains(&field).then(|| language_of(part)).flatten();
        own.or_else(language).unwrap_or_else(|| part.to_owned())
    }
}

/// A cell without the apostrophe that guards it against being worked out.
pub fn own(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| is_formula(rest)).unwrap_or(cell)
}

/// A date with or without a time behind it.
fn day(text: &str, order: Option<Dates>) -> Option<NaiveDate> {
    let first = text.split([' ', 'T']).next()?;
    if let Some(date) = date(first) {
        return Some(date);
    }
    let parts: Vec<u32> = first.split('/').map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let (day, month, year) = match (parts.as_slice(), order?) {
        ([day, month, year], Dates::Dmy) | ([month, day, year], Dates::Mdy) => (*day, *month, *year),
        _ => return None,
    };
    let year = if year < 100 { year + 2000 } else { year };
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_between_slashes_is_read_only_where_the_order_is_known() {
        let date = NaiveDate::from_ymd_opt(2024, 11, 29);
        assert_eq!(day("11/29/24 22:28", Some(Dates::Mdy)), date);
        assert_eq!(day("29/11/2024", Some(Dates::Dmy)), date);
        assert_eq!(day("2024-11-29T22:28:00Z", None), date);
        for bad in ["11/29/24", "soon", "", "29/11"] {
            assert_eq!(day(bad, None), None, "{bad}");
        }
    }

    #[test]
    fn a_guard_is_taken_off_once_and_an_apostrophe_stays() {
        assert_eq!(
            (own("'+373 1"), own("''=1"), own("'Abd al"), own("=1")),
            ("+373 1", "'=1", "'Abd al", "=1")
        );
    }
}
