//! There is somebody to turn to when something is wrong, and a way to reach them.

use crate::check::Phase;
use crate::model::Event;
use crate::problem::Problem;

pub fn rule(event: &Event, phase: Phase) -> Vec<Problem> {
    let reachable =
        event.contacts.iter().any(|one| !one.phone.trim().is_empty() || !one.email.trim().is_empty());
    let problem = Problem::warn("contact-missing").at(&event.id.place);
    if reachable || phase == Phase::After { Vec::new() } else { vec![phase.later(problem, event, 14)] }
}
