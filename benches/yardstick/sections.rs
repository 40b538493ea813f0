//! Seats on the yardstick's instances, with the instance's own timetable.

use serde_json::{Value, json};
use std::time::{Duration, Instant};
use techcamp::solve::sections::{Offer, Pupil, Sections, Work, solve};
use techcamp::solve::watch::{QUIET, Watch};

/// Reads the instance, seats everybody, writes the solution and prints what it is worth.
pub fn run(instance: &str, solution: &str, left: &dyn Fn() -> Option<Duration>) {
    let instance = read(instance);
    answer(&instance, &sections(&instance), solution, Watch { left, ..QUIET });
}

/// The same after a change: sessions that were cancelled and people who came late. `base` holds the seats
/// before.
pub fn replan(instance: &str, base: &str, delta: &str, solution: &str) {
    let (mut instance, base, delta) = (read(instance), read(base), read(delta));
    let late = list(&delta["late"]).to_vec();
    instance["participants"].as_array_mut().expect("participants").extend(late);
    let cancelled: Vec<usize> = numbers(&delta["cancel"]);
    let mut sections = sections(&instance);
    for &offer in &cancelled {
        sections.offers[offer].seats = 0;
    }
    for (pupil, row) in sections.pupils.iter_mut().zip(list(&base["seat"])) {
        let seats = list(row).iter().filter_map(|seat| usize::try_from(seat.as_i64()?).ok());
        pupil.last = seats.filter(|offer| !cancelled.contains(offer)).collect();
    }
    answer(&instance, &sections, solution, QUIET);
}

fn answer(instance: &Value, sections: &Sections, solution: &str, watch: Watch) {
    let before = super::cpu();
    let first = solve(sections, &Work { columns: 0, ..Work::default() });
    let quick = super::cpu() - before;
    let begun = Instant::now();
    let answer = solve(sections, &Work { watch, ..Work::default() });
    let wall = begun.elapsed().as_secs_f64();
    let spent = super::cpu() - before - quick;
    let slots = sections.overlap.len();
    let row = |seats: &Vec<usize>| {
        let mut row = vec![-1_i64; slots];
        seats.iter().for_each(|offer| row[sections.offers[*offer].slot] = *offer as i64);
        row
    };
    let seat: Vec<Vec<i64>> = answer.seats.iter().map(row).collect();
    std::fs::write(solution, json!({"seat": seat}).to_string()).expect("the solution is written");
    let report = json!({
        "instance": instance["name"],
        "levels": "pins, short, unseated, unmet, changed, empty, none, one, two, three, -points",
        "first": first.tuple.0, "first_cpu_s": quick,
        "objective": answer.tuple.0, "bound": answer.bound.0,
        "status": format!("{:?}", answer.status), "discarded": answer.discarded,
        "cpu_s": spent, "wall_s": wall, "peak_mb": super::peak(),
    });
    println!("{report}");
}

fn read(path: &str) -> Value {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().expect("a number")).expect("a small number")
}

fn numbers(value: &Value) -> Vec<usize> {
    list(value).iter().map(number).collect()
}

fn sections(instance: &Value) -> Sections {
    let slots = number(&instance["days"]) * number(&instance["slots_per_day"]);
    let sessions = list(&instance["sessions"]);
    let fixed: Vec<Vec<usize>> = list(&instance["fixed"]).iter().map(numbers).collect();
    let rooms: Vec<usize> = list(&instance["rooms"]).iter().map(|room| number(&room["cap"])).collect();
    let small = |value: usize| u32::try_from(value).expect("a small number");
    let offers = sessions.iter().zip(&fixed).map(|(session, place)| Offer {
        slot: place[0],
        topic: number(&session["topic"]),
        seats: small(rooms[place[1]]),
        minimum: small(number(&session["min"])),
        tie: 0,
    });
    let pupils = list(&instance["participants"]).iter().map(|person| {
        let (langs, absent) = (numbers(&person["langs"]), numbers(&person["absent"]));
        let open = (0..sessions.len())
            .filter(|at| langs.contains(&number(&sessions[*at]["lang"])) && !absent.contains(&fixed[*at][0]));
        Pupil {
            wishes: numbers(&person["wish"]),
            needs: numbers(&person["need"]).into_iter().map(|topic| vec![topic]).collect(),
            present: (0..slots).filter(|slot| !absent.contains(slot)).collect(),
            open: open.map(|offer| (offer, 0)).collect(),
            ..Pupil::default()
        }
    });
    Sections {
        overlap: (0..slots).map(|a| (0..slots).map(|b| a == b).collect()).collect(),
        offers: offers.collect(),
        pupils: pupils.collect(),
        parties: Vec::new(),
        repeats: true,
        seed: 1,
    }
}
