//! Elsewhere: why a session is not in a larger room. Asked of the model: it is put there, or changes places
//! with who is there, and what gets worse is the reason. Knows sessions and rooms, and no person.

use super::facts::{Busy, Facts, Span};
use super::occurrences::{cells, entries};
use super::placements::{rooms, table};
use super::{Placement, Plan, Reason};
use crate::model::{Block, Event, Room, Session};
use crate::solve::timetable::{Cost, SHORT, Timetable, WALK, WASTE, score};

/// Rooms that are looked at for one session, the least larger first.
const ROOMS: usize = 3;

/// For each of a few larger rooms, why the session is not there; nothing where its room was set by hand.
pub(super) fn larger(event: &Event, plan: &Plan, placement: &Placement) -> Vec<Reason> {
    let facts = Facts::new(event, None);
    let session = facts.session(&placement.occurrence.session).filter(|it| it.room.is_none());
    let own = placement.room.as_ref().and_then(|id| event.room(id));
    let (Some(session), Some(own), Some(block)) = (session, own, event.block(&placement.block)) else {
        return Vec::new();
    };
    let seats = |room: &Room| room.capacity.value / room.groups.max(1);
    let mut larger: Vec<&Room> = event.rooms.iter().filter(|room| seats(room) > seats(own)).collect();
    larger.sort_by_key(|room| (seats(room), &room.id.value));
    let stands = Stands::of(&facts, plan);
    let reason = |room: &Room| {
        let reason = unfit(&facts, session, block, room).unwrap_or_else(|| stands.moved(placement, room));
        reason.with("room", &room.id.value)
    };
    larger.into_iter().take(ROOMS).map(reason).collect()
}

/// What keeps the session out of the room whoever else is there.
fn unfit(facts: &Facts, session: &Session, block: &Block, room: &Room) -> Option<Reason> {
    let missing = session.equipment.iter().map(|thing| thing.as_str());
    let missing: Vec<&str> = missing.filter(|thing| !room.equipment.iter().any(|has| has == thing)).collect();
    let uses = |other: &&&Block| {
        other.id.value != block.id.value
            && !other.kind.takes_sessions()
            && Span::of(other).meets(Span::of(block))
            && other.rooms.iter().any(|used| used.value == room.id.value)
    };
    if let Some(other) = facts.blocks.iter().find(uses) {
        return Some(Reason::new("why-not-room-used").with("block", &other.id.value));
    }
    if !block.rooms.is_empty() && !block.rooms.iter().any(|named| named.value == room.id.value) {
        return Some(Reason::new("why-not-room-named").with("block", &block.id.value));
    }
    if !missing.is_empty() {
        return Some(Reason::new("why-not-room-lacks").with("things", missing.join(", ")));
    }
    (!Span::of(block).covered(&room.open)).then(|| Reason::new("why-not-room-closed"))
}

/// The plan as a placement of the timetable.
struct Stands<'a> {
    table: Timetable,
    /// By item: its occurrence and its cell.
    at: Vec<Option<usize>>,
    places: Vec<Option<&'a Placement>>,
    rooms: Vec<&'a Room>,
}

