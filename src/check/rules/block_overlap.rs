//! Blocks for the same people follow one another, unless they are declared parallel.
//! Blocks of the staff are left out: a team shares its work, and `person-twice` looks at each owner.

use crate::check::Phase;
use crate::check::when::{span, stretch};
use crate::model::{Block, BlockAudience, Event};
use crate::problem::Problem;

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    let mut found = Vec::new();
    for (at, later) in event.blocks.iter().enumerate() {
        for earlier in &event.blocks[..at] {
            if clash(earlier, later) {
                // The one that begins second is the one told: it is the one an organizer moves.
                let (first, second) = if earlier.start.value <= later.start.value {
                    (earlier, later)
                } else {
                    (later, earlier)
                };
                found.push(
                    Problem::block("block-overlap")
                        .at(&second.start.place)
                        .and_at(&first.start.place)
                        .with("block", &second.id.value)
                        .with("time", span(second))
                        .with("other", &first.id.value)
                        .with("othertime", span(first))
                        .with("day", second.day.value),
                );
            }
        }
    }
    found
}

fn clash(a: &Block, b: &Block) -> bool {
    let both = a.audience == b.audience && a.audience != BlockAudience::Staff && !a.parallel && !b.parallel;
    both && stretch(a).zip(stretch(b)).is_some_and(|(a, b)| a.meets(b))
}
