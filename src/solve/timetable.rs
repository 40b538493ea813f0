//! Timetable: items into cells, a cell being a slot and perhaps a room. Greedy start, then moves and
//! ejections while they help. Knows nothing of sessions, trainers or wishes.

use std::collections::BTreeSet;

/// A slot and a room where an item may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    pub slot: usize,
    /// None: in the slot, with no room found.
    pub room: Option<usize>,
    /// 1 where something the item needs besides a room would be missing.
    pub lack: u32,
    /// People who would find no seat.
    pub short: u32,
    /// Seats that would stay empty.
    pub waste: u32,
}

#[derive(Debug, Clone, Default)]
pub struct Item {
    /// Cells it may take; the earlier one wins a tie.
    pub cells: Vec<Cell>,
    /// The cell it stood in before; kept unless somebody else would stay without a place.
    pub last: Option<usize>,
    /// Order among equals.
    pub tie: u64,
}

/// The matrices `apart`, `clash` and `same` are items × items and symmetric.
#[derive(Debug, Clone, Default)]
pub struct Timetable {
    /// First minute of each slot, and the one past its last.
    pub slots: Vec<(u64, u64)>,
    /// By room: items that may be in it at once.
    pub groups: Vec<u32>,
    pub items: Vec<Item>,
    /// May never be at the same time.
    pub apart: Vec<Vec<bool>>,
    /// What it costs to have both at the same time.
    pub clash: Vec<Vec<u32>>,
    /// 1 for pairs that are better not at the same time.
    pub same: Vec<Vec<u32>>,
}

/// Compared from the left: items without a slot, items without a room, items moved from where they
/// were, lacks, clashes, people short of a seat, like pairs at one time, pairs at one time, empty seats.
pub type Cost = [i64; 9];

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// By item: index into its cells.
    pub cells: Vec<Option<usize>>,
    pub cost: Cost,
}

/// At most `budget` cells are tried after the start.
pub fn solve(table: &Timetable, budget: u64) -> Answer {
    let slots = table.slots.len();
    let meets = |slot: usize| (0..slots).filter(|other| table.meet(slot, *other)).collect();
    let mut search = Search {
        table,
        at: vec![None; table.items.len()],
        standing: vec![BTreeSet::new(); slots],
        meeting: (0..slots).map(meets).collect(),
        left: budget,
    };
    let order = search.order();
    for &item in &order {
        if let Some(last) = table.items[item].last.filter(|last| search.free(item, *last)) {
            search.put(item, Some(last));
        }
    }
    for &item in &order {
        if search.at[item].is_none() {
            let best = search.best(item).map(|(cell, _)| cell);
            search.put(item, best);
        }
    }
    while search.left > 0 && search.pass(&order) {}
    let cost = search.total();
    Answer { cells: search.at, cost }
}

impl Timetable {
    /// Whether two slots share a minute; a slot always meets itself.
    pub fn meet(&self, a: usize, b: usize) -> bool {
        let ((from, to), (other_from, other_to)) = (self.slots[a], self.slots[b]);
        a == b || (from < other_to && other_from < to)
    }
}

struct Search<'a> {
    table: &'a Timetable,
    at: Vec<Option<usize>>,
    /// By slot: the items in it.
    standing: Vec<BTreeSet<usize>>,
    /// By slot: the slots at the same time.
    meeting: Vec<Vec<usize>>,
    left: u64,
}

