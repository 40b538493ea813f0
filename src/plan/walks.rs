//! Walks: from one floor to another, and who has no time for one. Knows no reason why somebody is where he is.

use super::facts::{Facts, Span};
use super::occurrences::Entry;
use super::placements::overlap;
use super::{Draft, Placement};
use crate::model::{Block, Room};
use crate::problem::Problem;
use std::collections::BTreeSet;

/// The number of the room's floor, where one is written; all the same where nobody has to walk.
pub(super) fn zone(facts: &Facts, room: &Room) -> Option<usize> {
    let floors: BTreeSet<&str> = facts.event.rooms.iter().map(|room| room.floor.trim()).collect();
    let named = |floor: &&str| !floor.is_empty() && facts.event.walk_minutes > 0;
    floors.into_iter().filter(named).position(|floor| floor == room.floor.trim())
}

/// Pairs of blocks with too little time between them to walk.
pub(super) fn tight(facts: &Facts) -> Vec<(usize, usize)> {
    let blocks = 0..facts.blocks.len();
    let pairs = blocks.clone().flat_map(|a| blocks.clone().map(move |b| (a, b)));
    let hurry = |(a, b): &(usize, usize)| {
        a != b && facts.event.hurry(Span::of(facts.blocks[*a]), Span::of(facts.blocks[*b])).is_some()
    };
    pairs.filter(hurry).collect()
}

/// Trainers who have to be on another floor at once, unless all of it was set by hand, which the
/// rules over the event tell.
pub(super) fn tell(facts: &Facts, draft: &mut Draft, stands: &[(&Entry, &Block, &Room)]) {
    for (entry, block, room) in stands {
        for (other, later, there) in stands {
            let way = ((Span::of(block), room.id.as_str()), (Span::of(later), there.id.as_str()));
            let Some(minutes) = facts.event.rush(way.0, way.1) else { continue };
            let by_hand = |entry: &Entry| entry.pinned.is_some() && entry.session.room.is_some();
            let shared = entry.trainers.iter().filter(|who| {
                !(by_hand(entry) && by_hand(other))
                    && other.trainers.iter().any(|it| it.id.value == who.id.value)
            });
            for who in shared {
                let problem = Problem::warn("trainer-walk").at(&other.session.id.place);
                let problem = problem.and_at(&entry.session.id.place).with("person", &who.id.value);
                let problem = problem.with("session", &entry.session.id.value).with("room", &room.id.value);
                let problem = problem.with("other", &other.session.id.value).with("there", &there.id.value);
                let problem = problem.with("minutes", minutes);
                draft.problems.push(problem.with("walk", facts.event.walk_minutes));
            }
        }
    }
}

/// Where somebody can be: each block on each floor, and on none that is known. Nobody can be at two halts
/// that share a minute, or between which there is no time to walk.
pub(super) struct Halts<'a> {
    facts: &'a Facts<'a>,
    floors: usize,
    tight: Vec<(usize, usize)>,
}

