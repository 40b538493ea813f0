//! Branch: the best placement on one level, by branch and price (Barnhart et al. 1998). Prices give a bound
//! and a mixture of patterns; where the mixture has an item at a time in part, the search asks first for the
//! item there and nowhere else, then for it elsewhere.

use super::master::Master;
use super::patterns::whole;
use crate::solve::watch::Budget;

/// A share this near to 0 or 1 is taken for it.
const NEARLY: f64 = 1e-3;

/// Looks for placements that cost at most `most`, then for better ones. `leaf` is given the items of each time
/// and says what the best placement so far costs. No placement costs less than what comes back; where that
/// is above `most`, no placement costs that little.
pub(super) fn branch(
    master: &mut Master,
    mut most: i64,
    work: &mut Budget,
    leaf: &mut dyn FnMut(&[u128]) -> i64,
) -> i64 {
    // Bounds, and by time the items that may be there; depth first.
    let mut open: Vec<(i64, Vec<u128>)> = vec![(i64::MIN, master.open())];
    while let Some((bound, within)) = open.pop() {
        if bound > most {
            continue;
        }
        let Some(prices) = master.price(&within, work) else {
            open.push((bound, within));
            break;
        };
        let bound = bound.max(whole(prices.bound));
        if bound > most {
            continue;
        }
        let mixture = master.mixture();
        let Some((time, item)) = torn(&mixture) else {
            let sets: Vec<u128> = mixture.iter().map(|shares| present(shares)).collect();
            let cost = leaf(&sets);
            most = most.min(cost - 1);
            if cost > bound {
                // More is asked of a placement than patterns know.
                open.push((bound, within));
                break;
            }
            continue;
        };
        let (mut there, mut elsewhere) = (within.clone(), within);
        elsewhere[time] &= !(1 << item);
        let others = there.iter_mut().enumerate().filter(|(other, _)| *other != time);
        others.for_each(|(_, set)| *set &= !(1 << item));
        open.extend([(bound, elsewhere), (bound, there)]);
    }
    open.iter().map(|(bound, _)| *bound).fold(most + 1, i64::min)
}

/// Where an item stands most, but not wholly: its time and itself.
fn torn(mixture: &[Vec<f64>]) -> Option<(usize, usize)> {
    let mut torn = None;
    let mut most = NEARLY;
    for (time, shares) in mixture.iter().enumerate() {
        for (item, share) in shares.iter().enumerate() {
            if *share > most && *share < 1.0 - NEARLY {
                (torn, most) = (Some((time, item)), *share);
            }
        }
    }
    torn
}

fn present(shares: &[f64]) -> u128 {
    (0..shares.len()).filter(|item| shares[*item] > 0.5).fold(0, |set, item| set | 1 << item)
}

#[cfg(test)]
mod tests {
    use super::super::frame::{bits, frame};
    use super::super::patterns::Field;
    use super::super::problem::{CLASH, Cell, Item, Timetable};
    use super::*;
    use crate::solve::mix;
    use crate::solve::watch::QUIET;

    const ITEMS: usize = 7;
    const SLOTS: usize = 3;

    fn table(seed: u64) -> Timetable {
        let draw = |a: usize, b: usize| mix(seed, (a.min(b) * ITEMS + a.max(b)) as u64) % 4;
        let clash = |a: usize, b: usize| if a == b { 0 } else { draw(a, b) as u32 };
        let cell = |at: usize| Cell { slot: at / 3, room: Some(at % 3), lack: 0, short: 0, waste: 0 };
        let item = Item { cells: (0..SLOTS * 3).map(cell).collect(), ..Item::default() };
        Timetable {
            slots: (0..SLOTS as u64).map(|slot| (slot * 60, slot * 60 + 60)).collect(),
            groups: vec![1; 3],
            items: vec![item; ITEMS],
            apart: vec![vec![false; ITEMS]; ITEMS],
            clash: (0..ITEMS).map(|a| (0..ITEMS).map(|b| clash(a, b)).collect()).collect(),
            same: vec![vec![0; ITEMS]; ITEMS],
            ..Timetable::default()
        }
    }

    fn cost(table: &Timetable, sets: &[u128]) -> i64 {
        let pairs = sets.iter().flat_map(|set| bits(*set).flat_map(|a| bits(*set).map(move |b| (a, b))));
        pairs.filter(|(a, b)| a < b).map(|(a, b)| i64::from(table.clash[a][b])).sum()
    }

    /// Of all placements, three items at a time at most.
    fn least(table: &Timetable) -> i64 {
        let all = (0..SLOTS.pow(ITEMS as u32)).map(|code| {
            let mut sets = vec![0u128; SLOTS];
            (0..ITEMS).for_each(|item| sets[code / SLOTS.pow(item as u32) % SLOTS] |= 1 << item);
            sets
        });
        let fits = |sets: &Vec<u128>| sets.iter().all(|set| set.count_ones() <= 3);
        all.filter(fits).map(|sets| cost(table, &sets)).min().expect("some fit")
    }

    #[test]
    fn the_best_placement_is_found_and_known_to_be_the_best_where_the_first_mixture_is_none() {
        let mut mixed = 0;
        for seed in 0..60 {
            let table = table(seed);
            let mut frame = frame(&table).expect("small");
            (0..CLASH).for_each(|level| frame.narrow(level));
            let fields: Vec<Field> =
                (0..SLOTS).map(|time| Field::new(&frame, time, CLASH).expect("few rooms")).collect();
            let least = least(&table);
            let run = |most: i64| {
                let mut master = Master::new(&frame, &fields, CLASH, &vec![Vec::new(); SLOTS]);
                let (mut best, mut work) = (most + 1, Budget::new(u64::MAX, QUIET));
                let bound = branch(&mut master, most, &mut work, &mut |sets| {
                    best = best.min(cost(&table, sets));
                    best
                });
                (best, bound)
            };
            assert_eq!(run(1_000), (least, least), "seed {seed}");
            assert_eq!(run(least - 1), (least, least), "seed {seed}: nothing is below the best");
            let mut master = Master::new(&frame, &fields, CLASH, &vec![Vec::new(); SLOTS]);
            master.price(&master.open(), &mut Budget::new(u64::MAX, QUIET)).expect("enough work");
            mixed += u32::from(torn(&master.mixture()).is_some());
        }
        assert!(mixed > 2, "{mixed}");
    }

    #[test]
    fn work_that_ends_early_leaves_a_bound_that_is_true() {
        for seed in 0..20 {
            let table = table(seed);
            let mut frame = frame(&table).expect("small");
            (0..CLASH).for_each(|level| frame.narrow(level));
            let fields: Vec<Field> =
                (0..SLOTS).map(|time| Field::new(&frame, time, CLASH).expect("few rooms")).collect();
            let least = least(&table);
            for work in [0, 100, 1_000, 10_000] {
                let mut master = Master::new(&frame, &fields, CLASH, &vec![Vec::new(); SLOTS]);
                let bound =
                    branch(&mut master, 1_000, &mut Budget::new(work, QUIET), &mut |sets| cost(&table, sets));
                assert!(bound <= least, "seed {seed}: {bound} > {least}");
            }
        }
    }
}
