//! Measures the planner on instances of a fixed format: `cargo bench --bench yardstick -- c INSTANCE
//! SOLUTION` reads the instance, writes the solution, and prints what it is worth and what it cost.
#![expect(clippy::disallowed_methods, reason = "a bench looks at the disk, the clock and at /proc")]
#![expect(clippy::print_stdout, reason = "a bench prints")]

mod sections;
mod staffing;

fn main() {
    // Cargo adds `--bench` to what it was given.
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["c", instance, solution] => sections::run(instance, solution),
        ["c-replan", instance, base, delta, solution] => sections::replan(instance, base, delta, solution),
        ["b"] => staffing::run(1..11),
        _ => println!("usage: b | c INSTANCE SOLUTION | c-replan INSTANCE BASE DELTA SOLUTION"),
    }
}

/// Seconds that this thread spent on a processor, from /proc/self/schedstat, which counts nanoseconds.
fn cpu() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    stat.split(' ').next().and_then(|spent| spent.parse::<f64>().ok()).unwrap_or(0.0) / 1e9
}

/// Most memory this process held, in megabytes.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok()).unwrap_or(0) / 1024
}
