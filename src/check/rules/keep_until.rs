//! Personal data have a day on which they are dropped, and it comes after the event.

use crate::check::Phase;
use crate::model::Event;
use crate::problem::Problem;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let last = event.days.iter().filter(|day| !day.undated).map(|day| &day.date).max_by_key(|date| date.value);
    let told =
        |fault: &str| Problem::warn("keep-until").with("fault", fault).with("count", event.people.len());
    let problem = match (&event.keep_until, last) {
        (None, _) if !event.people.is_empty() => {
            told("missing").at(&event.id.place).with("date", "").with("last", "")
        }
        (Some(until), Some(last)) if until.value <= last.value => {
            let problem = told("early").at(&until.place).and_at(&last.place);
            problem.with("date", until.value).with("last", last.value)
        }
        _ => return Vec::new(),
    };
    vec![problem]
}
