//! Frame: what the levels proven so far leave open: which cells, who may be together, who may stay
//! without a place. A level that stands at its floor narrows the frame and needs no other proof.

use super::problem::{BESIDE, CLASH, Cell, Cost, Item, LEVELS, NEAR, SAME, Timetable, WALK};
use super::rooms::{Edge, OWN, assign, packed, total};
use super::times::{Times, times};

/// Items in one set of bits.
pub(super) const MOST: usize = 128;

pub(super) struct Frame<'a> {
    pub table: &'a Timetable,
    pub times: Times,
    /// Times × items: the cheapest cell in each room that is open to it.
    pub edges: Vec<Vec<Vec<Edge>>>,
    /// By item: those it is never with.
    pub apart: Vec<u128>,
    /// By item: it may stay without a place.
    pub stray: Vec<bool>,
    /// By item: who is at work in it.
    pub workers: Vec<u128>,
    /// By item: one just like it that may not come later.
    pub twin: Vec<u128>,
    /// Fewest and most items at one time.
    pub sizes: (usize, usize),
    /// No worker may be at work in a time and in the next.
    pub rested: bool,
}

/// Items of one time, the cheapest way, or one item without a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pattern {
    pub items: u128,
    pub workers: u128,
    /// Items that may not come later.
    pub twins: u128,
    pub cost: Cost,
}

/// None where there are too many items for this method.
pub(super) fn frame(table: &Timetable) -> Option<Frame<'_>> {
    let n = table.items.len();
    let small = |item: &Item| {
        let fits = |cell: &super::Cell| cell.lack < 1 << 12 && cell.short.max(cell.waste) < 1 << 24;
        item.cells.iter().all(fits)
    };
    let several = several(table);
    if n > MOST || several.len() > MOST || !table.items.iter().all(small) {
        return None;
    }
    let times = times(table);
    let mut edges = vec![vec![Vec::new(); n]; times.slots.len()];
    for (at, item) in table.items.iter().enumerate() {
        for (cell, place) in item.cells.iter().enumerate() {
            let Some(time) = times.of[place.slot] else { continue };
            edges[time][at].push(Edge { room: place.room, cell, own: item.own(Some(cell)) });
        }
    }
    let set = |of: &dyn Fn(usize) -> bool| (0..n).filter(|it| of(*it)).fold(0, |set, it| set | 1u128 << it);
    let apart = (0..n).map(|a| set(&|b| table.apart[a][b])).collect();
    let bit = |worker: &usize| several.binary_search(worker).map_or(0, |at| 1u128 << at);
    let workers = table.items.iter().map(|item| item.workers.iter().fold(0, |set, it| set | bit(it)));
    let twin = (0..n).map(|b| (0..b).rev().find(|a| alike(table, *a, b)).map_or(0, |a| 1 << a)).collect();
    let (stray, sizes, workers) = (vec![true; n], (0, n), workers.collect());
    Some(Frame { table, times, edges, apart, stray, workers, twin, sizes, rested: false })
}

/// Workers of more than one item: nobody else can be at work twice.
fn several(table: &Timetable) -> Vec<usize> {
    let mut all: Vec<usize> = table.items.iter().flat_map(|item| item.workers.iter().copied()).collect();
    all.sort_unstable();
    let mut several: Vec<usize> =
        all.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0]).collect();
    several.dedup();
    several
}

/// Whether nothing tells two items apart, so that their places may be exchanged.
fn alike(table: &Timetable, a: usize, b: usize) -> bool {
    let (one, other) = (&table.items[a], &table.items[b]);
    let same = |at: usize| {
        let (one, other) = (table.pair(a, at), table.pair(b, at));
        at == a || at == b || one == other && table.apart[a][at] == table.apart[b][at]
    };
    let still = one.last.is_none() && other.last.is_none();
    still && one.cells == other.cells && one.workers == other.workers && (0..table.items.len()).all(same)
}

