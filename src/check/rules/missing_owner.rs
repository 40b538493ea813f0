//! Every block has somebody in charge, else the run of show has a hole.

use super::missing_room::told;
use crate::check::Phase;
use crate::model::{BlockKind, Event};
use crate::problem::Problem;

pub fn rule(event: &Event, phase: Phase) -> Vec<Problem> {
    let quiet = |kind| matches!(kind, BlockKind::Meal | BlockKind::Break);
    let ownerless = event.blocks.iter().filter(|block| block.owner.is_none() && !quiet(block.kind));
    told(event, phase, "missing-owner", ownerless.collect())
}