impl Search<'_> {
    /// Those with least choice first.
    fn order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.at.len()).collect();
        order.sort_by_key(|&item| (self.table.items[item].cells.len(), self.table.items[item].tie, item));
        order
    }

    fn cell(&self, item: usize) -> Option<Cell> {
        self.at[item].map(|cell| self.table.items[item].cells[cell])
    }

    fn put(&mut self, item: usize, choice: Option<usize>) {
        if let Some(cell) = self.cell(item) {
            self.standing[cell.slot].remove(&item);
        }
        self.at[item] = choice;
        if let Some(cell) = self.cell(item) {
            self.standing[cell.slot].insert(item);
        }
    }

    /// Items at the same time as `cell`, besides `item` itself.
    fn beside(&self, item: usize, cell: Cell) -> impl Iterator<Item = (usize, Cell)> {
        let items = self.meeting[cell.slot].iter().flat_map(|slot| &self.standing[*slot]).copied();
        items.filter(move |other| *other != item).filter_map(|other| Some((other, self.cell(other)?)))
    }

    /// Whether nobody stands against it.
    fn free(&self, item: usize, cell: usize) -> bool {
        let cell = self.table.items[item].cells[cell];
        let mut in_room = Vec::new();
        for (other, stands) in self.beside(item, cell) {
            if self.table.apart[item][other] {
                return false;
            }
            if cell.room.is_some() && stands.room == cell.room {
                in_room.push(stands.slot);
            }
        }
        cell.room.is_none_or(|room| !self.crowded(cell.slot, &in_room, self.table.groups[room]))
    }

    /// Whether at one minute of `slot` there are `groups` of the `slots` at once. If there is such a
    /// minute, it is the first of `slot` or of one of them.
    fn crowded(&self, slot: usize, slots: &[usize], groups: u32) -> bool {
        let at_once = |minute: u64| {
            let there = |other: &&usize| {
                let (from, to) = self.table.slots[**other];
                **other == slot || (from <= minute && minute < to)
            };
            slots.iter().filter(there).count()
        };
        let (from, _) = self.table.slots[slot];
        let starts = slots.iter().map(|other| self.table.slots[*other].0.max(from));
        starts.chain([from]).any(|minute| at_once(minute) >= groups as usize)
    }

    /// What `item` adds to the whole where `choice` is its cell. Pairs are counted once, with it.
    fn adds(&self, item: usize, choice: Option<usize>) -> Cost {
        let entry = &self.table.items[item];
        let moved = i64::from(entry.last.is_some() && entry.last != choice);
        let Some(cell) = choice.map(|choice| entry.cells[choice]) else {
            return [1, 0, moved, 0, 0, 0, 0, 0, 0];
        };
        let roomless = i64::from(cell.room.is_none());
        let mut cost = [0, roomless, moved, cell.lack.into(), 0, cell.short.into(), 0, 0, cell.waste.into()];
        for (other, _) in self.beside(item, cell) {
            cost[4] += i64::from(self.table.clash[item][other]);
            cost[6] += i64::from(self.table.same[item][other]);
            cost[7] += 1;
        }
        cost
    }

    fn best(&mut self, item: usize) -> Option<(usize, Cost)> {
        let cells = self.table.items[item].cells.len();
        self.left = self.left.saturating_sub(cells as u64);
        (0..cells)
            .filter(|cell| self.free(item, *cell))
            .map(|cell| (cell, self.adds(item, Some(cell))))
            .min_by_key(|(cell, cost)| (*cost, *cell))
    }

    /// One round of improvements; false when there was none.
    fn pass(&mut self, order: &[usize]) -> bool {
        let mut better = false;
        for &item in order {
            better |= self.relocate(item) || self.eject(item);
            if self.left == 0 {
                return false;
            }
        }
        better
    }

    fn relocate(&mut self, item: usize) -> bool {
        let now = self.adds(item, self.at[item]);
        match self.best(item) {
            Some((cell, cost)) if cost < now => {
                self.put(item, Some(cell));
                true
            }
            _ => false,
        }
    }

    /// Takes the cell of another item, which looks for a new one; kept when the whole gets better.
    fn eject(&mut self, item: usize) -> bool {
        let was = self.at[item];
        for choice in 0..self.table.items[item].cells.len() {
            if Some(choice) == was || self.left == 0 || self.free(item, choice) {
                continue;
            }
            let cell = self.table.items[item].cells[choice];
            // Only who stands in the way.
            let against = |(other, stands): &(usize, Cell)| {
                self.table.apart[item][*other] || (cell.room.is_some() && stands.room == cell.room)
            };
            let others: Vec<usize> =
                self.beside(item, cell).filter(against).map(|(other, _)| other).collect();
            for other in others {
                let stood = self.at[other];
                let before_item = self.adds(item, was);
                self.put(item, None);
                let before = plus(before_item, self.adds(other, stood));
                self.put(other, None);
                if self.free(item, choice) {
                    let taken = self.adds(item, Some(choice));
                    self.put(item, Some(choice));
                    let (next, cost) = match self.best(other) {
                        Some((next, cost)) => (Some(next), cost),
                        None => (None, self.adds(other, None)),
                    };
                    if plus(taken, cost) < before {
                        self.put(other, next);
                        return true;
                    }
                }
                self.put(item, was);
                self.put(other, stood);
            }
        }
        false
    }

    fn total(&mut self) -> Cost {
        let placed = self.at.clone();
        (0..placed.len()).for_each(|item| self.put(item, None));
        let mut sum = [0; 9];
        for (item, choice) in placed.into_iter().enumerate() {
            sum = plus(sum, self.adds(item, choice));
            self.put(item, choice);
        }
        sum
    }
}

fn plus(a: Cost, b: Cost) -> Cost {
    std::array::from_fn(|level| a[level] + b[level])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(slot: usize, room: usize) -> Cell {
        Cell { slot, room: Some(room), lack: 0, short: 0, waste: 0 }
    }

    fn table(items: Vec<Vec<Cell>>, slots: usize, groups: Vec<u32>) -> Timetable {
        let n = items.len();
        Timetable {
            slots: (0..slots as u64).map(|slot| (slot * 60, slot * 60 + 60)).collect(),
            groups,
            items: items.into_iter().map(|cells| Item { cells, ..Item::default() }).collect(),
            apart: vec![vec![false; n]; n],
            clash: vec![vec![0; n]; n],
            same: vec![vec![0; n]; n],
        }
    }

    #[test]
    fn an_item_with_choice_makes_room_for_one_without() {
        let all = vec![cell(0, 0), cell(1, 0)];
        let answer = solve(&table(vec![all.clone(), vec![cell(0, 0)]], 2, vec![1]), 1000);
        assert_eq!(answer.cells, [Some(1), Some(0)]);
        let mut kept = table(vec![all, vec![cell(0, 0)]], 2, vec![1]);
        kept.items[0].last = Some(0);
        let answer = solve(&kept, 1000);
        assert_eq!((answer.cells, answer.cost[..3].to_vec()), (vec![Some(1), Some(0)], vec![0, 0, 1]));
    }

    #[test]
    fn what_people_want_both_of_is_not_at_one_time() {
        let all = vec![cell(0, 0), cell(0, 1), cell(1, 0), cell(1, 1)];
        let mut pairs = table(vec![all.clone(), all.clone(), all.clone(), all], 2, vec![1, 1]);
        for (a, b) in [(0, 1), (2, 3)] {
            pairs.clash[a][b] = 9;
            pairs.clash[b][a] = 9;
        }
        let answer = solve(&pairs, 10_000);
        assert_eq!(answer.cost[4], 0);
    }

    #[test]
    fn no_place_left_is_an_answer() {
        let answer = solve(&table(vec![vec![cell(0, 0)], vec![cell(0, 0)]], 1, vec![1]), 1000);
        assert_eq!(answer.cost[0], 1);
    }
}
