//! Straits: a session that finds no time or no room; what cannot hold together, and what would help. Both are
//! asked of the solver, each time with the event changed by one thing. Knows no plan but who has a place.

use super::facts::{Busy, Facts};
use super::occurrences::{cells, entries, kind};
use super::placements::{rooms, table};
use crate::model::{At, Block, Event, OccurrenceId, Room, Session, Window};
use crate::problem::{Place, Problem};
use crate::solve::timetable::possible;
use std::collections::{BTreeMap, BTreeSet};

/// Sessions that are looked into, and questions asked about each.
const SESSIONS: usize = 3;
const QUESTIONS: u32 = 300;

/// Something that has to hold. A session by its id, a room by its.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Demand {
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
    fn of(&self) -> &str {
        match self {
            Demand::Held(id) => &id.session,
            Demand::Minimum(id) | Demand::Equipment(id) | Demand::Blocks(id) => id,
            Demand::Room(id) | Demand::Trainers(id) | Demand::Open(id) => id,
        }
    }
}

/// A change of the event by which all find a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Way {
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

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Strait {
    /// They cannot hold together; without any one of them the others can.
    pub demands: Vec<Demand>,
    /// The cheapest first, one of each kind.
    pub ways: Vec<Way>,
}

/// By session, what keeps its first occurrence that is not among the `housed` ones from having a place
/// beside them. Only where that is proven.
pub(super) fn look<'a>(
    event: &Event,
    housed: &BTreeSet<OccurrenceId>,
    all: impl Iterator<Item = &'a OccurrenceId>,
) -> BTreeMap<String, Strait> {
    let mut straits = BTreeMap::new();
    let missing: Vec<&OccurrenceId> = all.filter(|id| !housed.contains(id)).collect();
    if missing.is_empty() {
        return straits;
    }
    let event = few(event);
    for (at, id) in missing.iter().enumerate() {
        let first = missing[..at].iter().all(|other| other.session != id.session);
        if first && straits.len() < SESSIONS {
            let held = housed.iter().chain([*id]).cloned().collect();
            straits.extend(strait(&event, &held, id).map(|strait| (id.session.clone(), strait)));
        }
    }
    straits
}

/// The event without those who decide nothing here.
fn few(event: &Event) -> Event {
    let named = event.sessions.iter().flat_map(|session| &session.trainers);
    let owners = event.blocks.iter().filter_map(|block| block.owner.as_ref());
    let stations = event.stations.iter().filter_map(|station| station.trainer.as_ref());
    let named: BTreeSet<&str> = named.chain(owners).chain(stations).map(|who| who.as_str()).collect();
    let mut few = event.clone();
    // As many people as are expected in a session are not asked here, only as few as it needs.
    few.people.retain(|person| named.contains(person.id.as_str()));
    few
}

/// Whether all of `held` have a time and a room; what cannot be decided counts as possible.
fn fits(event: &Event, held: &BTreeSet<OccurrenceId>) -> bool {
    let facts = Facts::new(event, None);
    let busy = Busy::declared(&facts);
    let rooms = rooms(&facts);
    let mut entries = entries(&facts);
    entries.retain(|entry| held.contains(&entry.id));
    let cells = entries.iter().map(|entry| cells(&facts, &busy, &rooms, entry)).collect();
    possible(&table(&facts, &rooms, &entries, cells)) != Some(false)
}

fn strait(event: &Event, held: &BTreeSet<OccurrenceId>, id: &OccurrenceId) -> Option<Strait> {
    if fits(event, held) {
        return None;
    }
    let demands = fewest(event, held)?;
    // Another contradiction of the same sessions may have to be undone as well.
    let inside: BTreeSet<&str> = demands.iter().map(Demand::of).collect();
    let around: Vec<Demand> =
        wanted(event, held).into_iter().filter(|demand| inside.contains(demand.of())).collect();
    Some(Strait { ways: ways(event, held, id, &around), demands })
}

