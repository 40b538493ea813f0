//! Problem (a): sessions into slots and rooms. Does not look at `fixed`, which holds a placement.

use super::{cpu, peak};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use techcamp::solve::timetable::{CLASH, Cell, Cost, Item, NEAR, SAME, Timetable, watched};
use techcamp::solve::watch::{QUIET, Watch};

/// Wishes of a participant that count for a clash.
const TOP: usize = 6;

/// Reads the instance, places every session, writes the solution and prints what it is worth.
pub fn run(instance: &str, solution: &str, left: &dyn Fn() -> Option<Duration>) {
    let text = std::fs::read_to_string(instance).unwrap_or_else(|error| panic!("{instance}: {error}"));
    let instance: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{instance}: {error}"));
    let table = table(&instance);
    let (before, begun) = (cpu(), Instant::now());
    let answer = watched(&table, Watch { left, ..QUIET });
    let spent = cpu() - before;
    let place = answer.cells.iter().zip(&table.items).map(|(choice, item)| {
        // What has no place is written where a checker refuses it.
        choice.map_or(json!([-1, -1]), |choice| json!([item.cells[choice].slot, item.cells[choice].room]))
    });
    let place: Vec<Value> = place.collect();
    std::fs::write(solution, json!({ "place": place }).to_string()).expect("the solution is written");
    let tuple = |cost: &Cost| [cost[CLASH], cost[SAME], cost[NEAR]];
    let report = json!({
        "instance": instance["name"],
        "levels": "clash, track, back-to-back",
        "objective": tuple(&answer.cost), "bound": tuple(&answer.bound),
        "status": format!("{:?}", answer.status), "discarded": answer.discarded,
        "cpu_s": (spent * 1000.0).round() / 1000.0, "wall_s": begun.elapsed().as_secs_f64(), "peak_mb": peak(),
    });
    println!("{report}");
}

fn numbers(value: &Value) -> Vec<usize> {
    value.as_array().into_iter().flatten().map(number).collect()
}

fn number(value: &Value) -> usize {
    value.as_u64().and_then(|value| usize::try_from(value).ok()).expect("a number")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// The instance as a timetable. Its levels come first among those that are not 0 in every full placement.
fn table(instance: &Value) -> Timetable {
    let per_day = number(&instance["slots_per_day"]);
    let slots = number(&instance["days"]) * per_day;
    let sessions = list(&instance["sessions"]);
    let topic: Vec<usize> = sessions.iter().map(|it| number(&it["topic"])).collect();
    let trainers: Vec<Vec<usize>> = sessions.iter().map(|it| numbers(&it["trainers"])).collect();
    let once = |at: usize| topic.iter().filter(|other| **other == topic[at]).count() == 1;
    let wishes: Vec<Vec<usize>> = list(&instance["participants"])
        .iter()
        .map(|it| numbers(&it["wish"]).into_iter().take(TOP).collect())
        .collect();
    let clash = |a: usize, b: usize| {
        let both = wishes.iter().filter(|wish| wish.contains(&topic[a]) && wish.contains(&topic[b]));
        if once(a) && once(b) { u32::try_from(both.count()).unwrap_or(u32::MAX) } else { 0 }
    };
    let apart =
        |a: usize, b: usize| topic[a] == topic[b] || trainers[a].iter().any(|who| trainers[b].contains(who));
    let same = |a: usize, b: usize| u32::from(sessions[a]["track"] == sessions[b]["track"]);
    Timetable {
        slots: (0..slots as u64).map(|slot| (slot * 60, slot * 60 + 60)).collect(),
        next: (1..slots).filter(|slot| slot % per_day != 0).map(|slot| (slot - 1, slot)).collect(),
        groups: vec![1; list(&instance["rooms"]).len()],
        items: (0..sessions.len())
            .map(|at| Item {
                cells: cells(instance, at, slots),
                workers: trainers[at].clone(),
                ..Item::default()
            })
            .collect(),
        apart: square(sessions.len(), &apart),
        clash: square(sessions.len(), &clash),
        same: square(sessions.len(), &same),
        ..Timetable::default()
    }
}

fn square<T: Default>(count: usize, value: &dyn Fn(usize, usize) -> T) -> Vec<Vec<T>> {
    let row = |a: usize| (0..count).map(|b| if a == b { T::default() } else { value(a, b) }).collect();
    (0..count).map(row).collect()
}

/// Where a session may be: open, large enough, equipped, its trainers free, its pins kept.
fn cells(instance: &Value, session: usize, slots: usize) -> Vec<Cell> {
    let it = &list(&instance["sessions"])[session];
    let trainers = list(&instance["trainers"]);
    let away = |slot: usize| {
        numbers(&it["trainers"]).iter().any(|who| numbers(&trainers[*who]["unavailable"]).contains(&slot))
    };
    let closed =
        |room: usize, slot: usize| list(&instance["closed"]).iter().any(|it| numbers(it) == [room, slot]);
    let pins: Vec<&Value> =
        list(&instance["pins"]).iter().filter(|pin| number(&pin["session"]) == session).collect();
    let pinned = |key: &str, at: usize| pins.iter().all(|pin| pin[key].is_null() || number(&pin[key]) == at);
    let fits = |room: &Value| {
        let has = numbers(&room["equip"]);
        number(&room["cap"]) >= number(&it["expected"])
            && numbers(&it["equip"]).iter().all(|thing| has.contains(thing))
    };
    let rooms: Vec<usize> = list(&instance["rooms"])
        .iter()
        .enumerate()
        .filter(|(at, room)| fits(room) && pinned("room", *at))
        .map(|(at, _)| at)
        .collect();
    let mut cells = Vec::new();
    for slot in (0..slots).filter(|slot| !away(*slot) && pinned("slot", *slot)) {
        for room in rooms.iter().filter(|room| !closed(**room, slot)) {
            cells.push(Cell { slot, room: Some(*room), lack: 0, short: 0, waste: 0 });
        }
    }
    cells
}
