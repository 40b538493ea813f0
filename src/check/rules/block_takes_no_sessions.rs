//! Sessions are pinned to blocks that take sessions of their kind.

use crate::check::Phase;
use crate::model::{BlockKind, Event};
use crate::problem::Problem;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let pins = event.sessions.iter().flat_map(|session| session.blocks.iter().map(move |id| (session, id)));
    pins.filter_map(|(session, id)| {
        let block = event.block(id)?;
        let wanted = if session.breakout { BlockKind::Breakout } else { BlockKind::Training };
        let problem = if block.kind == wanted {
            return None;
        } else if block.kind.takes_sessions() {
            // A training in a breakout block works; it is only rarely what was meant.
            Problem::warn("block-takes-no-sessions")
        } else {
            Problem::block("block-takes-no-sessions")
        };
        let problem = problem.at(&id.place).and_at(&block.id.place).with("session", &session.id.value);
        Some(problem.with("block", id.as_str()).with("kind", block.kind.word()).with("wanted", wanted.word()))
    })
    .collect()
}
