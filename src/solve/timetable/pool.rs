//! Pool: the patterns that may still be in a best placement, with what each costs above the prices of every
//! level proven so far. Finds prices for the next level within it, times of one chain taken together, so
//! that costs between a time and the next are seen.

use super::frame::Pattern;
use super::linear::Programme;
use super::patterns::PARTS;
use super::problem::NEAR;
use crate::solve::watch::Budget;

#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub pattern: Pattern,
    /// By stage: its cost above the prices, at least 0.
    pub above: Vec<i64>,
}

/// A level with prices: in every placement that has it at its target, the entries' `above` and `step` for
/// every worker near are together at most `most`.
#[derive(Debug, Clone)]
pub(super) struct Stage {
    pub step: i64,
    pub most: i64,
    /// In parts: what `most` is counted from. A target's is `PARTS * target - bound`.
    pub bound: i64,
}

pub(super) struct Pool {
    /// By time, and after them one for each item that may stay without a place.
    pub times: Vec<Vec<Entry>>,
    pub chains: Vec<Vec<usize>>,
    pub stages: Vec<Stage>,
    pub items: usize,
}

/// By time, indices of the entries that are left.
pub(super) type Lists = Vec<Vec<u32>>;

/// Cheapest completions: of everything, and through each entry of the lists.
pub(super) struct Reach {
    pub least: i64,
    pub through: Vec<Vec<i64>>,
}

/// Whether two patterns may both be chosen, `a` at an earlier time than `b`.
pub(super) fn agree(a: &Pattern, b: &Pattern) -> bool {
    a.items & b.items == 0 && a.twins & b.items == 0
}

impl Pool {
    pub fn all(&self) -> Lists {
        self.times
            .iter()
            .map(|time| (0..time.len()).filter_map(|at| u32::try_from(at).ok()).collect())
            .collect()
    }

    /// None where a time has nothing left.
    pub fn reach(&self, lists: &Lists, value: &dyn Fn(&Entry) -> i64, step: i64) -> Option<Reach> {
        let mut through: Vec<Vec<i64>> = vec![Vec::new(); lists.len()];
        let mut leasts = Vec::new();
        // Left out, what times cost together makes it no less true, only less tight.
        let sizes: Vec<usize> = lists.iter().map(Vec::len).collect();
        let step = if self.effort(&sizes, step) > JOINT { 0 } else { step };
        let entry = |time: usize, at: u32| &self.times[time][at as usize];
        let own =
            |time: usize| -> Vec<i64> { lists[time].iter().map(|at| value(entry(time, *at))).collect() };
        for chain in self.links(step) {
            let mut before: Vec<Vec<i64>> = vec![own(chain[0])];
            for link in chain.windows(2) {
                let last = before.last()?;
                let mut here = own(link[1]);
                for (to, sum) in lists[link[1]].iter().zip(&mut here) {
                    let to = &entry(link[1], *to).pattern;
                    let ways = lists[link[0]].iter().zip(last).filter_map(|(from, sum)| {
                        let from = &entry(link[0], *from).pattern;
                        agree(from, to).then(|| sum + step * from.near(to))
                    });
                    *sum = sum.saturating_add(ways.min().unwrap_or(NEVER)).min(NEVER);
                }
                before.push(here);
            }
            let mut after = vec![0; lists[*chain.last()?].len()];
            for (link, at) in chain.iter().enumerate().rev() {
                if link + 1 < chain.len() {
                    let next = chain[link + 1];
                    let values = own(next);
                    let rest = lists[*at].iter().map(|from| {
                        let from = &entry(*at, *from).pattern;
                        let ways = lists[next].iter().zip(values.iter().zip(&after)).filter_map(
                            |(to, (own, rest))| {
                                let to = &entry(next, *to).pattern;
                                agree(from, to).then(|| own + rest + step * from.near(to))
                            },
                        );
                        ways.min().unwrap_or(NEVER).min(NEVER)
                    });
                    after = rest.collect();
                }
                through[*at] = before[link].iter().zip(&after).map(|(a, b)| a.saturating_add(*b)).collect();
            }
            let least = through[chain[0]].iter().min().copied().filter(|least| *least < NEVER)?;
            leasts.push((chain, least));
        }
        let least: i64 = leasts.iter().map(|(_, least)| least).sum();
        for (chain, own) in leasts {
            chain.iter().for_each(|time| through[*time].iter_mut().for_each(|sum| *sum += least - own));
        }
        Some(Reach { least, through })
    }

    /// Times that have to be looked at together.
    fn links(&self, step: i64) -> Vec<Vec<usize>> {
        if step > 0 { self.chains.clone() } else { (0..self.times.len()).map(|time| vec![time]).collect() }
    }

