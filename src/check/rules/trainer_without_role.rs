//! Who gives a session or a station is a trainer in the table of people too, else neither badge nor
//! lists say so.

use crate::check::Phase;
use crate::check::when::row;
use crate::model::{Event, Role};
use crate::problem::Problem;
use std::collections::BTreeSet;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let sessions = event.sessions.iter().flat_map(|session| &session.trainers);
    let stations = event.stations.iter().filter_map(|station| station.trainer.as_ref());
    let mut told = BTreeSet::new();
    sessions
        .chain(stations)
        .filter_map(|named| {
            let person = event.person(named)?;
            let gives = person.has(Role::Trainer) || person.has(Role::Facilitator);
            let problem = Problem::warn("trainer-without-role").at(&row(&person.place)).and_at(&named.place);
            (!gives && told.insert(named.as_str())).then(|| problem.with("person", named.as_str()))
        })
        .collect()
}
