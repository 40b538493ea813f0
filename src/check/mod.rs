//! Check: rules over an Event, each a file of its own in `rules/`. It decides nothing and knows
//! neither plan nor sentences: a Problem is a rule's id, its arguments and the places.

mod phase;
mod rules;
mod texts;
mod when;

pub use phase::Phase;
pub use texts::texts;
pub use when::clock;

use crate::model::Event;
use crate::problem::{Problem, Severity, sorted};

/// Looks at an event in a phase.
pub type Rule = fn(&Event, Phase) -> Vec<Problem>;

/// Rules of privacy, and those without which a file would be missing or hold empty boxes: event.toml cannot
/// change how much they matter.
/// Rules of form (`model`'s and `kit`'s) never pass here: a file that cannot be read cannot set its own rules.
pub const FIXED: [&str; 13] = [
    "at-risk-without-pseudonym",
    "name-in-id",
    "material-part",
    "keep-until",
    "consent-terms",
    "terms-text",
    "controller-missing",
    "field-out-of-sight",
    "letters-without-font",
    "letters-in-document",
    "cannot-write",
    "nothing-for",
    "roster-value",
];

/// Rules told by other rooms than this one once there is an event, by room: their severity may be set
/// too. A test holds the lists against what the rooms tell.
pub const ELSEWHERE: [(&str, &[&str]); 2] = [
    (
        "plan",
        &[
            "below-minimum",
            "claim-discarded",
            "group-languages-mixed",
            "group-of-one",
            "interpreter-long",
            "interpreter-walk",
            "mixing-languages",
            "no-block-left",
            "no-interpreter-free",
            "no-room-left",
            "no-trainer-free",
            "not-together",
            "pin-not-kept",
            "seats-missing",
            "station-language",
            "stations-idle",
            "trainer-elsewhere",
            "trainer-walk",
        ],
    ),
    (
        "build",
        &[
            "cell-overflow",
            "left-out",
            "material-picture",
            "page-overflow",
            "plan-stale",
            "roster-left-out",
            "roster-mended",
            "starter-people",
        ],
    ),
];

/// Every problem of `event` in `phase`, with the severities the organizer chose; sorted.
pub fn check(event: &Event, phase: Phase) -> Vec<Problem> {
    let problems = rules::RULES.iter().flat_map(|(_, rule)| rule(event, phase)).collect();
    weighed(event, problems)
}

/// The ids of all rules of this room.
pub fn names() -> impl Iterator<Item = &'static str> {
    rules::RULES.iter().map(|(name, _)| *name)
}

/// Every rule whose severity an organizer may set.
pub fn settable() -> impl Iterator<Item = &'static str> {
    let elsewhere = ELSEWHERE.iter().flat_map(|(_, rules)| rules.iter().copied());
    names().chain(elsewhere).filter(|rule| !FIXED.contains(rule))
}

/// `problems` with the severities of `[severity]` in event.toml, without the ignored ones; sorted.
/// Also for the problems of other rooms. What is still open stays open: a due date cannot block.
pub fn weighed(event: &Event, problems: Vec<Problem>) -> Vec<Problem> {
    let told = problems.into_iter().filter_map(|mut problem| {
        let fixed = FIXED.contains(&problem.rule.as_str());
        match event.severity.get(&problem.rule) {
            Some(Severity::Ignore) if !fixed => return None,
            Some(chosen) if !fixed && problem.severity != Severity::Open => problem.severity = *chosen,
            _ => {}
        }
        Some(problem)
    });
    sorted(told.collect())
}
