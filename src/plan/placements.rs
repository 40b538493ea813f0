//! Placements: each occurrence of a session into a block and a room. Turns the event into a
//! timetable for `solve` and reads the answer back; who teaches without being named is decided later.

use super::facts::{Facts, Span};
use super::occurrences::{Entry, cells, entries, kind};
use super::{Draft, Gap, Placement, Proof, Reason, straits, walks};
use crate::model::{Block, OccurrenceId, Person, Room};
use crate::problem::Problem;
use crate::solve::timetable::{Cell, Item, Timetable, score, watched};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn place(facts: &Facts, draft: &mut Draft) {
    let rooms = rooms(facts);
    let entries = entries(facts);
    let cells: Vec<Vec<Cell>> =
        entries.iter().map(|entry| cells(facts, &draft.busy, &rooms, entry)).collect();
    let table = table(facts, &rooms, &entries, cells);
    let places = match standing(facts, &table) {
        Some(places) => places,
        None => searched(facts, draft, &table),
    };
    let chosen: Vec<Option<Cell>> =
        places.iter().zip(&table.items).map(|(cell, item)| cell.map(|cell| item.cells[cell])).collect();
    let stands = entries.iter().zip(&chosen).filter_map(|(entry, cell)| {
        let cell = (*cell)?;
        Some((entry, facts.blocks[cell.slot], rooms[cell.room?]))
    });
    walks::tell(facts, draft, &stands.collect::<Vec<_>>());
    let housed = entries.iter().zip(&chosen).filter(|(_, cell)| cell.is_some_and(|cell| cell.room.is_some()));
    let housed: BTreeSet<OccurrenceId> = housed.map(|(entry, _)| entry.id.clone()).collect();
    let straits = straits::look(facts, &housed, entries.iter().map(|entry| &entry.id));
    let mut missing: BTreeSet<&str> = BTreeSet::new();
    for (at, entry) in entries.iter().enumerate() {
        match chosen[at] {
            Some(cell) => {
                let beside = (0..chosen.len()).filter(|other| {
                    *other != at && chosen[*other].is_some_and(|stands| table.meet(stands.slot, cell.slot))
                });
                let beside: Vec<usize> = beside.collect();
                let clashes: u32 = beside.iter().map(|other| table.clash[at][*other]).sum();
                let together =
                    beside.iter().filter(|other| chosen[**other].and_then(|it| it.room) == cell.room);
                let together = 1 + u32::try_from(together.count()).unwrap_or(0);
                let reason = reason(facts, entry, &table.items[at], places[at], beside.len(), clashes);
                let room = cell.room.map(|room| rooms[room]);
                let strait = straits.get(&entry.session.id.value);
                put(facts, draft, entry, (facts.blocks[cell.slot], room), together, reason, strait);
            }
            None => {
                missing.insert(entry.session.id.as_str());
                let why = if table.items[at].cells.is_empty() && !entry.trainers.is_empty() {
                    "why-gap-block-trainer"
                } else {
                    "why-gap-block"
                };
                let mut reason = Reason::new(why)
                    .with("session", &entry.session.id.value)
                    .with("kind", kind(entry.session));
                reason.args.extend(straits::args(facts.event, straits.get(&entry.session.id.value)));
                draft.plan.gaps.push(Gap { kind: "block".into(), of: entry.id.to_string(), reason });
            }
        }
    }
    for session in &facts.sessions {
        if missing.contains(session.id.as_str()) {
            let placed = draft.plan.placements.iter().filter(|it| it.occurrence.session == session.id.value);
            let count = session.repeat.value as usize - placed.count().min(session.repeat.value as usize);
            let problem = Problem::warn("no-block-left").at(&session.id.place);
            let problem = problem.with("session", facts.title(session)).with("count", count);
            let problem = problem.with("kind", kind(session)).with("repeat", session.repeat.value);
            draft.problems.push(straits::told(facts.event, problem, straits.get(session.id.as_str())));
        }
    }
}

/// By item, index into its cells.
fn searched(facts: &Facts, draft: &mut Draft, table: &Timetable) -> Vec<Option<usize>> {
    let answer = watched(table, facts.watch);
    if !table.items.is_empty() {
        draft.plan.proofs.push(Proof::new("timetable", answer.status));
    }
    if answer.discarded > 0 {
        draft.problems.push(Problem::warn("claim-discarded").with("of", "timetable"));
    }
    answer.cells
}

