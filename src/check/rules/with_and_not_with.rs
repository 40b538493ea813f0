//! People chained together by `with` of whom one must not be with another cannot have both.

use crate::check::Phase;
use crate::model::{Event, parties};
use crate::problem::Problem;

/// Told at the cell of `not_with`; who is meant is not said.
pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let mut problems = Vec::new();
    for party in parties(event) {
        for person in &party {
            let among = |id: &str| id != person.id.value && party.iter().any(|other| other.id.value == id);
            let cells = person.not_with.iter().filter(|id| among(id.as_str()));
            problems.extend(cells.map(|id| Problem::block("with-and-not-with").at(&id.place)));
        }
    }
    problems
}
