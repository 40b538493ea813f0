//! (d): stations × people, repeated meetings against the bound. First with the time the form asks
//! for (a round more where stations are no power of a prime), then without that time.

use techcamp::solve::mixing::{bound, evaluate, rounds, ways};

pub fn run() {
    println!(
        "{:>8} {:>6} {:>6} {:>8} {:>8} {:>7} {:>7} {:>9}",
        "stations", "people", "rounds", "repeats", "bound", "above", "pauses", "cpu s"
    );
    let mut all = Vec::new();
    for stations in 3..=12 {
        all.extend((12..=120).map(|people| row(stations, people, stations + 1)));
    }
    told("with time for a pause", &all);
    for stations in [6, 10, 12] {
        let own: Vec<Row> = (12..=120).map(|people| row(stations, people, stations)).collect();
        told(&format!("{stations} stations without"), &own);
    }
}

struct Row {
    repeats: u64,
    bound: u64,
    spent: f64,
}

fn told(what: &str, rows: &[Row]) {
    let met = rows.iter().filter(|row| row.repeats == row.bound).count();
    let near = rows.iter().filter(|row| row.repeats * 100 <= row.bound * 105).count();
    let longest = rows.iter().map(|row| row.spent).fold(0.0, f64::max);
    println!(
        "{what}: {met} of {} meet the bound, {near} are within 5 %, longest {longest:.4} s of CPU\n",
        rows.len()
    );
}

/// Every ninth is printed.
fn row(stations: usize, people: usize, time: usize) -> Row {
    let rounds = rounds(stations, time);
    let before = crate::cpu();
    let ways = ways(people, stations, rounds, &[]);
    let spent = crate::cpu() - before;
    let tally = evaluate(&ways, stations).expect("a rotation");
    let bound = bound(people, stations, rounds);
    let above = match bound {
        0 if tally.repeats > 0 => "-".to_owned(),
        bound => format!("{:.1} %", (tally.repeats - bound) as f64 * 100.0 / bound.max(1) as f64),
    };
    if (people - 12).is_multiple_of(9) {
        println!(
            "{stations:>8} {people:>6} {rounds:>6} {:>8} {bound:>8} {above:>7} {:>7} {spent:>9.4}",
            tally.repeats, tally.pauses
        );
    }
    Row { repeats: tally.repeats, bound, spent }
}
