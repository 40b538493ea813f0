//! Demands: what has to hold, and the fewest of them that cannot.

use super::{QUESTIONS, change, fits};
use crate::model::{Event, OccurrenceId};
use crate::solve::watch::Watch;
use std::collections::BTreeSet;

/// Something that has to hold. A session by its id, a room by its.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Demand {
    /// The occurrence has a time and a room.
    Held(OccurrenceId),
    /// No room with fewer seats than the session's smallest number.
    Minimum(String),
    Equipment(String),
    /// The blocks, or the room, that were set by hand.
    Blocks(String),
    Room(String),
    /// Its named trainers are there, and nowhere else.
    Trainers(String),
    /// The room is used only while it is open.
    Open(String),
}

impl Demand {
    /// The session or room.
    pub fn of(&self) -> &str {
        match self {
            Demand::Held(id) => &id.session,
            Demand::Minimum(id) | Demand::Equipment(id) | Demand::Blocks(id) => id,
            Demand::Room(id) | Demand::Trainers(id) | Demand::Open(id) => id,
        }
    }
}

pub fn wanted(event: &Event, held: &BTreeSet<OccurrenceId>) -> Vec<Demand> {
    let mut demands: Vec<Demand> = held.iter().cloned().map(Demand::Held).collect();
    let sessions = event.sessions.iter().filter(|it| held.iter().any(|held| held.session == it.id.value));
    for session in sessions {
        let id = || session.id.value.clone();
        let asked = [
            (session.minimum > 1, Demand::Minimum(id())),
            (!session.equipment.is_empty(), Demand::Equipment(id())),
            (!session.blocks.is_empty(), Demand::Blocks(id())),
            (session.room.is_some(), Demand::Room(id())),
            (!session.trainers.is_empty(), Demand::Trainers(id())),
        ];
        demands.extend(asked.into_iter().filter(|(asked, _)| *asked).map(|(_, demand)| demand));
    }
    let open = event.rooms.iter().filter(|room| !room.open.is_empty());
    demands.extend(open.map(|room| Demand::Open(room.id.value.clone())));
    demands.sort();
    demands
}

/// A deletion filter (Chinneck and Dravnieks 1991): whatever can be dropped without making the rest possible
/// is dropped, many at a time and then one by one, until nothing is. None where that takes too many questions.
pub fn fewest(event: &Event, held: &BTreeSet<OccurrenceId>, watch: Watch) -> Option<Vec<Demand>> {
    let all = wanted(event, held);
    let mut rest = all.clone();
    let mut asked = 0;
    let mut size = rest.len().div_ceil(2);
    loop {
        let (mut at, before) = (0, rest.len());
        while at < rest.len() && asked < QUESTIONS {
            if watch.stops() {
                return None;
            }
            let end = (at + size).min(rest.len());
            let fewer: Vec<Demand> = rest[..at].iter().chain(&rest[end..]).cloned().collect();
            asked += 1;
            if hold(event, &all, &fewer) {
                at = end;
            } else {
                rest = fewer;
            }
        }
        if asked >= QUESTIONS {
            return None;
        }
        if size <= 1 && rest.len() == before {
            return Some(rest);
        }
        size = size.div_ceil(2);
    }
}

/// Whether the demands can hold together, out of `all` there are.
fn hold(event: &Event, all: &[Demand], demands: &[Demand]) -> bool {
    let mut event = event.clone();
    let held = demands.iter().filter_map(|demand| match demand {
        Demand::Held(id) => Some(id.clone()),
        _ => None,
    });
    let held = held.collect();
    for demand in all.iter().filter(|demand| !demands.contains(demand)) {
        leave(&mut event, demand);
    }
    fits(&event, &held)
}

pub fn leave(event: &mut Event, demand: &Demand) {
    match demand {
        Demand::Held(_) => {}
        Demand::Minimum(id) => change(event, id, |session| session.minimum = 0),
        Demand::Equipment(id) => change(event, id, |session| session.equipment.clear()),
        Demand::Blocks(id) => change(event, id, |session| session.blocks.clear()),
        Demand::Room(id) => change(event, id, |session| session.room = None),
        Demand::Trainers(id) => change(event, id, |session| session.trainers.clear()),
        Demand::Open(id) => {
            let rooms = event.rooms.iter_mut().filter(|room| room.id.value == *id);
            rooms.for_each(|room| room.open.clear());
        }
    }
}
