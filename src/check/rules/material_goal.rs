//! Material without a goal: nobody knows when the session was a success.

use crate::check::Phase;
use crate::model::Event;
use crate::problem::Problem;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let told = |session: &crate::model::Session| {
        let (_, text) = session.texts().next()?;
        let problem = Problem::warn("material-goal").at(&text.place).with("session", &session.id.value);
        session.goal.is_empty().then_some(problem)
    };
    event.sessions.iter().filter_map(told).collect()
}
