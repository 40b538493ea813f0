//! A session is pinned to no more blocks than it is given times.

use crate::check::Phase;
use crate::model::Event;
use crate::problem::Problem;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let told = |session: &crate::model::Session| {
        let first_too_many = session.blocks.get(session.repeat.value as usize)?;
        let problem =
            Problem::block("repeat-mismatch").at(&first_too_many.place).and_at(&session.repeat.place);
        let problem = problem.with("session", &session.id.value).with("repeat", session.repeat.value);
        Some(problem.with("count", session.blocks.len()))
    };
    event.sessions.iter().filter_map(told).collect()
}
