//! Prove: level by level, from the left, whether a placement is the best there is; better ones found on the
//! way replace it. A level is closed when its bound meets the placement; what cannot be in any placement as
//! good is dropped before the next.

use super::branch::branch;
use super::cover::{Found, cover, total};
use super::crowd::roomless;
use super::frame::{Frame, bits, frame};
use super::master::{Master, Prices};
use super::patterns::{Field, PARTS, whole};
use super::pool::{Entry, Pool, Stage};
use super::problem::{Cost, LEVELS, NEAR, ROOMLESS, Timetable, UNPLACED, WALK};
use crate::solve::watch::Budget;
use std::ops::Range;

/// Patterns kept at once, at most.
const PATTERNS: usize = 200_000;
/// Work where there are more items than rooms.
const CROWDED: u64 = 2_000_000;
/// Rounds of pricing on one level.
const ROUNDS: u64 = 400;

/// A placement, and what is known about it.
#[derive(Debug, Clone)]
pub(super) struct Proof {
    pub at: Vec<Option<usize>>,
    pub cost: Cost,
    /// Nothing is below it. Equal to the cost on the levels that are closed, and 0 after the first that is not.
    pub bound: Cost,
    /// Claims that the count did not confirm.
    pub discarded: u32,
}

/// Counts a placement again and betters it where it can. None where a rule is broken.
pub(super) type Believe<'a> = &'a dyn Fn(&[Option<usize>]) -> Option<(Vec<Option<usize>>, Cost)>;

impl Proof {
    pub fn of(at: Vec<Option<usize>>, cost: Cost) -> Proof {
        Proof { at, cost, bound: [0; LEVELS], discarded: 0 }
    }

    /// A placement that was found, where it is better. None: a rule was broken, so it is not believed.
    pub fn take(&mut self, found: Option<(Vec<Option<usize>>, Cost)>) {
        match found {
            Some((at, cost)) if cost < self.cost => (self.at, self.cost) = (at, cost),
            Some(_) => {}
            None => self.discarded += 1,
        }
    }
}

/// The first `levels` of them. `work`: branches of searches and entries looked at. Never lowers the bound nor
/// raises the cost.
pub(super) fn prove(table: &Timetable, proof: &mut Proof, levels: usize, mut work: Budget, believe: Believe) {
    let Some(mut frame) = frame(table) else { return };
    let crowded = roomless(table) - frame.floor(UNPLACED);
    if crowded > 0 && proof.cost[UNPLACED] == frame.floor(UNPLACED) {
        let bound = std::array::from_fn(|level| match level {
            UNPLACED => proof.cost[UNPLACED],
            ROOMLESS => crowded,
            _ => 0,
        });
        proof.bound = proof.bound.max(bound);
    }
    // Which items have no room is all but free then: a proof is found at once or not at all.
    let most = if crowded > 0 { CROWDED } else { u64::MAX };
    let mut level = 0;
    // Levels at their floor, one after the other.
    while level < levels && proof.cost[level] == frame.floor(level) {
        proof.bound[level] = proof.cost[level];
        frame.narrow(level);
        level += 1;
    }
    if level < levels {
        proof.bound[level] = proof.bound[level].max(frame.floor(level));
        let prover = Prover { table, frame: &frame, believe };
        work.within(most, |work| prover.run(proof, level..levels, work));
    }
    // The floors of the frame hold for whatever is as good up to here.
    let open = (0..LEVELS).find(|level| proof.bound[*level].max(frame.floor(*level)) < proof.cost[*level]);
    for level in 0..LEVELS {
        proof.bound[level] = match open {
            Some(open) if level > open => 0,
            _ => proof.bound[level].max(frame.floor(level)),
        };
    }
}

struct Prover<'a> {
    table: &'a Timetable,
    frame: &'a Frame<'a>,
    believe: Believe<'a>,
}

