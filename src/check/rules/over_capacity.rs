//! No more people than seats: sign-ups against what is expected, plenary rooms against sign-ups,
//! and seats given by hand against a session's capacity.

use crate::check::Phase;
use crate::model::{Event, Pin, Role};
use crate::problem::Problem;
use std::collections::BTreeMap;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let mut found = Vec::new();
    let coming = event.coming().filter(|person| person.has(Role::Participant)).count();
    let expected = event.expected.value as usize;
    if expected > 0 && coming > expected {
        let problem = Problem::warn("over-capacity").at(&event.expected.place).with("for", "expected");
        found.push(problem.with("id", "").with("count", coming).with("seats", expected));
    }
    found.extend(plenary(event));
    found.extend(pins(event));
    found
}

/// Only where no block names a plenary room yet; from then on `room-too-small` looks at each.
fn plenary(event: &Event) -> Option<Problem> {
    let largest = event.rooms.iter().filter(|room| room.plenary).max_by_key(|room| room.capacity.value)?;
    let named = |id: &str| event.room(id).is_some_and(|room| room.plenary);
    let used = event.blocks.iter().flat_map(|block| &block.rooms).any(|id| named(id));
    let people = event.headcount();
    let problem = Problem::block("over-capacity").at(&largest.capacity.place).with("for", "plenary");
    let problem =
        problem.with("id", &largest.id.value).with("count", people).with("seats", largest.capacity.value);
    (!used && people > largest.capacity.value).then_some(problem)
}

fn pins(event: &Event) -> Vec<Problem> {
    let mut seats: BTreeMap<(&str, Option<&str>), Vec<&Pin>> = BTreeMap::new();
    for pin in &event.pins {
        let block = pin.block.as_ref().map(|block| block.value.as_str());
        seats.entry((pin.session.as_str(), block)).or_default().push(pin);
    }
    let full = seats.into_iter().filter_map(|((id, block), pins)| {
        let session = event.session(id)?;
        let room = session.room.as_ref().and_then(|room| event.room(room)).map(|room| &room.capacity);
        let capacity = session.capacity.as_ref().or(room)?;
        // Without a block a seat may be in any of the session's occurrences.
        let times = if block.is_none() { session.repeat.value.max(1) } else { 1 };
        let most = (capacity.value as usize).saturating_mul(times as usize);
        let first_too_many = pins.get(most)?;
        let problem =
            Problem::block("over-capacity").at(&first_too_many.person.place).and_at(&capacity.place);
        let problem = problem.with("for", "session").with("id", id);
        Some(problem.with("count", pins.len()).with("seats", most))
    });
    full.collect()
}
