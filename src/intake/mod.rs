//! Intake: other tools' spreadsheets to people.csv, and answers to forms to their tables. It recognises which tool wrote a file, says what each
//! column becomes, finds who is known already, and gives the new table and the rows that need a hand.
//! What a tool's export looks like is data (`sources/<id>.toml` of a kit). Knows no disk and prints nothing.

mod cells;
mod fold;
mod form;
mod frame;
mod known;
mod layout;
mod ledger;
mod recognise;
mod remember;
mod rows;
mod source;
mod take;
mod target;
mod write;

pub use form::{Derived, derived};
pub use layout::{Becomes, Understood};
pub use source::{Source, Sources};
pub use take::take;

use crate::model::Organization;
use crate::problem::{Place, Problem};
use std::collections::BTreeMap;

/// What is imported, and into what.
pub struct Request<'a> {
    /// The file's name, without folders.
    pub file: &'a str,
    pub bytes: &'a [u8],
    pub sources: &'a Sources,
    /// The id of the source, when a person said it.
    pub source: Option<&'a str>,
    /// Path and text of a description to lay over the source.
    pub map: Option<(&'a str, &'a str)>,
    /// The event folder's own files: people.csv, and what earlier imports left in imports/.
    pub files: &'a crate::files::Files,
    pub organizations: &'a [Organization],
    /// What a person decided about rows, by their number.
    pub decided: BTreeMap<usize, Decision>,
    /// The sentence of a problem, for the repair file.
    pub tell: &'a dyn Fn(&Problem) -> String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// The row is the person of this id.
    Same(String),
    /// The row is somebody who is not in the table.
    New,
}

/// One field of a person that is known: what stands in people.csv, and what the file says.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Change {
    pub field: String,
    pub old: String,
    pub new: String,
}

/// What became of a row. People are named by their ids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    New(String),
    Updated(String, Vec<Change>),
    Unchanged(String),
    /// May be somebody who is known: nobody but a person decides that. Stands in the repair file.
    Doubtful(Doubt),
    /// Cannot be read; stands in the repair file.
    Repaired,
    /// Left out by a rule of the source: a heading and the word below it, or `tags` for rows that are no people, `suppressed` for
    /// a new person whose address stands in suppress.csv.
    Left {
        column: String,
        word: String,
    },
}

/// Who a row may be, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubt {
    pub id: String,
    /// `name` (same name; organization and country do not contradict), `email` (same address, another name).
    pub why: &'static str,
    /// Where that person stands: a row of people.csv, or of the imported file.
    pub place: Place,
}

/// Rows by what became of them; the sum is `rows`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct Counts {
    pub rows: usize,
    pub new: usize,
    pub updated: usize,
    pub unchanged: usize,
    /// In the repair file because a cell cannot be read.
    pub repaired: usize,
    /// In the repair file because a person has to say who it is.
    pub doubtful: usize,
    pub left: usize,
}

/// What was understood of a file, and what is to be written.
#[derive(Debug, Default)]
pub struct Taken {
    pub source: String,
    pub title: String,
    /// Headings by which the source was recognised; empty when a person named it.
    pub by: Vec<String>,
    pub columns: Vec<Understood>,
    /// Rows of the file in their order, with their numbers.
    pub rows: Vec<(usize, Fate)>,
    /// Path of the table that is filled.
    pub path: String,
    /// The new table; None when nothing in it changes.
    pub table: Option<Vec<u8>>,
    /// The repair file; None when no row needs a hand.
    pub repair: Option<Vec<u8>>,
    /// What is remembered, by path below the event folder: the mapping, and who was imported from which row.
    pub memory: crate::files::Files,
}

impl Taken {
    pub fn counts(&self) -> Counts {
        let mut counts = Counts { rows: self.rows.len(), ..Counts::default() };
        for (_, fate) in &self.rows {
            *match fate {
                Fate::New(_) => &mut counts.new,
                Fate::Updated(..) => &mut counts.updated,
                Fate::Unchanged(_) => &mut counts.unchanged,
                Fate::Doubtful(_) => &mut counts.doubtful,
                Fate::Repaired => &mut counts.repaired,
                Fate::Left { .. } => &mut counts.left,
            } += 1;
        }
        counts
    }
}

/// Problems that keep a row out of people.csv; what else is told of a cell is taken as it is.
fn keeps_out(problem: &Problem) -> bool {
    problem.severity == crate::problem::Severity::Block
        || ["bad-date", "no-such-day", "import-bad-email"].contains(&problem.rule.as_str())
}
