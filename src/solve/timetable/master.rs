//! Master: prices of the items on one level, by column generation over the patterns of each time, and the
//! bound they prove. The bound is Lagrange's (Geoffrion 1974): whatever the prices are, the sum of them and of
//! what each time could at best do under them is not above the cost of any placement. It is counted in
//! integers, so that no rounding can make it wrong.

use super::frame::{Frame, bits};
use super::linear::Programme;
use super::patterns::{Field, PARTS};
use crate::solve::watch::Budget;

/// Work of a first look at one time, and patterns taken from it.
const GLANCE: u64 = 40_000;
const FEW: usize = 3;
/// Rounds of pricing, and steps of each.
const ROUNDS: usize = 400;
const PIVOTS: u64 = 4_000;

/// Prices in parts, and what they prove.
#[derive(Debug, Clone)]
pub(super) struct Prices {
    pub items: Vec<i64>,
    /// By time: the least any pattern costs less its prices; the empty one costs 0.
    pub least: Vec<i64>,
    /// In parts: no placement within the frame is below it.
    pub bound: i64,
}

/// Patterns of each time found so far, and how much of each the cheapest mixture takes.
pub(super) struct Master<'a> {
    frame: &'a Frame<'a>,
    fields: &'a [Field<'a>],
    level: usize,
    programme: Programme,
    /// By column, where it is a pattern: its time and items, and its cost.
    columns: Vec<Option<(usize, u128, f64)>>,
    /// What it costs to leave a row unfilled.
    dear: f64,
}

