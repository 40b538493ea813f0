//! Nobody who gives two sessions in a row has to be on another floor at once.

use crate::check::Phase;
use crate::check::when::{pinned, stretch};
use crate::model::{Event, Session};
use crate::problem::Problem;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let by_hand = |(session, block)| {
        let session: &Session = session;
        Some((session, session.room.as_ref()?, stretch(block)?))
    };
    let placed: Vec<_> = pinned(event).filter_map(by_hand).collect();
    let mut found = Vec::new();
    for (session, room, span) in &placed {
        for (other, there, later) in &placed {
            let way = ((*span, room.as_str()), (*later, there.as_str()));
            let Some(minutes) = event.rush(way.0, way.1) else { continue };
            for who in &other.trainers {
                if session.trainers.iter().any(|it| it.value == who.value) {
                    let problem = Problem::warn("no-time-to-walk").at(&there.place).and_at(&room.place);
                    let problem = problem.with("person", who.as_str()).with("walk", event.walk_minutes);
                    let problem = problem.with("session", session.id.as_str()).with("room", room.as_str());
                    let problem = problem.with("other", other.id.as_str()).with("there", there.as_str());
                    found.push(problem.with("minutes", minutes));
                }
            }
        }
    }
    found
}
