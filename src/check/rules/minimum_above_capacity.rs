//! A session that needs more people than it has seats can never take place.

use crate::check::Phase;
use crate::model::Event;
use crate::problem::Problem;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let told = |session: &crate::model::Session| {
        let capacity = session.capacity.as_ref().filter(|capacity| capacity.value < session.minimum)?;
        let problem =
            Problem::block("minimum-above-capacity").at(&capacity.place).with("session", &session.id.value);
        Some(problem.with("minimum", session.minimum).with("seats", capacity.value))
    };
    event.sessions.iter().filter_map(told).collect()
}
