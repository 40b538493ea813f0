//! Problem and Reason: what is wrong with the input, and why something was decided, as values.
//! An id, its arguments and, for a problem, a place; the sentence is made from words where it is shown.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How much a problem matters. The default of a rule can be changed in event.toml,
/// except for rules of privacy and of form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing is written.
    Block,
    /// Told, and the work goes on.
    Warn,
    /// Cannot be known yet: told with its due date.
    Open,
    /// Not told.
    Ignore,
}

/// Why something was decided: id of a sentence in the words, and its arguments (ids and numbers).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Reason {
    pub why: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<String, String>,
}

impl Reason {
    pub fn new(why: &str) -> Reason {
        Reason { why: why.to_owned(), args: BTreeMap::new() }
    }
    pub fn with(mut self, name: &str, value: impl ToString) -> Reason {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }
}

/// Where in the input: a file, and a line and column (from 1) or a sheet's row and column.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// Path relative to the event folder; `kit:<path>` for a kit's own file.
    pub file: Arc<str>,
    /// Line, or row of a sheet; from 1, 0 for the whole file.
    pub line: usize,
    /// Column in characters, or column of a sheet; from 1, 0 for the whole line.
    pub column: usize,
    /// First byte and one past the last in a text file, for drawing; equal in spreadsheets.
    #[serde(skip)]
    pub span: (usize, usize),
    /// Worksheet's name in a workbook.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<Arc<str>>,
}

impl Place {
    /// The file as a whole.
    pub fn file(file: &str) -> Place {
        Place { file: file.into(), ..Place::default() }
    }

    /// A cell of a spreadsheet: row and column count from 1, the header is row 1.
    pub fn cell(file: &str, sheet: Option<&str>, row: usize, column: usize) -> Place {
        Place { file: file.into(), line: row, column, span: (0, 0), sheet: sheet.map(Into::into) }
    }

    /// The bytes `span` of `text`, with line and column counted from it.
    pub fn span(file: &Arc<str>, text: &str, span: std::ops::Range<usize>) -> Place {
        let before = text.get(..span.start).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Place {
            file: file.clone(),
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            span: (span.start, span.end),
            sheet: None,
        }
    }
}

/// One thing that is wrong or still open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// Id of the rule, `[a-z-]+`; also the id of its sentence in the words.
    pub rule: String,
    pub severity: Severity,
    pub place: Option<Place>,
    /// Other places that belong to it ("first used here").
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Place>,
    /// Arguments of the sentence: names, numbers, dates, already readable.
    pub args: BTreeMap<String, String>,
    /// A text to put in place of what stands at `place`, where there is a sure one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead: Option<String>,
}

impl Problem {
    /// A blocking problem of `rule`.
    pub fn block(rule: &str) -> Problem {
        Problem {
            rule: rule.to_owned(),
            severity: Severity::Block,
            place: None,
            also: Vec::new(),
            args: BTreeMap::new(),
            instead: None,
        }
    }

    /// A warning of `rule`.
    pub fn warn(rule: &str) -> Problem {
        Problem { severity: Severity::Warn, ..Problem::block(rule) }
    }

    /// Something of `rule` that cannot be known yet.
    pub fn open(rule: &str) -> Problem {
        Problem { severity: Severity::Open, ..Problem::block(rule) }
    }

    pub fn at(mut self, place: &Place) -> Problem {
        self.place = Some(place.clone());
        self
    }

    pub fn and_at(mut self, place: &Place) -> Problem {
        self.also.push(place.clone());
        self
    }

    pub fn with(mut self, name: &str, value: impl ToString) -> Problem {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    pub fn instead(mut self, text: impl Into<String>) -> Problem {
        self.instead = Some(text.into());
        self
    }
}

/// Sorted by severity, place and rule, each once: the order in which they are told. What stands in no place is
/// about the whole, and is told after what somebody can go and mend.
pub fn sorted(mut problems: Vec<Problem>) -> Vec<Problem> {
    let order = |it: &Problem| (it.severity, it.place.is_none());
    problems.sort_by(|a, b| {
        order(a).cmp(&order(b)).then_with(|| (&a.place, &a.rule, &a.args).cmp(&(&b.place, &b.rule, &b.args)))
    });
    problems.dedup();
    problems
}

/// The candidate nearest to `word`, when one is near enough to be meant.
/// Measure: normalized Damerau-Levenshtein over 0.6.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::normalized_damerau_levenshtein(word, candidate), candidate))
        .filter(|(likeness, _)| *likeness > 0.6)
        .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(a.1)))
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_counts_columns_in_characters() {
        let place = Place::span(&"a".into(), "x\nșț = 1", 7..8);
        assert_eq!((place.line, place.column), (2, 4));
    }

    #[test]
    fn what_is_about_the_whole_comes_after_what_has_a_place() {
        let problems = vec![
            Problem::warn("whole"),
            Problem::warn("here").at(&Place::file("people.csv")),
            Problem::block("whole-too"),
        ];
        let rules: Vec<String> = sorted(problems).into_iter().map(|it| it.rule).collect();
        assert_eq!(rules, ["whole-too", "here", "whole"]);
    }

    #[test]
    fn a_typing_slip_finds_its_word_and_a_stranger_does_not() {
        assert_eq!(nearest("titel", ["title", "city"]), Some("title"));
        assert_eq!(nearest("xyz", ["title", "city"]), None);
    }
}
