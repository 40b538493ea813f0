//! A block begins in its day and ends before the next morning at 6:00 (29:59 of its day).

use crate::check::Phase;
use crate::check::when::clock;
use crate::model::Event;
use crate::problem::Problem;

const LATEST: u32 = 29 * 60 + 59;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    event
        .blocks
        .iter()
        .filter_map(|block| {
            let (fault, place) = if block.start.value > LATEST {
                ("late", &block.start.place)
            } else if block.end() > LATEST {
                ("long", &block.minutes.place)
            } else {
                return None;
            };
            let problem = Problem::block("block-outside-day").at(place).with("block", &block.id.value);
            Some(
                problem
                    .with("fault", fault)
                    .with("start", clock(block.start.value))
                    .with("end", clock(block.end())),
            )
        })
        .collect()
}