impl Prover<'_> {
    /// None where a level stays open.
    fn run(&self, proof: &mut Proof, levels: Range<usize>, work: &mut Budget) -> Option<()> {
        let level = levels.start;
        work.look()?;
        let fields: Option<Vec<Field>> =
            (0..self.frame.times.slots.len()).map(|time| Field::new(self.frame, time, level)).collect();
        let fields = fields?;
        let (mut pool, next) = if level == NEAR {
            // Times are tied together there, which the pool sees and its patterns do not.
            (self.everything(&fields, work)?, level)
        } else {
            let mut master = Master::new(self.frame, &fields, level, &self.members(&proof.at));
            let priced = master.price(&master.open(), work)?;
            proof.bound[level] = proof.bound[level].max(whole(priced.bound));
            self.branch(proof, &mut master, level, work);
            loop {
                let pool = self.pool(&fields, level, &priced, proof.bound[level], work)?;
                if self.close(proof, &pool, level, work)? {
                    break (pool, level + 1);
                }
            }
        };
        for level in next..levels.end {
            work.look()?;
            pool.filter(work)?;
            let start = self.entries(&pool, &proof.at)?;
            let bound = pool.price(level, &start, ROUNDS, work)?;
            proof.bound[level] = proof.bound[level].max(whole(bound));
            loop {
                pool.aim(proof.bound[level]);
                if self.close(proof, &pool, level, work)? {
                    break;
                }
            }
        }
        Some(())
    }

    /// Betters the placement and the bound on the level while the work lasts.
    fn branch(&self, proof: &mut Proof, master: &mut Master, level: usize, work: &mut Budget) {
        if proof.bound[level] >= proof.cost[level] || !self.frame.times.whole {
            return;
        }
        let least = branch(master, proof.cost[level] - 1, work, &mut |sets| {
            proof.take(self.placement(sets).and_then(|at| (self.believe)(&at)));
            proof.cost[level]
        });
        proof.bound[level] = proof.bound[level].max(least);
    }

    /// Whether the level is closed at its bound; otherwise the bound is one higher now. None: it is not known.
    fn close(&self, proof: &mut Proof, pool: &Pool, level: usize, work: &mut Budget) -> Option<bool> {
        if proof.bound[level] >= proof.cost[level] {
            return Some(true);
        }
        if !self.frame.times.whole {
            return None;
        }
        work.look()?;
        let mut target = proof.cost;
        target[level] = proof.bound[level];
        let reached = target;
        if level > WALK {
            // Patterns know nothing of walks.
            target[WALK] = 0;
        }
        match cover(pool, level, &target, work) {
            Found::Unknown => None,
            Found::Nothing => {
                proof.bound[level] += 1;
                Some(false)
            }
            Found::Cover(chosen) => {
                let claimed = total(pool, &chosen);
                // Behind the times, the pool has those who stay without a place.
                let times = self.frame.times.slots.len();
                let sets = pool.times.iter().zip(&chosen).map(|(time, entry)| time[*entry].pattern.items);
                let sets: Vec<u128> = sets.take(times).collect();
                let believed = self.placement(&sets).and_then(|at| (self.believe)(&at));
                let walks = !self.table.tight.is_empty();
                let kept = |cost: &Cost| {
                    if walks { cost[..=level] <= reached[..=level] } else { *cost <= claimed }
                };
                let Some((at, cost)) = believed.filter(|(_, cost)| kept(cost)) else {
                    // What patterns promise may need a walk; then nothing is known.
                    proof.discarded += u32::from(!walks);
                    return None;
                };
                (proof.at, proof.cost) = (at, cost);
                Some(true)
            }
        }
    }

    /// Every pattern there is, with no stage behind it.
    fn everything(&self, fields: &[Field], work: &mut Budget) -> Option<Pool> {
        let n = self.frame.stray.len();
        let nothing = Prices { items: vec![0; n], least: vec![0; fields.len()], bound: 0 };
        let mut pool = self.pool(fields, NEAR, &nothing, 0, work)?;
        pool.stages.clear();
        pool.times.iter_mut().flatten().for_each(|entry| entry.above.clear());
        Some(pool)
    }

    /// By time, who stands there.
    fn members(&self, at: &[Option<usize>]) -> Vec<Vec<usize>> {
        let mut members = vec![Vec::new(); self.frame.times.slots.len()];
        for (item, choice) in at.iter().enumerate() {
            let slot = choice.map(|choice| self.table.items[item].cells[choice].slot);
            if let Some(time) = slot.and_then(|slot| self.frame.times.of[slot]) {
                members[time].push(item);
            }
        }
        members
    }

    /// By time, the entry that a placement has there.
    fn entries(&self, pool: &Pool, at: &[Option<usize>]) -> Option<Vec<usize>> {
        let mut sets: Vec<u128> = self
            .members(at)
            .iter()
            .map(|members| members.iter().fold(0, |set, item| set | 1 << item))
            .collect();
        let strays = (0..self.frame.stray.len()).filter(|item| self.frame.stray[*item]);
        sets.extend(strays.map(|item| if at[item].is_none() { 1 << item } else { 0 }));
        let find =
            |(time, set): (&Vec<Entry>, u128)| time.iter().position(|entry| entry.pattern.items == set);
        pool.times.iter().zip(sets).map(find).collect()
    }

    /// `sets`: by time, who stands there.
    fn placement(&self, sets: &[u128]) -> Option<Vec<Option<usize>>> {
        let mut at = vec![None; self.frame.stray.len()];
        for (time, items) in sets.iter().enumerate() {
            let (_, edges) = self.frame.pattern(&self.frame.open(time), *items)?;
            bits(*items).zip(edges).for_each(|(item, edge)| at[item] = Some(edge.cell));
        }
        Some(at)
    }

    /// Every pattern that a placement with the level at `target` can have.
    fn pool(
        &self,
        fields: &[Field],
        level: usize,
        priced: &Prices,
        target: i64,
        work: &mut Budget,
    ) -> Option<Pool> {
        let most = PARTS * target - priced.bound;
        let mut times = Vec::new();
        let mut left = PATTERNS;
        for (field, least) in fields.iter().zip(&priced.least) {
            let mut entries = Vec::new();
            let mut keep = |members: &[usize], value: i64| {
                if let Some(pattern) = field.pattern(members) {
                    entries.push(Entry { pattern, above: vec![value - least] });
                }
            };
            if -least <= most && self.frame.sizes.0 == 0 {
                keep(&[], 0);
            }
            let limit = most + least;
            let enough = field.search(&priced.items, u128::MAX, limit, work, &mut |members, value| {
                keep(members, value);
                left = left.saturating_sub(1);
                if left == 0 { i64::MIN } else { limit }
            });
            if !enough || left == 0 {
                return None;
            }
            times.push(entries);
        }
        for item in (0..self.frame.stray.len()).filter(|item| self.frame.stray[*item]) {
            let nowhere = self.frame.nowhere(item);
            let value = PARTS * nowhere[level] - priced.items[item];
            let least = value.min(0);
            let bare = self.frame.bare(&[item]);
            // Nobody is at work in it, and it comes after all others.
            let stays = super::frame::Pattern { workers: 0, cost: nowhere, ..bare };
            let empty = self.frame.bare(&[]);
            let both = [(stays, value), (empty, 0)]
                .map(|(pattern, value)| Entry { pattern, above: vec![value - least] });
            times.push(both.into_iter().filter(|entry| entry.above[0] <= most).collect());
        }
        let mut chains = self.frame.times.chains.clone();
        chains.extend((fields.len()..times.len()).map(|time| vec![time]));
        let mut stages = vec![Stage { step: 0, most, bound: priced.bound }];
        if self.frame.rested {
            times.iter_mut().flatten().for_each(|entry: &mut Entry| entry.above.push(0));
            stages.push(Stage { step: PARTS, most: 0, bound: 0 });
        }
        Some(Pool { times, chains, stages, items: self.frame.stray.len() })
    }
}
