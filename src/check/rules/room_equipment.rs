//! What a session needs stands in the room it is pinned to, or in some room at least.

use crate::check::Phase;
use crate::model::{At, Event, Session};
use crate::problem::{Problem, nearest};

pub fn rule(event: &Event, phase: Phase) -> Vec<Problem> {
    let ask = |session| match event.sessions.is_empty() || event.rooms.is_empty() {
        true => Vec::new(),
        false => missing(event, phase, session),
    };
    event.sessions.iter().flat_map(ask).collect()
}

fn missing(event: &Event, phase: Phase, session: &Session) -> Vec<Problem> {
    let anywhere: Vec<&str> =
        event.rooms.iter().flat_map(|room| room.equipment.iter().map(String::as_str)).collect();
    let pinned = session.room.as_ref().and_then(|named| event.room(named));
    let told = |word: &At<String>| {
        let problem = match pinned {
            Some(room) if room.equipment.contains(&word.value) => return None,
            Some(room) => Problem::block("room-equipment").and_at(&room.place).with("room", &room.id.value),
            None if anywhere.contains(&word.value.as_str()) => return None,
            // What no room has can still be hired.
            None => phase.later(Problem::warn("room-equipment"), event, 14).with("room", "none"),
        };
        let problem =
            problem.at(&word.place).with("session", &session.id.value).with("equipment", &word.value);
        Some(match nearest(word, anywhere.iter().copied()).filter(|near| *near != word.value) {
            Some(near) => problem.instead(near),
            None => problem,
        })
    };
    session.equipment.iter().filter_map(told).collect()
}
