//! Nobody sits for more than two and a half hours without a break.
//! Moldova 2011, the longest stretch seen in a real agenda, has 135 minutes.

use crate::check::Phase;
use crate::check::when::{clock, stretch};
use crate::model::{Block, BlockAudience, BlockKind, Event, REST};
use crate::problem::Problem;

const LONGEST: u64 = 150;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let mut blocks: Vec<_> = event
        .blocks
        .iter()
        .filter(|block| block.audience == BlockAudience::All)
        .filter_map(|block| Some((stretch(block)?, block)))
        .collect();
    blocks.sort_by_key(|(when, block)| (*when, &block.id.value));
    let mut found = Vec::new();
    let mut run: Option<(u64, u64, &Block)> = None;
    for (when, block) in &blocks {
        let (from, to, first) = match run {
            Some((from, to, first)) if when.from < to + REST => (from, to.max(when.to), first),
            previous => {
                found.extend(previous.and_then(told));
                (when.from, when.to, *block)
            }
        };
        run = Some((from, to, first));
        if rests(block.kind) {
            // The stretch ends where the rest begins; what follows begins anew behind it.
            found.extend(told((from, when.from.min(to), first)));
            run = None;
        }
    }
    found.extend(run.and_then(told));
    found
}

fn rests(kind: BlockKind) -> bool {
    matches!(
        kind,
        BlockKind::Meal
            | BlockKind::Break
            | BlockKind::Social
            | BlockKind::Transfer
            | BlockKind::Registration
    )
}

fn told((from, to, first): (u64, u64, &Block)) -> Option<Problem> {
    let minutes = to - from;
    let end = first.start.value + u32::try_from(minutes).ok()?;
    let problem = Problem::warn("long-without-break").at(&first.start.place).with("block", &first.id.value);
    let problem =
        problem.with("day", first.day.value).with("start", clock(first.start.value)).with("end", clock(end));
    (minutes > LONGEST).then(|| problem.with("minutes", minutes).with("longest", LONGEST))
}
