//! Score: what an answer really costs. The only place that says so: every claim of a search or a proof
//! is counted again here, from the problem alone, before it is believed.

use super::problem::{BESIDE, CLASH, Cost, LEVELS, NEAR, SAME, Timetable, WALK, plus};

/// By item, index into its cells; None: it has no place. None for the whole where a rule is broken.
pub fn score(table: &Timetable, cells: &[Option<usize>]) -> Option<Cost> {
    let mut cost = [0; LEVELS];
    let mut standing = Vec::new();
    for (item, choice) in cells.iter().enumerate() {
        cost = plus(cost, table.items[item].own(*choice));
        if let Some(choice) = choice {
            standing.push((item, *table.items[item].cells.get(*choice)?));
        }
    }
    for (at, (a, cell)) in standing.iter().enumerate() {
        for (b, _) in standing[..at].iter().filter(|(_, other)| table.meet(cell.slot, other.slot)) {
            if table.apart[*a][*b] {
                return None;
            }
            cost[CLASH] += i64::from(table.clash[*a][*b]);
            cost[SAME] += i64::from(table.same[*a][*b]);
            cost[BESIDE] += 1;
        }
    }
    for (at, (a, cell)) in standing.iter().enumerate() {
        let rushed = standing[..at].iter().filter(|(_, other)| table.rushed(*cell, *other));
        cost[WALK] += rushed.map(|(b, _)| table.shared(*a, *b)).sum::<i64>();
    }
    for (room, groups) in table.groups.iter().enumerate() {
        let there: Vec<usize> =
            standing.iter().filter(|(_, cell)| cell.room == Some(room)).map(|(_, cell)| cell.slot).collect();
        // A room is fullest at the first minute of something in it.
        for slot in &there {
            let (from, _) = table.slots[*slot];
            let at_once = there.iter().filter(|other| {
                let (first, past) = table.slots[**other];
                *other == slot || table.meet(*slot, **other) && first <= from && from < past
            });
            if at_once.count() > *groups as usize {
                return None;
            }
        }
    }
    let at_work = |slot: usize| {
        let here = standing.iter().filter(move |(_, cell)| cell.slot == slot);
        let mut workers: Vec<usize> =
            here.flat_map(|(item, _)| table.items[*item].workers.iter().copied()).collect();
        workers.sort_unstable();
        workers.dedup();
        workers
    };
    for (slot, next) in &table.next {
        let after = at_work(*next);
        let both = at_work(*slot).into_iter().filter(|worker| after.binary_search(worker).is_ok());
        cost[NEAR] += i64::try_from(both.count()).unwrap_or(i64::MAX);
    }
    Some(cost)
}
