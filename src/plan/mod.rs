//! Plan: every decision, each with its reason. Ids only; no name and no format is known here.

mod booths;
mod displaced;
mod elsewhere;
mod facts;
mod fairness;
mod file;
mod find;
mod groups;
mod hash;
mod instead;
mod occurrences;
mod parties;
mod placements;
mod record;
mod rings;
mod rotations;
mod seats;
mod steps;
mod straits;
mod table;
mod teachings;
mod unmet;
mod walks;
mod why;

pub use crate::problem::Reason;
pub use facts::follows;
pub use fairness::{Fairness, fairness};
pub use file::{FILE, parse, write};
pub use find::{Found, Kind, find};
pub use hash::input_hash;
pub use steps::{faults, plan, watched};
pub use table::{Overview, Row, table};
pub use why::{Fact, readable, why};

use crate::model::{Badge, OccurrenceId, SessionNumber};
use crate::problem::Problem;
use crate::solve::Status;
use serde::Serialize;
#[cfg(test)]
use std::collections::BTreeMap;

/// An occurrence in a block and a room; `room` is None while there is none that fits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Placement {
    pub occurrence: OccurrenceId,
    pub block: String,
    pub room: Option<String>,
    /// Seats: the session's capacity, never above the room's.
    pub seats: u32,
    pub reason: Reason,
}

/// Somebody gives an occurrence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Teaching {
    pub occurrence: OccurrenceId,
    pub person: String,
    pub reason: Reason,
}

/// Somebody who could step in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Backup {
    pub occurrence: OccurrenceId,
    pub person: String,
}

/// A participant's seat, where seats are assigned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Seat {
    pub person: String,
    pub occurrence: OccurrenceId,
    /// Which wish it was, from 1; None when not wished.
    pub wish: Option<u32>,
    pub reason: Reason,
}

/// A wish that was not met. The reason names no other person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Unmet {
    pub person: String,
    pub session: String,
    pub wish: u32,
    pub reason: Reason,
}

/// A speed-geeking group: one language, one ring.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Group {
    pub number: u32,
    pub language: String,
    pub ring: u32,
    /// Walks a route of its own among others, since groups are drawn anew in every round: one person,
    /// or those whom the organizers put together.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub alone: bool,
    /// Person ids.
    pub members: Vec<String>,
}

/// One group at one station in one round; times in seconds after the day's midnight.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Turn {
    pub group: u32,
    pub round: u32,
    /// Station id.
    pub station: String,
    pub start: u32,
    pub end: u32,
}

/// The rounds of one speed-geeking block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Rotation {
    pub block: String,
    pub rounds: u32,
    /// Where groups are drawn anew in every round.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mixing: Option<Mixing>,
    pub turns: Vec<Turn>,
    pub reason: Reason,
}

impl Rotation {
    /// Where a group goes.
    pub fn turns_of(&self, group: u32) -> &[Turn] {
        let from = self.turns.partition_point(|turn| turn.group < group);
        let count = self.turns[from..].partition_point(|turn| turn.group == group);
        &self.turns[from..from + count]
    }
}

/// How often people meet again who walk ways of their own, over all speed-geeking blocks together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Mixing {
    /// Over all pairs of people, pairs of their meetings.
    pub repeats: u64,
    /// No way of walking has fewer.
    pub bound: u64,
}

/// An interpreter's turn; minutes after the day's midnight.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Booth {
    pub block: String,
    pub from: String,
    pub to: String,
    /// None while nobody is found.
    pub person: Option<String>,
    pub start: u32,
    pub end: u32,
}

/// Something that could not be decided, as what to look for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Gap {
    /// `trainer`, `room`, `block`, `interpreter`, `station`.
    pub kind: String,
    /// The occurrence, station or block that lacks it.
    pub of: String,
    pub reason: Reason,
}

/// How good the decisions of one kind are known to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Proof {
    /// `timetable`, `trainers`, `seats`; `organizations`: who sits with whom among seats that are equal.
    pub of: String,
    /// `optimal`: no plan is better. `within N`: none is better by more, at the first count in question.
    /// `exchanged`: made better by exchanges of two, and nothing is proven.
    pub status: String,
}

impl Proof {
    fn new(of: &str, status: Status) -> Proof {
        let status = match status {
            Status::Optimal => "optimal".to_owned(),
            Status::Within(gap) => format!("within {gap}"),
        };
        Proof { of: of.to_owned(), status }
    }
}

/// Every decision. Lists are sorted by their first fields.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Plan {
    /// Hash of the event it was made for.
    #[serde(skip)]
    pub input: String,
    pub seed: u64,
    /// Whoever watched ended a search, so that the same event may have another plan elsewhere.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub hurried: bool,
    pub placements: Vec<Placement>,
    pub teachings: Vec<Teaching>,
    pub backups: Vec<Backup>,
    pub seats: Vec<Seat>,
    pub unmet: Vec<Unmet>,
    pub groups: Vec<Group>,
    pub rotations: Vec<Rotation>,
    pub booths: Vec<Booth>,
    pub gaps: Vec<Gap>,
    pub proofs: Vec<Proof>,
    /// Numbers that are given, and those that were: no decision of the plan, but remembered with it.
    pub badges: Vec<Badge>,
    /// The same of sessions.
    pub numbers: Vec<SessionNumber>,
}

impl Plan {
    pub fn group(&self, number: u32) -> Option<&Group> {
        self.groups.binary_search_by_key(&number, |group| group.number).ok().map(|at| &self.groups[at])
    }

    /// What it took over from the plan before it, as far as that decided anything: asked again with this as
    /// the plan before, it is the answer still.
    fn kept(&self) -> Plan {
        let kept = |reason: &Reason| reason.why == "why-kept";
        Plan {
            placements: self.placements.iter().filter(|it| kept(&it.reason)).cloned().collect(),
            teachings: self.teachings.iter().filter(|it| kept(&it.reason)).cloned().collect(),
            seats: self.seats.iter().filter(|it| kept(&it.reason)).cloned().collect(),
            ..Plan::default()
        }
    }
}

/// A plan in the making: each step adds its decisions, and takes people's time for them.
struct Draft {
    plan: Plan,
    problems: Vec<Problem>,
    busy: facts::Busy,
}

/// A list for a sentence; `none` where it is empty, which the words tell apart.
fn listed<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let words: Vec<&str> = words.collect();
    if words.is_empty() { "none".to_owned() } else { words.join(", ") }
}

#[cfg(test)]
mod laws;
#[cfg(test)]
mod sample;
#[cfg(test)]
mod stories;
