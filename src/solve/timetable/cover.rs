//! Cover: one pattern for each time so that every item stands once, within what every stage leaves. Depth
//! first; at each node the prices throw out whatever could not be part of an end within them (reduced cost
//! fixing, as in branch and price: Barnhart et al. 1998).

use super::frame::bits;
use super::pool::{Entry, JOINT, Lists, Pool, agree};
use super::problem::{Cost, LEVELS, NEAR, plus};
use crate::solve::watch::Budget;

/// What a search comes back with.
pub(super) enum Found {
    /// By time, the entry.
    Cover(Vec<usize>),
    /// There is none.
    Nothing,
    /// The work was not enough to tell.
    Unknown,
}

/// Looks for a cover that is not above `target` up to and with `level`. `work`: entries looked at.
pub(super) fn cover(pool: &Pool, level: usize, target: &Cost, work: &mut Budget) -> Found {
    let mut search = Search { pool, level, target, all: full(pool.items), work };
    search.down(pool.all())
}

fn full(items: usize) -> u128 {
    if items == 128 { u128::MAX } else { (1 << items) - 1 }
}

/// What the chosen entries cost.
pub(super) fn total(pool: &Pool, chosen: &[usize]) -> Cost {
    let entry = |time: usize| &pool.times[time][chosen[time]].pattern;
    let mut cost = (0..chosen.len()).fold([0; LEVELS], |sum, time| plus(sum, entry(time).cost));
    for link in pool.chains.iter().flat_map(|chain| chain.windows(2)) {
        cost[NEAR] += entry(link[0]).near(entry(link[1]));
    }
    cost
}

struct Search<'a, 'w> {
    pool: &'a Pool,
    level: usize,
    target: &'a Cost,
    all: u128,
    work: &'a mut Budget<'w>,
}

impl Search<'_, '_> {
    fn entry(&self, time: usize, at: u32) -> &Entry {
        &self.pool.times[time][at as usize]
    }

    fn down(&mut self, mut lists: Lists) -> Found {
        let Some(order) = self.prune(&mut lists) else { return Found::Nothing };
        if self.work.is_over() {
            return Found::Unknown;
        }
        if lists.iter().all(|list| list.len() == 1) {
            let chosen: Vec<usize> = lists.iter().map(|list| list[0] as usize).collect();
            let cost = total(self.pool, &chosen);
            let reached = cost[..=self.level] <= self.target[..=self.level];
            return if reached { Found::Cover(chosen) } else { Found::Nothing };
        }
        let mut unknown = false;
        for (time, at) in order {
            match self.down(self.with(&lists, time, at)) {
                Found::Nothing => {}
                Found::Unknown => {
                    unknown = true;
                    break;
                }
                found => return found,
            }
            // From here on without it, where branches are the entries of one item.
        }
        if unknown { Found::Unknown } else { Found::Nothing }
    }

    /// The lists once an entry is chosen.
    fn with(&self, lists: &Lists, time: usize, at: u32) -> Lists {
        let chosen = &self.entry(time, at).pattern;
        let keep = |other: usize, it: u32| {
            let it = &self.entry(other, it).pattern;
            if other < time { agree(it, chosen) } else { agree(chosen, it) }
        };
        let list = |(other, list): (usize, &Vec<u32>)| {
            if other == time {
                vec![at]
            } else {
                list.iter().copied().filter(|it| keep(other, *it)).collect()
            }
        };
        lists.iter().enumerate().map(list).collect()
    }

    /// Throws out what no cover within the stages has; the branches to take, most promising first. None
    /// where there is no cover.
    fn prune(&mut self, lists: &mut Lists) -> Option<Vec<(usize, u32)>> {
        let pool = self.pool;
        let mut promise: Vec<Vec<i64>> = Vec::new();
        loop {
            let size: usize = lists.iter().map(Vec::len).sum();
            for (at, stage) in pool.stages.iter().enumerate() {
                let sizes: Vec<usize> = lists.iter().map(Vec::len).collect();
                self.work.use_up(pool.effort(&sizes, stage.step).min(JOINT));
                let reach = pool.reach(lists, &|entry| entry.above[at], stage.step)?;
                if reach.least > stage.most {
                    return None;
                }
                promise = Vec::new();
                for (list, through) in lists.iter_mut().zip(reach.through) {
                    let mut kept = Vec::new();
                    let mut own = Vec::new();
                    for (it, through) in list.iter().zip(through) {
                        if through <= stage.most {
                            kept.push(*it);
                            own.push(through);
                        }
                    }
                    *list = kept;
                    promise.push(own);
                }
            }
            self.require(lists)?;
            let left: usize = lists.iter().map(Vec::len).sum();
            if left == size {
                break;
            }
        }
        self.branches(lists, &promise)
    }

    /// Keeps, where an item can stand at one time only, the entries that have it. None where an item can
    /// stand nowhere.
    fn require(&self, lists: &mut Lists) -> Option<()> {
        let (mut once, mut twice) = (0u128, 0u128);
        let sets = |lists: &Lists| -> Vec<u128> {
            let set = |(time, list): (usize, &Vec<u32>)| {
                list.iter().fold(0, |set, at| set | self.entry(time, *at).pattern.items)
            };
            lists.iter().enumerate().map(set).collect()
        };
        let sets = sets(lists);
        for set in &sets {
            twice |= once & set;
            once |= set;
        }
        if once != self.all {
            return None;
        }
        let only = self.all & !twice;
        for (time, list) in lists.iter_mut().enumerate() {
            let here = only & sets[time];
            if here != 0 {
                list.retain(|at| self.pool.times[time][*at as usize].pattern.items & here == here);
                if list.is_empty() {
                    return None;
                }
            }
        }
        Some(())
    }

    /// The entries of the time with fewest, or those with the item that has fewest.
    fn branches(&self, lists: &Lists, promise: &[Vec<i64>]) -> Option<Vec<(usize, u32)>> {
        let mut count = vec![0usize; self.pool.items];
        for (time, list) in lists.iter().enumerate() {
            for at in list {
                bits(self.entry(time, *at).pattern.items).for_each(|item| count[item] += 1);
            }
        }
        let time =
            (0..lists.len()).filter(|time| lists[*time].len() > 1).min_by_key(|time| lists[*time].len());
        let Some(time) = time else { return Some(Vec::new()) };
        let item = (0..count.len()).filter(|item| count[*item] > 1).min_by_key(|item| count[*item]);
        let mut branches: Vec<(i64, usize, u32)> = Vec::new();
        for (other, list) in lists.iter().enumerate() {
            for (at, it) in list.iter().enumerate() {
                let inside = match item {
                    Some(item) if count[item] < lists[time].len() => {
                        self.entry(other, *it).pattern.items >> item & 1 == 1
                    }
                    _ => other == time,
                };
                if inside {
                    branches.push((promise.get(other).map_or(0, |own| own[at]), other, *it));
                }
            }
        }
        branches.sort_unstable();
        Some(branches.into_iter().map(|(_, time, at)| (time, at)).collect())
    }
}
