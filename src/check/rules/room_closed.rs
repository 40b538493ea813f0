//! A room is used while it is open.

use crate::check::Phase;
use crate::check::when::{pinned, span, stretch, windows};
use crate::model::{At, Block, Event};
use crate::problem::Problem;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let own = event.blocks.iter().flat_map(|block| block.rooms.iter().map(move |room| (block, room)));
    let sessions = pinned(event).filter_map(|(session, block)| Some((block, session.room.as_ref()?)));
    own.chain(sessions).filter_map(|(block, room)| closed(event, block, room)).collect()
}

fn closed(event: &Event, block: &Block, named: &At<String>) -> Option<Problem> {
    let room = event.room(named)?;
    if stretch(block)?.covered(&room.open) {
        return None;
    }
    let problem =
        Problem::block("room-closed").at(&named.place).and_at(&room.place).with("room", named.as_str());
    let problem =
        problem.with("block", &block.id.value).with("time", span(block)).with("day", block.day.value);
    Some(problem.with("open", windows(&room.open)))
}
