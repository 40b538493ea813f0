//! Every block has somebody in charge, else the run of show has a hole.

use super::missing_room::told;
use crate::check::Phase;
use crate::model::Event;
use crate::problem::Problem;

pub fn rule(event: &Event, phase: Phase) -> Vec<Problem> {
    let ownerless = event.blocks.iter().filter(|block| block.owner.is_none() && block.kind.is_led());
    told(event, phase, "missing-owner", ownerless.collect())
}