impl Frame<'_> {
    /// The least this level can be, each item looked at by itself, or their number where pairs count.
    pub fn floor(&self, level: usize) -> i64 {
        if level == BESIDE {
            // As even as can be: some times have one more than the others.
            let (even, more) = self.even();
            let pairs = |count: usize| (count * count.saturating_sub(1) / 2) as i64;
            return (self.times.slots.len() - more) as i64 * pairs(even) + more as i64 * pairs(even + 1);
        }
        if level == WALK {
            return self.walks();
        }
        (0..self.stray.len()).map(|item| self.least(item, level)).sum()
    }

    /// Walks that two items cannot be without, wherever they stand: the sum over the pairs, since each
    /// pair counts for itself.
    fn walks(&self) -> i64 {
        if self.table.tight.is_empty() {
            return 0;
        }
        let n = self.stray.len();
        let cells = |item: usize| {
            let edges = self.edges.iter().flat_map(move |time| &time[item]);
            edges.map(move |edge| self.table.items[item].cells[edge.cell])
        };
        let calm = |a: usize, b: usize| {
            let fits = |one: Cell, other: Cell| {
                let together = self.table.apart[a][b] && self.table.meet(one.slot, other.slot);
                !together && !self.table.rushed(one, other)
            };
            self.stray[a] || self.stray[b] || cells(a).any(|one| cells(b).any(|other| fits(one, other)))
        };
        let pairs = (0..n).flat_map(|a| (0..a).map(move |b| (a, b)));
        let pairs = pairs.map(|(a, b)| (a, b, self.table.shared(a, b)));
        pairs.filter(|(a, b, both)| *both > 0 && !calm(*a, *b)).map(|(_, _, both)| both).sum()
    }

    /// Items at each time if they are spread evenly, and how many times have one more.
    fn even(&self) -> (usize, usize) {
        let placed = self.stray.iter().filter(|stray| !**stray).count();
        let times = self.times.slots.len().max(1);
        (placed / times, placed % times)
    }

    fn least(&self, item: usize, level: usize) -> i64 {
        let edges = self.edges.iter().flat_map(|time| &time[item]).map(|edge| edge.own[level]);
        edges.chain(self.stray[item].then(|| self.nowhere(item)[level])).min().unwrap_or(0)
    }

    pub fn nowhere(&self, item: usize) -> Cost {
        self.table.items[item].own(None)
    }

    /// Leaves open only what keeps the level at its floor.
    pub fn narrow(&mut self, level: usize) {
        let n = self.stray.len();
        if OWN.contains(&level) {
            let least: Vec<i64> = (0..n).map(|item| self.least(item, level)).collect();
            for time in &mut self.edges {
                for (edges, least) in time.iter_mut().zip(&least) {
                    edges.retain(|edge| edge.own[level] == *least);
                }
            }
            for (item, least) in least.iter().enumerate() {
                self.stray[item] &= self.nowhere(item)[level] == *least;
            }
        }
        if level == NEAR {
            self.rested = true;
        }
        if level == BESIDE && !self.stray.contains(&true) {
            let (even, more) = self.even();
            self.sizes = (even, even + usize::from(more > 0));
        }
        if [CLASH, SAME].contains(&level) {
            for a in 0..n {
                for b in (0..n).filter(|b| *b != a && self.table.pair(a, *b)[level] > 0) {
                    self.apart[a] |= 1 << b;
                }
            }
        }
    }

    /// Each item's edges in one time, the cheapest for each room only.
    pub fn open(&self, time: usize) -> Vec<Vec<Edge>> {
        let cheapest = |edges: &Vec<Edge>| {
            let mut edges = edges.clone();
            edges.sort_by_key(|edge| (edge.room, packed(&edge.own), edge.cell));
            edges.dedup_by_key(|edge| edge.room);
            edges
        };
        self.edges[time].iter().map(cheapest).collect()
    }

    /// The pattern of these items in one time, and who stands where. None where they do not fit.
    pub fn pattern(&self, open: &[Vec<Edge>], items: u128) -> Option<(Pattern, Vec<Edge>)> {
        let members: Vec<usize> = bits(items).collect();
        let edges: Vec<&[Edge]> = members.iter().map(|item| open[*item].as_slice()).collect();
        let chosen = assign(&edges, &self.table.groups)?;
        Some((
            Pattern { cost: total(&chosen), ..self.bare(&members) }.with_pairs(self.table, &members),
            chosen,
        ))
    }

    /// The items' sets, with no cost yet.
    pub fn bare(&self, members: &[usize]) -> Pattern {
        let join = |of: &[u128]| members.iter().fold(0, |set, item| set | of[*item]);
        let items = members.iter().fold(0, |set, item| set | 1 << item);
        Pattern { items, workers: join(&self.workers), twins: join(&self.twin), cost: [0; LEVELS] }
    }
}

impl Pattern {
    pub fn with_pairs(mut self, table: &Timetable, members: &[usize]) -> Pattern {
        for (at, a) in members.iter().enumerate() {
            for b in &members[..at] {
                self.cost = super::problem::plus(self.cost, table.pair(*a, *b));
            }
        }
        self
    }

    /// Workers at work in both.
    pub fn near(&self, other: &Pattern) -> i64 {
        (self.workers & other.workers).count_ones().into()
    }
}

/// Members of a set, in order.
pub(super) fn bits(mut set: u128) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let first = (set != 0).then(|| set.trailing_zeros() as usize)?;
        set &= set - 1;
        Some(first)
    })
}

/// Levels that are counted over pairs of one time.
pub(super) fn paired(level: usize) -> bool {
    [CLASH, SAME, BESIDE].contains(&level) || level == NEAR
}
