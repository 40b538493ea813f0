//! Occurrences on their way: how many there are, how many people to expect, and where each may
//! stand at all. Which of these places it gets is not decided here.

use super::facts::{Busy, Facts, Span};
use super::teachings::able;
use crate::model::{Block, BlockAudience, OccurrenceId, Person, Room, Session};
use crate::solve::timetable::Cell;

/// One occurrence on its way.
pub(super) struct Entry<'a> {
    pub session: &'a Session,
    pub id: OccurrenceId,
    pub pinned: Option<&'a Block>,
    /// Named trainers who come.
    pub trainers: Vec<&'a Person>,
    /// People to expect.
    pub demand: u32,
}

pub(super) fn kind(session: &Session) -> &'static str {
    if session.breakout { "breakout" } else { "training" }
}

/// Whether sessions of this kind are placed into the block.
fn takes(block: &Block, session: &Session) -> bool {
    block.kind.takes_sessions() && (block.kind == crate::model::BlockKind::Breakout) == session.breakout
}

pub(super) fn entries<'a>(facts: &Facts<'a>) -> Vec<Entry<'a>> {
    let mut entries = Vec::new();
    for session in &facts.sessions {
        let blocks = facts.blocks.iter().filter(|block| takes(block, session)).count();
        // One more than there are blocks is enough to tell that they do not suffice.
        let most = u32::try_from(blocks.max(session.blocks.len()) + 1).unwrap_or(u32::MAX);
        for number in 1..=session.repeat.value.min(most) {
            let pinned = session
                .blocks
                .get(number as usize - 1)
                .and_then(|id| facts.blocks.iter().find(|block| block.id.value == id.value).copied());
            let trainers = session.trainers.iter().filter_map(|who| facts.people.get(who.as_str()).copied());
            entries.push(Entry {
                session,
                id: OccurrenceId { session: session.id.value.clone(), number },
                pinned,
                trainers: trainers.collect(),
                demand: demand(facts, session),
            });
        }
    }
    entries
}

/// People to expect in one occurrence: those who wish for it, else an even share of all.
fn demand(facts: &Facts, session: &Session) -> u32 {
    let wishing = facts.participants().any(|person| !person.wishes.is_empty());
    let people = if wishing {
        let wished = facts
            .participants()
            .filter(|person| person.wishes.iter().any(|wish| wish.value == session.id.value));
        u64::try_from(wished.count()).unwrap_or(u64::MAX)
    } else {
        let blocks = facts.blocks.iter().filter(|block| takes(block, session)).count() as u64;
        let alike = facts.sessions.iter().filter(|other| other.breakout == session.breakout);
        let occurrences: u64 = alike.map(|other| u64::from(other.repeat.value)).sum();
        u64::from(facts.headcount()) * blocks / occurrences.max(1) * u64::from(session.repeat.value)
    };
    let each = people.div_ceil(u64::from(session.repeat.value.max(1))).max(session.minimum.into());
    let each = u32::try_from(each).unwrap_or(u32::MAX);
    session.capacity.as_ref().map_or(each, |capacity| each.min(capacity.value))
}

pub(super) fn cells(facts: &Facts, busy: &Busy, rooms: &[&Room], entry: &Entry) -> Vec<Cell> {
    let session = entry.session;
    let slots: Vec<usize> = (0..facts.blocks.len())
        .filter(|slot| match entry.pinned {
            Some(block) => block.id.value == facts.blocks[*slot].id.value,
            None => {
                takes(facts.blocks[*slot], session) && facts.blocks[*slot].audience != BlockAudience::Staff
            }
        })
        .collect();
    let free = |person: &Person, slot: usize| busy.free(person, Span::of(facts.blocks[slot]));
    let all: Vec<usize> =
        slots.iter().copied().filter(|slot| entry.trainers.iter().all(|who| free(who, *slot))).collect();
    // A pin stands even against the trainers' times; elsewhere one of them at least is there.
    let slots = if entry.pinned.is_some() {
        slots
    } else if all.is_empty() {
        slots.into_iter().filter(|slot| entry.trainers.iter().any(|who| free(who, *slot))).collect()
    } else {
        all
    };
    let mut cells = Vec::new();
    for slot in slots {
        let block = facts.blocks[slot];
        let somebody = !entry.trainers.is_empty() || able(facts, busy, session, block).next().is_some();
        let lack = u32::from(!somebody);
        for (at, room) in rooms.iter().enumerate() {
            if suits(facts, session, block, room) {
                let seats = room.capacity.value / room.groups.max(1);
                let (short, waste) = (entry.demand.saturating_sub(seats), seats.saturating_sub(entry.demand));
                cells.push(Cell { slot, room: Some(at), lack, short, waste });
            }
        }
        cells.push(Cell { slot, room: None, lack, short: 0, waste: 0 });
    }
    cells
}

/// Whether the room is there for this session in this block. A pinned room only has to be empty.
fn suits(facts: &Facts, session: &Session, block: &Block, room: &Room) -> bool {
    let span = Span::of(block);
    let taken = facts.blocks.iter().any(|other| {
        other.id.value != block.id.value
            && !other.kind.takes_sessions()
            && Span::of(other).meets(span)
            && other.rooms.iter().any(|used| used.value == room.id.value)
    });
    if let Some(pin) = session.room.as_ref().filter(|pin| facts.event.room(pin).is_some()) {
        return pin.value == room.id.value && !taken;
    }
    let named = block.rooms.is_empty() || block.rooms.iter().any(|used| used.value == room.id.value);
    let equipped = session.equipment.iter().all(|thing| room.equipment.contains(&thing.value));
    let seats = room.capacity.value / room.groups.max(1);
    !taken && named && equipped && seats >= session.minimum.max(1) && span.covered(&room.open)
}
