//! Timetable: items into cells, the best way there is, with the proof where one is found.
//! Knows nothing of sessions, trainers or wishes.

mod anneal;
mod blocks;
mod branch;
mod cover;
mod crowd;
mod frame;
mod linear;
mod master;
mod patterns;
mod polish;
mod pool;
mod problem;
mod prove;
mod rooms;
mod score;
mod times;

pub use problem::*;
pub use score::score;

use super::Status;
use super::watch::{Budget, QUIET, Watch};
use blocks::BLOCK;
use prove::{Proof, prove};

/// Steps of a first, short annealing, for each item.
const SHORT_RUN: u64 = 500;
/// Steps of a long one, for each pair of items; and at most.
const LONG_RUN: u64 = 1_000;
const LONGEST_RUN: u64 = 8_000_000;
/// Long ones, each with a lottery of its own; and where only the last levels are open, which are niceties.
const LONG_RUNS: u64 = 8;
const LAST_RUNS: u64 = 1;
/// Work for a proof after the short one and after the long ones, and cells tried to better a placement.
const SHORT_PROOF: u64 = 20_000_000;
const LONG_PROOF: u64 = 150_000_000;
const POLISH: u64 = 100_000;
/// Cells tried, and work for a proof, where it is only asked whether all find a place.
const GLANCE: u64 = 10_000;
const QUICK_PROOF: u64 = 1_000_000;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// By item: index into its cells.
    pub cells: Vec<Option<usize>>,
    pub cost: Cost,
    /// No placement costs less. Equal to `cost` up to the first level that is not proven, and 0 after it.
    pub bound: Cost,
    pub status: Status,
    /// Claims of the search or the proof that the count did not confirm, and that were dropped.
    pub discarded: u32,
}

/// Every item into one of its cells, or into none where there is no room for it. The answer depends on
/// nothing but the numbers: not on the order of the items, where their `tie`s differ, nor on the machine.
pub fn solve(table: &Timetable) -> Answer {
    watched(table, QUIET)
}

/// The same, unless it is ended before.
pub fn watched(table: &Timetable, watch: Watch) -> Answer {
    let mut order: Vec<usize> = (0..table.items.len()).collect();
    order.sort_by_key(|item| (table.items[*item].tie, *item));
    let best = best(&table.reordered(&order), watch);
    let mut cells = vec![None; order.len()];
    for (item, choice) in order.iter().zip(&best.at) {
        cells[*item] = *choice;
    }
    let open = (0..LEVELS).find(|level| best.bound[*level] < best.cost[*level]);
    let within = |level: usize| Status::Within(best.cost[level].abs_diff(best.bound[level]));
    let status = open.map_or(Status::Optimal, within);
    Answer { cells, cost: best.cost, bound: best.bound, status, discarded: best.discarded }
}

/// A short search and a proof; only where that does not settle it, long ones.
fn best(table: &Timetable, watch: Watch) -> Proof {
    let believe = |at: &[Option<usize>]| {
        let at = polish::polish(table, at, POLISH);
        score(table, &at).map(|cost| (at, cost))
    };
    let nowhere = vec![None; table.items.len()];
    let start = polish::start(table, POLISH);
    // Nobody placed breaks no rule, whatever else does.
    let (at, cost) = score(table, &start)
        .map_or_else(|| (nowhere.clone(), score(table, &nowhere).unwrap_or_default()), |cost| (start, cost));
    let mut best = Proof::of(at, cost);
    let count = table.items.len() as u64;
    let shaken =
        |from: &Proof, steps: u64, seed: u64| believe(&anneal::anneal(table, &from.at, (steps, seed), watch));
    let tell = |best: &Proof| {
        let open = (0..LEVELS).find(|level| best.bound[*level] < best.cost[*level]);
        open.into_iter()
            .for_each(|level| watch.tell("timetable", level, best.cost[level], best.bound[level]));
    };
    best.take(shaken(&best, SHORT_RUN * count, 0));
    tell(&best);
    prove(table, &mut best, LEVELS, Budget::new(SHORT_PROOF, watch), &believe);
    tell(&best);
    if best.bound < best.cost {
        let from = best.clone();
        let is_nice = best.bound[..BESIDE] == best.cost[..BESIDE];
        for seed in 1..=if is_nice { LAST_RUNS } else { LONG_RUNS } {
            if watch.stops() {
                break;
            }
            best.take(shaken(&from, (LONG_RUN * count * count).min(LONGEST_RUN), seed));
            tell(&best);
        }
        prove(table, &mut best, LEVELS, Budget::new(LONG_PROOF, watch), &believe);
        tell(&best);
    }
    if best.bound < best.cost && table.items.len() > BLOCK {
        best.bound =
            best.bound.max(blocks::bound(table, &best.cost, BLOCK, &mut Budget::new(LONG_PROOF, watch)));
        tell(&best);
    }
    best
}

/// Whether all items can stand in a room. None where the work was not enough to tell.
pub fn possible(table: &Timetable) -> Option<bool> {
    let mut table = table.clone();
    (table.next, table.tight) = (Vec::new(), Vec::new());
    table.clash.iter_mut().chain(&mut table.same).for_each(|row| row.fill(0));
    for item in &mut table.items {
        item.last = None;
        item.cells.retain(|cell| cell.room.is_some());
        item.cells.iter_mut().for_each(|cell| (cell.lack, cell.short, cell.waste) = (0, 0, 0));
    }
    if crowd::roomless(&table) > 0 {
        return Some(false);
    }
    let believe = |at: &[Option<usize>]| score(&table, at).map(|cost| (at.to_vec(), cost));
    let (at, cost) = believe(&polish::start(&table, GLANCE))?;
    let mut best = Proof::of(at, cost);
    if best.cost[UNPLACED] > 0 {
        best.take(believe(&anneal::anneal(
            &table,
            &best.at,
            (SHORT_RUN * table.items.len() as u64, 0),
            QUIET,
        )));
        prove(&table, &mut best, UNPLACED + 1, Budget::new(QUICK_PROOF, QUIET), &believe);
    }
    match best.cost[UNPLACED] {
        0 => Some(true),
        _ => (best.bound[UNPLACED] > 0).then_some(false),
    }
}

#[cfg(test)]
mod laws;
