//! People at risk have a name for badges and lists that is not their own.

use crate::check::Phase;
use crate::check::when::row;
use crate::model::{Event, Person};
use crate::problem::Problem;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let at_risk = event.people.iter().filter(|person| person.at_risk || event.at_risk);
    at_risk
        .filter_map(|person| {
            let pseudonym = person.pseudonym.trim().to_lowercase();
            let fault = if pseudonym.is_empty() {
                "missing"
            } else if tells(person, &pseudonym) {
                "own-name"
            } else {
                return None;
            };
            let problem = Problem::block("at-risk-without-pseudonym").at(&row(&person.place)).with("fault", fault);
            Some(problem.with("person", &person.id.value).with("number", person.number))
        })
        .collect()
}

/// Whether a pseudonym gives a part of the real name away.
fn tells(person: &Person, pseudonym: &str) -> bool {
    let names = [&person.name.value, &person.given, &person.family, &person.badge_name];
    let words: Vec<String> =
        names.iter().flat_map(|name| name.split_whitespace().map(str::to_lowercase)).collect();
    // A badge name may be the pseudonym itself; a name's own words may not.
    let is_badge = person.badge_name.trim().to_lowercase() == pseudonym
        && !person.name.to_lowercase().contains(pseudonym);
    !is_badge
        && pseudonym
            .split_whitespace()
            .any(|part| part.chars().count() > 2 && words.iter().any(|word| word == part))
}