fn wanted(event: &Event, held: &BTreeSet<OccurrenceId>) -> Vec<Demand> {
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
fn fewest(event: &Event, held: &BTreeSet<OccurrenceId>) -> Option<Vec<Demand>> {
    let all = wanted(event, held);
    let mut rest = all.clone();
    let mut asked = 0;
    let mut size = rest.len().div_ceil(2);
    loop {
        let (mut at, before) = (0, rest.len());
        while at < rest.len() && asked < QUESTIONS {
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

fn leave(event: &mut Event, demand: &Demand) {
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

fn change(event: &mut Event, id: &str, by: impl Fn(&mut Session)) {
    event.sessions.iter_mut().filter(|session| session.id.value == *id).for_each(by);
}

/// One of each kind by which all of `held` find a place: each is tried.
fn ways(event: &Event, held: &BTreeSet<OccurrenceId>, id: &OccurrenceId, demands: &[Demand]) -> Vec<Way> {
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

fn go(event: &mut Event, way: &Way) {
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

/// The problem with what cannot hold together, where that is, and what would help.
pub(super) fn told(event: &Event, mut problem: Problem, strait: Option<&Strait>) -> Problem {
    problem.args.extend(args(event, strait));
    let demands = strait.iter().flat_map(|strait| &strait.demands);
    let mut places: Vec<&Place> = demands.filter_map(|demand| place(event, demand)).collect();
    let own = problem.place.clone();
    places.retain(|place| Some(*place) != own.as_ref());
    places.sort();
    places.dedup();
    places.into_iter().fold(problem, |problem, place| problem.and_at(place))
}

fn place<'a>(event: &'a Event, demand: &Demand) -> Option<&'a Place> {
    match demand {
        Demand::Held(id) => Some(&event.session(&id.session)?.id.place),
        Demand::Minimum(id) => Some(&event.session(id)?.id.place),
        Demand::Equipment(id) => Some(&event.session(id)?.equipment.first()?.place),
        Demand::Blocks(id) => Some(&event.session(id)?.blocks.first()?.place),
        Demand::Room(id) => Some(&event.session(id)?.room.as_ref()?.place),
        Demand::Trainers(id) => Some(&event.session(id)?.trainers.first()?.place),
        Demand::Open(id) => Some(&event.room(id)?.place),
    }
}

/// The same for a sentence: by name, a list or a number, or `none`.
pub(super) fn args(event: &Event, strait: Option<&Strait>) -> BTreeMap<String, String> {
    let mut args: BTreeMap<String, String> = BTreeMap::new();
    let Some(strait) = strait else {
        args.insert("sessions".into(), "none".into());
        return args;
    };
    let mut add = |name: &str, value: String| {
        args.insert(name.to_owned(), value);
    };
    let session = |id: &str| event.session(id);
    let title =
        |id: &str| session(id).map_or(id.to_owned(), |session| super::find::label(event, &session.title, id));
    let list = |words: &[At<String>]| super::listed(words.iter().map(|word| word.as_str()));
    let mut held: BTreeMap<&str, u32> = BTreeMap::new();
    let mut lists: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let of = |id: &str, value: String| format!("{}: {value}", title(id));
    for demand in &strait.demands {
        let (name, text) = match demand {
            Demand::Held(id) => {
                *held.entry(&id.session).or_default() += 1;
                continue;
            }
            Demand::Minimum(id) => {
                ("minimum", of(id, session(id).map_or(0, |session| session.minimum).to_string()))
            }
            Demand::Equipment(id) => {
                ("things", session(id).map(|it| of(id, list(&it.equipment))).unwrap_or_default())
            }
            Demand::Trainers(id) => {
                ("trainers", session(id).map(|it| of(id, list(&it.trainers))).unwrap_or_default())
            }
            Demand::Blocks(id) | Demand::Room(id) => ("by_hand", title(id)),
            Demand::Open(id) => ("open", id.clone()),
        };
        lists.entry(name).or_default().insert(text);
    }
    let held = held.into_iter().map(|(id, times)| match times {
        1 => title(id),
        times => format!("{} ×{times}", title(id)),
    });
    add("sessions", held.collect::<Vec<_>>().join(", "));
    for name in ["minimum", "things", "trainers", "by_hand", "open"] {
        let own = lists.get(name).into_iter().flatten();
        add(name, super::listed(own.map(String::as_str)));
    }
    for name in ["fewer", "unset", "equip", "longer", "there", "other", "space"] {
        add(name, "none".to_owned());
    }
    for way in &strait.ways {
        way.args(event, &title).into_iter().for_each(|(name, value)| add(&name, value));
    }
    args
}

impl Way {
    fn args(&self, event: &Event, title: &dyn Fn(&str) -> String) -> Vec<(String, String)> {
        let when = |name: &str, what: String, id: &str| {
            let (day, start) = event.block(id).map_or((0, 0), |it| (it.day.value, it.start.value));
            let time = format!("{:02}:{:02}", start / 60, start % 60);
            let at = [("block", id.to_owned()), ("day", day.to_string()), ("time", time)];
            let at = at.into_iter().map(|(part, value)| (format!("{name}_{part}"), value));
            at.chain([(name.to_owned(), what)]).collect()
        };
        let list = |things: &[String]| super::listed(things.iter().map(String::as_str));
        match self {
            Way::Minimum { session, people } => {
                let before = event.session(session).map_or(0, |session| session.minimum);
                vec![
                    ("fewer".to_owned(), title(session)),
                    ("fewer_to".to_owned(), people.to_string()),
                    ("fewer_from".to_owned(), before.to_string()),
                ]
            }
            Way::Unset { session } => vec![("unset".to_owned(), title(session))],
            Way::Equip { room, things } => {
                vec![("equip".to_owned(), room.clone()), ("equip_things".to_owned(), list(things))]
            }
            Way::Open { room, block } => when("longer", room.clone(), block),
            Way::There { person, block } => when("there", person.clone(), block),
            Way::Other { session } => vec![("other".to_owned(), title(session))],
            Way::Room { seats, things, block } => {
                let mut args: Vec<(String, String)> = when("space", seats.to_string(), block);
                args.push(("space_things".to_owned(), list(things)));
                args
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{plan, sample};
    use crate::solve::mix;

    type Held = BTreeSet<OccurrenceId>;

    /// Every placement there is, tried one after the other; blocks follow one another, each room takes one.
    fn can(event: &Event, held: &Held) -> bool {
        let held: Vec<&OccurrenceId> = held.iter().collect();
        seat(event, &held, &mut Vec::new())
    }

    fn seat(event: &Event, held: &[&OccurrenceId], stands: &mut Vec<(usize, usize)>) -> bool {
        let Some(id) = held.get(stands.len()) else { return true };
        for block in 0..event.blocks.len() {
            for room in 0..event.rooms.len() {
                if may(event, id, block, room) && beside(event, held, stands, block, room) {
                    stands.push((block, room));
                    if seat(event, held, stands) {
                        return true;
                    }
                    stands.pop();
                }
            }
        }
        false
    }

    fn within(windows: &[Window], block: &Block) -> bool {
        let inside = |it: &Window| it.from <= block.start.value && block.end() <= it.to;
        windows.is_empty() || windows.iter().any(inside)
    }

    fn may(event: &Event, id: &OccurrenceId, block: usize, room: usize) -> bool {
        let session = event.session(&id.session).expect("a session");
        let (block, room) = (&event.blocks[block], &event.rooms[room]);
        let pin = session.blocks.get(id.number as usize - 1);
        let there = |block: &Block| {
            let mut trainers = session.trainers.iter().filter_map(|who| event.person(who));
            trainers.all(|who| within(&who.available, block))
        };
        let time = pin.map_or_else(|| there(block), |pin| pin.value == block.id.value);
        let fits = || {
            let mut things = session.equipment.iter();
            let equipped = things.all(|thing| room.equipment.contains(&thing.value));
            equipped && room.capacity.value >= session.minimum.max(1) && within(&room.open, block)
        };
        time && session.room.as_ref().map_or_else(fits, |pin| pin.value == room.id.value)
    }

    fn beside(
        event: &Event,
        held: &[&OccurrenceId],
        stands: &[(usize, usize)],
        block: usize,
        room: usize,
    ) -> bool {
        let session = |at: usize| event.session(&held[at].session).expect("a session");
        let own = stands.len();
        stands.iter().enumerate().filter(|(_, (other, _))| *other == block).all(|(at, (_, taken))| {
            let pinned = |at: usize| session(at).blocks.len() >= held[at].number as usize;
            let shared = session(at)
                .trainers
                .iter()
                .any(|who| session(own).trainers.iter().any(|other| other.value == who.value));
            let apart = (shared || held[at].session == held[own].session) && !(pinned(at) && pinned(own));
            *taken != room && !apart
        })
    }

    /// A day of blocks one after the other with too few rooms.
    fn random(seed: u64) -> Event {
        let mut count = 0;
        let mut below = |most: u64| {
            count += 1;
            mix(seed, count) % most
        };
        let mut text = "expected = 20\n".to_owned();
        let blocks = 1 + below(3);
        for at in 0..blocks {
            text += &format!(
                "[[block]]\nid = \"b{at}\"\nday = 1\nstart = \"{:02}:00\"\nminutes = 50\nkind = \"training\"\n",
                9 + at
            );
        }
        for at in 0..1 + below(2) {
            text += &format!("[[room]]\nid = \"r{at}\"\ncapacity = {}\n", 4 + 4 * below(3));
            text += ["", "equipment = [\"sound\"]\n", "open = [\"1 08:00-10:30\"]\n"][below(3) as usize];
        }
        for at in 0..2 + below(3) {
            text += &format!("[[session]]\nid = \"s{at}\"\ntitle = \"S\"\nminimum = {}\n", 1 + 4 * below(3));
            text += ["", "", "repeat = 2\n"][below(3) as usize];
            text += ["", "", "equipment = [\"sound\"]\n"][below(3) as usize];
            text += ["", "", "trainers = [\"t0\"]\n", "trainers = [\"t1\"]\n"][below(4) as usize];
            text += ["", "", "", "blocks = [\"b0\"]\n"][below(4) as usize];
            text += ["", "", "", "room = \"r0\"\n"][below(4) as usize];
        }
        sample::event(&text, "id,roles,name,available\nt0,trainer,T,1 08:00-10:30\nt1,trainer,T,\n")
    }

    #[test]
    fn what_cannot_hold_together_cannot_and_every_way_out_is_one() {
        let (mut found, mut kinds) = (0, BTreeSet::new());
        for seed in 0..160 {
            let event = random(seed);
            let made = plan(&event, None).0;
            let housed = made.placements.iter().filter(|it| it.room.is_some());
            let housed: Held = housed.map(|it| it.occurrence.clone()).collect();
            let facts = Facts::new(&event, None);
            let entries = entries(&facts);
            let straits = look(&event, &housed, entries.iter().map(|entry| &entry.id));
            for (session, strait) in &straits {
                let missing = entries.iter().map(|it| &it.id);
                let missing = missing.filter(|id| id.session == *session).find(|id| !housed.contains(id));
                let held: Held = housed.iter().chain(missing).cloned().collect();
                let all = wanted(&event, &held);
                let holds = |demands: &[Demand]| {
                    let mut event = event.clone();
                    all.iter().filter(|it| !demands.contains(it)).for_each(|it| leave(&mut event, it));
                    let held = |it: &Demand| if let Demand::Held(id) = it { Some(id.clone()) } else { None };
                    can(&event, &demands.iter().filter_map(held).collect())
                };
                assert!(!holds(&strait.demands), "seed {seed}: {:?}", strait.demands);
                for at in 0..strait.demands.len() {
                    let mut fewer = strait.demands.clone();
                    fewer.remove(at);
                    assert!(holds(&fewer), "seed {seed}: {:?} without {at}", strait.demands);
                }
                for way in &strait.ways {
                    let mut changed = event.clone();
                    go(&mut changed, way);
                    assert!(can(&changed, &held), "seed {seed}: {way:?}");
                    kinds.insert(format!("{way:?}").split(' ').next().expect("a name").to_owned());
                }
                found += 1;
            }
        }
        assert!(found > 60 && kinds.len() == 7, "{found}: {kinds:?}");
    }

    #[test]
    fn a_session_without_a_room_is_told_with_what_it_contradicts_and_what_would_help() {
        let text = "[[block]]\nid = \"b1\"\nday = 1\nstart = \"09:00\"\nminutes = 60\nkind = \"training\"
[[room]]\nid = \"hall\"\ncapacity = 30\n[[room]]\nid = \"cell\"\ncapacity = 6
[[session]]\nid = \"a\"\ntitle = \"Alpha\"\nminimum = 10\n[[session]]\nid = \"b\"\ntitle = \"Beta\"\nminimum = 12\n";
        let (_, problems) = plan(&sample::event(text, "id,name\n"), None);
        let problem = problems.iter().find(|it| it.rule == "no-room-left").expect("it is told");
        let arg = |name: &str| problem.args[name].as_str();
        assert_eq!((arg("sessions"), arg("minimum")), ("Alpha, Beta", "Alpha: 10, Beta: 12"));
        assert_eq!((arg("fewer"), arg("fewer_to"), arg("fewer_from")), ("Alpha", "6", "10"));
        assert_eq!((arg("space_block"), arg("space_day"), arg("space_time")), ("b1", "1", "09:00"));
        assert_eq!(
            (arg("things"), arg("by_hand"), arg("equip"), problem.also.len()),
            ("none", "none", "none", 1)
        );
    }
}
