//! The problem: items into cells, a cell being a slot and perhaps a room; what is forbidden, and what
//! it costs. Knows nothing of sessions, trainers or wishes, and nothing of how it is solved.

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

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Item {
    /// Cells it may take, each pair of slot and room once; the earlier one wins a tie.
    pub cells: Vec<Cell>,
    /// The cell it stood in before; kept unless somebody else would stay without a place.
    pub last: Option<usize>,
    /// Who is at work in it.
    pub workers: Vec<usize>,
    /// Order among equals.
    pub tie: u64,
}

/// The matrices `apart`, `clash` and `same` are items × items and symmetric, with nothing on the
/// diagonal.
#[derive(Debug, Clone, Default)]
pub struct Timetable {
    /// First minute of each slot, and the one past its last.
    pub slots: Vec<(u64, u64)>,
    /// Pairs of slots of which the second is next after the first.
    pub next: Vec<(usize, usize)>,
    /// By room: items that may be in it at once.
    pub groups: Vec<u32>,
    /// By room: where it is; rooms in different zones are a walk apart. None: not known, and near to all.
    pub zones: Vec<Option<usize>>,
    /// Pairs of slots between which there is no time for a walk, the earlier first.
    pub tight: Vec<(usize, usize)>,
    pub items: Vec<Item>,
    /// May never be at the same time.
    pub apart: Vec<Vec<bool>>,
    /// What it costs to have both at the same time.
    pub clash: Vec<Vec<u32>>,
    /// 1 for pairs that are better not at the same time.
    pub same: Vec<Vec<u32>>,
}

/// Counts of what is not as it should be, compared from the left; see the constants for each.
pub type Cost = [i64; LEVELS];

pub const LEVELS: usize = 11;
/// Items without a slot.
pub const UNPLACED: usize = 0;
/// Items without a room.
pub const ROOMLESS: usize = 1;
/// Workers who have to walk with no time for it, each time.
pub const WALK: usize = 2;
/// Items that are not where they were.
pub const MOVED: usize = 3;
/// Items that lack something.
pub const LACK: usize = 4;
/// The sum of `clash` over pairs at one time.
pub const CLASH: usize = 5;
/// People short of a seat.
pub const SHORT: usize = 6;
/// The sum of `same` over pairs at one time.
pub const SAME: usize = 7;
/// Workers at work in a slot and in the next one, each time.
pub const NEAR: usize = 8;
/// Pairs at one time, so that items are spread evenly.
pub const BESIDE: usize = 9;
/// Empty seats.
pub const WASTE: usize = 10;

impl Timetable {
    /// Whether two slots share a minute; a slot always meets itself.
    pub fn meet(&self, a: usize, b: usize) -> bool {
        let ((from, to), (other_from, other_to)) = (self.slots[a], self.slots[b]);
        a == b || (from < other_to && other_from < to)
    }

    /// Whether the way from one cell to the other, in either order, is a walk for which there is no time.
    pub fn rushed(&self, a: Cell, b: Cell) -> bool {
        let zone = |cell: Cell| *self.zones.get(cell.room?)?;
        let apart = |(a, b): (usize, usize)| a != b;
        zone(a).zip(zone(b)).is_some_and(apart)
            && self.tight.iter().any(|it| *it == (a.slot, b.slot) || *it == (b.slot, a.slot))
    }

    /// Workers of both items.
    pub(super) fn shared(&self, a: usize, b: usize) -> i64 {
        let workers = &self.items[b].workers;
        let both = self.items[a].workers.iter().filter(|worker| workers.contains(worker));
        i64::try_from(both.count()).unwrap_or(i64::MAX)
    }

    /// What it costs on each level to have both at the same time.
    pub(super) fn pair(&self, a: usize, b: usize) -> Cost {
        let mut cost = [0; LEVELS];
        cost[CLASH] = self.clash[a][b].into();
        cost[SAME] = self.same[a][b].into();
        cost[BESIDE] = 1;
        cost
    }

    /// The same items in another order: `order` lists them.
    pub(super) fn reordered(&self, order: &[usize]) -> Timetable {
        fn square<T: Copy>(matrix: &[Vec<T>], order: &[usize]) -> Vec<Vec<T>> {
            order.iter().map(|a| order.iter().map(|b| matrix[*a][*b]).collect()).collect()
        }
        Timetable {
            slots: self.slots.clone(),
            next: self.next.clone(),
            groups: self.groups.clone(),
            zones: self.zones.clone(),
            tight: self.tight.clone(),
            items: order.iter().map(|item| self.items[*item].clone()).collect(),
            apart: square(&self.apart, order),
            clash: square(&self.clash, order),
            same: square(&self.same, order),
        }
    }
}

impl Item {
    /// What it costs by itself on each level, standing in `choice` or nowhere.
    pub(super) fn own(&self, choice: Option<usize>) -> Cost {
        let mut cost = [0; LEVELS];
        cost[MOVED] = i64::from(self.last.is_some() && self.last != choice);
        match choice.map(|choice| self.cells[choice]) {
            None => cost[UNPLACED] = 1,
            Some(cell) => {
                cost[ROOMLESS] = i64::from(cell.room.is_none());
                cost[LACK] = cell.lack.into();
                cost[SHORT] = cell.short.into();
                cost[WASTE] = cell.waste.into();
            }
        }
        cost
    }
}

pub(super) fn plus(a: Cost, b: Cost) -> Cost {
    std::array::from_fn(|level| a[level] + b[level])
}
