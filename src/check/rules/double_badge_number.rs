//! A badge number belongs to one person: desk, groups and seats go by it.

use crate::check::Phase;
use crate::check::when::row;
use crate::model::{Event, Person};
use crate::problem::Problem;
use std::collections::BTreeMap;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let mut seen: BTreeMap<u32, &Person> = BTreeMap::new();
    let mut found = Vec::new();
    for person in event.people.iter().filter(|person| person.number > 0) {
        match seen.get(&person.number) {
            Some(first) => found.push(
                Problem::block("double-badge-number")
                    .at(&row(&person.place))
                    .and_at(&row(&first.place))
                    .with("number", person.number)
                    .with("person", &person.id.value)
                    .with("first", &first.id.value),
            ),
            None => {
                seen.insert(person.number, person);
            }
        }
    }
    found
}
