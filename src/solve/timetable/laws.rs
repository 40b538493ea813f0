//! What holds for every answer, checked by rules written a second time: against every placement there is
//! on small problems drawn by a lottery, and by changing a problem in ways whose effect is known.

use super::*;
use crate::solve::mix;
use crate::solve::watch::{Budget, QUIET, Watch};
use proptest::prelude::*;
use std::time::Duration;

/// Draws numbers from a seed, the same ones each time.
struct Lot(u64, u64);

impl Lot {
    fn below(&mut self, most: u64) -> usize {
        self.1 += 1;
        usize::try_from(mix(self.0, self.1) % most).expect("small")
    }
    fn one_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }
}

/// A small problem. Where `parallel`, its slots may overlap in any way.
fn random(seed: u64, items: usize, parallel: bool) -> Timetable {
    let mut lot = Lot(seed, 0);
    let slots = 1 + lot.below(4);
    let times = (0..slots as u64).map(|slot| {
        let from = if parallel { lot.below(4) as u64 * 30 } else { slot * 60 };
        (from, from + 30 + 30 * if parallel { lot.below(3) as u64 } else { 1 })
    });
    let times: Vec<(u64, u64)> = times.collect();
    let next = (0..slots).flat_map(|a| (0..slots).map(move |b| (a, b)));
    let next = next.filter(|(a, b)| times[*a].1 == times[*b].0).collect();
    let rooms = lot.below(4);
    let heavy = lot.one_in(2);
    let mut table = Timetable {
        slots: times,
        next,
        groups: (0..rooms).map(|_| 1 + u32::from(lot.one_in(4))).collect(),
        zones: Vec::new(),
        tight: Vec::new(),
        items: Vec::new(),
        apart: vec![vec![false; items]; items],
        clash: vec![vec![0; items]; items],
        same: vec![vec![0; items]; items],
    };
    let roomless = lot.one_in(2);
    for _ in 0..items {
        let mut item = Item { tie: lot.below(1000) as u64, ..Item::default() };
        for slot in 0..slots {
            let lack = u32::from(lot.one_in(5));
            for room in (0..rooms).map(Some).chain(roomless.then_some(None)) {
                if lot.one_in(4) {
                    continue;
                }
                let seats = if heavy && room.is_some() { lot.below(7) as u32 } else { 3 };
                let (short, waste) = (3u32.saturating_sub(seats), seats.saturating_sub(3));
                item.cells.push(Cell { slot, room, lack, short, waste });
            }
        }
        if lot.one_in(4) && !item.cells.is_empty() {
            item.last = Some(lot.below(item.cells.len() as u64));
        }
        item.workers = (0..3).filter(|_| lot.one_in(3)).collect();
        table.items.push(item);
    }
    for a in 0..items {
        for b in 0..a {
            let shared = table.items[a].workers.iter().any(|worker| table.items[b].workers.contains(worker));
            let apart = shared || lot.one_in(6);
            let (clash, same) = (lot.below(3) as u32 * lot.below(3) as u32, u32::from(lot.one_in(3)));
            for (a, b) in [(a, b), (b, a)] {
                table.apart[a][b] = apart;
                table.clash[a][b] = clash;
                table.same[a][b] = same;
            }
        }
    }
    table
}

/// The same problem in a house of two floors, and perhaps a room of which no floor is known; after some
/// slots there is no time to walk.
fn on_floors(mut table: Timetable, seed: u64) -> Timetable {
    let mut lot = Lot(seed, 1 << 32);
    table.zones = table.groups.iter().map(|_| (!lot.one_in(6)).then(|| lot.below(2))).collect();
    table.tight = table.next.iter().copied().filter(|_| !lot.one_in(4)).collect();
    table
}