    /// The cheapest way through a chain, as an index by link.
    fn cheapest(
        &self,
        chain: &[usize],
        value: &dyn Fn(&Entry) -> i64,
        step: i64,
    ) -> Option<(i64, Vec<usize>)> {
        let mut sums: Vec<i64> = self.times[chain[0]].iter().map(value).collect();
        let mut from: Vec<Vec<u32>> = Vec::new();
        for link in chain.windows(2) {
            let (here, next) = (&self.times[link[0]], &self.times[link[1]]);
            let mut back = vec![0; next.len()];
            let mut sums_next = vec![NEVER; next.len()];
            for (to, entry) in next.iter().enumerate() {
                let own = value(entry);
                for (at, before) in here.iter().enumerate() {
                    if agree(&before.pattern, &entry.pattern) {
                        let sum = sums[at] + own + step * before.pattern.near(&entry.pattern);
                        if sum < sums_next[to] {
                            (sums_next[to], back[to]) = (sum, u32::try_from(at).unwrap_or(0));
                        }
                    }
                }
            }
            sums = sums_next;
            from.push(back);
        }
        let (mut at, least) = sums.iter().copied().enumerate().min_by_key(|(at, sum)| (*sum, *at))?;
        let mut way = vec![at];
        for back in from.iter().rev() {
            at = back[at] as usize;
            way.push(at);
        }
        way.reverse();
        (least < NEVER).then_some((least, way))
    }

    /// Prices the next level; pushes its stage, with `most` for `target`, and gives the bound in parts.
    /// `start`: an entry of each time, chosen together in some placement.
    pub fn price(&mut self, level: usize, start: &[usize], rounds: u64, work: &mut Budget) -> Option<i64> {
        let stepped = self.stages.iter().any(|stage| stage.step > 0);
        let joint = level == NEAR || stepped && self.effort(&self.sizes(), 1) <= JOINT;
        let step = i64::from(level == NEAR);
        let chains = self.links(i64::from(joint));
        let (n, stages) = (self.items, self.stages.len());
        let cost = |chain: &[usize], way: &[usize], of: &dyn Fn(&Entry) -> i64, step: i64| -> i64 {
            let entries: Vec<&Entry> =
                chain.iter().zip(way).map(|(time, at)| &self.times[*time][*at]).collect();
            let near = entries.windows(2).map(|pair| pair[0].pattern.near(&pair[1].pattern)).sum::<i64>();
            entries.iter().map(|entry| of(entry)).sum::<i64>() + step * near
        };
        let whole: Vec<usize> = start.to_vec();
        let dear: i64 = chains
            .iter()
            .map(|chain| {
                let way: Vec<usize> = chain.iter().map(|time| whole[*time]).collect();
                cost(chain, &way, &|entry| entry.pattern.cost[level], step)
            })
            .sum();
        let dear = dear as f64 * 2.0 + 10.0;
        let rows = (0..n).map(|_| (1.0, dear)).chain(chains.iter().map(|_| (1.0, dear)));
        let rows: Vec<(f64, f64)> =
            rows.chain(self.stages.iter().map(|stage| (stage.most as f64 / PARTS as f64, 0.0))).collect();
        let mut programme = Programme::new(&rows);
        let add = |programme: &mut Programme, at: usize, way: &[usize]| {
            let chain = &chains[at];
            let mut entries: Vec<(usize, f64)> = vec![(n + at, 1.0)];
            for (time, at) in chain.iter().zip(way) {
                entries
                    .extend(super::frame::bits(self.times[*time][*at].pattern.items).map(|item| (item, 1.0)));
            }
            entries.sort_unstable_by_key(|(row, _)| *row);
            // The same item twice in one way is one entry of 2.
            entries.dedup_by(|b, a| {
                a.0 == b.0 && {
                    a.1 += b.1;
                    true
                }
            });
            for (stage, past) in self.stages.iter().enumerate() {
                let above = cost(chain, way, &|entry| entry.above[stage], past.step);
                if above != 0 {
                    entries.push((n + chains.len() + stage, above as f64 / PARTS as f64));
                }
            }
            programme.add(cost(chain, way, &|entry| entry.pattern.cost[level], step) as f64, entries);
        };
        for (at, chain) in chains.iter().enumerate() {
            let way: Vec<usize> = chain.iter().map(|time| whole[*time]).collect();
            add(&mut programme, at, &way);
        }
        let mut best: Option<(i64, Vec<i64>, Vec<i64>)> = None;
        let free = dear == 10.0;
        if free {
            best = Some((0, vec![0; n], vec![0; stages]));
        }
        for _ in 0..if free { 0 } else { rounds } {
            self.spend(i64::from(joint), work)?;
            programme.solve(4_000);
            let prices = programme.prices();
            let items: Vec<i64> =
                prices[..n].iter().map(|price| (price * PARTS as f64).round() as i64).collect();
            // In 256ths: what one part above an earlier stage's prices costs here.
            let budget = &prices[n + chains.len()..];
            let budget: Vec<i64> =
                budget.iter().map(|price| (-price * 256.0).round().max(0.0) as i64).collect();
            let value = |entry: &Entry| self.value(entry, level, &items, &budget);
            let joint_step = if joint { self.step(level, &budget) } else { 0 };
            let mut bound = items.iter().sum::<i64>() - self.budget(&budget);
            let mut found = false;
            for (at, chain) in chains.iter().enumerate() {
                let (least, way) = self.cheapest(chain, &value, joint_step)?;
                bound += least;
                if least < (prices[n + at] * PARTS as f64) as i64 - PARTS / 1000 {
                    add(&mut programme, at, &way);
                    found = true;
                }
            }
            if best.as_ref().is_none_or(|(most, _, _)| bound > *most) {
                best = Some((bound, items, budget));
            }
            if !found {
                break;
            }
        }
        let (bound, items, budget) = best?;
        debug_assert_eq!(budget.len(), stages);
        let step = if joint { self.step(level, &budget) } else { 0 };
        let values: Vec<Vec<i64>> = self
            .times
            .iter()
            .map(|time| time.iter().map(|entry| self.value(entry, level, &items, &budget)).collect())
            .collect();
        // Counted from the least of each time, so that nothing is below 0.
        let mut shift = items.iter().sum::<i64>() - self.budget(&budget);
        for (time, values) in self.times.iter_mut().zip(values) {
            let least = values.iter().copied().min().unwrap_or(0);
            shift += least;
            time.iter_mut().zip(values).for_each(|(entry, value)| entry.above.push(value - least));
        }
        self.stages.push(Stage { step, most: 0, bound: shift });
        Some(bound)
    }

