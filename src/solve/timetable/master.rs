//! Master: prices of the items on one level, by column generation over the patterns of each time, and the
//! bound they prove. The bound is Lagrange's (Geoffrion 1974): whatever the prices are, the sum of them and of
//! what each time could at best do under them is not above the cost of any placement. It is counted in
//! integers, so that no rounding can make it wrong.

use super::frame::Frame;
use super::linear::Programme;
use super::patterns::{Field, PARTS};

/// Work of a first look at one time, and patterns taken from it.
const GLANCE: u64 = 40_000;
const FEW: usize = 3;
/// Rounds of pricing.
const ROUNDS: usize = 400;

/// Prices in parts, and what they prove.
#[derive(Debug, Clone)]
pub(super) struct Prices {
    pub items: Vec<i64>,
    /// By time: the least any pattern costs less its prices; the empty one costs 0.
    pub least: Vec<i64>,
    /// In parts: no placement within the frame is below it.
    pub bound: i64,
}

/// `start`: the items of each time in some placement; `work`: branches of all searches together.
/// None where the work was not enough to prove anything.
pub(super) fn prices(
    frame: &Frame,
    fields: &[Field],
    level: usize,
    start: &[Vec<usize>],
    work: &mut u64,
) -> Option<Prices> {
    let (n, times) = (frame.stray.len(), fields.len());
    let dear = start_cost(fields, level, start) as f64 * 2.0 + 10.0;
    // A time may stay empty where it need not have any.
    let idle = if frame.sizes.0 == 0 { 0.0 } else { dear };
    let rows: Vec<(f64, f64)> = (0..n).map(|_| (1.0, dear)).chain((0..times).map(|_| (1.0, idle))).collect();
    let mut programme = Programme::new(&rows);
    let add = |programme: &mut Programme, time: usize, members: &[usize]| {
        let counted = (frame.sizes.0..=frame.sizes.1).contains(&members.len());
        if let Some(pattern) = fields[time].fitting(members).filter(|_| counted) {
            let entries = members.iter().map(|item| (*item, 1.0)).chain([(n + time, 1.0)]);
            programme.add(pattern.cost[level] as f64, entries.collect());
        }
    };
    for (time, members) in start.iter().enumerate() {
        add(&mut programme, time, members);
        for item in 0..n {
            add(&mut programme, time, &[item]);
        }
    }
    for item in (0..n).filter(|item| frame.stray[*item]) {
        programme.add(frame.nowhere(item)[level] as f64, vec![(item, 1.0)]);
    }
    let mut items = vec![0; n];
    for _ in 0..ROUNDS {
        programme.solve(4_000);
        let prices: Vec<i64> =
            programme.prices().iter().map(|price| (price * PARTS as f64).round() as i64).collect();
        items.copy_from_slice(&prices[..n]);
        let mut found = false;
        for time in 0..times {
            let limit = prices[n + time] - PARTS / 1000;
            let better = better(&fields[time], &items, limit, work)?;
            found |= !better.is_empty();
            for members in &better {
                // What is worth it at one time often is at others.
                for (other, field) in fields.iter().enumerate() {
                    let value = field.value(&items, members);
                    if other == time || value.is_some_and(|value| value < prices[n + other] - PARTS / 1000) {
                        add(&mut programme, other, members);
                    }
                }
            }
        }
        if !found {
            break;
        }
    }
    proved(frame, fields, level, items, work)
}

/// Sets of items under the limit, the best at least where a little work does not find any. None where the work
/// is not enough.
fn better(field: &Field, items: &[i64], limit: i64, work: &mut u64) -> Option<Vec<Vec<usize>>> {
    for most in [GLANCE, u64::MAX] {
        let given = (*work).min(most);
        let mut left = given;
        let mut better: Vec<Vec<usize>> = Vec::new();
        let enough = field.search(items, limit, &mut left, &mut |members, value| {
            better.push(members.to_vec());
            value - 1
        });
        *work -= given - left;
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

/// The bound that these prices prove.
pub(super) fn proved(
    frame: &Frame,
    fields: &[Field],
    level: usize,
    items: Vec<i64>,
    work: &mut u64,
) -> Option<Prices> {
    let idle = if frame.sizes.0 == 0 { 0 } else { NEVER };
    let mut least = vec![idle; fields.len()];
    for (field, least) in fields.iter().zip(&mut least) {
        let enough = field.search(&items, idle - 1, work, &mut |_, value| {
            *least = value;
            value - 1
        });
        if !enough || *least == NEVER {
            return None;
        }
    }
    let strays = (0..items.len()).filter(|item| frame.stray[*item]);
    let strays: i64 = strays.map(|item| (PARTS * frame.nowhere(item)[level] - items[item]).min(0)).sum();
    let bound = items.iter().sum::<i64>() + least.iter().sum::<i64>() + strays;
    Some(Prices { items, least, bound })
}

const NEVER: i64 = i64::MAX / 4;

fn start_cost(fields: &[Field], level: usize, start: &[Vec<usize>]) -> i64 {
    fields.iter().zip(start).filter_map(|(field, members)| Some(field.pattern(members)?.cost[level])).sum()
}
