//! Layout: which column becomes which field, for one file and one source.

use super::fold::look;
use super::frame::{Frame, Heading};
use super::source::{ANSWER, IGNORE, Source};
use crate::sheet::Row;
use std::collections::{BTreeMap, BTreeSet};

/// A column and what became of it, as it is shown and remembered.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Understood {
    pub heading: String,
    /// As a spreadsheet counts it, from 1.
    pub column: usize,
    #[serde(flatten)]
    pub becomes: Becomes,
}

#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "becomes", content = "name", rename_all = "lowercase")]
pub enum Becomes {
    Field(String),
    /// Kept under this heading.
    Answer(String),
    Ignored,
}

/// A column of the new table, and the columns it is filled from, best first.
#[derive(Debug)]
pub struct Field {
    pub name: String,
    pub is_answer: bool,
    pub from: Vec<Origin>,
}

#[derive(Debug)]
pub enum Origin {
    Cell(usize),
    /// One column for each option of a question: the words of those that are filled with a yes.
    Options(Vec<(usize, String)>),
}

impl Origin {
    /// The first of its columns.
    pub fn at(&self) -> usize {
        match self {
            Origin::Cell(at) => *at,
            Origin::Options(parts) => parts.first().map_or(0, |(at, _)| *at),
        }
    }
}

#[derive(Debug, Default)]
pub struct Layout {
    pub fields: Vec<Field>,
    pub columns: Vec<Understood>,
}

/// A column, or all columns of one question's options.
struct Question {
    heading: String,
    origin: Origin,
    /// A column of one option beside the question's own, which says the same.
    is_beside: bool,
}

pub fn layout(frame: &Frame, source: &Source) -> Layout {
    let mut layout = Layout::default();
    let mut found: BTreeMap<(bool, String), Vec<(usize, Origin)>> = BTreeMap::new();
    let mut order: Vec<(bool, String)> = Vec::new();
    let last = frame.headings.last().map_or(0, |heading| heading.at + 1);
    for question in questions(frame, source) {
        let column = question.origin.at() + 1;
        // The repair file's own last column.
        let is_problem = column == last && question.heading == super::write::PROBLEM;
        let becomes = match source.field(&question.heading) {
            _ if is_problem || question.is_beside => Becomes::Ignored,
            Some((field, _)) if field == IGNORE => Becomes::Ignored,
            Some((field, _)) if field.starts_with('=') => {
                let name = field[1..].to_owned();
                order.push((true, name.clone()));
                found.entry((true, name.clone())).or_default().push((0, question.origin));
                Becomes::Answer(name)
            }
            Some((field, rank)) if field != ANSWER => {
                let key = (false, field.clone());
                if !found.contains_key(&key) {
                    order.push(key.clone());
                }
                found.entry(key).or_default().push((rank, question.origin));
                Becomes::Field(field)
            }
            _ => {
                // A heading that the table reads as its own must not become that field by accident.
                let name = match source.target.column(&question.heading) {
                    Some(_) => format!("{}: {}", source.title, question.heading),
                    None => question.heading.clone(),
                };
                order.push((true, name.clone()));
                found.entry((true, name.clone())).or_default().push((0, question.origin));
                Becomes::Answer(name)
            }
        };
        layout.columns.push(Understood { heading: question.heading, column, becomes });
    }
    layout.columns.sort_by_key(|column| column.column);
    for key in order {
        let Some(mut from) = found.remove(&key) else { continue };
        from.sort_by_key(|(rank, _)| *rank);
        let (is_answer, name) = key;
        let from = from.into_iter().map(|(_, origin)| origin).collect();
        layout.fields.push(Field { name, is_answer, from });
    }
    for name in source.fixed.keys() {
        if !layout.fields.iter().any(|field| !field.is_answer && field.name == *name) {
            layout.fields.push(Field { name: name.clone(), is_answer: false, from: Vec::new() });
        }
    }
    layout
}

/// The columns, those of one question's options together. Beside the question's own column its options say
/// nothing new.
fn questions(frame: &Frame, source: &Source) -> Vec<Question> {
    let alone = |heading: &Heading| Question {
        heading: heading.text.clone(),
        origin: Origin::Cell(heading.at),
        is_beside: false,
    };
    let Some(options) = &source.options else { return frame.headings.iter().map(alone).collect() };
    let words: BTreeSet<String> = options.yes.iter().chain(&options.no).map(|word| look(word)).collect();
    let rows = frame.rows.get(frame.tags(source)..).unwrap_or_default();
    let says_only_options = |at: usize| {
        let cell =
            |row: &Row| row.cells.get(at).is_none_or(|cell| cell.is_empty() || words.contains(&look(cell)));
        rows.iter().all(cell)
    };
    let is_field = |heading: &str| source.field(heading).is_some_and(|(field, _)| field != ANSWER);
    let mut parts: BTreeMap<&str, Vec<(usize, String)>> = BTreeMap::new();
    for heading in &frame.headings {
        if let Some((question, option)) = heading.text.rsplit_once(options.between.as_str())
            && !is_field(&heading.text)
            && says_only_options(heading.at)
        {
            parts.entry(question).or_default().push((heading.at, option.to_owned()));
        }
    }
    let own: BTreeSet<&str> = frame.headings.iter().map(|heading| heading.text.as_str()).collect();
    // One column alone is a question of its own that is answered by yes or no.
    parts.retain(|question, parts| parts.len() > 1 || own.contains(question));
    let of: BTreeMap<usize, &str> =
        parts.iter().flat_map(|(question, parts)| parts.iter().map(|(at, _)| (*at, *question))).collect();
    let mut questions = Vec::new();
    for heading in &frame.headings {
        match of.get(&heading.at) {
            None => questions.push(alone(heading)),
            Some(question) if own.contains(question) => {
                questions.push(Question { is_beside: true, ..alone(heading) });
            }
            Some(question) => questions.extend(parts.remove(question).map(|parts| Question {
                heading: (*question).to_owned(),
                origin: Origin::Options(parts),
                is_beside: false,
            })),
        }
    }
    questions
}
