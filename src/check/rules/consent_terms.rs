//! A consent counts for the terms that were read: each "yes" names the event's version of them.
//! One that names another, or none, is left out until it was asked again.

use crate::check::Phase;
use crate::check::when::{list, row};
use crate::model::{Consent, Event, Person};
use crate::problem::Problem;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let terms = event.terms_version.as_str();
    if terms.is_empty() {
        return told(event, "unnamed", |_| true).into_iter().collect();
    }
    let other = |it: &Consent| !it.counts(terms) && !it.version.is_empty();
    let missing = |it: &Consent| !it.counts(terms) && it.version.is_empty();
    told(event, "other", other).into_iter().chain(told(event, "missing", missing)).collect()
}

/// One problem for all who said a yes of this kind.
fn told(event: &Event, fault: &str, of: impl Fn(&Consent) -> bool) -> Option<Problem> {
    let said = |person: &&Person| person.consents.values().any(|it| it.yes && of(it));
    let people: Vec<&Person> = event.people.iter().filter(said).collect();
    let (first, others) = people.split_first()?;
    let ids: Vec<&str> = people.iter().map(|person| person.id.value.as_str()).collect();
    let problem = Problem::warn("consent-terms")
        .at(&row(&first.place))
        .with("fault", fault)
        .with("count", people.len())
        .with("terms", &event.terms_version)
        .with("people", list(&ids));
    Some(others.iter().fold(problem, |problem, person| problem.and_at(&row(&person.place))))
}
