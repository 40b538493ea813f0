//! A mail address that no service takes: contact lists and invitations would lose this person.

use crate::check::Phase;
use crate::check::when::row;
use crate::model::{Event, is_email};
use crate::problem::Problem;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let broken =
        event.people.iter().filter(|person| !person.email.trim().is_empty() && !is_email(person.email.trim()));
    broken
        .map(|person| Problem::warn("unusable-email").at(&row(&person.place)).with("person", &person.id.value))
        .collect()
}
