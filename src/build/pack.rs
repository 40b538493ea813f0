//! What one person has to do with, by role: what her pack is made of.

use super::Loaded;
use crate::compose::Pack;
use crate::model::{OccurrenceId, Role};
use crate::plan::Plan;
use std::collections::{BTreeMap, BTreeSet};

/// The pack of a person; None where nobody who comes has this id.
///
/// A trainer has to do with what she gives, a participant with what she sits in, an interpreter with what is held in the language
/// that she interprets from while she does, who takes notes with all sessions.
pub fn pack(loaded: &Loaded, plan: &Plan, person: &str) -> Option<Pack> {
    let event = &loaded.event;
    let whose = event.person(person).filter(|whose| whose.comes())?;
    let mut elements: BTreeMap<&'static str, BTreeSet<String>> = BTreeMap::new();
    let mut add = |role: Role, occurrence: &OccurrenceId| {
        let mine = elements.entry(role.word()).or_default();
        mine.insert(format!("occurrence:{occurrence}"));
        mine.insert(format!("session:{}", occurrence.session));
    };
    for teaching in plan.teachings.iter().filter(|it| it.person == person) {
        add(Role::Trainer, &teaching.occurrence);
    }
    for seat in plan.seats.iter().filter(|it| it.person == person) {
        add(Role::Participant, &seat.occurrence);
    }
    let booths: Vec<_> = plan.booths.iter().filter(|booth| booth.person.as_deref() == Some(person)).collect();
    for placement in &plan.placements {
        let session = event.session(&placement.occurrence.session);
        let spoken = session.map(|session| event.session_languages(session)).unwrap_or_default();
        let is_heard = |from: &str| spoken.contains(&from);
        if booths.iter().any(|booth| booth.block == placement.block && is_heard(&booth.from)) {
            add(Role::Interpreter, &placement.occurrence);
        }
        if whose.has(Role::NoteTaker) {
            add(Role::NoteTaker, &placement.occurrence);
        }
    }
    for (word, role) in Role::ALL {
        if whose.has(role) {
            elements.entry(word).or_default();
        }
    }
    if event.stations.iter().any(|it| it.trainer.as_ref().is_some_and(|it| it.as_str() == person)) {
        elements.entry(Role::Trainer.word()).or_default();
    }
    let languages = event.read_by(whose).map(str::to_owned).collect();
    Some(Pack { person: person.to_owned(), languages, elements })
}

#[cfg(test)]
mod tests {
    use crate::{kit, model};

    #[test]
    fn every_role_can_have_a_pack() {
        let roles: Vec<&str> = model::Role::ALL.iter().map(|(word, _)| *word).collect();
        assert_eq!(roles, kit::PACKS);
    }
}
