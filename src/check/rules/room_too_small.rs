//! Everybody has a seat: in the room of a block for all, and in the room a session is pinned to.

use crate::check::Phase;
use crate::check::when::list;
use crate::model::{Block, BlockAudience, BlockKind, Event};
use crate::problem::Problem;
use std::collections::BTreeMap;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let mut found = blocks(event);
    for session in &event.sessions {
        let (Some(wanted), Some(named)) = (&session.capacity, &session.room) else { continue };
        let Some(room) = event.room(named).filter(|room| room.capacity.value < wanted.value) else {
            continue;
        };
        let problem = Problem::block("room-too-small")
            .at(&named.place)
            .and_at(&wanted.place)
            .and_at(&room.capacity.place);
        let problem =
            problem.with("for", "session").with("id", &session.id.value).with("count", wanted.value);
        found.push(problem.with("room", named.as_str()).with("seats", room.capacity.value));
    }
    found
}

/// One problem for each choice of rooms, however many blocks make the same choice.
fn blocks(event: &Event) -> Vec<Problem> {
    let people = event.headcount();
    let mut by_rooms: BTreeMap<Vec<&str>, Vec<&Block>> = BTreeMap::new();
    for block in event.blocks.iter().filter(|block| seats_all(block)) {
        by_rooms.entry(block.rooms.iter().map(|room| room.value.as_str()).collect()).or_default().push(block);
    }
    let small = by_rooms.into_iter().filter_map(|(rooms, blocks)| {
        let known: Option<Vec<_>> = rooms.iter().map(|id| event.room(id)).collect();
        let seats = known?.iter().map(|room| room.capacity.value).fold(0, u32::saturating_add);
        let (first, others) = blocks.split_first().filter(|_| seats < people)?;
        let ids: Vec<&str> = blocks.iter().map(|block| block.id.value.as_str()).collect();
        let problem = Problem::block("room-too-small").at(&first.rooms.first()?.place);
        let problem = others
            .iter()
            .filter_map(|block| block.rooms.first())
            .fold(problem, |told, at| told.and_at(&at.place));
        let problem = problem.with("for", "block").with("id", list(&ids)).with("count", people);
        Some(problem.with("room", rooms.join(", ")).with("seats", seats))
    });
    small.collect()
}

/// Whether all people sit in the block's rooms at the same time.
fn seats_all(block: &Block) -> bool {
    let comes_and_goes = matches!(
        block.kind,
        BlockKind::Registration
            | BlockKind::Meal
            | BlockKind::Break
            | BlockKind::Social
            | BlockKind::Transfer
            | BlockKind::Staff
    );
    block.audience == BlockAudience::All
        && !block.parallel
        && !block.rooms.is_empty()
        && !comes_and_goes
        && !block.kind.takes_sessions()
}
