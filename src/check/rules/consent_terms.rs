//! A consent counts for the terms that were read: each "yes" names the event's version of them.

use crate::check::Phase;
use crate::check::when::{list, row};
use crate::model::{Event, Person};
use crate::problem::Problem;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let terms = event.terms_version.trim();
    let other = |person: &&Person| {
        let mut given = person.consents.values().filter(|consent| consent.yes);
        given.any(|consent| terms.is_empty() || consent.version.trim() != terms)
    };
    let people: Vec<&Person> = event.people.iter().filter(other).collect();
    let Some((first, others)) = people.split_first() else { return Vec::new() };
    let ids: Vec<&str> = people.iter().map(|person| person.id.value.as_str()).collect();
    let terms = if terms.is_empty() { "none" } else { terms };
    let problem =
        Problem::warn("consent-terms").at(&row(&first.place)).with("count", people.len()).with("terms", terms);
    let problem = problem.with("people", list(&ids));
    vec![others.iter().fold(problem, |problem, person| problem.and_at(&row(&person.place)))]
}
