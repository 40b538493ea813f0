//! Two rows with one mail address are often one person. The address itself is not repeated here.

use crate::check::Phase;
use crate::check::when::row;
use crate::model::{Event, Person};
use crate::problem::Problem;
use std::collections::BTreeMap;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let mut seen: BTreeMap<String, &Person> = BTreeMap::new();
    let mut found = Vec::new();
    for person in event.people.iter().filter(|person| !person.email.trim().is_empty()) {
        let email = person.email.trim().to_lowercase();
        match seen.get(&email) {
            Some(first) => found.push(
                Problem::warn("double-email")
                    .at(&row(&person.place))
                    .and_at(&row(&first.place))
                    .with("person", &person.id.value)
                    .with("first", &first.id.value),
            ),
            None => {
                seen.insert(email, person);
            }
        }
    }
    found
}
