//! Each pair of languages a block is interpreted between has somebody who speaks both.

use super::interpreter_turn::{interpreters, pairs};
use crate::check::Phase;
use crate::check::when::list;
use crate::model::Event;
use crate::problem::Problem;

pub fn rule(event: &Event, phase: Phase) -> Vec<Problem> {
    let missing = pairs(event).into_iter().filter(|((a, b), _)| interpreters(event, a, b) == 0);
    missing
        .filter_map(|((a, b), blocks)| {
            let (first, others) = blocks.split_first()?;
            let ids: Vec<&str> = blocks.iter().map(|block| block.id.value.as_str()).collect();
            let problem = phase.not_yet("interpreter-missing", event, 21)?.at(&first.id.place);
            let problem = others.iter().fold(problem, |problem, block| problem.and_at(&block.id.place));
            Some(problem.with("from", a).with("to", b).with("blocks", list(&ids)))
        })
        .collect()
}
