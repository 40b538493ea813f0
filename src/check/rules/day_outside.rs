//! The days of an event follow one another, and what names a day names one of them.

use crate::check::Phase;
use crate::model::Event;
use crate::problem::{Place, Problem};

/// Days further apart than this are a slip of the month or the year.
const APART: i64 = 14;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let mut found = Vec::new();
    if event.days.is_empty() {
        found.push(told("none", &event.id.place, ""));
    }
    let dated: Vec<_> = event.days.iter().filter(|day| !day.undated).collect();
    for pair in dated.windows(2) {
        let [before, day] = pair else { continue };
        let fault = match (day.date.value - before.date.value).num_days() {
            0 => "twice",
            ..0 => "backwards",
            days if days > APART => "apart",
            _ => continue,
        };
        let problem = told(fault, &day.date.place, day.date.value);
        found.push(problem.and_at(&before.date.place).with("before", before.date.value));
    }
    let last = event.days.len();
    let outside = |day: u32| event.day(day).is_none() && last > 0;
    for block in event.blocks.iter().filter(|block| outside(block.day.value)) {
        found.push(told("block", &block.day.place, block.day.value).with("id", &block.id.value));
    }
    for room in &event.rooms {
        for window in room.open.iter().filter(|window| outside(window.day)) {
            found.push(told("room", &room.place, window.day).with("id", &room.id.value));
        }
    }
    for person in &event.people {
        for window in person.available.iter().filter(|window| outside(window.day)) {
            found.push(told("person", &person.place, window.day).with("id", &person.id.value));
        }
    }
    found.into_iter().map(|problem| problem.with("days", last)).collect()
}

fn told(fault: &str, place: &Place, day: impl ToString) -> Problem {
    let told = if fault == "apart" { Problem::warn("day-outside") } else { Problem::block("day-outside") };
    told.at(place).with("fault", fault).with("day", day)
}
