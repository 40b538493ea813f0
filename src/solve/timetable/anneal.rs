//! Annealing: a placement shaken until it settles. Moves an item to another cell, changing places with
//! whoever stands there. The levels are weighted into one number and settle one after the other
//! as it cools. Knows how to find, never what is proven; the lottery is seeded and the steps are counted.

use super::problem::{
    BESIDE, CLASH, Cell, Cost, LACK, LEVELS, MOVED, NEAR, ROOMLESS, SAME, SHORT, Timetable, UNPLACED, WALK,
    WASTE,
};
use crate::solve::mix;
use crate::solve::watch::Watch;
use std::cmp::Ordering;

/// What one of each level weighs: far enough apart that an upper one is seldom given for lower ones.
const WEIGHTS: [i64; LEVELS] = {
    let mut weights = [0; LEVELS];
    weights[UNPLACED] = 1 << 24;
    weights[ROOMLESS] = 1 << 22;
    weights[WALK] = 1 << 21;
    weights[MOVED] = 1 << 20;
    weights[LACK] = 1 << 18;
    weights[CLASH] = 1 << 14;
    weights[SHORT] = 1 << 12;
    weights[SAME] = 1 << 11;
    weights[NEAR] = 1 << 8;
    weights[BESIDE] = 1 << 4;
    weights[WASTE] = 1;
    weights
};
/// Weight of two that are apart: more than anything else together.
const NEVER: i64 = 1 << 44;
/// Warmest and coolest, in weight; one step of cooling in 65536ths.
const HOT: i64 = WEIGHTS[CLASH];
const COLD: i64 = WEIGHTS[NEAR];
const COOLING: i64 = 64_500;

pub(super) fn anneal(
    table: &Timetable,
    start: &[Option<usize>],
    (steps, seed): (u64, u64),
    watch: Watch,
) -> Vec<Option<usize>> {
    let mut shaken = Shaken::new(table, start);
    let levels = cooling();
    let mut best = (0, start.to_vec());
    let mut energy = 0;
    let mut count = 0;
    let movable: Vec<usize> =
        (0..start.len()).filter(|item| shaken.table.items[*item].cells.len() > 1).collect();
    if movable.is_empty() {
        return best.1;
    }
    for heat in &levels {
        if watch.stops() {
            break;
        }
        for _ in 0..steps / levels.len() as u64 {
            count += 1;
            let draw = mix(seed, count);
            energy += shaken.step(&movable, draw, *heat);
            if energy < best.0 {
                best.0 = energy;
                best.1.clone_from(&shaken.at);
            }
        }
    }
    best.1
}

/// The heat of each stage, in weight.
fn cooling() -> Vec<i64> {
    std::iter::successors(Some(HOT), |heat| Some(heat * COOLING / 65536))
        .take_while(|heat| *heat > COLD)
        .collect()
}

/// Whether a lottery at `heat` lets `rise` pass: with the chance 2^(-rise / heat). The logarithm of the
/// draw is its count of leading zeros with the rest on a straight line, so that no float is needed.
fn passes(rise: i64, heat: i64, draw: u64) -> bool {
    if rise <= 0 {
        return true;
    }
    let draw = draw | 1;
    let zeros = i64::from(draw.leading_zeros());
    let rest = ((draw << zeros) >> 55) & 0xff;
    rise * 256 <= heat * (zeros * 256 + 256 - i64::try_from(rest).unwrap_or(0))
}

enum Door {
    Open,
    Held(usize),
    Shut,
}

struct Shaken<'a> {
    table: &'a Timetable,
    rooms: usize,
    at: Vec<Option<usize>>,
    /// By item: what each cell weighs, and last what it weighs to stand nowhere.
    own: Vec<Vec<i64>>,
    /// Items × items: weight of a pair at one time.
    pair: Vec<i64>,
    /// Slots × items: weight of the pairs the item would make in the slot.
    load: Vec<i64>,
    /// Slots × rooms: who stands there.
    held: Vec<Vec<usize>>,
    /// By item: index of the cell in a room and slot.
    index: Vec<Vec<Option<u32>>>,
    /// By item: who shares workers with it, and how many.
    colleagues: Vec<Vec<(usize, i64)>>,
    /// Slots × slots: next to one another; at the same time.
    next: Vec<bool>,
    meeting: Vec<Vec<usize>>,
    limbo: Vec<usize>,
}

