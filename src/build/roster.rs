//! What of a roster's cells did not fit, with the rows of the event's own table: only here both are known.

use super::Loaded;
use crate::compose::Composed;
use crate::model::Person;
use crate::problem::{Place, Problem};
use crate::view;
use std::collections::BTreeMap;

/// How many rows a problem names; the ledger has them all.
const NAMED: usize = 5;

/// One problem per column and reason. Problems: `roster-left-out`, `roster-mended` (`column`, `reason`, `count`),
/// `roster-value` (`artifact`, `name`) for what the list has to be told.
pub fn told(loaded: &Loaded, composed: &Composed) -> Vec<Problem> {
    let unsaid = composed.skipped.iter().filter_map(|it| {
        let problem = Problem::block("roster-value").with("artifact", &it.artifact);
        Some(problem.with("name", it.without.strip_prefix("params.")?))
    });
    let mut problems: Vec<Problem> = unsaid.collect();
    if composed.unfit.is_empty() {
        return problems;
    }
    let people: BTreeMap<String, &Person> =
        loaded.event.people.iter().map(|person| (view::uid(&loaded.event, person), person)).collect();
    let mut by: BTreeMap<(bool, &str, &str), Vec<Place>> = BTreeMap::new();
    for it in &composed.unfit {
        // The whole row: which of its cells a column is made of, the kit alone knows.
        let place = people.get(&it.uid).map(|person| Place { column: 0, ..person.place.clone() });
        let place = place.unwrap_or_default();
        by.entry((it.out, &it.column, it.fault.word())).or_default().push(place);
    }
    let grouped = by.into_iter().map(|((out, column, reason), mut places)| {
        places.sort();
        let problem = if out { Problem::warn("roster-left-out") } else { Problem::warn("roster-mended") };
        let problem = problem.with("column", column).with("reason", reason).with("count", places.len());
        let mut places = places.iter().take(NAMED);
        let problem = places.next().map_or(problem.clone(), |place| problem.at(place));
        places.fold(problem, Problem::and_at)
    });
    problems.extend(grouped);
    problems
}
