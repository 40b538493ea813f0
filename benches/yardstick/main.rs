//! Measures the solvers on instances of a fixed format: `cargo bench --bench yardstick -- PROBLEM [INSTANCE
//! SOLUTION]` reads the instance, writes the solution, and prints what it is worth and what it cost. One
//! problem a process, so that memory is its own. With SECONDS after it, a search is ended by the clock.
#![expect(clippy::disallowed_methods, reason = "a bench looks at the disk, the clock and at /proc")]
#![expect(clippy::print_stdout, reason = "a bench prints")]

mod event;
mod mentors;
mod rotation;
mod sections;
mod staffing;
mod timetable;

use std::time::{Duration, Instant};

fn main() {
    // Cargo adds `--bench` to what it was given.
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["a", instance, solution, seconds @ ..] => timetable::run(instance, solution, &left(seconds)),
        ["b"] => staffing::run(1..11),
        ["c", instance, solution, seconds @ ..] => sections::run(instance, solution, &left(seconds)),
        ["c-replan", instance, base, delta, solution] => sections::replan(instance, base, delta, solution),
        ["d"] => rotation::run(),
        ["event"] => event::run(1..11),
        ["e", instance, solution] => mentors::run(instance, solution),
        _ => println!(
            "usage: a INSTANCE SOLUTION [SECONDS] | b | c INSTANCE SOLUTION [SECONDS] | c-replan INSTANCE BASE DELTA SOLUTION | d | e CSV SOLUTION | event"
        ),
    }
}

/// What is left, from now on, of the seconds that are named, if any are.
fn left(seconds: &[&str]) -> impl Fn() -> Option<Duration> {
    let (begun, all) = (Instant::now(), seconds.first().map(|it| it.parse().expect("seconds")));
    move || Some(Duration::from_secs_f64(all?).saturating_sub(begun.elapsed()))
}

/// Seconds of CPU this thread has taken, from /proc/thread-self/schedstat (nanoseconds, first field).
fn cpu() -> f64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    text.split_whitespace().next().and_then(|word| word.parse::<f64>().ok()).unwrap_or(0.0) / 1e9
}

/// Most memory this process held, in megabytes.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok()).unwrap_or(0) / 1024
}