/// The cost of a placement minute by minute; None where a rule is broken.
fn by_minute(table: &Timetable, cells: &[Option<usize>]) -> Option<Cost> {
    let at = |item: usize| cells[item].map(|cell| table.items[item].cells[cell]);
    let goes_on = |slot: usize, minute: u64| table.slots[slot].0 <= minute && minute < table.slots[slot].1;
    let n = cells.len();
    let mut cost = [0; LEVELS];
    let mut together = vec![vec![false; n]; n];
    for minute in (0..300).step_by(15) {
        let now: Vec<usize> =
            (0..n).filter(|item| at(*item).is_some_and(|cell| goes_on(cell.slot, minute))).collect();
        for (room, groups) in table.groups.iter().enumerate() {
            let there = now.iter().filter(|item| at(**item).and_then(|cell| cell.room) == Some(room));
            if there.count() > *groups as usize {
                return None;
            }
        }
        for a in &now {
            now.iter().for_each(|b| together[*a][*b] = true);
        }
    }
    for a in 0..n {
        let item = &table.items[a];
        cost[MOVED] += i64::from(item.last.is_some() && item.last != cells[a]);
        let Some(cell) = at(a) else {
            cost[UNPLACED] += 1;
            continue;
        };
        cost[ROOMLESS] += i64::from(cell.room.is_none());
        cost[LACK] += i64::from(cell.lack);
        cost[SHORT] += i64::from(cell.short);
        cost[WASTE] += i64::from(cell.waste);
        for (b, _) in together[a].iter().enumerate().take(a).filter(|(_, together)| **together) {
            if table.apart[a][b] {
                return None;
            }
            cost[CLASH] += i64::from(table.clash[a][b]);
            cost[SAME] += i64::from(table.same[a][b]);
            cost[BESIDE] += 1;
        }
    }
    for (slot, next) in &table.tight {
        for worker in 0..3 {
            let works = |item: &usize| table.items[*item].workers.contains(&worker);
            let floors = |slot: usize| {
                let here = (0..n).filter(works).filter_map(at).filter(move |cell| cell.slot == slot);
                here.filter_map(|cell| table.zones[cell.room?]).collect::<Vec<usize>>()
            };
            for floor in floors(*slot) {
                let ways = floors(*next).into_iter().filter(|other| *other != floor).count();
                cost[WALK] += i64::try_from(ways).expect("small");
            }
        }
    }
    for (slot, next) in &table.next {
        for worker in 0..3 {
            let works = |slot: usize| {
                (0..n).any(|item| {
                    at(item).is_some_and(|cell| cell.slot == slot)
                        && table.items[item].workers.contains(&worker)
                })
            };
            cost[NEAR] += i64::from(works(*slot) && works(*next));
        }
    }
    Some(cost)
}

/// The least cost of all placements.
fn least(table: &Timetable) -> Cost {
    fn fill(table: &Timetable, cells: &mut Vec<Option<usize>>, least: &mut Option<Cost>) {
        let item = cells.len();
        if item == table.items.len() {
            *least = [*least, by_minute(table, cells)].into_iter().flatten().min();
            return;
        }
        for choice in (0..table.items[item].cells.len()).map(Some).chain([None]) {
            cells.push(choice);
            if by_minute(table, &[cells.as_slice(), &vec![None; table.items.len() - item - 1]].concat())
                .is_some()
            {
                fill(table, cells, least);
            }
            cells.pop();
        }
    }
    let mut found = None;
    fill(table, &mut Vec::new(), &mut found);
    found.expect("nobody placed is a placement")
}

fn holds(table: &Timetable, answer: &Answer) {
    assert_eq!(by_minute(table, &answer.cells), Some(answer.cost));
    assert_eq!(answer.discarded, 0);
    assert!(answer.bound <= answer.cost, "{:?} {:?}", answer.bound, answer.cost);
    assert_eq!(answer.bound == answer.cost, answer.status == Status::Optimal);
}

#[test]
fn no_placement_is_better_on_any_level() {
    for seed in 0..500 {
        let items = 1 + usize::try_from(seed % 4).expect("small");
        let table = random(seed, items, false);
        let answer = solve(&table);
        holds(&table, &answer);
        assert_eq!((answer.cost, answer.status), (least(&table), Status::Optimal), "seed {seed}");
    }
}

#[test]
fn what_is_ended_at_any_time_keeps_the_rules_and_its_bound_is_true() {
    let mut ended = 0;
    for seed in 0..150 {
        let table = random(seed, 4, false);
        for left in [0, 1, 300] {
            let looks = std::cell::Cell::new(0);
            let time = || (looks.replace(looks.get() + 1) >= left).then_some(Duration::ZERO);
            let answer = watched(&table, Watch { left: &time, ..QUIET });
            holds(&table, &answer);
            let least = least(&table);
            assert!(answer.bound <= least && least <= answer.cost, "seed {seed}: {answer:?}, not {least:?}");
            assert!(answer.status != Status::Optimal || answer.cost == least, "seed {seed}");
            ended += usize::from(answer.status != Status::Optimal);
        }
    }
    assert!(ended > 10, "only {ended}");
}

#[test]
fn where_slots_overlap_in_any_way_the_bound_is_still_true() {
    let mut proven = 0;
    for seed in 0..200 {
        let table = random(seed, 3, true);
        let answer = solve(&table);
        holds(&table, &answer);
        let least = least(&table);
        assert!(answer.bound <= least && least <= answer.cost, "seed {seed}: {answer:?}, not {least:?}");
        proven += usize::from(answer.status == Status::Optimal);
    }
    assert!(proven > 150, "only {proven}");
}

#[test]
fn nobody_walks_without_time_where_another_placement_spares_it() {
    let (mut proven, mut walks, mut spared) = (0, 0, 0);
    for seed in 0..400 {
        let plain = random(seed, 3 + usize::try_from(seed % 2).expect("small"), seed % 4 == 0);
        let table = on_floors(plain.clone(), seed);
        let answer = solve(&table);
        holds(&table, &answer);
        let least = least(&table);
        assert_eq!(answer.cost[..=WALK], least[..=WALK], "seed {seed}");
        assert!(answer.bound <= least && least <= answer.cost, "seed {seed}: {answer:?}, not {least:?}");
        proven += usize::from(answer.status == Status::Optimal);
        walks += usize::from(least[WALK] > 0);
        spared +=
            usize::from(by_minute(&table, &solve(&plain).cells).is_some_and(|it| it[WALK] > least[WALK]));
    }
    assert!(proven > 370 && walks > 0 && spared > 8, "{proven} proven, {walks} walk, {spared} spared");
}

