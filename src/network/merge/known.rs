//! Known: what a network's own folder remembers from one merge to the next.

use crate::files::Files;
use crate::model;
use crate::problem::{Place, Problem};
use crate::sheet::{self, Sheet};
use std::collections::{BTreeMap, BTreeSet};

/// Ids, answers and suppressed addresses.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// Id in the network, by event and id there.
    pub ids: BTreeMap<String, String>,
    /// Whether two who look alike are one.
    pub answers: BTreeMap<(String, String), bool>,
    pub suppressed: BTreeSet<String>,
}

impl Known {
    /// Out of history.csv, same.csv and suppress.csv; all of them may be missing. Problems: those of a table, and
    /// `network-answer` for an answer that is neither yes nor no.
    pub fn read(files: &Files) -> (Known, Vec<Problem>) {
        let (suppressed, mut problems) = model::suppressed(files);
        let mut known = Known { suppressed, ..Known::default() };
        if let Some(table) = table(files, "history.csv", &mut problems) {
            for row in rows(&table, ["person", "event", "id"]) {
                let [person, event, id] = row.1;
                known.ids.insert(format!("{event}/{id}"), person.to_owned());
            }
        }
        if let Some(table) = table(files, "same.csv", &mut problems) {
            for (number, [same, one, other]) in rows(&table, ["same", "a", "b"]) {
                match model::answer(same) {
                    _ if same.is_empty() => {}
                    Some(same) => {
                        known.answers.insert((one.to_owned(), other.to_owned()), same);
                    }
                    None => problems
                        .push(Problem::block("network-answer").at(&Place::cell("same.csv", None, number, 0))),
                }
            }
        }
        (known, problems)
    }
}

fn table(files: &Files, name: &str, problems: &mut Vec<Problem>) -> Option<Sheet> {
    let (sheets, faults) = sheet::read(name, files.get(name)?);
    problems.extend(faults.into_iter().filter(|fault| fault.rule != "empty-table"));
    sheets.into_iter().next()
}

/// Each row's number and its cells under these headings.
fn rows<'a, const N: usize>(table: &'a Sheet, names: [&str; N]) -> Vec<(usize, [&'a str; N])> {
    let at = names.map(|name| table.header.iter().position(|heading| heading.text == name));
    let cell = |row: &'a sheet::Row, at: &Option<usize>| {
        at.and_then(|at| row.cells.get(at)).map_or("", String::as_str)
    };
    table.rows.iter().map(|row| (row.number, at.each_ref().map(|at| cell(row, at)))).collect()
}
