//! Somebody answers for the personal data, by name.

use crate::check::Phase;
use crate::model::Event;
use crate::problem::Problem;

pub fn rule(event: &Event, phase: Phase) -> Vec<Problem> {
    if event.people.is_empty() || !event.controller.is_empty() {
        return Vec::new();
    }
    let problem = Problem::warn("controller-missing").at(&event.id.place).with("count", event.people.len());
    vec![phase.later(problem, event, 21)]
}