impl<'a> Master<'a> {
    /// `start`: the items of each time in some placement.
    pub fn new(frame: &'a Frame, fields: &'a [Field], level: usize, start: &[Vec<usize>]) -> Master<'a> {
        let (n, times) = (frame.stray.len(), fields.len());
        let dear = start_cost(fields, level, start) as f64 * 2.0 + 10.0;
        // A time may stay empty where it need not have any.
        let idle = if frame.sizes.0 == 0 { 0.0 } else { dear };
        let rows: Vec<(f64, f64)> =
            (0..n).map(|_| (1.0, dear)).chain((0..times).map(|_| (1.0, idle))).collect();
        let (programme, columns) = (Programme::new(&rows), vec![None; rows.len()]);
        let mut master = Master { frame, fields, level, programme, columns, dear };
        for item in (0..n).filter(|item| frame.stray[*item]) {
            master.programme.add(frame.nowhere(item)[level] as f64, vec![(item, 1.0)]);
            master.columns.push(None);
        }
        for (time, members) in start.iter().enumerate() {
            master.add(time, members);
            for item in 0..n {
                master.add(time, &[item]);
            }
        }
        master
    }

    fn add(&mut self, time: usize, members: &[usize]) {
        let counted = (self.frame.sizes.0..=self.frame.sizes.1).contains(&members.len());
        if let Some(pattern) = self.fields[time].fitting(members).filter(|_| counted) {
            let row = self.frame.stray.len() + time;
            let entries = members.iter().map(|item| (*item, 1.0)).chain([(row, 1.0)]);
            let cost = pattern.cost[self.level] as f64;
            self.programme.add(cost, entries.collect());
            self.columns.push(Some((time, pattern.items, cost)));
        }
    }

    /// Prices where only the items of `open`, by time, may be there, and what they prove of it. What was found
    /// elsewhere is kept and only made dear, so that little is to be done anew. `work`: branches of all searches
    /// together, and steps of the programme. None where it was not enough to prove anything,
    /// or the search was ended.
    pub fn price(&mut self, open: &[u128], work: &mut Budget) -> Option<Prices> {
        for (at, column) in self.columns.iter().enumerate() {
            if let Some((time, items, cost)) = column {
                let shut = if items & !open[*time] == 0 { 0.0 } else { self.dear };
                self.programme.reprice(at, cost + shut);
            }
        }
        let n = self.frame.stray.len();
        let mut items = vec![0; n];
        for _ in 0..ROUNDS {
            work.look()?;
            let steps = self.programme.solve(PIVOTS);
            work.spend(self.programme.effort(steps))?;
            let prices: Vec<i64> =
                self.programme.prices().iter().map(|price| (price * PARTS as f64).round() as i64).collect();
            items.copy_from_slice(&prices[..n]);
            let mut found = false;
            for (time, field) in self.fields.iter().enumerate() {
                let limit = prices[n + time] - PARTS / 1000;
                let better = better(field, open[time], &items, limit, work)?;
                found |= !better.is_empty();
                for members in &better {
                    let set = members.iter().fold(0, |set, item| set | 1u128 << item);
                    // What is worth it at one time often is at others.
                    for (other, field) in self.fields.iter().enumerate() {
                        let value = field.value(&items, members).filter(|_| set & !open[other] == 0);
                        if other == time
                            || value.is_some_and(|value| value < prices[n + other] - PARTS / 1000)
                        {
                            self.add(other, members);
                        }
                    }
                }
            }
            if !found {
                break;
            }
        }
        self.proved(items, open, work)
    }

    /// The bound that these prices prove.
    fn proved(&self, items: Vec<i64>, open: &[u128], work: &mut Budget) -> Option<Prices> {
        let idle = if self.frame.sizes.0 == 0 { 0 } else { NEVER };
        let mut least = vec![idle; self.fields.len()];
        for (time, (field, least)) in self.fields.iter().zip(&mut least).enumerate() {
            let enough = field.search(&items, open[time], idle - 1, work, &mut |_, value| {
                *least = value;
                value - 1
            });
            if !enough {
                return None;
            }
        }
        if least.contains(&NEVER) {
            // Some time cannot be filled at all.
            return Some(Prices { items, least, bound: NEVER });
        }
        let strays = (0..items.len()).filter(|item| self.frame.stray[*item]);
        let strays: i64 =
            strays.map(|item| (PARTS * self.frame.nowhere(item)[self.level] - items[item]).min(0)).sum();
        let bound = items.iter().sum::<i64>() + least.iter().sum::<i64>() + strays;
        Some(Prices { items, least, bound })
    }

    /// By time, the items that may be there at all.
    pub fn open(&self) -> Vec<u128> {
        self.fields.iter().map(Field::whoever).collect()
    }

    /// Times × items: how much of the item the mixture has there.
    pub fn mixture(&self) -> Vec<Vec<f64>> {
        let mut mixture = vec![vec![0.0; self.frame.stray.len()]; self.fields.len()];
        for (column, share) in self.programme.mixture() {
            if let Some((time, items, _)) = self.columns[column] {
                bits(items).for_each(|item| mixture[time][item] += share);
            }
        }
        mixture
    }
}

/// Sets of items under the limit, the best at least where a little work does not find any. None where the work
/// is not enough.
fn better(
    field: &Field,
    open: u128,
    items: &[i64],
    limit: i64,
    work: &mut Budget,
) -> Option<Vec<Vec<usize>>> {
    for most in [GLANCE, u64::MAX] {
        let mut better: Vec<Vec<usize>> = Vec::new();
        let mut visit = |members: &[usize], value: i64| {
            better.push(members.to_vec());
            value - 1
        };
        let enough = work.within(most, |part| field.search(items, open, limit, part, &mut visit));
        if !better.is_empty() {
            let few = better.len().saturating_sub(FEW);
            return Some(better.split_off(few));
        }
        if enough {
            return Some(Vec::new());
        }
    }
    None
}

const NEVER: i64 = i64::MAX / 4;

fn start_cost(fields: &[Field], level: usize, start: &[Vec<usize>]) -> i64 {
    fields.iter().zip(start).filter_map(|(field, members)| Some(field.pattern(members)?.cost[level])).sum()
}
