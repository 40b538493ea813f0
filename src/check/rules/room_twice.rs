//! No more groups meet in a room at once than it is declared for.

use crate::check::Phase;
use crate::check::when::{clock, pinned, stretch};
use crate::model::{At, Event, Span};
use crate::problem::Problem;
use std::collections::BTreeMap;

/// One use of a room: who, when, and where that was written.
struct Use<'a> {
    who: &'a str,
    block: &'a str,
    start: u32,
    when: Span,
    at: &'a At<String>,
}

pub fn rule(event: &Event, _: Phase) -> Vec<Problem> {
    uses(event).into_iter().flat_map(|(room, uses)| told(event, room, uses)).collect()
}

/// Uses by room, in order of time.
fn uses(event: &Event) -> BTreeMap<&str, Vec<Use<'_>>> {
    let mut uses: BTreeMap<&str, Vec<Use>> = BTreeMap::new();
    for (session, block) in pinned(event) {
        if let (Some(room), Some(when)) = (&session.room, stretch(block)) {
            let (who, start) = (session.id.value.as_str(), block.start.value);
            uses.entry(room).or_default().push(Use { who, block: &block.id.value, start, when, at: room });
        }
    }
    // A block of sessions uses its rooms through its sessions, and not once more by itself.
    for block in event.blocks.iter().filter(|block| !block.kind.takes_sessions()) {
        for room in &block.rooms {
            if let Some(when) = stretch(block) {
                let (who, start) = (block.id.value.as_str(), block.start.value);
                uses.entry(room).or_default().push(Use { who, block: who, start, when, at: room });
            }
        }
    }
    for list in uses.values_mut() {
        list.sort_by(|a, b| (a.when, a.who, a.block).cmp(&(b.when, b.who, b.block)));
    }
    uses
}

fn told(event: &Event, room: &str, uses: Vec<Use>) -> Vec<Problem> {
    let groups = event.room(room).map_or(1, |room| room.groups.max(1)) as usize;
    let mut found = Vec::new();
    for (at, this) in uses.iter().enumerate() {
        let beside: Vec<&Use> = uses[..at]
            .iter()
            .filter(|other| other.when.to > this.when.from && other.when.meets(this.when))
            .collect();
        if beside.len() >= groups {
            let others: Vec<&str> = beside.iter().map(|other| other.who).collect();
            let problem =
                Problem::block("room-twice").at(&this.at.place).with("room", room).with("who", this.who);
            let problem = problem.with("others", others.join(", ")).with("groups", groups);
            let problem = problem.with("block", this.block).with("time", clock(this.start));
            found.push(beside.iter().fold(problem, |problem, other| problem.and_at(&other.at.place)));
        }
    }
    found
}
