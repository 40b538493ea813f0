//! Parties: people who are to sit together by the column `with`, each with everybody chained to them.

use super::{Event, Person};
use std::collections::BTreeMap;

/// Parties of two and more, by id. Only who comes and may have a seat is in one, or chains others.
pub fn parties(event: &Event) -> Vec<Vec<&Person>> {
    let mut party: BTreeMap<&str, Vec<&Person>> =
        event.participants().map(|person| (person.id.as_str(), vec![person])).collect();
    // By id: the id whose list the person is in.
    let mut head: BTreeMap<&str, &str> = party.keys().map(|id| (*id, *id)).collect();
    for person in event.participants() {
        for id in &person.with {
            let Some(&other) = head.get(id.as_str()) else { continue };
            let own = head[person.id.as_str()];
            if own != other {
                let joined = party.remove(other).unwrap_or_default();
                joined.iter().for_each(|it| _ = head.insert(it.id.as_str(), own));
                party.entry(own).or_default().extend(joined);
            }
        }
    }
    let mut parties: Vec<Vec<&Person>> = party.into_values().filter(|party| party.len() > 1).collect();
    parties.iter_mut().for_each(|party| party.sort_by_key(|person| &person.id.value));
    parties.sort_by_key(|party| &party[0].id.value);
    parties
}
