//! A mail address that no service takes: contact lists and invitations would lose this person.
//! Looser than RFC 5322 on purpose; what it refuses, every importer refuses.

use crate::check::Phase;
use crate::check::when::row;
use crate::model::Event;
use crate::problem::Problem;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let broken =
        event.people.iter().filter(|person| !person.email.trim().is_empty() && !usable(person.email.trim()));
    broken
        .map(|person| Problem::warn("unusable-email").at(&row(&person.place)).with("person", &person.id.value))
        .collect()
}

fn usable(email: &str) -> bool {
    let Some((local, domain)) = email.rsplit_once('@') else { return false };
    let plain =
        |letter: char| !letter.is_whitespace() && !letter.is_control() && !",;<>()\"".contains(letter);
    let named = domain.split('.').count() > 1 && domain.split('.').all(|part| !part.is_empty());
    !local.is_empty() && !local.contains('@') && email.chars().all(plain) && named
}