impl<'a> Stands<'a> {
    fn of(facts: &Facts<'a>, plan: &'a Plan) -> Stands<'a> {
        let busy = Busy::declared(facts);
        let rooms = rooms(facts);
        let entries = entries(facts);
        let cells = entries.iter().map(|entry| cells(facts, &busy, &rooms, entry)).collect();
        let table = table(facts, &rooms, &entries, cells);
        let place = |entry: &super::occurrences::Entry| {
            plan.placements.iter().find(|placement| placement.occurrence == entry.id)
        };
        let places: Vec<Option<&Placement>> = entries.iter().map(place).collect();
        let at = places.iter().enumerate().map(|(item, placement)| {
            let placement = (*placement)?;
            let room = placement.room.as_deref();
            table.items[item].cells.iter().position(|cell| {
                facts.blocks[cell.slot].id.value == placement.block
                    && cell.room.map(|room| rooms[room].id.as_str()) == room
            })
        });
        let at = at.collect();
        Stands { table, at, places, rooms }
    }

    /// What gets worse where the placement is in `room`, and who is there in its room.
    fn moved(&self, placement: &Placement, room: &Room) -> Reason {
        let item =
            self.places.iter().position(|it| it.is_some_and(|it| it.occurrence == placement.occurrence));
        let alone = |item: usize| {
            let mut at = self.at.clone();
            at[item] = Some(self.cell(item, &room.id.value)?);
            Some((at, item))
        };
        let Some((mut at, item)) = item.and_then(alone) else { return Reason::new("why-not-room-other") };
        if let Some(cost) = score(&self.table, &at) {
            return self.worse(&cost).with("session", "none");
        }
        // Somebody is there: they change places.
        let slot = |item: usize| self.at[item].map(|cell| self.table.items[item].cells[cell].slot);
        let beside = (0..self.at.len()).filter(|other| {
            let there = self.places[*other].and_then(|it| it.room.as_deref()) == Some(room.id.as_str());
            let meets = slot(item).zip(slot(*other)).is_some_and(|(a, b)| self.table.meet(a, b));
            *other != item && there && meets
        });
        let beside: Vec<usize> = beside.collect();
        let ([other], Some(own)) = (beside.as_slice(), placement.room.as_deref()) else {
            return Reason::new("why-not-room-taken").with("session", "several");
        };
        let session = self.places[*other].map_or("none", |it| it.occurrence.session.as_str());
        let back = self.cell(*other, own);
        at[*other] = back;
        match back.and_then(|_| score(&self.table, &at)) {
            Some(cost) => self.worse(&cost).with("session", session),
            None => Reason::new("why-not-room-taken").with("session", session),
        }
    }

    /// The item's cell in the room, at the time it has.
    fn cell(&self, item: usize, room: &str) -> Option<usize> {
        let cells = &self.table.items[item].cells;
        let slot = cells[self.at[item]?].slot;
        let there = |room: usize| self.rooms[room].id.as_str();
        cells.iter().position(|cell| cell.slot == slot && cell.room.map(there) == Some(room))
    }

    fn worse(&self, cost: &Cost) -> Reason {
        let Some(now) = score(&self.table, &self.at) else { return Reason::new("why-not-room-other") };
        let level = (0..now.len()).find(|level| now[*level] != cost[*level]);
        let by = |level: usize| cost[level].abs_diff(now[level]);
        match level {
            Some(level) if cost[level] < now[level] => Reason::new("why-not-room-free"),
            Some(WALK) => Reason::new("why-not-room-walk").with("by", by(WALK)),
            Some(SHORT) => Reason::new("why-not-room-short").with("by", by(SHORT)),
            Some(WASTE) => Reason::new("why-not-room-waste").with("by", by(WASTE)),
            Some(_) => Reason::new("why-not-room-other"),
            None => Reason::new("why-not-room-free"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{plan, sample};

    const ROOMS: &str = "expected = 12
[[block]]\nid = \"b\"\nday = 1\nstart = \"09:00\"\nminutes = 60\nkind = \"training\"
[[block]]\nid = \"m\"\nday = 1\nstart = \"09:30\"\nminutes = 60\nkind = \"plenary\"\nroom = \"foyer\"
[[room]]\nid = \"small\"\ncapacity = 10\nequipment = [\"sound\"]
[[room]]\nid = \"middle\"\ncapacity = 20\nequipment = [\"sound\"]
[[room]]\nid = \"hall\"\ncapacity = 30
[[room]]\nid = \"foyer\"\ncapacity = 40\n";

    fn asked(sessions: &str) -> Vec<(String, String, String)> {
        let event = sample::event(&format!("{ROOMS}{sessions}"), "id,name\n");
        let made = plan(&event, None).0;
        let of_a = made.placements.iter().find(|it| it.occurrence.session == "a").expect("it is placed");
        assert_eq!(of_a.room.as_deref(), Some("small"));
        let arg = |reason: &Reason, name: &str| reason.args.get(name).cloned().unwrap_or_default();
        let told = |reason: Reason| {
            let name = if reason.args.contains_key("by") { "by" } else { "things" };
            (
                reason.why.trim_start_matches("why-not-room-").to_owned(),
                arg(&reason, "session"),
                arg(&reason, name),
            )
        };
        larger(&event, &made, of_a).into_iter().map(told).collect()
    }

    fn is(why: &str, session: &str, by: &str) -> (String, String, String) {
        (why.to_owned(), session.to_owned(), by.to_owned())
    }

    #[test]
    fn a_larger_room_would_stay_emptier_or_lacks_something_or_is_in_use() {
        let told = asked("[[session]]\nid = \"a\"\ntitle = \"A\"\ncapacity = 8\nequipment = [\"sound\"]\n");
        assert_eq!(told, [is("waste", "none", "10"), is("lacks", "", "sound"), is("used", "", "")]);
    }

    #[test]
    fn who_is_in_the_larger_room_needs_it_more() {
        let a = "[[session]]\nid = \"a\"\ntitle = \"A\"\ncapacity = 3\nequipment = [\"sound\"]\n";
        let other = "[[session]]\nid = \"z\"\ntitle = \"Z\"\nequipment = [\"sound\"]\n";
        // Nobody has wished: twelve people, two sessions.
        let told = asked(&format!("{a}{other}minimum = 12\n"));
        assert_eq!(told[0], is("taken", "z", ""));
        let told = asked(&format!("{a}{other}minimum = 10\ncapacity = 10\nroom = \"middle\"\n"));
        assert_eq!(told[0], is("taken", "z", ""));
    }

    #[test]
    fn what_is_told_of_a_larger_room_is_so() {
        let mut told = 0;
        for seed in 0..60 {
            let event = sample::random(seed, 6, 10);
            let made = plan(&event, None).0;
            for placement in &made.placements {
                for reason in larger(&event, &made, placement) {
                    let room = event.room(&reason.args["room"]).expect("a room");
                    let block = event.block(&placement.block).expect("a block");
                    let session = event.session(&placement.occurrence.session).expect("a session");
                    let there = made.placements.iter().filter(|it| {
                        let other = event.block(&it.block).expect("a block");
                        let (from, to) = (other.start.value, other.start.value + other.minutes.value);
                        let meets = from < block.start.value + block.minutes.value && block.start.value < to;
                        it.room.as_ref() == Some(&room.id.value)
                            && other.day.value == block.day.value
                            && meets
                    });
                    let there: Vec<&str> = there.map(|it| it.occurrence.session.as_str()).collect();
                    let lacks = session.equipment.iter().any(|thing| !room.equipment.contains(&thing.value));
                    match reason.why.as_str() {
                        "why-not-room-lacks" => assert!(lacks),
                        "why-not-room-taken" => assert!(there.len() >= room.groups as usize, "seed {seed}"),
                        "why-not-room-closed" => assert!(!room.open.is_empty()),
                        "why-not-room-other" => panic!("seed {seed}: {placement:?} {reason:?}"),
                        _ if reason.args.get("session").is_some_and(|it| it != "none") => {
                            assert_eq!(there, [reason.args["session"].as_str()], "seed {seed}");
                        }
                        _ => {}
                    }
                    told += 1;
                }
            }
        }
        assert!(told > 25, "{told}");
    }
}
