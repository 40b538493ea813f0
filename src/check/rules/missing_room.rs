//! A block where people gather has a room. All blocks without one are told together.

use crate::check::Phase;
use crate::check::when::list;
use crate::model::{Block, Event};
use crate::problem::Problem;

pub fn rule(event: &Event, phase: Phase) -> Vec<Problem> {
    let roomless = |block: &&Block| block.rooms.is_empty() && block.kind.gathers();
    told(event, phase, "missing-room", event.blocks.iter().filter(roomless).collect())
}

/// One problem for several blocks, at the first of them.
pub(super) fn told(event: &Event, phase: Phase, rule: &str, blocks: Vec<&Block>) -> Vec<Problem> {
    let Some((first, others)) = blocks.split_first() else { return Vec::new() };
    let ids: Vec<&str> = blocks.iter().map(|block| block.id.value.as_str()).collect();
    let problem = phase.not_yet(rule, event, 14).map(|problem| {
        let problem = problem.at(&first.id.place).with("count", blocks.len()).with("blocks", list(&ids));
        let problem = problem.with("block", &first.id.value);
        others.iter().fold(problem, |problem, block| problem.and_at(&block.id.place))
    });
    problem.into_iter().collect()
}