impl<'a> Halts<'a> {
    pub fn of(facts: &'a Facts<'a>) -> Halts<'a> {
        let zones = facts.event.rooms.iter().filter_map(|room| zone(facts, room));
        Halts { facts, floors: 1 + zones.max().map_or(0, |last| last + 1), tight: tight(facts) }
    }

    pub fn count(&self) -> usize {
        self.facts.blocks.len() * self.floors
    }

    pub fn block(&self, halt: usize) -> &'a Block {
        self.facts.blocks[halt / self.floors]
    }

    pub fn of_placement(&self, placement: &Placement) -> usize {
        let block = self.facts.blocks.iter().position(|block| block.id.value == placement.block);
        let room = placement.room.as_ref().and_then(|id| self.facts.event.room(id));
        let zone = room.and_then(|room| zone(self.facts, room)).map_or(0, |zone| zone + 1);
        block.unwrap_or(0) * self.floors + zone
    }

    /// Halts × halts.
    pub fn overlap(&self) -> Vec<Vec<bool>> {
        let overlap = overlap(self.facts);
        let excludes = |a: usize, b: usize| {
            let (block, other) = (a / self.floors, b / self.floors);
            let (floor, elsewhere) = (a % self.floors, b % self.floors);
            let walk = floor != 0 && elsewhere != 0 && floor != elsewhere;
            let hurry = || self.tight.contains(&(block, other)) || self.tight.contains(&(other, block));
            overlap[block][other] || walk && hurry()
        };
        (0..self.count()).map(|a| (0..self.count()).map(|b| excludes(a, b)).collect()).collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::model::Event;
    use crate::plan::{Plan, plan, sample};
    use crate::problem::Problem;

    /// Who gives a session right after another on a floor that he cannot reach by then, with whether
    /// the plan chose him for one of them, and the sessions.
    fn rushed(event: &Event, made: &Plan) -> Vec<(String, bool, [String; 2])> {
        let mut found = Vec::new();
        for one in &made.teachings {
            for next in made.teachings.iter().filter(|next| next.person == one.person) {
                let place = |id: &crate::model::OccurrenceId| {
                    made.placements.iter().find(|it| it.occurrence == *id).expect("it is placed")
                };
                let (here, there) = (place(&one.occurrence), place(&next.occurrence));
                let block = |id: &str| event.block(id).expect("a block");
                let (block, later) = (block(&here.block), block(&there.block));
                let (end, start) = (block.start.value + block.minutes.value, later.start.value);
                let floor = |id: &Option<String>| {
                    let floor = &event.room(id.as_ref()?).expect("a room").floor;
                    (!floor.is_empty()).then_some(floor.clone())
                };
                let (Some(from), Some(to)) = (floor(&here.room), floor(&there.room)) else { continue };
                let soon =
                    block.day.value == later.day.value && end <= start && start < end + event.walk_minutes;
                if soon && from != to {
                    let chosen = [one, next].iter().any(|it| it.reason.why != "why-teaches-named");
                    let sessions = [&one.occurrence, &next.occurrence].map(|it| it.session.clone());
                    found.push((one.person.clone(), chosen, sessions));
                }
            }
        }
        found
    }

    fn told(problems: &[Problem], person: &str) -> bool {
        problems.iter().any(|it| it.rule == "trainer-walk" && it.args["person"] == person)
    }

    #[test]
    fn nobody_is_chosen_who_cannot_walk_there_and_who_is_named_is_told() {
        let mut spared = 0;
        for seed in 0..150 {
            let mut event = sample::random(seed, 7, 12);
            for (at, room) in event.rooms.iter_mut().enumerate() {
                room.floor = ["0", "1", ""][(at + seed as usize) % 3].to_owned();
            }
            let made = plan(&event, None).0;
            event.walk_minutes = 100;
            let before = rushed(&event, &made).len();
            let (made, problems) = plan(&event, None);
            spared += usize::from(rushed(&event, &made).len() < before);
            for (person, chosen, sessions) in rushed(&event, &made) {
                let by_hand = sessions.iter().all(|id| {
                    let session = event.session(id).expect("a session");
                    !session.blocks.is_empty() && session.room.is_some()
                });
                assert!(
                    !chosen && (by_hand || told(&problems, &person)),
                    "seed {seed}: {person} {sessions:?}"
                );
            }
        }
        assert!(spared > 0);
    }

    /// Two sessions of one trainer, one right after the other, in a small room upstairs and one below.
    fn two_in_a_row(walk: u32, second: &str) -> (Event, Plan, Vec<Problem>) {
        let mut text = format!("walk_minutes = {walk}\n");
        for (id, start) in [("b1", "09:00"), ("b2", "10:05")] {
            text += &format!(
                "[[block]]\nid = \"{id}\"\nday = 1\nstart = \"{start}\"\nminutes = 60\nkind = \"training\"\n"
            );
        }
        for (id, floor, seats) in [("low", "0", 10), ("high", "2", 20)] {
            text += &format!("[[room]]\nid = \"{id}\"\nfloor = \"{floor}\"\ncapacity = {seats}\n");
        }
        for (id, block, seats, more) in [("s1", "b1", 10, ""), ("s2", "b2", 20, second)] {
            text += &format!("[[session]]\nid = \"{id}\"\ntitle = \"S\"\ntrainers = [\"t1\"]\nminimum = 1\n");
            text += &format!("capacity = {seats}\nblocks = [\"{block}\"]\n{more}\n");
        }
        let event = sample::event(&format!("expected = 40\n{text}"), "id,roles,name\nt1,trainer,T\n");
        let (made, problems) = plan(&event, None);
        (event, made, problems)
    }

    #[test]
    fn two_sessions_in_a_row_are_on_one_floor_unless_there_is_time_to_walk() {
        let rooms =
            |made: &Plan| made.placements.iter().map(|it| it.room.clone().unwrap()).collect::<Vec<_>>();
        // Without a walk each has the room of its size.
        assert_eq!(rooms(&two_in_a_row(0, "").1), ["low", "high"]);
        assert_eq!(rooms(&two_in_a_row(5, "").1), ["low", "high"]);
        let (event, made, problems) = two_in_a_row(6, "");
        assert_eq!((rooms(&made), rushed(&event, &made)), (vec!["high".to_owned(); 2], vec![]));
        assert!(!told(&problems, "t1"));
    }

    #[test]
    fn a_walk_that_cannot_be_spared_is_told_with_its_minutes() {
        let (mut event, ..) = two_in_a_row(6, "room = \"high\"");
        event.rooms[0].equipment.push("sound".into());
        let place = event.sessions[0].id.place.clone();
        event.sessions[0].equipment.push(crate::model::At::new("sound".into(), &place));
        let (made, problems) = plan(&event, None);
        assert_eq!(rushed(&event, &made).len(), 1);
        let problem = problems.iter().find(|it| it.rule == "trainer-walk").expect("it is told");
        assert_eq!((problem.args["minutes"].as_str(), problem.args["walk"].as_str()), ("5", "6"));
        assert_eq!(made.proofs[0].status, "optimal");
    }
}
