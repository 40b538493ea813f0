//! (d): stations × people, repeated meetings against the bound. First with the time the form asks
//! for (a round more where stations are no power of a prime), then without that time.

use std::time::Instant;
use techcamp::solve::mixing::{bound, evaluate, rounds, ways};

pub fn run() {
    println!(
        "{:>8} {:>6} {:>6} {:>8} {:>8} {:>7} {:>7} {:>9}",
        "stations", "people", "rounds", "repeats", "bound", "above", "pauses", "wall s"
    );
    let mut worst = (0, 0.0_f64);
    for stations in 3..=12 {
        for people in (12..=120).step_by(9) {
            let (above, spent) = row(stations, people, stations + 1);
            worst = (worst.0.max(above), worst.1.max(spent));
        }
    }
    println!("most repeats above the bound {}, longest {:.4} s\n", worst.0, worst.1);
    for stations in [6, 10, 12] {
        for people in (12..=120).step_by(9) {
            row(stations, people, stations);
        }
    }
}

fn row(stations: usize, people: usize, time: usize) -> (u64, f64) {
    let rounds = rounds(stations, time);
    let begun = Instant::now();
    let ways = ways(people, stations, rounds, &[]);
    let spent = begun.elapsed().as_secs_f64();
    let tally = evaluate(&ways, stations).expect("a rotation");
    let bound = bound(people, stations, rounds);
    let above = match bound {
        0 if tally.repeats > 0 => "-".to_owned(),
        bound => format!("{:.1} %", (tally.repeats - bound) as f64 * 100.0 / bound.max(1) as f64),
    };
    println!(
        "{stations:>8} {people:>6} {rounds:>6} {:>8} {bound:>8} {above:>7} {:>7} {spent:>9.4}",
        tally.repeats, tally.pauses
    );
    (tally.repeats - bound, spent)
}
