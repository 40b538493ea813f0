//! Times: slots that all share a minute are one time, so that a time can be filled by itself. Says also
//! where that is not the whole truth: then what is filled time by time is a bound and no placement.

use super::problem::Timetable;

#[derive(Debug)]
pub(super) struct Times {
    /// By time: its slots.
    pub slots: Vec<Vec<usize>>,
    /// By slot: its time, for slots that are used.
    pub of: Vec<Option<usize>>,
    /// Each time once: times that come right after one another stand in one chain.
    pub chains: Vec<Vec<usize>>,
    /// No two slots of different times meet, and the chains are all there is of `next`.
    pub whole: bool,
}

/// Slots in which no item may stand are left out.
pub(super) fn times(table: &Timetable) -> Times {
    let mut used = vec![false; table.slots.len()];
    table.items.iter().flat_map(|item| &item.cells).for_each(|cell| used[cell.slot] = true);
    let mut order: Vec<usize> = (0..table.slots.len()).filter(|slot| used[*slot]).collect();
    order.sort_by_key(|slot| (table.slots[*slot], *slot));
    let mut slots: Vec<Vec<usize>> = Vec::new();
    for slot in order {
        match slots.last_mut() {
            Some(time) if time.iter().all(|other| table.meet(slot, *other)) => time.push(slot),
            _ => slots.push(vec![slot]),
        }
    }
    let mut of = vec![None; table.slots.len()];
    for (time, members) in slots.iter().enumerate() {
        members.iter().for_each(|slot| of[*slot] = Some(time));
    }
    let foreign = |a: usize, b: usize| of[a].is_some() && of[b].is_some() && of[a] != of[b];
    let all = 0..table.slots.len();
    let meeting = all.clone().any(|a| all.clone().any(|b| foreign(a, b) && table.meet(a, b)));
    let (after, straight) = after(table, &slots, &of);
    let first = (0..slots.len()).filter(|time| !after.contains(&Some(*time)));
    let chains = first.map(|time| std::iter::successors(Some(time), |time| after[*time]).collect());
    Times { chains: chains.collect(), slots, of, whole: straight && !meeting }
}

/// By time, the one that comes next; and whether that says the same as the slots do.
fn after(table: &Timetable, slots: &[Vec<usize>], of: &[Option<usize>]) -> (Vec<Option<usize>>, bool) {
    let mut after: Vec<Option<usize>> = vec![None; slots.len()];
    let mut straight = true;
    for (a, b) in &table.next {
        let (Some(time), Some(next)) = (of[*a], of[*b]) else { continue };
        let every = slots[time].iter().all(|a| slots[next].iter().all(|b| table.next.contains(&(*a, *b))));
        let new = after[time].is_none() && !after.contains(&Some(next));
        if time < next && every && (new || after[time] == Some(next)) {
            after[time] = Some(next);
        } else {
            straight = false;
        }
    }
    (after, straight)
}

#[cfg(test)]
mod tests {
    use super::super::problem::{Cell, Item};
    use super::*;

    fn of(slots: &[(u64, u64)], next: &[(usize, usize)]) -> Times {
        let cells = (0..slots.len()).map(|slot| Cell { slot, room: None, lack: 0, short: 0, waste: 0 });
        let item = Item { cells: cells.collect(), ..Item::default() };
        times(&Timetable {
            slots: slots.to_vec(),
            next: next.to_vec(),
            items: vec![item],
            ..Timetable::default()
        })
    }

    #[test]
    fn what_shares_a_minute_is_one_time_and_what_follows_is_one_chain() {
        let day = of(&[(0, 60), (60, 120), (60, 90), (200, 260)], &[(0, 1), (0, 2)]);
        assert_eq!(day.slots, [vec![0], vec![2, 1], vec![3]]);
        assert_eq!((day.chains, day.whole), (vec![vec![0, 1], vec![2]], true));
    }

    #[test]
    fn a_long_slot_beside_two_short_ones_is_not_the_whole_truth() {
        assert!(!of(&[(0, 120), (0, 60), (60, 120)], &[]).whole);
        assert!(!of(&[(0, 60), (60, 120), (60, 90)], &[(0, 1)]).whole);
    }
}
