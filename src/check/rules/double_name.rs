//! Several rows with one name may be one person, who then gets several badges. Names themselves are not repeated here.

use crate::check::Phase;
use crate::check::when::{list, row};
use crate::letters::name_words;
use crate::model::{Event, Person};
use crate::problem::Problem;
use std::collections::{BTreeMap, BTreeSet};

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let mut alike: BTreeMap<Vec<String>, Vec<&Person>> = BTreeMap::new();
    for person in event.coming() {
        alike.entry(name_words(&person.name.value)).or_default().push(person);
    }
    let asked = alike.into_iter().filter(|(name, people)| {
        let count = |field: fn(&Person) -> &str| {
            people.iter().map(|person| field(person).trim().to_lowercase()).collect::<BTreeSet<_>>().len()
        };
        // A badge without more than the name may be the same person's, written in another order.
        let says_more = |person: &&Person| name_words(&person.badge_name).iter().any(|it| !name.contains(it));
        let told_apart = count(|person| &person.badge_name) == people.len() && people.iter().any(says_more);
        // One address for all of them is told by `double-email`.
        let one_address = count(|person| &person.email) == 1 && !people[0].email.trim().is_empty();
        !name.is_empty() && people.len() > 1 && !told_apart && !one_address
    });
    asked.map(|(_, people)| told(&people)).collect()
}

fn told(people: &[&Person]) -> Problem {
    let ids: Vec<&str> = people.iter().map(|person| person.id.value.as_str()).collect();
    let (first, others) = (people[0], &people[1..]);
    let problem = Problem::warn("double-name").at(&row(&first.place));
    let problem = others.iter().fold(problem, |problem, other| problem.and_at(&row(&other.place)));
    problem.with("people", list(&ids)).with("count", people.len())
}