#[test]
fn parts_bound_the_whole() {
    let mut above = 0;
    for seed in 0..150 {
        let table = random(seed, 3, seed % 4 == 0);
        let least = least(&table);
        for most in [2, 3] {
            let bound = blocks::bound(&table, &least, most, &mut Budget::new(1_000_000, QUIET));
            assert!(bound <= least, "seed {seed}: {bound:?} is above {least:?}");
            above += bound[CLASH];
        }
    }
    assert!(above > 0);
}

#[test]
fn what_cannot_be_is_left_without_a_place() {
    let cell = Cell { slot: 0, room: Some(0), lack: 0, short: 0, waste: 0 };
    let item = |cells: &[Cell]| Item { cells: cells.to_vec(), ..Item::default() };
    let table = |items: Vec<Item>, apart: bool| {
        let n = items.len();
        let square = |value: bool| (0..n).map(|a| (0..n).map(|b| a != b && value).collect()).collect();
        Timetable {
            slots: vec![(0, 60)],
            groups: vec![9],
            items,
            apart: square(apart),
            clash: vec![vec![0; n]; n],
            same: vec![vec![0; n]; n],
            ..Timetable::default()
        }
    };
    let unplaced = |table: &Timetable| {
        let answer = solve(table);
        holds(table, &answer);
        assert_eq!(answer.status, Status::Optimal);
        answer.cost[UNPLACED]
    };
    // Nothing to place; no cell at all; two that may not be together pinned together; too many for a room.
    assert_eq!(unplaced(&table(vec![], false)), 0);
    assert_eq!(unplaced(&table(vec![item(&[]), item(&[cell])], false)), 1);
    assert_eq!(unplaced(&table(vec![item(&[cell]), item(&[cell])], true)), 1);
    assert_eq!(unplaced(&table(vec![item(&[cell]); 12], false)), 3);
    // A room that takes nobody.
    let mut closed = table(vec![item(&[cell])], false);
    closed.groups = vec![0];
    assert_eq!(unplaced(&closed), 1);
}

#[test]
fn what_stands_somewhere_stays_there_unless_another_would_have_no_place() {
    let cell = |slot| Cell { slot, room: Some(0), lack: 0, short: 0, waste: 0 };
    let mut table = random(0, 2, false);
    table.slots = vec![(0, 60), (60, 120)];
    (table.next, table.groups, table.apart) = (vec![], vec![1], vec![vec![false; 2]; 2]);
    table.items[0] = Item { cells: vec![cell(0), cell(1)], last: Some(0), ..Item::default() };
    table.items[1] = Item { cells: vec![cell(0), cell(1)], ..Item::default() };
    assert_eq!(solve(&table).cells, [Some(0), Some(1)]);
    table.items[1].cells = vec![cell(0)];
    let answer = solve(&table);
    assert_eq!((answer.cells, answer.cost[MOVED]), (vec![Some(1), Some(0)], 1));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_items_changes_nothing(seed in any::<u64>(), turn in 1usize..7) {
        let mut table = random(seed, 8, seed % 3 == 0);
        (0..8).for_each(|item| table.items[item].tie = item as u64 * 7 % 8);
        let order: Vec<usize> = (0..8).map(|item| (item * 3 + turn) % 8).collect();
        let (one, other) = (solve(&table), solve(&table.reordered(&order)));
        holds(&table, &one);
        let back: Vec<Option<usize>> = order.iter().map(|item| one.cells[*item]).collect();
        prop_assert_eq!((back, one.cost, one.bound), (other.cells, other.cost, other.bound));
    }
}

#[test]
fn one_more_room_makes_nothing_proven_worse() {
    let (mut proven, mut better) = (0, 0);
    for seed in 0..60 {
        let mut table = random(seed, 7, false);
        let before = solve(&table);
        let room = table.groups.len();
        table.groups.push(1);
        for item in &mut table.items {
            let mut slots: Vec<(usize, u32)> = item.cells.iter().map(|cell| (cell.slot, cell.lack)).collect();
            slots.dedup();
            item.cells.extend(slots.iter().map(|(slot, lack)| Cell {
                slot: *slot,
                room: Some(room),
                lack: *lack,
                short: 0,
                waste: 0,
            }));
        }
        let after = solve(&table);
        holds(&table, &after);
        if before.status == Status::Optimal && after.status == Status::Optimal {
            proven += 1;
            better += u32::from(after.cost < before.cost);
            assert!(after.cost <= before.cost, "seed {seed}");
        }
    }
    assert!(proven > 50 && better > 30, "{proven} proven, {better} better");
}
