//! Starter: who of a new event's invented people still stands in the table of people.

use super::Loaded;
use crate::problem::Problem;
use crate::sheet;
use std::collections::BTreeSet;

/// The starter shows what a row looks like; somebody who stands there for a sample gets a badge and a meal as
/// everybody does. Known by the name, exactly as the kit's starter has it.
pub fn left(loaded: &Loaded) -> Option<Problem> {
    let bytes = loaded.kit.starter.get("people.csv")?;
    let table = sheet::read("people.csv", bytes).0.into_iter().next()?;
    let name = table.header.iter().position(|heading| heading.text == "name")?;
    let invented: BTreeSet<&str> = table.rows.iter().map(|row| row.cells[name].as_str()).collect();
    let left: Vec<_> = loaded.event.coming().filter(|it| invented.contains(it.name.value.as_str())).collect();
    let ids: Vec<&str> = left.iter().map(|person| person.id.value.as_str()).collect();
    let problem = Problem::warn("starter-people").at(&left.first()?.place).with("count", ids.len());
    Some(problem.with("people", ids.join(", ")))
}
