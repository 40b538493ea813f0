//! Target: the table of the event folder that an import fills, and what may stand in it.

use crate::model::{self, Allowed};
use crate::problem::Problem;
use crate::sheet::Sheet;
use std::sync::Arc;

/// The table that rows are taken into.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Target {
    #[default]
    People,
    Needs,
    /// Answers to a form.
    Answers(Arc<Allowed>),
}

impl Target {
    pub fn is_people(&self) -> bool {
        matches!(self, Target::People)
    }

    /// Path of the table, without its ending.
    pub fn stem(&self) -> String {
        match self {
            Target::People => "people".to_owned(),
            Target::Needs => "needs".to_owned(),
            Target::Answers(allowed) => format!("answers/{}", allowed.form),
        }
    }

    /// The table as an import writes it.
    pub fn path(&self) -> String {
        format!("{}.csv", self.stem())
    }

    /// What new ids begin with.
    pub fn prefix(&self) -> &'static str {
        match self {
            Target::People => "p-",
            Target::Needs => "n-",
            Target::Answers(_) => "a-",
        }
    }

    /// The column that a heading stands for; None for what would be kept under its own heading.
    pub fn column(&self, heading: &str) -> Option<String> {
        match self {
            Target::People => model::person_column(heading),
            Target::Needs => model::need_column(heading),
            Target::Answers(_) if model::heading(heading) == "id" => Some("id".to_owned()),
            Target::Answers(allowed) => allowed.column(heading),
        }
    }

    /// Its columns in the order in which a new table has them.
    pub fn columns(&self) -> Vec<&str> {
        match self {
            Target::People => model::person_columns().to_vec(),
            Target::Needs => model::need_columns().collect(),
            Target::Answers(allowed) => std::iter::once("id")
                .chain(allowed.questions.iter().map(|(name, ..)| name.as_str()))
                .collect(),
        }
    }

    /// Whether a cell of this column may hold several ids, words or tags.
    pub fn is_list(&self, column: &str) -> bool {
        match self {
            Target::People => model::is_list(column),
            Target::Needs => false,
            Target::Answers(allowed) => allowed.is_list(column),
        }
    }

    /// What is wrong in rows of such a table, told by their places. The sheet comes back unchanged.
    pub fn weigh(&self, sheet: Sheet) -> (Sheet, Vec<Problem>) {
        match self {
            Target::People => model::weigh_people(sheet),
            Target::Needs => model::weigh_needs(sheet),
            Target::Answers(allowed) => {
                let problems = allowed.weigh(&sheet);
                (sheet, problems)
            }
        }
    }
}
