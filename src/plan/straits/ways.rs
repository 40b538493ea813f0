//! Ways out: changes of the event, the cheapest first, each tried before it is told.

use super::demands::Demand;
use super::{QUESTIONS, change, fits};
use crate::model::{At, Block, Event, OccurrenceId, Room, Session, Window};
use crate::plan::occurrences::kind;
use crate::problem::Place;
use std::collections::BTreeSet;

/// A change of the event by which all find a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    Minimum {
        session: String,
        people: u32,
    },
    /// Blocks and room of the session are not set by hand.
    Unset {
        session: String,
    },
    Equip {
        room: String,
        things: Vec<String>,
    },
    Open {
        room: String,
        block: String,
    },
    /// The trainer is there during the block.
    There {
        person: String,
        block: String,
    },
    /// Somebody else gives it.
    Other {
        session: String,
    },
    /// One more room.
    Room {
        seats: u32,
        things: Vec<String>,
        block: String,
    },
}

/// One of each kind by which all of `held` find a place: each is tried.
pub fn ways(event: &Event, held: &BTreeSet<OccurrenceId>, id: &OccurrenceId, demands: &[Demand]) -> Vec<Way> {
    let mut ways: Vec<Way> = Vec::new();
    let mut asked = 0;
    for way in candidates(event, id, demands) {
        let kind = std::mem::discriminant(&way);
        let found = ways.iter().any(|other| std::mem::discriminant(other) == kind);
        if !found && asked < QUESTIONS {
            asked += 1;
            let mut changed = event.clone();
            go(&mut changed, &way);
            if fits(&changed, held) {
                ways.push(way);
            }
        }
    }
    ways
}

/// The cheapest first.
fn candidates(event: &Event, id: &OccurrenceId, demands: &[Demand]) -> Vec<Way> {
    let session = |id: &str| event.session(id);
    let mut rooms: Vec<&Room> = event.rooms.iter().collect();
    rooms.sort_by_key(|room| (room.capacity.value, &room.id.value));
    let mut blocks: Vec<&Block> = event.blocks.iter().filter(|block| block.kind.takes_sessions()).collect();
    blocks.sort_by_key(|block| (block.day.value, block.start.value, &block.id.value));
    let things = |session: &Session| session.equipment.iter().map(|thing| thing.value.clone()).collect();
    let (mut minima, mut unset, mut equip) = (Vec::new(), Vec::new(), Vec::new());
    let (mut open, mut there, mut other) = (Vec::new(), Vec::new(), Vec::new());
    for demand in demands {
        match demand {
            Demand::Minimum(id) => {
                let least = session(id).map_or(0, |session| session.minimum);
                let seats = rooms.iter().rev().map(|room| room.capacity.value / room.groups.max(1));
                let seats = seats.filter(|seats| (1..least).contains(seats));
                minima.extend(seats.map(|people| Way::Minimum { session: id.clone(), people }));
            }
            Demand::Blocks(id) | Demand::Room(id) => unset.push(Way::Unset { session: id.clone() }),
            Demand::Equipment(id) => {
                equip.extend(session(id).into_iter().flat_map(|session| {
                    rooms.iter().map(move |room| (room.id.value.clone(), things(session)))
                }))
            }
            Demand::Open(id) => {
                let at = blocks.iter().map(|block| block.id.value.clone());
                open.extend(at.map(|block| Way::Open { room: id.clone(), block }));
            }
            Demand::Trainers(id) => {
                let trainers = session(id).into_iter().flat_map(|session| &session.trainers);
                let at = trainers.flat_map(|who| blocks.iter().map(move |block| (who, block)));
                there.extend(at.map(|(who, block)| Way::There {
                    person: who.value.clone(),
                    block: block.id.value.clone(),
                }));
                other.push(Way::Other { session: id.clone() });
            }
            Demand::Held(_) => {}
        }
    }
    let equip = equip.into_iter().map(|(room, things)| Way::Equip { room, things });
    let one = session(&id.session);
    let new = blocks.iter().filter_map(|block| {
        let session = one.filter(|session| kind(session) == block.kind.word())?;
        let seats = session.minimum.max(1);
        Some(Way::Room { seats, things: things(session), block: block.id.value.clone() })
    });
    let new: Vec<Way> = new.collect();
    minima.into_iter().chain(unset).chain(equip).chain(open).chain(there).chain(other).chain(new).collect()
}

pub fn go(event: &mut Event, way: &Way) {
    match way {
        Way::Minimum { session, people } => change(event, session, |it| it.minimum = *people),
        Way::Unset { session } => change(event, session, |it| {
            it.blocks.clear();
            it.room = None;
        }),
        Way::Equip { room, things } => {
            let rooms = event.rooms.iter_mut().filter(|it| it.id.value == *room);
            rooms.for_each(|it| it.equipment.extend(things.iter().cloned()));
        }
        Way::Open { room, block } => {
            let window = event.block(block).map(window);
            let rooms = event.rooms.iter_mut().filter(|it| it.id.value == *room);
            rooms.for_each(|it| it.open.extend(window.clone()));
        }
        Way::There { person, block } => {
            let window = event.block(block).map(window);
            let people = event.people.iter_mut().filter(|it| it.id.value == *person);
            // Who is always there has no window to add to.
            let bound = people.filter(|it| !it.available.is_empty());
            bound.for_each(|it| it.available.extend(window.clone()));
        }
        Way::Other { session } => change(event, session, |it| it.trainers.clear()),
        Way::Room { seats, things, block } => {
            let Some(block) = event.block(block) else { return };
            let place = Place::default();
            // No id in a file has a capital letter.
            let id = At::new("NEW".to_owned(), &place);
            let room = Room {
                id: id.clone(),
                name: crate::model::Text::default(),
                floor: String::new(),
                capacity: At::new(*seats, &place),
                groups: 1,
                plenary: false,
                step_free: false,
                equipment: things.clone(),
                open: vec![window(block)],
                place,
            };
            event.rooms.push(room);
            // A block that names its rooms has it too.
            event
                .blocks
                .iter_mut()
                .filter(|it| !it.rooms.is_empty())
                .for_each(|it| it.rooms.push(id.clone()));
        }
    }
}

fn window(block: &Block) -> Window {
    Window { day: block.day.value, from: block.start.value, to: block.end(), date: block.date }
}
