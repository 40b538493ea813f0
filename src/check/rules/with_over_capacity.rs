//! People who are to sit together need a session that has seats for all of them.

use crate::check::Phase;
use crate::model::{Event, Seating, Session, Span, parties};
use crate::problem::Problem;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let most = event.sessions.iter().map(|session| seats(event, session)).max();
    let Some(seats) = most.filter(|_| event.seating == Seating::Assigned) else { return Vec::new() };
    let told = |party: Vec<&crate::model::Person>| {
        let blocks = event.blocks.iter().filter(|block| block.kind.takes_sessions());
        let there = |block| party.iter().filter(|it| Span::of(block).covered(&it.available)).count();
        let people = blocks.map(there).max().unwrap_or(0);
        let first = party.iter().find_map(|person| person.with.first())?;
        let problem = Problem::block("with-over-capacity").at(&first.place);
        (people > seats as usize).then(|| problem.with("people", people).with("seats", seats))
    };
    parties(event).into_iter().filter_map(told).collect()
}

/// The most seats the session can have; without rooms, what it says itself.
fn seats(event: &Event, session: &Session) -> u32 {
    let set = session.room.as_ref().and_then(|id| event.room(id)).map(|room| room.capacity.value);
    let largest = || event.rooms.iter().map(|room| room.capacity.value).max();
    let own = session.capacity.as_ref().map(|capacity| capacity.value);
    own.unwrap_or(u32::MAX).min(set.or_else(largest).unwrap_or(u32::MAX))
}
