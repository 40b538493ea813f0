//! Straits: a session that finds no time or no room; what cannot hold together, and what would help. Both are
//! asked of the solver, each time with the event changed by one thing. Knows no plan but who has a place.

mod demands;
mod ways;
mod words;

pub(super) use words::{args, told};

use super::facts::{Busy, Facts};
use super::occurrences::{cells, entries};
use super::placements::{rooms, table};
use crate::model::{Event, OccurrenceId, Session};
use crate::solve::timetable::possible;
use crate::solve::watch::Watch;
use demands::{Demand, fewest, wanted};
use std::collections::{BTreeMap, BTreeSet};
use ways::{Way, ways};

/// Sessions that are looked into, and questions asked about each.
const SESSIONS: usize = 3;
const QUESTIONS: u32 = 300;

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
    facts: &Facts,
    housed: &BTreeSet<OccurrenceId>,
    all: impl Iterator<Item = &'a OccurrenceId>,
) -> BTreeMap<String, Strait> {
    let mut straits = BTreeMap::new();
    let missing: Vec<&OccurrenceId> = all.filter(|id| !housed.contains(id)).collect();
    if missing.is_empty() {
        return straits;
    }
    let event = few(facts.event);
    for (at, id) in missing.iter().enumerate() {
        let first = missing[..at].iter().all(|other| other.session != id.session);
        if first && straits.len() < SESSIONS && !facts.watch.stops() {
            let held = housed.iter().chain([*id]).cloned().collect();
            straits.extend(strait(&event, &held, id, facts.watch).map(|strait| (id.session.clone(), strait)));
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

fn strait(event: &Event, held: &BTreeSet<OccurrenceId>, id: &OccurrenceId, watch: Watch) -> Option<Strait> {
    if fits(event, held) {
        return None;
    }
    let demands = fewest(event, held, watch)?;
    // Another contradiction of the same sessions may have to be undone as well.
    let inside: BTreeSet<&str> = demands.iter().map(Demand::of).collect();
    let around: Vec<Demand> =
        wanted(event, held).into_iter().filter(|demand| inside.contains(demand.of())).collect();
    Some(Strait { ways: ways(event, held, id, &around), demands })
}

fn change(event: &mut Event, id: &str, by: impl Fn(&mut Session)) {
    event.sessions.iter_mut().filter(|session| session.id.value == *id).for_each(by);
}

#[cfg(test)]
mod tests {
    use super::demands::leave;
    use super::ways::go;
    use super::*;
    use crate::model::{Block, Window};
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
            let straits = look(&facts, &housed, entries.iter().map(|entry| &entry.id));
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
}
