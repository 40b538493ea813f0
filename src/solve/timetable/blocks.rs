//! Blocks: a bound for problems too large to be priced as a whole, from the part that clashes most.

use super::frame::{Frame, frame};
use super::master::Master;
use super::patterns::{Field, whole};
use super::problem::{Cost, LEVELS, NEAR, Timetable};
use crate::solve::watch::Budget;

/// Items of one block: as many as can be priced in a few seconds.
pub(super) const BLOCK: usize = 80;

/// Equal to `cost` up to the first level that is not proven, and 0 after it.
///
/// Take any placement of all items, and any division of the items into blocks. Leave out all items but those
/// of one block: no rule is broken by that, so what is left is a placement of the block. On every level but
/// `NEAR` it costs the sum over its own items and its own pairs at one time. Each item and each such pair
/// within a block belongs to that block only, and pairs across blocks cost at least 0. So the parts
/// together cost no more than the whole, and the sum of bounds of the parts is a bound of the whole. A part's
/// bound is its floor, or for the first part that of its prices (see `master`), rounded up since costs
/// are whole numbers. On `NEAR`, 0 is used. Levels are taken from the left: one is closed when its bound meets
/// `cost`, and the parts may then be held to their floors, since no part can be below its floor and so
/// none can be above it in a placement that is as good.
pub(super) fn bound(table: &Timetable, cost: &Cost, most: usize, work: &mut Budget) -> Cost {
    let parts: Vec<Timetable> = blocks(table, most).iter().map(|block| table.reordered(block)).collect();
    let frames: Option<Vec<Frame>> = parts.iter().map(frame).collect();
    let mut bound = [0; LEVELS];
    let Some(mut frames) = frames else { return bound };
    for level in 0..LEVELS {
        let mut floors: Vec<i64> = frames.iter().map(|frame| frame.floor(level)).collect();
        bound[level] = floors.iter().sum();
        if bound[level] < cost[level] {
            if let Some(first) = frames.first().filter(|_| level != NEAR) {
                floors[0] = floors[0].max(priced(first, level, work).unwrap_or(0));
                bound[level] = floors.iter().sum::<i64>().min(cost[level]);
            }
            if bound[level] < cost[level] {
                break;
            }
            // What the prices left open is not narrowed, and the next level not looked at.
            return bound;
        }
        frames.iter_mut().for_each(|frame| frame.narrow(level));
    }
    bound
}

fn priced(frame: &Frame, level: usize, work: &mut Budget) -> Option<i64> {
    let times = frame.times.slots.len();
    let fields: Option<Vec<Field>> = (0..times).map(|time| Field::new(frame, time, level)).collect();
    let fields = fields?;
    let mut master = Master::new(frame, &fields, level, &vec![Vec::new(); times]);
    Some(whole(master.price(&master.open(), work)?.bound))
}

/// Blocks of `most` items each; those that clash most with one another are in the first.
fn blocks(table: &Timetable, most: usize) -> Vec<Vec<usize>> {
    let n = table.items.len();
    let pulls = |item: usize| -> u64 { table.clash[item].iter().map(|clash| u64::from(*clash)).sum() };
    let mut pull: Vec<u64> = (0..n).map(pulls).collect();
    let mut order: Vec<usize> = Vec::new();
    let mut left: Vec<usize> = (0..n).collect();
    while let Some(at) = (0..left.len()).max_by_key(|at| (pull[left[*at]], n - left[*at])) {
        let item = left.remove(at);
        if order.is_empty() {
            pull.fill(0);
        }
        for (pull, clash) in pull.iter_mut().zip(&table.clash[item]) {
            *pull += u64::from(*clash);
        }
        order.push(item);
    }
    order.chunks(most).map(<[usize]>::to_vec).collect()
}
