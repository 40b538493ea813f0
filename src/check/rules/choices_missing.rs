//! Where seats are assigned, somebody has to say which sessions she wants; on paper that is late.

use crate::check::Phase;
use crate::model::Event;
use crate::problem::Problem;

pub fn rule(event: &Event, phase: Phase) -> Vec<Problem> {
    if !event.awaits_choices() || event.sessions.is_empty() {
        return Vec::new();
    }
    let people = event.participants().count();
    let first = event.days.iter().map(|day| day.date.value).min();
    let due = first.map_or(String::new(), |date| date.to_string());
    let problem = Problem::open("choices-missing").with("due", due).with("people", people);
    (people > 0 && phase != Phase::After).then_some(problem).into_iter().collect()
}
