//! Polish: a placement made better step by step, by moving an item or by taking the cell of another,
//! while the whole cost falls. Also makes the first placement. Counts levels, never a weighted sum.

use super::problem::{Cell, Cost, NEAR, Timetable, WALK, plus};

/// Puts what is in `at` where it may stand, then everything else where it costs least.
pub(super) fn start(table: &Timetable, budget: u64) -> Vec<Option<usize>> {
    let mut search = Search::new(table, budget);
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
    search.at
}

/// At most `budget` cells are tried.
pub(super) fn polish(table: &Timetable, at: &[Option<usize>], budget: u64) -> Vec<Option<usize>> {
    let mut search = Search::new(table, budget);
    for (item, choice) in at.iter().enumerate() {
        search.put(item, *choice);
    }
    let order = search.order();
    while search.left > 0 && search.pass(&order) {}
    search.at
}

struct Search<'a> {
    table: &'a Timetable,
    at: Vec<Option<usize>>,
    /// By slot: the items in it, in order.
    standing: Vec<Vec<usize>>,
    /// By slot: the slots at the same time.
    meeting: Vec<Vec<usize>>,
    /// By slot: the slots before and after it; those too near for a walk.
    around: Vec<Vec<usize>>,
    tight: Vec<Vec<usize>>,
    left: u64,
}

impl<'a> Search<'a> {
    fn new(table: &'a Timetable, budget: u64) -> Search<'a> {
        let slots = table.slots.len();
        let meets = |slot: usize| (0..slots).filter(|other| table.meet(slot, *other)).collect();
        let both_ways = |pairs: &[(usize, usize)]| {
            let mut lists = vec![Vec::new(); slots];
            for (a, b) in pairs {
                lists[*a].push(*b);
                lists[*b].push(*a);
            }
            lists
        };
        Search {
            table,
            at: vec![None; table.items.len()],
            standing: vec![Vec::new(); slots],
            meeting: (0..slots).map(meets).collect(),
            around: both_ways(&table.next),
            tight: both_ways(&table.tight),
            left: budget,
        }
    }
}

impl Search<'_> {
    /// Those with least choice first.
    fn order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.at.len()).collect();
        order.sort_by_key(|&item| (self.table.items[item].cells.len(), item));
        order
    }

    fn cell(&self, item: usize) -> Option<Cell> {
        self.at[item].map(|cell| self.table.items[item].cells[cell])
    }

    fn put(&mut self, item: usize, choice: Option<usize>) {
        if let Some(cell) = self.cell(item) {
            self.standing[cell.slot].retain(|other| *other != item);
        }
        self.at[item] = choice;
        if let Some(cell) = self.cell(item) {
            let place = self.standing[cell.slot].partition_point(|other| *other < item);
            self.standing[cell.slot].insert(place, item);
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
        let mut cost = self.table.items[item].own(choice);
        let Some(cell) = choice.map(|choice| self.table.items[item].cells[choice]) else { return cost };
        for (other, _) in self.beside(item, cell) {
            cost = plus(cost, self.table.pair(item, other));
        }
        let standing = |slots: &'_ Vec<usize>| -> Vec<usize> {
            let items = slots.iter().flat_map(|slot| &self.standing[*slot]).copied();
            items.filter(|other| *other != item).collect()
        };
        let shared = |other: usize| self.table.shared(item, other);
        cost[NEAR] += standing(&self.around[cell.slot]).into_iter().map(shared).sum::<i64>();
        let rushed = |other: &usize| self.cell(*other).is_some_and(|stands| self.table.rushed(cell, stands));
        cost[WALK] += standing(&self.tight[cell.slot]).into_iter().filter(rushed).map(shared).sum::<i64>();
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
}