    fn value(&self, entry: &Entry, level: usize, items: &[i64], budget: &[i64]) -> i64 {
        let prices: i64 = super::frame::bits(entry.pattern.items).map(|item| items[item]).sum();
        let above: i64 = budget.iter().zip(&entry.above).map(|(price, above)| (price * above) >> 8).sum();
        PARTS * entry.pattern.cost[level] - prices + above
    }

    fn step(&self, level: usize, budget: &[i64]) -> i64 {
        let past = budget.iter().zip(&self.stages).map(|(price, stage)| (price * stage.step) >> 8);
        past.sum::<i64>() + if level == NEAR { PARTS } else { 0 }
    }

    /// What the earlier stages leave at most, at their price here.
    fn budget(&self, budget: &[i64]) -> i64 {
        budget.iter().zip(&self.stages).map(|(price, stage)| (price * stage.most + 255) >> 8).sum()
    }

    /// Sets what the last level priced is to be held at.
    pub fn aim(&mut self, target: i64) {
        if let Some(stage) = self.stages.last_mut() {
            stage.most = PARTS * target - stage.bound;
        }
    }

    /// Entries, or pairs of them, that `reach` looks at.
    pub fn effort(&self, lists: &[usize], step: i64) -> u64 {
        if step == 0 {
            return lists.iter().sum::<usize>() as u64;
        }
        let links = self.chains.iter().flat_map(|chain| chain.windows(2));
        links.map(|link| 2 * lists[link[0]] as u64 * lists[link[1]] as u64).sum()
    }

    fn sizes(&self) -> Vec<usize> {
        self.times.iter().map(Vec::len).collect()
    }

    fn spend(&self, step: i64, work: &mut Budget) -> Option<()> {
        work.spend(self.effort(&self.sizes(), step))
    }

    /// Drops what cannot be in a placement within every stage's `most`. None where the work is not enough.
    pub fn filter(&mut self, work: &mut Budget) -> Option<()> {
        for stage in 0..self.stages.len() {
            let Stage { step, most, .. } = self.stages[stage];
            self.spend(0, work)?;
            let reach = self.reach(&self.all(), &|entry| entry.above[stage], step)?;
            for (time, through) in self.times.iter_mut().zip(&reach.through) {
                let mut at = 0;
                time.retain(|_| {
                    at += 1;
                    through[at - 1] <= most
                });
            }
        }
        Some(())
    }
}

/// Pairs of entries looked at together, at most, where it can be done without.
pub(super) const JOINT: u64 = 4_000_000;
const NEVER: i64 = i64::MAX / 4;
