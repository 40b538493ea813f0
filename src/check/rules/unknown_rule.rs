//! `[severity]` names rules that exist and that may be changed.

use crate::check::{FIXED, Phase, names};
use crate::model::Event;
use crate::problem::{Place, Problem, nearest};

/// Rules told by a plan, whose severity may be set here too; a test holds that each has words.
pub const OF_PLANS: [&str; 13] = [
    "below-minimum",
    "claim-discarded",
    "group-languages-mixed",
    "group-of-one",
    "no-block-left",
    "no-interpreter-free",
    "no-room-left",
    "no-trainer-free",
    "pin-not-kept",
    "seats-missing",
    "station-language",
    "stations-idle",
    "trainer-elsewhere",
];

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let known: Vec<&str> = names().chain(OF_PLANS).collect();
    let told = |id: &str, fault: &str| {
        Problem::warn("unknown-rule").at(&Place::file("event.toml")).with("id", id).with("fault", fault)
    };
    let ids = event.severity.keys().map(String::as_str);
    ids.filter_map(|id| {
        if FIXED.contains(&id) {
            Some(told(id, "fixed"))
        } else if known.contains(&id) {
            None
        } else {
            let problem = told(id, "unknown");
            Some(match nearest(id, known.iter().copied()) {
                Some(near) => problem.instead(near),
                None => problem,
            })
        }
    })
    .collect()
}