/// Where the plan before has everything, if it is settled and keeps every rule.
fn standing(facts: &Facts, table: &Timetable) -> Option<Vec<Option<usize>>> {
    let last = facts.last.filter(|_| facts.settled)?;
    let places: Vec<Option<usize>> = table.items.iter().map(|item| item.last).collect();
    let whole = places.iter().flatten().count() == last.placements.len();
    (whole && score(table, &places).is_some()).then_some(places)
}

/// By id.
pub(super) fn rooms<'a>(facts: &Facts<'a>) -> Vec<&'a Room> {
    let mut rooms: Vec<&Room> = facts.event.rooms.iter().collect();
    rooms.sort_by_key(|room| &room.id.value);
    rooms
}

pub(super) fn table(facts: &Facts, rooms: &[&Room], entries: &[Entry], cells: Vec<Vec<Cell>>) -> Timetable {
    let last: BTreeMap<&OccurrenceId, (&str, Option<&str>)> = facts
        .last
        .iter()
        .flat_map(|plan| &plan.placements)
        .map(|placement| (&placement.occurrence, (placement.block.as_str(), placement.room.as_deref())))
        .collect();
    let workers = workers(entries);
    let items = entries.iter().zip(cells).zip(workers).map(|((entry, cells), workers)| {
        let last = last.get(&entry.id).and_then(|(block, room)| {
            cells.iter().position(|cell| {
                facts.blocks[cell.slot].id.value == *block
                    && cell.room.map(|at| rooms[at].id.as_str()) == *room
            })
        });
        Item { cells, last, workers, tie: facts.tie(&entry.id.to_string()) }
    });
    let pairs = |value: &dyn Fn(&Entry, &Entry) -> u32| -> Vec<Vec<u32>> {
        let row = |a: &Entry| entries.iter().map(|b| if a.id == b.id { 0 } else { value(a, b) }).collect();
        entries.iter().map(row).collect()
    };
    let clashes = clashes(facts, wishes_counted(facts));
    let apart = pairs(&|a, b| u32::from(apart(a, b)));
    Timetable {
        slots: facts.blocks.iter().map(|block| Span::of(block)).map(|span| (span.from, span.to)).collect(),
        next: next(facts),
        groups: rooms.iter().map(|room| room.groups.max(1)).collect(),
        zones: rooms.iter().map(|room| walks::zone(facts, room)).collect(),
        tight: walks::tight(facts),
        items: items.collect(),
        apart: apart.into_iter().map(|row| row.into_iter().map(|apart| apart > 0).collect()).collect(),
        // What is given twice can be had at another time.
        clash: pairs(&|a, b| {
            let once = a.session.repeat.value < 2 && b.session.repeat.value < 2;
            let key = (a.id.session.as_str(), b.id.session.as_str());
            if once { clashes.get(&key).copied().unwrap_or(0) } else { 0 }
        }),
        same: pairs(&|a, b| {
            u32::from(
                a.session
                    .topics
                    .iter()
                    .any(|topic| b.session.topics.iter().any(|it| it.value == topic.value)),
            )
        }),
    }
}

/// By entry, its trainers, numbered by id.
fn workers(entries: &[Entry]) -> Vec<Vec<usize>> {
    let trainers = entries.iter().flat_map(|entry| &entry.trainers);
    let ids: BTreeSet<&str> = trainers.map(|who| who.id.as_str()).collect();
    let ids: Vec<&str> = ids.into_iter().collect();
    let number = |who: &&Person| ids.binary_search(&who.id.as_str()).ok();
    entries.iter().map(|entry| entry.trainers.iter().filter_map(number).collect()).collect()
}

/// Blocks of one day between whose end and start no other begins and ends, of those that take sessions.
fn next(facts: &Facts) -> Vec<(usize, usize)> {
    let blocks = (0..facts.blocks.len()).filter(|at| facts.blocks[*at].kind.takes_sessions());
    let blocks: Vec<usize> = blocks.collect();
    let span = |at: usize| Span::of(facts.blocks[at]);
    let between = |a: usize, b: usize| {
        blocks
            .iter()
            .any(|it| ![a, b].contains(it) && span(a).to <= span(*it).from && span(*it).to <= span(b).from)
    };
    let follows = |a: usize, b: usize| {
        facts.blocks[a].day.value == facts.blocks[b].day.value && span(a).to <= span(b).from && !between(a, b)
    };
    let pairs = blocks.iter().flat_map(|a| blocks.iter().map(move |b| (*a, *b)));
    pairs.filter(|(a, b)| a != b && follows(*a, *b)).collect()
}

