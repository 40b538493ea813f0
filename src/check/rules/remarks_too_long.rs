//! The remarks of a block fit into it.

use crate::check::Phase;
use crate::model::Event;
use crate::problem::Problem;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let too_long = |block: &&crate::model::Block| sum(block) > block.minutes.value;
    event
        .blocks
        .iter()
        .filter(too_long)
        .map(|block| {
            let problem =
                Problem::block("remarks-too-long").at(&block.minutes.place).with("block", &block.id.value);
            let problem =
                block.remarks.iter().fold(problem, |problem, remark| problem.and_at(&remark.minutes.place));
            let (sum, minutes) = (sum(block), block.minutes.value);
            problem
                .with("count", block.remarks.len())
                .with("sum", sum)
                .with("minutes", minutes)
                .with("over", sum - minutes)
        })
        .collect()
}

fn sum(block: &crate::model::Block) -> u32 {
    block.remarks.iter().map(|remark| remark.minutes.value).fold(0, u32::saturating_add)
}
