//! A session's number is its own: people choose by it.

use crate::check::Phase;
use crate::model::{Event, Session};
use crate::problem::Problem;
use std::collections::BTreeMap;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let mut seen: BTreeMap<u32, &Session> = BTreeMap::new();
    let mut found = Vec::new();
    for session in &event.sessions {
        match seen.get(&session.number) {
            Some(first) => found.push(
                Problem::block("double-session-number")
                    .at(&session.place)
                    .and_at(&first.place)
                    .with("number", session.number)
                    .with("session", &session.id.value)
                    .with("first", &first.id.value),
            ),
            None => {
                seen.insert(session.number, session);
            }
        }
    }
    found
}