impl<'a> Shaken<'a> {
    fn new(table: &'a Timetable, start: &[Option<usize>]) -> Shaken<'a> {
        let (n, slots, rooms) = (table.items.len(), table.slots.len(), table.groups.len());
        let weigh =
            |cost: Cost| -> i64 { cost.iter().zip(WEIGHTS).map(|(count, weight)| count * weight).sum() };
        let mut pair = vec![0; n * n];
        let mut colleagues = vec![Vec::new(); n];
        for a in 0..n {
            for b in (0..n).filter(|b| *b != a) {
                pair[a * n + b] = if table.apart[a][b] { NEVER } else { weigh(table.pair(a, b)) };
                let both = table.shared(a, b);
                if both > 0 {
                    colleagues[a].push((b, both));
                }
            }
        }
        let mut next = vec![false; slots * slots];
        for (slot, after) in &table.next {
            next[slot * slots + after] = true;
            next[after * slots + slot] = true;
        }
        let own = table.items.iter().map(|item| {
            let cells = (0..item.cells.len()).map(Some).chain([None]);
            cells.map(|choice| weigh(item.own(choice))).collect()
        });
        let index = table.items.iter().map(|item| {
            let mut index = vec![None; slots * (rooms + 1)];
            for (at, cell) in item.cells.iter().enumerate().rev() {
                index[cell.slot * (rooms + 1) + cell.room.unwrap_or(rooms)] = u32::try_from(at).ok();
            }
            index
        });
        let meets = |slot: usize| (0..slots).filter(|other| table.meet(slot, *other)).collect();
        let mut shaken = Shaken {
            table,
            rooms,
            at: vec![None; n],
            own: own.collect(),
            pair,
            load: vec![0; slots * n],
            held: vec![Vec::new(); slots * rooms],
            index: index.collect(),
            colleagues,
            next,
            meeting: (0..slots).map(meets).collect(),
            limbo: (0..n).collect(),
        };
        for (item, choice) in start.iter().enumerate() {
            shaken.put(item, *choice);
        }
        shaken
    }

    fn cell(&self, item: usize, choice: Option<usize>) -> Option<Cell> {
        choice.map(|choice| self.table.items[item].cells[choice])
    }

    fn slot(&self, item: usize) -> Option<usize> {
        self.cell(item, self.at[item]).map(|cell| cell.slot)
    }

    fn put(&mut self, item: usize, choice: Option<usize>) {
        let was = self.at[item].map(|cell| self.table.items[item].cells[cell]);
        let cell = choice.map(|cell| self.table.items[item].cells[cell]);
        self.at[item] = choice;
        if let Some(was) = was {
            if let Some(room) = was.room {
                self.held[was.slot * self.rooms + room].retain(|other| *other != item);
            }
        } else {
            self.limbo.retain(|other| *other != item);
        }
        if let Some(cell) = cell {
            if let Some(room) = cell.room {
                self.held[cell.slot * self.rooms + room].push(item);
            }
        } else {
            self.limbo.push(item);
        }
        let (was, now) = (was.map(|cell| cell.slot), cell.map(|cell| cell.slot));
        if was != now {
            self.count(item, was, -1);
            self.count(item, now, 1);
        }
    }

    /// Adds the item's pairs to the loads of a slot, or takes them away.
    fn count(&mut self, item: usize, slot: Option<usize>, sign: i64) {
        let n = self.at.len();
        let Some(slot) = slot else { return };
        for meeting in &self.meeting[slot] {
            let row = &self.pair[item * n..item * n + n];
            for (load, pair) in self.load[meeting * n..meeting * n + n].iter_mut().zip(row) {
                *load += sign * pair;
            }
        }
    }

    /// Weight of the item's neighbours in the slots around `choice`, `besides` not counted.
    fn near(&self, item: usize, choice: Option<usize>, besides: usize) -> i64 {
        let Some(cell) = self.cell(item, choice) else { return 0 };
        let slots = self.meeting.len();
        let weight = |(other, both): &(usize, i64)| match self.cell(*other, self.at[*other]) {
            Some(stands) if *other != besides => {
                let near = i64::from(self.next[cell.slot * slots + stands.slot]) * WEIGHTS[NEAR];
                both * (near + i64::from(self.table.rushed(cell, stands)) * WEIGHTS[WALK])
            }
            _ => 0,
        };
        self.colleagues[item].iter().map(weight).sum()
    }

    fn load(&self, item: usize, slot: Option<usize>) -> i64 {
        slot.map_or(0, |slot| self.load[slot * self.at.len() + item])
    }

    /// Whether one more can be in `room`, or whose place he has to take.
    fn door(&self, item: usize, slot: usize, room: usize, draw: u64) -> Door {
        let full = self.table.groups[room] as usize;
        let at_once = self.meeting[slot].iter().flat_map(|meeting| &self.held[meeting * self.rooms + room]);
        let count = at_once.filter(|other| **other != item).count();
        let mut here = self.held[slot * self.rooms + room].iter().filter(|other| **other != item);
        // Where slots only partly meet, this keeps the room emptier than it has to be.
        match count.cmp(&full) {
            Ordering::Less => Door::Open,
            Ordering::Greater => Door::Shut,
            Ordering::Equal => here.nth(below(draw, full)).map_or(Door::Shut, |other| Door::Held(*other)),
        }
    }

    /// Tries one change; the weight that the whole rose by.
    fn step(&mut self, movable: &[usize], draw: u64, heat: i64) -> i64 {
        let stray = !self.limbo.is_empty() && draw >> 61 == 0;
        let item = if stray {
            self.limbo[below(draw >> 8, self.limbo.len())]
        } else {
            movable[below(draw >> 8, movable.len())]
        };
        let cells = self.table.items[item].cells.len();
        if cells == 0 {
            return 0;
        }
        let choice = below(draw >> 30, cells);
        let was = self.at[item];
        if was == Some(choice) {
            return 0;
        }
        let cell = self.table.items[item].cells[choice];
        let door = cell.room.map_or(Door::Open, |room| self.door(item, cell.slot, room, draw >> 32));
        let own = |item: usize, choice: Option<usize>| {
            let own = &self.own[item];
            own[choice.unwrap_or(own.len() - 1)]
        };
        let rise = own(item, Some(choice)) - own(item, was);
        match door {
            Door::Shut => 0,
            Door::Open => self.relocate(item, choice, rise, (heat, draw)),
            Door::Held(other) => {
                // The other takes the place that gets free, or none.
                let room = |room: Option<usize>| room.unwrap_or(self.rooms);
                let old = was.map(|was| self.table.items[item].cells[was]);
                let back =
                    old.and_then(|old| self.index[other][old.slot * (self.rooms + 1) + room(old.room)]);
                let back = back.map(|back| back as usize);
                if back.is_none() && was.is_some() {
                    return 0;
                }
                let rise = rise + own(other, back) - own(other, self.at[other]);
                self.exchange((item, choice), (other, back), rise, (heat, draw))
            }
        }
    }

    /// `own` is what the item's own weight rises by.
    fn relocate(&mut self, item: usize, choice: usize, own: i64, (heat, draw): (i64, u64)) -> i64 {
        let (from, to) = (self.slot(item), Some(self.table.items[item].cells[choice].slot));
        let load = self.load(item, to);
        if load >= NEVER {
            return 0;
        }
        let near = self.near(item, Some(choice), item) - self.near(item, self.at[item], item);
        let rise = own + load - self.load(item, from) + near;
        if !passes(rise, heat, mix(draw, 1)) {
            return 0;
        }
        self.put(item, Some(choice));
        rise
    }

    /// `item` takes the slot of `other`, who goes to `back`, where `item` was.
    fn exchange(
        &mut self,
        (item, choice): (usize, usize),
        (other, back): (usize, Option<usize>),
        own: i64,
        (heat, draw): (i64, u64),
    ) -> i64 {
        let (from, to) = (self.slot(item), self.slot(other));
        let meets = from.zip(to).is_some_and(|(from, to)| self.table.meet(from, to));
        let pair = self.pair[item * self.at.len() + other];
        // Each load counts the other where he stood.
        let mine = self.load(item, to) - pair;
        let his = self.load(other, from) - if from.is_some() { pair } else { 0 };
        let together = if meets { pair } else { 0 };
        if mine >= NEVER || his >= NEVER || together >= NEVER {
            return 0;
        }
        let before = self.load(item, from) + self.load(other, to) - together;
        let near = self.near(item, Some(choice), other) - self.near(item, self.at[item], other)
            + self.near(other, back, item)
            - self.near(other, self.at[other], item);
        let rise = own + mine + his + together - before + near;
        if !passes(rise, heat, mix(draw, 1)) {
            return 0;
        }
        self.put(item, None);
        self.put(other, back);
        self.put(item, Some(choice));
        rise
    }
}

fn below(draw: u64, count: usize) -> usize {
    usize::try_from(((draw & 0xffff_ffff) * count as u64) >> 32).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rise_passes_half_as_often_for_each_heat_it_is_high() {
        let passed = |rise| (0..40_000).filter(|draw| passes(rise, 100, mix(7, *draw))).count();
        assert_eq!(passed(0), 40_000);
        assert!((18_500..21_500).contains(&passed(100)));
        assert!((9_000..11_000).contains(&passed(200)));
    }
}