/// Blocks × blocks: whether they share a minute.
pub(super) fn overlap(facts: &Facts) -> Vec<Vec<bool>> {
    let row = |a: &Block| {
        let meets = |b: &&Block| a.id.value == b.id.value || Span::of(a).meets(Span::of(b));
        facts.blocks.iter().map(meets).collect()
    };
    facts.blocks.iter().map(|block| row(block)).collect()
}

/// One session, or one trainer, is not in two places; a pin may say otherwise.
fn apart(a: &Entry, b: &Entry) -> bool {
    let by_hand = a.pinned.zip(b.pinned).is_some_and(|(a, b)| Span::of(a).meets(Span::of(b)));
    let shared = a.trainers.iter().any(|who| b.trainers.iter().any(|other| other.id.value == who.id.value));
    !by_hand && (a.id.session == b.id.session || shared)
}

/// As many first wishes as there are times: more than that nobody could have.
fn wishes_counted(facts: &Facts) -> usize {
    facts.blocks.iter().filter(|block| block.kind.takes_sessions()).count().max(1)
}

/// People who have both sessions among as many first wishes as there are times.
fn clashes<'a>(facts: &Facts<'a>, first: usize) -> BTreeMap<(&'a str, &'a str), u32> {
    let mut clashes = BTreeMap::new();
    for person in facts.participants() {
        let mut wishes: Vec<&str> = Vec::new();
        for wish in &person.wishes {
            if !wishes.contains(&wish.as_str()) && wishes.len() < first {
                wishes.push(wish);
            }
        }
        for a in &wishes {
            for b in wishes.iter().filter(|b| *b != a) {
                *clashes.entry((*a, *b)).or_default() += 1;
            }
        }
    }
    clashes
}

fn reason(
    facts: &Facts,
    entry: &Entry,
    item: &Item,
    cell: Option<usize>,
    beside: usize,
    clashes: u32,
) -> Reason {
    let before = facts.last.and_then(|plan| plan.placements.iter().find(|it| it.occurrence == entry.id));
    let slot = cell.map(|cell| item.cells[cell].slot);
    if entry.pinned.is_some() {
        Reason::new("why-placed-pinned")
    } else if item.last.is_some() && item.last == cell {
        Reason::new("why-kept")
    } else if let Some(before) = before {
        Reason::new("why-placed-moved").with("block", &before.block)
    } else if item.cells.iter().all(|other| Some(other.slot) == slot) {
        Reason::new("why-placed-only")
    } else if entry.session.repeat.value > 1 {
        Reason::new("why-placed-repeated").with("times", entry.session.repeat.value).with("beside", beside)
    } else {
        let first = wishes_counted(facts);
        Reason::new("why-placed-best").with("clashes", clashes).with("beside", beside).with("first", first)
    }
}

fn put(
    facts: &Facts,
    draft: &mut Draft,
    entry: &Entry,
    (block, room): (&Block, Option<&Room>),
    together: u32,
    reason: Reason,
    strait: Option<&straits::Strait>,
) {
    let share = room.map_or(u32::MAX, |room| room.capacity.value / together.max(1));
    let wanted = entry.session.capacity.as_ref().map_or(u32::MAX, |capacity| capacity.value);
    // Without a room or a limit of its own, a session can take everybody.
    let seats = share.min(wanted);
    let seats = if seats == u32::MAX { facts.headcount() } else { seats };
    let of = entry.id.clone();
    if room.is_none() {
        let things = super::listed(entry.session.equipment.iter().map(|thing| thing.as_str()));
        let gap = Reason::new("why-gap-room").with("block", &block.id.value).with("people", entry.demand);
        let mut reason = gap.with("equipment", &things);
        reason.args.extend(straits::args(facts.event, strait));
        draft.plan.gaps.push(Gap { kind: "room".into(), of: of.to_string(), reason });
        let problem = Problem::warn("no-room-left").at(&entry.session.id.place);
        let problem = problem.with("session", facts.title(entry.session)).with("block", &block.id.value);
        let problem = problem.with("people", entry.demand).with("equipment", &things);
        draft.problems.push(straits::told(facts.event, problem, strait));
    }
    let room = room.map(|room| room.id.value.clone());
    let block = block.id.value.clone();
    draft.plan.placements.push(Placement { occurrence: of, block, room, seats, reason });
}
